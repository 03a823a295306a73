"""The fifth set of resume layouts says on its pages what its truth says."""

from __future__ import annotations

import random

import pytest

from tests.extractors.fresh_fifth import FIFTH
from tests.extractors.fresh_fifth_forms import FIFTH_FORMS
from tests.extractors.fresh_fifth_more import FIFTH_MORE
from tests.extractors.fresh_fifth_word import FIFTH_WORD
from tests.extractors.fresh_pages import printed, said_of

ALL = {**FIFTH, **FIFTH_MORE, **FIFTH_WORD, **FIFTH_FORMS}


@pytest.mark.parametrize("name", ALL)
def test_what_the_truth_says_stands_on_the_page(name: str) -> None:
    for seed in range(4):
        content, _, truth = ALL[name](random.Random(seed))
        page = printed(content)
        assert len(truth.credits) >= 5
        assert not [text for c in truth.credits for text in said_of(c) if text not in page]
