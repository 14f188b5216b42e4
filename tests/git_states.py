"""A repository of git made with git itself, for tests to copy and to break."""

import os
import shutil
import subprocess
from pathlib import Path

from sample import GOOD

GIT = shutil.which("git") or "git"
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": "/nonexistent",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}
OLDER = GOOD.replace("irn-rus-2025", "irn-rus-2001")
PERSON = {
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_AUTHOR_DATE": "2025-01-17T12:00:00Z",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_COMMITTER_DATE": "2025-01-17T12:00:00Z",
}


def git(folder, *arguments, given=None, env=None, check=True):
    """Run git plainly, as a user does; give what it writes."""
    done = subprocess.run(
        [GIT, *arguments],
        cwd=folder,
        env=ENVIRONMENT | PERSON | (env or {}),
        input=given,
        capture_output=True,
        check=False,
    )
    assert not check or done.returncode == 0, done.stderr
    return done.stdout.decode("utf-8", "surrogateescape").strip()


def write(folder, **files):
    for name, text in files.items():
        path = Path(folder) / "agreements" / f"{name.replace('_', '-')}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


def base(folder):
    """Two commits: the second makes a term of 20 years one of 25, and adds an agreement."""
    git(folder, "init", "-q", "-b", "main")
    write(folder, irn_rus_2025=GOOD)
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "one")
    write(folder, irn_rus_2025=GOOD.replace("years: 20", "years: 25"), irn_rus_2001=OLDER)
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "two")
    return folder
