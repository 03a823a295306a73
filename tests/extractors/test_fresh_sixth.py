"""The sixth set of resume layouts says on its pages what its truth says."""

from __future__ import annotations

import random
from datetime import date

import pytest

from samples.truth import CreditTruth
from tests.extractors.fresh_pages import letters, printed, said_of
from tests.extractors.fresh_sixth import SIXTH
from tests.extractors.fresh_sixth_later import SIXTH_LATER
from tests.extractors.fresh_sixth_lives import WRITTEN
from tests.extractors.fresh_sixth_more import SIXTH_MORE
from tests.extractors.fresh_sixth_word import SIXTH_WORD

ALL = {**SIXTH, **SIXTH_MORE, **SIXTH_LATER, **SIXTH_WORD}


def _said(credit: CreditTruth) -> list[str]:
    return said_of(credit) + ([letters(credit.agreement)] if credit.agreement != "411" else [])


def _stands(day: date | None, page: str) -> bool:
    """Whether the page has the day in one of the set's habits, its year perhaps apart."""
    if day is None:
        return True
    forms = [letters(write(day)) for write in WRITTEN.values()]
    yearless = [form.replace(str(day.year), "").rstrip(",") for form in forms if str(day.year) in form]
    return any(form in page for form in forms) or (
        str(day.year) in page and any(form in page for form in yearless if not form.isdigit())
    )


@pytest.mark.parametrize("name", ALL)
def test_what_the_truth_says_stands_on_the_page(name: str) -> None:
    for seed in range(4):
        content, _, truth = ALL[name](random.Random(seed))
        page = printed(content)
        assert 4 <= len(truth.credits) <= 16
        assert not [text for c in truth.credits for text in _said(c) if text not in page]
        assert not [day for c in truth.credits for day in (c.start, c.end) if not _stands(day, page)]
