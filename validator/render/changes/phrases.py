"""A change in a phrase: `duration: term 10 years → 20 years (longer)`."""

from __future__ import annotations

from dataclasses import dataclass

from validator.compare.cell import State
from validator.compare.change import Action, Change, Part, Side, Subject
from validator.model.base import Model
from validator.model.provision import Presence, Provision
from validator.render.belief import places_of, state_of
from validator.render.words import one_line

_LABELS = {"obligation": "strength", "obligors": "owed by", "beneficiaries": "owed to"}
_PROSE = {"summary", "note", "verdict_note", "title", "titles"}
_TOLD_WHOLE = 3
"""Of longer lists only the members are told that differ."""
_NOTHING = {"obligors": "all parties", "beneficiaries": "all other parties"}
_PARTS = {Part.EVENT: "timeline", Part.SECOND_CODING: "second coding"}
_SIGNS = {Action.ADDED: "+", Action.REMOVED: "-", Action.CHANGED: "~"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A change in words: a sign, what it is about, what is said of it.

    Long texts stand apart, as they were and as they are, and so does the ground on which a
    clause stands that has come or gone; empty where there is none.
    """

    sign: str
    subject: str
    text: str
    old: str = ""
    new: str = ""
    ground: str = ""

    @property
    def line(self) -> str:
        """Subject and text."""
        return f"{self.subject}: {self.text}" if self.subject else self.text


def phrase(change: Change, arrow: str) -> Phrase:
    """Put a change in words, still to be escaped for a medium."""
    sign = _SIGNS[change.action]
    subject = subject_text(change.subject) + _which(change)
    field = change.subject.field
    if field in _PROSE and not (change.subject.is_clause and field == "title"):
        old, new = (" ".join(side.words) if side else "" for side in (change.before, change.after))
        verb = "reworded" if old and new else "added" if new else "removed"
        return Phrase(sign, subject, f"{label(field)} {verb}", one_line(old), one_line(new))
    text = one_line(_text(change, arrow))
    if field or not change.subject.is_clause:
        return Phrase(sign, subject, text)
    old, new = (_summary(side) for side in (change.before, change.after))
    if old == new:
        old = new = ""
    return Phrase(sign, subject, text, old, new, _ground(change))


def label(field: str) -> str:
    """What a field is called in words."""
    return _LABELS.get(field, field.replace("_", " "))


def nothing(field: str) -> str:
    """What is said of a field that a text read whole leaves out."""
    return _NOTHING.get(field, "not stated")


def subject_text(subject: Subject) -> str:
    """What a change is about: a kind of provision, `timeline signed`, `source tass`."""
    if subject.part in {Part.PROVISION, Part.SHEET}:
        return subject.name
    return f"{_PARTS.get(subject.part, subject.part)} {subject.name}".rstrip()


def which(part: Model | None) -> str:
    """The id of a clause, behind its kind: `economic-aid-trade/budget`."""
    return f"/{part.id}" if isinstance(part, Provision) and part.id else ""


def _which(change: Change) -> str:
    """The id of the clause a change is about, where both sides have the same."""
    sides = [side for side in (change.before, change.after) if side]
    named = {which(side.item) for side in sides} if change.subject.is_clause else set()
    return named.pop() if len(named) == 1 else ""


def _text(change: Change, arrow: str) -> str:
    field, before, after = change.subject.field, change.before, change.after
    if field:
        direction = f" ({change.direction})" if change.direction else ""
        values = _members(before, after)
        values = values or f"{_value(field, before)} {arrow} {_value(field, after)}"
        return f"{label(field)} {values}{direction}"
    if before and after:
        states = f"{state_of(before)} {arrow} {state_of(after)}"
        gone = change.action is Action.REMOVED
        return _with(
            f"{states}; it was" if gone and before.words else states, (*before.words, *after.words)
        )
    verb = str(change.action)
    if change.subject.is_clause:
        verb = f"one {_what(after or before)} {'more' if after else 'less'}"
    return _with(verb, (after or before or Side()).words)


def _members(before: Side | None, after: Side | None) -> str:
    """What has come to a long list and what has gone; nothing where the lists are told whole."""
    old, new = (side.words if side else () for side in (before, after))
    kept = [word for word in old if word in new]
    if max(len(old), len(new)) <= _TOLD_WHOLE or not kept:
        return ""
    come = [word for word in new if word not in old]
    gone = [word for word in old if word not in new]
    parts = [f"{sign} {', '.join(some)}" for sign, some in (("+", come), ("-", gone)) if some]
    return f"{'; '.join(parts)}; {len(kept)} alike"


def _summary(side: Side | None) -> str:
    """What a clause is said to say; of several the words must do."""
    item = side.item if side and len(side.cites) == 1 else None
    return one_line(item.summary or "") if isinstance(item, Provision) else ""


def _ground(change: Change) -> str:
    """On what the clauses rest that came or went: `basis report, source tass`.

    That one is only believed stands with its place.
    """
    sides = [side for side in (change.after, change.before) if side]
    side = next((one for one in sides if one.state in {None, State.PRESENT}), sides[0])
    sources = list(dict.fromkeys(cite.source for cite in side.cites))
    if not isinstance(side.item, Provision):
        return ""
    if len(side.cites) > 1:
        return f"{'source' if len(sources) == 1 else 'sources'} {', '.join(sources)}"
    basis = "" if side.unverified else f"basis {side.item.basis}, "
    return f"{basis}source {sources[0]}"


def _what(side: Side | None) -> str:
    """A clause, or what is only said of one."""
    item = side.item if side else None
    claims = {Presence.ABSENT: "claim of absence", Presence.SILENT: "claim of silence"}
    return claims.get(item.presence, "clause") if isinstance(item, Provision) else "clause"


def _value(field: str, side: Side | None) -> str:
    if side is None or not side.words:
        uncoded = side is not None and side.state is State.UNKNOWN
        return "not coded" if uncoded else nothing(field)
    return ("; " if any("," in word for word in side.words) else ", ").join(side.words)


def _with(text: str, words: tuple[str, ...]) -> str:
    return f"{text}: {'; '.join(words)}" if words else text


def places(change: Change, arrow: str) -> str:
    """Where it stands in the agreement, and what is only believed: once, or once on either side."""
    before, after = (places_of(side) if side else "" for side in (change.before, change.after))
    if before and after and before != after:
        return f"{before} {arrow} {after}"
    return after or before


def placed(text: str, *where: str) -> str:
    """A text, and behind it in brackets where it stands and on what, as far as that is known."""
    known = "; ".join(filter(None, where))
    return f"{text} [{known}]" if known else text
