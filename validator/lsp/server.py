"""The server: hears what happens in the editor, and answers from the other modules here."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from lsprotocol import types as lsp

from validator.lsp.actions import FIX_ALL, actions
from validator.lsp.completion import complete
from validator.lsp.definition import definition
from validator.lsp.desk import Open
from validator.lsp.formatting import formatting
from validator.lsp.hover import hover
from validator.lsp.positions import Lines
from validator.lsp.session import DELAY, Server, Wanted
from validator.lsp.symbols import symbols

log = logging.getLogger(__name__)


def make_server(home: Path, wanted: Wanted, last_day: Callable[[], date]) -> Server:
    """A server that hears and answers all there is to hear and answer."""
    server = Server(home, wanted, last_day)
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
