"""Checks of time and shows for the upgrade from 2nd APC to 1st APC. Source: requirements, 1), item 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from models.terms import Finding, Outcome, Position, Reason
from validators.case import Case
from validators.checks.answer import no_resume
from validators.checks.counted import own_or_supplemented, plain_months, shows_or_considered, supplemented
from validators.checks.times import time_in
from validators.checks.weighed import months_step, show_working
from validators.rulebook import Requirement
from validators.tally import Sums, shows, sums
from validators.words import plural

SECOND, FIRST, TRAVEL = Position.SECOND_APC, Position.FIRST_APC, Position.TRAVEL


def counted_first_time(case: Case) -> Sums:
    """1st APC time with as much Travel Coordinator time as the rules let in."""
    return case.once("counted 1st_apc", _counted_first)


def _counted_first(case: Case) -> Sums:
    return _with_travel(case, time_in(case, FIRST), [FIRST], [SECOND])


def _with_travel(case: Case, own: Sums, positions: Sequence[Position], rivals: Sequence[Position]) -> Sums:
    """`own` time in `positions` with Travel Coordinator time up to its cap.

    Of dates that both claim, at least so much is sure: what both make together, less what would be beyond the
    cap if the Travel Coordinator had all of those dates, or as many days as the credits can hold.
    """
    most = case.requirement("months.1st_apc").travel_months_at_most
    travel = time_in(case, TRAVEL)
    if not travel.rows:
        return own
    joint = sums(case.work, [*positions, TRAVEL], rivals, case.book)
    apart = sums(case.work, positions, [*rivals, TRAVEL], case.book)
    clash = () if apart.contested == own.contested else apart.contested
    sure, possible = own.sure + travel.sure.capped(most), None
    if clash:
        sure = apart.sure + (joint.sure - apart.sure).capped(most)
        all_travel = sums(case.work, [TRAVEL], rivals, case.book).possible
        sure = sure.at_least(joint.sure - all_travel.beyond(most)) if all_travel else sure
    if own.possible and travel.possible and joint.possible:
        possible = (own.possible + travel.possible.capped(most)).at_least(sure)
        possible = possible.at_most(joint.possible) if clash else possible
    return Sums(
        sure,
        possible,
        (*own.open, *travel.open),
        (*own.contested, *clash),
        (*own.rows, *travel.rows),
    )


def _making_up(case: Case) -> Sums:
    """The time beyond its own need that makes up for missing 2nd APC time."""
    with_travel = case.book.chooses("travel_time_supplements", "yes")
    return counted_first_time(case) if with_travel else time_in(case, FIRST)


def check_months_2nd_apc(case: Case, requirement: Requirement) -> Finding:
    """Time as 2nd APC, a shortfall made up by 1st APC time beyond its own need."""
    need = requirement.months
    if case.resume is None:
        return no_resume(requirement, {"months": need})
    own, other = time_in(case, SECOND), _making_up(case)
    return own_or_supplemented(
        case, requirement, own, other, case.requirement("months.1st_apc").months, (SECOND, FIRST)
    )


def check_months_1st_apc(case: Case, requirement: Requirement) -> Finding:
    """Time as 1st APC, Travel Coordinator time let in up to its cap."""
    if case.resume is None:
        return no_resume(requirement, {"months": requirement.months})
    steps = (months_step(case, "1st APC", time_in(case, FIRST)), *_travel_steps(case))
    return plain_months(case, requirement, counted_first_time(case), "1st APC", (FIRST,), steps)


def check_months_total(case: Case, requirement: Requirement) -> Finding:
    """2nd APC and counted 1st APC time together; a date that both claim counts once."""
    if case.resume is None:
        return no_resume(requirement, {"months": requirement.months})
    both = sums(case.work, [SECOND, FIRST], [], case.book)
    total = _with_travel(case, both, [SECOND, FIRST], [])
    steps = (months_step(case, "2nd and 1st APC", both), *_travel_steps(case))
    return plain_months(case, requirement, total, "2nd and 1st APC together", (SECOND, FIRST), steps)


def _travel_steps(case: Case) -> tuple[str, ...]:
    """Travel Coordinator time, where there is any, and how much of it the rules let in."""
    travel, most = time_in(case, TRAVEL), case.requirement("months.1st_apc").travel_months_at_most
    if not travel.rows:
        return ()
    return (f"{months_step(case, 'Travel Coordinator', travel)[:-1]}, of which {most} months at most count.",)


def check_shows_2nd_apc(case: Case, requirement: Requirement) -> Finding:
    """Different shows as 2nd APC."""
    need_first = case.requirement("months.1st_apc").months
    need = case.requirement("months.2nd_apc").months
    own = time_in(case, SECOND)
    made_up = partial(supplemented, own, _making_up(case), need_first)
    return shows_or_considered(case, requirement, SECOND, own, made_up, need)


def check_shows_1st_apc(case: Case, requirement: Requirement) -> Finding:
    """Different shows as 1st APC; where Travel Coordinator shows alone would decide, a person does."""
    need = case.requirement("months.1st_apc").months
    finding = shows_or_considered(case, requirement, FIRST, counted_first_time(case), None, need)
    if finding.outcome is Outcome.MET:
        return finding
    with_travel = shows(case.work, [FIRST, TRAVEL])
    policy = case.book.policy("travel_show_is_1st_apc_show")
    if with_travel.sure < requirement.shows:
        return finding
    own = shows(case.work, [FIRST]).sure
    says = (
        f"{plural(own, 'show') if own else 'No show'} as 1st APC, {with_travel.sure} "
        f"counting those as Travel Coordinator; {requirement.shows} are required."
    )
    outcome = Outcome.MET if policy == "yes" else Outcome.NEEDS_REVIEW
    reason = None if policy == "yes" else Reason.POLICY
    return replace(
        finding,
        outcome=outcome,
        reason=reason,
        says=says,
        to_complete=None,
        remedy=None,
        working=show_working(case, with_travel, (FIRST, TRAVEL), "Not counted."),
        found={**finding.found, "shows_with_travel": with_travel.sure},
        policies=("travel_show_is_1st_apc_show",),
    )
