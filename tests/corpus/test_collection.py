from pathlib import Path

import pytest
from sample import GOOD

from validator.corpus.collection import load_collection
from validator.corpus.find import files_in

AGREEMENTS = Path(__file__).parents[2] / "agreements"


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The shipped files, and among them one that warns, one with an error and one that is not."""
    folder = tmp_path_factory.mktemp("files")
    warns, wrong = folder / "irn-rus-2025.yaml", folder / "wrong.yaml"
    warns.write_text(f"{GOOD} \n", "utf-8")
    wrong.write_text(GOOD.replace("coverage: partial", "coverage: some"), "utf-8")
    shipped = files_in(AGREEMENTS)
    return [*shipped[:20], wrong, folder / "missing.yaml", warns, *shipped[20:]]


@pytest.fixture(scope="module")
def loaded(files):
    return load_collection(files, 1)


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_what_is_loaded_does_not_depend_on_how_many_load(files, loaded):
    assert load_collection(files, 3) == loaded


def test_files_with_errors_give_their_errors_and_text_and_others_their_agreement(files, loaded):
    assert [one.id for one in loaded.agreements] == [
        file.stem for file in files if file.stem not in ("wrong", "missing")
    ]
    assert [(Path(one.path).name, one.code) for one in loaded.findings] == [
        ("wrong.yaml", "AGR204"),
        ("wrong.yaml", "AGR301"),
        ("missing.yaml", "AGR001"),
    ]
    wrong, missing = loaded.documents
    assert "coverage: some" in wrong.text
    assert missing.text == ""
