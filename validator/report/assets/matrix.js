"use strict";
// The matrix: filters, windows of columns, and the card of a cell.
(function () {
  const { make, pageOf, counted, readState, writeState, mark, card, difference, filters } = Agreements;
  const { kinds, families } = Agreements.index;
  const frame = document.querySelector("div.matrix");
  const table = document.querySelector("[data-matrix]");
  const form = document.querySelector("[data-filters]");
  const told = document.querySelector("[data-told]");
  const asked = document.querySelector("[data-asked]");
  const windows = document.querySelector("[data-pager]");
  const size = Number(frame.dataset.window);
  const corner = table.querySelector(".corner");
  let shown = [];
  let contents = new Set();
  let differences = false;
  let at = 0;
  let count = 1;

  const OF_CONTENT = "differs in what the clauses say";

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
    const sign = contents.has(kind)
      ? make("span", { class: "differs", title: OF_CONTENT }, make("span", { "aria-hidden": "true" }, "≠"), make("span", { class: "vh" }, OF_CONTENT))
      : null;
    const line = make("tr", { "data-kind": kind }, make("th", { scope: "row" }, link, sign));
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
    const kind = Number(cell.parentElement.dataset.kind);
    const one = shown[cell.cellIndex - 1];
    card.show(cell, one, kind, differences ? standing(one, kind) : null);
  }

  /** How a cell stands to those of its kind in this window, where its state alone does not tell. */
  function standing(one, kind) {
    const others = one.clauses[kind] ? shown.filter((other) => other !== one && other.clauses[kind]) : [];
    const at = new Set(others.flatMap((other) => [...difference.differing([one, other], kind)]));
    const names = kinds[kind].fields.filter((_, field) => at.has(field));
    if (names.length) {
      return { differs: true, words: `Differs from others shown in: ${names.join(", ")}.` };
    }
    if (others.some((other) => difference.lacking(one, other, kind))) {
      return { differs: true, words: "One agreement shown has a clause that another lacks." };
    }
    return contents.has(kind) ? { differs: false, words: "Not known to differ from the others shown itself." } : null;
  }

  /** Of kinds that differ, those that every agreement has of which it is known: only what they say differs. */
  function ofContent(rows, columns) {
    return rows.filter((kind) => columns.every((one) => one.clauses[kind] || one.cells[kind] === "u"));
  }

  /** What is shown, and why it is little or nothing. */
  function summary(state, columns, rows) {
    const first = at * size + 1;
    const part = count > 1 ? `, ${first} to ${first + shown.length - 1} in this window` : "";
    const marked = contents.size ? `, of which those marked ≠ (${contents.size.toLocaleString("en")}) differ only in what the clauses say` : "";
    const said = [`${counted(columns.length, "agreement", "agreements")}${part}; ${counted(rows.length, "kind", "kinds")}${marked}.`];
    said.push(...filters.wrong(state));
    if (!columns.length) {
      said.push("No agreement fits all filters.");
    } else if (differences && columns.length === 1) {
      said.push("One agreement alone cannot differ: let the filters leave two or more.");
    } else if (differences && !rows.length) {
      said.push("These agreements are not known to differ in any of the kinds.");
    }
    return said.join(" ");
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
    const columns = filters.columns(state);
    const rows = filters.rows(state, columns);
    differences = filters.ofState(state).differences;
    contents = new Set(differences ? ofContent(rows, columns) : []);
    count = Math.max(1, Math.ceil(columns.length / size));
    at = Agreements.partOf(state, count);
    shown = columns.slice(at * size, (at + 1) * size);
    table.replaceChildren(table.caption, head(shown), ...bodies(rows, shown));
    grid.refresh();
    frame.scrollLeft = 0;
    frame.hidden = !shown.length || !rows.length;
    told.textContent = summary(state, columns, rows);
    asked.textContent = filters.words(state);
    Agreements.pager(windows, count, at, `Window ${at + 1} of ${count}`, turn);
  }

  Agreements.pointing.bind(table, {
    distance: card.distance,
    rested: (cell) => {
      if (!card.isPinned() && !card.isOf(cell)) {
        open(cell);
      }
    },
    scrolled: card.follow,
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
