"""`agreements reliability`, on what is shipped and on a folder without a second coding."""

import json
from pathlib import Path

GOOD = Path(__file__).parents[1] / "check" / "cases" / "AGR301" / "good"


def test_shipped_agreements(agreements):
    code, out, err = agreements("reliability", "--output-format", "json")
    assert (code, err) == (0, "")
    content = json.loads(out)
    assert len(content["agreements"]) == 3
    assert content["overall"]["cells"] > 200
    assert -1 <= content["overall"]["kappa"] <= 1
    assert all(one["first"] != one["second"] for one in content["disagreements"])


def test_nothing_coded_twice(agreements):
    assert agreements("reliability", GOOD) == (0, "No agreement has a second coding.\n", "")
