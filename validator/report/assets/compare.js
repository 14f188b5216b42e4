"use strict";
// Any two or more agreements side by side; the address names them.
(function () {
  const { make, webLink, pageOf, counted, readState, writeState, mark, difference } = Agreements;
  const { agreements, kinds, families } = Agreements.index;
  const byId = new Map(agreements.map((one) => [one.id, one]));
  const form = document.querySelector("[data-filters]");
  const told = document.querySelector("[data-told]");
  const chips = document.querySelector("[data-chosen]");
  const place = document.querySelector("[data-comparison]");
  const GROUPS = [
    ["different", "Known to differ"],
    ["same", "Alike in what is known"],
    ["not-comparable", "Cannot be compared: unknown in at least one"],
    ["nobody", "Unknown in all"],
  ];
  const IN_CELL = 3; // the strength and the bearers come first, and stand in the cell itself
  let turn = 0;

  function named(state) {
    const names = [...state].filter(([, value]) => value === "").flatMap(([key]) => key.split(","));
    return [...new Set(names.filter(Boolean))];
  }

  function choose(ids) {
    const state = readState();
    const next = new URLSearchParams(ids.length ? [[ids.join(","), ""]] : []);
    for (const [key, value] of state) {
      if (value) {
        next.set(key, value);
      }
    }
    writeState(next, true);
    render(next);
  }

  function chip(id, ids) {
    const remove = make("button", { type: "button", "aria-label": `Remove ${id}` }, "×");
    remove.addEventListener("click", () => {
      choose(ids.filter((one) => one !== id));
      document.getElementById("pick").focus();
    });
    const one = byId.get(id);
    return make("li", {}, one ? make("a", { href: pageOf(id), title: one.title }, id) : `${id} (not here)`, remove);
  }

  function clause(part, sources) {
    const source = sources[part.source];
    const said = [part.strength, part.bearers].filter(Boolean).join(" ");
    const where = webLink(source?.url || "", part.place || part.source);
    where.title = source?.title || part.source;
    const doubt = part.basis === "unverified" ? ", unverified" : "";
    return make("p", { class: "facts" }, said ? `${said} · ` : "", where, doubt);
  }

  function cell(one, kind, detail) {
    const letter = one.cells[kind];
    const { sign, words } = mark(letter);
    const parts = detail.cells[kind]?.provisions || [];
    const box = make(
      "td", { class: letter },
      make("p", { class: "state" }, make("span", { class: `sign ${letter}`, "aria-hidden": "true" }, sign), ` ${words}`),
      ...parts.map((part) => clause(part, detail.sources)),
    );
    const summaries = parts.map((part) => part.summary).filter(Boolean);
    if (summaries.length) {
      box.append(make("details", {}, make("summary", {}, "What it says"), ...summaries.map((text) => make("p", {}, text))));
    }
    return box;
  }

  function valueCell(one, kind, at, detail) {
    if (!one.clauses[kind]) {
      return make("td", {});
    }
    const said = detail.cells[kind].values[at];
    if (said === null) {
      return make("td", { class: "quiet" }, "? unknown");
    }
    return make("td", { class: said ? "" : "quiet" }, said || "– not stated");
  }

  function valueRows(kind, columns, details) {
    const differs = difference.differing(columns, kind);
    return kinds[kind].fields.flatMap((name, at) => {
      if (at < IN_CELL || !(differs.has(at) || difference.uneven(columns, kind, at))) {
        return [];
      }
      const label = make("th", { scope: "row" }, differs.has(at) ? make("span", { class: "differs" }, "≠ ") : null, name);
      return [make("tr", { class: "value" }, label, ...columns.map((one, n) => valueCell(one, kind, at, details[n])))];
    });
  }

  function kindRows(kind, columns, details) {
    const type = kinds[kind];
    const label = make(
      "th", { scope: "row" },
      make("a", { href: `kinds.html#${type.id}`, title: type.definition }, type.id),
      make("span", { class: "id" }, families[type.family][1]),
    );
    const row = make("tr", {}, label, ...columns.map((one, n) => cell(one, kind, details[n])));
    return [row, ...valueRows(kind, columns, details)];
  }

  function table(columns, details, only) {
    const groups = new Map(GROUPS.map(([key]) => [key, []]));
    kinds.forEach((_, kind) => groups.get(difference.ofRow(columns, kind)).push(kind));
    const heads = columns.map((one) => make(
      "th", { scope: "col" }, make("a", { href: pageOf(one.id) }, one.title), make("span", { class: "id" }, `${one.id} ${one.signed}`),
    ));
    const bodies = GROUPS.filter(([key]) => groups.get(key).length && (key === "different" || !only)).map(([key, title]) => {
      const heading = `${title} (${groups.get(key).length})`;
      return make(
        "tbody", { class: key },
        make("tr", { class: "family" }, make("th", { scope: "rowgroup", colspan: columns.length + 1 }, make("span", {}, heading))),
        ...groups.get(key).flatMap((kind) => kindRows(kind, columns, details)),
      );
    });
    const [different, same, apart, nobody] = GROUPS.map(([key]) => groups.get(key).length);
    told.textContent = `${counted(different, "kind differs", "kinds differ")}, ${same} alike in what is known, `
      + `${apart} cannot be compared because at least one is unknown, ${nobody} unknown in all.`;
    const result = make(
      "table", { class: "comparison" },
      make("caption", { class: "vh" }, `Comparison of ${columns.map((one) => one.id).join(", ")}`),
      make("thead", {}, make("tr", {}, make("td", { class: "corner" }), ...heads)),
      ...bodies,
    );
    result.style.setProperty("--columns", columns.length);
    return result;
  }

  function render(state) {
    const ids = named(state);
    const columns = ids.map((id) => byId.get(id)).filter(Boolean);
    const own = (turn += 1);
    chips.replaceChildren(...ids.map((id) => chip(id, ids)));
    form.hidden = columns.length < 2;
    document.title = columns.length ? `Compare ${columns.map((one) => one.id).join(", ")} · Agreements` : "Compare · Agreements";
    if (columns.length < 2) {
      place.replaceChildren();
      told.textContent = columns.length ? "Choose one more." : "";
      return;
    }
    Promise.all(columns.map((one) => Agreements.details(one.id))).then(
      (details) => own === turn && place.replaceChildren(table(columns, details, state.has("differences"))),
      (error) => {
        told.textContent = `${error.message}.`;
      },
    );
  }

  document.querySelector("[data-picker]").hidden = false;
  Agreements.picker.bind(document.getElementById("pick"), document.getElementById("found"), {
    taken: () => named(readState()),
    picked: (id) => choose([...named(readState()), id]),
  });
  Agreements.bindForm(form, render)();
})();
