"""`agreements explain` and `agreements rules`, as a user meets them."""

import json

from validator.check.registry import all_codes


def test_explain_a_kind(agreements, snapshot):
    assert agreements("explain", "renewal") == (0, snapshot, "")


def test_explain_a_word_in_several_fields(agreements, snapshot):
    assert agreements("explain", "supported") == (0, snapshot, "")


def test_explain_without_a_name_lists_topics(agreements):
    code, out, err = agreements("explain")
    assert (code, err) == (0, "")
    for name in ("AGR303", "naval-visits", "basis", "tacit"):
        assert name in out


def test_explain_a_slip(agreements):
    assert agreements("explain", "navel-visits") == (
        2,
        "",
        'agreements: nothing is called "navel-visits"\n  help: did you mean "naval-visits"?\n',
    )


def test_explain_shows_no_control_character(agreements):
    _, _, err = agreements("explain", "\x1b[31m\u202e")
    assert err.startswith('agreements: nothing is called "\\x1b[31mU+202E"')


def test_rules_are_all_listed(agreements):
    code, out, _ = agreements("rules")
    assert code == 0
    assert all(each in out for each in all_codes())


def test_rules_as_json(agreements):
    _, out, _ = agreements("rules", "--output-format", "json")
    content = json.loads(out)
    assert content["version"] == 1
    assert [rule["code"] for rule in content["rules"]] == list(all_codes())
    assert content["rules"][0]["life"] == "stable"
