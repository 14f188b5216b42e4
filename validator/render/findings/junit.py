"""Findings as test results in the XML of JUnit, as far as all who read it agree on it."""

from __future__ import annotations

from collections.abc import Sequence

from validator.finding import Finding, Severity
from validator.render.escape import xml
from validator.render.findings.report import Report

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def render(report: Report) -> str:
    """Write a suite for each file: a failed test for each error, or one that passed.

    A file that could not be checked is an error in the sense of JUnit. A warning is a test that
    passed with output, as it does not fail a check.
    """
    by_path: dict[str, list[Finding]] = {path: [] for path in report.lines}
    for finding in report.findings:
        by_path.setdefault(finding.path, []).append(finding)
    suites = "".join(_suite(path, by_path[path]) for path in sorted(by_path))
    total = _counts(report.findings, sum(_tests(findings) for findings in by_path.values()))
    return f'{_HEAD}<testsuites name="agreements" {total}>\n{suites}</testsuites>\n'


def _tests(findings: Sequence[Finding]) -> int:
    return max(len(findings), 1)


def _suite(path: str, findings: Sequence[Finding]) -> str:
    name = xml(path)
    cases = "".join(_case(name, finding) for finding in findings)
    cases = cases or f'    <testcase name="valid" classname="{name}"/>\n'
    counts = _counts(findings, _tests(findings))
    return f'  <testsuite name="{name}" {counts}>\n{cases}  </testsuite>\n'


def _counts(findings: Sequence[Finding], tests: int) -> str:
    errors = sum(finding.unread for finding in findings)
    failures = sum(f.severity is Severity.ERROR and not f.unread for f in findings)
    return f'tests="{tests}" failures="{failures}" errors="{errors}"'


def _case(path: str, finding: Finding) -> str:
    start = finding.span.start
    place = f"{start.line}:{start.column}"
    head = f'    <testcase name="{finding.code} at {place}" classname="{path}">\n'
    cure = [f"help: {xml(line)}" for line in (finding.hint, finding.help) if line]
    body = "\n".join([f"{path}:{place}: {finding.code} {xml(finding.message)}", *cure])
    if finding.severity is Severity.WARNING:
        inner = f"<system-out>warning: {body}</system-out>"
    else:
        kind = "error" if finding.unread else "failure"
        message = f'type="{finding.code}" message="{xml(finding.message)}"'
        inner = f"<{kind} {message}>{body}</{kind}>"
    return f"{head}      {inner}\n    </testcase>\n"
