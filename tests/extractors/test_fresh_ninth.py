"""The ninth set of resume layouts says on its pages what its truth says."""

from __future__ import annotations

import random
import re
from datetime import date

import pytest

from models.terms import Position
from tests.extractors.fresh_ninth import NINTH
from tests.extractors.fresh_ninth_last import NINTH_LAST
from tests.extractors.fresh_ninth_lives import (
    CITY,
    FULL,
    WORKERS,
    apostrophe,
    british,
    by_show,
    francais,
    in_words,
    promoted,
    weekday,
)
from tests.extractors.fresh_ninth_more import NINTH_MORE
from tests.extractors.fresh_ninth_word import NINTH_WORD
from tests.extractors.fresh_ninth_word_last import NINTH_WORD_LAST
from tests.extractors.fresh_pages import counts, letters, named_in, of_the_sender, page_text
from tests.extractors.fresh_seventh_lives import STEADY, drawn, in_long, in_short

ALL = {**NINTH, **NINTH_MORE, **NINTH_LAST, **NINTH_WORD, **NINTH_WORD_LAST}
IN_WORDS = {"cover_letter"}
UNDER_YEARS = {"year_cells", "word_heads_again", "word_years_in_a_band"}
HYPHEN = "\u2010"
"""Where a font has it, a word broken at a line's end has this one."""
FORMS = ("%Y-%m-%d", "%Y.%m.%d", "%d-%b-%y", "%d%b%y")


def _is_said(day: date, page: str, name: str) -> bool:
    if name in UNDER_YEARS:
        spoken = re.search(rf"\b{day:%b} {day.day}(/{day:%y})?\b", " ".join(page.split()))
        return bool(spoken) and str(day.year)[2:] in page
    said = [write(day) for write in (in_long, in_short, apostrophe, weekday, british, francais)]
    said += [f"{day:{form}}" for form in FORMS]
    said += [f"{day:%b} {day.day}, {day.year}"]
    if name == "deux_langues":
        said += [f"du {francais(day, with_year=False)} au"]
    return any(letters(text) in letters(page) for text in said)


@pytest.mark.parametrize("name", ALL)
def test_what_the_truth_says_stands_on_the_page(name: str) -> None:
    for seed in range(4):
        content, _, truth = ALL[name](random.Random(seed))
        page = page_text(content).replace(HYPHEN, "")
        on_it = letters(page)
        wanted = [*of_the_sender(truth), *(text for c in truth.credits for text in named_in(c))]
        assert len(truth.credits) >= 4
        assert not [text for text in wanted if letters(text) not in on_it]
        days = [day for c in truth.credits for day in (c.start, c.end) if day]
        assert not [day for day in days if not _is_said(day, page, name)]
        worked = {c.days for c in truth.credits if c.days}
        if name in IN_WORDS:
            assert not [count for count in worked if letters(in_words(count)) not in on_it]
        else:
            assert worked <= counts(page.replace("½", ".5"))


def test_a_step_up_shares_the_days_of_its_show_and_does_not_overlap() -> None:
    before = drawn(random.Random(3), WORKERS, CITY, FULL, STEADY, least=8)
    after = promoted(random.Random(4), before, FULL, 1.0)
    assert sum(c.days for c in after.credits) == sum(c.days for c in before.credits)
    pairs = [stints for stints in by_show(after.credits) if len(stints) == 2]
    assert len(pairs) >= 4
    for first, second in pairs:
        assert first.start <= first.end < second.start <= second.end
        assert first.days > 0 and second.days > 0
        assert second.position is Position.PC or first.position is not Position.PC


def test_counts_in_words() -> None:
    assert [in_words(days) for days in (7, 62.5, 100, 143)] == [
        "seven",
        "sixty-two and a half",
        "one hundred",
        "one hundred and forty-three",
    ]
