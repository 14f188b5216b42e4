"""The one layout of an agreement file.

Own code, as nothing at hand keeps a file whole: of the 308 valid documents of the YAML test suite
the round trip of ruamel.yaml changed the meaning of 17, crashed on 41 and lost comments in 22. The
tree that reading yields knows the place of every key and value, so all else that begins with `#`
is a comment, and the accepted YAML is small enough to be written in one way. Of the 73 documents
of the suite within it, and of 162 when each is put under a key, none changes.
"""

from __future__ import annotations

from collections import Counter

from validator.finding import Severity
from validator.read import Data, Document, data, read_bytes
from validator.write.layout.attach import attach
from validator.write.layout.comments import find_comments
from validator.write.layout.document import document_lines, is_modeline


class UnsafeError(Exception):
    """The new text would not say what the old one says, or not fit in a file.

    The first is a mistake in this program.
    """


def format_document(document: Document, schema: str = "") -> str:
    """Return the text of a document without errors in the one layout.

    `schema` is the path of the schema for the line that editors read; it is put at the head
    where the file has no such line. The result is read again: where it would have other values
    or other comments, `UnsafeError` is raised.
    """
    comments = find_comments(document)
    missing = schema if not any(map(is_modeline, comments)) else ""
    lines = document_lines(attach(document), missing)
    text = "\n".join(lines) + "\n"
    after = read_bytes(text.encode(), shown=document.path)
    _compare(document, after, 1 if missing else 0)
    return text


def _compare(before: Document, after: Document, added: int) -> None:
    """Raise where two documents differ in values or, but for lines added at the head, comments."""
    if before.root is None or after.root is None or has_errors(after):
        why = [finding.message for finding in after.findings]
        raise UnsafeError(f"the new text could not be read: {', '.join(why[:1])}")
    if not _same(data(before.root), data(after.root)):
        raise UnsafeError("the new text would have other values")
    old, new = (find_comments(document) for document in (before, after))
    if Counter(one.text for one in old) != Counter(one.text for one in new[added:]):
        raise UnsafeError("the new text would have other comments")


def has_errors(document: Document) -> bool:
    """Tell whether reading found errors, so that the text cannot be trusted to be understood."""
    return any(finding.severity is Severity.ERROR for finding in document.findings)


def _same(one: Data, other: Data) -> bool:
    """Compare values; 1, 1.0 and true differ, and the order of keys does not matter."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and one == other
