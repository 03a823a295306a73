"""A resume whose name was not read is the applicant's only where its content says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from models.terms import Category, Evidence, PaperKind, ReceivedPaper, RequestReading, ResumeReading
from tests.rules.casemaker import AS_OF, CYCLE, VERSIONS, credit, letter, read, received
from tests.rules.officemaker import office
from validators.placing import Placed, place
from validators.rulebook import load
from validators.verdict import screen

FIRST, SECOND = (date(2021, 1, 4), date(2021, 6, 30)), (date(2021, 8, 2), date(2021, 12, 17))
WORK: list[dict[str, Any]] = [
    {"title": "Amber Quay", "position": "1st_apc", "start": FIRST[0], "end": FIRST[1], "days": 120},
    {"title": "Birch Lane", "position": "1st_apc", "start": SECOND[0], "end": SECOND[1], "days": 95},
]
SHOWS = [
    {"id": "P1", "title": "Amber Quay", "kind": "feature", "start": FIRST[0], "end": FIRST[1]},
    {"id": "P2", "title": "Birch Lane", "kind": "feature", "start": SECOND[0], "end": SECOND[1]},
]
ROSA = {"number": "2001", "name": "Rosa Lind"}
RECORDS = office({"credits": WORK, "productions": SHOWS, "members": [ROSA]})
PLACE = "2026-12-01/3456-first_apc"


def request(name: str = "Nadia Ferro", number: str = "3456", **how: Any) -> ReceivedPaper:
    body = RequestReading(read(name), read(number), read(Category.FIRST_APC))
    return received(body, PaperKind.REQUEST, f"request {name}", **how)


def resume(name: str | None, confidence: float = 0.99, work: Any = WORK, **how: Any) -> ReceivedPaper:
    unread = tuple(Evidence("Resume.pdf", line) for line in how.pop("lines", ()))
    body = ResumeReading(
        read(name, confidence), read(None), read(None), tuple(credit(c) for c in work), unread
    )
    return received(body, PaperKind.RESUME, "resume", **how)


def placed(*papers: ReceivedPaper) -> Placed:
    return place(papers, RECORDS, CYCLE, load())


def test_a_resume_without_a_name_whose_work_was_remitted_to_the_applicant_is_theirs() -> None:
    assert placed(request(), resume(None)).unplaced == ()


def test_a_shows_title_in_the_place_of_the_name_is_no_name() -> None:
    assert placed(request(), resume("Amber Quay")).unplaced == ()


def test_a_faint_name_is_no_name() -> None:
    assert placed(request(), resume("Nxqia Fvvrq", 0.4)).unplaced == ()


def test_the_member_number_in_the_resumes_own_words_places_it() -> None:
    assert placed(request(), resume(None, work=[], lines=["Member No. 3456, days: 91"])).unplaced == ()


def test_a_name_read_just_surely_enough_is_a_name() -> None:
    assert placed(request(), resume("Nxqia Fvvrq", 0.84)).unplaced == ()
    assert placed(request(), resume("Nxqia Fvvrq", 0.85)).unplaced != ()


@pytest.mark.parametrize(
    ("line", "office_has", "is_theirs"),
    [
        ("Nxqia Fvvrq, NADIA@ferro.example", "nadia@ferro.example", True),
        ("Nxqia Fvvrq, otto@brand.example", "nadia@ferro.example", False),
        ("Nxqia Fvvrq, nadia@ferro.example", "", False),
        ("Member No. 3457", "", False),
    ],
)
def test_the_members_address_places_a_resume_and_another_does_not(
    line: str, office_has: str, is_theirs: bool
) -> None:
    members = tuple(replace(m, email=office_has if m.member_no == "3456" else "") for m in RECORDS.members)
    records = replace(RECORDS, members=members)
    result = place((request(), resume(None, work=[], lines=[line])), records, CYCLE, load())
    assert (not result.unplaced) is is_theirs


ELSEWHERE: dict[str, Any] = {
    "title": "Zinc Mountain", "position": "1st_apc", "start": FIRST[0], "end": FIRST[1], "days": 9,
}  # fmt: skip


@pytest.mark.parametrize(
    ("work", "is_theirs"),
    [
        (WORK, True),
        ([*WORK, ELSEWHERE], True),
        ([*WORK, ELSEWHERE, ELSEWHERE], False),
        (WORK[:1], False),
        ([], False),
    ],
)
def test_two_lines_and_most_of_all_must_be_work_remitted_to_the_applicant(
    work: list[dict[str, Any]], is_theirs: bool
) -> None:
    assert (not placed(request(), resume(None, work=work)).unplaced) is is_theirs


@pytest.mark.parametrize(("apart", "agree"), [(10, True), (11, False)])
@pytest.mark.parametrize("field", ["start", "end"])
def test_dates_ten_days_within_those_remitted_still_agree(field: str, apart: int, agree: bool) -> None:
    later = timedelta(days=apart if field == "start" else -apart)
    moved = [{**line, field: line[field] + later} for line in WORK]
    assert (not placed(request(), resume(None, work=moved)).unplaced) is agree


def test_work_without_an_end_agrees_with_nothing() -> None:
    open_ended = [{**line, "end": None} for line in WORK]
    assert placed(request(), resume(None, work=open_ended)).unplaced


@pytest.mark.parametrize(("title", "agrees"), [("Amber Quax", True), ("Amxxr Quay", False)])
def test_a_title_a_letter_off_is_still_the_show_that_was_remitted(title: str, agrees: bool) -> None:
    work = [{**WORK[0], "title": title}, WORK[1]]
    assert (not placed(request(), resume(None, work=work)).unplaced) is agrees


def test_a_name_that_two_lines_share_is_read_as_one() -> None:
    body = letter({"signer": "Rosa Lind", "text": "She worked with me."})
    faint = replace(read("Qxxvz Ferro", 0.4), raw="Qxxvz Fer-\nro")
    paper = received(replace(body, subject=faint), PaperKind.REFERENCE_LETTER, "letter")
    assert placed(request(), paper).unplaced == ()


def about_nobody(said: str = "", *shows: str) -> ReceivedPaper:
    """A letter whose subject could not be read."""
    body = letter({"signer": "Rosa Lind", "shows": shows, "text": said})
    return received(replace(body, subject=read(None)), PaperKind.REFERENCE_LETTER, "letter")


@pytest.mark.parametrize(
    ("said", "shows", "is_theirs"),
    [
        ("Nadia worked with me.", (), False),
        ("Ms. Ferro worked with me.", (), True),
        ("Ms. Ferrq worked with me.", (), False),
        ("She worked with me.", ("Zinc Mountain", "Amber Quay"), True),
        ("She worked with me.", ("Zinc Mountain",), False),
    ],
)
def test_a_letter_is_about_whom_it_came_with_where_it_has_their_family_name_or_a_show_paid_to_them(
    said: str, shows: tuple[str, ...], is_theirs: bool
) -> None:
    assert (not placed(request(), about_nobody(said, *shows)).unplaced) is is_theirs


@pytest.mark.parametrize(
    ("name", "said", "is_theirs"),
    [
        ("Nadia Aldermouth", "Ms. Aldexmouth worked with me.", True),
        ("Nadia Aldermo", "Ms. Aldxxmo worked with me.", False),
        ("Nadia Abcdefghijklmnopqrst", "Ms. Abcdefghijklmnopqxyz worked with me.", True),
        ("Nadia Roe", "Ms. Roe worked with me.", True),
        ("Nadia Of", "She worked with me of late.", False),
    ],
)
def test_a_family_name_of_two_letters_may_be_any_word_and_a_longer_one_may_be_a_letter_off(
    name: str, said: str, is_theirs: bool
) -> None:
    assert (not placed(request(name, ""), about_nobody(said)).unplaced) is is_theirs


def test_work_of_another_year_places_nothing_and_is_asked() -> None:
    moved = [{**c, "start": date(2019, 1, 4), "end": date(2019, 6, 30)} for c in WORK]
    result = placed(request(), resume(None, work=moved))
    assert result.unplaced[0].candidates == (PLACE,)


def test_work_remitted_to_somebody_else_places_nothing() -> None:
    paid = tuple(replace(row, member_no="2001") for row in RECORDS.remittances)
    result = place((request(), resume(None)), replace(RECORDS, remittances=paid), CYCLE, load())
    assert result.unplaced[0].candidates == (PLACE,)


def test_a_name_read_surely_as_somebody_elses_is_never_overridden() -> None:
    result = placed(request(), resume("Otto Brand"))
    assert len(result.applications[0].papers) == 1
    assert result.unplaced


def test_papers_of_two_people_in_one_message_place_no_nameless_resume() -> None:
    result = placed(request(), request("Rosa Lind", "2001"), resume(None))
    assert [u.paper.name for u in result.unplaced] == ["resume.pdf"]


def test_a_resume_not_yet_placed_leaves_one_question_and_no_remedy() -> None:
    application = placed(request(), resume(None, work=[])).applications[0]
    report = screen(application, RECORDS, load(), as_of=AS_OF, versions=VERSIONS)
    waiting = [
        f for f in report.findings if f.id.startswith(("resume", "days.", "proof.", "shows.", "months."))
    ]
    assert {f.reason.value for f in waiting if f.reason} == {"unreadable"}
    assert not [f.id for f in waiting if f.to_complete]
    assert {q.target.partition(":")[0] for q in report.questions if "shows.1st_apc" in q.changes} == {"place"}
    assert len([q for q in report.questions if set(q.changes) & {f.id for f in waiting}]) == 1
