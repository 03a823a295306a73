"""Checks of seminars attended, by the office's record or a certificate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from models.terms import (
    CertificateReading,
    Evidence,
    Finding,
    Outcome,
    Reason,
    Remedy,
    Upgrade,
    Weighed,
    Working,
)
from validators.case import Case, certificates
from validators.certainty import possible, sure
from validators.checks.answer import WHO_ARE_YOU, answer, no_row, record
from validators.checks.said import unknown
from validators.checks.times import last_upgrade
from validators.people import fold
from validators.rulebook import Requirement
from validators.titles import titles_alike
from validators.words import are, day_said, number_word, plural

_STANDINGS = ("hosted", "endorsed")


@dataclass(frozen=True, slots=True)
class Attended:
    """A seminar attended. `accepted`: hosted or endorsed by the Local; null where the paper does not say.
    `immigration`: that it was an Immigration Seminar; null where that was hard to read. `certain`: that it
    was attended, whoever hosted it."""

    name: str
    day: date | None
    immigration: bool | None
    accepted: bool | None
    evidence: Evidence | None
    certain: bool = True


def attended(case: Case) -> tuple[Attended, ...]:
    """Different seminars attended up to today: of one seminar what surely counts, then the office's record,
    then a certificate."""
    found: list[Attended] = []
    number = case.member.member_no if case.member else ""
    for row in case.index.seminars.get(number, ()):
        if row.date is not None and row.date > case.as_of_day:
            continue
        topic = fold(row.topic) == "immigration"
        where = record(row.provenance, "seminar", row.seminar)
        found.append(
            Attended(row.seminar, row.date, topic, row.standing.strip().casefold() in _STANDINGS, where)
        )
    for paper in certificates(case):
        body = paper.paper.body
        if isinstance(body, CertificateReading):
            found.append(_certified(body, paper.paper.evidence, case))
    different: list[Attended] = []
    for item in sorted(found, key=lambda item: item.accepted is not True):
        if not any(_same(item, other) for other in different):
            different.append(item)
    return tuple(different)


def _certified(body: CertificateReading, evidence: Evidence | None, case: Case) -> Attended:
    name = sure(body.seminar, case.book.threshold("seminar"))
    day = sure(body.date, case.book.threshold("date"))
    host = sure(body.host, case.book.threshold("host")) or ""
    certain = name is not None and day is not None and day <= case.as_of_day
    accepted = True if certain and "411" in host else None
    topic = _on_immigration(body, case)
    return Attended(
        name or body.seminar.value or "", day, topic, accepted, body.seminar.evidence or evidence, certain
    )


def _on_immigration(body: CertificateReading, case: Case) -> bool | None:
    said = sure(body.topic, case.book.threshold("topic"))
    if said is not None:
        return fold(said) == "immigration"
    name = sure(body.seminar, case.book.threshold("seminar"))
    if name is None or any(fold(topic) == "immigration" for topic in possible(body.topic)):
        return None
    return "immigration" in fold(name).split()


def _same(one: Attended, other: Attended) -> bool:
    return titles_alike(fold(one.name), fold(other.name)) >= 0.92


def _no_record(case: Case) -> bool:
    return "seminars.csv" in case.index.office.absent or case.member is None


def _nothing(case: Case) -> list[Evidence]:
    """Where a look finds no seminar."""
    member = case.member
    return [] if member is None or _no_record(case) else [no_row("seminars.csv", member.member_no)]


def _decided(
    case: Case,
    requirement: Requirement,
    seen: tuple[Attended, ...],
    weighed: Sequence[bool | None],
    extra: str = "",
    less: int = 0,
) -> Finding:
    """The seminars, each of which counts, may count (null) or does not, `less` those that an earlier upgrade
    took."""
    need = requirement.seminars
    enough, maybe = weighed.count(True) - less, weighed.count(None)
    have, gap = max(0, enough), need - enough
    steps = (f"{less} of them are the last upgrade's.",) if less else ()
    tell = partial(
        answer,
        requirement,
        required={"seminars": need},
        found={"seminars": have},
        evidence=[item.evidence for item in seen] or _nothing(case),
        working=Working(tuple(map(_row, seen, weighed)), steps),
    )
    noun = "IATSE Immigration Seminar" if requirement.id == "seminar.immigration" else "different seminar"
    plain = noun.removeprefix("different ")
    number = plural(have, noun) if have > 1 else plural(have, plain) if have else f"No {plain}"
    says = f"{number} attended{extra}; {need} {are(need)} required."
    if have >= need:
        return tell(Outcome.MET, says)
    more = "One more seminar" if gap == 1 else f"{number_word(gap)} more different seminars"
    cure = f"{more} hosted or endorsed by the Local, before the General Meeting."
    proof = "Certificates that say which seminars were attended, when, and who hosted them."
    if requirement.id == "seminar.immigration":
        first = f"An {noun}." if gap == 1 and not have else ""
        cure = first or f"{more.replace('seminar', noun)}."
        proof = "The certificate of an IATSE Immigration Seminar."
    if maybe >= gap:
        says = f"{says[:-1]}, and for {maybe} more it is not certain who hosted it or when it was."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.AMBIGUOUS, to_complete=proof)
    if _no_record(case):
        wanted = plural(need, "seminar") if unknown(case) else need
        says = f"{_no_record_said(case)}; {wanted} {are(need)} required."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.NO_RECORD, to_complete=_known(case, proof))
    reason = Reason.SHORT if have else Reason.MISSING
    return tell(Outcome.NOT_MET, says, reason, to_complete=cure, remedy=Remedy(seminars=gap))


def _no_record_said(case: Case) -> str:
    if unknown(case):
        return f"{case.application.applicant or 'The applicant'} was not found in the register of members"
    return "The office has no record of the seminars attended"


def _known(case: Case, proof: str) -> str:
    """The same, where the member is known; else who they are comes first."""
    known = case.member is not None or "members.csv" in case.index.office.absent
    return proof if known else WHO_ARE_YOU


def _row(item: Attended, counts: bool | None) -> Weighed:
    day = f" on {day_said(item.day)}" if item.day else ""
    says = {
        True: "Counts",
        None: "May count: who hosted it, or when, is not certain",
        False: "Does not count: it was attended before the last upgrade",
    }
    if counts is False and not item.accepted:
        says[False] = "Does not count: no record says that the Local hosted or endorsed it"
    where = (item.evidence,) if item.evidence else ()
    return Weighed(item.name or "A seminar", counts, f"{says[counts]}; attended{day}.", where)


def check_seminars(case: Case, requirement: Requirement) -> Finding:
    """Different seminars hosted or endorsed by the Local, counted again until the General Meeting."""
    seen = attended(case)
    return _decided(case, requirement, seen, [item.accepted for item in seen])


def check_seminars_additional(case: Case, requirement: Requirement) -> Finding:
    """Seminars beyond those of the last upgrade: attended after it, or enough in all."""
    seen = attended(case)
    need, taken = requirement.seminars, requirement.seminars_in_all - requirement.seminars
    upgrade = last_upgrade(case)
    in_all = [item.accepted for item in seen], " beyond those of the last upgrade", taken
    since = [_since(item, upgrade) for item in seen], " since the last upgrade", 0

    def reach(way: tuple[list[bool | None], str, int]) -> tuple[bool, int, int]:
        sure = way[0].count(True) - way[2]
        return (sure >= need, sure + way[0].count(None), sure)

    best = max(in_all, since, key=reach)
    if upgrade is not None or best is in_all:
        return _decided(case, requirement, seen, *best)
    if since[0].count(None) < need:
        return _decided(case, requirement, seen, *in_all)
    attended_in_all = plural(in_all[0].count(True), "different seminar")
    return answer(
        requirement,
        Outcome.NEEDS_REVIEW,
        f"{attended_in_all} attended; {need} since the last upgrade are required, and no record says "
        "when that was.",
        Reason.NO_RECORD,
        required={"seminars": need},
        found={"seminars_in_all": in_all[0].count(True)},
        evidence=[item.evidence for item in seen],
        working=Working(tuple(map(_row, seen, since[0]))),
    )


def _since(item: Attended, upgrade: Upgrade | None) -> bool | None:
    """Whether a seminar counts as attended after the upgrade; null where its day or the upgrade's is not
    known."""
    if item.accepted is False or upgrade is None or item.day is None:
        return False if item.accepted is False else None
    return item.accepted if item.day > upgrade.approved_on else False


def check_seminar_immigration(case: Case, requirement: Requirement) -> Finding:
    """An IATSE Immigration Seminar."""
    seen = tuple(item for item in attended(case) if item.immigration is not False)
    weighed = [True if item.immigration and item.certain else None for item in seen]
    return _decided(case, requirement, seen, weighed)
