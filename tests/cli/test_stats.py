"""`agreements stats`, on the shipped agreements and on a folder that demands something."""

import json
from pathlib import Path

CASES = Path(__file__).parents[1] / "check" / "cases"
GOOD = CASES / "AGR301" / "good"


def test_the_shipped_agreements(agreements):
    code, out, err = agreements("stats", "--output-format", "json")
    assert (code, err) == (0, "")
    content = json.loads(out)
    assert content["version"] == 1
    cells = sum(n for by_ground in content["cells"].values() for n in by_ground.values())
    assert cells == content["agreements"] * content["kinds"]


def test_for_reading(agreements, snapshot):
    assert agreements("stats", str(GOOD)) == (0, snapshot, "")


def test_strict_demands_places(agreements):
    code, _, err = agreements("stats", str(GOOD), "--strict")
    assert code == 1
    assert err.startswith("agreements: 3 present provisions have no place, 0 may\n  help: name the")


def test_strict_holds_the_unverified_share(agreements, tmp_path):
    text = (GOOD / "irn-rus-2025.yaml").read_text("utf-8")
    text = text.replace("{source: tass}", '{source: tass, page: "1"}')
    text = text.replace("{source: epoch-times}", '{source: epoch-times, page: "1"}')
    folder = tmp_path / "agreements"
    folder.mkdir()
    file = folder / "irn-rus-2025.yaml"
    file.write_text(text, encoding="utf-8")
    (tmp_path / "agreements.toml").write_text("unverified-at-most = 0.2\n")
    assert agreements("stats", "agreements", "--strict")[0] == 0
    file.write_text(text.replace("basis: report", "basis: unverified", 1), encoding="utf-8")
    code, _, err = agreements("stats", "agreements", "--strict")
    assert (code, err.splitlines()[0]) == (
        1,
        "agreements: 25.00% is unverified, 20.00% is allowed",
    )
    assert agreements("stats", "agreements", "--strict", "--unverified-at-most", "0.3")[0] == 0
