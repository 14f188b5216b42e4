"""One thing that can be explained."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A name, what sort of thing it names, and what there is to say about it.

    `where` tells what it belongs to (`in a provision`), empty where it stands alone. `sections`
    are headings with their text; `example` and `instead` are pieces of YAML.
    """

    name: str
    sort: str
    summary: str
    where: str = ""
    sections: tuple[tuple[str, str], ...] = ()
    example: str = ""
    instead: str = ""
