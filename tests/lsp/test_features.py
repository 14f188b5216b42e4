"""What an editor asks for at a place: completion, hover, jumps, fixes, outline, layout."""

import pytest
from lsprotocol import types as lsp

NAME = "irn-rus-2001.yaml"
PROVISION = """\
provisions:
  - type: renewal
    basis: text
    cite: {source: tass}
    """
SOURCES = """
sources:
  tass: {kind: news, title: TASS on the treaty, url: "https://tass.com/1", read: whole}
  irna: {kind: news, title: IRNA, read: whole}
"""
STATEMENTS = """\
statements:
  - id: claim
    by: {name: A paper}
    summary: Somebody did something.
"""


@pytest.mark.parametrize(
    ("text", "offered", "not_offered"),
    [
        pytest.param("id: x\n|~", "title", "id", id="top level"),
        pytest.param(PROVISION + "mo|~", "mode", "basis", id="parameter of a kind"),
        pytest.param(PROVISION + "ob|~: shall", "obligors", "type", id="a key that has a value"),
        pytest.param(PROVISION + "period: {|~}", "years", "mode", id="in brackets"),
        pytest.param(PROVISION + "period: {|~", "years", "mode", id="in an open bracket"),
        pytest.param(PROVISION + "see_also:\n      - |~", "source", "basis", id="item of a list"),
        pytest.param("timeline:\n- |~", "event", "type", id="list without indentation"),
        pytest.param("sources:\n  tass:\n    |~", "publisher", "id", id="under a free key"),
        pytest.param(
            PROVISION + "stop_notice:\n      |~\n    mode: tacit", "counted", "mode", id="deeper"
        ),
    ],
)
def test_keys(session, text, offered, not_offered):
    items = session.complete(NAME, text)
    assert offered in items
    assert not_offered not in items
    assert items[offered].kind == lsp.CompletionItemKind.Property


@pytest.mark.parametrize(
    ("text", "offered", "not_offered"),
    [
        pytest.param("provisions:\n  - type: na|~", "naval-visits", "treaty", id="kind"),
        pytest.param("instrument: |~", "treaty", "public", id="word"),
        pytest.param(PROVISION + "mode: |~", "tacit", "ratification", id="word of a kind"),
        pytest.param(PROVISION + "conditions: [un-charter, |~", "request", "text", id="in a list"),
        pytest.param(
            PROVISION + "conditions:\n      - |~", "request", "text", id="in a block list"
        ),
        pytest.param("provisions:\n  - {cite: {article_unverified: |~", "true", "null", id="flag"),
        pytest.param("parties:\n  - code: |~", "IRN", "Iran", id="party"),
        pytest.param(PROVISION + "obligors: [|~", "SUN", "tass", id="party in a list"),
        pytest.param(PROVISION + "see_also: [{source: |~" + SOURCES, "irna", "IRNA", id="source"),
        pytest.param(
            "relations:\n  - agreement: |~", "prk-rus-2024", "irn-rus-2001", id="agreement"
        ),
        pytest.param(STATEMENTS + "  - id: x\n    answers: |~", "claim", "tass", id="statement"),
        pytest.param(STATEMENTS + "    about: [|~]", "duration", "claim", id="subject"),
    ],
)
def test_values(session, text, offered, not_offered):
    items = session.complete(NAME, text)
    assert offered in items
    assert not_offered not in items


@pytest.mark.parametrize(
    "text",
    [
        "# |~",
        "title: >-\n  in a longer text\n  |~here",
        "title: |~",
        "note: 'a # b|~'",
        "nobody-knows:\n  |~",
    ],
)
def test_nothing_is_offered(session, text):
    assert session.complete(NAME, text) == {}


def test_what_is_offered_says_what_it_means_and_fits_in(session):
    items = session.complete(NAME, "parties:\n  - code: Ir|~\n")
    iran = items["IRN"]
    assert iran.filter_text == "IRN Iran"
    assert iran.detail == "Iran"
    assert iran.text_edit == lsp.TextEdit(
        lsp.Range(lsp.Position(1, 10), lsp.Position(1, 12)), "IRN"
    )
    items = session.complete(NAME, "ins|~\n")
    assert items["instrument"].detail == "required"
    assert "how formal it is" in items["instrument"].documentation.value
    assert items["instrument"].text_edit.new_text == "instrument: "
    assert session.complete(NAME, "in|~s: treaty")["instrument"].text_edit == lsp.TextEdit(
        lsp.Range(lsp.Position(0, 0), lsp.Position(0, 3)), "instrument"
    )


def test_an_agreement_beside_is_offered_with_its_title(session, good):
    (session.folder / "abc-2001.yaml").write_text(good, "utf-8")
    session.write("other.yaml", "relations:\n  - agreement: ")
    offered = session.complete("other.yaml", "relations:\n  - agreement: |~")["abc-2001"]
    assert offered.documentation.value.startswith("Treaty on the Basis of Mutual Relations")


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("cover|~age: partial", "How much of the text has been read"),
        ("coverage: par|~tial", "Parts were read"),
        ("type: ren|~ewal", "kind of provision"),
        ("code: IR|~N", "Iran"),
        ("source: text-lawm|~ix", "http"),
        ("stop_not|~ice:", "in renewal"),
        ("agreement: irn-rus-|~2025", "Treaty on the Comprehensive Strategic Partnership"),
        ("about: [dura|~tion", "kind of provision"),
    ],
)
def test_hover(session, good, shipped, place, said):
    (session.folder / "irn-rus-2025.yaml").write_text(shipped("irn-rus-2025.yaml"), "utf-8")
    plain = place.replace("|~", "")
    assert plain in good
    shown = session.ask(lsp.TEXT_DOCUMENT_HOVER, **session.at(NAME, good.replace(plain, place, 1)))
    assert said in shown.contents.value


def test_hover_in_a_file_that_is_no_yaml_yet(session):
    shown = session.ask(lsp.TEXT_DOCUMENT_HOVER, **session.at(NAME, PROVISION + 'mo|~de: "open'))
    assert "in renewal" in shown.contents.value


def test_hover_shows_text_of_a_file_as_it_is(session):
    hostile = "![x](http://evil.example/) **b** <b>"
    text = f"provisions:\n  - cite: {{source: ta|~ss}}\nsources:\n  tass: {{title: '{hostile}'}}\n"
    shown = session.ask(lsp.TEXT_DOCUMENT_HOVER, **session.at(NAME, text))
    assert shown.contents == lsp.MarkupContent(lsp.MarkupKind.PlainText, hostile)


def test_jump_to_a_source(session, good):
    assert jump(session, good, "source: ria-|~2001") == (NAME, "ria-2001:")


def test_jump_to_a_statement(session):
    text = STATEMENTS + "  - id: reply\n    answers: cla|~im\n"
    assert jump(session, text, "answers: cla|~im") == (NAME, "claim")


def test_jump_to_another_agreement(session, good, shipped):
    (session.folder / "irn-rus-2025.yaml").write_text(shipped("irn-rus-2025.yaml"), "utf-8")
    assert jump(session, good, "agreement: irn-|~rus-2025")[0] == "irn-rus-2025.yaml"


def test_no_jump_from_elsewhere(session, good):
    at = session.at(NAME, good.replace("coverage:", "cover|~age:", 1))
    assert session.ask(lsp.TEXT_DOCUMENT_DEFINITION, **at) is None


def jump(session, text, place):
    """The file jumped to, and what stands there."""
    plain = place.replace("|~", "")
    text = text.replace("|~", "")
    found = session.ask(
        lsp.TEXT_DOCUMENT_DEFINITION, **session.at(NAME, text.replace(plain, place, 1))
    )
    name = found.uri.rpartition("/")[2]
    line = text.split("\n")[found.range.start.line] if name == NAME else ""
    return name, line[found.range.start.character :].strip()


def test_outline(session, good):
    session.write(NAME, good)
    parts = session.ask(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, text_document=session.document(NAME))
    names = {part.name: [child.name for child in part.children] for part in parts}
    assert list(names) == [
        "parties",
        "timeline",
        "provisions",
        "statements",
        "relations",
        "sources",
    ]
    assert names["parties"] == ["IRN", "RUS"]
    assert names["timeline"][0] == "2001-03-12 signed"
    assert names["provisions"][:2] == ["mutual-defence", "security-service-cooperation"]
    assert "tehran-times-twenty-years" in names["statements"]
    assert "ria-2001" in names["sources"]


def test_formatting(session, good):
    untidy = good.replace("instrument: treaty", "instrument:    treaty")
    session.write(NAME, untidy)
    ask = {
        "text_document": session.document(NAME),
        "options": lsp.FormattingOptions(tab_size=2, insert_spaces=True),
    }
    (edit,) = session.ask(lsp.TEXT_DOCUMENT_FORMATTING, **ask)
    assert edit.new_text == good
    assert edit.range.start == lsp.Position(0, 0)
    assert edit.range.end == lsp.Position(good.count("\n"), 0)
    session.write(NAME, good)
    assert session.ask(lsp.TEXT_DOCUMENT_FORMATTING, **ask) == []
    session.write(NAME, 'id: "open')
    assert session.ask(lsp.TEXT_DOCUMENT_FORMATTING, **ask) == []
