"""Which collection a place belongs to: one rule for every command."""

import pytest

from validator.corpus.find import collection_at


@pytest.fixture
def place(tmp_path):
    """A repository with a collection, and a folder below it."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "agreements" / "old").mkdir(parents=True)
    (tmp_path / "agreements" / "old" / "a.yaml").touch()
    (tmp_path / "docs" / "deep").mkdir(parents=True)
    return tmp_path


def test_here_and_above_in_the_repository(place):
    for folder in (place, place / "docs", place / "docs" / "deep"):
        assert collection_at(folder) == place / "agreements"


def test_the_nearest_one(place):
    nearer = place / "docs" / "agreements"
    nearer.mkdir()
    assert collection_at(place / "docs" / "deep") == place / "agreements", "it has no agreement"
    (nearer / "b.yml").touch()
    assert collection_at(place / "docs" / "deep") == nearer


def test_not_above_a_repository(place):
    inner = place / "docs" / "deep"
    (inner / ".git").touch()  # that of a worktree is a file
    assert collection_at(inner) is None


def test_outside_a_repository_only_here(place):
    (place / ".git").rmdir()
    assert collection_at(place) == place / "agreements"
    assert collection_at(place / "docs") is None


def test_a_file_of_that_name_is_none(tmp_path):
    (tmp_path / "agreements").touch()
    assert collection_at(tmp_path) is None
