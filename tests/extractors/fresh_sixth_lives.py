"""Who sends the sixth set of resumes, what they call their jobs, and how they write their days."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import MONTHS_IN_FRENCH
from tests.extractors.fresh_fourth_lives import Folk, Words
from tests.extractors.fresh_sixth_words import FOLK

P, K = Position, ProductionKind
Spellings = Mapping[Position, Sequence[str]]

FULL: Spellings = {
    P.SECOND_APC: ("2nd Assistant Production Coordinator", "Second Assistant Production Coordinator"),
    P.FIRST_APC: ("1st Assistant Production Coordinator", "First Assistant Production Coordinator"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator", "Travel & Accommodation Coordinator"),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office Production Assistant", "Key Office Production Assistant"),
}
HYPHENED: Spellings = {
    P.SECOND_APC: ("2nd Assistant Co-ordinator", "2nd Ass't Production Co-ordinator"),
    P.FIRST_APC: ("1st Assistant Co-ordinator", "1st Ass't Production Co-ordinator"),
    P.PC: ("Production Co-ordinator",),
    P.TRAVEL: ("Travel Co-ordinator",),
    P.SCRIPT: ("Script Co-ordinator",),
    P.OTHER: ("Office Assistant", "Office P.A."),
}
SHORT: Spellings = {
    P.SECOND_APC: ("2nd APC", "2nd A.P.C."),
    P.FIRST_APC: ("1st APC", "1st A.P.C."),
    P.PC: ("PC", "Prod Coord"),
    P.TRAVEL: ("Travel Coord",),
    P.SCRIPT: ("Script Coord",),
    P.OTHER: ("Office PA", "OPA"),
}
CUT: Spellings = {
    P.SECOND_APC: ("2nd Asst. Prod. Coordinator", "2nd Asst. Coordinator", "2nd Asst Prod Coord"),
    P.FIRST_APC: ("1st Asst. Prod. Coordinator", "1st Asst. Coordinator", "1st Asst Prod Coord"),
    P.PC: ("Prod. Coordinator", "Production Coord."),
    P.TRAVEL: ("Travel Coord.", "Travel Coordinator"),
    P.SCRIPT: ("Script Coord.", "Script Coordinator"),
    P.OTHER: ("Office PA", "Prod. Assistant (Office)"),
}
FEMININE: Spellings = {
    P.SECOND_APC: ("2e assistante-coordonnatrice de production", "deuxième assistante à la coordination"),
    P.FIRST_APC: ("1re assistante-coordonnatrice de production", "première assistante à la coordination"),
    P.PC: ("coordonnatrice de production",),
    P.TRAVEL: ("coordonnatrice des déplacements", "coordonnatrice aux voyages"),
    P.SCRIPT: ("coordonnatrice des scénarios", "coordonnatrice aux scénarios"),
    P.OTHER: ("assistante de bureau", "commis de bureau"),
}
MASCULINE: Spellings = {
    P.SECOND_APC: ("2e assistant-coordonnateur de production", "deuxième assistant à la coordination"),
    P.FIRST_APC: ("1er assistant-coordonnateur de production", "premier assistant à la coordination"),
    P.PC: ("coordonnateur de production",),
    P.TRAVEL: ("coordonnateur des déplacements", "coordonnateur aux voyages"),
    P.SCRIPT: ("coordonnateur des scénarios", "coordonnateur aux scénarios"),
    P.OTHER: ("assistant de bureau", "commis de bureau"),
}
SHOW = {
    K.FEATURE: "Feature",
    K.MOW: "MOW",
    K.PILOT: "Pilot",
    K.MINI_SERIES: "Limited Series",
    K.TV_SEASON: "Series",
    K.OTHER: "Documentary",
}
OEUVRE = {
    K.FEATURE: "long métrage",
    K.MOW: "téléfilm",
    K.PILOT: "pilote",
    K.MINI_SERIES: "minisérie",
    K.TV_SEASON: "série",
    K.OTHER: "documentaire",
}
_LADDERS = (
    (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC),
    (P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.PC, P.PC),
    (P.SECOND_APC, P.SECOND_APC, P.TRAVEL, P.TRAVEL, P.FIRST_APC),
    (P.OTHER, P.SCRIPT, P.SCRIPT, P.SECOND_APC, P.SCRIPT),
    (P.FIRST_APC, P.PC, P.FIRST_APC, P.PC),
    (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC),
)
_KINDS = (K.TV_SEASON,) * 6 + (K.FEATURE,) * 3 + (K.MOW,) * 2 + (K.PILOT, K.MINI_SERIES)
_WEEKS = {K.FEATURE: 14, K.MOW: 6, K.PILOT: 7, K.MINI_SERIES: 19, K.TV_SEASON: 27, K.OTHER: 5}


def employed(
    rng: random.Random,
    words: Words,
    jobs: Spellings,
    folk: str,
    *,
    least: int = 4,
    most: int = 12,
    steady: bool = False,
    newest_first: bool = True,
) -> ResumeTruth:
    """A person of `least` to `most` credits; `steady` people write a job one way throughout."""
    lives = FOLK[folk]
    names = _names(rng, lives, 18)
    credits = list(_credits(rng, words, jobs, names, rng.randint(least, most), steady))
    if newest_first:
        credits.reverse()
    first, last = names[0].split(" ", 1)
    plain = "".join(letter for letter in (first[0] + last).casefold() if letter.isalpha())
    return ResumeTruth(
        name=names[0],
        member_no=str(rng.randint(1100, 5990)),
        email=f"{plain}@{rng.choice(('northmail', 'tinbox', 'papermail'))}.example",
        phone=f"{rng.choice(lives.codes.split('|'))}-555-01{rng.randint(10, 99)}",
        address=f"{rng.randint(3, 890)} {rng.choice(lives.streets.split('|'))}, "
        f"{rng.choice(lives.towns.split('|'))}",
        credits=tuple(credits),
        other_lines=tuple(rng.sample(lives.remarks.split("|"), rng.randint(2, 5))),
    )


def _names(rng: random.Random, lives: Folk, count: int) -> list[str]:
    first = rng.sample(lives.first.split("|"), count)
    return [f"{a} {b}" for a, b in zip(first, rng.sample(lives.last.split("|"), count), strict=True)]


def _credits(
    rng: random.Random, words: Words, jobs: Spellings, names: Sequence[str], count: int, steady: bool
) -> Iterator[CreditTruth]:
    ladder, day = rng.choice(_LADDERS), date(rng.randint(2013, 2018), rng.randint(1, 12), rng.randint(1, 28))
    habit = {position: rng.choice(said) for position, said in jobs.items()}
    before: CreditTruth | None = None
    for place, title in enumerate(rng.sample(words.titles.split("|"), count)):
        position = ladder[place * len(ladder) // count]
        kind = rng.choice(_KINDS)
        series = kind is K.TV_SEASON
        studio, company = rng.choice(words.studios.split("|")), rng.choice(words.companies.split("|"))
        producer, season = rng.choice(names[1:6]), rng.choice((1, 1, 1, 2, 3, 5)) if series else None
        if before and before.season and series and rng.random() < 0.45:
            title, season, producer = before.title, before.season + 1, before.producer
            studio, company = before.studio, before.company
        start = day + timedelta(days=7 - day.weekday() if day.weekday() > 4 or rng.random() < 0.3 else 0)
        end = start + timedelta(days=round(7 * _WEEKS[kind] * rng.uniform(0.55, 1.25)))
        end -= timedelta(days=max(0, end.weekday() - rng.choice((4, 4, 5))))
        before = CreditTruth(
            title, season, kind, studio, company, position, start, end, _days(rng, start, end),
            producer, rng.choice(names[6:10]),
            names[0] if position is P.PC else rng.choice(names[10:14]), rng.choice(names[14:18]),
            position_as_written=habit[position] if steady else rng.choice((*jobs[position], habit[position])),
        )  # fmt: skip
        yield before
        day = end + timedelta(days=rng.choice((3, 3, 10, 24, 45, 90, 200)))


def _days(rng: random.Random, start: date, end: date) -> float:
    weekdays = sum((start + timedelta(days=n)).weekday() < 5 for n in range((end - start).days + 1))
    return max(weekdays - rng.randint(0, 1 + weekdays // 9), 1) - (0.5 if rng.random() < 0.05 else 0.0)


_NEXT = {P.OTHER: P.SECOND_APC, P.SECOND_APC: P.FIRST_APC, P.FIRST_APC: P.PC, P.SCRIPT: P.FIRST_APC}


def promoted(rng: random.Random, truth: ResumeTruth, jobs: Spellings, chance: float) -> ResumeTruth:
    """Some people move up while a show goes on: two credits of one show, the earlier job first."""
    credits: list[CreditTruth] = []
    for c in truth.credits:
        higher = _NEXT.get(c.position)
        if higher is None or c.days < 30 or rng.random() > chance:
            credits.append(c)
            continue
        weeks = (c.end - c.start).days // 7
        change = c.start + timedelta(days=7 * rng.randint(weeks // 3, 2 * weeks // 3) + 7 - c.start.weekday())
        last = change - timedelta(days=3)
        spelled = jobs[c.position].index(c.position_as_written) % len(jobs[higher])
        mine = truth.name if higher is P.PC else c.production_coordinator
        credits.append(replace(c, end=last, days=_days(rng, c.start, last), production_coordinator=mine))
        after = jobs[higher][spelled]
        later = replace(c, start=change, days=_days(rng, change, c.end), position=higher)
        credits.append(replace(later, position_as_written=after, production_coordinator=mine))
    return replace(truth, credits=tuple(credits))


def of_shows(truth: ResumeTruth) -> list[list[CreditTruth]]:
    """The credits in their order, those of one engagement on one show together."""
    shows: list[list[CreditTruth]] = []
    for c in truth.credits:
        same = shows and (shows[-1][0].title, shows[-1][0].season) == (c.title, c.season)
        shows[-1].append(c) if same else shows.append([c])
    return shows


def capitals(truth: ResumeTruth) -> ResumeTruth:
    """The jobs as a page prints them that sets them in capitals."""
    return replace(
        truth,
        credits=tuple(replace(c, position_as_written=c.position_as_written.upper()) for c in truth.credits),
    )


def without_self(truth: ResumeTruth) -> ResumeTruth:
    """The truth of a page where coordinators do not name themselves as the coordinator."""
    return replace(
        truth,
        credits=tuple(
            replace(c, production_coordinator="") if c.production_coordinator == truth.name else c
            for c in truth.credits
        ),
    )


def a_show(c: CreditTruth) -> str:
    """What sort of show it is, as it is said within a line."""
    return SHOW[c.kind] if c.kind is K.MOW else SHOW[c.kind].lower()


def _nth(day: date) -> str:
    ending = "th" if 4 <= day.day <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day.day}{ending}"


_FEBRUARY = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
WRITTEN: Mapping[str, Callable[[date], str]] = {
    "iso": lambda day: day.isoformat(),
    "points": lambda day: f"{day:%Y.%m.%d}",
    "short": lambda day: f"{day:%b} {day.day}, {day.year}",
    "loose": lambda day: f"{_FEBRUARY[day.month - 1]} {day.day}, {day.year}",
    "bare": lambda day: f"{_FEBRUARY[day.month - 1]} {day.day} {day.year}",
    "long": lambda day: f"{day:%B} {day.day}, {day.year}",
    "nth": lambda day: f"{day:%B} {_nth(day)}, {day.year}",
    "day first": lambda day: f"{day.day} {day:%b} {day.year}",
    "day first long": lambda day: f"{day.day} {day:%B} {day.year}",
    "sheet": lambda day: f"{day:%d-%b-%y}",
    "sheet long": lambda day: f"{day:%d-%b-%Y}",
    "stroke": lambda day: f"{day:%b} {day.day}/{day:%y}",
    "capitals": lambda day: f"{day:%b %d %Y}".upper(),
    "weekday": lambda day: f"{day:%a} {day:%b} {day.day}, {day.year}",
    "french": lambda day: (
        f"{'1er' if day.day == 1 else day.day} {MONTHS_IN_FRENCH[day.month - 1]} {day.year}"
    ),
}


def period(c: CreditTruth, habit: str, between: str = " – ") -> str:
    return f"{WRITTEN[habit](c.start)}{between}{WRITTEN[habit](c.end)}"


def short_period(c: CreditTruth, habit: str, between: str = " – ") -> str:
    """The year said once where both days fall in it; `habit` is one that ends with the year."""
    first = WRITTEN[habit](c.start)
    if c.start.year == c.end.year:
        first = first[:-4].rstrip(", ")
    return f"{first}{between}{WRITTEN[habit](c.end)}"
