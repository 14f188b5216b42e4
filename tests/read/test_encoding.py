"""Bytes that are not UTF-8 are named for what they are."""

from __future__ import annotations

import pytest

TEXT = "id: a\ntitle: Trait\u00e9\n"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            TEXT.encode("latin-1"),
            '2:13-14 byte 18 (0xE9) is not UTF-8; in Latin-1 or Windows-1252 it would be "é"',
        ),
        (
            "a: “x”".encode("cp1252"),
            '1:4-5 byte 3 (0x93) is not UTF-8; in Latin-1 or Windows-1252 it would be "“"',
        ),
        (
            b"a: \xed\xa0\x80\n",
            "1:4-5 byte 3 (0xED) is not UTF-8: it begins one half of a surrogate pair",
        ),
        (b"a: \xc0\xaf\n", "1:4-5 byte 3 (0xC0) is not UTF-8: it begins an overlong form"),
        ("\ufeffé: ".encode() + b"\x81", "1:4-5 byte 7 (0x81) is not UTF-8"),
        (TEXT.encode("utf-16"), "1:1-1 the file is in UTF-16, not in UTF-8 (byte 0)"),
        (TEXT.encode("utf-16-le"), "1:1-1 the file is in UTF-16, not in UTF-8 (byte 0)"),
        (TEXT.encode("utf-16-be"), "1:1-1 the file is in UTF-16, not in UTF-8 (byte 0)"),
        (TEXT.encode("utf-32"), "1:1-1 the file is in UTF-32, not in UTF-8 (byte 0)"),
        (TEXT.encode("utf-32-le"), "1:1-1 the file is in UTF-32, not in UTF-8 (byte 0)"),
        (TEXT.encode("utf-32-be"), "1:1-1 the file is in UTF-32, not in UTF-8 (byte 0)"),
        (b"\x1f\x8b\x08\x00", "1:1-1 this is a gzip archive, not a text file"),
        (b"\x89PNG\r\n", "1:1-1 this is a PNG image, not a text file"),
        (b"PK\x03\x04", "1:1-1 this is a ZIP archive, or a Word or Excel file, not a text file"),
        (b"%PDF-1.7", "1:1-1 this is a PDF file, not a text file"),
    ],
)
def test_bytes_that_are_not_utf_8(check, raw, expected):
    assert check(raw) == [f"AGR011 {expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffa: b\n",
        "a: b\r\nc: d\r\n",
        "a: \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u200f\u061c\u200e\n",
        "a: \u2764\ufe0f 😀\n",
        'a: "\\t\\n\\u00a0\\u200c"\n',
        "a: x\tb\n",
    ],
)
def test_honest_text_passes(check, text):
    assert check(text) == []
