"use strict";
// Any two or more agreements side by side; the address names them.
(function () {
  const { make, webLink, pageOf, counted, readState, writeState, mark, difference, sides } = Agreements;
  const { agreements, kinds, families } = Agreements.index;
  const byId = new Map(agreements.map((one) => [one.id, one]));
  const form = document.querySelector("[data-filters]");
  const told = document.querySelector("[data-told]");
  const chips = document.querySelector("[data-chosen]");
  const place = document.querySelector("[data-comparison]");
  const OF_MANY = [
    ["different", "Known to differ"],
    ["same", "Alike in what is known"],
    ["not-comparable", "Cannot be compared: unknown in at least one"],
    ["nobody", "Unknown in all"],
  ];
  const DIFFERENT = ["different", "only-first", "only-second"];
  const ABREAST = 6; // so many columns fit on paper
  const IN_CELL = 3; // the strength and the bearers come first, and stand in the cell itself
  let turn = 0;

  /** The ids in the address; a field of the form that stands there without a value is none. */
  function named(state) {
    const names = [...state].filter(([key, value]) => value === "" && !form.elements.namedItem(key));
    const ids = names.flatMap(([key]) => key.split(",")).map((id) => id.trim());
    return [...new Set(ids.filter(Boolean))];
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
    return make("li", {}, one ? make("a", { href: pageOf(id), title: one.title }, id) : make("span", { class: "quiet" }, `no agreement here has the id ${id}`), remove);
  }

  function clause(part, sources, whole) {
    const source = sources[part.source];
    const said = whole ? part.said : [part.strength, part.bearers].filter(Boolean).join(" ");
    const where = webLink(source?.url || "", [part.place, source?.label || part.source].filter(Boolean).join(", "));
    where.title = source?.title || part.source;
    const doubt = part.basis === "unverified" ? ", unverified" : "";
    return make("p", { class: "facts" }, said ? `${said} · ` : "", where, doubt);
  }

  /** One cell; `whole` tells all that its clauses say, where no lines below do. */
  function cell(one, kind, detail, whole) {
    const letter = one.cells[kind];
    const { sign, words } = mark(letter);
    const parts = detail.cells[kind] || [];
    const box = make(
      "td", { class: letter },
      make("p", { class: "state" }, make("span", { class: `sign ${letter}`, "aria-hidden": "true" }, sign), ` ${words}`),
      ...parts.map((part) => clause(part, detail.sources, whole)),
    );
    const summaries = parts.map((part) => part.summary).filter(Boolean);
    if (summaries.length) {
      box.append(make("details", {}, make("summary", {}, "What it says"), ...summaries.map((text) => make("p", {}, text))));
    }
    return box;
  }

  function valueCell(said, way) {
    const text = said === null ? "? unknown" : said;
    const direction = way ? make("span", { class: "way" }, ` (${way})`) : null;
    return make("td", { class: said === null ? "quiet" : null }, text, direction);
  }

  function valueRow(label, differs, cells) {
    const sign = differs ? make("span", { class: "differs" }, "≠ ") : null;
    return make("tr", { class: "value" }, make("th", { scope: "row" }, sign, label), ...cells);
  }

  /** Two agreements: what differs or is known of one alone, clause beside clause. */
  function rowsOfTwo(kind, columns, details) {
    if (!columns.every((one) => one.clauses[kind])) {
      return [];
    }
    return sides.lines(kind, columns, details).map(({ label, differs, way, left, right }) => (
      valueRow(label, differs, [valueCell(left), valueCell(right, way)])
    ));
  }

  /** More: the fields that are not known to be alike, each united over the clauses of an agreement. */
  function rowsOfMany(kind, columns, details) {
    const differs = difference.differing(columns, kind);
    return kinds[kind].fields.flatMap((name, at) => {
      if (at < IN_CELL || !(differs.has(at) || difference.uneven(columns, kind, at))) {
        return [];
      }
      const cells = columns.map((one, n) => (
        one.clauses[kind] ? valueCell(sides.united(one, kind, at, details[n])) : make("td", {})
      ));
      return [valueRow(name, differs.has(at), cells)];
    });
  }

  function kindRows(kind, columns, details) {
    const type = kinds[kind];
    const label = make(
      "th", { scope: "row" },
      make("a", { href: `kinds.html#${type.id}`, title: type.definition }, type.id),
      make("span", { class: "id" }, type.term),
      make("span", { class: "id" }, families[type.family][1]),
    );
    const whole = columns.length === 2 && !columns.every((one) => one.clauses[kind]);
    const row = make("tr", {}, label, ...columns.map((one, n) => cell(one, kind, details[n], whole)));
    const values = columns.length === 2 ? rowsOfTwo : rowsOfMany;
    const rows = [row, ...values(kind, columns, details)];
    for (const { cells } of rows) {
      columns.forEach((one, n) => cells[n + 1].setAttribute("data-of", one.id));
    }
    return rows;
  }

  /** The kinds by how the agreements stand to each other, in the order they are shown. */
  function grouped(columns) {
    const two = columns.length === 2;
    const [first, second] = columns.map((one) => one.id);
    const titles = two ? Object.entries(Agreements.index.groups) : OF_MANY;
    const groups = titles.map(([key, title]) => {
      const named = two ? title.replace(/\{(first|second)\}/g, (_, side) => (side === "first" ? first : second)) : title;
      return { key, title: named, kinds: [] };
    });
    const byKey = new Map(groups.map((group) => [group.key, group]));
    kinds.forEach((_, kind) => {
      const key = two ? difference.ofPair(...columns, kind) : difference.ofRow(columns, kind);
      byKey.get(key).kinds.push(kind);
    });
    return groups.map((group) => ({ ...group, different: DIFFERENT.includes(group.key) }));
  }

  /** Of clauses that two agreements both have: how many fields are known of one alone. */
  function openOfTwo(columns, details) {
    const both = kinds.map((_, kind) => kind).filter((kind) => columns.every((one) => one.clauses[kind]));
    const open = both.flatMap((kind) => sides.lines(kind, columns, details)).filter((line) => !line.differs).length;
    return open ? ` Of clauses in both, ${counted(open, "parameter is", "parameters are")} known of one alone.` : "";
  }

  function summary(columns, details, groups) {
    const count = (...keys) => groups.filter(({ key }) => keys.includes(key)).reduce((all, group) => all + group.kinds.length, 0);
    const believed = groups.filter((group) => group.different)
      .flatMap((group) => group.kinds).filter((kind) => columns.some((one) => difference.isBelieved(one, kind))).length;
    const doubt = believed && columns.length === 2 ? ` (${believed} by what is only believed)` : "";
    const differ = `${counted(count(...DIFFERENT), "kind differs", "kinds differ")}${doubt}, `
      + `${count("alike", "same")} alike in what is known, `;
    return columns.length === 2
      ? `${differ}${count("neither")} in neither. Not compared: ${count("first-alone-known", "second-alone-known")} known of one alone, `
        + `${count("unknown")} unknown in both.${openOfTwo(columns, details)}`
      : `${differ}${count("not-comparable")} cannot be compared because at least one is unknown, ${count("nobody")} unknown in all.`;
  }

  /** That only differences are shown, which on paper nothing else tells. */
  function leftOut(count) {
    return count ? " What is not known to differ is left out." : " No difference is known; all else is left out.";
  }

  function table(columns, details, only) {
    const groups = grouped(columns);
    const heads = columns.map((one) => make(
      "th", { scope: "col" }, make("a", { href: pageOf(one.id), title: one.title }, one.title), make("span", { class: "id" }, `${one.id} ${one.signed}`),
    ));
    const bodies = groups.filter((group) => group.kinds.length && (group.different || !only)).map((group) => {
      const heading = `${group.title} (${group.kinds.length})`;
      return make(
        "tbody", { class: group.different ? `different ${group.key}` : group.key },
        make("tr", { class: "family" }, make("th", { scope: "rowgroup", colspan: columns.length + 1 }, make("span", {}, heading))),
        ...group.kinds.flatMap((kind) => kindRows(kind, columns, details)),
      );
    });
    told.textContent = `${summary(columns, details, groups)}${only ? leftOut(bodies.length) : ""}`;
    const result = make(
      "table", { class: columns.length > ABREAST ? "comparison many" : "comparison" },
      make("caption", { class: "vh" }, `Comparison of ${columns.map((one) => one.id).join(", ")}`),
      make("thead", {}, make("tr", {}, make("td", { class: "corner" }), ...heads)),
      ...bodies,
    );
    place.style.setProperty("--columns", columns.length);
    return result;
  }

  function render(state) {
    const ids = named(state);
    const columns = ids.map((id) => byId.get(id)).filter(Boolean);
    const own = (turn += 1);
    chips.replaceChildren(...ids.map((id) => chip(id, ids)));
    form.hidden = columns.length < 2;
    place.hidden = columns.length < 2;
    document.title = columns.length ? `Compare ${columns.map((one) => one.id).join(", ")} · Agreements` : "Compare · Agreements";
    if (columns.length < 2) {
      place.replaceChildren();
      const none = ids.length ? "Choose two or more that are here." : "";
      told.textContent = columns.length ? "Choose one more." : none;
      return;
    }
    Promise.all(columns.map((one) => Agreements.details(one.id))).then(
      (details) => own === turn && place.replaceChildren(table(columns, details, state.get("differences") === "1")),
      (error) => {
        told.textContent = `${error.message}.`;
      },
    );
  }

  document.querySelector("[data-picker]").hidden = false;
  Agreements.picker.bind(document.getElementById("pick"), document.getElementById("found"), document.querySelector("[data-found]"), {
    taken: () => named(readState()),
    picked: (id) => choose([...named(readState()), id]),
  });
  Agreements.bindForm(form, render)();
})();
