"""Counts over a collection, for reading and for programs."""

from __future__ import annotations

from validator.compare.cell import State
from validator.compare.stats import GROUNDS, Stats
from validator.render.escape import json_document, terminal
from validator.render.layout import pad, wrap
from validator.render.screen import Screen, Style
from validator.render.words import counted

VERSION = 1
"""Of the JSON layout; it changes when a key changes its meaning or goes."""
_NARROW = 88


def table(stats: Stats, screen: Screen) -> str:
    """Write the counts for reading."""
    head = ", ".join(
        counted(number, word, f"{word}s")
        for number, word in (
            (stats.agreements, "agreement"),
            (stats.provisions, "provision"),
            (stats.statements, "statement"),
            (stats.sources, "source"),
        )
    )
    columns = counted(stats.agreements, "agreement", "agreements")
    cells = f"Cells: {stats.kinds} kinds of provision in {columns}"
    lines = [head, "", screen.paint(cells, Style.BOLD), *_grid(stats), ""]
    lines.append(f"{stats.unverified:.1%} of the {stats.coded} coded cells are unverified.")
    if stats.oldest_unchecked:
        old = stats.oldest_unchecked
        lines.append(
            f'Longest unchecked: the statement "{old.statement}" of {old.date} in {old.agreement}.'
        )
    for title, names in (
        ("Present without a place", [f"{one.agreement} {one.type}" for one in stats.unplaced]),
        ("Kinds never used", stats.unused_kinds),
        ("Without complete coverage", stats.incomplete),
    ):
        lines += _list(title, names, screen)
    return "".join(f"{line}\n" for line in lines)


def json_text(stats: Stats) -> str:
    """Write the counts as JSON; the shares are from 0 to 1."""
    old = stats.oldest_unchecked
    content = {
        "version": VERSION,
        "agreements": stats.agreements,
        "provisions": stats.provisions,
        "statements": stats.statements,
        "sources": stats.sources,
        "kinds": stats.kinds,
        "cells": {
            str(state): {ground or "none": stats.cells[state, ground] for ground in (*GROUNDS, "")}
            for state in State
        },
        "coded": stats.coded,
        "unverified": round(stats.unverified, 6),
        "unplaced": [
            {"agreement": one.agreement, "type": one.type, "source": one.source}
            for one in stats.unplaced
        ],
        "oldest_unchecked": old
        and {"agreement": old.agreement, "statement": old.statement, "date": str(old.date)},
        "unused_kinds": list(stats.unused_kinds),
        "incomplete": list(stats.incomplete),
    }
    return json_document(content)


def _grid(stats: Stats) -> list[str]:
    """States down, grounds across; unknown cells stand on nothing."""
    columns = (*GROUNDS, "all")
    first = max(len(state) for state in State)
    lines = [" " * (first + 2) + "  ".join(columns)]
    for state in State:
        counts = [stats.cells[state, ground] for ground in GROUNDS]
        counts.append(sum(counts) + stats.cells[state, ""])
        cells = (str(n or "-").rjust(len(name)) for n, name in zip(counts, columns, strict=True))
        lines.append(f"{pad(state, first)}  {'  '.join(cells)}")
    return lines


def _list(title: str, names: list[str] | tuple[str, ...], screen: Screen) -> list[str]:
    if not names:
        return []
    width = None if screen.width is None else min(screen.width, _NARROW) - 2
    text = terminal(", ".join(names))
    return ["", screen.paint(f"{title} ({len(names)})", Style.BOLD)] + [
        f"  {line}" for line in wrap(text, width)
    ]
