"""What a page makes doubtful of credits once they are read, and what two readings' titles and seasons make of
one another."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from extractors.credit_draft import Record, Slot
from extractors.credit_drafts import drafts_of
from extractors.credit_title import has_strange_brackets
from extractors.credit_values import days_in
from extractors.language import Language
from extractors.layout import Passage
from extractors.resume import read_resume
from extractors.resume_doubts import with_doubts
from extractors.resume_two_titles import better_title
from extractors.tagger.network import TAGS
from extractors.tagger.records import without_others_jobs
from extractors.tagger.words import word_table
from models.terms import CreditReading, Evidence, Page, PageSource, Position, Reading
from tests.extractors.typed_pages import box_of, line, page

LANGUAGE = Language.load()
ASKED = 0.9
EMPTY = CreditReading(*[Reading()] * 14, ongoing=False, evidence=Evidence("r", ""))
NAME = """Anneliese Kirkbride
annelie@mailroom.example

Experience

"""
HEADED = (
    NAME
    + """2nd A.P.C.
Low Tide in Leamington – Bluffs Edge Pictures Ltd. – Apr 29 – Oct 11, 2024 (114 days)
Kiln – Kiln Productions Inc. – Dec 4, 2023 – Mar 21, 2024 (75 days)

{heading}
Salt Road – Starboard Tack Productions – May 15 – Oct 27, 2023 (118 days)
Nurse Bellamy – Small Claims Television Inc. – Mar 20 – Mar 31, 2023 (9 days)
"""
)


def read(text: str) -> tuple[CreditReading, ...]:
    return read_resume([page(text)], "sha256:0", "resume.pdf", LANGUAGE).credits


def headed(heading: str) -> tuple[CreditReading, ...]:
    """Credits set off to the right below headings in bold."""
    made = page(HEADED.format(heading=heading))
    tops = {w.box[1] for w in made.words if w.text == "–"}
    words = [
        replace(w, box=(w.box[0] + 18, w.box[1], w.box[2] + 18, w.box[3]))
        if w.box[1] in tops
        else replace(w, font="Serif-Bold")
        for w in made.words
    ]
    return read_resume([replace(made, words=tuple(words))], "sha256:0", "resume.pdf", LANGUAGE).credits


@pytest.mark.parametrize("heading", ["Dolphin Handler", "Asst. Snow Manager"])
def test_a_job_is_doubted_behind_a_heading_that_is_not_known(heading: str) -> None:
    found = headed(heading)
    assert [c.days.value for c in found] == [114, 75, 118, 9]
    assert all(c.position.value is Position.SECOND_APC and c.position.confidence > ASKED for c in found[:2])
    assert not any(
        c.position.value is Position.SECOND_APC and c.position.confidence > ASKED for c in found[2:]
    )


@pytest.mark.parametrize("heading", ["Feature Films", "2023"])
def test_a_heading_of_another_kind_leaves_the_job_as_sure(heading: str) -> None:
    found = headed(heading)
    assert [c.position.value for c in found] == [Position.SECOND_APC] * 4
    assert all(c.position.confidence > ASKED for c in found)


@pytest.mark.parametrize("job", ["Asst. Locations Mgr.", "BG Wrangler", "Locations Manager"])
def test_jobs_of_other_departments_are_none_of_the_five(job: str) -> None:
    found = headed(job)
    assert [c.position.value for c in found[2:]] == [Position.OTHER] * 2


@pytest.mark.parametrize(
    ("text", "days", "taken"),
    [
        ("(13 wks, 62 days)", 62, "13 wks, 62 days"),
        ("(62 days / 13 weeks)", 62, "62 days / 13 weeks"),
        ("12 weeks (58.5 days)", 58.5, "12 weeks (58.5 days"),
        ("62 days", 62, "62 days"),
        ("Episodes 3 wks apart and 12 days", 12, "12 days"),
    ],
)
def test_days_are_taken_with_the_weeks_that_say_the_same(text: str, days: float, taken: str) -> None:
    found = days_in(text)
    assert found is not None
    assert (found[0], text[found[1] : found[2]]) == (days, taken)


def test_weeks_before_the_days_are_no_part_of_the_title() -> None:
    found = read(
        NAME
        + """April 29 – October 15, 2026
Travel Coordinator, Sugar Shack Showdown, Season 1 (25 wks, 119.5 days)
Bluffs Edge Pictures Ltd., PM Jason Johnston

January 12 – April 8, 2026
Travel Coordinator, Who Feeds the Swans? (13 wks, 62 days)
Bluffs Edge Pictures Ltd., PM Ryan Bennett
"""
    )
    assert [(c.title.value, c.season.value, c.days.value) for c in found] == [
        ("Sugar Shack Showdown", 1, 119.5),
        ("Who Feeds the Swans?", None, 62),
    ]


def titled(text: str, sure: float = 0.97) -> Reading[str]:
    return Reading(text, sure)


@pytest.mark.parametrize(
    ("mine", "theirs", "likelier"),
    [
        ("FEATURE FILMS Copper Thief", "Copper Thief", True),
        ("DOCUMENTARIES Our Lady of Parking", "Our Lady of Parking", True),
        ("The Copper Thief", "Copper Thief", False),
        ("DOCUMENTARIES OUR LADY", "OUR LADY", False),
        ("XO", "XO, Your Stalker", True),
        ("Sugar Shack", "Sugar Shack, Season 2", False),
        ("XO", "XO, Feature Film", False),
    ],
)
def test_a_title_without_the_heading_before_it_or_whole_behind_its_comma(
    mine: str, theirs: str, likelier: bool
) -> None:
    assert better_title(titled(mine), titled(theirs), frozenset(), typed=True) is likelier
    faint = replace(titled(theirs), confidence=0.5)
    assert better_title(titled("XO"), faint, frozenset(), typed=True) is False


def columns(*credits: str) -> Page:
    return page("Anneliese Kirkbride\n\nTELEVISION\n" + "\n".join(credits))


def test_a_title_that_is_the_next_credits_is_doubted() -> None:
    stacked = "{}\n{}\nFour-Wheel Pictures\nTV Series\n{}\n"
    found = read_resume(
        [
            columns(
                stacked.format("Vaughan Girl", "1st APC", "May 25, 2026 - Jun 26, 2026, 25 days"),
                stacked.format("Room 6B", "Travel Coordinator", "Oct 21, 2024 - Nov 22, 2024, 24 days"),
                stacked.format("Tilt", "Dolphin Handler", "May 27, 2024 - Sep 13, 2024, 77 days"),
                stacked.format("Les Trois Voisines", "Office PA", "Jul 24, 2023 - Nov 24, 2023, 87 days"),
            )
        ],
        "sha256:0",
        "resume.pdf",
        LANGUAGE,
    ).credits
    assert [c.days.value for c in found] == [25, 24, 77, 87]
    wrong = [c for c in found[:3] if c.title.value == "Les Trois Voisines" and c.title.confidence > ASKED]
    assert not wrong


def test_a_job_that_was_taken_for_a_title_is_the_job() -> None:
    slots = (
        Slot((), Passage("Background Wrangler")),
        Slot(("dates",), Passage("May 27, 2024 - Sep 13, 2024")),
        Slot(("days",), Passage("77")),
    )
    titled = Slot(("title",), Passage("Background Wrangler"))
    for first in (slots[0], titled):
        drafts = drafts_of([Record((first, *slots[1:]), (), 1.0)] * 4)
        assert all(d.found["position"].value is Position.OTHER and not d.has("title") for d in drafts)


def test_bands_over_the_rows_of_a_table_without_titles_name_the_shows() -> None:
    first, second = "First Assistant Production Coordinator", "Office Production Assistant"
    rows = [
        ("Position", "Dates", "Days"),
        ("Captain Obvious – Lantern Pictures Ltd. (Producer Farah Cameron, PM Dawn Okafor)",),
        (first, "July 21 – October 16, 2026", "60"),
        (second, "March 2 – June 10, 2026", "70"),
        ("Hot Yoga Homicide, Season 4 – Varnish Films Inc. (Producer Maria Underwood, PM Vince Zhao)",),
        (first, "January 12 – June 19, 2025", "111"),
        ("Third Floor – Sorauren Park Productions Ltd. (Producer Farah Cameron, PM Vince Zhao)",),
        (first, "September 2 – December 3, 2024", "63"),
        (second, "April 7 – May 2, 2024", "19"),
    ]
    words = list(page(NAME).words)
    for number, row in enumerate(rows):
        for text, left in zip(row, (72.0, 330.0, 520.0), strict=False):
            words += line(text, 170.0 + 19 * number, left)
    made = Page(1, 612.0, 792.0, tuple(words), PageSource.TEXT)
    found = read_resume([made], "sha256:0", "resume.pdf", LANGUAGE).credits
    assert [(c.title.value, c.position.value, c.days.value) for c in found] == [
        ("Captain Obvious", Position.FIRST_APC, 60),
        ("Captain Obvious", Position.OTHER, 70),
        ("Hot Yoga Homicide", Position.FIRST_APC, 111),
        ("Third Floor", Position.FIRST_APC, 63),
        ("Third Floor", Position.OTHER, 19),
    ]


def test_kinds_behind_nearly_all_titles_are_parted_from_them() -> None:
    titles = ("On the Flip Side Feature Film", "October’s Bride TV Movie", "M.I.A., Ontario Feature Film")
    drafts = drafts_of([drafted(title) for title in titles])
    assert [d.found["title"].value for d in drafts] == [
        "On the Flip Side",
        "October’s Bride",
        "M.I.A., Ontario",
    ]
    assert all(d.has("kind") for d in drafts)
    others = drafts_of([drafted(title) for title in (*titles[:1], "Salt Road", "Nurse Bellamy")])
    assert others[0].found["title"].value == "On the Flip Side Feature Film"


def drafted(title: str) -> Record:
    dates = Slot(("dates",), Passage("May 27, 2024 - Sep 13, 2024"))
    return Record((Slot(("title",), Passage(title)), dates, Slot(("days",), Passage("77"))))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Script Coordinator (Petrolia 1866)", "Petrolia 1866"),
        ("Travel Coordinator (Season 2)", None),
        ("Travel Coordinator (dailies)", None),
    ],
)
def test_a_show_in_brackets_behind_the_job(text: str, title: str | None) -> None:
    dates = Slot(("dates",), Passage("May 27, 2024 - Sep 13, 2024"))
    draft = drafts_of([Record((Slot((), Passage(text)), dates, Slot(("days",), Passage("77"))))])[0]
    assert draft.found["position"].value in (Position.SCRIPT, Position.TRAVEL)
    assert (draft.found["title"].value if draft.has("title") else None) == title


def test_a_title_keeps_the_movie_at_its_end() -> None:
    draft = drafts_of([drafted("Dundas West – The Movie")])[0]
    assert draft.found["title"].value == "Dundas West – The Movie"


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Room for Two (More)", True),
        ("Quiet Tide (Season 2)", False),
        ("Quiet Tide (dailies)", False),
        ("Quiet Tide (MOW)", False),
        ("Quiet Tide (Northgate Pictures)", False),
        ("Quiet Tide", False),
    ],
)
def test_brackets_that_hold_nothing_known_are_a_titles_own(title: str, kept: bool) -> None:
    assert has_strange_brackets(title) is kept


def test_a_job_within_another_credit_is_doubted() -> None:
    made = page("Salt Road\n2nd APC\nMay 1, 2023\n\nKiln\nDolphin handler\nMay 1, 2022\n\nNurse Bellamy")
    job, titles = box_of(made, "2nd APC"), ("Salt Road", "Kiln")
    credits = [
        replace(
            EMPTY,
            title=seen_at(made, title, title),
            position=Reading(Position.SECOND_APC, 0.97, "2nd APC", Evidence("r", "2nd APC", None, 1, job)),
        )
        for title in titles
    ]
    first, second = with_doubts(credits, [made])
    assert (first.position.confidence, second.position.confidence) == (0.97, 0.5)


def seen_at(made: Page, text: str, value: str) -> Reading[str]:
    return Reading(value, 0.97, text, Evidence("r", text, None, 1, box_of(made, text)))


@pytest.mark.parametrize(
    ("before", "own"), [("Covered for the", False), ("Worked as the", True), ("Hired by our", False)]
)
def test_a_job_that_a_sentence_gives_to_somebody_else_is_not_the_persons_own(before: str, own: bool) -> None:
    table = word_table([page(f"{before} Production Coordinator")])
    job = TAGS.index("position")
    tags = np.array([0, 0, 0, job, job], np.int32)
    assert (without_others_jobs(tags, table) == job).any() == own
