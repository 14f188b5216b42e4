"use strict";
// A table as a grid: one stop of the tab key, and from there arrow keys from cell to cell.
Agreements.grid = (function () {
  /** What takes the focus in a cell: the link of a heading, or the cell; in the corner nothing. */
  function target(cell) {
    if (cell.classList.contains("corner")) {
      return null;
    }
    return cell.tagName === "TD" ? cell : cell.querySelector("a");
  }

  /**
   * Make a table a grid. `beyond` is called with -1 or 1 at its left or right edge, `entered` with
   * the cell that was reached, `opened` on Enter in a cell that is no heading.
   */
  function bind(table, { beyond, entered, opened }) {
    let rows = [];
    let at = [1, 1];

    function refresh() {
      const all = [...table.rows].filter((row) => !row.classList.contains("family"));
      rows = all.map((row) => [...row.cells]);
      for (const row of rows) {
        for (const cell of row) {
          target(cell)?.setAttribute("tabindex", "-1");
        }
      }
      at = [Math.min(at[0], rows.length - 1), Math.min(at[1], (rows[0] || []).length - 1)];
      current()?.setAttribute("tabindex", "0");
    }

    function current() {
      const cell = rows[at[0]]?.[at[1]];
      return cell ? target(cell) : null;
    }

    function go(row, column) {
      const there = [
        Math.max(0, Math.min(row, rows.length - 1)),
        Math.max(0, Math.min(column, rows[0].length - 1)),
      ];
      const next = rows[there[0]][there[1]];
      if (!target(next)) {
        return;
      }
      current()?.setAttribute("tabindex", "-1");
      at = there;
      current().setAttribute("tabindex", "0");
      current().focus();
      reveal(next);
    }

    /** Scroll a cell out from under the headings that stick. */
    function reveal(cell) {
      const box = table.parentElement;
      const [head, side] = [rows[0][0].offsetHeight, rows[0][0].offsetWidth];
      const frame = box.getBoundingClientRect();
      const own = cell.getBoundingClientRect();
      if (cell.cellIndex > 0 && own.left < frame.left + side) {
        box.scrollLeft -= frame.left + side - own.left;
      }
      if (cell.parentElement.rowIndex > 0 && own.top < frame.top + head) {
        box.scrollTop -= frame.top + head - own.top + own.height;
      }
    }

    function keydown(event) {
      if (event.altKey || event.metaKey) {
        return;
      }
      const [row, column] = at;
      const last = rows[0].length - 1;
      const moves = {
        ArrowUp: () => go(row - 1, column),
        ArrowDown: () => go(row + 1, column),
        ArrowLeft: () => (column <= 1 && beyond(-1) ? go(row, rows[0].length - 1) : go(row, column - 1)),
        ArrowRight: () => (column === last && beyond(1) ? go(row, 1) : go(row, column + 1)),
        Home: () => go(event.ctrlKey ? 1 : row, event.ctrlKey ? 1 : 0),
        End: () => go(event.ctrlKey ? rows.length - 1 : row, last),
        PageDown: () => beyond(1) && go(row, 1),
        PageUp: () => beyond(-1) && go(row, 1),
      };
      if (event.key === "Enter" && event.target.tagName === "TD") {
        event.preventDefault();
        opened(event.target);
      } else if (moves[event.key]) {
        event.preventDefault();
        moves[event.key]();
      }
    }

    table.setAttribute("role", "grid");
    table.addEventListener("keydown", keydown);
    table.addEventListener("focusin", (event) => {
      const cell = event.target.closest("td, th");
      const row = rows.findIndex((some) => some.includes(cell));
      if (row >= 0) {
        current()?.setAttribute("tabindex", "-1");
        at = [row, cell.cellIndex];
        current()?.setAttribute("tabindex", "0");
        entered(cell);
      }
    });
    return { refresh };
  }

  return { bind };
})();
