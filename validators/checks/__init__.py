"""Every requirement's check: `check(case, requirement) -> Finding`, looked up by the rulebook's name for
it."""

from __future__ import annotations

from collections.abc import Callable

from models.terms import Finding, Outcome, Reason
from validators.case import Case
from validators.checks import applicant, first_apc, letters, listings, production_coordinator, seminars, work
from validators.checks.answer import answer
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
    "seminars": seminars.check_seminars,
    "seminars_additional": seminars.check_seminars_additional,
    "seminar_immigration": seminars.check_seminar_immigration,
    "shows_script": listings.check_shows_script,
    "shows_travel": listings.check_shows_travel,
}


def check(case: Case, requirement: Requirement) -> Finding:
    """The finding of one requirement, or that the applicant's listing frees them from it."""
    if case.exempt and requirement.id not in case.book.exempt_keeps:
        keeps_resume = requirement.id == "resume" and case.book.policy("exempt_resume") == "no"
        if not keeps_resume:
            says = "A listed Production Coordinator need only send the request."
            policies = ("exempt_resume",) if requirement.id == "resume" else ()
            return answer(requirement, Outcome.NOT_APPLICABLE, says, Reason.EXEMPT, policies=policies)
    return held_open(case, CHECKS[requirement.check](case, requirement))
