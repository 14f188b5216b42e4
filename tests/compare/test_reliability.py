"""Two codings of one text, compared: figures worked out by hand, and nothing unknown counted."""

import pytest
from sample import GOOD

from validator.check.pipeline import check_document
from validator.compare.reliability import reliability
from validator.model.kinds import KINDS
from validator.read import read_bytes

COMPLETE = GOOD.replace("coverage: partial", "coverage: complete")
PARTS = {
    "duration": "{type: duration, kind: fixed, term: {years: 20}",
    "naval-visits": "{type: naval-visits, obligation: shall",
    "joint-exercises": "{type: joint-exercises, obligation: shall",
    "mutual-defence": "{type: mutual-defence, presence: absent",
    "renewal": "{type: renewal, mode: tacit",
}


def agreement(kinds, coverage="complete", text=COMPLETE):
    provisions = "".join(
        f"    - {PARTS[kind]}, basis: report, cite: {{source: tass}}}}\n" for kind in kinds
    )
    second = (
        f"second_coding:\n  by: B\n  date: 2026-11-25\n  coverage: {coverage}\n"
        f"  provisions:\n{provisions}"
    )
    checked = check_document(read_bytes((text + second).encode(), shown="irn-rus-2025.yaml"))
    assert checked.agreement is not None, checked.findings
    return checked.agreement


SAME = ["duration", "naval-visits", "joint-exercises", "mutual-defence"]


def test_full_agreement():
    found = reliability([agreement(SAME)])
    assert (found.overall.cells, found.overall.share) == (len(KINDS), 1)
    assert found.overall.kappa == pytest.approx(1)
    assert found.overall.alpha == pytest.approx(1)
    assert found.disagreements == ()


def test_figures_worked_out_by_hand():
    """First: 3 present, 1 absent; second: 3 present, 1 absent; they share 2 and the absent one."""
    found = reliability([agreement(["duration", "naval-visits", "renewal", "mutual-defence"])])
    cells = len(KINDS)
    observed = (cells - 2) / cells
    chance = (3 * 3 + 1 + (cells - 4) ** 2) / cells**2
    assert found.overall.share == pytest.approx(observed)
    assert found.overall.kappa == pytest.approx((observed - chance) / (1 - chance))
    values = 2 * cells
    by_value = (6, 2, values - 8)
    expected = 1 - sum(n * (n - 1) for n in by_value) / (values * (values - 1))
    assert found.overall.alpha == pytest.approx(1 - (1 - observed) / expected)
    assert {(unit.kind, unit.first.state, unit.second.state) for unit in found.disagreements} == {
        ("joint-exercises", "present", "silent"),
        ("renewal", "silent", "present"),
    }


def test_what_one_coder_left_unknown_is_left_out():
    found = reliability([agreement(["duration"], coverage="partial")])
    assert found.overall.cells == 1
    assert found.left_out == len(KINDS) - 1


def test_one_state_alone_gives_no_figure():
    found = reliability([agreement(["duration"], coverage="partial")])
    assert (found.overall.share, found.overall.kappa, found.overall.alpha) == (1, None, None)


def test_a_second_coding_fills_no_cell():
    one = agreement([*SAME, "renewal"])
    assert "renewal" not in {part.type for part in one.provisions}


def test_without_a_second_coding():
    checked = check_document(read_bytes(COMPLETE.encode(), shown="irn-rus-2025.yaml"))
    assert reliability([checked.agreement]).overall is None
