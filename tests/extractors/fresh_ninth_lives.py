"""Working lives for the ninth set of resume layouts: odd titles, promotions, days in words."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import MONTHS_IN_FRENCH
from tests.extractors.fresh_seventh_lives import Jobs, Shows, Town

P, K = Position, ProductionKind
CITY = Town(
    "Araminta|Bogdan|Celestine|Desmond|Ephraim|Freya|Gwendolyn|Hilary|Ingram|Junko|Kofi|Lorraine|Mungo|"
    "Noreen|Olwen|Perpetua|Quincy|Roxanne|Sanjay|Theodora|Ulric|Vesna|Winston|Xenia|Yannick|Zelda",
    "Allardyce|Bhattacharya|Cudmore|Dunphy|Eklund|Farquhar|Gzowska|Hibbert|Ivanenko|Jolliffe|Kwan|"
    "Loughlin|Mactavish|Ndiaye|O'Shaughnessy|Pennyfather|Quayle|Roebuck|Szabo|Tillotson|Underhill-Ng|"
    "Vaz|Wojcik|Yardley|Zuckerbrod|van der Laan",
    "61 Langley Avenue, Toronto, ON M4K 1B4|1108-25 Cougar Court, Scarborough ON M1J 3E5|"
    "330 Aberdeen Ave, Hamilton ON L8P 2R3|9 Humewood Dr. (rear), Toronto, Ontario M6C 1C9",
    "416|647|437|905",
    "Seneca Ridge College, Broadcasting - Television, 2007|Smart PO, EP Paperless, DocuSign, Excel macros|"
    "Respect on Set and WHMIS 2015, renewed 2023|CPR/AED Level C (March 2025)|Punjabi, Hindi, some German|"
    "Valid passport; NEXUS card; G licence|Board member, Regent Park Film Evenings, 2016-2019|"
    "Two rescue greyhounds and one kayak|Host, Cabbagetown Gardens Tour, May 2013",
)
REGION = Town(
    "Abel|Bertha|Clement|Drusilla|Enid|Florian|Gita|Horace|Isolde|Jasper|Kamala|Leopold|Magnolia|Nigel|"
    "Ottilie|Philippa|Randolph|Shirin|Thaddeus|Ulyana|Valentina|Wendell|Yolanda|Zbigniew|Bea|Stu",
    "Ainsworth|Belanger|Chisholm|Desrosiers|Entwistle|Figueroa|Greenhalgh|Hutchinson|Ilves|Jagger|"
    "Kostopoulos|Lefebvre|Manikandan|Norgaard|Osei|Poitras|Rosenthal|Szymanski|Trudeau-Platt|Ullman|"
    "Vandekamp|Whitefish|Xu|Youngblood|Zaleski|Mc Kay",
    "18 Elgin St. E., Cobourg, ON K9A 1A1|205 Cedar Street, Sudbury (Ontario) P3B 1M8|"
    "77 Riddell Line, R.R. 3, Paris, ON N3L 3E3|4-612 Wellington St. N., Kitchener ON N2H 5L6",
    "705|519|289|226",
    "Niagara Peninsula College, Acting for Film, 2012|First Aid (St. John), Sept. 2024|Gmail, Dropbox, Slack|"
    "Cambrian Shield College: Event Management, 1999 to 2001|French, spoken; Finnish, sung|"
    "Class F licence, 20-passenger bus|Northern Ontario Short Film Fund, juror 2021|"
    "Treasurer, Curling Club of Copper Cliff|Notary public",
)
PERSONS = Shows(
    "Harriet Vance|Judge Ottoline Prue|Gus & Delia Forever|Becoming Wendell Oake|Marnie Tisdale, P.I.|"
    "Dr. Ulrich Pym|The Late Lionel Crabbe|Mrs. Pettigrove Regrets|Sister Agnes Rides|Oh, Henrietta!|"
    "My Uncle Basil Munk|Captain Ferris Dunlop|Nell Tarrant|Jonah Quill Investigates|Being Frank Mossop|"
    "Poor Clara Budd|Rex & Daughter|The Trial of Amos Leary|Hazel Wick|St. Clair & Vaughan",
    "Ottoline Pictures Inc.|Dunlop Tarrant Films|Basil & Bay Productions|Mossop Street Media Ltd.|"
    "Wendell Productions (Ontario) Inc.|J. Quill Entertainment",
    "Marigold|Chorus Point|Vireo Studios|TeleUnion|Brightwater+",
)
HOUSES = Shows(
    "Studio 9|Lakeside Pictures Presents|Harbour Light & Power|Network of Liars|Entertainment Tomorrow Night|"
    "Sons of Sutherland Ltd.|Crown Corporation|The Media Circus of Elmvale|Incorporated in Heaven|"
    "Independent Order of Otters|Dominion Stores|Limited Edition Larry|Production Values|Head Office North|"
    "Film School Truants|The Company of Herons|Pacific Mutual|Channel Point Five|Miller, Miller & Moss",
    "Tell No One|Three Blind Mice on King|Season Two|Cold Comfort North|Once More With Filing|"
    "The Long Weekend Company|Big Sky Little Lies Inc.",
    "Sunday Night|Hushed|The Wolf Hour|Argosy Pictures|Channel 88",
)
WORKERS = Shows(
    "The Coordinator's Wife|Second Assistant Husband|Script Girl Blues|Travel Agent Zero|Manager on Duty|"
    "Office Romance, Interrupted|Assistant to the Dead|Secretary of Snow|First Assistant Elf|The Intern Trap|"
    "Key Grip of Love|Accounts Payable|Runner's High Park|Head of Ghosts|Trainee Saints|The Boss of Bay 12|"
    "Coordinates Unknown|A Producer Walks Into a Bar|Understudy to a Murder|Unit Nurse",
    "Timesheet Films Inc.|Coffee Run Productions|Wrap Gift Pictures Ltd.|Upper Canada Drama Co.|"
    "2718281 Ontario Ltd.|Petty Cash Media Group",
    "Northlight|Crave Hill|Pillar TV|Aster Originals|CCN",
)
CALENDAR = Shows(
    "April Again|The Month of Sundays Motel|March, Madeleine|August in Arrears|Friday the Whole Weekend|"
    "1987 Was a Good Year|May Day, Mayday|Six Weeks in Sarnia|Tuesday's Ghost|The Last Day of Juneberry|"
    "October Surprise Party|Monday to Friday Killer|Eleven Days Till Dawn|Year Two|Midwinter Season|"
    "Present Tensely|A Date With Dee|Since November|Week Zero|Noon to Now",
    "Leap Year Features Inc.|Sabbath Day Media|Quarter Moon Productions Ltd.|Equinox & Sons|"
    "Fortnight Pictures|December Eleven Films",
    "Daybreak+|The Weather Eye|Solstice|Almanac TV|Hourglass",
)
NUMBERS = Shows(
    "1-800-Goodbye|24 Hours to Flin Flon|No. 7|Room 2B|99 Lost Loons|41 Below|Highway 11 & 17|1, 2, 3, Jump|"
    "Apt. 1412|3rd Line Left|The 5:15 to Guelph|Four-Oh-Four|Nine Hundred Suppers|Two by Twelve|Unit 6|"
    "50/50 Clementine|10-4, Mabel|7th Concession|Pier 8 1/2|62 Days",
    "3141592 Canada Inc.|Ten Toed Films|Lot 16 Pictures|Double Zero Entertainment Inc.|Half Past Media|"
    "One Eighty-Eight Carlaw Productions",
    "Channel 12½|K2 Studios|FiveStar|TV Onze|Section 8",
)
MARKS = Shows(
    "#Blessed|Mr. & Mrs. No|What Now?|@dmin|Wait... What?|Mother/Daughter|(Un)Lucky in Leaside|Yes!!|"
    "Who's There? (It's Me)|R.S.V.P., R.I.P.|Him + Her + Gord|Re: Rhonda|Über-Nanny|C'est la Vegas|"
    "The Untitled Project|Untitled Farquharson Comedy|Dang It, Dorothy|Ex; Why; Zed|Niece/Nephew/Gun|"
    "...And Carry the One",
    "A/B Roll Productions|“Quote” Pictures Inc.|Plus & Minus Films Ltd.|Ampersand & Co.|Slash Street Media|"
    "Exclamation! Entertainment",
    "!Now|Dot Dash|Vu+|A&O|Caret Pictures",
)
LENGTHS = Shows(
    "Gristle|Keel|Marl|Tansy Row|Quoin|Thole|Ob|The Night My Grandmother Robbed the Only Bank in Blind River|"
    "Everybody Knows About Gary but Nobody Ever Says So Out Loud|The Almost Honourable Member for Nipissing|"
    "A Short and Unreliable History of the Rainbow Cinema|What the Ice Road Drivers Told the Constable|"
    "The Seven Remaining Virtues of Dolores Pinsky-Thorne|Burr|Wisp|Loam Sisters|An Incomplete Guide to "
    "Leaving Mississauga|Dusk, Ont.|Fen",
    "Muskeg & Main Street Productions of Ontario Inc.|Ob Productions|The Very Small Film Company Ltd.|"
    "Greater Sudbury Regional Dramatic Pictures Corp.|Fen (2) Productions Inc.|Lint",
    "Eyon|The Great Northern Broadcasting Company|Kelp|Amaranth Studios|BTV",
)
FULL: Jobs = {
    P.SECOND_APC: "2nd Assistant Production Coordinator",
    P.FIRST_APC: "1st Assistant Production Coordinator",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Office Production Assistant",
}
BRIEF: Jobs = {
    P.SECOND_APC: "2nd APC",
    P.FIRST_APC: "1st APC",
    P.PC: "PC",
    P.TRAVEL: "Travel Coord.",
    P.SCRIPT: "Script Coord.",
    P.OTHER: "Office PA",
}
_STEP = {P.PC: P.FIRST_APC, P.FIRST_APC: P.SECOND_APC, P.SECOND_APC: P.OTHER, P.TRAVEL: P.SECOND_APC,
         P.SCRIPT: P.SECOND_APC}  # fmt: skip
_ENOUGH = 24
_COUNTED = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen - - twenty thirty forty fifty sixty seventy eighty ninety"
)
_ONES, _TENS = _COUNTED.split()[:20], _COUNTED.split()[20:]


def promoted(
    rng: random.Random, truth: ResumeTruth, jobs: Jobs, chance: float = 0.4, *, first_first: bool = True
) -> ResumeTruth:
    """Some credits of `_ENOUGH` days become two stints on one show, the second a step up; the earlier one
    stands first unless told otherwise."""
    credits: list[CreditTruth] = []
    for c in truth.credits:
        if c.position not in _STEP or c.days < _ENOUGH or rng.random() >= chance:
            credits.append(c)
            continue
        share = rng.uniform(0.3, 0.65)
        cut = c.start + timedelta(days=int((c.end - c.start).days * share))
        cut += timedelta(days=(4 - cut.weekday()) % 7)
        days = float(round(c.days * share))
        below = _STEP[c.position]
        earlier = replace(c, position=below, position_as_written=jobs[below], end=cut, days=days)
        later = replace(c, start=cut + timedelta(days=3), days=c.days - days)
        credits += (earlier, later) if first_first else (later, earlier)
    return replace(truth, credits=tuple(credits))


def by_show(credits: Sequence[CreditTruth]) -> list[list[CreditTruth]]:
    """Stints on one show together, in the order given."""
    return [
        list(stints)
        for _, stints in groupby(credits, key=lambda c: (c.title, c.season, c.company, c.production_manager))
    ]


def whole(truth: ResumeTruth) -> ResumeTruth:
    """The truth with no half days."""
    return replace(truth, credits=tuple(replace(c, days=float(int(c.days))) for c in truth.credits))


def in_words(days: float) -> str:
    """Sixty-two and a half, in small letters."""
    count, half = int(days), " and a half" if days % 1 else ""
    if count < 20:
        return _ONES[count] + half
    if count < 100:
        return _TENS[count // 10] + (f"-{_ONES[count % 10]}" if count % 10 else "") + half
    rest = count % 100
    return f"{_ONES[count // 100]} hundred" + (f" and {in_words(rest)}" if rest else "") + half


def with_half(days: float) -> str:
    """62 or 62½."""
    return f"{int(days)}{'½' if days % 1 else ''}"


def roman(season: int) -> str:
    return ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII")[season]


def weeks(c: CreditTruth) -> int:
    """Begun weeks between a credit's first and last day."""
    return ((c.end - c.start).days + 6) // 7


def apostrophe(day: date) -> str:
    """Mar 4 '24."""
    return f"{day:%b} {day.day} '{day:%y}"


def weekday(day: date) -> str:
    """Mon. Mar. 4, 2024."""
    return f"{day:%a}. {day:%b}{'' if day.month == 5 else '.'} {day.day}, {day.year}"


def in_year(day: date, year: int) -> str:
    """Mar 4 below the heading of its year, Jan 9/25 below another's."""
    return f"{day:%b} {day.day}" if day.year == year else f"{day:%b} {day.day}/{day:%y}"


def british(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def francais(day: date, *, with_year: bool = True) -> str:
    text = f"{'1er' if day.day == 1 else day.day} {MONTHS_IN_FRENCH[day.month - 1]}"
    return f"{text} {day.year}" if with_year else text
