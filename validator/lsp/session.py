"""One editor: the files it has open, and what was last shown of each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from validator import __version__
from validator.finding import Finding
from validator.lsp.desk import NO_FILE, Folder, Open
from validator.lsp.diagnostics import diagnostic
from validator.lsp.positions import Lines

DELAY = 0.15
"""Seconds without a change after which a file is checked while it is written."""

Wanted = Callable[[Iterable[Finding]], Sequence[Finding]]
"""Gives those findings that the settings of the project leave in."""

log = logging.getLogger(__name__)


class Server(LanguageServer):
    """A language server for files of agreements. `ended` tells that the editor shut it down.

    `home` is the folder that paths are shown from, `last_day` asks for the last day on which
    something can have happened.
    """

    def __init__(self, home: Path, wanted: Wanted, last_day: Callable[[], date]) -> None:
        # The whole text with each change: files are small, and nobody has to agree on where
        # lines end to know what is in them.
        super().__init__(
            "agreements", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full
        )
        self.home = home
        self.wanted = wanted
        self.last_day = last_day
        self.ended = False
        self.opened: dict[str, Open] = {}
        self.folder = Folder()
        self.found: dict[str, tuple[Open, tuple[Finding, ...]]] = {}
        self._checking = asyncio.Lock()
        self._waiting: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def lines(self, one: Open) -> Lines:
        """The lines of a file, counted as the editor does."""
        return Lines(one.text, self.workspace.position_encoding or "utf-16")

    def take(self, uri: str) -> None:
        """Take over the text of a file as the editor has it now."""
        document = self.workspace.text_documents[uri]
        self.opened[uri] = Open(
            uri, self._path(uri), document.source, document.version, self.last_day()
        )

    def _path(self, uri: str) -> str:
        path = to_fs_path(uri)
        if path is None:
            return NO_FILE
        below = Path(path).is_relative_to(self.home)
        return str(Path(path).relative_to(self.home) if below else Path(path))

    def check_soon(self, delay: float = 0.0) -> None:
        """Check all open files, unless something changes within the delay."""
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = asyncio.get_running_loop().call_later(delay, self._check_now)

    def _check_now(self) -> None:
        task = asyncio.get_running_loop().create_task(self._check())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _check(self) -> None:
        async with self._checking:
            opened = dict(self.opened)
            try:
                found = await asyncio.to_thread(self.folder.findings, opened.values())
                for uri, findings in found.items():
                    if self.opened.get(uri) is opened[uri]:
                        self._publish(opened[uri], tuple(self.wanted(findings)))
            except Exception:
                log.exception("checking failed")

    def _publish(self, one: Open, findings: tuple[Finding, ...]) -> None:
        lines = self.lines(one)
        self.found[one.uri] = (one, findings)
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(
                one.uri, [diagnostic(finding, lines) for finding in findings], one.version
            )
        )

    def report_server_error(self, error: Exception, source: object) -> None:  # noqa: ARG002 - as pygls has it
        """Keep what goes wrong inside from popping up in front of whoever is writing."""
        log.error("%s: %s", type(error).__name__, error)

    def forget(self, uri: str) -> None:
        """Let go of a file that was closed."""
        self.opened.pop(uri, None)
        self.found.pop(uri, None)
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))
