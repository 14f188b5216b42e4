"use strict";
// Clauses that one coder wrote as one and another as several; the same answers as validator.compare.absorb.
Agreements.absorb = (function () {
  const { SUBJECT, stated, isList, sameMembers, likeness } = Agreements.clause;
  const { order } = Agreements.matching;

  /** Tell whether two clauses are one duty that was written down in two parts. */
  function areOne(one, other) {
    return one.alike === other.alike && one.said.every((_, at) => {
      const [said, also] = [stated(one, at), stated(other, at)];
      return at < SUBJECT || said === null || also === null || sameMembers(said, also)
        || (isList(one.kind, at) && said.length > 0 && also.length > 0);
    });
  }

  function join(one, other) {
    const said = one.said.map((own, at) => {
      const keep = own.length && !isList(one.kind, at);
      return keep ? own : [...new Set([...own, ...other.said[at]])];
    });
    return { ...one, said, parts: [...one.parts, ...other.parts] };
  }

  /** Which of some clauses is nearest to another of their agreement; of equals the first. */
  function nearest(kin, clause) {
    const key = (one) => [...likeness(one, clause, { oneAgreement: true }), one.text];
    return kin.reduce((best, one) => (order(key(one), key(best)) > 0 ? one : best));
  }

  /** Join clauses that stand alone to those of their side that have a like on the other; and those that cannot be. */
  function absorbed(paired, alone) {
    const grown = new Map(paired.map((one) => [one, one]));
    const left = [];
    for (const clause of [...alone].sort((a, b) => a.text - b.text)) {
      const kin = paired.filter((one) => areOne(grown.get(one), clause));
      if (kin.length) {
        const one = nearest(kin, clause);
        grown.set(one, join(grown.get(one), clause));
      } else {
        left.push(clause);
      }
    }
    return [paired.map((one) => grown.get(one)), left];
  }

  /** Leave out of a clause what it took up and the other side, read in part, does not have. */
  function trimmed(grown, was, other) {
    const said = grown.said.map((members, at) => (
      at >= SUBJECT && isList(grown.kind, at)
        ? members.filter((member) => was.said[at].includes(member) || other.said[at].includes(member))
        : members
    ));
    return { ...grown, said };
  }

  return { absorbed, trimmed };
})();
