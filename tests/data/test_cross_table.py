"""The cross table of the facts, rebuilt from the data.

Its marks: ✔ duty, ◐ conditional, weaker or consultation only, ✖ absent, a dash silent or not
applicable, ? not seen; behind the mark may stand an article and a word or two. Where the data say
something else, `cross_table.tsv` names the cell and says why.
"""

import csv
import re
from pathlib import Path

import pytest

from validator.compare.cell import State, cell_of
from validator.model.citation import Basis
from validator.model.kinds.arms_control import NuclearPromise
from validator.model.kinds.life import DurationEvent, DurationKind, RenewalMode
from validator.model.provision import Condition, Obligation

FACTS = Path(__file__).parents[3] / "shared" / "facts" / "agreements.md"

AGREEMENTS = {
    "RUS-IRN 2025": "irn-rus-2025",
    "RUS-PRK 2024": "prk-rus-2024",
    "RUS-IRN 2001": "irn-rus-2001",
    "RUS-PRK 2000": "prk-rus-2000",
    "SUN-PRK 1961": "prk-sun-1961",
    "CHN-PRK 1961": "chn-prk-1961",
    "CHN-RUS 2001": "chn-rus-2001",
    "IND-SUN 1971": "ind-sun-1971",
    "DEU-SUN 1939": "deu-sun-1939",
    "FIN-SUN 1948": "fin-sun-1948",
    "NATO": "north-atlantic-1949",
    "CSTO": "collective-security-1992",
    "RUS-BLR 2024": "blr-rus-2024",
    "USA-JPN 1960": "jpn-usa-1960",
    "USA-UKR 2024": "ukr-usa-2024",
    "SAU-PAK 2025": "pak-sau-2025",
}

KINDS = {
    "mutual defence": "mutual-defence",
    "non-assist. to aggressor": "no-third-party-aid",
    "threat consult.": "consultation",
    "no hostile alliance": "no-hostile-alliance",
    "territory denial": "no-hostile-use-of-territory",
    "exercises": "joint-exercises",
    "port calls": "naval-visits",
    "intel": "security-service-cooperation",
    "UCM clause": "sanctions",
    "basing": "basing",
}

NUCLEAR = ("civil-nuclear", "nuclear-restraint", "nuclear-deterrence")

DASH = "\N{EN DASH}"

MARKS = {State.ABSENT: "✖", State.SILENT: DASH, State.UNKNOWN: "?"}

WEAK = {Obligation.DECLARE, Obligation.INTEND, Obligation.BEST_EFFORT}

ARTICLE = re.compile(r"(\d+|[IVX]+)(\(\d+\))*")


def parts(agreement, kind):
    """The provisions of a kind that are present."""
    cell = cell_of(agreement, kind)
    return cell.provisions if cell.state is State.PRESENT else ()


NOTES = {
    "(statement)": lambda one: all(
        part.basis is Basis.OFFICIAL_SUMMARY for part in parts(one, "mutual-defence")
    ),
    "asym.": lambda one: (
        len({part.obligors for part in parts(one, "mutual-defence") if part.obligors}) > 1
    ),
    "(Japan's territory)": lambda one: all(
        "Japan" in name for part in parts(one, "mutual-defence") for name in part.area.names
    ),
    "contact": lambda one: all(part.immediate for part in parts(one, "consultation")),
    "24 h": lambda one: any(
        part.within and part.within.hours == 24 for part in parts(one, "consultation")
    ),
    "(8 joint measures)": lambda one: all(
        part.cite.article == "8" for part in parts(one, "joint-defence-measures")
    ),
}
"""What the table says behind a mark, and what must hold of the data for it."""


def is_weak(part):
    """Whether a provision falls short of a plain duty on all parties."""
    return (
        part.obligation in WEAK
        or bool(part.obligors)
        or Condition.SEPARATE_AGREEMENT in part.conditions
        or [str(word) for word in getattr(part, "forbids", ())] == ["conflicting-engagement"]
    )


def general_consultation(agreement):
    """Consultation that no threat has to set going."""
    return [
        part
        for part in parts(agreement, "multilateral-coordination")
        if "consultation" in part.aims
    ]


def article_of(found, told):
    """The article of the table where a provision cites it, else what they cite."""
    cited = [
        place
        for part in found
        for place in (part.cite.article, *part.cite.articles)
        if place is not None
    ]
    if any(place == told or place.startswith(f"{told}(") for place in cited):
        return told
    return ", ".join(cited)


def mark_of(agreement, kind):
    """The mark of a cell, and the provisions it rests on."""
    cell = cell_of(agreement, kind)
    if cell.state is State.PRESENT:
        return ("◐" if all(map(is_weak, cell.provisions)) else "✔"), cell.provisions
    if kind == "consultation" and (found := general_consultation(agreement)):
        return "◐", found
    return MARKS[cell.state], ()


def duty(agreement, kind, told):
    """A cell on a kind of duty."""
    mark, found = mark_of(agreement, kind)
    rest = told[1:].strip()
    if rest == "?":
        doubtful = all(part.basis is Basis.UNVERIFIED for part in found)
        return f"{mark}?" if doubtful else mark
    if rest and rest not in NOTES:
        assert ARTICLE.fullmatch(rest), f"the table says {rest!r}, which this test cannot read"
        rest = article_of(found, rest)
    elif rest and not NOTES[rest](agreement):
        rest = ""
    return f"{mark} {rest}".strip()


def nuclear(agreement, told):
    """The cell on nuclear matters, civil and military."""
    states = {kind: cell_of(agreement, kind).state for kind in NUCLEAR}
    present = [kind for kind, state in states.items() if state is State.PRESENT]
    if present == ["civil-nuclear"]:
        return "civil only"
    if present == ["nuclear-restraint"]:
        promises = {word for part in parts(agreement, present[0]) for word in part.promises}
        return "no first use" if NuclearPromise.NO_FIRST_USE in promises else "restraint"
    if present == ["nuclear-deterrence"]:
        return f"✔ {article_of(parts(agreement, present[0]), told[1:].strip())}".strip()
    if any("nuclear-deterrence" in said.about for said in agreement.statements):
        return "attributed"
    return DASH if set(states.values()) == {State.SILENT} else "?"


def term(agreement, told):
    """How long it runs and how it goes on: 20+5 is twenty years, then five at a time."""
    lasts = parts(agreement, "duration")
    if not lasts:
        return MARKS[cell_of(agreement, "duration").state]
    first = lasts[0]
    if first.kind is DurationKind.UNTIL_EVENT:
        if first.ends_with is DurationEvent.AGREEMENT:
            return "until agreed"
        after = [part.after for part in parts(agreement, "denunciation") if part.after]
        return f"{after[0].years}+notice" if after else str(first.kind)
    if first.kind is not DurationKind.FIXED:
        return str(first.kind)
    periods = [
        part.period.years for part in parts(agreement, "renewal") if part.mode is RenewalMode.TACIT
    ]
    text = f"{first.term.years}+{periods[0]}" if periods else str(first.term.years)
    if told.endswith("?") and all(part.basis is Basis.UNVERIFIED for part in lasts):
        return f"{text}?"
    return told if told.rstrip("…") == f"{first.term.years}+" and periods else text


def ours(agreement, column, told):
    """The cell as the data have it."""
    if column == "nuclear":
        return nuclear(agreement, told)
    if column == "term":
        return term(agreement, told)
    return duty(agreement, KINDS[column], told)


@pytest.fixture(scope="module")
def table():
    """The cells of the table by agreement and column."""
    if not FACTS.is_file():
        pytest.skip("the facts are not at hand")
    section = FACTS.read_text(encoding="utf-8").split("## 5. Cross table")[1].split("\n## ")[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line.startswith("|")
    ]
    columns = rows[0][1:]
    return {
        (AGREEMENTS[row[0]], column): cell
        for row in rows[2:]
        for column, cell in zip(columns, row[1:], strict=True)
    }


@pytest.fixture(scope="module")
def explained():
    """What the table says, what the data say, and why, by agreement and column."""
    with (Path(__file__).parent / "cross_table.tsv").open(encoding="utf-8", newline="") as lines:
        return {
            (row["agreement"], column): (row["table"], row["data"], row["why"])
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            for column in row["columns"].split(", ")
        }


def test_the_table_has_sixteen_agreements_in_twelve_columns(table):
    assert len(table) == 16 * 12


def test_the_data_equal_the_table_or_the_cell_is_explained(table, explained, shipped):
    differences = {
        (name, column): (told, data)
        for (name, column), told in table.items()
        if (data := ours(shipped[name], column, told)) != told
    }
    assert differences == {cell: (told, data) for cell, (told, data, _) in explained.items()}


def test_a_dash_is_explained_by_a_text_not_read_whole(explained, shipped):
    unread = {
        name for (name, _), (told, data, _) in explained.items() if (told, data) == (DASH, "?")
    }
    assert unread
    assert {str(shipped[name].coverage) for name in unread} == {"partial"}


def test_every_explanation_says_something(explained):
    assert all(len(why.split()) > 6 for _, _, why in explained.values())
