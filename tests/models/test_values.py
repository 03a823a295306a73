"""Values are compared and hashed by what they hold, and hold nothing else."""

from __future__ import annotations

import pickle

import pytest

from models.terms import Evidence
from models.terms.values import value


@value(frozen=True, slots=True)
class Place:
    page: int
    row: int = 1


def test_values_that_hold_the_same_are_equal_and_hash_alike() -> None:
    assert Place(2) == Place(2, 1) != Place(2, 3)
    assert len({Place(2), Place(2, 1), Place(2, 3)}) == 2


def test_a_value_has_no_room_for_a_field_of_no_name() -> None:
    with pytest.raises(AttributeError):
        setattr(Place(2), "column", 4)  # noqa: B010


def test_a_value_comes_back_the_same_from_another_process() -> None:
    evidence = Evidence("Resume.pdf", "Amber Quay", "sha256:00", 1, (1.0, 2.0, 3.0, 4.0))
    assert pickle.loads(pickle.dumps(evidence)) == evidence
