"""Checks of shows for the Script and Travel Coordinator listings."""

from __future__ import annotations

from functools import partial

from models.terms import Finding, Outcome, Position, Reason
from validators.case import Case
from validators.checks.answer import answer, no_resume, rows_of
from validators.checks.judged import shows_found
from validators.checks.remedies import more_shows
from validators.checks.said import confirmation, say_shows, titles, why_open
from validators.checks.weighed import show_working
from validators.crosscheck import Checked
from validators.rulebook import Requirement
from validators.tally import Shows, shows


def check_shows_script(case: Case, requirement: Requirement) -> Finding:
    """Shows under a 411 contract, or long-format 411-style ones; another kind elsewhere is for a person."""

    def fits(checked: Checked) -> bool | None:
        if checked.credit.agreement == "411" or checked.credit.kind in case.book.long_format_kinds:
            return True
        return None

    return _shows(case, requirement, shows(case.work, [Position.SCRIPT], fits=fits))


def check_shows_travel(case: Case, requirement: Requirement) -> Finding:
    """Shows under a 411 contract only; an unknown agreement leaves the show open."""

    def fits(checked: Checked) -> bool | None:
        if not checked.credit.agreement:
            return None
        return checked.credit.agreement == "411"

    counted = shows(case.work, [Position.TRAVEL], fits=fits)
    return _shows(case, requirement, counted, " under a 411 contract")


def _shows(case: Case, requirement: Requirement, counted: Shows, under: str = "") -> Finding:
    need, says = requirement.shows, partial(say_shows, counted, requirement.shows, under=under)
    position = requirement.position or Position.OTHER
    if case.resume is None:
        return no_resume(requirement, {"shows": need})
    tell = partial(
        answer,
        requirement,
        required={"shows": need},
        found=shows_found(counted),
        evidence=rows_of(counted.open or case.in_position(position)),
        working=show_working(case, counted, (position,), "Not under a 411 contract."),
    )
    if counted.sure >= need:
        return tell(Outcome.MET, says(position))
    if counted.possible < need:
        cure = more_shows(case, counted, need, position, under)
        return tell(Outcome.NOT_MET, says(position), Reason.SHORT, to_complete=cure.says, remedy=cure.remedy)
    reasons = [c.reason for c in counted.open if c.reason]
    unread = any(c.credit.position is None for c in counted.open)
    reason = reasons[0] if reasons else Reason.AMBIGUOUS if unread else Reason.POLICY
    if reason is Reason.POLICY:
        why = f"whether {titles(counted.open)} counts is for the office to say"
        return tell(Outcome.NEEDS_REVIEW, says(position, why), reason)
    why = why_open(case, counted.open, reason)
    return tell(
        Outcome.NEEDS_REVIEW, says(position, why), reason, to_complete=confirmation(case, counted.open)
    )
