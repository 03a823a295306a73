"""Checks of time and shows for the upgrade from 2nd APC to 1st APC. Source: requirements, 1), item 1."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from models.terms import Evidence, Figure, Finding, Outcome, Position, Reason
from validators.case import Case
from validators.checks.answer import REASON_SAYS, answer, no_resume, rows_and_pay, rows_of
from validators.checks.judged import State, judge_time, months_state, shows_found, shows_state, time_found
from validators.checks.said import months_said, say_months, say_shows, short_by
from validators.counting import Months
from validators.rulebook import Requirement
from validators.tally import Shows, Sums, may_be, shows, sums
from validators.words import plural

SECOND, FIRST, TRAVEL = Position.SECOND_APC, Position.FIRST_APC, Position.TRAVEL


def second_time(case: Case) -> Sums:
    return case.once("2nd_apc", lambda: sums(case.checked, [SECOND], [FIRST], case.book))


def first_time(case: Case) -> Sums:
    """1st APC time proper, without Travel Coordinator credits."""
    return case.once("1st_apc", lambda: sums(case.checked, [FIRST], [SECOND], case.book))


def travel_time(case: Case) -> Sums:
    """Travel Coordinator time on dates that no other position claims."""
    return case.once("travel", lambda: sums(case.checked, [TRAVEL], [SECOND, FIRST], case.book))


def _added(one: Sums, other: Sums) -> Sums:
    possible = None if one.possible is None or other.possible is None else one.possible + other.possible
    return Sums(one.sure + other.sure, possible, (*one.open, *other.open), (*one.contested, *other.contested))


def _capped(time: Sums, months: int) -> Sums:
    possible = time.possible.capped(months) if time.possible is not None else time.possible
    return replace(time, sure=time.sure.capped(months), possible=possible)


def counted_first_time(case: Case) -> Sums:
    """1st APC time with as much Travel Coordinator time as the rules let in."""
    most = _requirement(case, "months.1st_apc").travel_months_at_most
    return _added(first_time(case), _capped(travel_time(case), most))


def _requirement(case: Case, name: str) -> Requirement:
    return next(r for r in case.book.requirements(case.application.category) if r.id == name)


def supplemented(own: Sums, other: Sums, need_other: int) -> Sums:
    """`own` time with what `other` has beyond its own need added, month for month."""

    def more(base: Months, extra: Months) -> Months:
        over = extra.beyond(need_other)
        return Months(base.days, base.by_days + over.by_days, base.by_calendar + over.by_calendar)

    possible = None
    if own.possible is not None and other.possible is not None:
        possible = more(own.possible, other.possible)
    return Sums(
        more(own.sure, other.sure), possible, (*own.open, *other.open), (*own.contested, *other.contested)
    )


def check_months_2nd_apc(case: Case, requirement: Requirement) -> Finding:
    """Time as 2nd APC, a shortfall made up by 1st APC time beyond its own need."""
    need = requirement.months or 0
    if case.resume is None:
        return no_resume(requirement, {"months": need})
    own, other = second_time(case), first_time(case)
    return own_or_supplemented(
        case, requirement, own, other, _requirement(case, "months.1st_apc").months or 0, "2nd APC", "1st APC"
    )


def own_or_supplemented(
    case: Case, requirement: Requirement, own: Sums, other: Sums, need_other: int, name: str, other_name: str
) -> Finding:
    """Time in a position, or made up by time beyond the need of the one above it."""
    need = requirement.months or 0
    time = judge_time(own, need, case.book)
    tell = partial(
        answer,
        requirement,
        required={"months": need},
        evidence=_shown(case, requirement, own),
        policies=("measure",),
    )
    if time.state is State.YES:
        return tell(Outcome.MET, say_months(case, own, need, name), found=time_found(own))
    together = supplemented(own, other, need_other)
    made_up = months_state(together.sure, together.possible, need, case.book)
    found: dict[str, Figure] = {
        **time_found(own),
        **{f"with_{k}": v for k, v in time_found(together).items()},
    }
    says = (
        f"As {name}: {months_said(own.sure)}; with time as {other_name} beyond {need_other} months "
        f"it comes to {months_said(together.sure)}; {need} are required."
    )
    if made_up is State.YES and time.state is State.NO:
        none_at_all = not own.sure.days
        outcome = Outcome.NEEDS_REVIEW if none_at_all else Outcome.MET
        return tell(outcome, says, Reason.SUPPLEMENTED, found=found)
    if made_up is State.YES and own.sure.days:
        return tell(Outcome.MET, says, Reason.SUPPLEMENTED, found=found)
    if made_up is State.NO:
        says = say_months(case, own, need, name)
        return tell(
            Outcome.NOT_MET, says, Reason.SHORT, found=time_found(own), to_complete=short_by(own, need, name)
        )
    return undecided(
        case, requirement, own, need, name, time.reason or judge_time(together, need, case.book).reason
    )


def _shown(case: Case, requirement: Requirement, time: Sums) -> tuple[Evidence, ...]:
    """The credits that the time rests on, the open ones first, with what was remitted for them."""
    positions = {requirement.position} if requirement.position else set(case.tally)
    if requirement.travel_months_at_most:
        positions.add(TRAVEL)
    counted = [c for c in case.checked if any(p and may_be(c, p) for p in positions)]
    ordered = {c.credit.at: c for c in (*time.open, *counted)}
    return rows_and_pay(ordered.values()) or rows_of(case.checked)


def undecided(
    case: Case, requirement: Requirement, time: Sums, need: int, name: str, reason: Reason | None
) -> Finding:
    """Time that open points decide."""
    reason = reason or Reason.AMBIGUOUS
    why = REASON_SAYS.get(reason, "some points are open")
    return answer(
        requirement,
        Outcome.NEEDS_REVIEW,
        f"{say_months(case, time, need, name)[:-1]}, and {why}.",
        reason,
        required={"months": need},
        found=time_found(time),
        evidence=_shown(case, requirement, time),
        policies=("measure",),
        to_complete=short_by(time, need, name),
    )


def plain_months(case: Case, requirement: Requirement, time: Sums, name: str) -> Finding:
    """Time against a threshold that nothing else makes up."""
    need = requirement.months or 0
    judged = judge_time(time, need, case.book)
    if judged.state in (State.OPEN, State.SPLIT):
        return undecided(case, requirement, time, need, name, judged.reason)
    yes = judged.state is State.YES
    return answer(
        requirement,
        Outcome.MET if yes else Outcome.NOT_MET,
        say_months(case, time, need, name),
        None if yes else Reason.SHORT,
        required={"months": need},
        found=time_found(time),
        evidence=_shown(case, requirement, time),
        policies=("measure",),
        to_complete=None if yes else short_by(time, need, name),
    )


def check_months_1st_apc(case: Case, requirement: Requirement) -> Finding:
    """Time as 1st APC, Travel Coordinator time let in up to its cap."""
    if case.resume is None:
        return no_resume(requirement, {"months": requirement.months or 0})
    return plain_months(case, requirement, counted_first_time(case), "1st APC")


def check_months_total(case: Case, requirement: Requirement) -> Finding:
    """2nd APC and counted 1st APC time together; a date that both claim counts once."""
    if case.resume is None:
        return no_resume(requirement, {"months": requirement.months or 0})
    both = sums(case.checked, [SECOND, FIRST], [], case.book)
    most = _requirement(case, "months.1st_apc").travel_months_at_most
    total = _added(both, _capped(travel_time(case), most))
    return plain_months(case, requirement, total, "2nd and 1st APC together")


def check_shows_2nd_apc(case: Case, requirement: Requirement) -> Finding:
    """Different shows as 2nd APC."""
    need_first = _requirement(case, "months.1st_apc").months or 0
    need = _requirement(case, "months.2nd_apc").months or 0
    own = second_time(case)
    made_up = supplemented(own, first_time(case), need_first)
    return shows_or_considered(case, requirement, SECOND, own, made_up, need)


def check_shows_1st_apc(case: Case, requirement: Requirement) -> Finding:
    """Different shows as 1st APC; where Travel Coordinator shows alone would decide, a person does."""
    need = _requirement(case, "months.1st_apc").months or 0
    finding = shows_or_considered(case, requirement, FIRST, counted_first_time(case), None, need)
    if finding.outcome is Outcome.MET or case.resume is None:
        return finding
    with_travel = shows(case.checked, [FIRST, TRAVEL], case.book)
    policy = case.book.policy("travel_show_is_1st_apc_show")
    if with_travel.sure < (requirement.shows or 0):
        return finding
    says = (
        f"{plural(int(finding.found.get('shows') or 0), 'show')} as 1st APC, {with_travel.sure} "
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
        found={**finding.found, "shows_with_travel": with_travel.sure},
        policies=("travel_show_is_1st_apc_show",),
    )


def shows_or_considered(
    case: Case,
    requirement: Requirement,
    position: Position,
    time: Sums,
    made_up: Sums | None,
    need_months: int,
    counted: Shows | None = None,
) -> Finding:
    """Different shows against their number; short of them with the time done is the committee's to
    consider."""
    need = requirement.shows or 0
    required: dict[str, Figure] = {"shows": need}
    if case.resume is None:
        return no_resume(requirement, required)
    counted = counted or shows(case.checked, [position], case.book)
    state = shows_state(counted, need)
    says, remedy = say_shows(counted, need, position)
    tell = partial(
        answer,
        requirement,
        required=required,
        found=shows_found(counted),
        evidence=rows_of(counted.open or case.in_position(position)),
    )
    if state is State.YES:
        return tell(Outcome.MET, says)
    done = judge_time(time, need_months, case.book)
    if state is State.OPEN:
        return tell(Outcome.NEEDS_REVIEW, says, _open(counted), to_complete=remedy)
    if done.state is State.YES:
        return tell(
            Outcome.NEEDS_REVIEW,
            f"{says[:-1]}; the time required is done.",
            Reason.SPECIAL_CONSIDERATION,
            to_complete=remedy,
        )
    if made_up is not None:
        state = months_state(made_up.sure, made_up.possible, need_months, case.book)
        if state is State.YES:
            text = f"{says[:-1]}; the time required is made up in the position above."
            return tell(Outcome.NEEDS_REVIEW, text, Reason.SUPPLEMENTED, to_complete=remedy)
        if state is not State.NO:
            return tell(
                Outcome.NEEDS_REVIEW,
                says,
                judge_time(made_up, need_months, case.book).reason,
                to_complete=remedy,
            )
    if done.state is State.NO:
        return tell(Outcome.NOT_MET, says, Reason.SHORT, to_complete=remedy)
    return tell(Outcome.NEEDS_REVIEW, says, done.reason, to_complete=remedy)


def _open(counted: Shows) -> Reason:
    reasons = [c.reason for c in counted.open if c.reason]
    return reasons[0] if reasons else Reason.AMBIGUOUS
