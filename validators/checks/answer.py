"""Answer: the one way that a check makes its finding, and the words it says figures in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from models.terms import Evidence, Figure, Finding, Outcome, Position, Provenance, Reason
from validators.counting import Months, cut
from validators.crosscheck import Checked
from validators.rulebook import Requirement

POSITION_NAMES = {
    Position.SECOND_APC: "2nd APC",
    Position.FIRST_APC: "1st APC",
    Position.PC: "Production Coordinator",
    Position.SCRIPT: "Script Coordinator",
    Position.TRAVEL: "Travel Coordinator",
    Position.OTHER: "another position",
}

REASON_SAYS = {
    Reason.UNREADABLE: "some entries could not be read with certainty",
    Reason.AMBIGUOUS: "some entries can be understood in more than one way",
    Reason.UNPROVEN: "the papers for work outside the Local do not show all the days",
    Reason.NO_RECORD: "the office's records do not cover all of this work",
    Reason.MISMATCH: "there is a discrepancy between days claimed and days remitted",
    Reason.POLICY: "the two ways of measuring differ",
    Reason.MISSING: "there is no resume to count from",
}


def answer(
    requirement: Requirement,
    outcome: Outcome,
    says: str,
    reason: Reason | None = None,
    *,
    required: Mapping[str, Figure] | None = None,
    found: Mapping[str, Figure] | None = None,
    to_complete: str | None = None,
    evidence: Iterable[Evidence | None] = (),
    policies: Sequence[str] = (),
) -> Finding:
    """The finding of one requirement; evidence that is null is left out, the rest given once."""
    kept = tuple(dict.fromkeys(e for e in evidence if e is not None))
    return Finding(
        requirement.id,
        requirement.stage,
        outcome,
        reason,
        requirement.clause,
        says,
        dict(required or {}),
        dict(found or {}),
        to_complete,
        kept,
        tuple(policies),
    )


def no_resume(requirement: Requirement, required: Mapping[str, Figure]) -> Finding:
    """Nothing can be counted without a resume."""
    return answer(
        requirement,
        Outcome.NEEDS_REVIEW,
        "No resume was received by the deadline, so this cannot be counted.",
        Reason.MISSING,
        required=required,
        to_complete="Send a current resume.",
    )


def record(provenance: Provenance, column: str, quote: str) -> Evidence:
    """Evidence in an office record."""
    return Evidence(
        name=provenance.file,
        quote=quote,
        page=provenance.page,
        where=f"{provenance.file} row {provenance.row}, {column}",
    )


def rows_of(credits: Iterable[Checked]) -> tuple[Evidence, ...]:
    """The resume lines of some credits."""
    return tuple(c.credit.reading.evidence for c in credits)


def month_figures(months: Months, prefix: str = "") -> dict[str, Figure]:
    return {
        f"{prefix}months_by_days": cut(months.by_days),
        f"{prefix}months_by_calendar": cut(months.by_calendar),
    }


def plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
