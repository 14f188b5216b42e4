"use strict";
// A cell is meant where the pointer rests, not where it crosses on its way to the card.
Agreements.pointing = (function () {
  const REST = 120;

  /** Call `rested` with the cell on which the pointer came to rest; `distance` is that of a point to the card. */
  function bind(table, { distance, rested }) {
    let cell = null;
    let before = Infinity;
    let timer = 0;

    table.addEventListener("mousemove", (event) => {
      const over = event.target.closest("tr[data-kind] td");
      const now = distance(event.clientX, event.clientY);
      const nearer = now < before;
      before = now;
      if (over === cell && !nearer) {
        return;
      }
      cell = over;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => cell?.isConnected && rested(cell), REST);
    });
    table.addEventListener("mouseleave", () => {
      window.clearTimeout(timer);
      cell = null;
    });
  }

  return { bind };
})();
