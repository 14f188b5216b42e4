"""Loads agreements by id or path, checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from validator.check.pipeline import Checked, check_document
from validator.check.suggest import closest
from validator.corpus.find import ENDINGS, files_in
from validator.corpus.git import Blob, Repository, find, split
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


Origin: TypeAlias = Path | Blob
"""Where an agreement comes from: a file, or a file as a commit has it."""


@dataclass(frozen=True, slots=True)
class Version:
    """An agreement as one origin has it.

    `label` tells it from other versions of the same: `irn-rus-2025` for a file,
    `HEAD~1:irn-rus-2025` for a commit. `document` has the place of everything in it.
    """

    label: str
    agreement: Agreement
    document: Document


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading gave: agreements where all is well, and the findings where not."""

    versions: tuple[Version, ...]
    findings: tuple[Finding, ...]
    documents: tuple[Document, ...]

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """The agreements alone."""
        return tuple(version.agreement for version in self.versions)


def load(origins: Sequence[Origin], repository: Repository | None = None) -> Loaded:
    """Read and check agreements; those with errors give findings in place of an agreement.

    `repository` reads what commits have. There a broken rule is no error, as long as the file can
    be understood: the rule may be younger than the commit. Raises `GitError`.
    """
    documents = _read(origins, repository)
    versions: list[Version] = []
    findings: list[Finding] = []
    for origin, document in zip(origins, documents, strict=True):
        checked = check_document(document)
        if checked.agreement is not None:
            versions.append(Version(_label(origin, checked.agreement), checked.agreement, document))
        if checked.agreement is None or isinstance(origin, Path):
            findings += _errors(checked)
    return Loaded(tuple(versions), tuple(findings), tuple(documents))


def resolve(
    name: str, folders: Sequence[Path], repository: Callable[[], Repository] | None = None
) -> Origin:
    """What a name stands for: the path of a file, an id, or `REV:` and a path or an id.

    A file that is there goes before all else. Ids are looked for in these folders in turn;
    `repository` opens the one in which revisions are looked up, and is called for them alone.
    Raises `UnknownAgreementError` where there is no such id, and what `git.find` raises.
    """
    path = Path(name)
    if path.is_file():
        return path
    revision = None if _is_path_alone(path, name) else split(name)
    if revision and repository is not None:
        return find(repository(), *revision)
    if "/" in name or name.endswith(ENDINGS):
        return path
    files = [path for folder in folders for path in files_in(folder)]
    found = next((path for path in files if path.stem == name), None)
    if found is None:
        raise UnknownAgreementError(name, sorted({path.stem for path in files}))
    return found


def _is_path_alone(path: Path, name: str) -> bool:
    """Tell whether a name can only be a path: it begins as one, or names a drive."""
    return path.is_absolute() or bool(path.drive) or name.startswith(("./", "../"))


def _read(origins: Sequence[Origin], repository: Repository | None) -> list[Document]:
    kept = [origin for origin in origins if isinstance(origin, Blob)]
    read = iter(repository.documents(kept) if repository is not None else ())
    return [next(read) if isinstance(one, Blob) else read_file(one) for one in origins]


def _label(origin: Origin, agreement: Agreement) -> str:
    return f"{origin.commit.rev}:{agreement.id}" if isinstance(origin, Blob) else agreement.id


def _errors(one: Checked) -> list[Finding]:
    return [finding for finding in one.findings if finding.severity is Severity.ERROR]
