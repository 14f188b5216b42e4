"use strict";
// The network: the lines of the party that is pointed at or focused stand out.
(function () {
  const drawing = document.querySelector("[data-network]");
  const told = document.querySelector("[data-told]");
  const nodes = new Map([...drawing.querySelectorAll("a")].map((node) => [node.dataset.code, node]));
  const edges = [...drawing.querySelectorAll("path")];

  function show(code) {
    drawing.classList.toggle("chosen", Boolean(code));
    const near = new Set([code]);
    for (const edge of edges) {
      const own = edge.dataset.a === code || edge.dataset.b === code;
      edge.classList.toggle("near", own);
      if (own) {
        near.add(edge.dataset.a).add(edge.dataset.b);
      }
    }
    for (const [one, node] of nodes) {
      node.classList.toggle("near", near.has(one));
    }
    told.textContent = code ? `${nodes.get(code).getAttribute("aria-label")}.` : "";
  }

  const codeOf = (event) => event.target.closest("a")?.dataset.code;
  drawing.addEventListener("mouseover", (event) => show(codeOf(event)));
  drawing.addEventListener("mouseleave", () => show(undefined));
  drawing.addEventListener("focusin", (event) => show(codeOf(event)));
  drawing.addEventListener("focusout", () => show(undefined));
})();
