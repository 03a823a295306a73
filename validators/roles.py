"""Roles: whether a signer was Producer, PM or PC of a credited show, and at the same time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.terms import Production, Reading, Role
from validators.certainty import possible, sure
from validators.counting import meet
from validators.credits import Credit
from validators.crosscheck import Checked
from validators.people import CLOSE, alike
from validators.rulebook import Rulebook
from validators.signers import Judged, Letter


def worked_as(letter: Letter, checked: Sequence[Checked], roles: frozenset[Role], book: Rulebook) -> Judged:
    """Whether the signer was in one of `roles` on one of these credits' shows, at the same time.

    The production's own record decides, else the resume's personnel; the letter alone leaves it open.
    """
    if not letter.name and letter.member is None:
        return Judged(None, "It is not certain who signed the letter.")
    names = tuple(
        n
        for n in (letter.name, *((letter.member.name, *letter.member.known_as) if letter.member else ()))
        if n
    )
    said = sure(letter.reading.role, book.threshold("role"))
    reviewed = said in book.reviewed_roles and bool(roles & book.producer_roles)
    best = Judged(False, "The signer is not known to have held the role asked for on a show of the resume.")
    for c in checked:
        found = _on_show(names, c.credit, roles, book)
        if found and reviewed:
            return Judged(None, "The signer's title is one that a person has to judge.")
        if found:
            return Judged(True)
        if found is None and best.serves is False:
            best = Judged(None, "The production's record and the resume differ on the signer's role.")
        if found is False and best.serves is False and not _personnel_known(c.credit, roles, book):
            best = Judged(None, f"Who held this role on {c.credit.title or 'a show'} is not known.")
    maybe: tuple[Role, ...] = possible(letter.reading.role)
    claims_role = said in roles or (said is None and bool(roles & set(maybe))) or reviewed
    if best.serves is False and claims_role and letter.shows:
        ats = {c.credit.at for c in checked}
        if any(credit.at in ats for credit in letter.shows):
            return Judged(None, "Only the letter says that the signer held this role on the show.")
    if best.serves is False and not letter.signer_sure:
        return Judged(None, "It is not certain who signed the letter.")
    return best


def _personnel_known(credit: Credit, roles: frozenset[Role], book: Rulebook) -> bool:
    """Whether the register or the resume says for certain who held these roles on the show."""
    if _recorded(credit.production, roles, book):
        return True
    least = book.threshold("personnel")
    return all(r.value is not None and r.confidence >= least for r in _fields(credit, roles, book))


def _on_show(names: tuple[str, ...], credit: Credit, roles: frozenset[Role], book: Rulebook) -> bool | None:
    recorded = _recorded(credit.production, roles, book)
    if _among(names, recorded):
        return None if credit.production and _not_together(credit, credit.production) else True
    if _among(names, _on_resume(credit, roles, book)):
        return True if not recorded else None
    return False


def _not_together(credit: Credit, production: Production) -> bool:
    if production.start is None or production.end is None or credit.widest is None:
        return False
    return meet((production.start, max(production.start, production.end)), credit.widest) is None


def _among(names: tuple[str, ...], people: Iterable[str]) -> bool:
    return any(alike(name, person) >= CLOSE for name in names for person in people if person)


def _recorded(production: Production | None, roles: frozenset[Role], book: Rulebook) -> tuple[str, ...]:
    if production is None:
        return ()
    people: tuple[str, ...] = ()
    if roles & book.producer_roles:
        people += production.producers
    if Role.PRODUCTION_MANAGER in roles:
        people += production.production_managers
    if Role.PC in roles:
        people += production.production_coordinators
    return people


def _fields(credit: Credit, roles: frozenset[Role], book: Rulebook) -> tuple[Reading[str], ...]:
    """The resume's fields for these roles."""
    fields = []
    if roles & book.producer_roles:
        fields.append(credit.reading.producer)
    if Role.PRODUCTION_MANAGER in roles:
        fields.append(credit.reading.production_manager)
    if Role.PC in roles:
        fields.append(credit.reading.production_coordinator)
    return tuple(fields)


def _on_resume(credit: Credit, roles: frozenset[Role], book: Rulebook) -> tuple[str, ...]:
    floor = book.threshold("presence")
    people: list[str] = []
    for reading in _fields(credit, roles, book):
        if reading.value and reading.confidence >= floor:
            people += [
                piece
                for mark in ("/", ";", "&")
                if mark in reading.value
                for piece in reading.value.split(mark)
            ]
            people.append(reading.value)
    return tuple(piece.strip() for piece in people)
