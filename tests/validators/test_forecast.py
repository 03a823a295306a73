"""When the counts would be met if the present work goes on: the remedy and the forecast say the same."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.terms import Finding
from tests.rules.casemaker import VERSIONS
from tests.validators.test_remedies import built
from tests.validators.test_working import USUAL
from validators.case import Case
from validators.checks import check
from validators.cycles import previous
from validators.forecast import forecast, going_on
from validators.pace import present_work
from validators.verdict import screen
from validators.whatif import Supposed
from validators.words import day_said

LAST = {"title": "Hollow Pines", "kind": "feature", "agreement": "411", "position": "1st_apc"}


def at_work(start: date, days: int) -> Case:
    """Everything met but for the last credit as 1st APC, which began on `start` and goes on."""
    going = {**LAST, "start": start, "ongoing": True, "days": days}
    paid = [
        {k: c[k] for k in ("title", "season", "start", "end", "days", "position") if k in c}
        for c in (*USUAL["credits"][:-1], {**going, "end": date(2026, 11, 12)})
    ]
    case: dict[str, Any] = {**USUAL, "credits": [*USUAL["credits"][:-1], going], "remitted": paid}
    return built(case)


def screened(case: Case, supposed: Supposed) -> tuple[Finding, ...]:
    application, office = supposed.application, supposed.office
    return screen(application, office, case.book, as_of=case.as_of, versions=VERSIONS).findings


def remedy_of(case: Case, requirement: str) -> str:
    asked = next(r for r in case.book.requirements(case.application.category) if r.id == requirement)
    return check(case, asked).to_complete or ""


@pytest.mark.parametrize(
    ("start", "days"), [(date(2026, 9, 1), 50), (date(2026, 10, 5), 20), (date(2026, 7, 6), 40)]
)
def test_the_remedy_and_the_forecast_name_the_same_cycle(start: date, days: int) -> None:
    case = at_work(start, days)
    told = forecast(case, lambda supposed: screened(case, supposed))
    assert told.cycle is not None
    said = {remedy_of(case, "months.1st_apc"), remedy_of(case, "months.total")}
    assert any(s.endswith(f"at the present pace from the cycle of {day_said(told.cycle)}.") for s in said), (
        said
    )


def test_in_the_cycle_before_it_the_counts_are_not_met_yet() -> None:
    case = at_work(date(2026, 9, 1), 50)
    told = forecast(case, lambda supposed: screened(case, supposed))
    pace = present_work(case, case.tally)
    assert told.cycle is not None and pace is not None
    earlier = previous(told.cycle, case.book)
    assert earlier is not None
    before = screened(case, going_on(case, pace, earlier))
    assert any(f.id.startswith("months.") and f.outcome != "met" for f in before)


def test_without_present_work_the_remedy_names_no_cycle() -> None:
    case = built({**USUAL, "credits": USUAL["credits"][:-1]})
    assert remedy_of(case, "months.1st_apc").endswith(" more months as 1st APC.")


def test_what_is_met_already_needs_no_forecast() -> None:
    case = built(USUAL)
    assert forecast(case, lambda supposed: screened(case, supposed)).cycle == case.application.cycle
