"""Programs that other people wrote accept the release and show it well."""

import asyncio
import json
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import jsonschema
import pandas as pd
import pytest

from validator.export.readme import LOADING
from validator.tables import TABLES

SOFFICE = shutil.which("soffice")


def test_the_profile_of_the_standard_accepts_the_package(release):
    home = Path(next(iter(find_spec("dplib").submodule_search_locations)))
    profile = json.loads((home / "profiles" / "2.0" / "datapackage.json").read_text("utf-8"))
    package = json.loads((release / "datapackage.json").read_text("utf-8"))
    jsonschema.Draft7Validator(profile).validate(package)
    assert package["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert package["version"] == "1.2.3"
    assert package["created"] == "2026-01-02T03:04:05Z"
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    assert [one["name"] for one in package["resources"]] == [table.name for table in TABLES]


@pytest.mark.filterwarnings("default")  # of the validator's own libraries
def test_a_validator_of_the_standard_accepts_package_and_data(release, tmp_path):
    import frictionless

    report = frictionless.validate(str(release / "datapackage.json"))
    assert report.valid, report.to_summary()
    assert {task.name: task.stats["rows"] for task in report.tasks}["agreements"] == 6
    # It would have seen a mistake: a cell of an agreement that is not there.
    shutil.copytree(release / "csv", tmp_path / "csv")
    shutil.copy(release / "datapackage.json", tmp_path)
    cells = tmp_path / "csv" / "cells.csv"
    cells.write_text(cells.read_text("utf-8").replace("afg-nld-1939", "nobody", 1), "utf-8")
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


@pytest.mark.filterwarnings("default")
def test_datasette_shows_the_tables(release):
    from datasette.app import Datasette

    folder = release / "sqlite"
    metadata = json.loads((folder / "metadata.json").read_text("utf-8"))
    served = Datasette([str(folder / "agreements.db")], metadata=metadata)

    async def get(path):
        response = await served.client.get(path)
        assert response.status_code == 200, path
        return response

    async def look():
        home = await get("/")
        assert "what states promise each other" in home.text
        assert "CC-BY-4.0" in home.text
        for table in TABLES:
            page = await get(f"/agreements/{table.name}")
            assert table.title in page.text
            answer = (await get(f"/agreements/{table.name}.json?_shape=objects")).json()
            assert set(table.names) <= set(answer["rows"][0])
        for view in ("matrix", "sourced_provisions", "agreements_of_states"):
            await get(f"/agreements/{view}")
        cells = (await get("/agreements/cells.json?type=naval-visits&_labels=on")).json()
        facets = cells["facet_results"]
        assert {one["value"] for one in facets["state"]["results"]} >= {"present", "unknown"}
        assert cells["rows"][0]["type"]["label"] == "Naval visits, or port calls"
        assert cells["rows"][0]["agreement"]["label"].startswith("Treaty")
        parties = (await get("/agreements/agreements.json")).json()["facet_results"]["parties"]
        assert {"value": "RUS", "label": "RUS", "count": 4}.items() <= parties["results"][0].items()
        row = await get("/agreements/sources/irn-rus-2025~2Firna-text")
        assert "provisions" in row.text, "a source links to what it bears out"

    asyncio.run(look())


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_the_workbook(release, rows, tmp_path):
    names = ["Matrix", *(table.name for table in TABLES)]
    sheet = names.index("cells") + 1
    output = f"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,{sheet}"
    subprocess.run(
        [
            SOFFICE, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile",
            "--convert-to", output, "--outdir", tmp_path, release / "xlsx" / "agreements.xlsx",
        ],
        check=True, capture_output=True, timeout=180, env=os.environ | {"HOME": str(tmp_path)},
    )  # fmt: skip
    (written,) = tmp_path.glob("*.csv")
    frame = pd.read_csv(written)
    assert len(frame) == len(rows["cells"])
    ours = pd.read_csv(release / "csv" / "cells.csv")
    assert frame["state"].value_counts().to_dict() == ours["state"].value_counts().to_dict()


SNIPPETS = {
    name: code
    for snippets in LOADING.values()
    for name, language, code in snippets
    if language == "python"
}


@pytest.mark.parametrize(("name", "printed"), [("pandas", "88 rows x 4"), ("polars", "shape: (")])
def test_the_snippets_run(release, monkeypatch, capsys, name, printed):
    monkeypatch.chdir(release)
    exec(compile(SNIPPETS[name], name, "exec"), {})  # noqa: S102 - our own snippet
    assert printed in capsys.readouterr().out


def test_every_snippet_is_run():
    assert set(SNIPPETS) == {"pandas", "polars"}


def test_the_snippets_of_sql_run(release):
    ((_, _, query), _) = LOADING["sqlite"]
    with closing(sqlite3.connect(release / "sqlite" / "agreements.db")) as database:
        assert [row[0] for row in database.execute(query)] == ["irn-rus-2025"]
