"""Working lives for the seventeenth set of resume layouts: production offices in and around Toronto, people
with plain names, jobs as each writes them, other sections of a resume."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import e
from tests.extractors.fresh_ninth_lives import weeks
from tests.extractors.fresh_seventh_lives import Shows, Town, changed
from tests.extractors.fresh_sixteenth_lives import SPANS as OF_THE_SIXTEENTH
from tests.extractors.fresh_sixteenth_lives import WAYS as WAYS_OF_THE_SIXTEENTH
from tests.extractors.fresh_sixteenth_lives import many, showing
from tests.extractors.fresh_tenth_lives import SPANS as OF_THE_TENTH
from tests.extractors.fresh_tenth_lives import Spelt
from tests.extractors.fresh_twelfth_lives import once, season, worked

P, K = Position, ProductionKind
Section = tuple[str, list[str]]

GARDINER = Shows(
    "Kiln|Quarter Past Never|Mr. Adeyemi’s Piano|What the Plumber Knew|1,001 Ways to Leave Gary|Sector 18|"
    "Bluffer’s Park|The Girl Who Sold February|Hold Music|Oh, Brother Dmitri!|Who Feeds the Swans?|Zamboni "
    "Nights|T.M.I. (Too Many Inspectors)|My Landlord Is a Lizard|Eglinton|Nora Fitzgibbon|Snow Tires & "
    "Second Chances|The 7:14 to Barrie|Jackpot, Ontario|A Casket for Colleen|Sugar Shack Showdown|In Loving "
    "Memory of Lou Pappas|The Dentist’s Alibi|Wasaga|XO, Your Stalker|Dead Letter Office Party|Fourth & "
    "Goalie|Grandpa vs. the Algorithm|Ctrl+Alt+Delilah|Crokinole|Under the Gardiner|Silas & Pru|Code Ochre|"
    "Low Tide in Leamington|Trop tard pour Odile|Chez Thérèse",
    "Gardiner East Productions Inc.|2841906 Ontario Inc.|Bluffs Edge Pictures Ltd.|Kiln Road Entertainment|"
    "Pape & Mortimer Films Inc.|Small Claims Television Inc.|Ochre Productions (Ontario) Ltd.|Odile inc.",
    "Kettleby TV|Vista Plus|RTC Network|Hudson Bay Television|Ravenmark Studios|Prism Channel",
)
ESCARPMENT = Shows(
    "Lion’s Head|The Moose Jaw Inheritance|Nurse Bellamy|Kiss the Referee|Hollis Creek|Elevator Pitch Black|"
    "Marcel, Encore|Sorry About Your Ghost|Dragonfruit|Last Bus from Bancroft|The People v. Peggy Tran|"
    "Frostbite on Front Street|Angus Reilly Lives Here|5 Minutes to Doors|Mind Your Manor|Tiny Township|"
    "Baker’s Dozen Murders: Éclair|The Ottawa Protocol|Stay, Rex, Stay|Our Lady of Parking|The Unlikely Mrs. "
    "Obi|Clubhouse 44|Meet Me at Mel’s|Ten Below Zoe|Goose!|Fire Season: Kenora|Dr. Anand Will See You|"
    "Bitter/Sweet|Hearts Over Haliburton|Carol of the Belles|A Very Merry Merger|Two Turtlenecks|The "
    "Counterfeit Countess|Ex-Wives of Windsor|Copper Thief|L’Heure du thé glacé",
    "Escarpment Films Inc.|Hollis Creek S3 Productions Inc.|1966228 Ontario Ltd.|Barton & Wentworth Media|"
    "Belles Holiday Productions Inc.|Dundas Valley Pictures Inc.|Front Street Features Ltd.|Mel’s Diner Inc.",
    "Ravenmark Studios|Sleet+|Homefire Channel|Vista Plus|Kettleby TV|Beacon Eleven",
)
CARLAW = Shows(
    "Overbrook|The Marigold Motor Inn|Sudbury, mon amour|Pinball Priests|La Grande Débâcle|Big Sky, Small "
    "Claims|Quai no 9|Vaughan Girl|Les Trois Voisines|Room 6B|Honeycomb Heights|Le Dernier Traversier|The "
    "Marrying Kind of Trouble|#Blocked|Bonsoir, Mme Hébert|Half Past Halifax|Tante Lucille et les autres|"
    "Dispatch: Night|Winnie Okonkwo, Realtor|Once More, With Gravy|L’Hôtel des Outardes|Capreol|The Nine "
    "Lives of Hugo Baptiste|Project Icarus Jr.|Avenue Road Show|Pre-Existing Conditions|Le Cousin d’Orléans|"
    "Wrong Turn at Wiarton|Ambulance 3|Sister Bernadette’s Book Club|Don’t Wake the Dog|Fool’s Gold, B.C.|"
    "The Year Everyone Moved to Guelph|Nos nuits à Hull|Tilt|Love Is a Four-Wheel Drive",
    "Carlaw Studios Inc.|Marigold Inn Productions Ltd.|2604417 Ontario Limited|Les Films Traversier inc.|"
    "Honeycomb 2 Productions Inc.|Logan Avenue Entertainment Inc.|Four-Wheel Pictures|Priests TV Inc.",
    "RTC Network|Télé-Rideau|Prism Channel|Beacon Eleven|Hudson Bay Television|Sleet+",
)
EAST_END = Town(
    "Jennifer|Michael|Sarah|David|Lisa|Kevin|Michelle|Andrew|Karen|Brian|Nicole|Jason|Amanda|Steven|Melissa|"
    "Patrick|Rebecca|Daniel|Christine|Mark|Laura|Ryan|Stephanie|Peter|Anita|Samir|Mei|Carlos|Aisha|Tom",
    "Anderson|Bennett|Campbell|Davies|Edwards|Foster|Graham|Harris|Irwin|Johnston|Khan|Lee|Mitchell|Nguyen|"
    "O’Connor|Patel|Roberts|Singh|Thompson|Walker|Young|Chan|Murphy|Santos|MacDonald|Ferreira|Ali|Rossi",
    "45 Gough Avenue, Toronto, ON M4K 3N9|612-1050 Broadview Ave., Toronto, ON M4K 2S4|"
    "19 Kenworthy Ave, Scarborough, ON M1L 3B2|231 Silver Birch Ave., Toronto ON M4E 3L6",
    "416|647|437",
    "Movie Magic|Excel|Word",
)
WEST_END = Town(
    "Emily|Matthew|Julie|Chris|Heather|Scott|Angela|Jeff|Kim|Robert|Erin|Adam|Natalie|Greg|Tanya|Paul|"
    "Monica|Derek|Vanessa|Joel|Grace|Omar|Lucia|Ben|Catherine|Raj|Jasmine|Neil|Holly|Simon",
    "Clarke|Baker|Morrison|Hughes|Fraser|Wright|King|Cooper|Reid|Marshall|Kelly|Gordon|Pereira|Wong|Bianchi|"
    "Sharma|Novak|Ward|Turner|Hall|Collins|Moore|Stewart|Price|Tran|Gagnon|Ahmed|Côté|Van Dyk|McLean",
    "78 Indian Grove, Toronto, ON M6R 2Y4|1405-2240 Lake Shore Blvd. W., Etobicoke, ON M8V 0B1|"
    "26 Stanley Avenue, Hamilton, ON L8P 2K9|311 Hanna Rd, Oakville ON L6J 4X2",
    "416|905|289",
    "Movie Magic|Excel|Word",
)
_OTHERS = (
    "Office PA",
    "Locations PA",
    "3rd Assistant Director",
    "Set PA",
    "Wardrobe Assistant",
    "Accounting Clerk",
)
PLAINLY: Spelt = {
    P.SECOND_APC: ("2nd Assistant Production Coordinator", "2nd APC", "2nd Asst. Production Coordinator"),
    P.FIRST_APC: ("1st Assistant Production Coordinator", "1st APC", "1st Asst. Production Coordinator"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: _OTHERS,
}
BRACKETED: Spelt = {
    P.SECOND_APC: ("Assistant Production Coordinator (2nd)", "Asst. Production Coordinator (2nd)"),
    P.FIRST_APC: ("Assistant Production Coordinator (1st)", "Asst. Production Coordinator (1st)"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator", "Travel/Accommodation Coordinator"),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Production Assistant (Office)", *_OTHERS[1:]),
}
WITH_A_HYPHEN: Spelt = {
    P.SECOND_APC: ("2nd Assistant Co-ordinator", "Second Assistant Production Co-ordinator"),
    P.FIRST_APC: ("1st Assistant Co-ordinator", "First Assistant Production Co-ordinator"),
    P.PC: ("Production Co-ordinator",),
    P.TRAVEL: ("Travel Co-ordinator",),
    P.SCRIPT: ("Script Co-ordinator",),
    P.OTHER: ("Office Production Assistant", "Assistant to Executive Producer", "Locations Assistant"),
}
WITH_POINTS: Spelt = {
    P.SECOND_APC: ("2nd A.P.C.", "2nd Asst. Coordinator", "2nd Asst. Prod. Coord."),
    P.FIRST_APC: ("1st A.P.C.", "1st Asst. Coordinator", "1st Asst. Prod. Coord."),
    P.PC: ("Production Coord.", "Prod. Coordinator"),
    P.TRAVEL: ("Travel Coord.",),
    P.SCRIPT: ("Script Coord.",),
    P.OTHER: ("Office P.A.", "Set P.A.", "Asst. Locations Mgr."),
}
CLOSELY: Spelt = {
    P.SECOND_APC: ("2nd APC", "2nd Assistant Coordinator"),
    P.FIRST_APC: ("1st APC", "1st Assistant Coordinator"),
    P.PC: ("Prod Coordinator", "PC"),
    P.TRAVEL: ("Travel Coord", "Travel Coordinator"),
    P.SCRIPT: ("Script Coord", "Script Coordinator"),
    P.OTHER: ("Office PA", "Set PA", "Locations PA", "Background Wrangler"),
}
STEPPING_UP = (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC)
STILL_SECOND = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC)
AT_THE_TOP = (P.FIRST_APC, P.FIRST_APC, P.PC, P.PC, P.PC)
BY_AIR = (P.SECOND_APC, P.SECOND_APC, P.TRAVEL, P.TRAVEL, P.TRAVEL)
BY_PAGE = (P.OTHER, P.SECOND_APC, P.SCRIPT, P.SCRIPT)
ALL_ROUND = (P.OTHER, P.SECOND_APC, P.TRAVEL, P.FIRST_APC, P.SCRIPT, P.FIRST_APC, P.PC)
_UNIONS = {
    "Locations PA": "DGC",
    "3rd Assistant Director": "DGC",
    "Set PA": "DGC",
    "Wardrobe Assistant": "IATSE 873",
    "Accounting Clerk": "DGC",
}
_EDUCATION = (
    "Fleming Harbour College, Film and Media Production Diploma, 2013",
    "Bachelor of Arts (Hons.), English, University of Lake Simcoe, 2008 - 2012",
    "Toronto Academy of Screen Arts, Production Management Certificate, 2015",
    "Humberview College – Travel and Tourism, two-year diploma, 2006",
    "York Mills Secondary School, O.S.S.D., 2005",
    "B.F.A. Film Production, Kingsway University, graduated with distinction, April 2014",
)
_SKILLS = (
    "Movie Magic Scheduling and Budgeting, Scenechronize, SetKeeper, DPO",
    "Microsoft Office, Google Workspace, Adobe Acrobat Pro, Dropbox",
    "Valid Ontario G licence and own vehicle",
    "Fluent in English and French; basic Mandarin",
    "Standard First Aid & CPR-C, expires Nov. 2026",
    "WHMIS 2015, Worker Health and Safety Awareness in 4 Steps",
    "Final Draft 12, script revisions and distribution",
    "Work permits, visas and customs paperwork (A.T.A. Carnets)",
    "Green production practices; carbon calculator",
)
_JOBS_OUTSIDE = (
    "Guest Services Agent, Hotel Bellwether, Toronto, 2009-2011",
    "Barista, Grind House Coffee, 2010 to 2013",
    "Legal Assistant, Pascal Hume LLP, May 2007 – August 2010",
    "Camp Counsellor, Camp Wabanaki, summers 2006-2008",
    "Sales Associate, Paper & Twine, 2011 - 2012",
    "Reservations Agent, Skylark Vacations, Mississauga, 2005 - 2009",
)
_REFERENCES = (
    "Joanne Baptiste, Production Manager, 416-555-0162",
    "Warren Lo, Line Producer – wlo@postbox.example",
    "Denise Carmichael (Production Coordinator) 647-555-0118",
    "Hugh Pettit, Unit Production Manager, (905) 555-0139",
    "Maria Esposito, Producer, available by e-mail: mesposito@mailhut.example",
    "Trevor Blackburn, Production Supervisor, 416.555.0171",
)
SUMMARIES = (
    "Organized and calm production office professional who enjoys a busy phone and a tidy supply room.",
    "Experienced in film and episodic television, from prep through wrap, on shows of all sizes.",
    "Detail-oriented team player with strong communication skills and a good sense of humour.",
    "I love the pace of a production office and I am known for staying one step ahead of the day.",
    "Seeking work in the production office on union features and series in the Greater Toronto Area.",
)
TASKS = (
    "Opened and wrapped the production office",
    "Raised purchase orders and tracked rentals and returns",
    "Arranged travel and hotels for out-of-town cast and crew",
    "Kept the crew list and contact list up to date",
    "Formatted and distributed scripts, revisions and schedules",
    "Supervised office PAs and drivers’ runs",
    "Handled shipping, customs and couriers",
    "Prepared start packages, deal memos and work permits",
)
_NEVER_A_MONTH = 12


def career(
    rng: random.Random,
    shows: Shows,
    ladder: Sequence[Position],
    ways: Spelt,
    count: tuple[int, int],
    *kept: str,
    habit: float = 0.85,
    pace: float = 0.75,
) -> ResumeTruth:
    """Somebody of the east or the west end, whose page tells of kind, studio and crew what is `kept`."""
    truth = worked(rng, shows, rng.choice((EAST_END, WEST_END)), ladder, ways, count, habit=habit, pace=pace)
    return showing(truth, *kept)


def with_sections(
    rng: random.Random, truth: ResumeTruth, heads: str = "Education|Skills"
) -> tuple[ResumeTruth, list[Section]]:
    """The truth with lines that are no credits, and these under `heads`, whose order is that of the page."""
    pools = {"educ": _EDUCATION, "train": _EDUCATION, "ref": _REFERENCES, "other": _JOBS_OUTSIDE}
    parts = []
    for head in heads.split("|"):
        pool = next((lines for start, lines in pools.items() if head.casefold().startswith(start)), _SKILLS)
        parts.append((head, rng.sample(pool, rng.randint(1, 2) if pool is _EDUCATION else rng.randint(2, 3))))
    return replace(truth, other_lines=tuple(line for _, lines in parts for line in lines)), parts


def sections(parts: Sequence[Section], tag: str = "p") -> str:
    """Sections as HTML, each with its heading."""
    html = ""
    for head, lines in parts:
        told = "".join(f"<{tag}>{e(line)}</{tag}>" for line in lines)
        html += f"<h2>{e(head)}</h2>" + (f"<ul>{told}</ul>" if tag == "li" else told)
    return html


def tasks(rng: random.Random, least: int = 1, most: int = 3) -> list[str]:
    return rng.sample(TASKS, rng.randint(least, most))


def of_unions(truth: ResumeTruth) -> ResumeTruth:
    """Work of other departments is another union's."""
    return changed(truth, lambda c: {"agreement": _UNIONS.get(c.position_as_written, "411")})


def of_clear_days(truth: ResumeTruth) -> ResumeTruth:
    """Whole weeks later, so that no first or last day may be taken for the number of a month."""

    def later(day: date) -> date:
        while day.day <= _NEVER_A_MONTH:
            day += timedelta(days=7)
        return day

    def clear(c: CreditTruth) -> CreditTruth:
        start = later(c.start)
        return replace(c, start=start, end=later(start + (c.end - c.start)))

    credits = sorted((clear(c) for c in truth.credits), key=lambda c: c.start, reverse=True)
    return replace(truth, credits=tuple(credits))


def oldest_first(rng: random.Random, truth: ResumeTruth, chance: float = 0.3) -> ResumeTruth:
    """Some begin with their first job."""
    return replace(truth, credits=truth.credits[::-1]) if rng.random() < chance else truth


def in_weeks(c: CreditTruth) -> str:
    """12 wks, 58 days."""
    count = max(1, weeks(c))
    return f"{count} wk{'' if count == 1 else 's'}, {many(c)}"


def show_in_words(c: CreditTruth, form: str = " (Season {})") -> str:
    """A title with its season, as plain text."""
    return c.title + season(c, form)


WAYS: Mapping[str, Callable[[date], str]] = WAYS_OF_THE_SIXTEENTH
SPANS: Sequence[Callable[[CreditTruth], str]] = (
    *OF_THE_TENTH,
    *OF_THE_SIXTEENTH,
    lambda c: once(c, " - "),
    lambda c: once(c, " – ", "%B"),
)
