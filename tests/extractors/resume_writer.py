# ruff: noqa: E501 - lines of HTML and lists of words read better whole
"""An applicant of invented credits and habits: header words, orders and date styles drawn anew."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from html import escape

from models.terms import Position, ProductionKind
from samples.layouts.press import pdf_from_html
from samples.truth import CreditTruth

Style = Callable[[date], str]
FIRST = [
    "Amber",
    "Copper",
    "Quiet",
    "Last",
    "Northern",
    "Paper",
    "Hollow",
    "Seven",
    "Glass",
    "Winter",
    "Borrowed",
    "Iron",
]
SECOND = [
    "Harbour",
    "Lantern",
    "Kingdom",
    "Ledger",
    "Orchard",
    "Signal",
    "Compass",
    "Tide",
    "Parade",
    "Verdict",
    "Meridian",
]
GIVEN = ["Anna", "Boris", "Chidi", "Dalia", "Emre", "Farah", "Gwen", "Hugo", "Ines", "Jonas", "Keiko", "Luc"]
FAMILY = [
    "Abbot",
    "Brandt",
    "Cormier",
    "Delgado",
    "Engel",
    "Fournier",
    "Grewal",
    "Hollis",
    "Ivanov",
    "Jansen",
    "O'Dell",
]
STUDIOS = ["Northgate Pictures", "Bluewater Media", "Kestrel Studios", "Lumen TV", "Tundra+", "CFN"]
POSITIONS = {
    Position.SECOND_APC: [
        "2nd APC",
        "2nd Assistant Production Coordinator",
        "Second Asst. Production Co-ordinator",
        "2nd A.P.C.",
    ],
    Position.FIRST_APC: ["1st APC", "1st Assistant Production Coordinator", "First Asst. Prod. Coord."],
    Position.PC: ["Production Coordinator", "PC", "Prod. Coordinator"],
    Position.TRAVEL: ["Travel Coordinator"],
    Position.SCRIPT: ["Script Coordinator"],
    Position.OTHER: ["Office PA", "Art Department Coordinator"],
}
KINDS = {
    ProductionKind.FEATURE: ["Feature", "Feature Film"],
    ProductionKind.MOW: ["MOW", "TV Movie"],
    ProductionKind.PILOT: ["Pilot", "TV Pilot"],
    ProductionKind.MINI_SERIES: ["Mini-Series", "Limited Series"],
    ProductionKind.TV_SEASON: ["TV Series", "Series", "Television Series"],
}
STYLES: dict[str, Style] = {
    "iso": lambda d: d.isoformat(),
    "short": lambda d: f"{d:%b} {d.day}, {d.year}",
    "long": lambda d: f"{d:%B} {d.day}, {d.year}",
    "day first": lambda d: f"{d.day} {d:%b} {d.year}",
    "dashed": lambda d: f"{d:%d-%b-%y}",
    "slashes": lambda d: f"{d:%d/%m/%Y}",
    "dots": lambda d: f"{d:%d.%m.%Y}",
    "american": lambda d: f"{d.month}/{d.day}/{d:%y}",
}
HEADS = {
    "title": ["Show", "Production", "Project", "Title", "Name of Production", "Show Title"],
    "kind": ["Type", "Format", "Genre", "Type of Show"],
    "studio": ["Studio", "Network", "Studio / Network", "Broadcaster"],
    "position": ["Position", "Role", "Job", "Capacity", "Job Title", "Position Held"],
    "start": ["Start", "From", "Start Date", "First Day", "Began"],
    "end": ["End", "To", "End Date", "Last Day", "Wrap"],
    "dates": ["Dates", "Shoot Dates", "Period", "Dates Worked", "When"],
    "days": ["Days", "# Days", "No. of Days", "Days Worked", "Total Days"],
    "producer": ["Producer", "Producer(s)", "Line Producer"],
    "pm": ["PM", "Prod. Mgr", "Production Manager"],
    "pc": ["PC", "Prod. Coord.", "Production Coordinator"],
    "apc": ["APC", "APC(s)", "Asst. Coord."],
}
SHORT = {
    "producer": ["Producer", "P", "LP"],
    "pm": ["PM", "UPM", "P.M."],
    "pc": ["PC", "P.C."],
    "apc": ["APC", "A.P.C."],
}
BASE = "@page { size: %s; margin: 0.6in } body { font-family: 'Liberation Sans'; font-size: 9.5pt } table { border-collapse: collapse; width: 100%% } td, th { text-align: left; vertical-align: top; padding: 2pt 4pt }"
TAIL = "<h3>Education</h3><p>Film Production Diploma, Lakeshore College, 2014</p><h3>Skills</h3><p>Scheduling software; first aid (May 3, 2019)</p>"


class Writer:
    """One applicant's habits: how they write dates, positions, heads."""

    def __init__(self, seed: int, count: int = 9) -> None:
        self.rng = random.Random(seed)
        self.credits = tuple(self._credit(number) for number in range(count))[::-1]
        names = list(STYLES)
        if sum(d.day > 12 for c in self.credits for d in (c.start, c.end)) < 3:
            names = names[:5]
        self.style_name = self.rng.choice(names)
        self.date = STYLES[self.style_name]
        self.positions = {position: self.rng.choice(forms) for position, forms in POSITIONS.items()}
        self.kinds = {kind: self.rng.choice(forms) for kind, forms in KINDS.items()}
        self.season = self.rng.choice(
            [" – Season {}", " (Season {})", ", Season {}", " S{}", " (S. {})", " - Season {}"]
        )
        self.name = self.person()

    def person(self) -> str:
        return f"{self.rng.choice(GIVEN)} {self.rng.choice(FAMILY)}"

    def _credit(self, number: int) -> CreditTruth:
        rng = self.rng
        start = date(2015, 2, 1) + timedelta(days=number * 200 + rng.randint(0, 50))
        end = start + timedelta(days=rng.randint(40, 140))
        days = sum(
            (start + timedelta(days=n)).weekday() < 5 for n in range((end - start).days + 1)
        ) - rng.randint(0, 3)
        kind = rng.choice(list(KINDS))
        season = rng.randint(1, 6) if kind is ProductionKind.TV_SEASON else None
        title = f"{rng.choice(['', 'The ', 'A '])}{rng.choice(FIRST)} {rng.choice(SECOND)}{rng.choice(['', '', ': Part Two', ' of the North'])}"
        position = rng.choice(list(Position))
        half = 0.5 if rng.random() < 0.15 else 0
        people = [self.person() for _ in range(4)]
        agreement = "411" if rng.random() < 0.85 else "DGC Ontario"
        return CreditTruth(
            title,
            season,
            kind,
            rng.choice(STUDIOS),
            "",
            position,
            start,
            end,
            days - half,
            *people,
            agreement=agreement,
        )

    def titled(self, credit: CreditTruth) -> str:
        return credit.title + (self.season.format(credit.season) if credit.season else "")

    def range(self, credit: CreditTruth) -> str:
        between = self.rng.choice([" – ", " to ", " - "])
        if self.style_name == "short" and credit.start.year == credit.end.year:
            return f"{credit.start:%b} {credit.start.day}{between}{self.date(credit.end)}"
        return f"{self.date(credit.start)}{between}{self.date(credit.end)}"

    def value(self, field: str, credit: CreditTruth) -> str:
        return {
            "title": lambda: self.titled(credit),
            "kind": lambda: self.kinds[credit.kind],
            "studio": lambda: credit.studio,
            "position": lambda: self.positions[credit.position],
            "start": lambda: self.date(credit.start),
            "end": lambda: self.date(credit.end),
            "dates": lambda: self.range(credit),
            "days": lambda: f"{credit.days:g}",
            "producer": lambda: credit.producer,
            "pm": lambda: credit.production_manager,
            "pc": lambda: credit.production_coordinator,
            "apc": lambda: credit.assistant_production_coordinator,
        }[field]()

    def head(self, field: str) -> str:
        return self.rng.choice(HEADS[field])

    def fields(self) -> list[str]:
        when = ["start", "end"] if self.rng.random() < 0.6 else ["dates"]
        fields = ["title", "kind", "studio", "position", *when, "days", "producer", "pm", "pc", "apc"]
        if self.rng.random() < 0.5:
            fields.remove(self.rng.choice(["kind", "studio"]))
        first, *rest = fields
        if self.rng.random() < 0.5:
            at = rest.index(when[0])
            dates = rest[at : at + len(when)]
            others = [field for field in rest if field not in when]
            self.rng.shuffle(others)
            place = self.rng.randint(0, len(others))
            rest = others[:place] + dates + others[place:]
        return [first, *rest]

    def pdf(self, body: str, css: str = "", size: str = "letter") -> bytes:
        top = f"<h1>{self.name}</h1><p>12 Elm Street, Toronto | 416-555-0142 | mail@example.com | IATSE 411 Member No. 34512</p>"
        return pdf_from_html(f"<html><body>{top}{body}</body></html>", BASE % size + css)

    def table(
        self, fields: list[str], credits: tuple[CreditTruth, ...], heads: dict[str, str] | None = None
    ) -> str:
        heads = heads or {field: self.head(field) for field in fields}
        head = "".join(f"<th>{escape(heads[field])}</th>" for field in fields)
        rows = "".join(
            "<tr>" + "".join(f"<td>{escape(self.value(f, c))}</td>" for f in fields) + "</tr>"
            for c in credits
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
