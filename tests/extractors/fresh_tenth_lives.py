"""Working lives for the tenth and eleventh sets of resume layouts: jobs spelt one way here, another there."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import DATES, e
from tests.extractors.fresh_ninth_lives import apostrophe, british
from tests.extractors.fresh_seventh_lives import Shows, Town, drawn, in_short, telling

P, K = Position, ProductionKind
Spelt = Mapping[Position, Sequence[str]]

LAKE = Shows(
    "Marlowe Sound|The Ferrymen's Ball|Hard Shoulder|A Tinsel for Tess|Nightjar Close|Borrowed Boats|"
    "Dovercourt|Salt Lick Road|The Orchard Keeper's Son|Undertow County|Pickering After Dark|"
    "Mistletoe Motel|Cinder Block Summer|Red Mitten|Kin & Kerosene|The Last Streetcar|Ossington Nights|"
    "Loose Gravel|Cardinal Rules of Murder|Hollow Reeds|Little Portugal|Double Parked on Dundas|"
    "The Widow Lachine|Seven Sleeps|Fenwick|Rail Yard Angels|Whiskey Harbour|Paper Route|Taller Grass|"
    "Stonemill Road",
    "Fenwick Productions Inc.|Hard Shoulder Films Ltd.|Blue Ferry Entertainment|"
    "Lachine Road Pictures Inc.|Tall Grass S2 Productions Inc.|2588341 Ontario Inc.|Cobble & Pine Media",
    "NorthStar Television|Lumen+|Westbrook Studios|Crestview Pictures|Halo Network",
)
COAST_SHOWS = Shows(
    "Gastown Ghosts|The Tidewater Files|Breaker Row|Cedar & Ash|Love at Lonsdale|Vantage Hill|"
    "Deep Cove Diaries|The Second Sister|Rainshadow Ridge|Fraser Heights|Eight Bells Inn|Snowed Inn|"
    "Silver Tip|The Glass Orchard|Halfmoon|Trouble in Tofino|Night Ferry Girls|Longhouse Road|"
    "Christmas at Cates Farm|Powder Burn Pass|Blackcomb Blues|Mudflats|The Inheritance of Ruby Lau|"
    "Steelhead Run|Hazard Creek|Zero Tolerance Academy|Two Harbours|Marpole|Mostly Overcast|"
    "Lions Gate Lullaby",
    "Rainshadow Productions (BC) Ltd.|Eight Bells Pictures Inc.|Mudflat Media Ltd.|1190422 B.C. Ltd.|"
    "Half Moon Bay Entertainment|Tidewater Season 1 Productions Inc.",
    "Pacific Crest TV|Redwood Originals|Orbit+|Paramour Pictures|CableOne North",
)
OTHER_WORK = (
    "Office Coordinator, Lakeview Dental Group, June 2008 - March 2011",
    "Server and Shift Lead, Blue Door Bistro, 2009-2012",
    "Travel Consultant, Wanderlane Holidays, Sept 2006 - May 2009",
    "Administrative Assistant, Dept. of Geography, Trent Valley University, 2007 to 2010",
    "Event Coordinator, Harvest Days Festival, Summer 2011 and 2012",
    "Box Office Clerk, Regency Playhouse, October 2005 - April 2008",
    "Barista, Corner Cup, Jan. 2010 - Aug. 2012",
    "Executive Assistant, Moss & Delacourt LLP, Feb 2004 - Nov 2007",
    "Bookkeeper (part time), Parkdale Hardware, 2008-2010",
)
DUTIES = (
    "Issued and tracked POs, petty cash and P-cards",
    "Prepared call sheets, PRs and DOODs with the AD department",
    "Booked flights, hotels and ground for cast and crew of 40+",
    "Distributed scripts and revisions, day and night",
    "Work permits and visas with legal",
    "Office open/close, rentals, couriers, wrap boxes",
)
IN_FULL: Spelt = {
    P.SECOND_APC: (
        "2nd Assistant Production Coordinator",
        "2nd APC",
        "2nd Asst. Production Coordinator",
        "Second Assistant Production Coordinator",
        "Asst. Production Coordinator (2nd)",
    ),
    P.FIRST_APC: (
        "1st Assistant Production Coordinator",
        "1st APC",
        "1st Asst. Production Coordinator",
        "First Assistant Production Coordinator",
        "Asst. Production Coordinator (1st)",
    ),
    P.PC: (
        "Production Coordinator",
        "Prod. Coordinator",
        "Production Co-ordinator",
        "Coordinator, Production",
    ),
    P.TRAVEL: ("Travel Coordinator", "Travel Coord."),
    P.SCRIPT: ("Script Coordinator", "Script Coord."),
    P.OTHER: ("Office Production Assistant", "Art Department Coordinator", "Accounting Clerk", "Office PA"),
}
IN_SHORT: Spelt = {
    P.SECOND_APC: ("2nd APC", "2nd A.P.C.", "2nd Assistant Coordinator", "2nd Asst. PC"),
    P.FIRST_APC: ("1st APC", "1st A.P.C.", "1st Assistant Coordinator", "1st Asst. PC"),
    P.PC: ("PC", "Prod. Coordinator", "Production Coordinator", "Prod. Co-ord."),
    P.TRAVEL: ("Travel Coordinator", "Travel Co-ord."),
    P.SCRIPT: ("Script Coordinator", "Script Co-ord."),
    P.OTHER: ("Office PA", "Key Office PA", "Art Dept. Coordinator", "Office P.A."),
}
CLIPPED: Spelt = {
    P.SECOND_APC: ("2nd Asst. Prod. Coord.", "2nd APC", "Second Asst. Prod. Coord.", "2nd Asst. Co-ord."),
    P.FIRST_APC: ("1st Asst. Prod. Coord.", "1st APC", "First Asst. Prod. Coord.", "1st Asst. Co-ord."),
    P.PC: ("Prod. Coord.", "Production Coord.", "PC", "Prod. Office Coord."),
    P.TRAVEL: ("Travel Coord.", "Travel/Accom. Coord."),
    P.SCRIPT: ("Script Coord.", "Scripts Coord."),
    P.OTHER: (
        "Office P.A.",
        "Production Assistant",
        "Accounting Asst.",
        "Post Coord.",
        "Asst. Travel Coord.",
    ),
}
OF_OLD: Spelt = {
    P.SECOND_APC: ("Production Secretary", "2nd Assistant Co-ordinator", "2nd APC"),
    P.FIRST_APC: ("1st Assistant Co-ordinator", "1st Ass't Production Co-ordinator", "1st APC"),
    P.PC: ("Production Co-ordinator", "Production Coordinator", "Prod. Co-ordinator"),
    P.TRAVEL: ("Travel Co-ordinator", "Travel & Accommodation Co-ordinator"),
    P.SCRIPT: ("Script Co-ordinator", "Scripts Co-ordinator"),
    P.OTHER: (
        "Office Assistant",
        "Set Decoration Co-ordinator",
        "Receptionist",
        "Assistant to Producer",
        "Script Supervisor",
    ),
}
UNITS = (
    "{} – 2nd Unit",
    "{} (2nd Unit)",
    "2nd Unit {}",
    "{} (Reshoots)",
    "{} (Additional Photography)",
    "{} - dailies",
)
KINDS = {K.FEATURE: "Feature", K.MOW: "MOW", K.PILOT: "Pilot", K.MINI_SERIES: "Mini-Series",
         K.TV_SEASON: "TV Series", K.OTHER: "Documentary"}  # fmt: skip
CLIMB = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.FIRST_APC, P.PC)
RISING = (P.OTHER, P.OTHER, P.SECOND_APC, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC)
BOOKING = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.TRAVEL, P.FIRST_APC, P.TRAVEL, P.TRAVEL)
PAGES = (P.OTHER, P.SECOND_APC, P.SCRIPT, P.SCRIPT, P.SECOND_APC, P.SCRIPT, P.SCRIPT)
LEADING = (P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.PC, P.PC, P.PC, P.PC)


def life(
    rng: random.Random,
    shows: Shows,
    town: Town,
    ladder: Sequence[Position],
    *,
    least: int = 8,
    most: int = 14,
    pace: float = 0.8,
    rest: int = 60,
    other_work: int = 2,
    detours: float = 0.07,
) -> ResumeTruth:
    """A career with here and there a job off the ladder, and lines of work outside film."""
    plain = {position: said[0] for position, said in IN_FULL.items()}
    truth = drawn(rng, shows, town, plain, ladder, least=least, most=most, pace=pace, rest=rest)
    credits = tuple(
        replace(c, position=P.OTHER) if place > 1 and rng.random() < detours else c
        for place, c in enumerate(truth.credits)
    )
    return telling(replace(truth, credits=credits), *rng.sample(OTHER_WORK, other_work))


def spelt(
    rng: random.Random, truth: ResumeTruth, ways: Spelt, *, habit: float = 0.6, units: float = 0.12
) -> ResumeTruth:
    """Each job the way its writer has the habit of, or another way; of a few it is told for which unit.
    Jobs off the ladder are one thing here, another there."""
    usual = {position: rng.choice(said) for position, said in ways.items()}
    unit = rng.choice(UNITS)

    def job(c: CreditTruth) -> str:
        if c.position is P.OTHER:
            return rng.choice(ways[c.position])
        said = usual[c.position] if rng.random() < habit else rng.choice(ways[c.position])
        return unit.format(said) if rng.random() < units else said

    return replace(truth, credits=tuple(replace(c, position_as_written=job(c)) for c in truth.credits))


def backwards(truth: ResumeTruth) -> ResumeTruth:
    return replace(truth, credits=truth.credits[::-1])


def within_year(c: CreditTruth, year: int, form: str = "{:%B} {}") -> tuple[str, str]:
    """First and last day below the heading of `year`, which is said again only of a day in another."""

    def say(day: date) -> str:
        return form.format(day, day.day) + ("" if day.year == year else f", {day.year}")

    return say(c.start), say(c.end)


def said_once(c: CreditTruth) -> str:
    """March 4 – June 9, 2021; with both years where they differ."""
    first = f"{c.start:%B} {c.start.day}" + ("" if c.start.year == c.end.year else f", {c.start.year}")
    return f"{first} – {c.end:%B} {c.end.day}, {c.end.year}"


def show(c: CreditTruth, season: str = " (Season {})") -> str:
    return c.title + (season.format(c.season) if c.season else "")


def rest_of(truth: ResumeTruth, heading: str, tag: str = "p") -> str:
    """The lines that are no credits below a heading, as HTML."""
    return f"<h2>{heading}</h2>" + "".join(f"<{tag}>{e(line)}</{tag}>" for line in truth.other_lines)


WAYS: Mapping[str, Callable[[date], str]] = {
    **DATES,
    "apostrophe": apostrophe,
    "british": british,
    "secretary": in_short,
    "brief": lambda day: f"{day:%m/%d/%y}",
    "dashed": lambda day: f"{day:%d-%b-%y}",
    "sept": lambda day: f"{'Sept' if day.month == 9 else format(day, '%b')} {day.day}, {day.year}",
}
SPANS: Sequence[Callable[[CreditTruth], str]] = (
    said_once,
    lambda c: " to ".join(within_year(c, c.start.year)),
)
