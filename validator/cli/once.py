"""A command that takes each of its options once, unless they are meant to be repeated."""

from __future__ import annotations

from collections import Counter
from typing import Any

from typer.core import TyperCommand

from validator.cli.output import stop


class Once(TyperCommand):
    """Refuses what would else be dropped in silence: the parser takes the last of two values."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - of typer or of click
        """Read a command line. Ends the command where an option with one value has two."""
        if not ctx.resilient_parsing:
            *_, order = self.make_parser(ctx).parse_args(args=list(args))
            for param, times in Counter(order).items():
                single = not (param.multiple or getattr(param, "is_flag", False))
                if single and times > 1:
                    stop(f"{param.opts[0]} is given {times} times", "give it once")
        return super().parse_args(ctx, args)
