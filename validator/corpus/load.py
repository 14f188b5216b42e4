"""Loads agreements by id or path, checked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from validator.check.pipeline import Checked, check_document
from validator.check.suggest import closest
from validator.corpus.find import ENDINGS, files_in, is_folder
from validator.finding import Finding, Severity
from validator.model.agreement import Agreement
from validator.read import Document, read_file


class UnknownAgreementError(LookupError):
    """No file stands for an id. `known` are the ids there are, `guess` the nearest or None."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known
        self.guess = closest(name, known)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading gave: agreements where all is well, and the findings where not."""

    agreements: tuple[Agreement, ...]
    findings: tuple[Finding, ...]
    documents: tuple[Document, ...]


def load(paths: Iterable[Path]) -> Loaded:
    """Read and check files; those with errors give findings in place of an agreement."""
    checked = [check_document(read_file(path)) for path in paths]
    return Loaded(
        tuple(one.agreement for one in checked if one.agreement is not None),
        tuple(finding for one in checked for finding in _errors(one)),
        tuple(one.document for one in checked),
    )


def resolve(name: str, folders: Sequence[Path]) -> Path:
    """The file of an id, looked for in these folders in turn, or the path itself.

    Raises `UnknownAgreementError` where there is neither.
    """
    if "/" in name or name.endswith(ENDINGS) or Path(name).is_file():
        return Path(name)
    files = [path for folder in folders for path in files_in(folder)]
    found = next((path for path in files if path.stem == name), None)
    if found is None:
        raise UnknownAgreementError(name, sorted({path.stem for path in files}))
    return found


def folders_beside(here: Path, shipped: Path) -> tuple[Path, ...]:
    """Where ids are looked up: `agreements/` in the current folder, then what is shipped."""
    local = here / "agreements"
    return (local, shipped) if is_folder(local) else (shipped,)


def _errors(one: Checked) -> list[Finding]:
    return [finding for finding in one.findings if finding.severity is Severity.ERROR]
