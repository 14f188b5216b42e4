"""The kinds of provision of two agreements in groups, and what the groups are called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from validator.compare.cell import State
from validator.compare.comparison import Comparison, Group, KindPair
from validator.compare.matrix import Matrix
from validator.model.agreement import Coverage
from validator.render.belief import state_of
from validator.render.words import counted

TITLES = {
    Group.ONLY_SECOND: "Only in {second}",
    Group.ONLY_FIRST: "Only in {first}",
    Group.DIFFERENT: "In both, and different",
    Group.ALIKE: "In both, and alike in what is known",
    Group.NEITHER: "In neither",
    Group.SECOND_ALONE_KNOWN: "Known of {second} only; of {first} it is unknown",
    Group.FIRST_ALONE_KNOWN: "Known of {first} only; of {second} it is unknown",
}
"""What the groups worth telling are called, in the order they are told."""

DIFFERENCES = (Group.ONLY_SECOND, Group.ONLY_FIRST, Group.DIFFERENT)
"""The groups in which the two are known to differ in substance."""


def introductions(matrix: Matrix) -> Iterator[tuple[str, str]]:
    """Give the name of each side, and what it is: its title, when signed, how far it was read."""
    for column in matrix.columns:
        one = column.agreement
        signed = f", signed {one.signed}" if one.signed else ""
        read = "read whole" if one.coverage is Coverage.COMPLETE else "read in part"
        yield column.key, f"{one.title}{signed}, {read}"


def title(compared: Comparison, group: Group) -> str:
    """What a group is called."""
    return TITLES[group].format(first=compared.first, second=compared.second)


def told(compared: Comparison, *, only_differences: bool) -> tuple[Group, ...]:
    """The groups that have something in them and are worth telling."""
    groups = DIFFERENCES if only_differences else TITLES
    return tuple(group for group in groups if compared.of(group))


def by_state(compared: Comparison, pairs: Sequence[KindPair]) -> dict[str, list[str]]:
    """Name kinds: first, under nothing, those that have a clause; the rest by how none is known."""
    named: dict[str, list[str]] = {"": []}
    for pair in pairs:
        cells = [cell for cell in (pair.first, pair.second) if cell.known]
        if is_empty(pair):
            states = ", then ".join(dict.fromkeys(map(state_of, cells)))
            named.setdefault(f"{states}:", []).append(pair.type)
        else:
            named[""].append(pair.type + _doubt(compared, pair))
    return {states: kinds for states, kinds in named.items() if kinds}


def _doubt(compared: Comparison, pair: KindPair) -> str:
    """Of which side the clauses are only believed."""
    sides = ((compared.first, pair.first), (compared.second, pair.second))
    known = [(name, cell.unverified) for name, cell in sides if cell.known]
    believed = [name for name, unverified in known if unverified]
    if not believed:
        return ""
    where = f" in {believed[0]}" if len(believed) < len(known) else ""
    return f" (unverified{where})"


def is_empty(pair: KindPair) -> bool:
    """Tell whether neither has such a clause."""
    return State.PRESENT not in {pair.first.state, pair.second.state}


def closing(compared: Comparison) -> str:
    """Count the kinds, those of which nothing can be said too."""
    differ, alike, neither, unknown = (
        sum(len(compared.of(group)) for group in groups)
        for groups in (
            DIFFERENCES,
            (Group.ALIKE,),
            (Group.NEITHER,),
            (Group.UNKNOWN,),
        )
    )
    open_ = len(compared.kinds) - differ - alike - neither - unknown
    fields = counted(compared.open_fields, "parameter is", "parameters are")
    tail = f" Of clauses in both, {fields} known of one alone." if compared.open_fields else ""
    weak = sum(pair.believed for group in DIFFERENCES for pair in compared.of(group))
    doubt = f" ({weak} by what is only believed)" if weak else ""
    return (
        f"{counted(differ, 'kind differs', 'kinds differ')}{doubt}, {alike} alike in what is "
        f"known, {neither} in neither. Not compared: {open_} known of one alone, {unknown} "
        f"unknown in both.{tail}"
    )
