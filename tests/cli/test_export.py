"""`agreements export`, and the formats of `agreements matrix` for programs, end to end."""

import json
import os
import sqlite3
from contextlib import closing

import pytest
import typer
from shipped import AGREEMENTS, copy

from validator.cli.emit import emit
from validator.cli.export import refuse_missing
from validator.compare.matrix import build_matrix
from validator.corpus.load import load
from validator.export import missing
from validator.export.medium import About
from validator.render.matrix import FORMATS
from validator.render.screen import TableOptions


@pytest.fixture
def folder(tmp_path):
    copy(tmp_path / "mine", "irn-rus-2025", "prk-rus-2024")
    return tmp_path


def test_two_runs_give_the_same_bytes(folder, agreements):
    sums = []
    for name, seed, zone in (("one", "1", "Asia/Tokyo"), ("two", "2", "America/Lima")):
        env = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone}
        code, out, err = agreements("export", name, "--from", "mine", env=env)
        assert (code, out, err) == (0, "", f"wrote 2 agreements and 176 cells to {name}\n")
        sums.append((folder / name / "SHA256SUMS").read_text())
    assert sums[0] == sums[1]
    files = [line.split("  ")[1] for line in sums[0].splitlines()]
    assert {name.partition("/")[0] for name in files} == {
        "README.md", "datapackage.json", "csv", "json", "parquet", "arrow", "sqlite", "xlsx",
    }  # fmt: skip
    package = json.loads((folder / "one" / "datapackage.json").read_text("utf-8"))
    assert "licenses" not in package, "only the shipped agreements are ours to license"
    assert "created" not in package, "no clock is read"


def test_an_export_replaces_an_export_and_nothing_else(folder, agreements):
    few = ("--from", "mine", "--format", "csv", "--format", "sqlite")
    env = os.environ | {"SOURCE_DATE_EPOCH": "86400"}
    assert agreements("export", "out", *few, env=env)[0] == 0
    package = json.loads((folder / "out" / "datapackage.json").read_text("utf-8"))
    assert package["created"] == "1970-01-02T00:00:00Z"
    assert agreements("export", "out", *few, "--format", "json")[0] == 0
    assert {path.name for path in (folder / "out").iterdir() if path.is_dir()} == {
        "csv", "json", "sqlite",
    }  # fmt: skip
    (folder / "out" / "csv" / "mine.txt").touch()
    assert agreements("export", "out", *few) == (
        2,
        "",
        "agreements: out holds csv/mine.txt, which is of no export\n"
        "  help: name a new folder, or one that an export wrote\n",
    )
    assert agreements("export", "mine", *few)[0] == 2
    assert len(list((folder / "mine").iterdir())) == 2


def test_what_was_edited_by_hand_is_not_lost(folder, agreements):
    few = ("--from", "mine", "--format", "csv")
    assert agreements("export", "out", *few)[0] == 0
    readme = folder / "out" / "README.md"
    readme.write_text(f"{readme.read_text('utf-8')}\nA word of mine.\n", "utf-8")
    (folder / "out" / "csv" / "cells.csv").unlink()
    assert agreements("export", "out", *few) == (
        2,
        "",
        "agreements: README.md in out was changed after it was exported\n"
        "  help: name another folder, or delete the file if the change is not wanted\n",
    )
    assert readme.read_text("utf-8").endswith("A word of mine.\n")
    readme.unlink()
    assert agreements("export", "out", *few)[0] == 0
    assert "A word" not in readme.read_text("utf-8")


def test_what_is_wrong_is_told(folder, agreements):
    broken = folder / "mine" / "irn-rus-2025.yaml"
    broken.write_text(broken.read_text("utf-8").replace("naval-visits", "navel-visits"), "utf-8")
    code, _, err = agreements("export", "out", "--from", "mine")
    assert code == 2
    assert "AGR203" in err
    assert not (folder / "out").exists()
    assert not list(folder.glob(".out*"))


def test_two_files_of_one_id_are_refused(folder, agreements):
    (folder / "mine" / "more").mkdir()
    copy(folder / "mine" / "more", "irn-rus-2025")
    assert agreements("export", "out", "--from", "mine") == (
        2,
        "",
        "agreements: two files have the id irn-rus-2025\n"
        "  help: give one of them another id and name\n",
    )


def test_a_matrix_for_programs(folder, agreements):
    written = agreements("matrix", "mine", "--output-format", "sqlite", "-o", "matrix.db")
    assert written == (0, "", "")
    with closing(sqlite3.connect(folder / "matrix.db")) as database:
        assert database.execute("SELECT count(*) FROM cells").fetchone() == (176,)


def test_two_versions_of_one_agreement_are_told_apart(tmp_path):
    (one,) = load([AGREEMENTS / "irn-rus-2025.yaml"]).agreements
    old = one.model_copy(update={"provisions": one.provisions[:1]})
    matrix = build_matrix([("HEAD:irn-rus-2025", old), ("irn-rus-2025", one)])
    emit(matrix, "sqlite", tmp_path / "matrix.db", TableOptions(), About("1.2.3"))
    with closing(sqlite3.connect(tmp_path / "matrix.db")) as database:
        found = database.execute("SELECT agreement, count(*) FROM provisions GROUP BY agreement")
        assert dict(found) == {"HEAD:irn-rus-2025": 1, "irn-rus-2025": len(one.provisions)}


def test_cells_that_differ(folder, agreements):
    lines = agreements("matrix", "mine", "--output-format", "cells", "--only-differences")[1]
    kinds = {line.split(",")[1] for line in lines.splitlines()[1:]}
    table = agreements("matrix", "mine", "--output-format", "json", "--only-differences")[1]
    assert kinds == {row["type"] for row in json.loads(table)["rows"]}
    assert "mutual-defence" in kinds


def test_a_text_goes_to_a_file_too(folder, agreements):
    written = agreements("matrix", "mine", "--output-format", "markdown", "-o", "a.md")
    assert written == (0, "", "")
    printed = agreements("matrix", "mine", "--output-format", "markdown")[1]
    assert (folder / "a.md").read_text("utf-8") == printed


def test_a_missing_library_is_named(monkeypatch):
    monkeypatch.setattr("validator.export.find_spec", lambda name: None if name == "pyarrow" else 1)
    assert missing(["csv", "parquet", "arrow", "xlsx"]) == ["pyarrow"]


@pytest.mark.parametrize(
    ("lacking", "said"),
    [
        (["pyarrow"], "pyarrow, which is not installed"),
        (["pyarrow", "xlsxwriter"], "pyarrow and xlsxwriter, which are not installed"),
    ],
)
def test_missing_libraries_end_the_command(monkeypatch, capsys, lacking, said):
    monkeypatch.setattr("validator.export.missing", lambda _: lacking)
    with pytest.raises(typer.Exit) as end:
        refuse_missing(["parquet", "xlsx"])
    assert end.value.exit_code == 2
    assert capsys.readouterr().err.startswith(f"agreements: this needs {said}\n")


def test_the_formats_of_a_matrix_are_those_it_can_write():
    from validator.cli.options import ExportFormat, MatrixFormat
    from validator.export import MEDIA
    from validator.export.single import FORMATS as OF_TABLES

    assert {*FORMATS, *OF_TABLES} == set(map(str, MatrixFormat))
    assert not set(FORMATS) & set(OF_TABLES)
    assert list(MEDIA) == list(map(str, ExportFormat))
