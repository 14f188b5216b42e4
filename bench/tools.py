"""What each validator says about a file, as places and words."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from check_jsonschema.parsers.yaml import ParseError, construct_yaml_implementation, impl2loader

from validator.read import Mapping, Node, locate, read_file

ROOT = Path(__file__).parents[1]
SCHEMA = ROOT / "schema" / "agreement.schema.json"
BIN = Path(sys.executable).parent


@dataclass(frozen=True, slots=True)
class Said:
    """One message: the lines it names or leads to, and all its words."""

    lines: frozenset[int]
    words: str


Answers = dict[str, list[Said]]
"""What a tool says, by the name of the file."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A validator: its name, its version, and how to ask it."""

    name: str
    version: str
    ask: Callable[[list[Path]], Answers]


def tools() -> list[Tool]:
    """The validators compared. Raises `LookupError` where ajv is not there."""
    ajv = os.environ.get("AJV") or shutil.which("ajv")
    if ajv is None:
        raise LookupError("no ajv in PATH or AJV: npm install --global ajv-cli ajv-formats")
    return [
        Tool("agreements validate", version("agreement-provisions"), _ours),
        Tool("check-jsonschema", version("check-jsonschema"), _check_jsonschema),
        Tool("ajv-cli", _ajv_version(ajv), lambda files: _ajv(ajv, files)),
    ]


def _run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    return done.stdout + done.stderr


def _ours(files: list[Path]) -> Answers:
    report = json.loads(_run(BIN / "agreements", "validate", "--output-format", "json", *files))
    answers: Answers = defaultdict(list)
    for finding in report["findings"]:
        words = f"{finding['message']} {finding['help']}"
        answers[Path(finding["path"]).name].append(Said(frozenset([finding["line"]]), words))
    return answers


def _check_jsonschema(files: list[Path]) -> Answers:
    command = (BIN / "check-jsonschema", "--schemafile", SCHEMA, "--output-format")
    report = json.loads(_run(*command, "json", *files))
    answers: Answers = defaultdict(list)
    for error in report["errors"]:
        path = _steps(error["path"])
        lines = _lines(Path(error["filename"]), path, error["message"])
        answers[Path(error["filename"]).name].append(Said(lines, error["message"]))
    for error in report["parse_errors"]:
        path = Path(error["filename"])
        words = _run(*command, "text", path)  # the place is only in the text
        lines = frozenset(int(line) for line in re.findall(r"\bline:? (\d+)", words))
        answers[path.name].append(Said(lines, words))
    return answers


_STEP = re.compile(r"""\.([\w-]+)|\[(\d+)\]|\[["']([^"']+)["']\]""")


def _steps(path: str) -> list[str | int]:
    """A path as check-jsonschema writes it: `$.sources["irna-text"].url`."""
    found = _STEP.findall(path)
    return [int(index) if index else bare or quoted for bare, index, quoted in found]


def _ajv(ajv: str, files: list[Path]) -> Answers:
    """Ask ajv-cli, with JSON where the YAML can be read: its own reader makes dates of texts."""
    load = impl2loader(construct_yaml_implementation())
    answers: Answers = defaultdict(list)
    with TemporaryDirectory() as folder:
        converted: list[str] = []
        for file in files:
            try:
                content = load(io.BytesIO(file.read_bytes()))
            except (ParseError, UnicodeDecodeError):
                words = _run(*_ajv_command(ajv), "-d", file)
                answers[file.name].append(Said(frozenset(), words))
                continue
            copy = Path(folder, f"{file.stem}.json")
            copy.write_text(json.dumps(content), "utf-8")
            converted += ["-d", str(copy)]
        output = _run(*_ajv_command(ajv), *converted)
    for name, errors in _ajv_reports(output):
        for error in errors:
            path = [int(s) if s.isdigit() else s for s in error["instancePath"].split("/")[1:]]
            words = f"{error['message']} {json.dumps(error['params'], ensure_ascii=False)}"
            file = files[0].with_name(f"{name}.yaml")
            answers[file.name].append(Said(_lines(file, path, words), words))
    return answers


def _ajv_command(ajv: str) -> tuple[str, ...]:
    options = ("--spec=draft2020", "--strict=false", "--all-errors", "--errors=json")
    return (ajv, "validate", *options, "-s", str(SCHEMA))


def _ajv_reports(output: str) -> Iterator[tuple[str, Any]]:
    decoder = json.JSONDecoder()
    for match in re.finditer(r"([^/\s]+)\.json invalid\s+(?=\[)", output):
        yield match[1], decoder.raw_decode(output, match.end())[0]


def _ajv_version(ajv: str) -> str:
    package = Path(ajv).resolve().parents[1] / "package.json"
    return str(json.loads(package.read_text("utf-8"))["version"])


def _lines(file: Path, path: list[str | int], words: str) -> frozenset[int]:
    """The lines a path leads to, read kindly: of the value, its key, and keys the words name."""
    root = read_file(file).root
    if root is None:
        return frozenset()
    nodes: list[Node] = [node for node in (locate(root, tuple(path)),) if node is not None]
    lines = {node.span.start.line for node in nodes}
    for node in nodes:
        if isinstance(node, Mapping):
            named = (
                e.key
                for e in node.entries
                if f"'{e.key.text}'" in words or f'"{e.key.text}"' in words
            )
            lines |= {key.span.start.line for key in named}
    if path and isinstance(path[-1], str):
        parent = locate(root, tuple(path[:-1]))
        entry = parent.entry(path[-1]) if isinstance(parent, Mapping) else None
        lines |= {entry.key.span.start.line} if entry else set()
    return frozenset(lines)
