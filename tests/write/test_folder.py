"""A folder is replaced whole, and only where nothing of anybody else's is lost."""

import re
from contextlib import suppress

import pytest

from validator.write.folder import MARK, check_folder, replace_folder, whole_folder
from validator.write.replace import WriteError

OURS = frozenset({"index.html", "data"})
FILES = [("index.html", "new\n"), ("data/of/a.js", "é")]


def held(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


WRITTEN = {MARK: "", "index.html": "new\n", "data/of/a.js": "é"}


def test_a_new_folder(tmp_path):
    replace_folder(tmp_path / "deep" / "site", FILES, OURS)
    assert held(tmp_path / "deep" / "site") == WRITTEN
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["site"]


def test_an_empty_folder(tmp_path):
    (tmp_path / "site").mkdir()
    replace_folder(tmp_path / "site", FILES, OURS)
    assert held(tmp_path / "site") == WRITTEN


def test_an_earlier_one_is_replaced_whole(tmp_path):
    replace_folder(tmp_path / "site", [("index.html", "old"), ("data/gone.js", "")], OURS)
    replace_folder(tmp_path / "site", FILES, OURS)
    assert held(tmp_path / "site") == WRITTEN
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_what_others_wrote_is_left_alone(tmp_path):
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("mine")
    with pytest.raises(WriteError, match="it is not empty, and no earlier report"):
        replace_folder(folder, FILES, OURS)
    assert held(tmp_path) == {"site/index.html": "mine"}


def test_a_file_added_to_an_earlier_one_is_left_alone(tmp_path):
    folder = tmp_path / "site"
    replace_folder(folder, FILES, OURS)
    (folder / "CNAME").write_text("example.org")
    with pytest.raises(WriteError, match="it holds CNAME, which is no part of a report"):
        replace_folder(folder, [], OURS)
    assert held(folder) == WRITTEN | {"CNAME": "example.org"}


def test_a_file_or_a_link_is_no_folder(tmp_path):
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path)
    for name in ("file", "link"):
        with pytest.raises(WriteError, match="it is no folder"):
            check_folder(tmp_path / name, OURS)


def test_a_failure_half_way_leaves_the_earlier_one(tmp_path):
    def failing():
        yield "index.html", "half"
        raise OSError(28, "No space left on device")

    replace_folder(tmp_path / "site", FILES, OURS)
    with pytest.raises(WriteError, match=re.escape("was not written: the disk is full")):
        replace_folder(tmp_path / "site", failing(), OURS)
    assert held(tmp_path / "site") == WRITTEN
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_the_folder_takes_its_place_at_the_end(tmp_path):
    with whole_folder(tmp_path / "deep" / "out") as new:
        (new / "a").write_text("1")
        assert not (tmp_path / "deep" / "out").exists()
    assert (tmp_path / "deep" / "out" / "a").read_text() == "1"
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["out"]


def test_the_old_one_goes_when_the_new_one_is_there(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old").touch()
    with whole_folder(tmp_path / "out") as new:
        (new / "a").touch()
        assert (tmp_path / "out" / "old").exists()
    assert [path.name for path in tmp_path.rglob("*")] == ["out", "a"]


def test_a_failure_leaves_everything_as_it_was(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old").touch()
    with suppress(KeyboardInterrupt), whole_folder(tmp_path / "out") as new:
        (new / "a").touch()
        raise KeyboardInterrupt
    assert [path.name for path in tmp_path.rglob("*")] == ["out", "old"]
