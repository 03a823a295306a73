"""What a page makes doubtful of credits once they are read, and what two readings' titles and seasons make of
one another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.credit_values import days_in
from extractors.language import Language
from extractors.resume import read_resume
from extractors.resume_two_titles import better_title
from models.terms import CreditReading, Page, Position, Reading
from tests.extractors.typed_pages import page

LANGUAGE = Language.load()
ASKED = 0.9
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
        ("Sugar Shack", "Sugar Shack, Kettleby", False),
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
