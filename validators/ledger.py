"""Ledger: the credits, letters and papers of a case as the report lists them."""

from __future__ import annotations

from typing import TypeVar

from models.terms import (
    CreditLine,
    Evidence,
    PaperKind,
    PaperLine,
    Reading,
    ReceivedPaper,
    Remittance,
)
from validators.case import Case
from validators.checks.answer import on_register, record
from validators.checks.times import portions_of, time_in
from validators.checks.weighed import plural_days, why_fewer
from validators.counting import Exact, cut
from validators.crosscheck import Checked
from validators.pay import days_paid, is_converted, is_worked
from validators.rulebook import Rulebook
from validators.tally import ALL

T = TypeVar("T")

_ORDER = (PaperKind.REQUEST, PaperKind.RESUME, PaperKind.REFERENCE_LETTER, PaperKind.PROOF_OF_DAYS)


def credit_lines(case: Case) -> tuple[CreditLine, ...]:
    """The governing resume's credits in its own order, with the days that count once overlaps are settled."""
    counted = _counted(case)
    return tuple(_credit_line(case, checked, counted.get(checked.credit.at, 0)) for checked in case.checked)


def _counted(case: Case) -> dict[int, Exact]:
    return {
        row.checked.credit.at: row.days
        for position in case.tally
        for row in time_in(case, position).rows
        if row.checked.credit.position is position
    }


def _credit_line(case: Case, checked: Checked, counted: Exact) -> CreditLine:
    credit, reading = checked.credit, checked.credit.reading
    span = credit.span
    return CreditLine(
        title=reading.title.value,
        season=credit.season,
        kind=credit.kind,
        studio=reading.studio.value,
        production_id=credit.production.production_id if credit.production else None,
        position=credit.position,
        start=span[0] if span else reading.start.value,
        end=span[1] if span else reading.end.value,
        days_claimed=reading.days.value,
        days_remitted=None if checked.remitted is None else cut(checked.remitted, 2),
        days_converted=cut(checked.converted, 2),
        days_counted=cut(counted, 2),
        days_possible=cut(checked.possible or 0, 2),
        producer=reading.producer.value,
        production_manager=reading.production_manager.value,
        production_coordinator=reading.production_coordinator.value,
        assistant_production_coordinator=reading.assistant_production_coordinator.value,
        crosscheck=checked.label,
        confidence=_confidence(checked),
        why_not=_why_not(case, checked, counted),
        evidence=(reading.evidence, *on_register(credit)),
        remittances=tuple(_paid(paid.row, case.book) for paid in (*credit.rows, *credit.other_rows)),
        remitted_periods=tuple(
            sorted(
                {
                    (paid.row.start, paid.row.end)
                    for paid in credit.rows
                    if paid.row.start and paid.row.end and is_worked(paid.row, case.book)
                }
            )
        ),
    )


def _confidence(checked: Checked) -> float:
    reading = checked.credit.reading
    main = [_trust(reading.title), _trust(reading.position), _trust(reading.start), _trust(reading.days)]
    return min(main if reading.ongoing else [*main, _trust(reading.end)])


def _trust(reading: Reading[T]) -> float:
    return reading.confidence if reading.value is not None else 0.0


def _why_not(case: Case, checked: Checked, counted: Exact) -> str:
    position = checked.credit.position
    portion = portions_of(case, position)(checked) if position else ALL
    return why_fewer(case, checked, counted, portion)


def _paid(row: Remittance, book: Rulebook) -> Evidence:
    period = f"{row.start.isoformat()} to {row.end.isoformat()}" if row.start and row.end else "no period"
    found = days_paid(row, book)
    days = "no days" if found is None else plural_days(found)
    if is_converted(row, book):
        days += f" made of {row.hours:g} hours"
    note = f", {row.paid_not_worked} (not counted)" if row.paid_not_worked else ""
    quote = f"{row.production or row.production_id}, {row.occupation}, {period}, {days}{note}"
    return record(row.provenance, "days", quote)


def paper_lines(case: Case) -> tuple[PaperLine, ...]:
    """Every paper of the application in the packet's order, with what does not govern and why."""
    copies = {letter.target for letter in case.letters if letter.copy}
    seen: set[tuple[str, int]] = set()
    lines = []
    for paper in sorted((*case.on_time, *case.unsure, *case.late), key=_packet_order):
        key = (paper.document, paper.paper.first_page)
        target = f"{key[0]}#{key[1]}"
        note = ""
        if paper in case.late:
            note = "Arrived after the deadline; not counted."
        elif paper in case.unsure:
            note = "It is not certain that this arrived by the deadline; not counted yet."
        elif key in seen or target in copies:
            note = "Another copy is counted."
        elif paper in case.older_resumes:
            note = "An older version; the newest received on time counts."
        seen.add(key)
        lines.append(
            PaperLine(
                paper.document,
                paper.name,
                paper.paper.kind.value,
                paper.paper.first_page,
                paper.paper.last_page,
                paper.received_at,
                paper.channel,
                not note,
                note or paper.paper.amiss,
                paper.paper.leaves,
            )
        )
    return tuple(lines)


def _packet_order(paper: ReceivedPaper) -> tuple[int, str, str, int]:
    kind = paper.paper.kind
    rank = _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
    return (rank, paper.received_at.isoformat(), paper.document, paper.paper.first_page)
