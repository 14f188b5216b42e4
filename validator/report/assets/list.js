"use strict";
// The list of agreements: search, a party, an order, and parts of a long list.
(function () {
  const { make, pageOf, counted, readState, writeState } = Agreements;
  const { agreements, parties } = Agreements.index;
  const SIZE = 100;
  const MANY = 6;
  const table = document.querySelector("[data-list]");
  const form = document.querySelector("[data-filters]");
  const told = document.querySelector("[data-told]");
  const asked = document.querySelector("[data-asked]");
  const place = document.querySelector("[data-pager]");
  const texts = Agreements.search.texts();
  const keys = {
    title: (one) => one.title.toLowerCase(),
    parties: (one) => one.parties.join(" "),
    signed: (one) => one.signed,
    instrument: (one) => one.instrument,
    whole: (one) => (one.whole ? "0" : "1"),
  };

  function found(state) {
    const words = Agreements.search.words(state.get("q") || "");
    const party = state.get("party");
    const some = agreements.filter((one, at) => (
      (!party || one.parties.includes(party)) && words.every((word) => texts[at].includes(word))
    ));
    const key = keys[state.get("sort")];
    if (key) {
      const down = state.has("down") ? -1 : 1;
      some.sort((a, b) => down * key(a).localeCompare(key(b), "en") || a.id.localeCompare(b.id));
    }
    return some;
  }

  /** What is asked for, for a reader who does not see the form. */
  function words(state) {
    const [q, party] = [state.get("q"), state.get("party")];
    return Agreements.shown(q && `found by “${q}”`, party && `with ${parties[party] || party}`);
  }

  function line(one) {
    const codes = one.parties.slice(0, MANY).flatMap((code) => [make("abbr", { title: parties[code] }, code), " "]);
    const more = one.parties.length > MANY ? `and ${one.parties.length - MANY} more` : "";
    return make(
      "tr", {},
      make("th", { scope: "row" }, make("a", { href: pageOf(one.id) }, one.title), make("span", { class: "id" }, one.id)),
      make("td", { "data-of": "Parties" }, ...codes, more),
      make("td", { class: "date", "data-of": "Signed" }, one.signed),
      make("td", { "data-of": "Instrument" }, one.instrument),
      make("td", { "data-of": "Read" }, one.whole ? "whole" : "in part"),
    );
  }

  function render(state) {
    const some = found(state);
    const count = Math.max(1, Math.ceil(some.length / SIZE));
    const at = Agreements.partOf(state, count);
    const part = some.slice(at * SIZE, (at + 1) * SIZE);
    table.tBodies[0].replaceChildren(...part.map(line));
    for (const head of table.tHead.rows[0].cells) {
      const sorted = head.dataset.sort === state.get("sort");
      const order = state.has("down") ? "descending" : "ascending";
      head.setAttribute("aria-sort", sorted ? order : "none");
    }
    const within = count > 1 ? `, ${at * SIZE + 1} to ${at * SIZE + part.length} below` : "";
    const none = some.length ? "" : " None fits all that is asked for.";
    const why = [Agreements.unknownParty(state.get("party"))].filter(Boolean).map((reason) => ` ${reason}`);
    told.textContent = `${counted(some.length, "agreement", "agreements")}${within}.${why}${none}`;
    asked.textContent = words(state);
    Agreements.pager(place, count, at, `Part ${at + 1} of ${count}`, (to) => {
      const next = readState();
      next.set("at", to + 1);
      writeState(next, true);
      render(next);
      told.scrollIntoView();
    });
  }

  for (const head of table.tHead.rows[0].cells) {
    const button = make("button", { type: "button" }, head.textContent);
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const state = readState();
      const again = state.get("sort") === head.dataset.sort && !state.has("down");
      state.set("sort", head.dataset.sort);
      if (again) {
        state.set("down", "");
      } else {
        state.delete("down");
      }
      writeState(state, true);
      render(state);
    });
  }
  document.querySelector(".pager.static")?.remove();
  Agreements.fillParties(form.elements.party);
  Agreements.bindForm(form, render)();
})();
