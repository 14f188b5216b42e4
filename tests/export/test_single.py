"""One file with a matrix in it."""

import pytest

from validator.export.medium import About
from validator.export.single import FORMATS, file_bytes

BEGIN = {
    "cells": b"agreement,type,family,state,ground,",
    "parquet": b"PAR1",
    "arrow": b"ARROW1",
    "sqlite": b"SQLite format 3\0",
    "xlsx": b"PK",
}


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_it_is_what_it_is_called(content, name):
    assert file_bytes(name, content, About("1.2.3")).startswith(BEGIN[name])
