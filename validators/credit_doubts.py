"""Credit doubts: the fields of a credit that a person could settle, each as one short question."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from models.terms import (
    CreditReading,
    Evidence,
    Position,
    Production,
    ProductionKind,
    Reading,
    Reason,
    ResumeReading,
)
from validators.case import Case
from validators.certainty import Doubt, doubt_reason, possible, present, sure
from validators.checks.answer import POSITION_NAMES
from validators.counting import meet
from validators.crosscheck import Checked

T = TypeVar("T")

_FIELD_WORDS = {
    "title": "the title",
    "position": "the position",
    "start": "the start date",
    "end": "the end date",
    "days": "the number of days",
    "producer": "the producer",
    "production_manager": "the PM",
    "production_coordinator": "the PC",
    "assistant_production_coordinator": "the APC",
}


def doubts_of(case: Case, checked: Checked) -> tuple[Doubt, ...]:
    """What is open on one credit."""
    return tuple(_doubts(case, checked))


def _doubts(case: Case, checked: Checked) -> Iterable[Doubt]:
    credit, reading = checked.credit, checked.credit.reading
    name = credit.title or "this credit"
    where = reading.evidence
    if credit.position is None:
        options = credit.positions if reading.position.candidates else tuple(Position)
        asks = f"Which position was worked on {name}: {' or '.join(POSITION_NAMES[p] for p in options)}?"
        yield _doubt(
            "position",
            f"{credit.target}/position",
            asks,
            tuple(p.value for p in options),
            reading.position,
            where,
        )
    if credit.days is None:
        asks = f"How many days does the resume claim on {name}?"
        yield _doubt("days", f"{credit.target}/days", asks, (), reading.days, where)
    if credit.span is None or credit.span != credit.widest:
        yield from _dates(case, credit.target, name, reading)
    if credit.kind is None:
        asks = f"What kind of production is {name}?"
        options_kind = tuple(kind.value for kind in ProductionKind)
        yield _doubt("kind", f"{credit.target}/kind", asks, options_kind, reading.kind, where)
    if not credit.agreement:
        asks = f"Under which agreement was {name} made: 411, or which other?"
        yield _doubt("agreement", f"{credit.target}/agreement", asks, (), reading.agreement, where)
    yield from _production(case, checked, name)


def _doubt(
    about: str, target: str, asks: str, options: tuple[str, ...], reading: Reading[T], where: Evidence
) -> Doubt:
    return Doubt(about, target, asks, options, doubt_reason(reading), reading.evidence or where)


def _dates(case: Case, target: str, name: str, reading: CreditReading) -> Iterable[Doubt]:
    for field, one in (("start", reading.start), ("end", reading.end)):
        if sure(one, case.book.threshold(field)) is not None or (field == "end" and reading.ongoing):
            continue
        values: tuple[date, ...] = possible(one)
        options = tuple(value.isoformat() for value in values) if len(values) > 1 else ()
        when = "start" if field == "start" else "end"
        asks = f"On which date did the work on {name} {when}?"
        yield Doubt(
            "dates", f"{target}/{field}", asks, options, doubt_reason(one), one.evidence or reading.evidence
        )


def _production(case: Case, checked: Checked, name: str) -> Iterable[Doubt]:
    """Which registered production is meant: where several come near, or where unclaimed remittances suggest
    one."""
    credit = checked.credit
    near = credit.match.candidates or (_suggested(case, checked) if credit.production is None else ())
    target = f"{credit.target}/production"
    if case.answers.value(target) is not None:
        return
    if near:
        titles = "; ".join(f"{p.production_id} is {_titled(p)}" for p in near)
        options = (*(p.production_id for p in near), "none")
        asks = f"Which production does {name} mean? {titles}."
        yield Doubt(
            "show",
            target,
            asks,
            options,
            Reason.AMBIGUOUS,
            credit.reading.title.evidence or credit.reading.evidence,
        )
    elif not credit.show_sure:
        yield _doubt(
            "show",
            f"{credit.target}/title",
            "What is the title of this show?",
            (),
            credit.reading.title,
            credit.reading.evidence,
        )


def _titled(production: Production) -> str:
    season = f" season {production.season}" if production.season is not None else ""
    return f"{production.title}{season}"


def _suggested(case: Case, checked: Checked) -> tuple[Production, ...]:
    """Productions of remittances that no credit claims, for the same time and position: a working title,
    maybe."""
    credit = checked.credit
    if case.member is None or credit.widest is None or checked.remitted:
        return ()
    claimed = {id(p.row) for c in case.checked for p in (*c.credit.rows, *c.credit.other_rows)}
    found: dict[str, Production] = {}
    for paid in case.index.paid_rows(case.member.member_no):
        row = paid.row
        if id(row) in claimed or paid.production is None or row.start is None or row.end is None:
            continue
        fits = row.position is None or row.position in credit.positions
        if fits and row.start <= row.end and meet((row.start, row.end), credit.widest):
            found[paid.production.production_id] = paid.production
    return tuple(found[key] for key in sorted(found))


def field_doubts(case: Case) -> tuple[Doubt, ...]:
    """The resume's fields of which it is not even sure that something stands there."""
    requirement = next(r for r in case.book.common if r.id == "resume")
    body = case.resume.paper.body if case.resume else None
    if not isinstance(body, ResumeReading):
        return ()
    found = []
    for checked, reading in zip(case.checked, body.credits, strict=True):
        for field in requirement.fields:
            one = getattr(reading, field)
            if present(one, case.book.threshold("presence")) is None and not (
                field == "end" and reading.ongoing
            ):
                name = reading.title.value or f"credit {checked.credit.at + 1}"
                asks = f"What does the resume give as {_FIELD_WORDS.get(field, field)} on {name}?"
                found.append(
                    _doubt("field", f"{checked.credit.target}/{field}", asks, (), one, reading.evidence)
                )
    return tuple(found)
