"""Rulings: a person's judgement of what is in review, and a manager's override of any finding."""

from __future__ import annotations

from dataclasses import replace

from models.terms import Correction, Finding, Outcome, Reason, Ruling
from validators.case import Case

OVERRIDES = (Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE)
_JUDGED = (Outcome.MET, Outcome.NOT_MET)


def override_target(application_id: str, requirement_id: str) -> str:
    """What an override of a finding is filed under."""
    return f"override:{application_id}:{requirement_id}"


def held_met(case: Case, requirement_id: str, *, in_review: bool) -> bool:
    """Whether a person holds that requirement to be met: by an override, or by a judgement where the rules
    leave it `in_review`. What rests on it then does too."""
    override = case.answers.value(override_target(case.application.id, requirement_id))
    if override is not None:
        return override == Outcome.MET
    return in_review and case.answers.value(_judged_target(case, requirement_id)) == Outcome.MET


def _judged_target(case: Case, requirement_id: str) -> str:
    return f"finding:{case.application.id}:{requirement_id}"


def ruled(case: Case, finding: Finding) -> Finding:
    """The finding with a person's word in place: an override of any outcome, then a judgement of what is in
    review. What the rules found stays beside it."""
    given = case.answers.by_target
    if not given:
        return finding
    override = given.get(override_target(case.application.id, finding.id))
    if override is not None:
        finding = _with(finding, override, OVERRIDES)
    judged = given.get(_judged_target(case, finding.id))
    if judged is not None and finding.outcome is Outcome.NEEDS_REVIEW:
        finding = _with(finding, judged, _JUDGED)
    return finding


def _with(finding: Finding, word: Correction, allowed: tuple[Outcome, ...]) -> Finding:
    outcome = next((o for o in allowed if o == word.value.strip()), None)
    if outcome is None:
        return finding
    first = finding.ruling
    before = (first.outcome, first.reason) if first else (finding.outcome, finding.reason)
    is_open = outcome in (Outcome.NOT_MET, Outcome.NEEDS_REVIEW)
    return replace(
        finding,
        outcome=outcome,
        reason=None if outcome is Outcome.MET else finding.reason or Reason.POLICY,
        to_complete=finding.to_complete if is_open else None,
        remedy=finding.remedy if is_open else None,
        ruling=Ruling(word.by, word.at, word.reason, *before),
    )
