"""What can be mended is mended: the files with one mistake become what their originals say."""

from pathlib import Path

import pytest

from validator.check.pipeline import check_documents
from validator.corpus.find import ids_in
from validator.read import data, read_file
from validator.write.mend import mend

FILES = Path(__file__).parent / "files"
RIGHT = ("irn-rus-2001", "irn-rus-2025", "prk-rus-2024")
KNOWN = ids_in(FILES)
OTHERWISE = {
    "irn-rus-2001-yaml-language-no",
    "irn-rus-2025-address-as-ftp",
    "irn-rus-2025-citation-for-list",
    "irn-rus-2025-date-year-without-quotes",
    "irn-rus-2025-list-of-one-party-code",
    "irn-rus-2025-number-for-paragraph",
    "irn-rus-2025-party-uk",
    "irn-rus-2025-signatory-without-name",
    "irn-rus-2025-yaml-clock-time",
    "irn-rus-2025-yaml-no",
}
"""Files that say something their original does not, beside the mistake."""


def check(documents):
    return check_documents(documents, KNOWN)[1]


def said(document):
    return {key: value for key, value in data(document.root).items() if key != "id"}


ORIGINALS = {name: said(read_file(FILES / f"{name}.yaml")) for name in RIGHT}
FIXABLE = [
    path
    for path in sorted(FILES.glob("*.yaml"))
    if any(finding.fix for finding in check([read_file(path)]))
]


def test_half_of_the_mistakes_can_be_mended():
    assert len(FIXABLE) >= 96


@pytest.mark.parametrize("path", FIXABLE, ids=lambda path: path.stem)
def test_a_mended_file_is_clean_and_says_what_the_original_says(path):
    broken = [read_file(path)]
    mended = mend(broken, check(broken), check, unsafe=True)
    assert mended.findings == ()
    if path.stem not in OTHERWISE:
        original = next(name for name in RIGHT if path.stem.startswith(name))
        assert said(mended.documents[0]) == ORIGINALS[original]


def test_what_is_safe_and_what_is_a_guess(snapshot):
    lines = [
        f"{path.stem}: {finding.fix.title} ({'safe' if finding.fix.safe else 'a guess'})"
        for path in FIXABLE
        for finding in check([read_file(path)])
        if finding.fix
    ]
    assert "\n".join(lines) == snapshot
