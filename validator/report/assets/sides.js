"use strict";
// What two agreements say on a kind, clause beside clause; the same changes as validator.compare.pair states.
Agreements.sides = (function () {
  const { clausesOf, isList, stated, differingFields, openFields } = Agreements.clause;
  const { matchClauses } = Agreements.pair;
  const { direction } = Agreements.scale;

  /** The words of a field of a clause; of one made of several parts, those of the members it has, each once. */
  function wordsOf(clause, at, provisions, length) {
    const told = clause.parts.map(({ part, said }) => {
      const words = provisions[part][length][at] || provisions[part].words[at] || [];
      const inStep = clause.parts.length > 1 && words.length === said[at].length;
      return inStep ? words.filter((_, n) => clause.said[at].includes(said[at][n])) : words;
    });
    return isList(clause.kind, at)
      ? told.reduce((all, words) => [...all, ...words.filter((word) => !all.includes(word))])
      : told.find((words) => words.length) || [];
  }

  /** What a field of a clause says: its words, what leaving it out means, or null if unknown. */
  function text(clause, at, words) {
    const nothing = Agreements.index.nothing[at] || "not stated";
    return stated(clause, at) === null ? null : words.join(", ") || nothing;
  }

  /** A field of two clauses: in short words, and in full where these are the same. */
  function values([one, other], at, [ours, others]) {
    const [left, right] = ["words", "full"].map((length) => [
      text(one, at, wordsOf(one, at, ours, length)), text(other, at, wordsOf(other, at, others, length)),
    ]).find((pair, n) => n === 1 || pair[0] !== pair[1]);
    return { left, right };
  }

  /** The lines of a kind that both have: fields that differ or are known of one alone, and clauses of one alone. */
  function lines(kind, [first, second], details) {
    const provisions = details.map((detail) => detail.cells[kind]);
    const { fields } = Agreements.index.kinds[kind];
    const matched = matchClauses(clausesOf(first, kind), clausesOf(second, kind));
    const said = ({ parts: [{ part }] }, side) => provisions[side][part].said || "present"; // one that found no like is no joined one
    const line = (differs) => (pair) => (at) => (
      { label: fields[at], differs, way: differs ? direction(...pair, at) : "", ...values(pair, at, provisions) }
    );
    return [
      ...matched.pairs.flatMap((pair) => differingFields(...pair).map(line(true)(pair))),
      ...matched.left.map((one) => ({ label: "one clause less", differs: true, left: said(one, 0), right: "" })),
      ...matched.right.map((one) => ({ label: "one clause more", differs: true, left: "", right: said(one, 1) })),
      ...matched.pairs.flatMap((pair) => openFields(...pair).map(line(false)(pair))),
    ];
  }

  /** What an agreement says in a field, united over its clauses, in words; null if unknown. */
  function united(agreement, kind, at, detail) {
    const clauses = clausesOf(agreement, kind);
    const words = clauses.flatMap((clause) => wordsOf(clause, at, detail.cells[kind], "words"));
    return words.length ? [...new Set(words)].join(", ") : text(clauses[0], at, []);
  }

  return { lines, united };
})();
