"""Which way a value goes."""

import pytest
from treaties import treaty

from validator.compare.scale import direction
from validator.model.kinds import KINDS

CASES = [
    ("duration", "term", {"years": 10}, {"years": 20}, "longer"),
    ("duration", "term", {"years": 10}, {"years": 11}, "longer"),
    ("duration", "term", {"years": 1}, {"months": 12}, None),
    ("duration", "term", {"years": 1}, {"months": 18}, "longer"),
    ("duration", "term", {"months": 1}, {"days": 30}, None),
    ("duration", "term", {"months": 1}, {"days": 27}, "shorter"),
    ("duration", "term", {"weeks": 2}, {"days": 15}, "longer"),
    ("duration", "term", None, {"years": 5}, None),
    ("duration", "ends_on", "1990", "1995-01-01", "later"),
    ("duration", "ends_on", "1990", "1990-06-01", None),
    ("duration", "of_articles", None, ["3"], "narrower"),
    ("renewal", "period", {"years": 5}, {"years": 10}, "longer"),
    ("renewal", "mode", "tacit", "by-agreement", None),
    ("denunciation", "notice", {"period": {"months": 12}}, {"period": {"months": 6}},
     "easier to leave"),
    ("denunciation", "notice", {"period": {"years": 1}, "counted": "from-receipt"},
     {"period": {"years": 1}}, None),
    ("denunciation", "after", {"years": 5}, {"years": 10}, "harder to leave"),
    ("denunciation", "permitted", "any-time", "excluded", "harder to leave"),
    ("denunciation", "permitted", "period-end", "after-period", None),
    ("denunciation", "grounds", None, ["breach"], None),
    ("denunciation", "grounds", ["breach"], ["breach", "aggression"], "easier to leave"),
    ("denunciation", "notice", {"period": {"years": 1}, "counted": "from-receipt"},
     {"period": {"months": 6}, "counted": "before-period-end"}, None),
    ("denunciation", "notice", {"period": {"years": 1}, "counted": "from-receipt"},
     {"period": {"months": 6}, "counted": "from-deposit"}, "easier to leave"),
    ("duration", "term", {"years": 1}, {"days": 350}, "shorter"),
    ("duration", "term", {"years": 1}, {"days": 365}, None),
    ("basing", "limits", None, ["no-combat"], "stricter"),
    ("entry-into-force", "delay", {"days": 30}, {"days": 10}, "sooner"),
    ("entry-into-force", "ratifications", 2, 3, "more"),
    ("mutual-defence", "obligation", "best-effort", "shall", "stronger"),
    ("mutual-defence", "obligation", "shall", "shall-not", None),
    ("mutual-defence", "obligation", "may", "shall", None),
    ("mutual-defence", "conditions", None, ["un-charter"], "narrower"),
    ("mutual-defence", "conditions", ["un-charter", "request"], ["request"], "wider"),
    ("mutual-defence", "means", ["military"], ["military", "other"], "wider"),
    ("mutual-defence", "means", ["military"], ["other"], None),
    ("mutual-defence", "means", None, ["other"], None),
    ("mutual-defence", "obligors", None, ["IRN"], "narrower"),
    ("mutual-defence", "discretion", "automatic", "as-deems-necessary", "freer"),
    ("mutual-defence", "immediate", True, False, None),
    ("mutual-defence", "area", {"covers": ["territory"]},
     {"covers": ["territory", "sea-area"]}, "wider"),
    ("mutual-defence", "area", {"covers": ["sea-area"]},
     {"covers": ["sea-area"], "names": ["Gulf of Riga"]}, None),
    ("mutual-defence", "area", {"covers": ["region"], "names": ["Europe"]},
     {"covers": ["region"], "names": ["europe", "Asia"]}, "wider"),
    ("military-aid", "money", {"amount": 5, "currency": "GBP", "every": {"years": 1}},
     {"amount": 9, "currency": "GBP", "every": {"months": 12}}, "higher"),
    ("naval-visits", "ports", ["Aden"], ["Aden", "Basra"], "more"),
    ("joint-exercises", "every", {"years": 2}, {"years": 1}, "more often"),
    ("accession", "procedure", "unanimity", "open", "easier to join"),
    ("dispute-settlement", "binding", False, True, "stronger"),
    ("costs-payments", "payment", {"amount": 5, "currency": "USD"},
     {"amount": 9, "currency": "USD"}, "higher"),
    ("costs-payments", "payment", {"amount": 5, "currency": "USD"},
     {"amount": 9, "currency": "GBP"}, None),
    ("naval-visits", "basis", "report", "text", "better founded"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "name", "before", "after", "expected"), CASES)
def test_direction(kind, name, before, after, expected):
    sides = [
        treaty("a", {"type": kind} | ({} if value is None else {name: value})).provisions[0]
        for value in (before, after)
    ]
    old, new = (getattr(side, name) for side in sides)
    found = direction(KINDS[kind], name, old, new)
    assert found == expected
    back = direction(KINDS[kind], name, new, old)
    assert back is (found.opposite if found else None)
