"use strict";
// How agreements stand to each other in a row; the same answers as validator.compare.matrix.Row, clause by clause.
Agreements.difference = (function () {
  const { clausesOf, stated, differingFields } = Agreements.clause;
  const { matchClauses, cellsDiffer } = Agreements.pair;
  const BELIEVED = ["o", "x", "z"];
  const STATE = { p: "p", o: "p", a: "a", x: "a", s: "s", z: "s" }; // by letter; an unknown cell has none

  /** Tell whether a cell rests on nothing that was checked. */
  const isBelieved = (one, kind) => BELIEVED.includes(one.cells[kind]);

  /** The clauses of the present cells; of cells that say the same, those of the last. */
  function distinctCells(agreements, kind) {
    const found = new Map();
    for (const one of agreements) {
      if (one.clauses[kind]) {
        found.set(one.clauses[kind][0], one);
      }
    }
    return [...found.values()].map((one) => clausesOf(one, kind));
  }

  function* pairs(items) {
    for (let i = 0; i < items.length; i += 1) {
      for (let j = i + 1; j < items.length; j += 1) {
        yield [items[i], items[j]];
      }
    }
  }

  function anyDiffer(agreements, kind) {
    for (const [one, other] of pairs(distinctCells(agreements, kind))) {
      if (cellsDiffer(one, other)) {
        return true;
      }
    }
    return false;
  }

  /** The fields in which clauses of any two present cells are known to differ. */
  function differing(agreements, kind) {
    const found = new Set();
    for (const [one, other] of pairs(distinctCells(agreements, kind))) {
      for (const [left, right] of matchClauses(one, other).pairs) {
        differingFields(left, right).forEach((at) => found.add(at));
      }
    }
    return found;
  }

  /** Tell whether of two present cells one has a clause that the other is known to lack. */
  function lacking(one, other, kind) {
    const { left, right } = matchClauses(clausesOf(one, kind), clausesOf(other, kind));
    return left.length > 0 || right.length > 0;
  }

  /** What a present cell says in a field, united over its clauses, as a text; null if unknown. */
  function united(one, kind, at) {
    const clauses = clausesOf(one, kind);
    const said = [...new Set(clauses.flatMap((clause) => clause.said[at]))].sort();
    return said.length || stated(clauses[0], at) ? said.join() : null;
  }

  /** Tell whether a field is worth a line: cells say different things, or one says something and of another it is unknown. */
  function uneven(agreements, kind, at) {
    const said = agreements.filter((one) => one.clauses[kind]).map((one) => united(one, kind, at));
    return new Set(said).size > 1 && said.some(Boolean);
  }

  /** One of: different, same, not-comparable, nobody. Unknown is neither alike nor different. */
  function ofRow(agreements, kind) {
    const states = agreements.map((one) => STATE[one.cells[kind]]);
    const known = new Set(states.filter(Boolean));
    if (known.size === 0) {
      return "nobody";
    }
    if (known.size > 1 || anyDiffer(agreements, kind)) {
      return "different";
    }
    return states.includes(undefined) ? "not-comparable" : "same";
  }

  /** How two agreements stand to each other in one kind; a group of validator.compare.comparison. */
  function ofPair(first, second, kind) {
    const [one, other] = [first, second].map((each) => STATE[each.cells[kind]]);
    if (!one || !other) {
      return one ? "first-alone-known" : other ? "second-alone-known" : "unknown";
    }
    if (one === "p" && other === "p") {
      return cellsDiffer(clausesOf(first, kind), clausesOf(second, kind)) ? "different" : "alike";
    }
    return one === "p" ? "only-first" : other === "p" ? "only-second" : "neither";
  }

  return { ofPair, ofRow, differing, isBelieved, lacking, uneven };
})();
