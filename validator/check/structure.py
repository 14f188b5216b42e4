"""Holds a document against the published schema; every problem becomes one finding."""

from __future__ import annotations

from dataclasses import dataclass

from validator.check.edit import Edit, apply
from validator.check.fault import Fault, fault_of
from validator.check.keywords import Keys, Problem, Subject, value_problem
from validator.check.schema import schema_validator
from validator.finding import Finding
from validator.read import Mapping, Node, Path, Sequence, data, locate

ROUNDS = 4
"""A misspelt word can hide further mistakes under it: so often the schema is asked again."""


COUNTS = ("minItems", "minProperties")
"""Keywords that also fail where an entry was refused and so is not there."""


@dataclass(frozen=True, slots=True)
class Structure:
    """The findings of the schema, and the tree as its author probably meant it.

    `whole` tells that nothing had to be left out, so that rules may reason from what is missing.
    """

    findings: tuple[Finding, ...]
    root: Mapping
    whole: bool


def check_structure(path: str, root: Mapping) -> Structure:
    """Check a tree against the schema, reading on as if each mistake were mended."""
    findings: list[Finding] = []
    told: set[Subject] = set()
    whole = not _any_refused(root)
    for _ in range(ROUNDS):
        problems = _problems(root)
        if not problems:
            break
        edits: list[Edit] = []
        for problem in problems:
            # What cannot be mended comes back in the next round, perhaps at another key.
            if problem.subject not in told:
                findings.append(problem.finding(path))
            told.add(problem.subject)
            edits += problem.edits
            whole = whole and problem.cured
        root = apply(root, edits)
    return Structure(tuple(findings), root, whole)


def _problems(root: Node) -> list[Problem]:
    """One problem for each mistake: the errors of the schema, told apart by place."""
    keys: dict[Path, Keys] = {}
    values: dict[Path, Fault] = {}
    for fault in map(fault_of, schema_validator().iter_errors(data(root))):
        node = _visible(root, fault.path)
        if node is None or (fault.keyword in COUNTS and _any_refused(node)):
            continue
        if fault.of_key or fault.keyword in ("required", "additionalProperties"):
            keys.setdefault(fault.path, Keys(fault.path, node)).add(fault)
        elif _weight(fault) > _weight(values.get(fault.path)):
            values[fault.path] = fault
    problems = [problem for mapping in keys.values() for problem in mapping.problems()]
    for path, fault in values.items():
        node = _visible(root, path)
        if node is not None:
            problems.append(value_problem(fault, node))
    return sorted(problems, key=lambda problem: problem.span)


def _weight(fault: Fault | None) -> int:
    """Of several faults of one value, tell the one that names the cause."""
    if fault is None:
        return 0
    if fault.keyword == "enum" and isinstance(fault.value, list | dict):
        return 1
    return {"enum": 4, "type": 3, "pattern": 2}.get(fault.keyword, 1)


def _visible(root: Node, path: Path) -> Node | None:
    """The node at a path, or None where it lies in something already reported."""
    node: Node | None = root
    for step in path:
        if node is None or node.refused:
            return None
        node = locate(node, (step,))
    return None if node is None or node.refused else node


def _any_refused(node: Node) -> bool:
    if node.refused:
        return True
    if isinstance(node, Mapping):
        return any(_any_refused(entry.value) for entry in node.entries)
    if isinstance(node, Sequence):
        return any(_any_refused(item) for item in node.items)
    return False
