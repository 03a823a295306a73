"""A person's word on a finding decides, and stands beside what the rules found."""

from __future__ import annotations

from typing import Any

import pytest

from models.terms import Report
from reports.json_report import report_json
from tests.rules.casemaker import report
from tests.rules.test_cases import CASES
from tests.validators.test_working import USUAL, found

APPLICATION = "2026-12-01/3456-first_apc"
THREE_SHOWS = [c for c in USUAL["credits"] if c["position"] == "2nd_apc"] + [
    c for c in USUAL["credits"] if c["position"] == "1st_apc"
][:3]


def overridden(case: dict[str, Any], requirement: str, outcome: str) -> Report:
    target = f"override:{APPLICATION}:{requirement}"
    return report({**case, "answers": [*case.get("answers", ()), {"target": target, "value": outcome}]})


def test_an_override_to_met_opens_the_way_and_the_rules_finding_stays_beside_it() -> None:
    short = {**USUAL, "letters": USUAL["letters"][:2]}
    assert report(short).status == "incomplete"
    held = overridden(overriding(short, "letters.count"), "letters.members", "met")
    assert held.status == "ready"
    finding = found(held, "letters.count")
    assert (finding.outcome, finding.reason, finding.to_complete) == ("met", None, None)
    assert finding.ruling is not None
    assert (finding.ruling.outcome, finding.ruling.by) == ("not_met", "Office")


def overriding(case: dict[str, Any], requirement: str) -> dict[str, Any]:
    return {**case, "answers": [{"target": f"override:{APPLICATION}:{requirement}", "value": "met"}]}


def test_an_override_to_not_met_holds_against_a_met_one() -> None:
    assert overridden(USUAL, "standing", "not_met").status == "not_eligible"


def test_what_is_set_to_review_can_still_be_judged() -> None:
    review = overridden(USUAL, "standing", "needs_review")
    assert review.status == "needs_review"
    question = next(q for q in review.questions if q.changes == ("standing",))
    answers = [
        {"target": f"override:{APPLICATION}:standing", "value": "needs_review"},
        {"target": question.target, "value": "met"},
    ]
    judged = report({**USUAL, "answers": answers})
    assert judged.status == "ready"
    ruling = found(judged, "standing").ruling
    assert ruling is not None and ruling.outcome == "met"


def test_months_held_to_be_done_leave_short_shows_to_the_committee() -> None:
    case = {**USUAL, "credits": THREE_SHOWS}
    assert found(report(case), "shows.1st_apc").outcome == "not_met"
    held = overridden(case, "months.1st_apc", "met")
    assert found(held, "shows.1st_apc").reason == "special_consideration"


def test_an_override_asks_nothing_more_about_the_requirement() -> None:
    for requirement in ("days.crosscheck", "resume", "months.total"):
        result = overridden({**USUAL, "absent": ["remittances"], "remitted": []}, requirement, "met")
        assert all(requirement not in question.changes for question in result.questions)


@pytest.mark.parametrize("case", CASES)
def test_a_word_that_is_no_outcome_changes_nothing(case: dict[str, Any]) -> None:
    before = report(case)
    target = f"override:{before.application}:letters.count"
    after = report({**case, "answers": [*case.get("answers", ()), {"target": target, "value": "approved"}]})
    assert report_json(after) == report_json(before)
