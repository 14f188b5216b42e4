"""Gets the answers for `agreements new`: from flags, or by asking as often as it takes."""

from __future__ import annotations

from collections.abc import Sequence

from validator.cli.answers import (
    IDENTIFIER,
    Question,
    RefusedError,
    named,
    settled,
    with_party,
)
from validator.cli.ask import ask
from validator.cli.output import print_note, stop
from validator.model.base import Vocabulary
from validator.render.escape import terminal
from validator.write.draft import Draft
from validator.write.template import proposed_id

_PAIR = 2


def take(draft: Draft, question: Question, given: str | Sequence[str]) -> Draft:
    """The draft with an answer given by a flag; ends the command where it does not fit."""
    try:
        if isinstance(given, str):
            return settled(draft, question, given)
        for name in given:
            draft = with_party(draft, name)
    except RefusedError as refused:
        stop(f"{question.flag}: {refused.message}", refused.cure)
    return draft


def take_id(draft: Draft, given: str | None, taken: dict[str, str]) -> Draft:
    """The draft with the id of a flag or the one proposed; ends the command where it is not free.

    Without a flag there have to be two parties.
    """
    proposal = proposed_id(draft.parties, draft.signed) or ""
    try:
        return with_id(draft, proposal if given is None else given, taken)
    except RefusedError as refused:
        stop(f"{IDENTIFIER.flag}: {refused.message}", refused.cure)


def put(draft: Draft, question: Question) -> Draft:
    """The draft with the answer of the person at the keyboard."""
    if question.name == "parties":
        return _parties(draft, question)
    if question.words:
        _explain(question.words)
    while True:
        try:
            return settled(draft, question, ask(question.prompt, question.default))
        except RefusedError as refused:
            _tell(refused)


def put_id(draft: Draft, taken: dict[str, str]) -> Draft:
    """The draft with an id that no agreement has; `taken` gives the file of each id."""
    proposal = proposed_id(draft.parties, draft.signed) or ""
    prompt = IDENTIFIER.prompt if proposal else f"{IDENTIFIER.prompt}: a short name and the year"
    if proposal in taken:
        print_note(f"  {proposal} is the id of {terminal(taken[proposal])}: add a word to it")
        proposal = ""
    while True:
        try:
            return with_id(draft, ask(prompt, proposal), taken)
        except RefusedError as refused:
            _tell(refused)


def with_id(draft: Draft, text: str, taken: dict[str, str]) -> Draft:
    """The draft with an id that fits and is free. Raises `RefusedError`."""
    draft = settled(draft, IDENTIFIER, text)
    chosen = draft.answers["id"]
    if chosen in taken:
        message = f'the id "{chosen}" is taken by {taken[chosen]}'
        raise RefusedError(message, f"add a word that tells the two apart, as in {chosen}-trade")
    return draft


def _parties(draft: Draft, question: Question) -> Draft:
    while True:
        enough = len(draft.parties) >= _PAIR
        prompt = question.prompt.format(len(draft.parties) + 1)
        name = ask(f"{prompt} (Enter: no more)" if enough else prompt)
        if enough and not name:
            return draft
        try:
            draft = with_party(draft, name)
        except RefusedError as refused:
            _tell(refused)
        else:
            print_note(f"  {named(draft.parties[-1])}")


def _explain(words: type[Vocabulary]) -> None:
    widest = max(map(len, words))
    for word in words:
        print_note(f"  {word:<{widest}}  {word.description}")


def _tell(refused: RefusedError) -> None:
    print_note(f"  {terminal(refused.message)}")
    if refused.cure:
        print_note(f"  help: {terminal(refused.cure)}")
