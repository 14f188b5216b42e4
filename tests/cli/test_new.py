"""`agreements new`, by flags and at a terminal; what it writes is clean."""

import os
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from validator.check.pipeline import check_document
from validator.read import data, read_file
from validator.write.layout import format_document

COMMAND = Path(sys.executable).with_name("agreements")
FLAGS = {
    "--signed": "1968-07",
    "--title": "Treaty of Friendship",
    "--instrument": "treaty",
    "--source-title": "The text",
    "--source-kind": "treaty-text",
    "--source-read": "whole",
}
PARTIES = ("--party", "USSR", "--party", "Iran")


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "agreements"
    path.mkdir()
    return path


def arguments(parties=PARTIES, **other):
    flags = FLAGS | {f"--{name.replace('_', '-')}": value for name, value in other.items()}
    given = [f"{name}={value}" for name, value in flags.items() if value is not None]
    return ["new", *parties, *given]


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def assert_clean(agreements, folder):
    assert agreements("validate", "--strict", folder)[0] == 0
    assert agreements("fmt", "--check", folder)[:2] == (0, "")


def test_by_flags(agreements, folder):
    code, out, err = agreements(*arguments(place="Moscow", source_url="https://tass.com/a#b"))
    assert (code, out) == (0, "")
    assert err.startswith("wrote agreements/irn-sun-1968.yaml\n")
    assert names(folder) == ["irn-sun-1968.yaml"]
    written = data(read_file(folder / "irn-sun-1968.yaml").root)
    assert written["parties"] == [{"code": "SUN"}, {"code": "IRN"}]
    assert written["timeline"][0]["place"] == "Moscow"
    assert written["sources"]["treaty-text"]["url"] == "https://tass.com/a#b"
    assert_clean(agreements, folder)


def test_the_line_for_editors_leads_to_the_schema(agreements, folder):
    agreements(*arguments())
    text = (folder / "irn-sun-1968.yaml").read_text("utf-8")
    assert "yaml-language-server" not in text  # there is no schema above
    schema = folder.parent / "schema"
    schema.mkdir()
    (schema / "agreement.schema.json").write_text("{}")
    deep = folder / "asia" / "west"
    deep.mkdir(parents=True)
    code, _, err = agreements(*arguments(signed="1969"), "-o", deep)
    assert code == 0, err
    text = (deep / "irn-sun-1969.yaml").read_text("utf-8")
    assert text.startswith(
        "# yaml-language-server: $schema=../../../schema/agreement.schema.json\nid: irn-sun-1969\n"
    )
    assert_clean(agreements, deep)


@pytest.mark.parametrize(
    ("parties", "other", "id"),
    [
        (("--party=NATO", "--party=European Union"), {"signed": "2016"}, "eue-nato-2016"),
        (("--party=IRN", "--party=RUS", "--party=CHN"), {"signed": "2019", "id": "trio-2019"}, ""),
        (PARTIES, {"id": "irn-sun-1968-trade"}, ""),
        (PARTIES, {"source_kind": "news", "source_read": "not-read", "source_language": "no"},
         "irn-sun-1968"),
        (PARTIES, {"instrument": "Exchange of Notes", "signed": '"1968"'}, "irn-sun-1968"),
        (PARTIES, {"publication": "secret", "source_kind": "official"}, "irn-sun-1968"),
    ],
)  # fmt: skip
def test_other_agreements(agreements, folder, parties, other, id):
    code, _, err = agreements(*arguments(parties, **other))
    assert code == 0, err
    assert names(folder) == [f"{id or other['id']}.yaml"]
    assert_clean(agreements, folder)


@pytest.mark.parametrize(
    ("parties", "other", "said"),
    [
        (("--party=Russia", "--party=Iran"), {}, ["--party: RUS (Russia) did not exist", '"SUN"?']),
        (("--party=Irak", "--party=Iran"), {}, ['known as "Irak"', "IRN (Iran) or IRQ (Iraq)?"]),
        (("--party=Korea", "--party=Iran"), {}, ["KOR (South Korea) or PRK (North Korea)?"]),
        (("--party=Atlantis", "--party=Iran"), {}, ['no party is known as "Atlantis"', "ISO 3166"]),
        (("--party=republic", "--party=Iran"), {}, ["may mean many parties"]),
        (("--party=Iran", "--party=IRN"), {}, ["IRN (Iran) is a party already"]),
        (PARTIES, {"signed": "1968-02-30"}, ["--signed: ", "February 1968 has 29 days"]),
        (PARTIES, {"signed": "July 1968"}, ["--signed: "]),
        (PARTIES, {"instrument": "tready"}, ["--instrument: ", 'did you mean "treaty"?']),
        (PARTIES, {"title": ""}, ["--title: "]),
        (PARTIES, {"title": "x" * 501}, ["--title: ", "500"]),
        (PARTIES, {"title": "a\u202eb"}, ["--title: ", "U+202E"]),
        (PARTIES, {"title": "a\x1b[31mb"}, ["--title: ", "\\x1b"]),
        (PARTIES, {"source_url": "ftp://x"}, ["--source-url: "]),
        (PARTIES, {"source_language": "english"}, ["--source-language: "]),
        (PARTIES, {"id": "sun-irn-1968"}, ["--id: ", '"irn-sun-1968"?']),
        (PARTIES, {"id": "../irn-sun-1968"}, ["--id: "]),
        (PARTIES, {"title": None, "signed": None}, ["missing: --signed, --title\n"]),
        (("--party=IRN",), {}, ["missing: a second --party\n"]),
        ((), {}, ["missing: --party\n"]),
        ((*PARTIES, "--party=Turkey"), {}, ["missing: --id"]),
        (PARTIES, {"folder": "nowhere"}, ["there is no folder nowhere", "--folder"]),
    ],
)  # fmt: skip
def test_refused(agreements, folder, parties, other, said):
    code, out, err = agreements(*arguments(parties, **other))
    assert (code, out) == (2, "")
    assert err.startswith("agreements: ")
    assert "\x1b" not in err
    assert all(text in err for text in said), err
    assert names(folder) == []


def test_no_folder(agreements):
    code, _, err = agreements(*arguments())
    assert code == 2
    assert err.startswith("agreements: there is no folder agreements\n  help: make it first")


@pytest.mark.parametrize("name", ["irn-sun-1968.yaml", "old/irn-sun-1968.yml"])
def test_a_taken_id(agreements, folder, name):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine")
    for given in (arguments(), arguments(id="irn-sun-1968")):
        code, _, err = agreements(*given)
        assert code == 2
        assert f'the id "irn-sun-1968" is taken by agreements/{name}' in err
        assert "irn-sun-1968-trade" in err
    assert path.read_text() == "mine"


def test_an_id_that_is_shipped(agreements, folder):
    code, _, err = agreements(*arguments(("--party=IRN", "--party=RUS"), signed="2025"))
    assert code == 2
    assert "taken by the shipped irn-rus-2025.yaml" in err
    assert names(folder) == []


def test_a_link_in_the_way_is_not_followed(agreements, folder, tmp_path):
    (folder / "irn-sun-1968.yaml").symlink_to(tmp_path / "elsewhere")
    assert agreements(*arguments())[0] == 2
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    "text",
    [
        "NO", "~", "12:30", "010", "true", "null", "=cmd()|' /C calc'!A0", "- a: [b, {c: d}]",
        'a "quoted" \'title\'', "#hash", "a #b", "key: value", "&a *b", "!!str x", "%YAML 1.1",
        "---", "... ...", "| >", "back\\slash \\n", "@x `y`", "a,b]}", "first\nsecond\r\n third\t",
        "Договор дружбы между странами " * 9, "معاهده‌ی دوستی بین ایران و شوروی",
        "x" * 300, "word " * 60, "[red]markup[/red]", "${HOME} $(id)", "友好条約", "é\u0301",
    ],
)  # fmt: skip
def test_awkward_texts(agreements, folder, text):
    """What the user typed is in the file, blanks aside, in every field of free text."""
    code, _, err = agreements(*arguments(title=text, place=text, source_title=text))
    assert code == 0, err
    written = data(read_file(folder / "irn-sun-1968.yaml").root)
    plain = " ".join(text.split())
    assert written["title"] == written["timeline"][0]["place"] == plain
    assert written["sources"]["treaty-text"]["title"] == plain
    document = read_file(folder / "irn-sun-1968.yaml")
    assert check_document(document).findings == ()
    assert format_document(document) == document.text


ANSWERS = (
    ("Date of signature", "1968-13"),
    ("there is no month 13", ""),
    ("Date of signature", "1968-07"),
    ("Party 1", "Russia"),
    ("Party 1", "USSR"),
    ("Party 2", "Irak"),
    ("did you mean IRN (Iran) or IRQ (Iraq)?", ""),
    ("Party 2", "iran"),
    ("Party 3", ""),
    ("Title", 'Treaty: "Дружба", دوستی'),
    ("Instrument: ", "tready"),
    ("Instrument: ", "treaty"),
    ("Publication [public]: ", ""),
    ("Place", "NO"),
    ("Title of a source", "The text"),
    ("address", ""),
    ("kind: ", "news"),
    ("language", "en"),
    ("read: ", "excerpts"),
    ("[irn-sun-1968]: ", ""),
)


class Dialogue:
    """A person at a terminal, who waits for a question and then types."""

    PATIENCE = 60
    """Seconds without a sign of life after which a test fails."""

    START = (
        "import fcntl, os, sys, termios\n"
        "fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n"  # so that Ctrl-C reaches the command
        "os.execv(sys.argv[1], sys.argv[1:])\n"
    )

    def __init__(self, *given, cwd, stdout=None):
        self._ours, theirs = os.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-c", self.START, COMMAND, *given],
            stdin=theirs,
            stdout=stdout or theirs,
            stderr=theirs,
            cwd=cwd,
            env={**os.environ, "TERM": "xterm", "LC_ALL": "C.UTF-8"},
            start_new_session=True,
        )
        os.close(theirs)
        self.seen = ""
        self._told = 0

    def wait_for(self, text):
        until = time.monotonic() + self.PATIENCE
        while text not in self.seen[self._told :]:
            assert time.monotonic() < until, f"no {text!r} in {self.seen!r}"
            assert self._read(), f"ended before {text!r}: {self.seen!r}"
        self._told = self.seen.index(text, self._told) + len(text)

    def type(self, keys):
        os.write(self._ours, keys.encode())

    def answer(self, pairs):
        for question, answer in pairs:
            self.wait_for(question)
            if "?" not in question and not question.startswith("there"):
                self.type(f"{answer}\n")

    def leave(self, key):
        """Press a key until the command ends: one pressed while it sets the terminal is lost."""
        until = time.monotonic() + self.PATIENCE
        self.type(key)
        while self._process.poll() is None and time.monotonic() < until:
            if not select.select([self._ours], [], [], 1)[0]:
                self.type(key)
            elif not self._read():
                break
        return self.end()

    def end(self):
        while self._read():
            pass
        code = self._process.wait(self.PATIENCE)
        os.close(self._ours)  # not before: hanging up would be told to a command still on its way
        return code

    def _read(self):
        if not select.select([self._ours], [], [], self.PATIENCE)[0]:
            return False
        try:
            read = os.read(self._ours, 65536)
        except OSError:  # Linux tells in this way that the other side is closed
            return False
        self.seen += read.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(read)


def test_by_answers(agreements, folder):
    dialogue = Dialogue("new", cwd=folder.parent)
    dialogue.answer(ANSWERS)
    assert dialogue.end() == 0
    assert "wrote agreements/irn-sun-1968.yaml" in dialogue.seen
    written = data(read_file(folder / "irn-sun-1968.yaml").root)
    assert written["title"] == 'Treaty: "Дружба", دوستی'
    assert written["timeline"] == [
        {"event": "signed", "date": "1968-07", "place": "NO", "basis": "report",
         "cite": {"source": "news"}}
    ]  # fmt: skip
    assert_clean(agreements, folder)


def test_questions_do_not_go_to_standard_output(folder, tmp_path):
    with (tmp_path / "out").open("wb") as out:
        dialogue = Dialogue("new", cwd=tmp_path, stdout=out)
        dialogue.answer(ANSWERS)
        assert dialogue.end() == 0
    assert (tmp_path / "out").read_bytes() == b""
    assert names(folder) == ["irn-sun-1968.yaml"]


def test_only_what_flags_leave_out_is_asked(agreements, folder):
    given = arguments(("--party=IRN", "--party=TUR", "--party=PAK"), place="Ankara", signed="1955")
    dialogue = Dialogue(*given, cwd=folder.parent)
    dialogue.wait_for("Publication [public]: ")
    dialogue.type("\n")
    for question in ("address", "language"):
        dialogue.wait_for(question)
        dialogue.type("\n")
    dialogue.wait_for("a short name and the year: ")
    dialogue.type("cento\n")
    dialogue.wait_for('did you mean "a-short-name-1955"?')
    dialogue.wait_for("a short name and the year: ")
    dialogue.type("cento-1955\n")
    assert dialogue.end() == 0
    assert names(folder) == ["cento-1955.yaml"]
    assert_clean(agreements, folder)


def test_a_taken_id_is_said_before_the_question(agreements, folder):
    (folder / "irn-sun-1968.yaml").write_text("mine")
    dialogue = Dialogue("new", cwd=folder.parent)
    dialogue.answer(ANSWERS[:-1])
    dialogue.wait_for("irn-sun-1968 is the id of agreements/irn-sun-1968.yaml")
    dialogue.wait_for("name of the file: ")
    dialogue.type("irn-sun-1968\n")
    dialogue.wait_for("is taken by")
    dialogue.wait_for("name of the file: ")
    dialogue.type("irn-sun-1968-gas\n")
    assert dialogue.end() == 0
    assert names(folder) == ["irn-sun-1968-gas.yaml", "irn-sun-1968.yaml"]


@pytest.mark.parametrize(("key", "code"), [("\x03", 130), ("\x04", 2)])
def test_going_away_leaves_nothing(folder, key, code):
    dialogue = Dialogue("new", cwd=folder.parent)
    dialogue.answer(ANSWERS[:-1])
    dialogue.wait_for("[irn-sun-1968]: ")
    assert dialogue.leave(key) == code
    assert names(folder) == []
    assert "Traceback" not in dialogue.seen
