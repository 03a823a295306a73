"""Letter doubts: what a person could settle about a letter, each as one short question."""

from __future__ import annotations

from collections.abc import Iterable

from models.terms import PaperKind, Reason, ReceivedPaper, Role, Signature
from validators.case import Case
from validators.certainty import Doubt
from validators.signers import Letter, signer_faint
from validators.words import all_of

_ROLES = (Role.PC, Role.PRODUCTION_MANAGER, Role.PRODUCER, Role.LINE_PRODUCER, Role.OTHER)
_BY_ROLE = ("letters.pm_or_producer", "letters.worked_with", "letters.pc_worked_with")


_CALLED = {PaperKind.OTHER: "none of the papers asked for", PaperKind.PROOF_OF_DAYS: "a proof of days"}


def kind_doubts(paper: ReceivedPaper) -> Iterable[Doubt]:
    """Which of its two kinds a paper is, where that is open."""
    if paper.paper.rival is None:
        return
    kinds = (paper.paper.kind, paper.paper.rival)
    called = [_CALLED.get(kind, f"a {kind.value.replace('_', ' ')}") for kind in kinds]
    asks = f"What is {paper.name}: {called[0]} or {called[1]}?"
    target = f"{paper.document}#{paper.paper.first_page}/paper"
    options = tuple(kind.value for kind in kinds)
    yield Doubt("kind of paper", target, asks, options, Reason.AMBIGUOUS, paper.paper.evidence)


def letter_doubts(case: Case, letter: Letter, requirement_id: str) -> Iterable[Doubt]:
    """What is open on one letter for one requirement."""
    name = letter.name or "the signer"
    whole = letter.paper.paper.evidence
    reading = letter.reading
    yield from kind_doubts(letter.paper)
    if letter.signed is None:
        asks = f"How is the letter of {name} signed: by hand (ink), digitally, or not (none)?"
        options = (Signature.INK, Signature.DIGITAL_VALID, Signature.NONE)
        yield Doubt(
            "signature",
            f"{letter.target}/signature",
            asks,
            tuple(o.value for o in options),
            Reason.UNSIGNED,
            reading.signature.evidence or whole,
        )
    if letter.about is None:
        asks = f"Whom is the letter of {name} about?"
        yield Doubt(
            "subject",
            f"{letter.target}/subject",
            asks,
            (),
            Reason.UNREADABLE,
            reading.subject.evidence or whole,
        )
    if letter.match.candidates:
        numbers = (*(member.member_no for member in letter.match.candidates), "none")
        listed = [f"{m.name} ({m.member_no})" for m in letter.match.candidates]
        asks = f"Which member signed as {name}: {all_of([*listed, 'none of them'], last='or')}?"
        evidence = reading.signer.evidence or whole
        yield Doubt("signer", f"{letter.target}/signer_member_no", asks, numbers, Reason.AMBIGUOUS, evidence)
    elif not letter.signer_sure or signer_faint(letter, case.book):
        asks = "Whose name stands under this letter, as printed?"
        yield Doubt(
            "signer", f"{letter.target}/signer", asks, (), Reason.UNREADABLE, reading.signer.evidence or whole
        )
    role_open = reading.role.value is None or reading.role.confidence < case.book.threshold("role")
    if requirement_id in _BY_ROLE and letter.signed and role_open and reading.role.raw:
        asks = f"In which role did {name} sign the letter?"
        evidence = reading.role.evidence or reading.signer_title.evidence or whole
        yield Doubt(
            "role", f"{letter.target}/role", asks, tuple(r.value for r in _ROLES), Reason.UNREADABLE, evidence
        )
