"""Builds the model of a document the schema accepts."""

from __future__ import annotations

from pydantic import ValidationError

from validator.check.codes import MODEL
from validator.finding import Finding, Span
from validator.model.agreement import Agreement
from validator.read import Node, data, locate


def build(path: str, root: Node) -> Agreement | tuple[Finding, ...]:
    """The agreement, or why there is none.

    A test proves that the models accept what the schema accepts; what is refused here all the
    same is a mistake in this program, shown to the user as a finding and not as a crash.
    """
    try:
        return Agreement.from_data(data(root))
    except ValidationError as error:
        return tuple(
            Finding(
                MODEL.code,
                MODEL.severity,
                path,
                _span_of(root, problem["loc"]),
                f"refused by the model: {problem['msg']}",
                help="please report this: the published schema accepts what the model refuses",
            )
            for problem in error.errors(include_url=False, include_input=False)
        )


def _span_of(root: Node, location: tuple[int | str, ...]) -> Span:
    """The nearest place; pydantic names the provision type on the way, which no file does."""
    node = root
    for step in location:
        inner = locate(node, (step,))
        node = inner if inner is not None else node
    return node.span
