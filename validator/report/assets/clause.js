"use strict";
// What a clause says, field by field; the same answers as validator.compare.clause.
Agreements.clause = (function () {
  const OBLIGORS = 1;
  const BENEFICIARIES = 2;
  const SUBJECT = 4; // before it stand the fields that every kind has: strength, both bearers, conditions

  const members = (value) => (Array.isArray(value) ? value : value ? [value] : []); // 0 is an empty list

  /** The clauses of a present cell; their layout is that of validator.report.clauses. */
  function clausesOf(agreement, kind) {
    const [, ...rows] = agreement.clauses[kind];
    const { fields } = Agreements.index.kinds[kind];
    return rows.map(([text, alike, id, places, ...values], part) => {
      const said = fields.map((_, at) => members(values[at]));
      return {
        text, alike, id, kind, said,
        whole: agreement.whole,
        parties: agreement.parties,
        places: members(places),
        parts: [{ part, said }],
      };
    });
  }

  /** What a field says; nothing, a list without members, where the text does not say; null if unknown. */
  function stated(clause, at) {
    const said = clause.said[at];
    return said.length || clause.whole || Agreements.index.kinds[clause.kind].scopes.includes(at) ? said : null;
  }

  const isList = (kind, at) => Agreements.index.kinds[kind].lists.includes(at);

  /** Tell whether two lists have the same members, each once, in any order. */
  function sameMembers(one, other) {
    return one.length === other.length && one.every((member) => other.includes(member));
  }

  /** Tell whether two clauses are known to differ in a field; bearers by name only where both agreements have them. */
  function differ(left, right, at) {
    const one = stated(left, at);
    const other = stated(right, at);
    if (one === null || other === null) {
      return false;
    }
    if (at === OBLIGORS || at === BENEFICIARIES) {
      const named = [...one, ...other];
      if (!named.every((code) => left.parties.includes(code) && right.parties.includes(code))) {
        return (one.length > 0) !== (other.length > 0);
      }
    }
    return !sameMembers(one, other);
  }

  function differingFields(left, right) {
    return left.said.map((_, at) => at).filter((at) => differ(left, right, at));
  }

  /** The fields of which something is known on one side and nothing on the other. */
  function openFields(left, right) {
    return left.said.map((_, at) => at).filter((at) => {
      const [one, other] = [stated(left, at), stated(right, at)];
      return (one === null && other?.length > 0) || (other === null && one?.length > 0);
    });
  }

  /** The fields said on both sides: those that do not differ, against those that do. */
  function common(left, right, from, to, apart) {
    let count = 0;
    for (let at = from; at < to; at += 1) {
      if (left.said[at].length && right.said[at].length) {
        count += apart.includes(at) ? -2 : 1;
      }
    }
    return count;
  }

  /** How far one clause may stand for another, as numbers that sort; the order is another within one agreement. */
  function likeness(left, right, { oneAgreement }) {
    const named = Number(left.id !== 0 && left.id === right.id);
    const place = Number(left.places.some((one) => right.places.includes(one)));
    const apart = differingFields(left, right);
    const about = common(left, right, SUBJECT, left.said.length, apart);
    const rest = common(left, right, 0, SUBJECT, apart);
    return oneAgreement
      ? [named, Number(!apart.length), place, about, rest, -apart.length]
      : [about, place, rest, named, -apart.length];
  }

  /** Tell whether two clauses are about things of different names: two bodies, two treaties. */
  function areTwoThings(left, right) {
    return Agreements.index.kinds[left.kind].names.some((at) => (
      left.said[at].length > 0 && right.said[at].length > 0 && differ(left, right, at)
    ));
  }

  /** Tell whether two clauses of several are about the same, so that one may stand for the other. */
  function areAkin(left, right, wholly) {
    const fields = left.said.map((_, at) => at).slice(SUBJECT);
    const both = fields.filter((at) => left.said[at].length && right.said[at].length);
    if (!both.length) {
      return ![left, right].every((one) => fields.some((at) => one.said[at].length));
    }
    const share = (at) => left.said[at].some((member) => right.said[at].includes(member));
    const lists = both.filter((at) => isList(left.kind, at));
    if (lists.length) {
      return (wholly ? lists : lists.slice(0, 1)).every(share);
    }
    const said = both.filter((at) => !Agreements.index.kinds[left.kind].amounts.includes(at));
    return !said.length || said.some(share);
  }

  return { SUBJECT, clausesOf, stated, isList, sameMembers, differingFields, openFields, likeness, areTwoThings, areAkin };
})();
