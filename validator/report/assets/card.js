"use strict";
// What stands behind a cell: state, strength, basis, summary, place and source.
Agreements.card = (function () {
  const { make, webLink, pageOf, details, mark } = Agreements;
  const GAP = 8;
  const place = document.querySelector("[data-card]");
  let cell = null;
  let timer = 0;

  function clause(part, sources) {
    const source = sources[part.source] || { title: part.source, url: "", read: "" };
    const said = [part.strength, part.bearers, part.place].filter(Boolean).join(" · ");
    return make(
      "div", { class: "clause" },
      said ? make("p", { class: "facts" }, said) : null,
      part.summary ? make("p", {}, part.summary) : null,
      part.conditions ? make("p", { class: "quiet" }, `Depends on: ${part.conditions}`) : null,
      make("p", { class: "source" }, `Basis: ${part.basis}. `, webLink(source.url, source.title)),
    );
  }

  function clauses(detail, kind, letter) {
    const found = detail.cells[kind];
    if (!found) {
      const said = letter === "s"
        ? "The whole text was read and does not mention it."
        : "Not coded, or the text was not available. Nothing is known.";
      return [make("p", {}, said)];
    }
    return found.map((part) => clause(part, detail.sources));
  }

  function fill(agreement, kind, body) {
    const { sign, words } = mark(agreement.cells[kind]);
    const type = Agreements.index.kinds[kind];
    place.replaceChildren(
      make("p", { class: "head" }, make("span", { class: `sign ${agreement.cells[kind]}` }, sign), ` ${words}`),
      make("p", { class: "what" }, make("strong", {}, type.id), ` in ${agreement.id}`),
      make("p", { class: "quiet" }, type.definition),
      ...body,
      make("p", { class: "more" }, make("a", { href: `${pageOf(agreement.id)}#kind-${type.id}` }, "Page of the agreement")),
    );
  }

  function move() {
    const box = cell.getBoundingClientRect();
    const own = place.getBoundingClientRect();
    const right = box.right + GAP + own.width < window.innerWidth;
    const left = right ? box.right + GAP : box.left - GAP - own.width;
    const top = Math.min(box.top, window.innerHeight - own.height - GAP);
    place.style.left = `${Math.max(GAP, left)}px`;
    place.style.top = `${Math.max(GAP, top)}px`;
  }

  /** Show the card of a cell, beside it. */
  function show(element, agreement, kind) {
    window.clearTimeout(timer);
    cell?.removeAttribute("aria-describedby");
    cell = element;
    const letter = agreement.cells[kind];
    const put = (body) => {
      if (cell === element) {
        fill(agreement, kind, body);
        place.hidden = false;
        element.setAttribute("aria-describedby", place.id);
        move();
      }
    };
    details(agreement.id).then(
      (detail) => put(clauses(detail, kind, letter)),
      (error) => put([make("p", {}, `${error.message}.`)]),
    );
  }

  function hide() {
    window.clearTimeout(timer);
    cell?.removeAttribute("aria-describedby");
    cell = null;
    place.hidden = true;
  }

  /** Hide the card soon, unless the pointer or the focus goes on into it. */
  function leave() {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!place.contains(document.activeElement)) {
        hide();
      }
    }, 300);
  }

  place.id = "card";
  place.addEventListener("mouseenter", () => window.clearTimeout(timer));
  place.addEventListener("mouseleave", leave);
  place.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      cell?.focus();
      hide(); // after the focus has come back, which would show it again
      event.stopPropagation();
    }
  });
  place.addEventListener("focusout", (event) => {
    if (!place.contains(event.relatedTarget)) {
      leave();
    }
  });

  return {
    show, hide, leave,
    enter: () => place.hidden || place.querySelector("a")?.focus(),
    isOf: (element) => cell === element && !place.hidden,
  };
})();
