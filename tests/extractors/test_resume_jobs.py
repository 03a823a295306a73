"""Jobs where people put them: ranks below a heading, steps up in one row, jobs of other departments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from extractors.credit_build import credits_of
from extractors.credit_draft import Record, Slot
from extractors.credit_drafts import draft_of
from extractors.credit_numerals import with_numerals_told
from extractors.credit_stints import with_shows_lent
from extractors.credit_text import whole_position
from extractors.credit_values import bare_count
from extractors.date_ranges import find_spans
from extractors.layout import Passage, text_lines
from extractors.positions import position_of
from extractors.resume_columns import reading_order
from extractors.resume_tables import TableState, records_of_grid
from extractors.resume_two_titles import is_maker
from extractors.tables import Cell, Grid, Row
from extractors.tall_rows import grouped_lines
from models.terms import CreditReading, Evidence, Page, Position, ProductionKind, Reading
from tests.extractors.test_resume_shapes import NAME, read
from tests.extractors.test_two_readings import credit
from tests.extractors.typed_pages import line, page


@pytest.mark.parametrize(
    "text", ["Set Dec Coord.", "Greens Coordinator", "2nd Assistant Accountant", "2APC (Reshoots)"]
)
def test_a_job_with_its_department_or_rank_is_a_job_and_hardly_anything_else(text: str) -> None:
    assert whole_position(text)


@pytest.mark.parametrize("text", ["Greens Harvest", "The 2nd Accountant's Daughter", "Photography of Nobody"])
def test_what_only_begins_like_a_job_is_none(text: str) -> None:
    assert not whole_position(text)


def ranked(text: str, heading: str) -> Reading[Position]:
    slots = (Slot(("title",), Passage(f"Salt Road ({text})")), Slot(("days",), Passage("40")))
    context = (Slot(("position",), Passage(heading)),) if heading else ()
    found = draft_of(Record(slots, context))
    assert found.found["title"].value == "Salt Road"
    job = found.found["position"]
    return Reading(job.value, 1.0, "", None, job.candidates)  # type: ignore[arg-type]


def test_a_rank_alone_is_that_of_the_assistants_whom_the_heading_names() -> None:
    assert ranked("1st Assistant", "ASSISTANT PRODUCTION COORDINATOR").value is Position.FIRST_APC
    assert ranked("2nd", "Asst. Production Coordinator").value is Position.SECOND_APC


def test_a_rank_alone_below_another_heading_changes_nothing_and_below_none_is_asked() -> None:
    assert ranked("1st Assistant", "Travel Coordinator").value is Position.TRAVEL
    asked = ranked("1st Assistant", "")
    assert asked.value is None
    assert asked.candidates == (Position.FIRST_APC, Position.OTHER)


def test_a_job_with_its_dates_is_not_the_end_of_the_long_line_above_it() -> None:
    found = read(
        page(
            NAME
            + """
COLD COMFORT CREEK – SEASON 1 – TV Series – Granite One Productions Inc. / TV Nord Studio
Assistant Production Coordinator (1st) | June 2 – August 13, 2025 (53 days)
2nd Asst Production Co-ordinator | April 23 – May 30, 2025 (23 days)
Producer: Tegan Ellsworth, PM: Mireille Ingersoll

HARBOURMASTER – Feature – 9914276 Canada Inc. / Zephyr Studios of Upper Canada Ltd.
Assistant Production Coordinator (2nd) | March 24 – April 10, 2025 (18 days)
2nd Assistant Accountant | February 12 – March 21, 2025 (23 days)
Producer: Calla Santangelo, PM: Jean-Paul Varga, PC: Yusuf Lavoie

QUIET HOURS – Feature – Ridgeway Park Entertainment / TV Nord
1st Asst Production Co-ordinator | January 15 – May 10, 2024 (81 days)
PM: Soren Rasmussen, PC: Piers Trask
"""
        )
    )
    assert [((c.title.value or "").title(), c.position.value) for c in found] == [
        ("Cold Comfort Creek", Position.FIRST_APC),
        ("Cold Comfort Creek", Position.SECOND_APC),
        ("Harbourmaster", Position.SECOND_APC),
        ("Harbourmaster", Position.OTHER),
        ("Quiet Hours", Position.FIRST_APC),
    ]


@pytest.mark.parametrize("unit", ["dailies", "2nd Unit", "reshoots"])
def test_for_which_part_of_a_show_a_job_was_is_never_its_title(unit: str) -> None:
    text = f"First Assistant Production Coordinator - {unit} | Jukebox Harvest, Season 6 | Casework Inc."
    when = "March 19, 2024 – September 13, 2024 (120 days)"
    record = Record((Slot((), Passage(text)), Slot((), Passage(when))))
    (found,) = credits_of([record], "sha256:0", "resume.pdf").credits
    assert (found.title.value, found.season.value) == ("Jukebox Harvest", 6)
    alone = Record((Slot(("title",), Passage(unit)), Slot((), Passage(when))))
    assert all(c.title.value is None for c in credits_of([alone], "sha256:0", "resume.pdf").credits)


def test_the_year_at_the_end_of_a_date_is_no_count_of_days() -> None:
    assert bare_count("'25") is None
    assert bare_count("25") == 25


LEFTS = (0.0, 160.0, 330.0, 480.0)


def row(number: int, *cells: str) -> Row:
    top = 60.0 * number
    edges = [*LEFTS, 600.0]
    made = []
    for text, left, right in zip(cells, edges, edges[1:], strict=False):
        words = [w for n, part in enumerate(text.split("\n")) for w in line(part, top + 15 * n, left + 4)]
        made.append(Cell((left, top, right, top + 60), text_lines(page("x"), words), right - 4))
    return Row(1, tuple(made))


def grid(*rows: tuple[str, ...]) -> Grid:
    made = tuple(row(n, *cells) for n, cells in enumerate((("Show", "Job", "Dates", "Crew"), *rows)))
    return Grid(1, (0.0, 0.0, 600.0, 60.0 * len(made)), made, (*LEFTS, 600.0))


TWO_JOBS = "2nd APC\n\n1st APC"
TWO_SPANS = "Oct 7, 2024 to\nDec 6, 2024\nDec 9, 2024 to\nFeb 5, 2025"


def titles(*rows: tuple[str, ...]) -> list[tuple[str | None, Position | None, date | None]]:
    records = records_of_grid(grid(*rows), TableState())
    assert records is not None
    found = credits_of(records, "sha256:0", "resume.docx").credits
    return [(c.title.value, c.position.value, c.start.value) for c in found]


def test_stints_in_one_row_of_a_table_are_of_the_show_that_the_row_names() -> None:
    plain = ("Salt Road", "1st APC", "Mar 4, 2024 to\nJun 7, 2024", "PM: Uma Lee")
    shared = (
        "Yaletown Rules\nBlue Door Pictures Inc.",
        TWO_JOBS,
        TWO_SPANS,
        "PM: Gavin Hutton\n\nPC: Bo Roy",
    )
    assert titles(shared, plain)[:2] == [
        ("Yaletown Rules", Position.SECOND_APC, date(2024, 10, 7)),
        ("Yaletown Rules", Position.FIRST_APC, date(2024, 12, 9)),
    ]


def test_two_shows_whose_rule_was_lost_stay_two() -> None:
    lost = ("Yaletown Rules\n\nEmber Ridge", TWO_JOBS, TWO_SPANS, "PM: Gavin Hutton\n\nPC: Bo Roy")
    assert [title for title, _, _ in titles(lost)] == ["Yaletown Rules", "Ember Ridge"]


def test_an_old_job_in_a_sidebar_does_not_make_it_a_column_of_credits() -> None:
    left = ["416 555 0171", "anne@mail.example", "SKILLS", "Office Coordinator, 2008", "May 2008 - July 2009"]
    words = [w for n, text in enumerate(left) for w in line(text, 160 + 40.0 * n, 30.0)]
    right = [
        text
        for n in range(8)
        for text in (
            "1st Assistant Production Coordinator",
            f"Show Number {'Abcdefgh'[n]}x · Granite One Inc.",
            f"Mar 4 {2024 - n} – Jun 7 {2024 - n} · 65 days",
            "",
        )
    ]
    words += [w for n, text in enumerate(right) for w in line(text, 150 + 15.0 * n, 260.0)]
    parts = reading_order(Page(1, 612.0, 792.0, tuple(words), page("x").source))
    assert len(parts) == 2
    assert parts[0].words[0].text == "1st"


def numbered(title: str, kind: ProductionKind | None = None) -> CreditReading:
    return replace(credit(title), kind=Reading(kind, 0.9 if kind else 0.0))


def test_a_numeral_is_a_season_where_the_show_has_several_or_the_credit_is_a_series() -> None:
    series = numbered("Burr IV", ProductionKind.TV_SEASON)
    found = with_numerals_told([numbered("Gull III"), numbered("Gull II"), numbered("Ink I"), series])
    assert [(c.title.value, c.season.value) for c in found] == [
        ("Gull", 3),
        ("Gull", 2),
        ("Ink", 1),
        ("Burr", 4),
    ]
    assert found[0].title.confidence == 0.9
    assert found[2].title.confidence < 0.9  # By the habit of the page alone.


def test_a_lone_numeral_stays_in_the_title_and_is_asked_and_a_feature_s_is_its_own() -> None:
    lone, feature = with_numerals_told([numbered("Gull III"), numbered("Ink II", ProductionKind.FEATURE)])
    assert (lone.title.value, lone.season.value) == ("Gull III", None)
    assert lone.title.confidence < 0.9
    assert (feature.title.value, feature.title.confidence) == ("Ink II", 0.9)


def test_a_lone_month_with_its_length_is_a_whole_period() -> None:
    for text in ("October 2024 (1 month)", "Oct 2024 · 1 mo", "October 2024 (less than a month)"):
        (span,) = find_spans(text)
        assert span.whole
        assert span.end == span.start
    assert not find_spans("October 2024 (14 days)")[0].whole
    assert not find_spans("October 4, 2024 (1 month)")[0].whole


def test_rows_that_say_years_and_days_alone_begin_at_those() -> None:
    texts = ["Salt Road", "2024-25 (51.5d)", "PM Linden Quist", "Ink", "2023 (9d)", "PM Jory Dhesi"]
    lines = text_lines(page("\n".join(texts)))
    parts = grouped_lines(lines, None, True)
    assert [[found.text for found in part] for part in parts] == [texts[:3], texts[3:]]


def drafted(*texts: str) -> dict[str, object]:
    found = draft_of(Record(tuple(Slot((), Passage(text)) for text in texts))).found
    return {name: one.value for name, one in found.items()}


def test_whom_a_job_assisted_is_no_name_of_a_producer_nor_is_a_company() -> None:
    said = drafted(
        "Ghost Ship Season 1 – Asst. to Executive Producer – Front Row Pictures (Canada) Inc. –"
        " 18 May 2022 to 2 Sep 2022 (74 days) – PM Trish Arbuckle"
    )
    assert (said["title"], said["position"]) == ("Ghost Ship", Position.OTHER)
    assert "producer" not in said
    assert said["production_manager"] == "Trish Arbuckle"


def test_the_coordinator_of_the_crew_is_not_the_own_job_where_another_department_s_is_told() -> None:
    said = drafted(
        "Fault Finder, Feature, Black Spruce Productions Inc. for Ardent Pictures - Set Dec Coord. -"
        " Aug 15, 2023 - Nov 8, 2023, 62 days. Producer: Nathalie Thibodeau, PM: Chantal Mackay,",
        "PC: Quentin Moreau, APC: Dominic Ngo",
    )
    assert (said["position"], said["production_coordinator"]) == (Position.OTHER, "Quentin Moreau")


@pytest.mark.parametrize(
    ("first", "show", "title"),
    [
        ("Lakehead Entertainment, Toronto, ON", "“The Butcher of Bloor” (Season 2)", "The Butcher of Bloor"),
        ("Gravel Productions Inc.", "Firehall 12", "Firehall 12"),
        ("Lakehead Pictures", "Firehall 12", "Lakehead Pictures"),  # It may be a show's name.
    ],
)
def test_a_company_that_stands_first_is_no_title_where_the_show_is_told(
    first: str, show: str, title: str
) -> None:
    assert drafted(first, f"2nd APC, {show}", "May 3, 2021 – Jul 9, 2021, 48 days")["title"] == title


def test_another_title_behind_the_show_s_own_is_no_part_of_it() -> None:
    for text in (
        "Iron Trestle aka Bluebird",
        "Iron Trestle, w/t Bluebird",
        "Iron Trestle - formerly Bluebird",
    ):
        assert drafted(text, "2nd APC", "May 3, 2021 – Jul 9, 2021, 48 days")["title"] == "Iron Trestle"
    assert (
        drafted("Formerly Bluebird", "2nd APC", "May 3, 2021 – Jul 9, 2021")["title"] == "Formerly Bluebird"
    )


def stint(title: str, job: Position, start: date, end: date, top: float) -> CreditReading:
    where = Evidence("resume.pdf", str(job), page=1, box=(200.0, top, 260.0, top + 10))
    told = credit(title, 36, start)
    return replace(
        told, end=Reading(end, 0.9), position=Reading(job, 0.9, "", where), studio=Reading("Northstream", 0.9)
    )


def test_a_second_stint_beside_the_company_s_line_is_of_the_show_above() -> None:
    first = stint("The Good Sister", Position.OTHER, date(2024, 12, 24), date(2025, 3, 21), 100)
    company = stint("Union Street Films", Position.SECOND_APC, date(2025, 3, 24), date(2025, 5, 8), 113)
    _, second = with_shows_lent([first, company])
    assert (second.title.value, second.studio.value) == ("The Good Sister", "Northstream")
    later = replace(company, start=Reading(date(2025, 6, 24), 0.9), end=Reading(date(2025, 8, 8), 0.9))
    assert with_shows_lent([first, later])[1].title.value == "Union Street Films"


def test_a_company_by_its_legal_form_gives_way_to_the_title_elsewhere_and_not_to_its_own_beginning() -> None:
    def placed(text: str, top: float) -> Reading[str]:
        return Reading(
            text, 0.9, text, Evidence("resume.pdf", text, page=1, box=(72.0, top, 172.0, top + 10))
        )

    company = placed("Shadow Witness Productions Inc., Toronto", 100)
    assert is_maker(company, placed("Shadow Witness", 113), frozenset())
    assert not is_maker(company, placed("Shadow Witness", 100), frozenset())


@pytest.mark.parametrize(
    ("text", "either"),
    [
        ("Prod. Coordinator 1st Asst. Production", {Position.PC, Position.FIRST_APC}),
        ("Asst. Production Coordinator 2nd Asst. Production", {Position.FIRST_APC, Position.SECOND_APC}),
        ("1st APC 2nd Assistant Production", {Position.FIRST_APC, Position.SECOND_APC}),
    ],
)
def test_a_job_into_which_the_next_rows_has_run_is_asked(text: str, either: set[Position]) -> None:
    value, candidates = position_of(text)
    assert value is None
    assert either <= set(candidates)


def test_a_first_assistant_is_known_in_french_as_it_is_scanned() -> None:
    for rank in ("1re", "Ire", "lre"):
        assert position_of(f"{rank} assistante à la coordination de production")[0] is Position.FIRST_APC


def test_the_coordinator_of_a_line_of_the_crew_is_not_the_own_job() -> None:
    said = drafted(
        "Fault Finder, Feature, Black Spruce Productions Inc., Aug 15, 2023 - Nov 8, 2023, 62 days",
        "PC: Quentin Moreau, APC: Dominic Ngo",
    )
    assert said.get("position") is not Position.PC


def test_a_working_title_cut_off_in_its_bracket_is_no_part_of_the_title() -> None:
    assert drafted("Kingdom of Ash (w/t Untitled", "2nd APC", "May 3, 2021 – Jul 9, 2021")["title"] == (
        "Kingdom of Ash"
    )


def test_a_season_of_a_year_is_a_period_known_to_the_year() -> None:
    (span,) = find_spans("Winter 2024 – Spring 2025")
    assert span.whole
    assert span.start is not None and span.start.value is None
    assert (span.start.candidates[0].year, span.start.precision) == (2024, "year")
    assert find_spans("Summer 2025")[0].whole
    assert not find_spans("2025")[0].whole


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("2020.04.27 + 2020.10.02", date(2020, 10, 2)),  # An arrow, as OCR reads it.
        ("Du 10 août 2020 au ler décembre 2020", date(2020, 12, 1)),
    ],
)
def test_a_period_s_last_day_is_found_as_it_is_scanned(text: str, end: date) -> None:
    (span,) = find_spans(text)
    assert span.end is not None and span.end.value == end


def test_a_rank_in_a_job_s_place_is_that_of_the_heading_too() -> None:
    slots = (Slot(("title",), Passage("Salt Road")), Slot(("position",), Passage("1st Assistant)")))
    heading = (Slot(("position",), Passage("ASSISTANT PRODUCTION COORDINATOR")),)
    assert draft_of(Record(slots, heading)).found["position"].value is Position.FIRST_APC
