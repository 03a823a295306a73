"""Pay: which remitted days are days worked, and how near claimed and remitted days must be to agree."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from models.terms import Remittance
from validators.counting import Exact, exact
from validators.rulebook import Rulebook

TRAVEL_ONLY = "travel only"
_IDLE = frozenset({"idle day", "unworked holiday", "bereavement", "cancelled call"})


def is_worked(row: Remittance, book: Rulebook) -> bool:
    """Whether the row's days count as worked. Source: policy.md, `days.crosscheck` and part 3; what is paid
    for no day at all (vacation pay, allowances) never does."""
    if row.paid_not_worked == TRAVEL_ONLY:
        return book.chooses("travel_only", "counted")
    if row.paid_not_worked in _IDLE:
        return book.chooses("paid_not_worked", "counted")
    return not row.paid_not_worked


def days_paid(row: Remittance, book: Rulebook) -> Exact | None:
    """The row's days; of hours alone those that the policy makes of them, null where it makes none.

    A long day is taken, so that the days are rather too few than too many: too few is asked about.
    """
    if row.days is not None:
        return exact(row.days)
    if row.hours is None or not book.chooses("hours_without_days", "converted"):
        return None
    days = Fraction(str(row.hours)) / Fraction(str(book.crosscheck.hours_per_day))
    longest = (row.end - row.start).days + 1 if row.start and row.end else None
    return days if longest is None else min(days, Fraction(longest))


def is_converted(row: Remittance, book: Rulebook) -> bool:
    """Whether the row's days are made of hours."""
    return row.days is None and days_paid(row, book) is not None


def agree(claimed: Exact, remitted: Exact, book: Rulebook) -> bool:
    """Whether the two numbers of days lie within the tolerance."""
    if claimed == remitted:
        return True
    most = tolerance(claimed, book)
    return -most <= claimed - remitted <= most


def tolerance(claimed: Exact, book: Rulebook) -> Exact:
    """How many days may lie between the claimed and the remitted ones."""
    numbers = book.crosscheck
    bounds: tuple[Exact, Exact] = numbers.tolerance_days, _exactly(numbers.tolerance_share) * claimed
    smaller = book.chooses("crosscheck_tolerance", "smaller_of_days_and_share")
    return min(bounds) if smaller else max(bounds)


@lru_cache(maxsize=64)
def _exactly(share: float) -> Fraction:
    """The share as the rulebook writes it."""
    return Fraction(str(share))
