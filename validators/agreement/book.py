"""The agreement's figures, read from `rules/agreements/<name>.yaml` as they stand on a day."""

from __future__ import annotations

import re
from calendar import monthcalendar
from datetime import date, time, timedelta
from fractions import Fraction
from functools import cache
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, model_validator

from models.errors import RulebookFault
from validators.requirements import Count, Positive, Strict
from validators.rule_files import RuleFile, text_of, validated
from validators.rulebook import RULES

AGREEMENTS = RULES / "agreements"


def _exact(written: Any) -> Fraction:
    if isinstance(written, bool) or not isinstance(written, int | float):
        raise ValueError(f"{written!r} is no number")
    return Fraction(str(written))


def _clock(written: Any) -> time:
    try:
        return time.fromisoformat(str(written))
    except ValueError as fault:
        raise ValueError(f'{written!r} is no time such as "17:00"') from fault


Number = Annotated[Fraction, BeforeValidator(_exact)]
Clock = Annotated[time, BeforeValidator(_clock)]


class Tier(Strict):
    title: str
    budget_at_most: Positive
    idle_straight_hours: Number
    idle_benefit_hours: Number
    idle_per_diem_days: Number
    appendix: str = ""


class TierBump(Strict):
    over_share: Number
    appendix_a_raise_share: Number


class Grievance(Strict):
    written_within_days: Positive
    never_after_years: Positive


class Week(Strict):
    days: tuple[Positive, ...]
    shift_rest_hours: Number
    full_weeks_between_shifts: Count
    parts: Positive


class Calls(Strict):
    minimum_hours: Number
    travel_least_hours: Number
    travel_most_hours: Number


class Overtime(Strict):
    """A rate that applies to the hours after `over_hours`, to the `first_hours`, or to all of some `days`."""

    times: Number
    days: tuple[str, ...] = ()
    over_hours: Number = Fraction(0)
    first_hours: Number | None = None


class Rest(Strict):
    daily_hours: Number
    after_five_days_hours: Number
    after_six_days_hours: Number
    sixth_on_seventh_hours: Number
    after_seven_days_hours: Number
    straight_hours_an_hour: Number
    short_rest_under_hours: Number
    long_day_over_hours: Number
    long_days_in_a_row: Positive


class Meals(Strict):
    shortest_minutes: Positive
    longest_minutes: Positive
    deductible_in_minimum_call: Positive
    first_within_hours: Number
    first_not_before_hours: Number
    then_every_hours: Number
    first_extension_minutes: Positive
    second_extension_minutes: Positive
    breakfast_minutes: Positive
    penalty_minutes: Positive
    penalties: Annotated[tuple[Number, ...], Field(min_length=1)]
    penalties_a_week: Positive
    then_straight_hours: Number
    then_least: Number


class AlternativeMeals(Strict):
    elapsed_hours: Number
    guaranteed_hours: Number
    eat_within_hours: Number
    vote_share: Number
    rescind_hours: Positive
    paid_meal_minutes: Positive
    short_paid_meal_minutes: Positive
    breaks: Positive
    break_minutes: Positive


class Zone(Strict):
    radius_miles: Number
    offer_at_hours: Number
    commute_over_hours: Number


class Distant(Strict):
    home_miles: Number
    idle_days_a_week: Positive
    replacement_notice_days: Positive


class PerDiem(Strict):
    breakfast: Number
    lunch: Number
    dinner: Number


class Cancelled(Strict):
    told_by: Clock
    work_hours: Number
    travel_hours: Number


class Changed(Strict):
    told_by: Clock
    notice_hours: Number
    not_before: Clock
    later_notice_hours: Number


class Weather(Strict):
    issue_hours_before: Number
    told_hours_before: Number
    daily_hours: Number
    on_call_share_of_a_day: Number
    late_hours: Number
    inclement_told_by: Clock


_NTH = (1, 2, 3, 4, -1)
"""The weekdays that every month has."""


class Holiday(Strict):
    """A day of every year: a date, the nth weekday (1 Monday; nth -1 the last) of a month, or from Easter."""

    name: str
    month: Annotated[int, Field(ge=1, le=12)] | None = None
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    weekday: Annotated[int, Field(ge=1, le=7)] | None = None
    nth: int | None = None
    later_days: int = 0
    from_easter_days: int | None = None

    def in_year(self, year: int) -> date:
        """The day in `year`. Raises nothing for what the file's own check let through."""
        if self.from_easter_days is not None:
            return easter(year) + timedelta(days=self.from_easter_days)
        assert self.month
        if self.day is not None:
            return date(year, self.month, self.day)
        assert self.weekday
        assert self.nth
        days = [week[self.weekday - 1] for week in monthcalendar(year, self.month)]
        of_month = [day for day in days if day]
        nth = {**dict(enumerate(of_month, 1)), -1: of_month[-1]}
        return date(year, self.month, nth[self.nth]) + timedelta(days=self.later_days)

    @model_validator(mode="after")
    def _is_a_day(self) -> Self:
        by_date, by_weekday = self.day is not None, self.weekday is not None and self.nth in _NTH
        if self.from_easter_days is None and (self.month is None or not (by_date or by_weekday)):
            raise ValueError("a holiday has from_easter_days, a month and day, or a month, weekday and nth")
        return self


class Bereavement(Strict):
    most_days: Positive
    department_share: Number
    of: tuple[str, ...]


class UltraLowWages(Strict):
    shoot_days: Positive
    legal_minimum_share: Number
    least_by_year: tuple[Number, ...]
    bumped_to: str


class Script(Strict):
    prep_days: Number
    cameras_a_day: Number


class Special(Strict):
    flight: Number
    flights_a_shift_most: Number
    dive: Number
    dives_a_shift_most: Number
    dive_feet: Number
    second_diver_feet: Number
    underwater_share: Number
    water_feet: Number
    water_hours: Number
    water_share: Number
    longest_in_water_hours: Number
    break_minutes: Positive


class Agreement(Strict):
    """One agreement as it stands on a day."""

    name: str
    version: str
    title: str
    source: str
    disclaimer: str
    tiers: Annotated[dict[str, Tier], Field(min_length=1)]
    tier_bump: TierBump
    grievance: Grievance
    week: Week
    calls: Calls
    higher_class_hours: Number
    tenths_in_an_hour: Positive
    overtime: tuple[Overtime, ...]
    sixth_day: Positive
    seventh_day: Positive
    rest: Rest
    meals: Meals
    alternative_meals: AlternativeMeals
    zone: Zone
    distant: Distant
    per_diem: PerDiem
    cancelled: Cancelled
    changed: Changed
    weather: Weather
    holidays: tuple[Holiday, ...]
    bereavement: Bereavement
    ultra_low_wages: UltraLowWages
    payday_weekday: Annotated[int, Field(ge=1, le=7)]
    script: Script
    special: Special
    hotline: str
    production_cities: tuple[str, ...]
    readings: tuple[str, ...]

    def holiday_on(self, day: date) -> str | None:
        """The name of the holiday that `day` is, or null."""
        return next((h.name for h in self.holidays if h.in_year(day.year) == day), None)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar. Source: the anonymous algorithm (Nature, 20 April 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def parse(text: str, file: str, day: date) -> Agreement:
    """The agreement of `text` as it stands on `day`. Raises RulebookFault naming file, line and key."""
    rules = RuleFile(file, text)
    return validated(Agreement, rules, rules.on(day), lambda path, kind, message: message)


@cache
def load(name: str, day: date) -> Agreement:
    """The agreement in `rules/agreements/<name>.yaml` as it stands on `day`. Raises RulebookFault."""
    path = AGREEMENTS / f"{name}.yaml"
    if not re.fullmatch(r"[a-z0-9_]+", name) or not path.is_file():
        raise RulebookFault(f"There is no agreement {name!r}.", f"There are: {', '.join(names())}.")
    return parse(text_of(path), path.name, day)


def names() -> tuple[str, ...]:
    """Every agreement that there is."""
    return tuple(sorted(path.stem for path in AGREEMENTS.glob("*.yaml")))
