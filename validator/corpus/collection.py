"""Loads a whole collection: many files, of which only the agreements in them are wanted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from validator.check.pipeline import check_document
from validator.corpus.crew import in_order, processors
from validator.finding import Finding, Severity
from validator.model.agreement import Agreement
from validator.read import Document, read_file

MANY = 300
"""From so many files on, several processes are done sooner than one."""


@dataclass(frozen=True, slots=True)
class Collection:
    """Agreements where all is well, and the findings where not.

    `documents` are the files that have findings, with their text and without their tree.
    """

    agreements: tuple[Agreement, ...]
    findings: tuple[Finding, ...]
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class _Looked:
    """What came of one file: an agreement or its JSON, or a document with findings."""

    agreement: Agreement | str | None
    document: Document | None


def load_collection(files: Sequence[Path], workers: int | None = None) -> Collection:
    """Read and check files; those with errors give findings in place of an agreement.

    `workers` processes read, by default as many as are a help. What is given does not depend on
    it. Raises `LostWorkerError` where one of them is killed.
    """
    if workers is None:
        workers = processors() if len(files) >= MANY else 1
    if workers == 1:
        return _collect(map(_look, files))
    with closing(in_order(_look_from_afar, files, workers)) as looked:
        return _collect(looked)


def _collect(looked: Iterable[_Looked]) -> Collection:
    agreements: list[Agreement] = []
    documents: list[Document] = []
    for one in looked:
        if one.document is not None:
            documents.append(one.document)
        if isinstance(one.agreement, str):
            agreements.append(Agreement.model_validate_json(one.agreement))
        elif one.agreement is not None:
            agreements.append(one.agreement)
    findings = tuple(finding for one in documents for finding in one.findings)
    return Collection(tuple(agreements), findings, tuple(documents))


def _look(file: Path) -> _Looked:
    """Read and check a file, for errors alone; its tree is let go."""
    document = read_file(file)
    checked = check_document(document, errors_alone=True)
    errors = tuple(one for one in checked.findings if one.severity is Severity.ERROR)
    told = replace(document, root=None, findings=errors, raw=b"") if errors else None
    return _Looked(checked.agreement, told)


def _look_from_afar(file: Path) -> _Looked:
    """The same in another process: JSON takes half as long to send and build as the model."""
    looked = _look(file)
    if not isinstance(looked.agreement, Agreement):
        return looked
    return replace(looked, agreement=looked.agreement.model_dump_json(exclude_unset=True))
