"""A payroll company's manner of printing: what its report shows, and in which words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal

from models.terms import PayrollLayout, Position
from tests.bench.payroll.paid import Paid

Cell = str | float | date | None
Kind = Literal["title", "head", "group", "row", "sum", "note", "rule", "sheet"]
NUMBERS = frozenset(
    (
        "days",
        "hours",
        "hours_st",
        "hours_ot",
        "hours_15",
        "hours_20",
        "amount",
        "pension",
        "pension_er",
        "pension_ee",
        "health",
        "gross",
        "season",
        "rate",
        "vacation",
        "dues",
        "guaranteed",
        "per_diem",
        "ytd",
        "idle",
        "holiday",
        "bereaved",
        "cancelled",
        "travel",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
    )
)
IDLE_COLUMNS = {
    "idle": "idle day",
    "holiday": "unworked holiday",
    "bereaved": "bereavement",
    "cancelled": "cancelled call",
    "travel": "travel only",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line as printed; a row's `paid` is what stands behind it, and `also` what else does."""

    kind: Kind
    cells: tuple[Cell, ...]
    paid: Paid | None = None
    also: tuple[Paid, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """One company's report.

    `columns` are fields and headings (a line break in one: two rows of headings). `titles` stand above,
    `groups` are fields with the line that heads their rows; in both `{show}`, `{company}`, `{start}`, ...
    stand for what is meant, and `|` parts cells. `one` names what is the same all through the file (`show`,
    `company`, `spell`), and so may stand in the titles. `dates` and `said_dates` are how dates are printed in
    cells and in lines. `jobs` are the company's words for positions (null: a bare APC) and `crafts` for other
    jobs, `kinds` for pay without work. `sums` names the line below each group, `total` the last one;
    `notes` stand below it. `blanks` are fields left blank where the row above says the same. `across` gives
    each week a column of days. `papers` are the kinds of file that the company sends.

    `gaps` leaves a line empty above each group, `dashes` draws one below the headings. `page_rows` is after
    how many rows a file for a printer begins a page again, `footer` what stands at the foot of each. `sheets`
    gives each production a sheet of a workbook, behind one of the lines `cover`; `merged` joins the cells of
    lines that are no rows, `heads_merged` those of the upper headings with the empty ones beside, and
    `continued` is what a PDF adds to a group's heading where the group goes on on the next page. `empty` is
    printed where nothing is to say, `money` and `figures` are the forms of sums of money and of other
    numbers, `between` parts the two dates of a spell, `months` are the names of months. `shout` prints
    capitals throughout, `wrapped` breaks texts of a PDF's cells that are longer, and
    `numbered` writes members' numbers into workbooks as numbers.
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
    notes: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()
    across: bool = False
    papers: tuple[str, ...] = ("csv", "xlsx", "pdf", "scan")
    gaps: bool = False
    dashes: bool = False
    page_rows: int = 0
    footer: str = ""
    sheets: bool = False
    cover: tuple[str, ...] = ()
    merged: bool = False
    heads_merged: bool = False
    continued: str = ""
    empty: str = ""
    money: str = "{}"
    figures: str = ".1f"
    between: str = " - "
    months: tuple[str, ...] = ()
    shout: bool = False
    wrapped: int = 0
    numbered: bool = False

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
    "pension_er": "amount_part", "pension_ee": "amount_part",
    "kind": "pay_type", "rate": "", "paid_on": "", "sin": "", "cheque": "", "loan_out": "", "sin_end": "",
    "dept": "", "account": "", "province": "", "union": "local", "vacation": "", "dues": "", "guaranteed": "",
    "per_diem": "", "ytd": "", "episode": "", "crew": "", "week_no": "", "standing": "", "gap": "",
    "hours_15": "hours_part", "hours_20": "hours_part", "batch": "", "invoice": "", "yes": "", "hired_on": "",
    "period_code": "", "seq": "", "city": "", "status": "", "initials": "",
}  # fmt: skip
"""What a person would say that a column holds, where it is not called as the readers call it."""


def confirmed(layout: Layout) -> PayrollLayout:
    """The layout as a person who knows it confirms it."""
    headings = tuple(heading.replace("\n", " ") for _, heading in layout.columns)
    hold = HOLD if "end" in layout.fields else HOLD | {"start": "work_date"}
    fields = tuple(hold.get(field, field) for field in layout.fields)
    return PayrollLayout(headings, fields, "the office", datetime(2026, 11, 1, tzinfo=UTC))
