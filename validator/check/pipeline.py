"""From documents to findings: structure, model, rules on one file, rules across files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from validator.check.codes import WRONG_FORM, WRONG_TYPE
from validator.check.model import build
from validator.check.rules import across_rules, error_rules, one_file_rules
from validator.check.sheet import Sheet, sheet_of
from validator.check.structure import check_structure
from validator.finding import Finding, Severity
from validator.model.agreement import Agreement
from validator.read import Document, Mapping

_GUESSED = (WRONG_FORM.code, WRONG_TYPE.code)
"""What is wrong with a value that is then read as it was probably meant."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A document with what is wrong in it; the agreement where nothing stands in its way."""

    document: Document
    findings: tuple[Finding, ...]
    sheet: Sheet | None = None
    agreement: Agreement | None = None


def check_document(
    document: Document, last_day: date | None = None, *, errors_alone: bool = False
) -> Checked:
    """Check one document on its own; what is dated after `last_day` cannot have happened yet.

    `errors_alone` leaves out the rules that only warn, for whoever wants the agreement.

    The model is asked first: what it accepts the schema accepts, as a test proves, and a right
    file need not wait for `jsonschema`. Where it refuses, the schema tells what is wrong.
    """
    root = document.root
    if not isinstance(root, Mapping):
        return Checked(document, document.findings)
    findings = list(document.findings)
    readable = not any(finding.severity is Severity.ERROR for finding in findings)
    built = build(document.path, root) if readable else ()
    if isinstance(built, Agreement):
        sheet = sheet_of(document, root, last_day=last_day)
    else:
        structure = check_structure(document.path, root)
        findings = _without_echoes(findings, structure.findings)
        findings += structure.findings or built
        sheet = sheet_of(document, structure.root, whole=structure.whole, last_day=last_day)
    told = {finding.span for finding in findings if finding.code in _GUESSED}
    for rule in error_rules() if errors_alone else one_file_rules():
        # A value that was only guessed from a misspelt one is not wrong a second time.
        findings += (finding for finding in rule.check(sheet) if finding.span not in told)
    agreement = built if isinstance(built, Agreement) else None
    return Checked(document, tuple(findings), sheet, agreement)


def check_documents(
    documents: Iterable[Document],
    known: frozenset[str] = frozenset(),
    last_day: date | None = None,
) -> tuple[list[Checked], list[Finding]]:
    """Check documents together; `known` are ids of agreements that lie beside them.

    What is dated after `last_day` cannot have happened yet; without it no date is too late.

    Gives each document with its own agreement, and all findings by file and place.
    """
    checked = [check_document(document, last_day) for document in documents]
    return checked, check_together(checked, known)


def check_together(
    checked: Iterable[Checked], known: frozenset[str] = frozenset()
) -> list[Finding]:
    """All findings of documents that were checked, by file and place: their own, and across them.

    `known` are ids of agreements that lie beside them.
    """
    checked = list(checked)
    sheets = [one.sheet for one in checked if one.sheet is not None]
    findings = [finding for one in checked for finding in one.findings]
    for rule in across_rules():
        findings += rule.check(sheets, known)
    return sorted(set(findings), key=lambda finding: finding.sort_key)


def _without_echoes(reading: list[Finding], structure: tuple[Finding, ...]) -> list[Finding]:
    """Leave out warnings of the reader about a value that is wrong as a whole.

    `yes` where true belongs need not be put in quotation marks.
    """
    wrong = [finding.span for finding in structure]
    return [
        finding
        for finding in reading
        if finding.severity is Severity.ERROR
        or not any(span.start <= finding.span.start < span.end for span in wrong)
    ]
