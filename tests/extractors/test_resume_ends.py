# ruff: noqa: E501  (markup reads better unbroken)
"""What stands at the end of things and was misread there: initials of a job, halves of days, dates without
blanks, seasons and agreements behind a title, headings over crews."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from extractors.credit_dates import Period
from extractors.credit_elements import elements
from extractors.date_ranges import find_spans
from extractors.dates import read_date
from extractors.employers import over_shows
from extractors.language import Language
from extractors.layout import Line, Passage
from extractors.ocr_repair import days_that_fit, with_half_told
from extractors.pages import see
from extractors.positions import position_of
from extractors.resume import read_resume
from extractors.resume_tables import heading_slots
from extractors.resume_two_readings import made_one
from extractors.resume_two_titles import better_title
from extractors.title_ends import with_ends_told
from models.terms import CreditReading, Evidence, Position, Reading
from samples.layouts.press import pdf_from_html
from tests.extractors.test_ocr_repair import page_of, texts
from tests.extractors.test_two_readings import Built, credit
from tests.extractors.typed_pages import line, page

BOTH = (Position.FIRST_APC, Position.PC)


@pytest.mark.parametrize("written", ["1st A.PC.", "1st AP.C.", "1st A-PC.", "Ist A,P.C.", "1st A. P. C."])
def test_the_initials_of_an_assistant_are_no_coordinator_s_however_they_are_read(written: str) -> None:
    assert position_of(written) == (Position.FIRST_APC, ())


@pytest.mark.parametrize("written", ["1st PC", "First P.C.", "1st A PC"])
def test_a_rank_before_a_coordinator_is_asked(written: str) -> None:
    assert position_of(written) == (None, BOTH)


@pytest.mark.parametrize("written", ["working as a PC", "2nd Unit PC", "May 1st, PC", "P.C."])
def test_a_coordinator_is_one_behind_other_words(written: str) -> None:
    assert position_of(written) == (Position.PC, ())


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Jun 5/24 Dec 22/24", date(2024, 6, 5), date(2024, 12, 22)),
        ("Mar 5/24 Jun 6/24", date(2024, 3, 5), date(2024, 6, 6)),
        ("10-Sep-23 to 11- Feb-24", date(2023, 9, 10), date(2024, 2, 11)),
        ("19 April 2023 » 28 May 2023", date(2023, 4, 19), date(2023, 5, 28)),
        ("SEP 022023 OCT142023", date(2023, 9, 2), date(2023, 10, 14)),
        ("2025.1130 2026.02.12", date(2025, 11, 30), date(2026, 2, 12)),
    ],
)
def test_a_period_is_read_where_signs_between_are_lost(text: str, start: date, end: date) -> None:
    (span,) = find_spans(text)
    assert span.start is not None and span.end is not None
    assert (span.start.value, span.end.value) == (start, end)


def test_a_day_and_a_year_read_as_one_number_are_marked_as_mended() -> None:
    found = read_date("JUN112024")
    assert found is not None and (found.value, found.repaired) == (date(2024, 6, 11), True)
    assert read_date("Jun 2024") is not None and read_date("Jun 20240") is None


PERIOD = Period(read_date("Aug 14, 2023"), read_date("Nov 24, 2023"), False, Passage(), Passage(), 1.0)


@pytest.mark.parametrize(("read", "meant"), [(725.0, 72.5), (72.0, 72.0), (45.0, 45.0), (995.0, 995.0)])
def test_a_lost_point_is_put_back_only_where_the_period_has_room_for_the_half(
    read: float, meant: float
) -> None:
    assert with_half_told(read, PERIOD) == meant


@pytest.mark.parametrize(("read", "meant"), [("7L5 days", 71.5), ("71days", 71.0), ("9999 days", None)])
def test_a_misread_count_is_the_one_that_fits(read: str, meant: float | None) -> None:
    assert days_that_fit(read, date(2023, 8, 14), date(2023, 11, 24)) == meant


def test_a_short_form_before_the_rest_of_a_job_ends_in_a_stop() -> None:
    assert texts(page_of(["1st Assistant Prod, Coordinator"])) == ["1st Assistant Prod. Coordinator"]
    assert texts(page_of(["Prod, Anna Coe"])) == ["Prod, Anna Coe"]


def test_a_season_s_short_form_ends_no_sentence() -> None:
    assert [part.text for part in elements(Passage("Gravel Lane Ssn. 7"))] == ["Gravel Lane Ssn. 7"]


def told(title: str, season: int | None = None, quote: str = "") -> CreditReading:
    where = Evidence("r.pdf", quote, None, 1, (200.0, 100.0, 220.0, 110.0))
    read: Reading[int] = Reading(season, 0.95, quote, where) if quote else Reading()
    at = Evidence("r.pdf", title, None, 1, (72.0, 100.0, 197.0, 110.0))
    return replace(credit(title), title=Reading(title, 0.97, title, at), season=read)


OTHER = told("Hollow Mill", 3, "S03")


@pytest.mark.parametrize("title", ["Quiet Ferry SOS", "Quiet Ferry, Sos", "Quiet Ferry SO5"])
def test_a_misread_season_is_no_part_of_a_title_where_the_paper_has_such_and_is_asked(title: str) -> None:
    found = with_ends_told([told(title), OTHER], typed=False)[0]
    assert (found.title.value, found.season.value) == ("Quiet Ferry", 5)
    assert max(found.title.confidence, found.season.confidence) < 0.9


def test_a_title_keeps_its_sos_on_a_typed_page_and_where_nothing_speaks_for_a_season() -> None:
    plain = told("Quiet Ferry SOS")
    assert with_ends_told([plain, OTHER], typed=True)[0] == plain
    assert with_ends_told([plain, told("Hollow Mill", 3, "Season 3")], typed=False)[0] == plain


def test_the_word_season_goes_with_its_number_only_where_that_stands_behind_it() -> None:
    assert with_ends_told([told("Quiet Ferry - Season", 4, "Four")], True)[0].title.value == "Quiet Ferry"
    column = told("Mosquito Season", 1, "1")
    assert column.season.evidence is not None
    far = replace(column.season.evidence, box=(400.0, 100.0, 410.0, 110.0))
    column = replace(column, season=replace(column.season, evidence=far))
    assert with_ends_told([column], True)[0].title.value == "Mosquito Season"


@pytest.mark.parametrize("title", ["Gravel Larder NABET 700-M]", "Gravel Larder DGC BC]"])
def test_the_rest_of_an_agreement_in_brackets_is_no_part_of_a_title(title: str) -> None:
    found = with_ends_told([told(title)], True)[0].title
    assert found.value == "Gravel Larder" and found.confidence < 0.9


def test_a_title_that_breaks_off_gives_way_to_the_whole_one() -> None:
    cut, whole = Reading("Millrace of the", 0.9), Reading("Millrace of the Hollow Year", 0.8)
    assert better_title(cut, whole, frozenset(), True)
    assert not better_title(Reading("Millrace", 0.9), whole, frozenset(), True, None)


def row(number: int, start: tuple[float, date], end: tuple[float, date]) -> CreditReading:
    def at(place: tuple[float, date]) -> Any:
        where = Evidence("r.pdf", f"{place[1]:%b %d/%y}", None, 1, (72.0, place[0], 110.0, place[0] + 9))
        return Reading(place[1], 0.95, "", where)

    return replace(credit(f"Show {number}", days=30), start=at(start), end=at(end))


def test_a_first_day_that_the_other_reading_has_for_a_last_one_is_not_lost() -> None:
    days = [date(2024, 2, 24), date(2024, 4, 10), date(2023, 12, 29), date(2024, 2, 14)]
    right = [row(0, (100, days[0]), (112, days[1])), row(1, (140, days[2]), (152, days[3]))]
    shifted = [row(0, (90, date(2023, 8, 1)), (100, days[0])), row(1, (112, days[1]), (140, days[2]))]
    nothing = frozenset[int]()
    for one, other in ((right, shifted), (shifted, right)):
        made = made_one(Built(tuple(one), nothing), Built(tuple(other), nothing), True)
        wrong = [c for c, true in zip(made.credits, right, strict=True) if c.end.value != true.end.value]
        assert not [c for c in wrong if c.end.confidence >= 0.9]


HEADED = """Anneliese Kirkbride
annelie@mailroom.example

Prod. Coordinator

Low Tide in Leamington, Movie of the Week
Bluffs Edge Pictures • Apr 29, 2024 to Oct 11, 2024 • 114 days
Prod.: Mara Voss • P.M.: Lyle Pruitt • P.C.: Anneliese Kirkbride • A.P.C.: Noor Hadley

1st Assistant Coordinator

Salt Road, Miniseries
Starboard Pictures • May 15, 2023 to Oct 27, 2023 • 118 days
Prod.: Ida Marsh • P.M.: Ravi Colter • P.C.: Jo Lindgren • A.P.C.: Bea Tran

Kiln, Feature Film
Kiln Pictures • Dec 4, 2022 to Mar 21, 2023 • 75 days
Prod.: Gil Osler • P.M.: Ana Pike • P.C.: Jo Lindgren • A.P.C.: Tom Reyes

2nd A.P.C.

Nurse Bellamy, Miniseries
Small Claims Television • Mar 20, 2022 to Jun 30, 2022 • 70 days
Prod.: Ida Marsh • P.M.: Ana Pike • P.C.: Jo Lindgren • A.P.C.: Bea Tran
"""


def test_a_job_over_shows_holds_behind_a_line_that_begins_with_the_producer() -> None:
    found = read_resume([page(HEADED)], "sha256:0", "resume.pdf", Language.load()).credits
    ranks = [Position.PC, Position.FIRST_APC, Position.FIRST_APC, Position.SECOND_APC]
    assert [c.position.value for c in found] == ranks
    assert [c.producer.value for c in found] == ["Mara Voss", "Ida Marsh", "Gil Osler", "Ida Marsh"]


FORM = """<table>{}</table>"""
CELLS = """<tr><td rowspan=3>{0}</td><td>Position</td><td>{1}</td><td>Production type</td><td>Feature</td></tr>
<tr><td>Start date</td><td>{2}</td><td>End date</td><td>{3}</td></tr>
<tr><td>Days worked</td><td>{4}</td><td>Producer</td><td>{5}</td></tr>"""
SHOWS = (
    ("Deadfall at Moon River", "Production Coordinator", "13-Jun-2025", "9-Sep-2025", "57", "Priya Sand"),
    ("The Last Honest Realtor", "Production Coordinator", "13-Jan-2025", "1-Apr-2025", "52", "Abi Sandoval"),
    ("Parliament of Foxes", "1st Assistant Coordinator", "24-Jul-2024", "10-Dec-2024", "93", "Eilidh Kaur"),
)


def test_a_form_with_the_show_in_a_cell_beside_its_labels_is_read_show_by_show() -> None:
    css = "td{border:.7pt solid;padding:3pt;font:9pt 'Liberation Sans'} table{border-collapse:collapse;margin:8pt 0}"
    body = "<h1>Tomasz Lem</h1>" + "".join(FORM.format(CELLS.format(*show)) for show in SHOWS)
    found = read_html(f"<html><body>{body}</body></html>", css)
    assert [c.title.value for c in found] == [show[0] for show in SHOWS]
    assert [c.days.value for c in found] == [57, 52, 93]
    assert [c.position.value for c in found] == [Position.PC, Position.PC, Position.FIRST_APC]


def read_html(html: str, css: str) -> tuple[CreditReading, ...]:
    seen = see(pdf_from_html(html, css), "resume.pdf", "application/pdf")
    return read_resume(seen.pages, "sha256:0", "resume.pdf", Language.load()).credits


def test_shows_in_bands_over_rows_are_their_titles_and_no_producer_is() -> None:
    head = (
        "<tr>"
        + "".join(f"<th>{name}</th>" for name in ("Position", "From", "To", "Days", "Producer"))
        + "</tr>"
    )
    rows = "".join(
        f"<tr><td colspan=5><b>{show}</b> Feature, Cobalt Pictures</td></tr><tr><td>{job}</td><td>{start}</td>"
        f"<td>{end}</td><td>{days}</td><td>{producer}</td></tr>"
        for show, job, start, end, days, producer in SHOWS
    )
    css = "td,th{border:.7pt solid;padding:3pt;font:9pt 'Liberation Sans'} table{border-collapse:collapse}"
    found = read_html(f"<html><body><h1>Tomasz Lem</h1><table>{head}{rows}</table></body></html>", css)
    assert [c.title.value for c in found] == [show[0] for show in SHOWS]
    assert [c.producer.value for c in found] == [show[5] for show in SHOWS]


def test_a_heading_that_says_for_whom_shows_were_made_is_no_show() -> None:
    assert over_shows("Shows for Cobalt & Crane") == (10, 24)
    assert over_shows("Shows without a studio") == (0, 0)
    assert over_shows("Shows of Strength") is None and over_shows("Work in Progress") is None


def test_a_heading_may_say_how_many_shows_stand_below() -> None:
    slots = heading_slots(
        Line(1, tuple(line("1st Assistant Coordinator (4 shows)", 100.0)), (72, 100, 260, 111))
    )
    assert slots is not None and slots[0].fields == ("position",)


def test_a_kind_in_the_place_where_others_have_more_is_no_heading() -> None:
    shows = (
        ("Ferrywoman", "TV Series – Two Owls"),
        ("Hurry Home", "Feature"),
        ("Loons", "Feature – Northbank"),
    )
    text = "1st Assistant Coordinator\n\n" + "\n".join(
        f"{title}\n{kind}\nApr {n + 2}, 202{n} to Oct {n + 9}, 202{n}, 12{n} days\n"
        for n, (title, kind) in enumerate(shows)
    )
    found = read_resume([page(text)], "sha256:0", "resume.pdf", Language.load()).credits
    assert [c.title.value for c in found] == [title for title, _ in shows]
    assert {c.position.value for c in found} == {Position.FIRST_APC}
