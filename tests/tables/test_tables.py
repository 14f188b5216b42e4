"""The tables are typed and keyed as they say, and lose nothing that the models hold."""

from datetime import date

import pytest
from sample import GOOD

from validator.model.agreement import Agreement, Coding, Languages, UncodedArticles
from validator.model.citation import Citation, Source
from validator.model.docs import field_docs
from validator.model.event import Event
from validator.model.kinds import KINDS
from validator.model.party import Party, Signatory
from validator.model.provision import Provision
from validator.model.relation import Relation
from validator.model.statement import Speaker, Statement
from validator.read import data, read_bytes
from validator.tables import TABLES
from validator.tables.table import LISTS, Content, Type

BY_NAME = {table.name: table for table in TABLES}
PYTHON = {Type.TEXT: str, Type.INTEGER: int, Type.BOOLEAN: bool, Type.DAY: date}
NAMES = [table.name for table in TABLES]


def rows(table, content):
    """The rows of a table as dicts."""
    return [dict(zip(table.names, row, strict=True)) for row in table.rows(content)]


def sample(text=GOOD):
    document = read_bytes(text.replace("2025-01-17", "2025-01").encode(), shown="a.yaml")
    return Content([Agreement.from_data(data(document.root))])


@pytest.mark.parametrize("name", NAMES)
def test_values_are_what_the_columns_say(name, content):
    table = BY_NAME[name]
    assert len(set(table.names)) == len(table.columns)
    for row in table.rows(content):
        for column, value in zip(table.columns, row, strict=True):
            if value is None:
                assert not column.required, column.name
                continue
            members = value if column.type in LISTS else (value,)
            assert members, column.name
            wanted = str if column.type in LISTS else PYTHON[column.type]
            assert all(type(member) is wanted for member in members), (column.name, value)
            assert "" not in members
            if column.words:
                assert set(members) <= set(column.words), (column.name, value)
            if column.type is Type.WORDS:
                assert not any(set(member) & set("; \n") for member in members), value


@pytest.mark.parametrize("name", NAMES)
def test_keys_tell_rows_apart(name, content):
    table = BY_NAME[name]
    made = rows(table, content)
    assert made
    for columns in (table.key, *table.unique):
        keys = [tuple(row[column] for column in columns) for row in made]
        assert len(set(keys)) == len(keys), columns


@pytest.mark.parametrize("name", NAMES)
def test_foreign_keys_lead_to_rows(name, content):
    table = BY_NAME[name]
    for foreign in table.foreign_keys:
        target = BY_NAME[foreign.table]
        assert foreign.target in (target.key, *target.unique)
        known = {tuple(row[c] for c in foreign.target) for row in rows(target, content)}
        for row in rows(table, content):
            key = tuple(row[column] for column in foreign.columns)
            assert None in key or key in known, (foreign, key)


# What stands elsewhere than in a column with the description the model has.
ELSEWHERE = {
    Agreement: {
        "titles", "parties", "languages", "cite", "timeline", "provisions", "uncoded_articles",
        "coded", "second_coding", "statements", "relations", "sources",
    },
    Languages: {"prevailing_basis", "cite"},
    Party: {"signatories"},
    Event: {"agreement", "cite"},
    Provision: {"cite", "see_also"},
    Statement: {"id", "by", "answers", "checked_against", "cite"},
    Relation: {"cite"},
    UncodedArticles: {"articles"},
    Citation: {"source"},
}  # fmt: skip


@pytest.mark.parametrize(
    "model",
    [
        Agreement, Languages, Coding, UncodedArticles, Party, Signatory, Source, Event, Provision,
        Speaker, Statement, Relation, Citation,
    ],
)  # fmt: skip
def test_no_field_of_the_model_is_lost(model):
    described = [column.description for table in TABLES for column in table.columns]
    for field, text in field_docs(model).items():
        said = " ".join(text.split())
        found = any(each.startswith(said) for each in described)
        assert found == (field not in ELSEWHERE.get(model, ())), field


def test_every_agreement_has_a_cell_for_every_kind(content):
    made = rows(BY_NAME["cells"], content)
    assert len(made) == len(content.agreements) * len(KINDS)
    assert {row["state"] for row in made} == {"present", "absent", "silent", "unknown"}


def test_cells_of_the_sample():
    cells = {row["type"]: row for row in rows(BY_NAME["cells"], sample())}
    nothing = dict.fromkeys(("obligations", "obligors", "place", "sources", "summary"))
    assert cells["mutual-defence"] == {
        "agreement": "irn-rus-2025", "type": "mutual-defence", "family": "defence",
        "state": "absent", "ground": "report", "unverified": False, "provisions": 1,
        **nothing, "sources": ("irn-rus-2025/tass",),
    }  # fmt: skip
    assert cells["sanctions"] == {
        "agreement": "irn-rus-2025", "type": "sanctions", "family": "economy",
        "state": "unknown", "ground": None, "unverified": None, "provisions": 0, **nothing,
    }  # fmt: skip
    assert cells["naval-visits"]["obligations"] == ("shall",)
    complete = sample(GOOD.replace("partial", "complete"))
    whole = {row["type"]: row for row in rows(BY_NAME["cells"], complete)}
    assert (whole["sanctions"]["state"], whole["sanctions"]["ground"]) == ("silent", "coverage")


def test_two_provisions_in_one_cell():
    more = """\
  - type: naval-visits
    obligation: may
    obligors: [RUS]
    summary: Second.
    basis: unverified
    cite: {source: epoch-times, page: "7"}
statements:
"""
    content = sample(GOOD.replace("statements:\n", more))
    (cell,) = [row for row in rows(BY_NAME["cells"], content) if row["type"] == "naval-visits"]
    assert cell["obligors"] is None, "the first of the two binds both"
    assert (cell["ground"], cell["unverified"], cell["provisions"]) == ("unverified", False, 2)
    assert cell["obligations"] == ("shall", "may")
    assert (cell["place"], cell["summary"]) == ("p. 7", "Second.")
    assert [row["id"] for row in rows(BY_NAME["provisions"], content)][-1] == "irn-rus-2025/005"
    assert rows(BY_NAME["provision_parties"], content) == [
        {"provision": "irn-rus-2025/005", "role": "obligors", "party": "RUS"}
    ]


def test_a_partial_date_has_its_bounds():
    (event, _) = rows(BY_NAME["events"], sample())
    assert event["date"] == "2025-01"
    assert event["date_earliest"] == date(2025, 1, 1)
    assert event["date_latest"] == date(2025, 1, 31)
    (agreement,) = rows(BY_NAME["agreements"], sample())
    assert agreement["entered_into_force_earliest"] == date(2025, 10, 2)
    assert (agreement["signed"], agreement["ended"]) == ("2025-01", None)
    assert agreement["last_event"] == date(2025, 10, 2)
    assert agreement["last_status"] == "in-force"


def test_parameters_in_words():
    made = [row for row in rows(BY_NAME["parameters"], sample()) if row["type"] == "duration"]
    assert [(row["parameter"], row["value"]) for row in made] == [
        ("kind", "fixed"), ("term", "20 years"),
    ]  # fmt: skip


def test_a_link_leads_only_to_an_agreement_that_is_here(content):
    (one,) = rows(BY_NAME["relations"], sample())
    assert (one["other_id"], one["other"]) == ("prk-rus-2024", None)
    (same, *_) = [
        row for row in rows(BY_NAME["relations"], content) if row["other_id"] == "prk-rus-2024"
    ]
    assert same["other"] == "prk-rus-2024"


def test_fewer_kinds_make_fewer_rows():
    (agreement,) = sample().agreements
    content = Content([agreement], ("naval-visits",))
    counts = {table.name: len(rows(table, content)) for table in TABLES}
    assert (counts["cells"], counts["kinds"], counts["provisions"]) == (1, 1, 1)
    (provision,) = rows(BY_NAME["provisions"], content)
    assert (provision["number"], provision["id"]) == (2, "irn-rus-2025/002")
    told = [row["provision"] for row in rows(BY_NAME["citations"], content) if row["provision"]]
    assert told == ["irn-rus-2025/002"]
