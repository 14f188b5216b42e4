"""Runs the installed command as a user does."""

import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).with_name("agreements")


@pytest.fixture
def agreements(tmp_path):
    """Run `agreements` in an empty folder; give exit code, standard output, standard error."""

    def run(*arguments, stdin=b"", cwd=tmp_path, env=None):
        done = subprocess.run(
            [COMMAND, *arguments], input=stdin, capture_output=True, check=False, cwd=cwd, env=env
        )
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return run
