# ruff: noqa: E501
"""Random careers for table-like resumes written without a look at the reader, and how they may be put."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth

TITLES = (
    "Quiet Lantern Road", "The Salt Orchard", "1947", "Nine Days to Winter Harbour", "Marguerite Doyle",
    "The Coordinator's Wife", "La Maison des brumes", "September 12", "Copper & Bone", "Room 318",
    "What the Ferryman Told My Grandmother About the Long Summer of the Drowned Church", "Producer Wanted",
    "L'été à Rivière-Morte", "Kestrel", "Untitled Harbour Project", "The Pilot's Daughter", "Old Money, New Teeth",
    "Hollow Pines: The Reckoning", "May Day Avenue", "Two of Spades", "Script for a Burial", "Dr. Amos Velde",
    "GRAVELSIDE", "The Year of Small Fires", "Tundra Line", "Emberly", "A Feature of the Landscape",
    "Snow Geese (Les oies)", "40 Below", "Moth/Flame", "Season of the Otter", "Ms. Fortune",
)  # fmt: skip
STUDIOS = (
    "Northlight",
    "Beacon Fell",
    "CTQ Television",
    "Harrow",
    "Palisade+",
    "Vireo",
    "Maple Crown",
    "Gantry",
)
COMPANIES = (
    "Saltgate Productions Inc.", "Lantern Road Films Ltd.", "1188204 Ontario Inc.", "Blue Heron Pictures",
    "Gull Harbour Entertainment", "Fennimore Prods. (Season) Inc.", "Otterhead Media", "Cold Spoon Films Inc.",
)  # fmt: skip
FIRST = (
    "Anika",
    "Jean-Luc",
    "Dale",
    "Priya",
    "Tomás",
    "Wren",
    "Marguerite",
    "Siobhan",
    "Kofi",
    "Hal",
    "May",
    "Lee",
)
LAST = (
    "Osterberg",
    "Tremblay",
    "MacAllister",
    "Okonkwo",
    "St. Pierre",
    "Varga",
    "de Wit",
    "O'Hara",
    "Ng",
    "Banerjee",
)
WRITTEN = {
    Position.SECOND_APC: (
        "2nd APC",
        "2nd Assistant Production Coordinator",
        "Second APC",
        "2nd Asst. Prod. Coord.",
        "Production Secretary",
    ),
    Position.FIRST_APC: (
        "1st APC",
        "1st Assistant Production Coordinator",
        "First APC",
        "1st Asst. Prod. Coord.",
    ),
    Position.PC: ("PC", "Production Coordinator", "Prod. Coordinator", "Prod Coord"),
    Position.TRAVEL: ("Travel Coordinator", "Travel Coord."),
    Position.SCRIPT: ("Script Coordinator", "Script Coord."),
    Position.OTHER: ("Office PA", "Production Assistant"),
}
KINDS = {
    ProductionKind.FEATURE: ("Feature", "Feature Film"),
    ProductionKind.MOW: ("MOW", "TV Movie", "M.O.W."),
    ProductionKind.PILOT: ("Pilot", "TV Pilot"),
    ProductionKind.MINI_SERIES: ("Mini-Series", "Miniseries", "Limited Series"),
    ProductionKind.TV_SEASON: ("TV Series", "Series", "TV Season"),
}


class Career:
    """One member with `credits`, drawn anew from a seed; every choice of wording is one per resume."""

    def __init__(self, seed: int) -> None:
        self.rng = rng = Random(seed)
        self.first, self.last = rng.choice(FIRST[:9]), rng.choice(LAST)
        self.name = f"{self.first} {self.last}"
        self.member_no = str(rng.randint(20000, 69999))
        self.words = {p: rng.choice(w) for p, w in WRITTEN.items()}
        self.kind_words = {k: rng.choice(w) for k, w in KINDS.items()}
        titles = rng.sample(TITLES, rng.randint(6, 14))
        self.credits = [self._credit(title, index) for index, title in enumerate(titles)]
        self.credits.sort(key=lambda c: c.start, reverse=True)

    def person(self) -> str:
        first, last = self.rng.choice(FIRST), self.rng.choice(LAST)
        return self.rng.choice((f"{first} {last}",) * 5 + (f"{first[0]}. {last}",))

    def _credit(self, title: str, index: int) -> CreditTruth:
        rng = self.rng
        kind = rng.choice((*KINDS, ProductionKind.TV_SEASON, ProductionKind.TV_SEASON))
        position = rng.choice((*WRITTEN, Position.FIRST_APC, Position.SECOND_APC))
        start = date(2025, 6, 1) - timedelta(days=200 * index + rng.randint(0, 60))
        end = start + timedelta(days=rng.randint(14, 160))
        span = (end - start).days
        return CreditTruth(
            title, rng.randint(1, 7) if kind is ProductionKind.TV_SEASON else None, kind, rng.choice(STUDIOS),
            rng.choice(COMPANIES), position, start, end, float(rng.randint(span // 2, span * 5 // 7)),
            self.person(), self.person(), self.person(), self.person(),
            rng.choice(("411", "411", "411", "DGC")), self.words[position],
        )  # fmt: skip

    def leave_out(self, *fields: str) -> None:
        """Blank what this resume does not say."""
        empty: dict[str, object] = {"agreement": ""}
        self.credits = [replace(c, **{f: empty.get(f, "") for f in fields}) for c in self.credits]  # type: ignore[arg-type]

    def kind(self, credit: CreditTruth) -> str:
        return self.kind_words[credit.kind]

    def last_first(self, name: str) -> str:
        first, _, last = name.partition(" ")
        return f"{last}, {first}"


def us(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"


def dmy(day: date) -> str:
    return f"{day.day} {day:%b} {day.year}"


def iso(day: date) -> str:
    return day.isoformat()


def slashed(day: date) -> str:
    return f"{day:%m/%d/%Y}"


def short(day: date) -> str:
    return f"{day:%m/%d/%y}"


def dashed(day: date) -> str:
    return f"{day:%d-%b-%y}"


def long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"
