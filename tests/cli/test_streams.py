"""Where the output goes: to standard output, a closed pipe, a pager, a place that is no file."""

import os
import subprocess
import sys

import pytest
from shipped import copy
from warm import COMMAND

from validator.cli import pager


@pytest.fixture
def folder(tmp_path):
    copy(tmp_path / "mine", "irn-rus-2025", "prk-rus-2024")
    return tmp_path


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("mine", "mine was not written: it is a folder\n  help: Name a file in it.\n"),
        (
            "/dev/null",
            "/dev/null was not written: it is a device or a pipe\n  help: Name a file.\n",
        ),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the devices are those of Unix")
def test_a_place_that_is_no_file(folder, agreements, path, said):
    for name in ("markdown", "cells"):
        written = agreements("matrix", "mine", "--output-format", name, "-o", path)
        assert written == (2, "", f"agreements: {said}"), name
    assert agreements("validate", "mine", "-o", path) == (2, "", f"agreements: {said}")


@pytest.mark.parametrize(
    "command",
    [
        ("matrix", "mine"),
        ("matrix", "mine", "--output-format", "sqlite"),
        ("diff", "mine/irn-rus-2025.yaml", "mine/prk-rus-2024.yaml"),
        ("validate", "mine"),
    ],
)
def test_no_output_is_written_over_an_agreement(folder, agreements, command):
    file = folder / "mine" / "irn-rus-2025.yaml"
    before = file.read_bytes()
    assert agreements(*command, "-o", "mine/irn-rus-2025.yaml") == (
        2,
        "",
        "agreements: mine/irn-rus-2025.yaml was not written: it is there, and agreements have such "
        "names\n  help: name another file: what is written here is no YAML\n",
    )
    assert file.read_bytes() == before


@pytest.mark.parametrize("name", ["markdown", "cells"])
def test_a_dash_is_standard_output(folder, agreements, name):
    asked = ("matrix", "mine", "--output-format", name)
    plain = agreements(*asked)
    assert plain[1].count("\n") > 80
    assert agreements(*asked, "-o", "-") == plain
    assert not (folder / "-").exists()


def test_a_dash_for_findings_and_for_a_site(folder, agreements):
    assert agreements("validate", "mine", "--output-format", "json", "-o", "-") == agreements(
        "validate", "mine", "--output-format", "json"
    )
    assert agreements("report", "mine", "-o", "-") == (
        2,
        "",
        "agreements: a site is many files, and standard output takes one\n"
        "  help: name a folder: -o site\n",
    )
    assert [path.name for path in folder.iterdir()] == ["mine"]


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe is told otherwise")
@pytest.mark.parametrize(
    "arguments",
    [
        ("matrix", "mine", "--output-format", "csv"),
        ("matrix", "mine", "--output-format", "cells"),
        ("--help",),
        ("matrix", "--help"),
    ],
)
def test_a_reader_that_has_seen_enough(folder, arguments):
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as closed:
        done = subprocess.run(
            [COMMAND, *arguments],
            stdout=closed,
            stderr=subprocess.PIPE,
            check=False,
            cwd=folder,
        )
    assert (done.returncode, done.stderr) == (0, b"")


def shell(folder, line):
    """Run a line of the shell, in which `$0` is the command."""
    done = subprocess.run(
        ["/bin/sh", "-c", line, COMMAND],
        capture_output=True,
        check=False,
        cwd=folder,
        text=True,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the shell is that of Unix")
@pytest.mark.parametrize(
    "asked", ["list mine", "matrix mine --output-format cells", "validate mine/*.yaml --help"]
)
def test_a_closed_standard_output(folder, asked):
    assert shell(folder, f"$0 {asked} >&-") == (
        2,
        "",
        "agreements: standard output is closed\n"
        "  help: leave it open, or send it to a file: > FILE\n",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="the shell is that of Unix")
def test_closed_streams_that_nobody_needs(folder):
    assert shell(folder, "$0 matrix mine -o out.txt <&- >&-") == (0, "", "")
    assert "duration" in (folder / "out.txt").read_text("utf-8")
    assert shell(folder, "$0 list --party Nowhere 2>&-") == (2, "", "")
    code, out, err = shell(folder, "$0 validate - <&-")
    assert (code, "the file is empty" in out, err) == (1, True, "1 file checked: 1 error.\n")


@pytest.fixture
def paged(monkeypatch, capfd):
    """Print a text as if it were too long for a terminal, through a pager; give what is shown."""
    monkeypatch.setattr(pager, "_is_long", lambda _: True)

    def show(command):
        monkeypatch.setenv("AGREEMENTS_PAGER", command)
        pager.print_paged("one\ntwo\n" * 100_000)
        return capfd.readouterr().out

    return show


@pytest.mark.skipif(sys.platform == "win32", reason="the programs are those of Unix")
@pytest.mark.parametrize(
    ("command", "shown"),
    [
        ("head -n 1", "one\n"),
        ("sort -u", "one\ntwo\n"),
        ("false", "one\ntwo\n" * 100_000),
        ("sh -c 'exit 3'", "one\ntwo\n" * 100_000),
        ("no-such-pager", "one\ntwo\n" * 100_000),
    ],
)
def test_a_pager_that_fails_loses_nothing(paged, command, shown):
    assert paged(command) == shown
