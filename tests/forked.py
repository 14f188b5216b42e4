"""A command that talks for long, in a fork of a process that has imported what it needs.

Most of what starting it takes are imports. To whoever talks to it, it is a process as any other.
"""

import multiprocessing
import os
import subprocess
import sys
from multiprocessing.reduction import DupFd

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["validator.lsp.server", "validator.check.rules"])


class Forked:
    """The command with these arguments; as `subprocess.Popen`, as far as the tests need it."""

    def __init__(self, arguments, cwd):
        ours, theirs = zip(*(self._pipe(reads=number == 0) for number in range(3)), strict=True)
        self.stdin, self.stdout, self.stderr = ours
        self._process = _CONTEXT.Process(
            target=_run, args=(list(map(DupFd, theirs)), list(arguments), str(cwd))
        )
        self._process.start()
        for handle in theirs:
            os.close(handle)

    @staticmethod
    def _pipe(*, reads):
        """Our end of a pipe as a file, and the number of the end of the command."""
        out, into = os.pipe()
        return (os.fdopen(into, "wb"), out) if reads else (os.fdopen(out, "rb"), into)

    def wait(self, timeout):
        """Give the exit code."""
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired("agreements", timeout)
        return self._process.exitcode


def _run(streams, arguments, folder):
    """Be the command."""
    for number, stream in enumerate(streams):
        handle = stream.detach()
        os.dup2(handle, number)
        os.close(handle)
    sys.stdin = os.fdopen(0, "r", closefd=False)
    sys.stdout, sys.stderr = (os.fdopen(number, "w", closefd=False) for number in (1, 2))
    os.chdir(folder)
    sys.argv = ["agreements", *arguments]
    from validator.cli import run

    run()
