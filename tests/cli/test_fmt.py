"""`agreements fmt`, end to end."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SHIPPED = Path(__file__).parents[2] / "agreements"
UNTIDY = b"title:   'T'   # why\nid: a\n"
TIDY = b"id: a\ntitle: T  # why\n"
DIFF = """\
--- a.yaml
+++ a.yaml
@@ -1,2 +1,2 @@
-title:   'T'   # why
 id: a
+title: T  # why
"""


@pytest.fixture
def untidy(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(UNTIDY)
    return path


def test_the_shipped_agreements_are_in_the_layout(agreements):
    count = len(list(SHIPPED.glob("*.yaml")))
    said = f"{count} files: {count} already in the layout.\n"
    assert agreements("fmt", "--check", SHIPPED) == (0, "", said)


def test_a_file(agreements, untidy):
    assert agreements("fmt", "a.yaml") == (0, "", "1 file: 1 formatted.\n")
    assert untidy.read_bytes() == TIDY
    assert agreements("fmt", "a.yaml") == (0, "", "1 file: 1 already in the layout.\n")


def test_check_names_files_and_changes_nothing(agreements, untidy, tmp_path):
    (tmp_path / "b.yaml").write_bytes(TIDY)
    summary = "2 files: 1 would be formatted, 1 already in the layout.\n"
    assert agreements("fmt", "--check", ".") == (1, "a.yaml\n", summary)
    assert untidy.read_bytes() == UNTIDY


def test_diff_shows_what_would_change_and_changes_nothing(agreements, untidy):
    assert agreements("fmt", "--diff", ".") == (1, DIFF, "1 file: 1 would be formatted.\n")
    assert untidy.read_bytes() == UNTIDY
    untidy.write_bytes(TIDY)
    assert agreements("fmt", "--diff", ".")[:2] == (0, "")


def test_diff_shows_what_cannot_be_seen(agreements, untidy):
    untidy.write_bytes("\ufeffid: a # \u200b\r\ntitle: b".encode())
    code, out, _ = agreements("fmt", "--diff", "a.yaml")
    assert code == 1
    assert "-U+FEFFid: a # U+200B\\r\n" in out
    assert "-title: b\n\\ No newline at end of file\n" in out
    assert out.endswith("+title: b\n")


def test_standard_input(agreements):
    assert agreements("fmt", "-", stdin=UNTIDY) == (0, TIDY.decode(), "1 file: 1 formatted.\n")
    assert agreements("fmt", "-", "--check", stdin=UNTIDY)[:2] == (1, "-\n")
    assert agreements("fmt", "-", "--check", stdin=TIDY)[:2] == (0, "")
    code, out, err = agreements("fmt", "-", stdin=b"id: [\n")
    assert (code, out) == (1, "")
    assert err.startswith("-:1:5  AGR101")


def test_standard_output_is_utf_8_whatever_the_terminal(agreements):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    text = "id: a\ntitle: معاهده\n"
    assert agreements("fmt", "-", stdin=text.encode(), env=environment)[1] == text


def test_the_folder_agreements_and_the_line_for_editors(agreements, tmp_path):
    assert agreements("fmt")[0] == 2
    for name in ("schema", "agreements/old"):
        (tmp_path / name).mkdir(parents=True)
    shutil.copy(SHIPPED.parent / "schema" / "agreement.schema.json", tmp_path / "schema")
    path = tmp_path / "agreements" / "old" / "a.yaml"
    path.write_bytes(TIDY)
    assert agreements("fmt")[0] == 0
    line = b"# yaml-language-server: $schema=../../schema/agreement.schema.json\n"
    assert path.read_bytes() == line + TIDY


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        (b"id: a\nid: b\n", 1, "a.yaml:2:1  AGR103"),
        (b"id: \xff\n", 1, "a.yaml:1:5  AGR011"),
        (b"", 1, "a.yaml:1:1  AGR116"),
        (b"id: &a b\n", 1, "a.yaml:1:5  AGR104"),
    ],
)
def test_a_file_with_errors_is_left_alone(agreements, untidy, text, code, where):
    untidy.write_bytes(text)
    status, out, err = agreements("fmt", "a.yaml")
    assert (status, out) == (code, "")
    assert err.startswith(where)
    assert err.endswith("1 file: 1 not formatted, for their errors.\n")
    assert untidy.read_bytes() == text


def test_a_file_that_cannot_be_read(agreements, untidy, tmp_path):
    (tmp_path / "b.yaml").symlink_to(untidy)
    code, _, err = agreements("fmt", ".")
    assert code == 2
    assert "b.yaml:1:1  AGR002" in err
    assert err.endswith("2 files: 1 formatted, 1 not read.\n")
    assert untidy.read_bytes() == TIDY
    assert (tmp_path / "b.yaml").is_symlink()


BROKEN = """
import sys
from validator.cli import run
{patch}
sys.argv[1:] = ["fmt", "a.yaml"]
run()
"""


@pytest.mark.parametrize(
    ("patch", "message"),
    [
        (
            "import validator.write.layout as layout\n"
            "layout.document_lines = lambda *_: ['id: b']",
            "agreements: a.yaml was left as it is: the new text would have other values\n",
        ),
        (
            "import errno, os\n"
            "def full(*_): raise OSError(errno.ENOSPC, '')\n"
            "os.write = full",
            "agreements: a.yaml was not written: the disk is full\n",
        ),
    ],
    ids=["other values", "full disk"],
)  # fmt: skip
def test_what_cannot_be_written_safely_is_not(untidy, tmp_path, patch, message):
    done = subprocess.run(
        [sys.executable, "-c", BROKEN.format(patch=patch)],
        cwd=tmp_path, capture_output=True, check=False, text=True,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith(message)
    assert done.stderr.endswith("1 file: 1 not formatted.\n")
    assert untidy.read_bytes() == UNTIDY
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]
