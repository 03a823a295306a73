"""When the counts would be met if the present work goes on: the remedy and the forecast say the same."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from models.terms import Finding
from tests.rules.casemaker import VERSIONS
from tests.validators.test_remedies import built
from tests.validators.test_working import USUAL
from validators.case import Case
from validators.checks import check
from validators.counting import Months
from validators.cycles import previous
from validators.forecast import forecast, going_on
from validators.pace import cycle_reached, present_work
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


def added(supposed: Supposed) -> list[tuple[date, date, float, str]]:
    """First and last day, days and number of what was added to the remittances."""
    rows = [row for row in supposed.office.remittances if row.production_id.startswith("what-if")]
    return [
        (row.start, row.end, row.days, row.production_id)
        for row in rows
        if row.start and row.end and row.days
    ]


def test_work_goes_on_show_after_show_up_to_the_day() -> None:
    case = at_work(date(2026, 10, 5), 20)
    pace = present_work(case, case.tally)
    assert pace is not None
    first, each = date(2026, 11, 14), 39
    assert (pace.span, pace.share) == ((date(2026, 10, 5), date(2026, 11, 12)), Fraction(20, 39))
    one_day = float(pace.share)
    assert added(going_on(case, pace, date(2026, 11, 13))) == []
    assert added(going_on(case, pace, first)) == [(first, first, one_day, "what-if-1")]
    last = first + timedelta(days=each - 1)
    assert added(going_on(case, pace, last)) == [(first, last, 20.0, "what-if-1")]
    after = last + timedelta(days=1)
    assert added(going_on(case, pace, after)) == [
        (first, last, 20.0, "what-if-1"),
        (after, after, one_day, "what-if-2"),
    ]


def test_the_forecast_says_what_it_takes_for_the_pace() -> None:
    case = at_work(date(2026, 10, 5), 20)
    told = forecast(case, lambda supposed: screened(case, supposed)).assumptions
    assert told[:3] == (
        "The work taken as the pace is Hollow Pines, as 1st APC, which is going on.",
        "It goes on without a break at 3.5 days a week, all of them remitted.",
        "Every 39 days a further show begins, as long as that one.",
    )


def test_where_no_work_goes_on_the_latest_is_taken_and_said_to_have_ended() -> None:
    case = built({**USUAL, "credits": USUAL["credits"][:-1]})
    told = forecast(case, lambda supposed: screened(case, supposed))
    ended = max(c.credit.span[1] for c in case.checked if c.credit.span)
    assert f"which ended on {day_said(ended)}, and like work begins now." in told.assumptions[0]
    assert told.cycle is not None and told.lacking == ()


def test_without_work_that_counts_nothing_is_foreseen() -> None:
    case = built({**USUAL, "credits": [{**LAST, "position": "1st_apc", "days": 20, "unsure": ["days"]}]})
    told = forecast(case, lambda supposed: screened(case, supposed))
    assert told.cycle is None and len(told.assumptions) == 1 and told.assumptions[0].startswith("No work")
    assert told.lacking and all(
        f.outcome != "met" and f.id.startswith(("months.", "shows.")) for f in told.lacking
    )


def test_what_work_does_not_bring_is_named_besides() -> None:
    case = built({**USUAL, "credits": USUAL["credits"][:-1], "letters": []})
    told = forecast(case, lambda supposed: screened(case, supposed))
    assert {f.id for f in told.besides} == {"letters.count", "letters.pc", "letters.members"}


def test_ten_years_are_looked_ahead_and_no_further() -> None:
    case = at_work(date(2026, 10, 5), 39)
    nothing = Months(0, 0, 0)
    last = cycle_reached(case, nothing, 120, case.tally)
    assert last == date(2036, 12, 1)
    assert cycle_reached(case, nothing, 121, case.tally) is None
    assert cycle_reached(case, nothing, 1, case.tally) == date(2027, 3, 1)
