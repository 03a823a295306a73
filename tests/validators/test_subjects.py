"""Whom a paper is about: by its own name and number, else by what came with it, and never by guess."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.terms import Category, LetterReading, PaperKind, ReceivedPaper, RequestReading, ResumeReading
from tests.rules.casemaker import letter, read, received
from tests.rules.officemaker import member, office
from validators.office_index import OfficeIndex
from validators.rulebook import load
from validators.subjects import Subject, named_category, names_surely, subjects

NAMES = (("3456", "Nadia Ferro"), ("1001", "John Tessier"), ("1002", "Joan Tessier"))
MEMBERS = tuple(member({"number": number, "name": name}) for number, name in NAMES)
INDEX = OfficeIndex(replace(office({}), members=MEMBERS))
LEAST = 0.85
"""The rulebook's threshold of a name, a number and a category."""


def request(name: str | None, number: str | None = None, sure: float = 0.99, **how: str) -> ReceivedPaper:
    body = RequestReading(read(name, sure), read(number, sure), read(Category.FIRST_APC, sure))
    return received(body, PaperKind.REQUEST, how.pop("called", f"request {name}"), **how)


def resume(name: str | None, sure: float = 0.99, **how: str) -> ReceivedPaper:
    body = ResumeReading(read(name, sure), read(None), read(None), ())
    return received(body, PaperKind.RESUME, how.pop("called", f"resume {name}"), **how)


def about(subject: str | None, sure: float = 0.99, **how: str) -> ReceivedPaper:
    body: LetterReading = replace(
        letter({"signer": "Rosa Lind", "text": how.pop("text", "")}), subject=read(subject, sure)
    )
    return received(body, PaperKind.REFERENCE_LETTER, how.pop("called", f"letter {subject}"), **how)


def told(*papers: ReceivedPaper) -> tuple[Subject, ...]:
    return subjects(papers, INDEX, load())


@pytest.mark.parametrize(("sure", "named"), [(0.84, None), (LEAST, Category.FIRST_APC)])
def test_a_category_is_named_from_the_threshold_on(sure: float, named: Category | None) -> None:
    assert named_category(request("Nadia Ferro", sure=sure), load()) is named
    assert named_category(about("Nadia Ferro"), load()) is None
    assert named_category(resume("Nadia Ferro"), load()) is None


@pytest.mark.parametrize(
    ("name", "sure", "surely"),
    [("Otto Brand", LEAST, True), ("Otto Brand", 0.84, False), ("Otto", 0.99, False), (None, 0.0, False)],
)
def test_a_name_is_sure_where_given_and_family_name_were_read(
    name: str | None, sure: float, surely: bool
) -> None:
    assert names_surely(about(name, sure), load()) is surely


def test_a_paper_of_a_kind_that_names_nobody_is_nobodys() -> None:
    cover = received(None, PaperKind.FAX_COVER, "cover")
    assert not names_surely(cover, load())
    assert told(cover)[0] == Subject(cover)


def test_a_name_that_may_be_one_of_several_is_taken_as_the_first_and_a_number_stands_alone() -> None:
    either = resume(None)
    assert isinstance(either.paper.body, ResumeReading)
    body = replace(either.paper.body, name=read(None, 0.99, "Nadia Ferro", "Nadia Fero"))
    assert told(replace(either, paper=replace(either.paper, body=body)))[0].who == "3456"
    (numbered,) = told(request(None, "3456", LEAST))
    assert (numbered.who, numbered.name) == ("3456", "")
    (faint,) = told(request(None, "3456", 0.84))
    assert (faint.who, faint.candidates, faint.why) == ("", ("3456",), "Member number, hard to read.")


def test_a_stranger_is_called_by_the_request_else_the_resume_else_nobody() -> None:
    work, asks = resume("Otto Brand", submission="a"), request("Otto Brand", submission="b")
    word = about("Otto Brand", submission="c")

    def number(paper: ReceivedPaper) -> str:
        return f"unknown-{paper.document.removeprefix('sha256:')[:8]}"

    assert {subject.who for subject in told(word, work, asks)} == {number(asks)}
    assert {subject.who for subject in told(word, work)} == {number(work)}
    assert [subject.who for subject in told(word)] == [""], "a letter alone makes nobody an applicant"
    two = told(work, resume("Mina Stone", submission="d"), request("Mina Stone", submission="e"))
    assert len({subject.who for subject in two}) == 2
    assert two[1].who == two[2].who


def test_a_resume_whose_name_was_hard_to_read_makes_no_stranger_unless_another_paper_has_the_name() -> None:
    faint = resume("Otto Brand", 0.4, submission="a")
    assert told(faint)[0].who == ""
    both = told(faint, about("Otto Brand", submission="b"))
    assert both[0].who == both[1].who != ""


def test_a_name_that_was_read_badly_is_that_of_the_papers_beside_it() -> None:
    asks = request("Nadia Ferro")
    for name in ("Nadya", "Nadxa Ferxo"):
        _, word = told(asks, about(name))
        assert (word.who, word.member, word.beside) == ("3456", MEMBERS[0], frozenset({"3456"}))
    _, other = told(asks, about("Zoltan Brekker"))
    assert (other.who, other.beside) == ("", frozenset({"3456"}))
    stranger, near = told(request("Otto Brand"), about("Zoltan Brekker"))
    assert stranger.who and not near.who, "of a stranger no name but their own is known"
    assert told(request("Otto Brand"), about("Otto"))[1].who == stranger.who


def test_a_name_near_to_two_members_is_the_one_whose_papers_came_with_it() -> None:
    asks = request("Joan Tessier", "1002")
    word = told(asks, about("J. Tessier"))[1]
    assert (word.who, word.candidates, word.why) == ("1002", (), "")
    both = told(asks, request("John Tessier", "1001"), about("J. Tessier"))[2]
    assert (both.who, both.candidates) == ("", ("1001", "1002"))
    assert both.why == "The name comes near to more than one member."
    elsewhere = told(request("Nadia Ferro"), about("J. Tessier"))[1]
    assert (elsewhere.who, elsewhere.candidates) == ("", ("1001", "1002"))


SPEAKS = "Ms. Ferro ran our office for two seasons."


def test_a_paper_without_a_name_is_the_applicants_where_it_speaks_of_them_and_nobody_else_is_near() -> None:
    asks = request("Nadia Ferro")
    assert told(asks, about(None, text=SPEAKS))[1].who == "3456"
    silent = told(asks, about(None))[1]
    assert (silent.who, silent.candidates) == ("", ("3456",))
    assert silent.why.startswith("The name on it could not be read") and "Nadia Ferro's" in silent.why
    third = told(asks, about(None, text=SPEAKS), about("Zoltan Brekker"))[1]
    assert third.who == "", "somebody else's paper came in the same envelope"
    apart = told(asks, about(None, text=SPEAKS), about("Zoltan Brekker", submission="other"))[1]
    assert apart.who == "3456"
    faint = told(asks, about(None, text=SPEAKS), about("Zoltan", called="one name"))[1]
    assert faint.who == "3456"
    unread = told(asks, about(None, text=SPEAKS), about("Zoltan Brekker", 0.4))[1]
    assert unread.who == "3456"
