"""Letters as they are read: who really signed, and what the paper, the pen and the scan left of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from models.terms import (
    Evidence,
    LetterReading,
    Member,
    Production,
    Reading,
    Role,
    Signature,
)
from tests.bench.signers.register import Register

_PAIRS = (
    "rn>m m>rn cl>d d>cl vv>w w>vv li>h h>li e>c c>e o>0 l>1 i>l l>i a>o o>a u>n n>u t>f f>t s>5 b>h g>q "
    "n>ri y>v B>8 S>5 O>0 I>l M>N J>I G>C R>K"
)
CONFUSED = tuple(tuple(pair.split(">")) for pair in _PAIRS.split())
_PRINTED = {
    "2nd_apc": ("2nd Assistant Production Coordinator", Role.SECOND_APC),
    "1st_apc": ("1st Assistant Production Coordinator", Role.FIRST_APC),
    "pc": ("Production Coordinator", Role.PC),
    "script": ("Script Coordinator", Role.SCRIPT),
    "travel": ("Travel Coordinator", Role.TRAVEL),
    "craft_service": ("Craft Service", Role.OTHER),
    "honeywagon": ("Driver", Role.OTHER),
}
_PRODUCER = ("Producer", Role.PRODUCER)
_MANAGER = ("Production Manager", Role.PRODUCTION_MANAGER)


@dataclass(frozen=True, slots=True)
class Signed:
    """A letter as read, who signed it (null: nobody on the register), the productions of the applicant's
    resume that it may name, and the address it was sent from."""

    reading: LetterReading
    signer: Member | None
    productions: tuple[Production, ...]
    sender: str
    told: str


class Desk:
    """Draws letters to a register, without end."""

    def __init__(self, register: Register, chance: Random) -> None:
        self.register, self.chance = register, chance

    def by_members(self) -> Iterator[Signed]:
        """Letters that members signed."""
        while True:
            member = self.chance.choice(self.register.members)
            printed = _PRINTED[member.listings[0].category]
            if self.chance.random() < 0.08:
                printed = self.chance.choice((_PRODUCER, _MANAGER))
            worked = self.register.worked[member.member_no]
            show = self.chance.choice(worked if self.chance.random() < 0.94 else self.register.productions)
            number = member.member_no if self.chance.random() < 0.5 else ""
            yield self._letter(self._written(member), member, printed, show, number, member.email)

    def by_others(self) -> Iterator[Signed]:
        """Letters by people whom the register does not know: one in twenty nearly, and one in a hundred
        exactly, of a member's name."""
        while True:
            show = self.chance.choice(self.register.productions)
            printed, way = self.chance.choice((_PRODUCER, _MANAGER)), self.chance.random()
            if way < 0.01:
                name = self.chance.choice(self.register.members).name
            elif way < 0.06:
                name = self.register.near_name(self.chance.choice(self.register.members).name)
                if any(name in (m.name, *m.known_as) for m in self.register.members):
                    continue
            elif way < 0.7:
                names = show.producers if printed is _PRODUCER else show.production_managers
                name = names[0]
                if any(name == m.name for m in self.register.members):
                    continue
            else:
                name = self.register.fresh_name()
                printed = printed if self.chance.random() < 0.7 else ("Location Manager", Role.OTHER)
            yield self._letter(
                self._form(name), None, printed, show, "", f"{name.split()[0]}@mail.example".lower()
            )

    def _written(self, member: Member) -> str:
        """How a member writes their own name under a letter."""
        others = member.known_as
        return self._form(
            self.chance.choice(others) if others and self.chance.random() < 0.5 else member.name
        )

    def _form(self, name: str) -> str:
        way, (given, _, family) = self.chance.random(), name.partition(" ")
        bare = family.rpartition(". ")[2] if family[1:3] == ". " else family
        short = self.register.names.given.get(given)
        if way < 0.62:
            return name
        if way < 0.74 and short:
            return f"{self.chance.choice(short)} {bare}"
        if way < 0.80:
            return (
                f"{given} {bare}"
                if bare != family
                else f"{given} {self.chance.choice('ABCDEFJKLMRS')}. {bare}"
            )
        if way < 0.83:
            return f"{given[0]}. {bare}"
        if way < 0.855:
            return f"{bare}, {given}"
        if way < 0.875:
            return f"{given} {bare}-{self.chance.choice(self.register.names.family)}"
        if way < 0.895 and "-" in bare:
            return f"{given} {bare.replace('-', ' ')}"
        if way < 0.92:
            return name.upper()
        if way < 0.95:
            return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
        return name

    def _misread(self, text: str, errors: int) -> str:
        for _ in range(errors):
            if self.chance.random() < 0.15:
                at = self.chance.randrange(max(1, len(text) - 1))
                text = text[:at] + text[at : at + 2][::-1] + text[at + 2 :]
                continue
            found = [pair for pair in CONFUSED if pair[0] in text]
            if found:
                old, new = self.chance.choice(found)
                places = [at for at in range(len(text)) if text.startswith(old, at)]
                at = self.chance.choice(places)
                text = text[:at] + new + text[at + len(old) :]
        return text

    def _letter(
        self,
        name: str,
        member: Member | None,
        printed: tuple[str, Role],
        show: Production,
        number: str,
        mail: str,
    ) -> Signed:
        scanned = self.chance.random() < 0.35
        errors = (
            self.chance.choices((0, 1, 2), (60, 30, 10))[0] if scanned else int(self.chance.random() < 0.01)
        )
        read_name = self._misread(name, errors)
        sure = self.chance.uniform(0.55, 0.95) if errors and scanned else self.chance.uniform(0.9, 0.99)
        if number and self.chance.random() < (0.06 if scanned else 0.01):
            at = self.chance.randrange(len(number))
            number = number[:at] + self.chance.choice("0123456789") + number[at + 1 :]
        title, role = printed if self.chance.random() < 0.93 else ("", None)
        named = tuple(_read(show.title) for _ in range(self.chance.random() < 0.92))
        also = (_read(name),) if self.chance.random() < 0.2 else ()
        addresses = (_read(mail),) if mail and self.chance.random() < 0.3 else ()
        others = self.chance.sample(self.register.productions, 3)
        reading = LetterReading(
            subject=_read("Tam Applicant"), subject_member_no=_read(None), signer=_read(read_name, sure),
            signer_title=_read(title or None), role=_read(role),
            signer_member_no=_read(number or None, self.chance.uniform(0.7, 0.99) if scanned else 0.99),
            date=_read(date(2026, 9, 14)), shows=named, category=_read(None), signature=_read(Signature.INK),
            also_named=also, addresses=addresses,
        )  # fmt: skip
        sender = f"<{mail}>" if mail and self.chance.random() < 0.12 else "Tam Applicant <tam@mail.example>"
        told = f"{read_name} | {title} | {number} | {addresses and mail} | {bool(named)}"
        return Signed(reading, member, (show, *others), sender, told)


def _read(value: object, confidence: float = 0.98) -> Reading:
    if value is None:
        return Reading()
    return Reading(
        value, confidence, str(value), Evidence("Letter.pdf", str(value), "sha256:00", 1, (1, 2, 3, 4))
    )
