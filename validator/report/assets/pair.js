"use strict";
// How two present cells of one kind differ, clause by clause; the same answers as validator.compare.pair.
Agreements.pair = (function () {
  const { differingFields, likeness, areTwoThings, sameMembers, areAkin } = Agreements.clause;
  const { match } = Agreements.matching;
  const { absorbed, trimmed } = Agreements.absorb;
  const alike = (one, other) => (
    areTwoThings(one, other) ? null : likeness(one, other, { oneAgreement: false })
  );
  const alikeAndAkin = (wholly) => (one, other) => (areAkin(one, other, wholly) ? alike(one, other) : null);

  /** Tell whether the other side has a clause from which this one is not known to differ. */
  function restated(clause, others) {
    return others.some((other) => differingFields(clause, other).length === 0);
  }

  /** Leave out clauses that say what another says: of these the first by its text stays. */
  function once(clauses) {
    const kept = [];
    for (const clause of [...clauses].sort((a, b) => a.text - b.text)) {
      if (!kept.some((other) => clause.said.every((said, at) => sameMembers(said, other.said[at])))) {
        kept.push(clause);
      }
    }
    return kept;
  }

  /** Find which clause of one cell stands for which of the other, and what neither has. */
  function matchClauses(left, right) {
    const [some, others] = [once(left), once(right)];
    const several = some.length > 1 || others.length > 1;
    const found = match(some, others, several ? alikeAndAkin(true) : alike);
    const [ours, leftAlone] = absorbed(found.pairs.map(([one]) => one), found.left);
    const [theirs, rightAlone] = absorbed(found.pairs.map(([, other]) => other), found.right);
    const rest = match(leftAlone, rightAlone, several ? alikeAndAkin(false) : alike);
    const joined = found.pairs.map(([one, other], at) => [
      theirs[at].whole ? ours[at] : trimmed(ours[at], one, theirs[at]),
      ours[at].whole ? theirs[at] : trimmed(theirs[at], other, ours[at]),
    ]);
    return {
      pairs: [...joined, ...rest.pairs],
      // Where a text was read in part, it may have the clause in another part.
      left: rest.left.filter((one) => right[0].whole && !restated(one, right)),
      right: rest.right.filter((one) => left[0].whole && !restated(one, left)),
    };
  }

  function cellsDiffer(left, right) {
    const matched = matchClauses(left, right);
    return matched.left.length > 0 || matched.right.length > 0
      || matched.pairs.some(([one, other]) => differingFields(one, other).length > 0);
  }

  return { matchClauses, cellsDiffer };
})();
