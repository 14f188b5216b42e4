"use strict";
// Light or dark, as the reader chose here before; else as the system says.
(function () {
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");

  function stored() {
    try {
      return window.localStorage.getItem("agreements-theme");
    } catch {
      return null; // a browser may keep nothing for pages opened as files
    }
  }

  function now() {
    return root.dataset.theme || (dark.matches ? "dark" : "light");
  }

  function show(button) {
    button.textContent = now() === "dark" ? "Light" : "Dark";
    button.setAttribute("aria-label", `Switch to ${now() === "dark" ? "light" : "dark"} colours`);
  }

  const chosen = stored();
  if (chosen === "dark" || chosen === "light") {
    root.dataset.theme = chosen;
  }
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-theme-switch]");
    show(button);
    button.hidden = false;
    dark.addEventListener("change", () => show(button));
    button.addEventListener("click", () => {
      root.dataset.theme = now() === "dark" ? "light" : "dark";
      show(button);
      try {
        window.localStorage.setItem("agreements-theme", root.dataset.theme);
      } catch {
        // then it holds for this page only
      }
    });
  });
})();
