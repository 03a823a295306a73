"""How jobs are spelt in the lives of the tenth and eleventh sets of resume layouts."""

from __future__ import annotations

import random

from models.terms import Position
from tests.extractors.fresh_seventh_lives import TORONTO
from tests.extractors.fresh_tenth_lives import CLIMB, IN_SHORT, LAKE, life, spelt


def test_a_job_is_spelt_in_more_than_one_way_and_stays_the_job_it_is() -> None:
    before = life(random.Random(1), LAKE, TORONTO, CLIMB, least=20, most=20)
    after = spelt(random.Random(2), before, IN_SHORT, habit=0.3)
    assert [c.position for c in after.credits] == [c.position for c in before.credits]
    firsts = {c.position_as_written for c in after.credits if c.position is Position.FIRST_APC}
    assert len(firsts) >= 2
    for c in after.credits:
        assert any(said in c.position_as_written for said in IN_SHORT[c.position])
