"""What a name that is no party's may mean."""

import pytest

from validator.states import candidates


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Korea", ["KOR", "PRK"]),
        ("virgin islands", ["VGB", "VIR"]),
        ("Irak", ["IRN", "IRQ"]),
        ("Untied States", ["USA"]),
        ("Soviet", ["BYS", "RUS", "SUN", "UKSSR"]),
        ("Atlantis", []),
        ("", []),
        ("a" * 1000, []),
        ("\u202e", []),
    ],
)
def test_candidates(text, codes):
    assert [one.code for one in candidates(text)] == codes
