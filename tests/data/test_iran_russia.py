"""What the treaty of 2025 keeps of that of 2001, what it changes, and what was new."""

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
    assert kinds(rows, Difference.DIFFERENT) - NEW == {
        "no-hostile-use-of-territory",
        "entry-into-force",
        "duration",
    }


NEW = {
    "security-service-cooperation",
    "joint-exercises",
    "naval-visits",
    "sanctions",
    "national-currency-settlement",
    "information-security",
}


def test_what_was_new_rests_on_belief(rows):
    """Of the text of 2001 the opening and the end were read: that it is silent is marked so."""
    silent = {kind for kind, row in rows.items() if row.cells["irn-rus-2001"].state is State.SILENT}
    assert silent == NEW
    assert all(rows[kind].cells["irn-rus-2001"].unverified for kind in NEW)
    assert all(rows[kind].cells["irn-rus-2025"].state is State.PRESENT for kind in NEW)
