"use strict";
// What stands behind a cell: state, strength, basis, summary, place and source.
Agreements.card = (function () {
  const { make, webLink, pageOf, details, mark } = Agreements;
  const GAP = 8;
  const LINGER = 300;
  const sheet = window.matchMedia("(max-width: 40rem)"); // there the card lies over the lower half of the window
  const place = document.querySelector("[data-card]");
  const said = place.querySelector("[data-said]");
  let cell = null;
  let pinned = false;
  let timer = 0;

  function clause(part, sources) {
    const source = sources[part.source] || { title: part.source, url: "", read: "" };
    const facts = [part.strength, part.bearers, part.place].filter(Boolean).join(" · ");
    return make(
      "div", { class: "clause" },
      facts ? make("p", { class: "facts" }, facts) : null,
      part.summary ? make("p", {}, part.summary) : null,
      part.conditions ? make("p", { class: "quiet" }, `Depends on: ${part.conditions}`) : null,
      make("p", { class: "source" }, `Basis: ${part.basis}. `, webLink(source.url, source.title)),
    );
  }

  function clauses(detail, kind, letter) {
    const found = detail.cells[kind];
    if (!found) {
      return [make("p", {}, letter === "s"
        ? "The whole text was read and does not mention it."
        : "Not coded, or the text was not available. Nothing is known.")];
    }
    return found.map((part) => clause(part, detail.sources));
  }

  function unlike() {
    return make("span", { class: "differs", "aria-hidden": "true" }, "≠ ");
  }

  function fill(agreement, kind, standing, body) {
    const { sign, words } = mark(agreement.cells[kind]);
    const type = Agreements.index.kinds[kind];
    said.replaceChildren(
      make("p", { class: "head" }, make("span", { class: `sign ${agreement.cells[kind]}`, "aria-hidden": "true" }, sign), ` ${words}`),
      make("p", { class: "what" }, make("strong", {}, type.id), " ", make("span", { class: "term" }, type.term)),
      make("p", {}, `In: ${agreement.title} `, make("span", { class: "id" }, agreement.id)),
      make("p", { class: "quiet" }, type.definition),
      ...(standing ? [make("p", {}, standing.differs ? unlike() : null, standing.words)] : []),
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
    place.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - own.width - GAP))}px`;
    place.style.top = `${Math.max(GAP, top)}px`;
  }

  /** Scroll a cell that was chosen or has the focus out from under the card. */
  function uncover() {
    const under = cell.getBoundingClientRect().bottom + GAP - place.getBoundingClientRect().top;
    if (sheet.matches && under > 0 && (pinned || document.activeElement === cell)) {
      window.scrollBy({ top: under, behavior: "instant" });
    }
  }

  /** The heading of the column stands out while the card of one of its cells is shown. */
  function heading() {
    return cell.closest("table").tHead.rows[0].cells[cell.cellIndex];
  }

  function release() {
    window.clearTimeout(timer);
    if (cell?.isConnected) {
      cell.removeAttribute("aria-describedby");
      heading().classList.remove("at");
    }
    cell = null;
    pinned = false;
  }

  /** Show the card of a cell, beside it; `standing` tells in words how it stands to others, and whether it differs. */
  function show(element, agreement, kind, standing) {
    release();
    cell = element;
    heading().classList.add("at");
    const letter = agreement.cells[kind];
    const put = (body) => {
      if (cell === element) {
        fill(agreement, kind, standing, body);
        place.hidden = false;
        element.setAttribute("aria-describedby", said.id);
        move();
        uncover();
      }
    };
    details(agreement.id).then(
      (detail) => put(clauses(detail, kind, letter)),
      (error) => put([make("p", {}, `${error.message}.`)]),
    );
  }

  function hide() {
    release();
    place.hidden = true;
  }

  /** Hide the card, and take the focus back to its cell where it was in the card. */
  function close() {
    if (place.contains(document.activeElement)) {
      cell?.focus({ preventScroll: true });
    }
    hide(); // after the focus has come back, which would show it again
  }

  /** Hide the card soon, unless it is pinned, or the pointer or the focus is in it or on its cell. */
  function leave() {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!pinned && !place.contains(document.activeElement) && document.activeElement !== cell) {
        hide();
      }
    }, LINGER);
  }

  /** The cells were scrolled: a card that was chosen, or has the focus, goes with its cell; any other is hidden. */
  function follow() {
    if (!cell) {
      return;
    }
    if (pinned || document.activeElement === cell || place.contains(document.activeElement)) {
      move();
    } else {
      hide();
    }
  }

  /** How far a point is from the card; without end while there is none. */
  function distance(x, y) {
    if (place.hidden) {
      return Infinity;
    }
    const box = place.getBoundingClientRect();
    return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  }

  place.addEventListener("mouseenter", () => window.clearTimeout(timer));
  place.addEventListener("mouseleave", leave);
  place.querySelector("[data-close]").addEventListener("click", close);
  place.addEventListener("focusout", (event) => {
    if (!place.contains(event.relatedTarget)) {
      leave();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !place.hidden) {
      event.preventDefault(); // a filter that has the focus keeps its value
      close();
    }
  });

  return {
    show, hide, leave, follow, distance,
    /** Keep the card until it is closed or that of another cell is asked for. */
    pin: () => {
      pinned = true;
    },
    isPinned: () => pinned,
    enter: () => place.hidden || said.querySelector("a")?.focus(),
    isOf: (element) => cell === element && !place.hidden,
  };
})();
