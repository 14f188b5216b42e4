"use strict";
// The filters of the matrix: which agreements and kinds they leave, and that in words.
Agreements.filters = (function () {
  const { agreements, kinds, families, parties } = Agreements.index;
  const YEAR = /^\d{4}$/;
  const DAY = /^\d{4}-\d{2}-\d{2}$/;
  const last = document.querySelector("#force").max; // of a site of one day, that day; of others ""

  /** Tell whether a text is a day of the calendar, which 2000-02-30 is not. */
  function isDay(text) {
    const day = new Date(`${text}T00:00Z`);
    return DAY.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  }

  const ofState = (state) => ({
    ...Object.fromEntries(["party", "from", "to", "force", "family", "order"].map((key) => [key, state.get(key)])),
    differences: state.get("differences") === "1",
  });

  function statusOn(agreement, day) {
    return agreement.status.filter(([since]) => since <= day).at(-1)?.[1];
  }

  /** The agreements that fit, in the order asked for. */
  function columns(state) {
    const { party, from, to, force, order } = ofState(state);
    const found = agreements.filter((one) => {
      const year = Number(one.signed.slice(0, 4));
      return (!party || one.parties.includes(party))
        && (!from || (one.signed && year >= Number(from)))
        && (!to || (one.signed && year <= Number(to)))
        && (!force || (isDay(force) && statusOn(one, force) === "in-force"));
    });
    return order === "signed"
      ? found.sort((a, b) => a.signed.localeCompare(b.signed) || a.id.localeCompare(b.id))
      : found;
  }

  /** The kinds that fit, by number. */
  function rows(state, some) {
    const { family, differences } = ofState(state);
    const found = kinds.map((_, kind) => kind).filter((kind) => !family || families[kinds[kind].family][0] === family);
    return differences ? found.filter((kind) => Agreements.difference.ofRow(some, kind) === "different") : found;
  }

  const familyTitle = (id) => families.find(([one]) => one === id)?.[1];

  /** What is asked for, for a reader who does not see the filters. */
  function words(state) {
    const { party, from, to, force, family, order, differences } = ofState(state);
    return Agreements.shown(
      party && `with ${parties[party] || party}`,
      from && `signed in ${from} or later`,
      to && `signed in ${to} or before`,
      force && `in force on ${force}`,
      family && `kinds of the family ${familyTitle(family) || family}`,
      differences && "kinds known to differ",
      order === "signed" && "by date of signature",
    );
  }

  /** Why nothing may be found; each reason a sentence. */
  function wrong(state) {
    const { party, from, to, force, family } = ofState(state);
    const years = [from, to].filter((year) => year && !YEAR.test(year));
    return [
      Agreements.unknownParty(party),
      family && !familyTitle(family) && `There is no family “${family}”.`,
      ...years.map((year) => `“${year}” is not a year of four digits.`),
      force && !isDay(force) && `“${force}” is not a day like 2000-01-31.`,
      force && last && isDay(force) && force > last && `Events are known only until ${last}, the day of this site.`,
      from && to && !years.length && from > to && `The first year, ${from}, is later than the last, ${to}.`,
    ].filter(Boolean);
  }

  return { ofState, columns, rows, words, wrong };
})();
