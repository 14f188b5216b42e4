"""A release of a few shipped agreements in all media, made once."""

from pathlib import Path

import pytest

from validator.corpus.load import load
from validator.export import MEDIA
from validator.export.medium import CC_BY, About
from validator.export.release import write_release
from validator.tables import TABLES
from validator.tables.table import Content

AGREEMENTS = Path(__file__).parents[2] / "agreements"
FEW = (
    "irn-rus-2001",
    "irn-rus-2025",
    "prk-rus-2000",
    "prk-rus-2024",
    "afg-nld-1939",
    "ind-sun-1971",
)


@pytest.fixture(scope="session")
def content():
    return Content(load([AGREEMENTS / f"{name}.yaml" for name in FEW]).agreements)


@pytest.fixture(scope="session")
def rows(content):
    """The rows of every table, by its name."""
    return {table.name: list(table.rows(content)) for table in TABLES}


@pytest.fixture(scope="session")
def release(content, tmp_path_factory):
    folder = tmp_path_factory.mktemp("release")
    write_release(folder, content, [*MEDIA], About("1.2.3", CC_BY, "2026-01-02T03:04:05Z"))
    return folder
