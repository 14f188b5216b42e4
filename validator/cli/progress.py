"""Says on a terminal how far a long run is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from time import monotonic
from typing import TextIO, TypeVar

T = TypeVar("T")

PATIENCE = 1.0
"""So many seconds pass before anything is said."""
_PAUSE = 0.1
_CLEAR = "\r\x1b[K"


def progress(
    items: Sequence[T],
    doing: str,
    stream: TextIO | None = None,
    clock: Callable[[], float] = monotonic,
) -> Iterator[T]:
    """Hand out items one by one; on a terminal a line counts them, and goes in the end.

    Nothing is said to a pipe or a file, nor where `CI` is set or the terminal is dumb.
    """
    stream = stream or sys.stderr
    if not stream.isatty() or os.environ.get("CI") or os.environ.get("TERM") == "dumb":
        yield from items
        return
    due = clock() + PATIENCE
    said = False
    try:
        for done, item in enumerate(items):
            if clock() >= due:
                stream.write(f"{_CLEAR}{doing} {done} of {len(items)} files")
                stream.flush()
                said = True
                due = clock() + _PAUSE
            yield item
    finally:
        if said:
            stream.write(_CLEAR)
            stream.flush()
