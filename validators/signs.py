"""Signs: what a letter shows of its signer, and what each sign but the name weighs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from models.terms import Member, Production, Role
from models.terms.values import value
from validators.people import CLOSE, alike, numbers_alike

_GIVES_NUMBER, _NUMBER_RIGHT, _ONE_OFF, _BY_CHANCE = 0.5, 0.9, 1e-3, 1e-4
_STRANGER_GIVES_NUMBER = 0.02
_SAME_ADDRESS, _OTHER_ADDRESS = 1e4, 0.5

_CAUCUS = frozenset(("2nd_apc", "1st_apc", "pc", "script", "travel"))
_HEADS = frozenset(
    (
        "production_manager",
        "producer",
        "line_producer",
        "co_producer",
        "executive_producer",
        "associate_producer",
    )
)


@value(frozen=True, slots=True)
class Signs:
    """What a letter shows of its signer.

    `sure` is the chance that `name` was read right. `also_named` are the writer's names elsewhere on it,
    `addresses` the mail addresses on it, `sent_from` the one that it came from ("" where the applicant sent
    it), `shows` the productions that it names.
    """

    name: str
    number: str = ""
    number_sure: bool = True
    sure: float = 0.97
    role: Role | None = None
    also_named: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    sent_from: str = ""
    shows: tuple[Production, ...] = ()

    def fits(self, office: str) -> bool:
        """Whether the letter gives the role of this column of the register, or none."""
        return self.role is None or office_of(self.role) == office

    @property
    def all_addresses(self) -> tuple[str, ...]:
        return (*self.addresses, self.sent_from) if self.sent_from else self.addresses


def office_of(role: Role | None) -> str:
    """The column of the register of productions that holds a role."""
    if role is Role.PC:
        return "coordinator"
    return "manager" if role is Role.PRODUCTION_MANAGER else "producer" if role in _HEADS else ""


def recorded(production: Production) -> Iterator[tuple[str, str]]:
    """Who holds which office by the production's record, as (column of the register, name)."""
    for office, people in (
        ("producer", production.producers),
        ("manager", production.production_managers),
        ("coordinator", production.production_coordinators),
    ):
        yield from ((office, person) for person in people)


def on_record(signs: Signs) -> str:
    """Who of that name the record of a show that the letter names has in the role that the letter gives, in
    any where it gives none; "" for nobody and for two."""
    people = {
        person
        for show in signs.shows
        for office, person in recorded(show)
        if signs.fits(office) and alike(signs.name, person) >= CLOSE
    }
    return people.pop() if len(people) == 1 else ""


def number_share(number: str, member: Member) -> float:
    """How often a letter of `member` gives this number; "" is none."""
    if not number:
        return 1 - _GIVES_NUMBER
    agreement = numbers_alike(number, member.member_no)
    return _GIVES_NUMBER * (_BY_CHANCE / 10, _ONE_OFF, _NUMBER_RIGHT)[agreement]


def strangers_number_share(number: str) -> float:
    """How often a letter by somebody outside the register gives this number."""
    return _STRANGER_GIVES_NUMBER * _BY_CHANCE if number else 1 - _STRANGER_GIVES_NUMBER


def address_share(addresses: tuple[str, ...], member: Member) -> float:
    """How much likelier `member` is for these addresses."""
    if not member.email or not addresses:
        return 1.0
    return _SAME_ADDRESS if has_address(addresses, member) else _OTHER_ADDRESS


def has_address(addresses: tuple[str, ...], member: Member) -> bool:
    """Whether one of the addresses is the register's for `member`."""
    return bool(member.email) and member.email.casefold() in {address.casefold() for address in addresses}


@lru_cache(maxsize=4096)
def role_share(role: Role | None, categories: frozenset[str] | None) -> float:
    """How often people of these categories (null: outside the register) sign in `role`."""
    if role is None:
        return 1.0
    if role in _HEADS:
        return 0.3 if categories is None else 0.05
    wanted = {"1st_apc", "2nd_apc"} if role is Role.APC else {role.value}
    if role in _CAUCUS or role is Role.APC:
        if categories is None:
            return 0.03
        return 0.75 if wanted & categories else 0.05 if categories & _CAUCUS else 0.01
    return 0.3 if categories is None else 0.05 if categories <= _CAUCUS else 0.6
