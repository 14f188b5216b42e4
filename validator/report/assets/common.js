"use strict";
// What all scripts share: making elements, the details of agreements, the state in the address.
const Agreements = (function () {
  const root = document.body.dataset.root;
  const waiting = new Map();
  const loaded = new Map();

  /** Make an element. Texts are only ever set as text, never read as HTML. */
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== undefined && value !== false) {
        element.setAttribute(key, value === true ? "" : value);
      }
    }
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  }

  /** A link to a page on the web, or the text alone where the address is no such page. */
  function webLink(url, ...children) {
    if (!/^https?:\/\//i.test(url)) {
      return make("span", {}, ...children);
    }
    return make("a", { href: url, rel: "noreferrer noopener" }, ...children);
  }

  function pageOf(id) {
    return `${root}agreement/${encodeURIComponent(id)}.html`;
  }

  /** Load what is coded of one agreement: a script, for a page opened as a file may fetch nothing. */
  function details(id) {
    if (loaded.has(id)) {
      return Promise.resolve(loaded.get(id));
    }
    if (!waiting.has(id)) {
      const script = make("script", { src: `${root}data/of/${encodeURIComponent(id)}.js` });
      const promise = new Promise((resolve, reject) => {
        script.addEventListener("load", () => resolve(loaded.get(id)));
        script.addEventListener("error", () => {
          waiting.delete(id);
          reject(new Error(`the data of ${id} could not be loaded`));
        });
      });
      waiting.set(id, promise);
      document.head.append(script);
    }
    return waiting.get(id);
  }

  function counted(number, one, many) {
    return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
  }

  /** The state of a page, as it stands in the address behind #. */
  function readState() {
    return new URLSearchParams(window.location.hash.slice(1));
  }

  /** Put the state into the address; `settled` makes a step for the back button. */
  function writeState(state, settled) {
    const text = state.toString().replaceAll("%2C", ",").replaceAll("=&", "&").replace(/=$/, "");
    const address = `${window.location.pathname}${window.location.search}${text ? `#${text}` : ""}`;
    if (`#${text}` === (window.location.hash || "#")) {
      return;
    }
    window.history[settled ? "pushState" : "replaceState"](null, "", address);
  }

  /** Keep the fields of a form and the address the same, and call `changed` when either changes. */
  function bindForm(form, changed) {
    const fields = [...form.elements].filter((field) => field.name);
    let typing = false; // the first letter of a search is a step for the back button, those after it are not
    function fromAddress() {
      typing = false;
      const state = readState();
      for (const field of fields) {
        const value = state.get(field.name) || "";
        if (field.type === "checkbox") {
          field.checked = value === field.value;
        } else {
          field.value = value;
        }
      }
      changed(state);
    }
    function toAddress(settled) {
      const state = readState();
      for (const field of fields) {
        const value = field.type === "checkbox" ? (field.checked ? field.value : "") : field.value;
        if (value) {
          state.set(field.name, value);
        } else {
          state.delete(field.name);
        }
      }
      state.delete("at");
      writeState(state, settled);
      changed(state);
    }
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => {
      typing = false;
      toAddress(true);
    });
    form.addEventListener("input", (event) => {
      if (event.target.type === "search") {
        toAddress(!typing);
        typing = true;
      }
    });
    window.addEventListener("popstate", fromAddress);
    return fromAddress;
  }

  /** Fill a choice of parties by name. */
  function fillParties(select) {
    const parties = Object.entries(Agreements.index.parties);
    parties.sort((a, b) => a[1].localeCompare(b[1], "en"));
    select.append(...parties.map(([code, name]) => make("option", { value: code }, name)));
  }

  /** A sentence about a party of which there is no agreement; nothing where there is one. */
  function unknownParty(code) {
    return code && !Agreements.index.parties[code] ? `No agreement here has a party with the code “${code}”.` : "";
  }

  /** What is asked for, for a reader who does not see a form; what is not asked is left out. */
  function shown(...asked) {
    const said = asked.filter(Boolean);
    return said.length ? `Shown: ${said.join("; ")}.` : "";
  }

  /** The part of a long list that the address asks for, from 0, or the nearest there is. */
  function partOf(state, count) {
    return Math.min(Math.max(Math.trunc(Number(state.get("at"))) || 1, 1), count) - 1;
  }

  /** Buttons for parts of a long list; `go` is called with the number of a part, from 0. */
  function pager(place, count, at, name, go) {
    const pressed = [...place.querySelectorAll("button")].indexOf(document.activeElement);
    place.hidden = count < 2;
    const step = (to, label) => {
      const button = make("button", { type: "button", disabled: to < 0 || to >= count }, label);
      button.addEventListener("click", () => go(to));
      return button;
    };
    const steps = [step(at - 1, "Previous"), step(at + 1, "Next")];
    place.replaceChildren(steps[0], make("span", {}, name), steps[1]);
    if (pressed >= 0) {
      // At an end the button pressed can take no focus: the other one does.
      (steps[pressed].disabled ? steps[1 - pressed] : steps[pressed]).focus({ preventScroll: true });
    }
  }

  /** The mark of a letter: its sign and its words. */
  function mark(letter) {
    const [, sign, words] = Agreements.index.marks.find((one) => one[0] === letter);
    return { sign, words };
  }

  return {
    make, webLink, pageOf, details, counted, readState, writeState, bindForm, fillParties, shown, unknownParty, partOf, pager, mark,
    detail: (id, value) => loaded.set(id, value),
  };
})();
