"""Working lives for the sixteenth set of resume layouts: shows with commas, colons, numbers and quotes, jobs
of other departments in between, stints with a break."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import CREW, MONTHS_IN_FRENCH, days_of, leaving_out
from tests.extractors.fresh_fifteenth_lives import EN_MOTS, HYPHENED, LETTERED, WESTERN
from tests.extractors.fresh_fifteenth_lives import SPANS as OF_THE_FIFTEENTH
from tests.extractors.fresh_fifteenth_lives import WAYS as WAYS_OF_THE_FIFTEENTH
from tests.extractors.fresh_seventh_lives import Shows
from tests.extractors.fresh_tenth_lives import Spelt
from tests.extractors.fresh_twelfth_lives import jour, once, season

P, K = Position, ProductionKind

DON_VALLEY = Shows(
    "Hush, Little Heiress|Rescue 9: Rexdale|Salt & Sable|Night Desk|12 Carden Street|Lake Placid Lies|"
    "The Prosecutor|Merry, Bright & Broke|Iron Lady of Ajax|Aftershock III|The Summer I Quit|Double Shift|"
    "Project: Nightingale|Murder, She Tweeted|Don Valley|The Fixers|48 Hours in Sudbury|Honest Ed & Sons|"
    "Sister Act of War|Unit 7|Three Weddings and a Raccoon|Dr. Quill: Origins|The Other Mrs. Bell|Gridlock|"
    "Saving Santa's Sleigh|The Ninth Juror|Rosehill|Flight Risk II|Bad Neighbours, Good Fences|Undertone",
    "Don Valley Productions Inc.|Night Desk Television Ltd.|2788150 Ontario Inc.|Redpath Street Films Inc.|"
    "Gridlock Season Two Productions Inc.|Carden & Bell Pictures|Shuter Entertainment Corp.|Lot 9 Media Inc.",
    "Peakflix|CanWave|CBN|Global Six|Cascade Studios|Maple Row TV|Prime Arc",
)
BURRARD = Shows(
    "The Cartographer|Sasquatch & Me|Fatal Vows: Part II|False Creek 911|Rain, Rain|Nine to Midnight|"
    "A Cowboy for Christmas|Cold Case: Nanaimo|Starfall Academy|“Wild” Bill Tanaka|The Haunting of Hatley|"
    "Yours, Truly|Salmon Run|Zombie Prom IV|Kingsway|Second Wife, First Lie|Apex & Co.|The Long Weekend|"
    "Robson Street|Love, Lattes & Lies|Agent 355|Killer Condo|Dead Man’s Cove|Orca Station|The Re-Match|"
    "Spirit Bear|Deep State: Delta|Garibaldi|Home for the Harvest|Mother, May I?",
    "Kingsway Films (BC) Ltd.|Orca Station Productions Inc.|1302245 B.C. Ltd.|Hatley Pictures Canada Inc.|"
    "Starfall Series 1 Productions Ltd.|Blue Cedar Media Inc.|Salmon Run Entertainment",
    "Starboard TV|Western Network|Peakflix|Titan Studios|Evergreen Channel",
)
RED_RIVER = Shows(
    "Portage & Main|The Grain Elevator|Whiteout|Harvest Moon, Harvest Murder|Tundra 66|Mrs. Kowal’s Secret|"
    "Blue Christmas II|Wolf Creek Widows|Hockey Mom: The Movie|North End|The Undertow|Peggy’s Cove 1917|"
    "Badlands, Good Hearts|Sleeping with the Alibi|Kid Galahad Jr.|Ice, Ice, Maybe|A Bridesmaid Too Far|"
    "Prairie Lawyers|The Map Room|Chapter & Verse|Bison|Seven Oaks|Rookie Year|Assiniboine|Last Call at "
    "Lou’s|The Storm Inside|Missing: Mile 47|Ginger Snap|Land of Living Skies|Halifax, Nova",
    "Seven Oaks Productions Ltd.|Whiteout Films Manitoba Inc.|6120443 Manitoba Inc.|Bison Row Pictures|"
    "Map Room Television Inc.|Cove Light Entertainment Ltd.|Exchange District Films Inc.",
    "Northstream|CanWave|Hearthside|Maritime One|Peakflix",
)
CANAL = Shows(
    "Le 4e étage|Vents contraires|Mille et une excuses|Sainte-Adèle, P.Q.|Rue de l’Espoir|Les Petits Rois|"
    "La Loi du fleuve|Bouchard & filles|District 31 Nord|Les Oubliés : l’enquête|Plan B comme Béa|Le Phare|"
    "Unité 9 et demie|Le Retour d’Émilie|Montréal, P.Q. 1942|L’Échappée belle|The Main|Frontenac Street|"
    "Tout sur ma belle-mère|La Faille III|Hiver rouge|Le Bonheur des uns|Docteur Prud’homme|Lachine Canal|"
    "Entre deux rives|Les Pêcheurs de lune|L’Affaire Tessier|Bye-bye, Verdun|Toute une nuit|Clair de terre",
    "Productions du Canal inc.|Les Films Vents contraires inc.|9488-3310 Québec inc.|Zone Nord Média inc.|"
    "Main Street Films Canada Inc.|Productions Béa & cie inc.|Les Productions Fleuve inc.",
    "Télé-Nord|Réseau Sept|Canal Direct|Studio Laurier|Peakflix",
)
_DEPARTMENTS = (
    "Assistant Accountant",
    "3rd Assistant Director",
    "Locations PA",
    "Set Dec Buyer",
    "Extras Casting Assistant",
    "Office PA",
    "Costume Assistant",
)
ELSEWHERE: Spelt = {**WESTERN, P.OTHER: _DEPARTMENTS}
ELSEWHERE_HYPHENED: Spelt = {**HYPHENED, P.OTHER: (*_DEPARTMENTS, "Office Production Assistant")}
ELSEWHERE_IN_SHORT: Spelt = {**LETTERED, P.OTHER: ("Office PA", "Acct. Clerk", "3rd AD", "Loc. PA", "Buyer")}
AILLEURS: Spelt = {
    **EN_MOTS,
    P.OTHER: ("Assistante de bureau", "3e assistante à la réalisation", "Commis comptable", "Régie (PA)"),
}
RISING = (P.OTHER, P.SECOND_APC, P.OTHER, P.SECOND_APC, P.FIRST_APC, P.OTHER, P.FIRST_APC, P.PC)
SECONDING = (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC, P.OTHER, P.SECOND_APC)
FIRSTING = (P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.OTHER, P.FIRST_APC, P.FIRST_APC)
LEADING = (P.FIRST_APC, P.PC, P.FIRST_APC, P.PC, P.PC, P.PC)
FLYING = (P.SECOND_APC, P.TRAVEL, P.FIRST_APC, P.TRAVEL, P.TRAVEL)
WRITING = (P.OTHER, P.SECOND_APC, P.SCRIPT, P.OTHER, P.SCRIPT, P.SCRIPT)
_SHORT_OF_A_BREAK = 40


def showing(truth: ResumeTruth, *kept: str) -> ResumeTruth:
    """The truth of a page that tells of kind, studio and crew no more than what is `kept`."""
    return leaving_out(truth, *(name for name in ("kind", "studio", *CREW) if name not in kept))


def broken(rng: random.Random, truth: ResumeTruth, chance: float = 0.2) -> ResumeTruth:
    """Some long credits become two stints in one job, one to three weeks apart, each with its own days."""
    credits: list[CreditTruth] = []
    for c in truth.credits:
        if c.days < _SHORT_OF_A_BREAK or rng.random() >= chance:
            credits.append(c)
            continue
        cut = c.start + (c.end - c.start) / 2
        cut += timedelta(days=(4 - cut.weekday()) % 7)
        weeks, days = rng.randint(1, 3), float(c.days // 2)
        earlier = replace(c, end=cut, days=days)
        later = replace(
            c, start=cut + timedelta(days=3 + 7 * weeks), days=max(1.0, c.days - days - 5 * weeks)
        )
        credits += (earlier, later)
    return replace(truth, credits=tuple(credits))


def years_only(truth: ResumeTruth, last: int) -> ResumeTruth:
    """The truth of a page that tells of its `last` credits no more than years: no day, no count of days."""
    told = len(truth.credits) - last
    vague = leaving_out(replace(truth, credits=truth.credits[told:]), "start", "end", "days").credits
    return replace(truth, credits=(*truth.credits[:told], *vague))


def many(c: CreditTruth, form: str = "{} days") -> str:
    """The days of a credit, `day` for one alone."""
    said = form.format(days_of(c))
    return said.replace("days", "day").replace("jours", "jour") if c.days == 1 else said


def halves(c: CreditTruth) -> str:
    """62½."""
    return f"{int(c.days)}½" if c.days % 1 else f"{c.days:g}"


def comma(c: CreditTruth) -> str:
    """62,5."""
    return days_of(c).replace(".", ",")


def roman(c: CreditTruth, form: str = " – Season {}") -> str:
    """The season in Roman numerals, or nothing."""
    return season(c, form.format(("", "I", "II", "III", "IV", "V", "VI")[c.season or 0]))


def bare(day: date) -> str:
    """3/4/22, month first, with no zeros."""
    return f"{day.month}/{day.day}/{day:%y}"


def du_au(c: CreditTruth) -> str:
    """du 14 mars au 2 juin 2022; both years where they differ."""
    first, last = jour(c.start), jour(c.end)
    return f"du {first.removesuffix(f' {c.end.year}')} au {last}"


WAYS: Mapping[str, Callable[[date], str]] = {
    **WAYS_OF_THE_FIFTEENTH,
    "bare": bare,
    "points long": lambda day: f"{day:%d.%m.%Y}",
    "capitals short": lambda day: f"{day:%d-%b-%y}".upper(),
    "jour mois an": lambda day: f"{day:%d-%m-%Y}",
    "en mots courts": lambda day: f"{day.day} {MONTHS_IN_FRENCH[day.month - 1]} {day:%y}",
}
SPANS: Sequence[Callable[[CreditTruth], str]] = (
    *OF_THE_FIFTEENTH,
    du_au,
    lambda c: once(c, " thru "),
    lambda c: once(c, "–", "%B"),
)
