"""Every kind of provision brings what the codebook says of it."""

import pytest

from validator.model.base import Model, Vocabulary
from validator.model.datasets import DATASETS
from validator.model.docs import field_docs
from validator.model.kinds import FAMILIES, FAMILY_OF, KINDS
from validator.model.kinds.life import Duration
from validator.model.kinds.presence import NavalVisits
from validator.model.provision import Provision


@pytest.mark.parametrize("word", KINDS)
def test_every_kind_says_what_the_codebook_needs(word):
    kind = KINDS[word]
    for sentence in (kind.definition(), kind.boundary(), kind.SILENT):
        assert len(sentence) > 15
        assert sentence.endswith(".")
    assert kind.standard_term()
    assert set(kind.DATASETS) <= set(DATASETS)
    assert set(kind.EXAMPLE) & set(kind.parameters()), "an example shows a parameter"
    assert FAMILY_OF[word].procedural or kind.EXAMPLE["obligation"]


TAXONOMY = """duration renewal denunciation entry-into-force accession publicity amendment-review
mutual-defence offensive-support neutrality non-aggression consultation no-third-party-aid
no-hostile-use-of-territory no-hostile-alliance third-state-commitment no-separate-peace
diplomatic-support territory-resources identified-threat defence-policy-coordination
integrated-command command-subordination basing status-of-forces access-transit naval-visits
joint-exercises training-exchange military-aid arms-transfer defence-research
classified-information security-service-cooperation peacekeeping logistics-support
joint-weapons-programmes specified-contributions force-levels demilitarisation confidence-building
joint-body dispute-settlement conflict-resolution territory division-of-gains non-intervention
economic-aid-trade non-military-cooperation io-reference treaty-reference companion-agreement
future-agreement ceasefire security-sector-reform"""


def test_the_kinds_of_the_taxonomy_are_there():
    words = TAXONOMY.split()
    assert len(words) == 55
    assert set(words) <= set(KINDS)


def test_no_kind_changes_what_all_provisions_have():
    for word, kind in KINDS.items():
        own = {
            name for name in kind.__annotations__ if name not in {"EXAMPLE", "DATASETS", "SILENT"}
        }
        assert own & set(Provision.model_fields) == {"type"}, word


def test_field_docs_know_inherited_fields():
    docs = field_docs(NavalVisits)
    assert docs["type"] == "Naval visits, or port calls."
    assert docs["basis"] == "On what ground this coding stands."
    assert docs["max_ships"] == "How many ships at a time."


def test_a_term_keeps_its_own_meaning():
    assert Duration.standard_term() == "Duration, or term"


def test_families_are_blocks_of_rows():
    assert len({family.id for family in FAMILIES}) == len(FAMILIES)
    assert [word for family in FAMILIES for word in (k.word() for k in family.kinds)] == list(KINDS)


def test_every_word_has_a_meaning_of_its_own():
    def vocabularies(base):
        for part in base.__subclasses__():
            yield part
            yield from vocabularies(part)

    for vocabulary in vocabularies(Vocabulary):
        meanings = [member.description for member in vocabulary]
        assert len(set(meanings)) == len(meanings), vocabulary
        assert all(meaning.endswith(".") for meaning in meanings), vocabulary


def test_names_of_models_are_unique():
    def models(base):
        for part in base.__subclasses__():
            yield part.__name__
            yield from models(part)

    names = list(models(Model))
    assert len(set(names)) == len(names)
