"""The agreements that are shipped, as the content of tables."""

from pathlib import Path

import pytest

from validator.corpus.find import files_in
from validator.corpus.load import load
from validator.tables.table import Content

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def content():
    return Content(load(files_in(ROOT / "agreements")).agreements)
