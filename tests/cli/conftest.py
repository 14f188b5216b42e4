"""Runs the command as a user does."""

import subprocess

import pytest
from warm import COMMAND, Warm, can_fork


@pytest.fixture(scope="session")
def warm():
    """A process that is ready to be any command."""
    process = Warm()
    yield process
    process.close()


@pytest.fixture
def agreements(tmp_path, request):
    """Run `agreements` in an empty folder; give exit code, standard output, standard error.

    Where Python itself is to start otherwise, or a system cannot fork, it is the installed command.
    """

    def run(*arguments, stdin=b"", cwd=tmp_path, env=None):
        if can_fork(env):
            code, out, err = request.getfixturevalue("warm").run(arguments, stdin, cwd, env)
            return code, out.decode(), err.decode()
        done = subprocess.run(
            [COMMAND, *arguments], input=stdin, capture_output=True, check=False, cwd=cwd, env=env
        )
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return run
