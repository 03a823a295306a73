"""The twelfth set of resume layouts says on its pages what its truth says."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest

from tests.eval.calibration_resumes import JUDGING, families
from tests.extractors.fresh_careers import DOCX, PDF, Family
from tests.extractors.fresh_pages import unsaid
from tests.extractors.fresh_twelfth import TWELFTH
from tests.extractors.fresh_twelfth_last import TWELFTH_LAST
from tests.extractors.fresh_twelfth_lives import SPANS, WAYS
from tests.extractors.fresh_twelfth_more import TWELFTH_MORE
from tests.extractors.fresh_twelfth_word import TWELFTH_WORD
from tests.extractors.fresh_twelfth_word_last import TWELFTH_WORD_LAST

ALL = {**TWELFTH, **TWELFTH_MORE, **TWELFTH_LAST, **TWELFTH_WORD, **TWELFTH_WORD_LAST}


@pytest.mark.parametrize("name", ALL)
def test_what_the_truth_says_stands_on_the_page(name: str) -> None:
    for seed in range(4):
        content, _, truth = ALL[name](random.Random(seed))
        assert 6 <= len(truth.credits) <= 25
        assert not unsaid(content, truth, WAYS.values(), SPANS)


@pytest.mark.parametrize("name", ALL)
def test_a_seed_gives_one_resume_and_another_seed_another(name: str) -> None:
    family: Family = ALL[name]
    assert family(random.Random(5)) == family(random.Random(5))
    assert family(random.Random(5))[2] != family(random.Random(6))[2]


def test_eleven_are_pdf_and_seven_are_word_files_and_their_names_tell() -> None:
    for name, family in ALL.items():
        assert family(random.Random(7))[1] == (DOCX if name.startswith("word") else PDF)
    assert sum(name.startswith("word") for name in ALL) == 7
    assert len(ALL) == 18


def test_the_set_is_named_among_the_families_and_is_one_to_develop_with() -> None:
    ours = {name for name in families() if name.startswith("fresh-twelfth_")}
    assert ours == {f"fresh-twelfth_{name}" for name in ALL}
    assert not any(name.startswith(JUDGING) for name in ours)


@pytest.mark.parametrize("name", ("between_bars", "word_commas"))
def test_what_a_page_does_not_say_is_noticed(name: str) -> None:
    content, _, truth = ALL[name](random.Random(1))
    first, *rest = truth.credits
    for wrong in (
        replace(first, title="Some Other Show"),
        replace(first, days=998.0),
        replace(first, start=date(1999, 1, 4)),
        replace(first, position_as_written="Dolly Grip"),
    ):
        assert len(unsaid(content, replace(truth, credits=(wrong, *rest)), WAYS.values(), SPANS)) == 1
