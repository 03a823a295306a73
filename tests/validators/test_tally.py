"""The sure and the possible time in a position, by days and by the calendar, out of one credit or two."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from models.terms import Position, Reason
from tests.validators.test_presence import CREDIT, OTHER, made
from validators.tally import EVER, Portion, Sums, maybe_one, open_reason, shows, sums, whole

SECOND: dict[str, Any] = {**CREDIT, "position": "2nd_apc"}
ROW: dict[str, Any] = {key: SECOND[key] for key in ("title", "position", "start", "end")}
ABROAD: dict[str, Any] = {**SECOND, "agreement": "DGC"}
SHEET = {"title": "Amber Quay", "kind": "timesheet", "start": date(2019, 1, 1), "end": date(2019, 2, 28)}
FIRST: dict[str, Any] = {
    **CREDIT,
    "title": "Birch Lane",
    "start": date(2019, 4, 1),
    "end": date(2019, 5, 31),
    "days": 40,
}


def time(*credits: dict[str, Any], portion: Portion | None = None, **case: Any) -> Sums:
    held = made(*credits, **case)
    portions = whole if portion is None else lambda _: portion
    return sums(held.work, [Position.SECOND_APC], [Position.FIRST_APC], held.book, portions)


def figures(found: Sums) -> tuple[object, ...]:
    """Sure days and calendar months, possible days and calendar months, and how many credits are open."""
    possible = found.possible
    most = (None, None) if possible is None else (possible.days, possible.by_calendar)
    return (found.sure.days, found.sure.by_calendar, *most, len(found.open))


def paid(days: int, start: date = SECOND["start"], end: date = date(2019, 2, 28)) -> list[dict[str, Any]]:
    return [{**ROW, "start": start, "end": end, "days": days}]


@pytest.mark.parametrize(
    ("credit", "papers", "told"),
    [
        (SECOND, {}, (80, 4, 80, 4, 0)),
        (SECOND, {"remitted": paid(78)}, (78, 4, 78, 4, 0)),
        (SECOND, {"remitted": paid(110)}, (80, 4, 80, 4, 0)),
        (SECOND, {"remitted": paid(40)}, (40, 2, 80, 4, 1)),
        (SECOND, {"remitted": paid(40, date(2018, 12, 1))}, (40, 2, 80, 4, 1)),
        (SECOND, {"remitted": paid(40, date(2018, 11, 1), date(2018, 12, 31))}, (40, 0, 80, 4, 1)),
        (SECOND, {"remitted": []}, (0, 0, 80, 4, 1)),
        (ABROAD, {"remitted": [], "proofs": [{**SHEET, "days": 80}]}, (80, 4, 80, 4, 0)),
        (ABROAD, {"remitted": [], "proofs": [{**SHEET, "days": 40}]}, (40, 2, 80, 4, 1)),
        (
            ABROAD,
            {"remitted": [], "proofs": [{**SHEET, "start": None, "end": None, "days": 40}]},
            (40, 4, 80, 4, 1),
        ),
        (ABROAD, {"remitted": []}, (0, 0, 80, 4, 1)),
        ({**SECOND, "start": None, "end": None}, {"remitted": []}, (0, 0, None, None, 1)),
        (
            {**SECOND, "start": None, "end": None},
            {"remitted": paid(80, end=SECOND["end"])},
            (80, 0, 80, 4, 1),
        ),
        ({**SECOND, "kind": None}, {}, (0, 0, 80, 4, 1)),
        ({**SECOND, "kind": "other"}, {}, (0, 0, 0, 0, 0)),
        ({**SECOND, "position": "apc"}, {"remitted": []}, (0, 0, 80, 4, 1)),
        ({**SECOND, "position": "pc"}, {}, (0, 0, 0, 0, 0)),
        ({**SECOND, "position": "pc"}, {"remitted": paid(80)}, (0, 0, 80, 4, 1)),
        ({**SECOND, "unsure": ["days"]}, {"remitted": paid(70)}, (0, 0, 120, 4, 1)),
    ],
)
def test_what_is_sure_and_what_is_possible(
    credit: dict[str, Any], papers: dict[str, Any], told: tuple[object, ...]
) -> None:
    assert figures(time(credit, **papers)) == told


def test_a_start_that_may_be_either_of_two_days_leaves_the_longer_time_possible() -> None:
    either = {**SECOND, "starts": [date(2019, 1, 2), date(2019, 2, 1)], "days": 60, "paid": False}
    assert figures(time(either)) == (0, 0, 60, Fraction(119, 30), 1)


def test_time_that_is_open_is_added_to_what_is_sure() -> None:
    other = {**OTHER, "position": "2nd_apc", "unsure": ["start"], "paid": False}
    found = time(SECOND, other)
    assert figures(found) == (80, 4, 160, 8, 1)
    assert [row.days for row in found.rows] == [80, 0]


@pytest.mark.parametrize(
    ("rival", "sure", "contested"),
    [
        (FIRST, (60, 3), [(date(2019, 4, 1), date(2019, 4, 30))]),
        ({**FIRST, "start": date(2019, 5, 1)}, (80, 4), []),
        ({**FIRST, "start": date(2019, 4, 30)}, (Fraction(238, 3), Fraction(119, 30)),
         [(date(2019, 4, 30), date(2019, 4, 30))]),
        ({**FIRST, "kind": "other"}, (80, 4), []),
        ({**FIRST, "kind": None}, (60, 3), [(date(2019, 4, 1), date(2019, 4, 30))]),
        ({**FIRST, "position": "pc"}, (80, 4), []),
    ],
)  # fmt: skip
def test_dates_that_another_position_claims_are_not_sure_and_stay_possible(
    rival: dict[str, Any], sure: tuple[object, object], contested: list[tuple[date, date]]
) -> None:
    found = time(SECOND, rival)
    assert (found.sure.days, found.sure.by_calendar) == sure
    assert list(found.contested) == contested
    assert found.possible is not None and (found.possible.days, found.possible.by_calendar) == (80, 4)
    assert [row.days for row in found.rows] == [sure[0]]


FROM_FEBRUARY = (date(2019, 2, 1), date.max)
LATER = (date(2019, 6, 1), date.max)


@pytest.mark.parametrize(
    ("portion", "told"),
    [
        (Portion(FROM_FEBRUARY, FROM_FEBRUARY, None), (Fraction(178, 3), 3, Fraction(178, 3), 3, 0)),
        (Portion(None, None, False), (0, 0, 0, 0, 0)),
        (Portion(None, EVER, None), (0, 0, 80, 4, 1)),
        (Portion(LATER, LATER, None), (0, 0, 0, 0, 0)),
    ],
)
def test_of_a_credit_counts_the_part_that_is_let_in(portion: Portion, told: tuple[object, ...]) -> None:
    assert figures(time(SECOND, portion=portion)) == told


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("amber quay|feature|", "amber quay|feature|", True),
        ("amber quay|feature|", "amber quey|feature|", True),
        ("amber quay|feature|", "ember quey|feature|", False),
        ("amber quay|feature|", "amber quay|mow|", False),
        ("amber quay|feature|", "amber quay||", True),
        ("amber quay||", "amber quay|mow|", True),
        ("amber quay|tv_season|1", "amber quay|tv_season|2", False),
        ("amber quay|tv_season|1", "amber quay|tv_season|", True),
        ("amber quay|tv_season|", "amber quay|tv_season|2", True),
    ],
)
def test_two_shows_may_be_one_unless_title_kind_or_season_tells_them_apart(
    one: str, other: str, may_be: bool
) -> None:
    assert maybe_one(one, other) is may_be


def test_the_reason_is_what_a_person_can_read_off_first() -> None:
    held = made(
        {**SECOND, "paid": False, "unsure": ["days"]},
        {**SECOND, "paid": False},
        {**ABROAD, "title": "Birch Lane"},
        {**SECOND, "title": "Cold Harvest", "kind": None},
        {**SECOND, "title": "Dust Road", "position": "apc", "paid": False},
        {**SECOND, "title": "Ember Falls"},
    )
    faint, short, abroad, kind, apc, plain = held.checked
    span = (date(2019, 1, 1), date(2019, 1, 2))
    assert open_reason((short, faint, abroad), ()) is Reason.UNREADABLE
    assert open_reason((short, abroad), ()) is Reason.UNPROVEN
    assert open_reason((short, kind), ()) is Reason.MISMATCH
    assert [open_reason((one,), ()) for one in (kind, plain)] == [Reason.AMBIGUOUS, Reason.AMBIGUOUS]
    assert open_reason((), (span,)) is Reason.AMBIGUOUS
    assert open_reason((), ()) is Reason.POLICY
    assert apc.credit.position is None


def test_a_show_counts_surely_once_title_position_kind_and_work_on_it_are_sure() -> None:
    def counted(*credits: dict[str, Any], **case: Any) -> tuple[int, int, int]:
        found = shows(made(*credits, **case).work, [Position.SECOND_APC])
        return found.sure, found.possible, len(found.open)

    other = {**OTHER, "position": "2nd_apc"}
    assert counted(SECOND, other) == (2, 2, 0)
    assert counted(SECOND, {**other, "title": "Amber Quay"}) == (1, 1, 0)
    assert counted(SECOND, {**other, "kind": None}) == (1, 2, 1)
    assert counted(SECOND, {**other, "kind": "other"}) == (1, 1, 0)
    assert counted(SECOND, {**other, "position": "apc", "paid": False}) == (1, 2, 1)
    assert counted(SECOND, {**other, "position": "pc"}) == (1, 1, 0)
    assert counted(SECOND, {**other, "paid": False}) == (1, 2, 1)
    assert counted(SECOND, {**other, "unsure": ["title"], "paid": False}) == (1, 2, 1)
