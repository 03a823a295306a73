"""Counting: distinct shows, days that count once, and months by two measures. Exact figures throughout."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from math import lcm
from operator import attrgetter

from models.terms.values import value
from validators.requirements import Measures

Span = tuple[date, date]
"""First and last day, both inclusive."""

Exact = int | Fraction
"""A figure without rounding: a whole number as such, which most days are and which is quick to add up."""

DAY = timedelta(days=1)


@value(frozen=True, slots=True)
class Stint:
    """Days worked on one show in one position. `days` are spread evenly over `spread`; the calendar measure
    takes `calendar` (null: none is sure)."""

    key: Hashable
    days: Exact
    spread: Span
    calendar: Span | None


@value(frozen=True, slots=True)
class Months:
    """The two measures of the same work, exact, with the days behind the first."""

    days: Exact
    by_days: Exact
    by_calendar: Exact

    def __add__(self, other: Months) -> Months:
        return Months(
            self.days + other.days, self.by_days + other.by_days, self.by_calendar + other.by_calendar
        )

    def __sub__(self, other: Months) -> Months:
        return Months(
            self.days - other.days, self.by_days - other.by_days, self.by_calendar - other.by_calendar
        )

    def capped(self, months: int) -> Months:
        """At most `months` by either measure."""
        return Months(self.days, min(self.by_days, months), min(self.by_calendar, months))

    def beyond(self, months: int) -> Months:
        """What exceeds `months`, by either measure."""
        return Months(0, max(self.by_days - months, 0), max(self.by_calendar - months, 0))

    def at_most(self, other: Months) -> Months:
        """The smaller of the two, figure by figure."""
        return Months(
            min(self.days, other.days),
            min(self.by_days, other.by_days),
            min(self.by_calendar, other.by_calendar),
        )

    def at_least(self, other: Months) -> Months:
        """The larger of the two, figure by figure."""
        return Months(
            max(self.days, other.days),
            max(self.by_days, other.by_days),
            max(self.by_calendar, other.by_calendar),
        )


def length(span: Span) -> int:
    """Days in `span`."""
    return (span[1] - span[0]).days + 1


def meet(one: Span | None, other: Span | None) -> Span | None:
    """The days in both, or null."""
    if one is None or other is None:
        return None
    start, end = max(one[0], other[0]), min(one[1], other[1])
    return (start, end) if start <= end else None


def overlap(one: Span, other: Span) -> bool:
    """Whether the two share a day."""
    return max(one[0], other[0]) <= min(one[1], other[1])


def hull(spans: Iterable[Span]) -> Span | None:
    """The smallest span that holds all."""
    held = tuple(spans)
    if len(held) < 2:
        return held[0] if held else None
    starts, ends = zip(*held, strict=True)
    return min(starts), max(ends)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans with those that overlap or adjoin made one, in order."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1] + DAY:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return tuple(out)


def without(spans: Iterable[Span], taken: Iterable[Span]) -> tuple[Span, ...]:
    """The days of `spans` that are in none of `taken`."""
    return _left(merged(spans), merged(taken))


def _left(spans: Iterable[Span], taken: Iterable[Span]) -> tuple[Span, ...]:
    """The same, where `spans` are merged already."""
    left = list(spans)
    for start, end in taken:
        pieces: list[Span] = []
        for a, b in left:
            if end < a or start > b:
                pieces.append((a, b))
                continue
            if a < start:
                pieces.append((a, start - DAY))
            if b > end:
                pieces.append((end + DAY, b))
        left = pieces
    return tuple(left)


def awarded(stints: Sequence[Stint], contested: Sequence[Span] = ()) -> dict[Hashable, Exact]:
    """The days that each stint's key gets when every date counts once.

    Days are spread evenly over each stint's span; on a date that several claim the largest share counts, and
    a date in `contested` counts for none. Source: policy.md, Overlap.
    """
    won: dict[Hashable, Exact] = dict.fromkeys((stint.key for stint in stints), 0)
    taken = merged(contested)
    for clash in _clashes(stints):
        alone = clash[0]
        if len(clash) == 1 and not any(overlap(alone.spread, span) for span in taken):
            won[alone.key] += alone.days
        else:
            _share_out(clash, taken, won)
    return won


def _clashes(stints: Sequence[Stint]) -> Iterable[list[Stint]]:
    """The stints in groups that share no date with one another."""
    group: list[Stint] = []
    last = date.min
    for stint in sorted(stints, key=attrgetter("spread")):
        if group and stint.spread[0] > last:
            yield group
            group = []
        group.append(stint)
        last = max(last, stint.spread[1])
    if group:
        yield group


def _share_out(stints: Sequence[Stint], taken: Sequence[Span], won: dict[Hashable, Exact]) -> None:
    for stint in _largest_share_first(stints):
        whole = length(stint.spread)
        free = sum(length(piece) for piece in _left([stint.spread], taken))
        if free:
            share = stint.days if free == whole else Fraction(stint.days * free, whole)
            won[stint.key] = won[stint.key] + share if won[stint.key] else share
            taken = [*taken, stint.spread]


def _largest_share_first(stints: Sequence[Stint]) -> Sequence[Stint]:
    """By the days of work that a day of each brings; of equal ones the first begun, then by key."""
    if len(stints) == 1:
        return stints
    ordered = sorted(stints, key=lambda stint: (stint.spread, str(stint.key)))
    # Shares of different spans are compared over one denominator: whole numbers, where the days are.
    whole = lcm(*(length(stint.spread) for stint in stints))
    return sorted(ordered, key=lambda stint: stint.days * (whole // length(stint.spread)), reverse=True)


def counted_days(stints: Sequence[Stint], contested: Sequence[Span] = ()) -> Exact:
    """Days worked with every date counted once."""
    return sum(awarded(stints, contested).values())


def calendar_months(spans: Iterable[Span], days_per_month: int) -> Fraction:
    """Whole months by date of each merged span, and the days left over added up at `days_per_month`.

    Source: policy.md, Month. 27 April to 15 September is four months and 20 days.
    """
    return _by_calendar(merged(spans), days_per_month)


def _by_calendar(spans: Iterable[Span], days_per_month: int) -> Fraction:
    """The same of spans that are merged already."""
    months, days = 0, 0
    for start, end in spans:
        after = end + DAY
        whole = (after.year - start.year) * 12 + after.month - start.month
        reached = later(start, whole)
        if reached > after:
            whole -= 1
            reached = later(start, whole)
        months += whole
        days += (after - reached).days
    return Fraction(months * days_per_month + days, days_per_month)


def later(day: date, months: int) -> date:
    """`day` moved by whole months; the last of the month where there is no such day."""
    total = day.year * 12 + day.month - 1 + months
    year, month = total // 12, total % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def months_of(stints: Sequence[Stint], measures: Measures, contested: Sequence[Span] = ()) -> Months:
    """Both measures of `stints`, dates in `contested` left out."""
    return months_won(awarded(stints, contested), stints, measures, contested)


def months_won(
    won: Mapping[Hashable, Exact], stints: Sequence[Stint], measures: Measures, contested: Sequence[Span]
) -> Months:
    """Both measures of `stints`, of which `won` has the days that count."""
    days = sum(won.values())
    spans = without([s.calendar for s in stints if s.calendar], contested)
    return Months(days, in_months(days, measures), _by_calendar(spans, measures.days_per_month))


def in_months(days: Exact, measures: Measures) -> Fraction:
    """Days worked as months. Source: policy.md, Month."""
    return Fraction(
        days.numerator * measures.months_per_year, days.denominator * measures.working_days_per_year
    )


def distinct(keys: Sequence[str], alike: Callable[[str, str], bool]) -> int:
    """How many different shows there are where keys that may be one count as one."""
    groups: list[list[str]] = []
    for key in sorted(set(keys)):
        near = [group for group in groups if any(alike(key, other) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([key, *(other for group in near for other in group)])
    return len(groups)


def exact(figure: float) -> Exact:
    """What was read as a float, exactly."""
    return int(figure) if figure == int(figure) else Fraction(figure)


def cut(figure: Exact | float, places: int = 1) -> float:
    """`figure` cut, never rounded, to `places` decimals, for printing."""
    told = exact(figure) if isinstance(figure, float) else figure
    scale: int = 10**places
    whole = abs(told.numerator) * scale // told.denominator  # In whole numbers: a screening cuts a hundred.
    return (whole if told > 0 else -whole) / scale
