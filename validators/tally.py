"""Tally: the sure and the possible time and shows of each position, out of the checked credits."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from fractions import Fraction

from models.terms import CrossCheck, Position, Reason
from models.terms.values import value
from validators.counting import (
    Exact,
    Months,
    Span,
    Stint,
    awarded,
    calendar_months,
    distinct,
    hull,
    in_months,
    length,
    meet,
    months_of,
    months_won,
    overlap,
)
from validators.crosscheck import Checked, is_counted_kind
from validators.rulebook import Rulebook
from validators.titles import SAME_TITLE, titles_alike

EVER: Span = (date.min, date.max)
_FULL = (CrossCheck.MATCHED, CrossCheck.OVER)


@value(frozen=True, slots=True)
class Portion:
    """What part of a credit counts: the days surely in `sure`, at most those in `possible`; null for none.
    `show` says whether its show counts, null where that is open."""

    sure: Span | None = EVER
    possible: Span | None = EVER
    show: bool | None = True


Portions = Callable[[Checked], Portion]


ALL = Portion()


def whole(_: Checked) -> Portion:
    """All of every credit."""
    return ALL


@value(frozen=True, slots=True)
class Counted:
    """What of a credit went into a sum: its sure days, every date once, and the part that was let in."""

    checked: Checked
    days: Exact
    portion: Portion


@value(frozen=True, slots=True)
class Sums:
    """Time in a position: surely, and at most (null: no bound is known). `open` are credits that may change
    it, `contested` its dates that another position claims too, `rows` every credit that was looked at."""

    sure: Months
    possible: Months | None
    open: tuple[Checked, ...] = ()
    contested: tuple[Span, ...] = ()
    rows: tuple[Counted, ...] = ()


@value(frozen=True, slots=True)
class Shows:
    """Different shows in a position: surely and at most, with the credits that surely count
    and those that are open."""

    sure: int
    possible: int
    open: tuple[Checked, ...] = ()
    counted: tuple[Checked, ...] = ()


@value(frozen=True, slots=True)
class Work:
    """A checked credit as every sum takes it, worked out once.

    `counted`: its kind is a show (null: not known). `surely` are the positions that it is in, whichever of
    them; `perhaps` holds those of the remittances too. `sure` and `most` are its sure and its possible part
    (null: none; for `most`, no bound is known). `exact`: its dates are beyond doubt.
    """

    checked: Checked
    counted: bool | None
    surely: frozenset[Position]
    perhaps: frozenset[Position]
    sure: Stint | None
    most: Stint | None
    exact: bool
    settled: bool

    def is_in(self, positions: Collection[Position]) -> bool:
        """Whether it is in one of `positions`, whichever it may be."""
        return self.surely.issubset(positions)

    def may_be_in(self, positions: Collection[Position]) -> bool:
        """Whether it may be in one of them, by what it says or by what was remitted."""
        return not self.perhaps.isdisjoint(positions)


def work_of(checked: Checked, book: Rulebook) -> Work:
    """A checked credit made ready for the sums."""
    credit = checked.credit
    exact = credit.span is not None and credit.span == credit.widest
    settled = checked.sure == checked.possible
    counted = is_counted_kind(credit.kind, book)
    sure, most = _sure_stint(checked), _possible_stint(checked, settled)
    return Work(
        checked,
        counted,
        frozenset(credit.positions),
        frozenset((*credit.positions, *(p.row.position for p in credit.other_rows if p.row.position))),
        sure if counted else None,
        sure if sure == most else most,
        exact,
        settled and exact and credit.kind is not None,
    )


def cut_to(stint: Stint, window: Span | None) -> Stint | None:
    """The part of a stint within `window`, its days in proportion; null where they do not meet."""
    if window is EVER:
        return stint
    spread = meet(stint.spread, window)
    if spread is None:
        return None
    days = stint.days * Fraction(length(spread), length(stint.spread))
    return Stint(stint.key, days, spread, meet(stint.calendar, window))


def _sure_stint(checked: Checked) -> Stint | None:
    credit = checked.credit
    if not checked.sure:
        return None
    spread = meet(checked.period, credit.span) or checked.period or credit.span
    if spread is None:
        return None
    settled = checked.label in _FULL or (
        checked.label is CrossCheck.OUTSIDE_JURISDICTION and checked.reason is None
    )
    calendar = credit.span if settled else meet(checked.period, credit.span)
    return Stint(credit.at, checked.sure, spread, calendar)


def _possible_stint(checked: Checked, settled: bool) -> Stint | None:
    credit = checked.credit
    spread = credit.widest or checked.period
    if spread is None or checked.possible is None:
        return None
    if settled:
        spread = meet(checked.period, credit.span) or spread
    return Stint(credit.at, checked.possible, spread, credit.widest or checked.period)


def sums(
    work: Sequence[Work],
    positions: Sequence[Position],
    rivals: Sequence[Position],
    book: Rulebook,
    portions: Portions = whole,
) -> Sums:
    """Time in `positions` taken together. A date that a credit in one of `rivals` may claim is not sure."""
    mine = [(w, portions(w.checked)) for w in work if w.counted is not False and w.may_be_in(positions)]
    certain: list[Stint] = []
    exact: list[Stint] = []
    loose: list[Stint] = []
    unbounded = False
    for w, portion in mine:
        cut = cut_to(w.sure, portion.sure) if w.sure and w.is_in(positions) else None
        certain += [cut] if cut else []
        if portion.possible is None:
            continue
        unbounded = unbounded or w.most is None
        if w.most is not None and (reach := cut_to(w.most, portion.possible)) is not None:
            (exact if w.exact else loose).append(reach)
    ids = {w.checked.credit.at for w, _ in mine if w.is_in(positions)}
    whole_time = hull(span for stint in certain for span in (stint.spread, stint.calendar) if span)
    near = (span for span in claims(work, rivals, ids) if meet(span, whole_time))
    contested = tuple(span for span in near if _touches(span, certain))
    won = awarded(certain, contested)
    sure = months_won(won, certain, book.measures, contested)
    # Where nothing is open or contested, which is usual, the possible time is the sure time.
    possible = sure if exact == certain and not contested else months_of(exact, book.measures)
    for stint in loose:
        possible = possible + _alone(stint, book)
    possible = possible.at_least(sure)
    changing = tuple(w.checked for w, portion in mine if _changes(w, positions, portion))
    clash = tuple(both for s in contested for stint in certain if (both := meet(s, stint.spread)))
    rows = tuple(Counted(w.checked, won.get(w.checked.credit.at, 0), portion) for w, portion in mine)
    return Sums(sure, None if unbounded else possible, changing, clash, rows)


def _touches(span: Span, stints: Sequence[Stint]) -> bool:
    return any(
        overlap(span, stint.spread) or (stint.calendar is not None and overlap(span, stint.calendar))
        for stint in stints
    )


def _alone(stint: Stint, book: Rulebook) -> Months:
    days, measures = stint.days, book.measures
    calendar = calendar_months([stint.calendar or stint.spread], measures.days_per_month)
    return Months(days, in_months(days, measures), calendar)


def claims(work: Sequence[Work], rivals: Sequence[Position], not_these: set[int]) -> list[Span]:
    """The dates that credits in `rivals`, other than `not_these`, claim or may claim."""
    return [
        w.most.spread
        for w in work
        if w.most is not None
        and w.counted is not False
        and w.checked.credit.at not in not_these
        and not w.surely.isdisjoint(rivals)
    ]


def _changes(work: Work, positions: Sequence[Position], portion: Portion) -> bool:
    return not (work.settled and work.is_in(positions) and portion.sure == portion.possible)


def shows(
    work: Sequence[Work],
    positions: Sequence[Position],
    portions: Portions = whole,
    fits: Callable[[Checked], bool | None] = lambda _: True,
) -> Shows:
    """Different shows in `positions`. `fits` says whether a credit's show may count at all, null where
    open."""
    certain: list[Checked] = []
    most: list[str] = []
    changing: list[Checked] = []
    for w in work:
        if w.counted is False or not w.may_be_in(positions):
            continue
        c, fit, portion = w.checked, fits(w.checked), portions(w.checked)
        if fit is False or portion.show is False:
            continue
        most.append(c.credit.key)
        borne_out = c.show_sure and c.credit.show_sure and w.is_in(positions)
        if borne_out and w.counted and fit and portion.show:
            certain.append(c)
        else:
            changing.append(c)
    different = distinct([c.credit.key for c in certain], maybe_one)
    return Shows(different, len(set(most)), tuple(changing), tuple(certain))


def maybe_one(one: str, other: str) -> bool:
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
