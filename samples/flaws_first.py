"""What can be wrong, odd or special in a 2nd to 1st APC application, and what the rules must then answer.

Each function builds one application in which one thing differs from a clean one; what it expects follows
from the policy's sentence for that thing, never from running the reader or the rules.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from models.terms import Outcome, Position, Reason, Role, Signature
from samples.careers import Stint
from samples.clean import Bench, first_apc, many
from samples.drafts import Draft
from samples.world import TORONTO, add_member

MET, NOT_MET, REVIEW = Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW
SECOND, FIRST, TRAVEL = Position.SECOND_APC, Position.FIRST_APC, Position.TRAVEL


def months_short(bench: Bench) -> Draft:
    """Four shows as 1st APC, but 14 months; three years in all are there."""
    made = first_apc(bench, many(bench.rng, SECOND, 25.0, 5) + many(bench.rng, FIRST, 14.0, 4))
    made.expect("months.1st_apc", outcome=NOT_MET, reason=Reason.SHORT)
    return made


def short_days(bench: Bench) -> Draft:
    """The employer remitted half of one credit's days: without them 1st APC is under 18 months."""
    made = first_apc(bench, many(bench.rng, SECOND, 25.0, 5) + many(bench.rng, FIRST, 19.6, 4))
    place = next(n for n, credit in enumerate(made.credits) if credit.truth.position is FIRST)
    credit = made.credits[place]
    made.credits[place] = replace(credit, remitted=float(int(credit.truth.days * 0.45)))
    made.expect("days.crosscheck", outcome=REVIEW, reason=Reason.MISMATCH)
    made.expect("months.1st_apc", outcome=REVIEW)
    return made


def no_remittance(bench: Bench) -> Draft:
    """One credit has no remittance at all, and the months do not need it."""
    made = first_apc(bench, many(bench.rng, SECOND, 26.0, 5) + many(bench.rng, FIRST, 26.0, 5))
    place = next(n for n, credit in enumerate(made.credits) if credit.truth.position is FIRST)
    made.credits[place] = replace(made.credits[place], remitted=None)
    made.expect("days.crosscheck", outcome=REVIEW)
    return made


def missing_letter(bench: Bench) -> Draft:
    made = first_apc(bench)
    made.letters = made.letters[:2]
    made.expect("letters.count", "letters.members", outcome=NOT_MET)
    return made


def two_letters_resent(bench: Bench) -> Draft:
    """Two letters, each sent twice: still two."""
    made = missing_letter(bench)
    made.resend = 2
    return made


def signed_by_nickname(bench: Bench) -> Draft:
    """A member signs by the name that the register has as `known_as`."""
    made = first_apc(bench)
    signer = add_member(bench.world, bench.rng, (("script", date(2015, 9, 15)),))
    surname = signer.name.split(" ", 1)[1]
    # Nobody else of the family may go by that name, else it would be a question.
    names = bench.world.vocabulary.nicknames.items()
    known = next(
        f"{short} {surname}" for full, short in names if f"{full} {surname}" not in bench.world.taken
    )
    bench.world.members[bench.world.members.index(signer)] = replace(signer, known_as=(known,))
    made.letters[1] = replace(
        made.letters[1],
        signer=known,
        signer_title="Script Coordinator",
        role=Role.SCRIPT,
        signer_member_no="",
    )
    return made


def letters_resent(bench: Bench) -> Draft:
    """All three letters, two of them sent again: three."""
    made = first_apc(bench)
    made.resend = 2
    return made


def typed_letter(bench: Bench) -> Draft:
    made = first_apc(bench)
    made.letters[1] = replace(made.letters[1], signature=Signature.TYPED)
    made.expect("letters.count", "letters.members", outcome=REVIEW, reason=Reason.UNSIGNED)
    return made


def unsigned_letter(bench: Bench) -> Draft:
    made = first_apc(bench)
    made.letters[2] = replace(made.letters[2], signature=Signature.NONE)
    made.expect("letters.count", "letters.members", outcome=NOT_MET)
    return made


def pc_in_arrears(bench: Bench) -> Draft:
    """The only PC who writes has owed dues since spring."""
    made = first_apc(bench)
    signer = add_member(bench.world, bench.rng, (("pc", date(2014, 6, 15)),))
    bench.world.arrears[signer.member_no] = date(2026, 4, 1)
    made.letters[0] = replace(made.letters[0], signer=signer.name, signer_member_no="")
    made.expect("letters.pc", outcome=NOT_MET)
    return made


def pc_not_listed(bench: Bench) -> Draft:
    """The signer works as PC and is listed 1st APC."""
    made = first_apc(bench)
    signer = add_member(bench.world, bench.rng, (("1st_apc", date(2018, 6, 15)),))
    made.letters[0] = replace(made.letters[0], signer=signer.name, signer_member_no=signer.member_no)
    made.expect("letters.pc", outcome=NOT_MET)
    return made


def late_application(bench: Bench) -> Draft:
    made = first_apc(bench)
    made.requested = datetime(2026, 12, 2, 8, 14, 5, tzinfo=TORONTO)
    made.expect("deadline", outcome=NOT_MET, reason=Reason.LATE)
    return made


def late_letter(bench: Bench) -> Draft:
    """An application in time, and its third letter a day after the cut-off."""
    made = first_apc(bench)
    made.requested = datetime(2026, 11, 26, 16, 41, 0, tzinfo=TORONTO)
    made.late_letters = 1
    made.expect("letters.count", "letters.members", outcome=NOT_MET)
    return made


def barred(bench: Bench) -> Draft:
    made = first_apc(bench)
    bench.world.declines.append((made.applicant.member_no, "misrepresentation", date(2026, 3, 10), None))
    made.expect("bar", outcome=NOT_MET, reason=Reason.BARRED)
    return made


def bar_over(bench: Bench) -> Draft:
    """Declined for misrepresentation more than a year before: over."""
    made = first_apc(bench)
    bench.world.declines.append((made.applicant.member_no, "misrepresentation", date(2025, 6, 3), None))
    return made


def own_arrears(bench: Bench) -> Draft:
    made = first_apc(bench)
    bench.world.arrears[made.applicant.member_no] = date(2026, 7, 1)
    made.expect("standing", outcome=NOT_MET, reason=Reason.NOT_IN_GOOD_STANDING)
    return made


def one_seminar(bench: Bench) -> Draft:
    made = first_apc(bench)
    first = next(row for row in bench.world.seminars if row[0] == made.applicant.member_no)
    bench.world.seminars.remove(first)
    made.expect("seminars", outcome=NOT_MET, reason=Reason.SHORT)
    return made


def bare_apc_settled(bench: Bench) -> Draft:
    """A credit written "APC" that was remitted as 1st APC."""
    made = first_apc(bench)
    _write_bare(made, settled=True)
    made.expect(
        "resume", outcome=None, why="whether a bare APC leaves a field of the resume open is not said"
    )
    made.open_status = "follows from the resume's outcome"
    return made


def bare_apc_open(bench: Bench) -> Draft:
    """A credit written "APC" and remitted as "APC": the fourth 1st APC show hangs on it."""
    made = first_apc(bench, many(bench.rng, SECOND, 26.0, 5) + many(bench.rng, FIRST, 20.0, 4))
    _write_bare(made, settled=False)
    made.expect("shows.1st_apc", "months.1st_apc", outcome=REVIEW)
    open_why = "the job of one credit is open"
    made.expect("resume", "days.crosscheck", "months.total", outcome=None, why=open_why)
    made.open_status = open_why
    return made


def _write_bare(made: Draft, *, settled: bool) -> None:
    place = next(n for n, credit in enumerate(made.credits) if credit.truth.position is FIRST)
    credit = made.credits[place]
    made.credits[place] = replace(
        credit,
        truth=replace(credit.truth, position_as_written="APC"),
        occupation=FIRST if settled else None,
    )


def supplemented(bench: Bench) -> Draft:
    """13 months as 2nd APC, and 1st APC time far beyond 18 to cover the rest."""
    made = first_apc(bench, many(bench.rng, SECOND, 13.0, 4) + many(bench.rng, FIRST, 27.0, 5))
    made.expect("months.2nd_apc", outcome=MET, reason=Reason.SUPPLEMENTED)
    made.clean = True
    return made


def supplemented_shows(bench: Bench) -> Draft:
    """The same with three shows as 2nd APC: those are for a person to weigh."""
    made = first_apc(bench, many(bench.rng, SECOND, 12.0, 3) + many(bench.rng, FIRST, 28.0, 5))
    made.expect("months.2nd_apc", outcome=MET, reason=Reason.SUPPLEMENTED)
    made.expect("shows.2nd_apc", outcome=REVIEW)
    made.open_status = "whether the manager or the committee weighs supplemented shows is not said"
    return made


def special_consideration(bench: Bench) -> Draft:
    """Three long shows as 1st APC, with the time done."""
    made = first_apc(bench, many(bench.rng, SECOND, 20.5, 4) + many(bench.rng, FIRST, 19.8, 3))
    made.expect("shows.1st_apc", outcome=REVIEW, reason=Reason.SPECIAL_CONSIDERATION)
    return made


def travel_capped(bench: Bench) -> Draft:
    """8 months as 1st APC and 13 as Travel Coordinator, of which 9 count: 17 of 18."""
    stints = [
        *many(bench.rng, SECOND, 26.0, 5),
        *(Stint(FIRST, 2.2) for _ in range(3)),
        Stint(FIRST, 1.3),
        *(Stint(TRAVEL, 4.4) for _ in range(3)),
    ]
    made = first_apc(bench, stints)
    made.expect("months.1st_apc", outcome=NOT_MET, reason=Reason.SHORT)
    return made


def newest_resume(bench: Bench) -> Draft:
    """An earlier version lacks the latest credit; the newer one governs."""
    made = first_apc(bench)
    made.older = made.credits[:-1]
    return made


def unknown_applicant(bench: Bench) -> Draft:
    """Nobody of that name or number is in the register."""
    bench.known = False
    made = first_apc(bench)
    mine = made.applicant.member_no
    bench.world.seminars[:] = [row for row in bench.world.seminars if row[0] != mine]
    made.credits = [replace(credit, remitted=None) for credit in made.credits]
    made.expect("standing", outcome=REVIEW)
    made.expect("listed_from", outcome=REVIEW)
    made.expect("days.crosscheck", outcome=REVIEW)
    why = "no record can exist for somebody whom the register does not know"
    made.expect("bar", "seminars", outcome=None, why=why)
    made.expect("shows.2nd_apc", "shows.1st_apc", outcome=None, why=why)
    made.expect("months.2nd_apc", "months.1st_apc", "months.total", outcome=None, why=why)
    made.open_status = why
    return made


def before_cutoff(bench: Bench) -> Draft:
    """A request in the last minute of the last day."""
    made = first_apc(bench)
    made.requested = datetime(2026, 12, 1, 23, 58, 40, tzinfo=TORONTO) - timedelta(seconds=5)
    return made
