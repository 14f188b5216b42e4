"""Reads the bytes of one YAML file into a tree that knows the place of every key and value."""

from validator.read.document import (
    Data,
    Document,
    Entry,
    Mapping,
    Node,
    Path,
    Scalar,
    Sequence,
    data,
    locate,
)
from validator.read.gate import read_bytes, read_file, read_text, refused
from validator.read.limits import Limits

__all__ = [
    "Data",
    "Document",
    "Entry",
    "Limits",
    "Mapping",
    "Node",
    "Path",
    "Scalar",
    "Sequence",
    "data",
    "locate",
    "read_bytes",
    "read_file",
    "read_text",
    "refused",
]
