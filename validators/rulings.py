"""Rulings: a person's judgement of what is in review, and a manager's override of any finding."""

from __future__ import annotations

from dataclasses import replace

from models.terms import Correction, Finding, Outcome, Ruling
from validators.case import Case

OVERRIDES = (Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE)
_JUDGED = frozenset({Outcome.MET, Outcome.NOT_MET})


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
    """The finding with a person's word in place: an override of any outcome, else a judgement of one that is
    in review. What the rules found stays beside it."""
    given = case.answers.by_target
    override = given.get(override_target(case.application.id, finding.id))
    if override is not None:
        return _with(finding, override, frozenset(OVERRIDES))
    judged = given.get(_judged_target(case, finding.id))
    if judged is None or finding.outcome is not Outcome.NEEDS_REVIEW:
        return finding
    return _with(finding, judged, _JUDGED)


def _with(finding: Finding, word: Correction, allowed: frozenset[Outcome]) -> Finding:
    outcome = next((o for o in allowed if o.value == word.value.strip()), None)
    if outcome is None:
        return finding
    open_still = outcome in (Outcome.NOT_MET, Outcome.NEEDS_REVIEW)
    return replace(
        finding,
        outcome=outcome,
        reason=finding.reason if open_still else None,
        to_complete=finding.to_complete if open_still else None,
        remedy=finding.remedy if open_still else None,
        ruling=Ruling(word.by, word.at, word.reason, finding.outcome, finding.reason),
    )
