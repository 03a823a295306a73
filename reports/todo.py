"""What to do first about an application, and how its requirements stand in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from models.terms import Asked, Finding, Outcome, Question, Report, Stage, Status
from reports import words


@dataclass(frozen=True, slots=True)
class Tally:
    met: int
    not_met: int
    needs_review: int
    not_applicable: int

    @property
    def asked(self) -> int:
        """How many requirements there are, those aside that do not apply."""
        return self.met + self.not_met + self.needs_review


def tally(findings: Sequence[Finding]) -> Tally:
    counts = Counter(finding.outcome for finding in findings)
    return Tally(
        met=counts[Outcome.MET],
        not_met=counts[Outcome.NOT_MET],
        needs_review=counts[Outcome.NEEDS_REVIEW],
        not_applicable=counts[Outcome.NOT_APPLICABLE],
    )


def questions_in_order(report: Report) -> tuple[Question, ...]:
    """The manager's questions before the committee's, worst first."""
    return tuple(sorted(report.questions, key=lambda q: (q.asked is not Asked.MANAGER, q.rank, q.id)))


def first_to_do(report: Report) -> str:
    """One sentence: what is not met (completeness first), else the worst question, else where it goes."""
    open_ones = [f for f in report.findings if f.outcome is Outcome.NOT_MET]
    open_ones.sort(key=lambda finding: finding.stage is not Stage.COMPLETENESS)
    if open_ones:
        return _said(open_ones[0])
    if report.status is Status.FOR_COMMITTEE:
        return "Send it to the Membership Committee with the points that are its own."
    for question in questions_in_order(report):
        return question.asks
    in_review = [f for f in report.findings if f.outcome is Outcome.NEEDS_REVIEW]
    if in_review:
        return _said(in_review[0])
    return "Send it to the Membership Committee."


def _said(finding: Finding) -> str:
    """What to do about a finding; where a person has set it, their reason comes first."""
    if finding.ruling is not None and finding.ruling.why:
        return f"{finding.ruling.by}: {finding.ruling.why}"
    return words.still_needed(finding.to_complete) if finding.to_complete else finding.says
