"""An application while it is thought out: what it says, how it travels, and what the rules must answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from models.terms import Category, Outcome, Reason, Stage, Status
from samples.careers import Credit
from samples.truth import CertificateTruth, LetterTruth, ProofTruth
from samples.world import Person

COMMON = ("request", "resume", "standing", "bar", "deadline", "days.crosscheck", "proof.outside")
BY_CATEGORY: dict[Category, tuple[str, ...]] = {
    Category.FIRST_APC: (
        "listed_from", "shows.2nd_apc", "shows.1st_apc", "months.2nd_apc", "months.1st_apc", "months.total",
        "letters.count", "letters.pc", "letters.members", "seminars",
    ),
    Category.PRODUCTION_COORDINATOR: (
        "listed_from", "shows.1st_apc_additional", "months.1st_apc_additional", "shows.pc", "months.pc",
        "letters.count", "letters.pm_or_producer", "seminars",
    ),
    Category.SCRIPT_COORDINATOR: (
        "shows.script", "letters.count", "letters.worked_with", "letters.caucus_member",
    ),
    Category.TRAVEL_COORDINATOR: (
        "shows.travel", "letters.count", "letters.pc_worked_with", "seminar.immigration",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Expected:
    """What one requirement must come out as. A null outcome is a judgement that the policy leaves open: it is
    not scored, and `why` says so. A null reason is not scored either."""

    outcome: Outcome | None
    reason: Reason | None = None
    why: str = ""


MET = Expected(Outcome.MET)


def requirement_ids(category: Category) -> tuple[str, ...]:
    """The contract's ids of a category, in its order."""
    return COMMON + BY_CATEGORY[category]


def stage_of(requirement: str) -> Stage:
    """The contract: these few and every letter are completeness, all others eligibility."""
    complete = requirement in ("request", "resume", "proof.outside", "evidence.days")
    return Stage.COMPLETENESS if complete or requirement.startswith("letters.") else Stage.ELIGIBILITY


def clean_outcomes(category: Category) -> dict[str, Expected]:
    """An application without a flaw and without work elsewhere."""
    expected = dict.fromkeys(requirement_ids(category), MET)
    expected["proof.outside"] = Expected(Outcome.NOT_APPLICABLE, Reason.NOTHING_TO_CHECK)
    return expected


def status_of(expected: dict[str, Expected]) -> Status | None:
    """The contract's order of statuses; null where an open judgement could change it."""
    complete = [e for name, e in expected.items() if stage_of(name) is Stage.COMPLETENESS]
    if any(e.outcome is Outcome.NOT_MET for e in complete):
        return Status.INCOMPLETE
    if any(e.outcome is None for e in complete):
        return None
    if any(e.outcome is Outcome.NOT_MET for e in expected.values()):
        return Status.NOT_ELIGIBLE
    if any(e.outcome is None for e in expected.values()):
        return None
    review = [e.reason for e in expected.values() if e.outcome is Outcome.NEEDS_REVIEW]
    if not review:
        return Status.READY
    committee = all(reason is Reason.SPECIAL_CONSIDERATION for reason in review)
    return Status.FOR_COMMITTEE if committee else Status.NEEDS_REVIEW


@dataclass(slots=True)
class Draft:
    """One application. `resend` is how many of its letters are sent a second time by fax; `older` is an
    earlier version of the resume; `late_letters` is how many of the last letters arrive after the cut-off.
    `known` is false for an applicant whom the register lacks. `open_status` overrides the status with null,
    for the reason given."""

    scenario: str
    category: Category
    applicant: Person
    credits: list[Credit]
    letters: list[LetterTruth]
    requested: datetime
    expected: dict[str, Expected]
    proofs: list[ProofTruth] = field(default_factory=list)
    certificates: list[CertificateTruth] = field(default_factory=list)
    older: list[Credit] = field(default_factory=list)
    resend: int = 0
    late_letters: int = 0
    known: bool = True
    clean: bool = True
    open_status: str = ""

    def expect(
        self, *requirements: str, outcome: Outcome | None, reason: Reason | None = None, why: str = ""
    ) -> None:
        """Set what `requirements` must come out as; the application is clean no more unless all are met."""
        for requirement in requirements:
            if requirement not in self.expected:
                raise KeyError(requirement)
            self.expected[requirement] = Expected(outcome, reason, why)
        if outcome not in (Outcome.MET, Outcome.NOT_APPLICABLE):
            self.clean = False

    @property
    def status(self) -> Status | None:
        return None if self.open_status else status_of(self.expected)


def credit_truths(credits: Sequence[Credit]) -> tuple[Credit, ...]:
    """Newest first, as resumes are."""
    return tuple(sorted(credits, key=lambda credit: credit.truth.start, reverse=True))
