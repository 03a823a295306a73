"""Every requirement's check: `check(case, requirement) -> Finding`, looked up by the rulebook's name for
it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from models.terms import Evidence, Finding, LetterReading, Outcome, Reason, ResumeReading
from validators.case import Case, requests
from validators.checks import (
    applicant,
    first_apc,
    letters,
    listings,
    points,
    production_coordinator,
    roster,
    seminars,
    work,
)
from validators.checks.answer import answer, record, whole_paper
from validators.checks.applicant import receipt
from validators.office_index import listed
from validators.openness import held_open
from validators.rulebook import Requirement

Check = Callable[[Case, Requirement], Finding]

CHECKS: dict[str, Check] = {
    "request": applicant.check_request,
    "resume": work.check_resume,
    "standing": applicant.check_standing,
    "bar": applicant.check_bar,
    "deadline": applicant.check_deadline,
    "days_crosscheck": work.check_days_crosscheck,
    "proof_outside": work.check_proof_outside,
    "listed_from": applicant.check_listed_from,
    "shows_2nd_apc": first_apc.check_shows_2nd_apc,
    "shows_1st_apc": first_apc.check_shows_1st_apc,
    "months_2nd_apc": first_apc.check_months_2nd_apc,
    "months_1st_apc": first_apc.check_months_1st_apc,
    "months_total": first_apc.check_months_total,
    "shows_1st_apc_additional": production_coordinator.check_shows_1st_apc_additional,
    "months_1st_apc_additional": production_coordinator.check_months_1st_apc_additional,
    "shows_pc": production_coordinator.check_shows_pc,
    "months_pc": production_coordinator.check_months_pc,
    "letters_count": letters.check_letters_count,
    "letters_pc": letters.check_letters_pc,
    "letters_members": letters.check_letters_members,
    "letters_pm_or_producer": letters.check_letters_pm_or_producer,
    "letters_worked_with": letters.check_letters_worked_with,
    "letters_pc_worked_with": letters.check_letters_pc_worked_with,
    "letters_caucus_member": letters.check_letters_caucus_member,
    "roster_days": roster.check_roster_days,
    "days_evidence": roster.check_days_evidence,
    "one_of": points.check_one_of,
    "conditions": points.check_conditions,
    "seminars": seminars.check_seminars,
    "seminars_additional": seminars.check_seminars_additional,
    "seminar_immigration": seminars.check_seminar_immigration,
    "shows_script": listings.check_shows_script,
    "shows_travel": listings.check_shows_travel,
}


def check(case: Case, requirement: Requirement) -> Finding:
    """The finding of one requirement, or that the applicant's listing frees them from it."""
    exemption = case.book.exemption
    if case.exempt and exemption is not None and requirement.id not in exemption.keeps:
        keeps_resume = requirement.id == "resume" and case.book.policy("exempt_resume") == "no"
        if not keeps_resume:
            says = "A listed Production Coordinator need only send the request."
            policies = ("exempt_resume",) if requirement.id == "resume" else ()
            exempt = answer(requirement, Outcome.NOT_APPLICABLE, says, Reason.EXEMPT, policies=policies)
            return _shown(case, exempt)
    return _shown(case, held_open(case, CHECKS[requirement.check](case, requirement)))


def _shown(case: Case, finding: Finding) -> Finding:
    """The finding with at least one place to look at, where there is any."""
    if finding.evidence or case.supposed:
        return finding
    return replace(finding, evidence=tuple(dict.fromkeys(_somewhere(case, finding))))


def _somewhere(case: Case, finding: Finding) -> Iterable[Evidence]:
    if finding.reason is Reason.EXEMPT and case.member is not None:
        listings = ", ".join(listed(case.member, case.received))
        return [record(case.member.provenance, "categories", listings)]
    if finding.id.startswith("letters."):
        letters = case.of(LetterReading, (*case.on_time, *case.unsure, *case.late))
        return [whole_paper(p) for p in letters] or _receipts(case)
    if finding.id.startswith(("seminar", "listed_from", "standing", "bar")):
        return [whole_paper(p) for p in requests(case)[:1]] or _receipts(case)
    if case.resume is not None:
        return [whole_paper(case.resume)]
    late = case.of(ResumeReading, (*case.unsure, *case.late)) if finding.id != "request" else ()
    return [receipt(paper, case.book) for paper in late] or _receipts(case)


def _receipts(case: Case) -> Iterable[Evidence]:
    """What was received, each item once, where the thing asked for is not among it."""
    return [receipt(paper, case.book) for paper in (*case.on_time, *case.unsure, *case.late)]
