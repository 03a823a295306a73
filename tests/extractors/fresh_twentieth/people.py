# ruff: noqa: E501, SIM905  (lists of names read better as words)
"""The set's own people, shows, studios and careers. All are invented."""

from __future__ import annotations

import random
import unicodedata
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth

FIRST = (
    "Abimbola Anneke Arjun Beatriz Callum Chidinma Cosmin Dagny Darragh Devika Eilidh Esperanza Fiona Florin Gaëlle "
    "Gurpreet Hyun-Ju Ignacio Ilse Jovana Kwabena Lakshmi Liesbeth Luc-André Maëlle Marguerite Mei-Ling Mirela Neha "
    "Nkechi Olena Orsolya Pernille Priyanka Radek Rosalind Saoirse Siobhán Sunil Taras Thanh Tomasz Ursula Vikram "
    "Winnifred Xavier Ysolde Zainab J.P. Mary~Catherine"
).split()
LAST = (
    (
        "Abernethy Agyeman Bielawski Boateng Castonguay Chaudhry D'Amico Dufresne Eriksen Ferreira Gill Goh Halvorsen Hrytsak "
        "Iwasaki Jovanović Kariuki Kaur Laframboise Lem MacIsaac Manalo Mbeki Németh Ng Nwosu O'Shea Obradović Oyelaran "
        "Paquette Pham Piotrowska Quigley Ramcharan Ravindran Sandoval Santos-Lima Sørensen Tadesse Teixeira Tran Ueda "
        "Vasiliev Villeneuve Wachira Winterbourne Yeung Zhao Mendes-Cole St. Clair"
    )
    .replace("St. Clair", "St.~Clair")
    .split()
)
PARTICLES = ("van der Meulen", "de la Cruz-Reyes", "von Arnim", "Le Goff", "dos Anjos", "bin Yusof")
SHOWS = (
    "Tallow", "Underglow", "Kestrelhouse", "Room 214 Has Moved", "88 Keys to Nowhere", "Who Feeds the Heron?",
    "The Cartwright-Bose Affair", "L'Été des corneilles", "Rue Montcalm, 3 a.m.", "Agatha Plumridge Regrets", "Nine Nights in Wawa",
    "Mother's Other Kitchen", "Salt: A Reckoning", "Don't Call It a Heist", "Parliament of Foxes", "Kapuskasing Blues",
    "Six Sisters, One Shovel", "Almost Dr. Okafor", "Les Loups du Saguenay", "The Last Honest Realtor in Etobicoke",
    "Ditchwater", "Murder at the Curling Club", "Captain Fig and the Lost Ferry", "Is This Seat Taken, Love?",
    "Bloodroot County", "Operation Maple Thief", "The Understudy's Daughter", "Highway 17 North", "Zero Minus Ten",
    "Marrying Mr. Pringle", "A Ghost for Grandma Wu", "Stitch & Bone", "Half Past Thunder", "Grimsby: Below the Falls",
    "Tell Maureen I Said Hello", "Ward Five", "The Beekeepers' Union", "Petit Déjeuner", "Snow Globe Holiday",
    "Christmas at Owl Lake", "Hollis & Hollis", "Night Ferry", "The Glassmaker of Port Hope", "Trespass Season",
    "Cold Harbour Nurses", "Project Lacewing", "Ottoline", "How Not to Drown", "Fourteen Winters", "Buffalo Jump Diaries",
    "What the Moose Saw", "Second Cousins, Twice Removed", "Deadfall at Moon River", "Sous la glace", "Anvil City", "Pilar",
)  # fmt: skip
WORDS_A = "Amber Broken Copper Distant Eastern Fallow Hidden Iron Little Midnight Paper Rusted Silent Wicked".split()
WORDS_B = "Avenue Bargain Clinic Daughters Empire Farewell Gardens Inheritance Kingdom Lagoon Orchestra Shoreline".split()
STUDIOS = (
    "Larkspur+", "Copperfield Television", "Ninth Wave Studios", "Omnibus Network", "Trillium Peak Pictures", "Vantage Row",
    "Halo & Finch Entertainment", "Polestar Streaming", "CTN", "Réseau Cinq", "Gull Island Media", "Big Antler Studios",
)  # fmt: skip
COMPANIES = (
    "Wet Boots Productions Inc.", "Spadina Nights Films Ltd.", "1938274 Ontario Inc.", "Heron House Productions Inc.",
    "Galley Pictures Inc.", "Roncesvalles Road Films", "Les Films Corneille inc.", "Two Bridges TV Ltd.", "",
)  # fmt: skip
STREETS = (
    "Howland Ave.", "Gerrard St. E., Unit 4", "Sorauren Ave., Apt. 302", "Brookmill Blvd.", "Lakeshore Rd. W.", "Pape Ave.",
)  # fmt: skip
TOWNS = (
    "Toronto, ON M6R 2E8", "Toronto, Ontario", "Mississauga, ON L5H 1G2", "Hamilton ON", "Scarborough, ON M1L 3K4",
)  # fmt: skip
BODIES = ("DGC Ontario", "DGC BC", "IATSE Local 873", "NABET 700-M UNIFOR", "IATSE Local 210", "AQTIS 514")
OUTSIDE = (
    "Office PA", "Locations PA", "Accounting Clerk", "Art Department Coordinator", "Set PA", "Payroll Clerk", "",
)  # fmt: skip
OTHER_LINES = (
    "Diploma, Film and Television Production, Humber College, 2013",
    "B.A. (Hons) English and Cinema Studies, University of Toronto",
    "Standard First Aid and CPR-C, renewed 2025",
    "Fluent in English, Tagalog and conversational French",
    "Movie Magic Scheduling, Smartsheet, Microsoft 365, Adobe Acrobat",
    "G-class driver's licence, clean abstract",
    "IATSE 411 seminar: Crossing the Border, Work Permits and Customs",
    "Respect in the Workplace certificate",
    "Board member, Riverdale Community Darkroom",
)
LADDER = (Position.SECOND_APC, Position.FIRST_APC, Position.PC)
KINDS, WEIGHTS = list(ProductionKind), [24, 13, 7, 9, 42, 5]
LENGTHS = {
    ProductionKind.FEATURE: (45, 125), ProductionKind.MOW: (24, 45), ProductionKind.PILOT: (22, 50),
    ProductionKind.MINI_SERIES: (70, 150), ProductionKind.TV_SEASON: (90, 235), ProductionKind.OTHER: (5, 26),
}  # fmt: skip


def person(rng: random.Random) -> str:
    last = rng.choice(PARTICLES) if rng.random() < 0.07 else rng.choice(LAST)
    middle = f"{rng.choice('ABDEHJKLMR')}. " if rng.random() < 0.08 else ""
    return f"{rng.choice(FIRST)} {middle}{last}".replace("~", " ")


def member_no(rng: random.Random) -> str:
    return rng.choice(
        (str(rng.randint(1100, 9899)), f"411-{rng.randint(1000, 9999)}", f"0{rng.randint(1100, 9899)}")
    )


def show_title(rng: random.Random) -> str:
    if rng.random() < 0.75:
        return rng.choice(SHOWS)
    form = rng.choice(("The {a} {b}", "{a} {b}", "{b} of {a} Street", "My {a} {b}", "{a} {b}: The Return"))
    return form.format(a=rng.choice(WORDS_A), b=rng.choice(WORDS_B))


def _shows(rng: random.Random, count: int) -> list[tuple[str, ProductionKind, int | None]]:
    """What a career is made of, the oldest first: no title and season twice, now and then a show's next season."""
    shows: list[tuple[str, ProductionKind, int | None]] = []
    while len(shows) < count:
        again = [s for s in shows[-3:] if s[2] and (s[0], s[1], s[2] + 1) not in shows]
        if again and rng.random() < 0.25:
            title, kind, season = again[-1]
            shows.append((title, kind, (season or 0) + 1))
            continue
        title, kind = show_title(rng), rng.choices(KINDS, WEIGHTS)[0]
        if title not in [s[0] for s in shows]:
            shows.append((title, kind, rng.randint(1, 6) if kind is ProductionKind.TV_SEASON else None))
    return shows


def _position(rng: random.Random, share: float, special: Position | None) -> Position:
    if special and share > 0.4 and rng.random() < 0.5:
        return special
    if rng.random() < (0.22 if share < 0.2 else 0.04):
        return Position.OTHER
    return LADDER[max(0, min(2, int(share * 2.7 + rng.uniform(-0.35, 0.25))))]


def _worked(rng: random.Random, start: date, end: date, daily: bool) -> float:
    """Weekdays of the period less some, now and then a half day; a daily's are three to twelve."""
    span = (end - start).days + 1
    week = sum((start + timedelta(days=k)).weekday() < 5 for k in range(span))
    if daily:
        return float(max(3, min(12, week - rng.randint(0, 2))))
    claimed = max(3.0, week - rng.randint(0, 9)) + rng.choice((0, 0, 0, 0, 0.5))
    return float(min(span, claimed))


def _crew(rng: random.Random, name: str, position: Position) -> list[str]:
    crew = [person(rng) if rng.random() > 0.04 else "" for _ in range(4)]
    if position is Position.PC:
        crew[2] = name
    elif position is Position.FIRST_APC and rng.random() < 0.5:
        crew[3] = name
    return crew


def credit(
    rng: random.Random, name: str, show: tuple[str, ProductionKind, int | None], position: Position, end: date
) -> CreditTruth:
    daily = rng.random() < 0.13
    length = rng.randint(6, 20) if daily else rng.randint(*LENGTHS[show[1]])
    start = end - timedelta(days=length)
    crew = _crew(rng, name, position)
    written = rng.choice(OUTSIDE) if position is Position.OTHER else ""
    return CreditTruth(
        title=show[0], season=show[2], kind=show[1],
        studio=rng.choice(STUDIOS) if rng.random() > 0.08 else "",
        company=rng.choice(COMPANIES), position=position, start=start, end=end,
        days=_worked(rng, start, end, daily),
        producer=crew[0], production_manager=crew[1], production_coordinator=crew[2],
        assistant_production_coordinator=crew[3],
        agreement="411" if rng.random() > 0.14 else rng.choice(BODIES),
        position_as_written=written,
    )  # fmt: skip


def _mail(rng: random.Random, name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower().replace("ø", "o")).encode("ascii", "ignore").decode()
    parts = [part.strip(".").replace("'", "").replace(".", "") for part in plain.split()]
    local = rng.choice(
        (".".join(parts), parts[0][0] + parts[-1], f"{parts[-1]}.coordinates", f"{parts[0]}_{parts[-1]}")
    )
    return f"{local}@example.{rng.choice(('org', 'com', 'net'))}"


def _phone(rng: random.Random) -> str:
    form = rng.choice(("({a}) 555-{n}", "{a}-555-{n}", "{a}.555.{n}", "+1 {a} 555 {n}"))
    return form.format(a=rng.choice((416, 647, 437, 905, 289)), n=f"{rng.randint(100, 199):04d}")


def resume(rng: random.Random, *, credits: int | None = None) -> ResumeTruth:
    """A career of 5 to 12 credits (or `credits`), the newest first, built backward from a day in 2026."""
    name, count = person(rng), credits or rng.randint(5, 12)
    special = rng.choice((None, None, None, None, Position.SCRIPT, Position.TRAVEL))
    end, made = date(2026, 3, 2) + timedelta(days=rng.randint(0, 215)), []
    for number, show in reversed(list(enumerate(_shows(rng, count)))):
        position = _position(rng, number / max(1, count - 1), special)
        made.append(credit(rng, name, show, position, end))
        end = made[-1].start - timedelta(days=rng.choice((2, 3, 9, 16, 24, 41, 73)))
    return ResumeTruth(
        name=name, member_no=member_no(rng), email=_mail(rng, name), phone=_phone(rng),
        address=f"{rng.randint(2, 2400)} {rng.choice(STREETS)}, {rng.choice(TOWNS)}",
        credits=tuple(made), other_lines=tuple(rng.sample(OTHER_LINES, rng.randint(0, 5))),
    )  # fmt: skip
