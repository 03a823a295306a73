"""What is supposed to be added is plain and sure: work after all that is claimed, letters, seminars."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.errors import UsageFault
from models.terms import LetterReading, Position, Remedy, ResumeReading, Role, Signature
from tests.validators.test_remedies import built
from tests.validators.test_working import USUAL
from validators.case import Case
from validators.whatif import SOURCE, Supposed, a_production, with_added, with_letter, with_work

LAST: dict[str, Any] = {
    "title": "Amber Quay",
    "kind": "feature",
    "agreement": "411",
    "position": "script",
    "start": date(2026, 9, 1),
    "end": date(2026, 12, 20),
    "days": 70,
}


def script(**case: Any) -> Case:
    return built({**USUAL, "category": "script_coordinator", "credits": [LAST], "letters": [], **case})


def bare(case: Case) -> Supposed:
    return Supposed(case.application, case.index.office)


def spans(supposed: Supposed) -> list[tuple[date | None, date | None, float | None]]:
    rows = [row for row in supposed.office.remittances if row.provenance == SOURCE]
    return [(row.start, row.end, row.days) for row in rows]


def letters(supposed: Supposed) -> list[LetterReading]:
    papers = [paper for paper in supposed.application.papers if paper.name == "what if"]
    return [paper.paper.body for paper in papers if isinstance(paper.paper.body, LetterReading)]


def resume(supposed: Supposed) -> ResumeReading:
    return next(p.paper.body for p in supposed.application.papers if isinstance(p.paper.body, ResumeReading))


def test_added_work_begins_a_day_clear_of_all_that_is_claimed() -> None:
    case = script()
    assert spans(with_work(case, bare(case), Position.SCRIPT, 1)) == [
        (date(2026, 12, 22), date(2027, 1, 21), 22)
    ]
    early = script(credits=[{**LAST, "end": date(2026, 10, 20), "days": 20}])
    assert spans(with_work(early, bare(early), Position.SCRIPT, 1))[0][0] == date(2026, 12, 4)


def test_months_in_part_are_thirtieths_of_one_and_days_are_never_too_few() -> None:
    case = script()
    half = spans(with_work(case, bare(case), Position.SCRIPT, 2.5))
    assert half == [(date(2026, 12, 22), date(2027, 3, 8), 55)]
    tenth = spans(with_work(case, bare(case), Position.SCRIPT, 0.1))
    assert tenth == [(date(2026, 12, 22), date(2026, 12, 24), 3)]


def test_shows_follow_one_another_a_day_apart_each_of_its_own() -> None:
    case = script()
    supposed = with_added(case, Remedy(shows=2), Position.SCRIPT)
    assert [row[:2] for row in spans(supposed)] == [
        (date(2026, 12, 22), date(2027, 1, 21)),
        (date(2027, 1, 23), date(2027, 2, 22)),
    ]
    added = [production for production in supposed.office.productions if production.provenance == SOURCE]
    assert [(p.production_id, p.title) for p in added] == [
        ("what-if-1", "Alderwick"),
        ("what-if-2", "Bright Parade"),
    ]
    assert [credit.title.value for credit in resume(supposed).credits] == [
        "Amber Quay",
        "Alderwick",
        "Bright Parade",
    ]


def test_what_is_added_onto_something_supposed_leaves_that_in() -> None:
    case = script()
    first = with_added(case, Remedy(months=1), Position.SCRIPT)
    assert len(spans(with_added(case, Remedy(shows=1, positions=(Position.SCRIPT,)), onto=first))) == 2
    assert with_added(case, Remedy()) == bare(case)


def test_added_credits_are_read_without_a_doubt() -> None:
    case = script()
    (_, credit) = resume(with_work(case, bare(case), Position.SCRIPT, 1)).credits
    read = [
        credit.title,
        credit.kind,
        credit.position,
        credit.start,
        credit.end,
        credit.days,
        credit.producer,
    ]
    assert {reading.confidence for reading in read} == {1.0}
    assert (credit.agreement.value, credit.agreement.confidence, credit.ongoing) == ("411", 1.0, False)


def test_more_productions_than_titles_are_told_apart_by_number() -> None:
    span = (date(2027, 1, 1), date(2027, 1, 31))
    assert (a_production(12, span).title, a_production(12, span).production_id) == ("Alderwick", "what-if-13")
    assert a_production(11, span).title == "Low Thunder"


def test_a_letter_is_signed_by_hand_by_somebody_in_the_role() -> None:
    case = script()
    for signer, listed, role in (
        ("letters.pc", ["pc"], None),
        ("letters.caucus_member", ["pc"], None),
        ("letters.members", ["craft_service"], None),
        ("letters.worked_with", [], Role.PRODUCTION_MANAGER),
        ("letters.pm_or_producer", [], Role.PRODUCTION_MANAGER),
        ("letters.pc_worked_with", [], Role.PC),
    ):
        supposed = with_letter(case, bare(case), signer)
        (letter,) = letters(supposed)
        member = supposed.office.members[-1]
        assert [listing.category for listing in member.listings] == listed, signer
        assert (letter.signature.value, letter.role.value) == (Signature.INK, role), signer
        assert (letter.signer.value, letter.signer_member_no.value) == (member.name, member.member_no)
        read = [letter.subject, letter.subject_member_no, letter.signer, letter.signer_member_no, letter.date]
        assert {reading.confidence for reading in (*read, letter.signature, letter.role)} == {1.0}


def test_letters_are_of_different_people() -> None:
    case = script()
    supposed = with_added(case, Remedy(letters=6, signer="letters.members"))
    members = [letter.signer_member_no.value for letter in letters(supposed)]
    assert members == [f"what-if-{number}" for number in range(1, 7)]
    names = [letter.signer.value for letter in letters(supposed)]
    assert (len(set(names[:5])), names[5]) == (5, names[0])
    documents = [p.document for p in supposed.application.papers if p.name == "what if"]
    assert len(set(documents)) == 6


def test_a_member_who_is_known_signs_under_that_number_and_others_are_refused() -> None:
    case = script()
    supposed = with_letter(case, bare(case), "2002")
    assert [letter.signer.value for letter in letters(supposed)] == [
        next(m.name for m in case.index.office.members if m.member_no == "2002")
    ]
    with pytest.raises(UsageFault, match="4711 is no member number"):
        with_letter(case, bare(case), "4711")


def test_who_worked_on_a_show_is_put_on_its_record_else_on_the_resumes_line() -> None:
    known = {
        "id": "P1",
        "title": "Amber Quay",
        "kind": "feature",
        "pcs": ["Rosa Lind"],
        "pms": ["Quill Ames"],
    }
    register = {**known, "start": LAST["start"], "end": LAST["end"]}
    far = {**register, "id": "P2", "title": "Zinc Mountain"}
    case = script(productions=[register, far])
    supposed = with_letter(case, bare(case), "letters.worked_with")
    crew = {
        p.production_id: (p.production_managers, p.production_coordinators)
        for p in supposed.office.productions
    }
    name = letters(supposed)[0].signer.value
    assert crew == {"P1": (("Quill Ames", name), ("Rosa Lind",)), "P2": (("Quill Ames",), ("Rosa Lind",))}
    supposed = with_letter(case, bare(case), "letters.pc_worked_with")
    (p1, _) = supposed.office.productions
    assert (p1.production_managers, p1.production_coordinators) == (("Quill Ames",), ("Rosa Lind", name))
    case = script()
    (credit,) = resume(with_letter(case, bare(case), "letters.pc_worked_with")).credits
    assert (credit.production_coordinator.value, credit.production_manager.value) == (
        f"Rosa Lind / {name}",
        "Quill Ames",
    )
    assert credit.production_coordinator.confidence == 1.0
    case = script(credits=[{**LAST, "pm": None}])
    (credit,) = resume(with_letter(case, bare(case), "letters.worked_with")).credits
    assert (credit.production_manager.value, credit.production_coordinator.value) == (name, "Rosa Lind")


def test_the_line_is_that_of_the_first_show_in_the_position() -> None:
    other = {
        **LAST,
        "title": "Birch Lane",
        "position": "pc",
        "start": date(2025, 1, 1),
        "end": date(2025, 3, 1),
    }
    case = script(credits=[other, LAST])
    (first, second) = resume(with_letter(case, bare(case), "letters.worked_with")).credits
    assert (first.production_manager.value, second.production_manager.value) == (
        "Quill Ames",
        "Quill Ames / Agda Quimby",
    )


def test_a_letter_of_someone_worked_with_needs_a_show_or_one_that_is_added() -> None:
    case = script(credits=[{**LAST, "position": "pc"}])
    with pytest.raises(UsageFault, match="no show that the signer could have worked on"):
        with_letter(case, bare(case), "letters.worked_with")
    supposed = with_added(case, Remedy(shows=1, letters=1, signer="letters.worked_with"), Position.SCRIPT)
    (added,) = supposed.office.productions
    assert added.production_managers == ("Added Crew", "Agda Quimby")


def test_without_a_resume_no_work_can_be_added() -> None:
    case = script(credits=None)
    with pytest.raises(UsageFault, match="no resume to add work to"):
        with_work(case, bare(case), Position.SCRIPT, 1)
    with pytest.raises(UsageFault, match="no show that the signer"):
        with_letter(case, bare(case), "letters.worked_with")


def test_seminars_are_different_hosted_and_on_the_day() -> None:
    case = script(seminars=[])
    rows = with_added(case, Remedy(seminars=2)).office.seminars
    assert [(row.seminar, row.topic, row.standing, row.date) for row in rows] == [
        ("Alderwick (0)", "immigration", "hosted", date(2026, 12, 2)),
        ("Bright Parade (1)", "immigration", "hosted", date(2026, 12, 2)),
    ]


def test_an_added_letter_is_one_sure_page_that_came_with_the_application() -> None:
    case = script(certificates=[{"seminar": "Payroll Basics"}])
    supposed = with_letter(case, bare(case), "letters.pc")
    (paper,) = [p for p in supposed.application.papers if p.name == "what if"]
    assert (paper.paper.first_page, paper.paper.last_page, paper.paper.confidence) == (1, 1, 1.0)
    assert (paper.received_at, paper.certain) == (case.application.received_at, True)
    others = [p for p in supposed.application.papers if p.name != "what if"]
    assert others == list(case.application.papers)
