"""Checks of the applicant and the request: request, standing, bar, deadline, the rung applied from."""

from __future__ import annotations

from datetime import date
from functools import partial

from models.terms import Channel, Evidence, Finding, Outcome, Reason, RequestReading
from validators.case import Case, requests
from validators.checks.answer import POSITION_NAMES, answer, record
from validators.cycles import cutoff
from validators.office_index import listed
from validators.rulebook import Requirement
from validators.subjects import named_category


def check_request(case: Case, requirement: Requirement) -> Finding:
    """A formal request: any writing that names member and category."""
    papers = requests(case)
    late = case.of(RequestReading, case.late)
    if not papers and not late:
        return answer(
            requirement,
            Outcome.NOT_MET,
            "No request to be upgraded or listed was received.",
            Reason.MISSING,
            to_complete="Send a request that names yourself and the category; an email is enough.",
        )
    paper = (papers or late)[0]
    where = [paper.paper.evidence]
    body = paper.paper.body
    if isinstance(body, RequestReading):
        where = [body.category.evidence or paper.paper.evidence]
    backing = {named_category(other) for other in case.on_time} - {None}
    if case.application.category in backing:
        return answer(
            requirement, Outcome.MET, "A request that names the category was received.", evidence=where
        )
    return answer(
        requirement,
        Outcome.NEEDS_REVIEW,
        "A request was received, but the category it names is not certain.",
        Reason.UNREADABLE,
        evidence=where,
        to_complete="Confirm in writing which upgrade or listing you ask for.",
    )


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
    where = [
        Evidence(
            name=case.index.standing_where(member, day).split(" row ")[0],
            quote=found[day.isoformat()],
            where=case.index.standing_where(member, day),
        )
        for day in days
    ]
    tell = partial(answer, requirement, found=dict(found), evidence=where, policies=("standing_dates",))
    if None in standings:
        says = "The office's records do not say whether the applicant's dues are current."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.NO_RECORD)
    if all(standings):
        return tell(Outcome.MET, "In good standing on the days that count.")
    remedy = "Bring your dues up to date with the office."
    if not any(standings):
        says = "Not in good standing on the days that count."
        return tell(Outcome.NOT_MET, says, Reason.NOT_IN_GOOD_STANDING, to_complete=remedy)
    says = f"Standing on {case.received.isoformat()} and on {case.as_of_day.isoformat()} is not the same."
    return tell(Outcome.NEEDS_REVIEW, says, Reason.POLICY, to_complete=remedy)


def _unknown_member(case: Case, requirement: Requirement) -> Finding:
    absent = "members.csv" in case.index.office.absent or not case.index.office.members
    says = (
        "The office's register of members is not there."
        if absent
        else "The register has no member who is surely the applicant."
    )
    return answer(
        requirement,
        Outcome.NEEDS_REVIEW,
        says,
        Reason.NO_RECORD,
        to_complete=None if absent else "Give your full name and member number.",
    )


def _year_after(day: date, years: int) -> date:
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
        says = "The office's record of declined requests is not there."
        return answer(requirement, Outcome.NEEDS_REVIEW, says, Reason.NO_RECORD)
    barring = [
        (row.barred_until or _year_after(row.declined_on, case.book.bar_years), row)
        for row in case.index.declines.get(case.member.member_no, ())
        if row.ground.strip().casefold().startswith("misrepresentation") or row.barred_until is not None
    ]
    until, row = max(barring, key=lambda pair: pair[0], default=(None, None))
    if until is None or row is None or case.received >= until:
        where = [record(row.provenance, "declined_on", row.declined_on.isoformat())] if row else []
        return answer(requirement, Outcome.MET, "No bar stood on the day of receipt.", evidence=where)
    where = [record(row.provenance, "declined_on", row.declined_on.isoformat())]
    found: dict[str, int | float | str | bool | None] = {"barred_until": until.isoformat()}
    remedy = f"Send the request again on or after {until.isoformat()}."
    if case.as_of_day < until:
        says = f"An earlier request was declined, and no new one is considered before {until.isoformat()}."
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
        f"The request came before {until.isoformat()}, when an earlier decline still "
        "held, and is reviewed after it."
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
    last = cutoff(application.cycle)
    late = application.received_at.replace(microsecond=0) > last
    required = {"received_by": last.isoformat()}
    found = {"received_at": application.received_at.isoformat()}
    asked = (*requests(case), *case.of(RequestReading, case.late))
    where = [paper.paper.evidence for paper in asked[:1]]
    tell = partial(
        answer, requirement, required=required, found=found, evidence=where, policies=("weekend_extension",)
    )
    if not asked:
        says = "There is no request whose arrival could be held against the deadline."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.MISSING)
    own_clock_only = asked[0].channel is Channel.EMAIL or late
    if not application.certain and own_clock_only:
        says = "Only the sender's clock or a file's date says when the request arrived."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.AMBIGUOUS)
    if late:
        says = (
            "The request arrived after the deadline of "
            f"{application.cycle.isoformat()} and belongs to the next cycle."
        )
        remedy = "Nothing more is needed in time for the next cycle, to which the request belongs."
        return tell(Outcome.NOT_MET, says, Reason.LATE, to_complete=remedy)
    return tell(Outcome.MET, "The request arrived by the deadline.")


def check_listed_from(case: Case, requirement: Requirement) -> Finding:
    """Listed, at receipt, on the rung below."""
    wanted = case.book.categories[case.application.category].from_category or ""
    name = {position.value: text for position, text in POSITION_NAMES.items()}.get(wanted, wanted)
    if case.member is None:
        return _unknown_member(case, requirement)
    categories = listed(case.member, case.received)
    tell = partial(
        answer,
        requirement,
        required={"listed": wanted},
        found={"listed": ", ".join(categories) or None},
        evidence=[record(case.member.provenance, "categories", ", ".join(categories))],
    )
    if wanted in categories:
        return tell(Outcome.MET, f"Listed as {name} on the day of receipt.")
    says = f"Not listed as {name} on the day of receipt."
    return tell(Outcome.NEEDS_REVIEW, says, Reason.NOT_LISTED)
