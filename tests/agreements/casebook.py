"""The cases beside this file, and what comes out of one."""

from __future__ import annotations

import csv
import io
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from extractors.timesheet import read_timesheet
from models.terms import DayDue, DueKind, Problem, SheetCheck, Timesheet
from validators.agreement import scope
from validators.agreement.book import AGREEMENTS, Agreement, parse
from validators.agreement.check import check
from validators.agreement.scope import Film

HERE = Path(__file__).parent
TEXT = (AGREEMENTS / "lbta.yaml").read_text("utf-8")
DAY = date(2026, 3, 2)


@cache
def cases() -> tuple[tuple[str, dict[str, Any]], ...]:
    """Every case by name; one with rows of a timesheet has it read, under `sheet`."""
    found = []
    for path in sorted(HERE.glob("*.yaml")):
        for case in yaml.safe_load(path.read_text("utf-8")):
            sheet = {"sheet": timesheet(case)} if "days" in case else {}
            found.append((f"{path.stem}: {case['line']}", case | sheet))
    return tuple(found)


@cache
def lbta(text: str = TEXT) -> Agreement:
    return parse(text, "lbta.yaml", DAY)


def timesheet(case: dict[str, Any]) -> Timesheet:
    """The case's rows through the reader, as a CSV."""
    rows = [case.get("all", {}) | row for row in case["days"]]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(columns)
    writer.writerows([["" if row.get(c) is None else _cell(row[c]) for c in columns] for row in rows])
    found = read_timesheet(file.getvalue().encode(), "timesheet.csv")
    assert not isinstance(found, Problem), found
    sheets, refused = found
    assert not refused, refused
    return sheets[0]


def _cell(value: object) -> str:
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def said(case: dict[str, Any], book: Agreement) -> dict[str, Any]:
    """What comes out, in the words of the case's own expectations."""
    if "days" in case:
        return _sheet(case, book)
    if "budgets" in case:
        return {"budgets": {b: scope.tier_of(Fraction(b), book) for b in case["budgets"]}}
    if "film" in case:
        return _film(case, book)
    if "duty" in case:
        return {"duty": next((case["duty"] for duty in scope.duties(book) if case["duty"] in duty), None)}
    if "appendix" in case:
        asked = case["appendix"]
        tier, hired, works = book.tiers[asked["tier"]], asked["hired_in"], asked.get("works_in", "")
        found = scope.appendix(tier, hired, works, asked.get("multi_employer", False), book)
        return {"appendix": asked | {"is": found}}
    if "holidays" in case:
        return {"holidays": sorted(h.in_year(case["holidays_in"]) for h in book.holidays)}
    return {
        "file_by": scope.file_by(case["day"], book),
        "never_after": scope.never_after(case["day"], book),
    }


def _film(case: dict[str, Any], book: Agreement) -> dict[str, Any]:
    given = {
        k: Fraction(v) if k in ("actual_budget", "legal_minimum") else v for k, v in case["film"].items()
    }
    film = Film(**given)
    rates = tuple(Fraction(rate) for rate in case.get("rates", ()))
    notes = " ".join(scope.film_notes(film, rates, Fraction(case.get("wages", 0)), book))
    least = scope.least_rate(film, book)
    return {
        "due_tier": scope.tier_due(film, book),
        "least_rate": None if least is None else float(least),
        "says": case["says"] if case.get("says") and case["says"] in notes else notes,
    }


def _sheet(case: dict[str, Any], book: Agreement) -> dict[str, Any]:
    checked: SheetCheck = check(case["sheet"], book.tiers[case.get("tier", "two")], 1, book)
    days = {day.sheet.day: day for day in checked.days}
    return {
        "expect": {day: _day(days[day], wanted) for day, wanted in case.get("expect", {}).items()},
        "besides": float(sum(due.amount for due in checked.besides)) if checked.besides else None,
        "sheet_look": [w for w in case.get("sheet_look", ()) if any(w in note for note in checked.notes)]
        if len(checked.notes) == len(case.get("sheet_look", ()))
        else list(checked.notes),
    }


def _day(day: DayDue, wanted: dict[str, Any]) -> dict[str, Any]:
    notes = " ".join(day.notes)
    look = wanted.get("look")
    found: dict[str, Any] = {
        "worked": day.worked,
        "said": day.said,
        "due": [due.what for due in day.due],
        "hours": float(day.hours),
        "wages": float(day.total(DueKind.WAGES)),
        "penalties": float(day.total(DueKind.PENALTY)),
        "bonuses": float(day.total(DueKind.BONUS)),
        "per_diem": float(day.total(DueKind.PER_DIEM)),
        "benefit_hours": float(day.benefit_hours),
        "look": look if look and look in notes else (notes or None),
    }
    return {name: found[name] for name in wanted}
