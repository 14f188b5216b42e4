"""One provision, said in words."""

from __future__ import annotations

from validator.compare.place import place
from validator.compare.values import words
from validator.model.provision import Presence, Provision
from validator.render.lines import Lines
from validator.render.words import bearers

_PRESENCE = {
    Presence.ABSENT: "absent: a source says there is no such clause",
    Presence.SILENT: "silent: a source says the text does not mention it",
}


def provision_lines(provision: Provision, lines: Lines) -> None:
    """Write a provision: its kind, strength and place, then what it says and who says so."""
    glyph = getattr(lines.screen.glyphs, str(provision.presence))
    parts = [
        _PRESENCE.get(provision.presence) or str(provision.obligation or ""),
        bearers(provision),
    ]
    parts += [place(provision.cite)]
    lines.entry(f"{glyph} {provision.type}", ", ".join(part for part in parts if part))
    parameters = [
        f"{name.replace('_', ' ')}: {', '.join(said)}"
        for name in (*type(provision).parameters(), "conditions", "under", "since", "until")
        if name != "type" and (said := words(getattr(provision, name)))
    ]
    if parameters:
        lines.entry("", "; ".join(parameters), indent=6)
    if provision.summary:
        lines.entry("", provision.summary, indent=6)
    further = ", ".join(citation.source for citation in provision.see_also)
    also = f"; also {further}" if further else ""
    lines.entry("", f"basis: {provision.basis} [{provision.cite.source}{also}]", indent=6)
