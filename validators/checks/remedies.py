"""Remedies: the shortest thing that would meet a requirement, as a value and as a sentence of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.terms import Position, Remedy
from validators.case import Case
from validators.checks.answer import WHO_ARE_YOU
from validators.checks.judged import measured
from validators.checks.said import unknown
from validators.counting import Months
from validators.lacking import BY_ROLE
from validators.pace import cycle_reached
from validators.rulebook import Requirement
from validators.tally import Shows
from validators.words import POSITION_NAMES, day_said, number_word, together


@dataclass(frozen=True, slots=True)
class Cure:
    """A remedy and its sentence; without a remedy what is to be sent or confirmed."""

    says: str | None
    remedy: Remedy | None = None


def more_months(case: Case, time: Months, need: int, positions: Sequence[Position]) -> Cure:
    """The months still lacking by the measure that lacks most, and when present work would bring them."""
    gap = need - min(measured(time, case.book))
    if gap <= 0:
        return Cure(None)
    months = math.ceil(gap * 10) / 10
    unit = "month" if months == 1 else "months"
    names = together([POSITION_NAMES[position] for position in positions], last="or")
    cycle = cycle_reached(case, time, need, positions)
    pace = f": at the present pace from the cycle of {day_said(cycle)}" if cycle else ""
    said = f"{months:g} more {unit} as {names}{pace}."
    return _of_somebody_known(case, Cure(said, Remedy(months=months, positions=tuple(positions))))


def _of_somebody_known(case: Case, cure: Cure) -> Cure:
    """Before the register knows who they are, no further work could be looked up either."""
    return Cure(WHO_ARE_YOU) if unknown(case) else cure


def more_shows(case: Case, counted: Shows, need: int, position: Position, under: str = "") -> Cure:
    """The different shows still lacking; `under` says under which contract."""
    gap = need - counted.sure
    if gap <= 0:
        return Cure(None)
    said = "One more show" if gap == 1 else f"{number_word(gap)} more different shows"
    lacking = Cure(f"{said} as {POSITION_NAMES[position]}{under}.", Remedy(shows=gap, positions=(position,)))
    return _of_somebody_known(case, lacking)


def more_letters(case: Case, requirement: Requirement, gap: int, which: str) -> Cure:
    """The letters still lacking, `which` they are; where they are asked of people worked with and there is no
    show to have worked on yet, that comes first."""
    signed = "" if which.startswith("signed") else "signed "
    said = f"{number_word(gap)} more {signed}{'letter' if gap == 1 else 'letters'} {which}."
    remedy, position = Remedy(letters=gap, signer=requirement.id), requirement.position
    if requirement.id in BY_ROLE and case.resume is None:
        return Cure(f"A current resume with the shows worked on, and then {within(said)}")
    if position is not None and not case.in_position(position):
        first = f"A show as {POSITION_NAMES[position]}"
        return Cure(f"{first}, and then {within(said)}", replace(remedy, shows=1, positions=(position,)))
    return Cure(said, remedy)


def within(sentence: str) -> str:
    """A sentence as it goes on within another."""
    return sentence[:1].lower() + sentence[1:]


def for_the_committee(cure: Cure) -> Cure:
    """The same where the point is the Committee's own: nothing has to be done before it decides."""
    if cure.says is None or cure.remedy is None:
        return cure
    rest = within(cure.says[:-1])
    return Cure(f"Nothing before the Committee has decided; {rest} would settle it too.", cure.remedy)
