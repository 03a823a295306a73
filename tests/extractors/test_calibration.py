"""The tables of confidences: maps that never fall and stay chances, for fields that exist."""

from __future__ import annotations

from dataclasses import fields

import pytest

from extractors.calibration import Weighing, between, calibrated, chance, resume_table
from extractors.language import Language
from extractors.resume import read_resume
from extractors.resume_features import FEATURES, features_of, rows_of
from extractors.resume_weighing import CLEARNESS
from models.terms import CreditReading, PageSource
from tests.extractors.typed_pages import page

WEIGHINGS = resume_table()
CASES = {"typed": {"typed"}, "ocr": set(CLEARNESS) | {f"{case}_held" for case in CLEARNESS}}


@pytest.mark.parametrize(("family", "field"), sorted(WEIGHINGS))
def test_every_field_and_feature_of_the_resume_table_exists(family: str, field: str) -> None:
    weighing = WEIGHINGS[family, field]
    assert field in {known.name for known in fields(CreditReading)}
    assert set(weighing.weights) <= set(FEATURES[field])
    assert set(weighing.knots) <= CASES[family]


@pytest.mark.parametrize(("family", "field"), sorted(WEIGHINGS))
def test_every_map_of_the_resume_table_rises_from_nothing_to_at_most_one(family: str, field: str) -> None:
    for knots in WEIGHINGS[family, field].knots.values():
        heights = [between(knots, step / 100) for step in range(101)]
        assert heights == sorted(heights)
        assert heights[0] >= 0 and heights[-1] <= 1


@pytest.mark.parametrize(("family", "field"), sorted(WEIGHINGS))
def test_a_better_score_of_the_reader_never_lowers_a_confidence(family: str, field: str) -> None:
    assert WEIGHINGS[family, field].weights.get("score", 0.0) >= 0


def test_both_ways_of_seeing_a_page_are_in_the_table_for_titles_and_dates() -> None:
    assert {(family, field) for family in CASES for field in ("title", "start", "end")} <= set(WEIGHINGS)


@pytest.mark.parametrize("field", ["name.once", "name.register", "date.once", "asked.once", "signature.once"])
def test_every_map_of_letters_rises_and_stays_a_chance(field: str) -> None:
    heights = [calibrated(field, PageSource.OCR, step / 100) for step in range(101)]
    assert heights == sorted(heights)
    assert heights[0] >= 0 and heights[-1] <= 1


def test_a_field_that_was_never_measured_keeps_its_score() -> None:
    assert calibrated("unheard_of", PageSource.OCR, 0.61) == 0.61
    assert chance("unheard_of", "clear", {}) is None


def test_features_move_the_likelihood_by_their_weights() -> None:
    weighing = Weighing(0.0, {"agree": 2.0}, {})
    assert weighing.likely({"agree": 0.0}) == 0.5
    assert weighing.likely({"agree": 1.0}) > 0.85


RESUME = """
Credits
Quiet Lantern | Feature | 1st APC | Apr 27, 2021 - Sep 15, 2021 | 98 days
Iron Tide | Feature | 1st APC | Apr 13, 2020 - Aug 28, 2020 | 95 days
Mill Road | Feature | 1st APC | Mar 4, 2019 - Mar 8, 2019 | 98 days
"""


def test_a_row_has_every_feature_of_each_of_its_fields() -> None:
    pages = [page(RESUME)]
    rows = rows_of(read_resume(pages, "", "", Language.load()).credits, pages)
    first, _, third = rows.credits
    for field, names in FEATURES.items():
        if getattr(first, field).value is not None:
            assert set(features_of(field, first, rows)) == set(names)
    assert features_of("days", first, rows)["agree"] == 1.0
    assert features_of("days", third, rows)["agree"] == 0.0
    assert features_of("days", third, rows)["astray"] > 1.0
