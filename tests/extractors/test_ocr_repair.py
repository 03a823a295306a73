"""What is mended in an OCR'd resume, and what is left as it was read."""

from __future__ import annotations

import random
from datetime import date

import pytest

from extractors.layout import passage_of, text_lines
from extractors.ocr_clean import cleaned
from extractors.ocr_repair import days_that_fit, rank, without_false_tenth, year_that_fits
from extractors.pages import see
from extractors.resume import read_resume
from extractors.tables import ruled_grids
from models.terms import Page, PageSource, Word
from samples.degrade import scan_pdf
from tests.extractors.resume_layouts import LAYOUTS
from tests.extractors.resume_writer import Writer

START, END = date(2018, 5, 16), date(2018, 8, 17)


def page_of(lines: list[str], strokes: tuple[tuple[float, float, float, float], ...] = ()) -> Page:
    """A page as OCR gives it: boxes that hug the ink, words 5 pt a letter, lines 14 pt apart."""
    words = []
    for row, line in enumerate(lines):
        x = 50.0
        for text in line.split(" "):
            words.append(Word(text, (x, 100 + 14 * row, x + 5 * len(text), 107 + 14 * row), 0.9))
            x += 5 * len(text) + 3
    return Page(1, 612.0, 792.0, tuple(words), PageSource.OCR, strokes=strokes)


def texts(page: Page) -> list[str]:
    return [line.text for line in text_lines(cleaned(page))]


@pytest.mark.parametrize("read", ["Ast", "lst", "jst", "4st", "Ist"])
def test_a_rank_is_known_before_an_assistant(read: str) -> None:
    assert rank(read, "Assistant") == "1st"
    assert rank(read, "Coordinator") is None


def test_a_second_rank_is_known_where_its_two_is_lost() -> None:
    assert rank("nd", "APC") == "2nd"
    assert rank("IstAPC", "") == "1st APC"
    assert rank("and", "Assistant") is None


def test_a_mended_word_tells_what_was_read_and_is_less_sure() -> None:
    words = text_lines(cleaned(page_of(["The Glass Signal", "Ast APC, 42 days"])))[1].words
    assert (words[0].text, words[0].read) == ("1st", "Ast")
    assert words[0].confidence < 0.9
    assert passage_of(text_lines(cleaned(page_of(["Ast APC"])))).as_read == "Ast APC"


def test_a_season_read_as_dollars_and_a_lost_bar_are_mended() -> None:
    assert texts(page_of(["Quiet Parade $6 1303/2016", "Iron Tide 12-Noy-2017"])) == [
        "Quiet Parade S6 13/03/2016",
        "Iron Tide 12-Nov-2017",
    ]


def test_a_month_near_two_names_stays_as_read() -> None:
    assert texts(page_of(["Iron Tide 12-Mav-2017"])) == ["Iron Tide 12-Mav-2017"]


def test_a_label_is_known_by_the_lines_that_have_its_colon() -> None:
    lines = [
        "Job: PC",
        "Show Title: Iron Tide",
        "Job; 1st APC",
        "Show Title: Glass Sea",
        "Job: PC",
        "Show Title Red",
    ]
    assert texts(page_of(lines))[2] == "Job: 1st APC"
    assert texts(page_of(lines))[5] == "Show Title: Red"


def test_lone_signs_between_words_are_bullets_where_there_are_several() -> None:
    assert texts(page_of(["Iron Tide « Pilot * PC", "Glass Sea + MOW « PC"])) == [
        "Iron Tide • Pilot • PC",
        "Glass Sea • MOW • PC",
    ]


def test_a_text_layer_is_left_alone() -> None:
    page = page_of(["Ast APC « $6"])
    typed = Page(1, page.width, page.height, page.words, PageSource.TEXT)
    assert cleaned(typed) is typed


def test_days_are_read_from_look_alikes_only_where_the_period_bears_them_out() -> None:
    assert days_that_fit("SL", START, END) == 51
    assert days_that_fit("66 4", START, END) == 66
    assert days_that_fit("SL", date(2018, 5, 16), date(2018, 5, 30)) is None
    assert days_that_fit("gi", None, END) is None


def test_a_zero_read_as_a_tenth_that_nobody_counts_is_a_zero() -> None:
    assert [without_false_tenth(count) for count in (151.6, 80.8, 96.9)] == [151.0, 80.0, 96.0]
    assert [without_false_tenth(count) for count in (97.5, 60.0, 12.2)] == [97.5, 60.0, 12.2]


def test_a_year_is_mended_only_where_one_look_alike_makes_a_period() -> None:
    assert year_that_fits(date(2048, 8, 17), START, 60.0, is_end=True) == END
    assert year_that_fits(date(2055, 8, 17), START, 60.0, is_end=True) is None


def test_a_table_whose_rules_are_dashes_is_whole_again() -> None:
    walls = [(x, y, x + 0.5, y + 20) for x in (45.0, 140.0, 240.0) for y in (95.0, 123.0)]
    levels = [(60.0, 110.5, 120.0, 111.0), (150.0, 110.5, 200.0, 111.0), (46.0, 124.5, 90.0, 125.0)]
    page = page_of(["a", "b", "c"], tuple(walls + levels))
    words = tuple(
        Word(text, (x, y, x + 30, y + 7), 0.9)
        for y, row in ((99, ("Title", "Days")), (114, ("Iron", "42")), (128, ("Glass", "51")))
        for x, text in zip((50, 145), row, strict=True)
    )
    page = Page(1, page.width, page.height, words, PageSource.OCR, strokes=page.strokes)
    (grid,) = ruled_grids(cleaned(page))
    assert [[cell.text.text for cell in row.cells] for row in grid.rows] == [
        ["Title", "Days"],
        ["Iron", "42"],
        ["Glass", "51"],
    ]


class _NoNames:
    people: tuple[str, ...] = ()

    def spans(self, text: str) -> tuple[()]:
        return ()


def test_a_scanned_resume_is_read_row_by_row() -> None:
    writer = Writer(3, count=4)
    scan = scan_pdf(LAYOUTS["label_value"](writer), random.Random(3))
    pages = see(scan, "resume.pdf", "application/pdf").pages
    credits = read_resume(pages, "sha256:0", "resume.pdf", _NoNames()).credits  # type: ignore[arg-type]
    read = [(c.title.value, c.position.value, c.start.value, c.end.value, c.days.value) for c in credits]
    assert read == [(c.title, c.position, c.start, c.end, c.days) for c in writer.credits]


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Inly 8, 2020", "July 8, 2020"),
        ("Anrj] 24, 2018", "April 24, 2018"),
        ("24 aotit 2015", "24 Aout 2015"),
        ("23 fan 2019", "23 Jan 2019"),
        ("Dee 23, 2019", "Dec 23, 2019"),
        ("I April 2014", "1 April 2014"),
        ("JUl l, 2020", "JUl 1, 2020"),
    ],
)
def test_a_month_is_known_between_a_day_and_a_year(read: str, meant: str) -> None:
    assert texts(page_of([read])) == [meant]


@pytest.mark.parametrize(
    "read", ["Mat 3, 2020", "Pilot 2019", "Fall 2019", "Season 3, 2019", "the 12 of 2020"]
)
def test_no_month_is_made_of_what_may_be_another_word(read: str) -> None:
    assert texts(page_of([read])) == [read]


def test_guillemets_in_pairs_stay_with_the_words_that_they_quote() -> None:
    pair, lone = texts(page_of(["« Place Saint-Ours », long métrage", "« 9417-2203 Québec inc."]))
    assert pair == "«Place Saint-Ours», long métrage"
    assert lone.endswith("« 9417-2203 Québec inc.")  # It may be a bullet.


def test_a_year_in_a_margin_that_was_cut_is_whole() -> None:
    assert texts(page_of(["202 3 Wedding", "302 3 Wedding"])) == ["2023 Wedding", "302 3 Wedding"]
