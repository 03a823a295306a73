# ruff: noqa: E501 - lines of HTML and lists of words read better whole
"""A member who writes a resume: invented credits, odd titles among them, and habits drawn anew."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from html import escape

from models.terms import Position, ProductionKind
from samples.layouts.press import pdf_from_html
from samples.truth import CreditTruth, ResumeTruth

FIRST = [
    "Brass",
    "Velvet",
    "Saltwater",
    "Crooked",
    "Silent",
    "Burnt",
    "Ember",
    "Lower",
    "Granite",
    "Second",
    "Early",
    "Tin",
    "Marble",
    "Foggy",
    "Distant",
    "Pale",
]
LAST = [
    "Gallows",
    "Meadow",
    "Carousel",
    "Inlet",
    "Ferry",
    "Almanac",
    "Quarry",
    "Sparrow",
    "Furnace",
    "Lighthouse",
    "Accord",
    "Thicket",
    "Mercy",
    "Dominion",
]
ODD = [
    "4711",
    "Ninth of March",
    "October Falls",
    "Margaret Bellweather",
    "The Producer",
    "The Night Coordinator",
    "Bluff: A Reckoning",
    "Ash – A Love Story",
    "Harbour/Light",
    "Timber & Tallow",
    "L'été des corbeaux",
    "Les Feux d'Amqui",
    "Ten Days in Moosonee",
    "Wren, Interrupted",
    "Who Let Them In?",
    "K-9000",
    "The Feature Presentation",
    "Doctor's Orders: Part 2",
    "Pilot Light",
    "St. Clair West",
    "Saskatoon '77",
    "Mr. Ogilvy's Last Season",
]
GIVEN = [
    "Priya",
    "Tomas",
    "Wendy",
    "Ravi",
    "Siobhan",
    "Marc-Antoine",
    "Leila",
    "Otto",
    "Bea",
    "Graham",
    "Noor",
    "Yusuf",
    "Claudette",
    "Pete",
]
FAMILY = [
    "Hargreave",
    "Okonjo",
    "St. Pierre",
    "MacAllan",
    "D'Souza",
    "Lindqvist",
    "Tran",
    "van Houten",
    "Beaulieu",
    "Sorensen-Hill",
    "Achterberg",
    "Quan",
]
STUDIOS = [
    "Redfern Entertainment",
    "Osprey/Halcyon",
    "Big Spruce Films Inc.",
    "CXB",
    "Streamly",
    "Pinewater Productions Ltd.",
    "Marquee Plus",
    "N9 Television",
]
POSITIONS = {
    Position.SECOND_APC: [
        "2nd APC",
        "2nd Asst. PC",
        "Production Secretary",
        "APC2",
        "Second Assistant Coordinator",
        "Asst. Prod. Coord. (2nd)",
        "2nd Assistant Production Co-ordinator",
        "2nd Asst Prod Coordinator",
    ],
    Position.FIRST_APC: [
        "1st APC",
        "First Assistant Coordinator",
        "APC1",
        "Asst. Prod. Coord. (1st)",
        "1st Asst. Prod. Co-ord.",
        "First APC",
        "1st Assistant Production Coordinator",
    ],
    Position.PC: ["Production Coordinator", "Prod Co-ordinator", "PC", "Prod. Coord.", "P.C."],
    Position.TRAVEL: ["Travel Coordinator", "Travel Coord.", "Travel Co-ordinator"],
    Position.SCRIPT: ["Script Coordinator", "Script Co-ord.", "Script Coord"],
    Position.OTHER: ["Office PA", "Office Production Assistant", "Art Dept. Coordinator", "Post Coordinator"],
}
KINDS = {
    ProductionKind.FEATURE: ["Feature", "Feature Film", "Film", "Theatrical Feature"],
    ProductionKind.MOW: ["MOW", "M.O.W.", "TV Movie", "Movie of the Week"],
    ProductionKind.PILOT: ["Pilot", "TV Pilot", "1 hr Pilot"],
    ProductionKind.MINI_SERIES: ["Mini-Series", "Miniseries", "Limited Series"],
    ProductionKind.TV_SEASON: ["TV Series", "Series", "Episodic TV", "1-hr Series", "TV"],
}
MONTHS_FR = [
    "janv.",
    "févr.",
    "mars",
    "avril",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
]
STYLES: dict[str, Callable[[date], str]] = {
    "04-Oct-19": lambda d: f"{d:%d-%b-%y}",
    "2019.10.04": lambda d: f"{d:%Y.%m.%d}",
    "Oct. 4/19": lambda d: f"{d:%b}. {d.day}/{d:%y}",
    "4 oct. 2019": lambda d: f"{d.day} {MONTHS_FR[d.month - 1]} {d.year}",
    "Oct 4 2019": lambda d: f"{d:%b} {d.day} {d.year}",
    "October 4th, 2019": lambda d: f"{d:%B} {d.day}{ordinal(d.day)}, {d.year}",
    "Oct 4, '19": lambda d: f"{d:%b} {d.day}, '{d:%y}",
    "2019/10/04": lambda d: f"{d:%Y/%m/%d}",
    "2019-10-04": lambda d: f"{d:%Y-%m-%d}",
    "04OCT2019": lambda d: f"{d:%d}{d:%b}{d.year}".upper(),
    "Fri Oct 4, 2019": lambda d: f"{d:%a} {d:%b} {d.day}, {d.year}",
    "10/04/19": lambda d: f"{d:%m/%d/%y}",
    "04/10/2019": lambda d: f"{d:%d/%m/%Y}",
}
DAYS = ["{} days", "{} d", "{} Days", "Days: {}", "{} days worked", "{} shoot/prep days", "({} days)"]
SEASONS = [
    " S{}",
    ", Season {}",
    " (Season {w})",
    ", Ser. {}",
    " – Season {w}",
    " (S{})",
    " Season {}",
    " - S0{}",
]
WORDS = ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven"]
HEADS = {
    "title": [
        "Prod. Title",
        "Film / Series",
        "Show Name",
        "Production Title",
        "Credit",
        "Title of Show",
        "Production",
    ],
    "kind": ["Format", "Medium", "Genre", "Type of Production", "Film/TV"],
    "studio": ["Prod. Company", "Company", "Network/Studio", "Studio", "Employer", "Production Co."],
    "position": ["Worked As", "Title Held", "Your Position", "Classification", "Capacity", "Position"],
    "start": ["Commenced", "Start", "Date Started", "Hired", "From", "Date From"],
    "end": ["Completed", "Finish", "Date Finished", "Wrapped", "To", "Date To"],
    "dates": [
        "Employment Dates",
        "Dates",
        "Start – Finish",
        "Dates of Employment",
        "From / To",
        "Start/End Dates",
    ],
    "days": ["Days", "Days Wkd", "Total # of Days", "# of Days", "No. Days", "Tot. Days"],
    "producer": ["Producer", "Prod.", "Producer(s)"],
    "pm": ["PM", "P.M.", "Production Mgr.", "Line Producer/PM"],
    "pc": ["PC", "Coordinator", "Prod. Coord", "P.C."],
    "apc": ["APC", "Assistant Coord.", "APCs", "1st/2nd APC"],
}
ENDING = [
    "<h3>Education &amp; Training</h3><p>Sept 2009 – June 2012: Diploma, Television Arts, Harwood College</p><p>IATSE Immigration Seminar, May 3, 2019</p>",
    "<h3>Skills</h3><p>Movie scheduling, payroll, 3 years of French, first aid (exp. 12-Aug-22)</p><h3>References</h3><p>Wendy Tran, Production Manager, 416-555-0199</p>",
    "<h3>TRAINING</h3><p>WHMIS &nbsp; 2018-02-01 to 2018-02-02 &nbsp; 2 days</p><p>Set Etiquette &nbsp; 12 Mar 2014</p>",
    "<p style='font-size:8pt'>References available upon request. Updated 4 January 2026.</p>",
    "",
]


def ordinal(day: int) -> str:
    return "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


class Member:
    """One member's truths and habits; `count` credits, the newest first most often."""

    def __init__(self, seed: int, count: int = 8) -> None:
        self.rng = rng = random.Random(seed)
        self.name = self.person()
        self.titles = [f"{a} {b}" for a in FIRST for b in LAST]
        rng.shuffle(self.titles)
        self.odd = rng.sample(ODD, 3)
        credits = tuple(self._credit(number, count) for number in range(count))
        self.credits = credits if rng.random() < 0.25 else credits[::-1]
        styles = list(STYLES)
        if not any(d.day > 12 for c in credits for d in (c.start, c.end)):
            styles = styles[:-2]
        self.style = rng.choice(styles)
        self.date = STYLES[self.style]
        self.dash = rng.choice([" – ", " - ", " to ", "–", " — ", " until "])
        if "-" in self.style and self.dash == "–":
            self.dash = " to "
        self.jobs = {position: rng.choice(forms) for position, forms in POSITIONS.items()}
        self.kinds = {kind: rng.choice(forms) for kind, forms in KINDS.items()}
        self.days_form = rng.choice(DAYS)
        self.season_form = rng.choice(SEASONS)
        self.fixed = rng.random() < 0.3
        self.join = rng.choice([" & ", " and ", "; ", ", ", " / "])
        self.ending = rng.choice(ENDING)
        self.truth = ResumeTruth(self.name, "20417", "p@example.com", "416-555-0107", "", self.credits)

    def person(self) -> str:
        return f"{self.rng.choice(GIVEN)} {self.rng.choice(FAMILY)}"

    def _credit(self, number: int, count: int) -> CreditTruth:
        rng = self.rng
        start = date(2014, 1, 6) + timedelta(days=int(number * 4000 / count) + rng.randint(0, 40))
        end = start + timedelta(days=rng.randint(25, 170))
        weekdays = sum((start + timedelta(days=n)).weekday() < 5 for n in range((end - start).days + 1))
        days = weekdays - rng.randint(0, 4) - (0.5 if rng.random() < 0.1 else 0)
        kind = rng.choice(list(KINDS))
        season = rng.randint(1, 7) if kind is ProductionKind.TV_SEASON and rng.random() < 0.8 else None
        title = (
            self.odd.pop()
            if self.odd and rng.random() < 0.35
            else rng.choice(["", "The "]) + self.titles.pop()
        )
        position = rng.choice([*Position, Position.SECOND_APC, Position.FIRST_APC])
        people = [self.person() for _ in range(4)]
        return CreditTruth(title, season, kind, rng.choice(STUDIOS), "", position, start, end, days, *people)

    def titled(self, c: CreditTruth) -> str:
        return c.title + (self.season_form.format(c.season, w=WORDS[c.season]) if c.season else "")

    def span(self, c: CreditTruth) -> str:
        return self.date(c.start) + self.dash + self.date(c.end)

    def number(self, c: CreditTruth) -> str:
        return f"{c.days:.1f}" if self.fixed else f"{c.days:g}"

    def days(self, c: CreditTruth) -> str:
        return self.days_form.format(self.number(c))

    def job(self, c: CreditTruth) -> str:
        return self.jobs[c.position]

    def kind(self, c: CreditTruth) -> str:
        return self.kinds[c.kind]

    def crew(self, c: CreditTruth) -> str:
        return self.join.join((c.producer, c.production_manager))

    def value(self, field: str, c: CreditTruth) -> str:
        return {
            "title": self.titled(c),
            "kind": self.kind(c),
            "studio": c.studio,
            "position": self.job(c),
            "start": self.date(c.start),
            "end": self.date(c.end),
            "dates": self.span(c),
            "days": self.number(c),
            "producer": c.producer,
            "pm": c.production_manager,
            "pc": c.production_coordinator,
            "apc": c.assistant_production_coordinator,
        }[field]

    def head(self, field: str) -> str:
        return self.rng.choice(HEADS[field])

    def pdf(self, body: str, css: str = "", size: str = "letter", ending: str | None = None) -> bytes:
        base = (
            f"@page {{ size: {size}; margin: 0.7in; @bottom-center {{ content: '{escape(self.name.replace(chr(39), ''))} – page ' counter(page) ' of ' counter(pages); font-size: 8pt }} }}"
            "body { font-family: 'Liberation Serif'; font-size: 10pt } table { border-collapse: collapse; width: 100% }"
            "td, th { text-align: left; vertical-align: top; padding: 2pt 5pt } small { font-size: 7pt }"
        )
        top = f"<h1 style='font-size:17pt'>{escape(self.name)}</h1><p>Toronto, ON · 416-555-0107 · p@example.com · IATSE Local 411 member #20417</p>"
        tail = self.ending if ending is None else ending
        return pdf_from_html(f"<html><body>{top}{body}{tail}</body></html>", base + css)
