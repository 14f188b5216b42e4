"use strict";
// A field that finds agreements: type, go with the arrow keys, choose with Enter; `told` says how many there are.
Agreements.picker = (function () {
  const { make, counted } = Agreements;
  const MOST = 12;

  function bind(field, list, told, { taken, picked }) {
    const { agreements } = Agreements.index;
    const texts = Agreements.search.texts();
    let active = -1;

    function find() {
      const words = Agreements.search.words(field.value);
      const out = new Set(taken());
      return agreements.filter((one, at) => !out.has(one.id) && words.every((word) => texts[at].includes(word)));
    }

    function option(one, at) {
      const item = make(
        "li", { id: `option-${at}`, role: "option", "aria-selected": "false", "data-id": one.id },
        make("span", {}, one.title), make("span", { class: "id" }, `${one.id} ${one.signed}`),
      );
      item.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
      item.addEventListener("click", () => pick(one.id));
      return item;
    }

    function open() {
      const found = find();
      list.replaceChildren(...found.slice(0, MOST).map(option));
      told.textContent = summary(found.length);
      list.hidden = found.length === 0;
      field.setAttribute("aria-expanded", String(found.length > 0));
      mark(-1);
    }

    function summary(count) {
      if (count > MOST) {
        return `The first ${MOST} of ${count.toLocaleString("en")} agreements; type more to find others.`;
      }
      return count ? `${counted(count, "agreement", "agreements")} found.` : "No agreement found.";
    }

    function close() {
      told.textContent = "";
      list.hidden = true;
      field.setAttribute("aria-expanded", "false");
      mark(-1);
    }

    function mark(to) {
      active = to;
      for (const [at, item] of [...list.children].entries()) {
        item.setAttribute("aria-selected", String(at === active));
      }
      if (active < 0) {
        field.removeAttribute("aria-activedescendant");
        return;
      }
      field.setAttribute("aria-activedescendant", `option-${active}`);
      list.children[active].scrollIntoView({ block: "nearest" });
    }

    function pick(id) {
      field.value = "";
      close();
      picked(id);
    }

    function step(by) {
      if (list.hidden) {
        open();
      }
      const count = list.children.length;
      if (count) {
        mark(active < 0 && by < 0 ? count - 1 : (active + by + count) % count);
      }
    }

    field.addEventListener("input", open);
    field.addEventListener("click", open);
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        step(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter") {
        event.preventDefault();
        const item = list.children[active < 0 && list.children.length === 1 ? 0 : active];
        if (item && !list.hidden) {
          pick(item.dataset.id);
        }
      } else if (event.key === "Escape") {
        close();
      }
    });
  }

  return { bind };
})();
