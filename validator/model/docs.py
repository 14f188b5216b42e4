"""The docstrings of fields, read when somebody asks: validating a file never does.

Pydantic can read them as it makes a class, which doubles the time that all the kinds take.
"""

from __future__ import annotations

import ast
import inspect
import sys
from functools import cache

from pydantic import BaseModel


def field_docs(model: type[BaseModel]) -> dict[str, str]:
    """The description of every field of a model, its inherited ones included."""
    own = {
        field: text
        for part in reversed(model.__mro__)
        for field, text in _docs(part.__module__).get(part.__name__, {}).items()
    }
    return {field: own[field] for field in model.model_fields}


@cache
def _docs(module: str) -> dict[str, dict[str, str]]:
    """The docstrings of the attributes of each class of one of our modules."""
    if not module.startswith(f"{__name__.partition('.')[0]}."):
        return {}
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {
        part.name: dict(_attribute_docs(part))
        for part in tree.body
        if isinstance(part, ast.ClassDef)
    }


def _attribute_docs(part: ast.ClassDef) -> list[tuple[str, str]]:
    return [
        (first.target.id, inspect.cleandoc(second.value.value))
        for first, second in zip(part.body, part.body[1:], strict=False)
        if isinstance(first, ast.AnnAssign)
        and isinstance(first.target, ast.Name)
        and isinstance(second, ast.Expr)
        and isinstance(second.value, ast.Constant)
        and isinstance(second.value.value, str)
    ]
