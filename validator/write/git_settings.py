"""Has git show agreements in words, by the settings of one repository."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

from validator.corpus.git import GitError
from validator.corpus.git.run import Git
from validator.corpus.git.trouble import trouble
from validator.write.replace import replace_file

DRIVER = "agreements"
"""What the settings call the driver, and attributes after them."""
_ENDINGS = ("yaml", "yml")
_PLAIN = re.compile(r"[\w./*?\[\]\\-]+", re.ASCII)
_OURS = re.compile(rf"^[^#\n][^\n]*[ \t]diff={DRIVER}[ \t]*\n?", re.MULTILINE)
_LONGEST = 1 << 20


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done: the settings as they are now, and the file and lines of attributes."""

    settings: dict[str, str]
    file: Path | None
    lines: tuple[str, ...]


def settings(command: Path) -> dict[str, str]:
    """The settings by name; `command` is the program agreements.

    A shell runs them. Where the program is gone, or cannot read a file, git shows the file as it
    would without them: neither `git diff` nor `git log` may break for it.
    """
    program = shlex.quote(command.as_posix())
    ours = f"test -x {program} && {program}"
    plain = "git --no-pager diff --no-index --no-ext-diff --no-textconv"
    return {
        f"diff.{DRIVER}.command": f'f() {{ {ours} git-diff-driver -- "$@" || test $# -lt 7 || '
        f'{plain} -- "$2" "$5" || :; }}; f',
        f"diff.{DRIVER}.textconv": f'f() {{ {ours} git-textconv -- "$1" || cat -- "$1"; }}; f',
    }


def attribute_lines(folder: str) -> tuple[str, ...]:
    """The lines that give the YAML files of a folder, from the top, to the driver."""
    literal = re.sub(r"([\\*?\[])", r"\\\1", folder)
    start = f"/{literal}/" if literal else "/"
    return tuple(f"{_quoted(f'{start}**/*.{ending}')} diff={DRIVER}" for ending in _ENDINGS)


def connect(git: Git, folder: str, command: Path) -> Outcome:
    """Set the driver up for a folder, from the top; doing it twice changes nothing more.

    Attributes that the repository shares in `.gitattributes` are enough; only where they are
    lacking they are added to `info/attributes`, which stays on this machine. Raises `GitError`
    and `WriteError`.
    """
    wanted = settings(command)
    for name, value in wanted.items():
        _asked(git, "config", "--local", "--replace-all", name, value)
    if _has_driver(git, folder):
        return Outcome(wanted, None, ())
    file, old = _attributes(git)
    text = old or b""
    gap = b"\n" if text and not text.endswith(b"\n") else b""
    lines = attribute_lines(folder)
    added = "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape")
    file.parent.mkdir(exist_ok=True)
    replace_file(file, old, text + gap + added)
    return Outcome(wanted, file, lines)


def disconnect(git: Git) -> Outcome:
    """Take away all that `connect` has set, and nothing else. Raises as `connect` does."""
    there = git.ask("config", "--local", "--get-regexp", rf"^diff\.{DRIVER}\.")
    if there.out:
        _asked(git, "config", "--local", "--remove-section", f"diff.{DRIVER}")
    file, old = _attributes(git)
    text = (old or b"").decode("utf-8", "surrogateescape")
    lines = tuple(line.strip() for line in _OURS.findall(text))
    if lines:
        replace_file(file, old, _OURS.sub("", text).encode("utf-8", "surrogateescape"))
    return Outcome({}, file if lines else None, lines)


def _has_driver(git: Git, folder: str) -> bool:
    """Tell whether files of a folder are given to the driver, also those in folders below."""
    start = f"{folder}/" if folder else ""
    asked = [f"{start}{below}x.{ending}" for below in ("", "x/") for ending in _ENDINGS]
    given = "".join(f"{path}\0" for path in asked).encode("utf-8", "surrogateescape")
    answer = _asked(git, "check-attr", "-z", "--stdin", "diff", given=given)
    return answer.split(b"\0")[2::3] == [DRIVER.encode()] * len(asked)


def _attributes(git: Git) -> tuple[Path, bytes | None]:
    """The file of attributes that stays on this machine, and what is in it."""
    told = _asked(git, "rev-parse", "--path-format=absolute", "--git-path", "info/attributes")
    file = Path(told.decode("utf-8", "surrogateescape").removesuffix("\n"))
    try:
        return file, file.read_bytes() if file.exists() else None
    except OSError as error:
        raise GitError(f"cannot read {file}: {error.strerror}", "check its permissions") from None


def _asked(git: Git, *arguments: str, given: bytes = b"") -> bytes:
    answer = git.ask(*arguments, given=given, most=_LONGEST)
    if answer.code:
        raise trouble(answer)
    return answer.out


def _quoted(pattern: str) -> str:
    """A pattern as a file of attributes has it: in quotation marks where it holds a blank."""
    if _PLAIN.fullmatch(pattern):
        return pattern
    inner = pattern.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{inner}"'
