"""Checks of the applicant and the request: request, standing, bar, deadline, the rung applied from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from models.terms import (
    Channel,
    Evidence,
    Finding,
    Member,
    Outcome,
    PaperKind,
    Reason,
    ReceivedPaper,
    RequestReading,
)
from validators.case import Case, requests
from validators.checks.answer import LISTED_AS, WHO_ARE_YOU, answer, no_row, record
from validators.counting import DAY
from validators.cycles import cutoff, cycle_of, local
from validators.office_index import listed
from validators.rulebook import Requirement, Rulebook
from validators.subjects import named_category
from validators.words import day_said, moment_said, together

A_REQUEST = "A request that gives your name and says what you ask for; an email is enough."
WHAT_DO_YOU_ASK = "A confirmation in writing of what you ask for."


def check_request(case: Case, requirement: Requirement) -> Finding:
    """A formal request: any writing that names member and category."""
    papers = tuple(paper for paper in requests(case) if paper.paper.rival is None)
    late = case.of(RequestReading, case.late)
    may_be = [paper for paper in case.on_time if _may_be_request(paper)]
    may_be += [letter.paper for letter in case.letters if letter.own]
    if not papers and not late and may_be:
        return answer(
            requirement,
            Outcome.NEEDS_REVIEW,
            f"It is not certain that {may_be[0].name} is the request; no other request was received.",
            Reason.AMBIGUOUS,
            evidence=[may_be[0].paper.evidence],
            to_complete=WHAT_DO_YOU_ASK,
        )
    if not papers and not late:
        return answer(
            requirement,
            Outcome.NOT_MET,
            "No request was received.",
            Reason.MISSING,
            to_complete=A_REQUEST,
        )
    paper = (papers or late)[0]
    where = [paper.paper.evidence]
    body = paper.paper.body
    if isinstance(body, RequestReading):
        where = [body.category.evidence or paper.paper.evidence]
    wanted = case.book.categories[case.application.category].asks_for
    backing = {named_category(other, case.book) for other in case.on_time} - {None}
    if case.application.category in backing:
        return answer(
            requirement,
            Outcome.MET,
            f"The request asks for {wanted}.",
            evidence=where,
        )
    return answer(
        requirement,
        Outcome.NEEDS_REVIEW,
        "A request was received, but it is not certain what it asks for.",
        Reason.UNREADABLE,
        evidence=where,
        to_complete=WHAT_DO_YOU_ASK,
    )


def _may_be_request(paper: ReceivedPaper) -> bool:
    told = paper.paper
    return told.rival is not None and PaperKind.REQUEST in (told.kind, told.rival)


def check_standing(case: Case, requirement: Requirement) -> Finding:
    """Good standing at receipt and today."""
    member = case.member
    if member is None:
        return _unknown_member(case, requirement)
    policy = case.book.policy("standing_dates")
    days = {"receipt": [case.received], "today": [case.as_of_day]}.get(
        policy, [case.received, case.as_of_day]
    )
    standings = [case.index.good_standing(member, day) for day in days]
    found = {
        day.isoformat(): "unknown" if s is None else "good" if s else "not good"
        for day, s in zip(days, standings, strict=True)
    }
    where = [case.index.standing_where(member, day) for day in days]
    tell = partial(answer, requirement, found=dict(found), evidence=where, policies=("standing_dates",))
    when = together([day_said(day) for day in dict.fromkeys(days)])
    if None in standings:
        says = "The office's records do not say whether the applicant's dues are current."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.NO_RECORD)
    if all(standings):
        return tell(Outcome.MET, f"In good standing on {when}.")
    remedy = _standing_remedy(case, member, days, standings)
    if not any(standings):
        says = f"Not in good standing on {when.replace(' and ', ' nor on ')}."
        return tell(Outcome.NOT_MET, says, Reason.NOT_IN_GOOD_STANDING, to_complete=remedy)
    good, bad = (days[0], days[1]) if standings[0] else (days[1], days[0])
    says = f"In good standing on {day_said(good)}, and not on {day_said(bad)}."
    return tell(Outcome.NEEDS_REVIEW, says, Reason.POLICY, to_complete=remedy)


def _standing_remedy(
    case: Case, member: Member, days: Sequence[date], standings: Sequence[bool | None]
) -> str:
    """What makes the standing good on all of `days`. Dues that are paid cover the days before; a row of the
    office's on a day that is over stays as it is, so the request has to be sent again."""
    lacking = [day for day, good in zip(days, standings, strict=True) if not good]
    recorded = {day: case.index.standing_recorded(member, day) for day in lacking}
    over = any(recorded[day] and day < case.as_of_day for day in lacking)
    following = case.book.closing(case.application.cycle + DAY)
    again = "new request" + (f" by {day_said(following)}" if case.book.deadlines else "")
    if over and standings[-1]:
        return f"A {again}."
    dues = set(recorded.values()) <= {"", "arrears"}
    settled = "Dues brought up to date" if dues else "Your standing settled"
    return f"{settled} with the office" + (f", and then a {again}." if over else ".")


def _unknown_member(case: Case, requirement: Requirement) -> Finding:
    absent = not case.index.office.members
    says = (
        "The office has no register of members."
        if absent
        else f"{case.application.applicant or 'The applicant'} was not found in the register of members."
    )
    where = [body.evidence for body in (paper.paper for paper in requests(case)) if body.evidence]
    return answer(
        requirement,
        Outcome.NEEDS_REVIEW,
        says,
        Reason.NO_RECORD,
        to_complete=None if absent else WHO_ARE_YOU,
        evidence=where if absent else [no_row("members.csv", case.application.applicant), *where],
    )


def years_after(day: date, years: int) -> date:
    """The same day later; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def check_bar(case: Case, requirement: Requirement) -> Finding:
    """No decline for misrepresentation within the last year, or until the day that the office set."""
    if case.member is None:
        return _unknown_member(case, requirement)
    if "declines.csv" in case.index.office.absent:
        says = "The office has no record of declined requests."
        return answer(requirement, Outcome.NEEDS_REVIEW, says, Reason.NO_RECORD)
    barring = [
        (row.barred_until or years_after(row.declined_on, requirement.years), row)
        for row in case.index.declines.get(case.member.member_no, ())
        if row.ground.strip().casefold().startswith("misrepresentation") or row.barred_until is not None
    ]
    if not barring:
        where = [no_row("declines.csv", case.member.member_no)]
        return answer(requirement, Outcome.MET, "No earlier decline bars this request.", evidence=where)
    until, row = max(barring, key=lambda pair: pair[0])
    where = [record(row.provenance, "declined_on", row.declined_on.isoformat())]
    if case.received >= until:
        says = f"An earlier decline barred requests until {day_said(until)}; this one came no earlier."
        return answer(requirement, Outcome.MET, says, evidence=where)
    found: dict[str, int | float | str | bool | None] = {"barred_until": until.isoformat()}
    remedy = f"A new request on or after {day_said(until)}."
    if case.as_of_day < until:
        says = f"An earlier request was declined, and no new one is considered before {day_said(until)}."
        return answer(
            requirement,
            Outcome.NOT_MET,
            says,
            Reason.BARRED,
            found=found,
            evidence=where,
            to_complete=remedy,
            policies=("bar_scope",),
        )
    says = (
        f"An earlier decline held until {day_said(until)}; the request came before that day "
        "and is reviewed after it."
    )
    return answer(
        requirement,
        Outcome.NEEDS_REVIEW,
        says,
        Reason.BARRED,
        found=found,
        evidence=where,
        to_complete=remedy,
        policies=("bar_scope",),
    )


def check_deadline(case: Case, requirement: Requirement) -> Finding:
    """The request was received by the cycle's cut-off, by our own clock."""
    application = case.application
    last = cutoff(application.cycle, case.book)
    late = application.received_at.replace(microsecond=0) > last
    required = {"received_by": last.isoformat()}
    found = {"received_at": application.received_at.isoformat()}
    asked = (*requests(case), *case.of(RequestReading, case.late))
    where = [receipt(paper, case.book) for paper in asked if paper.received_at == application.received_at][:1]
    tell = partial(
        answer, requirement, required=required, found=found, evidence=where, policies=("weekend_extension",)
    )
    if not asked:
        says = "There is no request, so whether it came by the deadline cannot be said."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.MISSING)
    arrived = moment_said(local(application.received_at, case.book))
    own_clock_only = asked[0].channel is Channel.EMAIL or late
    if not application.certain and own_clock_only:
        clock = "the sender's clock" if asked[0].channel is Channel.EMAIL else "a file's date"
        says = (
            f"Only {clock} says when the request arrived ({arrived}); "
            f"the deadline was {day_said(application.cycle)}."
        )
        return tell(Outcome.NEEDS_REVIEW, says, Reason.AMBIGUOUS)
    if late:
        says = (
            f"The request arrived on {arrived}, after the deadline of "
            f"{day_said(application.cycle)}; it belongs to the next cycle."
        )
        following = cycle_of(application.received_at, case.book)
        remedy = f"Nothing more: the request is kept for the deadline of {day_said(following)}."
        return tell(Outcome.NOT_MET, says, Reason.LATE, to_complete=remedy)
    says = f"The request arrived on {arrived}; the deadline is {day_said(application.cycle)}."
    return tell(Outcome.MET, says)


_CLOCKS = {
    (Channel.EMAIL, True): "by our mail server",
    (Channel.EMAIL, False): "by the sender's clock",
    (Channel.FAX, True): "by the fax log",
    (Channel.DROPOFF, True): "as noted when it was handed in",
}


def receipt(paper: ReceivedPaper, book: Rulebook) -> Evidence:
    """The receipt of a paper: the item that brought it, when, and by whose clock."""
    clock = _CLOCKS.get((paper.channel, paper.certain), "by the file's date")
    at = local(paper.received_at, book)
    return Evidence(name=paper.submission, quote=f"received {moment_said(at)} {clock}", where="receipt")


def check_listed_from(case: Case, requirement: Requirement) -> Finding:
    """Listed, at receipt, on the rung below."""
    wanted = case.book.categories[case.application.category].from_category or ""
    name = LISTED_AS.get(wanted, wanted)
    if case.member is None:
        return _unknown_member(case, requirement)
    categories = listed(case.member, case.received)
    tell = partial(
        answer,
        requirement,
        required={"listed": wanted},
        found={"listed": ", ".join(categories) or None},
        evidence=[record(case.member.provenance, "categories", ", ".join(categories) or "no category")],
    )
    if wanted in categories:
        return tell(Outcome.MET, f"Listed as {name} on {day_said(case.received)}, the day of receipt.")
    says = f"Not listed as {name} on {day_said(case.received)}, the day of receipt."
    return tell(Outcome.NEEDS_REVIEW, says, Reason.NOT_LISTED)
