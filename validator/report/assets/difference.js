"use strict";
// How agreements stand to each other in a row; the same answers as validator.compare.matrix.
Agreements.difference = (function () {
  const STATE = { p: "p", o: "p", a: "a", x: "a", s: "s" }; // by letter; an unknown cell has none

  /** The numbers of the fields of a present cell, or nothing. */
  function valuesOf(agreement, kind) {
    return agreement.values[kind] || null;
  }

  /** The fields in which two present cells are known to differ. */
  function differing(agreements, kind) {
    const cells = agreements.map((one) => valuesOf(one, kind)).filter(Boolean);
    const fields = Agreements.index.kinds[kind].fields;
    return fields.map((_, at) => new Set(cells.map((cell) => cell[at]).filter(Boolean)).size > 1);
  }

  /** The fields known in some present cells, and in others not. */
  function open(agreements, kind, stated) {
    const cells = agreements.map((one) => valuesOf(one, kind)).filter(Boolean);
    const fields = Agreements.index.kinds[kind].fields;
    return fields.map((_, at) => cells.some((cell) => !cell[at]) && stated(at));
  }

  /** One of: different, same, not-comparable, nobody. Unknown is neither alike nor different. */
  function ofRow(agreements, kind) {
    const states = agreements.map((one) => STATE[one.cells[kind]]);
    const known = new Set(states.filter(Boolean));
    if (known.size === 0) {
      return "nobody";
    }
    if (known.size > 1 || differing(agreements, kind).includes(true)) {
      return "different";
    }
    return states.includes(undefined) ? "not-comparable" : "same";
  }

  return { ofRow, differing, open };
})();
