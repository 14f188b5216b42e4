"""Agreements ranked by their likeness to one, for reading and for programs."""

from __future__ import annotations

from collections.abc import Sequence

from validator.compare.similar import Likeness
from validator.render.escape import json_document, terminal
from validator.render.layout import pad, width_of, wrap
from validator.render.screen import Screen, Style

VERSION = 1
"""Of the JSON layout; it changes when a key changes its meaning or goes."""
_HEAD = "  likeness  distance  common  unknown"
_LEGEND = (
    "Likeness runs from 0 to 1; it is ranked by, and is careful where little is known. Distance "
    "runs from 0 (alike in all that is known of both) to 1, rare kinds weighing more. Common: "
    "kinds of provision both have, of those at least one of them has. Unknown: kinds of which "
    "nothing is known in at least one; they count neither as alike nor as different."
)


def table(to: str, found: Sequence[Likeness], screen: Screen, *, total: int) -> str:
    """Write a line for each agreement and what the figures mean; `total` counts all compared.

    On a narrow screen the figures stand below the id. Where there are none it says so.
    """
    if not total:
        none = f"No other agreement was selected to compare {terminal(to)} with."
        return "".join(f"{line}\n" for line in wrap(none, screen.width))
    widest = max((width_of(terminal(one.id)) for one in found), default=0)
    below = screen.width is not None and widest + len(_HEAD) > screen.width
    head = _HEAD if below else f"{pad('', widest)}{_HEAD}"
    lines = [screen.paint(f"Most like {terminal(to)}", Style.BOLD), screen.paint(head, Style.DIM)]
    for one in found:
        name = terminal(one.id)
        lines += [name, _figures(one)] if below else [f"{pad(name, widest)}{_figures(one)}"]
    lines.append("")
    if len(found) < total:
        more = f"{total - len(found)} more are less like it; --most N shows more."
        lines += [*wrap(more, screen.width), ""]
    return "".join(f"{line}\n" for line in (*lines, *wrap(_LEGEND, screen.width)))


def _figures(one: Likeness) -> str:
    """What stands below each word of the head."""
    either = len(one.common) + len(one.first_only) + len(one.second_only)
    distance = "       -" if one.distance is None else f"{one.distance:8.2f}"
    share = f"{len(one.common)}/{either}"
    return f"  {one.likeness:8.2f}  {distance}  {share:>6}  {one.unknown:7}"


def json_text(to: str, found: Sequence[Likeness]) -> str:
    """Write `{"version", "to", "agreements"}`; kinds by name, figures to six places."""
    content = {
        "version": VERSION,
        "to": to,
        "agreements": [
            {
                "id": one.id,
                "likeness": round(one.likeness, 6),
                "distance": None if one.distance is None else round(one.distance, 6),
                "share": None if one.share is None else round(one.share, 6),
                "common": list(one.common),
                "first_only": list(one.first_only),
                "second_only": list(one.second_only),
                "neither": one.neither,
                "unknown": one.unknown,
            }
            for one in found
        ],
    }
    return json_document(content)
