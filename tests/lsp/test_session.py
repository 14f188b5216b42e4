"""A session as an editor has it: findings come and go while a file is written."""

import json
import subprocess
import sys
from pathlib import Path

from lsprotocol import types as lsp

COMMAND = Path(sys.executable).with_name("agreements")
NAME = "irn-rus-2001.yaml"


def validate(folder):
    done = subprocess.run(
        [COMMAND, "validate", ".", "--output-format", "json"],
        capture_output=True,
        check=False,
        cwd=folder,
    )
    return json.loads(done.stdout)["findings"]


def broken(good):
    return (
        good.replace("type: non-aggression", "type: non-agression")
        .replace("coverage: partial", "coverage: half")
        .replace("source: ria-2001, article", "source: ria, article")
        .replace("articles: 21", "artikles: 21 # 😀 قرارداد")
    )


def test_findings_are_those_of_validate(editor, good, tmp_path):
    text = broken(good)
    (tmp_path / NAME).write_text(text, "utf-8")
    shown = editor().write(NAME, text)
    expected = validate(tmp_path)
    assert len(expected) > 3
    assert [
        (one.code, one.range.start.line + 1, one.range.start.character + 1) for one in shown
    ] == [(one["code"], one["line"], one["column"]) for one in expected]
    assert [
        (one.range.end.line + 1, one.range.end.character + 1, one.message.split("\n")[0])
        for one in shown
    ] == [(one["end_line"], one["end_column"], one["message"]) for one in expected]
    assert {one.source for one in shown} == {"agreements"}
    assert {one.severity for one in shown} == {lsp.DiagnosticSeverity.Error}


def test_cure_is_in_the_message(session, good):
    (finding,) = session.write(NAME, good.replace("type: renewal", "type: renewel"))
    first, second, *_ = finding.message.split("\n")
    assert (first, second) == ('unknown provision type "renewel"', 'did you mean "renewal"?')


def test_findings_vanish_when_the_line_is_mended(session, good):
    assert session.write(NAME, good.replace("type: renewal", "type: renewel"))
    assert session.write(NAME, good) == []


def test_a_file_that_is_no_yaml_yet(session, good):
    (finding,) = session.write(NAME, good + '\nnote: "open')
    assert finding.code == "AGR101"
    assert session.write(NAME, good) == []


def test_findings_across_files(editor, good, tmp_path):
    (tmp_path / "other.yaml").write_text(good, "utf-8")
    session = editor()
    session.write(NAME, good)
    shown = session.write("zzz-2001.yaml", good)
    assert "AGR401" in {one.code for one in shown}
    expected = [
        one
        for one in validate_with(tmp_path, "zzz-2001.yaml", good)
        if one["path"] == "zzz-2001.yaml"
    ]
    assert [one.message.split("\n")[0] for one in shown] == [one["message"] for one in expected]


def validate_with(folder, name, text):
    (folder / name).write_text(text, "utf-8")
    (folder / NAME).write_text(text, "utf-8")
    return validate(folder)


def test_saving_sees_what_changed_beside(editor, good, tmp_path):
    session = editor()
    text = good.replace("agreement: irn-rus-2025", "agreement: new-2030")
    assert text != good
    assert [one.code for one in session.write(NAME, text)] == ["AGR402"]
    (tmp_path / "new-2030.yaml").write_text("id: new-2030\n", "utf-8")
    session.tell(lsp.TEXT_DOCUMENT_DID_SAVE, text_document=session.document(NAME))
    assert session.heard(NAME, lambda told: not told.diagnostics) == []


def test_closing_takes_findings_away(editor, good):
    session = editor()
    assert session.write(NAME, good.replace("type: renewal", "type: renewel"))
    assert session.close(NAME) == []


def test_settings_of_the_project_hold(editor, good, tmp_path):
    (tmp_path / "agreements.toml").write_text('ignore = ["AGR402"]\n', "utf-8")
    text = good.replace("agreement: irn-rus-2025", "agreement: new-2030")
    assert editor().write(NAME, text) == []


def test_a_text_without_a_file(editor, good):
    assert editor().write("untitled:Untitled-1", good) == []


def test_hostile_texts_do_not_end_the_session(editor, good):
    session = editor()
    for text in ("", "\ufeff", "[" * 30_000, "\0", "\r", "a: \u2028b", "x" * 1_100_000, "&a [*a]"):
        at = session.at(NAME, text + "|~")
        session.ask(lsp.TEXT_DOCUMENT_COMPLETION, **at)
        session.ask(lsp.TEXT_DOCUMENT_HOVER, **at)
        session.ask(lsp.TEXT_DOCUMENT_DEFINITION, **at)
        session.ask(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, text_document=at["text_document"])
    assert session.write(NAME, good) == []


def test_positions_in_the_encoding_agreed_on(editor, good):
    text = good.replace("cite: {source: text-vestikavkaza}", 'cite: {article: "😀ق", source: x}', 1)
    columns = {}
    for encoding in (None, "utf-8", "utf-16", "utf-32"):
        session = editor([encoding] if encoding else None)
        assert session.capabilities.position_encoding == (encoding or "utf-16")
        (shown,) = [one for one in session.write(NAME, text) if one.code == "AGR306"]
        columns[encoding] = shown.range.start.character
    assert columns == {None: 31, "utf-8": 34, "utf-16": 31, "utf-32": 30}


def test_an_editor_that_vanishes(editor):
    code, errors = editor().leave()
    assert (code, errors) == (1, "")


def test_shutdown(editor):
    assert editor().end() == (0, "")


def apply(text, edits):
    """The text with edits made, as an editor makes them."""
    lines = text.splitlines(keepends=True)
    for edit in sorted(edits, key=lambda one: one.range.start, reverse=True):
        start, end = edit.range.start, edit.range.end
        behind = "".join(lines[end.line :])[end.character :]
        before = "".join([*lines[: start.line], lines[start.line][: start.character]])
        lines = (before + edit.new_text + behind).splitlines(keepends=True)
    return "".join(lines)


def test_a_fix_gives_a_file_that_validates(editor, good, tmp_path):
    text = good.replace("place: Moscow, Kremlin", "place: NO")
    (tmp_path / NAME).write_text(text, "utf-8")
    (finding,) = validate(tmp_path)
    session = editor()
    (shown,) = session.write(NAME, text)
    quick, whole = session.ask(
        lsp.TEXT_DOCUMENT_CODE_ACTION,
        text_document=session.document(NAME),
        range=shown.range,
        context=lsp.CodeActionContext([shown]),
    )
    assert (quick.kind, quick.is_preferred) == (lsp.CodeActionKind.QuickFix, True)
    assert quick.diagnostics == (shown,)
    for action in (quick, whole):
        mended = apply(text, action.edit.changes[session.uri(NAME)])
        assert mended == text.replace("place: NO", 'place: "NO"')
        (tmp_path / NAME).write_text(mended, "utf-8")
        assert validate(tmp_path) == []
    assert finding["code"] == shown.code


def test_fixes_are_offered_at_their_place_and_of_the_kind_asked_for(session, good):
    text = good.replace("place: Moscow, Kremlin", "place: NO")
    (shown,) = session.write(NAME, text)
    top = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0))

    def kinds(where, only=None):
        found = session.ask(
            lsp.TEXT_DOCUMENT_CODE_ACTION,
            text_document=session.document(NAME),
            range=where,
            context=lsp.CodeActionContext([], only=only),
        )
        return [one.kind for one in found]

    assert kinds(top) == ["source.fixAll.agreements"]
    assert kinds(top, ["quickfix"]) == []
    assert kinds(shown.range, ["quickfix"]) == ["quickfix"]
    assert kinds(shown.range, ["source"]) == ["source.fixAll.agreements"]
    assert kinds(shown.range, ["refactor"]) == []


def test_a_terminal_is_told_what_this_is_for(tmp_path):
    import os
    import pty

    ours, theirs = pty.openpty()
    done = subprocess.run(
        [COMMAND, "lsp"], stdin=theirs, capture_output=True, check=False, cwd=tmp_path
    )
    os.close(ours)
    os.close(theirs)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"agreements: a language server is started by an editor\n")


def test_without_pygls_the_command_says_what_to_install(tmp_path):
    code = (
        "import sys; sys.modules['pygls'] = None; sys.argv = ['agreements', 'lsp'];"
        "from validator.cli import run; run()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, cwd=tmp_path, stdin=-3
    )
    assert done.returncode == 2
    assert b'pip install "agreement-provisions[lsp]"' in done.stderr
    assert b"Traceback" not in done.stderr


BROKEN = """
import sys, validator.lsp.server as server
from validator.cli import run
def fail(*_):
    raise KeyError("secret detail")
server.hover = server.complete = fail
sys.argv = ["agreements", "lsp", *sys.argv[1:]]
run()
"""


def test_a_failing_answer_does_not_end_the_session(editor, good):
    session = editor(command=(sys.executable, "-c", BROKEN))
    at = session.at(NAME, good.replace("coverage", "cover|~age"))
    assert session.ask(lsp.TEXT_DOCUMENT_HOVER, **at) is None
    assert session.ask(lsp.TEXT_DOCUMENT_COMPLETION, **at) is None
    assert session.ask(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, text_document=at["text_document"])
    code, errors = session.end()
    assert code == 0
    assert errors.splitlines() == [
        "agreements: internal error, hover failed (--log FILE keeps the details)",
        "agreements: internal error, completion failed (--log FILE keeps the details)",
    ]


def test_the_log_keeps_the_details(editor, good, tmp_path):
    log = tmp_path / "server.log"
    session = editor(command=(sys.executable, "-c", BROKEN, "--log", str(log)))
    at = session.at(NAME, good.replace("coverage", "cover|~age"))
    session.ask(lsp.TEXT_DOCUMENT_HOVER, **at)
    assert session.end() == (0, "")
    assert "secret detail" in log.read_text("utf-8")
