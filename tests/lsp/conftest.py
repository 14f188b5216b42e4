"""An editor in a real session with the installed command, in the types of the protocol."""

import json
import queue
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from forked import Forked

lsp = pytest.importorskip("lsprotocol.types", reason="the extra `lsp` is not installed")
from lsprotocol.converters import get_converter  # noqa: E402 - only where it is installed

COMMAND = Path(sys.executable).with_name("agreements")
PATIENCE = 60  # seconds for one answer: beyond that the server is dead, not slow
CONVERTER = get_converter()


def _forked(folder):
    if sys.platform != "linux":
        return _started((COMMAND, "lsp"), folder)
    return Forked(["lsp"], folder)


def _started(command, folder):
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    return subprocess.Popen(command, cwd=folder, **pipes)


class Editor:
    """Opens files, types, asks; each call waits for its answer."""

    def __init__(self, folder, encodings=None, command=None):
        self.folder = folder
        self._server = _forked(folder) if command is None else _started(command, folder)
        self._inbox = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self._told = {}
        self._version = self._asked = 0
        self.ended = False
        general = lsp.GeneralClientCapabilities(position_encodings=encodings)
        capabilities = lsp.ClientCapabilities(general=general)
        answer = self.ask(lsp.INITIALIZE, capabilities=capabilities, root_uri=folder.as_uri())
        self.capabilities = answer.capabilities
        self.tell(lsp.INITIALIZED)

    def _listen(self):
        out = self._server.stdout
        while header := out.readline():
            length = int(header.partition(b":")[2])
            while out.readline().strip():
                pass
            self._inbox.put(json.loads(out.read(length)))

    def _send(self, method, params, **more):
        kind = lsp.METHOD_TO_TYPES[method][2]
        content = CONVERTER.unstructure(kind(**params)) if kind else None
        message = {"jsonrpc": "2.0", "method": method, "params": content, **more}
        body = json.dumps(message).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._server.stdin.flush()

    def _hear(self):
        message = self._inbox.get(timeout=PATIENCE)
        if message.get("method") == lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS:
            kind = lsp.PublishDiagnosticsParams
            told = CONVERTER.structure(message["params"], kind)
            self._told[told.uri] = told
        return message

    def tell(self, method, **params):
        """Tell the server what happened."""
        self._send(method, params)

    def ask(self, method, **params):
        """Ask the server; give its answer."""
        self._asked += 1
        self._send(method, params, id=self._asked)
        while (message := self._hear()).get("id") != self._asked:
            pass
        assert "error" not in message, message
        result = CONVERTER.structure(message, lsp.METHOD_TO_TYPES[method][1]).result
        return list(result) if isinstance(result, tuple) else result

    def write(self, name, text):
        """Open a file or, where it is open, replace its text; give the findings then shown."""
        self._version += 1
        uri = self.uri(name)
        if uri in self._told:
            document = lsp.VersionedTextDocumentIdentifier(self._version, uri)
            change = lsp.TextDocumentContentChangeWholeDocument(text)
            self.tell(
                lsp.TEXT_DOCUMENT_DID_CHANGE, text_document=document, content_changes=[change]
            )
        else:
            document = lsp.TextDocumentItem(uri, "yaml", self._version, text)
            self.tell(lsp.TEXT_DOCUMENT_DID_OPEN, text_document=document)
        version = self._version
        return self.heard(name, lambda told: told.version == version)

    def heard(self, name, enough):
        """The findings shown for a file, as soon as what was told of it is enough."""
        while (told := self._told.get(self.uri(name))) is None or not enough(told):
            self._hear()
        return list(told.diagnostics)

    def close(self, name):
        """Close a file; give what is still shown for it."""
        del self._told[self.uri(name)]
        self.tell(lsp.TEXT_DOCUMENT_DID_CLOSE, text_document=self.document(name))
        return self.heard(name, lambda _: True)

    def at(self, name, marked, mark="|~"):
        """Write a text with a mark in it; give the parameters of a question about its place."""
        before = marked[: marked.index(mark)]
        self.write(name, marked.replace(mark, "", 1))
        place = lsp.Position(before.count("\n"), len(before) - before.rfind("\n") - 1)
        return {"text_document": self.document(name), "position": place}

    def complete(self, name, marked):
        """What is offered at a mark in a text, by label."""
        items = self.ask(lsp.TEXT_DOCUMENT_COMPLETION, **self.at(name, marked))
        return {item.label: item for item in items}

    def document(self, name):
        """How a file is named in a question."""
        return lsp.TextDocumentIdentifier(self.uri(name))

    def uri(self, name):
        """The address of a file."""
        return name if ":" in name else (self.folder / name).as_uri()

    def end(self):
        """Shut the server down; give its exit code and what it wrote to standard error."""
        self.ask(lsp.SHUTDOWN)
        self.tell(lsp.EXIT)
        return self.leave()

    def leave(self):
        """Go away without a word, as an editor that crashes; give what `end` gives."""
        self.ended = True
        self._server.stdin.close()
        code = self._server.wait(PATIENCE)
        self._listener.join(PATIENCE)
        errors = self._server.stderr.read().decode()
        self._server.stdout.close()
        self._server.stderr.close()
        return code, errors


@pytest.fixture
def editor(tmp_path):
    """Start an editor in an empty folder; every session has to end well and in silence."""
    started = []

    def start(*arguments, **named):
        started.append(Editor(tmp_path, *arguments, **named))
        return started[-1]

    yield start
    assert all(one.end() == (0, "") for one in started if not one.ended)


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """One session for tests that only ask: starting a server takes a second."""
    one = Editor(tmp_path_factory.mktemp("session"))
    yield one
    assert one.end() == (0, "")


@pytest.fixture
def good():
    """An agreement in which nothing is wrong."""
    return (Path(__file__).parents[2] / "agreements" / "irn-rus-2001.yaml").read_text("utf-8")


@pytest.fixture
def shipped():
    """The text of a shipped agreement."""
    return lambda name: (Path(__file__).parents[2] / "agreements" / name).read_text("utf-8")
