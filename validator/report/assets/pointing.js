"use strict";
// A cell is meant where the pointer rests, not where it crosses on its way to the card.
Agreements.pointing = (function () {
  const REST = 120;

  /**
   * Call `rested` with the cell on which the pointer came to rest, and `scrolled` when the cells move
   * below it; `distance` is that of a point to the card.
   */
  function bind(table, { distance, rested, scrolled }) {
    let cell = null;
    let point = null;
    let before = Infinity;
    let timer = 0;

    function wait(then) {
      window.clearTimeout(timer);
      timer = window.setTimeout(then, REST);
    }

    const cellOf = (element) => element?.closest("tr[data-kind] td") || null;
    const rest = () => cell?.isConnected && rested(cell);

    table.addEventListener("pointermove", (event) => {
      if (event.pointerType === "touch") {
        return; // a finger taps or scrolls, it does not point
      }
      point = [event.clientX, event.clientY];
      const over = cellOf(event.target);
      const now = distance(...point);
      const nearer = now < before;
      before = now;
      if (over === cell && !nearer) {
        return;
      }
      cell = over;
      wait(rest);
    });
    table.addEventListener("pointerleave", () => {
      window.clearTimeout(timer);
      cell = null;
      point = null;
    });
    const scroll = (event) => {
      if (!event.target.contains(table)) {
        return; // it is the card that was scrolled, not the frame or the page
      }
      scrolled();
      cell = null;
      wait(() => {
        cell = point && cellOf(document.elementFromPoint(...point));
        rest();
      });
    };
    document.addEventListener("scroll", scroll, { capture: true, passive: true });
  }

  return { bind };
})();
