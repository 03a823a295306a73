"""Checks of the resume and of what was paid: resume, cross-check of days, proof of work outside the Local."""

from __future__ import annotations

from functools import partial

from models.terms import (
    CrossCheck,
    Evidence,
    Finding,
    Outcome,
    Position,
    Reading,
    Reason,
    ResumeReading,
)
from validators.case import Case
from validators.certainty import present
from validators.checks.answer import answer, no_resume, plural, rows_of
from validators.crosscheck import Checked
from validators.rulebook import Requirement

FIELD_NAMES = {
    "production_manager": "PM",
    "production_coordinator": "PC",
    "assistant_production_coordinator": "APC",
    "start": "start date",
    "end": "end date",
    "days": "number of days",
}


def check_resume(case: Case, requirement: Requirement) -> Finding:
    """A current resume with every field but the studio for each credit."""
    if case.resume is None:
        late = case.of(ResumeReading, case.late)
        says = (
            "A resume arrived after the deadline and is not counted." if late else "No resume was received."
        )
        return answer(
            requirement,
            Outcome.NOT_MET,
            says,
            Reason.LATE if late else Reason.MISSING,
            to_complete="Send a current resume by the next deadline." if late else "Send a current resume.",
            policies=("late_piece",) if late else (),
        )
    body = case.resume.paper.body
    if not isinstance(body, ResumeReading) or not body.credits:
        return answer(
            requirement,
            Outcome.NEEDS_REVIEW,
            "A resume was received, but no credits could be read in it.",
            Reason.UNREADABLE,
            evidence=[case.resume.paper.evidence],
            to_complete="Send the resume as a PDF or Word file with one entry for each show.",
        )
    absent, unread, where = _gaps(case, requirement, body)
    found = {"credits": len(body.credits), "fields_missing": len(absent), "fields_unread": len(unread)}
    tell = partial(
        answer,
        requirement,
        required={"fields": ", ".join(requirement.fields)},
        found=found,
        policies=("resume_fields",),
    )
    if absent:
        says = f"The resume leaves out {plural(len(absent), 'field')}: {_listed(absent)}."
        return answer(
            requirement,
            Outcome.NEEDS_REVIEW,
            says,
            Reason.MISSING,
            evidence=where,
            to_complete=f"Send the resume again with {_listed(absent)}.",
        )
    if unread:
        says = f"{plural(len(unread), 'field')} of the resume could not be read: {_listed(unread)}."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.UNREADABLE, evidence=where)
    says = f"The resume gives every field asked for on {plural(len(body.credits), 'credit')}."
    return tell(Outcome.MET, says, evidence=[case.resume.paper.evidence])


def _gaps(
    case: Case, requirement: Requirement, body: ResumeReading
) -> tuple[list[str], list[str], list[Evidence]]:
    absent: list[str] = []
    unread: list[str] = []
    where: list[Evidence] = []
    for at, credit in enumerate(body.credits):
        for field in requirement.fields:
            if field == "end" and credit.ongoing:
                continue
            reading: Reading[object] = getattr(credit, field)
            there = present(reading, case.book.threshold("presence"))
            if there:
                continue
            title = credit.title.value or f"credit {at + 1}"
            (absent if there is False else unread).append(f"{FIELD_NAMES.get(field, field)} on {title}")
            where.append(credit.evidence)
    return absent, unread, where


def _listed(items: list[str], most: int = 4) -> str:
    shown = ", ".join(items[:most])
    return shown if len(items) <= most else f"{shown} and {len(items) - most} more"


def _inside(case: Case) -> list[Checked]:
    """The credits that fringes are remitted for here: all but work elsewhere and jobs outside the caucus."""
    return [
        c
        for c in case.checked
        if c.label is not CrossCheck.OUTSIDE_JURISDICTION and c.credit.position is not Position.OTHER
    ]


def check_days_crosscheck(case: Case, requirement: Requirement) -> Finding:
    """Days claimed against fringes remitted, for every credit under the Local's agreement."""
    numbers = case.book.crosscheck
    required = {"tolerance_days": numbers.tolerance_days, "tolerance_share": numbers.tolerance_share}
    if case.resume is None:
        return no_resume(requirement, required)
    inside = _inside(case)
    if not inside and case.checked:
        says = "The resume has no credits under the Local's agreement."
        return answer(requirement, Outcome.NOT_APPLICABLE, says, Reason.NOTHING_TO_CHECK, required=required)
    agreed = [c for c in inside if c.label in (CrossCheck.MATCHED, CrossCheck.NOT_YET_REMITTED)]
    rest = [c for c in inside if c not in agreed]
    found = {"credits": len(inside), "agreeing": len(agreed)}
    tell = partial(
        answer,
        requirement,
        required=required,
        found=found,
        policies=("crosscheck_tolerance", "paid_not_worked"),
    )
    if inside and not rest:
        says = f"Days claimed and days remitted agree on {plural(len(inside), 'credit')}."
        return answer(requirement, Outcome.MET, says, evidence=rows_of(inside))
    if "remittances" in case.index.office.absent:
        says = "The office has no remittance records to compare the days with."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.NO_RECORD, evidence=rows_of(rest))
    if not inside:
        says = "No credits could be read, so no days could be compared."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.UNREADABLE)
    reasons = [c.reason for c in rest]
    order = (Reason.MISMATCH, Reason.NO_RECORD, Reason.UNREADABLE, Reason.AMBIGUOUS)
    reason = next((r for r in order if r in reasons), Reason.AMBIGUOUS)
    first = rest[0].credit.title or "a credit"
    says = (
        f"{plural(len(rest), 'credit')} of {len(inside)} could not be matched "
        f"with remittances: {_titles(rest)}."
    )
    remedy = f"Show the days worked on {first}, or correct them, with pay records."
    return tell(Outcome.NEEDS_REVIEW, says, reason, evidence=rows_of(rest), to_complete=remedy)


def _titles(credits: list[Checked]) -> str:
    return _listed([c.credit.title or "an unread title" for c in credits])


def check_proof_outside(case: Case, requirement: Requirement) -> Finding:
    """A paper for every credit under another agreement."""
    if case.resume is None:
        return no_resume(requirement, {})
    outside = [c for c in case.checked if c.label is CrossCheck.OUTSIDE_JURISDICTION]
    unknown = [c for c in case.checked if not c.credit.agreement and c.credit.position is not Position.OTHER]
    if not case.checked:
        says = "No credits could be read, so it is not known whether any work was outside the Local."
        return answer(requirement, Outcome.NEEDS_REVIEW, says, Reason.UNREADABLE)
    bare = [c for c in outside if not c.proofs]
    unsure = [c for c in outside if c.proofs and not c.show_sure]
    found = {"credits_outside": len(outside), "with_a_paper": len(outside) - len(bare)}
    where = [p.paper.evidence for c in outside for p in c.proofs]
    if bare:
        says = f"No paper was received for work outside the Local on {_titles(bare)}."
        return answer(
            requirement,
            Outcome.NOT_MET,
            says,
            Reason.MISSING,
            found=found,
            evidence=rows_of(bare),
            to_complete=f"Send pay records or timesheets for {_titles(bare)}.",
        )
    if unsure:
        says = f"The paper for {_titles(unsure)} is not surely of a kind that the rules name."
        return answer(requirement, Outcome.NEEDS_REVIEW, says, Reason.UNPROVEN, found=found, evidence=where)
    if unknown:
        says = f"It is not known under which agreement {_titles(unknown)} was made."
        return answer(
            requirement,
            Outcome.NEEDS_REVIEW,
            says,
            Reason.AMBIGUOUS,
            found=found,
            evidence=rows_of(unknown),
            to_complete=f"Say under which agreement {_titles(unknown)} was made.",
        )
    if not outside:
        says = "The resume has no work outside the Local's jurisdiction."
        return answer(requirement, Outcome.NOT_APPLICABLE, says, Reason.NOTHING_TO_CHECK, found=found)
    says = f"A paper was received for each of {plural(len(outside), 'credit')} outside the Local."
    return answer(requirement, Outcome.MET, says, found=found, evidence=where)
