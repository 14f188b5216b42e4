"""Where a run takes place, as services that run and show checks have it."""

from __future__ import annotations

import os
from pathlib import Path

from validator.cli.files import STDIN

_ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""In which GitHub and GitLab name the folder a repository is in."""


def from_root(path: str) -> str:
    """The path from the root of the repository, or from here where no service names the root.

    What lies outside keeps its absolute path.
    """
    if path == STDIN:
        return path
    here = Path.cwd()
    named = [Path(os.environ[name]).resolve() for name in _ROOTS if os.environ.get(name)]
    root = next((folder for folder in named if here.is_relative_to(folder)), here)
    absolute = Path(os.path.normpath(here / path))
    inside = absolute.is_relative_to(root)
    return (absolute.relative_to(root) if inside else absolute).as_posix()
