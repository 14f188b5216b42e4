"""Another validator, given the published schema, names each mistake a schema can see."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "schema" / "agreement.schema.json"
COMMAND = Path(sys.executable).with_name("check-jsonschema")
GOOD = (ROOT / "agreements" / "irn-rus-2025.yaml").read_text("utf-8")


def check(*paths):
    done = subprocess.run(
        [COMMAND, "--schemafile", SCHEMA, "--output-format", "json", *paths],
        capture_output=True,
        check=False,
        text=True,
    )
    return done.returncode, json.loads(done.stdout)


def test_the_shipped_agreements_are_right():
    assert check(*sorted((ROOT / "agreements").glob("*.yaml")))[0] == 0


MISTAKES = [
    ("\ninstrument: treaty", "\ninstrumnt: treaty", "'instrument' is a required property"),
    ("type: naval-visits", "type: navel-visits", "'navel-visits' is not one of"),
    ("obligation: shall\n", "obligation: shal\n", "'shal' is not one of"),
    ("years: 20", "years: twenty", "'twenty' is not of type 'integer'"),
    ("date: 2025-01-17", 'date: "2025-02-30"', "'2025-02-30' does not match"),
    ('article: "3(3)"', "article: 33", "33 is not of type 'string'"),
    ("\ncoverage: partial", "", "'coverage' is a required property"),
]


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What is said of each file with one mistake, by the number of the mistake; all in one run."""
    paths = []
    for old, new, _ in MISTAKES:
        assert old in GOOD
        paths.append(tmp_path_factory.mktemp("mistake") / "irn-rus-2025.yaml")
        paths[-1].write_text(GOOD.replace(old, new, 1), "utf-8")
    code, report = check(*paths)
    assert code == 1
    return [
        [one["message"] for one in report["errors"] if one["filename"] == str(path)]
        for path in paths
    ]


@pytest.mark.parametrize("number", range(len(MISTAKES)), ids=[said for _, _, said in MISTAKES])
def test_one_mistake(told, number):
    messages, said = told[number], MISTAKES[number][2]
    assert any(message.startswith(said) for message in messages), messages
    assert len(messages) <= 2
