"""Runs the program git so that it only reads, whatever the repository says.

A repository is a thing other people made. Its configuration can name programs to run: a monitor of
files, hooks, filters, pagers, a way to fetch what is missing. The commands asked for here need none
of them, and what could start one all the same is switched off on the command line and in the
environment, which both go before the files of the repository. The configuration of the user and of
the machine is trusted, as it is by git itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread, Timer
from typing import IO

SECONDS = 60.0
"""No question put to git may take longer."""
MOST_BYTES = 1 << 28
"""No answer may be longer: room for the largest file a few hundred times over."""

_OPTIONS = (
    "--no-pager",
    "--no-optional-locks",
    "--no-replace-objects",  # an object is what its name says
    "--literal-pathspecs",  # a folder named `*` is a folder named `*`
    *("-c", "core.fsmonitor=false"),
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", f"core.attributesFile={os.devnull}"),
    *("-c", "core.commitGraph=false"),  # history as the commits tell it, not a file beside them
    *("-c", "core.warnAmbiguousRefs=true"),
    *("-c", "protocol.allow=never"),
)
_KEPT = frozenset(
    {
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_COMMON_DIR",
        "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_CEILING_DIRECTORIES",
        "GIT_DISCOVERY_ACROSS_FILESYSTEM",
        "GIT_EXEC_PATH",
    }
)
"""Variables that say where the repository is: a hook is told so by git. None names an index."""
ENFORCED = {
    "GIT_ALLOW_PROTOCOL": "",  # goes before what the repository allows, unlike protocol.allow
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": os.devnull,
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",  # what git says is understood by its words
}
"""Variables that switch off what could start another program, or show another history."""
_CHUNK = 1 << 18
_MOST_SAID = 1 << 14


class GitError(Exception):
    """Git could not answer. `message` says why in one line, `cure` what to do."""

    def __init__(self, message: str, cure: str) -> None:
        super().__init__(message)
        self.message = message
        self.cure = cure


@dataclass(frozen=True, slots=True)
class Answer:
    """What git wrote, and how it ended."""

    code: int
    out: bytes
    said: str


class Git:
    """The program git, asked in one folder, with the environment it is given."""

    def __init__(
        self, folder: Path, environment: Mapping[str, str], *, seconds: float = SECONDS
    ) -> None:
        self._folder = folder
        self._environment = _calm(environment)
        self._seconds = seconds
        self._program = shutil.which("git", path=environment.get("PATH", os.defpath))

    def ask(self, *arguments: str, given: bytes = b"", most: int = MOST_BYTES) -> Answer:
        """Ask git; `given` is what it reads, `most` the bytes its answer may have.

        Raises `GitError` where git is missing, takes too long or says too much.
        """
        if self._program is None:
            raise GitError("the program git was not found", "install git, or add it to the PATH")
        try:
            process = subprocess.Popen(  # noqa: S603 - no shell, and options are ours
                [self._program, *_OPTIONS, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=self._folder,
                env=self._environment,
            )
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or str(error)
            raise GitError(f"git cannot be started here: {why}", "look at the folder") from None
        late = Event()
        timer = Timer(self._seconds, _end, (process, late))
        timer.start()
        try:
            out, said = _talk(process, given, most)
            code = process.wait()
        finally:
            timer.cancel()
            process.kill()
            process.wait()
        if late.is_set():
            raise GitError(
                f"git took longer than {self._seconds:g} seconds",
                "ask again when the machine is less busy, or run: git fsck",
            )
        if len(out) > most:
            raise GitError(
                f"git lists more than {most:,} bytes here",
                "name a smaller folder, or fewer agreements",
            )
        return Answer(code, out, said)


def _end(process: subprocess.Popen[bytes], late: Event) -> None:
    late.set()
    process.kill()


def _talk(process: subprocess.Popen[bytes], given: bytes, most: int) -> tuple[bytes, str]:
    """Feed git and hear it out, up to one byte more than it may write."""
    assert process.stdin is not None  # noqa: S101 - for the type checker: all three are pipes
    assert process.stdout is not None  # noqa: S101
    assert process.stderr is not None  # noqa: S101
    said: list[bytes] = []
    helpers = (
        Thread(target=_feed, args=(process.stdin, given), daemon=True),
        Thread(target=lambda pipe: said.append(_heard(pipe)), args=(process.stderr,), daemon=True),
    )
    for helper in helpers:
        helper.start()
    chunks: list[bytes] = []
    room = most + 1
    while room and (chunk := process.stdout.read(min(room, _CHUNK))):
        chunks.append(chunk)
        room -= len(chunk)
    if not room:
        process.kill()
    for helper in helpers:
        helper.join()
    for pipe in (process.stdout, process.stderr):
        pipe.close()
    return b"".join(chunks), b"".join(said).decode("utf-8", "surrogateescape")


def _feed(pipe: IO[bytes], given: bytes) -> None:
    try:
        with pipe:
            pipe.write(given)
    except OSError:
        pass  # it ended before it had read everything; its answer tells why


def _heard(pipe: IO[bytes]) -> bytes:
    """The beginning of what was said; the rest is read, so that git can go on, and dropped."""
    beginning = pipe.read(_MOST_SAID)
    while pipe.read(_CHUNK):
        pass
    return beginning


def _calm(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what would make git read or run something else."""
    kept = {
        name: value
        for name, value in environment.items()
        if not name.startswith("GIT_") or name in _KEPT or name.startswith("GIT_CONFIG")
    }
    return kept | ENFORCED
