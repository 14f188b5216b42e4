"""The values of parameters as short words."""

from __future__ import annotations

from validator.model.kinds.defence import Area
from validator.model.period import Notice


def words(value: object) -> tuple[str, ...]:
    """Put the value of a field in words: none for nothing, one for each member of a list."""
    if value is None:
        return ()
    if isinstance(value, tuple):
        return tuple(word for item in value for word in words(item))
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    if isinstance(value, Notice):
        return (f"{value.period}, {value.counted}",)
    if isinstance(value, Area):
        return (value.name,)
    return (str(value),)
