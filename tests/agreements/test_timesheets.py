"""Timesheets as people keep them: what is read, what is told, and what the command says."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from desk.cli import status_of
from extractors.timesheet import read_timesheet
from models.terms import DayKind, Problem, Timesheet
from tests.agreements.casebook import lbta, timesheet
from validators.agreement.check import check
from validators.agreement.hours import by_rate

DAY = "Date,Call,Wrap,Meals,Rate,Paid\n2026-03-02,08:00,17:00,13:00-14:00,40,300\n"


def read(content: bytes, name: str = "sheet.csv") -> tuple[Timesheet, ...]:
    found = read_timesheet(content, name)
    assert not isinstance(found, Problem)
    return found[0]


def test_an_excel_timesheet_with_clock_cells_is_read() -> None:
    book = Workbook()
    book.active.append(["Person", "Date", "Call", "Wrap", "Meal 1 out", "Meal 1 in", "Rate"])
    book.active.append(["Ana Roe", date(2026, 3, 2), time(7, 30), time(1, 0), "1:00 pm", "1:30 pm", 41.5])
    file = io.BytesIO()
    book.save(file)
    (sheet,) = read(file.getvalue(), "sheet.xlsx")
    (day,) = sheet.days
    assert sheet.person == "Ana Roe"
    assert (day.call, day.wrap) == (datetime(2026, 3, 2, 7, 30), datetime(2026, 3, 3, 1, 0))
    assert day.meals == ((datetime(2026, 3, 2, 13, 0), datetime(2026, 3, 2, 13, 30)),)
    assert (day.kind, day.rate) == (DayKind.WORK, Fraction("41.5"))


@pytest.mark.parametrize(
    ("row", "column", "why"),
    [
        ("2026-03-03,25:00,17:00,,40,", "call", "'25:00' is no time"),
        ("03/04/2026,08:00,17:00,,40,", "date", "no date that can be told"),
        ("2026-03-03,08:00,17:00,at one,40,", "meals", "is no meal"),
        ("2026-03-03,08:00,17:00,,forty,", "rate", "'forty' is no number"),
        ("2026-03-03,08:00,,,40,", "wrap", "one of them is missing"),
        ("2026-03-02,08:00,17:00,,40,", "date", "stands in row 2 too"),
        (",08:00,17:00,,40,", "date", "has no date"),
    ],
)
def test_a_row_that_cannot_be_used_is_told_and_the_rest_is_read(row: str, column: str, why: str) -> None:
    found = read_timesheet(f"{DAY}{row}\n".encode(), "sheet.csv")
    assert not isinstance(found, Problem)
    (sheet,), refused = found
    assert len(sheet.days) == 1
    assert [(cell.row, cell.column) for cell in refused] == [(3, column)]
    assert why in refused[0].why


def test_a_column_that_is_not_known_is_told() -> None:
    found = read_timesheet(DAY.replace("Paid", "Net").encode(), "sheet.csv")
    assert not isinstance(found, Problem)
    assert [(cell.row, cell.column) for cell in found[1]] == [(0, "net")]


def test_the_command_says_what_is_due_what_was_paid_and_the_disclaimer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sheet.csv"
    file.write_text(DAY)
    assert status_of(["agreement", "check", str(file), "--agreement", "lbta", "--tier", "two"]) == 0
    said = capsys.readouterr().out
    assert "Pay due: 320.00; paid: 300.00; 20.00 less than due." in said
    assert "1 day worked; 0 paid and not worked." in said
    assert "non-legal interpretation" in said
    assert "in writing by 2026-04-01" in said


@pytest.mark.parametrize(
    ("content", "arguments", "said"),
    [
        (DAY, ["--tier", "nine"], "has no tier 'nine'"),
        (DAY, ["--tier", "two", "--agreement", "other"], "There is no agreement 'other'"),
        (DAY, ["--tier", "two", "--actual-budget", "much"], "which is no amount"),
        ("a,b\n1,2\n", ["--tier", "two"], "No row of column headings"),
        ("Date\nsoon\n", ["--tier", "two"], "has no row that can be used"),
        ("", ["--tier", "two"], "The file is empty"),
    ],
)
def test_what_cannot_be_used_is_said_plainly(
    content: str, arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sheet.csv"
    file.write_text(content)
    assert status_of(["agreement", "check", str(file), *arguments]) == 2
    assert said in capsys.readouterr().err


def test_only_what_is_written_as_paid_is_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "sheet.csv"
    file.write_text(f"{DAY}2026-03-03,08:00,17:00,13:00-14:00,40,\n")
    assert status_of(["agreement", "check", str(file), "--tier", "two"]) == 0
    assert "1 day due 320.00 does not say what was paid; of the others 20.00 less" in capsys.readouterr().out


@settings(deadline=None, max_examples=40)
@given(hours=st.fractions(min_value=0, max_value=24, max_denominator=10))
def test_every_hour_is_paid_once_and_a_longer_day_never_less(hours: Fraction) -> None:
    book = lbta()
    paid = by_rate(hours, frozenset(), book)
    assert sum(paid.values()) == hours
    longer = by_rate(hours + Fraction(1, 10), frozenset(), book)
    assert sum(t * h for t, h in longer.items()) > sum(t * h for t, h in paid.items())


@settings(deadline=None, max_examples=20)
@given(wrap=st.integers(9, 23), later=st.integers(0, 59))
def test_only_days_of_work_are_days_worked(wrap: int, later: int) -> None:
    days = [
        {"date": "2026-03-02", "call": "08:00", "wrap": f"{wrap}:{later:02d}", "rate": 40},
        {"date": "2026-03-03", "day": "travel", "rate": 40},
        {"date": "2026-03-07", "day": "idle", "rate": 40, "distant": True},
    ]
    checked = check(timesheet({"days": days}), lbta().tiers["two"], 1, lbta())
    assert [day.worked for day in checked.days] == [True, False, False]
