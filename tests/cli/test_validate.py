"""`agreements validate`, end to end."""

import json
import os
import shutil
from pathlib import Path

import pytest

SHIPPED = Path(__file__).parents[2] / "agreements"
FILE = "irn-rus-2025.yaml"

GUESS = "1 can be fixed by a guess, with --unsafe-fixes.\n"


@pytest.fixture
def broken(tmp_path):
    """A copy of a real file with a misspelt word in it."""
    text = (SHIPPED / FILE).read_text("utf-8")
    path = tmp_path / FILE
    path.write_text(text.replace("type: naval-visits", "type: navel-visits", 1), "utf-8")
    return path


def test_the_shipped_agreements_are_right(agreements):
    code, out, err = agreements("validate", "--strict", SHIPPED)
    assert (code, out) == (0, "")
    count = len(list(SHIPPED.glob("*.yaml")))
    assert err == f"{count} files checked, nothing to say.\n"


def test_full(
    agreements,
    broken,
):
    code, out, err = agreements("validate", FILE)
    assert code == 1
    assert err == "1 file checked: 1 error.\n" + GUESS
    line = broken.read_text("utf-8")[: broken.read_text("utf-8").index("navel")].count("\n") + 1
    assert out.startswith(f'{FILE}:{line}:11  AGR203  unknown provision type "navel-visits"\n')
    assert '^^^^^^^^^^^^ did you mean "naval-visits"?\n' in out


def test_json(agreements, broken):
    code, out, _ = agreements("validate", FILE, "--output-format", "json")
    report = json.loads(out)
    (finding,) = report["findings"]
    assert code == 1
    assert (report["version"], report["files"]) == (1, 1)
    assert list(finding) == [
        "code", "severity", "path", "line", "column", "end_line", "end_column", "message", "help",
        "fix",
    ]  # fmt: skip
    assert finding["code"] == "AGR203"
    assert finding["end_column"] - finding["column"] == len("navel-visits")


def test_standard_input(agreements):
    text = (SHIPPED / FILE).read_bytes()
    assert agreements("validate", "-", stdin=text)[0] == 0
    code, out, _ = agreements("validate", "-", "--output-format", "concise", stdin=b"")
    assert code == 1
    assert out.startswith("-:1:1: AGR116 ")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: path.mkdir(), "AGR002"),
        (lambda path: path.symlink_to(SHIPPED / FILE), "AGR002"),
        (lambda path: os.mkfifo(path), "AGR002"),
        (lambda path: path.write_bytes(b""), "AGR116"),
        (lambda path: path.write_bytes(b"id: \xff\n"), "AGR011"),
        (lambda path: path.write_bytes(b"id: a\nid: b\n"), "AGR103"),
        (lambda path: path.write_bytes(b"id: &a b\n"), "AGR104"),
        (lambda path: path.write_bytes(b"id: !!str b\n"), "AGR106"),
        (lambda path: path.write_bytes(b"id: a\n---\nid: b\n"), "AGR107"),
        (lambda path: path.write_bytes(b"id:\n\tb: c\n"), "AGR102"),
        (lambda path: path.write_bytes(b"a0: &a0 [x]\n" + b"".join(
            b"a%d: &a%d [*a%d, *a%d, *a%d]\n" % (n, n, n - 1, n - 1, n - 1) for n in range(1, 11)
        )), "AGR104"),
    ],
)  # fmt: skip
def test_one_clear_finding(agreements, tmp_path, make, code):
    path = tmp_path / "x.yaml"
    make(path)
    status, out, err = agreements("validate", "x.yaml", "--output-format", "json")
    codes = [finding["code"] for finding in json.loads(out)["findings"]]
    assert codes.count(code) == 1
    assert all(other > "AGR2" for other in codes if other != code)
    assert status == (2 if code == "AGR002" else 1)
    assert "Traceback" not in err


def test_missing_file(agreements):
    code, out, _ = agreements("validate", "no.yaml", "--output-format", "concise")
    assert code == 2
    assert out == "no.yaml:1:1: AGR001 the file cannot be read: there is no such file\n"


def test_nothing_to_check(agreements, tmp_path):
    code, out, err = agreements("validate")
    assert (code, out) == (2, "")
    assert err == (
        "agreements: there is no folder agreements/ here\n"
        "  help: name the files or folders to check\n"
    )
    (tmp_path / "empty").mkdir()
    assert agreements("validate", "empty")[0] == 2


def test_warnings_fail_only_when_strict(agreements, tmp_path):
    path = tmp_path / FILE
    shutil.copy(SHIPPED / FILE, path)
    path.write_text(path.read_text("utf-8").replace("  fa: ", "  no: NO\n  fa: ", 1), "utf-8")
    assert agreements("validate", FILE)[0] == 0
    assert agreements("validate", "--strict", FILE)[0] == 1


def test_output_that_cannot_be_written(broken):
    import subprocess
    import sys

    command = Path(sys.executable).with_name("agreements")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [command, "validate", broken], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert b"could not write the output" in done.stderr
    assert b"Traceback" not in done.stderr


def test_an_ascii_terminal(agreements, broken):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    code, out, err = agreements("validate", FILE, env=environment)
    assert (code, err) == (1, "1 file checked: 1 error.\n" + GUESS)
    assert out.isascii()
