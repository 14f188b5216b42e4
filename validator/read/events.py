"""The one door to PyYAML: a text becomes a stream of parser events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from validator.read.pure import PureParser

if TYPE_CHECKING:
    from collections.abc import Callable

# PyYAML may have been built without libyaml.
_CParser: Any = getattr(getattr(yaml, "cyaml", None), "CParser", None)


def open_stream(text: str, *, pure: bool = False) -> Callable[[], Any]:
    """Return a function that yields the next event at each call, from libyaml where there is one.

    It raises `yaml.MarkedYAMLError` for what is not YAML. `pure` forces the parser in Python.
    """
    parser: Any = PureParser(text) if pure or _CParser is None else _CParser(text)
    next_event: Callable[[], Any] = parser.get_event
    return next_event


AliasEvent = yaml.AliasEvent
DocumentStartEvent = yaml.DocumentStartEvent
MappingEndEvent = yaml.MappingEndEvent
MappingStartEvent = yaml.MappingStartEvent
MarkedYAMLError = yaml.MarkedYAMLError
ScalarEvent = yaml.ScalarEvent
SequenceEndEvent = yaml.SequenceEndEvent
SequenceStartEvent = yaml.SequenceStartEvent
StreamEndEvent = yaml.StreamEndEvent
