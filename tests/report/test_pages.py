"""The pages as files: whole, in step with the data, safe, and the same every time."""

import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from validator.compare.matrix import build_matrix
from validator.model.kinds import KINDS
from validator.render.escape import html, script_json, web_address
from validator.report import build_site
from validator.report.names import party_name
from validator.report.pages import POLICY
from validator.report.reading import WORDS
from validator.report.site import COLUMNS, TOP

HOSTILE = Path(__file__).parents[3] / "shared" / "hostile" / "payloads.json"
VOID = {"meta", "link", "input", "br"}


class Page(HTMLParser):
    """A page as its elements with their attributes, in order, and its text."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.text, self.open = [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="session")
def pages(site):
    return {
        path.relative_to(site).as_posix(): Page(path.read_text("utf-8"))
        for path in sorted(site.rglob("*.html"))
    }


def test_there_is_a_page_for_every_agreement(pages, shipped):
    names = {name for name in pages if name.startswith("agreement/")}
    assert names == {f"agreement/{one.id}.html" for one in shipped}
    assert set(pages) - names == {
        "index.html", "matrix.html", "compare.html", "heat.html", "network.html", "kinds.html",
        "reading.html",
    }  # fmt: skip


def test_the_top_of_the_site_is_what_may_be_replaced(site):
    assert {path.name for path in site.iterdir()} <= TOP | {".agreements-report"}


def test_every_element_is_closed_and_no_id_given_twice(pages):
    for name, page in pages.items():
        assert page.open == [], name
        ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
        assert len(ids) == len(set(ids)), name


def test_every_link_inside_the_site_leads_somewhere(pages, site):
    ids = {
        name: {attributes.get("id") for _, attributes in page.elements}
        for name, page in pages.items()
    }
    for name, page in pages.items():
        for attributes in (*page.all("a"), *page.all("link"), *page.all("script")):
            target = attributes.get("href") or attributes.get("src")
            if target.startswith("http"):
                continue
            path, _, fragment = target.partition("#")
            file = (site / name).parent / path if path else site / name
            assert file.is_file(), (name, target)
            inside = file.resolve().relative_to(site.resolve()).as_posix()
            if fragment and inside not in {"matrix.html", "compare.html"}:
                assert fragment in ids[inside], (name, target)


def test_a_page_says_its_language_its_title_and_what_it_may_load(pages):
    for page in pages.values():
        assert page.all("html") == [{"lang": "en"}]
        assert "width=device-width" in str(page.all("meta"))
        policies = [one for one in page.all("meta") if "Policy" in one.get("http-equiv", "")]
        assert [one["content"] for one in policies] == [POLICY]
        assert page.all("main") == [{"id": "main", "tabindex": "-1"}]
        assert len(page.all("h1")) == 1


def test_headings_are_in_order(pages):
    for name, page in pages.items():
        levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
        steps = [after - before for before, after in pairwise(levels)]
        assert all(step <= 1 for step in steps), name


def test_nothing_is_loaded_from_elsewhere_and_no_script_stands_in_a_page(pages):
    for page in pages.values():
        for attributes in (*page.all("script"), *page.all("link"), *page.all("img")):
            assert not (attributes.get("src") or attributes["href"]).startswith(("http", "//"))
        assert all("src" in attributes for attributes in page.all("script"))
        assert not [a for _, attributes in page.elements for a in attributes if a == "style"]
        assert not [a for _, attributes in page.elements for a in attributes if a.startswith("on")]


def test_links_to_the_web_tell_nothing_of_the_reader(pages):
    links = [link for page in pages.values() for link in page.all("a")]
    outside = [link for link in links if link["href"].startswith("http")]
    assert len(outside) > 500
    assert {link["rel"] for link in outside} == {"noreferrer noopener"}


def test_the_matrix_without_scripts_is_that_of_the_terminal(pages, shipped):
    words = {
        "p": "present", "o": "present", "a": "absent", "x": "absent",
        "s": "silent", "z": "silent", "u": "unknown",
    }  # fmt: skip
    cells = [one["class"] for one in pages["matrix.html"].all("td") if one["class"] != "corner"]
    matrix = build_matrix(shipped)
    assert [words[letter] for letter in cells] == [
        str(cell.state) for row in matrix.rows for cell in row.cells.values()
    ]
    assert set(words) == set(cells)


def test_the_page_of_an_agreement(pages, shipped):
    page = pages["agreement/irn-rus-2025.html"]
    text = " ".join("".join(page.text).split())
    for said in (
        "Treaty on the Comprehensive Strategic Partnership",
        "всеобъемлющем стратегическом партнерстве",
        "mutual-defence absent",
        "A duty to assist a party that is attacked.",
        "shall-not · basis: text · art. 3(3), Gilbert Doctorow",
        "triggeraggression",  # a term and its value
        "kinds not coded: unknown",
        "Masoud Pezeshkian, President, IRN",
        "in answer to",
    ):
        assert said in text, said
    assert {"lang": "fa", "dir": "auto", "class": "other-title"} in page.all("p")
    one = next(one for one in shipped if one.id == "irn-rus-2025")
    assert len([a for a in page.all("circle") if a["class"] == "dot"]) == len(one.timeline)


def test_no_span_of_a_timeline_is_drawn_over_a_number(pages):
    for name, page in pages.items():
        drawn = [of.get("class") for _, of in page.elements if of.get("class") in {"span", "dot"}]
        assert drawn == sorted(drawn, reverse=True), name


def test_what_is_coded_is_told_in_words(pages):
    text = " ".join("".join(pages["agreement/irn-rus-2025.html"].text).split())
    for said in (
        "In force since 2025-10-02. By the events recorded; the last is of 2025-10-02.",
        "Russian, Persian, English",
        "Mutual defence (a defense pact; Correlates of War type I). A duty to assist",
        "An article number marked unverified is believed right",
    ):
        assert said in text, said
    assert "Alliance Treaty Obligations" in str(pages["kinds.html"].all("abbr"))


def test_every_word_beside_a_clause_is_explained(pages):
    text = " ".join("".join(pages["reading.html"].text).split())
    for *_, words in WORDS:
        for word in words:
            assert word.description in text
    for name, page in pages.items():
        assert [a for a in page.all("a") if a["href"].endswith("reading.html")], name


def test_the_sign_behind_a_kind_is_explained(pages):
    assert "≠ behind the name of a kind" in "".join(pages["reading.html"].text)


def test_words_in_backticks_are_set_apart_and_escaped(small):
    note = "The strength is `may`, not `<b>`; a ` alone stays."
    text = dict(build_site([small(note=note)]))["agreement/irn-rus-2025.html"]
    assert "The strength is <code>may</code>, not <code>&lt;b&gt;</code>; a ` alone stays." in text


def test_many_agreements_are_shown_in_parts(small):
    many = [small(id=f"irn-rus-2025-n{number:03}") for number in range(COLUMNS + 3)]
    files = dict(build_site(many))
    first, second = Page(files["matrix.html"]), Page(files["matrix/2.html"])
    assert len(first.all("td")) == COLUMNS * len(KINDS) + 1
    assert len(second.all("td")) == 3 * len(KINDS) + 1
    assert "../agreement/irn-rus-2025-n062.html" in {link["href"] for link in second.all("a")}
    assert "matrix/2.html" in {link.get("href") for link in first.all("a")}


def test_same_input_same_bytes(shipped):
    assert dict(build_site(shipped[:9])) == dict(build_site(shipped[:9]))


def test_data_files_hold_json(site, shipped):
    text = (site / "data/index.js").read_text("ascii")
    value = json.loads(text.removeprefix("Agreements.index=").removesuffix(";\n"))
    assert [one["id"] for one in value["agreements"]] == [one.id for one in shipped]
    text = (site / "data/of/irn-rus-2025.js").read_text("ascii")
    assert text.startswith('Agreements.detail("irn-rus-2025",{')


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("<b>&'\"", "&lt;b&gt;&amp;&#39;&#34;"),
        ("a\u202eb", "aU+202Eb"),
        ("two\nlines", "two lines"),
        ("\x00", "\\x00"),
    ],
)
def test_text_in_a_page(text, safe):
    assert html(text) == safe


def test_text_in_a_script():
    assert script_json({"a": ["</script>\u2028", 1, None]}) == (
        r'{"a":["\u003c/script>U+2028",1,null]}'
    )


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://example.org/a", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        (" https://example.org", False),
        ("data:text/html,x", False),
        ("https:///x", False),
        ("//example.org", False),
    ],
)
def test_only_pages_of_the_web_are_linked(url, safe):
    assert web_address(url) == (url if safe else "")


def payloads():
    own = ['"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", "${alert(1)}", "&lt;b&gt;"]
    if HOSTILE.is_file():
        own += [one["payload"] for one in json.loads(HOSTILE.read_text()) if one["sink"] == "html"]
    return own


def with_text(small, text):
    """An agreement that says a text wherever it may."""
    cite = {"source": "tass", "article": text, "page": text}
    return small(
        title=text,
        titles={"fa": text},
        note=text,
        parties=[
            {"code": "IRN", "name": text, "signatories": [{"name": text, "role": text}]},
            {"code": "RUS"},
        ],
        timeline=[
            {
                "event": "signed", "date": "2025-01-17", "place": text, "body": text,
                "instrument": text, "articles": [text], "summary": text, "cite": cite,
            },
        ],
        provisions=[
            {
                "type": "duration", "event": text, "of_articles": [text], "summary": text,
                "under": text, "basis": "report", "cite": cite, "see_also": [cite],
            },
        ],
        statements=[
            {
                "id": "claim", "by": {"name": text, "role": text}, "medium": text,
                "kind": "denial", "summary": text, "verdict": "supported",
                "verdict_note": text, "checked_against": [cite], "cite": cite,
            },
        ],
        relations=[{"kind": "related", "title": text, "summary": text, "cite": cite}],
        sources={
            "tass": {
                "kind": "news", "title": text, "publisher": text, "authors": [text], "note": text,
                "url": f"https://example.org/{''.join(text.split())}", "read": "whole",
            },
        },
    )  # fmt: skip


@pytest.mark.parametrize("text", payloads())
def test_hostile_text_changes_nothing_but_text(small, text):
    hostile = dict(build_site([with_text(small, text)]))
    plain = dict(build_site([with_text(small, "x")]))
    assert hostile.keys() == plain.keys()
    for name in (name for name in plain if name.endswith(".html")):
        seen, expected = Page(hostile[name]), Page(plain[name])
        assert [(tag, list(attributes)) for tag, attributes in seen.elements] == [
            (tag, list(attributes)) for tag, attributes in expected.elements
        ]
        schemes = [link["href"].partition(":")[0] for link in seen.all("a") if ":" in link["href"]]
        assert set(schemes) <= {"https"}
    assert "<" not in hostile["data/index.js"] + hostile["data/of/irn-rus-2025.js"]


def test_neighbours_in_the_table_of_parties_are_in_order_of_name(site):
    text = (site / "network.html").read_text("utf-8")
    for cell in re.findall(r'<td data-of="In common with">(.+)</td>', text):
        names = [re.sub(r" \(\d+\)$", "", one) for one in cell.split(", ")]
        assert names == sorted(names)


def test_the_table_of_parties_has_every_neighbour(pages, shipped):
    text = " ".join("".join(pages["network.html"].text).split())
    allies = {
        party.code for one in shipped for party in one.parties
        if "IRN" in {other.code for other in one.parties} and party.code != "IRN"
    }  # fmt: skip
    row = text[text.index("IranIRN") : text.index("IraqIRQ")]
    assert allies
    for code in allies:
        assert party_name(code) in row
