"""The report's lists of credits and papers: what is printed of each, and why one does not count."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.terms import CreditLine, PaperLine
from tests.rules.casebook import usual
from tests.rules.casemaker import report

USUAL: dict[str, Any] = usual("first_apc")
CREDIT: dict[str, Any] = {
    "title": "Amber Quay",
    "kind": "feature",
    "agreement": "411",
    "position": "2nd_apc",
    "start": date(2019, 1, 1),
    "end": date(2019, 4, 30),
    "days": 80,
}
ROW: dict[str, Any] = {k: CREDIT[k] for k in ("title", "position", "start", "end")}


def line(credit: dict[str, Any], *rows: dict[str, Any], **case: Any) -> CreditLine:
    remitted = list(rows) if rows else "as claimed"
    return report({"category": "first_apc", "credits": [credit], "remitted": remitted, **case}).credits[0]


def papers(**case: Any) -> list[PaperLine]:
    return list(report({**USUAL, **case}).papers)


def test_a_credit_of_the_last_upgrade_is_said_to_be_one() -> None:
    case = {
        "category": "production_coordinator",
        "upgrades": [{"approved": date(2018, 6, 15), "used": [["P1", "1st_apc"]]}],
        "productions": [{"id": "P1", "title": "Amber Quay", "kind": "feature"}],
        "credits": [{**CREDIT, "position": "1st_apc", "start": date(2017, 1, 1), "end": date(2017, 4, 30)}],
    }
    assert [c.why_not for c in report(case).credits] == ["Used for the last upgrade."]


@pytest.mark.parametrize("field", ["title", "position", "start", "end", "days"])
def test_a_line_is_as_sure_as_its_least_sure_field(field: str) -> None:
    assert line(CREDIT).confidence == 0.99
    assert line({**CREDIT, "unsure": [field]}).confidence == 0.4


@pytest.mark.parametrize("field", ["title", "start", "end", "days"])
def test_a_line_that_lacks_a_field_is_not_sure_at_all(field: str) -> None:
    assert line({**CREDIT, field: None}).confidence == 0.0


def test_the_end_of_work_that_goes_on_is_not_asked_of_the_line() -> None:
    going = {**CREDIT, "start": date(2026, 9, 1), "end": None, "ongoing": True, "days": 40}
    assert (
        line(going, {**ROW, "start": date(2026, 9, 1), "end": date(2026, 11, 12), "days": 40}).confidence
        == 0.99
    )


def test_what_no_producer_is_given_for_is_as_sure_as_the_rest() -> None:
    assert line({**CREDIT, "unsure": ["producer", "season"]}).confidence == 0.99


def test_a_remittance_is_quoted_with_its_period_days_and_what_they_are() -> None:
    rows = [
        {**ROW, "days": 70},
        {**ROW, "days": 10, "not_worked": "unworked holiday"},
        {**ROW, "start": None, "days": 2.5, "not_worked": "idle"},
    ]
    found = line(CREDIT, *rows)
    assert sorted(said.quote.split(", ", 2)[2] for said in found.remittances) == [
        "2019-01-01 to 2019-04-30, 10 days, unworked holiday (not counted)",
        "2019-01-01 to 2019-04-30, 70 days",
        "no period, 2.5 days, idle (not counted)",
    ]
    assert found.remitted_periods == ((date(2019, 1, 1), date(2019, 4, 30)),)


def test_a_remittance_without_days_or_of_hours_is_quoted_so() -> None:
    whole = {**ROW, "start": date(2019, 1, 1), "end": date(2019, 3, 31)}
    found = line(CREDIT, {**whole, "hours": 480}, {**ROW, "start": date(2019, 4, 1), "days": None})
    quotes = sorted(said.quote.split(", ", 2)[2] for said in found.remittances)
    assert quotes == [
        "2019-01-01 to 2019-03-31, 40 days made of 480 hours",
        "2019-04-01 to 2019-04-30, no days",
    ]
    assert found.days_converted == 40


def test_periods_are_those_of_days_worked_each_once_and_in_order() -> None:
    early, late = {**ROW, "end": date(2019, 2, 28)}, {**ROW, "start": date(2019, 3, 1)}
    idle = {**ROW, "start": date(2019, 5, 1), "end": date(2019, 5, 2), "days": 2, "not_worked": "idle"}
    found = line(CREDIT, {**late, "days": 40}, {**early, "days": 30}, {**early, "days": 10}, idle)
    assert found.remitted_periods == (
        (date(2019, 1, 1), date(2019, 2, 28)),
        (date(2019, 3, 1), date(2019, 4, 30)),
    )


def test_days_possible_are_the_claimed_where_fewer_were_remitted() -> None:
    found = line(CREDIT, {**ROW, "days": 60})
    assert (found.days_remitted, found.days_counted, found.days_possible) == (60, 60, 80)


def test_nothing_claimed_and_nothing_remitted_leaves_the_days_of_the_dates() -> None:
    found = line({**CREDIT, "days": None}, {**ROW, "title": "Birch Lane", "days": 80})
    assert (found.days_remitted, found.days_counted, found.days_possible) == (None, 0, 120)


def test_dates_that_are_not_sure_are_printed_as_read() -> None:
    found = line({**CREDIT, "unsure": ["start"]}, {**ROW, "title": "Birch Lane", "days": 80})
    assert (found.start, found.end) == (date(2019, 1, 1), date(2019, 4, 30))


def test_a_production_of_the_register_is_named_by_its_number() -> None:
    known = {"id": "P1", "title": "Amber Quay", "kind": "feature"}
    production = {**known, "start": CREDIT["start"], "end": CREDIT["end"]}
    assert line(CREDIT, productions=[production]).production_id == "P1"
    assert line(CREDIT).production_id is None


def test_every_paper_says_whether_it_counts_and_why_not() -> None:
    again = {**USUAL["letters"][0], "submission": "mail-2", "at": "2026-11-20T10:00:00"}
    late = {**USUAL["letters"][1], "signer": "Otto Brand", "at": "2026-12-05T10:00:00"}
    unsure = {**USUAL["letters"][1], "signer": "Nils Berg", "submission": "mail-3", "certain": False}
    old = [{"at": "2026-10-01T10:00:00", "credits": USUAL["credits"][:2]}]
    found = papers(letters=[*USUAL["letters"], again, late, unsure], older_resumes=old)
    said = sorted((paper.kind, paper.note) for paper in found)
    assert said == [
        ("reference_letter", ""),
        ("reference_letter", ""),
        ("reference_letter", ""),
        ("reference_letter", "Another copy is counted."),
        ("reference_letter", "Arrived after the deadline; not counted."),
        ("reference_letter", "It is not certain that this arrived by the deadline; not counted yet."),
        ("request", ""),
        ("resume", ""),
        ("resume", "An older version; the newest received on time counts."),
    ]
    assert [paper.governs for paper in found] == [not paper.note for paper in found]


def test_other_papers_stand_after_those_asked_for_in_the_order_of_receipt() -> None:
    found = papers(
        certificates=[{"seminar": "Payroll Basics", "at": "2026-11-10T10:00:00"}],
        proofs=[{"title": "Amber Quay", "kind": "timesheet", "days": 3}],
        letters=[{**USUAL["letters"][0], "at": "2026-11-20T10:00:00"}, USUAL["letters"][1]],
    )
    assert [paper.kind for paper in found] == [
        *("request", "resume", "reference_letter", "reference_letter", "proof_of_days", "seminar_certificate")
    ]
    assert [paper.name for paper in found[2:4]] == ["letter-1.pdf", "letter-0.pdf"]


def test_figures_of_days_are_cut_to_hundredths() -> None:
    found = line({**CREDIT, "days": 34}, {**ROW, "hours": 400})
    days = (found.days_remitted, found.days_converted, found.days_counted, found.days_possible)
    assert days == (33.33, 33.33, 33.33, 33.33)


def test_a_line_has_its_own_dates_and_no_days_where_nothing_tells_of_any() -> None:
    assert (line(CREDIT).start, line(CREDIT).end) == (CREDIT["start"], CREDIT["end"])
    bare = line(
        {**CREDIT, "start": None, "end": None, "days": None}, {**ROW, "title": "Birch Lane", "days": 9}
    )
    assert (bare.start, bare.days_claimed, bare.days_counted, bare.days_possible) == (None, None, 0, 0)


def test_work_in_a_position_that_the_category_does_not_ask_for_counts_no_days() -> None:
    assert line({**CREDIT, "position": "pc"}).days_counted == 0


def test_a_remittance_is_quoted_by_its_title_else_by_the_productions_number() -> None:
    known = {"id": "P1", "title": "Amber Quay", "start": CREDIT["start"], "end": CREDIT["end"]}
    rows = [{**ROW, "days": 40}, {**ROW, "title": "", "production_id": "P1", "hours": 400}]
    found = line(CREDIT, *rows, productions=[known])
    assert sorted(row.quote.split(", ")[0] for row in found.remittances) == ["Amber Quay", "P1"]
    assert any(row.quote.endswith("33.33 days made of 400 hours") for row in found.remittances)
