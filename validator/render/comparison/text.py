"""Two agreements compared, in words, for a terminal or a plain file."""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.comparison import Group, KindPair, comparison
from validator.compare.matrix import Matrix
from validator.render.comparison.clauses import clauses, differences, lead
from validator.render.comparison.groups import (
    by_state,
    closing,
    introductions,
    is_empty,
    title,
    told,
)
from validator.render.layout import width_of
from validator.render.lines import Lines
from validator.render.matrix.standing import day_lines, standing_rows
from validator.render.screen import Style, TableOptions

_SIGNS = {
    Group.ONLY_SECOND: ("+", Style.GREEN),
    Group.ONLY_FIRST: ("-", Style.RED),
    Group.DIFFERENT: ("~", Style.YELLOW),
    Group.ALIKE: ("=", None),
    Group.NEITHER: (" ", None),
}
_UNKNOWN = ("?", Style.DIM)
_ROOM = 30
"""A column of text is this wide at least."""
_BRIEF = (Group.ALIKE, Group.NEITHER)
"""The groups in which the kinds are only named."""


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write the groups, each kind with what is known of it, and the counts."""
    compared, screen = comparison(matrix), options.screen
    lines = Lines(screen)
    lines.heading(f"{compared.first} {screen.glyphs.arrow} {compared.second}")
    for name, what in introductions(matrix):
        lines.entry(f"{name}:", what)
    for label, (first, second) in standing_rows(matrix):
        same = first == second
        both = first if same else f"{compared.first}: {first}; {compared.second}: {second}"
        lines.entry(f"{label}:", both)
    width = 2 + max((width_of(pair.type) for pair in compared.kinds), default=0)
    narrow = screen.width is not None and screen.width < width + _ROOM
    for group in told(compared, only_differences=options.only_differences):
        lines.heading(title(compared, group))
        sign, style = _SIGNS.get(group, _UNKNOWN)
        named = [pair for pair in compared.of(group) if group in _BRIEF or is_empty(pair)]
        for pair in compared.of(group):
            if group in _BRIEF or is_empty(pair):
                continue
            name = f"{sign} {pair.type}"
            if narrow:  # there is no room for a column: the text stands below the name
                lines.entry(name, "", style=style)
            for text in _texts(pair, screen.glyphs.arrow):
                if narrow:
                    lines.entry("", text, indent=6)
                else:
                    lines.entry(name, text, width=width, style=style)
                name = ""
        for state, kinds in by_state(compared, named).items():
            lines.entry(f"{sign} {state}".rstrip(), ", ".join(kinds))
    lines.gap()
    lines.entry("", closing(compared), indent=0)
    return lines.text() + "".join(f"{line}\n" for line in day_lines(matrix, screen))


def _texts(pair: KindPair, arrow: str) -> Iterator[str]:
    """What there is to say of a kind, a line for each difference or clause."""
    if pair.group is Group.DIFFERENT:
        yield from differences(pair, arrow)
        return
    start = lead(pair, arrow)
    for text in clauses(pair):
        yield f"{start} {text}".lstrip()
        start = "and" if start else ""
