"""Each rule on files: `cases/CODE/good` says nothing, `cases/CODE/bad` what `expected.txt` holds.

`pytest --snapshot-update` writes the expected text anew; read it as a user would.
"""

from datetime import date
from pathlib import Path

import pytest

from validator.check.pipeline import check_documents
from validator.check.registry import all_codes
from validator.check.rules import across_rules, one_file_rules
from validator.codes import Life
from validator.corpus.find import files_in
from validator.read import read_bytes, read_file
from validator.render.findings import renderer
from validator.render.findings.report import Report
from validator.write.mend import mend

LAST_DAY = date(2026, 1, 1)
"""What is dated later has not happened yet."""
CASES = Path(__file__).with_name("cases")
RULES = [rule.CODE.code for rule in (*one_file_rules(), *across_rules())]


def check(folder):
    """Check the files of a folder; give the codes found, and the text a user sees."""
    documents = [read_file(file, shown=str(file.relative_to(folder))) for file in files_in(folder)]
    assert documents, folder
    _, findings = check_documents(documents, frozenset({"prk-rus-2024"}), LAST_DAY)
    lines = {document.path: document.lines for document in documents}
    return findings, renderer("full")(Report(findings, len(documents), lines))


def test_every_rule_has_its_files():
    assert sorted(folder.name for folder in CASES.iterdir()) == sorted(RULES)


@pytest.mark.parametrize("code", RULES)
def test_good_files(code):
    assert check(CASES / code / "good") == ([], "")


@pytest.mark.parametrize("code", RULES)
def test_bad_files(code, pytestconfig):
    findings, text = check(CASES / code / "bad")
    expected = CASES / code / "expected.txt"
    if pytestconfig.getoption("update_snapshots"):
        expected.write_text(text, encoding="utf-8")
    assert {finding.code for finding in findings} == {code}
    assert text == expected.read_text("utf-8")


EXPLAINED = [code for code in all_codes().values() if code.bad]


@pytest.mark.parametrize("code", EXPLAINED, ids=[code.code for code in EXPLAINED])
def test_examples_of_an_explanation(code, agreement_with):
    for example, expected in ((code.bad, [code.code]), (code.good, [])):
        text = agreement_with(example)
        ids = (line[4:] for line in text.splitlines() if line.startswith("id: "))
        name = next(ids, "irn-rus-2025")
        document = read_bytes(text.encode(), shown=f"{name}.yaml")
        _, findings = check_documents([document], frozenset({"prk-rus-2024"}), LAST_DAY)
        assert [finding.code for finding in findings] == expected


@pytest.mark.parametrize("code", RULES)
def test_fixes_of_bad_files_cure_them(code):
    folder = CASES / code / "bad"
    documents = [read_file(file, shown=str(file.relative_to(folder))) for file in files_in(folder)]

    def found(some):
        return check_documents(some, frozenset({"prk-rus-2024"}), LAST_DAY)[1]

    fixes = [finding.fix for finding in found(documents) if finding.fix is not None]
    mended = mend(documents, found(documents), found, unsafe=True)
    assert mended.made == len(fixes)
    assert len(mended.findings) == len(found(documents)) - len(fixes)


def test_a_rule_that_can_be_wrong_is_a_preview_and_a_warning():
    codes = [rule.CODE for rule in (*one_file_rules(), *across_rules())]
    assert all(code.severity == "warning" for code in codes if code.life is Life.PREVIEW)
