"""The shows of a listing: which are for the office to say, which wait to be confirmed, and what is shown."""

from __future__ import annotations

from datetime import date
from typing import Any

from models.terms import Finding
from tests.rules.casebook import usual
from tests.rules.casemaker import report

SCRIPT, TRAVEL = usual("script_coordinator"), usual("travel_coordinator")


def shows(of: dict[str, Any], *changes: dict[str, Any], **more: Any) -> Finding:
    """What is found of the listing's shows where its last credits are changed."""
    kept = of["credits"][: len(of["credits"]) - len(changes)]
    changed = [{**line, **change} for line, change in zip(of["credits"][len(kept) :], changes, strict=True)]
    result = report({**of, "credits": [*kept, *changed], **more})
    return next(f for f in result.findings if f.id.startswith("shows."))


def quoted(finding: Finding) -> set[str]:
    return {e.quote for e in finding.evidence if e.name == "Resume.pdf"}


def test_a_pilot_elsewhere_is_for_the_office_to_say_and_nothing_can_be_sent() -> None:
    paper = {
        "title": "Cold Harvest",
        "kind": "timesheet",
        "start": date(2019, 11, 1),
        "end": date(2020, 3, 31),
    }
    found = shows(SCRIPT, {"kind": "pilot", "agreement": "DGC"}, proofs=[{**paper, "days": 105}])
    assert "whether Cold Harvest counts is for the office to say" in found.says
    assert (found.outcome, found.reason, found.to_complete) == ("needs_review", "policy", None)
    assert quoted(found) == {"Cold Harvest"}


def test_a_position_that_is_not_certain_waits_for_its_confirmation() -> None:
    found = shows(SCRIPT, {"may_be": {"position": ["script", "pc"]}, "paid": False})
    assert (found.outcome, found.reason) == ("needs_review", "mismatch")
    assert "for the office to say" not in found.says
    assert found.to_complete
    assert quoted(found) == {"Cold Harvest"}


def test_an_unknown_agreement_leaves_a_travel_coordinators_show_open_and_another_does_not() -> None:
    unknown = shows(TRAVEL, {"agreement": None, "paid": False})
    assert (unknown.outcome, quoted(unknown)) == ("needs_review", {"Cold Harvest"})
    assert shows(TRAVEL, {"agreement": "DGC"}).outcome == "not_met"


def test_where_nothing_is_open_every_show_of_the_position_is_shown() -> None:
    met = shows(SCRIPT)
    assert (met.outcome, quoted(met)) == ("met", {"Amber Quay", "Birch Lane", "Cold Harvest"})
    short = shows(SCRIPT, {"position": "other"}, {})
    assert (short.outcome, quoted(short)) == ("not_met", {"Amber Quay", "Cold Harvest"})
    assert (short.found, short.required) == ({"shows": 2}, {"shows": 3})
