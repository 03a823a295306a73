"""Working lives for the twelfth set of resume layouts: shows whose names look like jobs, dates and places."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import CREW, e
from tests.extractors.fresh_ninth_lives import FULL
from tests.extractors.fresh_seventh_lives import Shows, Town, changed, drawn, forgetting, in_short, initialled
from tests.extractors.fresh_tenth_lives import Spelt, spelt

P, K = Position, ProductionKind

QUEEN = Shows(
    "Nineteen Days of Frost|May, Maybe|The Second Coordinator|Studio 12 Lane|Bathurst & Daughters|"
    "The Junction, 1974|Hamilton Avenue|Office Hours, After Dark|A Season for Ivy|Thirty-One June Street|"
    "Etobicoke - A Love Song|Toronto Without You|Mr. Manager Goes Missing|Block Party Widow|The Wrap Gift|"
    "Snow Day at Dufferin|Kensington 2049|Low Water Road|Third Shift Angels|A Murder of Cycles|"
    "Nobody's Assistant|Marchbank|Gas Bar|The Orillia Problem|Dear Ms. Deacon|Love, Lakefield|"
    "Twelve O'Clock Donnie|Sundays Are for Gretchen|Pickle Lake|Two Left Mittens|The Cold Room|Ravine",
    "Nineteen Elms Productions Inc.|Marsh & Bank Pictures Ltd.|Sixth Line Films Inc.|2719045 Ontario Inc.|"
    "Snow Plough Productions (Ontario) Inc.|Kipling & Bloor Entertainment|May Street Productions Ltd.",
    "Netherfield|Atlas Streaming|Copperline Studios|CBN|Triton Television|Wayfarer+",
)
HARBOUR = Shows(
    "The Understudies|Wharf Street|Deadline, Dundas|Some Kind of Tuesday|Seven Cousins|Port Union|"
    "Company Picnic|The Good Landlord|Half a Hero|Leaside Confidential|Not Without My Canoe|Gull|"
    "Ten Minutes to Oshawa|Accounting for Murphy|Cherry Beach Patrol|The Producers' Table|Yonge at Heart St.|"
    "First Position|Two Week Notice for Noel|Midnight, Manitoulin|Dr. Basra & Dr. Bell|Royal York|"
    "Christmas by Committee|Quiet on the Set of Wilma|Ink|The Year of the Raccoon|Lost Lake Lodge|"
    "Sgt. Pelletier|A Very Muskoka Heist|Concession 4|Bright Young Wolves|The Brampton Job",
    "Lighthouse Keeper Productions Inc.|Cherry & Commissioners Media Inc.|Third Season Film Corp.|"
    "Harbourfront Holdings Inc.|1408832 Ontario Ltd.|Canoe & Kin Pictures|Long Table Television Inc.",
    "Paragon North|Silverbirch Studios|Ember|OTN|Longview Pictures|Mint TV",
)
STRAIT = Shows(
    "Kits|False Creek, True Crime|Main & Second|The Whalers' Office|Nine Tides|Burnaby Was Here|Squamish 6|"
    "A November in Nelson|Dead Tired|The Location|Granville Rising|Lady Coordinator|Delta Unit|Sea Bus|"
    "Hope, B.C.|The Heiress of Hastings|Prep School Vampires|Rain Dates|Wolverine Creek|Last Ferry Friday|"
    "Forty Below Zero Avenue|Santa's Travel Agent|Cougar Annie & Co.|Lynn Valley High|Ghost "
    "Kelp|Stanley, Parked|"
    "My Boss, the Bear|The Saturna Letters|Dial Tone|East Van Elegy|One More Chinook|Coquihalla",
    "Nine Fathom Productions Ltd.|Kelp Forest Films (BC) Inc.|Two Ravens Productions Ltd.|"
    "0983317 B.C. Ltd.|Breakwater Pictures Inc.|Salal Productions (Canada) Inc.|Rain City Reel Co.",
    "Apex Originals|Blue Heron TV|Quill Studios|HearthLine|Northgate Television|Zephyr+",
)
FLEUVE = Shows(
    "Neuf jours en mai|L'Adjointe|Rue Saison|Le 31 juin|Les Coordonnées perdues|Bureau fermé le lundi|"
    "Trois et demi, rue Fullum|Souper chez Rita|La Directrice|Verdun sur mer|Mars, ma sœur|The Lachine Tapes|"
    "Un hiver à Sept-Îles|Deuxième équipe|Place Saint-Ours|Ma tante Production|Hochelaga Heat|L'Été des Roy|"
    "Les Voyages de Mme Brodeur|Nuit & jour, avenue du Parc|Le Dépanneur|Plateau, plateau|Mille Îles|"
    "Octobre au lac|La Ligne verte et bleue|Snowdon Station|Montcalm|Ti-Loup",
    "Productions Belle-Saison inc.|Films du Bas-Canal|9417-2203 Québec inc.|Les Productions Deux Mai inc.|"
    "Grey Nun Productions Inc.|Atelier du Quai média",
    "Télé-Sillon|Réseau Onze|Aurore+|Studio Belvédère|Canal Fleuve",
)
PLAIN: Spelt = {
    P.SECOND_APC: ("2nd APC", "2nd Assistant Production Coordinator"),
    P.FIRST_APC: ("1st APC", "1st Assistant Production Coordinator"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office PA", "Key Office PA", "Producer's Assistant"),
}
LONG: Spelt = {
    P.SECOND_APC: ("2nd Assistant Production Coordinator", "Second Assistant Production Coordinator"),
    P.FIRST_APC: ("1st Assistant Production Coordinator", "First Assistant Production Coordinator"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel & Accommodations Coordinator", "Travel Coordinator"),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office Production Assistant", "Production Office Assistant", "Post Production Coordinator"),
}
CURT: Spelt = {
    P.SECOND_APC: ("2nd APC", "2nd Asst PC", "2APC"),
    P.FIRST_APC: ("1st APC", "1st Asst PC", "1APC"),
    P.PC: ("PC", "Prod Coord"),
    P.TRAVEL: ("Travel Coord", "Travel Coord."),
    P.SCRIPT: ("Script Coord", "Script Coord."),
    P.OTHER: ("OPA", "Office PA", "Accounting Clerk"),
}
FRENCH: Spelt = {
    P.SECOND_APC: ("2e assistante à la coordination", "2e assistante-coordonnatrice de production"),
    P.FIRST_APC: ("1re assistante à la coordination", "1re assistante-coordonnatrice de production"),
    P.PC: ("Coordonnatrice de production", "Coordonnatrice"),
    P.TRAVEL: ("Coordonnatrice des voyages",),
    P.SCRIPT: ("Coordonnatrice aux textes",),
    P.OTHER: ("Assistante de bureau", "Secrétaire-réceptionniste"),
}
NOTES = (
    "Shot in {}; nominated for two Golden Birch awards.",
    "Prep and wrap.",
    "Covered for PC two weeks.",
    "Took over for the 1st APC on leave.",
    "Two units, three cities, cast of 60.",
    "Remote office to camera, then in studio.",
    "Came on for the last block, stayed through wrap.",
)
SECONDS = (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC)
FIRSTS = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.FIRST_APC)
CHIEFS = (P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.PC, P.PC, P.PC)
FLIGHTS = (P.OTHER, P.SECOND_APC, P.FIRST_APC, P.TRAVEL, P.TRAVEL, P.TRAVEL)
SCRIPTS = (P.OTHER, P.SECOND_APC, P.SCRIPT, P.SCRIPT, P.SCRIPT)
COUNTED = ("", "One", "Two", "Three", "Four", "Five", "Six")
_MOIS = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.")
_ENDINGS = {1: "st", 21: "st", 31: "st", 2: "nd", 22: "nd", 3: "rd", 23: "rd"}


def worked(
    rng: random.Random,
    shows: Shows,
    town: Town,
    ladder: Sequence[Position],
    ways: Spelt,
    count: tuple[int, int],
    *,
    habit: float = 0.85,
    gaps: float = 0.1,
    pace: float = 0.75,
) -> ResumeTruth:
    """Somebody with `count` credits, jobs spelt mostly in one way, some of the crew forgotten."""
    least, most = count
    truth = drawn(rng, shows, town, FULL, ladder, least=least, most=most, pace=pace, rest=45)
    truth = changed(truth, lambda c: {"company": _of_its_own(c) or c.company})
    truth = forgetting(rng, truth, gaps, "producer", "production_coordinator", "studio")
    truth = forgetting(rng, truth, 0.4, "assistant_production_coordinator")
    return spelt(rng, truth, ways, habit=habit, units=0.05)


def _of_its_own(c: CreditTruth) -> str:
    """A company made for the show, as those of most series with a short name are."""
    if len(c.title) > 14 or c.kind not in (K.TV_SEASON, K.FEATURE):
        return ""
    return f"{c.title} {f'S{c.season} ' if c.season else ''}Productions Inc."


def by_initials(truth: ResumeTruth) -> ResumeTruth:
    """The truth of a page that gives the first names of a crew by their initials."""
    return changed(truth, lambda c: {role: initialled(getattr(c, role)) for role in CREW})


def note(rng: random.Random, chance: float = 0.25, place: str = "Hamilton and Brantford") -> str:
    """What some add below a credit, or nothing."""
    return rng.choice(NOTES).format(place) if rng.random() < chance else ""


def season(c: CreditTruth, form: str) -> str:
    """What is said of the season, or nothing; `form` may ask for its `word`, its `first` "
    "and `last` episode."""
    number = c.season
    if number is None:
        return ""
    last = number * 100 + (6, 8, 10, 13)[len(c.title) % 4]
    return form.format(number, word=COUNTED[number], first=number * 100 + 1, last=last)


def house(c: CreditTruth, form: str = "{} ({})") -> str:
    return form.format(c.company, c.studio) if c.studio else c.company


def once(c: CreditTruth, dash: str = " – ", form: str = "%b") -> str:
    """Jan 9 – Mar 3, 2023; with both years where they differ."""
    first = f"{c.start:{form}} {c.start.day}" + ("" if c.start.year == c.end.year else f", {c.start.year}")
    return f"{first}{dash}{c.end:{form}} {c.end.day}, {c.end.year}"


def ordinal(day: date) -> str:
    """Jan. 9th, 2023."""
    return f"{day:%b}{'' if day.month == 5 else '.'} {day.day}{_ENDINGS.get(day.day, 'th')}, {day.year}"


def jour(day: date) -> str:
    """9 janv. 2023."""
    return f"{'1er' if day.day == 1 else day.day} {_MOIS[day.month - 1]} {day.year}"


def paragraphs(truth: ResumeTruth, heading: str) -> str:
    return f"<h2>{heading}</h2>" + "".join(f"<p>{e(line)}</p>" for line in truth.other_lines)


WAYS: Mapping[str, Callable[[date], str]] = {
    "iso": lambda day: day.isoformat(),
    "day first": lambda day: f"{day:%d/%m/%y}",
    "month first": lambda day: f"{day:%m/%d/%y}",
    "short": lambda day: f"{day:%b} {day.day}, {day.year}",
    "points": lambda day: f"{day:%d.%m.%y}",
    "dashed": lambda day: f"{day.day}-{day:%b-%y}",
    "long": lambda day: f"{day:%B} {day.day}, {day.year}",
    "british": lambda day: f"{day.day} {day:%b} {day.year}",
    "ordinal": ordinal,
    "stroke": in_short,
    "jour": jour,
}
SPANS: Sequence[Callable[[CreditTruth], str]] = (
    lambda c: once(c, "–"),
    lambda c: once(c, " to ", "%B"),
)
