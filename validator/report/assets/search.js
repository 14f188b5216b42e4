"use strict";
// Search as readers type: without accents, hyphens and capitals.
Agreements.search = (function () {
  const WHOLE = { ı: "i", ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe" }; // letters that are no sign on another

  function folded(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\p{M}\p{Pd}'’]/gu, "").replace(/[ıøłđßæœ]/g, (letter) => WHOLE[letter]);
  }

  /** What is searched, for every agreement: id, titles in every language, codes and names of parties. */
  function texts() {
    const { agreements, parties } = Agreements.index;
    return agreements.map((one) => {
      const names = one.parties.map((code) => `${code} ${parties[code]}`);
      return folded([one.id, one.title, ...one.titles, ...names].join(" "));
    });
  }

  /** What is looked for: every word must be found. */
  function words(text) {
    return folded(text).split(/\s+/).filter(Boolean);
  }

  return { texts, words };
})();
