"""`agreements explain`: what a code, a kind, a field or a word means."""

from __future__ import annotations

from typing import Annotated

import typer

from validator.cli.complete import topics
from validator.cli.options import Color, ColorOption
from validator.cli.output import print_text, screen, stop


def explain(
    name: Annotated[
        str | None,
        typer.Argument(
            help="A code (AGR303), a kind (naval-visits), a field (basis), a word (tacit) or a "
            "party (SUN). Without one, all topics are listed.",
            show_default=False,
            autocompletion=topics,
        ),
    ] = None,
    color: ColorOption = Color.AUTO,
) -> None:
    """Say what a finding, a kind or a field means.

    It explains a word and the code of a party, too.
    """
    from validator.check.suggest import did_you_mean
    from validator.explain import closest_name, topics_for
    from validator.render.topic import listing, terminal

    if name is None:
        print_text(listing(screen(color)))
        return
    topics = topics_for(name)
    if not topics:
        guess = did_you_mean(closest_name(name))
        stop(f'nothing is called "{name}"', guess or "agreements explain lists all topics")
    print_text(terminal(topics, screen(color)))
