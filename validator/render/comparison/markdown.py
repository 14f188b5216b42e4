"""Two agreements compared, in words, as lists of GitHub's Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.comparison import Comparison, Group, KindPair, comparison
from validator.compare.matrix import Matrix
from validator.render.comparison.clauses import clauses, differences, lead
from validator.render.comparison.groups import (
    DIFFERENCES,
    by_state,
    closing,
    introductions,
    title,
    told,
)
from validator.render.escape import markdown

_ARROW = "→"


def render(matrix: Matrix, *, only_differences: bool = False) -> str:
    """Write a heading for each group, a line for each difference, and the counts."""
    compared = comparison(matrix)
    out = [f"### {markdown(compared.first)} {_ARROW} {markdown(compared.second)}"]
    sides = [f"- {markdown(f'{name}: {what}')}" for name, what in introductions(matrix)]
    out.append("\n".join(sides))
    for group in told(compared, only_differences=only_differences):
        out.append(f"#### {markdown(title(compared, group))}")
        out.append("\n".join(_items(compared, group)))
    return "\n\n".join([*out, closing(compared)]) + "\n"


def _items(compared: Comparison, group: Group) -> Iterator[str]:
    """A line for each difference; kinds of which there is none, by how they are known."""
    pairs = compared.of(group)
    if group not in DIFFERENCES:
        for states, kinds in by_state(compared, pairs).items():
            yield f"- {f'{states} '.lstrip()}{', '.join(kinds)}"
        return
    for pair in pairs:
        if group is Group.DIFFERENT:
            yield from (f"- **{pair.type}**: {markdown(one)}" for one in differences(pair, _ARROW))
        else:
            yield from _one_sided(pair)


def _one_sided(pair: KindPair) -> Iterator[str]:
    """A kind of which one has clauses; several stand below it, each with its place."""
    start = f"- **{pair.type}**: {markdown(lead(pair, _ARROW))}"
    held = [markdown(one) for one in clauses(pair)]
    if len(held) == 1:
        yield f"{start} {held[0]}"
        return
    yield start
    yield from (f"  - {one}" for one in held)
