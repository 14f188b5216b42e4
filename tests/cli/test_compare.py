"""`agreements diff`, `matrix`, `show` and `schema`, end to end on the shipped agreements."""

import csv
import io
import json
from pathlib import Path

import pytest

from validator.model.kinds import KINDS

AGREEMENTS = Path(__file__).parents[2] / "agreements"
IDS = sorted(path.stem for path in AGREEMENTS.glob("*.yaml"))


def states(agreements, *ids):
    code, out, err = agreements("diff", *ids, "--output-format", "json")
    assert (code, err) == (0, "")
    matrix = json.loads(out)
    assert matrix["version"] == 2
    assert matrix["agreements"] == list(ids)
    return {row["type"]: {i: row["cells"][i]["state"] for i in ids} for row in matrix["rows"]}


def test_what_the_article_compares(agreements):
    found = states(agreements, "irn-rus-2025", "prk-rus-2024")
    assert list(found["mutual-defence"].values()) == ["absent", "present"]
    assert list(found["naval-visits"].values()) == ["present", "unknown"]
    assert found["arms-transfer"]["irn-rus-2025"] == "silent"
    assert set(found) == set(KINDS)


def test_the_table_never_blurs_them(agreements):
    code, out, _ = agreements("diff", "irn-rus-2025", "prk-rus-2024", "--output-format", "table")
    assert code == 0
    (row,) = [line for line in out.splitlines() if "mutual-defence" in line]
    assert "absent" in row
    assert "shall" in row
    (row,) = [line for line in out.splitlines() if "naval-visits" in line]
    assert "art. 5(2)" in row
    assert "unknown" in row


@pytest.mark.parametrize("output_format", ["table", "markdown", "csv", "json"])
def test_every_format(agreements, output_format):
    code, out, err = agreements("matrix", "--output-format", output_format)
    assert (code, err) == (0, "")
    assert all(name in out for name in IDS)
    assert "\x1b" not in out
    again = agreements("matrix", "--output-format", output_format)[1]
    assert again == out


def test_csv_has_a_column_for_each_agreement(agreements):
    rows = list(csv.reader(io.StringIO(agreements("matrix", "--output-format", "csv")[1])))
    assert rows[0][2:] == IDS
    assert len(rows) == 1 + len(KINDS)
    assert {cell.partition(";")[0].partition(" ")[0] for row in rows[1:] for cell in row[2:]} <= {
        "present", "absent", "silent", "unknown",
    }  # fmt: skip


def test_only_differences(agreements):
    whole = agreements("diff", *IDS)[1]
    part = agreements("diff", *IDS, "--only-differences")[1]
    assert len(part.splitlines()) < len(whole.splitlines())
    assert "mutual-defence" in part


def test_unknown_id(agreements):
    code, out, err = agreements("diff", "irn-rus-2052", "prk-rus-2024")
    assert (code, out) == (2, "")
    assert err == (
        'agreements: no agreement "irn-rus-2052"\n  help: did you mean "irn-rus-2025"?\n'
    )


@pytest.mark.parametrize(
    ("name", "cure"),
    [
        ("zzzzz", "`agreements list` names them"),
        (
            "prk-rus-19",
            "`agreements list` names them; near are prk-rus-2000, prk-rus-2024, prk-sun-1961, "
            "irn-rus-2001, irn-rus-2025",
        ),
    ],
)
def test_an_id_without_a_near_one(agreements, name, cure):
    assert agreements("show", name) == (
        2,
        "",
        f'agreements: no agreement "{name}"\n  help: {cure}\n',
    )


def test_nothing_to_rank(agreements):
    assert agreements("similar", "irn-rus-2025", "--signed", "1800") == (
        0,
        "No other agreement was selected to compare irn-rus-2025 with.\n",
        "",
    )


def test_one_is_not_enough(agreements):
    assert agreements("diff", "irn-rus-2025")[0] == 2


@pytest.mark.parametrize("name", IDS[::8])
def test_show(agreements, name):
    code, out, err = agreements("show", name)
    assert (code, err) == (0, "")
    for heading in ("Timeline", "Sources"):
        assert f"\n{heading}\n" in out
    assert "\x1b" not in out


def test_schema(agreements):
    code, out, _ = agreements("schema")
    assert code == 0
    assert json.loads(out)["title"] == "Agreement"
    assert agreements("schema", "--check")[0] == 0


def test_schema_out_of_date(agreements, tmp_path):
    path = tmp_path / "old.json"
    path.write_text("{}")
    code, _, err = agreements("schema", "--check", "--file", path)
    assert code == 1
    assert "agreements schema --write" in err


def test_version_and_help(agreements):
    assert agreements("--version")[1].startswith("agreements ")
    assert agreements("--help")[0] == 0
    assert agreements("validat")[0] == 2
