"""Checks of time and shows for the upgrade from 1st APC to PC. Source: requirements, 1), item 1."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from models.terms import Finding, Outcome, Position, Reason
from validators.case import Case
from validators.checks.answer import no_resume
from validators.checks.counted import own_or_supplemented, plain_months, shows_or_considered, supplemented
from validators.checks.judged import State, shows_state
from validators.checks.remedies import within
from validators.checks.said import say_months, say_shows
from validators.checks.times import additional, last_upgrade, time_in
from validators.rulebook import Requirement
from validators.tally import shows

FIRST, PC = Position.FIRST_APC, Position.PC
_FURTHER = "additional "


def _unrecorded(case: Case, finding: Finding, says: str) -> Finding:
    """The same finding, its reason being that no record tells used credits from unused ones; `says` is its
    figures alone."""
    upgrade = last_upgrade(case)
    if upgrade is None and finding.outcome is Outcome.NOT_MET and finding.to_complete:
        also = f"A record of the upgrade to 1st APC with the office, and {within(finding.to_complete)}"
        return replace(finding, to_complete=also, remedy=None)
    settled = upgrade is not None and upgrade.credits_used is not None
    if settled or finding.outcome is not Outcome.NEEDS_REVIEW or finding.reason is Reason.MISSING:
        return finding
    if finding.reason in (Reason.SPECIAL_CONSIDERATION, Reason.SUPPLEMENTED):
        return finding
    which = "A list of the shows that counted for the upgrade to 1st APC."
    if upgrade is None:
        which = "The date of the upgrade to 1st APC, and a list of the shows that counted for it."
    return replace(
        finding,
        reason=Reason.NO_RECORD,
        says=f"{says[:-1]}, and no record says which shows were used for the upgrade to 1st APC.",
        to_complete=which,
        remedy=None,
    )


def check_months_1st_apc_additional(case: Case, requirement: Requirement) -> Finding:
    """1st APC time in addition to the last upgrade's, a shortfall made up by PC time beyond its own need."""
    if case.resume is None:
        return no_resume(requirement, {"months": requirement.months})
    own, name = time_in(case, FIRST), "1st APC"
    says = say_months(own, requirement.months, name, further=_FURTHER)
    if case.book.policy("pc_time_supplements") == "no":
        return _unrecorded(case, plain_months(case, requirement, own, name, (FIRST,)), says)
    need = case.requirement("months.pc").months
    finding = own_or_supplemented(case, requirement, own, time_in(case, PC), need, (FIRST, PC), _FURTHER)
    return _unrecorded(case, finding, says)


def check_shows_1st_apc_additional(case: Case, requirement: Requirement) -> Finding:
    """Different shows as 1st APC in addition to the last upgrade's."""
    own = time_in(case, FIRST)
    made_up = None
    if case.book.policy("pc_time_supplements") == "yes":
        made_up = partial(supplemented, own, time_in(case, PC), case.requirement("months.pc").months)
    counted = shows(case.work, [FIRST], additional(case))
    need_months = case.requirement("months.1st_apc_additional").months
    finding = shows_or_considered(case, requirement, FIRST, own, made_up, need_months, counted, _FURTHER)
    need = requirement.shows
    if shows_state(counted, need) is State.OPEN and not counted.open:
        return finding
    return _unrecorded(case, finding, say_shows(counted, need, FIRST, further=_FURTHER))


def check_months_pc(case: Case, requirement: Requirement) -> Finding:
    """Time as Production Coordinator."""
    if case.resume is None:
        return no_resume(requirement, {"months": requirement.months})
    return plain_months(case, requirement, time_in(case, PC), "Production Coordinator", (PC,))


def check_shows_pc(case: Case, requirement: Requirement) -> Finding:
    """Different shows as Production Coordinator."""
    return shows_or_considered(
        case, requirement, PC, time_in(case, PC), None, case.requirement("months.pc").months
    )
