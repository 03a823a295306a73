"""Identity: which member signed a letter, by all that the letter shows of its signer, weighed together.

Every member, everybody named on the register of productions, and somebody unknown have a chance before the
letter is looked at; the printed name, title, number, addresses and the show named make each likelier or less.
What is left is the chance that each signed. The sizes were set on the development names of
`tests/bench/signers`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from models.terms import Member, Office
from validators.name_index import NameIndex, family_words
from validators.people import PersonMatch, alike, fold, member_alike, number_form, numbers_alike
from validators.signs import (
    Signs,
    address_share,
    has_address,
    number_share,
    role_share,
    strangers_number_share,
)
from validators.written_names import Written, besides, name_as, same_or_short, written

USED, ASKED = 0.92, 0.02
"""From `USED` a member is taken for the signer; from `ASKED` a person is asked."""
_MOST_ASKED = 4
_UNKNOWN, _RECORDED, _ON_RECORD = 0.35, 0.3, 0.1
"""The shares of letters by people outside the register, by those recorded in the role on the show named, and
by others on the register of productions."""
_WORKED, _NOT_WORKED = 20.0, 0.15
"""How much likelier who was remitted on the show named is to have signed, and who was not."""
_ANOTHER = 0.1
"""How often a name on a production that is nearly a member's is another person's."""
_ELSEWHERE = 0.5
"""The share of a name that stands elsewhere on the letter than under it."""
_COMPATIBLE = 0.75


@dataclass(frozen=True, slots=True)
class _Read:
    """A name on the letter: the chance that it was read right, what it counts for, and how likely anybody's
    given and family name are read so."""

    parts: Written
    sure: float
    share: float
    by_chance: tuple[float, float]


@dataclass(slots=True)
class _Suspect:
    """A member who may have signed: how likely against the others; whether the show's remittances agree."""

    member: Member
    chance: float
    worked: bool = False


class Identities:
    """Who of an office's members, and of the people on its productions, signed; made once for the office.

    `worked_on(member, production_ids)` says whether a member was remitted on one of these productions; null
    where the office's records cannot tell.
    """

    def __init__(
        self,
        office: Office,
        names: NameIndex,
        worked_on: Callable[[Member, frozenset[str]], bool | None],
    ) -> None:
        self._names = names
        self._worked_on = worked_on
        self._by_number = {number_form(member.member_no): member for member in office.members}
        self._by_mail = {member.email.casefold(): member for member in office.members if member.email}
        self._categories = {m.member_no: frozenset(x.category for x in m.listings) for m in office.members}
        self._held: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._others: dict[str, list[tuple[Written, float, frozenset[tuple[str, str]]]]] = defaultdict(list)
        for name, held in names.recorded.items():
            self._enter(name, held)
        self._each_other = _ON_RECORD / max(len(names.recorded), 1)
        self._called_so: dict[tuple[_Read, ...], dict[str, tuple[Member, float]]] = {}
        self._each = (1 - _UNKNOWN) / max(len(office.members), 1)

    def _enter(self, name: Written, held: frozenset[tuple[str, str]]) -> None:
        """A name on the register of productions: the member's of that name; or of a short form of it, and
        then perhaps, or without one surely, that of a person outside the register."""
        members = [
            member_no
            for member_no in self._names.of_family(name.family)
            if any(same_or_short(name, called) for called, _ in self._names.called[member_no])
        ]
        for member_no in members:
            self._held[member_no] |= held
        if not any(name == called for member_no in members for called, _ in self._names.called[member_no]):
            self._others[name.family].append((name, _ANOTHER if members else 1.0, held))

    def signer(self, signs: Signs) -> PersonMatch | None:
        """Who signed; null where the letter has no name that can be weighed."""
        names = tuple(self._names_on(signs))
        if not names:
            return None
        suspects = [self._suspect(member, chance, signs) for member, chance in self._near(names, signs)]
        strangers = max(self._strangers(name, signs) * name.share for name in names)
        self._weigh_shows(suspects, strangers, signs)
        return self._decided(suspects, strangers, names, signs)

    def _names_on(self, signs: Signs) -> Iterable[_Read]:
        """The printed name, and those of the writer elsewhere that may be the same."""
        said = [(signs.name, signs.sure, 1.0)]
        said += [(name, 0.97, _ELSEWHERE) for name in signs.also_named]
        for name, sure, share in said:
            parts = written(name)
            if parts is not None and _may_be_one(name, signs.name):
                common = self._names.frequencies
                by_chance = common.given(parts.given, sure), common.family(parts.family, sure)
                yield _Read(parts, sure, share, by_chance)

    def _near(self, names: tuple[_Read, ...], signs: Signs) -> Iterable[tuple[Member, float]]:
        """The members whom the letter may mean, each with the chance that they are called so."""
        if names not in self._called_so:
            self._called_so[names] = self._with_names_near(names)
        yield from self._called_so[names].values()
        known = [self._numbered(signs)]
        known += [self._by_mail.get(address.casefold()) for address in signs.all_addresses]
        for member in {member.member_no: member for member in known if member}.values():
            if member.member_no not in self._called_so[names]:
                yield member, self._so_called(member, names)

    def _with_names_near(self, names: Sequence[_Read]) -> dict[str, tuple[Member, float]]:
        near: dict[str, Member] = {}
        for name in names:
            for word in (*family_words(name.parts), name.parts.given):
                for family in self._names.words_near(word):
                    near |= self._names.of_family(family)
        return {number: (member, self._so_called(member, names)) for number, member in near.items()}

    def _so_called(self, member: Member, names: Sequence[_Read]) -> float:
        """How likely the member is read as the likeliest of the names."""
        known = self._names.called[member.member_no]
        likely = (_likely(read, called) * read.share * share for read in names for called, share in known)
        return max(likely, default=0.0)

    def _numbered(self, signs: Signs) -> Member | None:
        return self._by_number.get(number_form(signs.number)) if signs.number else None

    def _suspect(self, member: Member, chance: float, signs: Signs) -> _Suspect:
        """`chance` is that of the member's being called so."""
        chance *= self._each
        if self._holds_role(member, signs):
            chance *= max(1.0, _RECORDED / self._each)
        categories = self._categories[member.member_no]
        chance *= number_share(signs.number, member) * role_share(signs.role, categories)
        return _Suspect(member, chance * address_share(signs.all_addresses, member))

    def _agreeing(self, suspect: _Suspect, names: Sequence[_Read], signs: Signs) -> Iterable[str]:
        """What of the signs agrees with the suspect, in words."""
        member = suspect.member
        yield "printed name"
        if any(read.share < 1.0 for read in names):
            yield "letterhead or text"
        if self._holds_role(member, signs):
            yield "the production's record"
        if numbers_alike(signs.number, member.member_no) == 2:
            yield "member number"
        if has_address(signs.addresses, member):
            yield "the mail address on it"
        if has_address((signs.sent_from,), member):
            yield "the address that sent it"
        if signs.role is not None and signs.role.value in self._categories[member.member_no]:
            yield "title"
        if suspect.worked:
            yield "remittances on the show named"

    def _holds_role(self, member: Member, signs: Signs) -> bool:
        """Whether the record of a show named has the member, by name, in the role that the letter gives; in
        any where it gives none."""
        return self._here(self._held.get(member.member_no, set()), signs)

    @staticmethod
    def _here(held: Collection[tuple[str, str]], signs: Signs) -> bool:
        shows = {show.production_id for show in signs.shows}
        return any(show in shows and signs.fits(office) for show, office in held)

    def _strangers(self, read: _Read, signs: Signs) -> float:
        """How likely somebody outside the register signed."""
        chance = _UNKNOWN * read.by_chance[0] * read.by_chance[1]
        for family in self._names.words_near(read.parts.family):
            for name, another, held in self._others.get(family, ()):
                prior = _RECORDED if self._here(held, signs) else self._each_other
                chance += another * prior * name_as(read.parts, name, read.sure) * besides(read.parts, name)
        return chance * strangers_number_share(signs.number) * role_share(signs.role, None)

    def _weigh_shows(self, suspects: list[_Suspect], strangers: float, signs: Signs) -> None:
        """The remittances on the shows named, where the rest leaves it open."""
        if not suspects or not signs.shows:
            return
        suspects.sort(key=_likeliest_first)
        others = strangers + sum(suspect.chance for suspect in suspects[1:]) * _WORKED
        if suspects[0].chance * _NOT_WORKED >= USED * (others + suspects[0].chance * _NOT_WORKED):
            return
        named = frozenset(show.production_id for show in signs.shows)
        for suspect in suspects[:8]:
            worked = self._worked_on(suspect.member, named)
            if worked is not None:
                suspect.chance *= _WORKED if worked else _NOT_WORKED
                suspect.worked = worked

    def _decided(
        self, suspects: Sequence[_Suspect], strangers: float, names: Sequence[_Read], signs: Signs
    ) -> PersonMatch:
        """One clear member, the few near ones, or nobody."""
        ordered = sorted(suspects, key=_likeliest_first)
        whole = strangers + sum(suspect.chance for suspect in ordered)
        shares = [(suspect, suspect.chance / whole) for suspect in ordered] if whole else []
        numbered = self._numbered(signs) if signs.number_sure else None
        near = tuple(suspect.member for suspect, share in shares if share >= ASKED)[:_MOST_ASKED]
        if numbered is not None and (not shares or shares[0][0].member is not numbered):
            others = tuple(member for member in near if member is not numbered)
            why = "the number and the name point to different members"
            return PersonMatch(None, (numbered, *others), 0.5, why)
        if not near:
            return PersonMatch()
        first, share = shares[0]
        if share >= USED and self._named(first.member, names):
            score = 1.0 if member_alike(signs.name, first.member) == 1.0 else min(share, 0.99)
            return PersonMatch(first.member, (), score, _said(tuple(self._agreeing(first, names, signs))))
        if len(near) == 1:
            return PersonMatch(None, near, share, "the name is not quite a member's")
        return PersonMatch(None, near, share, "the name comes near to more than one member")

    def _named(self, member: Member, names: Sequence[_Read]) -> bool:
        """Whether a name on the letter may be the member's, however it was read."""
        known = self._names.called[member.member_no]
        return any(name_as(read.parts, called, 1.0) > 0 for read in names for called, _ in known)


def _likeliest_first(suspect: _Suspect) -> tuple[float, str]:
    return (-suspect.chance, suspect.member.member_no)


def _likely(read: _Read, called: Written) -> float:
    """How likely a person called so is read as that name."""
    return name_as(read.parts, called, read.sure, read.by_chance) * besides(read.parts, called)


def _may_be_one(one: str, other: str) -> bool:
    """Whether two names on one letter may be the same, however one of them was spoiled."""
    return alike(one, other) >= _COMPATIBLE or fuzz.ratio(fold(one), fold(other)) >= 100 * _COMPATIBLE


def _said(agrees: Sequence[str]) -> str:
    *others, last = agrees
    return f"{', '.join(others)} and {last}" if others else last
