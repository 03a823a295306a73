"""The office's records as imported, each row with the file and row that it came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from models.terms.vocabulary import Position, ProductionKind


@dataclass(frozen=True, slots=True)
class Provenance:
    """`file` is relative to the office folder; `row` counts from 1, the header being row 1. `page` is set
    for a PDF report."""

    file: str
    row: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A category that a member is listed in; `category` is a position name or another of the Local's."""

    category: str
    since: date | None


@dataclass(frozen=True, slots=True)
class Member:
    member_no: str
    name: str
    known_as: tuple[str, ...]
    listings: tuple[Listing, ...]
    dues_paid_through: date | None
    email: str
    phone: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Production:
    """`agreement` is "411", else another body's name, else "" (unknown)."""

    production_id: str
    title: str
    also_known_as: tuple[str, ...]
    kind: ProductionKind | None
    season: int | None
    company: str
    studio: str
    agreement: str
    start: date | None
    end: date | None
    producers: tuple[str, ...]
    production_managers: tuple[str, ...]
    production_coordinators: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class SeminarAttendance:
    """`standing` is `hosted`, `endorsed` or what else the file says."""

    member_no: str
    seminar: str
    topic: str
    standing: str
    date: date | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Decline:
    member_no: str
    ground: str
    declined_on: date
    barred_until: date | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Upgrade:
    """`credits_used` is null where the file has no such record, else (production_id, position) pairs."""

    member_no: str
    from_category: str
    to_category: str
    approved_on: date
    credits_used: tuple[tuple[str, Position], ...] | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Meeting:
    kind: str
    date: date
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class StandingSpan:
    """`start`/`end` are inclusive; null is open."""

    member_no: str
    start: date | None
    end: date | None
    standing: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class RosterDays:
    """Days of union work that the industry's experience roster has for a person, production by production.

    Either of `member_no` and `name` may be empty. `basis` is how the days became union work, in the file's
    word (`permit`, `turned_union`, ...). `organised_on` is the day that the production turned union,
    `involved_since` the first day that the person had a part in it.
    """

    member_no: str
    name: str
    production: str
    start: date | None
    end: date | None
    days: float
    basis: str
    organised_on: date | None
    involved_since: date | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Remittance:
    """One row of a fringe remittance report, as printed and as understood.

    Either of `member_no` and `member_name`, either of `production_id` and `production` may be empty.
    `start`/`end` are the period, inclusive. `days` is null where the report gives only hours.
    `occupation` is as printed; `position` what it means, null where it is none of the known spellings or
    ambiguous. `paid_not_worked` names the kind (idle day, unworked holiday, bereavement, cancelled call,
    travel only) where the row is not for days worked.
    """

    member_no: str
    member_name: str
    production_id: str
    production: str
    season: int | None
    company: str
    occupation: str
    position: Position | None
    start: date | None
    end: date | None
    days: float | None
    hours: float | None
    amount: float | None
    paid_not_worked: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class PayrollLayout:
    """A payroll report's headings and the field that each column holds ("" where it is not used), as a person
    confirmed them. Empty headings are left out of both."""

    headings: tuple[str, ...]
    fields: tuple[str, ...]
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """What one column of a payroll report is taken for. `told_by` is `layout` (confirmed before), `heading`,
    `cells` (what stands below, a guess), `person`, or "" where `field` is "" and the column is not used.
    `cells` are its first ones."""

    heading: str
    field: str
    told_by: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LayoutGuess:
    """One table of a payroll report as it would be read: its columns, its first rows, how many there are, and
    what could not be read in them."""

    columns: tuple[ColumnGuess, ...]
    rows: tuple[Remittance, ...]
    count: int
    refused: tuple[RefusedRow, ...]


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row or file that could not be used: where, and why with what to do. `row` 0 is the whole file."""

    file: str
    row: int
    column: str
    why: str


@dataclass(frozen=True, slots=True)
class Office:
    """All records of one office. `absent` names the files that were not there ("standing.csv",
    "remittances"). `remittances_since` is the first day that the office's remittance records cover."""

    members: tuple[Member, ...] = ()
    productions: tuple[Production, ...] = ()
    seminars: tuple[SeminarAttendance, ...] = ()
    declines: tuple[Decline, ...] = ()
    upgrades: tuple[Upgrade, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    standing: tuple[StandingSpan, ...] = ()
    remittances: tuple[Remittance, ...] = ()
    roster: tuple[RosterDays, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    absent: frozenset[str] = frozenset()
    remittances_since: date | None = None
