"""A collection of agreements, loaded and selected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from validator.api.given import Day, Time, Words, day, days, pair, times, words
from validator.check.suggest import closest, did_you_mean
from validator.compare.matrix import build_matrix
from validator.compare.similar import Likeness, similar
from validator.corpus.asking import asked
from validator.corpus.collection import load_collection
from validator.corpus.find import files_in, is_folder
from validator.corpus.query import select
from validator.finding import Finding
from validator.model.agreement import Agreement
from validator.shipped import agreements_folder
from validator.text import excerpt

_SHOWN = 4


class LoadError(ValueError):
    """Files that cannot be used for the mistakes in them; `findings` tell each with its place."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        first = findings[0]
        more = f", and {len(findings) - 1} more" if len(findings) > 1 else ""
        place = f"{first.path}:{first.span.start.line}:{first.span.start.column}"
        super().__init__(f"{place}: {first.message}{more}")
        self.findings = tuple(findings)


@dataclass(frozen=True)
class Corpus:
    """Agreements in order: to go through, or to take one by its id."""

    agreements: tuple[Agreement, ...]

    def __getitem__(self, key: str) -> Agreement:
        """The agreement of an id. Raises `KeyError`, which names the nearest id."""
        if not isinstance(key, str):
            raise TypeError(
                f"an agreement is taken by its id, not by {key!r}; `agreements` has them in order"
            )
        for one in self.agreements:
            if one.id == key:
                return one
        hint = did_you_mean(closest(key, self.ids)) or "`ids` has all"
        raise KeyError(f'no agreement "{excerpt(key)}": {hint}')

    def __contains__(self, key: object) -> bool:
        """Whether it has the agreement of an id, or this very agreement."""
        return key in (self.agreements if isinstance(key, Agreement) else self.ids)

    def __len__(self) -> int:
        return len(self.agreements)

    def __iter__(self) -> Iterator[Agreement]:
        return iter(self.agreements)

    def __repr__(self) -> str:
        shown = self.ids[:_SHOWN]
        more = len(self) - len(shown)
        return f"<{len(self)} agreements: {', '.join(shown)}{f', {more} more' if more else ''}>"

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in order."""
        return tuple(one.id for one in self.agreements)

    def select(  # noqa: PLR0913 - all that may be asked
        self,
        *,
        party: Words = (),
        between: Sequence[str] | None = (),
        signed: Time | Sequence[Time] | None = (),
        in_force_on: Day | Sequence[Day] | None = (),
        type: Words = (),
        family: Words = (),
        status: Words = (),
        as_of: Day | None = None,
    ) -> Corpus:
        """The agreements for which all holds, as `agreements list` selects them.

        Of several words for one thing any may hold; None and nothing ask for nothing. Those of
        which the dates leave it open are left out. Without the day `as_of` a status is that of
        today. Raises `QueryError`, a `ValueError`, for a word that cannot be read, and `TypeError`
        for what is no word, day or time.
        """
        query = asked(
            datetime.now(UTC).date(),
            as_of=day("as_of", as_of),
            party=words("party", party),
            between=pair("between", between),
            signed=times("signed", signed),
            in_force_on=days("in_force_on", in_force_on),
            type=words("type", type),
            family=words("family", family),
            status=words("status", status),
        )
        return Corpus(select(self.agreements, query).chosen)

    def similar(self, to: str, most: int = 10) -> tuple[Likeness, ...]:
        """The agreements most like the one of this id, the nearest first.

        Raises `KeyError`, which names the nearest id, and `ValueError` for a `most` below 1.
        """
        if most < 1:
            raise ValueError(f"most is {most}: give 1 or more")
        return similar(build_matrix(self.agreements), self[to].id)[:most]


def load(source: str | Path | Sequence[str | Path] | None = None) -> Corpus:
    """Read agreements: those shipped, those of a folder, or files.

    Raises `LoadError` where they have mistakes, and `ValueError` where there are none.
    """
    if source is None:
        source = agreements_folder()
    paths = [source] if isinstance(source, str | Path) else source
    files: list[Path] = []
    for path in map(Path, paths):
        files += files_in(path) if is_folder(path) else [path]
    if not files:
        raise ValueError(f"there are no YAML files in {', '.join(map(str, paths))}")
    loaded = load_collection(list(dict.fromkeys(files)))
    if loaded.findings:
        raise LoadError(loaded.findings)
    return Corpus(loaded.agreements)
