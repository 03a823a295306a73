# ruff: noqa: E501, SIM905  (lists of names read better as words)
"""The people, shows, studios and careers of this set. All are invented."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import replace
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth

FIRST = (
    "Abiola Anneliese Bartholomew Birgitta Caoimhe Cordelia Dashiell Dragana Efrosini Eun-ji Fatoumata Finbar Gaurav "
    "Graciela Hanneke Ignacio Imogen Jagdeep Joséphine Kateryna Kwabena Lakshmi Lorcan Magnolia Maëlle Nasrin Ngozi "
    "Ottilie Parisa Quang Raffaella Rosheen Sigrid Siobhán Tadeusz Thandiwe Uchenna Umberto Vesna Winsome Xiulan Yolanda "
    "Zbigniew J.P. M.J. Mary-Lou Pierre-Luc Del Bo Ty"
).split()
LAST = (
    "Abernethy|Achterberg|Bakshi|Beaulne|Bergquist|Calderwood|Chidiebere|Cruickshank|D'Agostini|de la Fuente|Delorme|Dubrovsky|"
    "Eftekhari|El Masri|Featherstone|Fonseca|Ghorbani|Gillespie-Wu|Haldane|Hryniuk|Ilunga|Jeyaratnam|Kalogeropoulos|Kelleher|"
    "Lachapelle|Liang|MacIsaac|Mbeki-Stone|Nuñez|O'Halloran|Oyelaran|Papazian|Quigley|Rasmussen|Sandhu|Santangelo|St. Amand|"
    "Tolentino|Tran|Ubukata|van den Heuvel|von Stauffer|Waddingham|Wójcik|Yeboah|Zubrzycki|Ng|Le Blanc Ferris"
).split("|")
TITLES = (
    "Ossicle|Brackwater Lane|The Last Dentist in Moosonee|Who Fed the Heron?|47 Ferrier Street|Madame Quenneville's Umbrella|"
    "Room for Nine: A Lodger's Tale|Half Past Harbourfront|Sleet, Salt and Sadie|Le Facteur de Kamouraska|La Grange aux Hiboux|"
    "Inspector Abernoth|Dumpling Wars: The Second Helping|Is Nobody Minding the Ferry?|12 Candles for Dov|Nowhere Near Nipigon|"
    "Teodor & the Tall Ship|Don't Wake Granny Plum|Kapuskasing Blue|The Unlikely Widow of Wawa|Glassblower's Thumb|"
    "A Dry Cleaner's Guide to Perjury|Mr. Okafor Regrets|Ninety Minutes to Sudbury|The Ice Road Choir|Snowplough Sonata|"
    "Deux Cousines et un Canot|Thirteen Loons|Hello, Hortense|Christmas at Cobbler's Cove|A Very Muskoka Matrimony|"
    "The Beekeeper of Bruce County|Vault 19|Quarrel in Quarter Time|Yes, Your Worship|Tundra Taxi|Sergeant Pikestaff|"
    "Where the Streetcar Turns Around|Project: Larkspur|Code Vermilion|Orillia, Mon Amour|The Trouble With Uncle Bashir|"
    "Lighthouse No. 6|Dead Man's Kayak|Marguerite Loses a Bet|2 Goats, 1 Mayor|Fishwives|Everything Ruta Left in the Attic|"
    "Petals & Pistons|Pickle Lake P.D.|Grubstake|Les Noces de Blanche Tessier|Why Is the River Red?|Bathurst & Vine|"
    "The Accidental Alderman|Ketchum's Law|Sixpence|Hurry Home, Hyacinth|Moth Season|The House That Leaned|Ferrywoman|"
    "88 Keys to Cornwall|Captain Marrow: Edge of the Map|A Cold Day for Dumplings|Ouananiche|Saltbox|Good Grief, Gwendolen|"
    "Three Nights in Timiskaming|Eleventh Concession|Slow Boat to Gananoque|My Landlord the Baron|Rue Sans Soleil|Dr. Banerji's Bees"
).split("|")
STUDIOS = (
    "Amberjack Television|Blue Sturgeon|Cobalt & Crane|Dundurn Broadcasting|Eastlight|Grand River Network|Halyard+|"
    "Kestrel Road Pictures|Lumen Nine|Northbank Studios|Palisade TV|Quillfeather|Studio Chouette|Tamarack Global|Two Owls Media"
).split("|")
COMPANIES = (
    "Bashful Moose Productions Inc.|Cedarvale Road Films Ltd.|Fifth Concession Pictures Inc.|Gull Island Productions|"
    "Les Films du Traversier inc.|Merton Street Productions Ltd.|Pocket Lake Ontario Inc.|Rouge Valley Reels Inc."
).split("|")
STREETS = "Palmerston Gdns|Pape Ave|Annette St|Dovercourt Rd|Mimico Cres|Gerrard St E|Christie St|Kingsway Cres".split(
    "|"
)
BODIES = (
    "DGC Ontario",
    "DGC Ontario",
    "IATSE Local 891",
    "NABET 700-M",
    "DGC BC",
    "IATSE Local 856",
    "IATSE Local 849",
)
OTHER_LINES = (
    "Diploma, Television Broadcasting, Seneca College, 2013",
    "B.A. (English), York University, 2011",
    "Movie Magic Scheduling and Budgeting",
    "Excel, Google Workspace, Dropbox, Adobe Acrobat",
    "St. John Ambulance First Aid, Level C",
    "Fluent in Portuguese and Spanish",
    "French, spoken and written",
    "G licence, clean abstract; own car",
    "Box office volunteer, Kensington Fringe",
    "Theatre stage management, two summers, Blyth",
    "Typing 85 words a minute",
)
OTHER_JOBS = (
    "Office PA|Office Production Assistant|Art Department Coordinator|Accounting Clerk|Locations PA|Set PA|"
    "Assistant to the Producer|Payroll Clerk|Costume Buyer"
).split("|")
LADDER = (Position.SECOND_APC, Position.FIRST_APC, Position.PC)
KINDS = (
    (ProductionKind.TV_SEASON, 42), (ProductionKind.FEATURE, 22), (ProductionKind.MOW, 15), (ProductionKind.PILOT, 7),
    (ProductionKind.MINI_SERIES, 9), (ProductionKind.OTHER, 5),
)  # fmt: skip
WEEKS = {
    ProductionKind.TV_SEASON: (14, 36),
    ProductionKind.FEATURE: (8, 22),
    ProductionKind.MOW: (4, 8),
    ProductionKind.PILOT: (4, 9),
    ProductionKind.MINI_SERIES: (9, 24),
    ProductionKind.OTHER: (1, 4),
}
LAST_DAY = date(2026, 10, 14)


def person(rng: random.Random) -> str:
    middle = rng.choice(("", "", "", "", "", f" {rng.choice('ABCDEGHJKLMNRSTW')}."))
    return f"{rng.choice(FIRST)}{middle} {rng.choice(LAST)}"


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "".join(letter for letter in folded.lower() if letter.isalnum())


def _kind(rng: random.Random) -> ProductionKind:
    return rng.choices([kind for kind, _ in KINDS], weights=[weight for _, weight in KINDS])[0]


def _position(rng: random.Random, share: float, special: Position | None) -> Position:
    chance = rng.random()
    if special is not None and chance < 0.45:
        return special
    if chance > 0.93 or (share == 0 and chance > 0.7):
        return Position.OTHER
    return LADDER[max(0, min(2, int(share * 2.7 + rng.uniform(-0.35, 0.35))))]


def _period(rng: random.Random, kind: ProductionKind, start: date) -> tuple[date, float]:
    """The last day and the days worked; one in eight is a few days' cover for somebody ill."""
    if rng.random() < 0.12:
        worked = rng.randint(3, 12)
        end = start + timedelta(days=worked - 1 + 2 * (worked // 6) + rng.choice((0, 0, 1, 4)))
        return end, float(worked)
    shortest, longest = WEEKS[kind]
    end = start + timedelta(days=7 * rng.randint(shortest, longest) - rng.choice((1, 3, 3, 3, 5)))
    open_days = sum((start + timedelta(days=k)).weekday() < 5 for k in range((end - start).days + 1))
    worked = max(3, open_days - rng.choice((0, 0, 1, 2, 3, 5, 9)))
    return end, worked - rng.choice((0, 0, 0, 0, 0, 0.5))


def _credit(rng: random.Random, name: str, title: str, start: date, position: Position) -> CreditTruth:
    kind = _kind(rng)
    end, days = _period(rng, kind, start)
    crew = [person(rng) if rng.random() > 0.04 else "" for _ in range(4)]
    if position is Position.PC:
        crew[2] = name
    other = position is Position.OTHER and rng.random() < 0.6
    return CreditTruth(
        title=title,
        season=rng.choice((1, 1, 1, 2, 2, 3, 4, 5, 8)) if kind is ProductionKind.TV_SEASON else None,
        kind=kind,
        studio=rng.choice(STUDIOS) if rng.random() > 0.06 else "",
        company=rng.choice(COMPANIES),
        position=position,
        start=start,
        end=end,
        days=days,
        producer=crew[0],
        production_manager=crew[1],
        production_coordinator=crew[2],
        assistant_production_coordinator=crew[3],
        agreement="411" if rng.random() > 0.13 else rng.choice(BODIES),
        position_as_written=rng.choice(OTHER_JOBS) if other else "",
    )


def _follows(rng: random.Random, made: CreditTruth, before: list[CreditTruth]) -> CreditTruth:
    """Now and then a season of a show that the applicant had already been on."""
    earlier = [c for c in before if c.season and c.kind is ProductionKind.TV_SEASON]
    if made.kind is ProductionKind.TV_SEASON and earlier and rng.random() < 0.4:
        show = earlier[-1]
        taken = [c.season or 0 for c in before if c.title == show.title]
        return replace(
            made, title=show.title, studio=show.studio, company=show.company, season=max(taken) + 1
        )
    return made


def resume(rng: random.Random, *, credits: int | None = None) -> ResumeTruth:
    """A career of 5 to 12 credits (or `credits`), the newest first."""
    name = person(rng)
    count = credits or rng.randint(5, 12)
    special = rng.choice((None, None, None, None, Position.SCRIPT, Position.TRAVEL))
    start = date(2026, 3, 2) - timedelta(days=count * 165 + rng.randint(0, 400))
    career: list[CreditTruth] = []
    for number, title in enumerate(rng.sample(TITLES, count)):
        position = _position(rng, number / max(1, count - 1), special)
        made = _follows(rng, _credit(rng, name, title, start, position), career)
        if made.end > LAST_DAY:
            break
        career.append(made)
        start = made.end + timedelta(days=rng.choice((1, 3, 5, 10, 17, 24, 38, 61, 90)))
    first, *rest = name.split()
    mail = f"{_plain(first)}{rng.choice(('.', '_', ''))}{_plain(rest[-1])}@example.{rng.choice(('com', 'org', 'net'))}"
    return ResumeTruth(
        name=name,
        member_no=rng.choice(
            (str(rng.randint(1100, 9999)), f"411-{rng.randint(1000, 9999)}", f"0{rng.randint(1000, 9999)}")
        ),
        email=mail,
        phone=f"{rng.choice((416, 647, 437, 905))}{rng.choice(('-', '.'))}555-{rng.randint(100, 199):04d}",
        address=f"{rng.randint(3, 1800)} {rng.choice(STREETS)}{rng.choice(('', ', Unit 4', ', Apt. 1102'))}, Toronto, ON",
        credits=tuple(reversed(career)),
        other_lines=tuple(rng.sample(OTHER_LINES, rng.randint(0, 4))),
    )
