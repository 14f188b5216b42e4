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


@pytest.mark.parametrize(("old", "new", "said"), MISTAKES)
def test_one_mistake(tmp_path, old, new, said):
    assert old in GOOD
    path = tmp_path / "irn-rus-2025.yaml"
    path.write_text(GOOD.replace(old, new, 1), "utf-8")
    code, report = check(path)
    messages = [error["message"] for error in report["errors"]]
    assert code == 1
    assert any(message.startswith(said) for message in messages), messages
    assert len(messages) <= 2
