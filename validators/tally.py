"""Tally: the sure and the possible time and shows of each position, out of the checked credits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from models.terms import CrossCheck, Position, Reason
from validators.counting import (
    Months,
    Span,
    Stint,
    awarded,
    calendar_months,
    distinct,
    length,
    meet,
    months_of,
    months_won,
)
from validators.crosscheck import Checked, is_counted_kind
from validators.rulebook import Rulebook
from validators.titles import SAME_TITLE, titles_alike

EVER: Span = (date.min, date.max)
_FULL = (CrossCheck.MATCHED, CrossCheck.OVER)


@dataclass(frozen=True, slots=True)
class Portion:
    """What part of a credit counts: the days surely in `sure`, at most those in `possible`; null for none.
    `show` says whether its show counts, null where that is open."""

    sure: Span | None = EVER
    possible: Span | None = EVER
    show: bool | None = True


Portions = Callable[[Checked], Portion]


def whole(_: Checked) -> Portion:
    """All of every credit."""
    return Portion()


@dataclass(frozen=True, slots=True)
class Counted:
    """What of a credit went into a sum: its sure days, every date once, and the part that was let in."""

    checked: Checked
    days: Fraction
    portion: Portion


@dataclass(frozen=True, slots=True)
class Sums:
    """Time in a position: surely, and at most (null: no bound is known). `open` are credits that may change
    it, `contested` the dates that another position claims too, `rows` every credit that was looked at."""

    sure: Months
    possible: Months | None
    open: tuple[Checked, ...] = ()
    contested: tuple[Span, ...] = ()
    rows: tuple[Counted, ...] = ()


@dataclass(frozen=True, slots=True)
class Shows:
    """Different shows in a position: surely and at most, with the credits that surely count
    and those that are open."""

    sure: int
    possible: int
    open: tuple[Checked, ...] = ()
    counted: tuple[Checked, ...] = ()


def may_be(checked: Checked, position: Position) -> bool:
    """Whether the credit may be in `position`, by what it says or by what was remitted."""
    if position in checked.credit.positions:
        return True
    return any(paid.row.position is position for paid in checked.credit.other_rows)


def _surely(checked: Checked, positions: Sequence[Position]) -> bool:
    """Whether the credit is in one of `positions`, whichever it may be."""
    return all(position in positions for position in checked.credit.positions)


def cut_to(stint: Stint, window: Span | None) -> Stint | None:
    """The part of a stint within `window`, its days in proportion; null where they do not meet."""
    if window is EVER:
        return stint
    spread = meet(stint.spread, window)
    if spread is None:
        return None
    days = stint.days * Fraction(length(spread), length(stint.spread))
    return Stint(stint.key, days, spread, meet(stint.calendar, window))


def sure_stint(checked: Checked, book: Rulebook) -> Stint | None:
    """The part of a credit that is sure; null where none is."""
    credit = checked.credit
    if not checked.sure or not is_counted_kind(credit.kind, book):
        return None
    spread = meet(checked.period, credit.span) or checked.period or credit.span
    if spread is None:
        return None
    settled = checked.label in _FULL or (
        checked.label is CrossCheck.OUTSIDE_JURISDICTION and checked.reason is None
    )
    calendar = credit.span if settled else meet(checked.period, credit.span)
    return Stint(credit.at, checked.sure, spread, calendar)


def _exact(checked: Checked) -> bool:
    """Whether the credit's dates are beyond doubt."""
    return checked.credit.span is not None and checked.credit.span == checked.credit.widest


def _possible_stint(checked: Checked) -> Stint | None:
    credit = checked.credit
    spread = credit.widest or checked.period
    if spread is None or checked.possible is None:
        return None
    if checked.possible == checked.sure and checked.period is not None:
        spread = meet(checked.period, credit.span) or spread
    return Stint(credit.at, checked.possible, spread, credit.widest or checked.period)


def sums(
    checked: Sequence[Checked],
    positions: Sequence[Position],
    rivals: Sequence[Position],
    book: Rulebook,
    portions: Portions = whole,
) -> Sums:
    """Time in `positions` taken together. A date that a credit in one of `rivals` may claim is not sure."""
    mine = [
        c
        for c in checked
        if any(may_be(c, p) for p in positions) and is_counted_kind(c.credit.kind, book) is not False
    ]
    certain: list[Stint] = []
    exact: list[Stint] = []
    loose: list[Stint] = []
    unbounded = False
    for c in mine:
        portion = portions(c)
        stint = sure_stint(c, book)
        cut = cut_to(stint, portion.sure) if stint and _surely(c, positions) else None
        certain += [cut] if cut else []
        if portion.possible is None:
            continue
        most = _possible_stint(c)
        unbounded = unbounded or most is None
        if most is not None and (reach := cut_to(most, portion.possible)) is not None:
            (exact if _exact(c) else loose).append(reach)
    ids = {c.credit.at for c in mine if _surely(c, positions)}
    contested = tuple(claims(checked, rivals, ids, book))
    won = awarded(certain, contested)
    sure = months_won(won, certain, book.measures, contested)
    possible = months_of(exact, book.measures)
    for stint in loose:
        possible = possible + _alone(stint, book)
    possible = possible.at_least(sure)
    changing = tuple(c for c in mine if _changes(c, positions, portions(c)))
    clash = tuple(s for s in contested if any(meet(s, stint.spread) for stint in certain))
    rows = tuple(Counted(c, won.get(c.credit.at, Fraction(0)), portions(c)) for c in mine)
    return Sums(sure, None if unbounded else possible, changing, clash, rows)


def _alone(stint: Stint, book: Rulebook) -> Months:
    days = stint.days
    measures = book.measures
    calendar = calendar_months([stint.calendar or stint.spread], measures.days_per_month)
    return Months(days, days * measures.months_per_year / measures.working_days_per_year, calendar)


def claims(
    checked: Sequence[Checked], rivals: Sequence[Position], not_these: set[int], book: Rulebook
) -> list[Span]:
    """The dates that credits in `rivals`, other than `not_these`, claim or may claim."""
    found = []
    for c in checked:
        if c.credit.at in not_these or is_counted_kind(c.credit.kind, book) is False:
            continue
        if any(position in c.credit.positions for position in rivals):
            stint = _possible_stint(c)
            found += [stint.spread] if stint else []
    return found


def _changes(checked: Checked, positions: Sequence[Position], portion: Portion) -> bool:
    return (
        not _surely(checked, positions)
        or checked.sure != checked.possible
        or portion.sure != portion.possible
        or not _exact(checked)
        or checked.credit.kind is None
    )


def shows(
    checked: Sequence[Checked],
    positions: Sequence[Position],
    book: Rulebook,
    portions: Portions = whole,
    fits: Callable[[Checked], bool | None] = lambda _: True,
) -> Shows:
    """Different shows in `positions`. `fits` says whether a credit's show may count at all, null where
    open."""
    certain: list[Checked] = []
    most: list[str] = []
    changing: list[Checked] = []
    for c in checked:
        counted, fit, portion = is_counted_kind(c.credit.kind, book), fits(c), portions(c)
        if (
            counted is False
            or fit is False
            or portion.show is False
            or not any(may_be(c, p) for p in positions)
        ):
            continue
        most.append(c.credit.key)
        borne_out = c.show_sure and c.credit.show_sure and _surely(c, positions)
        if borne_out and counted and fit and portion.show:
            certain.append(c)
        else:
            changing.append(c)
    different = distinct([c.credit.key for c in certain], _maybe_one)
    return Shows(different, len(set(most)), tuple(changing), tuple(certain))


def _maybe_one(one: str, other: str) -> bool:
    """Whether two show keys may be the same show: alike titles, and no season or kind that tells them
    apart."""
    a, b = one.split("|"), other.split("|")
    if titles_alike(a[0], b[0]) < SAME_TITLE:
        return False
    if a[1] and b[1] and a[1] != b[1]:
        return False
    return not (a[2] and b[2] and a[2] != b[2])


def open_reason(open_credits: Sequence[Checked], contested: Sequence[Span]) -> Reason:
    """The reason to give where open credits decide: what a person can read off comes first."""
    reasons = {c.reason for c in open_credits if c.reason} | {
        Reason.AMBIGUOUS for c in open_credits if c.credit.position is None or c.credit.kind is None
    }
    order = (Reason.UNREADABLE, Reason.UNPROVEN, Reason.NO_RECORD, Reason.MISMATCH, Reason.AMBIGUOUS)
    found = next((reason for reason in order if reason in reasons), None)
    return found or (Reason.AMBIGUOUS if contested or open_credits else Reason.POLICY)
