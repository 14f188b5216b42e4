"""Makes small agreements for tests that compare them."""

from validator.model.agreement import Agreement

CITED = {"basis": "report", "cite": {"source": "text"}}
SHEET = {
    "id": "a",
    "title": "A treaty",
    "instrument": "treaty",
    "publication": "public",
    "parties": [{"code": "IRN"}, {"code": "RUS"}],
    "coverage": "partial",
    "timeline": [{"event": "signed", "date": "2025-01-17", "cite": {"source": "text"}}],
    "sources": {"text": {"kind": "treaty-text", "title": "The text", "read": "whole"}},
}


def treaty(name, *provisions, **sheet):
    """An agreement with these provisions; what they cite may be left out."""
    data = SHEET | {"id": name, "provisions": [CITED | one for one in provisions]} | sheet
    return Agreement.from_data(data)
