"""The kinds of provision of two agreements in groups, and what the groups are called."""

from __future__ import annotations

from validator.compare.comparison import Comparison, Group
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


def title(compared: Comparison, group: Group) -> str:
    """What a group is called."""
    return TITLES[group].format(first=compared.first, second=compared.second)


def told(compared: Comparison, *, only_differences: bool) -> tuple[Group, ...]:
    """The groups that have something in them and are worth telling."""
    groups = DIFFERENCES if only_differences else TITLES
    return tuple(group for group in groups if compared.of(group))


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
    fields = counted(compared.open_fields, "parameter", "parameters")
    tail = f" Of clauses in both, {fields} are known of one alone." if compared.open_fields else ""
    return (
        f"{counted(differ, 'kind differs', 'kinds differ')}, {alike} alike in what is known, "
        f"{neither} in neither. Not compared: {open_} known of one alone, {unknown} unknown in "
        f"both.{tail}"
    )
