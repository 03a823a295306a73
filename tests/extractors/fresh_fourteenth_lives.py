"""Working lives for the fourteenth set of resume layouts: everyday shows, jobs as offices say them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import DATES, e, leaving_out
from tests.extractors.fresh_seventh_lives import Shows, crew_of, in_short
from tests.extractors.fresh_tenth_lives import Spelt, within_year
from tests.extractors.fresh_twelfth_lives import WAYS as OF_THE_TWELFTH
from tests.extractors.fresh_twelfth_lives import jour, once, season

P, K = Position, ProductionKind

LAKESHORE = Shows(
    "Gravel Road|The Night Nurse|Station Row|Hometown Holiday|Cold Harbour|The Caldwell Case|"
    "Summer of Silver|Ridgeway|Christmas at the Lodge|Ninth Precinct|The Understudy|Broken Compass|"
    "Family Practice|Runaway Bride Club|Lake of Bays|The Good Sister|Deadfall|Paper Tigers|Emergency Row|"
    "Love on the Vine|The Inheritance|Shadow Witness|Maple Street|Blood Relations|Firehall 12|Orbit High|"
    "A Perfect Storm of Sorts|The Butcher of Bloor|Second Chances|Missing in Mimico|Trial by Ice|Vanguard "
    "Row",
    "Ridgeway Television Inc.|Birchwood Pictures Inc.|Silver Lake Productions Ltd.|2491173 Ontario Inc.|"
    "Lakehead Entertainment|Cold Harbour Season Productions Inc.|Union Street Films|Gravel Productions Inc.",
    "Northstream|CanWave|Global Six|Peakflix|Cascade Studios|Harbour TV|Lumiere+",
)
MAINLAND = Shows(
    "Timberline|Raven's Point|The Turnoff|Snowbound|Hunter's Moon|Pacific Division|Wedding Season in "
    "Whistler|"
    "The Salvage Crew|Echo Bay|After the Flood|Crossfire Creek|Girl in the Attic|Mountain Rescue|"
    "Superhuman|Sweet Harvest|The Long Drive|Nightwatch Academy|Overboard at Sea|Fatal Match|Iron Trestle|"
    "Love, Unscripted|Ghost Ship Avenue|Kingdom of Ash|The Babysitter's Secret|Homestead|Legacy Hall|"
    "Secrets of the Sound|Wild Pines|Reef|Storm Chasers Inn|Dark Matter Girls|The Vault Room",
    "Timberline Productions (BC) Inc.|Wild Pines Films Ltd.|Echo Bay Productions Ltd.|1187330 B.C. Ltd.|"
    "Cypress Mountain Media|Front Row Pictures (Canada) Inc.|Point Grey Road Entertainment Inc.",
    "Peakflix|Western Network|Evergreen Channel|Titan Studios|Starboard TV|Prime Arc",
)
VILLE = Shows(
    "La Vallée|Le Témoin|Les Sœurs Gagnon|Une affaire de famille|Nuits longues|Le Chalet du lac|Poste 22|"
    "Les Derniers Jours|L'Orage|The Villa|Retour à Rosemont|Le Procureur|Sans issue|Belle-Rivière|Salle "
    "d'attente|"
    "Snow Angels|Les Invisibles|Cœur de glace|Le Silence des pins|Old Port|La Consigne|Trois frères Roy|"
    "Kilomètre zéro|"
    "Faux départ|The Fall Line|Les Gardiens|Mont-Royal|Avant l'aube|Petite vie tranquille|Rivages",
    "Productions La Vallée inc.|Films du Vieux-Port|9388-1142 Québec inc.|Pixelune Média|"
    "Les Productions Rosemont inc.|Old Port Productions Inc.",
    "Télé-Nord|Canal Direct|Peakflix|Réseau Sept|Studio Laurier",
)
ORDINARY: Spelt = {
    P.SECOND_APC: ("2nd Assistant Production Coordinator", "2nd APC"),
    P.FIRST_APC: ("1st Assistant Production Coordinator", "1st APC"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office PA", "Office Production Assistant", "Set PA"),
}
DOTTED: Spelt = {
    P.SECOND_APC: ("2nd Asst. Production Coordinator", "2nd Asst. Prod. Coordinator"),
    P.FIRST_APC: ("1st Asst. Production Coordinator", "1st Asst. Prod. Coordinator"),
    P.PC: ("Production Coordinator", "Prod. Coordinator"),
    P.TRAVEL: ("Travel Coord.", "Travel Coordinator"),
    P.SCRIPT: ("Script Coord.", "Script Coordinator"),
    P.OTHER: ("Office P.A.", "Key Office P.A.", "Asst. to Executive Producer"),
}
SPELLED: Spelt = {
    P.SECOND_APC: ("Second Assistant Production Coordinator", "Second Assistant Coordinator"),
    P.FIRST_APC: ("First Assistant Production Coordinator", "First Assistant Coordinator"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator", "Travel and Accommodation Coordinator"),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Production Assistant", "Office Assistant", "Assistant to the Producers"),
}
SHORT: Spelt = {
    P.SECOND_APC: ("2nd APC",),
    P.FIRST_APC: ("1st APC",),
    P.PC: ("Prod. Coord.", "PC"),
    P.TRAVEL: ("Travel Coord.",),
    P.SCRIPT: ("Script Coord.",),
    P.OTHER: ("Office PA", "Set PA", "Acctg. Clerk"),
}
EN_FRANCAIS: Spelt = {
    P.SECOND_APC: ("2e assistante-coordonnatrice", "2e assistante à la coordination de production"),
    P.FIRST_APC: ("1re assistante-coordonnatrice", "1re assistante à la coordination de production"),
    P.PC: ("Coordonnatrice de production",),
    P.TRAVEL: ("Coordonnatrice aux voyages", "Coordonnatrice voyages et hébergement"),
    P.SCRIPT: ("Coordonnatrice de scénario",),
    P.OTHER: ("Assistante de production (bureau)", "Assistante de bureau"),
}
ASSISTANTS = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC)
HEADS = (P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.PC, P.PC, P.PC)
BOOKERS = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.TRAVEL, P.TRAVEL)
WRITERS = (P.OTHER, P.SECOND_APC, P.SCRIPT, P.SCRIPT)
BEGINNERS = (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC)
KINDS_SAID = {
    K.FEATURE: "Feature Film",
    K.MOW: "TV Movie",
    K.PILOT: "Pilot",
    K.MINI_SERIES: "Limited Series",
    K.TV_SEASON: "Series",
    K.OTHER: "Documentary",
}
KINDS_EN_FRANCAIS = {
    K.FEATURE: "Long métrage",
    K.MOW: "Téléfilm",
    K.PILOT: "Pilote",
    K.MINI_SERIES: "Minisérie",
    K.TV_SEASON: "Série",
    K.OTHER: "Documentaire",
}
DUTIES = (
    "Set up, ran and wrapped the production office",
    "Prepared crew lists, contact lists and call sheet distribution",
    "Managed purchase orders, couriers and equipment rentals",
    "Booked flights, hotels and ground transport for cast and crew",
    "Liaised with the studio, the unions and all departments",
    "Trained and supervised a team of three office PAs",
    "Drafted deal memos and start paperwork; tracked work permits",
)
AT_OTHER_TIMES = (
    "Commercials: Production Assistant, various agencies, 2014 – 2016",
    "Short films: Coordinator on nine shorts, list on request",
    "Assistant Manager, Bookmark Café, 2011 – 2014",
    "Music videos, Set PA (day calls), 2013 – 2015",
    "Receptionist, Harlow & Finch Law Office, 2010 – 2013",
    "Volunteer usher, Reel Neighbours Film Festival, 2015 to present",
)
_WINTER = (
    "Winter",
    "Winter",
    "Spring",
    "Spring",
    "Spring",
    "Summer",
    "Summer",
    "Summer",
    "Fall",
    "Fall",
    "Fall",
)
_MOIS = ("janv.", "févr.", "mars", "avril", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.")


def show(c: CreditTruth, form: str = ", Season {}") -> str:
    """A title for HTML, with its season where it has one."""
    return e(c.title) + season(c, form)


def known_as(rng: random.Random, c: CreditTruth, forms: Sequence[str]) -> str:
    """Behind a few titles the name it was shot under, in one of `forms`."""
    name = rng.choice(("Bluebird", "Project Maple", "Untitled Hospital Project", "Sandcastle", "Red Door"))
    return rng.choice(forms).format(name) if c.season is None and rng.random() < 0.2 else ""


def crew(c: CreditTruth, labels: str, between: str = ", ", after: str = ": ") -> str:
    """Whom a credit names, as `crew_of` says, for HTML."""
    return between.join(e(text) for text in crew_of(c, labels, after))


def lined(text: str) -> str:
    """Text for HTML, its lines kept."""
    return e(text).replace("\n", "<br>")


def days_forgotten(truth: ResumeTruth, last: int) -> ResumeTruth:
    """The truth of a page that does not tell the days of its `last` credits."""
    told = len(truth.credits) - last
    silent_ones = leaving_out(replace(truth, credits=truth.credits[told:]), "days").credits
    return replace(truth, credits=(*truth.credits[:told], *silent_ones))


def by_month(c: CreditTruth, form: str = "{:%b} {:%Y}", dash: str = " – ") -> str:
    """Jan 2021 – Mar 2021; one month alone where the work began and ended in it."""
    first, last = form.format(c.start, c.start), form.format(c.end, c.end)
    return first if first == last else f"{first}{dash}{last}"


def in_seasons(c: CreditTruth) -> str:
    """Winter 2021, or Fall 2020 – Winter 2021."""
    first, last = (f"{(*_WINTER, 'Winter')[day.month - 1]} {day.year}" for day in (c.start, c.end))
    return first if first == last else f"{first} – {last}"


def months_of(c: CreditTruth) -> int:
    """Calendar months that a credit touches."""
    return (c.end.year - c.start.year) * 12 + c.end.month - c.start.month + 1


def par_mois(c: CreditTruth) -> str:
    """janv. 2021 à mars 2021."""
    first, last = (f"{_MOIS[day.month - 1]} {day.year}" for day in (c.start, c.end))
    return first if first == last else f"{first} à {last}"


def duties(rng: random.Random, least: int = 1, most: int = 3) -> list[str]:
    return rng.sample(DUTIES, rng.randint(least, most))


WAYS: Mapping[str, Callable[[date], str]] = {
    **OF_THE_TWELFTH,
    "excel": DATES["excel short"],
    "slashes": DATES["slashes"],
    "numbers": DATES["month first"],
    "dotted": DATES["dotted"],
    "jour": jour,
    "secretary": in_short,
}
SPANS: Sequence[Callable[[CreditTruth], str]] = (
    once,
    lambda c: once(c, " to "),
    lambda c: " – ".join(within_year(c, c.start.year, "{:%b} {}")),
)
