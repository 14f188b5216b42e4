"""Shows one agreement: what it is, what happened, what it promises, what was said of it."""

from __future__ import annotations

from datetime import date

from validator.compare.place import place
from validator.model.agreement import Agreement, Coverage
from validator.model.citation import Citation
from validator.model.kinds import FAMILIES
from validator.model.party import Party
from validator.model.relation import Relation
from validator.model.standing import Standing, Status
from validator.render.agreement.provisions import provision_lines
from validator.render.agreement.statements import statement_lines
from validator.render.lines import Lines
from validator.render.screen import Screen

_COVERAGE = {
    Coverage.COMPLETE: "complete: the whole text was read, what is not below is not in it",
    Coverage.PARTIAL: "partial: of what is not below nothing is known",
}
_DATE = 10


def show(agreement: Agreement, screen: Screen, day: date) -> str:
    """Write an agreement as text for a screen; its status is that of the day."""
    lines = Lines(screen)
    _head(agreement, lines, day)
    _timeline(agreement, lines)
    for family in FAMILIES:
        kinds = {kind.word() for kind in family.kinds}
        found = [provision for provision in agreement.provisions if provision.type in kinds]
        if found:
            lines.heading(family.title)
            for provision in found:
                provision_lines(provision, lines)
    if agreement.statements:
        lines.heading("What was said")
        statement_lines(agreement.statements, lines)
    if agreement.relations:
        lines.heading("Other agreements")
        for relation in agreement.relations:
            _relation(relation, lines)
    _sources(agreement, lines)
    return lines.text()


def _head(agreement: Agreement, lines: Lines, day: date) -> None:
    lines.heading(agreement.title)
    for language, title in agreement.titles.items():
        lines.labelled(language, title)
    lines.labelled("id", agreement.id)
    lines.labelled("instrument", f"{agreement.instrument}, {agreement.publication}")
    for number, party in enumerate(agreement.parties):
        lines.labelled("" if number else "parties", _party(party))
    lines.labelled("signed", str(agreement.signed or ""))
    lines.labelled("status", f"{_status(agreement.standing_on(day))} (by the events below)")
    if agreement.articles:
        lines.labelled("articles", str(agreement.articles))
    if agreement.languages:
        prevailing = agreement.languages.prevailing
        decides = f"; {prevailing} decides" if prevailing else ""
        lines.labelled("authentic in", ", ".join(agreement.languages.authentic) + decides)
    lines.labelled("coverage", _COVERAGE[agreement.coverage])
    lines.labelled("note", agreement.note or "")


def _status(standing: Standing) -> str:
    if standing.status is Status.UNKNOWN:
        return f"Open: {standing.reason}"
    return standing.status.description.rstrip(".")


def _party(party: Party) -> str:
    name = f" {party.name}" if party.name else ""
    signed = ", ".join(
        f"{one.name} ({one.role})" if one.role else one.name for one in party.signatories
    )
    return f"{party.code}{name}" + (f", signed by {signed}" if signed else "")


def _timeline(agreement: Agreement, lines: Lines) -> None:
    lines.heading("Timeline")
    for event in agreement.timeline:
        what = (
            str(event.event).replace("-", " "),
            _after("by", *event.parties),
            _after("towards", *event.toward),
            event.body,
            _after("in", event.place),
            _after("art.", *event.articles),
            _after("by the", event.instrument),
            _after("until", str(event.until) if event.until else None),
            str(event.cause).replace("-", " ") if event.cause else None,
        )
        told = f". {event.summary.rstrip()}" if event.summary else ""
        doubt = ", unverified" if event.basis == "unverified" else ""
        said = ", ".join(filter(None, what)) + told
        lines.entry(str(event.date), f"{said} [{_cite(event.cite)}{doubt}]", width=_DATE)


def _after(word: str, *names: str | None) -> str:
    """Names after a word, or nothing where there are none."""
    said = ", ".join(filter(None, names))
    return f"{word} {said}" if said else ""


def _relation(relation: Relation, lines: Lines) -> None:
    other = relation.agreement or relation.title or ""
    when = f", {relation.date}" if relation.date else ""
    told = f". {relation.summary.rstrip()}" if relation.summary else ""
    kind = str(relation.kind).replace("-", " ")
    lines.entry("", f"{kind} {other}{when}{told} [{_cite(relation.cite)}]")


def _sources(agreement: Agreement, lines: Lines) -> None:
    lines.heading("Sources")
    for key, source in agreement.sources.items():
        parts = [*source.authors, source.title, source.publisher, source.date]
        told = ", ".join(str(part) for part in parts if part)
        read = str(source.read).replace("-", " ")
        note = f" {source.note.rstrip()}" if source.note else ""
        lines.entry(f"[{key}]", f"{told} ({read}).{note}")
        if source.url:
            lines.whole(source.url, indent=6)


def _cite(citation: Citation) -> str:
    where = place(citation)
    return f"{citation.source}, {where}" if where else citation.source
