"""Settling: a resume's credits held together with the register and with what was remitted to the member."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from models.terms import Position, ReceivedPaper, Remittance, ResumeReading
from validators.certainty import possible
from validators.corrections import NOT_A_CREDIT
from validators.corroboration import corroborated
from validators.counting import Exact, Span, hull
from validators.credits import Credit, first_look, same_show, with_pay
from validators.kept import Kept
from validators.office_index import OfficeIndex, PaidRow
from validators.pay import days_paid, is_worked
from validators.people import fold
from validators.rulebook import Rulebook

_NEAR_DAYS = 10
_JOBS = {
    Position.SECOND_APC: "2nd second assistant production coordinator apc",
    Position.FIRST_APC: "1st first assistant production coordinator apc",
    Position.PC: "production coordinator pc",
    Position.SCRIPT: "script coordinator",
    Position.TRAVEL: "travel coordinator",
}
"""The words of a job's name, of which a narrow column or a poor scan may leave parts."""
_ROW_DISTANCE_DAYS = 31


def settle(
    paper: ReceivedPaper,
    index: OfficeIndex,
    book: Rulebook,
    member_no: str,
    received: date,
    chosen: dict[str, str],
    kept: Kept,
) -> tuple[Credit, ...]:
    """The governing resume's credits, each with its production, its remittance rows and what is sure.

    `chosen` maps the targets of answered production questions to production ids ("none": not registered), and
    those of lines that are no credits to that answer: they are left out. `kept` has what other cases of the
    application have in common with this one.
    """
    body = paper.paper.body
    if not isinstance(body, ResumeReading):
        return ()
    rows = index.paid_rows(member_no) if member_no else ()
    base = f"{paper.document}#{paper.paper.first_page}"
    first = []
    for at, reading in enumerate(body.credits):
        target = f"{base}/credits/{at}"
        if chosen.get(target) == NOT_A_CREDIT:
            continue
        said = chosen.get(f"{target}/production")
        look = partial(first_look, at, target, reading, index, book, received, said)
        first.append(kept.once(("first look", at, said), (reading,), look))
    answered = {credit.at for credit in first if f"{credit.target}/production" in chosen}
    known = corroborated(first, rows, index, book, answered)
    mine, others = _assign(known, rows)
    return tuple(
        kept.once(
            ("second look", len(mine[c.at])),
            (c, *mine[c.at], *others[c.at]),
            partial(_second_look, c, tuple(mine[c.at]), tuple(others[c.at]), book),
        )
        for c in known
    )


Assigned = dict[int, list[PaidRow]]


def _assign(credits: list[Credit], rows: tuple[PaidRow, ...]) -> tuple[Assigned, Assigned]:
    """Each row to the one credit of its show whose position and period fit it best; and apart from those the
    rows that are for another position than their credit's."""
    mine: Assigned = {c.at: [] for c in credits}
    others: Assigned = {c.at: [] for c in credits}
    for paid in rows:
        near = [(c, _distance(c, paid)) for c in credits if same_show(c, paid)]
        near = [(c, gap) for c, gap in near if gap <= _ROW_DISTANCE_DAYS]
        if not near:
            continue
        fitting = [
            (c, gap) for c, gap in near if paid.row.position is None or paid.row.position in c.positions
        ]
        best, _ = min(fitting or near, key=lambda pair: (len(pair[0].positions), pair[1], pair[0].at))
        (mine if fitting else others)[best.at].append(paid)
    return mine, others


def _distance(credit: Credit, paid: PaidRow) -> int:
    """Days between a row's period and the credit; less than nothing the more they share."""
    start, end = paid.row.start, paid.row.end
    if credit.widest is None or start is None or end is None:
        return 0
    gap = max(start, credit.widest[0]), min(end, credit.widest[1])
    return (gap[0] - gap[1]).days - 1


def _second_look(
    credit: Credit, rows: tuple[PaidRow, ...], others: tuple[PaidRow, ...], book: Rulebook
) -> Credit:
    """The credit with its rows, and what they settle: a bare APC, ambiguous or faint dates, a faint number of
    days."""
    worked = [paid.row for paid in rows if is_worked(paid.row, book)]
    if not worked:
        return replace(credit, rows=rows, other_rows=others) if rows or others else credit
    remitted = hull((r.start, r.end) for r in worked if r.start and r.end)
    jobs = {row.position for row in worked if row.position is not None}
    unsure = credit.position is None
    days = credit.days if credit.days is not None else _borne_out(possible(credit.reading.days), worked, book)
    span, widest = _dated_by(credit, remitted)
    told = unsure and len(jobs) == 1 and (_read_somehow(credit) or _fits_pay(credit, worked, remitted, book))
    positions = tuple(jobs) if told else credit.positions
    return with_pay(credit, rows, others, positions, days, span, widest, credit.agreement or "411")


def _borne_out(claims: Sequence[float], worked: Sequence[Remittance], book: Rulebook) -> Exact | None:
    """The one of several claims that is what was remitted."""
    paid = sum(days_paid(row, book) or 0 for row in worked)
    return paid if any(claim == paid for claim in claims) else None


def _read_somehow(credit: Credit) -> bool:
    return bool(possible(credit.reading.position))


def _fits_pay(credit: Credit, worked: Sequence[Remittance], remitted: Span | None, book: Rulebook) -> bool:
    """Whether a job of which parts alone were read is the one remitted: each word read belongs to its name,
    the days are as many to the day, and the dates are near at both ends."""
    parts = fold(credit.reading.position.raw).split()
    name = _JOBS.get(worked[0].position or Position.OTHER, "").split()
    if not parts or not all(any(_part_of(part, word) for word in name) for part in parts):
        return False
    if credit.span is None or credit.span != credit.widest or remitted is None or credit.days is None:
        return False
    near = all(abs((a - b).days) <= _NEAR_DAYS for a, b in zip(credit.span, remitted, strict=True))
    return near and sum(days_paid(row, book) or 0 for row in worked) == credit.days


def _part_of(part: str, word: str) -> bool:
    return part == word or (len(part) > 1 and (word.startswith(part) or word.endswith(part)))


def _dated_by(credit: Credit, remitted: Span | None) -> tuple[Span | None, Span | None]:
    """The dates that stand near the remitted period on both sides, where the resume's own are unsure."""
    reading = credit.reading
    exact = credit.span is not None and credit.span == credit.widest
    if exact or remitted is None:
        return credit.span, credit.widest
    starts = [d for d in possible(reading.start) if abs((d - remitted[0]).days) <= _NEAR_DAYS]
    last = credit.widest[1] if reading.ongoing and credit.widest else None
    ends = [last] if last else [d for d in possible(reading.end) if abs((d - remitted[1]).days) <= _NEAR_DAYS]
    if len(starts) == 1 and len(ends) == 1 and starts[0] <= ends[0]:
        if reading.start.value is not None and reading.start.confidence < 0.5:
            return credit.span, credit.widest
        return (starts[0], ends[0]), (starts[0], ends[0])
    return credit.span, credit.widest
