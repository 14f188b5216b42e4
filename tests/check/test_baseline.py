"""A finding of the baseline is known again when lines move, and a new one is not taken for it."""

import pytest

from validator.check.baseline import BaselineError, record, sift
from validator.finding import Finding, Position, Severity, Span

TEXT = ["id: a", "parties: []", "note: NO"]


def at(line, column=7, code="AGR113"):
    span = Span(Position(line, column), Position(line, column + 2))
    return Finding(code, Severity.WARNING, "a.yaml", span, f"in line {line}")


def test_known_again_after_lines_were_put_in():
    held = record([at(3)], {"a.yaml": TEXT})
    moved = sift(held, [at(5)], {"a.yaml": ["# one", "# two", *TEXT]})
    assert (moved.new, moved.known, moved.gone) == ((), 1, 0)


def test_a_twin_is_new():
    held = record([at(3)], {"a.yaml": TEXT})
    twice = sift(held, [at(3), at(4)], {"a.yaml": [*TEXT, TEXT[-1]]})
    assert (twice.new, twice.known) == ((at(4),), 1)


def test_another_code_or_value_is_new_and_what_is_mended_is_gone():
    held = record([at(3)], {"a.yaml": TEXT})
    other = sift(held, [at(3, code="AGR307")], {"a.yaml": TEXT})
    assert (len(other.new), other.known, other.gone) == (1, 0, 1)
    changed = sift(held, [at(3)], {"a.yaml": [*TEXT[:2], "note: ON"]})
    assert (len(changed.new), changed.gone) == (1, 1)


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"version": 2}', "[" * 100_000])
def test_what_is_no_baseline_is_refused(text):
    with pytest.raises(BaselineError):
        sift(text, [], {})
