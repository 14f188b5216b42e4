"""Measures how commands grow with the collection, and writes the section of docs/speed.md on it.

    python bench/scale.py [--sizes N ...] [--files FOLDER]

Each command is one process over made-up agreements (bench/synthetic.py), run once: seconds of the
processors and of the clock, and the memory of its largest process. `--files` keeps the agreements
for another run. A command or format that is not there yet is left out.
"""

from __future__ import annotations

import argparse
import math
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from synthetic import write_all

from validator.cli.main import COMMANDS
from validator.corpus.crew import processors

PAGE = Path(__file__).parents[1] / "docs" / "speed.md"
SIZES = (100, 1000, 5000, 20_000)
SEED = "0"
_OURS = str(Path(sys.executable).with_name("agreements"))
_PEER = """\
import gc, pathlib, sys, yaml
gc.disable()
for file in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
"""
_HEADING = "## Large collections\n"
_TEXT = """\
How commands grow with the collection. The agreements are made up
([bench/synthetic.py](../bench/synthetic.py)), about 7 KB each, and right in every rule. Each figure
is one run of a whole command: *processor* is the time of all its processes together, *clock* what
a person waits (on a machine that others use at the same time, so that it says least), *memory*
that of its largest process; the others of a large collection take about 50 MB each. *Growth* is the
exponent from one size to the next: 1 is twice the time for twice the files, 2 four times. The
ratio is the time of the processors to that of a plain program that reads the same files with
`yaml.safe_load` in C and does nothing with them.

"""


@dataclass(frozen=True)
class Used:
    """What a process and those it started used."""

    processor: float
    """Seconds of all processors together."""
    clock: float
    """Seconds."""
    memory: int
    """Bytes of the largest process at its peak."""


def commands(files: Path, out: Path) -> Iterator[tuple[str, list[str]]]:
    """What is measured: the name, and the command line."""
    folder = str(files)
    lines = {
        "matrix, csv": ["matrix", folder, "--output-format", "csv"],
        "matrix, json": ["matrix", folder, "--output-format", "json"],
        "matrix, overview": ["matrix", folder, "--output-format", "overview"],
        "stats": ["stats", folder],
        "list": ["list", folder],
        "export, csv": ["export", str(out / "csv"), "--from", folder, "--format", "csv"],
        "export, all formats": ["export", str(out / "all"), "--from", folder],
        "report": ["report", folder, "-o", str(out / "report")],
    }
    yield "yaml.safe_load", [sys.executable, "-c", _PEER, folder]
    for name, line in lines.items():
        if line[0] in COMMANDS:
            yield name, [_OURS, *line]


def run(command: Sequence[str]) -> Used:
    """Run a command to its end; `ValueError` where it fails."""
    begin = perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        said = process.stderr.read() if process.stderr else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise ValueError(f"{' '.join(command)}\n{said.decode()}")
    clock = perf_counter() - begin
    return Used(usage.ru_utime + usage.ru_stime, clock, usage.ru_maxrss * 1024)


def measure(sizes: Sequence[int], kept: Path) -> dict[str, dict[int, Used]]:
    """Run everything on collections of all sizes: by the name of the command and the size."""
    found: dict[str, dict[int, Used]] = {}
    for size in sizes:
        files = kept / str(size)
        if not files.exists():
            write_all(size, files, SEED)
        with TemporaryDirectory() as out:
            for name, command in commands(files, Path(out)):
                sys.stderr.write(f"{size}: {name}\n")
                found.setdefault(name, {})[size] = run(command)
    return found


def section(found: dict[str, dict[int, Used]]) -> str:
    """The section of the page."""
    lines = [
        "| | agreements | processor | clock | memory | growth | ratio |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, by_size in found.items():
        before: tuple[int, Used] | None = None
        for size, used in by_size.items():
            peer = found["yaml.safe_load"][size].processor
            lines.append(
                f"| {name} | {size:,} | {used.processor:.1f} s | {used.clock:.1f} s "
                f"| {used.memory / 1e6:.0f} MB | {_growth(before, (size, used))} "
                f"| {used.processor / peer:.1f} |"
            )
            before = size, used
    foot = (
        f"Measured on Python {platform.python_version()} with {processors()} processors by "
        "`python bench/scale.py`, which wrote this section.\n"
    )
    return f"{_HEADING}\n{_TEXT}" + "\n".join(lines) + f"\n\n{foot}"


def with_section(page: str, text: str) -> str:
    """A page with a section in place of the one of the same heading, or at its end."""
    pattern = re.escape(text.partition("\n")[0]) + r"\n.*?(?=^## |\Z)"
    new, made = re.subn(pattern, lambda _: text, page, flags=re.DOTALL | re.MULTILINE)
    return new if made else f"{page.rstrip()}\n\n{text}"


def _growth(before: tuple[int, Used] | None, now: tuple[int, Used]) -> str:
    """The exponent with which time grows from one size to the next."""
    if before is None:
        return ""
    more = math.log(now[1].processor / before[1].processor)
    return f"{more / math.log(now[0] / before[0]):.2f}"


def main() -> None:
    """Read what was asked for, measure, write the section."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="N")
    asked.add_argument("--files", type=Path, metavar="FOLDER")
    told = asked.parse_args()
    with TemporaryDirectory() as folder:
        text = section(measure(told.sizes, told.files or Path(folder)))
    PAGE.write_text(with_section(PAGE.read_text("utf-8"), text), "utf-8")
    sys.stdout.write(text)


if __name__ == "__main__":
    main()
