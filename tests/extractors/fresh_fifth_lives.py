"""Where the people of the fifth set of layouts live, what their jobs are called, and how they write."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import TypeVar

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import CREW, MONTHS_IN_FRENCH
from tests.extractors.fresh_fourth_lives import Folk, Jobs, Words, life

P, K = Position, ProductionKind
Key = TypeVar("Key")

TORONTO = Folk(
    first="Adair|Bronwen|Chidi|Delphine|Errol|Fenna|Gurpreet|Hollis|Imelda|Jules|Kavita|Lachlan|Mireille|"
    "Nuala|Otis|Parveen|Rosalind|Soraya|Teodor|Una|Viggo|Winnifred|Yusra|Zeke",
    last="Abdi-Warsame|Bannerman|Chalmers|Dossett|Eastlake|Fenwick|Gorman|Hrynko|Ignatieff-Lowe|Jamieson|"
    "Khanna|Leduc|MacAskill|Nwachukwu|O'Dwyer|Pinto|Quarrington|Rasmussen|Sohal|Thibodeau|Uddin|Varga|"
    "Wexford|Yeung|Zimmer",
    streets="Galley Ave.|Pape Avenue, Unit 4|Dovercourt Rd.|Strachan Ave.|Ossian Terrace",
    towns="Toronto, ON  M6R 1G9|Toronto ON M4M 2W8|Hamilton, Ontario L8P 1A2|Pickering, ON L1V 3T2",
    codes="416|647|437",
    remarks="Software: Movie Magic Scheduling, Scenechronize, SmartAccounting POs, Microsoft 365|"
    "Valid Ontario G licence, clean abstract|Workplace Harassment Prevention (2022), Safety Awareness (2021)|"
    "Lakehead Film Workshop, Production Management, 2012 - 2014|Fluent in Cantonese and English|"
    "Barista and shift lead, Bluejay Coffee, Sept 2009 - June 2013|References available upon request",
)
PACIFIC = Folk(
    first="Ainsley|Brodie|Carys|Dashiell|Eleni|Ford|Greta|Haruki|Isla|Jasleen|Kieran|Lumi|Marisol|Niko|"
    "Oriana|Pascal|Rhiannon|Sachiko|Tobin|Veda|Willa",
    last="Ashworth|Bhullar|Cardinal|Driscoll|Engstrom|Fiddler|Grewal|Haida-Moore|Ito|Jorgensen|Klassen|"
    "Lum|McPhee|Nahanee|Oberg|Pettibone|Quilt|Redpath|Sandhu|Tsang|Unger|Verhoeven|Wiebe|Yip",
    streets="East Pender St.|Commercial Drive|Keefer Place|St. Johns Street",
    towns="Vancouver, BC V5L 1W2|Burnaby, BC V5H 2G3|Toronto, ON M4L 1A1|Port Moody BC V3H 2B7",
    codes="604|778|416",
    remarks="Office set-up from bare floor to first day of camera in nine working days|"
    "Comfortable with union and non-union paperwork, ACTRA/UBCP rider packs, work permits|"
    "Class 5 licence; own vehicle|Simon Island College, Diploma in Film Arts, 2013|"
    "Level 1 First Aid; TDG; Whisper of Mandarin|Also: location photography, sourdough",
)
SOUTH = Folk(
    first="Alana|Beau|Carmen|Darius|Ellery|Faye|Grady|Hattie|Imani|Jamal|Kendra|Landry|Monique|Nolan|"
    "Opal|Preston|Quincy|Raquel|Shelby|Trey|Valeria|Whitney",
    last="Alvarado|Boudreaux|Calhoun|Delacroix|Eubanks|Fontenot|Gaines|Holloway|Iglesias|Jefferies|"
    "Kessler|Ledbetter|Mayfield|Nettles|Ochoa|Pruitt|Rainey|Sizemore|Thibodaux|Underhill|Villarreal|"
    "Whitaker|Yancey",
    streets="Ponce Court NE, Apt. 7|Magnolia Ave.|N. Avenue 52|Tchoupitoulas Walk",
    towns="Decatur, GA 30030|Los Angeles, CA 90042|New Orleans, LA 70115|Toronto, ON M6J 2B3",
    codes="404|323|504",
    remarks="U.S. and Canadian citizen; works as a local in GA, CA and ON|"
    "Scenechronize / Croogloo / DPO / Smartsheet / Google Workspace|"
    "B.A. Communications, Piedmont Valley University, May 2011|Notary Public, State of Georgia|"
    "Petty cash floats to $75,000 reconciled weekly|Spanish (conversational)",
)
QUEBEC = Folk(
    first="Amélie|Béatrice|Charlotte|Delphine|Élodie|Florence|Gabrielle|Hélène|Isabeau|Joëlle|Laurence|"
    "Maïka|Noémie|Ophélie|Rosalie|Solène|Thaïs|Véronique",
    last="Archambault|Bélisle|Côté-Lavigne|Desmarais|Ethier|Fournelle|Gendron|Hébert|Jutras|Kirouac|"
    "Laframboise|Morissette|Nadon|Ouellet|Pépin|Robitaille|Sansregret|Turcotte|Villemure|Tran|Baptiste",
    streets="rue Drolet|avenue des Érables|rue Saint-Zotique Est, app. 3|chemin de la Savane",
    towns="Montréal (Québec) H2R 2C1|Longueuil (Québec) J4H 3K5|Gatineau (Québec) J8X 2T4",
    codes="514|438|450",
    remarks="Français et anglais courants, espagnol de base|Permis de conduire classe 5, voiture personnelle|"
    "Cégep du Vieux-Moulin, Techniques de gestion de bureau, 2010 – 2012|"
    "Logiciels : Movie Magic, Croogloo, Excel, FileMaker|RCR et premiers soins, mars 2023|"
    "Serveuse, Café Troubadour, mai 2007 à août 2010",
)
IN_CAPITALS: Jobs = {
    P.SECOND_APC: "2ND ASSISTANT PRODUCTION COORDINATOR",
    P.FIRST_APC: "1ST ASSISTANT PRODUCTION COORDINATOR",
    P.PC: "PRODUCTION COORDINATOR",
    P.TRAVEL: "TRAVEL COORDINATOR",
    P.SCRIPT: "SCRIPT COORDINATOR",
    P.OTHER: "OFFICE PRODUCTION ASSISTANT",
}
AS_SPOKEN: Jobs = {
    P.SECOND_APC: "Second Assistant Coordinator",
    P.FIRST_APC: "First Assistant Coordinator",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Office P.A.",
}
OF_THE_OFFICE: Jobs = {
    P.SECOND_APC: "2nd Asst. Production Office Coordinator",
    P.FIRST_APC: "1st Asst. Production Office Coordinator",
    P.PC: "Production Office Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Office Production Assistant",
}
EN_FRANCAIS: Jobs = {
    P.SECOND_APC: "2e assistante à la coordination",
    P.FIRST_APC: "1re assistante à la coordination",
    P.PC: "Coordonnatrice de production",
    P.TRAVEL: "Coordonnatrice aux voyages",
    P.SCRIPT: "Coordonnatrice aux textes",
    P.OTHER: "Adjointe de bureau",
}
GENRES = {
    K.FEATURE: "Long métrage",
    K.MOW: "Téléfilm",
    K.PILOT: "Émission pilote",
    K.MINI_SERIES: "Minisérie",
    K.TV_SEASON: "Série télé",
    K.OTHER: "Publicité",
}
MONTHS_IN_SHORT = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.",
                   "nov.", "déc.")  # fmt: skip


def working_life(
    rng: random.Random, words: Words, jobs: Jobs, folk: Folk, *, least: int = 5, most: int = 9
) -> ResumeTruth:
    """A life whose series may run on: where two follow, the later may be the next season of the first."""
    truth = life(rng, words, jobs, least=least, most=most, folk=folk)
    run: list[CreditTruth] = []
    for c in reversed(truth.credits):
        if run and c.season and run[-1].season and rng.random() < 0.4:
            before = run[-1]
            c = replace(
                c,
                title=before.title,
                season=(before.season or 0) + 1,
                studio=before.studio,
                company=before.company,
                producer=before.producer,
            )
        run.append(c)
    return replace(truth, credits=tuple(reversed(run)))


def at_times_without(rng: random.Random, truth: ResumeTruth, field: str, chance: float) -> ResumeTruth:
    """Some credits have no `field`: people forget, and some shows have no studio."""
    nothing = "" if field in CREW else None
    return replace(
        truth,
        credits=tuple(replace(c, **{field: nothing}) if rng.random() < chance else c for c in truth.credits),
    )


def still_at_it(truth: ResumeTruth) -> ResumeTruth:
    """The newest job is not over: its last day and its count of days are not on the page."""
    first, *rest = truth.credits
    return replace(truth, credits=(replace(first, end=None, days=None), *rest))


def grouped(
    truth: ResumeTruth, key: Callable[[CreditTruth], Key], order: Sequence[Key]
) -> tuple[ResumeTruth, list[tuple[Key, list[CreditTruth]]]]:
    """The truth in the order of its page, and its credits under what heads them."""
    ordered = sorted(truth.credits, key=lambda c: order.index(key(c)))
    parts = [(head, list(credits)) for head, credits in groupby(ordered, key=key)]
    return replace(truth, credits=tuple(ordered)), parts


def by_position(truth: ResumeTruth) -> tuple[ResumeTruth, list[tuple[Position, list[CreditTruth]]]]:
    return grouped(
        truth, lambda c: c.position, (P.PC, P.TRAVEL, P.SCRIPT, P.FIRST_APC, P.SECOND_APC, P.OTHER)
    )


def people(c: CreditTruth, labels: Sequence[str], between: str = ": ") -> list[str]:
    """Those of the crew whom the credit names, producer first, each after a label."""
    names = (getattr(c, role) for role in CREW)
    return [f"{label}{between}{name}" for label, name in zip(labels, names, strict=True) if name and label]


def joined(parts: Iterable[str | None], between: str) -> str:
    return between.join(part for part in parts if part)


def weeks_of(c: CreditTruth) -> int:
    return ((c.end - c.start).days + 6) // 7


def en_francais(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {MONTHS_IN_FRENCH[day.month - 1]} {day.year}"
