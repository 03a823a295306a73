"""Layouts that no heading alone tells: weeks across, days of the week, codes, blanks that repeat, spaces."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.remittance_headers import fields_of
from models.terms import Position
from tests.extractors.test_remittance import brief, read

FIRST, PC = Position.FIRST_APC, Position.PC
WEEK = (date(2024, 3, 3), date(2024, 3, 9))
HEAD = "Member No,Production,Occupation,From,To,Days\n"


@pytest.mark.parametrize(
    ("heading", "fields"),
    [
        ("union_member_number", ("member_no",)),
        ("EmployeeFullName", ("member_name",)),
        ("No d'adhérent", ("member_no",)),
        ("PAY PERIOD BEGINNING", ("start",)),
        ("Semaine se terminant le", ("week_ending",)),
        ("Ttl Days Wkd", ("days",)),
        ("H & W Plan", ("amount_part",)),
        ("R.R.S.P.", ("amount_part",)),
        ("Craft / Position", ("occupation",)),
        ("Occptn", ("occupation",)),
        ("W/E Date", ("week_ending",)),
    ],
)
def test_headings_are_understood_by_their_words_together(heading: str, fields: tuple[str, ...]) -> None:
    assert fields_of(heading) == fields


@pytest.mark.parametrize(
    "heading", ["Day Rate", "YTD Hours", "Pay Date", "SIN (last 3)", "GST #", "Per Diem"]
)
def test_rates_taxes_and_days_of_payment_are_not_used(heading: str) -> None:
    assert fields_of(heading) == ("ignored",)


def test_two_words_that_say_nothing_known_are_no_heading() -> None:
    assert fields_of("Quux Days Frob") == ()


def test_weeks_across_are_rows_of_a_week_each() -> None:
    rows, _ = read(
        "Days worked by week ending,,,,\nMember No,Name,Production,Occupation,2024-03-09,2024-03-16\n"
        '3456,"ROE, Ana",Grey Gull,PC,5,\n3457,"LEE, Kim",Grey Gull,1st APC,4,2.5\n'
    )
    second = (date(2024, 3, 10), date(2024, 3, 16))
    assert brief(rows) == [
        ("3456", "Grey Gull", None, PC, *WEEK, 5.0),
        ("3457", "Grey Gull", None, FIRST, *WEEK, 4.0),
        ("3457", "Grey Gull", None, FIRST, *second, 2.5),
    ]


def test_weeks_across_that_do_not_say_whether_they_begin_or_end_are_not_read() -> None:
    rows, _ = read(
        "Days worked,,,,\nMember No,Name,Production,Occupation,2024-03-09,2024-03-16\n"
        '3456,"ROE, Ana",Grey Gull,PC,5,4\n'
    )
    assert rows == []


def test_days_of_the_week_are_counted_and_their_hours_added_up() -> None:
    rows, refused = read(
        "Member No,Production,Occupation,Week Ending,Mon,Tue,Wed,Thu,Fri\n"
        "3456,Grey Gull,PC,2024-03-09,10,12,,10,\n3457,Grey Gull,PC,2024-03-09,10,H,,10,\n"
    )
    assert [(row.days, row.hours) for row in rows] == [(3.0, 32.0)]
    assert [(fault.row, fault.column) for fault in refused] == [(3, "Tue")]


def test_codes_are_what_the_reports_own_legend_says() -> None:
    body = "3456,Grey Gull,4110,2024-03-03,2024-03-09,5\n3457,Grey Gull,4111,2024-03-03,2024-03-09,5\n"
    rows, _ = read(
        HEAD + body + "4110 = Production Coordinator,,\n4111 = 1st Asst Production Coordinator,,\n"
    )
    assert [row.position for row in rows] == [PC, FIRST]
    rows, _ = read(HEAD + body + "4110 = Production Coordinator,,\n")
    assert [row.position for row in rows] == [None, None]


def test_blanks_below_a_production_say_the_same_only_where_the_report_prints_so() -> None:
    often = (
        "3456,Grey Gull,PC,2024-03-03,2024-03-09,5\n3457,,PC,2024-03-03,2024-03-09,5\n"
        "3458,,PC,2024-03-03,2024-03-09,4\n3459,Blue Fern,PC,2024-03-03,2024-03-09,3\n"
        "3460,,PC,2024-03-03,2024-03-09,2\n"
    )
    head = "Production,Member No,Occupation,From,To,Days\n"
    turned = "".join(
        ",".join((parts[1], parts[0], *parts[2:])) + "\n"
        for parts in (line.split(",") for line in often.splitlines())
    )
    rows, _ = read(head + turned)
    assert [row.production for row in rows] == ["Grey Gull"] * 3 + ["Blue Fern"] * 2
    rows, refused = read(head + turned + "Blue Fern,3461,PC,2024-03-03,2024-03-09,1\n" * 2)
    assert [row.production for row in rows] == ["Grey Gull", "Blue Fern", "Blue Fern", "Blue Fern"]
    assert [fault.row for fault in refused] == [3, 4, 6]
    assert all("names no production" in fault.why for fault in refused)


def test_columns_held_by_spaces_alone() -> None:
    rows, _ = read(
        "UNION FRINGE REGISTER\n"
        "MEMB NO  NAME        PRODUCTION   CLASS     WK END      DAYS\n"
        "3456     ROE, Ana    Grey Gull    PROD COORD  2024-03-09   5.0\n"
        "3457     LEE, Kim    Grey Gull    1ST APC     2024-03-09   4.5\n"
        "3458     LEE, Bo     Grey Gull    1ST APC     2024-03-09   4.0\n"
    )
    assert brief(rows)[1] == ("3457", "Grey Gull", None, FIRST, *WEEK, 4.5)


def test_years_of_two_figures_that_stand_first() -> None:
    rows, _ = read(
        HEAD.replace("From,To", "Week Ending")
        + "".join(f"3456,Gull,PC,24-03-{day:02},5\n" for day in (2, 9, 16, 23))
    )
    assert [row.end for row in rows] == [date(2024, 3, day) for day in (2, 9, 16, 23)]


def test_a_bare_number_column_is_a_members_only_where_it_goes_one_to_one_with_names() -> None:
    head = "Acct. No.,Name,Production,Occupation,From,To,Days\n"
    tail = "Gull,PC,2024-03-03,2024-03-09,5\n"
    rows, _ = read(
        head + "".join(f'{n},"ROE, {who}",{tail}' for n, who in ((11, "Ana"), (12, "Bo"), (13, "Cy")))
    )
    assert [row.member_no for row in rows] == ["11", "12", "13"]
    rows, _ = read(
        head + "".join(f'{n},"ROE, {who}",{tail}' for n, who in ((11, "Ana"), (11, "Bo"), (11, "Cy")))
    )
    assert [row.member_no for row in rows] == ["", "", ""]


def test_units_are_days_where_the_week_has_room_for_them_and_else_are_asked() -> None:
    head = "Member No,Production,Occupation,Week Ending,Units\n"
    for units, days in (("5", 5.0), ("20", None)):
        rows, _ = read(head + "".join(f"345{n},Gull,PC,2024-03-09,{units}\n" for n in range(3)))
        assert [row.days for row in rows] == ([days] * 3 if days else [])


def test_a_job_that_is_not_known_ends_the_rows_of_the_job_above() -> None:
    rows, _ = read(
        "Member No,Production,From,To,Days\nProduction Coordinator,,,,\n3456,Gull,2024-03-03,2024-03-09,5\n"
        "Key Wrangler,,,,\n3457,Gull,2024-03-03,2024-03-09,5\n"
    )
    assert [(row.occupation, row.position) for row in rows] == [
        ("Production Coordinator", PC),
        ("Key Wrangler", None),
    ]


def test_a_show_called_subtotal_heads_its_rows() -> None:
    rows, _ = read(
        "Member No,Occupation,From,To,Days\nShow: Grey Gull,,,,\n3456,PC,2024-03-03,2024-03-09,5\n"
        "Show: Subtotal,,,,\n3457,PC,2024-03-03,2024-03-09,5\n"
    )
    assert [row.production for row in rows] == ["Grey Gull", "Subtotal"]
