"""What every check has in common: whom a listing frees from it, and that it shows a place to look at."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from models.terms import Finding, PaperKind
from tests.rules.casebook import usual
from tests.rules.casemaker import AS_OF, CYCLE, TORONTO, VERSIONS, papers, report
from tests.rules.officemaker import office
from validators.placing import place
from validators.rulebook import load
from validators.verdict import screen

FIRST_APC = usual("first_apc")
LISTED = {**usual("travel_coordinator"), "listed": ["pc@2015-01-01", "2nd_apc@2010-01-01"], "credits": None}


def findings(case: dict[str, Any]) -> dict[str, Finding]:
    return {finding.id: finding for finding in report(case).findings}


def test_the_policy_that_frees_a_listed_coordinator_from_the_resume_is_named_there_alone() -> None:
    found = findings(LISTED)
    exempt = {name for name, finding in found.items() if finding.reason == "exempt"}
    named = {name for name in exempt if "exempt_resume" in found[name].policies}
    assert named == {"resume"} and exempt > named
    asked = findings({**LISTED, "policies": {"exempt_resume": "no"}})
    assert {name for name in exempt if asked[name].reason != "exempt"} == {"resume"}


def test_an_exemption_shows_the_register() -> None:
    (where,) = findings(LISTED)["shows.travel"].evidence
    assert (where.where, where.quote) == ("made-up.csv row 2, categories", "pc, 2nd_apc")


def test_where_no_seminar_is_on_record_the_first_request_is_shown() -> None:
    first = next(p for p in papers(FIRST_APC) if p.paper.kind is PaperKind.REQUEST)
    again = datetime(2026, 11, 20, 9, 0, tzinfo=TORONTO)
    assert first.paper.evidence is not None
    seen = replace(first.paper.evidence, document="sha256:02")
    second = replace(
        first, document="sha256:02", paper=replace(first.paper, evidence=seen), received_at=again
    )
    records = replace(office(FIRST_APC), members=())
    application = place([*papers(FIRST_APC), second], records, CYCLE, load()).applications[0]
    made = screen(application, records, load(), as_of=AS_OF, versions=VERSIONS)
    (finding,) = [f for f in made.findings if f.id == "seminars"]
    assert [e.document for e in finding.evidence] == [first.document]


def test_without_a_letter_everything_that_came_is_shown_once() -> None:
    found = findings({**FIRST_APC, "letters": []})["letters.count"].evidence
    assert [e.quote for e in found] == ["received November 12, 2026, 10:30 by our mail server"]


def test_a_resume_that_came_late_is_shown_where_its_work_is_asked_for() -> None:
    late = findings({**FIRST_APC, "resume_at": "2026-12-02T09:00:00"})
    for requirement in ("months.2nd_apc", "shows.1st_apc", "days.crosscheck"):
        (where,) = late[requirement].evidence
        assert where.quote.startswith("received December 2, 2026, 09:00")
    assert "November 12" in findings({**FIRST_APC, "credits": None})["months.2nd_apc"].evidence[0].quote
