"""The tenth set of resume layouts says on its pages what its truth says."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest

from models.terms import Position
from tests.eval.calibration_resumes import families
from tests.extractors.fresh_careers import DOCX, PDF, Family
from tests.extractors.fresh_pages import unsaid
from tests.extractors.fresh_seventh_lives import TORONTO
from tests.extractors.fresh_tenth import TENTH
from tests.extractors.fresh_tenth_lives import CLIMB, IN_SHORT, LAKE, SPANS, WAYS, life, spelt
from tests.extractors.fresh_tenth_more import TENTH_MORE
from tests.extractors.fresh_tenth_word import TENTH_WORD

ALL = {**TENTH, **TENTH_MORE, **TENTH_WORD}


@pytest.mark.parametrize("name", ALL)
def test_what_the_truth_says_stands_on_the_page(name: str) -> None:
    for seed in range(4):
        content, _, truth = ALL[name](random.Random(seed))
        assert len(truth.credits) >= 8
        assert not unsaid(content, truth, WAYS.values(), SPANS)


@pytest.mark.parametrize("name", ALL)
def test_a_seed_gives_one_resume_and_another_seed_another(name: str) -> None:
    family: Family = ALL[name]
    assert family(random.Random(5)) == family(random.Random(5))
    assert family(random.Random(5))[2] != family(random.Random(6))[2]


def test_six_are_pdf_and_two_are_word_files_and_their_names_tell() -> None:
    for name, family in ALL.items():
        assert family(random.Random(7))[1] == (DOCX if "word" in name else PDF)
    assert sum("word" in name for name in ALL) == 2
    assert len(ALL) == 8


def test_the_set_is_named_among_the_families() -> None:
    ours = {name for name in families() if name.startswith("fresh-tenth_")}
    assert ours == {f"fresh-tenth_{name}" for name in ALL}


def test_a_job_is_spelt_in_more_than_one_way_and_stays_the_job_it_is() -> None:
    before = life(random.Random(1), LAKE, TORONTO, CLIMB, least=20, most=20)
    after = spelt(random.Random(2), before, IN_SHORT, habit=0.3)
    assert [c.position for c in after.credits] == [c.position for c in before.credits]
    firsts = {c.position_as_written for c in after.credits if c.position is Position.FIRST_APC}
    assert len(firsts) >= 2
    for c in after.credits:
        assert any(said in c.position_as_written for said in IN_SHORT[c.position])


def test_what_a_page_does_not_say_is_noticed() -> None:
    content, _, truth = ALL["label_blocks"](random.Random(1))
    first, *rest = truth.credits
    for wrong in (
        replace(first, title="Some Other Show"),
        replace(first, days=998.0),
        replace(first, start=date(1999, 1, 4)),
        replace(first, position_as_written="Dolly Grip"),
    ):
        assert len(unsaid(content, replace(truth, credits=(wrong, *rest)), WAYS.values(), SPANS)) == 1
