"""Careers for layouts written apart from the readers: circles of invented people, shows and houses."""

from __future__ import annotations

import html
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.layouts.press import pdf_from_html
from samples.truth import CreditTruth, ResumeTruth

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
Made = tuple[bytes, str, ResumeTruth]
Family = Callable[[random.Random], Made]
Jobs = Mapping[Position, Sequence[str]]
CREW = ("producer", "production_manager", "production_coordinator", "assistant_production_coordinator")

P, K = Position, ProductionKind
JOBS: Jobs = {
    P.SECOND_APC: (
        "2nd Assistant Production Coordinator",
        "2nd APC",
        "Second Asst. Production Coordinator",
        "2nd Asst. Prod. Coordinator",
        "Production Secretary",
    ),
    P.FIRST_APC: (
        "1st Assistant Production Coordinator",
        "1st APC",
        "First Asst. Production Coordinator",
        "First Assistant Co-ordinator",
    ),
    P.PC: ("Production Coordinator", "Prod. Coordinator", "Production Co-ordinator", "PC"),
    P.SCRIPT: ("Script Coordinator", "Script Co-ordinator", "Script Coord."),
    P.TRAVEL: ("Travel Coordinator", "Travel Co-ordinator", "Travel & Accommodation Coordinator"),
    P.OTHER: ("Office Production Assistant", "Office PA", "Production Assistant (Office)"),
}
JOBS_IN_FULL: Jobs = {position: said[:1] for position, said in JOBS.items()}
JOBS_IN_SHORT: Jobs = {
    P.SECOND_APC: ("2nd APC", "2APC"),
    P.FIRST_APC: ("1st APC", "1APC"),
    P.PC: ("PC",),
    P.SCRIPT: ("Script Coord", "Script Co."),
    P.TRAVEL: ("Travel Coord", "Travel Co."),
    P.OTHER: ("Office PA",),
}
JOBS_IN_FRENCH: Jobs = {
    P.SECOND_APC: ("2e assistante à la coordination de production", "2e assistante-coordonnatrice"),
    P.FIRST_APC: ("1re assistante à la coordination de production", "1re assistante-coordonnatrice"),
    P.PC: ("Coordonnatrice de production",),
    P.SCRIPT: ("Coordonnatrice de scénarios", "Coordonnatrice aux scénarios"),
    P.TRAVEL: ("Coordonnatrice des voyages", "Coordonnatrice aux déplacements"),
    P.OTHER: ("Assistante de bureau de production",),
}
SHORT_KINDS = {
    K.FEATURE: "Feature",
    K.MOW: "MOW",
    K.PILOT: "Pilot",
    K.MINI_SERIES: "Mini-Series",
    K.TV_SEASON: "TV Series",
    K.OTHER: "Documentary",
}
LONG_KINDS = {
    K.FEATURE: "Feature Film",
    K.MOW: "Movie of the Week",
    K.PILOT: "TV Pilot",
    K.MINI_SERIES: "Limited Series",
    K.TV_SEASON: "Television Series",
    K.OTHER: "Documentary",
}
FRENCH_KINDS = {
    K.FEATURE: "Long métrage",
    K.MOW: "Téléfilm",
    K.PILOT: "Pilote",
    K.MINI_SERIES: "Minisérie",
    K.TV_SEASON: "Série télé",
    K.OTHER: "Documentaire",
}
LADDERS = (
    (P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.PC),
    (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.FIRST_APC),
    (P.SECOND_APC, P.TRAVEL, P.FIRST_APC, P.TRAVEL, P.FIRST_APC, P.PC),
    (P.SECOND_APC, P.SCRIPT, P.SCRIPT, P.FIRST_APC, P.SCRIPT),
    (P.FIRST_APC, P.FIRST_APC, P.PC, P.PC, P.PC),
)
_LENGTHS = {K.FEATURE: 95, K.MOW: 50, K.PILOT: 45, K.MINI_SERIES: 110, K.TV_SEASON: 190, K.OTHER: 40}


@dataclass(frozen=True, slots=True)
class Circle:
    """Whom and what one group of layouts may name; each a text of values split by a bar."""

    first: str
    last: str
    titles: str
    studios: str
    companies: str


LEDGERS = Circle(
    "Odette|Marcus|Ji-woo|Heather|Rohan|Siobhan|Gord|Anneliese|Tunde|Kirsten|Luc|Farrah|Dmitri|Paula|Wes",
    "Abernethy|Castellano|Doiron|Eze|Fairweather|Grzelak|Hashemi|Iverson|Jarrett|Kowalchuk|Lachance|"
    "MacEachern|Nakamura|Oyelaran|Petrakis|Quesnel|Ramlogan|St. Clair|Thorvaldson|Usher|van Houten|Wozniak",
    "Frostline|The Quarry Road|Nine Below|Harbour & Sons|Slow Thunder|Tell It to Marguerite|Copper Cliff|"
    "Second Shift|A Bride for Boxing Day|Halfway to Wawa|The Undertaker's Daughters|Kettle Point|Mister Noon|"
    "Signal Loss|Grainger vs. Grainger|The Last Regatta|Wolfe Island|Zero Visibility|Sugarbush|Long Division",
    "Borealis+|CTN|Meridian Pictures|Paragon Television|Lanternfish|StreamHaus|Crown Cable|Global North",
    "Tamarack Road Pictures Inc.|Gull Lake Films Ltd.|Red Canoe Entertainment|2267410 Ontario Inc.|"
    "Spadina House Media|Portage Nine Productions",
)
LISTINGS = Circle(
    "Bernadette|Callum|Devika|Emre|Fiona|Graeme|Hyacinth|Ines|Jacob|Keiko|Leontyne|Mateo|Nadine|Orson|Priya",
    "Achterberg|Blackwood|Chaudhry|D'Amico|Ekström|Forsythe|Gauthier-Roy|Hollister|Ibarra|Joudrey|Kaczmarek|"
    "Lindqvist|McAllister|Nwosu|O'Hearn|Pelletier|Rutherford|Sivakumar|Tremblay|Vukovic|Whitlock|Yamada",
    "Ash Wednesday Club|Bluffs|Cold Open|Dead Reckoning Bay|Every Other Weekend|Foxglove Lane|Ghost Exit|"
    "Holly, Jolly & Single|Ironbridge|June Bug|Knuckleball|Lake Effect|Midnight at the Palais|Night Clerk|"
    "Overpass|Plum Hollow|Queen Street Irregulars|Rosewater|The Salt Merchants|Twelve Angry Geese",
    "Halcyon Studios|Vantage Originals|Maple Leaf Network|Obsidian TV|Bright Harbor|Kestrel Pictures|UniNord",
    "Dufferin Gate North Inc.|Birchmount Pictures|Leslieville Films|Ossington Media Group|"
    "Bluffs Two Productions Ltd.|Tenth Line Entertainment Inc.",
)
PAPERS = Circle(
    "Agnes|Bashir|Corinne|Dale|Esperanza|Fergus|Gloria|Hamid|Ilse|Jerome|Katya|Lorne|Maribel|Nils|Olamide",
    "Aziz|Bergeron|Cormier|Dhaliwal|Espinoza|Fontaine|Gallagher|Heikkinen|Isaacs|Jankovic|Kirkpatrick|"
    "Leung|Mancini|Norquay|Okafor|Pascoe|Redsky|Schellenberg|Tavares|Ustinov|Villeneuve|Winterbourne|Zielinski",
    "All the Pretty Ovens|Beacon Hill Blues|Counting House|Drumlin|Exit Wounds of Love|Fathom Five|"
    "Gravel Pit|Hinterland Heart|Icebreaker|Jack Pine|Kitchen Confessions|Lost Mitten|Mercy Ward|"
    "No Fixed Address|Old Growth|Penny Candy|Rideau|Spring Breakup|Three Sisters Diner|Vesper Falls",
    "Argent Media|Bluewater Pictures|Cinder Studios|Northway TV|Pinnacle+|Sable Island Films|TeleOntario",
    "Rolling Rapids Inc.|Cabbagetown Pictures Ltd.|Granite Face Films|Hogtown Post & Picture|"
    "Eleven Elms Productions Inc.|Sixth Concession Media",
)
OTHER_LINES = (
    "Sheridan College, Media Arts Diploma, 2009 – 2011",
    "Humber College – Film and Television Production, graduated April 2010",
    "Movie Magic Scheduling, SmartPO, Scenechronize, Excel, Adobe Acrobat",
    "Valid G driver's licence; Standard First Aid & CPR-C (2023)",
    "Languages: English, French, some Portuguese",
    "Front Desk Supervisor, Lakeshore Inn, May 2008 – August 2011",
    "Volunteer, Riverdale Short Film Night, 2014 to 2018",
    "WHMIS and Safety Awareness training, September 2019",
)


def career(rng: random.Random, circle: Circle, jobs: Jobs = JOBS, latest_first: bool = True) -> ResumeTruth:
    """Seven to ten credits with all that a layout may print, and three lines that are no credit."""
    people = _people(rng, circle)
    name = people[0]
    credits = list(_credits(rng, circle, people, jobs))
    if latest_first:
        credits.reverse()
    address = f"{rng.randint(3, 980)} {rng.choice(('Coxwell Ave.', 'Harbord St.', 'Barton St. E.'))}, "
    return ResumeTruth(
        name=name,
        member_no=str(rng.randint(20100, 49999)),
        email=f"{html_safe(name)}@{rng.choice(('mailbox', 'inbox', 'post'))}.example",
        phone=f"{rng.choice(('416', '647', '905'))}-555-01{rng.randint(10, 99)}",
        address=address + rng.choice(("Toronto, ON M4K 2B7", "Hamilton, ON L8L 3A4")),
        credits=tuple(credits),
        other_lines=tuple(rng.sample(OTHER_LINES, 3)),
    )


def html_safe(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isascii() and letter.isalpha())


def _people(rng: random.Random, circle: Circle) -> list[str]:
    family_names = rng.sample(circle.last.split("|"), 19)
    return [f"{rng.choice(circle.first.split('|'))} {last}" for last in family_names]


def _credits(rng: random.Random, circle: Circle, people: Sequence[str], jobs: Jobs) -> Iterator[CreditTruth]:
    count, ladder = rng.randint(7, 10), rng.choice(LADDERS)
    written = {position: rng.choice(said) for position, said in jobs.items()}
    titles = rng.sample(circle.titles.split("|"), count)
    day = date(rng.randint(2012, 2019), rng.randint(1, 12), rng.randint(1, 28))
    title, season, kind, studio, company = "", None, K.FEATURE, "", ""
    for place in range(count):
        if kind is K.TV_SEASON and rng.random() < 0.4:
            season = (season or 0) + 1
        else:
            title, kind = titles[place], rng.choice((K.TV_SEASON,) * 5 + tuple(K)[:4] + (K.FEATURE, K.OTHER))
            season = rng.choice((1, 1, 1, 2, 3, 5)) if kind is K.TV_SEASON else None
            studio = rng.choice(circle.studios.split("|"))
            company = rng.choice((*circle.companies.split("|"), f"{title} Productions Inc."))
        start = _weekday(day)
        end = _weekday(start + timedelta(days=round(_LENGTHS[kind] * rng.uniform(0.6, 1.3))))
        position = ladder[place * len(ladder) // count]
        yield CreditTruth(
            title, season, kind, studio, company, position, start, end, _days(rng, start, end),
            rng.choice(people[1:6]), rng.choice(people[6:10]),
            people[0] if position is P.PC and rng.random() < 0.4 else rng.choice(people[10:15]),
            rng.choice(people[15:19]), position_as_written=written[position],
        )  # fmt: skip
        day = end + timedelta(days=rng.randint(4, 75))


def _weekday(day: date) -> date:
    return day + timedelta(days=(7 - day.weekday()) % 7 if day.weekday() > 4 else 0)


def _days(rng: random.Random, start: date, end: date) -> float:
    weekdays = sum((start + timedelta(days=n)).weekday() < 5 for n in range((end - start).days + 1))
    return round(weekdays * rng.uniform(0.84, 1.0)) - (0.5 if rng.random() < 0.08 else 0.0)


def leaving_out(truth: ResumeTruth, *fields: str) -> ResumeTruth:
    """The truth of a layout that leaves `fields` out; a season that is printed still tells a series."""

    def blank(credit: CreditTruth) -> CreditTruth:
        gone = {name: "" if name in CREW else None for name in fields}
        if "season" not in fields and credit.season is not None:
            gone.pop("kind", None)
        return replace(credit, **gone)

    return replace(truth, credits=tuple(blank(credit) for credit in truth.credits))


MONTHS_IN_FRENCH = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
)  # fmt: skip
DATES: Mapping[str, Callable[[date], str]] = {
    "iso": lambda day: day.isoformat(),
    "slashes": lambda day: f"{day:%Y/%m/%d}",
    "month first": lambda day: f"{day:%m/%d/%Y}",
    "excel": lambda day: f"{day:%d-%b-%Y}",
    "excel short": lambda day: f"{day.day}-{day:%b-%y}",
    "short": lambda day: f"{day:%b} {day.day}, {day.year}",
    "dotted": lambda day: f"{day:%b}{'' if day.month == 5 else '.'} {day.day}, {day.year}",
    "long": lambda day: f"{day:%B} {day.day}, {day.year}",
    "british": lambda day: f"{day.day} {day:%B} {day.year}",
    "day first": lambda day: f"{day:%d %b %Y}",
    "weekday": lambda day: f"{day:%a %b} {day.day}, {day.year}",
    "capitals": lambda day: f"{day:%b} {day.day} {day.year}".upper(),
    "french": lambda day: f"{day.day if day.day > 1 else '1er'} {MONTHS_IN_FRENCH[day.month - 1]} {day.year}",
}


def span(credit: CreditTruth, dates: str, between: str = " – ") -> str:
    return f"{DATES[dates](credit.start)}{between}{DATES[dates](credit.end)}"


def brief_span(credit: CreditTruth) -> str:
    """A year said once where both days fall in it: Mar 4 – Jun 9, 2021."""
    first = f"{credit.start:%b} {credit.start.day}"
    if credit.start.year != credit.end.year:
        first += f", {credit.start.year}"
    return f"{first} – {DATES['short'](credit.end)}"


def days_of(credit: CreditTruth) -> str:
    return f"{credit.days:g}"


def show_of(credit: CreditTruth, season: str = ", Season {}") -> str:
    return credit.title + (season.format(credit.season) if credit.season else "")


def e(text: str) -> str:
    return html.escape(text, quote=False)


def cells(row: Sequence[str], tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>"


def grid(head: Sequence[str], rows: Sequence[str], name: str = "grid") -> str:
    return f"<table class='{name}'><thead>{cells(head, 'th')}</thead><tbody>{''.join(rows)}</tbody></table>"


def lines_of(truth: ResumeTruth, tag: str = "li") -> str:
    return "".join(f"<{tag}>{e(line)}</{tag}>" for line in truth.other_lines)


def made(truth: ResumeTruth, body: str, css: str) -> Made:
    return pdf_from_html(f"<html lang='en'><body>{body}</body></html>", css), PDF, truth
