"""The category that a request asks for, in as many wordings as people find."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from extractors.asked import category_asked
from extractors.jobs import jobs_in
from models.terms import Category, Position

WRITTEN: dict[str, list[str]] = yaml.safe_load(
    Path(__file__).with_name("requests_written.yaml").read_text("utf-8")
)


@pytest.mark.parametrize(
    ("category", "text"),
    [(Category(name), text) for name, texts in WRITTEN.items() if name != "two" for text in texts],
)
def test_what_one_asks_for_is_told_from_what_one_is(category: Category, text: str) -> None:
    asked = category_asked(text)
    assert asked is not None
    assert (asked.category, asked.candidates) == (category, ())
    assert asked.sure >= 0.9


@pytest.mark.parametrize("text", WRITTEN["two"])
def test_two_upgrades_asked_for_at_once_are_candidates(text: str) -> None:
    asked = category_asked(text)
    assert asked is not None
    assert asked.category is None
    assert len(asked.candidates) == 2


def test_a_rank_that_ocr_has_spoiled_is_mended_before_its_job() -> None:
    (job,) = jobs_in("to Ast Assistant Production Coordinator.")
    assert job.position is Position.FIRST_APC


def test_a_caucus_named_after_a_job_is_no_job() -> None:
    assert jobs_in("the Production Coordinator Caucus and the Production Coordinators' Committee") == ()


def test_a_bare_apc_asked_for_stays_in_doubt() -> None:
    asked = category_asked("I would like to be upgraded to APC.")
    assert asked is None or asked.sure < 0.85
