"""Findings as SARIF 2.1.0, which GitHub and others show as alerts on the code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from validator import __version__
from validator.check.fingerprint import fingerprints
from validator.check.registry import all_codes
from validator.codes import Code
from validator.explain.findings import topic
from validator.finding import Finding, Fix, Span
from validator.render.escape import json_document, sarif_message, uri
from validator.render.findings.report import Report
from validator.render.topic import markdown

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LIMIT = 25_000
"""GitHub refuses a file that has more results; the rest is counted in a notification."""
_ROOT = "%SRCROOT%"
_ROOT_IS = "The root of the repository, else the folder the command was run in."


def render(report: Report) -> str:
    """Write a log with one run. Paths of the report are relative to the root of the repository."""
    findings = report.findings[:LIMIT]
    codes = sorted({finding.code for finding in findings})
    marks = fingerprints(findings, report.lines)
    run = {
        "tool": {
            "driver": {
                "name": "agreements",
                "semanticVersion": __version__,
                "rules": [_rule(all_codes()[code]) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": _ROOT_IS}}},
        "invocations": [_invocation(report)],
        "results": [
            _result(finding, codes.index(finding.code), mark)
            for finding, mark in zip(findings, marks, strict=True)
        ],
    }
    return json_document({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(code: Code) -> dict[str, Any]:
    texts = (code.summary, code.why, code.cure)
    return {
        "id": code.code,
        "name": code.name,
        "shortDescription": {"text": sarif_message(code.summary)},
        "fullDescription": {"text": sarif_message(code.why or code.summary)},
        "help": {
            "text": "\n\n".join(sarif_message(text) for text in texts if text),
            "markdown": markdown(topic(code)),
        },
        "defaultConfiguration": {"level": str(code.severity)},
    }


def _invocation(report: Report) -> dict[str, Any]:
    invocation: dict[str, Any] = {
        "executionSuccessful": not any(finding.unread for finding in report.findings)
    }
    if (more := len(report.findings) - LIMIT) > 0:
        message = {"text": f"{more} more findings are left out."}
        invocation["toolExecutionNotifications"] = [{"level": "warning", "message": message}]
    return invocation


def _result(finding: Finding, rule: int, mark: str) -> dict[str, Any]:
    place = _artifact(finding.path)
    texts = (finding.message, finding.hint, finding.help)
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": str(finding.severity),
        "message": {"text": "\n".join(sarif_message(text) for text in texts if text)},
        "locations": [
            {"physicalLocation": {"artifactLocation": place, "region": _region(finding.span)}}
        ],
        "partialFingerprints": {"primaryLocationLineHash": mark},
    }
    if finding.fix is not None and finding.fix.edits:
        result["fixes"] = [_fix(finding.fix, place)]
    return result


def _artifact(path: str) -> dict[str, str]:
    address = uri(path)
    return {"uri": address} if address.startswith("file:") else {"uri": address, "uriBaseId": _ROOT}


def _fix(fix: Fix, place: dict[str, str]) -> dict[str, Any]:
    replacements: Sequence[dict[str, Any]] = [
        {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}}
        for edit in fix.edits
    ]
    return {
        "description": {"text": sarif_message(fix.title)},
        "artifactChanges": [{"artifactLocation": place, "replacements": replacements}],
    }


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
    }
