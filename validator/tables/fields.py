"""Columns that are fields of a model: named, described and bounded as the model has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import NoneType
from typing import Any, get_args, get_origin

from validator.model.base import Line, Model, Vocabulary
from validator.model.dates import PartialDate
from validator.model.docs import field_docs
from validator.model.outline import types_in
from validator.tables.table import Column, Row, Type, Value

_PLAIN = {str: Type.TEXT, int: Type.INTEGER, bool: Type.BOOLEAN}


class Fields:
    """Some fields of a model as columns. A partial date is three: its text and its bounds.

    `renamed` gives columns another name than their field has.
    """

    def __init__(
        self, model: type[Model], names: Sequence[str], renamed: Mapping[str, str] | None = None
    ) -> None:
        self.columns = tuple(
            column
            for name in names
            for column in _columns(model, name, (renamed or {}).get(name, name))
        )
        self._readers = tuple((name, _reader(model, name)) for name in names)

    def values(self, part: Model) -> Row:
        """The values of one part, in the order of the columns."""
        found: list[Value] = []
        for name, read in self._readers:
            found += read(getattr(part, name))
        return tuple(found)


def day_columns(name: str, description: str, *, required: bool = False) -> tuple[Column, ...]:
    """The columns of a partial date: as it is written, and the first and last day it may mean."""
    return (
        Column(name, Type.TEXT, f"{description} A day, a month or a year (ISO 8601).", required),
        Column(f"{name}_earliest", Type.DAY, f"The first day `{name}` may mean.", required),
        Column(f"{name}_latest", Type.DAY, f"The last day `{name}` may mean.", required),
    )


def day_values(day: PartialDate | None) -> Row:
    """A partial date as the values of its columns."""
    return (None, None, None) if day is None else (day.text, day.earliest, day.latest)


def _columns(model: type[Model], field: str, name: str) -> Iterator[Column]:
    info = model.model_fields[field]
    described = " ".join(field_docs(model)[field].split())
    inner = _bare(info.annotation)
    is_list = get_origin(inner) is tuple
    required = not is_list and (info.is_required() or info.default is not None)
    if inner is PartialDate:
        yield from day_columns(name, described, required=required)
        return
    words = tuple(str(w) for each in types_in(model, field, Vocabulary) for w in each)
    yield Column(name, _type(inner), described, required, words)


def _reader(model: type[Model], field: str) -> Callable[[Any], Row]:
    inner = _bare(model.model_fields[field].annotation)
    if inner is PartialDate:
        return day_values
    if get_origin(inner) is tuple:
        return lambda value: (tuple(map(str, value)) or None,)
    if types_in(model, field, Vocabulary):
        return lambda value: (None if value is None else str(value),)
    return lambda value: (value,)


def _bare(annotation: Any) -> Any:  # noqa: ANN401 - any annotation there is
    """The type of a field without `None` and without what is only noted of it."""
    args = [each for each in get_args(annotation) if each is not NoneType]
    if args and get_origin(annotation) is not tuple:
        return _bare(args[0])
    return annotation


def _type(inner: Any) -> Type:  # noqa: ANN401 - any annotation there is
    if get_origin(inner) is tuple:
        return Type.TEXTS if get_args(inner)[0] == Line else Type.WORDS
    return next((kind for plain, kind in _PLAIN.items() if inner is plain), Type.TEXT)
