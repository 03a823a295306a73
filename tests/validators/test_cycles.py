"""The deadlines of a rulebook: which there are, their last second, and the cycle of a moment."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.rules.casemaker import TORONTO
from validators.cycles import cutoff, cycle_of, deadlines, previous
from validators.rulebook import Rulebook, load

BOOK = load().on(date(2026, 12, 1))
DAILY = load("local44_admission").on(date(2026, 12, 1))


def extending(book: Rulebook) -> Rulebook:
    """The rulebook where a deadline on a weekend runs to the Monday."""
    policy = book.policies["weekend_extension"].model_copy(update={"value": "to_monday"})
    return book.model_copy(update={"policies": {**book.policies, "weekend_extension": policy}})


def test_the_cut_off_is_the_last_second_of_the_day_in_toronto() -> None:
    assert cutoff(date(2026, 12, 1), BOOK) == datetime(2026, 12, 1, 23, 59, 59, tzinfo=TORONTO)
    assert cutoff(date(2026, 12, 1), BOOK).astimezone(UTC) == datetime(2026, 12, 2, 4, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("deadline", "last"),
    [
        (date(2024, 3, 1), date(2024, 3, 1)),  # a Friday
        (date(2025, 3, 1), date(2025, 3, 3)),  # a Saturday
        (date(2026, 3, 1), date(2026, 3, 2)),  # a Sunday
    ],
)
def test_where_weekends_are_extended_they_run_to_the_monday(deadline: date, last: date) -> None:
    assert cutoff(deadline, BOOK).date() == deadline
    assert cutoff(deadline, extending(BOOK)).date() == last


def test_the_deadlines_of_a_year_are_four_and_the_day_itself_is_the_first() -> None:
    year = (date(2026, 3, 1), date(2026, 6, 1), date(2026, 9, 1), date(2026, 12, 1))
    assert deadlines(date(2026, 3, 1), 4, BOOK) == year
    assert deadlines(date(2026, 3, 2), 4, BOOK) == (*year[1:], date(2027, 3, 1))
    assert deadlines(date(2026, 3, 1), 0, BOOK) == ()


def test_without_deadlines_every_day_closes_a_cycle() -> None:
    assert deadlines(date(2026, 3, 1), 2, DAILY) == (date(2026, 3, 1), date(2026, 3, 2))
    assert previous(date(2026, 3, 1), DAILY) is None
    assert cycle_of(datetime(2026, 3, 1, 23, 30, tzinfo=UTC), DAILY) == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("deadline", "before"),
    [
        (date(2026, 12, 1), date(2026, 9, 1)),
        (date(2026, 3, 1), date(2025, 12, 1)),
        (date(2024, 12, 1), date(2024, 9, 1)),  # of a leap year
        (date(2026, 11, 30), date(2026, 9, 1)),  # which is no deadline itself
    ],
)
def test_the_deadline_before_another_is_the_latest_that_is_earlier(deadline: date, before: date) -> None:
    assert previous(deadline, BOOK) == before


def test_deadlines_on_days_that_follow_one_another_are_each_their_own() -> None:
    book = BOOK.model_copy(update={"deadlines": ("11-29", "11-30", "12-01")})
    days = [date(2026, 11, 29), date(2026, 11, 30), date(2026, 12, 1)]
    assert list(deadlines(date(2026, 11, 28), 3, book)) == days
    assert [previous(day, book) for day in days] == [date(2025, 12, 1), *days[:2]]


@pytest.mark.parametrize("book", [BOOK, extending(BOOK)])
def test_a_request_belongs_to_the_deadline_whose_last_second_it_came_by(book: Rulebook) -> None:
    for deadline in deadlines(date(2024, 1, 1), 12, book):
        last = cutoff(deadline, book)
        following = deadlines(deadline + timedelta(days=1), 1, book)[0]
        assert cycle_of(last, book) == deadline
        assert cycle_of(last.replace(microsecond=999_999), book) == deadline
        assert cycle_of(last + timedelta(seconds=1), book) == following
