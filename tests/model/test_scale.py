"""The directions of change, and the scales the kinds give their fields."""

import pytest

from validator.model.base import Vocabulary
from validator.model.kinds import KINDS
from validator.model.outline import types_in
from validator.model.scale import Direction

SCALED = [(kind, name) for kind in KINDS.values() for name in kind.SCALES]


@pytest.mark.parametrize("direction", Direction)
def test_every_direction_has_an_opposite(direction):
    assert direction.opposite is not direction
    assert direction.opposite.opposite is direction


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Direction.LONGER, Direction.SHORTER),
        (Direction.STRONGER, Direction.WEAKER),
        (Direction.HARDER_TO_LEAVE, Direction.EASIER_TO_LEAVE),
        (Direction.BETTER_FOUNDED, Direction.LESS_FOUNDED),
    ],
)
def test_opposites(one, other):
    assert one.opposite is other


@pytest.mark.parametrize(("kind", "name"), SCALED, ids=lambda one: getattr(one, "__name__", one))
def test_a_scale_is_of_a_field_and_its_words(kind, name):
    words = types_in(kind, name, Vocabulary)
    steps = [word for step in kind.SCALES[name].steps for word in step]
    assert len(set(steps)) == len(steps)
    assert all(type(word) in words for word in steps)
    assert name in kind.parameters()
