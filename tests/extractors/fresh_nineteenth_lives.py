"""Working lives for the nineteenth set of resume layouts: offices of Toronto, with what else their people
say of themselves: a summary, schools, skills, jobs of earlier years, referees."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import DATES, e
from tests.extractors.fresh_fifteenth_lives import press
from tests.extractors.fresh_ninth_lives import apostrophe
from tests.extractors.fresh_seventh_lives import Shows, Town, in_short
from tests.extractors.fresh_sixteenth_lives import bare, showing
from tests.extractors.fresh_tenth_lives import Spelt, within_year
from tests.extractors.fresh_twelfth_lives import once, worked

P, K = Position, ProductionKind
Parts = Mapping[str, Sequence[str]]

DOWNTOWN = Town(
    "Shanthi|Declan|Marisol|Graham|Nkechi|Tereza|Liam|Parminder|Joelle|Andrzej|Bronwyn|Hassan|Kaitlyn|"
    "Dorian|Mei-Lin|Stavros|Yvette|Trevor|Aoife|Samira|Conrad|Ruthanne",
    "Abdi|Brankovic|Cheung-Ross|Dacosta|Elmhirst|Faulds|Gebremariam|Hornby|Iannuzzi|Jessup|Kandasamy|"
    "Leclair|Moradi|Nunziata|Obermeyer|Pinnock|Quigg|Rasheed|Sokolov|Truscott|Vasquez-Bell|Warsame",
    "41 Galley Avenue, Toronto, ON M6R 1G9|Apt. 906, 255 Bamburgh Circle, Scarborough ON M1W 3T7|"
    "128 Pape Ave, Unit 2, Toronto, Ontario M4M 2W2|17 Gillard Avenue, Toronto ON M4J 4N6",
    "416|647|437",
    "-|--|---",
)
SUBURBS = Town(
    "Melanie|Kiran|Roberto|Chantelle|Oksana|Brent|Farida|Lindsay|Emeka|Paulina|Scott|Thuy|Genevra|Amos|"
    "Colleen|Darius|Ivy|Jerrold|Natasha|Prakash|Siobhán|Wanda",
    "Adebayo-Cole|Bouchard-Lee|Cudjoe|Dragomir|Ellacott|Ferrante|Gruber|Hartwick|Igwe|Jovanovska|Kersey|"
    "Lobo|McVittie|Nadarajah|O’Dwyer|Pacheco|Ruddick|Sahota|Thibeault|Urquhart|Wickens|Zepeda",
    "2280 Wildwood Crescent, Pickering, ON L1X 2M6|56 Caledon Mountain Dr., Brampton ON L6Z 4R5|"
    "309-1140 Parkwest Place, Mississauga, ON L5E 3K5|74 Ottawa St. N., Hamilton, ON L8H 3Y9",
    "905|289|647|416",
    "-|--|---",
)
JUNCTION = Shows(
    "Pemmican|Aunt Viv Has Left the Building|Sixty Cycles|The Brickworks Boys|Zamboni Wedding|Bylaw|"
    "Who Fed Mr. Whiskers?|Crown v. Delacroix|Lantern Year|A Nanny for New Year’s|Trillium Bay|Mudlarks|"
    "The 401|Pharmacy Avenue|Dispatch: North|Everything but the Piano|Kowalski & Kowalski|Ten of Cups|"
    "Backstop|The Man from Moosonee|Velvet Static|Half Past Forever|Sworn In|Underpainting|Blind Curve III|"
    "Mary Margaret Must Win",
    "Trillium Bay Productions Inc.|Brickyard Lane Films Ltd.|2801764 Ontario Inc.|Humber Gate Pictures Inc.|"
    "Late Kettle Media Inc.|Nine Spruce Entertainment|Static Road Television Inc.|Cups & Saucers Films Ltd.",
    "Northlake Originals|Pelican TV|Corduroy Pictures|Streamline North|Beacon 5|TVK",
)
HARBORD = Shows(
    "Ossuary|My Sister’s Landlord|Plan C|Salt Trucks Only|Nine Lives of Nora Finch|Roncesvalles|"
    "An Elf in Escrow|Precinct Zero|The Understairs|Oh Brother, Oh Bother|Cottage Rules|Salvage Law|"
    "Loonie Toonie|Hurricane Street|The Quiet Car|Dr. Amara Obi|Black Ice Ballet|Third Time Unlucky|"
    "Grudge Match: Guelph|Tallgrass|Signed, Sealed, Stolen|Overnight Oats|Bread & Sirens|Terminal 2|"
    "Snowplow Parade|The Sault",
    "Quiet Car Productions Inc.|Salvage Law Productions (Ont.) Inc.|Tallgrass Films Inc.|Wagon & Vine Media|"
    "10427735 Canada Inc.|Finch & Fowl Pictures Ltd.|Cottage Rules Series 2 Inc.|Ballast Road Entertainment",
    "Marlin|Fathom One|Goldenrod Studios|UrbanView|Silo Pictures|Channel Q",
)
LESLIE = Shows(
    "Kestrel Heights|Sorry for Your Loss, Linda|Unit Price|The Cardamom Club|Moth Season|Dead Letter Lane|"
    "Mistletoe & Mortgages|Seventeen Steps|Northbound Girls|Gate D14|The Beekeeper’s Alibi|Emberfield|RIDE|"
    "Polka Dot Sheriff|Lighthouse for Sale|Two Truths and a Loon|Cabbage Night|Heir Apparent, Heir Absent|"
    "The Long Portage|Sgt. Dooley’s Last Shift|Gingerbread Jury|Rapid Transit|K-9 Kindergarten|Wild Rice|"
    "Undelivered|Magda",
    "Kestrel Heights Films Inc.|Dooley Productions Ltd.|Cardamom Television Inc.|2699018 Ontario Limited|"
    "Long Carry Pictures|Polka Dot Media Group Inc.|East of Leslie Productions Inc.|Loon Truth Films",
    "Vista North|Cobalt TV|Hearthstone Channel|Ridgeline+|Paperclip Pictures",
)
SPADINA = Shows(
    "Ghostwriter of Gananoque|Flood Plain|Cupid’s Carpool|Exhibit B|Tilly Brandt, Night Vet|Fifty Below|"
    "The Last Roller Rink|Jukebox Jury Duty|Ravenscrag|Mothers of Invention Road|Act Natural|"
    "Paramedics: East|The Violet Hourglass|Syrup & Sympathy|Hush Harbour|Escape from Elm Bank|"
    "1812: The Other Army|Oxbow|Please Hold|Daughters of Dundurn|Queenpin|A Very Merry Layover|"
    "Cold Plunge|Stargazers’ Motel|Hinge|The Curious Case of Lot 44|Mr. Okonkwo Goes to Ottawa",
    "Oxbow Mill Productions Inc.|Roller Rink Features Inc.|Elm Bank Films Ltd.|2744460 Ontario Inc.|"
    "Hold Music Television Inc.|Upper Gate Pictures Ltd.|Dundurn Daughters Productions Inc.|Lot 44 Media",
    "Sundial Studios|CanVista|Lakeline|Wicket TV|Northlake Originals|Parlour Pictures",
)
SPELT_OUT: Spelt = {
    P.SECOND_APC: ("2nd Assistant Production Coordinator",),
    P.FIRST_APC: ("1st Assistant Production Coordinator",),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office Production Assistant", "Production Assistant", "Assistant to the Producer"),
}
OFFICE_TALK: Spelt = {
    P.SECOND_APC: ("2nd APC", "2nd Assistant Production Coordinator"),
    P.FIRST_APC: ("1st APC", "1st Assistant Production Coordinator"),
    P.PC: ("Production Coordinator", "Prod. Coordinator"),
    P.TRAVEL: ("Travel Coordinator", "Travel Coord."),
    P.SCRIPT: ("Script Coordinator", "Script Coord."),
    P.OTHER: ("Office PA", "Key Office PA", "Art Department Coordinator", "Payroll Clerk"),
}
CUT_SHORT: Spelt = {
    P.SECOND_APC: ("2nd Asst. Prod. Coord.", "2nd APC"),
    P.FIRST_APC: ("1st Asst. Prod. Coord.", "1st APC"),
    P.PC: ("Prod. Coord.", "PC"),
    P.TRAVEL: ("Travel Coord.",),
    P.SCRIPT: ("Script Coord.",),
    P.OTHER: ("Office PA", "Set PA", "Truck PA"),
}
CO_ORDINATING: Spelt = {
    P.SECOND_APC: ("Second Assistant Production Co-ordinator", "2nd Assistant Co-ordinator"),
    P.FIRST_APC: ("First Assistant Production Co-ordinator", "1st Assistant Co-ordinator"),
    P.PC: ("Production Co-ordinator",),
    P.TRAVEL: ("Travel Co-ordinator", "Travel & Accommodation Co-ordinator"),
    P.SCRIPT: ("Script Co-ordinator",),
    P.OTHER: ("Production Office Assistant", "Casting Associate", "Post Production Assistant"),
}
NEWCOMER = (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC)
SECOND_TO_FIRST = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC)
FIRST_TO_CHIEF = (P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.PC, P.PC)
CHIEF = (P.FIRST_APC, P.PC, P.PC, P.PC)
BOOKER = (P.SECOND_APC, P.SECOND_APC, P.TRAVEL, P.FIRST_APC, P.TRAVEL)
PAGE_KEEPER = (P.OTHER, P.SECOND_APC, P.SCRIPT, P.SCRIPT, P.SCRIPT)
_SUMMARIES = (
    "Organized, calm and quick with numbers. I know my way around a Toronto production office and I like to "
    "leave it tidier than I found it.",
    "Production office professional with experience on series, features and movies of the week, looking to "
    "upgrade with Local 411.",
    "Detail-oriented team player with strong communication skills, a sense of humour and a good memory for "
    "coffee orders.",
    "Career in production offices from answering phones to running the floor. References available.",
)
_SCHOOLS = (
    "Lakehurst College, Film & Television Production, Advanced Diploma, 2010 - 2013",
    "B.A. (Hons.) English and Cinema Studies, University of Western Hills, 2009",
    "Upper Canada Polytechnic, Event Management Certificate, 2011",
    "St. Brendan Secondary School, OSSD, June 2006",
    "Business Administration, two years, Mohegan College, Hamilton, 2004-2006",
    "Screenwriting workshop (12 weeks), Writers on Queen, Winter 2015",
)
_SKILLS = (
    "Movie Magic Budgeting & Scheduling, SmartPO, Scenechronize, Croogloo",
    "MS Office (advanced Excel), Google Workspace, Adobe Acrobat, DocuSign",
    "Mac and PC; 70 wpm; bookkeeping to trial balance",
    "Standard First Aid and CPR-C (exp. Oct. 2027)",
    "Valid G licence, clean abstract, own car",
    "WHMIS 2015; Worker Health & Safety Awareness in 4 Steps; AODA",
    "Fluent in English and Tamil, basic French",
)
_BEFORE = (
    "Shift Supervisor, Bean There Coffee, Bloor Street W., 2009 - 2013",
    "Travel Agent, Sunseeker Vacations, May 2010 - August 2013",
    "Office Administrator, Truelove Orthodontics, Sept. 2008 to Jan. 2012",
    "Legal Secretary, Barrow Finlay LLP, 2006-2010",
    "Front of House Manager, Lantern Theatre Company, seasons 2011 and 2012",
    "Camp Coordinator, Camp Wabanaki, summers of 2007, 2008 and 2009",
    "Customer Service Representative, Dominion Telephone, 2005 – 2008",
)
_DUTIES = (
    "Handled purchase orders, petty cash and P-card reconciliation",
    "Booked travel, hotels and work permits for cast and out-of-town crew",
    "Distributed call sheets, scripts and one-liners; kept crew and contact lists current",
    "Prepared daily production reports, time sheets and insurance certificates",
    "Trained office PAs and made the weekly schedule",
    "Opened and wrapped the office, including rentals, phones and internet",
    "Took minutes at production meetings and tracked script revisions by colour",
)
KINDS_IN_PLURAL = {
    K.TV_SEASON: "TV Series",
    K.MINI_SERIES: "Mini-Series",
    K.FEATURE: "Feature Films",
    K.MOW: "Movies of the Week",
    K.PILOT: "Pilots",
    K.OTHER: "Documentaries",
}


def member(
    rng: random.Random,
    shows: Shows,
    town: Town,
    ladder: Sequence[Position],
    ways: Spelt,
    count: tuple[int, int],
    *kept: str,
    said: str = "school skills",
    habit: float = 0.85,
) -> tuple[ResumeTruth, Parts]:
    """Somebody whose page tells of `kept` beside title, job, company and days, and of no crew else; and the
    parts of it that are no credits, by the names in `said`."""
    truth = worked(rng, shows, town, ladder, ways, count, habit=habit, gaps=0)
    parts = {name: _part(rng, truth, name) for name in said.split()}
    told = replace(truth, other_lines=tuple(line for lines in parts.values() for line in lines))
    return showing(told, *kept), parts


def _part(rng: random.Random, truth: ResumeTruth, name: str) -> list[str]:
    if name == "summary":
        return [rng.choice(_SUMMARIES)]
    if name == "referees":
        recent = truth.credits[: rng.choice((2, 3))]
        managers = dict.fromkeys(c.production_manager for c in recent)
        return [f"{who}, Production Manager, 416-555-01{rng.randint(10, 99)}" for who in managers]
    lines, most = {"school": (_SCHOOLS, 2), "skills": (_SKILLS, 4), "before": (_BEFORE, 3)}[name]
    return rng.sample(lines, rng.randint(most - 1, most))


def part(heading: str, lines: Sequence[str], tag: str = "p") -> str:
    """Lines below a heading, as HTML."""
    body = "".join(f"<{tag}>{e(line)}</{tag}>" for line in lines)
    return f"<h2>{heading}</h2>" + (f"<ul>{body}</ul>" if tag == "li" else body)


def done(rng: random.Random, least: int, most: int) -> list[str]:
    """What a job was made of, as its holder says."""
    return rng.sample(_DUTIES, rng.randint(least, most))


def ordinal(day: date) -> str:
    """March 4th, 2022."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(0 if day.day in (11, 12, 13) else day.day % 10, "th")
    return f"{day:%B} {day.day}{ending}, {day.year}"


def stroke_once(c: CreditTruth, dash: str = " - ") -> str:
    """Mar 4 - Jun 10/22; both years where they differ."""
    first = in_short(c.start)
    return f"{first if c.start.year != c.end.year else first[:-3]}{dash}{in_short(c.end)}"


def day_once(c: CreditTruth, dash: str = " – ", form: str = "%b") -> str:
    """4 Mar – 10 Jun 2022; both years where they differ."""
    first = f"{c.start.day} {c.start:{form}}" + ("" if c.start.year == c.end.year else f" {c.start.year}")
    return f"{first}{dash}{c.end.day} {c.end:{form} %Y}"


def below_year(c: CreditTruth, dash: str = " – ") -> str:
    """Mar 4 – Jun 10 below the heading of the year it began in; a later year is said."""
    return dash.join(within_year(c, c.start.year, "{:%b} {}"))


WAYS: Mapping[str, Callable[[date], str]] = {
    "iso": DATES["iso"],
    "slashes": DATES["slashes"],
    "excel": DATES["excel short"],
    "padded": DATES["excel"],
    "us": DATES["month first"],
    "us bare": bare,
    "short": DATES["short"],
    "long": DATES["long"],
    "british": DATES["british"],
    "day first": lambda day: f"{day.day} {day:%b} {day.year}",
    "stroke": in_short,
    "ordinal": ordinal,
    "press": press,
    "weekday": lambda day: f"{day:%a} {day:%b} {day.day}, {day.year}",
    "apostrophe": apostrophe,
    "capitals": DATES["capitals"],
}
SPANS: Sequence[Callable[[CreditTruth], str]] = (
    lambda c: once(c),
    lambda c: once(c, " to "),
    lambda c: once(c, " - "),
    lambda c: once(c, " to ", "%B"),
    lambda c: once(c, " – ", "%B"),
    lambda c: stroke_once(c),
    lambda c: stroke_once(c, " to "),
    lambda c: day_once(c),
    lambda c: day_once(c, " to ", "%B"),
    lambda c: below_year(c),
    lambda c: below_year(c, " - "),
)
