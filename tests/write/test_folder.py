"""A folder is replaced whole, or stays as it was."""

from contextlib import suppress

from validator.write.folder import whole_folder


def test_a_new_folder(tmp_path):
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
