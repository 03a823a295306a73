"""What holds of every application, however its credits lie; and the counting against a slow, obvious one."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, product
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.rules.casebook import usual
from tests.rules.casemaker import report
from validators.counting import Stint, calendar_months, counted_days, months_of
from validators.rulebook import load

Case = dict[str, Any]
MEASURES = load().measures
CALM = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
TITLES = ["Amber", "Birch", "Cold", "Dune", "Ember", "Finch", "Glass"]


@st.composite
def careers(draw: st.DrawFn, positions: tuple[str, ...] = ("2nd_apc", "1st_apc", "travel")) -> list[Case]:
    """One to five features, in any of `positions`, anywhere in four years."""
    found = []
    for title in TITLES[: draw(st.integers(1, 5))]:
        start = date(2018, 1, 1) + timedelta(days=draw(st.integers(0, 1400)))
        span = draw(st.integers(5, 500))
        found.append(
            {
                "title": title,
                "kind": "feature",
                "agreement": "411",
                "position": draw(st.sampled_from(positions)),
                "start": start,
                "end": start + timedelta(days=span - 1),
                "days": draw(st.integers(1, span)),
            }
        )
    return found


def answers(credits: list[Case], **changes: Any) -> dict[str, tuple[str, dict[str, Any]]]:
    """Each requirement's outcome and reason in words, and its figures."""
    result = report({**usual("first_apc"), "credits": credits, **changes})
    return {f.id: (f"{f.outcome} {f.reason}", f.found) for f in result.findings}


def months(credits: list[Case], requirement: str) -> float:
    figure = answers(credits)[requirement][1]["months_by_days"]
    assert isinstance(figure, float)
    return figure


@CALM
@given(careers(), st.integers())
def test_the_order_of_credits_and_letters_never_matters(credits: list[Case], seed: int) -> None:
    chance = Random(seed)
    letters = usual("first_apc")["letters"]
    mixed = answers(chance.sample(credits, len(credits)), letters=chance.sample(letters, len(letters)))
    assert mixed == answers(credits)


@CALM
@given(careers(), careers())
def test_a_further_credit_never_lowers_the_time_in_its_position_nor_the_total(
    credits: list[Case], more: list[Case]
) -> None:
    further = {**more[0], "title": "Zinc Mountain"}
    both = [*credits, further]
    # Beyond nine months a Travel Coordinator may have taken dates that another position also claims.
    if further["position"] != "travel" or sum(c["days"] for c in both if c["position"] == "travel") <= 195:
        assert months(both, "months.total") >= months(credits, "months.total")
    alone = [c for c in credits if c["position"] == further["position"]]
    own = {"2nd_apc": "months.2nd_apc", "1st_apc": "months.1st_apc", "travel": "months.1st_apc"}
    requirement = own[further["position"]]
    assert months([*alone, further], requirement) >= months(alone, requirement) if alone else True


@CALM
@given(careers())
def test_travel_coordinator_time_never_adds_more_than_nine_months(credits: list[Case]) -> None:
    others = [c for c in credits if c["position"] != "travel"]
    if others:
        assert months(credits, "months.1st_apc") - months(others, "months.1st_apc") <= 9.1
        assert months(credits, "months.total") - months(others, "months.total") <= 9.1


@CALM
@given(careers(), st.integers(0, 4), st.sampled_from(["days", "position", "start", "end", "title", "kind"]))
def test_a_reading_that_becomes_unsure_never_turns_a_question_into_an_answer(
    credits: list[Case], at: int, field: str
) -> None:
    faint = [dict(c) for c in credits]
    faint[at % len(faint)]["unsure"] = [field]
    sure, unsure = answers(credits), answers(faint, remitted=_as_claimed(credits))
    for requirement, (told, _) in sure.items():
        if told.startswith("needs_review"):
            assert unsure[requirement][0].startswith("needs_review"), requirement
        if unsure[requirement][0].startswith(("met", "not_met")):
            assert unsure[requirement][0].split()[0] == told.split()[0], requirement


def _as_claimed(credits: list[Case]) -> list[Case]:
    return [{key: c[key] for key in ("title", "position", "start", "end", "days")} for c in credits]


@CALM
@given(careers(), st.integers(1, 400))
def test_splitting_a_credit_at_a_date_changes_no_total(credits: list[Case], cut: int) -> None:
    whole = [_stint(at, c) for at, c in enumerate(credits)]
    first, *rest = whole
    start, end = first.spread
    last = start + timedelta(days=cut - 1)
    if last < end:
        share = first.days / ((end - start).days + 1)
        one = Stint("a", share * cut, (start, last), (start, last))
        next_day = last + timedelta(days=1)
        other = Stint("b", share * ((end - last).days), (next_day, end), (next_day, end))
        assert months_of([one, other, *rest], MEASURES) == months_of(whole, MEASURES)


@CALM
@given(careers(), st.integers(1, 400))
def test_a_credit_written_on_two_lines_that_share_its_dates_is_counted_as_on_one(
    credits: list[Case], cut: int
) -> None:
    """Worked every day, so that each line has as many days as dates."""
    first, *rest = credits
    span = (first["end"] - first["start"]).days + 1
    last = first["start"] + timedelta(days=min(cut, span - 1) - 1)
    one = {**first, "end": last, "days": (last - first["start"]).days + 1}
    other = {**first, "start": last + timedelta(days=1), "days": (first["end"] - last).days}
    split, together = answers([one, other, *rest]), answers([{**first, "days": span}, *rest])
    for requirement in (r for r in together if r.startswith(("months.", "shows."))):
        assert split[requirement] == together[requirement], requirement


def _stint(key: object, credit: Case) -> Stint:
    span = (credit["start"], credit["end"])
    return Stint(str(key), Fraction(credit["days"]), span, span)


FIRST_DAY = date(2020, 2, 26)
SPANS = [(a, b) for a, b in product(range(5), repeat=2) if a <= b]


def test_the_days_are_those_of_a_slow_allocator_that_goes_date_by_date() -> None:
    kinds = [
        Stint(f"{a}-{b}-{days}", Fraction(days), (_day(a), _day(b)), (_day(a), _day(b)))
        for a, b in SPANS
        for days in {1, b - a + 1}
    ]
    for several in combinations(kinds, 3):
        for contested in ((), ((_day(1), _day(2)),)):
            assert counted_days(several, contested) == _slowly(several, contested)


def _day(at: int) -> date:
    return FIRST_DAY + timedelta(days=at)


def _slowly(stints: tuple[Stint, ...], contested: tuple[tuple[date, date], ...]) -> Fraction:
    """On each date the largest share of those that claim it; none on a contested one."""
    total = Fraction(0)
    for day in map(_day, range(5)):
        shares = [
            s.days / ((s.spread[1] - s.spread[0]).days + 1)
            for s in stints
            if s.spread[0] <= day <= s.spread[1]
        ]
        if shares and not any(a <= day <= b for a, b in contested):
            total += max(shares)
    return total


def test_calendar_months_are_those_of_going_month_by_month() -> None:
    for start in (
        date(2019, 1, 31),
        date(2019, 2, 1),
        date(2020, 2, 29),
        date(2019, 12, 15),
        date(2020, 3, 30),
    ):
        for length in range(1, 800):
            end = start + timedelta(days=length - 1)
            assert calendar_months([(start, end)], MEASURES.days_per_month) == _month_by_month(start, end)


def _month_by_month(start: date, end: date) -> Fraction:
    """Whole months gone through one after the other, the days then left at thirty to a month."""
    months, reached = 0, start
    while True:
        year, month = divmod(start.year * 12 + start.month + months, 12)
        last = (date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
        following = date(year, month + 1, min(start.day, last))
        if following > end + timedelta(days=1):
            return months + Fraction((end - reached).days + 1, 30)
        months, reached = months + 1, following


AMOUNTS = list(product((0, 6, 12, 18, 24), (0, 9, 18, 24, 36), (0, 6, 12)))


@pytest.mark.parametrize(("second", "first", "travel"), AMOUNTS)
def test_the_time_of_an_upgrade_is_what_the_clause_reckons(second: int, first: int, travel: int) -> None:
    """Whole months one after the other: both measures agree, and the clause can be done in the head."""
    credits, begin = [], 2010 * 12
    for title, position, length in (
        ("A", "2nd_apc", second),
        ("B", "1st_apc", first),
        ("C", "travel", travel),
    ):
        if length:
            start, after = (date(m // 12, m % 12 + 1, 1) for m in (begin, begin + length))
            credits.append(
                {
                    "title": f"Show {title}",
                    "kind": "feature",
                    "agreement": "411",
                    "position": position,
                    "start": start,
                    "end": after - timedelta(days=1),
                    "days": length * 65 / 3,
                }
            )
            begin += length + 1
    if not credits:
        return
    found = answers(credits)
    made_up = second + max(0, first - 18)
    counted = first + min(travel, 9)
    expected = {
        "months.1st_apc": "met None" if counted >= 18 else "not_met short",
        "months.total": "met None" if second + counted >= 36 else "not_met short",
        "months.2nd_apc": "met None" if second >= 18 else "not_met short",
    }
    if second < 18 <= made_up:
        expected["months.2nd_apc"] = "met supplemented" if second else "needs_review supplemented"
    assert {requirement: found[requirement][0] for requirement in expected} == expected
