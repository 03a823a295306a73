"""Days count once, months have two measures, and more work never counts for less."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validators.counting import (
    Months,
    Stint,
    awarded,
    calendar_months,
    counted_days,
    cut,
    distinct,
    exact,
    hull,
    later,
    length,
    meet,
    merged,
    months_of,
    overlap,
    without,
)
from validators.rulebook import load

MEASURES = load().measures
MONTH = MEASURES.days_per_month


def stint(key: int, start: date, end: date, days: float) -> Stint:
    return Stint(key, Fraction(days), (start, end), (start, end))


@st.composite
def stints(draw: st.DrawFn) -> Stint:
    start = date(2018, 1, 1) + timedelta(days=draw(st.integers(0, 1500)))
    span = draw(st.integers(1, 400))
    days = draw(st.integers(0, span))
    return stint(draw(st.integers(0, 10**6)), start, start + timedelta(days=span - 1), days)


SEVERAL = st.lists(stints(), max_size=7, unique_by=lambda s: s.key)


def test_from_27_april_to_15_september_is_four_months_and_twenty_days() -> None:
    assert calendar_months([(date(2021, 4, 27), date(2021, 9, 15))], MONTH) == 4 + Fraction(20, 30)


def test_a_whole_february_is_one_month() -> None:
    assert calendar_months([(date(2021, 2, 1), date(2021, 2, 28))], MONTH) == 1


def test_the_days_left_over_of_several_spans_are_added_up_thirty_to_a_month() -> None:
    spans = [(date(2021, 1, 1), date(2021, 1, 15)), (date(2021, 3, 1), date(2021, 3, 15))]
    assert calendar_months(spans, MONTH) == 1


def test_260_days_are_twelve_months() -> None:
    work = months_of([stint(1, date(2021, 1, 1), date(2021, 12, 31), 260)], MEASURES)
    assert (work.by_days, work.by_calendar) == (Fraction(12), Fraction(12))


def test_printed_figures_are_cut_and_never_rounded() -> None:
    assert cut(Fraction(1799, 100)) == 17.9
    assert cut(Fraction(36) - Fraction(1, 1000)) == 35.9


def test_on_a_date_claimed_twice_the_larger_share_counts_once() -> None:
    whole = stint(1, date(2021, 1, 1), date(2021, 1, 10), 10)
    half = stint(2, date(2021, 1, 6), date(2021, 1, 15), 5)
    assert counted_days([whole, half]) == 10 + Fraction(5, 2)


def test_a_contested_date_counts_for_none() -> None:
    whole = stint(1, date(2021, 1, 1), date(2021, 1, 10), 10)
    assert counted_days([whole], [(date(2021, 1, 9), date(2021, 1, 20))]) == 8


def test_shows_that_may_be_one_count_as_one() -> None:
    assert distinct(["amber", "ambr", "birch"], lambda a, b: a[0] == b[0]) == 2


def day(number: int) -> date:
    """A day of January 2021."""
    return date(2021, 1, number)


def test_of_two_credits_the_larger_share_counts_though_it_begins_later() -> None:
    half, whole = stint(1, day(1), day(10), 5), stint(2, day(6), day(15), 10)
    assert awarded([half, whole]) == {1: Fraction(5, 2), 2: 10}


def test_of_equal_shares_the_first_begun_has_the_date() -> None:
    assert awarded([stint(2, day(4), day(6), 3), stint(1, day(1), day(4), 4)]) == {1: 4, 2: 2}


def test_credits_that_share_one_day_count_it_once() -> None:
    assert counted_days([stint(1, day(1), day(10), 10), stint(2, day(10), day(19), 10)]) == 19


def test_a_credit_within_another_gets_nothing_and_stays_in_the_sum() -> None:
    assert awarded([stint(1, day(1), day(20), 20), stint(2, day(5), day(8), 1)]) == {1: 20, 2: 0}


def test_two_lines_of_one_show_add_up() -> None:
    assert awarded([stint(1, day(1), day(3), 3), stint(1, day(3), day(5), 3)]) == {1: 5}


def test_spans_that_adjoin_are_one_and_a_day_between_keeps_them_two() -> None:
    assert merged([(day(6), day(9)), (day(1), day(5))]) == ((day(1), day(9)),)
    assert merged([(day(1), day(9)), (day(3), day(5))]) == ((day(1), day(9)),)
    assert merged([(day(1), day(5)), (day(7), day(9))]) == ((day(1), day(5)), (day(7), day(9)))


def test_what_is_taken_away_leaves_the_days_beside_it_and_no_empty_span() -> None:
    whole = [(day(1), day(9))]
    assert without(whole, [(day(4), day(6))]) == ((day(1), day(3)), (day(7), day(9)))
    assert without(whole, [(day(1), day(1)), (day(9), day(9))]) == ((day(2), day(8)),)
    assert without(whole, [(day(10), day(12))]) == ((day(1), day(9)),)
    assert without(whole, [(day(1), day(9))]) == ()


def test_spans_meet_in_the_days_of_both() -> None:
    assert meet((day(1), day(5)), (day(5), day(9))) == (day(5), day(5))
    assert meet((day(1), day(5)), (day(6), day(9))) is None
    assert meet(None, (day(6), day(9))) is None
    assert meet((day(6), day(9)), None) is None


def test_the_hull_holds_all_spans() -> None:
    assert hull([]) is None
    assert hull([(day(3), day(4))]) == (day(3), day(4))
    assert hull([(day(3), day(4)), (day(1), day(2))]) == (day(1), day(4))
    assert hull([(day(3), day(4)), (day(1), day(9)), (day(2), day(3))]) == (day(1), day(9))


def test_what_is_beyond_some_months_is_of_months_alone() -> None:
    assert Months(400, Fraction(20), 17).beyond(18) == Months(0, Fraction(2), 0)
    assert Months(400, 18, Fraction(37, 2)).beyond(18) == Months(0, 0, Fraction(1, 2))


@pytest.mark.parametrize(
    ("day", "months", "reached"),
    [
        (date(2021, 1, 31), 1, date(2021, 2, 28)),
        (date(2023, 12, 29), 2, date(2024, 2, 29)),
        (date(2021, 1, 29), 1, date(2021, 2, 28)),
        (date(2021, 11, 30), 1, date(2021, 12, 30)),
        (date(2021, 12, 1), 0, date(2021, 12, 1)),
        (date(2021, 12, 31), 1, date(2022, 1, 31)),
    ],
)
def test_so_many_months_later(day: date, months: int, reached: date) -> None:
    assert later(day, months) == reached


def test_a_span_one_day_short_of_a_month_is_so_many_days() -> None:
    assert calendar_months([(day(1), day(30))], MONTH) == 1
    assert calendar_months([(day(2), day(31))], MONTH) == 1
    assert calendar_months([(day(15), date(2021, 2, 13))], MONTH) == 1
    assert calendar_months([(day(15), date(2021, 2, 12))], MONTH) == Fraction(29, 30)
    assert calendar_months([(day(1), day(31))], MONTH) == 1


def test_a_figure_below_zero_is_cut_towards_zero() -> None:
    assert [cut(Fraction(-1799, 100)), cut(0), cut(7), cut(2.59), cut(Fraction(1, 8), 2)] == [
        -17.9, 0.0, 7.0, 2.5, 0.12,
    ]  # fmt: skip


def test_whole_days_are_whole_numbers() -> None:
    assert (exact(3.0), type(exact(3.0)), exact(2.5)) == (3, int, Fraction(5, 2))


@settings(max_examples=200, deadline=None)
@given(SEVERAL, stints())
def test_a_further_credit_never_lowers_the_days_counted(work: list[Stint], more: Stint) -> None:
    further = Stint("more", more.days, more.spread, more.calendar)
    assert counted_days([*work, further]) >= counted_days(work)


@settings(max_examples=200, deadline=None)
@given(SEVERAL, stints())
def test_a_further_credit_never_lowers_the_months_by_days(work: list[Stint], more: Stint) -> None:
    further = Stint("more", more.days, more.spread, more.calendar)
    assert months_of([*work, further], MEASURES).by_days >= months_of(work, MEASURES).by_days


@settings(max_examples=200, deadline=None)
@given(SEVERAL, stints())
def test_a_further_credit_lowers_calendar_months_by_no_more_than_months_differ_in_length(
    work: list[Stint], more: Stint
) -> None:
    """A credit that joins two spans moves the day on which their months begin: as the policy words it, the
    measure may then give a few days less, as months have 28 to 31 days and days left over thirty."""
    before = months_of(work, MEASURES).by_calendar
    after = months_of([*work, more], MEASURES).by_calendar
    joined = len(merged([s.spread for s in work])) + 1
    assert after >= before - Fraction(4 * joined + length(more.spread) // 50, MONTH)


@settings(max_examples=100, deadline=None)
@given(SEVERAL, st.randoms())
def test_the_order_of_credits_never_matters(work: list[Stint], chance: object) -> None:
    other = list(work)
    chance.shuffle(other)  # type: ignore[attr-defined]
    assert months_of(work, MEASURES) == months_of(other, MEASURES)


@settings(max_examples=100, deadline=None)
@given(SEVERAL)
def test_no_more_days_count_than_are_claimed_and_no_date_twice(work: list[Stint]) -> None:
    days = counted_days(work)
    assert days <= sum(s.days for s in work)
    assert days <= sum(length(span) for span in merged([s.spread for s in work]))


@settings(max_examples=100, deadline=None)
@given(SEVERAL, SEVERAL)
def test_what_is_taken_away_and_what_is_left_make_the_whole(work: list[Stint], taken: list[Stint]) -> None:
    spans, cuts = [s.spread for s in work], [s.spread for s in taken]
    left = sum(length(span) for span in without(spans, cuts))
    both = sum(length(span) for span in merged([*spans, *cuts]))
    assert left == both - sum(length(span) for span in merged(cuts))


@given(stints(), stints())
def test_two_spans_overlap_where_they_meet(one: Stint, other: Stint) -> None:
    assert overlap(one.spread, other.spread) is (meet(one.spread, other.spread) is not None)


@given(st.dates(date(2015, 1, 1), date(2030, 1, 1)), st.integers(0, 60))
def test_some_months_later_it_is_the_same_day_or_the_last_of_the_month(day: date, months: int) -> None:
    reached = later(day, months)
    assert (reached.year * 12 + reached.month) - (day.year * 12 + day.month) == months
    last = (reached + timedelta(days=1)).day == 1
    assert reached.day == day.day or (last and reached.day < day.day)
