"""One run of a check: documents, their findings, and what becomes of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from validator.cli import ratchet
from validator.cli.day import last_day
from validator.cli.files import STDIN, known_ids
from validator.cli.options import FOR_READERS, FROM_ROOT, Color, FindingFormat
from validator.cli.output import Exit, print_note, print_text, screen, stop
from validator.cli.progress import progress
from validator.cli.put import put, replace
from validator.cli.selection import wanted
from validator.cli.settings import Settings
from validator.cli.workspace import from_root
from validator.render.difference import difference
from validator.render.escape import terminal
from validator.render.findings import renderer
from validator.render.findings.report import Report
from validator.render.screen import Screen
from validator.render.words import counted

if TYPE_CHECKING:
    from validator.check.select import Selection
    from validator.finding import Finding
    from validator.read import Document
    from validator.write.mend import Mended


class Run:
    """The documents of a run and what is wrong with them, as far as it is wanted."""

    def __init__(
        self, documents: Sequence[Document], settings: Settings, selection: Selection
    ) -> None:
        self._settings = settings
        self._selection = selection
        self._known = known_ids(documents)
        self._documents = tuple(documents)
        self._findings = self._check(documents)

    def fix(self, *, unsafe: bool) -> None:
        """Mend the files by the fixes there are, and write those that changed."""
        mended = self._mend(unsafe=unsafe)
        changed = 0
        for before, after in zip(self._documents, mended.documents, strict=True):
            if after.text == before.text:
                continue
            changed += 1
            replace(Path(before.path), before.raw, after.raw)
        self._documents = mended.documents
        self._findings = mended.findings
        print_note(
            f"{counted(mended.made, 'fix', 'fixes')} made in {counted(changed, 'file', 'files')}."
        )

    def show_fixes(self, *, unsafe: bool) -> Exit:
        """Show what fixes would change; the exit code tells whether there is anything."""
        mended = self._mend(unsafe=unsafe)
        for before, after in zip(self._documents, mended.documents, strict=True):
            print_text(difference(before.path, before.text, after.text))
        print_note(f"{counted(mended.made, 'fix', 'fixes')} would be made.")
        return Exit.FINDINGS if mended.made else Exit.CLEAN

    def record(self, baseline: Path) -> None:
        """Write the findings to a baseline, after which none of them is new."""
        count = ratchet.record(baseline, self._findings, self._lines)
        self._findings = tuple(finding for finding in self._findings if finding.unread)
        print_note(
            f"{counted(count, 'finding', 'findings')} recorded in {terminal(str(baseline))}."
        )

    def sift(self, baseline: Path) -> None:
        """Leave out the findings a baseline holds."""
        sifted = ratchet.sift(baseline, self._findings, self._lines)
        self._findings = sifted.new
        if sifted.known:
            print_note(f"{counted(sifted.known, 'finding', 'findings')} of the baseline not shown.")
        if sifted.gone:
            gone = counted(sifted.gone, "finding", "findings")
            print_note(f"{gone} of the baseline no longer there: --update-baseline removes them.")

    def show(self, output_format: FindingFormat, color: Color, file: Path | None) -> None:
        """Write the findings in a format, to a file if one is given; say how the run went."""
        look = screen(color) if file is None else Screen(color=color is Color.ALWAYS)
        report = Report(self._findings, len(self._documents), self._lines, screen=look)
        if output_format in FROM_ROOT:
            report = report.renamed(from_root)
        readers = output_format in FOR_READERS
        nothing = readers and not self._findings  # a renderer is not even imported for it
        text = "" if nothing else renderer(output_format)(report)
        if file is None:
            print_text(text)
        else:
            put(file, text)
        if file is not None or readers:
            print_note(report.summary())
            self._offer()

    def outcome(self, *, strict: bool) -> Exit:
        """How the command ends; `strict` lets warnings count."""
        if any(finding.unread for finding in self._findings):
            return Exit.NOT_CHECKED
        report = Report(self._findings, len(self._documents))
        failed = report.errors or (strict and report.warnings)
        return Exit.FINDINGS if failed else Exit.CLEAN

    def _offer(self) -> None:
        """Say how many of the findings a program can mend."""
        fixes = [f.fix for f in self._findings if f.fix is not None and f.path != STDIN]
        safe = sum(fix.safe for fix in fixes)
        if safe:
            print_note(f"{safe} can be fixed with --fix.")
        if safe < len(fixes):
            print_note(f"{len(fixes) - safe} can be fixed by a guess, with --unsafe-fixes.")

    @property
    def _lines(self) -> dict[str, list[str]]:
        return {document.path: document.lines for document in self._documents}

    def _check(self, documents: Sequence[Document]) -> tuple[Finding, ...]:
        from validator.check.pipeline import check_documents

        shown = progress(documents, "checking")
        _, findings = check_documents(shown, self._known, last_day())
        return wanted(findings, self._selection, self._settings)

    def _mend(self, *, unsafe: bool) -> Mended:
        from validator.write.mend import mend

        if any(document.path == STDIN for document in self._documents):
            stop("standard input cannot be mended in place", "name the file")
        return mend(self._documents, self._findings, self._check, unsafe=unsafe)
