"""The seventh set of resume layouts says on its pages what its truth says."""

from __future__ import annotations

import random
from datetime import date

import pytest

from tests.extractors.fresh_fifth_lives import en_francais
from tests.extractors.fresh_pages import counts, letters, named_in, of_the_sender, page_text
from tests.extractors.fresh_seventh import SEVENTH
from tests.extractors.fresh_seventh_last import SEVENTH_LAST
from tests.extractors.fresh_seventh_lives import in_long, in_short
from tests.extractors.fresh_seventh_more import SEVENTH_MORE
from tests.extractors.fresh_seventh_word import SEVENTH_WORD

ALL = {**SEVENTH, **SEVENTH_MORE, **SEVENTH_LAST, **SEVENTH_WORD}


def _spellings(day: date) -> set[str]:
    with_year = {in_long(day), in_short(day), en_francais(day), f"{day:%b} {day.day} {day.year}"}
    forms = ("%Y-%m-%d", "%m/%d/%y", "%d-%b-%Y")
    without = f"{day:%B} {day.day} –"
    return {letters(text) for text in (*with_year, *(f"{day:{form}}" for form in forms), without)}


@pytest.mark.parametrize("name", ALL)
def test_what_the_truth_says_stands_on_the_page(name: str) -> None:
    for seed in range(4):
        content, _, truth = ALL[name](random.Random(seed))
        page = page_text(content)
        on_it = letters(page)
        wanted = [*of_the_sender(truth), *(text for c in truth.credits for text in named_in(c))]
        assert len(truth.credits) >= 4
        assert not [text for text in wanted if letters(text) not in on_it]
        days = [day for c in truth.credits for day in (c.start, c.end) if day]
        assert not [day for day in days if not any(text in on_it for text in _spellings(day))]
        assert {c.days for c in truth.credits if c.days} <= counts(page)
