"""Every format on the same two inputs, word for word."""

from datetime import date

import pytest
from sample import GOOD

from validator.check.pipeline import check_documents
from validator.compare.matrix import build_matrix
from validator.model.agreement import Agreement
from validator.read import read_bytes
from validator.render.agreement import show
from validator.render.escape import json_document
from validator.render.findings import FORMATS as FINDING_FORMATS
from validator.render.findings import renderer
from validator.render.findings.report import Report
from validator.render.matrix import FORMATS as MATRIX_FORMATS
from validator.render.matrix import json as matrix_json
from validator.render.screen import Screen, TableOptions


def agreement(text):
    (checked,), _ = check_documents([read_bytes(text.encode(), shown="irn-rus-2025.yaml")])
    assert isinstance(checked.agreement, Agreement)
    return checked.agreement


ONE = agreement(GOOD)
OTHER = agreement(
    GOOD.replace("irn-rus-2025", "prk-rus-2024")
    .replace("years: 20", "years: 10")
    .replace("    presence: absent\n", "    obligation: shall\n    trigger: armed-attack\n")
    .replace("coverage: partial", "coverage: complete")
)


@pytest.mark.parametrize("name", MATRIX_FORMATS)
@pytest.mark.parametrize("only_differences", [False, True])
def test_matrix(name, only_differences, snapshot):
    options = TableOptions(only_differences=only_differences)
    assert MATRIX_FORMATS[name](build_matrix([ONE, OTHER]), options) == snapshot


@pytest.mark.parametrize("agreements", [[], [ONE, OTHER]])
def test_json_by_rows_is_the_document_as_a_whole(agreements):
    matrix = build_matrix(agreements)
    whole = json_document(matrix_json.content(matrix, TableOptions()))
    assert matrix_json.render(matrix, TableOptions()) == whole


@pytest.mark.parametrize("screen", [Screen(width=80), Screen(ascii_only=True), Screen(color=True)])
def test_table_on_other_screens(screen, snapshot):
    table = MATRIX_FORMATS["table"](build_matrix([ONE, OTHER]), TableOptions(screen=screen))
    assert table == snapshot


@pytest.mark.parametrize("name", FINDING_FORMATS)
def test_findings(name, report, snapshot):
    assert renderer(name)(report) == snapshot


@pytest.mark.parametrize("name", FINDING_FORMATS)
def test_no_findings(name, snapshot):
    assert renderer(name)(Report([], 1, {"good.yaml": ["id: x"]})) == snapshot


@pytest.mark.parametrize("width", [80, None])
def test_show(width, snapshot):
    assert show(ONE, Screen(width=width), date(2026, 1, 1)) == snapshot
