"""Measures reading and checking against other programs that do a part of it, as ratios.

    python bench/validate.py [RUNS]

The figures are the least of RUNS runs (7 if none is told) in time of the processor, so that other
work on the machine disturbs them little; what is compared is run in turn, side by side.
"""

from __future__ import annotations

import gc
import json
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import yaml
from jsonschema import Draft202012Validator

from validator.check.pipeline import check_document
from validator.read import data, read_file
from validator.shipped import schema_text

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
THREE = [
    ROOT / "agreements" / f"{name}.yaml"
    for name in ("irn-rus-2025", "irn-rus-2001", "prk-rus-2024")
]
ALL = sorted((ROOT / "agreements").glob("*.yaml"))
OURS = (BIN / "agreements", "validate")
OTHER = (BIN / "check-jsonschema", "--schemafile", ROOT / "schema" / "agreement.schema.json")

Work = Callable[[], object]


def main(runs: int) -> str:
    """Measure, and give the table."""
    gc.disable()  # as the command does
    rows = _inside(runs) + _whole(runs)
    lines = ["| | ours | the other | ratio |", "| --- | ---: | ---: | ---: |"]
    for name, ours, other in rows:
        lines.append(
            f"| {name} | {ours * 1000:.0f} ms | {other * 1000:.0f} ms | {ours / other:.2f} |"
        )
    return "\n".join(lines) + "\n"


def _inside(runs: int) -> list[tuple[str, float, float]]:
    """Work of a process that has everything imported."""
    plain = Draft202012Validator(json.loads(schema_text()))
    with TemporaryDirectory() as folder:
        right = [read_file(file) for file in ALL]
        wrong = [read_file(file) for file in _spoilt(Path(folder))]
        texts = [document.text for document in right]
        return [
            (
                f"reading {len(ALL)} files; yaml.safe_load in C",
                *_beside(
                    lambda: [read_file(file) for file in ALL],
                    lambda: [yaml.load(text, Loader=yaml.CSafeLoader) for text in texts],
                    runs,
                ),
            ),
            (
                "checking them, all right; a plain jsonschema",
                *_beside(lambda: _check(right), lambda: _errors(plain, right), runs),
            ),
            (
                "checking them with one mistake each; a plain jsonschema",
                *_beside(lambda: _check(wrong), lambda: _errors(plain, wrong), runs),
            ),
        ]


def _whole(runs: int) -> list[tuple[str, float, float]]:
    """Whole commands."""
    with TemporaryDirectory() as folder:
        cases = [
            ("3 files", THREE),
            (f"{len(ALL)} files", ALL),
            (f"{len(ALL)} files with one mistake each", _spoilt(Path(folder))),
        ]
        return [
            (
                f"the command, {name}; check-jsonschema",
                *_beside(lambda f=files: _run(*OURS, *f), lambda f=files: _run(*OTHER, *f), runs),
            )
            for name, files in cases
        ]


def _beside(ours: Work, other: Work, runs: int) -> tuple[float, float]:
    """The least seconds of each, run in turn."""
    ours(), other()
    times = [(_seconds(ours), _seconds(other)) for _ in range(runs)]
    return min(one for one, _ in times), min(one for _, one in times)


def _seconds(work: Work) -> float:
    """Seconds of the processor that a piece of work takes, in this process and those it starts."""
    gc.collect()
    begin = process_time() + _children()
    work()
    return process_time() + _children() - begin


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode())


def _check(documents: list) -> None:
    for document in documents:
        check_document(document)


def _errors(validator: Draft202012Validator, documents: list) -> None:
    for document in documents:
        list(validator.iter_errors(data(document.root)))


def _spoilt(folder: Path) -> list[Path]:
    """The agreements with one mistake each: `coverage` has a word nobody knows."""
    files = []
    for file in ALL:
        text, made = re.subn(r"(?m)^coverage: \w+", "coverage: sometimes", file.read_text("utf-8"))
        if made != 1:
            raise ValueError(f"{file.name} has no coverage to spoil")
        files.append(folder / file.name)
        files[-1].write_text(text, "utf-8")
    return files


if __name__ == "__main__":
    sys.stdout.write(main(int(sys.argv[1]) if len(sys.argv) > 1 else 7))
