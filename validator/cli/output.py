"""The streams: what is asked for goes to standard output, all else to standard error."""

from __future__ import annotations

import errno
import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import astuple
from enum import IntEnum
from typing import NoReturn, TextIO

import typer

from validator.cli.options import Color
from validator.render.escape import terminal
from validator.render.screen import SIGNS, Screen


class Exit(IntEnum):
    """How the process ends."""

    CLEAN = 0
    FINDINGS = 1
    NOT_CHECKED = 2
    INTERNAL = 3
    INTERRUPTED = 130
    TERMINATED = 143


def print_text(text: str) -> None:
    """Write to standard output; what its encoding lacks is written as an escape."""
    _write(sys.stdout, text)


def print_file(content: str | bytes) -> None:
    """Write a file to standard output, a text in UTF-8 as files are."""
    try:
        sys.stdout.buffer.write(content if isinstance(content, bytes) else content.encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _left(sys.stdout)


def print_note(text: str) -> None:
    """Write a line to standard error."""
    _write(sys.stderr, f"{text}\n")


def stop(message: str, help: str = "", code: Exit = Exit.NOT_CHECKED) -> NoReturn:
    """End with a message and its cure."""
    tell(message, help)
    raise typer.Exit(code)


def tell(message: str, help: str = "") -> None:
    """Say what is wrong, and the cure."""
    print_note(f"agreements: {terminal(message)}")
    if help:
        print_note(f"  help: {terminal(help)}")


def screen(color: Color = Color.AUTO, stream: TextIO | None = None) -> Screen:
    """What a stream can show, standard output where none is given."""
    stream = stream or sys.stdout
    tty = stream.isatty()
    return Screen(
        width=_width(stream) if tty else None,
        color=_wants_color(color, tty=tty),
        ascii_only=not _can_encode("".join(astuple(SIGNS)), stream),
    )


def _open_streams() -> None:
    """Put something in the place of streams the process was started without.

    To standard input and standard error they are as good as empty. What is written to standard
    output must be known to be lost, so writing there fails.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            flags = os.O_WRONLY if name == "stderr" else os.O_RDONLY
            handle = os.open(os.devnull, flags)
            setattr(sys, name, os.fdopen(handle, mode, encoding="utf-8"))


def guarded(app: Callable[[], None]) -> int:
    """Run the program; whatever happens, end with a code and at most a few lines."""
    _open_streams()
    signal.signal(signal.SIGTERM, _terminate)
    try:
        app()
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # typer ends so, with a failure
            _drop(sys.stdout)
            return Exit.CLEAN
        code = end.code if isinstance(end.code, int) else Exit.CLEAN
        return _flushed(code)
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except OSError as error:
        return _unwritten(error)
    except Exception:  # noqa: BLE001 - a user gets one line, the details go to a file
        return _internal_error()
    return _flushed(Exit.CLEAN)


def _flushed(code: int) -> int:
    try:
        sys.stdout.flush()
    except OSError as error:
        return _unwritten(error)
    return code


def _unwritten(error: OSError) -> int:
    _drop(sys.stdout)
    if error.errno == errno.EBADF:
        tell("standard output is closed", "leave it open, or send it to a file: > FILE")
    else:
        print_note(f"agreements: could not write the output: {terminal(str(error))}")
    return Exit.NOT_CHECKED


def _drop(stream: TextIO) -> None:
    """Keep the interpreter from flushing again on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _internal_error() -> int:
    with tempfile.NamedTemporaryFile(
        "w", prefix="agreements-", suffix=".log", delete=False, encoding="utf-8"
    ) as log:
        log.write(traceback.format_exc())
    print_note(f"agreements: internal error, please report it with {log.name}")
    return Exit.INTERNAL


def _terminate(_signal: int, _frame: object) -> NoReturn:
    sys.exit(Exit.TERMINATED)


def _write(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except BrokenPipeError:
        _left(stream)


def _left(stream: TextIO) -> None:
    """The reader closed the pipe: it has what it wants. Without standard output all is done.

    This is not left to `guarded`: typer takes a broken pipe for a failure before it gets there.
    """
    _drop(stream)
    if stream is sys.stdout:
        raise SystemExit(Exit.CLEAN)


def _can_encode(text: str, stream: TextIO) -> bool:
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _width(stream: TextIO) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except OSError:
        return 80


def _wants_color(color: Color, *, tty: bool) -> bool:
    """The option beats NO_COLOR beats FORCE_COLOR beats the terminal."""
    if color is not Color.AUTO:
        return color is Color.ALWAYS
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return tty and os.environ.get("TERM") != "dumb"
