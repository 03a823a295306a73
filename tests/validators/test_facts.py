"""What the report states besides the findings, and what its lists of credits and papers say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.terms import ProofKind, Report
from tests.rules.casebook import usual
from tests.rules.casemaker import papers, report
from validators.agreement.book import Holiday
from validators.proven import proof_said

USUAL: dict[str, Any] = usual("first_apc")
CREDITS = USUAL["credits"]


def told(**changes: Any) -> Report:
    return report({**USUAL, **changes})


def older(*credits: dict[str, Any]) -> str:
    """What is said of an older resume with these credits."""
    facts = told(older_resumes=[{"at": "2026-10-01T10:00:00", "credits": list(credits)}]).facts
    return next(fact for fact in facts if fact.startswith("An older resume"))


def test_an_older_resume_with_the_same_credits_is_said_to_have_them() -> None:
    assert older(*CREDITS) == "An older resume (resume-0.pdf, received October 1, 2026) has the same credits."


def test_what_differs_in_an_older_resume_is_said_field_by_field() -> None:
    first = {**CREDITS[0], "days": 90, "position": "1st_apc", "end": date(2019, 4, 30), "kind": "mow"}
    assert older(first, *CREDITS[1:]).endswith(
        "differs: the position of Amber Quay was 1st APC and is 2nd APC; the end of Amber Quay was April 30, "
        "2019 and is May 31, 2019; the number of days of Amber Quay was 90 and is 105."
    )
    assert "the number of days of Amber Quay was not given and is 105" in older(
        {**CREDITS[0], "days": None}, *CREDITS[1:]
    )
    gone = {**CREDITS[0], "title": "Zinc Mountain"}
    assert older(*CREDITS, gone).endswith("differs: Zinc Mountain is no longer listed.")
    assert older(*CREDITS[1:]).endswith("differs: Amber Quay is new.")
    assert older(CREDITS[0], *CREDITS[2:]).endswith("differs: Birch Lane, season 1 is new.")


@pytest.mark.parametrize(("left_out", "ends"), [(6, "is new."), (7, "; and 1 more."), (8, "; and 2 more.")])
def test_six_differences_are_named_and_the_rest_counted(left_out: int, ends: str) -> None:
    said = older(*CREDITS[left_out:])
    assert said.endswith(ends)
    assert said.count("is new") == 6


def test_dates_that_two_shows_claim_are_told_and_others_are_not() -> None:
    both = [
        {**CREDITS[0], "start": date(2018, 1, 1), "end": date(2018, 6, 30)},
        {**CREDITS[1], "start": date(2018, 6, 30), "end": date(2018, 12, 31)},
        {**CREDITS[2], "start": date(2019, 1, 1), "end": date(2019, 6, 30)},
    ]
    clashes = [fact for fact in told(credits=both).facts if "both claim" in fact]
    assert clashes == ["Amber Quay and Birch Lane both claim June 30, 2018; this date counts at most once."]


def test_days_paid_but_not_worked_are_told() -> None:
    line = "Amber Quay, 2nd_apc, 2019-01-01 to 2019-05-31, 105 days"
    row = {"title": "Amber Quay", "position": "2nd_apc", "start": date(2019, 1, 1), "end": date(2019, 5, 31)}
    paid = [{**row, "days": 105}, {**row, "days": 3, "not_worked": "idle day"}]
    assert line.startswith(CREDITS[0]["title"])
    facts = told(credits=CREDITS[:1], remitted=paid).facts
    assert "Days paid but not worked on Amber Quay, not counted: 3." in facts
    assert not [fact for fact in told(credits=CREDITS[:1]).facts if "not worked" in fact]


def test_a_signer_who_sits_on_the_committee_is_told_once() -> None:
    rosa = {
        "number": "2001",
        "name": "Rosa Lind",
        "listed": ["pc@2010-01-01", "membership_committee@2026-12-02"],
    }
    facts = told(members=[rosa, *USUAL["members"][1:]]).facts
    said = "Rosa Lind sits on the committee and is a signer here: a recusal to note."
    assert [fact for fact in facts if "committee" in fact] == [said]
    later = {**rosa, "listed": ["pc@2010-01-01", "membership_committee@2026-12-03"]}
    facts = told(members=[later, *USUAL["members"][1:]]).facts
    assert not [fact for fact in facts if "committee" in fact]


def test_variety_is_told_with_how_much_of_it_there_is() -> None:
    facts = told().facts
    assert any(f.startswith("Kinds of production on the resume (5): feature, ") for f in facts)
    assert "Positions on the resume (2): 1st APC and 2nd APC." in facts
    assert "Studios on the resume (1): Blue Door." in facts


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        (
            {
                "kind": "timesheet",
                "employer": "Quay Inc.",
                "start": date(2018, 1, 1),
                "end": date(2018, 6, 30),
                "days": 120,
            },
            "A timesheet, Quay Inc., January 1, 2018 to June 30, 2018, 120 days.",
        ),
        ({"kind": "timesheet", "start": date(2018, 1, 1)}, "A timesheet."),
        ({"kind": "timesheet", "end": date(2018, 1, 1), "days": 0.5}, "A timesheet, 0.5 days."),
        ({"kind": "pay_stub", "days": 0}, "A pay stub, 0 days."),
    ],
)
def test_a_paper_is_said_by_kind_employer_period_and_days(paper: dict[str, Any], said: str) -> None:
    made = next(p for p in papers({**USUAL, "proofs": [paper]}) if p.name.startswith("proof"))
    assert proof_said(made).startswith(f"{said} It ")
    assert ProofKind(paper["kind"]).value == paper["kind"]


def test_travel_time_takes_no_dates_from_the_other_positions_in_the_list_of_credits() -> None:
    one = {**CREDITS[4], "start": date(2021, 1, 1), "end": date(2021, 5, 31)}
    other = {**one, "title": "Zinc Mountain", "position": "travel"}
    apart = {**one, "title": "Zinc Mountain", "position": "2nd_apc"}
    assert [line.days_counted for line in told(credits=[one, other]).credits] == [105, 0]
    assert [line.days_counted for line in told(credits=[one, apart]).credits] == [0, 0]


@pytest.mark.parametrize(
    ("holiday", "year", "day"),
    [
        ({"month": 12, "day": 25}, 2026, date(2026, 12, 25)),
        ({"month": 5, "weekday": 1, "nth": -1}, 2026, date(2026, 5, 25)),
        ({"month": 12, "weekday": 4, "nth": -1}, 2026, date(2026, 12, 31)),
        ({"month": 9, "weekday": 1, "nth": 1}, 2026, date(2026, 9, 7)),
        ({"month": 6, "weekday": 1, "nth": 1}, 2026, date(2026, 6, 1)),
        ({"month": 11, "weekday": 4, "nth": 4, "later_days": 1}, 2026, date(2026, 11, 27)),
        ({"from_easter_days": -2}, 2026, date(2026, 4, 3)),
    ],
)
def test_a_holiday_falls_on_its_day_of_every_year(holiday: dict[str, Any], year: int, day: date) -> None:
    assert Holiday(name="A day", **holiday).in_year(year) == day


def test_the_variety_of_a_resume_is_told_from_the_register_where_the_show_is_on_it() -> None:
    known = {"id": "P1", "title": "Amber Quay", "kind": "feature", "company": "Quay Two Inc.",
             "start": date(2019, 1, 1), "end": date(2019, 5, 31)}  # fmt: skip
    credits = [
        {**CREDITS[0], "company": "Quay 2"},
        {**CREDITS[1], "company": "Elm Nine Ltd", "studio": "Red Gate"},
    ]
    facts = told(credits=credits, productions=[known]).facts
    assert facts[:4] == (
        "Kinds of production on the resume (2): feature and TV series.",
        "Studios on the resume (2): Blue Door and Red Gate.",
        "Companies on the resume (2): Elm Nine Ltd and Quay Two Inc.",
        "Positions on the resume (1): 2nd APC.",
    )
    assert not [fact for fact in told(credits=None).facts if "on the resume" in fact]


@pytest.mark.parametrize(("start", "said"), [(date(2018, 6, 30), True), (date(2018, 7, 1), False)])
def test_the_earlier_credit_may_stand_below_the_later_one(start: date, said: bool) -> None:
    both = [
        {**CREDITS[0], "start": start, "end": date(2018, 12, 31)},
        {**CREDITS[1], "start": date(2018, 1, 1), "end": date(2018, 6, 30)},
    ]
    clashes = [fact for fact in told(credits=both).facts if "both claim" in fact]
    assert bool(clashes) is said
    assert not said or "claim June 30, 2018; this date" in clashes[0]


def test_a_member_of_the_committee_is_told_once() -> None:
    sits, will_sit = "Membership Committee@2020-01-01", "committee@2026-12-03"
    members = [
        {"number": "2001", "name": "Rosa Lind", "listed": ["pc@2010-01-01", sits]},
        {"number": "2002", "name": "Tam Yorke", "listed": ["1st_apc@2012-01-01", will_sit]},
    ]
    letters = ["Rosa Lind", "Tam Yorke", "Rosa Lind"]
    facts = told(members=members, letters=[{"signer": name, "role": "pc"} for name in letters]).facts
    assert [fact for fact in facts if "recusal" in fact] == [
        "Rosa Lind sits on the committee and is a signer here: a recusal to note."
    ]


def test_the_same_resume_received_twice_is_no_older_one() -> None:
    again = told(older_resumes=[{"at": "2026-10-01T10:00:00", "credits": list(CREDITS)}])
    assert [fact for fact in again.facts if "older resume" in fact]
    assert not [fact for fact in told().facts if "older resume" in fact]


@pytest.mark.parametrize(
    ("written", "noted"),
    [(date(2024, 11, 13), False), (date(2024, 11, 12), False), (date(2024, 11, 11), True), (None, False)],
)
def test_a_letter_of_more_than_two_years_is_noted(written: date | None, noted: bool) -> None:
    """Source: policy.md, `letters.count`: "No age limit; over 24 months is noted"."""
    result = told(
        letters=[
            {"signer": "Rosa Lind", "role": "pc", "date": written},
            {"signer": "Otto Brand", "date": written},
        ]
    )
    checks = {line.signer: line.checks for line in result.letters}
    assert ("The letter is more than 24 months old." in checks["Rosa Lind"]) is noted


def test_of_a_letter_without_a_sure_signer_it_is_said_who_it_may_be() -> None:
    members = [{"number": "2001", "name": "Rosa Lind"}, {"number": "2004", "name": "Rosa Lind"}]
    result = told(members=members, letters=[{"signer": "Rosa Lind"}, {"signer": "Otto Brand"}])
    rosa, otto = sorted(result.letters, key=lambda line: line.signer or "", reverse=True)
    assert rosa.checks == ()
    assert "Not decided between members" in rosa.told_by and otto.told_by == ""
    assert otto.checks == ("The signer is not in the register of members.",)
    assert rosa.signature.value == "ink"
