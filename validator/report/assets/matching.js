"use strict";
// Which item of one list stands for which of another; the same answers as validator.compare.matching.
Agreements.matching = (function () {
  const MOST_PAIRS = 10_000; // of longer lists only the items that are equal are paired

  /** Compare two lists of numbers, the first number first. */
  function order(one, other) {
    const at = one.findIndex((number, n) => number !== other[n]);
    return at < 0 ? 0 : one[at] - other[at];
  }

  /** Pair the items whose whole texts are equal, and give what remains. */
  function equal(left, right) {
    const rest = [...right];
    const pairs = [];
    const alone = left.filter((item) => {
      const at = rest.findIndex((other) => other.text === item.text);
      if (at >= 0) {
        pairs.push([item, ...rest.splice(at, 1)]);
      }
      return at < 0;
    });
    return [pairs, alone, rest];
  }

  /** Pair the items that are most alike, each at most once; `likeness` gives null for those that cannot be a pair. */
  function match(left, right, likeness) {
    const [pairs, ours, others] = equal(left, right);
    if (ours.length * others.length > MOST_PAIRS) {
      return { pairs, left: ours, right: others };
    }
    const scored = ours.flatMap((one) => others.map((other) => ({
      one, other,
      score: likeness(one, other),
      texts: [one.text, other.text].sort((a, b) => a - b),
    }))).filter(({ score }) => score !== null);
    scored.sort((a, b) => order(b.score, a.score) || order(a.texts, b.texts));
    const free = new Set([...ours, ...others]);
    for (const { one, other } of scored) {
      if (free.has(one) && free.has(other)) {
        pairs.push([one, other]);
        free.delete(one);
        free.delete(other);
      }
    }
    return { pairs, left: ours.filter((one) => free.has(one)), right: others.filter((one) => free.has(one)) };
  }

  return { match, order };
})();
