"""`agreements report`, end to end."""

import os

from sample import GOOD


def test_a_site_of_a_folder(agreements, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "irn-rus-2025.yaml").write_text(GOOD)
    code, out, err = agreements("report", "-o", "site", "mine")
    assert (code, out, err) == (0, "", "Open site/index.html\n")
    assert (tmp_path / "site/agreement/irn-rus-2025.html").is_file()
    before = (tmp_path / "site/data/index.js").read_bytes()
    assert agreements("report", "-o", "site", "mine")[0] == 0
    assert (tmp_path / "site/data/index.js").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "site"]


def test_a_selection_of_none_replaces_nothing(agreements, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "irn-rus-2025.yaml").write_text(GOOD)
    for command in (("report", "-o", "site", "mine"), ("export", "out", "--from", "mine")):
        assert agreements(*command)[0] == 0
        there = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        for none in (("--party", "ZWE"), ("--as-of", "1990-01-01")):
            code, out, err = agreements(*command, *none)
            assert (code, out) == (2, "")
            assert err.endswith(
                "agreements: no agreement fits what was selected, so nothing was written\n"
                "  help: leave out some of the options that select\n"
            )
        assert there == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}


def test_a_folder_of_something_else_is_not_touched(agreements, tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    code, out, err = agreements("report", "-o", ".")
    assert (code, out) == (2, "")
    assert err == (
        "agreements: . was not written: it is not empty, and no earlier report\n"
        "  help: Name a new folder, or an earlier report.\n"
    )


def test_without_the_library(agreements, tmp_path):
    site = tmp_path / "sitecustomize.py"
    site.write_text("import sys\nsys.modules['jinja2'] = None\n")
    code, _, err = agreements("report", "-o", "out", env=os.environ | {"PYTHONPATH": str(tmp_path)})
    assert code == 2
    assert err == (
        "agreements: the site needs jinja2, which is not installed\n"
        '  help: run: pip install "agreement-provisions[report]"\n'
    )
