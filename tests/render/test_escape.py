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
    ("terminal", "a ##[error]b", r"##\["),
    ("terminal", "::error::b", "^::"),
    ("terminal", "a\u00a0::error::b", r"\s::"),
    ("workflow_message", "a%0A::error::b", "%0A|^::"),
    ("workflow_property", "a,title=b::c", "[,:]"),
    ("xml", "</a><b x='\"'>&c;\x08\ufffe", '[<>"\x08\ufffe]|&c'),
    ("sarif_message", "[a](b) {0}", r"[^\\]\]\(|(?<!\{)\{0"),
    ("uri", "a b%2e/\x1b\udcff:c?d#e", r"[^A-Za-z0-9._~/%-]"),
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


@pytest.mark.parametrize("text", ["Art. 5: a", "a::b", "12::", "1:: 2", "#[a]", "http://a.b/c"])
def test_what_acts_nowhere_stays(text):
    assert escape.terminal(text) == text
