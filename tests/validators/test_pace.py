"""The work at hand, what it brings if it goes on, and the days that remittances without days make."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from models.terms import Position
from tests.rules.casebook import usual
from tests.rules.officemaker import remittance
from tests.validators.test_remedies import built
from validators import pace
from validators.case import Case
from validators.counting import Months
from validators.pace import Pace, cycle_reached, first_day, latest_work, present_work
from validators.pay import agree, days_paid, is_converted
from validators.rulebook import load

BOOK = load().on(date(2026, 12, 1))
SECOND = (Position.SECOND_APC,)
LINE: dict[str, Any] = {"kind": "feature", "agreement": "411", "position": "2nd_apc"}
EARLY = {**LINE, "title": "Amber Quay", "start": date(2018, 1, 1), "end": date(2018, 6, 30), "days": 100}
LATE = {**LINE, "title": "Birch Lane", "start": date(2018, 3, 1), "end": date(2018, 6, 30), "days": 80}


def of(*credits: dict[str, Any]) -> Case:
    return built({**usual("first_apc"), "credits": list(credits)})


@pytest.mark.parametrize("credits", [(EARLY, LATE), (LATE, EARLY)])
def test_of_work_that_ended_on_one_day_the_latest_begun_is_at_hand(
    credits: tuple[dict[str, Any], ...],
) -> None:
    found = latest_work(of(*credits), SECOND)
    assert found is not None and found.credit.credit.title == "Birch Lane"
    assert (found.span, found.share) == ((LATE["start"], LATE["end"]), Fraction(80, 122))


def test_of_work_on_the_same_days_the_first_on_the_resume_is_at_hand() -> None:
    found = latest_work(of(LATE, {**LATE, "title": "Cold Harvest"}), SECOND)
    assert found is not None and found.credit.credit.title == "Birch Lane"


def test_work_that_ended_later_is_at_hand_whenever_it_began() -> None:
    found = latest_work(of(LATE, {**EARLY, "end": date(2018, 7, 1)}), SECOND)
    assert found is not None and found.credit.credit.title == "Amber Quay"


def test_only_work_in_the_position_whose_days_are_certain_is_at_hand() -> None:
    assert latest_work(of(EARLY), (Position.FIRST_APC,)) is None
    assert latest_work(of({**EARLY, "paid": False}), SECOND) is None
    assert present_work(of(EARLY), SECOND) is None


@pytest.mark.parametrize(
    ("end", "begins"),
    [
        (date(2026, 11, 12), date(2026, 11, 14)),  # the day of receipt
        (date(2026, 11, 11), date(2026, 12, 4)),  # ended: after today, which is 2 December
    ],
)
def test_further_work_begins_a_day_clear_of_the_work_at_hand_or_of_today(end: date, begins: date) -> None:
    case = of(EARLY)
    at_hand = Pace(case.checked[0], SECOND[0], (end - timedelta(days=30), end), Fraction(1))
    assert first_day(case, at_hand) == begins


def test_a_single_day_before_the_deadline_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work at hand ends two days before the deadline of 1 March: further work is that day's."""
    case, end = of(EARLY), date(2027, 2, 27)
    at_hand = Pace(case.checked[0], SECOND[0], (end - timedelta(days=30), end), Fraction(1))
    monkeypatch.setattr(pace, "present_work", lambda *_: at_hand)
    a_day = Months(1, Fraction(12, 260), Fraction(1, 30))
    lacking = Months(390, 18, 18) - a_day
    assert cycle_reached(case, lacking, 18, SECOND) == date(2027, 3, 1)
    more = Months(0, Fraction(1, 10**6), 0)
    assert cycle_reached(case, lacking - more, 18, SECOND) == date(2027, 6, 1)


def test_of_hours_a_long_day_is_made_and_no_more_days_than_the_period_has() -> None:
    def made(**row: Any) -> object:
        return days_paid(remittance({"title": "Amber Quay", "hours": 10 * per_day, **row}), BOOK)

    per_day = BOOK.crosscheck.hours_per_day
    week = {"start": date(2026, 3, 2), "end": date(2026, 3, 8)}
    assert made() == made(start=week["start"]) == made(end=week["end"]) == 10
    assert made(**week) == 7
    assert made(**week, days=3) == 3
    assert made(hours=None) is None
    assert not is_converted(remittance({"title": "Amber Quay", "days": 3, "hours": 10}), BOOK)
    assert is_converted(remittance({"title": "Amber Quay", "hours": 10}), BOOK)


@pytest.mark.parametrize(
    ("claimed", "remitted", "within"),
    [
        (100, 95, True), (100, 105, True), (100, 94, False), (100, 106, False),
        (200, 190, True), (200, 210, True), (200, 189, False), (200, 211, False),
    ],
)  # fmt: skip
def test_claimed_and_remitted_agree_within_five_days_or_five_percent(
    claimed: int, remitted: int, within: bool
) -> None:
    assert agree(claimed, remitted, BOOK) is within
