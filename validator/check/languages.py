"""The code of a language that somebody wrote out."""

from __future__ import annotations

_OTHER_NAMES = {"farsi": "fa", "dari": "prs", "mandarin": "zh", "greek": "el", "khmer": "km"}
"""Names in use that ISO 639-3 lists otherwise."""


def language_for(name: str) -> str | None:
    """The BCP 47 code of a language by its English name or its ISO 639-2 code: `ru`."""
    from pycountry import languages  # noqa: PLC0415 - only a mistake needs it

    wanted = name.strip().casefold()
    if other := _OTHER_NAMES.get(wanted):
        return other
    try:
        found = languages.lookup(wanted)
    except LookupError:
        return None
    return str(getattr(found, "alpha_2", found.alpha_3))
