"""Verdict: one application screened against the rulebook, as a report that a person checks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from models.terms import (
    Application,
    Asked,
    Correction,
    Finding,
    Office,
    Outcome,
    Question,
    Report,
    Stage,
    Status,
    Versions,
)
from validators.case import build
from validators.checks import check
from validators.facts import facts
from validators.ledger import credit_lines, letter_lines, paper_lines
from validators.office_index import OfficeIndex
from validators.questions import ask
from validators.rulebook import Rulebook
from validators.rulings import ruled


def screen(
    application: Application,
    office: Office | OfficeIndex,
    rulebook: Rulebook,
    *,
    as_of: datetime,
    corrections: Sequence[Correction] = (),
    versions: Versions,
) -> Report:
    """The report of `application` as of the aware `as_of`, every answer in place.

    Every requirement of its category is answered once, in the rulebook's order. Give an `OfficeIndex` where
    many applications are screened: it is made once.
    """
    index = office if isinstance(office, OfficeIndex) else OfficeIndex(office)
    case = build(application, index, rulebook, as_of, corrections)
    found = tuple(
        ruled(case, check(case, requirement)) for requirement in rulebook.requirements(application.category)
    )
    questions = ask(case, found)
    channels = tuple(
        dict.fromkeys(p.channel for p in sorted(application.papers, key=lambda p: p.received_at))
    )
    return Report(
        application.id,
        application.member_no,
        application.applicant,
        application.category,
        application.cycle,
        application.received_at,
        channels,
        status_of(found, questions),
        found,
        credit_lines(case),
        letter_lines(case),
        questions,
        paper_lines(case),
        as_of,
        versions,
        facts(case),
    )


def status_of(findings: Sequence[Finding], questions: Sequence[Question]) -> Status:
    """The status by the contract's rule: completeness, then eligibility, then what is in review."""
    failed = {finding.stage for finding in findings if finding.outcome is Outcome.NOT_MET}
    if Stage.COMPLETENESS in failed:
        return Status.INCOMPLETE
    if Stage.ELIGIBILITY in failed:
        return Status.NOT_ELIGIBLE
    if not any(finding.outcome is Outcome.NEEDS_REVIEW for finding in findings):
        return Status.READY
    if any(question.asked is Asked.MANAGER for question in questions):
        return Status.NEEDS_REVIEW
    return Status.FOR_COMMITTEE
