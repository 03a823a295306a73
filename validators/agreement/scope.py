"""Which tier a budget is, what a wrong one costs, the least wages, and the time to file a grievance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from validators.agreement.book import Agreement, Tier

BASIC = "the Basic Agreement and the Local's rates"


@dataclass(frozen=True, slots=True)
class Film:
    """What is known of the production beside the timesheet: dollars; null where it is not."""

    tier: str
    actual_budget: Fraction | None = None
    shoot_days: int | None = None
    agreement_year: int | None = None
    legal_minimum: Fraction | None = None


def tier_of(budget: Fraction, book: Agreement) -> str | None:
    """The tier of a budget in dollars; null above the highest."""
    return next((name for name, tier in book.tiers.items() if budget <= tier.budget_at_most), None)


def tier_due(film: Film, book: Agreement) -> str:
    """The tier, or the agreement, whose rates are due: the actual budget's once it is far over."""
    declared, actual = book.tiers[film.tier], film.actual_budget
    over = 1 + book.tier_bump.over_share
    if actual is None or actual <= declared.budget_at_most * over:
        return declared.title
    found = tier_of(actual, book)
    if found is not None:
        return book.tiers[found].title
    highest = list(book.tiers.values())[-1]
    return highest.title if actual <= highest.budget_at_most * over else BASIC


def least_rate(film: Film, book: Agreement) -> Fraction | None:
    """Dollars an hour below which no wage of an ultra low budget may be; null where the rule does not apply
    or what it needs is not known. Source: Article XXIX, B."""
    rules = book.ultra_low_wages
    if film.tier != next(iter(book.tiers)) or film.shoot_days is None or film.shoot_days < rules.shoot_days:
        return None
    by_law = film.legal_minimum * rules.legal_minimum_share if film.legal_minimum is not None else None
    year = film.agreement_year
    by_year = rules.least_by_year[min(year, len(rules.least_by_year)) - 1] if year else None
    return max((rate for rate in (by_law, by_year) if rate is not None), default=None)


def film_notes(film: Film, rates: tuple[Fraction, ...], wages: Fraction, book: Agreement) -> Iterator[str]:
    """What follows from the budget and from the least wages; `wages` are all that are due on the sheet."""
    due = tier_due(film, book)
    if due != book.tiers[film.tier].title:
        raised = wages * book.tier_bump.appendix_a_raise_share
        yield (
            f"The budget is so far above the declared tier that {due} applies from the first day: rates, "
            "overtime, premiums and travel (I, D). Under Appendix A, paragraph 2, wages rise instead, "
            f"here by {float(raised):.2f}."
        )
    least = least_rate(film, book)
    if least is not None and any(rate < least for rate in rates):
        bumped = book.tiers[book.ultra_low_wages.bumped_to].title
        yield (
            f"Some hours are paid below {float(least):.2f} dollars, the least at this tier (XXIX, B). "
            f"Where that is a pattern, the least of {bumped} is due from the start."
        )


def file_by(day: date, book: Agreement) -> date:
    """The last day for a grievance about `day`, in writing, if it was known then. Source: Article XI, A."""
    return day + timedelta(days=book.grievance.written_within_days)


def never_after(day: date, book: Agreement) -> date:
    """The last day on which any grievance about `day` may be filed."""
    year = day.year + book.grievance.never_after_years
    return day.replace(year=year) if (day.month, day.day) != (2, 29) else date(year, 2, 28)


def appendix(tier: Tier, hired_in: str, works_in: str, multi_employer: bool, book: Agreement) -> str:
    """Which appendix has the rates. Source: Appendix A, 1 and 2."""
    if tier.appendix:
        return tier.appendix
    cities = {city.casefold() for city in book.production_cities}
    in_city = hired_in.casefold() in cities or works_in.casefold() in cities
    return "C" if in_city or multi_employer else "D"


def duties(book: Agreement) -> tuple[str, ...]:
    """What the agreement asks that no timesheet shows, with its figures."""
    other, special, weather = book.alternative_meals, book.special, book.weather
    return (
        f"A workweek has {' or '.join(map(str, book.week.days))} days in a row (XVII, A).",
        f"The other way of meals needs the votes of {float(other.vote_share):.0%} of the crew, in secret; "
        f"{other.rescind_hours} hours' notice ends it (XX, F).",
        f"It begins with a paid meal of {other.paid_meal_minutes} minutes before the call, or of "
        f"{other.short_paid_meal_minutes} and {other.breaks} breaks of {other.break_minutes} (XX, F).",
        f"In water there are {special.break_minutes} minutes of break each hour (XXX, F-H).",
        f"A first day cancelled for weather is told by {weather.inclement_told_by:%H:%M} Sunday (XXII, D).",
        f"The safety hotline, {book.hotline}, stands on every call sheet (XXXIII, G).",
    )
