"""A site of the shipped agreements, and ways to make small ones."""

from pathlib import Path

import pytest
from sample import GOOD

from validator.corpus.find import files_in
from validator.corpus.load import load
from validator.model.agreement import Agreement
from validator.read import data, read_bytes
from validator.report import build_site
from validator.report.site import TOP
from validator.write.folder import replace_folder

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def shipped():
    loaded = load(files_in(ROOT / "agreements"))
    assert loaded.findings == ()
    return loaded.agreements


@pytest.fixture(scope="session")
def site(shipped, tmp_path_factory):
    """The site of the shipped agreements, written once."""
    return write(shipped, tmp_path_factory)


@pytest.fixture(scope="session")
def small():
    """Give the agreement of `sample.py`, with other values at its top."""

    def make(**changes):
        return Agreement.from_data(data(read_bytes(GOOD.encode(), shown="sample").root) | changes)

    return make


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """Write a site of some agreements."""
    return lambda agreements: write(agreements, tmp_path_factory)


def write(agreements, tmp_path_factory):
    folder = tmp_path_factory.mktemp("report") / "site"
    replace_folder(folder, build_site(agreements), TOP)
    return folder
