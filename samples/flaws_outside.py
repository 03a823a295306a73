"""Scenarios of work outside the Local's jurisdiction: proven with days, without, or not at all."""

from __future__ import annotations

from models.terms import Outcome, Position, ProofKind, Reason
from samples.careers import Credit, Stint
from samples.clean import Bench, first_apc, many
from samples.drafts import Draft, Expected
from samples.truth import ProofTruth

MET, NOT_MET, REVIEW = Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW
SECOND, FIRST = Position.SECOND_APC, Position.FIRST_APC


def _outside(bench: Bench, months_411: float, shows_411: int) -> tuple[Draft, Credit]:
    stints = [
        *many(bench.rng, SECOND, 25.0, 5),
        *many(bench.rng, FIRST, months_411, shows_411),
        Stint(FIRST, 5.0, "other"),
    ]
    made = first_apc(bench, stints)
    made.expected["proof.outside"] = Expected(MET)
    return made, made.credits[-1]


def proof_for(made: Draft, credit: Credit, kind: ProofKind, days: float | None) -> ProofTruth:
    return ProofTruth(
        kind=kind,
        worker=made.applicant.name,
        employer=credit.show.company,
        title=credit.show.title,
        occupation="1st Assistant Production Coordinator",
        start=credit.truth.start,
        end=credit.truth.end,
        days=days,
    )


def outside_roe(bench: Bench) -> Draft:
    """A fifth 1st APC show elsewhere, proven by a record of employment, which shows no days: 16 months
    without it, 21 with it."""
    made, credit = _outside(bench, 16.0, 4)
    made.proofs.append(proof_for(made, credit, ProofKind.ROE, None))
    made.expect("months.1st_apc", outcome=REVIEW, reason=Reason.UNPROVEN)
    return made


def outside_fringes(bench: Bench) -> Draft:
    """The same show elsewhere with the other body's fringe remittance: nothing is open."""
    made, credit = _outside(bench, 16.0, 4)
    made.proofs.append(proof_for(made, credit, ProofKind.REMITTANCE, credit.truth.days))
    made.clean = True
    return made


def outside_timesheet(bench: Bench) -> Draft:
    """The same with timesheets."""
    made, credit = _outside(bench, 16.0, 4)
    made.proofs.append(proof_for(made, credit, ProofKind.TIMESHEET, credit.truth.days))
    made.clean = True
    return made


def outside_statement(bench: Bench) -> Draft:
    """The same with an employer's statement of days, which the clause covers by "etc." at most."""
    made, credit = _outside(bench, 16.0, 4)
    made.proofs.append(proof_for(made, credit, ProofKind.STATEMENT, credit.truth.days))
    why = "the clause names remittances, records of employment and timesheets, and says etc."
    made.expect("proof.outside", "months.1st_apc", outcome=None, why=why)
    return made


def outside_unproven(bench: Bench) -> Draft:
    """Work elsewhere with no paper; the months do not need it."""
    made, _ = _outside(bench, 20.5, 4)
    made.expect("proof.outside", outcome=NOT_MET, reason=Reason.MISSING)
    return made
