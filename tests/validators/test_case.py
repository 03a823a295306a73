"""Which of an application's papers and answers a case takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.terms import LetterReading, ReceivedPaper, ResumeReading
from tests.rules.casebook import usual
from tests.rules.casemaker import answers, document, placed, read, rulebook, seen_on
from tests.rules.officemaker import office
from tests.validators.test_remedies import built
from validators.case import Case, build
from validators.checks import check
from validators.corrections import NOT_A_CREDIT
from validators.office_index import OfficeIndex

USUAL = usual("first_apc")
ONE, TWO = USUAL["credits"][:1], USUAL["credits"][:2]


def with_resumes(*dated: tuple[str, date | None, int]) -> Case:
    """A case whose resumes came together: each with its document, its date and the number of its credits."""
    application = placed(USUAL).applications[0]
    others = [p for p in application.papers if not isinstance(p.paper.body, ResumeReading)]
    (first,) = (p for p in application.papers if isinstance(p.paper.body, ResumeReading))
    resumes = [_as(first, *one) for one in dated]
    application = replace(application, papers=(*others, *resumes))
    return build(application, OfficeIndex(office(USUAL)), rulebook(USUAL), seen_on(USUAL), ())


def _as(paper: ReceivedPaper, named: str, on: date | None, credits: int) -> ReceivedPaper:
    body = paper.paper.body
    assert isinstance(body, ResumeReading)
    body = replace(body, date=read(on), credits=body.credits[:credits])
    return replace(paper, paper=replace(paper.paper, body=body), document=named)


@pytest.mark.parametrize(
    ("resumes", "governs"),
    [
        ([("a", date(2026, 11, 1), 2), ("b", date(2026, 11, 2), 1)], "b"),
        ([("a", date(2026, 11, 2), 1), ("b", date(2026, 11, 1), 2)], "a"),
        ([("a", date(2026, 11, 1), 1), ("b", None, 2)], "a"),
        ([("a", None, 2), ("b", None, 1)], "a"),
        ([("a", None, 1), ("b", None, 1)], "b"),
    ],
)
def test_of_resumes_that_came_together_the_latest_dated_governs_then_the_fullest(
    resumes: list[tuple[str, date | None, int]], governs: str
) -> None:
    case = with_resumes(*resumes)
    assert case.resume is not None and case.resume.document == governs
    assert [p.document for p in case.older_resumes] == [name for name, _, _ in resumes if name != governs]


def test_what_a_person_says_of_a_field_stands_in_the_case() -> None:
    target = f"{document('resume')}#1/credits/0/days"
    case = built({**USUAL, "credits": TWO, "answers": [{"target": target, "value": "44"}]})
    assert [c.credit.days for c in case.checked] == [44, 105]


def test_an_entry_that_a_person_says_is_no_credit_is_none() -> None:
    said = [{"target": f"{document('resume')}#1/credits/0", "value": NOT_A_CREDIT}]
    assert [c.credit.title for c in built({**USUAL, "credits": TWO, "answers": said}).checked] == [
        "Birch Lane"
    ]


def test_a_letter_that_a_person_placed_is_about_the_applicant() -> None:
    application = placed(USUAL).applications[0]
    paper = next(p for p in application.papers if isinstance(p.paper.body, LetterReading))
    assert isinstance(paper.paper.body, LetterReading)
    body = replace(paper.paper.body, subject=read(None))
    faint = replace(paper, paper=replace(paper.paper, body=body))
    application = replace(application, papers=(faint,))
    index, book, as_of = OfficeIndex(office(USUAL)), rulebook(USUAL), seen_on(USUAL)
    said = answers({"answers": [{"target": f"place:{paper.document}#1", "value": application.id}]})
    asked, settled = (build(application, index, book, as_of, given).letters for given in ((), said))
    assert [letter.about for letter in asked] == [None]
    assert [letter.about for letter in settled] == [True]


def test_of_two_requests_that_came_at_once_the_receipt_of_one_is_shown() -> None:
    application = placed(USUAL).applications[0]
    request = next(p for p in application.papers if p.paper.kind == "request")
    again = replace(request, document=document("again"), submission="mail-2")
    application = replace(application, papers=(*application.papers, again))
    case = build(application, OfficeIndex(office(USUAL)), rulebook(USUAL), seen_on(USUAL), ())
    shown = check(case, case.requirement("deadline")).evidence
    assert len(shown) == 1 and shown[0].where == "receipt"


def found(requirement: str, **changes: Any) -> dict[str, Any]:
    case = built({**USUAL, **changes})
    return dict(check(case, case.requirement(requirement)).found)


def test_the_figures_of_standing_and_listing_say_what_was_found_on_each_day() -> None:
    lapsed = {"2026-11-12": "good", "2026-12-02": "not good"}
    assert found("standing", dues=date(2026, 11, 20)) == lapsed
    assert found("standing", dues=None) == {"2026-11-12": "unknown", "2026-12-02": "unknown"}
    assert found("listed_from") == {"listed": "2nd_apc"}
    assert found("listed_from", listed=[]) == {"listed": None}
