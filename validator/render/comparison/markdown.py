"""Two agreements compared, in words, as lists of GitHub's Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.comparison import Comparison, Group, KindPair
from validator.render.changes.phrases import phrase, places
from validator.render.comparison.groups import closing, title, told
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
    changes = [change for pair in pairs for change in pair.changes]
    if not changes or group is Group.NEITHER:
        yield ", ".join(pair.type for pair in pairs)
    for change in changes if group is not Group.NEITHER else ():
        said, where = phrase(change, _ARROW), places(change, _ARROW)
        place = f" {markdown(f'[{where}]')}" if where else ""
        yield f"- **{markdown(said.subject)}**: {markdown(said.text)}{place}"
