"""Checks of reference letters: how many, signed by whom, in what standing and role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from models.terms import Figure, Finding, Outcome, Position, Reason, Role
from validators.case import Case, late_letters, letter_in
from validators.checks.answer import answer, next_cycle
from validators.checks.letters_said import (
    BY_REGISTER,
    Judge,
    clearing,
    deciding,
    letters_shown,
    letters_working,
    nearest,
    unsure_said,
)
from validators.checks.remedies import more_letters
from validators.crosscheck import Checked
from validators.roles import worked_as
from validators.rulebook import Requirement, Rulebook
from validators.signers import Judged, Letter, faint, looked_at, member_in, valid
from validators.words import are, plural

PC_PM_PRODUCER = frozenset({Role.PC, Role.PRODUCTION_MANAGER})


def both(first: Judged, second: Judged) -> Judged:
    """Two conditions at once: the first that fails is said, then the first that is open."""
    if first.serves is False or second.serves is False:
        return first if first.serves is False else second
    return first if first.serves is None else second


def judges(case: Case) -> dict[str, Judge]:
    """For every letter requirement of the application's category, how a letter is judged by it."""
    return case.once("judges", _kept_judges)


def _kept_judges(case: Case) -> dict[str, Judge]:
    # Whether a letter serves hangs on it and on the credits alone: what is judged holds for every such case.
    return case.kept.once("judges", case.checked, partial(_judges, case))


def _judges(case: Case) -> dict[str, Judge]:
    # None of the judges holds the case, which holds them: it would outlive its screening.
    index, book, received, today = case.index, case.book, case.received, case.as_of_day
    script, travel = case.in_position(Position.SCRIPT), case.in_position(Position.TRAVEL)
    anywhere, a_pc = case.checked, frozenset({_listed(case)})
    producers, managers = book.producer_roles, book.producer_roles | {Role.PRODUCTION_MANAGER}

    def member(letter: Letter, wanted: frozenset[str] | None, standing: bool = True) -> Judged:
        day = looked_at(letter, book, received, today)
        return both(valid(letter), member_in(letter, index, day, wanted, standing=standing))

    def role(letter: Letter, roles: frozenset[Role], shows: Sequence[Checked]) -> Judged:
        return both(valid(letter), worked_as(letter, shows, roles, book))

    named: dict[str, Judge] = {
        "letters.count": valid,
        "letters.pc": lambda letter: member(letter, a_pc),
        "letters.members": lambda letter: member(letter, None),
        "letters.pm_or_producer": lambda letter: role(letter, managers, anywhere),
        "letters.worked_with": lambda letter: role(letter, producers | PC_PM_PRODUCER, script),
        "letters.pc_worked_with": lambda letter: role(letter, frozenset({Role.PC}), travel),
        "letters.caucus_member": lambda letter: member(letter, book.caucus_categories, False),
    }
    asked = {r.id for r in case.book.requirements(case.application.category)}
    return {name: _careful(judge, book) for name, judge in named.items() if name in asked}


def _careful(judge: Judge, book: Rulebook) -> Judge:
    """The same judge, for whom a letter whose signer or subject is hard to read is open and not useless."""
    known: dict[int, tuple[Letter, Judged]] = {}

    def judged(letter: Letter) -> Judged:
        if id(letter) not in known:
            found = judge(letter)
            if found.serves is False and faint(letter, book):
                found = Judged(None, "It is not certain who signed the letter or whom it is about.")
            known[id(letter)] = (letter, found)
        return known[id(letter)][1]

    return judged


def _listed(case: Case) -> str:
    rules = case.book.requirements(case.application.category)
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


def _reason(case: Case, requirement: Requirement, aside: Letter | None) -> Reason:
    """Why letters are lacking: what keeps the nearest from serving, else that the clause asks for others."""
    here = [letter for letter in case.letters if not letter.copy and letter is not aside]
    if _might_serve(case, requirement, _settled_late(case)):
        return Reason.LATE
    unsigned = [replace(letter, signed=True) for letter in here if letter.signed is False]
    if _might_serve(case, requirement, unsigned):
        return Reason.UNSIGNED
    judge = judges(case)[requirement.id]
    said = [judge(letter).why_not for letter in here]
    if any("good standing" in why for why in said):
        return Reason.NOT_IN_GOOD_STANDING
    if any("not listed" in why or "register" in why for why in said):
        return Reason.NOT_LISTED
    if any("role" in why for why in said):
        return Reason.WRONG_ROLE
    return Reason.MISSING if len(here) < requirement.letters else Reason.SHORT


def _might_serve(case: Case, requirement: Requirement, supposed: Sequence[Letter]) -> bool:
    """Whether one of some letters that are not so might serve, were they so."""
    judge = judges(case)[requirement.id]
    return any(judge(letter).serves is not False for letter in supposed)


def _settled_late(case: Case) -> list[Letter]:
    """The letters that came after the deadline, as they would count had they come in time."""
    settled = [letter_in(case, paper) for paper in late_letters(case)]
    return [letter for letter in settled if letter is not None]


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


@dataclass(frozen=True, slots=True)
class _Words:
    """How the letters asked for are called: one of them, several of them."""

    one: str
    many: str

    def of(self, count: int) -> str:
        return self.one if count == 1 else self.many


def _decided(
    case: Case,
    requirement: Requirement,
    have: list[Letter],
    maybe: list[Letter],
    words: _Words,
    aside: Letter | None = None,
) -> Finding:
    need, judge, late = requirement.letters, judges(case)[requirement.id], late_letters(case)
    looked = () if case.supposed else case.letters
    signers = {letter.key if letter.signer_sure else letter.target for letter in maybe}
    found: dict[str, Figure] = {"letters": len(have)}
    if maybe:
        found["letters_open"] = len(signers)
    tell = partial(
        answer,
        requirement,
        required={"letters": need},
        found=found,
        evidence=letters_shown(case, requirement, have, maybe),
        policies=_policies(requirement),
        working=letters_working(judge, looked, late, have, aside, deciding(case, requirement)),
    )
    number = plural(len(have), "letter") if have else "No letter"
    says = f"{number} {words.of(len(have) or 1)}; {need} {are(need)} required."
    if len(have) < 2 and requirement.id == "letters.count":
        says = f"{len(have) or 'No'} signed letter; {need} {are(need)} required."
    if len(have) >= need:
        return tell(Outcome.MET, says)
    gap = need - len(have)
    if len(have) + len(signers) >= need:
        reason = _open_reason(maybe, case, requirement)
        return tell(
            Outcome.NEEDS_REVIEW,
            f"{says[:-1]}, and {unsure_said(judge, maybe)}.",
            reason,
            to_complete=None if reason is Reason.NO_RECORD else clearing(maybe, gap),
        )
    if late:
        came = f"{plural(len(late), 'letter')} came after the deadline and {are(len(late))} not counted"
        says = f"{says[:-1]}, and {came}."
        if len(late) >= gap:
            return tell(
                Outcome.NOT_MET, says, _reason(case, requirement, aside), to_complete=next_cycle(case)
            )
    elif why := nearest(judge, case.letters):
        says = f"{says[:-1]}, and {why}."
    cure, reason = more_letters(case, requirement, gap, words.of(gap)), _reason(case, requirement, aside)
    # Without a register of members no further letter would surely do.
    sure = case.index.office.members or requirement.id not in BY_REGISTER
    return tell(Outcome.NOT_MET, says, reason, to_complete=cure.says, remedy=cure.remedy if sure else None)


def _policies(requirement: Requirement) -> tuple[str, ...]:
    return ("signer_date",) if requirement.id in BY_REGISTER else ()


_PC_PM_PRODUCER_WORDS = _Words(
    "from a Production Coordinator, Production Manager or Producer of one of these shows",
    "from Production Coordinators, Production Managers or Producers of these shows",
)


def _checked(case: Case, requirement: Requirement, words: _Words) -> Finding:
    have, maybe = serving(case, requirement.id)
    return _decided(case, requirement, have, maybe, words)


def check_letters_count(case: Case, requirement: Requirement) -> Finding:
    """Signed letters about the applicant by different signers."""
    return _checked(case, requirement, _Words("signed by another person", "signed by different people"))


def check_letters_pc(case: Case, requirement: Requirement) -> Finding:
    """Letters by Production Coordinators listed in category and in good standing."""
    words = _Words(
        "from a listed Production Coordinator in good standing",
        "from listed Production Coordinators in good standing",
    )
    return _checked(case, requirement, words)


def check_letters_members(case: Case, requirement: Requirement) -> Finding:
    """Letters by members in good standing, besides the one that serves the Production Coordinator's."""
    have, maybe = serving(case, requirement.id)
    pc_have, _ = serving(case, "letters.pc")
    aside = next(iter(pc_have or _may_be_the_pcs(case, maybe)), None)
    if aside is None:
        words = _Words("from a member in good standing", "from members in good standing")
        return _decided(case, requirement, have, maybe, words)
    have, maybe = ([m for m in letters if m.key != aside.key] for letters in (have, maybe))
    words = _Words("from another member in good standing", "from other members in good standing")
    return _decided(case, requirement, have, maybe, words, aside)


def _may_be_the_pcs(case: Case, maybe: list[Letter]) -> list[Letter]:
    """The letters of which it is open whether they count, and that then are by a listed Production
    Coordinator: whichever way that is answered, one of them is none of the others."""
    if not maybe:
        return []
    judge = judges(case)["letters.pc"]
    counting = [replace(m, signed=True, about=True, own=False, signer_sure=True) for m in maybe]
    return [m for m, supposed in zip(maybe, counting, strict=True) if judge(supposed).serves]


def check_letters_pm_or_producer(case: Case, requirement: Requirement) -> Finding:
    """Letters by Production Managers or Producers of shows worked on."""
    words = _Words(
        "from a Production Manager or Producer of a show on the resume",
        "from Production Managers or Producers of shows on the resume",
    )
    return _checked(case, requirement, words)


def check_letters_worked_with(case: Case, requirement: Requirement) -> Finding:
    """Letters by Production Coordinators, PMs or Producers of the shows worked as Script Coordinator."""
    return _checked(case, requirement, _PC_PM_PRODUCER_WORDS)


def check_letters_pc_worked_with(case: Case, requirement: Requirement) -> Finding:
    """Letters by Production Coordinators of the shows worked as Travel Coordinator."""
    words = _Words(
        "from a Production Coordinator of one of these shows", "from Production Coordinators of these shows"
    )
    return _checked(case, requirement, words)


def check_letters_caucus_member(case: Case, requirement: Requirement) -> Finding:
    """A letter by a member of the caucus, in any of its categories."""
    words = _Words(
        "from a member of the Production Coordinator Caucus",
        "from members of the Production Coordinator Caucus",
    )
    return _checked(case, requirement, words)
