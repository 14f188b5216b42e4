"""Writes docs/reliability.md: how far two coders agree on the texts that were coded twice."""

from __future__ import annotations

from pathlib import Path

from validator.compare.reliability import reliability
from validator.corpus.find import files_in
from validator.corpus.load import load
from validator.render.reliability import table
from validator.render.screen import Screen
from validator.shipped import agreements_folder

PAGE = Path(__file__).with_suffix(".md")
_HEAD = """\
# How far two coders agree

Some texts were coded twice: the second coder read the text and the codebook, and nothing of the
first coding. `agreements reliability` compares the two, cell by cell: one kind of provision in one
agreement, present, absent or silent. Cells that one of them left unknown are left out. This page
is made by `python docs/reliability.py`.

Read the figures with care:

- The first comparison, of 2026-11-25, before anything was talked over, gave 264 cells in 3 texts:
  the same in 262 of them (99%), Cohen's kappa 0.97, Krippendorff's alpha 0.97. The two cells that
  differed were the joint body of the agreement of the Netherlands and Brazil (article 8(2)) and
  the duration of the North Atlantic Treaty (article 13). Where the codebook was made clearer since,
  the codings follow it, and the figures below are later ones.
- Three short texts are few. Figures by kind rest on three cells each.
- Both coders had the same training and the same codebook, and one of its worked examples was on the
  North Atlantic Treaty. Take the figures as an upper bound.
- Most cells of a text are silent, which two readers easily agree on.
- Only states are compared. Strength and parameters are not.
"""


def page() -> str:
    """The page as Markdown."""
    agreements = load(files_in(agreements_folder())).agreements
    return f"{_HEAD}\n```\n{table(reliability(agreements), Screen())}```\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
