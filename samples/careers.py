"""Careers by construction: credits of wanted lengths on the office's shows, never two on one date."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth
from samples.world import FIRST_DAY, LAST_DAY, PayRow, Person, Show


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit and the production it truly was on. `remitted` is the days that the employer paid fringes on
    (null: none reported); `occupation` what the report calls the job (null: a bare "APC")."""

    show: Show
    truth: CreditTruth
    remitted: float | None
    occupation: Position | None


@dataclass(frozen=True, slots=True)
class Stint:
    """A wish: `months` on some show in `position`; `agreement` "411" or "other"."""

    position: Position
    months: float
    agreement: str = "411"
    ids: tuple[str, ...] = ()
    kinds: tuple[ProductionKind, ...] = ()


class NoRoom(Exception):
    """The wished stints do not fit between the first and the last day; try another draw."""


def weekdays(start: date, end: date) -> int:
    """Mondays to Fridays from `start` to `end`, both included."""
    return sum((start + timedelta(days=n)).weekday() < 5 for n in range((end - start).days + 1))


def months_by_days(days: float) -> float:
    """Policy: days counted × 12 ÷ 260."""
    return days * 12 / 260


def months_by_calendar(spans: Sequence[tuple[date, date]]) -> float:
    """Policy: each span in whole months by date, the days left over added up, 30 to a month."""
    whole = left = 0
    for start, end in spans:
        after = end + timedelta(days=1)
        months = (after.year - start.year) * 12 + after.month - start.month
        if _later(start, months) > after:
            months -= 1
        whole += months
        left += (after - _later(start, months)).days
    return whole + left / 30


def _later(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def share(rng: Random, months: float, shows: int) -> tuple[float, ...]:
    """`months` in `shows` uneven parts of at least 2.2 and at most 7."""
    for _ in range(500):
        weights = [rng.uniform(0.6, 1.4) for _ in range(shows)]
        parts = tuple(months * weight / sum(weights) for weight in weights)
        if min(parts) >= 2.2 and max(parts) <= 7.0:
            return parts
    return (months / shows,) * shows


def career(
    rng: Random, shows: Sequence[Show], person: Person, stints: Sequence[Stint], *, begin: date = FIRST_DAY
) -> tuple[Credit, ...]:
    """Credits that fulfil `stints` in order, each on a show of its own; raises NoRoom."""
    at, used, made = begin, set[str](), list[Credit]()
    for stint in stints:
        show = _next_show(rng, shows, stint, at, used)
        used.add(show.production_id)
        start = _weekday(max(at, show.start) + timedelta(days=rng.randint(0, 6)))
        end = start + timedelta(days=round(stint.months * 30.44))
        end -= timedelta(days=max(0, end.weekday() - 4))
        made.append(_credit(show, person, stint.position, start, end))
        at = end + timedelta(days=3)
    return tuple(made)


def _next_show(rng: Random, shows: Sequence[Show], stint: Stint, at: date, used: set[str]) -> Show:
    need = timedelta(days=round(stint.months * 30.44) + 10)
    fits = [
        show
        for show in shows
        if show.production_id not in used
        and (show.agreement == "411") == (stint.agreement == "411")
        and (not stint.ids or show.production_id in stint.ids)
        and (not stint.kinds or show.kind in stint.kinds)
        and max(at, show.start) + need <= min(show.end, LAST_DAY)
    ]
    if not fits:
        raise NoRoom
    fits.sort(key=lambda show: (max(at, show.start), show.production_id))
    return rng.choice(fits[:3])


def _weekday(day: date) -> date:
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() > 4 else 0)


def _credit(show: Show, person: Person, position: Position, start: date, end: date) -> Credit:
    # About one holiday in two months was not worked.
    days = float(weekdays(start, end) - (end - start).days // 60)
    coordinator = person.name if position is Position.PC else show.production_coordinators[0]
    assistant = next((name for name in show.assistants if name != person.name), show.assistants[0])
    truth = CreditTruth(
        title=show.title,
        season=show.season,
        kind=show.kind,
        studio=show.studio,
        company=show.company,
        position=position,
        start=start,
        end=end,
        days=days,
        producer=show.producers[0],
        production_manager=show.production_managers[0],
        production_coordinator=coordinator,
        assistant_production_coordinator=person.name if position is Position.FIRST_APC else assistant,
        agreement=show.agreement,
    )
    return Credit(show, truth, days if show.agreement == "411" else None, position)


def months_of(credits: Sequence[Credit], position: Position) -> tuple[float, float]:
    """Months in `position` by days and by calendar, as claimed."""
    mine = [credit.truth for credit in credits if credit.truth.position is position]
    return (
        months_by_days(sum(truth.days for truth in mine)),
        months_by_calendar([(truth.start, truth.end) for truth in mine]),
    )


_MONTHLY = {"northlight", "harbourfront", "paie_orval"}


def pay_rows(person: Person, credit: Credit) -> list[PayRow]:
    """The employer's rows for a credit: by month or for the whole engagement; their days sum exactly, and
    none has more of them than its period has weekdays."""
    if credit.remitted is None:
        return []
    start, end = credit.truth.start, credit.truth.end
    spans = _by_month(start, end) if credit.show.payroll in _MONTHLY else [(start, end)]
    total, given, rows = weekdays(start, end), 0.0, list[PayRow]()
    open_days = [weekdays(*span) for span in spans]
    for number, (first, last) in enumerate(spans):
        rest = credit.remitted - given
        share = float(int(credit.remitted * open_days[number] / total))
        # What is rounded off falls to the last rows, which may be too short for it.
        days = rest if number == len(spans) - 1 else max(share, rest - sum(open_days[number + 1 :]))
        given += days
        rows.append(
            PayRow(
                credit.show.payroll,
                person.member_no,
                person.name,
                credit.show,
                credit.occupation,
                first,
                last,
                days,
            )
        )
    return rows


def _by_month(start: date, end: date) -> list[tuple[date, date]]:
    spans, at = [], start
    while at <= end:
        last = min(end, date(at.year, at.month, monthrange(at.year, at.month)[1]))
        spans.append((at, last))
        at = last + timedelta(days=1)
    # A tail or head of a day or two is paid with its neighbour.
    if len(spans) > 1 and weekdays(*spans[-1]) < 3:
        spans[-2:] = [(spans[-2][0], spans[-1][1])]
    if len(spans) > 1 and weekdays(*spans[0]) < 3:
        spans[:2] = [(spans[0][0], spans[1][1])]
    return spans
