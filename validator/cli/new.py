"""`agreements new`: begin the file of an agreement."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.ask import can_ask
from validator.cli.complete import party_codes, words_of
from validator.cli.output import print_note, stop
from validator.cli.put import replace
from validator.render.escape import terminal

if TYPE_CHECKING:
    from validator.write.draft import Draft

_PAIR = 2


def new(
    signed: Annotated[
        str | None,
        typer.Option("--signed", help="The date of signature: 2025-01-17, 2025-01 or 2025."),
    ] = None,
    party: Annotated[
        list[str] | None,
        typer.Option(
            "--party", help="A party, by name or code; once for each.", autocompletion=party_codes
        ),
    ] = None,
    title: Annotated[str | None, typer.Option("--title", help="The title in English.")] = None,
    instrument: Annotated[
        str | None,
        typer.Option(
            "--instrument",
            help="What it is called: treaty, agreement, protocol, ...",
            autocompletion=words_of("Instrument"),
        ),
    ] = None,
    publication: Annotated[
        str | None,
        typer.Option(
            "--publication",
            help="Whether the text is open. Default: public.",
            autocompletion=words_of("Publication"),
        ),
    ] = None,
    place: Annotated[str | None, typer.Option("--place", help="Where it was signed.")] = None,
    source_title: Annotated[
        str | None, typer.Option("--source-title", help="The title of a source.")
    ] = None,
    source_url: Annotated[str | None, typer.Option("--source-url", help="Its web address.")] = None,
    source_kind: Annotated[
        str | None,
        typer.Option(
            "--source-kind",
            help="Its kind: treaty-text, official, news, ...",
            autocompletion=words_of("SourceKind"),
        ),
    ] = None,
    source_language: Annotated[
        str | None,
        typer.Option("--source-language", help="The language it was read in, such as en."),
    ] = None,
    source_read: Annotated[
        str | None,
        typer.Option(
            "--source-read",
            help="How much of it was read: whole, excerpts or not-read.",
            autocompletion=words_of("Read"),
        ),
    ] = None,
    id: Annotated[
        str | None,
        typer.Option("--id", help="The id. Default for two parties: their codes and the year."),
    ] = None,
    folder: Annotated[Path, typer.Option("--folder", "-o", help="Where to write the file.")] = Path(
        "agreements"
    ),
) -> None:
    """Begin the file of an agreement.

    What is needed is asked, or taken from flags. The file is right as it is; common provisions
    stand in it as comments, to be used.
    """
    given: dict[str, str | list[str] | None] = {
        "signed": signed,
        "parties": party or None,
        "title": title,
        "instrument": instrument,
        "publication": publication,
        "place": place,
        "source_title": source_title,
        "source_url": source_url,
        "source_kind": source_kind,
        "source_language": source_language,
        "source_read": source_read,
    }
    taken = _taken(folder)
    answers = {name: flag for name, flag in given.items() if flag is not None}
    draft = _answered(answers, id, taken)
    _write(draft, folder)


def _answered(given: dict[str, str | list[str]], id: str | None, taken: dict[str, str]) -> Draft:
    """All that is needed, by flags and, where they leave something out, by asking."""
    from validator.cli.answers import QUESTIONS
    from validator.cli.questions import put, put_id, take, take_id
    from validator.write.draft import Draft

    missing = [q.flag for q in QUESTIONS if q.required and q.name not in given]
    if len(given.get("parties", ())) == 1:
        missing.append("a second --party")
    if len(given.get("parties", ())) > _PAIR and id is None:
        missing.append("--id, a short name and the year")
    if missing and not can_ask():
        stop(
            f"nobody can be asked, as standard input is no terminal; missing: {', '.join(missing)}",
            "agreements new --help says what each stands for",
        )
    draft = Draft({})
    for question in QUESTIONS:
        if question.name in given:
            draft = take(draft, question, given[question.name])
        if missing and (question.name not in given or len(draft.parties) == 1):
            draft = put(draft, question)
    if missing and id is None:
        return put_id(draft, taken)
    return take_id(draft, id, taken)


def _taken(folder: Path) -> dict[str, str]:
    """The file of every id there is, in the folder and among the agreements shipped."""
    from validator.corpus.find import files_in, is_folder
    from validator.shipped import agreements_folder

    if not is_folder(folder):
        stop(f"there is no folder {folder}", "make it first, or name another with --folder")
    try:
        shipped, files = files_in(agreements_folder()), files_in(folder)
    except OSError as error:
        stop(f"cannot list {folder}: {error.strerror}", "check its permissions")
    return {
        file.stem.lower(): f"the shipped {file.name}" if file in shipped else str(file)
        for file in [*shipped, *files]
    }


def _write(draft: Draft, folder: Path) -> None:
    from validator.corpus.find import schema_above
    from validator.write.template import new_file

    answers = draft.filled()
    path = folder / f"{answers.id}.yaml"
    replace(path, None, new_file(answers, schema_above(folder)).encode())
    print_note(f"wrote {terminal(str(path))}")
    print_note("  next: open it, use what fits of the provisions, then: agreements validate")
