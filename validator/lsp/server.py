"""The server: hears what happens in the editor, and answers from the other modules here."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from validator import __version__
from validator.finding import Finding
from validator.lsp.actions import FIX_ALL, actions
from validator.lsp.completion import complete
from validator.lsp.definition import definition
from validator.lsp.desk import NO_FILE, Folder, Open
from validator.lsp.diagnostics import diagnostic
from validator.lsp.formatting import formatting
from validator.lsp.hover import hover
from validator.lsp.positions import Lines
from validator.lsp.symbols import symbols

DELAY = 0.15
"""Seconds without a change after which a file is checked while it is written."""

Wanted = Callable[[Iterable[Finding]], Sequence[Finding]]
"""Gives those findings that the settings of the project leave in."""

log = logging.getLogger(__name__)


class Server(LanguageServer):
    """A language server for files of agreements. `ended` tells that the editor shut it down.

    `home` is the folder that paths are shown from.
    """

    def __init__(self, home: Path, wanted: Wanted) -> None:
        # The whole text with each change: files are small, and nobody has to agree on where
        # lines end to know what is in them.
        super().__init__(
            "agreements", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full
        )
        self.home = home
        self.wanted = wanted
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
        self.opened[uri] = Open(uri, self._path(uri), document.source, document.version)

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


def make_server(home: Path, wanted: Wanted) -> Server:
    """A server that hears and answers all there is to hear and answer."""
    server = Server(home, wanted)
    for method, handler, options in _FEATURES:
        server.feature(method, options)(_guarded(server, handler))
    return server


def _guarded(server: Server, handler: Callable[[Server, Any], Any]) -> Callable[[Any], Any]:
    """A handler that gives no answer where it fails: the details go to the log alone."""

    def handle(params: Any = None) -> Any:  # noqa: ANN401 - what the protocol brings
        try:
            return handler(server, params)
        except Exception:
            log.exception("%s failed", handler.__name__.strip("_"))
            return None

    return handle


def _at(server: Server, params: Any) -> tuple[Open, Lines] | None:  # noqa: ANN401 - any request
    one = server.opened.get(params.text_document.uri)
    return (one, server.lines(one)) if one else None


def _opened(server: Server, params: lsp.DidOpenTextDocumentParams) -> None:
    server.take(params.text_document.uri)
    server.check_soon()


def _changed(server: Server, params: lsp.DidChangeTextDocumentParams) -> None:
    server.take(params.text_document.uri)
    server.check_soon(DELAY)


def _saved(server: Server, _params: lsp.DidSaveTextDocumentParams) -> None:
    server.check_soon()


def _closed(server: Server, params: lsp.DidCloseTextDocumentParams) -> None:
    server.forget(params.text_document.uri)
    server.check_soon()


def _completion(server: Server, params: lsp.CompletionParams) -> list[lsp.CompletionItem]:
    at = _at(server, params)
    return complete(at[0], server.folder, at[1], params.position) if at else []


def _hover(server: Server, params: lsp.HoverParams) -> lsp.Hover | None:
    at = _at(server, params)
    return hover(at[0], server.folder, at[1], params.position) if at else None


def _definition(server: Server, params: lsp.DefinitionParams) -> lsp.Location | None:
    at = _at(server, params)
    return definition(at[0], server.folder, at[1], params.position) if at else None


def _symbols(server: Server, params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol] | None:
    at = _at(server, params)
    root = at[0].document.root if at else None
    return symbols(root, at[1]) if at and root is not None else None


def _actions(server: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    at = _at(server, params)
    checked, findings = server.found.get(params.text_document.uri, (None, ()))
    if at is None or checked is not at[0]:
        return []  # the findings are those of an older text: their places are not those of now
    only = params.context.only
    return actions(at[0], findings, at[1], params.range, only, server.wanted)


def _formatting(server: Server, params: lsp.DocumentFormattingParams) -> list[lsp.TextEdit] | None:
    at = _at(server, params)
    return formatting(at[0], at[1]) if at else None


def _ended(server: Server, _params: None) -> None:
    server.ended = True


_FEATURES: tuple[tuple[str, Callable[[Server, Any], Any], Any], ...] = (
    (lsp.TEXT_DOCUMENT_DID_OPEN, _opened, None),
    (lsp.TEXT_DOCUMENT_DID_CHANGE, _changed, None),
    (lsp.TEXT_DOCUMENT_DID_SAVE, _saved, None),
    (lsp.TEXT_DOCUMENT_DID_CLOSE, _closed, None),
    (
        lsp.TEXT_DOCUMENT_COMPLETION,
        _completion,
        lsp.CompletionOptions(trigger_characters=[" ", "{", "[", ","]),
    ),
    (lsp.TEXT_DOCUMENT_HOVER, _hover, None),
    (lsp.TEXT_DOCUMENT_DEFINITION, _definition, None),
    (lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, _symbols, None),
    (
        lsp.TEXT_DOCUMENT_CODE_ACTION,
        _actions,
        lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix, FIX_ALL]),
    ),
    (lsp.TEXT_DOCUMENT_FORMATTING, _formatting, None),
    (lsp.SHUTDOWN, _ended, None),
)
