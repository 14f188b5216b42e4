import os
import random
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import ClassVar, Literal

import pytest
import synthetic
import values
from pydantic import TypeAdapter

from validator.check.pipeline import check_documents
from validator.model.base import Vocabulary
from validator.model.kinds import KINDS, AnyProvision
from validator.model.money import Money
from validator.model.period import Period
from validator.model.provision import Provision
from validator.read import data, read_bytes

SCRIPT = Path(synthetic.__file__)
SEED = "7"
ANY, DICT = TypeAdapter(AnyProvision), TypeAdapter(dict)


@pytest.fixture(scope="module")
def files():
    return {f"{head.id}.yaml": synthetic.written(head, SEED) for head in synthetic.heads(30, SEED)}


def context():
    nothing = values.Habits(Counter(), Counter())
    made = values.Context(
        random.Random(1),
        nothing,
        ["IRN", "RUS"],
        ["USA"],
        date(2001, 3, 12),
        20,
        list(KINDS),
    )
    made.sources, made.agreements = ["treaty-text"], ["irn-rus-2025"]
    return made


def test_nothing_is_wrong_with_any_of_them(files):
    documents = [read_bytes(text.encode(), shown=name) for name, text in files.items()]
    checked, findings = check_documents(documents, last_day=values.LAST_DAY)
    assert findings == []
    assert sum(one.agreement is not None for one in checked) == 30


def test_they_are_of_many_sorts(files):
    loaded = [data(read_bytes(text.encode(), shown=name).root) for name, text in files.items()]
    assert {one["coverage"] for one in loaded} == {"complete", "partial"}
    assert {len(one["parties"]) > 2 for one in loaded} == {True, False}
    assert any("relations" in one for one in loaded)
    assert any("statements" in one for one in loaded)
    presences = {part.get("presence") for one in loaded for part in one["provisions"]}
    assert presences == {None, "absent", "silent"}
    events = {event["event"] for one in loaded for event in one["timeline"]}
    assert events >= {"signed", "entered-into-force", "acceded", "withdrew", "ended", "renewed"}


def test_the_same_seed_gives_the_same_files_whatever_python_hashes(files, tmp_path):
    command = [sys.executable, SCRIPT, "30", tmp_path, "--seed", SEED]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": "5"})
    assert {file.name: file.read_text("utf-8") for file in tmp_path.iterdir()} == files


def test_another_seed_gives_others(files):
    assert not files.keys() & {f"{head.id}.yaml" for head in synthetic.heads(5, "8")}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_provision_of_every_kind_is_made_with_each_of_its_fields(kind):
    here = context()
    made = [values.part(kind, here) for _ in range(80)]
    for one in made:
        ANY.validate_json(DICT.dump_json(one))
    assert set().union(*made) == set(kind.model_fields)


class Colour(Vocabulary):
    """Colours."""

    RED = "red", "Red."
    BLUE = "blue", "Blue."


class Parade(Provision):
    """A kind that nobody has thought of."""

    EXAMPLE: ClassVar = {"obligation": "may"}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = ""

    type: Literal["parade"]
    every: Period | None = None
    price: tuple[Money, ...] = ()
    colours: tuple[Colour, ...] = ()


def test_a_new_kind_needs_no_change_here():
    here = context()
    made = [values.part(Parade, here) for _ in range(80)]
    for one in made:
        Parade.model_validate_json(TypeAdapter(dict).dump_json(one))
    assert set().union(*made) == set(Parade.model_fields)
    assert {colour for one in made for colour in one.get("colours", ())} == {"red", "blue"}
