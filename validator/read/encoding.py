"""Turns bytes into text: strict UTF-8, with a cure for what is something else."""

from __future__ import annotations

from validator.finding import START, Position, Span
from validator.read import codes
from validator.read.report import FatalError, Mistake

_BOM = "\ufeff"
_UTF8_BOM = b"\xef\xbb\xbf"
_KINDS = (
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive, or a Word or Excel file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"%PDF-", "a PDF file"),
    (b"{\\rtf", "an RTF file"),
)
_WIDE_BOMS = (  # UTF-32 first: its little-endian mark begins like that of UTF-16
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_SAMPLE = 64
_SURROGATE_LEAD = 0xED
_SAVE_AS = 'Save the file as "UTF-8" in your editor.'


def decode(raw: bytes) -> tuple[str, int]:
    """Return the text without byte order marks, and how many marks there were."""
    for magic, kind in _KINDS:
        if raw.startswith(magic):
            raise _fatal(f"this is {kind}, not a text file", "Write the agreement as plain text.")
    if wide := _wide(raw):
        raise _fatal(f"the file is in {wide}, not in UTF-8 (byte 0)", _SAVE_AS)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _bad_byte(raw, error.start) from None
    bare = text.lstrip(_BOM)
    return bare, len(text) - len(bare)


def _wide(raw: bytes) -> str:
    for mark, name in _WIDE_BOMS:
        if raw.startswith(mark):
            return name
    if b"\0" not in raw[:_SAMPLE]:
        return ""
    # Latin letters leave a pattern of zero bytes in the wide encodings.
    zeros = [byte == 0 for byte in raw[:_SAMPLE]][: len(raw) // 4 * 4]
    quarter = len(zeros) // 4
    lanes = [sum(zeros[lane::4]) for lane in range(4)]
    full = [count == quarter for count in lanes]
    if not quarter or not any(full):
        return ""
    if full in ([True, True, True, False], [False, True, True, True]):
        return "UTF-32"
    if full in ([True, False, True, False], [False, True, False, True]):
        return "UTF-16"
    return ""


def _bad_byte(raw: bytes, at: int) -> FatalError:
    before = raw[:at].removeprefix(_UTF8_BOM).decode("utf-8")
    place = Position(before.count("\n") + 1, len(before) - before.rfind("\n"))
    byte = raw[at]
    why = f"byte {at} (0x{byte:02X}) is not UTF-8"
    if byte == _SURROGATE_LEAD and raw[at + 1 : at + 2] >= b"\xa0":
        why += ": it begins one half of a surrogate pair"
    elif byte in b"\xc0\xc1":
        why += ": it begins an overlong form"
    else:
        try:
            letter = bytes([byte]).decode("cp1252")
        except UnicodeDecodeError:
            letter = ""
        if letter.isprintable() and letter:
            why += f'; in Latin-1 or Windows-1252 it would be "{letter}"'
    return _fatal(why, _SAVE_AS, Span(place, Position(place.line, place.column + 1)))


def _fatal(message: str, cure: str, span: Span = START) -> FatalError:
    return FatalError(Mistake(codes.NOT_UTF8, message, help=cure), span)
