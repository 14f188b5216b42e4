"""The agreements that are shipped, loaded once."""

from pathlib import Path

import pytest

from validator.corpus.find import files_in
from validator.corpus.load import load

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def shipped():
    """All agreements of the collection by id."""
    loaded = load(files_in(ROOT / "agreements"))
    assert loaded.findings == ()
    return {one.id: one for one in loaded.agreements}
