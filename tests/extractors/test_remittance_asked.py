"""Where a report cannot be read surely, a person is asked, and none of its rows is used."""

from __future__ import annotations

import pytest

from extractors.remittance_doubts import ASK
from tests.extractors.test_remittance import read

WHO = "Member No,Employee Name,"
BODY = tuple(
    (f"{3450 + n}", f'"ROE, {name}"') for n, name in enumerate(("Ana", "Bo", "Cy", "Di", "Ed", "Flo", "Gus"))
)


def report(head: str, *cells: str) -> str:
    """Seven people's rows, `{n}` in the cells a figure that differs."""
    rows = [",".join((*who, *(cell.format(n=n % 5 + 1) for cell in cells))) for n, who in enumerate(BODY)]
    return "\n".join((WHO + head, *rows))


WEEK = ("Grey Gull", "1st APC", "2024-03-03", "2024-03-09")


@pytest.mark.parametrize(
    ("head", "cells", "column"),
    [
        ("Production,Occupation,From,To,Zorp,Fringe", (*WEEK, "{n}", "{n}5.50"), "Zorp"),
        ("Production,Occupation,Zorp,Days", ("Grey Gull", "1st APC", "2024-03-0{n}", "1"), "Zorp"),
        ("Zorp,Occupation,From,To,Days", (*WEEK, "{n}"), "Zorp"),
        ("Occupation,From,To,Days", (*WEEK[1:], "{n}"), ""),
        ("Production,Occupation,Days", ("Grey Gull", "1st APC", "{n}"), ""),
        ("Production,Occupation,From,To,Days", (*WEEK, "{n}7"), "Days"),
        ("Production,Occupation,From,To,Idle Days", (*WEEK, "{n}"), "Idle Days"),
    ],
    ids=["days", "dates", "title", "no title", "no dates", "too many days", "idle days alone"],
)
def test_what_may_be_needed_and_is_not_told_is_asked_about(
    head: str, cells: tuple[str, ...], column: str
) -> None:
    rows, refused = read(report(head, *cells))
    assert rows == []
    assert [(fault.column, ASK in fault.why) for fault in refused] == [(column, True)]


def test_a_column_that_nothing_tells_is_harmless_where_nothing_is_lacking() -> None:
    head = "Production,Occupation,From,To,Days,Hours,Fringe,Zorp"
    rows, refused = read(report(head, *WEEK, "{n}", "{n}0", "{n}5.50", "Blue"))
    assert len(rows) == 7 and refused == []


def test_an_unknown_heading_is_understood_where_words_and_figures_agree() -> None:
    head = "Production,Occupation,From,To,Days Zorped,Hours Zorped,Gross"
    rows, refused = read(report(head, *WEEK, "{n}", "{n}0", "{n}00"))
    assert refused == [] and [(row.days, row.hours) for row in rows][:2] == [(1.0, 10.0), (2.0, 20.0)]


def test_hours_that_no_day_has_are_not_taken_for_hours() -> None:
    head = "Production,Occupation,From,To,Days,Hours Zorped"
    rows, _ = read(report(head, *WEEK, "{n}", "9{n}0"))
    assert [row.hours for row in rows] == [None] * 7


def test_a_total_that_sums_the_days_of_the_week_is_hours() -> None:
    head = "Production,Occupation,Week Ending,S,M,T,W,T,F,S,Total,Gross"
    rows, _ = read(
        report(
            head, "Grey Gull", "1st APC", "2024-03-09", "-", "1{n}", "10", "-", "-", "-", "-", "2{n}", "900"
        )
    )
    assert [(row.days, row.hours, row.amount) for row in rows][:2] == [(2.0, 21.0, 900.0), (2.0, 22.0, 900.0)]


def test_rows_below_a_group_heading_that_says_one_knows_not_what_are_refused() -> None:
    head = "Member No,Occupation,From,To,Days\n"
    row = "3456,1st APC,2024-03-03,2024-03-09,5\n"
    rows, refused = read(f"{head}Production: Grey Gull,,,,\n{row}Zorp: Tin Orchard,,,,\n{row}")
    assert [one.production for one in rows] == ["Grey Gull"]
    assert len(refused) == 1 and "could not be read" in refused[0].why


def test_a_group_heading_without_labels_is_told_apart_by_the_form_of_its_pieces() -> None:
    head = "Member No,Occupation,Days\n"
    line = "Grey Gull  /  Gull Films Inc.  /  03 Mar 2024 - 09 Mar 2024,,\n"
    rows, _ = read(f"{head}{line}3456,1st APC,5\n")
    assert [(r.production, r.company, str(r.start), str(r.end)) for r in rows] == [
        ("Grey Gull", "Gull Films Inc.", "2024-03-03", "2024-03-09")
    ]


def test_a_rank_that_is_not_understood_makes_nobody_a_coordinator() -> None:
    rows, _ = read(
        report(
            "Production,Occupation,From,To,Days",
            "Grey Gull",
            "2nd Zorp Production Coordinator",
            *WEEK[2:],
            "{n}",
        )
    )
    assert {row.position for row in rows} == {None}


def test_a_column_of_numbers_that_go_with_the_names_may_be_the_members() -> None:
    head = "Zorp,Employee Name,Production,Occupation,From,To,Days\n"
    people = ("Roe", "Bly", "Cox", "Day", "Eck") * 2
    rows, refused = read(
        head
        + "".join(
            f'{3450 + n % 5},"{name}, Ana",Grey Gull,PC,2024-03-03,2024-03-09,5\n'
            for n, name in enumerate(people)
        )
    )
    assert rows == [] and [(fault.column, ASK in fault.why) for fault in refused] == [("Zorp", True)]


def test_two_columns_that_say_the_same_and_differ_are_asked_about() -> None:
    head = "Production,Occupation,From,To,Days,Days Reported"
    rows, refused = read(report(head, *WEEK, "{n}", "5"))
    assert rows == [] and [fault.column for fault in refused] == ["Days Reported"]


def test_days_worked_count_beside_days_paid() -> None:
    head = "Production,Occupation,From,To,Days Paid,Days Worked"
    rows, refused = read(report(head, *WEEK, "7", "{n}"))
    assert refused == [] and [row.days for row in rows][:2] == [1.0, 2.0]


def test_a_row_of_far_more_days_than_its_period_is_said_and_not_used() -> None:
    text = report("Production,Occupation,From,To,Days", *WEEK, "{n}")
    more = "".join(f"\n35{n:02},Roe {n},Grey Gull,PC,2024-03-03,2024-03-09,5" for n in range(9))
    rows, refused = read(f"{text}{more}\n3999,Roe,Grey Gull,PC,2024-03-03,2024-03-09,15")
    assert len(rows) == 16 and [(fault.column, "more than the period" in fault.why) for fault in refused] == [
        ("Days", True)
    ]
    rows, refused = read(f"{text}{more}\n3999,Roe,Grey Gull,PC,2024-03-03,2024-03-09,9")
    assert len(rows) == 17 and not refused
