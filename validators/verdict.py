"""Verdict: one application screened against the rulebook, as a report that a person checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from validators.case import Case, build
from validators.checks import check
from validators.facts import facts
from validators.ledger import credit_lines, paper_lines
from validators.letter_lines import letter_lines, mail_lines
from validators.office_index import OfficeIndex
from validators.questions import ask, settled
from validators.rulebook import Rulebook
from validators.rulings import ruled
from validators.worlds import Suppose


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
    suppose = _supposing(case, corrections)
    found = tuple(settled(case, finding, suppose) for finding in found)
    questions = ask(case, found, suppose)
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
        mail_lines(case),
    )


def _supposing(case: Case, corrections: Sequence[Correction]) -> Suppose:
    """What a requirement's finding would be, were some more questions answered so."""
    cases: dict[tuple[tuple[str, str], ...], Case] = {}
    wanted = {r.id: r for r in case.book.requirements(case.application.category)}
    findings: dict[tuple[tuple[tuple[str, str], ...], str], Finding] = {}

    def suppose(answered: Mapping[str, str], requirement_id: str) -> Finding:
        key = tuple(answered.items())
        if key not in cases:
            more = [Correction("", target, value, "", case.as_of) for target, value in key]
            given = (*corrections, *more)
            cases[key] = build(case.application, case.index, case.book, case.as_of, given, case.kept)
        if (key, requirement_id) not in findings:
            findings[key, requirement_id] = check(cases[key], wanted[requirement_id])
        return findings[key, requirement_id]

    return suppose


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
