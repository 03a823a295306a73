"""A person's answers put in place of what was read: field by field, line by line, and which paper it is."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from models.terms import (
    Correction,
    Evidence,
    LetterReading,
    PaperKind,
    Position,
    ReceivedPaper,
    RequestReading,
    ResumeReading,
    Signature,
)
from tests.rules.casemaker import AS_OF, credit, document, letter, read, received
from validators.corrections import ALL_READ, NOT_A_CREDIT, answers, corrected, misfit

LINES = (Evidence("Resume.pdf", "An unread line", document("resume"), 1),)
CREDITS = tuple(
    credit({"title": title, "days": 105}) for title in ("Amber Quay", "Birch Lane", "Cold Harvest")
)
RESUME = received(
    ResumeReading(read("Nadia Ferro"), read("3456"), read(None), CREDITS, LINES), PaperKind.RESUME, "resume"
)
LETTER = received(
    letter({"signer": "Rosa Lind", "shows": ["Amber Quay", "Birch Lane"]}),
    PaperKind.REFERENCE_LETTER,
    "letter",
)


def given(*said: tuple[str, str], at: datetime = AS_OF) -> Any:
    """Answers to targets of the resume (`credits/0/days`), or of the paper that is named before a colon."""
    made = []
    for target, value in said:
        name, _, path = target.rpartition(":")
        made.append(Correction("q", f"{document(name or 'resume')}#1/{path}", value, "Office", at))
    return answers(made)


def put(target: str, value: str, paper: ReceivedPaper = RESUME) -> tuple[Any, tuple[str, ...]]:
    name = "" if paper is RESUME else "letter:"
    found, notes = corrected(paper, given((f"{name}{target}", value)))
    return found.paper.body, notes


def test_a_paper_that_no_answer_is_about_stays_the_very_same() -> None:
    assert corrected(RESUME, given())[0] is RESUME
    assert corrected(RESUME, given(("letter:signer", "Rosa Lind")))[0] is RESUME
    assert corrected(RESUME, given(("paper", "resume")))[0] is RESUME


@pytest.mark.parametrize(
    ("field", "said", "value"),
    [
        ("title", "Zinc Mountain", "Zinc Mountain"),
        ("days", "98.5", 98.5),
        ("days", "0", 0.0),
        ("days", "9999", 9999.0),
        ("season", "2", 2),
        ("start", "2019-03-04", date(2019, 3, 4)),
        ("position", "pc", Position.PC),
        ("days", "none", None),
        ("days", "Not there", None),
        ("title", "", None),
    ],
)
def test_the_answer_takes_the_place_of_what_was_read_in_its_own_line(
    field: str, said: str, value: object
) -> None:
    body, notes = put(f"credits/1/{field}", said)
    found = getattr(body.credits[1], field)
    assert (found.value, found.confidence, found.candidates, notes) == (value, 1.0, (), ())
    assert (body.credits[0], body.credits[2]) == (CREDITS[0], CREDITS[2])
    assert found.raw == ("" if value is None else getattr(CREDITS[1], field).raw)


@pytest.mark.parametrize(
    ("path", "said", "told"),
    [
        ("credits/1/days", "many", "'many' for the days of credit 2"),
        ("credits/1/days", "10000", "'10000' for the days of credit 2"),
        ("credits/1/days", "-1", "'-1' for the days of credit 2"),
        ("credits/9/days", "5", "'5' for the days of credit 10"),
        ("credits/1/colour", "red", "'red' for the colour of credit 2"),
        ("credits/1/ongoing", "yes", "'yes' for the ongoing of credit 2"),
        ("credits/1/position", "boss", "'boss' for the position of credit 2"),
        ("credits", "5", "'5' for the credits"),
    ],
)
def test_an_answer_that_cannot_be_used_is_said_and_changes_nothing(path: str, said: str, told: str) -> None:
    body, notes = put(path, said)
    assert (body, notes) == (RESUME.paper.body, (f"An answer by Office could not be used: {told}.",))


def test_a_line_is_answered_whole_or_is_no_credit() -> None:
    body, _ = put("credits/1", "position: 1st_apc; start: 2021-04-27; days: 102")
    found = body.credits[1]
    assert (found.position.value, found.start.value, found.days.value) == (
        Position.FIRST_APC,
        date(2021, 4, 27),
        102.0,
    )
    assert put("credits/1", NOT_A_CREDIT)[0].credits == CREDITS


def test_which_production_is_meant_is_settled_elsewhere() -> None:
    assert put("credits/1/production", "P1") == (RESUME.paper.body, ())


def test_a_resume_may_be_said_to_have_no_other_credits() -> None:
    assert put("unread", ALL_READ)[0].unread == ()
    assert put("unread", "credits_unread")[0].unread == LINES


def test_a_show_that_a_letter_names_is_answered_by_its_place() -> None:
    body, _ = put("shows/1", "Dune Road", LETTER)
    assert [show.value for show in body.shows] == ["Amber Quay", "Dune Road"]


def test_a_letter_may_have_no_signature_and_that_is_a_signature_of_no_kind() -> None:
    assert put("signature", "none", LETTER)[0].signature.value is Signature.NONE
    assert put("signer", "none", LETTER)[0].signer.value is None


def test_of_several_answers_the_latest_holds() -> None:
    first = Correction("q", f"{document('resume')}#1/credits/0/days", "90", "Office", AS_OF)
    later = Correction("q", first.target, "95", "Office", AS_OF + timedelta(hours=1))
    for order in ((first, later), (later, first)):
        found = corrected(RESUME, answers(order))[0].paper.body
        assert isinstance(found, ResumeReading) and found.credits[0].days.value == 95.0


REQUEST = RequestReading(read("Nadia Ferro"), read("3456"), read(None))
EITHER = received(
    letter({"signer": "Rosa Lind"}), PaperKind.REFERENCE_LETTER, "letter", rival="request", rival_body=REQUEST
)


@pytest.mark.parametrize(
    ("kind", "body", "rival"),
    [
        ("reference_letter", LetterReading, None),
        ("request", RequestReading, None),
        ("resume", LetterReading, PaperKind.REQUEST),
    ],
)
def test_of_two_kinds_of_paper_the_one_that_a_person_says_holds(
    kind: str, body: type, rival: PaperKind | None
) -> None:
    found, notes = corrected(EITHER, given(("letter:paper", kind)))
    assert (type(found.paper.body), found.paper.rival, notes) == (body, rival, ())
    named, _ = corrected(EITHER, given(("letter:paper", kind), ("letter:category", "travel_coordinator")))
    assert isinstance(named.paper.body, body)
    assert named.paper.body.category.confidence == 1.0  # type: ignore[attr-defined]


def test_a_paper_of_one_kind_stays_of_it() -> None:
    found, notes = corrected(LETTER, given(("letter:paper", "request")))
    assert (found, notes) == (LETTER, ())


def test_an_answer_about_a_paper_in_which_nothing_was_read_is_left_alone() -> None:
    nothing = received(None, PaperKind.OTHER, "letter")
    assert corrected(nothing, given(("letter:signer", "Rosa Lind"))) == (nothing, ())


def test_whether_a_page_that_has_not_come_is_needed_is_no_reading_and_used_elsewhere() -> None:
    assert put("lacks", "not_needed") == (RESUME.paper.body, ())


WRITTEN = "fields and what stands in them, such as `start: 2021-04-27; days: 102`, or `not_a_credit`"


@pytest.mark.parametrize(
    ("path", "value", "wanted"),
    [
        ("credits/1/days", "102", None),
        ("credits/1/days", "none", None),
        ("credits/1/days", "many", "a number of days, such as 102"),
        ("credits/1/days", "-1", "a number of days, such as 102"),
        ("credits/1/days", "nan", "a number of days, such as 102"),
        ("credits/1/days", " ", "a value, or `none` where nothing is there"),
        ("credits/1/start", "2021-04-27", None),
        ("credits/1/start", "27 April", "a day, such as 2021-04-27"),
        ("credits/1/position", "boss", "one of 2nd_apc, 1st_apc, pc, script, travel, other"),
        ("credits/1/title", "102", None),
        ("credits/1", "not_a_credit", None),
        ("credits/1", "start: 2021-04-27; days: 102", None),
        ("credits/1", "banana", WRITTEN),
        ("credits/1", "colour: red", WRITTEN),
        ("credits/1", "start: 2021-04-27; days: many", "a number of days, such as 102, for `days`"),
        ("signer", "Rosa Lind", None),
        ("kind", "pay_stub", None),
    ],
)
def test_an_answer_of_another_kind_is_told_what_it_has_to_be(
    path: str, value: str, wanted: str | None
) -> None:
    assert misfit(f"sha256:aa#1/{path}", value) == wanted
