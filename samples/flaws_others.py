"""Scenarios of the other three categories; see `flaws_first` for what they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.terms import Outcome, ProofKind, Reason, Role
from samples.clean import Bench, letter, production_coordinator, script_coordinator, travel_coordinator
from samples.drafts import Draft
from samples.flaws_outside import proof_for
from samples.world import add_member

MET, NOT_MET, REVIEW = Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW


def used_not_recorded(bench: Bench) -> Draft:
    """One additional 1st APC show after the upgrade, several before, and no record of which were used."""
    made = production_coordinator(bench, early=3, additional=1, record_used=False)
    made.expect("shows.1st_apc_additional", "months.1st_apc_additional", outcome=REVIEW)
    return made


def earlier_unused(bench: Bench) -> Draft:
    """One 1st APC show after the upgrade and two before it that the record says were not used."""
    return production_coordinator(bench, early=4, additional=1, used=2)


def pc_shows_special(bench: Bench) -> Draft:
    made = production_coordinator(bench, pc_shows=3)
    made.expect("shows.pc", outcome=REVIEW, reason=Reason.SPECIAL_CONSIDERATION)
    made.expect("months.pc", outcome=MET)
    return made


def associate_producer(bench: Bench) -> Draft:
    """Two Production Managers or Producers and one Associate Producer."""
    made = production_coordinator(bench)
    last = made.letters[-1]
    made.letters[-1] = replace(last, signer_title="Associate Producer", role=Role.ASSOCIATE_PRODUCER)
    why = "the register has this name as a producer and the letter says associate"
    made.expect("letters.pm_or_producer", outcome=REVIEW)
    made.expected["letters.pm_or_producer"] = replace(made.expected["letters.pm_or_producer"], why=why)
    return made


def pc_writes_for_pc(bench: Bench) -> Draft:
    """A third letter by a Production Coordinator where a PM or Producer must write."""
    made = production_coordinator(bench)
    show = made.credits[2].show
    pc = bench.world.by_name(show.production_coordinators[0])
    made.letters[2] = letter(
        bench, made.applicant, pc, "Production Coordinator", Role.PC, [show], made.category, made.requested
    )
    made.expect("letters.pm_or_producer", outcome=NOT_MET, reason=Reason.WRONG_ROLE)
    made.expect("letters.count", outcome=None, why="three letters, one of them by a signer of the wrong role")
    return made


def script_two_shows(bench: Bench) -> Draft:
    made = script_coordinator(bench, shows=2)
    made.expect("shows.script", outcome=NOT_MET, reason=Reason.SHORT)
    return made


def script_no_caucus(bench: Bench) -> Draft:
    """PM and Producers write, nobody of the caucus."""
    made = script_coordinator(bench)
    show = made.credits[0].show
    made.letters[0] = letter(
        bench, made.applicant, show.producers[1], "Executive Producer", Role.EXECUTIVE_PRODUCER, [show],
        made.category, made.requested,
    )  # fmt: skip
    made.expect("letters.caucus_member", outcome=NOT_MET)
    return made


def travel_exempt(bench: Bench) -> Draft:
    """A listed PC sends the letter of request alone."""
    made = travel_coordinator(bench)
    person = replace(made.applicant, listings=(("pc", date(2017, 6, 15)), ("1st_apc", date(2013, 6, 15))))
    bench.world.members[bench.world.members.index(made.applicant)] = person
    bench.world.seminars[:] = [row for row in bench.world.seminars if row[0] != person.member_no]
    made.applicant, made.credits, made.letters = person, [], []
    others = [name for name in made.expected if name not in ("request", "standing", "bar", "deadline")]
    made.expect(*others, outcome=Outcome.NOT_APPLICABLE, reason=Reason.EXEMPT)
    return made


def travel_no_seminar(bench: Bench) -> Draft:
    made = travel_coordinator(bench)
    mine = made.applicant.member_no
    bench.world.seminars[:] = [row for row in bench.world.seminars if row[0] != mine]
    made.expect("seminar.immigration", outcome=NOT_MET)
    return made


def travel_other_agreement(bench: Bench) -> Draft:
    """One of three shows was under another agreement: proven, and no 411-contracted show."""
    made = travel_coordinator(bench, outside=1)
    credit = made.credits[-1]
    proof = proof_for(made, credit, ProofKind.REMITTANCE, credit.truth.days)
    made.proofs.append(replace(proof, occupation="Travel Coordinator"))
    second = add_member(bench.world, bench.rng, (("pc", date(2015, 3, 15)),))
    show = made.credits[0].show
    bench.world.own_coordinators.append((show.production_id, second.name))
    made.letters[2] = letter(
        bench,
        made.applicant,
        second,
        "Production Coordinator",
        Role.PC,
        [show],
        made.category,
        made.requested,
    )
    made.expect("proof.outside", outcome=MET)
    made.expect("shows.travel", outcome=NOT_MET)
    return made
