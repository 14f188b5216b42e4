"""What the treaty of 2025 keeps of that of 2001, what it changes, and what nobody can tell."""

import pytest

from validator.compare.cell import State
from validator.compare.matrix import Difference, build_matrix


@pytest.fixture(scope="module")
def rows(shipped):
    """The rows of the comparison by kind."""
    matrix = build_matrix([shipped["irn-rus-2001"], shipped["irn-rus-2025"]])
    return {row.type: row for row in matrix.rows}


def kinds(rows, difference):
    """The kinds whose row stands so."""
    return {kind for kind, row in rows.items() if row.difference is difference}


def test_what_stayed(rows):
    assert kinds(rows, Difference.SAME) == {
        "mutual-defence",
        "no-third-party-aid",
        "relations-principles",
        "regional-security",
        "energy",
        "civil-nuclear",
        "io-reference",
        "renewal",
        "denunciation",
    }


def test_what_changed(rows):
    assert kinds(rows, Difference.DIFFERENT) == {
        "no-hostile-use-of-territory",
        "entry-into-force",
        "duration",
    }


def test_nothing_is_called_new_without_a_source(rows):
    """The text of 2001 was not read whole: what it does not mention is not known."""
    before = [row.cells["irn-rus-2001"] for row in rows.values()]
    assert not any(cell.state is State.SILENT for cell in before)
    assert kinds(rows, Difference.NOT_COMPARABLE) >= {
        "security-service-cooperation",
        "joint-exercises",
        "naval-visits",
        "sanctions",
        "national-currency-settlement",
        "information-security",
    }
