"""What changed, and how two agreements differ, word for word in every format."""

import json
import re

import pytest
from markdown_it import MarkdownIt
from treaties import SHEET, treaty

from validator.compare.collection import revised
from validator.compare.matrix import build_matrix
from validator.finding import Finding, Position, Severity, Span
from validator.read import read_bytes
from validator.render.changes import FORMATS, markdown
from validator.render.changes.report import ChangeReport
from validator.render.comparison import FORMATS as IN_WORDS
from validator.render.screen import Screen, TableOptions

TERM = {"type": "duration", "kind": "fixed", "term": {"years": 10}}
VISITS = {"type": "naval-visits", "obligation": "may", "summary": "Ships may call."}
ABSENT = {"type": "mutual-defence", "presence": "absent"}
DEFENCE = {"type": "mutual-defence", "obligation": "shall", "trigger": "armed-attack",
           "summary": "Each helps the other.", "basis": "text",
           "cite": {"source": "text", "article": "4"}}  # fmt: skip
RENAMED = [TERM, VISITS, {"type": "joint-body", "name": "council"}]
BEFORE = [
    treaty("changed", TERM, ABSENT, note="An old note."),
    treaty("gone", VISITS, title="A treaty that was given up",
           parties=[{"code": "FRA"}, {"code": "GBR"}]),
    treaty("old-name", *RENAMED),
]  # fmt: skip
AFTER = [
    treaty("changed", TERM | {"term": {"years": 5}}, DEFENCE, coverage="complete",
           note="A new one."),
    treaty("fresh", DEFENCE, ABSENT | {"type": "arms-transfer"}, title="A new treaty",
           parties=[{"code": "CHN"}, {"code": "IND"}], sources=SHEET["sources"] | {
               "other": {"kind": "news", "title": "News", "read": "whole"}}),
    treaty("new-name", *RENAMED[:2], RENAMED[2] | {"name": "commission"}),
]  # fmt: skip


def unread(path, message="it is broken", hint=""):
    place = Span(Position(2, 5), Position(2, 9))
    return Finding("AGR301", Severity.ERROR, path, place, message, hint)


REPORT = ChangeReport(
    "main", "HEAD", revised(BEFORE, AFTER), unread=(unread("agreements/broken.yaml"),)
)
FIRST = treaty("first", TERM, ABSENT, VISITS, {"type": "joint-body", "name": "council"})
SECOND = treaty(
    "second",
    TERM | {"term": {"years": 5}},
    DEFENCE,
    {"type": "sanctions", "presence": "silent"},
    {"type": "joint-body", "name": "council"},
    {"type": "basing", "presence": "absent"},
    {"type": "energy", "obligation": "shall"},
)


@pytest.mark.parametrize("name", FORMATS)
def test_what_changed(name, snapshot):
    assert FORMATS[name](REPORT, Screen()) == snapshot


def test_what_changed_on_a_narrow_screen(snapshot):
    assert FORMATS["text"](REPORT, Screen(width=50, ascii_only=True)) == snapshot


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_changed(name, snapshot):
    assert FORMATS[name](ChangeReport("main", "HEAD", ()), Screen()) == snapshot


@pytest.mark.parametrize(
    ("name", "only_differences"),
    [("text", False), *((name, True) for name in IN_WORDS)],
)
def test_two_agreements(name, only_differences, snapshot):
    options = TableOptions(only_differences=only_differences)
    assert IN_WORDS[name](build_matrix([FIRST, SECOND]), options) == snapshot


def test_two_agreements_the_other_way_round(snapshot):
    options = TableOptions(screen=Screen(width=60, color=True))
    assert IN_WORDS["text"](build_matrix([SECOND, FIRST]), options) == snapshot


HOSTILE = [
    "\x1b[31mred\x07", "::error::x", "##[error]x", "=cmd()", "<img src=x onerror=alert(1)>",
    "[x](http://evil.example)", "</details><h1>x", "@octocat fixes #1", "`x`", "- [ ] x", "a|b",
    "<!-- agreements-diff -->", "\u202ex", "x\n::error::y", "x\n# y",
]  # fmt: skip


def hostile(text, number):
    """Agreements that hold a text wherever a text may stand."""
    flat = text.replace("\n", " ")
    body = {"type": "joint-body", "name": f"{number}{flat}", "summary": f"{text}{number}"}
    return treaty(
        "a",
        body | {"cite": {"source": "text", "article": flat}},
        {"type": "identified-threat", "name": f"{flat}{number}"},
        title=f"{flat}{number}",
        note=f"{text}{number}",
        sources={"text": {"kind": "news", "title": f"{flat}{number}", "read": "whole"}},
        relations=[{"kind": "related", "title": f"{flat}{number}", "cite": {"source": "text"}}],
    )


def texts(text, name):
    states = [hostile(text, number) for number in (1, 2)]
    for before, after in ([states[0]], [states[1]]), ([], [states[0]]), ([states[0]], []):
        report = ChangeReport(
            text, text, revised(before, after), unread=(unread(text, text, text),)
        )
        yield FORMATS[name](report, Screen())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_inert_on_a_terminal(text):
    for shown in texts(text, "text"):
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202e]|^\s*::|##\[", shown, re.MULTILINE)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_makes_no_annotation(text):
    for shown in texts(text, "github"):
        commands = [line for line in shown.splitlines() if line.lstrip().startswith("::")]
        ours = re.compile(
            r"::(notice|warning) "
            r"(file=[^,:]*,line=\d+,endLine=\d+,(col=\d+,endColumn=\d+,)?)?title="
        )
        assert all(ours.match(line) for line in commands)
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202e]|##\[", shown)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text_in_markdown(text):
    parser = MarkdownIt("commonmark", {"html": True})
    allowed = {"<code>", "</code>", "</details>", markdown.MARKER}
    for shown in texts(text, "markdown"):
        tokens = parser.parse(shown)
        inline = [child for token in tokens for child in token.children or [token]]
        html = {part.content.strip() for part in inline if part.type.startswith("html")}
        folded = re.compile(r"<details><summary>\d+ (changes|provisions)</summary>")
        assert {part for part in html if not folded.fullmatch(part)} <= allowed
        assert sum(part.content.strip() == markdown.MARKER for part in inline) == 1
        kinds = {part.type for part in inline}
        assert not kinds & {"link_open", "image", "code_inline", "fence", "hr", "em_open"}
        headings = [token.tag for token in tokens if token.type == "heading_open"]
        assert set(headings) <= {"h3", "h4"}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_inert_where_two_are_compared(text):
    """The name of a column may be a path."""
    one, other = (hostile(text, number) for number in (1, 2))
    matrix = build_matrix([(text, one), (f"{text}2", other)])
    for name in ("text", "markdown"):
        shown = IN_WORDS[name](matrix, TableOptions())
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202e]|^\s*::|##\[", shown, re.MULTILINE)
    parsed = MarkdownIt("commonmark", {"html": True}).parse(shown)
    inline = [child for token in parsed for child in token.children or [token]]
    assert {part.content for part in inline if part.type.startswith("html")} <= {
        "<code>",
        "</code>",
    }
    assert not {part.type for part in inline} & {"link_open", "image", "fence", "code_inline"}


def test_json_says_it_as_it_is():
    for text in HOSTILE:
        for shown in texts(text, "json"):
            assert json.loads(shown)["base"] == text
            assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202e]|##\[", shown)


def test_a_comment_has_room_for_so_much():
    long = [DEFENCE | {"adversary": "x" * 400}] * 8
    some = [treaty(f"a-{number}", *long) for number in range(40)]
    broken = tuple(unread(f"agreements/{number:04}-{'y' * 60}.yaml") for number in range(2000))
    out = markdown.render(ChangeReport("main", "HEAD", revised([], some), unread=broken))
    assert len(out) < 65_536
    found = re.search(r"(\d+) more agreements do not fit here\.\n$", out)
    assert found
    assert out.count("#### added") + int(found[1]) == 40
    assert " and 1980 more" in out


def test_what_github_would_not_show_is_counted():
    broken = tuple(unread(f"{number}.yaml") for number in range(12))
    out = FORMATS["github"](ChangeReport("main", "HEAD", (), unread=broken), Screen())
    assert out.count("::warning file=") == 9
    assert "9.yaml:2  not read: AGR301 line 2: it is broken What changed in it is unknown.\n" in out
    assert "::warning title=agreements::3 more files not read in the log of this step\n" in out


def test_a_large_agreement_hides_no_other():
    large = [DEFENCE | {"means": ["military"], "adversary": "x" * 400} for _ in range(300)]
    some = [treaty("a", *large), treaty("b", DEFENCE)]
    out = markdown.render(ChangeReport("main", "HEAD", revised([], some)))
    assert "#### added b" in out
    assert out.endswith("1 more agreement does not fit here.\n")


def test_positions_are_those_of_both_files():
    text = b"# a comment\n" + read(BEFORE[0])
    old, new = (read_bytes(raw, shown="changed.yaml") for raw in (read(BEFORE[0]), text))
    report = ChangeReport(
        "a", "b", revised(BEFORE[:1], AFTER[:1]), {"changed": old}, {"changed": new}
    )
    (one,) = report.revised
    note = next(change for change in one.changes if change.subject.field == "note")
    before, after = report.spans(one, note)
    assert after.start.line == before.start.line + 1


def read(agreement):
    """An agreement as a file: JSON is YAML."""
    return json.dumps(agreement.model_dump(mode="json", exclude_unset=True), indent=1).encode()
