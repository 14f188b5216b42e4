"""A long run says on a terminal how far it is, and nowhere else."""

import io

import pytest

from validator.cli.progress import PATIENCE, progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def ticking(step):
    now = 0.0

    def clock():
        nonlocal now
        now += step
        return now

    return clock


@pytest.fixture
def _terminal(monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")


@pytest.mark.usefixtures("_terminal")
def test_a_long_run_counts_and_tidies_up():
    stream = Terminal()
    handed = list(progress("abcd", "reading", stream, ticking(PATIENCE / 2)))
    assert handed == list("abcd")
    assert stream.getvalue() == (
        "\r\x1b[Kreading 1 of 4 files\r\x1b[Kreading 2 of 4 files"
        "\r\x1b[Kreading 3 of 4 files\r\x1b[K"
    )


@pytest.mark.usefixtures("_terminal")
def test_a_run_that_is_left_tidies_up():
    stream = Terminal()
    files = progress("abcd", "reading", stream, ticking(PATIENCE))
    assert next(files) == "a"
    assert stream.getvalue().endswith("of 4 files")
    files.close()
    assert stream.getvalue().endswith("\r\x1b[K")


@pytest.mark.usefixtures("_terminal")
def test_a_short_run_says_nothing():
    stream = Terminal()
    assert list(progress("abcd", "reading", stream, ticking(PATIENCE / 10))) == list("abcd")
    assert stream.getvalue() == ""


@pytest.mark.usefixtures("_terminal")
@pytest.mark.parametrize(
    ("variable", "value", "stream"),
    [("CI", "true", Terminal()), ("TERM", "dumb", Terminal()), ("TERM", "xterm", io.StringIO())],
)
def test_nothing_is_said_elsewhere(monkeypatch, variable, value, stream):
    monkeypatch.setenv(variable, value)
    assert list(progress("abcd", "reading", stream, ticking(PATIENCE))) == list("abcd")
    assert stream.getvalue() == ""
