"""Working lives for the thirteenth set of resume layouts: its own towns, shows and ways of saying a job."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import DATES, MONTHS_IN_FRENCH
from tests.extractors.fresh_seventh_lives import Shows, Town
from tests.extractors.fresh_tenth_lives import Spelt, said_once
from tests.extractors.fresh_twelfth_lives import WAYS as OF_THE_TWELFTH
from tests.extractors.fresh_twelfth_lives import once

P, K = Position, ProductionKind

EAST_END = Town(
    "Amanda|Priyanka|Jonathan|Melissa|Chris|Natasha|Kelly|Andrew|Sarah|Tyler|Michelle|Danielle|Rachel|Kevin|"
    "Lindsay|Meera|Jordan|Erin|Samantha|Brent|Aisha|Vanessa|Ryan|Colleen|Marisa",
    "Anderson|Bhatt|Campbell|DaSilva|Edwards|Ferraro|Goldberg|Hughes|Ip|Johnston|Kaur|Liu|Mitchell|Nowak|"
    "O'Brien|Pereira|Rossi|Singh|Thompson|Van Dyke|Walsh|Yeung|MacDonald|St. John|Chiu",
    "312 Greenwood Ave., Toronto, ON M4L 2R1|55 Bretton Place, Unit 804, Toronto, ON M4P 1A2|"
    "18 Fairmount Crescent, Mississauga, Ontario L5G 3K7|940 King St. E., Hamilton, ON L8M 1B6",
    "416|647|905|437",
    "Diploma in Film Production, Lakeshore Polytechnic, 2013|B.A. (English), Northern Ontario University, "
    "2010|Microsoft Office, Google Drive, Dropbox, Slack|Movie Magic Budgeting and Scheduling|Fluent in "
    "Portuguese|First Aid/CPR certified, renewed 2024|Own car, valid G license|Enjoys running, baking and "
    "hockey",
)
WEST_SIDE = Town(
    "Jessica|Daniel|Nicole|Stephanie|Matt|Harpreet|Laura|Brandon|Alison|Mei|Trevor|Katie|Simon|Rebecca|"
    "Nathan|Carmen|Holly|Derek|Tanya|Jenna|Scott|Amrit|Leah|Paul",
    "Atkinson|Brar|Cho|Douglas|Evans|Fong|Grant|Hansen|Jung|Kennedy|Lam|Morrison|Nguyen|Olsen|Parker|Reid|"
    "Sandhu|Turner|Wallace|Young|Dhillon|McKay|De Vries|Suzuki",
    "1475 Kingsway, Vancouver, BC V5N 2R8|#302 - 2255 Cornwall Ave, Vancouver, B.C. V6K 1B5|"
    "4120 Dominion St., Burnaby, BC V5G 1C2|788 Quadra Street, Victoria BC V8W 2L5",
    "604|778|250",
    "Motion Picture Production Program, Capilano Coast College, 2015|Class 5 license, clean abstract|"
    "MS Office, Adobe Acrobat, SetHero, Scenechronize|Level 1 First Aid; WHMIS; Motion Picture Safety|"
    "Mandarin (spoken), French (basic)|BFA, Theatre, Island University, 2012|Snowboarding, choir, two cats",
)
PLATEAU = Town(
    "Julie|Marie-Ève|Sophie|Catherine|Isabelle|Geneviève|Annie|Karine|Valérie|Nathalie|Émilie|Stéphanie|"
    "Chantal|Josée|Audrey|Caroline|Martine|Amélie|Mélanie|Sylvie|Nadia|Véronique",
    "Tremblay|Gagnon|Roy|Bouchard|Gauthier|Morin|Lavoie|Fortin|Ouellet|Bélanger|Lévesque|Côté|Poirier|"
    "Cloutier|Nguyen|Haddad|Lapointe|St-Pierre|Desjardins|Caron|Girard|Simard",
    "5210, rue Fabre, Montréal (Québec) H2J 3W4|1755, rue Wellington, app. 4, Verdun (Québec) H3K 1V9|"
    "72, rue Saint-Charles Ouest, Longueuil (Québec) J4H 1C6",
    "514|438",
    "DEC en cinéma, Cégep du Vieux-Moulin, 2012|Certificat en gestion, Université de l'Estuaire, 2015|"
    "Bilingue (français, anglais), espagnol de base|Excel, Word, SharePoint, Movie Magic|"
    "Permis de conduire valide|Natation, randonnée et cuisine",
)
KING = Shows(
    "Harbourview|The Commission|Dark Season|My Perfect Landlord|Northern Justice|A Dance for Christmas|"
    "Sirens|Guilty as Charged|The Widow's Walk|Star Cadets|Riverbend|Lucky Number Two|Medic 12|Wolf Lake "
    "Road|The Book Club Murders|Honeymoon Suite|Dead Air|Sunrise Inn|Border Patrol Girls|The Last Witness|"
    "Wanted Man|Home for the Harvest|Cabin Pressure Point|Killer in the Family|Time Lock|Clara's Kitchen|"
    "The Offer|Small Town Secret|Spellbound Academy|Upper Canada",
    "Harbourview Productions Inc.|Northern Justice Productions Inc.|Bay & Front Pictures|Blue Spruce Films "
    "Inc.|2604418 Ontario Limited|Muskoka Road Media Inc.|Tall Ship Entertainment Inc.|Cedar Hill "
    "Television Ltd.",
    "Nexa|CTB|Horizon Pictures|Streamline|Family Net|Bright TV|Pinecrest Studios",
)
HOWE = Shows(
    "Silver Falls|The Negotiator's Daughter|Winter Palace|Alpha Squad|Hearts on Fire Island|Blackwater|"
    "The Arrangement|Cold Front|Sasquatch Summer|A Recipe for Romance|Ghost Town Girls|Reckless|Fourth Wall|"
    "The Bridge House|Undercover Nanny|Wild Card|Haunted Harbour|Outlaw Country Road|Mission Control|"
    "The Hollow Men of Hope|Second Act|Tidal|Mother Knows|Vancouver Noir|Escape to Salt Spring|Sixteen Again|"
    "Fugitive Season|The Lodge|Broken Vows|Aurora",
    "Silver Falls Productions Ltd.|Alpha Squad Productions (BC) Inc.|Howe Street Films Inc.|Garibaldi "
    "Pictures Ltd.|1043388 B.C. Ltd.|Sea Wall Entertainment (Canada) Inc.|Blackwater Productions Inc.",
    "Nexa|Mountain TV|Horizon Pictures|Romance Channel|Streamline|Atlas Ten",
)
LAURIER = Shows(
    "Les Voisins|Sous la glace|La Juge|Hôtel Beaulieu|Disparue|Le Clan Bernier|Mes années folles|Rue "
    "Principale|Un Noël au village|Les Oubliés|Ligne de front|Maison neuve|Chambre 14|La Frontière|Trois "
    "sœurs|Eaux vives|Tempête|L'Héritage des Côté|Les Pompiers|Bye bye Bernard|Vertige|Le Refuge|Au nom du "
    "père Noël|Saint-Henri",
    "Productions Les Voisins inc.|Films Clair-Obscur inc.|9402-7715 Québec inc.|Média Boréal inc.|"
    "Les Films de la Traverse|Productions Hôtel Beaulieu inc.",
    "Radio-Nord|TVX|Nexa|Canal Vision|Club Écran",
)
IN_BRACKETS: Spelt = {
    P.SECOND_APC: ("Assistant Production Coordinator (2nd)", "2nd Assistant Coordinator"),
    P.FIRST_APC: ("Assistant Production Coordinator (1st)", "1st Assistant Coordinator"),
    P.PC: ("Production Coordinator", "Production Office Coordinator"),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Production Office PA", "Office Production Assistant", "Production Runner"),
}
UNDOTTED: Spelt = {
    P.SECOND_APC: ("2nd Asst Production Coordinator", "2nd Asst Prod Coordinator", "2nd APC"),
    P.FIRST_APC: ("1st Asst Production Coordinator", "1st Asst Prod Coordinator", "1st APC"),
    P.PC: ("Production Coordinator", "Prod Coordinator"),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office PA", "Key Office PA", "Locations PA"),
}
HYPHENATED: Spelt = {
    P.SECOND_APC: ("2nd Assistant Production Co-ordinator", "2nd Asst. Co-ordinator"),
    P.FIRST_APC: ("1st Assistant Production Co-ordinator", "1st Asst. Co-ordinator"),
    P.PC: ("Production Co-ordinator",),
    P.TRAVEL: ("Travel Co-ordinator",),
    P.SCRIPT: ("Script Co-ordinator",),
    P.OTHER: ("Office Production Assistant", "Assistant to Producer", "Production Receptionist"),
}
INITIALS: Spelt = {
    P.SECOND_APC: ("2nd A.P.C.", "2nd APC"),
    P.FIRST_APC: ("1st A.P.C.", "1st APC"),
    P.PC: ("P.C.", "Production Coordinator"),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office P.A.", "Set P.A.", "Production Accounting Assistant"),
}
A_MONTREAL: Spelt = {
    P.SECOND_APC: ("2e assistante coordonnatrice", "2e assistante coordonnatrice de production"),
    P.FIRST_APC: ("1re assistante coordonnatrice", "1re assistante coordonnatrice de production"),
    P.PC: ("Coordonnatrice de production",),
    P.TRAVEL: ("Coordonnatrice de voyages",),
    P.SCRIPT: ("Coordonnatrice aux scénarios",),
    P.OTHER: ("Assistante de production", "Adjointe de bureau"),
}
CLIMBING = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC)
SEASONED = (P.FIRST_APC, P.FIRST_APC, P.PC, P.PC, P.PC)
STARTING = (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC)
AWAY = (P.SECOND_APC, P.SECOND_APC, P.TRAVEL, P.TRAVEL)
PAGES = (P.OTHER, P.SCRIPT, P.SCRIPT)
GENRES = {
    K.FEATURE: "Feature",
    K.MOW: "M.O.W.",
    K.PILOT: "TV Pilot",
    K.MINI_SERIES: "Mini Series",
    K.TV_SEASON: "TV Series",
    K.OTHER: "Doc",
}
REEL = ("Series", "Feature Films", "Television Movies", "Documentary")
TASKS = (
    "Supported the Production Coordinator in all office matters",
    "Maintained purchase order log and petty cash float",
    "Arranged accommodation and per diems for out of town crew",
    "Distributed scripts, schedules and daily paperwork",
    "Collected start forms and time cards",
    "Oversaw office setup, vendors and wrap inventory",
)
OUTSIDE = (
    "Retail Supervisor, Northfield Books, 2008 - 2012",
    "Daycamp Leader, City Recreation, Summers 2007 - 2009",
    "Commercial Production Assistant (freelance), 2012 - 2014",
    "Administrative Clerk, St. Anne Clinic, 2010 - 2013",
    "Volunteer Coordinator, Lakeview Short Film Fest, 2016, 2017",
    "Background performer, occasional",
)
_SHOT_AS = ("Daisy", "Project Lantern", "Northern Lights", "Untitled Legal Drama")


def reel(kind: ProductionKind) -> str:
    """The heading of `REEL` below which a kind stands."""
    places = {K.FEATURE: 1, K.MOW: 2, K.OTHER: 3}
    return REEL[places.get(kind, 0)]


def shot_as(rng: random.Random, c: CreditTruth, form: str) -> str:
    """What a few shows were called while they were shot, in `form`."""
    return form.format(rng.choice(_SHOT_AS)) if not c.season and rng.random() < 0.15 else ""


def months_once(c: CreditTruth) -> str:
    """Sept. – Dec. 2022; both years where they differ; one month alone."""
    first, last = (f"{_sept(day)}{'' if day.month == 5 else '.'}" for day in (c.start, c.end))
    if c.start.year != c.end.year:
        return f"{first} {c.start.year} – {last} {c.end.year}"
    return f"{first} {c.end.year}" if first == last else f"{first} – {last} {c.end.year}"


def _sept(day: date) -> str:
    return "Sept" if day.month == 9 else f"{day:%b}"


def secretarys(day: date) -> str:
    """Sept 5, 2022."""
    return f"{_sept(day)} {day.day}, {day.year}"


def du_au(c: CreditTruth) -> str:
    """Du 5 septembre au 16 décembre 2022."""
    first, last = (_jour(day) for day in (c.start, c.end))
    year = "" if c.start.year == c.end.year else f" {c.start.year}"
    return f"Du {first}{year} au {last} {c.end.year}"


def _jour(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {MONTHS_IN_FRENCH[day.month - 1]}"


WAYS: Mapping[str, Callable[[date], str]] = {
    **OF_THE_TWELFTH,
    "sept": secretarys,
    "full": DATES["slashes"],
    "us": DATES["month first"],
    "two figures": DATES["day first"],
}
SPANS: Sequence[Callable[[CreditTruth], str]] = (once, said_once, du_au)
