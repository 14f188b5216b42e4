"""Rules at the edge of what they allow; `test_cases.py` has a good and a bad file for each."""

import pytest


def test_a_word_may_follow_the_year(findings):
    name = "irn-rus-2025-nuclear"
    assert findings(("id: irn-rus-2025", f"id: {name}"), name=f"{name}.yaml") == []


@pytest.mark.parametrize("date", ['"2025"', "2025-01", "2025-02"])
def test_an_imprecise_date_is_only_out_of_order_for_certain(findings, date):
    assert findings(("date: 2025-10-02", f"date: {date}")) == []
