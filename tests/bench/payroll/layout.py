"""A payroll company's manner of printing: what its report shows, and in which words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Literal

from models.terms import PayrollLayout, Position
from tests.bench.payroll.paid import Paid

Cell = str | float | date | None
Kind = Literal["title", "head", "group", "row", "sum"]
NUMBERS = frozenset(
    ("days", "hours", "hours_st", "hours_ot", "amount", "pension", "health", "gross", "season", "rate")
)
IDLE_COLUMNS = {"idle": "idle day", "holiday": "unworked holiday", "travel": "travel only"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line as printed; a row's `paid` is what stands behind it."""

    kind: Kind
    cells: tuple[Cell, ...]
    paid: Paid | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """One company's report.

    `columns` are fields and headings (a line break in one: two rows of headings). `titles` stand above,
    `groups` are fields with the line that heads their rows; in both `{show}`, `{company}`, `{start}`, ...
    stand for what is meant, and `|` parts cells. `one` names what is the same all through the file (`show`,
    `company`, `spell`), and so may stand in the titles. `dates` and `said_dates` are how dates are printed in
    cells and in lines. `jobs` are the company's words for positions (null: a bare APC) and `crafts` for other
    jobs, `kinds` for pay without work. `sums` names the line below each group, `total` the last one.
    """

    name: str
    columns: tuple[tuple[str, str], ...]
    jobs: Mapping[Position | None, str]
    crafts: tuple[str, str, str, str]
    length: Literal["day", "week", "two weeks", "month"]
    titles: tuple[str, ...] = ()
    groups: tuple[tuple[str, str], ...] = ()
    one: tuple[str, ...] = ()
    dates: str = "%Y-%m-%d"
    said_dates: str = "%B %d, %Y"
    person: str = "{family}, {given}"
    capitals: bool = False
    show: str = "{title}{season}"
    season: str = " Season {}"
    negative: str = "-{}"
    decimal: str = "."
    thousands: str = ","
    kinds: Mapping[str, str] | None = None
    locals_: tuple[str, ...] = ("411",)
    sums: str = ""
    total: str = ""
    carries: bool = False
    ruled: bool = False
    heads_again: bool = False
    delimiter: str = ","
    encoding: str = "utf-8"

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(field for field, _ in self.columns)

    @property
    def printed(self) -> frozenset[str]:
        """All fields that the report shows, in columns, headings of groups or titles."""
        lines = " ".join((*self.titles, *(text for _, text in self.groups)))
        said = {
            name
            for name in ("show", "company", "code", "start", "member_no", "name", "job")
            if f"{{{name}" in lines
        }
        return frozenset((*self.fields, *said))


HOLD = {
    "name": "member_name", "family": "last_name", "given": "first_name", "show": "production",
    "title": "production", "code": "production_id", "job": "occupation", "spell": "period",
    "hours_st": "hours_part", "hours_ot": "hours_part", "pension": "amount_part", "health": "amount_part",
    "kind": "pay_type", "rate": "", "paid_on": "", "sin": "", "cheque": "", "loan_out": "",
}  # fmt: skip
"""What a person would say that a column holds, where it is not called as the readers call it."""


def confirmed(layout: Layout) -> PayrollLayout:
    """The layout as a person who knows it confirms it."""
    headings = tuple(heading.replace("\n", " ") for _, heading in layout.columns)
    fields = tuple(HOLD.get(field, field) for field in layout.fields)
    return PayrollLayout(headings, fields, "the office", datetime(2026, 11, 1, tzinfo=UTC))


def lines_of(layout: Layout, rows: Sequence[Paid]) -> list[Line]:
    """The report from its titles to its total. `rows` are put into the order of the groups."""
    keys = [field for field, _ in layout.groups]
    ordered = sorted(
        rows,
        key=lambda paid: (
            *(_group(field, paid) for field in keys),
            paid.person.family,
            paid.person.given,
            paid.start,
        ),
    )
    made = [Line("title", _said(text, layout, ordered[0])) for text in layout.titles]
    made += _headings(layout)
    before: tuple[str, ...] = ()
    for key, run in groupby(ordered, key=lambda paid: tuple(_group(field, paid) for field in keys)):
        held = list(run)
        fresh = next((n for n, (a, b) in enumerate(zip(before, key, strict=False)) if a != b), 0)
        made += [Line("group", _said(text, layout, held[0])) for _, text in layout.groups[fresh:]]
        made += _headings(layout) if layout.heads_again and before else []
        made += _rows(layout, held)
        if layout.sums:
            made.append(_sum(layout, _filled(layout.sums, layout, held[0]), held))
        before = key
    return [*made, _sum(layout, layout.total, ordered)] if layout.total else made


def _group(field: str, paid: Paid) -> str:
    """What rows of one group have in common."""
    return {
        "company": paid.show.company,
        "show": f"{paid.show.company} {paid.show.code}",
        "member": paid.person.member_no,
        "spell": paid.start.isoformat(),
        "job": f"{paid.position} {paid.craft}",
        "local": paid.local,
    }[field]


def _headings(layout: Layout) -> list[Line]:
    parts = [heading.split("\n") for _, heading in layout.columns]
    height = max(map(len, parts))
    return [
        Line("head", tuple(([""] * (height - len(part)) + part)[at] or None for part in parts))
        for at in range(height)
    ]


def _rows(layout: Layout, held: Sequence[Paid]) -> list[Line]:
    made: list[Line] = []
    for at, paid in enumerate(held):
        cells = [cell_of(field, layout, paid) for field in layout.fields]
        if layout.carries and at and held[at - 1].person == paid.person:
            cells = [
                None if f in ("member_no", "name") else cell
                for f, cell in zip(layout.fields, cells, strict=True)
            ]
        made.append(Line("row", tuple(cells), paid))
    return made


def _sum(layout: Layout, label: str, held: Sequence[Paid]) -> Line:
    cells: list[Cell] = [None] * len(layout.columns)
    for at, field in enumerate(layout.fields):
        if field in NUMBERS - {"season", "rate"}:
            found = [cell_of(field, layout, paid) for paid in held]
            cells[at] = round(sum(value for value in found if isinstance(value, float)), 2)
    words = [at for at, field in enumerate(layout.fields) if field not in NUMBERS | set(IDLE_COLUMNS)]
    cells[words[min(2, len(words) - 1)]] = label
    return Line("sum", tuple(cells))


def _said(text: str, layout: Layout, paid: Paid) -> tuple[Cell, ...]:
    return tuple(_filled(part, layout, paid) or None for part in text.split("|"))


def _filled(text: str, layout: Layout, paid: Paid) -> str:
    """A title, a group's heading or a sum's label with what it is about."""
    return text.format(
        show=show_of(layout, paid), title=paid.show.title, company=paid.show.company, code=paid.show.code,
        start=paid.start.strftime(layout.said_dates),
        end=paid.end.strftime(layout.said_dates), month=f"{paid.start:%B %Y}",
        member_no=paid.person.member_no,
        name=person_of(layout, paid), job=job_of(layout, paid), local=paid.local,
    )  # fmt: skip


def cell_of(field: str, layout: Layout, paid: Paid) -> Cell:
    """What stands in a column for a line of pay; dates and numbers as such."""
    worked_hours = min(abs(paid.hours), 8.0 * abs(paid.days)) * (1 if paid.hours >= 0 else -1)
    found: Mapping[str, Cell] = {
        "member_no": paid.person.member_no, "name": person_of(layout, paid),
        "family": paid.person.family, "given": paid.person.given,
        "show": show_of(layout, paid), "title": paid.show.title, "code": paid.show.code,
        "season": float(paid.show.season) if paid.show.season else None,
        "company": paid.show.company, "job": job_of(layout, paid), "start": paid.start, "end": paid.end,
        "spell": f"{_date(paid.start, layout)} - {_date(paid.end, layout)}", "month": f"{paid.start:%B %Y}",
        "days": paid.days, "hours": paid.hours, "hours_st": round(worked_hours, 1),
        "hours_ot": round(paid.hours - worked_hours, 1), "amount": paid.amount,
        "pension": round(paid.days * 20.0, 2), "health": round(paid.days * 11.5, 2), "gross": paid.gross,
        "rate": 402.25, "kind": (layout.kinds or {}).get(paid.kind), "local": paid.local,
        "paid_on": date.fromordinal(paid.end.toordinal() + 5), "sin": "*** *** ***", 
        "cheque": f"{paid.start:%m%d}{paid.person.member_no}",
        "loan_out": f"{paid.person.family} Works Ltd." if int(paid.person.member_no) % 5 == 0 else None,
    }  # fmt: skip
    return found[field]


def _date(day: date, layout: Layout) -> str:
    return day.strftime(layout.dates)


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
