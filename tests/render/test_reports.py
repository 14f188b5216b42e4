"""What other programs make of a report: their schemas and parsers, and nothing hostile acts."""

import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from junitparser import JUnitXml

from validator.finding import START, Finding, Fix, Position, Severity, Span, TextEdit
from validator.render.escape import terminal
from validator.render.findings import FORMATS, renderer
from validator.render.findings.github import LIMIT
from validator.render.findings.rdjson import joined
from validator.render.findings.report import Report
from validator.render.screen import Screen
from validator.write.edits import apply

HERE = Path(__file__).parent
PAYLOADS = HERE.parents[2] / "shared" / "hostile" / "payloads.json"
SINKS = ("workflow", "junit", "sarif", "jsonout", "log", "terminal", "markdown")
OWN = [
    "\n::error::x",
    "##[error]x",
    "::stop-commands::x",
    "a,line=1,title=x",
    "%0A::error::x",
    "]]></failure><x/>",
    "\x1b[31m\x00\ufffe\udcff",
    "[a](b) {0} {{1}}",
    "x\u2028y",
]
COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")

POSITION = {"type": "object", "required": ["line", "column"], "additionalProperties": False} | {
    "properties": {name: {"type": "integer", "minimum": 1} for name in ("line", "column")}
}
RANGE = {"type": "object", "required": ["start", "end"], "additionalProperties": False} | {
    "properties": {"start": POSITION, "end": POSITION}
}
RDJSON = {
    # The messages of reviewdog.proto that we write, with nothing beside them.
    "type": "object",
    "required": ["source", "diagnostics"],
    "additionalProperties": False,
    "properties": {
        "source": {"const": {"name": "agreements"}},
        "diagnostics": {
            "items": {
                "type": "object",
                "required": ["message", "location", "severity", "code"],
                "additionalProperties": False,
                "properties": {
                    "message": {"type": "string"},
                    "severity": {"enum": ["ERROR", "WARNING"]},
                    "code": {"required": ["value"], "properties": {"value": {"type": "string"}}},
                    "location": {
                        "required": ["path", "range"],
                        "properties": {"path": {"type": "string"}, "range": RANGE},
                    },
                    "suggestions": {
                        "items": {
                            "required": ["range", "text"],
                            "properties": {"range": RANGE, "text": {"type": "string"}},
                        }
                    },
                },
            }
        },
    },
}
GITLAB = {
    # What GitLab's own check of such a report demands, with what its pages need to show one.
    "items": {
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "required": ["path", "lines"],
                "properties": {"lines": {"properties": {"begin": {"type": "integer"}}}},
            },
        },
    }
}


def hostile():
    texts = list(OWN)
    if PAYLOADS.is_file():
        found = json.loads(PAYLOADS.read_text("utf-8"))
        texts += [one["payload"] for one in found if one["sink"] in SINKS]
    return list(dict.fromkeys(texts))


def report_of(text):
    """A report in which the text stands wherever a text of a person may stand."""
    path = f"{text}.yaml"
    line = text.replace("\n", " ")
    span = Span(Position(1, 1), Position(1, len(line) + 1))
    fix = Fix(text, (TextEdit(span, text),))
    findings = [
        Finding("AGR203", severity, path, span, text, text, text, fix=fix) for severity in Severity
    ]
    return Report(findings, 1, {path: [line]})


def no_duplicates(pairs):
    assert len({key for key, _ in pairs}) == len(pairs)
    return dict(pairs)


def sarif_schema():
    return json.loads((HERE / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))


def parsed(command):
    """Read a workflow command as GitHub's runner does."""
    found = COMMAND.fullmatch(command)
    assert found, command
    properties = dict(part.split("=", 1) for part in found[2].split(","))
    properties = {key: unquote_only(text, "3A", "2C") for key, text in properties.items()}
    return found[1], properties, unquote_only(found[3])


def unquote_only(text, *more):
    for code in ("0D", "0A", *more, "25"):
        text = text.replace(f"%{code}", unquote(f"%{code}"))
    return text


def test_sarif_is_valid(report):
    log = json.loads(renderer("sarif")(report))
    jsonschema.Draft4Validator(sarif_schema()).validate(log)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    for rule in rules:
        assert rule["help"]["text"]
        assert rule["help"]["markdown"].startswith(f"**{rule['id']} {rule['name']}**")


def test_a_wrong_sarif_is_refused(report):
    log = json.loads(renderer("sarif")(report))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    with pytest.raises(jsonschema.ValidationError, match="0 is less than the minimum"):
        jsonschema.Draft4Validator(sarif_schema()).validate(log)


def test_sarif_keeps_to_the_limit_of_github(monkeypatch, report):
    monkeypatch.setattr("validator.render.findings.sarif.LIMIT", 2)
    log = json.loads(renderer("sarif")(report))
    jsonschema.Draft4Validator(sarif_schema()).validate(log)
    (run,) = log["runs"]
    assert len(run["results"]) == 2
    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"] == f"{len(report.findings) - 2} more findings are left out."


def marks(report, name):
    content = json.loads(renderer(name)(report))
    if name == "gitlab":
        return [one["fingerprint"] for one in content]
    results = content["runs"][0]["results"]
    return [one["partialFingerprints"]["primaryLocationLineHash"] for one in results]


@pytest.mark.parametrize("name", ["sarif", "gitlab"])
def test_fingerprints_survive_a_moved_line_and_tell_twins_apart(name, report):
    before = marks(report, name)
    assert len(set(before)) == len(before)
    moved = [replace(one, span=down(one.span)) for one in report.findings]
    lines = {path: ["# a new line", *of_file] for path, of_file in report.lines.items()}
    assert marks(replace(report, findings=moved, lines=lines), name) == before
    twins = replace(report, findings=[*report.findings, report.findings[0]])
    assert marks(twins, name)[:-1] == before
    assert marks(twins, name)[-1] not in before


def down(span):
    start, end = span.start, span.end
    return Span(Position(start.line + 1, start.column), Position(end.line + 1, end.column))


def test_junit_is_read_by_its_reader(report):
    xml = JUnitXml.fromstring(renderer("junit")(report).encode())
    cases = {(suite.name, case.name): case for suite in xml for case in suite}
    errors = [one for one in report.findings if one.severity is Severity.ERROR]
    assert (xml.tests, xml.failures, xml.errors) == (
        len(report.findings) + 1,
        len(errors) - 1,
        1,
    )
    assert len(cases) == xml.tests
    assert cases["good.yaml", "valid"].is_passed
    assert cases["agreements/irn-rus-2025.yaml", "AGR113 at 2:8"].is_passed
    (unread,) = cases["none.yaml", "AGR001 at 1:1"].result
    assert unread.message == "the file cannot be read: there is no such file"


def test_gitlab_has_what_gitlab_demands(report):
    issues = json.loads(renderer("gitlab")(report))
    jsonschema.Draft202012Validator(GITLAB).validate(issues)
    assert len(issues) == len(report.findings)


def test_rdjson_keeps_to_its_definition(report):
    result = json.loads(renderer("rdjson")(report))
    jsonschema.Draft202012Validator(RDJSON).validate(result)
    for found, finding in zip(result["diagnostics"], report.findings, strict=True):
        assert ("suggestions" in found) == (finding.fix is not None)


def test_rdjson_before_reviewdog_itself(report, tmp_path):
    reviewdog = shutil.which("reviewdog")
    if reviewdog is None:
        pytest.skip("reviewdog is not installed")
    done = subprocess.run(
        [reviewdog, "-f=rdjson", "-reporter=local", "-filter-mode=nofilter"],
        input=renderer("rdjson")(report).encode(),
        capture_output=True,
        check=False,
        cwd=tmp_path,
    )
    assert b"navel-visits" in done.stdout, done.stderr


def test_columns_of_rdjson_count_bytes(report):
    result = json.loads(renderer("rdjson")(report))
    for found, finding in zip(result["diagnostics"], report.findings, strict=True):
        start = found["location"]["range"]["start"]
        end = found["location"]["range"]["end"]
        lines = report.lines.get(finding.path, [""])
        line = lines[start["line"] - 1].encode()
        marked = line[start["column"] - 1 : end["column"] - 1].decode()
        place = finding.span
        assert marked == line.decode()[place.start.column - 1 : place.end.column - 1]


def test_joined_edits_do_what_they_do_apart(report):
    for finding in report.findings:
        if finding.fix is not None:
            lines = report.lines[finding.path]
            whole = Fix("", (joined(finding.fix, lines),))
            assert apply("\n".join(lines), [whole]) == apply("\n".join(lines), [finding.fix])


def test_github_reads_what_we_meant(report):
    out = renderer("github")(report).splitlines()
    assert len(out) == len(report.findings)
    for line, finding in zip(
        out, sorted(report.findings, key=lambda one: one.severity), strict=True
    ):
        kind, properties, message = parsed(line)
        assert kind == finding.severity
        assert properties["file"] == finding.path
        assert properties["title"] == finding.code
        assert message.split("\n")[0] == terminal(finding.message)


def test_github_marks_ten_of_each_and_tells_the_rest():
    span = Span(Position(1, 1), Position(1, 2))
    findings = [
        Finding("AGR203", severity, "a.yaml", span, f"{severity} {number}")
        for number in range(13)
        for severity in Severity
        if number < 12 or severity is Severity.ERROR
    ]
    out = renderer("github")(Report(findings, 1)).splitlines()
    kinds = [line.split(" ")[0] for line in out]
    assert kinds[: 2 * LIMIT] == ["::error"] * LIMIT + ["::warning"] * LIMIT
    assert out[2 * LIMIT :] == [
        "a.yaml:1:1: AGR203 error 10",
        "a.yaml:1:1: AGR203 error 11",
        "a.yaml:1:1: AGR203 error 12",
        "a.yaml:1:1: AGR203 warning: warning 10",
        "a.yaml:1:1: AGR203 warning: warning 11",
        "::notice title=agreements::3 more errors and 2 more warnings in the log of this step: "
        "GitHub marks only 10 errors and 10 warnings.",
    ]


def test_columns_over_several_lines_are_left_out():
    finding = Finding(
        "AGR203", Severity.ERROR, "a.yaml", Span(Position(1, 4), Position(3, 2)), "wrong"
    )
    (line,) = renderer("github")(Report([finding, replace(finding)][:1], 1)).splitlines()
    assert line == "::error file=a.yaml,line=1,endLine=3,title=AGR203::wrong"
    whole = replace(finding, span=START)
    assert "col=" not in renderer("github")(Report([whole], 1))


@pytest.mark.parametrize("text", hostile())
@pytest.mark.parametrize("name", FORMATS)
def test_nothing_hostile_acts(name, text):
    out = renderer(name)(replace(report_of(text), screen=Screen()))
    # No line but our own is a command to GitHub's runner, which trims a line before it looks.
    for line in out.splitlines():
        assert "##[" not in line
        if line.lstrip().startswith("::"):
            assert name == "github"
            _, properties, _ = parsed(line)
            assert list(properties) in (
                ["file", "line", "endLine", "col", "endColumn", "title"],
                ["file", "line", "endLine", "title"],
            )
    assert out.replace("\n", "").replace("\u00a0", "").isprintable()
    if name in {"github", "concise"}:
        assert len(out.splitlines()) == 2
    elif name == "junit":
        root = ET.fromstring(out)  # noqa: S314 - our own output
        assert [one.tag for one in root.iter()] == [
            "testsuites", "testsuite", "testcase", "failure", "testcase", "system-out",
        ]  # fmt: skip
    elif name != "full":
        content = json.loads(out, object_pairs_hook=no_duplicates)
        if name == "sarif":
            jsonschema.Draft4Validator(sarif_schema()).validate(content)
            check_sarif(content, report_of(text).findings[0].path)


def test_a_command_cut_in_two_does_not_act_when_joined():
    span = Span(Position(1, 6), Position(1, 8))
    finding = Finding("AGR101", Severity.ERROR, "a.yaml", span, "wrong")
    report = Report([finding], 1, {"a.yaml": ["a: ##[error]x"]})
    assert "##[" not in renderer("full")(report)
    assert "##\\x5berror]x" in renderer("full")(report)


def check_sarif(content, path):
    for result in content["runs"][0]["results"]:
        message = result["message"]["text"]
        assert not re.search(r"(?<!\{)\{\d+\}(?!\})", message)
        assert not re.search(r"(?<!\\)\]\(", message)
        location = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert re.fullmatch(r"(file://)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+", location["uri"])
        assert unquote(location["uri"].removeprefix("file://"), errors="surrogateescape") == path
        assert ("uriBaseId" in location) == (not path.startswith("/"))
