"""Work on many items in several processes; the results come in the order of the items.

Each process has every so manieth stretch of the items and sends its results through a pipe of
its own, from which they are taken in turn. A pipe holds little: whoever is ahead waits, and memory
stays bounded. Whichever end goes first, the other notices and ends too.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_STRETCH = 16
_MOST = 8
"""More are no help: the one that takes the results cannot keep up with them."""
# A fork has everything imported; elsewhere than on Linux it is not safe, or not there.
_METHOD = "fork" if sys.platform == "linux" else "spawn"


class LostWorkerError(RuntimeError):
    """A process ended before its work was done: it was killed, most likely for want of memory."""


def processors() -> int:
    """How many processes can work at once on this machine, as far as more are a help."""
    if sys.platform == "linux":
        return min(_MOST, len(os.sched_getaffinity(0)))
    return min(_MOST, os.cpu_count() or 1)


def in_order(task: Callable[[T], R], items: Sequence[T], workers: int) -> Generator[R, None, None]:
    """Give what `task`, a function of a module, makes of each item, in the order of the items.

    Close the iterator, or use it up, and no process is left. Raises `LostWorkerError`; where the
    task raises, a `RuntimeError` with the traceback.
    """
    stretches = [items[at : at + _STRETCH] for at in range(0, len(items), _STRETCH)]
    crew: list[_Worker] = []
    try:
        for number in range(workers):
            with _no_signals():
                crew.append(_Worker(task, stretches[number::workers], crew))
        for number in range(len(stretches)):
            yield from crew[number % workers].results()
    finally:
        for worker in crew:
            worker.end()


class _Worker:
    """A process and the pipe its results come through."""

    def __init__(
        self, task: Callable[[Any], Any], stretches: list[Sequence[Any]], others: list[_Worker]
    ) -> None:
        context: Any = multiprocessing.get_context(_METHOD)
        self.pipe, far = context.Pipe(duplex=False)
        # A fork has our ends of the pipes too, and as long as it has nobody sees us gone.
        ours = [self.pipe, *(one.pipe for one in others)] if _METHOD == "fork" else []
        self._process = context.Process(
            target=_work, args=(task, stretches, far, ours), daemon=True
        )
        self._process.start()
        far.close()

    def results(self) -> list[Any]:
        """Wait for the results of the next stretch."""
        try:
            got = self.pipe.recv()
        except (EOFError, OSError):
            self._process.join()
            raise LostWorkerError(_ending(self._process.exitcode)) from None
        if not isinstance(got, list):
            raise _failed(got)
        return got

    def end(self) -> None:
        """See to it that the process is gone."""
        self.pipe.close()
        self._process.terminate()
        self._process.join()


@dataclass(frozen=True, slots=True)
class _Failure:
    traceback: str


def _work(
    task: Callable[[Any], Any],
    stretches: list[Sequence[Any]],
    pipe: Connection,
    inherited: list[Connection],
) -> None:
    """What a worker does: its stretches, one after another, until nobody wants them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _set_held(held=False)
    for one in inherited:
        one.close()
    try:
        for stretch in stretches:
            pipe.send([task(item) for item in stretch])
    except BrokenPipeError:
        pass
    except Exception:  # noqa: BLE001 - it is raised again where the results are taken
        pipe.send(_Failure(traceback.format_exc()))


def _failed(failure: _Failure) -> RuntimeError:
    return RuntimeError(f"in a process that works beside this one:\n{failure.traceback}")


def _ending(code: int | None) -> str:
    """How a process ended, in words."""
    if code is not None and code < 0:
        return f"a process that reads files was ended by {signal.Signals(-code).name}"
    return f"a process that reads files ended with code {code}"


@contextmanager
def _no_signals() -> Iterator[None]:
    """Put signals off: a fork must not answer one before it knows how."""
    _set_held(held=True)
    try:
        yield
    finally:
        _set_held(held=False)


def _set_held(*, held: bool) -> None:
    if sys.platform != "win32":
        how = signal.SIG_BLOCK if held else signal.SIG_UNBLOCK
        signal.pthread_sigmask(how, (signal.SIGINT, signal.SIGTERM))
