"""Timesheets, and what an agreement makes of their days: hours in tenths or finer, money in dollars."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

Meal = tuple[datetime, datetime]


class DayKind(StrEnum):
    """What a day of a timesheet was."""

    WORK = "work"
    WORK_TRAVEL = "work and travel"
    TRAVEL = "travel"
    IDLE = "idle"
    HOLIDAY = "holiday"
    BEREAVEMENT = "bereavement"
    CANCELLED = "cancelled"
    CANCELLED_TRAVEL = "cancelled travel"
    WEATHER = "weather"
    INCLEMENT = "inclement"
    ABSENT = "absent"
    OFF = "off"


class Hire(StrEnum):
    """How somebody is engaged: by the day, by the week, or by the week on call."""

    DAILY = "daily"
    WEEKLY = "weekly"
    ON_CALL = "on call"


@dataclass(frozen=True, slots=True)
class SheetDay:
    """One row of a timesheet, as written. Null is a cell left empty.

    `call` and `wrap` are set call and dismissal; on a distant location the moments of leaving the lodging and
    of being back there. `call_was` is the call that was cancelled or changed, `told` when that was said.
    `rate` is dollars an hour at straight time, `depth_ft` and `zone_miles` are feet and miles.
    """

    row: int
    day: date
    kind: DayKind
    hire: Hire = Hire.DAILY
    call: datetime | None = None
    wrap: datetime | None = None
    meals: tuple[Meal, ...] = ()
    hours: Fraction | None = None
    rate: Fraction | None = None
    weekly_rate: Fraction | None = None
    higher_rate: Fraction | None = None
    higher_hours: Fraction | None = None
    distant: bool = False
    home_miles: Fraction | None = None
    meals_provided: str = ""
    holiday: bool | None = None
    shifted: bool = False
    on_payroll: bool = True
    call_was: datetime | None = None
    told: datetime | None = None
    issued: datetime | None = None
    alternative_meals: bool = False
    breakfast_minutes: Fraction | None = None
    crew_call: datetime | None = None
    zone_miles: Fraction | None = None
    zone_hours: Fraction | None = None
    ride_or_hotel: bool | None = None
    flights: int = 0
    dives: int = 0
    depth_ft: Fraction | None = None
    second_diver: bool | None = None
    underwater: bool = False
    water_ft: Fraction | None = None
    water_hours: Fraction | None = None
    longest_in_water: Fraction | None = None
    script_prep_days: Fraction | None = None
    cameras: int = 1
    relation: str = ""
    department_share: Fraction | None = None
    replaced_told: date | None = None
    housing_a_day: Fraction | None = None
    paid_on: date | None = None
    paid: Fraction | None = None
    benefit_hours_paid: Fraction | None = None
    per_diem_paid: Fraction | None = None


@dataclass(frozen=True, slots=True)
class RefusedCell:
    """A row that could not be used: where, and why with what to do. `row` 0 is the whole file."""

    row: int
    column: str
    why: str


@dataclass(frozen=True, slots=True)
class Timesheet:
    """One person's days in the order of dates."""

    person: str
    days: tuple[SheetDay, ...]


class DueKind(StrEnum):
    WAGES = "wages"
    PENALTY = "penalties"
    BONUS = "bonuses"
    PER_DIEM = "per diem"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that a day is owed, dollars, with the article that says so."""

    kind: DueKind
    what: str
    article: str
    amount: Fraction


@dataclass(frozen=True, slots=True)
class DayDue:
    """What a day was and what is due for it. `worked` says whether it counts as a day worked; `hours` are
    those worked, or paid for where none was. `notes` are sentences about what a person should look at."""

    sheet: SheetDay
    worked: bool
    said: str
    hours: Fraction
    due: tuple[Due, ...] = ()
    benefit_hours: Fraction = Fraction(0)
    notes: tuple[str, ...] = ()

    def total(self, *kinds: DueKind) -> Fraction:
        """The dollars due of `kinds`, of all where none is named."""
        return sum((due.amount for due in self.due if not kinds or due.kind in kinds), Fraction(0))


@dataclass(frozen=True, slots=True)
class SheetCheck:
    """One timesheet under an agreement: its days, and sentences that are about no single day."""

    person: str
    days: tuple[DayDue, ...]
    besides: tuple[Due, ...] = ()
    notes: tuple[str, ...] = ()
