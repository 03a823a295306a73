"""Facts: plain statements for the committee, that decide nothing and score nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date

from models.terms import (
    CreditReading,
    LetterReading,
    Member,
    Position,
    ProductionKind,
    ReceivedPaper,
    RequestReading,
    ResumeReading,
)
from validators.case import Case
from validators.counting import cut, meet
from validators.cycles import local_day
from validators.office_index import listed
from validators.openness import unread
from validators.wording import together_in
from validators.words import POSITION_NAMES, all_of, day_said, days_said

_KINDS = {
    ProductionKind.FEATURE: "feature",
    ProductionKind.MOW: "movie of the week",
    ProductionKind.PILOT: "pilot",
    ProductionKind.MINI_SERIES: "mini-series",
    ProductionKind.TV_SEASON: "TV series",
    ProductionKind.OTHER: "other",
}


def facts(case: Case) -> tuple[str, ...]:
    """Variety, clashing dates, days paid and not worked, recusals, same wording, older resumes, late
    pieces, shows remitted and not read."""
    return (
        *_variety(case),
        *_clashes(case),
        *_not_worked(case),
        *_recusals(case),
        *_wording(case),
        *_older(case),
        *_late(case),
        *_unlisted(case),
        *case.notes,
    )


def _variety(case: Case) -> Iterable[str]:
    if not case.checked:
        return
    credits = [c.credit for c in case.checked]
    kinds = {_KINDS[credit.kind] for credit in credits if credit.kind}
    recorded = ((c, c.production.studio if c.production else "") for c in credits)
    studios = {studio for c, known in recorded if (studio := known or c.reading.studio.value)}
    companies = {
        credit.production.company for credit in credits if credit.production and credit.production.company
    }
    companies |= {c.reading.company.value for c in credits if not c.production and c.reading.company.value}
    positions = {POSITION_NAMES[credit.position] for credit in credits if credit.position}
    named = [
        ("Kinds of production", kinds),
        ("Studios", studios),
        ("Companies", companies),
        ("Positions", positions),
    ]
    for what, found in named:
        if found:
            said = all_of(sorted((str(item).rstrip(" .") for item in found), key=str.casefold))
            yield f"{what} on the resume ({len(found)}): {said}."


def _clashes(case: Case) -> Iterable[str]:
    held = [(w.checked, w.sure.spread) for w in case.work if w.sure]
    for at, (one, span) in enumerate(held):
        for other, theirs in held[at + 1 :]:
            if span[0] <= theirs[1] and theirs[0] <= span[1] and (both := meet(span, theirs)):
                called = f"{one.credit.called} and {other.credit.called}"
                once = "this date counts" if both[0] == both[1] else "these dates count"
                yield f"{called} both claim {days_said(*both)}; {once} at most once."


def _not_worked(case: Case) -> Iterable[str]:
    for c in case.checked:
        if c.not_worked:
            yield f"Days paid but not worked on {c.credit.called}, not counted: {cut(c.not_worked):g}."


def _recusals(case: Case) -> Iterable[str]:
    people: list[tuple[str, Member | None]] = [("the applicant", case.member)]
    people += [("a signer", letter.member) for letter in case.letters]
    told: set[str] = set()
    for what, member in people:
        if member is None or member.member_no in told:
            continue
        if any("committee" in category.casefold() for category in listed(member, case.as_of_day)):
            told.add(member.member_no)
            yield f"{member.name} sits on the committee and is {what} here: a recusal to note."


def _wording(case: Case) -> Iterable[str]:
    letters = [letter for letter in case.letters if not letter.copy]
    for lot in together_in([letter.reading for letter in letters], case.application.usual):
        signers = sorted(letters[at].name or "a signer whose name was not read" for at in lot)
        yield f"The letters of {all_of(signers)} say much the same in the same words."


def _older(case: Case) -> Iterable[str]:
    newest = case.resume.paper.body if case.resume else None
    for paper in case.older_resumes:
        older = paper.paper.body
        if not isinstance(older, ResumeReading) or not isinstance(newest, ResumeReading):
            continue
        if case.resume is not None and paper.document == case.resume.document:
            continue
        differences = list(_differences(newest, older))
        said = "; ".join(differences[:6])
        if len(differences) > 6:
            said += f"; and {len(differences) - 6} more"
        came = day_said(local_day(paper.received_at, case.book))
        if not differences:
            yield f"An older resume ({paper.name}, received {came}) has the same credits."
            continue
        yield (f"An older resume ({paper.name}, received {came}) differs: {said}.")


def _differences(newest: ResumeReading, older: ResumeReading) -> Iterable[str]:
    before = {_name(credit): credit for credit in older.credits}
    after = {_name(credit): credit for credit in newest.credits}
    for name, credit in after.items():
        if name not in before:
            yield f"{name} is new"
            continue
        for field in fields(credit):
            if field.name in _FIELDS:
                one, other = getattr(before[name], field.name).value, getattr(credit, field.name).value
                if one != other:
                    yield f"the {_FIELDS[field.name]} of {name} was {_value(one)} and is {_value(other)}"
    for name in before:
        if name not in after:
            yield f"{name} is no longer listed"


_FIELDS = {"position": "position", "start": "start", "end": "end", "days": "number of days"}


def _value(value: object) -> str:
    if isinstance(value, Position):
        return POSITION_NAMES[value]
    if isinstance(value, date):
        return day_said(value)
    return f"{value:g}" if isinstance(value, float) else "not given" if value is None else str(value)


def _name(credit: CreditReading) -> str:
    season = f", season {credit.season.value}" if credit.season.value is not None else ""
    return f"{credit.title.value or 'an unread title'}{season}"


def _late(case: Case) -> Iterable[str]:
    for paper in case.late:
        if isinstance(paper.paper.body, RequestReading):
            continue
        yield f"{_kind(paper)} ({paper.name}) arrived after the deadline and is not counted."


def _unlisted(case: Case) -> Iterable[str]:
    shows = unread(case).unlisted
    if shows:
        yield f"Remitted, and not found on the resume as it was read: {all_of(shows)}."


def _kind(paper: ReceivedPaper) -> str:
    kind = "reference letter" if isinstance(paper.paper.body, LetterReading) else paper.paper.kind.value
    return f"A {kind.replace('_', ' ')}"
