"""Who has agreements with whom: parties on a circle, and lines between those that share one.

On a circle every label is readable and none covers another, with 20 parties as with 200. Parties
that share much stand side by side; everything is counted in whole numbers until the very end, so
that the picture is the same on every machine.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import combinations

from validator.model.agreement import Agreement
from validator.report.names import party_name

MOST_EDGES = 1500
"""So many lines are drawn at most: the heaviest of each party, then the heaviest of all."""
MOST_NODES = 160
"""So many parties are drawn at most, those with most agreements."""
_REACH = 6
"""So many parties placed last attract the next."""
_LONGEST = 24
"""The longest name that fits outside the circle."""
_SPACE = 15
_LEAST_RADIUS = 190
_LABEL = 165
"""Room for a name outside the circle, in units of the drawing."""


@dataclass(frozen=True, slots=True)
class Node:
    """A party with its place on the circle; angles in degrees, clockwise from the right."""

    code: str
    name: str
    agreements: int
    neighbours: int
    x: float
    y: float
    angle: float
    size: float

    @property
    def left(self) -> bool:
        """Whether its label stands on the left half, and reads towards the circle."""
        return abs(self.angle) > 90  # noqa: PLR2004 - a quarter

    @property
    def turn(self) -> float:
        """How far the label is turned, so that it never stands on its head."""
        if not self.left:
            return self.angle
        return round(self.angle + (180 if self.angle < 0 else -180), 2)

    @property
    def shift(self) -> float:
        """How far the label stands from the point, outwards."""
        return -(self.size + 5) if self.left else self.size + 5

    @property
    def label(self) -> str:
        """The name where there is room for it."""
        return self.name if len(self.name) <= _LONGEST else self.code


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two parties, bent towards the middle; `weight` agreements in common."""

    first: str
    second: str
    weight: int
    path: str
    width: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """The circle: its parties in their order, its lines from light to heavy."""

    side: int
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out_nodes: int
    left_out_edges: int


@dataclass
class Network:
    """Collects agreements one by one."""

    _of: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _shared: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, agreement: Agreement) -> None:
        """Take in one agreement."""
        codes = sorted({party.code for party in agreement.parties})
        for code in codes:
            self._of[code].append(agreement.id)
        self._shared.update(combinations(codes, 2))

    def drawing(self) -> Drawing:
        """Place the parties and draw the lines."""
        chosen = sorted(self._of, key=lambda code: (-len(self._of[code]), code))[:MOST_NODES]
        kept = set(chosen)
        between = {pair: n for pair, n in self._shared.items() if kept.issuperset(pair)}
        drawn = _heaviest(between)
        order = _order(chosen, between)
        radius = max(_LEAST_RADIUS, math.ceil(len(order) * _SPACE / math.tau))
        side = 2 * (radius + _LABEL)
        nodes = self._nodes(order, radius)
        by_code = {node.code: node for node in nodes}
        edges = [_edge(by_code[a], by_code[b], n, side) for (a, b), n in reversed(drawn)]
        return Drawing(
            side,
            tuple(nodes),
            tuple(edges),
            len(self._of) - len(order),
            len(self._shared) - len(drawn),
        )

    def table(self) -> list[tuple[str, str, list[str], list[tuple[str, int]]]]:
        """Every party by its name: code, name, its agreements, and its neighbours by name."""
        around = self._neighbours()
        codes = sorted(self._of, key=lambda code: (party_name(code), code))
        return [(code, party_name(code), self._of[code], around[code]) for code in codes]

    def _neighbours(self) -> dict[str, list[tuple[str, int]]]:
        found: dict[str, list[tuple[str, int]]] = {code: [] for code in self._of}
        for (first, second), weight in self._shared.items():
            found[first].append((second, weight))
            found[second].append((first, weight))
        for around in found.values():
            around.sort(key=lambda item: (party_name(item[0]), item[0]))
        return found

    def _nodes(self, order: list[str], radius: int) -> list[Node]:
        around = self._neighbours()
        middle = radius + _LABEL
        nodes = []
        for at, code in enumerate(order):
            turn = at / len(order) * 360
            angle = turn if turn <= 180 else turn - 360  # noqa: PLR2004 - half a turn
            x = middle + radius * math.cos(math.radians(angle))
            y = middle + radius * math.sin(math.radians(angle))
            many = len(self._of[code])
            size = round(min(3 + math.sqrt(many), 9), 1)
            place = (round(x, 1), round(y, 1), round(angle, 2), size)
            nodes.append(Node(code, party_name(code), many, len(around[code]), *place))
        return nodes


def _order(codes: list[str], between: dict[tuple[str, str], int]) -> list[str]:
    """Put parties in a row, each next to those it shares most with.

    Begins with the first and goes on with the one that has most in common with those placed
    last, the nearer the weightier.
    """
    weights: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for (first, second), weight in between.items():
        weights[first][second] = weights[second][first] = weight
    left = dict.fromkeys(codes)
    order: list[str] = []
    while left:
        near = order[-_REACH:]
        pull = {
            code: sum(weights[code].get(one, 0) * rank for rank, one in enumerate(near, start=1))
            for code in left
        }
        order.append(max(left, key=pull.__getitem__))  # the earliest of equals
        del left[order[-1]]
    return order


def _heaviest(between: dict[tuple[str, str], int]) -> list[tuple[tuple[str, str], int]]:
    """Choose the lines to draw, from heavy to light; every party keeps its heaviest."""
    ranked = sorted(between.items(), key=lambda item: (-item[1], item[0]))
    own: dict[str, tuple[str, str]] = {}
    for pair, _ in ranked:
        for code in pair:
            own.setdefault(code, pair)
    first = dict.fromkeys(own.values())
    kept = set([*first, *(pair for pair, _ in ranked if pair not in first)][:MOST_EDGES])
    return [item for item in ranked if item[0] in kept]


def _edge(first: Node, second: Node, weight: int, side: int) -> Edge:
    """A curve whose middle is drawn towards that of the circle."""
    x = round(side / 2 + (first.x + second.x - side) / 6, 1)
    y = round(side / 2 + (first.y + second.y - side) / 6, 1)
    path = f"M{first.x} {first.y}Q{x} {y} {second.x} {second.y}"
    return Edge(first.code, second.code, weight, path, round(min(0.6 + 0.6 * weight, 5), 1))
