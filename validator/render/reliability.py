"""How far two coders agree, for reading and for programs."""

from __future__ import annotations

from typing import Any

from validator.compare.cell import Cell
from validator.compare.place import place
from validator.compare.reliability import Rate, Reliability, Unit
from validator.render.escape import json_document, terminal
from validator.render.layout import pad
from validator.render.screen import Screen, Style
from validator.render.words import counted

VERSION = 1
"""Of the JSON layout; it changes when a key changes its meaning or goes."""


def table(found: Reliability, screen: Screen) -> str:
    """Write the rates and every cell in which the coders differ."""
    if found.overall is None:
        return "No agreement has a second coding.\n"
    texts = counted(len(found.agreements), "agreement", "agreements")
    lines = [f"{texts} coded twice: {', '.join(found.agreements)}", ""]
    if found.left_out:
        cells = counted(found.left_out, "cell is", "cells are")
        lines[1:1] = [f"{cells} left out: one of the coders left it unknown."]
    rows = [("all kinds", found.overall)]
    rows += [(family.title, rate) for family, rate in found.families]
    lines += _rates(rows, screen)
    apart = [(kind, rate) for kind, rate in found.kinds if rate.share < 1]
    if apart:
        lines += ["", screen.paint("Kinds in which the coders differ", Style.BOLD)]
        lines += _rates(apart, screen)
        lines += ["", screen.paint("Cells in which the coders differ", Style.BOLD)]
        lines += [f"  {_difference(unit)}" for unit in found.disagreements]
    return "".join(f"{terminal(line) if line and not screen.color else line}\n" for line in lines)


def json_text(found: Reliability) -> str:
    """Write `{"version", "agreements", "overall", "families", "kinds", "disagreements"}`."""
    content = {
        "version": VERSION,
        "agreements": list(found.agreements),
        "left_out": found.left_out,
        "overall": _rate(found.overall),
        "families": {family.id: _rate(rate) for family, rate in found.families},
        "kinds": {kind: _rate(rate) for kind, rate in found.kinds},
        "disagreements": [
            {
                "agreement": unit.agreement,
                "type": unit.kind,
                "first": str(unit.first.state),
                "second": str(unit.second.state),
            }
            for unit in found.disagreements
        ],
    }
    return json_document(content)


def _rates(rows: list[tuple[str, Rate]], screen: Screen) -> list[str]:
    widest = max(len(name) for name, _ in rows)
    head = f"  {' ' * widest}  cells    same  kappa  alpha"
    return [screen.paint(head, Style.DIM)] + [
        f"  {pad(name, widest)}  {rate.cells:5}  {rate.share:6.1%}  "
        f"{_figure(rate.kappa)}  {_figure(rate.alpha)}"
        for name, rate in rows
    ]


def _figure(value: float | None) -> str:
    return "    -" if value is None else f"{value:5.2f}"


def _difference(unit: Unit) -> str:
    return (
        f"{unit.agreement}  {unit.kind}: first {_found(unit.first)}, second {_found(unit.second)}"
    )


def _found(cell: Cell) -> str:
    places = dict.fromkeys(filter(None, (place(part.cite) for part in cell.provisions)))
    return f"{cell.state} ({'; '.join(places)})" if places else str(cell.state)


def _rate(rate: Rate | None) -> dict[str, Any] | None:
    if rate is None:
        return None
    return {
        "cells": rate.cells,
        "share": round(rate.share, 6),
        "kappa": None if rate.kappa is None else round(rate.kappa, 6),
        "alpha": None if rate.alpha is None else round(rate.alpha, 6),
    }
