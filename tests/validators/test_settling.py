"""Which remittances are a credit's, and what they settle of it: its position, its dates, its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from models.terms import Position, ResumeReading
from tests.rules.casebook import usual
from tests.rules.casemaker import RECEIVED, document, papers, rulebook
from tests.rules.officemaker import office
from tests.validators.test_remedies import built
from validators.credits import Credit
from validators.kept import Kept
from validators.office_index import OfficeIndex
from validators.settling import settle

USUAL: dict[str, Any] = usual("first_apc")
START, END = date(2019, 1, 1), date(2019, 5, 31)
LINE: dict[str, Any] = {
    "title": "Amber Quay", "kind": "feature", "agreement": "411", "position": "2nd_apc",
    "start": START, "end": END, "days": 105,
}  # fmt: skip
ROW: dict[str, Any] = {"title": "Amber Quay", "position": "2nd_apc", "start": START, "end": END, "days": 105}


def settled(*rows: dict[str, Any], lines: tuple[dict[str, Any], ...] = ({},)) -> list[Credit]:
    case = {
        **USUAL,
        "credits": [{**LINE, **line} for line in lines],
        "remitted": [{**ROW, **row} for row in rows],
    }
    return [checked.credit for checked in built(case).checked]


def days_of(credit: Credit) -> list[float | None]:
    return [paid.row.days for paid in credit.rows]


@pytest.mark.parametrize(("apart", "its"), [(0, True), (31, True), (32, False)])
def test_a_row_a_month_from_the_credit_may_still_be_its(apart: int, its: bool) -> None:
    after = {"start": END + timedelta(days=apart + 1), "end": END + timedelta(days=apart + 20)}
    before = {"start": START - timedelta(days=apart + 20), "end": START - timedelta(days=apart + 1)}
    for row in (after, before):
        assert bool(settled(row)[0].rows) is its


def test_a_row_without_dates_or_position_is_its_shows() -> None:
    assert settled({"start": None})[0].rows and settled({"end": None})[0].rows
    assert settled({"position": None})[0].rows and not settled({"position": None})[0].other_rows
    assert settled({"position": None})[0].position is Position.SECOND_APC
    assert settled({"position": "pc"})[0].other_rows and not settled({"position": "pc"})[0].rows


def test_of_two_credits_of_one_show_the_row_is_the_nearer_ones() -> None:
    second = {"start": date(2019, 7, 1), "end": date(2019, 9, 30)}
    rows = ({"start": date(2019, 6, 10), "end": date(2019, 9, 1), "days": 40},
            {"start": date(2019, 5, 1), "end": date(2019, 6, 20), "days": 20},
            {"start": date(2019, 6, 20), "end": date(2019, 6, 25), "days": 3})  # fmt: skip
    one, other = settled(*rows, lines=({}, second))
    assert (days_of(one), days_of(other)) == ([20.0], [40.0, 3.0])


BARE = {"position": "apc"}


@pytest.mark.parametrize(
    ("rows", "position"),
    [
        (({"position": "1st_apc"},), Position.FIRST_APC),
        (({"position": "2nd_apc"},), Position.SECOND_APC),
        (({"position": "1st_apc"}, {"position": "2nd_apc"}), None),
        (({"position": "1st_apc"}, {"position": None}), Position.FIRST_APC),
        (({"position": "1st_apc", "not_worked": "idle day"},), None),
        (({"position": None},), None),
    ],
)
def test_the_occupation_remitted_settles_a_bare_apc(
    rows: tuple[dict[str, Any], ...], position: Position | None
) -> None:
    """Source: policy.md, "Bare APC: never guessed; the remitted occupation settles it"."""
    assert settled(*rows, lines=(BARE,))[0].position is position


@pytest.mark.parametrize(
    ("rows", "days"),
    [
        (({"days": 98},), 98),
        (({"days": 50}, {"days": 48}), 98),
        (({"days": 98}, {"days": None}), 98),
        (({"days": 97},), None),
        ((), None),
    ],
)
def test_of_two_numbers_of_days_the_one_remitted_holds(
    rows: tuple[dict[str, Any], ...], days: float | None
) -> None:
    line = {"may_be": {"days": [93.0, 98.0]}}
    assert settled(*rows, lines=(line,))[0].days == days


def test_a_number_of_days_that_was_read_is_not_replaced_by_those_remitted() -> None:
    assert settled({"days": 98})[0].days == 105


EITHER: dict[str, Any] = {
    "start": None,
    "starts": (date(2019, 1, 4), date(2019, 4, 1)),
    "end": date(2019, 5, 31),
    "days": 20,
}


def dates(line: dict[str, Any], *rows: dict[str, Any]) -> tuple[date, date] | None:
    credit = settled(*rows, lines=({**EITHER, **line},))[0]
    return credit.span if credit.span == credit.widest else None


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        (date(2019, 4, 1), END, date(2019, 4, 1)),
        (date(2019, 4, 11), END + timedelta(days=10), date(2019, 4, 1)),
        (date(2019, 4, 12), END, None),
        (date(2019, 4, 1), END + timedelta(days=11), None),
        (date(2019, 1, 14), END - timedelta(days=10), date(2019, 1, 4)),
        (date(2019, 1, 15), END, None),
    ],
)
def test_of_two_dates_the_one_within_ten_days_of_the_remitted_holds(
    start: date, end: date, told: date | None
) -> None:
    assert dates({}, {"start": start, "end": end}) == ((told, END) if told else None)


def test_rows_without_both_dates_settle_none() -> None:
    assert dates({}, {"start": date(2019, 4, 1), "end": None}) is None
    assert dates({}) is None


def test_two_dates_that_are_both_near_stay_two() -> None:
    both = {"starts": (date(2019, 4, 1), date(2019, 4, 4))}
    assert dates(both, {"start": date(2019, 4, 2)}) is None
    ends = {
        "start": date(2019, 4, 1),
        "starts": (),
        "end": None,
        "may_be": {"end": (END, END - timedelta(days=2))},
    }
    assert dates(ends, {"start": date(2019, 4, 1)}) is None


def test_a_start_that_was_read_and_one_of_two_ends_near_the_remitted_hold() -> None:
    ends = {"start": START, "starts": (), "end": None, "may_be": {"end": (END, END - timedelta(days=30))}}
    assert dates(ends, {}) == (START, END)
    assert dates({"start": START, "starts": (), "unsure": ["start"]}, {}) is None


def test_a_credit_of_one_day_may_be_settled() -> None:
    line = {"starts": (date(2019, 5, 31), date(2019, 1, 5)), "days": 1}
    assert dates(line, {"start": END, "end": END, "days": 1}) == (END, END)


def test_dates_that_were_read_are_not_replaced_by_those_remitted() -> None:
    credit = settled({"start": START + timedelta(days=5)})[0]
    assert credit.span == credit.widest == (START, END)


PART = {"job": "2nd Assist"}


@pytest.mark.parametrize(
    ("line", "rows", "told"),
    [
        ({}, ({},), True),
        ({}, ({"days": 104},), False),
        ({}, ({}, {"days": None}), True),
        ({"days": None}, ({},), False),
        ({"start": None}, ({},), False),
        ({"start": None, "starts": (START, START + timedelta(days=3))}, ({},), False),
        ({}, ({"start": None},), False),
        ({}, ({"start": START + timedelta(days=10)},), True),
        ({}, ({"start": START + timedelta(days=11)},), False),
        ({"job": "Assist Gaffer"}, ({},), False),
        ({"job": "2"}, ({},), False),
        ({"job": "2n d"}, ({},), False),
    ],
)
def test_a_job_read_in_part_is_the_one_remitted_where_all_else_agrees(
    line: dict[str, Any], rows: tuple[dict[str, Any], ...], told: bool
) -> None:
    credit = settled(*rows, lines=({**PART, **line},))[0]
    assert credit.position is (Position.SECOND_APC if told else None)


def test_work_that_goes_on_is_dated_by_its_start() -> None:
    going_on = {"end": None, "ongoing": True}
    assert dates(going_on, {"start": date(2019, 4, 1), "end": END}) == (date(2019, 4, 1), RECEIVED.date())


@pytest.mark.parametrize(("sure", "told"), [(0.49, False), (0.5, True), (0.59, True), (0.84, True)])
def test_a_start_half_read_holds_where_it_is_near_the_remitted(sure: float, told: bool) -> None:
    ends = {"end": None, "may_be": {"end": (END, END - timedelta(days=30))}}
    case = {**USUAL, "credits": [{**LINE, **EITHER, "start": START, "starts": (), **ends}], "remitted": [ROW]}
    paper = next(p for p in papers(case) if isinstance(p.paper.body, ResumeReading))
    assert isinstance(paper.paper.body, ResumeReading)
    (line,) = paper.paper.body.credits
    faint = replace(line, start=replace(line.start, confidence=sure))
    read = replace(paper, paper=replace(paper.paper, body=replace(paper.paper.body, credits=(faint,))))
    (credit,) = settle(read, OfficeIndex(office(case)), rulebook(case), "3456", RECEIVED.date(), {}, Kept())
    assert (credit.span == credit.widest == (START, END)) is told


def test_a_show_that_a_person_said_is_not_registered_stays_so() -> None:
    case = {**USUAL, "credits": [{**LINE, "title": "Amber Quay Tidewater"}], "remitted": [ROW]}
    case["productions"] = [{"id": "P1", "title": "Amber Quay", "kind": "feature", "start": START, "end": END}]
    answer = {"target": f"{document('resume')}#1/credits/0/production", "value": "none"}
    told, asked = (built({**case, "answers": given}).checked[0].credit for given in ([answer], []))
    assert (told.production, asked.production is not None) == (None, True)
