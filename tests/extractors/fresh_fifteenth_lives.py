"""Working lives for the fifteenth set of resume layouts: five towns' shows, jobs and dates as people type
them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import DATES, MONTHS_IN_FRENCH
from tests.extractors.fresh_fourteenth_lives import SPANS as OF_THE_FOURTEENTH
from tests.extractors.fresh_fourteenth_lives import WAYS as WAYS_OF_THE_FOURTEENTH
from tests.extractors.fresh_seventh_lives import Shows
from tests.extractors.fresh_tenth_lives import Spelt
from tests.extractors.fresh_twelfth_lives import season

P, K = Position, ProductionKind

ATLANTIC = Shows(
    "Gull Cove|The Lightkeeper's Wife|Barrington Street|Fog Warning|Saltbox|Red Earth|Kin & Country|"
    "The Portage|Blizzard Nurse|Northern Lives|Wheat Queens|A Farmhouse Wedding|The Exchange|Heron "
    "Hollow|Lobster Wars|Chester Basin|The Interlake Murders|Cold Storage|Polar Night|Harvest Hearts|"
    "Sable|Grand Beach, 1962|The Midwife|Osborne Village|Tall Ships|Bluenose Detectives|Ice Road Romance|"
    "Mosquito Season|Fundy",
    "Gull Cove Pictures Inc.|Halyard Media Limited|4471209 Manitoba Ltd.|Forks North Entertainment Inc.|"
    "Citadel Hill Films|3308841 Nova Scotia Limited|Prairie Fox Productions Inc.|Salt Road Television Inc.",
    "CanWave|Peakflix|Northstream|Hearthside|Maritime One|Titan Studios",
)
BLOOR = Shows(
    "Parkdale|The Coroner's Assistant|Neon Winter|Christie Pits|Murder at the Mandarin|Call Me Constance|"
    "Overtime|Rosedale Wives|Doppler|The Last Streetcar|Kidnapped in Kitchener|Big Nickel|Hearts on Ice|"
    "Sanctuary 9|Bay Street|Blackfly Summer|The Handler|Night School|Vanishing Point Pelee|Ward 5|"
    "Operation Evergreen|Jane & Finch|Tower Two|The Great Lake|Underpass|Scarborough Fair Game|Mr. Popular|"
    "Clean Slate|The Apprentice Witch|Crown Attorney|Triple Exposure|Love in Aisle Four",
    "Parkdale Productions 2 Inc.|Lake Shore Stages Inc.|2650981 Ontario Ltd.|Blue Heron Row Films Inc.|"
    "High Park Entertainment|Eastern Ave. Pictures Inc.|Night School TV Productions Inc.|Kinder & Katz Media",
    "Global Six|Peakflix|CBN|Cascade Studios|Harbour TV|Prime Arc|Maple Row TV",
)
FRASER = Shows(
    "Steveston|Gastown|The Ferryman|Second Growth|Howe Sound|Cedar & Ash|Alien Custody|The Hollow Hours|"
    "Bridal Veil Falls|Frostbite Ridge|Capilano|Detective Junior|Lions Gate Letters|Under Granville|"
    "A Christmas Sleigh in Surrey|Deep Cove|The Returned Girl|Marine Drive|Beachcomber's Son|Hex Club|"
    "Wreck Beach|Sockeye|Chilliwack Nights|Apex Station|The Widow Lam|Northern Flight|Powell & Main|"
    "Mayday, Mayday|Snow Globe Wedding|Tidewater Division",
    "Steveston Series Productions Ltd.|Second Growth Films (BC) Ltd.|1240077 B.C. Ltd.|Arbutus Row Films|"
    "Lower Mainland Pictures Ltd.|Hex Club Productions Canada Inc.|Blue Camas Entertainment Ltd.",
    "Starboard TV|Western Network|Peakflix|Evergreen Channel|Titan Studios|Silverline",
)
PLATEAU = Shows(
    "Rue Saint-Denis|L'Île aux Coudes|Le Juge|Sang neuf|Au nord du 50e|Les Colocs du quai|Un dernier été|"
    "La Traversée|Faubourg 1900|The Atwater Line|Les Ravisseurs|Mère à bord|Chambre 12|Le Gardien de nuit|"
    "Griffintown|Les Soeurs Lemieux|Zone morte|Noël chez les Tardif|Le Verger|Piste noire|Les Héritières|"
    "Haute tension|Saint-Henri Blues|Coup de pouce|Le Grand Dégel|Minuit, place d'Armes|L'Enquêteuse|Papa",
    "Productions du Plateau inc.|Les Films Sang neuf inc.|9502-7714 Québec inc.|Zone Trois Rivières média|"
    "Griffintown Films Inc.|Productions Haute Tension inc.|Les Productions du Verger inc.",
    "Télé-Nord|Réseau Sept|Canal Direct|Studio Laurier|Peakflix|Aurore+",
)
HYPHENED: Spelt = {
    P.SECOND_APC: ("2nd Assistant Production Co-ordinator", "2nd Asst. Production Co-ordinator"),
    P.FIRST_APC: ("1st Assistant Production Co-ordinator", "1st Asst. Production Co-ordinator"),
    P.PC: ("Production Co-ordinator",),
    P.TRAVEL: ("Travel Co-ordinator",),
    P.SCRIPT: ("Script Co-ordinator",),
    P.OTHER: ("Office P.A.", "Production Accounting Clerk", "Casting Assistant"),
}
WESTERN: Spelt = {
    P.SECOND_APC: ("2nd Assistant Coordinator", "2nd Assistant Production Coordinator"),
    P.FIRST_APC: ("1st Assistant Coordinator", "1st Assistant Production Coordinator"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office PA", "Locations PA", "Executive Assistant"),
}
LETTERED: Spelt = {
    P.SECOND_APC: ("2nd A.P.C.", "2nd APC"),
    P.FIRST_APC: ("1st A.P.C.", "1st APC"),
    P.PC: ("Prod. Coordinator", "P.C."),
    P.TRAVEL: ("Travel Coord.",),
    P.SCRIPT: ("Script Coord.",),
    P.OTHER: ("Office P.A.", "Key P.A.", "Set P.A."),
}
EN_MOTS: Spelt = {
    P.SECOND_APC: ("2e assistante coordonnatrice", "2e assistante à la coordination"),
    P.FIRST_APC: ("1re assistante coordonnatrice", "1ère assistante à la coordination"),
    P.PC: ("Coordonnatrice de production",),
    P.TRAVEL: ("Coordonnatrice des déplacements",),
    P.SCRIPT: ("Coordonnatrice aux scénarios",),
    P.OTHER: ("Assistante de production", "Commis à la comptabilité"),
}
CLIMBERS = (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.PC)
SECONDS = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC)
COORDINATORS = (P.FIRST_APC, P.FIRST_APC, P.PC, P.PC, P.PC, P.PC)
TRAVELLERS = (P.SECOND_APC, P.FIRST_APC, P.TRAVEL, P.TRAVEL, P.TRAVEL)
SCRIPT_HANDS = (P.OTHER, P.SECOND_APC, P.SCRIPT, P.SCRIPT, P.SCRIPT)
BESIDES = (
    "Commercials (non-union): PA on some 40 spots, 2012-2015, list available",
    "Volunteer Coordinator, Four Winds Documentary Festival, 2017 & 2018",
    "Administrative Assistant, Brightwater Dental Group, 2009-2012",
    "Continuing education: Payroll Essentials, Seaway College, 2019",
    "Workshop: Greener Production Offices, March 2023",
    "Server and shift lead, The Copper Kettle, 2008-2011",
    "Industrial and training videos, Office Manager, 2011-2013",
    "Board member, East End Tenants' Co-op, 2018 to date",
    "Software: MovieMagic, SmartStart, PandaDoc, Google Sheets, Setkeeper",
    "Languages: English, French (working knowledge), Tagalog",
)
DE_PLUS = (
    "Publicités (hors syndicat) : assistante de production, 2013-2015",
    "Bénévolat : accueil, Rencontres du film de Verdun, 2016 et 2017",
    "Commis de bureau, Cabinet Lavoie Tessier, 2010-2012",
    "Atelier « Bureau vert », mars 2023",
    "Logiciels : Movie Magic, Excel, SmartStart, Setkeeper",
)
_MONTHS = (
    "Jan.",
    "Feb.",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
)


def press(day: date) -> str:
    """Sept. 7, 2021, as newspapers write."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def press_span(c: CreditTruth, dash: str = "-") -> str:
    """Sept. 7-Dec. 17, 2021; both years where they differ."""
    first = press(c.start)
    return f"{first.removesuffix(f', {c.end.year}')}{dash}{press(c.end)}"


def press_months(c: CreditTruth, dash: str = "-") -> str:
    """Sept.-Dec. 2021, Nov. 2021-Feb. 2022 or one month alone."""
    first, last = (f"{_MONTHS[day.month - 1]} {day.year}" for day in (c.start, c.end))
    return first if first == last else f"{first.removesuffix(f' {c.end.year}')}{dash}{last}"


def capital_months(c: CreditTruth) -> str:
    """MARCH 2021 – JUNE 2021."""
    first, last = (f"{day:%B %Y}".upper() for day in (c.start, c.end))
    return first if first == last else f"{first} – {last}"


def clipped_months(c: CreditTruth) -> str:
    """Mar '21 – Jun '21."""
    first, last = (f"{day:%b} ’{day:%y}" for day in (c.start, c.end))
    return first if first == last else f"{first} – {last}"


def les_mois(c: CreditTruth) -> str:
    """mars à juin 2021."""
    first, last = (f"{MONTHS_IN_FRENCH[day.month - 1]} {day.year}" for day in (c.start, c.end))
    return first if first == last else f"{first.removesuffix(f' {c.end.year}')} à {last}"


def years(c: CreditTruth) -> str:
    """2021, or 2021–2022."""
    return str(c.end.year) if c.start.year == c.end.year else f"{c.start.year}–{c.end.year}"


def whole(credits: Sequence[CreditTruth]) -> str:
    """The sum of days."""
    return f"{sum(c.days for c in credits):g}"


def in_parts(c: CreditTruth) -> tuple[str, str, str]:
    """Days of prep, of the shoot and of the wrap, which make the days of the credit."""
    prep, wrap = int(c.days * 0.25), int(c.days * 0.1)
    return str(prep), f"{c.days - prep - wrap:g}", str(wrap)


def block(rng: random.Random, c: CreditTruth) -> str:
    """Of a few seasons, the block that was shot."""
    said = season(c, ", Block {block} (Eps {first}–{last})".replace("{block}", str(rng.randint(1, 2))))
    return said if rng.random() < 0.2 else ""


def abroad(rng: random.Random) -> str:
    """Behind a few companies, that the show was made with another country."""
    country = rng.choice(("Ireland", "Germany", "UK", "Belgium"))
    return f" (Canada/{country} co-production)" if rng.random() < 0.12 else ""


def besides(rng: random.Random, lines: Sequence[str] = BESIDES, count: int = 2) -> list[str]:
    return rng.sample(lines, count)


def of_the_sender(truth: ResumeTruth, between: str = " | ") -> str:
    """How to reach the sender, what is blank left out."""
    return between.join(said for said in (truth.address, truth.phone, truth.email) if said)


WAYS: Mapping[str, Callable[[date], str]] = {
    **WAYS_OF_THE_FOURTEENTH,
    "press": press,
    "clipped": lambda day: f"{day:%b} {day.day} ’{day:%y}",
    "swiss": lambda day: f"{day:%Y.%m.%d}",
    "forms": lambda day: f"{day:%d %b %Y}".upper(),
    "typed": lambda day: f"{day:%B} {day.day}/{day:%y}",
    "en mots": DATES["french"],
}
SPANS: Sequence[Callable[[CreditTruth], str]] = (*OF_THE_FOURTEENTH, press_span, lambda c: press_span(c, "–"))
