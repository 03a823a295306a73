"""Counted: time and shows against their numbers, as both upgrades hold them. Source:
requirements, 1), item 1."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from models.terms import Evidence, Figure, Finding, Outcome, Position, Reason, Working
from validators.case import Case
from validators.checks.answer import answer, no_resume, rows_and_pay, rows_of
from validators.checks.judged import (
    State,
    Time,
    judge_time,
    measured,
    months_state,
    shows_found,
    shows_state,
    time_found,
)
from validators.checks.remedies import Cure, for_the_committee, more_months, more_shows
from validators.checks.said import confirmation, figures, say_months, say_shows, time_said, why_open
from validators.checks.weighed import months_step, open_steps, show_working, time_rows, total_step
from validators.counting import Months
from validators.rulebook import Requirement
from validators.rulings import held_met
from validators.tally import Shows, Sums, shows
from validators.words import POSITION_NAMES


def supplemented(own: Sums, other: Sums, need_other: int) -> Sums:
    """`own` time with what `other` has beyond its own need added, month for month."""

    def more(base: Months, extra: Months) -> Months:
        return base + extra.beyond(need_other)

    possible = None
    if own.possible is not None and other.possible is not None:
        possible = more(own.possible, other.possible)
    contested = (*own.contested, *other.contested)
    open_ones = {c.credit.at: c for c in (*own.open, *other.open)}
    return Sums(more(own.sure, other.sure), possible, tuple(open_ones.values()), contested)


def own_or_supplemented(
    case: Case,
    requirement: Requirement,
    own: Sums,
    other: Sums,
    need_other: int,
    positions: tuple[Position, Position],
    further: str = "",
) -> Finding:
    """Time in a position, or made up by time beyond the need of the one above it. `further` says of the
    first which time it is."""
    need = requirement.months
    name, other_name = POSITION_NAMES[positions[0]], POSITION_NAMES[positions[1]]
    time = judge_time(own, need, case.book)
    together = supplemented(own, other, need_other)
    tell = partial(
        answer,
        requirement,
        required={"months": need},
        evidence=_shown(case, requirement, own if time.state is State.YES else together),
        policies=("measure",),
        working=made_up_working(case, own, other, together, need_other, (name, other_name)),
    )
    if time.state is State.YES:
        return tell(Outcome.MET, say_months(own, need, name, further=further), found=time_found(own))
    made_up = months_state(together.sure, together.possible, need, case.book)
    if made_up is State.YES and (own.sure.days or time.state is State.NO):
        found: dict[str, Figure] = {
            **time_found(own),
            **{f"with_{k}": v for k, v in time_found(together).items()},
        }
        says = (
            f"{time_said(own.sure, name, further)}; with the time as {other_name} beyond {need_other} months "
            f"it comes to {figures(together.sure)}; {need} are required."
        )
        outcome = Outcome.MET if own.sure.days else Outcome.NEEDS_REVIEW
        return tell(outcome, says, Reason.SUPPLEMENTED, found=found)
    enough_above = bool(own.sure.days) and min(measured(other.sure, case.book)) >= need_other
    cure = more_months(case, together.sure, need, positions if enough_above else positions[:1])
    if made_up is State.NO:
        return tell(
            Outcome.NOT_MET,
            say_months(own, need, name, further=further),
            Reason.SHORT,
            found=time_found(own),
            to_complete=cure.says,
            remedy=cure.remedy,
        )
    reason = time.reason or judge_time(together, need, case.book).reason
    return undecided(case, tell, need, own, name, reason, cure, together, further)


def made_up_working(
    case: Case, own: Sums, other: Sums, together: Sums, need_other: int, names: tuple[str, str]
) -> Working:
    """The time in a position, that in the one above it, and what is beyond the need there."""
    steps = [months_step(case, names[0], own)]
    if other.sure.days:
        steps.append(months_step(case, names[1], other))
        steps.append(total_step(f"With the time as {names[1]} beyond {need_other} months", together))
    return Working(time_rows(case, (*own.rows, *other.rows)), (*steps, *open_steps(own)))


def _shown(case: Case, requirement: Requirement, time: Sums) -> tuple[Evidence, ...]:
    """The credits that the time rests on, the open ones first, with what was remitted for them."""
    positions = {requirement.position} if requirement.position else set(case.tally)
    if requirement.travel_months_at_most:
        positions.add(Position.TRAVEL)
    counted = [w.checked for w in case.work if w.may_be_in(positions)]
    ordered = {c.credit.at: c for c in (*time.open, *counted)}
    return rows_and_pay(case, ordered.values()) or rows_of(case.checked)


Tell = Callable[..., Finding]


def undecided(
    case: Case,
    tell: Tell,
    need: int,
    time: Sums,
    name: str,
    reason: Reason | None,
    cure: Cure,
    most: Sums | None = None,
    further: str = "",
) -> Finding:
    """Time that open points decide: confirming them is the remedy where all of it would be enough (`most`,
    where other time makes up for it), else `cure`."""
    reason = reason or Reason.AMBIGUOUS
    possible = (most or time).possible
    settles = possible is None or min(measured(possible, case.book)) >= need
    if settles and (confirmed := confirmation(case, (most or time).open)):
        cure = Cure(confirmed)
    says = say_months(time, need, name, why_open(case, (most or time).open, reason), further)
    found = time_found(time)
    return tell(Outcome.NEEDS_REVIEW, says, reason, found=found, to_complete=cure.says, remedy=cure.remedy)


def plain_months(
    case: Case,
    requirement: Requirement,
    time: Sums,
    name: str,
    positions: tuple[Position, ...],
    steps: tuple[str, ...] = (),
) -> Finding:
    """Time against a threshold that nothing else makes up; more of it in any of `positions` would.
    `steps` say what it was added up from."""
    need = requirement.months
    judged = judge_time(time, need, case.book)
    cure = more_months(case, time.sure, need, positions)
    steps = steps or (months_step(case, name, time),)
    tell = partial(
        answer,
        requirement,
        required={"months": need},
        evidence=_shown(case, requirement, time),
        policies=("measure",),
        working=Working(time_rows(case, time.rows), (*steps, *open_steps(time))),
    )
    if judged.state in (State.OPEN, State.SPLIT):
        return undecided(case, tell, need, time, name, judged.reason, cure)
    says, found = say_months(time, need, name), time_found(time)
    if judged.state is State.YES:
        return tell(Outcome.MET, says, found=found)
    return tell(Outcome.NOT_MET, says, Reason.SHORT, found=found, to_complete=cure.says, remedy=cure.remedy)


def shows_or_considered(
    case: Case,
    requirement: Requirement,
    position: Position,
    time: Sums,
    made_up: Callable[[], Sums] | None,
    need_months: int,
    counted: Shows | None = None,
    further: str = "",
) -> Finding:
    """Different shows against their number; short of them with the time done is the committee's to
    consider, as is time `made_up` in the position above. `further` says of the shows which they are."""
    need = requirement.shows
    required: dict[str, Figure] = {"shows": need}
    if case.resume is None:
        return no_resume(requirement, required)
    counted = counted or shows(case.work, [position])
    state = shows_state(counted, need)
    says = partial(say_shows, counted, need, position, further=further)
    cure = more_shows(case, counted, need, position)

    def tell(outcome: Outcome, says: str, reason: Reason | None = None, cure: Cure = cure) -> Finding:
        return answer(
            requirement,
            outcome,
            says,
            reason,
            required=required,
            found=shows_found(counted),
            evidence=rows_of(counted.open or case.in_position(position)),
            to_complete=cure.says,
            remedy=cure.remedy,
            working=show_working(case, counted, (position,), "Used for the last upgrade."),
        )

    if state is State.YES:
        return tell(Outcome.MET, says())
    done = judge_time(time, need_months, case.book)
    months_id = requirement.id.replace("shows.", "months.")
    if held_met(case, months_id, in_review=done.state in (State.OPEN, State.SPLIT)):
        done = Time(State.YES, None)
    if state is State.OPEN:
        reason = _open(counted)
        confirmed = confirmation(case, counted.open)
        cure = Cure(confirmed) if confirmed else cure
        why = why_open(case, counted.open, reason) if counted.open else _ONE_SHOW
        return tell(Outcome.NEEDS_REVIEW, says(why), reason, cure)
    if done.state is State.YES:
        text = f"{says()[:-1]}, and the time required is done."
        return tell(Outcome.NEEDS_REVIEW, text, Reason.SPECIAL_CONSIDERATION, for_the_committee(cure))
    if made_up is not None:
        together = made_up()
        state = months_state(together.sure, together.possible, need_months, case.book)
        if state is State.YES:
            text = f"{says()[:-1]}, and the time required is made up in the position above."
            return tell(Outcome.NEEDS_REVIEW, text, Reason.SUPPLEMENTED, for_the_committee(cure))
        if state is not State.NO:
            return tell(
                Outcome.NEEDS_REVIEW, says(_TIME_OPEN), judge_time(together, need_months, case.book).reason
            )
    if done.state is State.NO:
        return tell(Outcome.NOT_MET, says(), Reason.SHORT)
    return tell(Outcome.NEEDS_REVIEW, says(_TIME_OPEN), done.reason)


_ONE_SHOW = "some of their titles are so alike that they may be of one show"
_TIME_OPEN = "it is not certain yet that the time is done, which the Committee may consider instead"


def _open(counted: Shows) -> Reason:
    reasons = [c.reason for c in counted.open if c.reason]
    return reasons[0] if reasons else Reason.AMBIGUOUS
