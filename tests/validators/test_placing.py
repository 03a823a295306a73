"""Papers find their application by what they say, across messages and channels, never by who sent them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from models.terms import (
    Category,
    Correction,
    LetterReading,
    PaperKind,
    ReceivedPaper,
    RequestReading,
    ResumeReading,
)
from tests.rules.casemaker import AS_OF, CYCLE, TORONTO, letter, read, received
from tests.rules.officemaker import member, office
from validators.placing import Placed, place
from validators.rulebook import load

OFFICE = replace(
    office({}),
    members=tuple(
        member({"number": number, "name": name})
        for number, name in (("3456", "Nadia Ferro"), ("1001", "John Tessier"), ("1002", "Joan Tessier"))
    ),
)


def request(
    name: str | None, number: str | None = None, category: str = "first_apc", **how: Any
) -> ReceivedPaper:
    body = RequestReading(read(name), read(number), read(Category(category) if category else None))
    return received(body, PaperKind.REQUEST, how.pop("called", f"request {name} {category}"), **how)


def reference(subject: str | None, **how: Any) -> ReceivedPaper:
    body: LetterReading = letter(
        {"signer": how.pop("signer", "Rosa Lind"), "subject": subject, "category": how.pop("category", None)}
    )
    return received(body, PaperKind.REFERENCE_LETTER, how.pop("called", f"letter {subject}"), **how)


def resume(name: str | None, number: str | None = None, **how: Any) -> ReceivedPaper:
    body = ResumeReading(read(name), read(number), read(None), ())
    return received(body, PaperKind.RESUME, how.pop("called", f"resume {name}"), **how)


def placed(*papers: ReceivedPaper, answers: tuple[Correction, ...] = ()) -> Placed:
    return place(papers, OFFICE, CYCLE, load(), answers)


def names(result: Placed) -> dict[str, list[str]]:
    return {a.id: [p.name for p in a.papers] for a in result.applications}


def test_a_letter_sent_by_its_referee_joins_the_application_that_it_is_about() -> None:
    result = placed(request("Nadia Ferro"), reference("Nadia Ferro", submission="mail-9"))
    assert names(result) == {
        "2026-12-01/3456-first_apc": ["request Nadia Ferro first_apc.pdf", "letter Nadia Ferro.pdf"]
    }
    assert result.unplaced == ()


def test_a_letter_in_an_applicants_mail_about_somebody_else_is_not_theirs() -> None:
    result = placed(request("Nadia Ferro"), reference("Joan Tessier"))
    assert len(result.applications[0].papers) == 1
    assert result.unplaced[0].why == "There is no application of this person in the cycle."


def test_a_name_near_two_members_is_settled_by_the_papers_beside_it() -> None:
    result = placed(request("Joan Tessier", "1002"), reference("J. Tessier"))
    assert len(result.applications[0].papers) == 2


def test_a_name_near_two_applicants_with_nothing_beside_it_is_asked() -> None:
    result = placed(
        request("Joan Tessier", "1002", submission="a"),
        request("John Tessier", "1001", submission="b"),
        reference("J. Tessier", submission="c"),
    )
    assert result.unplaced[0].candidates == ("2026-12-01/1001-first_apc", "2026-12-01/1002-first_apc")


def test_an_answer_places_a_paper() -> None:
    paper = reference("J. Tessier", submission="c")
    answer = Correction("q", f"place:{paper.document}#1", "2026-12-01/1001-first_apc", "Office", AS_OF)
    result = placed(request("John Tessier", "1001"), paper, answers=(answer,))
    assert len(result.applications[0].papers) == 2


def test_a_letter_without_a_name_that_speaks_of_the_applicant_goes_with_their_papers() -> None:
    paper = reference(None)
    body: Any = paper.paper.body
    text = "Ms. Ferro ran our office for two seasons."
    speaking = replace(paper, paper=replace(paper.paper, body=replace(body, text=text)))
    assert len(placed(request("Nadia Ferro"), speaking).applications[0].papers) == 2


def test_a_letter_without_a_name_that_says_nothing_of_the_applicant_is_asked() -> None:
    result = placed(request("Nadia Ferro"), reference(None))
    assert result.unplaced[0].candidates == ("2026-12-01/3456-first_apc",)
    assert "could not be read" in result.unplaced[0].why


def test_a_letter_goes_to_the_category_that_it_names_and_else_to_all() -> None:
    result = placed(
        request("Nadia Ferro"),
        request("Nadia Ferro", category="travel_coordinator"),
        reference("Nadia Ferro", category="travel_coordinator", called="named"),
        reference("Nadia Ferro", called="open"),
    )
    held = names(result)
    assert "named.pdf" not in held["2026-12-01/3456-first_apc"]
    assert "named.pdf" in held["2026-12-01/3456-travel_coordinator"]
    assert all("open.pdf" in papers for papers in held.values())


def test_papers_of_an_earlier_cycle_count_for_a_request_of_this_one() -> None:
    early = datetime(2026, 7, 1, 9, tzinfo=TORONTO)
    result = placed(request("Nadia Ferro"), reference("Nadia Ferro", at=early))
    assert len(result.applications[0].papers) == 2


def test_a_request_of_an_earlier_cycle_opens_nothing_in_this_one() -> None:
    result = placed(request("Nadia Ferro", at=datetime(2026, 9, 1, 23, 59, 59, tzinfo=TORONTO)))
    assert result.applications == ()
    assert "September 1, 2026" in result.unplaced[0].why


def test_a_later_request_is_reported_in_this_cycle_too() -> None:
    result = placed(request("Nadia Ferro", at=datetime(2026, 12, 2, 8, tzinfo=TORONTO)))
    assert [a.cycle for a in result.applications] == [date(2026, 12, 1)]


def test_an_applicant_whom_the_register_does_not_know_is_named_by_the_requests_hash() -> None:
    asked = request("Otto Brand")
    result = placed(asked, resume("Otto Brand", submission="x"))
    assert result.applications[0].member_no == f"unknown-{asked.document.removeprefix('sha256:')[:8]}"
    assert result.applications[0].member is None
    assert len(result.applications[0].papers) == 2


def test_an_applicant_is_called_as_on_the_register() -> None:
    result = placed(request("Nadya Ferro", "3456"), reference("N. Ferro"))
    applicant = result.applications[0]
    assert (applicant.applicant, applicant.member_no) == ("Nadia Ferro", "3456")
    assert applicant.member is not None


def test_who_is_not_on_the_register_is_called_as_their_own_papers_give_it() -> None:
    at = datetime(2026, 11, 1, 9, tzinfo=TORONTO)
    result = placed(reference("Otto Brandt", at=at), request("Otto Brand"))
    assert [a.applicant for a in result.applications] == ["Otto Brand"]
    assert len(result.applications[0].papers) == 2


def test_without_a_request_a_letter_that_names_the_category_opens_the_application() -> None:
    result = placed(resume("Nadia Ferro"), reference("Nadia Ferro", category="first_apc"))
    assert [a.id for a in result.applications] == ["2026-12-01/3456-first_apc"]
    assert len(result.applications[0].papers) == 2


def test_a_request_without_a_category_is_asked() -> None:
    result = placed(request("Nadia Ferro", category=""))
    assert len(result.unplaced[0].candidates) == len(Category)


def test_the_order_of_papers_never_matters() -> None:
    papers = (
        request("Nadia Ferro"),
        resume("Nadia Ferro"),
        reference("Nadia Ferro"),
        request("Joan Tessier", "1002"),
    )
    assert placed(*papers) == placed(*reversed(papers))


def either(asks: ReceivedPaper, recommends: ReceivedPaper, *, sure: bool = False) -> ReceivedPaper:
    """A paper read as a request that may be the letter; `sure` where its words seemed to leave no doubt."""
    rival = None if sure else PaperKind.REFERENCE_LETTER
    return replace(asks, paper=replace(asks.paper, rival=rival, rival_body=recommends.paper.body))


def kinds(result: Placed) -> list[set[PaperKind]]:
    return [{p.paper.kind for p in a.papers} for a in result.applications]


def test_what_another_signed_about_somebody_whose_resume_came_is_a_letter() -> None:
    for sure in (True, False):
        paper = either(request("Rosa Lind"), reference("Nadia Ferro"), sure=sure)
        result = placed(request("Nadia Ferro"), resume("Nadia Ferro"), paper)
        assert kinds(result) == [{PaperKind.REQUEST, PaperKind.RESUME, PaperKind.REFERENCE_LETTER}]


def test_what_an_applicant_signed_is_the_request_though_it_speaks_of_a_referee() -> None:
    paper = either(request("Nadia Ferro"), reference("Rosa Lind", signer="Nadia Ferro"))
    result = placed(resume("Nadia Ferro"), paper)
    assert kinds(result) == [{PaperKind.RESUME, PaperKind.REQUEST}]
    assert all(p.paper.rival is None for p in result.applications[0].papers)


def test_a_form_that_names_its_applicant_is_the_request_though_a_referee_stands_where_one_signs() -> None:
    paper = either(request("Nadia Ferro"), reference("Nadia Ferro", signer="Rosa Lind"), sure=True)
    assert kinds(placed(resume("Nadia Ferro"), paper)) == [{PaperKind.RESUME, PaperKind.REQUEST}]


def test_a_form_whose_kind_is_hardly_sure_is_a_letter_where_another_signed_it() -> None:
    paper = either(request("Nadia Ferro"), reference("Nadia Ferro", signer="Rosa Lind"), sure=True)
    paper = replace(paper, paper=replace(paper.paper, confidence=0.9))
    result = placed(request("Nadia Ferro"), resume("Nadia Ferro"), paper)
    assert kinds(result) == [{PaperKind.REQUEST, PaperKind.RESUME, PaperKind.REFERENCE_LETTER}]


def test_a_paper_of_one_applicant_about_another_stays_open() -> None:
    paper = either(request("Joan Tessier", "1002"), reference("Nadia Ferro", signer="Joan Tessier"))
    result = placed(request("Nadia Ferro"), resume("Nadia Ferro"), resume("Joan Tessier", "1002"), paper)
    told = [p.paper for a in result.applications for p in a.papers] + [u.paper.paper for u in result.unplaced]
    assert [paper.rival for paper in told if paper.rival_body is not None] == [PaperKind.REFERENCE_LETTER]


def test_what_a_person_says_a_paper_is_stands_whoever_has_sent_a_resume() -> None:
    paper = either(request("Rosa Lind", "1001"), reference("Nadia Ferro"))
    answer = Correction("q", f"{paper.document}#1/paper", "request", "Office", AS_OF)
    result = placed(request("Nadia Ferro"), resume("Nadia Ferro"), paper, answers=(answer,))
    told = [p for a in result.applications for p in a.papers] + [u.paper for u in result.unplaced]
    assert [p.paper.kind for p in told if p.document == paper.document] == [PaperKind.REQUEST]
