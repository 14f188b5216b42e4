"""The text of a new file: right, in the one layout, and with stubs that work."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.check.pipeline import check_document
from validator.model.citation import Basis, Read, SourceKind
from validator.model.kinds import KINDS
from validator.read import data, read_bytes
from validator.write.draft import Draft
from validator.write.layout import format_document
from validator.write.stubs import COMMONEST, stub
from validator.write.template import new_file

SIGNED = {"signed": "1968-07", "parties": ("SUN", "IRN")}


def written(**answers):
    return new_file(Draft(SIGNED | answers).filled())


def findings(text):
    """What is wrong, but for the place in the text, which only its reader knows."""
    found = check_document(read_bytes(text.encode(), shown="irn-sun-1968.yaml")).findings
    return tuple(one for one in found if one.code != "AGR345")


def uncommented(text, words):
    """As an editor does it: two signs go from the list's line and from those of the clauses."""
    lines = text.split("\n")
    wanted = False
    for number, line in enumerate(lines):
        if line.startswith("#   - type: "):
            wanted = line.partition(": ")[2] in words
        elif not line.startswith("#     "):
            wanted = False
        if wanted or line == "# provisions:":
            lines[number] = line.removeprefix("# ")
    return "\n".join(lines)


@pytest.mark.parametrize("kind", SourceKind)
@pytest.mark.parametrize("read", Read)
def test_every_stub_works_alone(kind, read):
    text = written(source_kind=str(kind), source_read=str(read))
    assert findings(text) == ()
    for word in COMMONEST:
        used = uncommented(text, {word})
        assert findings(used) == (), word
        (provision,) = data(read_bytes(used.encode(), shown="").root)["provisions"]
        assert provision.items() >= ({"type": word} | KINDS[word].EXAMPLE).items()


def test_stubs_can_be_used_from_the_top_with_the_layout_made_between():
    text = written()
    for number, word in enumerate(COMMONEST, start=1):
        text = format_document(read_bytes(uncommented(text, {word}).encode(), shown=""))
        assert findings(text) == (), word
        provisions = data(read_bytes(text.encode(), shown="").root)["provisions"]
        assert {one["type"] for one in provisions} == set(COMMONEST[:number])


def test_all_stubs_work_together():
    used = uncommented(written(), set(COMMONEST))
    assert findings(used) == ()
    assert len(data(read_bytes(used.encode(), shown="").root)["provisions"]) == len(COMMONEST)


def test_a_citation_can_be_filled():
    used = uncommented(written(), {"consultation"})
    cited = used.replace(
        "cite: {source: treaty-text}\n    trigger",
        'cite: {source: treaty-text, article: "3(3)"}\n    trigger',
    )
    assert cited != used
    assert findings(cited) == ()


@pytest.mark.parametrize("word", KINDS)
def test_a_stub_of_any_kind_is_its_example(word):
    lines = ["provisions:", *stub(word, "treaty-text", Basis.TEXT)]
    root = read_bytes("\n".join(lines).encode(), shown="").root
    assert data(root) == {"provisions": [KINDS[word].example()]}
    assert max(map(len, lines)) <= 98


@given(st.text(max_size=600), st.text(max_size=60))
def test_an_answer_is_refused_or_kept_as_it_is(title, place):
    title, place = title.strip(), place.strip()  # as every answer is
    draft = Draft(SIGNED | {"title": title, "place": place})
    if draft.refusal() is not None:
        return
    text = new_file(draft.filled())
    found = data(read_bytes(text.encode(), shown="").root)
    assert found["title"] == title
    assert found["timeline"][0].get("place", "") == place
    assert findings(text) == ()
    assert format_document(read_bytes(text.encode(), shown="")) == text
