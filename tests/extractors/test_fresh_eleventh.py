"""The eleventh set of resume layouts says on its pages what its truth says, and nobody learns from it."""

from __future__ import annotations

import random

import pytest

from tests.eval.calibration_resumes import families, is_taught, orders
from tests.extractors.fresh_careers import DOCX, PDF, Family
from tests.extractors.fresh_eleventh import ELEVENTH
from tests.extractors.fresh_eleventh_more import ELEVENTH_MORE
from tests.extractors.fresh_eleventh_word import ELEVENTH_WORD
from tests.extractors.fresh_pages import unsaid
from tests.extractors.fresh_tenth_lives import SPANS, WAYS

ALL = {**ELEVENTH, **ELEVENTH_MORE, **ELEVENTH_WORD}


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


def test_five_are_pdf_and_three_are_word_files_and_their_names_tell() -> None:
    for name, family in ALL.items():
        assert family(random.Random(7))[1] == (DOCX if "word" in name else PDF)
    assert sum("word" in name for name in ALL) == 3
    assert len(ALL) == 8


def test_the_set_is_named_among_the_families_and_kept_out_of_the_lessons() -> None:
    ours = {name for name in families() if name.startswith("fresh-eleventh_")}
    assert ours == {f"fresh-eleventh_{name}" for name in ALL}
    assert not any(is_taught(name) for name in ours)
    assert not ours & {order.family for order in orders(1, 400)}
