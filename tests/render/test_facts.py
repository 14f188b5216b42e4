"""An agreement fact by fact: nothing is left out, and the words are those of changes."""

import json
import re

import pytest
from sample import GOOD

from validator.check.pipeline import check_document
from validator.compare.revisions import changes
from validator.corpus.find import files_in
from validator.model.kinds import KINDS
from validator.read import data, read_bytes, read_file
from validator.render.changes.phrases import phrase
from validator.render.facts import facts
from validator.shipped import agreements_folder


def agreement(text):
    return check_document(read_bytes(text.encode(), shown="irn-rus-2025.yaml")).agreement


def leaves(value):
    """Every value in a file, but for those written as yes and no."""
    if isinstance(value, dict):
        for item in value.values():
            yield from leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item)
    elif not isinstance(value, bool):
        yield " ".join(str(value).split())


def test_the_sample(snapshot):
    assert facts(agreement(GOOD)) == snapshot


@pytest.mark.parametrize("path", files_in(agreements_folder()), ids=lambda path: path.stem)
def test_everything_in_a_file_is_a_fact(path):
    document = read_file(path)
    said = facts(check_document(document).agreement)
    assert [leaf for leaf in leaves(data(document.root)) if leaf not in said] == []


@pytest.mark.parametrize("kind", KINDS)
def test_everything_a_kind_can_say_is_a_fact(kind):
    example = KINDS[kind].example() | {"cite": {"source": "tass", "article": "3(3)"}}
    head, rest = GOOD.split("provisions:\n")
    text = f"{head}provisions: [{json.dumps(example)}]\nstatements:{rest.split('statements:')[1]}"
    said = facts(agreement(text))
    assert f"{kind}: basis text\n{kind}: cite tass, article 3(3)\n" in said
    assert [leaf for leaf in leaves(example) if leaf not in said] == []


def test_the_words_are_those_of_a_change():
    old, new = agreement(GOOD), agreement(GOOD.replace("years: 20", "years: 25"))
    (change,) = changes(old, new)
    assert phrase(change, "->").line == "duration: term 20 years -> 25 years (longer)"
    first, second = facts(old).splitlines(), facts(new).splitlines()
    assert [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]] == [
        ("duration: term 20 years", "duration: term 25 years")
    ]


def test_the_order_of_provisions_and_the_layout_are_no_facts():
    head, _, tail = GOOD.partition("  - type: naval-visits")
    first, second, rest = re.split(r"(?=  - type: (?:joint|mutual))", tail, maxsplit=2)
    turned = f"{head}{second}  - type: naval-visits{first}{rest}\n# a comment\n"
    assert agreement(turned).provisions != agreement(GOOD).provisions
    assert facts(agreement(turned)) == facts(agreement(GOOD))


def test_an_area_says_what_it_covers_beside_its_names():
    example = json.dumps(KINDS["demilitarisation"].example() | {"cite": {"source": "tass"}})
    both = r'"area": {"covers": ["sea-area"], "names": ["The Caspian"]}'
    area = re.sub(r'"area": [{][^}]*[}]', both, example)
    said = facts(agreement(GOOD.replace("provisions:\n", f"provisions:\n  - {area}\n")))
    assert "demilitarisation: area covers sea-area; names The Caspian\n" in said


def test_what_is_written_in_a_file_acts_on_no_terminal_and_in_no_log():
    said = facts(agreement(GOOD.replace("A treaty", "'::error:: ##[warning] \u200e'")))
    assert "\ntitle \\x3a:error:: ##\\x5bwarning] U+200E\n" in said
