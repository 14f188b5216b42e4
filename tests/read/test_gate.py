"""The gate: which files are read, and what is said of the others."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from validator.finding import START, Severity
from validator.read import Limits, data, gate, read_bytes, read_file


def only(document):
    (finding,) = document.findings
    assert document.root is None
    assert finding.span == START
    assert finding.severity is Severity.ERROR
    return finding.code, finding.message, finding.unread


def test_a_file_is_read(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\n")
    document = read_file(path, shown="a.yaml")
    assert document.path == "a.yaml"
    assert data(document.root) == {"a": 1}
    assert read_file(path).path == str(path)


def test_a_missing_file(tmp_path):
    assert only(read_file(tmp_path / "a.yaml")) == (
        "AGR001",
        "the file cannot be read: there is no such file",
        True,
    )


def test_a_path_through_a_file(tmp_path):
    (tmp_path / "a").write_text("")
    assert only(read_file(tmp_path / "a" / "b.yaml"))[1] == (
        "the file cannot be read: a part of its path is not a folder"
    )


def test_a_name_too_long(tmp_path):
    document = read_file(tmp_path / ("a" * 300))
    assert only(document)[1] == "the file cannot be read: its name is too long"


def test_a_name_no_file_can_have():
    codes = [finding.code for finding in read_file(Path("a\0b")).findings]
    assert codes == ["AGR005", "AGR001"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read(tmp_path):
    path = tmp_path / "a.yaml"
    path.touch(mode=0o000)
    assert only(read_file(path))[:2] == (
        "AGR001",
        "the file cannot be read: you may not read this file",
    )


def test_permission_and_disk_errors_have_their_own_words(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.touch()

    def fail(number):
        def opening(*_):
            raise OSError(number, "whatever the system says")

        return opening

    monkeypatch.setattr(gate.os, "open", fail(13))
    assert only(read_file(path))[1] == "the file cannot be read: you may not read this file"
    monkeypatch.setattr(gate.os, "open", fail(5))
    assert only(read_file(path))[1] == "the file cannot be read: it cannot be read (EIO)"


def test_a_folder(tmp_path):
    assert only(read_file(tmp_path)) == ("AGR002", "this is a folder, not a file", True)


def test_a_link_even_to_a_good_file(tmp_path):
    (tmp_path / "a.yaml").write_text("a: 1\n")
    for target in ("a.yaml", "nowhere", "b.yaml"):
        link = tmp_path / "b.yaml"
        link.unlink(missing_ok=True)
        link.symlink_to(target)
        assert only(read_file(link)) == ("AGR002", "this is a symbolic link, not a file", True)


def test_a_pipe_does_not_make_the_reader_wait(tmp_path):
    os.mkfifo(tmp_path / "a.yaml")
    assert only(read_file(tmp_path / "a.yaml")) == ("AGR002", "this is a pipe, not a file", True)


def test_a_socket(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("a.yaml")
        assert only(read_file(Path("a.yaml"))) == ("AGR002", "this is a socket, not a file", True)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a device")
def test_a_device():
    assert only(read_file(Path("/dev/zero"))) == ("AGR002", "this is a device, not a file", True)


def test_a_large_file_is_not_read(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * 101)
    monkeypatch.setattr(gate.os, "read", None)
    expected = ("AGR003", "the file is larger than 100 bytes", True)
    assert only(read_file(path, limits=Limits(file_bytes=100))) == expected
    assert only(read_bytes(b"#" * 101, shown="-", limits=Limits(file_bytes=100))) == expected


def test_a_file_that_changes_once_is_read_again(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\n")
    looks = change_while_reading(path, monkeypatch, times=1)
    document = read_file(path)
    assert data(document.root) == {"a": 1, "b1": 2}
    assert document.findings == ()
    assert len(looks) == 2


def test_a_file_that_changes_twice(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\n")
    change_while_reading(path, monkeypatch, times=2)
    assert only(read_file(path)) == ("AGR004", "the file changed while it was being read", True)


def test_a_file_that_is_replaced(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\n")
    real = os.read

    def reading(handle, size):
        path.unlink(missing_ok=True)
        return real(handle, size)

    monkeypatch.setattr(gate.os, "read", reading)
    assert only(read_file(path))[0] == "AGR001"


def change_while_reading(path, monkeypatch, *, times):
    real = os.fstat
    looks = []

    def look(handle):
        found = real(handle)
        looks.append(handle)
        if len(looks) <= times:
            with path.open("a") as more:
                more.write(f"b{len(looks)}: 2\n")
        return found

    monkeypatch.setattr(gate.os, "fstat", look)
    return looks


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("a\nb.yaml", r"a\nb.yaml"),
        ("a\x1b[31m.yaml", r"a\x1b[31m.yaml"),
        ("a\u202eb.yaml", "aU+202Eb.yaml"),
        ("a\udcffb.yaml", "aU+DCFFb.yaml"),
        ("a\tb.yaml", r"a\tb.yaml"),
    ],
)
def test_a_name_with_unseen_characters_is_a_finding_and_the_file_is_read(tmp_path, name, seen):
    path = tmp_path / name
    path.write_text("a: 1\n")
    document = read_file(path, shown=name)
    (finding,) = document.findings
    assert (finding.code, finding.unread) == ("AGR005", False)
    assert "a character that cannot be seen" in finding.message
    assert finding.path == name
    assert data(document.root) == {"a": 1}
    assert read_bytes(b"a: 1\n", shown=name).findings[0].message.endswith(seen)


def test_nothing_is_printed():
    code = (
        "import sys, pathlib; from validator.read import read_file; read_file(pathlib.Path('no'))"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=root)
    assert (done.stdout, done.stderr) == (b"", b"")
