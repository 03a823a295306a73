"""A made-up register: members with deliberate near-namesakes, productions, and who was remitted where."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from random import Random

import yaml

from models.terms import Listing, Member, Office, Position, Production, ProductionKind, Provenance, Remittance

MEMBERS, PRODUCTIONS = 2000, 400
NEAR, EXACT, SENIOR = 280, 10, 10
"""Members made to be near-namesakes of another; pairs of one name; parents of one name but for "Jr."."""
CATEGORIES = ("2nd_apc", "1st_apc", "pc", "script", "travel", "craft_service", "honeywagon")
_WEIGHTS = (24, 22, 24, 6, 6, 12, 6)
_PREFIXES = frozenset(("De", "Da", "Van", "Von", "der", "la", "St.", "Dela"))
_TITLES = (
    "Amber Birch Copper Distant Ember Frozen Glass Hollow Iron Juniper Kindred Lantern Marble Northern Open "
    "Paper Quiet River Silver Tidal",
    "Quay Lane Harvest Road Falls Orchard Pines Harbour Bridge Meadow Station Garden Window Mirror Letters "
    "Season Circus Island Parade Valley",
)


@dataclass(frozen=True, slots=True)
class Names:
    """Given names with what their bearers are also called, and family names."""

    given: dict[str, tuple[str, ...]]
    family: tuple[str, ...]


def names(part: str) -> Names:
    """The names of `part` (`development` or `held_out`) in `names.yaml`."""
    read = yaml.safe_load((Path(__file__).parent / "names.yaml").read_text(encoding="utf-8"))[part]
    given = dict(entry.partition(":")[::2] for entry in read["given"].split())
    family, begun = [], ""
    for word in read["family"].split():
        begun = f"{begun} {word}".strip()
        if word not in _PREFIXES:
            family.append(begun)
            begun = ""
    return Names(
        {name: tuple(filter(None, short.split(","))) for name, short in given.items()}, tuple(family)
    )


class Register:
    """An office of 2,000 members and 400 productions; `strangers` are people it has no member for, some of
    them named on productions. All drawn from `chance`."""

    def __init__(self, names: Names, chance: Random) -> None:
        self.names, self.chance = names, chance
        self._taken: set[str] = set()
        numbers = chance.sample(range(1000, 10000), MEMBERS)
        self.members = [
            self._member(str(number), name, at)
            for at, (number, name) in enumerate(zip(numbers, self._all_names(), strict=True))
        ]
        self.strangers = [self.fresh_name() for _ in range(600)]
        self.productions = [
            self._production(at, " ".join(words))
            for at, words in enumerate(product(*(t.split() for t in _TITLES)))
        ]
        self.worked: dict[str, list[Production]] = {
            member.member_no: chance.sample(self.productions, chance.randrange(4, 12))
            for member in self.members
        }
        for production in self.productions:
            for name in production.production_coordinators:
                self.worked[next(m.member_no for m in self.members if m.name == name)].append(production)
        self.office = Office(
            members=tuple(self.members),
            productions=tuple(self.productions),
            remittances=tuple(self._remittances()),
            absent=frozenset({"standing.csv"}),
        )

    def fresh_name(self) -> str:
        """A name that nobody has yet."""
        while True:
            given = self.chance.choice(list(self.names.given))
            middle = f" {self.chance.choice('ABCDEFGHJKLMNPRSTW')}." if self.chance.random() < 0.12 else ""
            family = self.chance.choice(self.names.family)
            if self.chance.random() < 0.05:
                family += f"-{self.chance.choice(self.names.family)}"
            name = f"{given}{middle} {family}"
            if f"{given} {family}" not in self._taken:
                self._taken.add(f"{given} {family}")
                return name

    def near_name(self, name: str) -> str:
        """A name that differs a little from `name`: the given name, a letter of the family name, or its
        middle initial."""
        given, _, family = name.partition(" ")
        way = self.chance.random()
        if way < 0.4:
            alike = [g for g in self.names.given if g[0] == given[0] and g != given] or list(self.names.given)
            return f"{self.chance.choice(alike)} {family}"
        if way < 0.85:
            at = self.chance.randrange(1, len(family))
            letter = self.chance.choice("aeiounrstl")
            changed = family[:at] + letter + family[at + self.chance.randrange(2) :]
            return f"{given} {changed}" if changed != family else self.near_name(name)
        return f"{given} {self.chance.choice('ABCDEFGHJ')}. {family.rpartition('. ')[2]}"

    def _all_names(self) -> list[str]:
        found = [self.fresh_name() for _ in range(MEMBERS - NEAR - EXACT - SENIOR)]
        near = [self.near_name(self.chance.choice(found)) for _ in range(NEAR)]
        same = self.chance.sample(found, EXACT)
        juniors = [f"{name} Jr." for name in self.chance.sample(found, SENIOR)]
        everybody = [*found, *near, *same, *juniors]
        self.chance.shuffle(everybody)
        return everybody

    def _member(self, number: str, name: str, at: int) -> Member:
        given, _, family = name.partition(" ")
        known = []
        if (short := self.names.given.get(given)) and self.chance.random() < 0.1:
            known.append(f"{self.chance.choice(short)} {family}")
        if self.chance.random() < 0.05:
            known.append(f"{given} {self.chance.choice(self.names.family)}")
        listed = Listing(self.chance.choices(CATEGORIES, _WEIGHTS)[0], date(2012, 1, 1))
        mail = (
            f"{given}.{family}{at}@example.org".replace(" ", "").lower() if self.chance.random() < 0.8 else ""
        )
        place = Provenance("members.csv", at + 2)
        return Member(number, name, tuple(known), (listed,), date(2027, 6, 30), mail, "", place)

    def _production(self, at: int, title: str) -> Production:
        start = date(2012, 1, 1) + timedelta(days=self.chance.randrange(5000))
        coordinators = [m.name for m in self.members if m.listings[0].category == "pc"]
        return Production(
            f"P{at:03}", title, (), ProductionKind.FEATURE, None, f"{title} Films Inc.", "Blue Door", "411",
            start, start + timedelta(days=120), (self._boss(),), (self._boss(),),
            (self.chance.choice(coordinators),), Provenance("productions.csv", at + 2),
        )  # fmt: skip

    def _boss(self) -> str:
        """A Producer or PM: a member who moved on, or more often nobody on the register."""
        if self.chance.random() < 0.3:
            return self.chance.choice(self.members).name
        return self.chance.choice(self.strangers)

    def _remittances(self) -> list[Remittance]:
        rows = []
        for member in self.members:
            position = Position(c) if (c := member.listings[0].category) in tuple(Position) else None
            rows += [
                Remittance(
                    member.member_no, member.name, p.production_id, p.title, None, p.company, str(position),
                    position, p.start, p.end, 60.0, None, None, "",
                    Provenance("remittances/a.csv", len(rows) + at + 2),
                )
                for at, p in enumerate(self.worked[member.member_no])
            ]  # fmt: skip
        return rows


def without(office: Office, *files: str) -> Office:
    """The same office without some of its records."""
    kept = {"remittances": (), "productions": ()}
    return replace(office, absent=office.absent | set(files), **{name: kept[name] for name in files})
