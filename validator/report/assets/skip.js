"use strict";
// The skip link moves the focus and leaves the address alone: behind # stand filters and comparisons.
document.addEventListener("DOMContentLoaded", () => {
  const main = document.getElementById("main");
  document.querySelector("[data-skip]").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus({ preventScroll: true });
    main.scrollIntoView();
  });
});
