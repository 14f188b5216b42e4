"""A repository to be broken."""

import shutil

import pytest
from git_states import ENVIRONMENT, base

from validator.corpus.git import repository


@pytest.fixture(scope="session")
def _base(tmp_path_factory):
    return base(tmp_path_factory.mktemp("base"))


@pytest.fixture
def repo(_base, tmp_path):
    """A copy of the base."""
    return shutil.copytree(_base, tmp_path / "repo")


@pytest.fixture
def opened(repo):
    """The same, opened."""
    return repository(repo, ENVIRONMENT)
