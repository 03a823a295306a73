"""Working lives for the eighth set of resume layouts: shows first, then who was hired on them and as what."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import CREW, MONTHS_IN_FRENCH, html_safe
from tests.extractors.fresh_eighth_jobs import Spelt
from tests.extractors.fresh_eighth_words import ENGLISH, Place, Slate

P, K = Position, ProductionKind

CLIMB = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.PC)
LEARNING = (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC)
BOSS = (P.FIRST_APC, P.PC, P.PC, P.PC)
BOOKINGS = (P.SECOND_APC, P.SECOND_APC, P.TRAVEL, P.TRAVEL, P.FIRST_APC, P.TRAVEL)
PAGES = (P.OTHER, P.SECOND_APC, P.SCRIPT, P.SCRIPT, P.SCRIPT)
DEPUTY = (P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.FIRST_APC, P.PC, P.FIRST_APC)
SLOW = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC)

_MIX = (K.TV_SEASON,) * 8 + (K.FEATURE,) * 4 + (K.MOW,) * 3 + (K.MINI_SERIES, K.MINI_SERIES, K.PILOT, K.OTHER)
_WEEKS = {K.FEATURE: 16, K.MOW: 7, K.PILOT: 6, K.MINI_SERIES: 22, K.TV_SEASON: 28, K.OTHER: 3}
_PROMOTED, _RETURNED, _HALF_DAY = 0.1, 0.3, 0.06
_WORDS = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven"]
_ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII"]


def lived(
    rng: random.Random,
    place: Place,
    jobs: Spelt,
    ladder: Sequence[Position],
    *,
    slate: Slate = ENGLISH,
    least: int = 5,
    most: int = 10,
    pace: float = 1.0,
    rest: int = 90,
) -> ResumeTruth:
    """Somebody with `least` to `most` credits, latest first, who climbs the `ladder`. `pace` shortens each
    job; up to `rest` days lie between two."""
    rng = random.Random(f"{rng.random()} {place.codes} {ladder} {jobs}")
    name, *people = _people(rng, place)
    count = rng.randint(least, most)
    form = rng.choice(("{}-555-01{}", "({}) 555-01{}", "{}.555.01{}", "+1 {} 555 01{}"))
    return ResumeTruth(
        name=name,
        member_no=str(rng.randint(1200, 9700)),
        email=f"{html_safe(name)[:14]}@{rng.choice(('quickpost', 'lanternmail', 'fencepost'))}.example",
        phone=form.format(rng.choice(place.codes.split("|")), rng.randint(10, 99)),
        address=rng.choice(place.homes.split("|")),
        credits=tuple(_hired(rng, _shows(rng, slate), people, jobs, ladder, count, pace, rest)),
        other_lines=tuple(rng.sample(place.remarks.split("|"), rng.randint(3, 5))),
    )


def _people(rng: random.Random, place: Place) -> list[str]:
    first, last = (rng.sample(names.split("|"), 20) for names in (place.first, place.last))
    return [f"{given} {family}" for given, family in zip(first, last, strict=True)]


def _shows(rng: random.Random, slate: Slate) -> Iterator[tuple[str, str, str]]:
    """Title, company and studio of show after show, no title twice."""
    lists = {"person": slate.people, "place": slate.places, "thing": slate.things, "many": slate.many}
    bags = {gap: rng.sample(words.split("|"), words.count("|") + 1) for gap, words in lists.items()}
    taken: set[str] = set()
    while True:
        title = re.sub(
            r"{(\w+)}", lambda gap: _next(rng, bags[gap[1]]), rng.choice(slate.patterns.split("|"))
        )
        if title not in taken:
            taken.add(title)
            company = rng.choice(slate.companies.split("|")).format(title=title)
            yield title, company, rng.choice(slate.studios.split("|"))


def _next(rng: random.Random, bag: list[str]) -> str:
    """A word that has not been drawn for long."""
    word = bag.pop(rng.randrange(len(bag) // 2))
    bag.append(word)
    return word


def _hired(
    rng: random.Random,
    shows: Iterator[tuple[str, str, str]],
    people: Sequence[str],
    jobs: Spelt,
    ladder: Sequence[Position],
    count: int,
    pace: float,
    rest: int,
) -> Iterator[CreditTruth]:
    """Credits from the latest back."""
    day, later = date(2026, rng.randint(1, 10), rng.randint(2, 27)), None
    spelling = {position: rng.choice(said) for position, said in jobs.items()}
    for place in range(count):
        position = ladder[(count - 1 - place) * len(ladder) // count]
        kind = rng.choice(_MIX)
        weeks = max(1, round(_WEEKS[kind] * pace * rng.uniform(0.5, 1.3)))
        end = _workday(day)
        start = _workday(end - timedelta(days=7 * weeks - rng.randint(0, 4)))
        title, company, studio = next(shows)
        credit = CreditTruth(
            title=title,
            season=rng.choice((1, 1, 1, 2, 2, 3, 4, 5)) if kind is K.TV_SEASON else None,
            kind=kind,
            studio=studio,
            company=company,
            position=position,
            start=start,
            end=end,
            days=_worked(rng, start, end),
            producer=rng.choice(people[:5]),
            production_manager=rng.choice(people[5:9]),
            production_coordinator="" if position is P.PC else rng.choice(people[9:13]),
            assistant_production_coordinator="" if position is P.FIRST_APC else rng.choice(people[13:17]),
            position_as_written=spelling[position],
        )
        if later is not None:
            credit = _on_the_same(rng, credit, later)
        later = credit
        yield credit
        day = start - timedelta(days=rng.randint(2, rest))


def _on_the_same(rng: random.Random, credit: CreditTruth, later: CreditTruth) -> CreditTruth:
    """The season before the `later` one, or the same show, in a lower job; mostly neither."""
    chance = rng.random()
    if credit.position is not later.position and chance < _PROMOTED and later.kind is not K.OTHER:
        season = later.season
    elif (later.season or 0) > 1 and chance > 1 - _RETURNED:
        season = (later.season or 0) - 1
    else:
        return credit
    return replace(
        credit,
        title=later.title,
        season=season,
        kind=later.kind,
        company=later.company,
        studio=later.studio,
        producer=later.producer,
    )


def _workday(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))


def _worked(rng: random.Random, start: date, end: date) -> float:
    whole = sum((start + timedelta(days=n)).weekday() < 5 for n in range((end - start).days + 1))
    return max(1, whole - rng.randint(0, whole // 12)) - (0.5 if rng.random() < _HALF_DAY else 0.0)


def passer_by(rng: random.Random, place: Place, truth: ResumeTruth) -> str:
    """One more name, of somebody whom the truth does not know (a director, a line producer)."""
    known = {name.split()[-1] for c in truth.credits for name in (getattr(c, role) for role in CREW) if name}
    known.add(truth.name.split()[-1])
    family = rng.choice([name for name in place.last.split("|") if name.split()[-1] not in known])
    return f"{rng.choice(place.first.split('|'))} {family}"


def season_in_words(c: CreditTruth, before: str = ", Season ") -> str:
    return f"{before}{_WORDS[c.season]}" if c.season else ""


def season_in_roman(c: CreditTruth, before: str = ", Season ") -> str:
    return f"{before}{_ROMAN[c.season]}" if c.season else ""


def season(c: CreditTruth, form: str = " (Season {})") -> str:
    return form.format(c.season) if c.season else ""


def ordinal(number: int) -> str:
    ending = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _month(day: date) -> str:
    """As people shorten months: no point after May, four letters for September."""
    return {5: "May", 6: "June", 7: "July", 9: "Sept."}.get(day.month, f"{day:%b}.")


MOIS = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."]
WRITTEN: Mapping[str, Callable[[date], str]] = {
    "iso": lambda d: d.isoformat(),
    "points": lambda d: f"{d:%d.%m.%y}",
    "points in full": lambda d: f"{d:%d.%m.%Y}",
    "european": lambda d: f"{d:%d/%m/%Y}",
    "year first": lambda d: f"{d:%Y.%m.%d}",
    "slash year": lambda d: f"{d:%b} {d.day}/{d:%y}",
    "apostrophe": lambda d: f"{d.day} {d:%b} '{d:%y}",
    "ticket": lambda d: f"{d:%d%b%y}".upper(),
    "long": lambda d: f"{d:%B} {d.day}, {d.year}",
    "comma-less": lambda d: f"{d:%b} {d.day} {d.year}",
    "typed": lambda d: f"{_month(d)} {d.day}/{d:%y}",
    "pointed": lambda d: f"{_month(d)} {d.day}, {d.year}",
    "ordinal": lambda d: f"{d:%B} {ordinal(d.day)}, {d.year}",
    "day first": lambda d: f"{d.day} {d:%B} {d.year}",
    "day first short": lambda d: f"{d:%d} {d:%b} {d.year}",
    "american": lambda d: f"{d.month}/{d.day}/{d.year}",
    "french": lambda d: f"{'1er' if d.day == 1 else d.day} {MONTHS_IN_FRENCH[d.month - 1]} {d.year}",
    "french short": lambda d: f"{d.day} {MOIS[d.month - 1]} {d.year}",
}
"""How this set's people write a day; tests find a day on its page by these."""


def span(c: CreditTruth, form: str, between: str = " – ") -> str:
    """Both days; where both are of one year, forms that end in the year say it once."""
    first, last = WRITTEN[form](c.start), WRITTEN[form](c.end)
    year = str(c.end.year)
    if c.start.year == c.end.year and form in _ONCE:
        first = first.removesuffix(year).rstrip(" ,")
    return f"{first}{between}{last}"


_ONCE = {"long", "pointed", "ordinal", "day first", "comma-less", "french", "french short", "day first short"}
