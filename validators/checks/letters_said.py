"""Letters, said: which letters may still count, what would make them, and why the nearest does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from models.terms import Evidence, ReceivedPaper, Weighed, Working
from validators.case import Case
from validators.checks.answer import record, whole_paper
from validators.rulebook import Requirement
from validators.signers import Judged, Letter, looked_at, valid
from validators.words import together

Judge = Callable[[Letter], Judged]


def _named(letter: Letter) -> str:
    return f"the letter of {letter.name}" if letter.name else f"the letter in {letter.paper.name}"


def unsure_said(judge: Judge, maybe: Sequence[Letter]) -> str:
    """Which letters may count too, and what is not certain about all of them, else about the first."""
    why = judge(maybe[0]).why_not
    if len(maybe) == 1:
        why = why.replace("that the letter is", "that it is")
    elif all(judge(m).why_not == why for m in maybe):
        for one, several in _OF_SEVERAL.items():
            why = why.replace(one, several)
    else:
        why = why.replace("that the letter is", f"that {_named(maybe[0])} is")
        why = why.replace("signed the letter", f"signed {_named(maybe[0])}")
    return f"{_all_named(maybe)} may count too: {why[:1].lower()}{why[1:-1]}"


_OF_SEVERAL = {
    "that the letter is": "that they are",
    "that the paper is a reference letter": "that they are reference letters",
    "whom the letter is about": "whom they are about",
    "or whom it is about": "or whom they are about",
    "which member signed": "which members signed",
    "signed the letter": "signed the letters",
    "Only the letter says that the signer": "Only the letters say that the signers",
    "the signer was": "the signers were",
    "The signer's title is one that": "The signers' titles are some that",
    "on the signer's role": "on the signers' roles",
    "the signer's listing counts": "the signers' listings count",
}
"""What is said of one letter, and of several for which the same is open."""


def _all_named(letters: Sequence[Letter]) -> str:
    """`the letter of Rosa Lind`, `the letters of Rosa Lind and Tam Yorke`."""
    if len(letters) == 1:
        return _named(letters[0])
    if not any(letter.name for letter in letters):
        return f"the letters in {together([letter.paper.name for letter in letters])}"
    named = [letter.name or f"the unread signer of {letter.paper.name}" for letter in letters]
    return f"the letters of {together(named)}"


def clearing(maybe: Sequence[Letter], gap: int) -> str:
    """What makes `gap` of the letters that may count do so."""
    unsigned = [letter for letter in maybe if letter.signed is None]
    if len(unsigned) >= gap:
        named = _all_named(unsigned[:gap])
        return f"{named[:1].upper()}{named[1:]}, signed by hand or digitally."
    return f"Confirmation of who signed {_all_named(maybe[:gap])}, in which role and for whom."


def nearest(judge: Judge, letters: Sequence[Letter]) -> str:
    """Why the letters that are signed and about the applicant do not serve: the one that only lacks good
    standing, else the only one, else all of them where they lack the same; "" where their lines say it."""
    valid_ones = [letter for letter in letters if valid(letter).serves]
    why = {letter.target: judge(letter).why_not for letter in valid_ones if judge(letter).serves is False}
    near = [letter for letter in valid_ones if letter.target in why]
    closest = [letter for letter in near if "good standing" in why[letter.target]] or near
    if len(closest) == 1 and closest[0].name:
        return f"{closest[0].name} {why[closest[0].target].removeprefix('The signer ').rstrip('.')}"
    alike = set(why.values())
    said = alike.pop() if len(alike) == 1 else ""
    none = f"no signer of the {len(near)} letters was"
    return said.replace("The signer was not", none).rstrip(".") if "The signer was not" in said else ""


def letters_working(
    judge: Judge,
    letters: Sequence[Letter],
    late: Sequence[ReceivedPaper],
    have: Sequence[Letter],
    aside: Letter | None,
    register: Callable[[Letter, str], tuple[Evidence, ...]] = lambda letter, why: (),
) -> Working:
    """Every letter: those counted (`have`), those that may count, the rest with why; `aside` is the one that
    serves as the Production Coordinator's. `register` gives the records that decided about a signer."""
    rows = [_row(judge, letter, letter in have, aside, register) for letter in letters]
    rows += [
        Weighed(f"The letter in {p.name}", False, "Came after the deadline.", (whole_paper(p),)) for p in late
    ]
    return Working(tuple(rows))


def _row(
    judge: Judge,
    letter: Letter,
    counts: bool,
    aside: Letter | None,
    register: Callable[[Letter, str], tuple[Evidence, ...]],
) -> Weighed:
    named, judged = _named(letter), judge(letter)
    where = (letter.reading.signer.evidence or whole_paper(letter.paper), *register(letter, judged.why_not))
    called = named[:1].upper() + named[1:]
    if counts:
        return Weighed(called, True, "Counts.", where)
    if aside is not None and letter.key == aside.key and judged.serves:
        return Weighed(
            called,
            False,
            "Serves as the letter from a Production Coordinator, and is none of the others.",
            where,
        )
    if judged.serves:
        return Weighed(called, False, "Another letter of the same signer is counted.", where)
    return Weighed(called, judged.serves, judged.why_not, where)


BY_REGISTER = ("letters.pc", "letters.members", "letters.caucus_member")
"""The requirements that a signer's row in the register of members decides."""


def deciding(case: Case, requirement: Requirement) -> Callable[[Letter, str], tuple[Evidence, ...]]:
    """For a letter and why it does not serve, the records that decided about its signer."""
    return partial(_register_rows, case, requirement)


def _register_rows(case: Case, requirement: Requirement, letter: Letter, why: str) -> tuple[Evidence, ...]:
    """The record that decides about a signer by the register: their standing where that is lacking, else
    their listings."""
    member = letter.member
    if member is None or requirement.id not in BY_REGISTER:
        return ()
    day = looked_at(letter, case.book, case.received, case.as_of_day)
    if "good standing" in why and day is not None:
        return (case.index.standing_where(member, day),)
    listings = ", ".join(listing.category for listing in member.listings)
    return (record(member.provenance, "categories", listings or "no category"),)


def letters_shown(
    case: Case, requirement: Requirement, have: list[Letter], maybe: list[Letter]
) -> list[Evidence]:
    """Who signed each letter, where the signature stands, and the signer's row where the register decides."""
    if case.supposed:
        return []
    others = maybe if len(have) >= requirement.letters else [*maybe, *case.letters]
    found: list[Evidence] = []
    for letter in {letter.target: letter for letter in (*have, *others)}.values():
        reading = letter.reading
        places = [e for e in (reading.signer.evidence, reading.signature.evidence) if e is not None]
        found += places or [whole_paper(letter.paper)]
        found += _register_rows(case, requirement, letter, "")
    return found
