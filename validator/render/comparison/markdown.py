"""Two agreements compared, in words, as lists of GitHub's Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.comparison import Comparison, Group, KindPair
from validator.render.changes.phrases import phrase, placed, places
from validator.render.comparison.groups import DIFFERENCES, by_state, closing, title, told
from validator.render.escape import markdown

_ARROW = "→"


def render(compared: Comparison, *, only_differences: bool = False) -> str:
    """Write a heading for each group, a line for each difference, and the counts."""
    out = [f"### {markdown(compared.first)} {_ARROW} {markdown(compared.second)}"]
    for group in told(compared, only_differences=only_differences):
        out.append(f"#### {markdown(title(compared, group))}")
        out.append("\n".join(_items(compared.of(group), group)))
    return "\n\n".join([*out, closing(compared)]) + "\n"


def _items(pairs: tuple[KindPair, ...], group: Group) -> Iterator[str]:
    """A line for each difference; kinds of which there is none, by how they are known."""
    told = group in DIFFERENCES
    for change in (change for pair in pairs for change in pair.changes if told):
        said = phrase(change, _ARROW)
        text = markdown(placed(said.text, places(change, _ARROW)))
        yield f"- **{markdown(said.subject)}**: {text}"
    if told:
        return
    for states, kinds in by_state(pairs).items():
        yield f"- {f'{states} '.lstrip()}{', '.join(kinds)}"
