"""What holds of every set of resume layouts whose author had not looked at the reader. That each page says
what its truth says is tested by set, in its ways; here of the last ones, which are tested alike."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import pytest

from tests.eval.calibration_resumes import JUDGING, families, is_taught, orders
from tests.extractors import (
    fresh_eighteenth_lives,
    fresh_fifteenth_lives,
    fresh_fourteenth_lives,
    fresh_nineteenth_lives,
    fresh_seventeenth_lives,
    fresh_sixteenth_lives,
    fresh_tenth_lives,
    fresh_thirteenth_lives,
    fresh_twelfth_lives,
)
from tests.extractors.fresh_careers import DOCX, PDF, Family
from tests.extractors.fresh_eighteenth import EIGHTEENTH
from tests.extractors.fresh_eleventh import ELEVENTH
from tests.extractors.fresh_eleventh_more import ELEVENTH_MORE
from tests.extractors.fresh_eleventh_word import ELEVENTH_WORD
from tests.extractors.fresh_fifteenth import FIFTEENTH
from tests.extractors.fresh_fourteenth import FOURTEENTH
from tests.extractors.fresh_nineteenth import NINETEENTH
from tests.extractors.fresh_pages import Span, Way, unsaid
from tests.extractors.fresh_seventeenth import SEVENTEENTH
from tests.extractors.fresh_sixteenth import SIXTEENTH
from tests.extractors.fresh_tenth import TENTH
from tests.extractors.fresh_tenth_more import TENTH_MORE
from tests.extractors.fresh_tenth_word import TENTH_WORD
from tests.extractors.fresh_thirteenth import THIRTEENTH
from tests.extractors.fresh_twelfth import TWELFTH
from tests.extractors.fresh_twelfth_last import TWELFTH_LAST
from tests.extractors.fresh_twelfth_more import TWELFTH_MORE
from tests.extractors.fresh_twelfth_word import TWELFTH_WORD
from tests.extractors.fresh_twelfth_word_last import TWELFTH_WORD_LAST
from tests.extractors.test_fresh_eighth import ALL as EIGHTH
from tests.extractors.test_fresh_fifth import ALL as FIFTH
from tests.extractors.test_fresh_ninth import ALL as NINTH
from tests.extractors.test_fresh_seventh import ALL as SEVENTH
from tests.extractors.test_fresh_sixth import ALL as SIXTH

SETS: dict[str, Mapping[str, Family]] = {
    "fifth": FIFTH,
    "sixth": SIXTH,
    "seventh": SEVENTH,
    "eighth": EIGHTH,
    "ninth": NINTH,
    "tenth": {**TENTH, **TENTH_MORE, **TENTH_WORD},
    "eleventh": {**ELEVENTH, **ELEVENTH_MORE, **ELEVENTH_WORD},
    "twelfth": {**TWELFTH, **TWELFTH_MORE, **TWELFTH_LAST, **TWELFTH_WORD, **TWELFTH_WORD_LAST},
    "thirteenth": THIRTEENTH,
    "fourteenth": FOURTEENTH,
    "fifteenth": FIFTEENTH,
    "sixteenth": SIXTEENTH,
    "seventeenth": SEVENTEENTH,
    "eighteenth": EIGHTEENTH,
    "nineteenth": NINETEENTH,
}
PDF_AND_WORD = {
    "seventh": (12, 4),
    "eighth": (16, 8),
    "ninth": (13, 7),
    "tenth": (6, 2),
    "eleventh": (5, 3),
    "twelfth": (11, 7),
    "thirteenth": (8, 4),
    "fourteenth": (14, 6),
    "fifteenth": (14, 6),
    "sixteenth": (11, 5),
    "seventeenth": (14, 6),
    "eighteenth": (14, 6),
    "nineteenth": (14, 6),
}
KEPT_OUT = ("eighth", "thirteenth", "seventeenth", "nineteenth")
"""The sets that judge."""


@dataclass(frozen=True)
class Habits:
    """How many credits a resume of a set has, and the ways in which the set writes days and periods."""

    least: int
    most: int
    ways: Iterable[Way]
    spans: Iterable[Span]


_OF_THE_TENTH = Habits(8, 99, tuple(fresh_tenth_lives.WAYS.values()), fresh_tenth_lives.SPANS)
HABITS = {
    "tenth": _OF_THE_TENTH,
    "eleventh": _OF_THE_TENTH,
    "twelfth": Habits(6, 25, tuple(fresh_twelfth_lives.WAYS.values()), fresh_twelfth_lives.SPANS),
    "thirteenth": Habits(6, 18, tuple(fresh_thirteenth_lives.WAYS.values()), fresh_thirteenth_lives.SPANS),
    "fourteenth": Habits(6, 22, tuple(fresh_fourteenth_lives.WAYS.values()), fresh_fourteenth_lives.SPANS),
    "fifteenth": Habits(6, 22, tuple(fresh_fifteenth_lives.WAYS.values()), fresh_fifteenth_lives.SPANS),
    "sixteenth": Habits(7, 26, tuple(fresh_sixteenth_lives.WAYS.values()), fresh_sixteenth_lives.SPANS),
    "seventeenth": Habits(6, 20, tuple(fresh_seventeenth_lives.WAYS.values()), fresh_seventeenth_lives.SPANS),
    "eighteenth": Habits(6, 20, tuple(fresh_eighteenth_lives.WAYS.values()), fresh_eighteenth_lives.SPANS),
    "nineteenth": Habits(7, 22, tuple(fresh_nineteenth_lives.WAYS.values()), fresh_nineteenth_lives.SPANS),
}


@pytest.mark.parametrize(("of", "name"), [(of, name) for of in HABITS for name in SETS[of]])
def test_what_the_truth_says_stands_on_the_page(of: str, name: str) -> None:
    habits = HABITS[of]
    for seed in range(4):
        content, _, truth = SETS[of][name](random.Random(seed))
        assert habits.least <= len(truth.credits) <= habits.most
        assert not unsaid(content, truth, habits.ways, habits.spans)


@pytest.mark.parametrize(
    ("of", "name"),
    [
        ("tenth", "label_blocks"),
        ("twelfth", "between_bars"),
        ("twelfth", "word_commas"),
        ("thirteenth", "job_first_lines"),
        ("fourteenth", "dates_at_the_right"),
        ("fifteenth", "told_in_sentences"),
        ("sixteenth", "narrow_and_ruled"),
        ("seventeenth", "rows_without_rules"),
        ("eighteenth", "both_edges"),
        ("nineteenth", "permit_then_member"),
    ],
)
def test_what_a_page_does_not_say_is_noticed(of: str, name: str) -> None:
    content, _, truth = SETS[of][name](random.Random(1))
    first, *rest = truth.credits
    for wrong in (
        replace(first, title="Some Other Show"),
        replace(first, days=998.0),
        replace(first, start=date(1999, 1, 4)),
        replace(first, position_as_written="Dolly Grip"),
    ):
        changed = replace(truth, credits=(wrong, *rest))
        assert len(unsaid(content, changed, HABITS[of].ways, HABITS[of].spans)) == 1


@pytest.mark.parametrize(("of", "name"), [(of, name) for of, layouts in SETS.items() for name in layouts])
def test_a_seed_gives_one_resume_and_another_seed_another(of: str, name: str) -> None:
    family = SETS[of][name]
    assert family(random.Random(5)) == family(random.Random(5))
    assert family(random.Random(5))[2] != family(random.Random(6))[2]


@pytest.mark.parametrize(("of", "pdf", "word"), [(of, *counts) for of, counts in PDF_AND_WORD.items()])
def test_so_many_are_pdf_and_so_many_word_files_and_their_names_tell(of: str, pdf: int, word: int) -> None:
    for name, family in SETS[of].items():
        assert family(random.Random(7))[1] == (DOCX if name.startswith("word") else PDF)
    assert sum(name.startswith("word") for name in SETS[of]) == word
    assert len(SETS[of]) == pdf + word


@pytest.mark.parametrize("of", SETS)
def test_a_set_is_named_among_the_families_and_those_that_judge_are_kept_out_of_the_lessons(of: str) -> None:
    ours = {name for name in families() if name.startswith(f"fresh-{of}_")}
    assert ours == {f"fresh-{of}_{name}" for name in SETS[of]}
    assert all(name.startswith(JUDGING) is (of in KEPT_OUT) for name in ours)
    if of in KEPT_OUT:
        assert not any(is_taught(name) for name in ours)
        assert not ours & {order.family for order in orders(1, 400)}
