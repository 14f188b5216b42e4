"""A collection of hostile files: each is refused, or read, for its own reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from validator.finding import Severity
from validator.read import read_file

FOLDER = Path(__file__).parents[2].parent / "shared" / "hostile"
MANIFEST = FOLDER / "manifest.json"
SAMPLES = json.loads(MANIFEST.read_text("utf-8")) if MANIFEST.exists() else []

# Code and place of each error; the files not named here have none.
ERRORS = {
    "alias-cycle-map": ["AGR104 2:8"],
    "alias-laughs-walked": ["AGR104 11:5"],
    "binary-gzip": ["AGR011 1:1"],
    "conflict-markers": ["AGR101 1:1"],
    "ctl-esc-escape": ["AGR012 2:8"],
    "ctl-esc-raw": ["AGR012 2:8"],
    "ctl-nul-tail": ["AGR012 10:1"],
    "deep-block-seq": ["AGR109 11:65"],
    "deep-flow-1k": ["AGR109 10:39"],
    "deep-flow-open": ["AGR109 10:39"],
    "directive-11": ["AGR108 1:1"],
    "dup-nested": ["AGR103 9:30"],
    "dup-nfc-nfd": ["AGR103 10:20"],
    "dup-top": ["AGR103 10:1"],
    "enc-latin1": ["AGR011 2:13"],
    "enc-utf16be-nobom": ["AGR011 1:1"],
    "enc-utf32": ["AGR011 1:1"],
    "enc-utf8-surrogate": ["AGR011 2:8"],
    "inj-anchor-esc": ["AGR012 2:9"],
    "inj-tag-ghcmd": ["AGR106 2:8"],
    "inj-value-esc": ["AGR012 5:7"],
    "key-float-nan": ["AGR111 10:9", "AGR111 10:18"],
    "key-int": ["AGR111 1:1"],
    "key-null": ["AGR111 1:1"],
    "key-propnames": ["AGR111 9:3"],
    "lfs-pointer": ["AGR101 1:1"],
    "merge-double": ["AGR105 13:5"],
    "merge-override": ["AGR105 10:1"],
    "merge-repeat": ["AGR105 13:5"],
    "num-1e999": ["AGR112 7:17"],
    "num-hex-100k": ["AGR112 2:8"],
    "num-octal-010": ["AGR114 1:8"],
    "only-bom": ["AGR116 1:1"],
    "size-longkey": ["AGR101 11:3"],
    "tabs": ["AGR102 2:1"],
    "tag-bool-maybe": ["AGR106 6:11"],
    "tag-custom": ["AGR106 2:8"],
    "tag-float-abc": ["AGR106 7:17"],
    "tag-js-function": ["AGR106 2:8"],
    "tag-omap": ["AGR106 10:8"],
    "tag-set": ["AGR106 10:8"],
    "trailing-garbage": ["AGR101 11:1"],
    "uni-ls-nel": ["AGR014 2:9"],
    "y11-date-impossible": ["AGR115 4:9"],
}


@pytest.mark.skipif(not SAMPLES, reason="the collection is not here")
def test_hostile_files_are_refused_or_read():
    found = {}
    for sample in SAMPLES:
        document = read_file(FOLDER / "files" / f"{sample['id']}.yaml", shown="a.yaml")
        errors = [
            f"{finding.code} {finding.span.start.line}:{finding.span.start.column}"
            for finding in document.findings
            if finding.severity is Severity.ERROR
        ]
        if errors:
            found[sample["id"]] = errors
        if sample["expect"] == "reject" and sample["rule"] != "SCHEMA":
            assert errors, sample["id"]
        if sample["expect"] == "accept":
            assert not errors, sample["id"]
            assert document.root is not None
    assert found == ERRORS
