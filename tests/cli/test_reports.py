"""Findings written for other programs, to a file, with and without colour."""

import json
import os
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

SHIPPED = Path(__file__).parents[2] / "agreements"
FILE = "irn-rus-2025.yaml"
SUMMARY = "1 file checked: 1 error, 1 warning.\n1 can be fixed with --fix.\n"
MARKS = ("NO_COLOR", "FORCE_COLOR", "CI", "GITHUB_WORKSPACE", "CI_PROJECT_DIR")
CLEAN = {key: value for key, value in os.environ.items() if key not in MARKS}


@pytest.fixture
def broken(tmp_path):
    """A folder `data/agreements` with a file that has an error, and a warning with a safe fix."""
    folder = tmp_path / "data" / "agreements"
    folder.mkdir(parents=True)
    text = (SHIPPED / FILE).read_text("utf-8")
    text = text.replace("    place: Moscow\n", "    place: NO\n", 1)
    assert "place: NO" in text
    text = text.replace("basis: text", "basis: tekst-9", 1)
    (folder / FILE).write_text(text, "utf-8")
    return tmp_path / "data"


def paths(name, out):
    if name == "github":
        return {line.split("file=")[1].split(",")[0] for line in out.splitlines()}
    if name == "junit":
        return {case.get("classname") for case in ET.fromstring(out).iter("testcase")}  # noqa: S314 - our own
    content = json.loads(out)
    if name == "gitlab":
        return {one["location"]["path"] for one in content}
    if name == "rdjson":
        return {one["location"]["path"] for one in content["diagnostics"]}
    places = [one["locations"][0]["physicalLocation"] for one in content["runs"][0]["results"]]
    return {one["artifactLocation"]["uri"] for one in places}


@pytest.mark.parametrize("name", ["github", "gitlab", "junit", "rdjson", "sarif"])
def test_every_format_end_to_end(agreements, broken, name):
    code, out, err = agreements("validate", "--output-format", name, cwd=broken, env=CLEAN)
    assert code == 1
    assert err == (SUMMARY if name == "github" else "")
    assert paths(name, out) == {f"agreements/{FILE}"}


@pytest.mark.parametrize(
    ("name", "variable"),
    [("github", "GITHUB_WORKSPACE"), ("sarif", "GITHUB_WORKSPACE"), ("gitlab", "CI_PROJECT_DIR")],
)
def test_paths_begin_at_the_root_of_the_repository(agreements, broken, name, variable):
    environment = {**CLEAN, variable: str(broken.parent)}
    command = ("validate", "--output-format", name)
    for more, folder in (
        ((), broken),
        ((f"./agreements/{FILE}",), broken),
        ((f"../{FILE}",), broken / "agreements" / "x"),
        ((str(broken / "agreements"),), broken.parent),
    ):
        folder.mkdir(exist_ok=True)
        _, out, _ = agreements(*command, *more, cwd=folder, env=environment)
        assert paths(name, out) == {f"data/agreements/{FILE}"}, more


def test_a_file_outside_the_root_keeps_its_path(agreements, broken):
    environment = {**CLEAN, "GITHUB_WORKSPACE": str(broken)}
    shutil.copy(broken / "agreements" / FILE, broken.parent / FILE)
    command = ("validate", "--output-format", "sarif", f"../{FILE}")
    _, out, _ = agreements(*command, cwd=broken, env=environment)
    (result, *_) = json.loads(out)["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": (broken.parent / FILE).as_uri()}


def test_standard_input_has_no_path(agreements, broken):
    text = (broken / "agreements" / FILE).read_bytes()
    command = ("validate", "-", "--output-format", "gitlab")
    assert paths("gitlab", agreements(*command, stdin=text)[1]) == {"-"}
    _, _, err = agreements("validate", "-", "--output-format", "concise", stdin=text)
    assert "--fix" not in err, "standard input cannot be mended"


def test_output_goes_to_a_file(agreements, broken):
    command = ("validate", "--output-format", "json")
    _, wanted, _ = agreements(*command, cwd=broken)
    for before in (None, "something old that is longer than nothing"):
        if before:
            (broken / "report.json").write_text(before)
        code, out, err = agreements(*command, "-o", "report.json", cwd=broken)
        assert (code, out, err) == (1, "", SUMMARY)
        assert (broken / "report.json").read_text("utf-8") == wanted


def test_output_to_a_file_where_there_is_nothing_to_say(agreements, tmp_path):
    code, out, err = agreements("validate", SHIPPED, "--output", "report.txt")
    assert (code, out) == (0, "")
    assert err.endswith("files checked, nothing to say.\n")
    assert (tmp_path / "report.txt").read_text() == ""


@pytest.mark.parametrize("target", ["none/report.json", ".", "link", "/dev/full"])
def test_output_that_cannot_be_written(agreements, broken, target):
    (broken / "link").symlink_to(broken / "agreements" / FILE)
    before = (broken / "agreements" / FILE).read_bytes()
    code, out, err = agreements("validate", "-o", target, cwd=broken)
    assert (code, out) == (2, "")
    assert err.startswith("agreements: ")
    assert "was not written: " in err
    assert "  help: " in err
    assert (broken / "agreements" / FILE).read_bytes() == before


def test_a_name_that_is_not_utf_8(agreements, broken):
    odd = os.fsencode(broken / "agreements") + b"/\xff.yaml"
    shutil.copy(broken / "agreements" / FILE, odd)
    for name in ("github", "gitlab", "junit", "rdjson", "sarif", "json", "full"):
        code, out, err = agreements("validate", "--output-format", name, cwd=broken, env=CLEAN)
        assert code == 1, err
        assert out


@pytest.mark.parametrize(
    ("arguments", "environment", "colored"),
    [
        ((), {}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "auto"), {"NO_COLOR": "1"}, False),
    ],
)
def test_color(agreements, broken, arguments, environment, colored):
    environment = {**CLEAN, **environment}
    code, out, _ = agreements("validate", *arguments, cwd=broken, env=environment)
    assert code == 1
    assert ("\x1b[" in out) is colored


@pytest.mark.parametrize(
    "command",
    [
        ("validate",),
        ("diff", "irn-rus-2025", "prk-rus-2024"),
        ("matrix", SHIPPED),
        ("show", "irn-rus-2025"),
        ("stats",),
        ("rules",),
        ("explain", "AGR203"),
    ],
)
def test_every_command_that_colors_can_be_told(agreements, broken, tmp_path, command):
    folder = broken if command == ("validate",) else tmp_path
    assert "\x1b[" in agreements(*command, "--color", "always", cwd=folder)[1]
    environment = {**CLEAN, "FORCE_COLOR": "1"}
    never = agreements(*command, "--color", "never", cwd=folder, env=environment)
    assert "\x1b" not in "".join(never[1:])


def test_fmt_colors_what_it_refuses(agreements, tmp_path):
    (tmp_path / "a.yaml").write_text("a: [\n")
    assert "\x1b[" in agreements("fmt", "a.yaml", "--color", "always")[2]
    assert "\x1b" not in agreements("fmt", "a.yaml", "--color", "never")[2]


def test_a_report_in_a_file_has_color_only_on_demand(agreements, broken):
    environment = {**CLEAN, "FORCE_COLOR": "1"}
    for choice, colored in (("auto", False), ("always", True)):
        command = ("validate", "-o", "report.txt", "--color", choice)
        agreements(*command, cwd=broken, env=environment)
        assert ("\x1b[" in (broken / "report.txt").read_text("utf-8")) is colored


@pytest.mark.parametrize(
    "command",
    [
        ("validate",),
        ("validate", "--output-format", "concise"),
        ("validate", "--diff"),
        ("fmt", "--diff"),
        ("fmt", "--check"),
        ("show", f"agreements/{FILE}"),
    ],
)
@pytest.mark.parametrize("words", ["::error::x", "##[error]x", "\\u2028::error::x"])
def test_no_text_is_a_command_in_a_log(agreements, broken, command, words):
    path = broken / "agreements" / FILE
    text = (SHIPPED / FILE).read_text("utf-8")
    note = f"note: |\n  {words}\n    {words}\n"
    if command[0] == "show":
        title = next(line for line in text.splitlines() if line.startswith("title: "))
        text = text.replace(title, f'title: "{words.replace("u2028", " ")}"')
    else:
        text += f'{note}"{words}": NO\n'
        text = text.replace("id: ", "id:   ", 1)
    path.write_text(text, "utf-8")
    _, out, err = agreements(*command, cwd=broken)
    assert out + err
    for line in (out + err).splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
