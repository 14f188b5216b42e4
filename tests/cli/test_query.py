"""The options that select, in the process: what is wrong with them, and what they give."""

import json
from datetime import date

import pytest

from validator.cli.main import app


@pytest.fixture
def ask(capsys, monkeypatch):
    """Run a command on the agreements shipped, as of a day that stays."""
    monkeypatch.setattr("validator.cli.day.today", lambda: date(2026, 1, 1))

    def run(*arguments):
        code = app(list(arguments), standalone_mode=False)
        told = capsys.readouterr()
        return code or 0, told.out, told.err

    return run


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--party", "Russia"), '--party: "Russia" is no code of a party\n  help: write RUS (Ru'),
        (("--party", "USSR"), '--party: "USSR" is no code of a party\n  help: write SUN (Soviet'),
        (("--party", "RUSS"), '--party: "RUSS" is no code of a party\n  help: write RUS (Russia)'),
        (
            ("--between", "IRN", "Korea"),
            '--between: "Korea" is no code of a party\n  help: write K',
        ),
        (("--party", "\x1b[2J"), '--party: "\\x1b[2J" is no code of a party\n  help: write a code'),
        (
            ("--between", "RUS", "RUS"),
            "--between: RUS is there twice\n  help: name another party, or ask for the party RUS",
        ),
        (("--type", "naval-visit"), '--type: there is no "naval-visit"\n  help: did you mean "nav'),
        (("--family", "arm"), '--family: there is no "arm"\n  help: did you mean "arms"?'),
        (("--status", "inforce"), '--status: there is no "inforce"\n  help: did you mean "in-forc'),
        (("--as-of", "1952"), '--as-of: "1952" is not a day\n  help: write YYYY-MM-DD'),
        (("--as-of", "18.2.1952"), '--as-of: "18.2.1952" is not a day\n  help: did you mean "1952'),
        (
            ("--as-of", "2999-01-01"),
            '--as-of: "2999-01-01" is not a day\n  help: years run from 1000 to 2199\n',
        ),
        (("--signed", "..2999"), '--signed: "..2999" is not a time\n  help: years run from 1000'),
        (("--as-of", "18.2.2999"), '--as-of: "18.2.2999" is not a day\n  help: write YYYY-MM-DD'),
        (("--in-force-on", ""), '--in-force-on: "" is not a day\n  help: write YYYY-MM-DD'),
        (("--signed", ".."), '--signed: ".." is not a time\n  help: write a date, or two'),
        (("--signed", "1990...1991"), '--signed: "1990...1991" is not a time\n  help: write a da'),
        (("--signed", "1991..1990"), '--signed: "1991..1990" ends before it begins\n  help: write'),
    ],
)
def test_wrong_values_have_a_cure(ask, arguments, said):
    code, out, err = ask("list", *arguments)
    assert (code, out) == (2, "")
    assert err.startswith(f"agreements: {said}")
    assert err.count("\n") == 2


def test_ids_and_what_is_left_open(ask):
    code, out, err = ask("list", "--party", "TUR", "--in-force-on", "1995-01-01", *IDS)
    assert (code, out) == (0, "nato-technical-information-1970\nnorth-atlantic-1949\n")
    assert err == "agreements: 1 left out because their dates leave it open: nld-tur-1924\n"


IDS = ("--output-format", "ids")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--party", "SUN", "--as-of", "1991-12-26"), ""),
        (
            ("--party", "SUN", "--as-of", "1991-12-31"),
            "SUN (Soviet Union) was a party code until 1991-12-26; what passed to others is in "
            "the timelines that record a succession",
        ),
        (
            ("--between", "FIN", "SUN", "--as-of", "1992-01-01"),
            "SUN (Soviet Union) was a party code until 1991-12-26; what passed to others is in "
            "the timelines that record a succession",
        ),
        (
            ("--party", "KAZ", "--as-of", "1989-01-01"),
            "KAZ (Kazakhstan) is a party code only from 1990-10-25 on",
        ),
        (
            ("--party", "SRB", "--as-of", "1950-01-01"),
            "SRB (Serbia) was a party code until 1918-12-01, and again from 2006-06-05 on",
        ),
        (("--party", "SUN"), ""),
    ],
)
def test_a_party_asked_of_outside_its_time_is_told(ask, arguments, said):
    code, _, err = ask("list", *arguments, "--output-format", "ids")
    told = [line for line in err.splitlines() if "party code" in line]
    assert (code, told) == (0, [f"agreements: {said}"] if said else [])


def test_json_says_how_each_stands(ask):
    code, out, err = ask(
        "list", "--between", "NLD", "JOR", "--as-of", "2018-01-01", "--output-format", "json"
    )
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert (found["version"], found["day"]) == (1, "2018-01-01")
    (one,) = found["agreements"]
    assert {key: one[key] for key in ("id", "signed", "status", "binds", "parties")} == {
        "id": "jor-nld-2014",
        "signed": "2014-10-02",
        "status": "in-force",
        "binds": "yes",
        "parties": ["JOR", "NLD"],
    }
    ran_out = ask("list", "--status", "unknown", *IDS)[1]
    assert ran_out == "jor-nld-2014\nnld-qat-2014\n"


def test_csv_stays_one_table_and_the_rest_is_told_beside_it(ask):
    asked = ("--party", "AZE", "--as-of", "1999-04-19", "--type", "mutual-defence")
    code, out, err = ask("matrix", *asked, "--output-format", "csv")
    assert code == 0
    rows = [line.split(",")[:2] for line in out.splitlines()]
    assert rows[0] == ["family", "type"]
    assert [one for family, one in rows if family == "as-of"] == [
        *("day", "status", "parties", "signatories", "doubtful"),
        *("party", "binds", "towards", "towards-doubtful"),
    ]
    assert rows[-1] == ["defence", "mutual-defence"]
    assert "As of 1999-04-19: 1 agreement bound AZE, or may have; 1 left out.\n" in err
    assert "  aze-tur-2021: not signed until 2021-06-15\n" in err


def test_rows_are_chosen_by_type_and_family(ask):
    _, out, _ = ask(
        "matrix", "--type", "naval-visits", "--family", "economy", "--output-format", "json"
    )
    matrix = json.loads(out)
    assert {row["type"] for row in matrix["rows"]} == {
        "naval-visits",
        "sanctions",
        "national-currency-settlement",
    }
    for key in matrix["agreements"]:
        states = {row["type"]: row["cells"][key]["state"] for row in matrix["rows"]}
        assert states["naval-visits"] == "present"


def test_the_same_options_in_other_commands(ask):
    assert ask("stats", "--party", "TUR", "--as-of", "1952-02-18")[1].startswith("2 agreements")
    assert ask("reliability", "--party", "BRA")[1].startswith("1 agreement coded twice: bra-nld")
    assert ask("reliability", "--party", "SUR")[1] == "No agreement has a second coding.\n"


@pytest.mark.parametrize("name", ["table", "overview", "markdown"])
def test_no_agreement_to_show(ask, name):
    none = ("matrix", "--party", "ZWE", "--output-format", name)
    assert ask(*none) == (0, "There is no agreement to show.\n", "")
    left = ask("matrix", "--party", "AZE", "--as-of", "1992-01-01", "--output-format", name)[1]
    assert left.startswith("No agreement is left.\n\nAs of 1992-01-01: 0 agreements bound AZE")


def test_a_table_for_programs_is_empty_and_whole(ask):
    none = ("matrix", "--party", "ZWE", "--type", "duration", "--output-format")
    assert ask(*none, "csv")[1] == "family,type\nlife,duration\n"
    assert json.loads(ask(*none, "json")[1])["agreements"] == []
    code, out, _ = ask(*none, "cells")
    assert (code, out.count("\n")) == (0, 1)


def test_show_tells_a_term_that_ran_out(ask):
    _, out, _ = ask("show", "jor-nld-2014")
    status = next(line for line in out.splitlines() if line.startswith("status"))
    assert status == (
        "status        Open: its term ran out on 2021-10-02, and nothing recorded says what came "
        "after (by the events below)"
    )
