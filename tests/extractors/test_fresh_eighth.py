"""The eighth set of resume layouts says on its pages what its truth says, and nobody learns from it."""

from __future__ import annotations

import random

import pytest

from samples.truth import CreditTruth
from tests.extractors.fresh_eighth import EIGHTH
from tests.extractors.fresh_eighth_last import EIGHTH_LAST
from tests.extractors.fresh_eighth_lives import WRITTEN
from tests.extractors.fresh_eighth_more import EIGHTH_MORE
from tests.extractors.fresh_eighth_word import EIGHTH_WORD
from tests.extractors.fresh_eighth_word_last import EIGHTH_WORD_LAST
from tests.extractors.fresh_pages import counts, letters, named_in, of_the_sender, page_text

ALL = {**EIGHTH, **EIGHTH_MORE, **EIGHTH_LAST, **EIGHTH_WORD, **EIGHTH_WORD_LAST}
_MONTHS_ALONE = {"indeed_export"}
_WAYS = tuple(WRITTEN.values())


_BETWEEN = ("", "–", "to", "→", "au", "–au")


def _stands(credit: CreditTruth, page: str) -> bool:
    """Whether both days are on the page in one of the set's ways of writing days; the first may lack its year
    where the last follows and tells it."""
    if any(letters(write(credit.start)) in page and letters(write(credit.end)) in page for write in _WAYS):
        return True
    year = str(credit.end.year) if credit.start.year == credit.end.year else ""
    spans = [(letters(write(credit.start)).removesuffix(year), letters(write(credit.end))) for write in _WAYS]
    return any(first + gap + last in page for first, last in spans for gap in _BETWEEN)


@pytest.mark.parametrize("name", ALL)
def test_what_the_truth_says_stands_on_the_page(name: str) -> None:
    for seed in range(4):
        content, _, truth = ALL[name](random.Random(seed))
        page = page_text(content)
        on_it = letters(page)
        wanted = [*of_the_sender(truth), *(text for c in truth.credits for text in named_in(c))]
        assert len(truth.credits) >= 4
        assert not [text for text in wanted if letters(text) not in on_it]
        assert {c.days for c in truth.credits if c.days} <= counts(page)
        dated = [c for c in truth.credits if c.start or c.end]
        assert len(dated) == (0 if name in _MONTHS_ALONE else len(truth.credits))
        assert not [c for c in dated if not _stands(c, on_it)]
