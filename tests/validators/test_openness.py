"""Unread is not absent: what was not read, opened or placed never makes anything `not_met`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from models.terms import PaperKind, Position, Report, Status, Unplaced
from tests.rules.casebook import usual
from tests.rules.casemaker import (
    AS_OF,
    CYCLE,
    TORONTO,
    VERSIONS,
    document,
    letter,
    papers,
    placed,
    received,
    report,
)
from tests.rules.officemaker import office
from validators.placing import place
from validators.rulebook import load
from validators.verdict import screen

USUAL = usual("first_apc")
FIRST = USUAL["credits"][0]
ESSENTIAL = ("title", "position", "start", "end", "days")


def outcomes(result: Report) -> dict[str, str]:
    return {
        f.id: f"{f.outcome.value} {f.reason.value}" if f.reason else f.outcome.value for f in result.findings
    }


def counts(result: Report) -> set[str]:
    return {told for name, told in outcomes(result).items() if name.startswith(("shows.", "months."))}


def test_one_credit_read_of_nine_is_never_short() -> None:
    lines = [f"Show {number}   1st APC   2019-2020   100 days" for number in range(8)]
    result = report({**USUAL, "credits": [FIRST], "unread_lines": lines})
    assert counts(result) == {"needs_review unreadable"}
    assert result.status is Status.NEEDS_REVIEW
    asked = [q for q in result.questions if q.target.endswith("/unread")]
    assert len(asked) == 1
    assert [e.quote for e in asked[0].evidence] == lines
    assert {"months.total", "shows.1st_apc", "resume", "days.crosscheck"} <= set(asked[0].changes)


def test_a_line_left_unread_keeps_resume_and_cross_check_open() -> None:
    told = outcomes(report({**USUAL, "unread_lines": ["Ember Falls II  1st APC  100 days"]}))
    assert told["resume"] == told["days.crosscheck"] == told["proof.outside"] == "needs_review unreadable"
    assert told["months.total"] == "met"


def test_lines_that_a_person_says_are_no_credits_hold_nothing_open() -> None:
    target = f"{document('resume')}#1/unread"
    case = {**USUAL, "credits": [FIRST], "unread_lines": ["Volunteer, 2019, 100 days"]}
    result = report({**case, "answers": [{"target": target, "value": "all_credits_read"}]})
    assert counts(result) == {"not_met short"}
    still = report({**case, "answers": [{"target": target, "value": "credits_unread"}]})
    assert counts(still) == {"needs_review unreadable"}
    assert all(
        any(f.id in q.changes for q in still.questions) for f in still.findings if "review" in f.outcome
    )


@pytest.mark.parametrize("field", ESSENTIAL)
@pytest.mark.parametrize("how", ["missing", "hard to read"])
def test_a_credit_without_an_essential_field_makes_nothing_short(field: str, how: str) -> None:
    faint = {**FIRST, "unsure": [field]}
    if how == "missing":
        faint = {**FIRST, field: None}
        if field == "position":
            faint = {**FIRST, "unsure": ["position"]}
    result = report({**USUAL, "credits": [faint], "remitted": []})
    assert not any(told.startswith("not_met") for told in counts(result)), outcomes(result)


def test_a_resume_without_any_credit_read_makes_nothing_short() -> None:
    for name in ("first_apc", "production_coordinator", "script_coordinator", "travel_coordinator"):
        result = report({**usual(name), "credits": []})
        told = {k: v for k, v in outcomes(result).items() if not k.startswith(("letters.c", "seminar"))}
        assert not any(v.startswith("not_met") for v in told.values()), told


def test_a_show_that_the_register_does_not_know_makes_nothing_short() -> None:
    register = [{"id": "P9", "title": "Zinc Mountain", "kind": "feature"}]
    result = report({**USUAL, "credits": [FIRST], "remitted": [], "productions": register})
    assert counts(result) == {"needs_review unreadable"}
    target = f"{document('resume')}#1/credits/0/production"
    assert target in {q.target for q in result.questions}
    answered = report(
        {
            **USUAL,
            "credits": [FIRST],
            "remitted": [],
            "productions": register,
            "answers": [{"target": target, "value": "none"}],
        }
    )
    assert counts(answered) == {"not_met short"}


def test_remittances_for_shows_that_no_credit_was_read_for_make_nothing_short() -> None:
    result = report({**USUAL, "credits": [FIRST], "remitted": _all_paid()})
    assert counts(result) == {"needs_review unreadable"}
    months = next(f for f in result.findings if f.id == "months.total")
    assert "the remittances also name 7 shows, not read on the resume" in months.says
    assert any(
        fact.startswith("Remitted, and not found on the resume") and "Ember Falls" in fact
        for fact in result.facts
    )


def _all_paid() -> list[dict[str, Any]]:
    keys = ("title", "season", "start", "end", "days", "position")
    return [{k: c[k] for k in keys if k in c} for c in USUAL["credits"]]


def test_several_unread_fields_of_a_credit_are_one_question() -> None:
    faint = {**FIRST, "unsure": ["position", "start", "end", "days"]}
    result = report({**USUAL, "credits": [faint], "remitted": []})
    about = [q for q in result.questions if "/credits/0" in q.target]
    assert [q.target for q in about] == [f"{document('resume')}#1/credits/0"]
    assert "the position, the start date, the end date and the number of days" in about[0].asks


def test_a_credit_answered_whole_is_used_and_a_line_that_is_none_is_left_out() -> None:
    faint = {**FIRST, "title": "Quayside", "unsure": ["position", "start", "end", "days"], "paid": False}
    target = f"{document('resume')}#1/credits/8"
    said = "position: 1st_apc; start: 2023-01-02; end: 2023-02-03; days: 25"
    case = {**USUAL, "credits": [*USUAL["credits"], faint]}
    line = report({**case, "answers": [{"target": target, "value": said}]}).credits[8]
    assert (line.position, line.start, line.days_claimed) == (Position.FIRST_APC, date(2023, 1, 2), 25)
    gone = report({**case, "answers": [{"target": target, "value": "not_a_credit"}]})
    assert len(gone.credits) == 8
    assert gone.status is Status.READY


@pytest.mark.parametrize("field", ["signer", "subject"])
def test_a_letter_whose_names_are_hard_to_read_is_not_missing(field: str) -> None:
    letters = [dict(said) for said in USUAL["letters"]]
    letters[2] |= {field: "Wm Xq Brldt", "unsure": [field]}
    told = outcomes(report({**USUAL, "letters": letters}))
    assert told["letters.count"].startswith("needs_review")
    assert told["letters.members"].startswith("needs_review")


def test_a_paper_that_may_be_the_missing_letter_keeps_letters_open() -> None:
    found = placed({**USUAL, "letters": USUAL["letters"][:2]})
    paper = received(letter({"signer": "Ines Vale"}), PaperKind.REFERENCE_LETTER, "scan-7", submission="x")
    near = Unplaced(paper, (found.applications[0].id, "2026-12-01/9-first_apc"), "Two applicants come near.")
    case = replace(found.applications[0], perhaps=(near,))
    result = screen(case, office(USUAL), load(), as_of=AS_OF, versions=VERSIONS)
    told = outcomes(result)
    assert told["letters.count"] == told["letters.members"] == "needs_review unreadable"
    assert f"place:{paper.document}#1" in {q.target for q in result.questions}


def test_placing_hands_such_papers_to_every_application_that_they_come_near() -> None:
    case = {**USUAL, "members": [*USUAL["members"], {"number": "3457", "name": "Nadja Ferro"}]}
    paper = received(
        letter({"signer": "Ines Vale", "subject": "N. Ferro"}),
        PaperKind.REFERENCE_LETTER,
        "scan-7",
        submission="x",
    )
    found = place([*papers(case), paper], office(case), CYCLE, load())
    assert [item.paper.name for item in found.applications[0].perhaps] == ["scan-7.pdf"]


def test_a_resume_of_an_unknown_name_beside_the_request_may_be_the_missing_one() -> None:
    case = {**USUAL, "credits": None}
    other = next(
        p for p in papers({**USUAL, "applicant": "Nqdxa Frrxo Ltd", "number": ""}) if "resume" in p.name
    )
    found = place([*papers(case), other], office(case), CYCLE, load())
    assert [a.member_no for a in found.applications] == ["3456"]
    result = screen(found.applications[0], office(case), load(), as_of=AS_OF, versions=VERSIONS)
    assert outcomes(result)["resume"] == "needs_review unreadable"


def test_a_page_of_which_nobody_can_tell_what_it_is_may_be_the_missing_letter() -> None:
    case = {**USUAL, "letters": USUAL["letters"][:2]}
    page = received(None, PaperKind.OTHER, "fax4")
    found = place([*papers(case), page], office(case), CYCLE, load())
    result = screen(found.applications[0], office(case), load(), as_of=AS_OF, versions=VERSIONS)
    assert outcomes(result)["letters.count"] == "needs_review unreadable"
    assert "Is page 1 of fax4.pdf, which could not be read, one of the papers asked for?" in {
        q.asks for q in result.questions
    }


def test_an_attachment_that_could_not_be_opened_may_be_the_missing_paper() -> None:
    case = {**USUAL, "letters": USUAL["letters"][:2], "unopened": ["letter3.heic"]}
    result = report(case)
    assert outcomes(result)["letters.count"] == "needs_review unreadable"
    target = f"{document('letter3.heic')}#1/unopened"
    assert target in {q.target for q in result.questions}
    answered = report({**case, "answers": [{"target": target, "value": "not_needed"}]})
    assert outcomes(answered)["letters.count"] == "not_met missing"
    locked = report({**USUAL, "credits": None, "unopened": ["Resume.pdf"]})
    assert outcomes(locked)["resume"] == "needs_review unreadable"


def test_an_attachment_that_could_not_be_opened_holds_nothing_that_is_there() -> None:
    assert report({**USUAL, "unopened": ["logo.heic"]}).status is Status.READY


def test_a_signer_named_in_full_on_the_record_is_not_asked_for_as_a_member_of_a_similar_name() -> None:
    case = usual("production_coordinator")
    production = {
        "id": "P1",
        "title": "Amber Quay",
        "kind": "feature",
        "producers": ["Gwendolyn Fitzwilliam"],
    }
    case |= {
        "members": [{"number": "5001", "name": "Wendell Fitzwilliam", "listed": ["pc@2010-01-01"]}],
        "productions": [production],
        "letters": [
            {"signer": "Gwendolyn Fitzwilliam", "role": "producer", "shows": ["Amber Quay"]},
            *case["letters"][1:],
        ],
    }
    result = report(case)
    assert not [q for q in result.questions if "Wendell" in q.asks]
    assert outcomes(result)["letters.pm_or_producer"] == "met"
    line = next(x for x in result.letters if x.signer == "Gwendolyn Fitzwilliam")
    assert line.signer_member_no is None


def test_a_short_form_on_the_record_stays_the_member() -> None:
    production = {"id": "P1", "title": "Amber Quay", "kind": "feature", "pcs": ["Bob Achterberg"]}
    members = [
        {"number": "2001", "name": "Robert Achterberg", "listed": ["pc@2010-01-01"]},
        *USUAL["members"][1:],
    ]
    letters = [{"signer": "Bob Achterberg", "role": "pc"}, *USUAL["letters"][1:]]
    told = outcomes(report({**USUAL, "productions": [production], "members": members, "letters": letters}))
    assert told["letters.pc"] == "met"


def test_a_late_day_is_written_out() -> None:
    at = datetime(2026, 12, 2, 8, 14, tzinfo=TORONTO)
    deadline = next(f for f in report({**USUAL, "request": {"at": at}}).findings if f.id == "deadline")
    assert "December 1, 2026" in deadline.says
