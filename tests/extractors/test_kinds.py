"""Which kind of paper a page is, and where papers part within a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from extractors.kinds import tell
from extractors.page_numbers import without_fax_strip
from extractors.stretches import papers_of
from models.terms import Page, PaperKind, Word
from tests.extractors.test_letter import EVERY_FORM, PLAIN
from tests.extractors.test_proof import REMITTANCE, ROE, STATEMENT, STUB, TIMESHEET
from tests.extractors.test_request import BY_MAIL
from tests.extractors.typed_pages import line, page

RESUME = """
Nadine Oyelaran
416-555-0188   nadine@example.com
PRODUCTION CREDITS
The Copper Ferry\tFeature\t1st APC\tMar 1, 2021\tJun 4, 2021\t62 days
Saltbox Nine\tTV Series\t1st APC\tJul 5, 2021\tDec 3, 2021\t104 days
Orrin Point\tMOW\t2nd APC\tJan 4, 2020\tMar 20, 2020\t48 days
Wexley\tPilot\t2nd APC\tApr 6, 2020\tMay 29, 2020\t37 days
The Gatehouse\tFeature\t2nd APC\tAug 3, 2020\tNov 6, 2020\t66 days
"""
COVER = """
FAX COVER SHEET
To: IATSE Local 411 Membership Committee
From: Nadine Oyelaran
Number of pages: 5 including this one
"""
CERTIFICATE = """
CERTIFICATE OF ATTENDANCE
This is to certify that Nadine Oyelaran attended the IATSE Immigration Seminar on October 3, 2024
"""
NEWSLETTER = """
Local news for November
General meeting on December 4. Members may request to be upgraded before December 1.
To unsubscribe click here. View in browser.
"""
SECOND_HALF = """
She also kept the travel movement list for forty people through a winter of storms, and the accountants
never had to chase a single start pack. I would hire her again tomorrow.

Sincerely,



Dolores Quan-Whitby
Production Coordinator
"""


def kind_of(text: str) -> PaperKind:
    return tell(page(text)).kind


@pytest.mark.parametrize("form", EVERY_FORM)
def test_every_form_of_letter_is_a_letter(form: str) -> None:
    assert kind_of(EVERY_FORM[form]) is PaperKind.REFERENCE_LETTER


@pytest.mark.parametrize("text", [ROE, TIMESHEET, STUB, STATEMENT, REMITTANCE])
def test_every_proof_is_a_proof(text: str) -> None:
    assert kind_of(text) is PaperKind.PROOF_OF_DAYS


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (BY_MAIL, PaperKind.REQUEST),
        (RESUME, PaperKind.RESUME),
        (COVER, PaperKind.FAX_COVER),
        (CERTIFICATE, PaperKind.SEMINAR_CERTIFICATE),
        (NEWSLETTER, PaperKind.OTHER),
        ("Hi,\n\nSee attached.\n\nThanks,\nNadine", PaperKind.OTHER),
        (
            "Please find attached my reference letter for Nadine Oyelaran.\n\nBest,\nDolores Quan",
            PaperKind.OTHER,
        ),
        ("", PaperKind.BLANK),
    ],
)
def test_other_papers_are_told_by_their_words(text: str, kind: PaperKind) -> None:
    assert kind_of(text) is kind


def test_a_referee_who_writes_in_the_mail_itself_has_written_a_letter() -> None:
    assert kind_of(PLAIN.split("Local 411\n\n", 1)[1]) is PaperKind.REFERENCE_LETTER


CARDS = """
Production: The Copper Ferry\tProduction: Saltbox Nine
Position: 1st APC\tPosition: 2nd APC
Dates: Mar 1, 2021 - Jun 4, 2021\tDates: Jul 5, 2021 - Dec 3, 2021
# of days: 62\t# of days: 104
Producer: Anna Quell\tProducer: Ivo Marsh
Prod. Manager: Tess Orban\tProd. Manager: Lio Banner
Prod. Coord.: Uma Trent\tProd. Coord.: Max Holloway
Asst. Prod. Coord.: Kit Verne\tAsst. Prod. Coord.: Sol Ibarra
"""
TOLD = """
From March 1, 2021 to June 4, 2021 I was 1st APC on The Copper Ferry, 62 days in all, with Tess Orban as PM;
produced by Anna Quell. From July 5, 2021 to December 3, 2021 I was 2nd APC on Saltbox Nine, 104 days, with
Lio Banner as PM and Max Holloway as PC; produced by Ivo Marsh.
"""


@pytest.mark.parametrize("text", [CARDS, TOLD])
def test_two_jobs_with_periods_days_and_crew_are_a_resume_however_they_are_set(text: str) -> None:
    assert kind_of(text) is PaperKind.RESUME


def kinds(*pages: str) -> list[tuple[PaperKind, int, int]]:
    numbered = [page(text, number) for number, text in enumerate(pages, start=1)]
    return [
        (paper.kind, paper.pages[0].number, paper.pages[-1].number)
        for paper in papers_of(numbered, "sha256:ab", "fax.tif")
    ]


def test_a_fax_of_several_papers_is_parted() -> None:
    other = PLAIN.replace("Dolores Quan-Whitby", "Tomas Achter")
    assert kinds(COVER, BY_MAIL, RESUME, PLAIN, other, "") == [
        (PaperKind.FAX_COVER, 1, 1),
        (PaperKind.REQUEST, 2, 2),
        (PaperKind.RESUME, 3, 3),
        (PaperKind.REFERENCE_LETTER, 4, 4),
        (PaperKind.REFERENCE_LETTER, 5, 5),
        (PaperKind.BLANK, 6, 6),
    ]


def test_the_second_page_of_a_letter_stays_with_it() -> None:
    first = PLAIN[: PLAIN.index("Sincerely")]
    assert kinds(first, SECOND_HALF, BY_MAIL) == [
        (PaperKind.REFERENCE_LETTER, 1, 2),
        (PaperKind.REQUEST, 3, 3),
    ]


def test_the_second_page_of_a_resume_stays_with_it() -> None:
    more = "\n".join(row.replace("Sal", "Wal").replace("Cop", "Zop") for row in RESUME.split("\n")[4:])
    assert kinds(RESUME, more, PLAIN) == [(PaperKind.RESUME, 1, 2), (PaperKind.REFERENCE_LETTER, 3, 3)]


def test_printed_page_numbers_decide_and_a_missing_page_is_said() -> None:
    assert kinds(RESUME + "\nPage 1 of 2", RESUME + "\nPage 2 of 2") == [(PaperKind.RESUME, 1, 2)]
    (paper,) = papers_of([page(RESUME + "\nPage 1 of 3")], "sha256:ab", "a.pdf")
    assert paper.missing == "pages 2 and 3 of 3"


def test_a_fax_strip_is_no_content() -> None:
    strip = line("NOV-03-2026 09:04 FROM: OYELARAN 4165550188 P.001/005", 8.0)
    blank = replace(page(""), words=tuple(strip))
    assert without_fax_strip(blank).words == ()
    assert papers_of([blank], "sha256:ab", "fax.tif")[0].kind is PaperKind.BLANK


def test_a_letter_without_a_strip_loses_nothing() -> None:
    paper: Page = page(PLAIN)
    assert without_fax_strip(paper) == paper


def test_evidence_is_the_words_that_told_the_kind() -> None:
    (paper,) = papers_of([page(ROE)], "sha256:ab", "roe.pdf")
    assert paper.evidence is not None
    assert "RECORD OF EMPLOYMENT" in paper.evidence.quote


def test_every_page_is_in_exactly_one_paper() -> None:
    pages = [page(text, number) for number, text in enumerate((COVER, "", RESUME, ROE, "x y"), start=1)]
    told = papers_of(pages, "sha256:ab", "a.pdf")
    assert [p.number for paper in told for p in paper.pages] == [1, 2, 3, 4, 5]
    assert all(isinstance(word, Word) for paper in told for p in paper.pages for word in p.words)


def test_requests_in_anybodys_words_are_told_from_letters_and_resumes() -> None:
    """Two of these are told for something else; the office is then asked, see tests/rules/request.yaml."""
    texts = yaml.safe_load(Path(__file__).with_name("requests_fresh.yaml").read_text("utf-8"))
    told = [tell(page(text)).kind for text in texts]
    assert told.count(PaperKind.REQUEST) >= len(texts) - 2
