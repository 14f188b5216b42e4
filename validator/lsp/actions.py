"""Fixes of findings as the actions an editor offers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from lsprotocol.types import CodeAction, CodeActionKind, Position, Range, TextEdit, WorkspaceEdit

from validator.check.pipeline import check_documents
from validator.finding import Finding, Fix
from validator.lsp.desk import Open
from validator.lsp.diagnostics import diagnostic
from validator.lsp.positions import Lines
from validator.read import Document
from validator.write.mend import mend

FIX_ALL = f"{CodeActionKind.SourceFixAll.value}.agreements"


def actions(
    one: Open,
    findings: Iterable[Finding],
    lines: Lines,
    where: Range,
    only: Sequence[str] | None,
    wanted: Callable[[Iterable[Finding]], Sequence[Finding]],
) -> list[CodeAction]:
    """The fixes of findings that touch a stretch, and one action that makes all safe ones.

    `only` are the kinds of action that are asked for, None for all; `wanted` gives the findings
    that the settings leave in.
    """
    found: list[CodeAction] = []
    findings = tuple(findings)
    if _wanted(CodeActionKind.QuickFix, only):
        found += [
            _quick(one, finding, finding.fix, lines)
            for finding in findings
            if finding.fix is not None and _touch(lines.span(finding.span), where)
        ]
    safe = any(finding.fix is not None and finding.fix.safe for finding in findings)
    if safe and _wanted(FIX_ALL, only):
        found.append(_all(one, lines, wanted))
    return found


def _quick(one: Open, finding: Finding, fix: Fix, lines: Lines) -> CodeAction:
    edits = [TextEdit(range=lines.span(edit.span), new_text=edit.text) for edit in fix.edits]
    return CodeAction(
        title=fix.title,
        kind=CodeActionKind.QuickFix,
        diagnostics=[diagnostic(finding, lines)],
        is_preferred=fix.safe,
        edit=WorkspaceEdit(changes={one.uri: edits}),
    )


def _all(
    one: Open, lines: Lines, wanted: Callable[[Iterable[Finding]], Sequence[Finding]]
) -> CodeAction:
    def check(documents: Sequence[Document]) -> Sequence[Finding]:
        return wanted(check_documents(documents)[1])

    findings = check([one.document])
    mended = mend([one.document], findings, check, unsafe=False).documents[0]
    edits = [TextEdit(range=lines.whole(), new_text=mended.text)]
    return CodeAction(
        title="Make all safe fixes",
        kind=FIX_ALL,
        edit=WorkspaceEdit(changes={one.uri: edits}),
    )


def _wanted(kind: str, only: Sequence[str] | None) -> bool:
    """A kind stands for those that begin with it: `source` for `source.fixAll`."""
    kind = getattr(kind, "value", kind)
    return only is None or any(
        kind == each or kind.startswith(f"{each}.")
        for each in (getattr(one, "value", one) for one in only)
    )


def _touch(one: Range, other: Range) -> bool:
    return _key(one.start) <= _key(other.end) and _key(other.start) <= _key(one.end)


def _key(position: Position) -> tuple[int, int]:
    return (position.line, position.character)
