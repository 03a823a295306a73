"""What stands in each column of a report for a line of pay."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from tests.bench.payroll.layout import IDLE_COLUMNS, Cell, Layout
from tests.bench.payroll.paid import Paid

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def cell_of(field: str, layout: Layout, paid: Paid) -> Cell:
    """What stands in a column for a line of pay; dates and numbers as such."""
    if field in WEEKDAYS:
        return _on(WEEKDAYS.index(field), paid)
    if field in IDLE_COLUMNS:
        return paid.days if paid.kind == IDLE_COLUMNS[field] else None
    if field == "days" and paid.kind and IDLE_COLUMNS.keys() & set(layout.fields):
        return None
    return {**_who_and_what(layout, paid), **_figures(layout, paid), **_beside(paid)}[field]


def _who_and_what(layout: Layout, paid: Paid) -> Mapping[str, Cell]:
    return {
        "member_no": paid.person.member_no, "name": person_of(layout, paid),
        "family": paid.person.family, "given": paid.person.given,
        "show": show_of(layout, paid), "title": paid.show.title, "code": paid.show.code,
        "season": float(paid.show.season) if paid.show.season else None,
        "company": paid.show.company, "job": job_of(layout, paid), "local": paid.local,
        "start": paid.start, "end": paid.end, "week_ending": paid.end, "month": f"{paid.start:%B %Y}",
        "spell": layout.between.join(said_day(day, layout, layout.dates) for day in (paid.start, paid.end)),
        "kind": (layout.kinds or {}).get(paid.kind),
    }  # fmt: skip


def _figures(layout: Layout, paid: Paid) -> Mapping[str, Cell]:
    straight = min(abs(paid.hours), 8.0 * abs(paid.days)) * (1 if paid.hours >= 0 else -1)
    return {
        "days": paid.days, "hours": paid.hours, "hours_st": round(straight, 1),
        "hours_ot": round(paid.hours - straight, 1), "amount": paid.amount,
        "hours_15": round((paid.hours - straight) * 0.5, 1),
        "hours_20": round(paid.hours - straight - round((paid.hours - straight) * 0.5, 1), 1),
        "pension": round(paid.days * 20.0, 2), "health": round(paid.days * 11.5, 2), "gross": paid.gross,
        "pension_er": round(paid.days * 12.0, 2), "pension_ee": round(paid.days * 8.0, 2), "rate": 402.25,
    }  # fmt: skip


def _beside(paid: Paid) -> Mapping[str, Cell]:
    """What a report shows beside, which nothing here asks for."""
    number = int(paid.person.member_no)
    return {
        "paid_on": paid.end + timedelta(days=5), "sin": "*** *** ***",
        "cheque": f"{paid.start:%m%d}{number}", "employee_no": str(700000 + number * 7 % 99991),
        "loan_out": f"{paid.person.family} Works Ltd." if number % 5 == 0 else None,
        "sin_end": f"{number * 13 % 1000:03}", "dept": ("Production", "AD", "Office")[number % 3],
        "account": f"{810 + number % 9}-{number % 7:02}", "province": "ON",
        "union": f"IATSE {paid.local}", "vacation": round(paid.gross * 0.04, 2),
        "dues": round(paid.gross * 0.02, 2), "guaranteed": 60.0, "per_diem": round(paid.days * 55.0, 2),
        "ytd": round(paid.gross + number, 2), "episode": str(100 + number % 13),
        "crew": ("Main Unit", "2nd Unit")[number % 2], "week_no": str(paid.end.isocalendar()[1]),
        "standing": "M" if number % 6 else "P", "gap": None, "batch": f"B{paid.end:%m%d}",
        "invoice": f"INV{40000 + number * 3}", "yes": "Y" if number % 4 else "N",
        "hired_on": date(2005 + number % 10, 1 + number % 12, 1 + number % 28),
        "period_code": f"{paid.end.year}-{paid.end.isocalendar()[1] // 2 + 1:02}", "seq": str(number % 97),
        "city": ("Toronto", "Hamilton", "Ottawa")[number % 3], "status": ("Hrly", "Wkly", "Flat")[number % 3],
        "initials": paid.person.given[0] + paid.person.family[0],
    }  # fmt: skip


def _on(weekday: int, paid: Paid) -> Cell:
    """The hours of one day of the week, of whole days from Monday on."""
    return round(paid.hours / abs(paid.days), 2) if weekday < abs(paid.days) else None


def said_day(day: date, layout: Layout, form: str) -> str:
    """A date in one of the layout's forms, its months named as the company names them."""
    if layout.months:
        form = form.replace("%B", layout.months[day.month - 1])
    return day.strftime(form)


def person_of(layout: Layout, paid: Paid) -> str:
    """The member as the company writes them."""
    given, family = paid.person.given, paid.person.family
    if layout.capitals:
        family = family.upper()
    lent = "f/s/o" in layout.person and int(paid.person.member_no) % 4
    form = layout.person.partition(" f/s/o ")[2] if lent else layout.person
    return form.format(given=given, family=family, no=paid.person.member_no)


def show_of(layout: Layout, paid: Paid) -> str:
    season = layout.season.format(paid.show.season) if paid.show.season else ""
    return layout.show.format(title=paid.show.title, season=season, code=paid.show.code)


def job_of(layout: Layout, paid: Paid) -> str:
    return layout.jobs[paid.position] if paid.craft is None else layout.crafts[paid.craft]
