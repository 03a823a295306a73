"""What is asked about a letter, and which papers an application may lack: each on its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.terms import Evidence, PaperKind, ReceivedPaper, Unplaced
from tests.rules.casebook import usual
from tests.rules.casemaker import document, letter, received
from tests.validators.test_remedies import built
from validators.case import Case
from validators.lacking import (
    called,
    perhaps,
    rests_on_resume,
    torn,
    unopened,
    unopened_target,
    unsure_papers,
)
from validators.letter_doubts import letter_doubts

USUAL: dict[str, Any] = usual("first_apc")
ROSA = USUAL["letters"][0]
LETTER = f"{document('letter-0')}#1"


def doubts(requirement: str = "letters.count", **said: Any) -> dict[str, str]:
    """What is asked about Rosa Lind's letter, by the field that an answer settles."""
    case = built({**USUAL, "letters": [{**ROSA, **said}]})
    found = letter_doubts(case, case.letters[0], requirement)
    return {doubt.target.removeprefix(f"{LETTER}/"): doubt.asks for doubt in found}


def test_nothing_is_asked_about_a_letter_that_was_plainly_read() -> None:
    assert doubts() == {}
    assert doubts("letters.pm_or_producer") == {}


def test_each_field_of_a_letter_that_was_not_read_is_asked_about_by_itself() -> None:
    signed = {"signature": "How is the letter of Rosa Lind signed: by hand (ink), digitally, or not (none)?"}
    assert doubts(signature="unclear") == signed
    assert doubts(subject=None) == {"subject": "Whom is the letter of Rosa Lind about?"}
    printed = "Whose name stands under this letter, as printed?"
    assert doubts(signer=None) == {"signer": printed}
    assert doubts(signer="Xnez Vxlq", unsure=["signer"]) == {"signer": printed}
    assert doubts(signer=None, signature="unclear")["signature"].startswith("How is the letter of the signer")


def test_a_signer_near_to_two_members_and_a_paper_of_two_kinds_are_choices() -> None:
    twins = [{"number": "1001", "name": "John Tessier"}, {"number": "1002", "name": "Joan Tessier"}]
    case = built({**USUAL, "members": twins, "letters": [{**ROSA, "signer": "J. Tessier"}]})
    (which,) = letter_doubts(case, case.letters[0], "letters.count")
    assert which.asks == (
        "Which member signed as J. Tessier: John Tessier (1001), Joan Tessier (1002) or none of them?"
    )
    assert which.options == ("1001", "1002", "none")
    assert doubts(rival="proof_of_days") == {
        "paper": "What is letter-0.pdf: a reference letter or a proof of days?"
    }
    assert doubts(rival="other")["paper"].endswith("a reference letter or none of the papers asked for?")


def test_a_role_is_asked_only_where_it_decides_and_stands_there_unread() -> None:
    case = built({**USUAL, "letters": [ROSA]})
    (plain,) = case.letters

    def asked(requirement: str, **role: Any) -> list[str]:
        reading = replace(plain.reading, role=replace(plain.reading.role, **role))
        found = letter_doubts(case, replace(plain, reading=reading), requirement)
        return [doubt.target.rpartition("/")[2] for doubt in found]

    faint = {"value": None, "raw": "Prod Mngr"}
    assert asked("letters.pm_or_producer", **faint) == ["role"]
    assert asked("letters.count", **faint) == []
    assert asked("letters.pm_or_producer", value=None, raw="") == [], "no role is given"
    assert asked("letters.pm_or_producer", confidence=0.84) == ["role"]
    assert asked("letters.pm_or_producer", confidence=0.85) == []
    unsigned = replace(
        plain, signed=False, reading=replace(plain.reading, role=replace(plain.reading.role, **faint))
    )
    assert not list(letter_doubts(case, unsigned, "letters.pm_or_producer"))


def test_the_place_to_look_at_is_the_field_and_else_the_letter() -> None:
    case = built({**USUAL, "letters": [{**ROSA, "signature": "unclear"}]})
    (plain,) = case.letters

    def where(blank: bool) -> list[str]:
        reading, nowhere = plain.reading, {"evidence": None} if blank else {}
        reading = replace(
            reading,
            subject=replace(reading.subject, **nowhere),
            signer=replace(reading.signer, **nowhere),
            signature=replace(reading.signature, **nowhere),
            role=replace(reading.role, value=None, evidence=None),
            signer_title=replace(reading.signer_title, **nowhere),
        )
        open_all = replace(plain, reading=reading, about=None, signer_sure=False, signed=None)
        signed = replace(open_all, signed=True)
        found = [*letter_doubts(case, open_all, "letters.count"),
                 *letter_doubts(case, signed, "letters.pm_or_producer")][-4:]  # fmt: skip
        first = next(iter(letter_doubts(case, open_all, "letters.count")))
        return [doubt.evidence.quote for doubt in (first, *found) if doubt.evidence]

    assert where(blank=True) == ["letter-0"] * 5
    assert where(blank=False) == [
        "unclear",
        "Rosa Lind",
        "Nadia Ferro",
        "Rosa Lind",
        "Production Coordinator",
    ]


def odd(name: str = "odd", **paper: Any) -> ReceivedPaper:
    """A page of which nobody can tell what it is."""
    found = received(None, PaperKind.OTHER, name)
    return replace(found, paper=replace(found.paper, **paper))


def lacking(*papers: ReceivedPaper, **changes: Any) -> Case:
    case = built({**USUAL, **changes})
    return replace(case, on_time=(*case.on_time, *papers))


def test_what_rests_on_the_resume_are_counts_letters_by_role_and_the_resume_itself() -> None:
    for requirement in ("shows.pc", "months.total", "letters.worked_with", "resume", "proof.outside"):
        assert rests_on_resume(requirement)
    for requirement in ("letters.count", "request", "seminars", "standing"):
        assert not rests_on_resume(requirement)


def test_a_page_that_nobody_can_tell_may_be_any_paper_unless_it_is_a_mails_greeting() -> None:
    assert [place.quote for place in unopened(lacking(odd()), "letters.count")] == [
        "It could not be told what this paper is."
    ]
    assert [e.quote for e in unopened(lacking(odd(note="It is blurred.")), "resume")] == ["It is blurred."]
    assert not unopened(lacking(odd()), "standing"), "no paper would settle that"
    greeting = replace(odd(), name="body of mail-1")
    assert not unopened(lacking(greeting), "letters.count")
    noted = replace(greeting, paper=replace(greeting.paper, note="Hard to read."))
    assert len(unopened(lacking(noted), "letters.count")) == 1
    told = replace(odd(), paper=replace(odd().paper, kind=PaperKind.REFERENCE_LETTER))
    assert not unopened(lacking(told), "letters.count")
    body = replace(odd(), paper=replace(odd().paper, body=letter(ROSA)))
    assert not unopened(lacking(body), "letters.count")


def test_a_file_that_a_person_needs_not_is_lacked_no_more() -> None:
    target = f"{document('a.pdf')}#1/unopened"
    for value, count in (("needed", 1), ("not_needed", 0)):
        case = lacking(unopened=["a.pdf"], answers=[{"target": target, "value": value}])
        assert len(unopened(case, "letters.count")) == count


@pytest.mark.parametrize(
    ("name", "page", "said"),
    [
        ("a.pdf", 2, "page 2 of a.pdf"),
        ("a.TIF", 1, "page 1 of a.TIF"),
        ("a.jpg", 1, "a.jpg"),
        ("a.pdf", None, "a.pdf"),
    ],
)
def test_a_page_is_called_by_its_number_and_a_picture_by_its_name(
    name: str, page: int | None, said: str
) -> None:
    place = Evidence(name, "", "sha256:ab", page)
    assert called(place) == said
    assert unopened_target(place) == f"sha256:ab#{page or 1}/unopened"


def test_an_unplaced_paper_may_be_what_is_lacked_where_it_is_of_that_kind_or_may_be() -> None:
    def near(paper: ReceivedPaper, requirement: str) -> int:
        case = built(USUAL)
        item = Unplaced(paper, (case.application.id,), "")
        return len(
            perhaps(replace(case, application=replace(case.application, perhaps=(item,))), requirement)
        )

    word = received(letter(ROSA), PaperKind.REFERENCE_LETTER, "scan")
    rival = received(None, PaperKind.REQUEST, "scan", rival="reference_letter", rival_body=letter(ROSA))
    for paper in (word, rival):
        assert near(paper, "letters.count") == 1
        assert near(paper, "resume") == near(paper, "standing") == near(paper, "months.total") == 0
    assert near(odd(), "letters.count") == near(odd(), "seminars") == 1


def test_papers_of_which_pages_have_not_come_matter_to_what_rests_on_them() -> None:
    resume = lacking(resume_lacks="page 2 of 2")
    assert [p.name for p in torn(resume, "months.total")] == ["resume.pdf"]
    assert [p.name for p in torn(resume, "resume")] == ["resume.pdf"]
    assert not torn(resume, "letters.count") and not torn(lacking(), "months.total")
    letters = lacking(letters=[{**ROSA, "lacks": "page 2 of 2"}, *USUAL["letters"][1:]])
    assert [p.name for p in torn(letters, "letters.count")] == ["letter-0.pdf"]
    assert not torn(letters, "months.total") and not torn(letters, "standing")
    assert not torn(lacking(credits=None), "months.total")


def test_papers_that_may_have_come_late_bear_on_what_they_are_asked_for() -> None:
    case = built(USUAL)
    maybe = replace(case, unsure=case.on_time)
    bearing = {
        "letters.count": {"reference_letter"},
        "months.total": {"resume"},
        "letters.pm_or_producer": {"reference_letter", "resume"},
        "seminars": set(),
        "standing": set(),
        "request": {"request"},
    }
    for name, kinds in bearing.items():
        assert {p.paper.kind.value for p in unsure_papers(maybe, name)} == kinds
