"""Says what is wrong with a command line, in the form of every other message, with a guess."""

from __future__ import annotations

import ast
import re
from typing import Any

from validator.check.suggest import closest, did_you_mean
from validator.text import excerpt

_NO_COMMAND = re.compile(r"No such command (?P<word>'.*?'|\".*?\")\.", re.DOTALL)
_NO_WORD = re.compile(r"(?P<word>'.*'|\".*\") is not one of (?P<words>'.*')\.?", re.DOTALL)


def is_help(error: Exception) -> bool:
    """Tell whether it is no mistake but the help, shown as no command was given."""
    return type(error).__name__ == "NoArgsIsHelpError"


def told(error: Any) -> tuple[str, str]:  # noqa: ANN401 - its class is typer's or click's
    """What a usage error says, and its cure: the near word, or where to read on."""
    command = error.ctx.command_path if error.ctx else "agreements"
    further = f"{command} --help"
    text = str(error.message)
    if type(error).__name__ == "NoSuchOption":
        known = [name for param in error.ctx.command.get_params(error.ctx) for name in param.opts]
        long = [name for name in known if name.startswith("--")]
        word = excerpt(error.option_name)
        return f'"{command}" has no option {word}', _guess(word, long) or further
    if found := _NO_COMMAND.match(text):
        word = excerpt(ast.literal_eval(found["word"]))
        known = error.ctx.command.list_commands(error.ctx)
        return f'there is no command "{word}"', _guess(word, known) or further
    if found := _NO_WORD.search(text):
        word = excerpt(ast.literal_eval(found["word"]))
        words = re.findall("'([^']*)'", found["words"])
        flag = error.param.opts[0]
        return f'{flag}: "{word}" is none of: {", ".join(words)}', _guess(word, words) or further
    said = error.format_message()
    return said[:1].lower() + said[1:].removesuffix("."), further


def _guess(word: str, known: list[str]) -> str:
    return did_you_mean(closest(word, known))
