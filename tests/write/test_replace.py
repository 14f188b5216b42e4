"""A file holds all of the old or all of the new bytes, whatever happens."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time

import pytest

from validator.write import replace
from validator.write.replace import WriteError, replace_file

OLD, NEW = b"old\n" * 1000, b"new\n" * 100_000


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(OLD)
    return path


def alone(path):
    """The file is the only one in its folder."""
    return [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_new_bytes_and_the_old_mode(path):
    path.chmod(0o640)
    replace_file(path, OLD, NEW)
    assert path.read_bytes() == NEW
    assert path.stat().st_mode & 0o7777 == 0o640
    assert alone(path)


def test_a_new_file(tmp_path):
    path = tmp_path / "new.yaml"
    replace_file(path, None, NEW)
    assert path.read_bytes() == NEW
    assert alone(path)
    reference = tmp_path / "reference"
    reference.touch()
    assert path.stat().st_mode == reference.stat().st_mode


def test_a_name_that_is_taken(path, monkeypatch):
    with pytest.raises(WriteError, match="exists already"):
        replace_file(path, None, NEW)
    # Somebody takes the name after the first look.
    monkeypatch.setattr(replace, "_mode", lambda *_: None)
    with pytest.raises(WriteError, match="exists already"):
        replace_file(path, None, NEW)

    def no_hard_links(*_):
        raise OSError(errno.EPERM, "")

    monkeypatch.setattr(os, "link", no_hard_links)
    with pytest.raises(WriteError, match="exists already"):
        replace_file(path, None, NEW)
    assert path.read_bytes() == OLD
    assert alone(path)
    path.unlink()
    replace_file(path, None, NEW)
    assert path.read_bytes() == NEW


@pytest.mark.parametrize("other", [b"", OLD + b"x", OLD[:-1], OLD.replace(b"o", b"x", 1)])
def test_a_file_that_has_changed(path, other):
    path.write_bytes(other)
    with pytest.raises(WriteError, match="changed after it was read"):
        replace_file(path, OLD, NEW)
    assert path.read_bytes() == other
    assert alone(path)


def test_links_are_not_followed(path, tmp_path):
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    with pytest.raises(WriteError, match="a link"):
        replace_file(link, OLD, NEW)
    assert link.is_symlink()
    dangling = tmp_path / "dangling.yaml"
    dangling.symlink_to(tmp_path / "nowhere")
    with pytest.raises(WriteError, match="it is a link to nothing"):
        replace_file(dangling, None, NEW)
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("old", [None, OLD])
@pytest.mark.parametrize(
    ("make", "what"), [(os.mkdir, "a folder"), (os.mkfifo, "a device or a pipe")]
)
def test_only_files_are_replaced(tmp_path, make, what, old):
    path, link = tmp_path / "x.yaml", tmp_path / "link.yaml"
    make(path)
    link.symlink_to(path)
    for each in (path, link):
        with pytest.raises(WriteError) as caught:
            replace_file(each, old, NEW)
        assert caught.value.message == f"{each} was not written: it is {what}"


def test_a_file_that_is_gone(path):
    path.unlink()
    with pytest.raises(WriteError, match="gone"):
        replace_file(path, OLD, NEW)
    with pytest.raises(WriteError, match="gone"):
        replace_file(path.parent / "no" / "b.yaml", None, NEW)
    assert not path.exists()


@pytest.mark.parametrize("call", ["open", "write", "fsync", "fchmod"])
@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "the disk is full"), (errno.EIO, "an error"), (errno.ENOLCK, "ENOLCK")],
)
def test_a_disk_that_fails(path, monkeypatch, call, number, words):
    def fail(*_, **__):
        raise OSError(number, "what the system says")

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        with pytest.raises(WriteError, match=words) as caught:
            replace_file(path, OLD, NEW)
    assert caught.value.cure
    assert path.read_bytes() == OLD
    assert alone(path)


def test_a_disk_that_fills_up_in_mid_write(path, monkeypatch):
    write = os.write
    written = []

    def fill(handle, rest):
        if written:
            raise OSError(errno.ENOSPC, "")
        written.append(write(handle, rest[:100]))
        return written[0]

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", fill)
        with pytest.raises(WriteError, match="full"):
            replace_file(path, OLD, NEW)
    assert written == [100]
    assert path.read_bytes() == OLD
    assert alone(path)


def test_an_interrupted_write_cleans_up(path, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            replace_file(path, OLD, NEW)
    assert path.read_bytes() == OLD
    assert alone(path)


def test_a_disk_that_is_really_full(tmp_path):
    mount = tmp_path / "small"
    mount.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(mount)]
    try:
        done = subprocess.run(command, check=False, capture_output=True)
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if done.returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        path = mount / "a.yaml"
        path.write_bytes(OLD)
        with pytest.raises(WriteError, match="the disk is full"):
            replace_file(path, OLD, NEW)
        assert path.read_bytes() == OLD
        assert alone(path)
    finally:
        command = ["umount", str(mount)]
        subprocess.run(command, check=True)


HANG = """
import os, sys, time
from pathlib import Path
from validator.write.replace import replace_file
real = os.{call}
def hang(*arguments, **named):
    {before}
    print("here", flush=True)
    time.sleep(600)
os.{call} = hang
path = Path(sys.argv[1])
replace_file(path, path.read_bytes(), b"new\\n" * 100_000)
"""


@pytest.mark.parametrize(
    ("call", "before"),
    [
        ("write", "real(arguments[0], arguments[1][:5000])"),
        ("fsync", "real(*arguments)"),
        ("fchmod", "pass"),
        ("replace", "pass"),
    ],
)
def test_a_killed_process_leaves_the_old_file(path, call, before):
    script = HANG.format(call=call, before=before)
    with subprocess.Popen(
        [sys.executable, "-c", script, path], stdout=subprocess.PIPE, text=True
    ) as process:
        if process.stdout.readline() != "here\n":
            pytest.fail(f"os.{call} was not called")
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
    assert path.read_bytes() == OLD


def test_a_process_killed_at_any_time_leaves_one_of_the_two(path):
    script = """
import sys
from pathlib import Path
from validator.write.replace import replace_file
path, texts = Path(sys.argv[1]), (b"old\\n" * 1000, b"new\\n" * 100_000)
print("here", flush=True)
while True:
    replace_file(path, texts[0], texts[1])
    replace_file(path, texts[1], texts[0])
"""
    for moment in range(8):
        with subprocess.Popen([sys.executable, "-c", script, path], stdout=-1) as process:
            process.stdout.readline()
            time.sleep(moment * 0.004)
            process.kill()
        assert path.read_bytes() in (OLD, NEW)
        path.write_bytes(OLD)
