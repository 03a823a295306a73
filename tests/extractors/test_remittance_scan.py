"""A scanned report's cells are mended by the others of their columns, and refused where that does not do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pytest

from extractors.remittance import read_remittance
from models.terms import Page, PageSet, PageSource, Position, RefusedRow, Remittance, Word

XS = (40, 90, 210, 300, 400, 470, 540, 590)
HEAD = ("Member#", "Employee", "Production", "Occupation", "From", "To", "Days", "Amount")
ROW = ("3456", "ROE, Ana", "Gull", "1st APC", "2024-03-03", "2024-03-09", "5.0", "157.50")


def scanned(*lines: Sequence[str], unsure: int | None = None) -> tuple[list[Remittance], list[RefusedRow]]:
    """A page of lines as OCR gives them; the line at `unsure` was read faintly."""
    words = [
        Word(word, (x + 4.5 * before, 50 + 16 * at, x + 4.5 * (before + len(word)), 59 + 16 * at), sure)
        for at, line in enumerate(lines)
        for x, text in zip(XS, line, strict=False)
        for before, word in _words(text)
        for sure in [0.6 if at == unsure else 0.95]
    ]
    page = Page(1, 700, 500, tuple(words), PageSource.OCR)
    return read_remittance(b"%PDF", "remittances/s.pdf", lambda *_: PageSet("d", "s.pdf", "m", (page,)))


def _words(text: str) -> Iterator[tuple[int, str]]:
    """Each word with the letters before it."""
    return ((match.start(), match[0]) for match in re.finditer(r"\S+", text))


def row(**changes: str) -> tuple[str, ...]:
    places = {"number": 0, "name": 1, "show": 2, "job": 3, "to": 5, "days": 6, "amount": 7}
    return tuple(
        next((text for field, text in changes.items() if places[field] == at), cell)
        for at, cell in enumerate(ROW)
    )


@pytest.mark.parametrize(
    ("read", "days"), [("40", 4.0), ("LO", 1.0), ("2:0", 2.0), ("LS", 1.5), ("5.O", 5.0)]
)
def test_a_decimal_point_that_the_scan_lost_is_put_where_the_column_has_it(read: str, days: float) -> None:
    rows, _ = scanned(HEAD, ROW, ROW, row(days=read))
    assert [r.days for r in rows] == [5.0, 5.0, days]


def test_points_that_most_cells_lost_are_put_where_the_others_have_them() -> None:
    rows, _ = scanned(HEAD, *(row(days=days) for days in ("5.0", "20", "40", "LO", "30", "10")))
    assert [r.days for r in rows] == [5.0, 2.0, 4.0, 1.0, 3.0, 1.0]


def test_days_that_no_month_has_have_lost_their_points() -> None:
    rows, _ = scanned(HEAD, *(row(to="2024-03-16", days=days) for days in ("100", "50", "75", "10", "60")))
    assert [r.days for r in rows] == [10.0, 5.0, 7.5, 1.0, 6.0]


def test_a_units_column_of_letters_for_figures_is_still_told() -> None:
    head = (*HEAD[:6], "Units", "Hours")
    lines = (row(days=days, amount="10.0") for days in ("LO", "Lo", "1.0", "10", "2.0", "LO", "1.0", "1.0"))
    rows, _ = scanned(head, *lines)
    assert [r.days for r in rows] == [1.0, 1.0, 1.0, 1.0, 2.0, 1.0, 1.0, 1.0]


def test_a_capital_read_as_a_small_letter_begins_a_name() -> None:
    rows, _ = scanned(HEAD, row(name="ROE, lan"), ROW, ROW)
    assert rows[0].member_name == "Ian Roe"


@pytest.mark.parametrize("read", ["ist APC", "Ast APC", "st APC", "lst APC"])
def test_a_first_s_figure_read_as_a_letter(read: str) -> None:
    rows, _ = scanned(HEAD, row(job=read), ROW)
    assert {r.position for r in rows} == {Position.FIRST_APC}


def test_whole_days_stay_whole_where_the_column_has_no_decimals() -> None:
    rows, _ = scanned(HEAD, *(row(to="2024-03-23", days=days) for days in ("10", "12", "9")))
    assert [r.days for r in rows] == [10.0, 12.0, 9.0]


def test_a_comma_that_the_scan_lost_does_not_turn_a_name_round() -> None:
    rows, _ = scanned(HEAD, ROW, row(name="LEE. Kim"), row(name="LEE Kim"), ROW, ROW)
    assert [r.member_name for r in rows][1:3] == ["Kim Lee", "Kim Lee"]


def test_a_job_misread_by_a_letter_is_the_job_that_stands_again_and_again() -> None:
    rows, _ = scanned(HEAD, ROW, ROW, ROW, row(job="Ast APC"))
    assert len({r.position for r in rows}) == 1


def test_titles_that_differ_by_a_figure_are_two() -> None:
    rows, _ = scanned(HEAD, *[row(show="Nine Gulls 2")] * 3, row(show="Nine Gulls 3"))
    assert {r.production for r in rows} == {"Nine Gulls 2", "Nine Gulls 3"}


def test_a_faint_row_is_used_only_where_all_of_it_stands_elsewhere_and_its_figures_go_together() -> None:
    borne_out, refused = scanned(HEAD, ROW, ROW, ROW, row(days="4.0", amount="126.00"), unsure=4)
    assert len(borne_out) == 4 and refused == []
    others, (told,) = scanned(HEAD, ROW, ROW, ROW, row(days="4.0", amount="157.50"), unsure=4)
    assert len(others) == 3 and "not clear enough" in told.why


def test_rows_below_a_heading_that_could_not_be_read_are_not_taken_for_the_former_group() -> None:
    head = (HEAD[0], HEAD[1], "", *HEAD[3:])
    line = (ROW[0], ROW[1], "", *ROW[3:])
    rows, refused = scanned(
        ("Production: Grey Gull",), head, line, ("Tivducuvn: Tin Orchard",), line, unsure=3
    )
    assert [r.production for r in rows] == ["Grey Gull"]
    assert [r.row for r in refused] == [5] and "could not be read" in refused[0].why


def test_a_scan_of_hours_without_days_or_money_is_read_like_any_other() -> None:
    head = (*HEAD[:6], "ST Hrs", "Gross")
    rows, _ = scanned(head, row(days="40.0"), row(days="38.5"))
    assert [(r.days, r.hours) for r in rows] == [(None, 40.0), (None, 38.5)]
    rows, _ = scanned(head[:7], row(days="40.0")[:7], row(days="38.5")[:7])
    assert [r.hours for r in rows] == [40.0, 38.5]
