"use strict";
// Which way a field goes from one clause to another; the same answers as validator.compare.scale.
Agreements.scale = (function () {
  const { isList } = Agreements.clause;
  const HOURS = 24;

  const compare = (one, other) => Number(one < other) - Number(other < one);

  /** 1 where the second list takes in the first and more, -1 the other way round, else 0. */
  function inclusion(before, after) {
    const [less, more] = [before.every((one) => after.includes(one)), after.every((one) => before.includes(one))];
    return less === more ? 0 : less ? 1 : -1;
  }

  /** Of lists: one that was read in part is never the shorter one. */
  function ofLists(left, right, at, order) {
    const [before, after] = [left.said[at], right.said[at]];
    if (before.length && after.length) {
      const shorter = before.length < after.length ? left : right;
      return shorter.whole ? inclusion(before, after) : 0;
    }
    if (Agreements.index.kinds[left.kind].scopes.includes(at)) {
      return Number(before.length > 0) - Number(after.length > 0);
    }
    return order.empty ? Number(after.length > 0) - Number(before.length > 0) : 0;
  }

  /** A year has 365 or 366 days, a month 28 to 31. */
  function ofLengths(before, after) {
    const months = after.months - before.months;
    const [years, rest] = [Math.floor(Math.abs(months) / 12), Math.abs(months) % 12];
    const hours = [365 * years + 28 * rest, 366 * years + 31 * rest].map(
      (days) => Math.sign(months) * days * HOURS + after.hours - before.hours,
    );
    return Number(Math.min(...hours) > 0) - Number(Math.max(...hours) < 0);
  }

  /** Of areas: what two of the same names take in, or the names alone; a name narrows. */
  function ofAreas(before, after) {
    const same = (key) => before[key].length === after[key].length && before[key].every((one) => after[key].includes(one));
    if (same("names")) {
      return inclusion(before.covers, after.covers);
    }
    return same("covers") && before.names.length && after.names.length ? inclusion(before.names, after.names) : 0;
  }

  function ofMeasures(before, after) {
    if (!before || !after || before.of !== after.of) {
      return 0;
    }
    if ("least" in before) {
      return compare(before.most, after.least) === 1 ? 1 : compare(after.most, before.least) === 1 ? -1 : 0;
    }
    return "months" in before ? ofLengths(before, after) : ofAreas(before, after);
  }

  /** Say in a word which way a field goes, "longer"; empty where the two have no order. */
  function direction(left, right, at) {
    const order = Agreements.index.kinds[left.kind].orders[at];
    if (!order) {
      return "";
    }
    const measured = ({ said }) => order.measures[said[at][0] - 1];
    const sign = isList(left.kind, at) ? ofLists(left, right, at, order) : ofMeasures(measured(left), measured(right));
    return sign ? order.ways[sign > 0 ? 0 : 1] : "";
  }

  return { direction };
})();
