"""An invented office: its members, its productions, and the records that scenarios write into it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from models.terms import Position, ProductionKind
from samples.vocabulary import Vocabulary

TORONTO = ZoneInfo("America/Toronto")
CYCLE = date(2026, 12, 1)
PREVIOUS = date(2026, 9, 1)
AS_OF = datetime(2026, 12, 3, 9, 0, tzinfo=TORONTO)
FIRST_DAY = date(2017, 3, 6)
LAST_DAY = date(2026, 10, 2)
"""The last day worked in any credit: more than 45 days before as-of, so that every remittance was due."""


@dataclass(frozen=True, slots=True)
class Person:
    """A member as the register has them. `listings` are (category, since)."""

    member_no: str
    name: str
    known_as: tuple[str, ...]
    listings: tuple[tuple[str, date], ...]
    email: str
    phone: str

    def listed(self, category: str) -> bool:
        return any(name == category for name, _ in self.listings)


@dataclass(frozen=True, slots=True)
class Show:
    """A production as the register has it; `payroll` names the company that remits for it, and
    `remitted_as` the title that it remits under."""

    production_id: str
    title: str
    season: int | None
    also_known_as: tuple[str, ...]
    kind: ProductionKind
    company: str
    studio: str
    agreement: str
    start: date
    end: date
    producers: tuple[str, ...]
    production_managers: tuple[str, ...]
    production_coordinators: tuple[str, ...]
    assistants: tuple[str, ...]
    payroll: str
    remitted_as: str


@dataclass(frozen=True, slots=True)
class PayRow:
    """One row of a remittance report, before any company's style is put on it."""

    payroll: str
    member_no: str
    name: str
    show: Show
    position: Position | None
    start: date
    end: date
    days: float


@dataclass(slots=True)
class World:
    """The office while scenarios add to it; `own_coordinators` are (production, name) that the register
    gets besides each show's own; `staff` are the members in good standing who write letters."""

    vocabulary: Vocabulary
    members: list[Person]
    shows: list[Show]
    pay: list[PayRow] = field(default_factory=list)
    seminars: list[tuple[str, str, str, str, date]] = field(default_factory=list)
    declines: list[tuple[str, str, date, date | None]] = field(default_factory=list)
    upgrades: list[tuple[str, str, str, date, tuple[tuple[str, Position], ...] | None]] = field(
        default_factory=list
    )
    arrears: dict[str, date] = field(default_factory=dict)
    own_coordinators: list[tuple[str, str]] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    staff: tuple[Person, ...] = ()

    def by_name(self, name: str) -> Person:
        return next(person for person in self.members if person.name == name)


PAYROLLS = ("northlight", "paie_orval", "stubbs", "harbourfront", "cresset", "tallis")

_LENGTHS = {
    ProductionKind.TV_SEASON: (210, 320),
    ProductionKind.FEATURE: (165, 230),
    ProductionKind.MINI_SERIES: (170, 220),
    ProductionKind.MOW: (80, 125),
    ProductionKind.PILOT: (70, 95),
}
_KINDS = (
    [ProductionKind.TV_SEASON] * 5
    + [ProductionKind.FEATURE] * 3
    + [ProductionKind.MINI_SERIES] * 2
    + [ProductionKind.MOW, ProductionKind.PILOT]
)


def make_world(vocabulary: Vocabulary, rng: Random, *, members: int, shows: int) -> World:
    """An office of about `members` members and `shows` productions, without applicants."""
    world = World(vocabulary, [], [])
    for number in range(members):
        # A third coordinate: the caucus is where the signers come from.
        if number % 3 == 0:
            listings = [("pc", _since(rng)), ("1st_apc", date(2012, 4, 1))]
        else:
            others = ("1st_apc", "2nd_apc", "script", "travel", "craft_service", "honeywagon")
            listings = [(others[number % len(others)], _since(rng))]
        add_member(world, rng, tuple(listings[: 1 + number % 2]))
    world.staff = tuple(world.members)
    world.shows.extend(_make_shows(world, rng, shows))
    for surname in vocabulary.twins:
        _add_namesakes(world, rng, surname)
    return world


def _add_namesakes(world: World, rng: Random, surname: str) -> None:
    """Two members whom only an initial tells apart; neither writes letters."""
    first = add_member(world, rng, (("craft_service", _since(rng)),), surname)
    second = make_person(world, rng, (("honeywagon", _since(rng)),), surname)
    given = first.name.split(" ", 1)[0]
    world.members.append(replace(second, name=f"{given} J. {surname}", known_as=()))


def _since(rng: Random) -> date:
    return date(rng.randint(2013, 2019), rng.choice((3, 6, 9, 12)), 15)


def new_name(world: World, rng: Random, surname: str = "") -> str:
    """A name that nobody in the office bears yet."""
    words = world.vocabulary
    for _ in range(5000):
        name = f"{rng.choice(words.given)} {surname or rng.choice(words.surnames)}"
        if name not in world.taken:
            world.taken.add(name)
            return name
    raise ValueError("the vocabulary has no names left")


def add_member(
    world: World, rng: Random, listings: tuple[tuple[str, date], ...], surname: str = ""
) -> Person:
    """A new member of the register, numbered next."""
    person = make_person(world, rng, listings, surname)
    world.members.append(person)
    return person


def make_person(
    world: World, rng: Random, listings: tuple[tuple[str, date], ...], surname: str = ""
) -> Person:
    """A person with a number of their own whom no register knows yet."""
    name = new_name(world, rng, surname)
    given = name.split()[0]
    known = tuple(
        f"{short} {name.split(' ', 1)[1]}"
        for full, short in world.vocabulary.nicknames.items()
        if full == given
    )
    number = world.vocabulary.first_member_no + 7 * len(world.taken)
    return Person(
        str(number), name, known, listings, mail_address(world, name), f"416-555-0{100 + number % 900:03d}"
    )


def mail_address(world: World, name: str) -> str:
    """An address at one of the vocabulary's domains, plain ASCII."""
    from unicodedata import normalize

    plain = normalize("NFKD", name.lower().replace("ø", "o")).encode("ascii", "ignore").decode()
    local = ".".join("".join(c for c in word if c.isalnum()) for word in plain.split())
    domains = world.vocabulary.domains
    return f"{local}@{domains[len(name) % len(domains)]}"


def _make_shows(world: World, rng: Random, count: int) -> list[Show]:
    coordinators = [person.name for person in world.members if person.listed("pc")]
    assistants = [person.name for person in world.members if person.listed("1st_apc")]
    crew = {role: [new_name(world, rng) for _ in range(max(8, count // 5))] for role in ("producer", "pm")}
    titles = _titles(world, rng, count)
    span = (LAST_DAY - FIRST_DAY).days - 120
    shows: list[Show] = []
    working = list(world.vocabulary.working_titles)
    for number, (title, season, kind) in enumerate(titles):
        start = FIRST_DAY + timedelta(days=span * number // count + rng.randint(0, 20))
        end = min(start + timedelta(days=rng.randint(*_LENGTHS[kind])), LAST_DAY)
        alias = (working.pop(0),) if working and number % 4 == 1 else ()
        outside = number % 13 == 12
        shows.append(
            Show(
                production_id=f"P{number + 1:03d}",
                title=title,
                season=season,
                also_known_as=alias,
                kind=kind,
                company=rng.choice(world.vocabulary.companies),
                studio=rng.choice(world.vocabulary.studios),
                agreement=("DGC", "IATSE 873")[number % 2] if outside else "411",
                start=start,
                end=end,
                producers=tuple(rng.sample(crew["producer"], 2)),
                production_managers=(crew["pm"][number % len(crew["pm"])],),
                production_coordinators=(coordinators[number % len(coordinators)],),
                assistants=(assistants[number % len(assistants)],),
                payroll=PAYROLLS[number % len(PAYROLLS)],
                remitted_as=alias[0] if alias else title,
            )
        )
    return shows


def _titles(world: World, rng: Random, count: int) -> list[tuple[str, int | None, ProductionKind]]:
    """Titles in order of production: a pilot becomes a season 1, and every series may come back."""
    heads, tails = world.vocabulary.title_heads, world.vocabulary.title_tails
    fresh = [f"{head} {tail}" for head in heads for tail in tails]
    rng.shuffle(fresh)
    made: list[tuple[str, int | None, ProductionKind]] = []
    coming: list[tuple[int, str, int]] = []
    while len(made) < count:
        if coming and coming[0][0] <= len(made):
            _, title, season = coming.pop(0)
            made.append((title, season, ProductionKind.TV_SEASON))
            if season == 1 or rng.random() < 0.4:
                coming.append((len(made) + 5, title, season + 1))
            continue
        kind, title = rng.choice(_KINDS), fresh.pop()
        if kind is ProductionKind.TV_SEASON:
            made.append((title, 1, kind))
            if rng.random() < 0.5:
                coming.append((len(made) + 5, title, 2))
        else:
            made.append((title, None, kind))
            if kind is ProductionKind.PILOT:
                coming.append((len(made) + 4, title, 1))
        coming.sort()
    return made
