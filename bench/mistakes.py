"""Runs the files of tests/mistakes through three validators, and writes docs/comparison.md.

    python bench/mistakes.py

needs `ajv` of npm's ajv-cli in the path, or named by AJV.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable

from tools import ROOT, Answers, Said, Tool, tools

MISTAKES = ROOT / "tests" / "mistakes"
PAGE = ROOT / "docs" / "comparison.md"
Row = dict[str, str]

_HEAD = """\
# Compared with other validators

The {count} files of [tests/mistakes](../tests/mistakes) hold one mistake each, such as people make
who write their first agreement. Three validators were given each of them: this one, and two that
know nothing but the published schema. A validator

- *names the line* where one of its messages names the line of the mistake. A path into the data
  counts as its line, and so does a key named in a message about the part it is in;
- *says one thing* where it has one message for the one mistake;
- *has the cure* where what is to be written instead stands in a message, be it in a list of all
  the words there are. Only the {cures} mistakes with a sure cure count;
- *does all* where all of these hold (without a cure to give, the first two).

The files were collected for this validator and it was improved until it told each of them well, so
its own rows say no more than that its tests pass. The others show what a schema alone can do.

"""
_GROUPS = (
    ("All mistakes", "", ("schema", "yaml", "subset", "rules")),
    (
        "Mistakes a schema can see",
        "The file is YAML, and the schema alone refuses it.",
        ("schema",),
    ),
    ("Mistakes of YAML", "The file is no YAML at all.", ("yaml",)),
    (
        "Mistakes a schema cannot see",
        "Only rules see them, or YAML reads them as something else than was meant.",
        ("subset", "rules"),
    ),
)


def main() -> str:
    """Ask all, print the tables, write the page."""
    rows = _rows()
    files = [MISTAKES / "files" / row["file"] for row in rows]
    asked = [(tool, tool.ask(files)) for tool in tools()]
    cures = sum(bool(row["cure"]) for row in rows)
    tables = "".join(
        _table(title, text, _of(rows, stages), asked) for title, text, stages in _GROUPS
    )
    versions = ", ".join(f"{tool.name} {tool.version}" for tool, _ in asked)
    foot = (
        f"Measured with {versions} by `python bench/mistakes.py`, which wrote this page. ajv-cli "
        "was given JSON, for its YAML reader makes something else than text of every date; what "
        "could not be converted it was given as it is.\n"
    )
    PAGE.write_text(_HEAD.format(count=len(rows), cures=cures) + tables + foot, "utf-8")
    return tables


def _rows() -> list[Row]:
    with (MISTAKES / "expected.tsv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def _of(rows: list[Row], stages: tuple[str, ...]) -> list[Row]:
    return [row for row in rows if row["seen_by"] in stages]


def _table(title: str, text: str, rows: list[Row], asked: list[tuple[Tool, Answers]]) -> str:
    lines = [f"## {title} ({len(rows)})\n"]
    lines += [f"{text}\n"] if text else []
    lines += [
        "| | names the line | says one thing | has the cure | does all | finds nothing |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    with_cure = [row for row in rows if row["cure"]]
    for tool, answers in asked:
        counts = (
            _count(rows, answers, _names_line),
            _count(rows, answers, _says_one_thing),
            _count(with_cure, answers, _has_cure),
            _count(rows, answers, _does_all),
            _count(rows, answers, lambda _, said: not said),
        )
        shown = (f"{n} of {len(with_cure)}" if at == 2 else str(n) for at, n in enumerate(counts))  # noqa: PLR2004 - the third column has fewer rows
        lines.append(f"| {tool.name} | {' | '.join(shown)} |")
    return "\n".join(lines) + "\n\n"


def _count(rows: list[Row], answers: Answers, judge: Callable[[Row, list[Said]], bool]) -> int:
    return sum(judge(row, answers.get(row["file"], [])) for row in rows)


def _names_line(row: Row, said: list[Said]) -> bool:
    return any(int(row["line"]) in one.lines for one in said)


def _says_one_thing(_row: Row, said: list[Said]) -> bool:
    return len(said) == 1


def _has_cure(row: Row, said: list[Said]) -> bool:
    return any(row["cure"] in one.words for one in said)


def _does_all(row: Row, said: list[Said]) -> bool:
    return (
        _names_line(row, said)
        and _says_one_thing(row, said)
        and (not row["cure"] or _has_cure(row, said))
    )


if __name__ == "__main__":
    try:
        sys.stdout.write(main())
    except LookupError as error:
        sys.exit(str(error))
