"""Time in one position: dates that another claims are left out, and so is what the last upgrade used."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.terms import Position
from tests.rules.casebook import usual
from tests.validators.test_remedies import built
from validators.checks.times import last_upgrade, time_in

FIRST_APC, COORDINATOR = usual("first_apc"), usual("production_coordinator")
APPROVED = date(2018, 6, 15)


def line(title: str, position: str, start: date, end: date, days: int, **more: Any) -> dict[str, Any]:
    said = {"title": title, "position": position, "start": start, "end": end, "days": days}
    return {"kind": "feature", "agreement": "411", **said, **more}


def days(of: dict[str, Any], position: Position, *credits: dict[str, Any], **changes: Any) -> float:
    return float(time_in(built({**of, "credits": list(credits), **changes}), position).sure.days)


@pytest.mark.parametrize(("other", "left"), [("2nd_apc", 0), ("1st_apc", 31), ("travel", 31), ("script", 31)])
def test_a_date_that_another_position_of_the_category_may_claim_is_not_sure(other: str, left: int) -> None:
    january = (date(2021, 1, 1), date(2021, 1, 31))
    mine, theirs = line("Amber Quay", "1st_apc", *january, 31), line("Birch Lane", other, *january, 31)
    assert days(FIRST_APC, Position.FIRST_APC, mine, theirs) == left


BEFORE = line("Amber Quay", "1st_apc", date(2017, 7, 1), date(2017, 12, 31), 130)
UNUSED = line("Birch Lane", "1st_apc", date(2017, 1, 1), date(2017, 6, 30), 110)
AFTER = line("Cold Harvest", "1st_apc", date(2018, 6, 16), date(2018, 12, 31), 90)
AS_PC = line("Dune Road", "pc", date(2016, 1, 1), date(2016, 6, 30), 100)
SHOWS = [{"id": f"P{at}", "title": c["title"], "kind": "feature"} for at, c in enumerate((BEFORE, UNUSED), 1)]


@pytest.mark.parametrize(
    ("used", "counted"),
    [
        ([["P1", "1st_apc"]], 110 + 90),
        ([["P9", "1st_apc"], ["P1", "1st_apc"]], 110 + 90),
        ([["P1", "2nd_apc"]], 130 + 110 + 90),
        ([["P1", "1st_apc"], ["P2", "1st_apc"]], 90),
        ([], 130 + 110 + 90),
        (None, 90),
    ],
)
def test_first_apc_time_that_the_upgrade_used_is_not_additional(used: Any, counted: int) -> None:
    """What no record says was used or was not is neither, and not sure."""
    records = {"upgrades": [{"approved": APPROVED, "used": used}], "productions": SHOWS}
    assert days(COORDINATOR, Position.FIRST_APC, BEFORE, UNUSED, AFTER, **records) == counted


def test_time_as_coordinator_counts_whole_whenever_it_was() -> None:
    records = {"upgrades": [{"approved": APPROVED, "used": [["P1", "pc"]]}]}
    assert days(COORDINATOR, Position.PC, AS_PC, AFTER, **records) == 100


@pytest.mark.parametrize(
    ("start", "end", "used", "counted"),
    [
        (date(2018, 6, 16), date(2018, 6, 25), [["P1", "1st_apc"]], 10),
        (date(2018, 6, 6), date(2018, 6, 15), [["P1", "1st_apc"]], 0),
        (date(2018, 6, 6), date(2018, 6, 25), [["P1", "1st_apc"]], 10),
        (date(2018, 6, 6), date(2018, 6, 25), None, 10),
        (date(2018, 6, 6), date(2018, 6, 15), None, 0),
        (date(2018, 6, 6), date(2018, 6, 25), [], 20),
    ],
)
def test_a_credit_is_split_on_the_day_of_the_approval(
    start: date, end: date, used: Any, counted: int
) -> None:
    """Source: policy.md, 1st APC to PC."""
    whole = (end - start).days + 1
    records = {"upgrades": [{"approved": APPROVED, "used": used}], "productions": SHOWS}
    credit = line("Amber Quay", "1st_apc", start, end, whole)
    assert days(COORDINATOR, Position.FIRST_APC, credit, **records) == counted


def test_for_the_first_upgrade_nothing_was_used_before() -> None:
    first = built({**FIRST_APC, "upgrades": [{"approved": APPROVED, "used": [["P1", "1st_apc"]]}]})
    assert last_upgrade(first) is None
    credit = line("Amber Quay", "1st_apc", date(2018, 1, 1), date(2018, 1, 10), 10)
    assert days(FIRST_APC, Position.FIRST_APC, credit, upgrades=[{"approved": APPROVED, "used": None}]) == 10


def test_without_a_recorded_upgrade_nothing_is_surely_additional() -> None:
    assert days(COORDINATOR, Position.FIRST_APC, AFTER, upgrades=[]) == 0
