# ruff: noqa: E501 - lists of words read better whole
"""A member who writes credits as records, each with habits of their own: invented people, shows, companies."""

from __future__ import annotations

import random
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth

GIVEN = [
    "Marguerite",
    "Tomasz",
    "Priya",
    "Declan",
    "Yuki",
    "Oluwaseun",
    "Béatrice",
    "Siobhan",
    "Ravi",
    "Hannelore",
    "Jean-Marc",
    "Nadia",
    "Wendell",
    "Xiomara",
    "Piotr",
    "Leila",
    "Graham",
    "Anh",
    "Stéphane",
    "Rosalind",
]
FAMILY = [
    "Achterberg",
    "Okonkwo",
    "Lavoie",
    "MacAllister",
    "Tran",
    "Szymanski",
    "de Souza",
    "Whitfield",
    "Rahman",
    "Bouchard-Roy",
    "Kowalchuk",
    "Van Houten",
    "Pereira",
    "St. Clair",
    "Mbeki",
    "Lindqvist",
    "Nakamura",
    "Doyle",
    "Fairweather",
    "Zielinska",
]
TITLES = [
    "Eleven Past Midnight",
    "The Long Thaw",
    "Marigold & Sons",
    "Kitchener 1916",
    "Madame Corbeau",
    "Les Eaux froides",
    "The Coordinator",
    "Saltbox",
    "Nine Hundred Metres",
    "What the Ferryman Said to His Daughter on the Last Crossing",
    "Detective Ruth Abernathy",
    "Driftglass",
    "Route 69",
    "Mr. Pemberton's Bees",
    "Frostbite Alley",
    "Une saison à Gaspé",
    "Zeppelin Girls",
    "August, Briefly",
    "Homecoming Kings",
    "The Assistant's Wedding",
    "Undertow: A Love Story",
    "Low Tide at Marrow Point",
    "Bantam",
    "14 Days in Moosonee",
    "Plywood Cowboys",
    "Sister Ambrose",
    "Hot Wire",
    "Third Floor, Rear",
]
STUDIOS = [
    "Ironbark Entertainment",
    "Red Plaid Films",
    "Cascadia Television",
    "Halcyon Network",
    "Sixth Line Pictures",
    "Maple Fog Media",
    "Osprey Originals",
    "Grandview Studios",
    "Télé-Boréal",
    "Blue Lamp Productions",
]
COMPANIES = [
    "Thaw Productions Inc.",
    "Marigold S1 Productions Ltd.",
    "Driftglass Films Inc.",
    "Bees Ontario Inc.",
    "Zeppelin Prod. Inc.",
    "Saltbox TV Ltd.",
    "Kings Season Productions Inc.",
]
JOBS = {
    Position.SECOND_APC: ["2nd Assistant Production Coordinator", "2nd APC", "Second APC", "2nd Asst. Production Coordinator", "Production Secretary"],
    Position.FIRST_APC: ["1st Assistant Production Coordinator", "1st APC", "First Assistant Production Coordinator", "1st Asst. Prod. Coordinator"],
    Position.PC: ["Production Coordinator", "Production Co-ordinator", "Prod. Coordinator"],
    Position.TRAVEL: ["Travel Coordinator", "Travel Co-ordinator"],
    Position.SCRIPT: ["Script Coordinator"],
    Position.OTHER: ["Office Production Assistant", "Production Assistant", "Assistant Accountant"],
}  # fmt: skip
KINDS = {
    ProductionKind.FEATURE: ["Feature", "Feature Film", "Theatrical Feature"],
    ProductionKind.MOW: ["MOW", "Movie of the Week", "TV Movie"],
    ProductionKind.PILOT: ["Pilot", "TV Pilot"],
    ProductionKind.MINI_SERIES: ["Mini-Series", "Miniseries", "Limited Series"],
    ProductionKind.TV_SEASON: ["TV Series", "Series", "Television Series", "Episodic TV"],
}
DATES = {
    "month": lambda d: f"{d:%B} {d.day}, {d.year}",
    "short": lambda d: f"{d:%b} {d.day}, {d.year}",
    "dotted": lambda d: f"{d:%b}. {d.day} {d.year}" if d.month != 5 else f"May {d.day} {d.year}",
    "british": lambda d: f"{d.day} {d:%B} {d.year}",
    "brief": lambda d: f"{d.day}-{d:%b}-{d.year}",
    "iso": lambda d: d.isoformat(),
    "slashed": lambda d: f"{d:%m/%d/%Y}",
    "small": lambda d: f"{d.month}/{d.day}/{d:%y}",
    "ordinal": lambda d: (
        f"{d:%B} {d.day}{'th' if 11 <= d.day <= 13 else {1: 'st', 2: 'nd', 3: 'rd'}.get(d.day % 10, 'th')}, {d.year}"
    ),
}
OTHER_LINES = (
    "Film & Television Production Diploma, Humber Valley College, 2009 – 2011",
    "WHMIS, November 2018; Standard First Aid, renewed June 2022",
    "Volunteer, Riverside Film Festival, 2013–2016",
    "Movie Magic Budgeting and Scheduling, Excel, Google Workspace",
)


class Author:
    """One applicant: `credits` newest first, and how dates, days, jobs and kinds are written."""

    def __init__(self, seed: int, count: int = 8, odd: bool = True) -> None:
        self.rng = random.Random(seed * 7919 + 13)
        rng = self.rng
        titles = rng.sample(TITLES, count)
        at = date(rng.randint(2014, 2017), rng.randint(1, 12), rng.randint(1, 28))
        rows = []
        for title in titles:
            start = at + timedelta(days=rng.randint(3, 60))
            end = start + timedelta(days=rng.randint(35, 170))
            at = end
            rows.append(self._credit(title, start, end))
        self.credits = tuple(rows[::-1])
        self.name = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"
        self.email = f"{self.name.split()[-1].lower()}@mailhouse.example"
        self.phone = f"416-555-{rng.randint(100, 199):04d}"
        self.address = f"{rng.randint(4, 900)} Wardell Street, Toronto, ON"
        self.member_no = str(rng.randint(20000, 49999))
        clear = sum(day.day > 12 for c in self.credits for day in (c.start, c.end)) >= 3
        self.date = DATES[rng.choice(list(DATES) if clear else list(DATES)[:6])]
        self.dash = rng.choice([" – ", " - ", " to ", "–", " — "])
        self.jobs = {position: rng.choice(words) for position, words in JOBS.items()}
        self.kinds = {kind: rng.choice(words) for kind, words in KINDS.items()}

    def truth(self) -> ResumeTruth:
        return ResumeTruth(
            self.name, self.member_no, self.email, self.phone, self.address, self.credits, OTHER_LINES
        )

    def person(self) -> str:
        return f"{self.rng.choice(GIVEN)} {self.rng.choice(FAMILY)}"

    def _credit(self, title: str, start: date, end: date) -> CreditTruth:
        rng = self.rng
        kind = rng.choice([*KINDS, ProductionKind.TV_SEASON, ProductionKind.TV_SEASON])
        work = sum((start + timedelta(days=n)).weekday() < 5 for n in range((end - start).days + 1))
        days = work - rng.randint(0, 4) + (0.5 if rng.random() < 0.1 else 0)
        return CreditTruth(
            title,
            rng.randint(1, 7) if kind is ProductionKind.TV_SEASON else None,
            kind,
            rng.choice(STUDIOS),
            rng.choice(COMPANIES),
            rng.choice(list(Position)[:3] + list(Position)),
            start,
            end,
            float(days),
            *(self.person() for _ in range(4)),
        )

    def job(self, c: CreditTruth) -> str:
        return self.jobs[c.position]

    def kind(self, c: CreditTruth) -> str:
        return self.kinds[c.kind]

    def span(self, c: CreditTruth) -> str:
        return f"{self.date(c.start)}{self.dash}{self.date(c.end)}"

    def days(self, c: CreditTruth) -> str:
        return f"{c.days:g}"

    def season(self, c: CreditTruth, form: str) -> str:
        return form.format(c.season) if c.season else ""

    def people(self, c: CreditTruth) -> tuple[str, str, str, str]:
        return (
            c.producer,
            c.production_manager,
            c.production_coordinator,
            c.assistant_production_coordinator,
        )
