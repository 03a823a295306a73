"""Invented working lives for the fourth set of resume layouts, with words of their own."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth

P, K = Position, ProductionKind


@dataclass(frozen=True, slots=True)
class Folk:
    """Who lives there, and where: each a text of values split by a bar."""

    first: str
    last: str
    streets: str
    towns: str
    codes: str
    remarks: str


ONTARIO = Folk(
    first="Abioye|Annika|Bastian|Calista|Dagny|Eamon|Farida|Gethin|Halcyon|Ines|Jarek|Katsumi|Leocadia|"
    "Malachi|Nadine|Olumide|Pilar|Quillon|Rowena|Sunil|Tindra|Uriah|Vashti|Wallis|Xanthe|Yannick|Zora",
    last="Abernoth|Brzezak|Castelnau|Dunmore|Eskelund|Farquhar|Gundersen|Hasegawa|Idowu|Jankovich|Kirkbride|"
    "Lomax|Mirzoyan|Nightingale|Olorunfemi|Pashley|Quaye|Rademaker|Sikorska|Tolliver|Umezawa|Vasquez|"
    "Wolstenholme|Yarrow|Zielonka|Pemberley|Ostrander|Kilbourne",
    streets="Pottery Lane|Sumach Mews|Old Foundry Rd.|Lakeview Cres.|Cannon St. W.",
    towns="Toronto, ON M5A 3K1|Hamilton, ON L8R 2B9|Mississauga, ON L5G 1J2|Oshawa, ON L1H 4T7",
    codes="289|437|905",
    remarks="Movie Magic Budgeting, SyncOnSet, Croogloo|Class G licence and own car|"
    "Standard First Aid, renewed 2023|French (fluent), Yoruba (spoken)|"
    "Diploma in Broadcasting, Tecumseh College, 2011|Notary's clerk, 2009 to 2012|"
    "WHMIS and Safety Pass certificates",
)
LADDERS = (
    (P.SECOND_APC, P.FIRST_APC, P.PC),
    (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC),
    (P.SECOND_APC, P.SECOND_APC, P.TRAVEL, P.FIRST_APC),
    (P.FIRST_APC, P.FIRST_APC, P.PC),
    (P.SECOND_APC, P.SCRIPT, P.FIRST_APC),
)
SHOWS = (K.TV_SEASON,) * 4 + (K.FEATURE,) * 3 + (K.MOW, K.PILOT, K.MINI_SERIES)
LENGTHS = {K.FEATURE: 17, K.MOW: 9, K.PILOT: 8, K.MINI_SERIES: 22, K.TV_SEASON: 33, K.OTHER: 3}
"""Weeks of an engagement."""
Jobs = Mapping[Position, str]
IN_FULL: Jobs = {
    P.SECOND_APC: "2nd Assistant Production Coordinator",
    P.FIRST_APC: "1st Assistant Production Coordinator",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Office Production Assistant",
}
IN_LETTERS: Jobs = {
    P.SECOND_APC: "2nd APC",
    P.FIRST_APC: "1st APC",
    P.PC: "PC",
    P.TRAVEL: "Travel Coord.",
    P.SCRIPT: "Script Coord.",
    P.OTHER: "Office PA",
}
CLIPPED: Jobs = {
    P.SECOND_APC: "2nd Asst. Prod. Coord.",
    P.FIRST_APC: "1st Asst. Prod. Coord.",
    P.PC: "Prod. Coord.",
    P.TRAVEL: "Travel Co-ord.",
    P.SCRIPT: "Script Co-ord.",
    P.OTHER: "Off. PA",
}
KINDS = {
    K.FEATURE: "Feature",
    K.MOW: "MOW",
    K.PILOT: "Pilot",
    K.MINI_SERIES: "Mini-series",
    K.TV_SEASON: "TV series",
    K.OTHER: "Commercial",
}


@dataclass(frozen=True, slots=True)
class Words:
    """What one layout may name; each a text of values split by a bar."""

    titles: str
    companies: str
    studios: str


def life(
    rng: random.Random,
    words: Words,
    jobs: Jobs,
    *,
    least: int = 3,
    most: int = 6,
    kinds: Sequence[ProductionKind] = SHOWS,
    folk: Folk = ONTARIO,
) -> ResumeTruth:
    """A person with `least` to `most` credits, latest first, none overlapping; each layout has another."""
    rng = random.Random(f"{rng.random()} {words.titles}")
    people = someone(rng, 15, folk)
    credits = reversed(list(_credits(rng, words, jobs, people, rng.randint(least, most), kinds)))
    plain = "".join(letter for letter in people[0].casefold() if letter.isalpha())
    return ResumeTruth(
        name=people[0],
        member_no=str(rng.randint(2100, 4899)),
        email=f"{plain}@{rng.choice(('letterbox', 'quickpost', 'mailroom'))}.example",
        phone=f"{rng.choice(folk.codes.split('|'))} 555 01{rng.randint(10, 99)}",
        address=f"{rng.randint(2, 640)} {rng.choice(folk.streets.split('|'))}, "
        f"{rng.choice(folk.towns.split('|'))}",
        credits=tuple(credits),
        other_lines=tuple(rng.sample(folk.remarks.split("|"), 3)),
    )


def someone(rng: random.Random, count: int, folk: Folk = ONTARIO) -> list[str]:
    """So many people, no two of one family name."""
    first = folk.first.split("|")
    return [f"{rng.choice(first)} {last}" for last in rng.sample(folk.last.split("|"), count)]


def _credits(
    rng: random.Random,
    words: Words,
    jobs: Jobs,
    people: Sequence[str],
    count: int,
    kinds: Sequence[ProductionKind],
) -> Iterator[CreditTruth]:
    ladder, day = rng.choice(LADDERS), date(rng.randint(2015, 2019), rng.randint(1, 12), 6)
    for place, title in enumerate(rng.sample(words.titles.split("|"), count)):
        kind = rng.choice(kinds)
        start = day + timedelta(days=(-day.weekday()) % 7 + rng.choice((0, 0, 0, 1, 2)))
        weeks = LENGTHS[kind] + rng.randint(-2, 3)
        end = start + timedelta(days=7 * weeks + 4 - start.weekday())
        position = ladder[place * len(ladder) // count]
        yield CreditTruth(
            title=title,
            season=rng.choice((1, 1, 2, 3, 4)) if kind is K.TV_SEASON else None,
            kind=kind,
            studio=rng.choice(words.studios.split("|")),
            company=rng.choice(words.companies.split("|")),
            position=position,
            start=start,
            end=end,
            days=float(5 * (weeks + 1) - start.weekday() - rng.randint(0, 2 + weeks // 3)),
            producer=rng.choice(people[1:5]),
            production_manager=rng.choice(people[5:8]),
            production_coordinator=people[0] if position is P.PC else rng.choice(people[8:12]),
            assistant_production_coordinator=rng.choice(people[12:15]),
            position_as_written=jobs[position],
        )
        day = end + timedelta(days=rng.randint(9, 130))


def undated(truth: ResumeTruth, *fields: str) -> ResumeTruth:
    """The truth of a layout that says no more of the dates than months: such a date is null."""
    gone = dict.fromkeys(("start", "end", *fields))
    return replace(truth, credits=tuple(replace(credit, **gone) for credit in truth.credits))
