"""Days claimed against days remitted, credit by credit."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.terms import CreditLine, CrossCheck
from tests.rules.casemaker import report

CREDIT: dict[str, Any] = {
    "title": "Amber Quay",
    "kind": "feature",
    "agreement": "411",
    "position": "1st_apc",
    "start": date(2021, 4, 27),
    "end": date(2021, 9, 15),
    "days": 100,
}
ROW: dict[str, Any] = {
    "title": "Amber Quay",
    "position": "1st_apc",
    "start": date(2021, 4, 27),
    "end": date(2021, 9, 15),
}


def line(rows: list[dict[str, Any]], credit: dict[str, Any] | None = None, **case: Any) -> CreditLine:
    said = {"category": "first_apc", "credits": [credit or CREDIT], "remitted": rows, **case}
    return report(said).credits[0]


@pytest.mark.parametrize(
    ("remitted", "label", "counted", "most"),
    [
        (100, CrossCheck.MATCHED, 100, 100),
        (95, CrossCheck.MATCHED, 95, 95),
        (105, CrossCheck.MATCHED, 100, 100),
        (94, CrossCheck.SHORT, 94, 100),
        (106, CrossCheck.OVER, 100, 100),
    ],
)
def test_the_lower_of_claimed_and_remitted_counts(
    remitted: int, label: CrossCheck, counted: int, most: int
) -> None:
    found = line([{**ROW, "days": remitted}])
    assert (found.crosscheck, found.days_counted, found.days_possible) == (label, counted, most)


def test_weekly_rows_add_up() -> None:
    rows = [{**ROW, "days": 60, "end": date(2021, 7, 1)}, {**ROW, "days": 40, "start": date(2021, 7, 2)}]
    assert line(rows).crosscheck is CrossCheck.MATCHED


def test_the_same_row_in_two_reports_counts_once() -> None:
    assert line([{**ROW, "days": 100}, {**ROW, "days": 100}]).days_remitted == 100


def test_a_row_by_name_alone_is_found() -> None:
    assert line([{**ROW, "days": 100, "number": "", "name": "FERRO, NADIA"}]).crosscheck is CrossCheck.MATCHED


def test_a_row_of_another_member_is_not_taken() -> None:
    rows = [{**ROW, "days": 100, "number": "9999", "name": "Paula Okafor"}]
    assert line(rows).crosscheck is CrossCheck.NO_REMITTANCE


def test_a_row_under_the_working_title_is_found() -> None:
    production = {
        "id": "P1",
        "title": "Amber Quay",
        "also": ["Bluebottle"],
        "kind": "feature",
        "start": date(2021, 4, 1),
        "end": date(2021, 10, 1),
    }
    found = line([{**ROW, "title": "BLUEBOTTLE", "days": 100}], productions=[production])
    assert (found.crosscheck, found.production_id) == (CrossCheck.MATCHED, "P1")


def test_a_row_of_another_season_is_not_taken() -> None:
    credit = {**CREDIT, "kind": "tv_season", "season": 2}
    assert line([{**ROW, "season": 1, "days": 100}], credit).crosscheck is CrossCheck.NO_REMITTANCE


def test_a_row_of_the_same_company_and_another_title_is_not_taken() -> None:
    assert line([{**ROW, "title": "Cold Harvest", "days": 100}]).crosscheck is CrossCheck.NO_REMITTANCE


def test_a_promotion_in_mid_show_splits_the_days_between_two_credits() -> None:
    credits = [
        {**CREDIT, "position": "2nd_apc", "end": date(2021, 6, 30), "days": 46},
        {**CREDIT, "start": date(2021, 7, 1), "days": 54},
    ]
    rows = [
        {**ROW, "position": "2nd_apc", "end": date(2021, 6, 30), "days": 46},
        {**ROW, "start": date(2021, 7, 1), "days": 54},
    ]
    result = report({"category": "first_apc", "credits": credits, "remitted": rows})
    assert [c.days_counted for c in result.credits] == [46, 54]
    found = {f.id: f.found for f in result.findings}
    assert (found["shows.2nd_apc"]["shows"], found["shows.1st_apc"]["shows"]) == (1, 1)


def test_an_unclaimed_remittance_of_the_same_time_is_offered_as_the_working_title() -> None:
    production = {
        "id": "P7",
        "title": "Harrow Gate",
        "kind": "feature",
        "start": date(2021, 4, 1),
        "end": date(2021, 10, 1),
    }
    rows = [{**ROW, "title": "Harrow Gate", "days": 100}]
    case = {"category": "first_apc", "credits": [CREDIT], "remitted": rows, "productions": [production]}
    asked = [q for q in report(case).questions if q.target.endswith("/production")]
    assert asked[0].options == ("P7", "none")
    answered = report({**case, "answers": [{"target": asked[0].target, "value": "P7"}]})
    assert answered.credits[0].crosscheck is CrossCheck.MATCHED


def test_travel_coordinator_time_never_adds_more_than_nine_months() -> None:
    first = {**CREDIT, "start": date(2019, 1, 1), "end": date(2019, 6, 30), "days": 130}
    for months in (3, 6, 9, 12):
        end = date(2021, months, 28)
        travel = {
            **CREDIT,
            "title": "Far Shore",
            "position": "travel",
            "start": date(2021, 1, 1),
            "end": end,
            "days": months * 21,
        }
        result = report({"category": "first_apc", "credits": [first, travel]})
        found = next(f.found for f in result.findings if f.id == "months.1st_apc")
        assert float(found["months_by_days"] or 0) <= 6 + 9
        assert float(found["months_by_calendar"] or 0) <= 6 + 9


def test_days_made_of_hours_are_marked_on_the_ledger() -> None:
    found = line(
        [{**ROW, "days": 40, "end": date(2021, 7, 1)}, {**ROW, "hours": 720, "start": date(2021, 7, 2)}]
    )
    assert (found.days_remitted, found.days_converted, found.crosscheck) == (100, 60, CrossCheck.MATCHED)
    assert "60 days made of 720 hours" in found.remittances[1].quote


def test_a_week_of_many_hours_is_no_more_days_than_it_has() -> None:
    week = {**ROW, "hours": 200, "start": date(2021, 5, 2), "end": date(2021, 5, 8)}
    assert line([week]).days_converted == 7


SERIES = {**CREDIT, "season": 2, "kind": "tv_season", "start": date(2021, 1, 4)}
BREAK = [
    {**ROW, "season": 2, "days": 50, "start": date(2021, 1, 4), "end": date(2021, 3, 31)},
    {**ROW, "season": 2, "days": 50, "start": date(2021, 7, 1), "end": date(2021, 9, 15)},
]


def working(requirement: str, **case: Any) -> str:
    """What the report says of each thing that a requirement looked at."""
    finding = next(f for f in report({"category": "first_apc", **case}).findings if f.id == requirement)
    return " ".join(row.says for row in finding.working.rows)


def test_a_long_gap_in_a_season_is_put_forward_as_two_seasons_and_splits_nothing() -> None:
    said = working("days.crosscheck", credits=[SERIES], remitted=BREAK)
    assert "may be two seasons of one title. It is taken as one." in said
    assert line(BREAK, SERIES).crosscheck is CrossCheck.MATCHED


def test_weeks_that_follow_one_another_and_films_are_no_two_seasons() -> None:
    near = [BREAK[0], {**BREAK[1], "start": date(2021, 5, 20)}]
    assert "two seasons" not in working("days.crosscheck", credits=[SERIES], remitted=near)
    film = {**CREDIT, "start": date(2021, 1, 4)}
    rows = [{k: v for k, v in row.items() if k != "season"} for row in BREAK]
    assert "two seasons" not in working("days.crosscheck", credits=[film], remitted=rows)


def test_the_report_says_what_a_paper_about_work_elsewhere_proves_and_does_not() -> None:
    credit = {**CREDIT, "agreement": "DGC"}
    roe = {
        "kind": "record_of_employment", "title": "Amber Quay", "employer": "Quay Films Inc.",
        "start": credit["start"], "end": credit["end"],
    }  # fmt: skip
    said = working("proof.outside", credits=[credit], remitted=[], proofs=[roe])
    assert "A record of employment, Quay Films Inc., April 27, 2021 to September 15, 2021." in said
    assert "no days: its hours are insurable hours" in said


def test_the_lower_number_is_told_only_where_there_is_one() -> None:
    rows = [{**ROW, "days": 97}]
    assert "97 of 100 days were remitted; the lower number counts." in working(
        "days.crosscheck", credits=[CREDIT], remitted=rows
    )
    rows = [{**ROW, "days": 100}]
    assert "lower number" not in working("days.crosscheck", credits=[CREDIT], remitted=rows)


def test_days_made_of_hours_are_told_with_a_tenth_where_they_are_no_whole_ones() -> None:
    said = working("days.crosscheck", credits=[CREDIT], remitted=[{**ROW, "hours": 400}])
    assert "33.33 of the remitted days are made of 400 hours, 12 hours a day." in said


def test_a_claim_of_no_days_for_which_nothing_was_remitted_is_not_over() -> None:
    assert line([], {**CREDIT, "days": 0}).crosscheck is CrossCheck.NO_REMITTANCE


def test_a_claim_longer_than_its_dates_counts_no_more_days_than_they_have() -> None:
    credit = {**CREDIT, "start": date(2021, 9, 6)}
    found = line([{**ROW, "start": date(2021, 9, 6), "days": 100}], credit)
    assert (found.days_counted, found.days_possible) == (10, 10)


@pytest.mark.parametrize(
    ("occupation", "position", "agrees"),
    [
        ("APC", "1st_apc", True),
        ("APC", "2nd_apc", True),
        ("Assistant Production Coordinator", "1st_apc", True),
        ("", "1st_apc", True),
        ("APC", "pc", False),
        ("crew", "1st_apc", False),
        ("capcom", "1st_apc", False),
    ],
)
def test_an_occupation_that_names_no_position_agrees_as_a_bare_apc_or_as_nothing(
    occupation: str, position: str, agrees: bool
) -> None:
    row = {**ROW, "position": None, "occupation": occupation, "days": 100}
    found = line([row], {**CREDIT, "position": position})
    assert (found.crosscheck, found.days_counted, found.days_possible) == (
        (CrossCheck.MATCHED, 100, 100) if agrees else (CrossCheck.SHORT, 0, 100)
    )


def test_without_records_or_a_sure_claim_nothing_is_compared() -> None:
    absent = line([], absent=["remittances"])
    assert (absent.crosscheck, absent.days_remitted) == (CrossCheck.NO_REMITTANCE, None)
    faint = line([{**ROW, "days": 60}], {**CREDIT, "unsure": ["days"]})
    assert (faint.crosscheck, faint.days_remitted, faint.days_counted) == (None, 60, 0)
    unknown = line([{**ROW, "title": "Birch Lane", "days": 60}], {**CREDIT, "agreement": None})
    assert (unknown.crosscheck, unknown.days_counted, unknown.days_possible) == (None, 0, 100)


def test_of_rows_without_days_the_others_are_sure() -> None:
    rows = [{**ROW, "end": date(2021, 6, 30), "days": 40}, {**ROW, "start": date(2021, 7, 1), "days": None}]
    found = line(rows)
    assert (found.crosscheck, found.days_remitted, found.days_counted) == (CrossCheck.SHORT, 40, 40)


def test_what_was_paid_for_no_work_is_shown_and_not_counted() -> None:
    rows = [{**ROW, "days": 100}, {**ROW, "days": 7, "not_worked": "idle"}]
    facts = report({"category": "first_apc", "credits": [CREDIT], "remitted": rows}).facts
    assert "Days paid but not worked on Amber Quay, not counted: 7." in facts
    found = line(rows)
    assert (found.crosscheck, found.days_remitted, found.days_counted) == (CrossCheck.MATCHED, 100, 100)
    assert sum("7 days, idle (not counted)" in row.quote for row in found.remittances) == 1


def test_remittances_in_another_position_are_named() -> None:
    said = working(
        "days.crosscheck", credits=[CREDIT], remitted=[{**ROW, "position": "2nd_apc", "days": 100}]
    )
    assert "Remittances for this show are for another position (2nd APC)." in said
    both = [{**ROW, "days": 90}, {**ROW, "position": "2nd_apc", "days": 10}]
    assert "another position" in working("days.crosscheck", credits=[CREDIT], remitted=both)
    assert "another position" not in working(
        "days.crosscheck", credits=[CREDIT], remitted=[{**ROW, "days": 90}]
    )


def paper(days: float | None, kind: str = "timesheet", **said: Any) -> CreditLine:
    proof = {
        "title": "Amber Quay",
        "kind": kind,
        "start": ROW["start"],
        "end": ROW["end"],
        "days": days,
        **said,
    }
    return line([], {**CREDIT, "agreement": "DGC"}, proofs=[proof])


def test_work_elsewhere_counts_as_far_as_its_paper_shows() -> None:
    assert (paper(100).days_counted, paper(100).days_possible) == (100, 100)
    assert (paper(120).days_counted, paper(99).days_counted, paper(99).days_possible) == (100, 99, 100)
    assert paper(None).days_counted == 0
    assert paper(100, title="Birch Lane").days_counted == 0
    assert paper(100, kind="statement_of_days").days_counted == 0
    assert paper(100, start=date(2021, 9, 16), end=date(2021, 10, 1)).days_counted == 0
    assert paper(100, start=date(2021, 9, 15), end=date(2021, 10, 1)).days_counted == 100


@pytest.mark.parametrize("agreement", ["411", "DGC", None])
def test_of_plain_work_no_day_is_said_to_be_made_of_hours_or_paid_for_nothing(agreement: str | None) -> None:
    result = report({"category": "first_apc", "credits": [{**CREDIT, "agreement": agreement}]})
    assert result.credits[0].days_converted == 0
    assert not any("paid but not worked" in fact for fact in result.facts)


def test_of_work_elsewhere_it_is_said_whether_the_claim_or_the_paper_shows_no_days() -> None:
    assert "does not prove with certainty how many days" in paper(None).why_not
    proof = {"title": "Amber Quay", "kind": "timesheet", "days": 100}
    unread = line([], {**CREDIT, "agreement": "DGC", "days": None}, proofs=[proof])
    assert "The number of days claimed could not be read with certainty." in unread.why_not
    assert "The papers show 60 days of the 100 claimed." in paper(60).why_not


@pytest.mark.parametrize(("claimed", "days"), [(1, "1 day"), (2, "2 days")])
def test_one_day_is_said_as_one_and_the_same_figures_are_said_once(claimed: int, days: str) -> None:
    usual = {"credits": [{**CREDIT, "days": claimed}], "remitted": [{**ROW, "days": 9}]}
    over = working("days.crosscheck", **usual)
    assert f"{days} claimed, 9 remitted: more days were remitted. The lower number counts." in over
    short = {"credits": [{**CREDIT, "days": claimed + 40}], "remitted": [{**ROW, "days": claimed}]}
    (line,) = report({"category": "first_apc", **short}).credits
    assert line.why_not == f"{claimed + 40} days were claimed and {claimed} remitted."
