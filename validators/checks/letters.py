"""Checks of reference letters: how many, signed by whom, in what standing and role."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from models.terms import Category, Figure, Finding, Outcome, Position, Reason, Role
from validators.case import Case, late_letters
from validators.checks.answer import answer
from validators.roles import worked_as
from validators.rulebook import Requirement
from validators.signers import Judged, Letter, faint, looked_at, member_in, valid
from validators.words import plural

Judge = Callable[[Letter], Judged]

PC_PM_PRODUCER = frozenset({Role.PC, Role.PRODUCTION_MANAGER})


def both(first: Judged, second: Judged) -> Judged:
    """Two conditions at once: the first that fails is said, then the first that is open."""
    for judged in (first, second):
        if judged.serves is False:
            return judged
    return first if first.serves is None else second


def judges(case: Case) -> dict[str, Judge]:
    """For every letter requirement of the application's category, how a letter is judged by it."""
    day = {id(letter): looked_at(letter, case.book, case.received, case.as_of_day) for letter in case.letters}

    def member(letter: Letter, wanted: frozenset[str] | None, standing: bool = True) -> Judged:
        return both(valid(letter), member_in(letter, case.index, day[id(letter)], wanted, standing=standing))

    def role(letter: Letter, roles: frozenset[Role], position: Position | None) -> Judged:
        shows = case.in_position(position) if position is not None else case.checked
        return both(valid(letter), worked_as(letter, shows, roles, case.book))

    producers = case.book.producer_roles
    script, travel = Position.SCRIPT, Position.TRAVEL
    named: dict[str, Judge] = {
        "letters.count": valid,
        "letters.pc": lambda letter: member(letter, frozenset({_listed(case)})),
        "letters.members": lambda letter: member(letter, None),
        "letters.pm_or_producer": lambda letter: role(letter, producers | {Role.PRODUCTION_MANAGER}, None),
        "letters.worked_with": lambda letter: role(letter, producers | PC_PM_PRODUCER, script),
        "letters.pc_worked_with": lambda letter: role(letter, frozenset({Role.PC}), travel),
        "letters.caucus_member": lambda letter: member(letter, case.book.caucus_categories, False),
    }
    asked = {r.id for r in case.book.requirements(case.application.category)}
    return {name: _careful(judge, case) for name, judge in named.items() if name in asked}


def _careful(judge: Judge, case: Case) -> Judge:
    """The same judge, for whom a letter whose signer or subject is hard to read is open and not useless."""

    def judged(letter: Letter) -> Judged:
        found = judge(letter)
        if found.serves is False and faint(letter, case.book):
            return Judged(None, "It is not certain who signed the letter or whom it is about.")
        return found

    return judged


def _listed(case: Case) -> str:
    rules = case.book.categories[Category.FIRST_APC].requirements
    return next((r.listed for r in rules if r.listed), "")


def serving(case: Case, requirement_id: str) -> tuple[list[Letter], list[Letter]]:
    """The letters that surely serve a requirement, one a signer, and those that may."""
    judge = judges(case)[requirement_id]
    judged = [(letter, judge(letter).serves) for letter in case.letters]
    sure_keys: dict[str, Letter] = {}
    for letter, serves in judged:
        if serves:
            sure_keys.setdefault(letter.key, letter)
    maybe = [letter for letter, serves in judged if serves is None and letter.key not in sure_keys]
    return list(sure_keys.values()), maybe


def _reason(case: Case, requirement: Requirement) -> Reason:
    """Why letters are lacking: too few, unsigned, late, or by signers that the clause does not ask for."""
    need = requirement.letters or 0
    here = [letter for letter in case.letters if not letter.copy]
    if requirement.id == "letters.count" or len(here) == 0:
        if len(here) >= need and any(letter.signed is False for letter in here):
            return Reason.UNSIGNED
        return Reason.LATE if late_letters(case) else Reason.MISSING if len(here) < need else Reason.SHORT
    judge = judges(case)[requirement.id]
    said = [judge(letter).why_not for letter in here]
    if any("good standing" in why for why in said):
        return Reason.NOT_IN_GOOD_STANDING
    if any("not listed" in why or "register" in why for why in said):
        return Reason.NOT_LISTED
    if any("role" in why for why in said):
        return Reason.WRONG_ROLE
    if any("not signed" in why for why in said):
        return Reason.UNSIGNED
    return Reason.LATE if late_letters(case) else Reason.MISSING


def _open_reason(letters: list[Letter], case: Case, requirement: Requirement) -> Reason:
    judge = judges(case)[requirement.id]
    if any(letter.signed is None for letter in letters):
        return Reason.UNSIGNED
    said = [judge(letter).why_not for letter in letters]
    if any("records" in why or "register of members" in why for why in said):
        return Reason.NO_RECORD
    if any("role" in why or "title" in why for why in said):
        return Reason.WRONG_ROLE
    return Reason.AMBIGUOUS


def _decided(
    case: Case,
    requirement: Requirement,
    have: list[Letter],
    maybe: list[Letter],
    need: int,
    what: str,
    remedy: str,
) -> Finding:
    signers = {letter.key if letter.signer_sure else letter.target for letter in maybe}
    found: dict[str, Figure] = {"letters": len(have)}
    if maybe:
        found["letters_open"] = len(signers)
    where = [letter.reading.signature.evidence or letter.paper.paper.evidence for letter in (*have, *maybe)]
    tell = partial(
        answer,
        requirement,
        required={"letters": need},
        found=found,
        evidence=where,
        policies=_policies(requirement),
    )
    says = f"{plural(len(have), 'letter')} {what}; {need} {'is' if need == 1 else 'are'} required."
    late = len(late_letters(case))
    if len(have) >= need:
        return tell(Outcome.MET, says)
    gap = need - len(have)
    more = f"Send {plural(gap, 'more letter')} {remedy}."
    if len(have) + len(signers) >= need:
        says = f"{says[:-1]}; {len(signers)} more cannot be counted with certainty."
        return tell(Outcome.NEEDS_REVIEW, says, _open_reason(maybe, case, requirement), to_complete=more)
    if late:
        says = f"{says[:-1]}; {plural(late, 'letter')} came after the deadline and cannot be counted."
    return tell(Outcome.NOT_MET, says, _reason(case, requirement), to_complete=more)


def _policies(requirement: Requirement) -> tuple[str, ...]:
    return (
        ("signer_date",)
        if requirement.id in ("letters.pc", "letters.members", "letters.caucus_member")
        else ()
    )


def check_letters_count(case: Case, requirement: Requirement) -> Finding:
    """Signed letters about the applicant by different signers."""
    have, maybe = serving(case, requirement.id)
    what = "signed by different people about the applicant"
    return _decided(
        case, requirement, have, maybe, requirement.letters or 0, what, "signed by hand by somebody else"
    )


def check_letters_pc(case: Case, requirement: Requirement) -> Finding:
    """Letters by Production Coordinators listed in category and in good standing."""
    have, maybe = serving(case, requirement.id)
    what = "from listed Production Coordinators in good standing"
    remedy = "from a Production Coordinator who is listed and in good standing"
    return _decided(case, requirement, have, maybe, requirement.letters or 0, what, remedy)


def check_letters_members(case: Case, requirement: Requirement) -> Finding:
    """Letters by members in good standing, besides the one that serves the Production Coordinator's."""
    need = requirement.letters or 0
    have, maybe = serving(case, requirement.id)
    what = "from members in good standing besides the Production Coordinator's"
    remedy = "from members in good standing"
    pc_have, _ = serving(case, "letters.pc")
    if pc_have:
        have = [letter for letter in have if letter.key != pc_have[0].key]
    return _decided(case, requirement, have, maybe, need, what, remedy)


def check_letters_pm_or_producer(case: Case, requirement: Requirement) -> Finding:
    """Letters by Production Managers or Producers of shows worked on."""
    have, maybe = serving(case, requirement.id)
    what = "from Production Managers or Producers of shows on the resume"
    remedy = "from a Production Manager or Producer of a show on the resume"
    return _decided(case, requirement, have, maybe, requirement.letters or 0, what, remedy)


def check_letters_worked_with(case: Case, requirement: Requirement) -> Finding:
    """Letters by Production Coordinators, PMs or Producers of the shows worked as Script Coordinator."""
    have, maybe = serving(case, requirement.id)
    what = "from Production Coordinators, Production Managers or Producers of these shows"
    remedy = "from a Production Coordinator, Production Manager or Producer of one of these shows"
    return _decided(case, requirement, have, maybe, requirement.letters or 0, what, remedy)


def check_letters_pc_worked_with(case: Case, requirement: Requirement) -> Finding:
    """Letters by Production Coordinators of the shows worked as Travel Coordinator."""
    have, maybe = serving(case, requirement.id)
    what = "from Production Coordinators of these shows"
    return _decided(
        case,
        requirement,
        have,
        maybe,
        requirement.letters or 0,
        what,
        "from a Production Coordinator of one of these shows",
    )


def check_letters_caucus_member(case: Case, requirement: Requirement) -> Finding:
    """A letter by a member of the caucus, in any of its categories."""
    have, maybe = serving(case, requirement.id)
    what = "from members of the Production Coordinator Caucus"
    return _decided(
        case,
        requirement,
        have,
        maybe,
        requirement.letters or 0,
        what,
        "from a member of the Production Coordinator Caucus",
    )
