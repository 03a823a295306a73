"""Jobs in a margin, sums in headings, sentences, other titles and makers: what is no part of a title."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.credit_draft import Record, Slot
from extractors.credit_drafts import draft_of, drafts_of
from extractors.credit_labels import begins_credits
from extractors.credit_numerals import with_numerals_told
from extractors.credit_values import bare_count, days_in, season_in
from extractors.layout import Passage
from extractors.positions import position_of
from extractors.resume_columns import reading_order
from extractors.resume_two_titles import is_maker, makers_in
from models.terms import Evidence, Page, PageSource, Position, Reading
from tests.extractors.test_resume_jobs import drafted
from tests.extractors.test_resume_shapes import read
from tests.extractors.test_two_readings import credit
from tests.extractors.typed_pages import line, page

WHEN = "May 3, 2021 – Jul 9, 2021, 48 days"
SHOWS = ("Fundy", "Blizzard Nurse", "The Portage", "Polar Night", "Saltbox", "Tall Ships")
JOBS = (
    "1ST ASSISTANT|PRODUCTION|COORDINATOR",
    "",
    "OFFICE PA",
    "",
    "2ND ASSISTANT|PRODUCTION|COORDINATOR",
    "",
)


def with_jobs_in_margin() -> Page:
    words = line("Flora Sigurdson", 40, 180.0) + line("flora@webhaven.example", 54, 180.0)
    for n, (show, job) in enumerate(zip(SHOWS, JOBS, strict=True)):
        top = 100 + 45.0 * n
        words += line(f"{show}, {show} Films Inc., 4{n} days", top, 230.0)
        words += line(f"April {n + 2}-June {n + 9}, {2024 - n}; PM: Coral Zwicker", top + 13, 230.0)
        for step, part in enumerate(job.split("|") if job else ()):
            words += line(part, top + 2 + 11.5 * step, 60.0)
    return Page(1, 612.0, 792.0, tuple(words), PageSource.TEXT)


def test_jobs_in_a_margin_are_those_of_the_records_beside_and_below_them() -> None:
    found = {c.title.value: c.position.value for c in read(with_jobs_in_margin())}
    assert [found.get(show) for show in SHOWS] == [
        *(Position.FIRST_APC, Position.FIRST_APC),
        *(Position.OTHER, Position.OTHER),
        *(Position.SECOND_APC, Position.SECOND_APC),
    ]


def test_a_margin_that_holds_anything_else_is_no_margin_of_jobs() -> None:
    sound = with_jobs_in_margin()
    assert len(reading_order(sound)) > 2
    note = line("SKILLS: EXCEL", 400, 60.0)
    assert len(reading_order(replace(sound, words=(*sound.words, *note)))) <= 2


@pytest.mark.parametrize(
    "text", ["Commis à la comptabilité", "Régisseuse adjointe", "Extras Casting Assistant", "Script PA"]
)
def test_other_departments_jobs_are_known_as_such(text: str) -> None:
    assert position_of(text) == (Position.OTHER, ())


def test_what_a_heading_sums_up_is_no_credit_s_count_of_days() -> None:
    found = read(
        page(
            "Wilhelmina Birchall\nwil@mailroom.example\n\nCREDITS\n\n"
            "CASCADE STUDIOS (94 days in total)\n"
            "Underpass [Travel Coord.], Night School TV Inc., May 11 2026 to Jun 19 2026, 30 days\n"
            "Rosedale Wives [1st APC], Rosedale Wives Inc., Feb 12 2024 to May 17 2024, 64 days\n\n"
            "PRIME ARC (173 days in total)\n"
            "Evergreen [Travel Coord.], Blue Heron Row Films Inc., Nov 10 2025 to Apr 22 2026, 113 days\n"
            "Tower Two [2nd APC], 2650981 Ontario Ltd., Jul 7 2025 to Sep 26 2025, 60 days\n"
        )
    )
    assert not {94.0, 173.0} & {c.days.value for c in found if c.days.confidence > 0.9}
    assert {c.title.value: c.days.value for c in found} == {
        "Underpass": 30,
        "Rosedale Wives": 64,
        "Evergreen": 113,
        "Tower Two": 60,
    }


def test_a_sentence_s_words_are_no_title() -> None:
    said = drafted(
        "I worked 73 days as Travel Coordinator on Wheat Queens, Season Two for Wheat Queens S2 Productions"
        " Inc. between September 30, 2024 and January 16, 2025."
    )
    assert (said["title"], said["season"], said["position"]) == ("Wheat Queens", 2, Position.TRAVEL)
    assert said["days"] == 73


@pytest.mark.parametrize("other", ["(working title: Maple)", "(w.t. Maple)", "(WT: Maple)", "(working"])
def test_a_working_title_in_brackets_is_not_the_title(other: str) -> None:
    assert drafted(f"Beachcomber's Son {other}", "2nd APC", WHEN)["title"] == "Beachcomber's Son"


def test_a_title_that_begins_with_working_stays() -> None:
    assert drafted("Working Girls of Wawa", "2nd APC", WHEN)["title"] == "Working Girls of Wawa"


def test_a_season_without_its_number_and_a_link_are_no_titles() -> None:
    assert drafted("Mosquito Season, Season", "2nd APC", WHEN)["title"] == "Mosquito Season"
    assert "title" not in draft_of(Record((Slot(("title",), Passage("Du")), Slot((), Passage(WHEN))))).found


def test_a_company_behind_a_comma_is_no_part_of_the_title_however_few_rows_have_one() -> None:
    rows = ["Triple Exposure, Kinder & Katz Media", "Love, Unscripted", "Scarborough Fair Game", "Doppler"]
    drafts = drafts_of(
        [Record((Slot((), Passage(text)), Slot((), Passage(f"2nd APC, {WHEN}")))) for text in rows]
    )
    assert [draft.found["title"].value for draft in drafts] == ["Triple Exposure", *rows[1:]]


def placed(text: str) -> Reading[str]:
    return Reading(text, 0.9, text, Evidence("resume.pdf", text, page=1, box=(72.0, 100.0, 172.0, 110.0)))


def test_a_title_with_the_beginning_of_a_company_or_somebody_of_the_crew_behind_it_gives_way() -> None:
    rows = [replace(credit(t), production_manager=placed("Nima Bains")) for t in ("Doppler", "Ink", "Ash")]
    makers, own = makers_in(rows), frozenset({"kinderkatzmedia", "lesoies"})
    assert is_maker(placed("Doppler, Kinder & Katz"), placed("Doppler"), makers, own)
    assert not is_maker(placed("Snow Geese (Les oies)"), placed("Snow Geese"), makers, own)
    assert is_maker(placed("Detective Junior Nima Bains"), placed("Detective Junior"), makers)
    assert not is_maker(placed("Detective Junior Returns"), placed("Detective Junior"), makers)


def test_a_heading_of_experience_in_film_begins_the_credits() -> None:
    assert begins_credits("exPerience in film and Television")


def test_a_title_goes_on_behind_quotes_at_its_head() -> None:
    assert drafted("“Wild” Bill Tanaka", "2nd APC", WHEN)["title"] == "“Wild” Bill Tanaka"
    for behind in ("Season 2", "Feature Film", "Kingsway Films Ltd.", "(Pilot)", "– Kingsway"):
        assert drafted(f"“Wild Rose” {behind}", "2nd APC", WHEN)["title"] == "Wild Rose"


def test_a_label_that_hardly_any_title_has_is_part_of_the_title() -> None:
    rows = ["Project: Nightingale", "Ink", "Salt Road", "Doppler"]
    drafts = drafts_of(
        [Record((Slot((), Passage(text)), Slot((), Passage(f"2nd APC, {WHEN}")))) for text in rows]
    )
    assert [draft.found["title"].value for draft in drafts] == rows
    labelled = [f"Project: {text}" for text in ("Nightingale", "Ink", "Salt Road")]
    drafts = drafts_of(
        [Record((Slot((), Passage(text)), Slot((), Passage(f"2nd APC, {WHEN}")))) for text in labelled]
    )
    assert [draft.found["title"].value for draft in drafts] == ["Nightingale", "Ink", "Salt Road"]


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("Gull (Second Season)", 2),
        ("Gull, deuxième saison", 2),
        ("Gull, saison deux", 2),
        ("Gull/S2", 2),
        ("Gull Season-2", 2),
        ("Third Season Film Corp.", None),
    ],
)
def test_a_season_is_told_in_many_ways(text: str, season: int | None) -> None:
    found = season_in(text)
    assert (found[0] if found else None) == season


def test_halves_of_days_are_counted_however_they_are_written() -> None:
    assert [bare_count(text) for text in ("82½", "82 ½", "82.5")] == [82.5] * 3
    assert [(days_in(text) or (0,))[0] for text in ("82½ days", "82 1/2 days", "82-1/2 days")] == [82.5] * 3


def test_a_job_that_may_be_a_title_is_one_only_where_a_job_stands() -> None:
    slots = (
        Slot(("title",), Passage("Salt Road")),
        Slot(("position",), Passage("Buyer")),
        Slot((), Passage(WHEN)),
    )
    assert draft_of(Record(slots)).found["position"].value is Position.OTHER
    assert drafted("Buyer", "2nd APC", WHEN)["title"] == "Buyer"


def test_days_behind_a_heading_of_a_job_are_its_sum_where_several_periods_stand_below() -> None:
    credits = [
        f"• {show} – Bison Films Inc. – {n}-Mar-2{n} to 19-Jun-2{n} – 5{n} days"
        for n, show in enumerate(("Tundra", "Assiniboine", "Whiteout", "Garibaldi"), 1)
    ]
    text = "\n".join(
        ["1st Assistant Coordinator (103 days)", *credits[:2], "", "2nd APC (107 days)", *credits[2:]]
    )
    found = read(page(f"Stewart Rankin\nstew@mailroom.example\n\n{text}"))
    assert [(c.title.value, c.position.value, c.days.value) for c in found] == [
        ("Tundra", Position.FIRST_APC, 51),
        ("Assiniboine", Position.FIRST_APC, 52),
        ("Whiteout", Position.SECOND_APC, 53),
        ("Garibaldi", Position.SECOND_APC, 54),
    ]


def test_days_behind_each_credit_s_job_are_its_own() -> None:
    text = "\n\n".join(
        f"{show}\n2nd APC (4{n} days)\n{n} Mar 202{n} to 19 Jun 202{n}"
        for n, show in enumerate(("Ink", "Ash", "Oar"), 1)
    )
    found = read(page(f"Stewart Rankin\nstew@mailroom.example\n\n{text}"))
    assert [c.days.value for c in found] == [41, 42, 43]


def test_the_number_of_a_part_is_no_season() -> None:
    told = with_numerals_told(
        [credit("Fatal Vows: Part II"), credit("Fatal Vows: Part I"), credit("World War II")]
    )
    assert [c.title.value for c in told] == ["Fatal Vows: Part II", "Fatal Vows: Part I", "World War II"]
