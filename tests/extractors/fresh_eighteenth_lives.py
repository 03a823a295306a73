"""Working lives for the eighteenth set of resume layouts: production offices of Toronto, people who came to
them from other departments, shows whose names look like much else."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_seventeenth_lives import SPANS as OF_THE_SEVENTEENTH
from tests.extractors.fresh_seventeenth_lives import WAYS as WAYS_OF_THE_SEVENTEENTH
from tests.extractors.fresh_seventeenth_lives import Section
from tests.extractors.fresh_seventh_lives import Shows, Town, changed, crew_of
from tests.extractors.fresh_sixteenth_lives import showing
from tests.extractors.fresh_tenth_lives import Spelt
from tests.extractors.fresh_twelfth_lives import once, worked

P, K = Position, ProductionKind

RONCESVALLES = Shows(
    "Wednesday Bakery|VARNISH|Prudence Halloran|Who Ate the Evidence?|The Best Boy’s Wedding|Pilot Lights "
    "Out|B.O.L.O. (Be on the Lookout)|Mimico: A Ghost Story|Twelve Coats of Paint|Aunt Gertie & the Getaway|"
    "December Babies|Dundas West – The Movie|Le Pamplemousse bleu|Captain Obvious, P.Eng.|Ask Me Thursday|"
    "Nine-Tenths|The Bookkeeper of Bala|A.J. Pemberton, Unlicensed|KILOWATT|Fish Sticks at Midnight|Where’s "
    "Warren?|Room for Two (More)|Gallery Row 1911|Prep, Shoot, Wrap, Repeat|Feature Creature Manor|Hot Yoga "
    "Homicide|Étienne prend la mer|Sunday Drive / Monday Chase|Bread & Circuits|#9 Maplehurst Court|My "
    "Cousin, the Minister|Snowbirds: Return to Tampa|Third Floor, Housewares|Raccoon Committee|Salome "
    "Grant-Weir|The Plan B Twins|Etta’s|Long Weekend in Lindsay|No Refunds, No Regrets|Sgt. Plum",
    "Fern & Galley Pictures Inc.|Sorauren Park Productions Ltd.|2755031 Ontario Inc.|Varnish Films Inc.|"
    "Maplehurst Court Television Inc.|Howard Park Entertainment|Grant-Weir Productions (Ontario) Inc.|"
    "Les Films Pamplemousse inc.",
    "Lantern TV|Quartz+|National Eight|Bellflower Channel|Oakmoor Studios|Trillium Network",
)
COXWELL = Shows(
    "Gerrard & Coxwell|The Travel Agent Vanishes|Judge Mbatha Presiding|Monday, Bloody Mary|HUSKER BAY|Is "
    "This Seat Taken, Sheila?|Petrolia 1866|Lac-aux-Loups|Six Feet, Four Inches|A Mini Series of Mistakes|"
    "Harriet, Unplugged|The Caterer: Last Course|T. Rex Academy|Bobcaygeon or Bust|Deux et deux font cinq|"
    "O.P.P. & Me|Fever Pitcher|All-Season Radials|21 Casseroles|Ingrid Sol, Night Driver|Paisley, Ont. (Pop. "
    "1,033)|Locksmith Wanted|Stand-Ins Anonymous|August 9th|Lefty Malone Rides Transit|The Hearing Aid|"
    "Pickering Nuclear Family|Un hiver sans Fernand|Half-Sisters, Whole Truth|Bye Bye Bellwoods|Dial M for "
    "Mississauga|Extra! Extra! Extra!|Four Funerals & a Food Truck|The Zhang Inheritance Tax|SUBLETTER|East "
    "of Yonge, West of Nowhere|Mr. Fix-It-Up|Second Unit|Noël chez les Tremblay-Wong|Who Goes There, Gladys?",
    "Coxwell Yard Productions Inc.|Monarch Park Pictures Ltd.|1893340 Ontario Ltd.|Saulter Street Films Inc.|"
    "Casserole Television Inc.|Bellwoods Four Productions Inc.|Greenwood & Felstead Media|Loups Films inc.",
    "Trillium Network|Saga Vision|Quartz+|Pinecrest Television|CTO|Halifax Street Studios",
)
STOCKYARDS = Shows(
    "St. Clair Slaughter|ON THE FLIP SIDE|Roy G. Biv Is Dead|Producer’s Cut & Dry|Tuesdays with Maurizio|99 "
    "Bottles of Beatrice|Take Nineteen|The Weather Girl: Category 5|Jean-Guy et la machine|Vacancy at the "
    "Vistaview|Ms. Treated|Are We There, Yeti?|Kawartha|Lady Godfrey’s Lawn|M.I.A., Ontario|Fryer Tuck|The "
    "Prompter|Detective Inspector Banks-Osei|October’s Bride|Bloor/Danforth|The Documentary Killer|Ça va, "
    "Chuck?|Hail, Hail, Etobicoke|Rosa, Rosa, Rosa|Seven-Year Lease|Tin Man Radio|P.S. Eat This Note|The "
    "Grip of Winter|Goodnight, Irving|Level P2|Les Beaux Mardis de Mme Aubry|OLLY OLLY OXEN|Lot 49-B|A Spy, "
    "a Nun & a Notary|Friday Off|Cobourg Vice|(Almost) Everything Must Go|Eulogy for a Toaster|Beginner’s "
    "Cello|Murdo & MacPhail",
    "Weston Road Pictures Inc.|Stockyards Stage 3 Productions Inc.|2410877 Ontario Limited|Gunns Loop Films|"
    "Vistaview Television Productions Ltd.|Keele & Dunn Entertainment Inc.|Oxen Productions (Canada) Inc.|"
    "Symes Media Group",
    "Saga Vision|Bellflower Channel|National Eight|Oakmoor Studios|Lantern TV|Réseau Capitale",
)
UPTOWN = Town(
    "Allison|Brandon|Cheryl|Dominic|Elaine|Frank|Gina|Howard|Irene|James|Kathy|Leah|Marco|Nadia|Oliver|"
    "Pamela|Russell|Sonia|Terry|Victor|Wendy|Yuki|Zara|Colleen|Deepak|Esther|Leslie|Jordan|April|Rose",
    "Allen|Brooks|Carter|D’Angelo|Ellis|Ferguson|Grant|Henderson|Iacobucci|Jackson|Kaur|Lam|McKenzie|"
    "Newman|Osborne|Park|Quinn|Richards|Sullivan|Taylor|Usman|Vaughan|Watson|Yip|Ziegler|Boucher|Hill-Long|"
    "Desjardins|Mohamed|St. Pierre",
    "127 Keewatin Avenue, Toronto, ON M4P 2A1|2204-35 Saranac Blvd., Toronto, ON M6A 2G4|"
    "58 Roe Ave, Toronto ON M5M 2H7|306-1 Deer Park Crescent, Toronto, Ontario M4V 3C4",
    "416|647|437",
    "Movie Magic|Excel|Word",
)
THE_SUBURBS = Town(
    "Aaron|Beth|Craig|Diane|Eric|Farah|Gordon|Hannah|Ian|Joanne|Kyle|Linda|Maria|Nathan|Olivia|Phil|"
    "Rachel|Sean|Theresa|Usha|Vince|Whitney|Yasmin|Zack|Brigitte|Curtis|Dawn|May|Faith|Stuart",
    "Abbott|Burke|Cameron|Dunn|Evans|Fernandes|Gibson|Howard|Ibrahim|Jensen|Kowalski|Leblanc|Martin|Nelson|"
    "O’Neill|Parker|Rahman|Scott|Tang|Underwood|Vargas|White|Xavier|Yeung|Zhao|Beaulieu|De Luca|Marsh|Pace|"
    "Winters",
    "41 Brookside Dr., Mississauga, ON L5M 1H3|9 Elgin Mills Court, Richmond Hill, ON L4C 4M1|"
    "1180 Dunbarton Rd, Pickering ON L1V 1G9|16-240 Market Street, Brampton, ON L6V 3P8",
    "905|289|647",
    "Movie Magic|Excel|Word",
)
IN_FULL: Spelt = {
    P.SECOND_APC: ("2nd Assistant Production Coordinator", "Second Assistant Production Coordinator"),
    P.FIRST_APC: ("1st Assistant Production Coordinator", "First Assistant Production Coordinator"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator", "Travel & Accommodation Coordinator"),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: (
        "Office Production Assistant",
        "Locations Assistant",
        "Art Department Assistant",
        "Costume Buyer",
        "Background Casting Assistant",
        "Key Production Assistant",
    ),
}
IN_BRIEF: Spelt = {
    P.SECOND_APC: ("2nd APC", "2nd Asst PC"),
    P.FIRST_APC: ("1st APC", "1st Asst PC"),
    P.PC: ("Prod. Coord.", "Production Coord", "PC"),
    P.TRAVEL: ("Travel Coord.", "Travel Coord"),
    P.SCRIPT: ("Script Coord.", "Script Coord"),
    P.OTHER: ("Office PA", "Rotating PA", "Craft Service", "Daily Set PA", "Payroll Clerk", "Art Dept PA"),
}
ASSISTANTS_SHORT: Spelt = {
    P.SECOND_APC: ("2nd Asst. Coordinator", "2nd Asst. Production Coordinator", "2nd Assistant Coordinator"),
    P.FIRST_APC: ("1st Asst. Coordinator", "1st Asst. Production Coordinator", "1st Assistant Coordinator"),
    P.PC: ("Production Coordinator", "Prod. Coordinator"),
    P.TRAVEL: ("Travel Coordinator", "Travel / Accommodations Coordinator"),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: (
        "Office P.A.",
        "Assistant Location Manager",
        "Transport Coordinator",
        "Writers’ Assistant",
        "Camera Trainee",
        "Props Buyer",
    ),
}
IN_CAPITALS: Spelt = {
    P.SECOND_APC: ("2ND ASSISTANT PRODUCTION COORDINATOR", "2ND ASST. PRODUCTION COORDINATOR"),
    P.FIRST_APC: ("1ST ASSISTANT PRODUCTION COORDINATOR", "1ST ASST. PRODUCTION COORDINATOR"),
    P.PC: ("PRODUCTION COORDINATOR",),
    P.TRAVEL: ("TRAVEL COORDINATOR",),
    P.SCRIPT: ("SCRIPT COORDINATOR",),
    P.OTHER: (
        "OFFICE PRODUCTION ASSISTANT",
        "SET DECORATION ASSISTANT",
        "TRAINEE ASSISTANT DIRECTOR",
        "DRIVER",
    ),
}
CO_ORDINATING: Spelt = {
    P.SECOND_APC: ("2nd Asst. Production Co-ordinator", "2nd Asst. Co-ordinator", "2nd A.P.C."),
    P.FIRST_APC: ("1st Asst. Production Co-ordinator", "1st Asst. Co-ordinator", "1st A.P.C."),
    P.PC: ("Production Co-ordinator", "Production Office Co-ordinator"),
    P.TRAVEL: ("Travel Co-ordinator", "Travel and Accommodations Co-ordinator"),
    P.SCRIPT: ("Script Co-ordinator",),
    P.OTHER: (
        "Production Office Assistant",
        "Art Department Co-ordinator",
        "Assistant to the Director",
        "2nd Assistant Accountant",
        "Wardrobe P.A.",
        "Receptionist",
    ),
}
FROM_THE_FLOOR = (P.OTHER, P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC, P.OTHER, P.SECOND_APC, P.FIRST_APC)
STILL_SECONDING = (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC)
FIRST_NOW = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.FIRST_APC)
RUNNING_IT = (P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.PC, P.PC, P.PC)
BOOKING_IT = (P.OTHER, P.SECOND_APC, P.TRAVEL, P.SECOND_APC, P.TRAVEL, P.TRAVEL)
TYPING_IT = (P.OTHER, P.OTHER, P.SECOND_APC, P.SCRIPT, P.SCRIPT, P.SCRIPT)
A_BIT_OF_ALL = (P.OTHER, P.SECOND_APC, P.OTHER, P.SCRIPT, P.FIRST_APC, P.TRAVEL, P.FIRST_APC, P.PC)
_UNIONS = {
    "Daily Set PA": "DGC",
    "Rotating PA": "DGC",
    "Art Dept PA": "DGC",
    "Payroll Clerk": "DGC",
}
_EDUCATION = (
    "Don Mills College of Art & Technology – Film Production (advanced diploma), 2012",
    "B.A. Communications, University of Upper Canada, 2007-2011",
    "Parkwood Institute, Event and Conference Planning certificate, June 2010",
    "Lakeview Polytechnic: Business Administration, 2009",
    "Continuing education, screenwriting, Danforth School of Writing, Sept. 2016 – April 2017",
    "Hon. B.Sc. (Psychology), Royal Ontario University, 2010",
)
_SKILLS = (
    "Movie Magic Budgeting & Scheduling; Scenechronize; Croogloo",
    "Excel (pivot tables, macros), Word, PowerPoint, Outlook",
    "Google Drive, Slack, Zoom, DocuSign, Adobe Sign",
    "Typing speed of 85 words per minute",
    "G licence, clean abstract, own car, 15-passenger vans",
    "Calm under pressure and funny at 5 a.m.",
    "Final Draft and Scriptation",
    "Petty cash, P-cards and purchase orders",
)
_CERTIFIED = (
    "Standard First Aid with CPR-C / AED (expires February 2027)",
    "Ontario Worker Health & Safety Awareness, 2018",
    "Anti-harassment and respectful workplaces, May 2023",
    "Mental Health First Aid, Nov. 14, 2022",
    "WHMIS, renewed Jan. 2024",
)
_LANGUAGES = (
    "English, French (spoken and written)",
    "English (first language), Cantonese (spoken)",
    "English, Spanish and some Italian",
)
_BEFORE = (
    "Cruise desk agent, Bluewave Travel, Yorkville, 2008 to 2012",
    "Administrative Assistant, Corbett Dental, Jan. 2010 - Aug. 2012",
    "Night auditor at the Hotel Marchmount (2007-2010)",
    "Supervisor, Cineplace Theatres, Scarborough, 2006-2009",
    "Bookstore clerk, Pages on Pape, 2009-2011",
)
_VOLUNTEER = (
    "Hospitality desk, Leslieville Documentary Days, April 2017 and 2018",
    "Second Harvest Kitchen, Saturdays since 2015",
    "Junior hockey team manager, 2019-2022",
)
_REFERENCES = (
    "Sandra Lindgren, Production Manager, (416) 555-0151",
    "Ravi Menon – Line Producer – 647-555-0188",
    "Tom Wakefield, Supervising Producer, twakefield@filmpost.example",
    "Carla Benedetti (PC), 905.555.0127",
)
_POOLS = {
    "educ": (_EDUCATION, 1, 2),
    "school": (_EDUCATION, 1, 2),
    "cert": (_CERTIFIED, 1, 3),
    "train": (_CERTIFIED, 2, 3),
    "lang": (_LANGUAGES, 1, 1),
    "ref": (_REFERENCES, 2, 3),
    "volun": (_VOLUNTEER, 1, 2),
    "prev": (_BEFORE, 1, 3),
    "non-": (_BEFORE, 1, 3),
}
PROFILES = (
    "Production coordinator with a head for details and a soft spot for wrap binders.",
    "Fifteen years of answering the phone before the second ring. Prep to wrap, studio or location.",
    "Looking for my next office team on a feature or series in the GTA. Available immediately.",
    "Reliable, discreet and quick. I have worked in several departments and know what each of them needs.",
    "Friendly, organized office staff with experience on projects from $2M to $90M.",
)
DUTIES = (
    "Set up the production office from an empty floor, with phones, copiers, internet, furniture and craft, "
    "and returned it empty on the last day of wrap",
    "Distributed scripts, schedules, one-liners and call sheets to cast, crew, studio and network, on paper "
    "and through Scenechronize",
    "Booked flights, hotels, apartments, cars and work permits for a cast of 34 and visiting directors",
    "Prepared start packages and deal memos and chased them until the last one was signed",
    "Hired, trained and scheduled three office PAs and kept the runs moving",
    "Tracked purchase orders, rentals, loss and damage, and reconciled petty cash with accounting weekly",
    "Looked after insurance certificates, clearances, customs brokers and couriers",
    "Maintained the crew list, contact list, vacation list and dietary list through nine episodes",
    "Covered for the Production Coordinator while she was on the scout in Sudbury",
    "Proofread every revision from white to goldenrod, and logged changes for each department",
)


def career(
    rng: random.Random,
    shows: Shows,
    ladder: Sequence[Position],
    ways: Spelt,
    count: tuple[int, int],
    *kept: str,
    habit: float = 0.8,
    pace: float = 0.75,
    gaps: float = 0.1,
) -> ResumeTruth:
    """Somebody of the city or around it, whose page tells of kind, studio and crew what is `kept`."""
    town = rng.choice((UPTOWN, THE_SUBURBS))
    return showing(worked(rng, shows, town, ladder, ways, count, habit=habit, gaps=gaps, pace=pace), *kept)


def with_sections(
    rng: random.Random, truth: ResumeTruth, heads: str = "Education|Skills"
) -> tuple[ResumeTruth, list[Section]]:
    """The truth with lines that are no credits, and these under `heads`, whose order is that of the page."""
    parts = []
    for head in heads.split("|"):
        asked = (of for start, of in _POOLS.items() if head.casefold().startswith(start))
        pool, least, most = next(asked, (_SKILLS, 2, 3))
        parts.append((head, rng.sample(pool, rng.randint(least, most))))
    return replace(truth, other_lines=tuple(line for _, lines in parts for line in lines)), parts


def duties(rng: random.Random, least: int = 1, most: int = 3) -> list[str]:
    return rng.sample(DUTIES, rng.randint(least, most))


def of_their_unions(truth: ResumeTruth) -> ResumeTruth:
    """Work of other departments is another union's."""
    return changed(truth, lambda c: {"agreement": _UNIONS.get(c.position_as_written, "411")})


def crew_in(c: CreditTruth, labels: str, between: str, form: str, after: str = ": ") -> str:
    """The crew that a credit names, in brackets as `form` has them, or nothing."""
    named = crew_of(c, labels, after)
    return form.format(between.join(named)) if named else ""


def months_once(c: CreditTruth, form: str = "%b", dash: str = " – ") -> str:
    """Mar – Aug 2022, Nov 2022 – Feb 2023, or one month alone."""
    first, last = f"{c.start:{form} %Y}", f"{c.end:{form} %Y}"
    return first if first == last else f"{first.removesuffix(f' {c.end.year}')}{dash}{last}"


def numbers_once(c: CreditTruth, dash: str = " - ") -> str:
    """03/14 - 06/22/2023; both years where they differ."""
    first = f"{c.start:%m/%d}" + ("" if c.start.year == c.end.year else f"/{c.start.year}")
    return f"{first}{dash}{c.end:%m/%d/%Y}"


WAYS: Mapping[str, Callable[[date], str]] = {
    **WAYS_OF_THE_SEVENTEENTH,
    "diary": lambda day: f"{day:%a}, {day:%b} {day.day}, {day.year}",
    "stamped": lambda day: f"{day:%d %b %y}",
    "customs": lambda day: f"{day:%Y-%b-%d}",
    "bare year": lambda day: f"{day:%B} {day.day} {day.year}",
}
SPANS: Sequence[Callable[[CreditTruth], str]] = (
    *OF_THE_SEVENTEENTH,
    numbers_once,
    lambda c: numbers_once(c, " – "),
    lambda c: once(c, " until ", "%B"),
    lambda c: once(c, " → "),
)
