"""Judged: figures against a threshold, three-valued, by the measures that the policy names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from models.terms import Figure, Reason
from validators.checks.answer import month_figures
from validators.counting import Exact, Months
from validators.rulebook import Rulebook
from validators.tally import Shows, Sums, open_reason


class State(Enum):
    """`SPLIT`: one measure reaches the threshold and the other cannot."""

    YES = "yes"
    NO = "no"
    OPEN = "open"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Time:
    """Months judged, with the reason where they are open."""

    state: State
    reason: Reason | None


def measured(months: Months, book: Rulebook) -> tuple[Exact, ...]:
    """The measures of `months` that the policy names."""
    policy = book.policy("measure")
    if policy == "days":
        return (months.by_days,)
    return (months.by_calendar,) if policy == "calendar" else (months.by_days, months.by_calendar)


def months_state(sure: Months, possible: Months | None, need: int, book: Rulebook) -> State:
    """Whether time reaches `need` months: surely, surely not, by one measure only, or open."""
    certain = [figure >= need for figure in measured(sure, book)]
    if all(certain):
        return State.YES
    if possible is None:
        return State.OPEN
    likely = [figure >= need for figure in measured(possible, book)]
    if not any(likely):
        return State.NO
    return State.SPLIT if any(certain) and not all(likely) else State.OPEN


def judge_time(sums: Sums, need: int, book: Rulebook) -> Time:
    """A position's time against `need` months."""
    state = months_state(sums.sure, sums.possible, need, book)
    return Time(state, _reason(state, sums))


def _reason(state: State, sums: Sums) -> Reason | None:
    if state is State.SPLIT:
        return Reason.POLICY
    return open_reason(sums.open, sums.contested) if state is State.OPEN else None


def shows_state(shows: Shows, need: int) -> State:
    """Whether enough different shows are there."""
    if shows.sure >= need:
        return State.YES
    return State.NO if shows.possible < need else State.OPEN


def time_found(sums: Sums) -> dict[str, Figure]:
    """The figures of a finding: the sure ones, and the possible ones where they differ."""
    found = month_figures(sums.sure)
    if sums.possible is not None and sums.possible != sums.sure:
        found |= month_figures(sums.possible, "possible_")
    return found


def shows_found(shows: Shows) -> dict[str, Figure]:
    found: dict[str, Figure] = {"shows": shows.sure}
    if shows.possible != shows.sure:
        found["possible_shows"] = shows.possible
    return found
