"use strict";
// The matrix: filters, windows of columns, and the card of a cell.
(function () {
  const { make, pageOf, counted, readState, writeState, mark, card } = Agreements;
  const { agreements, kinds, families } = Agreements.index;
  const frame = document.querySelector("div.matrix");
  const table = document.querySelector("[data-matrix]");
  const form = document.querySelector("[data-filters]");
  const told = document.querySelector("[data-told]");
  const windows = document.querySelector("[data-pager]");
  const size = Number(frame.dataset.window);
  const corner = table.querySelector(".corner");
  let shown = [];
  let at = 0;
  let count = 1;

  function statusOn(agreement, day) {
    return agreement.status.filter(([since]) => since <= day).at(-1)?.[1];
  }

  function chosen(state) {
    const [party, from, to, force] = ["party", "from", "to", "force"].map((key) => state.get(key));
    const found = agreements.filter((one) => {
      const year = Number(one.signed.slice(0, 4));
      return (!party || one.parties.includes(party))
        && (!from || (one.signed && year >= Number(from)))
        && (!to || (one.signed && year <= Number(to)))
        && (!force || statusOn(one, force) === "in-force");
    });
    return state.get("order") === "signed"
      ? found.sort((a, b) => a.signed.localeCompare(b.signed) || a.id.localeCompare(b.id))
      : found;
  }

  function rowsFor(state, columns) {
    const family = state.get("family");
    const rows = kinds.map((_, kind) => kind).filter((kind) => !family || families[kinds[kind].family][0] === family);
    if (!state.get("differences")) {
      return rows;
    }
    return rows.filter((kind) => Agreements.difference.ofRow(columns, kind) === "different");
  }

  const signs = new Map(Agreements.index.marks.map(([letter]) => [letter, model(letter)]));

  function model(letter) {
    const { sign, words } = mark(letter);
    return make("td", { class: letter }, make("i", { "aria-hidden": "true" }, sign), make("b", {}, words));
  }

  function head(columns) {
    const cells = columns.map((one) => make(
      "th", { scope: "col" },
      make("a", { href: pageOf(one.id), title: one.title }, make("span", {}, one.id)),
    ));
    return make("thead", {}, make("tr", {}, corner, ...cells));
  }

  function row(kind, columns) {
    const link = make("a", { href: `kinds.html#${kinds[kind].id}`, title: kinds[kind].definition }, kinds[kind].id);
    const line = make("tr", { "data-kind": kind }, make("th", { scope: "row" }, link));
    line.append(...columns.map((one) => signs.get(one.cells[kind]).cloneNode(true)));
    return line;
  }

  function bodies(rows, columns) {
    return families.map(([, title], number) => {
      const own = rows.filter((kind) => kinds[kind].family === number);
      if (!own.length) {
        return null;
      }
      const heading = make("th", { scope: "rowgroup", colspan: columns.length + 1 }, make("span", {}, title));
      return make("tbody", {}, make("tr", { class: "family" }, heading), ...own.map((kind) => row(kind, columns)));
    }).filter(Boolean);
  }

  const grid = Agreements.grid.bind(table, {
    beyond: (step) => turn(at + step),
    entered: (cell) => (cell.tagName === "TD" ? open(cell) : card.leave()),
    opened: (cell) => {
      if (!card.isOf(cell)) {
        open(cell);
      }
      card.pin();
      card.enter();
    },
  });

  function open(cell) {
    card.show(cell, shown[cell.cellIndex - 1], Number(cell.parentElement.dataset.kind));
  }

  /** Go to another window of columns; tells whether there is one. */
  function turn(to) {
    if (to < 0 || to >= count) {
      return false;
    }
    const state = readState();
    if (to) {
      state.set("at", to + 1);
    } else {
      state.delete("at");
    }
    writeState(state, true);
    render(state);
    return true;
  }

  function render(state) {
    card.hide();
    const columns = chosen(state);
    const rows = rowsFor(state, columns);
    count = Math.max(1, Math.ceil(columns.length / size));
    at = Math.min(Math.max(Number(state.get("at")) || 1, 1), count) - 1;
    shown = columns.slice(at * size, (at + 1) * size);
    table.replaceChildren(table.caption, head(shown), ...bodies(rows, shown));
    grid.refresh();
    frame.scrollLeft = 0;
    const first = at * size + 1;
    const part = count > 1 ? `, ${first} to ${first + shown.length - 1} in this window` : "";
    told.textContent = `${counted(columns.length, "agreement", "agreements")}${part}; ${counted(rows.length, "kind", "kinds")}.`;
    Agreements.pager(windows, count, at, `Window ${at + 1} of ${count}`, turn);
  }

  Agreements.pointing.bind(table, {
    distance: card.distance,
    rested: (cell) => {
      if (!card.isPinned() && !card.isOf(cell)) {
        open(cell);
      }
    },
  });
  table.addEventListener("click", (event) => {
    const cell = event.target.closest("tr[data-kind] td");
    if (cell) {
      open(cell);
      card.pin();
    }
  });
  table.addEventListener("mouseleave", card.leave);
  table.addEventListener("focusout", (event) => {
    if (!table.contains(event.relatedTarget)) {
      card.leave();
    }
  });
  form.querySelector("[data-clear]").addEventListener("click", () => {
    writeState(new URLSearchParams(), true);
    start();
  });
  document.querySelector("[data-script]").hidden = false;
  document.querySelector(".pager.static")?.remove();
  Agreements.fillParties(form.elements.party);
  const start = Agreements.bindForm(form, render);
  start();
})();
