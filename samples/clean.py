"""Applications without a flaw, in each category, by wide margins on every threshold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random

from models.terms import Category, Position, Role, Signature
from samples.careers import Credit, NoRoom, Stint, career, share
from samples.drafts import Draft, clean_outcomes
from samples.truth import LetterTruth
from samples.world import TORONTO, Person, Show, World, add_member, make_person

SEMINARS = (
    ("Respectful Workplace", "workplace", "hosted"),
    ("Payroll and Production Forms", "payroll", "hosted"),
    ("Green Production Basics", "sustainability", "endorsed"),
    ("Set Safety Awareness", "safety", "endorsed"),
)
IMMIGRATION = ("IATSE Immigration Seminar", "immigration", "endorsed")


@dataclass(slots=True)
class Bench:
    """What a scenario works with: the office, the dice, and the applicant's wished surname, if any."""

    world: World
    rng: Random
    surname: str = ""
    known: bool = True


def new_applicant(bench: Bench, *listings: tuple[str, date]) -> Person:
    """A member who applies, in the register unless the bench says otherwise."""
    if bench.known:
        return add_member(bench.world, bench.rng, listings, bench.surname)
    return make_person(bench.world, bench.rng, listings, bench.surname)


def many(rng: Random, position: Position, months: float, shows: int) -> list[Stint]:
    """`months` in `position` over `shows` shows."""
    return [Stint(position, part) for part in share(rng, months, shows)]


def draw(bench: Bench, attempt: Callable[[], tuple[Credit, ...]]) -> tuple[Credit, ...]:
    """The first draw of a career that fits the calendar."""
    for _ in range(400):
        try:
            return attempt()
        except NoRoom:
            continue
    raise NoRoom


def request_time(rng: Random) -> datetime:
    """Some office hour well within the cycle."""
    day = date(2026, 9, 14) + timedelta(days=rng.randint(0, 70))
    day -= timedelta(days=max(0, day.weekday() - 4))
    return datetime(day.year, day.month, day.day, rng.randint(9, 17), rng.randint(0, 59), 7, tzinfo=TORONTO)


def letter(
    bench: Bench, subject: Person, signer: Person | str, title: str, role: Role, shows: Sequence[Show],
    category: Category, when: datetime,
) -> LetterTruth:  # fmt: skip
    """A signed letter for `subject`; a signer given by name alone prints no member number."""
    rng = bench.rng
    member = signer if isinstance(signer, Person) else None
    return LetterTruth(
        subject=subject.name,
        subject_member_no=subject.member_no if bench.known and rng.random() < 0.3 else "",
        signer=member.name if member else str(signer),
        signer_title=title,
        role=role,
        signer_member_no=member.member_no if member and rng.random() < 0.6 else "",
        signer_company=shows[0].company,
        date=when.date() - timedelta(days=rng.randint(3, 45)),
        shows=tuple(dict.fromkeys(show.title for show in shows)),
        category=category,
        signature=Signature.INK,
    )


def two_seminars(
    bench: Bench, person: Person, *, before: date, after: date = date(2018, 1, 1), later: bool = False
) -> None:
    """Two different seminars between two days; `later` ones are others than the first two."""
    for name, topic, standing in SEMINARS[2:4] if later else SEMINARS[:2]:
        day = after + timedelta(days=bench.rng.randint(1, max(1, (before - after).days - 1)))
        bench.world.seminars.append((person.member_no, name, topic, standing, day))


def draft(bench: Bench, category: Category, person: Person, credits: Sequence[Credit]) -> Draft:
    """A draft with no letters yet, all outcomes clean."""
    when = request_time(bench.rng)
    return Draft(
        scenario="clean",
        category=category,
        applicant=person,
        credits=list(credits),
        letters=[],
        requested=when,
        expected=clean_outcomes(category),
        known=bench.known,
    )


def first_apc(bench: Bench, stints: Sequence[Stint] = ()) -> Draft:
    """2nd to 1st APC: four shows and more than 18 months in each, two seminars, a PC and two members."""
    rng = bench.rng
    person = new_applicant(bench, ("2nd_apc", date(2017, 2, 15)))
    fresh = not stints

    def attempt() -> tuple[Credit, ...]:
        wished = stints or (
            many(rng, Position.SECOND_APC, rng.uniform(19.8, 21.5), rng.choice((4, 4, 5)))
            + many(rng, Position.FIRST_APC, rng.uniform(19.8, 21.5), rng.choice((4, 4, 5)))
        )
        return career(rng, bench.world.shows, person, wished)

    made = draft(bench, Category.FIRST_APC, person, draw(bench, attempt))
    made.clean = fresh
    two_seminars(bench, person, before=date(2026, 8, 1))
    made.letters = member_letters(bench, made)
    return made


def member_letters(bench: Bench, made: Draft) -> list[LetterTruth]:
    """One from a listed PC of a show worked on, two from other members of the office."""
    person, when = made.applicant, made.requested
    shows = [credit.show for credit in made.credits]
    coordinators = list(dict.fromkeys(show.production_coordinators[0] for show in shows))
    first = bench.world.by_name(bench.rng.choice(coordinators))
    with_first = [show for show in shows if show.production_coordinators[0] == first.name][:2]
    letters = [
        letter(bench, person, first, "Production Coordinator", Role.PC, with_first, made.category, when)
    ]
    others = [m for m in bench.world.staff if not m.listed("pc")]
    titles = {
        "1st_apc": ("1st Assistant Production Coordinator", Role.FIRST_APC),
        "2nd_apc": ("2nd Assistant Production Coordinator", Role.SECOND_APC),
        "script": ("Script Coordinator", Role.SCRIPT),
        "travel": ("Travel Coordinator", Role.TRAVEL),
        "craft_service": ("Craft Service Provider", Role.OTHER),
        "honeywagon": ("Honeywagon Operator", Role.OTHER),
    }
    for member in bench.rng.sample(others, 2):
        title, role = titles[member.listings[0][0]]
        worked = bench.rng.sample(shows, bench.rng.choice((1, 2)))
        letters.append(letter(bench, person, member, title, role, worked, made.category, when))
    return letters


def production_coordinator(
    bench: Bench, *, early: int = 2, additional: int = 2, pc_shows: int = 4, used: int | None = None,
    record_used: bool = True,
) -> Draft:  # fmt: skip
    """1st APC to PC. `early` 1st APC shows come before the upgrade (of which the first `used`, default all,
    are recorded as used for it), `additional` after it; `pc_shows` shows and 25 months and more as PC."""
    rng, world = bench.rng, bench.world
    person = new_applicant(bench, ("1st_apc", date(2019, 6, 15)), ("2nd_apc", date(2016, 3, 15)))
    marks: list[date] = []

    def attempt() -> tuple[Credit, ...]:
        marks.clear()
        wished = [
            *many(rng, Position.SECOND_APC, 6.0, 2),
            *(Stint(Position.FIRST_APC, 4.2) for _ in range(early)),
        ]
        before = career(rng, world.shows, person, wished)
        marks.append(before[-1].truth.end + timedelta(days=12))
        rest = [show for show in world.shows if show not in [credit.show for credit in before]]
        wished = [Stint(Position.FIRST_APC, 13.4 / 2) for _ in range(additional)]
        wished += many(rng, Position.PC, rng.uniform(25.2, 26.0), pc_shows)
        after = career(rng, rest, person, wished, begin=marks[0] + timedelta(days=10))
        return (*before, *after)

    credits = draw(bench, attempt)
    approved = marks[0]
    if bench.known:
        world.members.remove(person)
        person = replace(person, listings=(("1st_apc", approved), person.listings[1]))
        world.members.append(person)
    made = draft(bench, Category.PRODUCTION_COORDINATOR, person, credits)
    earlier = [credit for credit in credits if credit.truth.end < approved]
    recorded = earlier[: 2 + (early if used is None else used)]
    pairs = tuple((credit.show.production_id, credit.truth.position) for credit in recorded)
    world.upgrades.append((person.member_no, "2nd_apc", "1st_apc", approved, pairs if record_used else None))
    two_seminars(bench, person, before=approved - timedelta(days=5), after=date(2016, 5, 1))
    two_seminars(bench, person, before=date(2026, 8, 1), after=approved + timedelta(days=5), later=True)
    for credit in credits:
        if credit.truth.position is Position.PC:
            world.own_coordinators.append((credit.show.production_id, person.name))
    made.letters = management_letters(bench, made)
    return made


def management_letters(bench: Bench, made: Draft) -> list[LetterTruth]:
    """Three different Production Managers and Producers of shows that the applicant was PC or 1st APC on."""
    letters: list[LetterTruth] = []
    titles = (
        ("Production Manager", Role.PRODUCTION_MANAGER),
        ("Producer", Role.PRODUCER),
        ("Line Producer", Role.LINE_PRODUCER),
    )
    for show in sorted(made.credits, key=lambda credit: credit.truth.start, reverse=True):
        title, role = titles[len(letters) % 3]
        names = show.show.production_managers if not letters else show.show.producers
        name = next((n for n in names if all(n != done.signer for done in letters)), None)
        if name and len(letters) < 3:
            letters.append(
                letter(bench, made.applicant, name, title, role, [show.show], made.category, made.requested)
            )
    return letters


def script_coordinator(bench: Bench, *, shows: int = 3) -> Draft:
    """Three shows as Script Coordinator; a PC, a PM and a Producer of them write."""
    rng = bench.rng
    person = new_applicant(bench, ("2nd_apc", date(2018, 5, 15)))
    begin = date(2019 + rng.randint(0, 2), 1, 7)
    credits = draw(
        bench,
        lambda: career(
            rng, bench.world.shows, person, many(rng, Position.SCRIPT, 4.4 * shows, shows), begin=begin
        ),
    )
    made = draft(bench, Category.SCRIPT_COORDINATOR, person, credits)
    worked = [credit.show for credit in credits]
    pc = bench.world.by_name(worked[0].production_coordinators[0])
    on = (bench, person)
    made.letters = [
        letter(*on, pc, "Production Coordinator", Role.PC, worked[:1], made.category, made.requested),
        letter(
            *on, worked[1].production_managers[0], "Production Manager", Role.PRODUCTION_MANAGER, worked[1:2],
            made.category, made.requested,
        ),
        letter(
            *on, worked[-1].producers[0], "Producer", Role.PRODUCER, worked[-1:], made.category,
            made.requested,
        ),
    ]  # fmt: skip
    return made


def travel_coordinator(bench: Bench, *, outside: int = 0) -> Draft:
    """Three shows as Travel Coordinator under three different PCs, who write; the immigration seminar.
    The last `outside` of the shows are under another agreement."""
    rng = bench.rng
    person = new_applicant(bench, ("1st_apc", date(2018, 11, 15)))
    begin = date(2018 + rng.randint(0, 2), 1, 7)
    wished = [
        Stint(Position.TRAVEL, rng.uniform(2.6, 5.0), "other" if n >= 3 - outside else "411")
        for n in range(3)
    ]

    def attempt() -> tuple[Credit, ...]:
        credits = career(rng, bench.world.shows, person, wished, begin=begin)
        if len({credit.show.production_coordinators[0] for credit in credits}) < 3:
            raise NoRoom
        return credits

    made = draft(bench, Category.TRAVEL_COORDINATOR, person, draw(bench, attempt))
    for credit in made.credits:
        pc = bench.world.by_name(credit.show.production_coordinators[0])
        made.letters.append(
            letter(
                bench,
                person,
                pc,
                "Production Coordinator",
                Role.PC,
                [credit.show],
                made.category,
                made.requested,
            )
        )
    name, topic, standing = IMMIGRATION
    bench.world.seminars.append((person.member_no, name, topic, standing, date(2024, 2, 17)))
    return made


CLEAN: dict[Category, Callable[[Bench], Draft]] = {
    Category.FIRST_APC: first_apc,
    Category.PRODUCTION_COORDINATOR: production_coordinator,
    Category.SCRIPT_COORDINATOR: script_coordinator,
    Category.TRAVEL_COORDINATOR: travel_coordinator,
}
