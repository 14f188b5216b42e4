"""The values of parameters as short words."""

from __future__ import annotations


def words(value: object) -> tuple[str, ...]:
    """Put the value of a field in words: none for nothing, one for each member of a list.

    A structure (a period, a notice, an area, a sum) says itself what it is in words.
    """
    if value is None:
        return ()
    if isinstance(value, tuple):
        return tuple(word for item in value for word in words(item))
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    return (str(value),)
