"""The order in which papers, rows and members come never shows; every finding shows where to look."""

from __future__ import annotations

from dataclasses import fields, replace
from random import Random
from typing import Any

import pytest

from models.terms import Finding, Office, Report
from tests.rules.casebook import cases, usual
from tests.rules.casemaker import AS_OF, CYCLE, VERSIONS, document, papers, report
from tests.rules.officemaker import office
from validators.checks.answer import WHO_ARE_YOU
from validators.placing import place
from validators.rulebook import load
from validators.verdict import screen

CASES = [pytest.param(case, id=name) for name, case in cases()]
USUAL: dict[str, Any] = usual("first_apc")


def _shuffled(records: Office, chance: Random) -> Office:
    changed: dict[str, Any] = {}
    for part in fields(records):
        rows = getattr(records, part.name)
        if isinstance(rows, tuple):
            changed[part.name] = tuple(chance.sample(rows, len(rows)))
    return replace(records, **changed)


def _reports(received: list[Any], records: Office) -> list[Report]:
    found = place(received, records, CYCLE, load())
    return [screen(a, records, load(), as_of=AS_OF, versions=VERSIONS) for a in found.applications]


@pytest.mark.parametrize("case", CASES)
def test_the_order_of_papers_and_of_the_offices_rows_never_shows(case: dict[str, Any]) -> None:
    chance = Random(7)
    received, records = papers(case), office(case)
    expected = repr(_reports(received, records))
    mixed = chance.sample(received, len(received))
    assert repr(_reports(mixed, _shuffled(records, chance))) == expected


@pytest.mark.parametrize("case", CASES)
def test_every_finding_shows_where_to_look(case: dict[str, Any]) -> None:
    for finding in report(case).findings:
        assert finding.evidence, f"{finding.id}: {finding.says}"


def test_the_deadline_shows_the_receipt_and_the_bar_the_record_that_was_looked_at() -> None:
    found = {f.id: f.evidence[0] for f in report(USUAL).findings}
    assert found["deadline"].quote == "received November 12, 2026, 10:30 by our mail server"
    assert found["deadline"].name == "mail-1"
    assert found["bar"].where == "declines.csv: no row for 3456"


def test_months_show_the_credits_and_what_was_remitted_for_them() -> None:
    months = next(f for f in report(USUAL).findings if f.id == "months.2nd_apc")
    assert [e.name for e in months.evidence[:2]] == ["Resume.pdf", "remittances/made-up.csv"]
    assert months.evidence[1].where == "remittances/made-up.csv row 2, days"


def test_a_letter_whose_arrival_only_the_sender_tells_is_asked_about_and_not_called_late() -> None:
    letters = [dict(said) for said in USUAL["letters"]]
    letters[2] |= {"at": "2026-12-01T20:00:00", "certain": False, "submission": "mail-7.eml"}
    result = report({**USUAL, "letters": letters})
    found = next(f for f in result.findings if f.id == "letters.count")
    assert (found.outcome, found.reason) == ("needs_review", "ambiguous")
    asked = [q for q in result.questions if q.target == "arrival:mail-7.eml"]
    assert asked[0].options == ("on_time", "late")
    assert set(asked[0].changes) >= {"letters.count", "letters.members"}
    for value, outcome in (("on_time", "met"), ("late", "not_met")):
        answers = [{"target": "arrival:mail-7.eml", "value": value}]
        again = report({**USUAL, "letters": letters, "answers": answers})
        assert next(f for f in again.findings if f.id == "letters.count").outcome == outcome


def test_a_fax_filed_before_the_cut_off_is_in_time_and_one_filed_after_it_is_asked_about() -> None:
    letters = [dict(said) for said in USUAL["letters"]]
    how = {"certain": False, "channel": "fax", "submission": "fax/7.tif"}
    for at, outcome in (("2026-12-01T20:00:00", "met"), ("2026-12-02T08:00:00", "needs_review")):
        letters[2] |= {**how, "at": at}
        found = report({**USUAL, "letters": letters}).findings
        assert next(f for f in found if f.id == "letters.count").outcome == outcome


def test_what_came_with_the_request_is_as_late_as_the_request() -> None:
    letters = [{**said, "certain": False} for said in USUAL["letters"]]
    result = report({**USUAL, "letters": letters, "request": {"certain": False}})
    told = {f.id: f.outcome.value for f in result.findings}
    assert told["letters.count"] == "met"
    assert told["deadline"] == "needs_review"


def test_an_unknown_applicant_is_asked_for_once() -> None:
    case = {**USUAL, "applicant": "Otto Brand", "number": ""}
    asked = [q for q in report(case).questions if "member number" in q.asks]
    assert [q.target for q in asked] == [f"{document('request')}#1/member_no"]
    assert {"standing", "bar", "listed_from"} <= set(asked[0].changes)


def seminars(**case: Any) -> Finding:
    return next(f for f in report({**USUAL, **case}).findings if f.id == "seminars")


def test_seminars_show_the_record_the_certificate_or_where_none_was_found() -> None:
    certificates = [{"seminar": "Payroll Basics"}, {"seminar": None}]
    held = seminars(seminars=[{"name": "Safety on Set"}], certificates=certificates).evidence
    assert [where.quote for where in held] == ["Safety on Set", "Payroll Basics", "certificate-1"]
    (looked,) = seminars(seminars=[]).evidence
    assert "seminars.csv" in (looked.where or looked.name)
    (instead,) = seminars(seminars=[], absent=["seminars.csv"]).evidence
    assert instead.name == "request.pdf"


def test_whoever_is_not_on_the_register_is_asked_who_they_are_before_their_seminars() -> None:
    unknown = seminars(applicant="Ulla Brisk", number="9999")
    assert (unknown.outcome, unknown.reason) == ("needs_review", "no_record")
    assert unknown.to_complete == WHO_ARE_YOU
    assert [where.name for where in unknown.evidence] == ["request.pdf"]
    no_register = seminars(applicant="Ulla Brisk", number="9999", absent=["members.csv"], members=[])
    assert no_register.to_complete != WHO_ARE_YOU
