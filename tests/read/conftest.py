"""What the tests of reading share."""

from __future__ import annotations

import pytest

from validator.read.limits import DEFAULT
from validator.read.report import Report
from validator.read.tree import build


def read(text, *, limits=DEFAULT, pure=False):
    raw = text if isinstance(text, bytes) else text.encode()
    return build(raw, Report("a.yaml", limits.findings), limits, pure=pure)


def brief(finding):
    start, end = finding.span.start, finding.span.end
    place = f"{start.line}:{start.column}"
    if start.line == end.line:
        return f"{finding.code} {place}-{end.column} {finding.message}"
    return f"{finding.code} {place}-{end.line}:{end.column} {finding.message}"


@pytest.fixture(params=[False, True], ids=["libyaml", "python"])
def check(request):
    """Read a text and return its findings, each in one line."""

    def run(text, **options):
        document = read(text, pure=request.param, **options)
        return [brief(finding) for finding in document.findings]

    return run


@pytest.fixture(params=[False, True], ids=["libyaml", "python"])
def parse(request):
    """Read a text into a document."""

    def run(text, **options):
        return read(text, pure=request.param, **options)

    return run


@pytest.fixture
def both():
    """Read a text with both parsers."""

    def run(text):
        return read(text), read(text, pure=True)

    return run
