"""What the records settle about a badly read title is said with the record, and not asked."""

from __future__ import annotations

from typing import Any

from models.terms import Report
from tests.rules.casebook import usual
from tests.rules.casemaker import document, report

USUAL: dict[str, Any] = usual("badly_read")


def made(first: dict[str, Any], **changes: Any) -> Report:
    """The report where the first credit is changed."""
    credits = [{**USUAL["credits"][0], **first}, *USUAL["credits"][1:]]
    return report({**USUAL, "credits": credits, **changes})


def crosscheck(of: Report) -> Any:
    return next(finding for finding in of.findings if finding.id == "days.crosscheck")


def test_the_finding_says_what_told_the_show_and_shows_the_record() -> None:
    result = made({"title": "Amber Quay – Blue Door"})
    finding = crosscheck(result)
    assert "Amber Quay – Blue Door is taken as Amber Quay, season 1 (P1)." in finding.says
    says = finding.working.rows[0].says
    assert "is taken as Amber Quay, season 1 (P1): the title read holds its title" in says
    assert "its kind and agreement are taken from that record" in says
    assert any(e.where == "made-up.csv row 2, title" for e in crosscheck(result).evidence)
    line = result.credits[0]
    assert (line.production_id, line.crosscheck, line.kind) == ("P1", "matched", "tv_season")
    assert line.evidence[-1].where == "made-up.csv row 2, title"
    assert not [q for q in result.questions if "Which production" in q.asks]


def test_a_title_read_well_needs_no_such_sentence() -> None:
    assert "is taken as" not in crosscheck(made({})).says


def test_a_person_who_said_that_it_is_no_registered_show_is_not_overruled() -> None:
    answer = {"target": f"{document('resume')}#1/credits/0/production", "value": "none"}
    assert made({"title": "Amber Quay – Blue Door"}, answers=[answer]).credits[0].production_id is None


def test_a_title_settled_by_pay_is_asked_once_as_unread() -> None:
    result = made({"title": None, "season": None})
    asked = [q for q in result.questions if "resume" in q.changes]
    assert [q.target for q in asked] == [f"{document('resume')}#1/credits/0/title"]
    assert result.credits[0].crosscheck == "matched"


def test_several_credits_with_unread_fields_make_one_question() -> None:
    credits = [{**c, "title": None, "season": None} for c in USUAL["credits"][:2]] + USUAL["credits"][2:]
    result = report({**USUAL, "credits": credits})
    assert len([q for q in result.questions if "resume" in q.changes]) == 1


def test_remittances_for_another_show_are_not_asked_about_where_they_change_nothing() -> None:
    more = {"title": "Dry Fork", "position": "script", "days": 40, "start": "2023-01-02", "end": "2023-03-01"}
    result = report({**USUAL, "remitted": [*USUAL["remitted"], more]})
    assert not [q for q in result.questions if "remittances show" in q.asks]
