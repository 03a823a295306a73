"""Credit doubts: the fields of a credit that a person could settle, each as one short question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
)
from validators.case import Case
from validators.certainty import Doubt, doubt_reason, possible, sure
from validators.checks.answer import whole_paper
from validators.corrections import ALL_READ, CREDITS_UNREAD
from validators.counting import meet
from validators.crosscheck import Checked
from validators.openness import unread, unread_fields, unread_target
from validators.presence import fields_asked, there
from validators.words import POSITION_NAMES, all_of, together

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

_FORM = {
    "title": "title: Amber Quay",
    "position": "position: 1st_apc",
    "start": "start: 2021-04-27",
    "end": "end: 2021-09-15",
    "days": "days: 102",
}
"""How an answer writes a field of a credit."""


def doubts_of(case: Case, checked: Checked) -> tuple[Doubt, ...]:
    """What is open on one credit. Where several of its fields were not read, one question asks for them."""
    return case.once(("doubts of", checked.credit.at), lambda case: _doubts_of(case, checked))


def _doubts_of(case: Case, checked: Checked) -> tuple[Doubt, ...]:
    faint = unread_fields(checked.credit, case)
    if len(faint) > 1:
        return (_about_credit(checked, faint),)
    return tuple(_doubts(case, checked))


def _about_credit(checked: Checked, fields: Sequence[str]) -> Doubt:
    credit = checked.credit
    what = all_of([_FIELD_WORDS.get(field, field) for field in fields])
    asks = f"What does the resume give as {what} of {credit.called}?"
    form = "; ".join(_FORM.get(field, f"{field}: Name Surname") for field in fields)
    asks += f" (Answer as `{form}`, or `not_a_credit`.)"
    return Doubt("credit", credit.target, asks, (), Reason.UNREADABLE, credit.reading.evidence)


def _doubts(case: Case, checked: Checked) -> Iterable[Doubt]:
    credit, reading = checked.credit, checked.credit.reading
    name = credit.called
    where = reading.evidence
    if credit.position is None:
        options = credit.positions if reading.position.candidates else tuple(Position)
        named = [POSITION_NAMES[p] for p in options]
        asks = f"Which position was worked on {name}: {all_of(named, last='or')}?"
        target = f"{credit.target}/position"
        yield _doubt("position", target, asks, tuple(p.value for p in options), reading.position, where)
    if credit.days is None:
        asks = f"How many days does the resume claim on {name}?"
        claims = possible(reading.days) if reading.days.value is None else ()
        named = [f"{days:g}" for days in claims] if len(claims) > 1 else []
        yield _doubt("days", f"{credit.target}/days", asks, tuple(named), reading.days, where)
    if credit.span is None or credit.span != credit.widest:
        yield from _dates(case, credit.target, name, reading)
    if credit.kind is None:
        asks = f"What kind of production is {name}?"
        options_kind = tuple(kind.value for kind in reading.kind.candidates or ProductionKind)
        yield _doubt("kind", f"{credit.target}/kind", asks, options_kind, reading.kind, where)
    which = tuple(_production(case, checked, name))
    yield from which
    if not credit.agreement and not which:
        asks = f"Was {name} made under a 411 agreement? If not, under which?"
        yield _doubt("agreement", f"{credit.target}/agreement", asks, (), reading.agreement, where)


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
        titles = [f"{p.production_id} ({_titled(p)})" for p in near]
        options = (*(p.production_id for p in near), "none")
        asks = f"Which production is {name}: {all_of([*titles, 'none of the register'], last='or')}?"
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
            f"What is the title of {name}, as the resume prints it?",
            (),
            credit.reading.title,
            credit.reading.evidence,
        )
    elif checked in unread(case).credits:
        asks = f"Which production of the register is {name}? (Answer with its id, or none.)"
        yield _doubt("show", target, asks, (), credit.reading.title, credit.reading.evidence)


def _titled(production: Production) -> str:
    season = f", season {production.season}" if production.season is not None else ""
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
    """The resume's fields of which it is not even sure that something stands there, where one credit has
    them all; several credits are asked about at once, as the finding says it."""
    found = []
    for checked in case.checked:
        reading = checked.credit.reading
        fields = [
            field
            for field in fields_asked(case.book)
            if there(case, checked.credit, field) is None and not (field == "end" and reading.ongoing)
        ]
        if len(fields) > 1:
            found.append(_about_credit(checked, fields))
        elif fields:
            one, target = getattr(reading, fields[0]), f"{checked.credit.target}/{fields[0]}"
            words = _FIELD_WORDS.get(fields[0], fields[0])
            asks = f"What does the resume give as {words} of {checked.credit.called}?"
            found.append(_doubt("field", target, asks, (), one, reading.evidence))
    return tuple(found) if len(found) == 1 else ()


def resume_doubts(case: Case) -> Iterable[Doubt]:
    """The one question about a resume that was read in part: whether its unread lines are credits."""
    found = unread(case)
    if case.resume is None or not (found.lines or found.unlisted or found.empty):
        return
    if found.lines:
        asks = "Are these lines of the resume credits too, or were all its credits read?"
    elif found.empty:
        asks = "Does this resume list any credits?"
    else:
        it = "it" if len(found.unlisted) == 1 else "them"
        shows = together(found.unlisted, 3)
        asks = f"The remittances also show {shows}: does the resume list {it}, or were all its credits read?"
    where = (*found.lines, whole_paper(case.resume))
    options = (ALL_READ, CREDITS_UNREAD)
    target = unread_target(case)
    yield Doubt("resume", target, asks, options, Reason.UNREADABLE, where[0], found.lines)
