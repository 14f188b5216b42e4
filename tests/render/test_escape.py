"""Nothing a person wrote acts in the medium it is shown in."""

import json
import re
from pathlib import Path

import pytest

from validator.render import escape

PAYLOADS = Path(__file__).parents[3] / "shared" / "hostile" / "payloads.json"
OWN = [
    ("terminal", "\x1b]0;title\x07", r"[\x00-\x08\x0b-\x1f\x7f]"),
    ("terminal", "a\u202eb", "\u202e"),
    ("terminal", "PASSED\rFAILED", r"\r"),
    ("markdown", "<img src=x>", "<img"),
    ("markdown", "a|b", r"(?<!\\)\|"),
    ("csv", "=cmd()", "^="),
    ("csv", " =cmd()", "^ ="),
]


def payloads():
    found = list(OWN)
    if PAYLOADS.is_file():
        for one in json.loads(PAYLOADS.read_text("utf-8")):
            if one["sink"] in ("terminal", "markdown", "csv"):
                found.append((one["sink"], one["payload"], one["forbidden"]))
    return found


@pytest.mark.parametrize(("medium", "text", "forbidden"), payloads())
def test_payload_is_inert(medium, text, forbidden):
    shown = getattr(escape, medium)(text)
    assert not re.search(forbidden, shown), shown
