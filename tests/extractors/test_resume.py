"""Resumes in a dozen layouts: every row exact, sections that are no credits left out, doubt said as doubt."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.credit_values import bare_count
from extractors.language import Language
from extractors.pdf_text import opened, text_page
from extractors.resume import read_resume
from models.terms import CreditReading, Page, PageSource, Position, ResumeReading, Word
from samples.truth import CreditTruth
from tests.extractors.resume_layouts import LAYOUTS
from tests.extractors.resume_layouts_blind import BLIND
from tests.extractors.resume_layouts_later import LATER
from tests.extractors.resume_member import Member
from tests.extractors.resume_tables_career import Career
from tests.extractors.resume_tables_last import LAST
from tests.extractors.resume_tables_unseen import UNSEEN
from tests.extractors.resume_writer import Writer

LANGUAGE = Language.load()
Row = tuple[str | None, int | None, Position | None, date | None, date | None, float | None]


def pages_of(pdf: bytes) -> tuple[Page, ...]:
    with opened(pdf) as pages:
        return tuple(text_page(page, number, 0) for number, page in enumerate(pages, start=1))


def truth_row(credit: CreditTruth) -> Row:
    return (credit.title, credit.season, credit.position, credit.start, credit.end, credit.days)


def read_row(credit: CreditReading) -> Row:
    return (
        credit.title.value,
        credit.season.value,
        credit.position.value,
        credit.start.value,
        credit.end.value,
        credit.days.value,
    )


def typed(*lines: str) -> ResumeReading:
    """A resume of plain lines, set at 10 points on one page; two blanks or more make a gap."""
    words = []
    for number, line in enumerate(lines):
        top = 60.0 + 16 * number
        at = 0
        for text in line.split(" "):
            if text:
                x = 54 + 5.2 * at
                words.append(Word(text, (x, top, x + 5 * len(text), top + 10), 1.0, 10.0))
            at += len(text) + 1
    page = Page(1, 612.0, 792.0, tuple(words), PageSource.TEXT)
    return read_resume([page], "sha256:00", "resume.pdf", LANGUAGE)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("seed", [3, 8])
def test_every_row_of_every_layout_is_read_exactly(layout: str, seed: int) -> None:
    writer = Writer(seed * 17 + len(layout))
    reading = read_resume(pages_of(LAYOUTS[layout](writer)), "sha256:00", "resume.pdf", LANGUAGE)
    assert sorted(map(read_row, reading.credits), key=str) == sorted(map(truth_row, writer.credits), key=str)
    assert reading.name.value == writer.name
    assert reading.member_no.value == "34512"


@pytest.mark.parametrize("layout", [*BLIND, *LATER])
def test_nearly_every_row_of_a_family_written_blind_is_read_exactly(layout: str) -> None:
    member = Member(62 + 7 * len(layout))
    make = {**BLIND, **LATER}[layout]
    reading = read_resume(pages_of(make(member)), "sha256:00", "resume.pdf", LANGUAGE)
    rows = {(t.casefold() if t else t, *rest) for t, _, *rest in map(read_row, reading.credits)}
    right = sum((t.casefold() if t else t, *rest) in rows for t, _, *rest in map(truth_row, member.credits))
    assert right >= len(member.credits) - 1


@pytest.mark.parametrize(
    "layout", ["capitals", "line_breaks", "second_row", "title_two_lines", "lead_people"]
)
def test_tables_written_blind_are_read_with_the_crew_of_each_row(layout: str) -> None:
    career = Career(97 + len(layout))
    make = {**UNSEEN, **LAST}[layout]
    reading = read_resume(pages_of(make(career)), "sha256:00", "resume.pdf", LANGUAGE)
    assert reading.name.value == career.name
    assert sorted(
        (*map(str, read_row(c)), c.producer.value, c.production_manager.value) for c in reading.credits
    ) == sorted((*map(str, truth_row(c)), c.producer, c.production_manager) for c in career.credits)


def test_a_line_like_a_credit_that_no_credit_took_is_told_as_unread() -> None:
    reading = typed(
        "Credits",
        "Quiet Lantern | Feature | 1st APC | Apr 27, 2021 - Sep 15, 2021 | 98 days",
        "Education",
        "Diploma, Sep 4, 2009 - Jun 5, 2012",
    )
    assert len(reading.credits) == 1
    assert reading.unread == ()
    (line,) = typed("Credits", "Apr 27, 2021 - Sep 15, 2021").unread
    assert line.quote == "Apr 27, 2021 - Sep 15, 2021"


def test_a_clean_row_of_a_ruled_table_is_nearly_certain_and_shows_its_place() -> None:
    writer = Writer(5)
    reading = read_resume(pages_of(LAYOUTS["ruled"](writer)), "sha256:00", "resume.pdf", LANGUAGE)
    for credit in reading.credits:
        assert credit.title.confidence >= 0.95
        for field in (credit.title, credit.start, credit.end, credit.days, credit.position):
            assert field.evidence is not None and field.evidence.box is not None
            assert credit.evidence.box is not None
            assert credit.evidence.box[1] - 1 <= field.evidence.box[1]


def test_personnel_is_read_by_its_labels() -> None:
    writer = Writer(11)
    reading = read_resume(pages_of(LAYOUTS["compound"](writer)), "sha256:00", "resume.pdf", LANGUAGE)
    read = {
        c.title.value: (c.production_manager.value, c.production_coordinator.value) for c in reading.credits
    }
    assert read == {c.title: (c.production_manager, c.production_coordinator) for c in writer.credits}


def test_a_heading_of_another_body_says_under_whose_agreement_a_credit_was() -> None:
    writer = Writer(16)
    reading = read_resume(pages_of(LAYOUTS["union_headings"](writer)), "sha256:00", "resume.pdf", LANGUAGE)
    assert {c.title.value: c.agreement.value for c in reading.credits} == {
        c.title: c.agreement for c in writer.credits
    }


def test_a_bare_apc_is_left_open_with_both_candidates() -> None:
    (credit,) = typed(
        "Credits", "Quiet Lantern | Feature | APC | Apr 27, 2021 - Sep 15, 2021 | 98 days"
    ).credits
    assert credit.position.value is None
    assert credit.position.candidates == (Position.FIRST_APC, Position.SECOND_APC)
    assert credit.position.confidence == 0.0


def test_a_date_that_reads_two_ways_stays_open_where_nothing_settles_it() -> None:
    (credit,) = typed("Credits", "Quiet Lantern | Feature | 1st APC | 03/04/2021 - 09/08/2021").credits
    assert credit.start.value is None
    assert credit.start.candidates == (date(2021, 3, 4), date(2021, 4, 3))


def test_one_date_of_the_paper_that_reads_one_way_settles_the_others() -> None:
    first, second = typed(
        "Credits",
        "Quiet Lantern | Feature | 1st APC | 03/04/2021 - 09/08/2021 | 80 days",
        "Iron Tide | Feature | 1st APC | 13/04/2020 - 28/08/2020 | 95 days",
    ).credits
    assert (first.start.value, first.end.value) == (date(2021, 4, 3), date(2021, 8, 9))
    assert second.start.value == date(2020, 4, 13)


def test_the_count_of_days_settles_a_date() -> None:
    (credit,) = typed(
        "Credits", "Quiet Lantern | Feature | 1st APC | 01/02/2021 - 01/03/2021 | 20 days"
    ).credits
    assert (credit.start.value, credit.end.value) == (date(2021, 2, 1), date(2021, 3, 1))


def test_a_month_is_not_made_a_day() -> None:
    (credit,) = typed(
        "Credits", "Quiet Lantern | Feature | 1st APC | April 2021 - August 2021 | 80 days"
    ).credits
    assert credit.start.value is None
    assert credit.start.candidates == (date(2021, 4, 1), date(2021, 4, 30))


@pytest.mark.parametrize(
    ("cell", "count"),
    [
        ("Days: 91", 91),
        ("Total days 45.5", 45.5),
        ("Jours : 33", 33),
        ("Days:", None),
        ("14 Days in Moosonee", None),
    ],
)
def test_a_count_behind_its_own_label_is_a_count(cell: str, count: float | None) -> None:
    assert bare_count(cell) == count


def test_weeks_are_a_candidate_of_days_and_no_value() -> None:
    (credit,) = typed(
        "Credits", "Quiet Lantern | Feature | PC | Apr 27, 2021 - Jul 16, 2021 | 12 weeks"
    ).credits
    assert credit.days.value is None
    assert credit.days.candidates == (60.0,)


def test_present_is_an_ongoing_credit_without_an_end() -> None:
    (credit,) = typed("Credits", "Quiet Lantern | Feature | PC | Apr 27, 2026 - present | 40 days").credits
    assert credit.ongoing
    assert credit.end.value is None


def test_more_days_than_the_calendar_has_lower_the_confidence() -> None:
    (credit,) = typed(
        "Credits", "Quiet Lantern | Feature | PC | Apr 5, 2021 - Apr 16, 2021 | 98 days"
    ).credits
    assert credit.days.confidence <= 0.6
    assert credit.start.confidence <= 0.6


def test_a_french_resume_is_read() -> None:
    (credit,) = typed(
        "Expérience",
        "Titre : La Lanterne, Saison 2",
        "Poste : Coordonnatrice de production",
        "Dates : 27 avril 2021 au 15 septembre 2021",
        "Jours : 98,5",
    ).credits
    assert read_row(credit) == (
        "La Lanterne",
        2,
        Position.PC,
        date(2021, 4, 27),
        date(2021, 9, 15),
        98.5,
    )


def test_a_page_without_credits_gives_none() -> None:
    assert typed("Dear committee,", "I worked with her on two shows.").credits == ()
