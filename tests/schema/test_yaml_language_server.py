"""The language server of editors, led to the published schema by a file's first line."""

import json
import os
import queue
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
AGREEMENTS = sorted((ROOT / "agreements").glob("*.yaml"))
GOOD = (ROOT / "agreements" / "irn-rus-2025.yaml").read_text("utf-8")
SERVER = os.environ.get("YAML_LANGUAGE_SERVER") or shutil.which("yaml-language-server")
PATIENCE = 60  # seconds for one answer: beyond that the server is dead, not slow

pytestmark = pytest.mark.skipif(
    SERVER is None,
    reason="no yaml-language-server in PATH or YAML_LANGUAGE_SERVER "
    "(npm install --global yaml-language-server)",
)


class Editor:
    """As much of an editor as it takes to open files and hear what is wrong with them."""

    def __init__(self, command):
        self._process = subprocess.Popen(
            [command, "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._inbox = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self._asked = 0
        capabilities = {"workspace": {"configuration": True}}
        self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": capabilities})
        self._send(method="initialized", params={})

    def _listen(self):
        out = self._process.stdout
        while header := out.readline():
            length = int(header.partition(b":")[2])
            while out.readline().strip():
                pass
            self._inbox.put(json.loads(out.read(length)))

    def _send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _hear(self, wanted):
        while True:
            message = self._inbox.get(timeout=PATIENCE)
            if wanted(message):
                return message
            if "method" in message and "id" in message:  # the server asks for settings
                items = message["params"].get("items", []) if message.get("params") else []
                offline = {"validate": True, "schemaStore": {"enable": False}}
                answer = [offline if item.get("section") == "yaml" else None for item in items]
                self._send(id=message["id"], result=answer)

    def ask(self, method, params):
        self._asked += 1
        number = self._asked
        self._send(id=number, method=method, params=params)
        answer = self._hear(lambda message: "method" not in message and message["id"] == number)
        return answer["result"]

    def diagnose(self, path, text):
        """Each diagnostic as the line, from 1, and what is said there."""
        uri = path.as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        published = self._hear(
            lambda message: (
                message.get("method") == "textDocument/publishDiagnostics"
                and message["params"]["uri"] == uri
            )
        )
        return sorted(
            (diagnostic["range"]["start"]["line"] + 1, diagnostic["message"])
            for diagnostic in published["params"]["diagnostics"]
        )

    def close(self):
        self.ask("shutdown", None)
        self._send(method="exit")
        self._process.wait(PATIENCE)
        self._listener.join(PATIENCE)
        self._process.stdin.close()
        self._process.stdout.close()


@pytest.fixture(scope="module")
def editor():
    editor = Editor(SERVER)
    yield editor
    editor.close()


@pytest.mark.parametrize("path", AGREEMENTS, ids=lambda path: path.stem)
def test_the_shipped_agreements_are_right(editor, path):
    assert editor.diagnose(path, path.read_text("utf-8")) == []


# What is replaced, by what, and of each diagnostic what its line begins with and what it says.
# A missing key is said where its part begins, which is why a misspelt one can be said twice.
MISTAKES = {
    "misspelt key": (
        "    obligation: shall\n",
        "    obligaton: shall\n",
        [("    obligaton:", "Property obligaton is not allowed.")],
    ),
    "misspelt key that is required": (
        "\ninstrument: treaty",
        "\ninstrumnt: treaty",
        [
            ("id: irn-rus-2025", 'Missing property "instrument".'),
            ("instrumnt: treaty", "Property instrumnt is not allowed."),
        ],
    ),
    "misspelt provision type": (
        "type: naval-visits",
        "type: navel-visits",
        [("  - type: navel-visits", 'Value is not accepted. Valid values: "mutual-defence", ')],
    ),
    "misspelt word": (
        "obligation: shall\n",
        "obligation: shal\n",
        [("    obligation: shal", 'Value is not accepted. Valid values: "shall", "shall-not", ')],
    ),
    "impossible date": (
        "date: 2025-01-17",
        "date: 2025-02-30",
        [("    date: 2025-02-30", "A date is YYYY-MM-DD, YYYY-MM or a quoted year, and in the ")],
    ),
    "text where a number belongs": (
        "years: 20",
        "years: twenty",
        [("    term: {years: twenty}", 'Incorrect type. Expected "integer".')],
    ),
    "number where a text belongs": (
        'article: "3(3)"',
        "article: 33",
        [("    cite: {source: doctorow, article: 33}", 'Incorrect type. Expected "string".')],
    ),
    "missing key of the file": (
        "\ncoverage: partial",
        "",
        [("id: irn-rus-2025", 'Missing property "coverage".')],
    ),
    "missing key of a provision": (
        "  - type: mutual-defence\n    presence: absent\n",
        "  - presence: absent\n",
        [("  - presence: absent", 'Missing property "type".')],
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_one_mistake(editor, name):
    old, new, wanted = MISTAKES[name]
    assert old in GOOD
    text = GOOD.replace(old, new, 1)
    changed = len(GOOD[: GOOD.index(old)].splitlines())
    found = editor.diagnose(ROOT / "agreements" / f"{name}.yaml", text)
    lines = text.splitlines()
    assert len(found) == len(wanted)
    for (line, message), (begins, said) in zip(found, wanted, strict=True):
        assert lines[line - 1].startswith(begins)
        assert message.startswith(said)
        assert line == 2 or changed <= line <= changed + 2
