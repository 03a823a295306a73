"""Shapes of credits: stints on one show, shows below companies, kinds and sidebars that end nothing."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.credit_build import credits_of
from extractors.credit_draft import Record, Slot
from extractors.credit_drafts import draft_of
from extractors.credit_people import with_people_apart
from extractors.employers import employers_in
from extractors.language import Language
from extractors.layout import Passage
from extractors.resume import read_resume
from models.terms import CreditReading, Page, Position, ProductionKind
from tests.extractors.typed_pages import line, page

LANGUAGE = Language.load()
NAME = "Anneliese Kirkbride\nannelie@mailroom.example\n\n"


def read(*pages: Page) -> tuple[CreditReading, ...]:
    return read_resume(pages, "sha256:0", "resume.pdf", LANGUAGE).credits


def test_each_stint_on_a_show_is_a_credit_of_its_own() -> None:
    found = read(
        page(
            NAME
            + """
Overdue at the Library / Mini-series / Nickel City Drama Ltd. / Studio: Halo
2nd APC, then\tApr 7, 2020 – Jun 12, 2020\t45 days
1st APC\tJun 15, 2020 – Aug 28, 2020\t50 days
Producer Zora Jankovich. PM Pilar Farquhar. PC Eamon Kilbourne. APC Gethin Hasegawa.

Greenbelt Gothic / Pilot / Starboard Tack Productions / Studio: Fourth Wall TV
1st APC\tMay 13, 2019 – Jul 19, 2019\t45 days
Producer Pilar Pemberley. PM Pilar Farquhar. PC Sunil Yarrow. APC Nadine Zielonka.

Salt Road / Feature / Starboard Tack Productions / Studio: Halo
PC\tJan 7, 2019 – Mar 29, 2019\t55 days
Producer Pilar Pemberley. PM Pilar Farquhar. PC Anneliese Kirkbride. APC Nadine Zielonka.
"""
        )
    )
    assert [(c.title.value, c.position.value, c.start.value, c.days.value) for c in found] == [
        ("Overdue at the Library", Position.SECOND_APC, date(2020, 4, 7), 45),
        ("Overdue at the Library", Position.FIRST_APC, date(2020, 6, 15), 50),
        ("Greenbelt Gothic", Position.FIRST_APC, date(2019, 5, 13), 45),
        ("Salt Road", Position.PC, date(2019, 1, 7), 55),
    ]
    assert [c.production_manager.value for c in found[:2]] == ["Pilar Farquhar"] * 2
    assert found[1].kind.value is ProductionKind.MINI_SERIES


def cards(first: int, count: int) -> list[str]:
    return [
        text
        for n in range(first, first + count)
        for text in (
            f"Show Number {'Abcdefgh'[n]}x (season {n + 1})",
            "Role\tFirst Asst. Production Coordinator",
            "Studio\tHalcyon Studios",
            f"From\tMon Apr {20 - n}, {2020 - n}",
            f"Until\tTue Sep {8 + n}, {2020 - n}",
            "Days\t93",
            "Producer\tNadine Blackwood",
            "Coordinator\tOrson Ibarra",
            "",
        )
    ]


def test_a_heading_in_a_sidebar_ends_the_credits_neither_beside_it_nor_on_the_next_page() -> None:
    beside = ["Anneliese", "Kirkbride", "416-555-0129", "annelie@post.example", "SKILLS", "Excel, SmartPO"]
    words = [w for n, text in enumerate(beside) for w in line(text, 60 + 17.0 * n, 40.0)]
    pages = []
    for number, first in ((1, 0), (2, 4)):
        mine = words if number == 1 else []
        for n, text in enumerate(cards(first, 4)):
            mine = mine + line(text, 60 + 14.0 * n, 230.0)
        pages.append(Page(number, 612.0, 792.0, tuple(mine), page(NAME).source))
    found = read(*pages)
    assert [c.season.value for c in found] == list(range(1, 9))
    assert {c.position.value for c in found} == {Position.FIRST_APC}
    assert [c.start.value.year for c in found if c.start.value] == list(range(2020, 2012, -1))


CARD = """{title}
{kind}
First Assistant Co-ordinator
{dates}
{days} days worked
{studio}
Ossington Media Group
Producer: Callum Chaudhry
PM: Nadine Pelletier
PC: Fiona Hollister
APC: Hyacinth Whitlock

"""


def test_a_kind_on_its_own_line_is_no_heading_where_other_records_have_a_season_behind_it() -> None:
    told = [
        ("Rosewater", "Television Series | Season 2", "Jun 9, 2020 – Nov 19, 2020", 105, "UniNord"),
        ("Night Clerk", "Limited Series", "Oct 7, 2019 – Feb 12, 2020", 85, "Vantage Originals"),
        ("Ironbridge", "Television Series | Season 5", "Feb 28, 2019 – Sep 10, 2019", 129, "UniNord"),
        ("Ghost Exit", "Documentary", "Apr 20, 2018 – Jun 1, 2018", 27, "Bright Harbor"),
    ]
    names = ("title", "kind", "dates", "days", "studio")
    text = "".join(CARD.format(**dict(zip(names, row, strict=True))) for row in told)
    found = read(page(NAME + text))
    assert [(c.title.value, c.studio.value) for c in found] == [(row[0], row[4]) for row in told]
    assert found[1].kind.value is ProductionKind.MINI_SERIES


BELOW = """
Second Storey Films
1st Assistant Production Coordinator
November 4, 2021 - February 25, 2022 (4 months)
Toronto, Ontario, Canada
Lost Property Office (Feature, Atlas Nine). 74 days.
Producer: Zeke Nwachukwu | Production Manager: Soraya Leduc

Second Storey Films
1st Assistant Production Coordinator
May 3, 2021 - September 24, 2021 (5 months)
Toronto, Ontario, Canada
Midwinter Marigold, season 3 (TV series, Hushline). 97 days.
Producer: Imelda Uddin | Production Manager: Lachlan Rasmussen

Chestnut Wagon Productions
2nd Assistant Production Coordinator
July 6, 2020 - March 26, 2021 (9 months)
Toronto, Ontario, Canada
Barnacle Bay (MOW, Hushline). 157 days.
Producer: Imelda Uddin | Production Manager: Lachlan Rasmussen
"""


def test_a_show_is_found_below_its_company_job_and_dates() -> None:
    found = read(page(NAME + BELOW))
    assert [(c.title.value, c.position.value, c.days.value) for c in found] == [
        ("Lost Property Office", Position.FIRST_APC, 74),
        ("Midwinter Marigold", Position.FIRST_APC, 97),
        ("Barnacle Bay", Position.SECOND_APC, 157),
    ]


TOLD = (
    "Produced by Sixth Concession Media for Obsidian TV. The producer was Anneliese D'Amico, the production "
    "manager Fergus Pemberley, the production coordinator Esperanza Yarrow and the assistant production "
    "coordinator Luc Abernoth."
)


def test_a_crew_named_in_a_sentence_is_read_and_no_company_is_its_producer() -> None:
    record = with_people_apart(Record((Slot(("position",), Passage("1st APC")), Slot((), Passage(TOLD)))))
    assert [(slot.fields, slot.text.text) for slot in record.slots[1:]] == [
        ((), "Produced by Sixth Concession Media for Obsidian TV"),
        (("producer",), "Anneliese D'Amico"),
        (("production_manager",), "Fergus Pemberley"),
        (("production_coordinator",), "Esperanza Yarrow"),
        (("assistant_production_coordinator",), "Luc Abernoth"),
    ]


def test_a_company_for_a_studio_is_both() -> None:
    both = employers_in(Passage("Sixth Concession Media for Obsidian TV"))
    assert {field: part.text for field, part in both.items()} == {
        "company": "Sixth Concession Media",
        "studio": "Obsidian TV",
    }
    assert employers_in(Passage("A Room for Two")) == {}


def test_a_company_that_owns_a_show_is_no_part_of_its_title() -> None:
    draft = draft_of(Record((Slot(("title",), Passage("Dufferin Gate North Inc.'s Salt Road")),)))
    assert draft.found["title"].value == "Salt Road"
    draft = draft_of(Record((Slot(("title",), Passage("The Orchardist's Alibi")),)))
    assert draft.found["title"].value == "The Orchardist's Alibi"


@pytest.mark.parametrize(
    ("cell", "title", "kind"),
    [
        ("Salt Road (F)", "Salt Road", ProductionKind.FEATURE),
        ("Salt Road (Mini)", "Salt Road", ProductionKind.MINI_SERIES),
        ("Salt Road (Comm)", "Salt Road", ProductionKind.OTHER),
        ("Salt Road mow", "Salt Road", ProductionKind.MOW),
        ("Sgt. Pickerel", "Sgt. Pickerel", None),
        ("(Un)Lucky in Leaside", "(Un)Lucky in Leaside", None),
        ("Salt Road and other stories", "Salt Road and other stories", None),
    ],
)
def test_a_kind_noted_behind_a_title_is_no_part_of_it(
    cell: str, title: str, kind: ProductionKind | None
) -> None:
    draft = draft_of(Record((Slot(("title",), Passage(cell)),)))
    assert draft.found["title"].value == title
    assert (draft.found["kind"].value if draft.has("kind") else None) is kind


def test_a_lone_coordinator_in_a_jobs_place_is_asked() -> None:
    draft = draft_of(Record((Slot(("position",), Passage("Coordinator")),)))
    assert draft.found["position"].value is None
    assert draft.found["position"].candidates == (Position.PC, Position.TRAVEL, Position.SCRIPT)


def test_a_company_with_its_years_over_its_shows_is_no_credit() -> None:
    found = read(
        page(
            NAME
            + """
Northumberland Street Films Ltd. (2021 – 2026)
Grand River Grifters (TV Series, Season 3)
Prod. Co-ord.	Aug 20/25 – Apr 16/26	169 days
Prod. Oswin Lumsden; PM Jocasta Rajaratnam

Hurontario Heights (Feature) for Tri-Lake Network
1st Asst. Prod. Co-ord.	May 13/24 – Sept 13/24	87 days
Prod. Sunniva Teixeira; PM Jocasta Rajaratnam

Sisters of Sumach (Feature) for Ravel+
2nd Asst. Prod. Co-ord.	Jul 20/22 – Nov 4/22	77 days
Prod. Sunniva Teixeira; PM Fumiko Vandermolen
"""
        )
    )
    assert [(c.title.value, c.days.value) for c in found] == [
        ("Grand River Grifters", 169),
        ("Hurontario Heights", 87),
        ("Sisters of Sumach", 77),
    ]


def test_each_line_of_job_and_dates_below_a_show_is_a_credit() -> None:
    found = read(
        page(
            NAME
            + """
Resume
The Mikmaki Road, Season 1 (Barrington Steps Productions Ltd. / Cinewave)
1st APC: 26 Dec 2017 to 11 May 2018 (97 days)
PC: 14 May 2018 to 27 Jul 2018 (55 days)
Production Manager: Colm Jollimore, Coordinator: Ranald Penney

Sixteen Men of Tantramar (Signal Gun Pictures / Beacon & Ballast)
1st APC: 13 Feb 2017 to 9 Jun 2017 (79 days)
Production Manager: Ysolde Gillis, Coordinator: Ivor Whynacht

The Ice Candle Maker (Dory Hill Productions / Spyglass Bay)
2nd APC: 9 Nov 2015 to 11 Dec 2015 (22.5 days)
1st APC: 14 Dec 2015 to 15 Feb 2016 (40.5 days)
Production Manager: Colm Jollimore, Coordinator: Bernice Rendell
"""
        )
    )
    assert [(c.title.value, c.position.value, c.start.value, c.days.value) for c in found] == [
        ("The Mikmaki Road", Position.FIRST_APC, date(2017, 12, 26), 97),
        ("The Mikmaki Road", Position.PC, date(2018, 5, 14), 55),
        ("Sixteen Men of Tantramar", Position.FIRST_APC, date(2017, 2, 13), 79),
        ("The Ice Candle Maker", Position.SECOND_APC, date(2015, 11, 9), 22.5),
        ("The Ice Candle Maker", Position.FIRST_APC, date(2015, 12, 14), 40.5),
    ]
    assert [c.production_manager.value for c in found[3:]] == ["Colm Jollimore"] * 2


def test_stints_told_in_one_go_are_credits_each() -> None:
    found = read(
        page(
            NAME
            + """
Independent Order of Otters, Three Blind Mice on King
Office PA (Oct 16 '19 to Dec 13 '19, 36 days), then 2nd APC (Dec 16 '19 to Mar 6 '20, 59 days)
PM Jasper Vandekamp

Pacific Mutual, Big Sky Little Lies Inc.
Production Coordinator (Feb 12 '24 to May 30 '24, 76 days)
PM Bertha Entwistle

Limited Edition Larry, Cold Comfort North
Production Coordinator (Oct 9 '23 to Nov 24 '23, 32 days)
PM Jasper Vandekamp
"""
        )
    )
    assert [(c.title.value, c.position.value, c.start.value, c.days.value) for c in found][:2] == [
        ("Independent Order of Otters", Position.OTHER, date(2019, 10, 16), 36),
        ("Independent Order of Otters", Position.SECOND_APC, date(2019, 12, 16), 59),
    ]
    assert [c.days.value for c in found] == [36, 59, 76, 32]
    assert [c.production_manager.value for c in found[:2]] == ["Jasper Vandekamp"] * 2


def test_who_presents_a_show_is_not_its_title() -> None:
    draft = draft_of(Record((Slot((), Passage("TeleUnion presents")), Slot((), Passage("Salt Road")))))
    assert draft.found["title"].value == "Salt Road"
    assert draft.found["studio"].value == "TeleUnion"


@pytest.mark.parametrize("mark", ["do.", "″", "Ditto", '"'])
def test_a_mark_that_says_as_above_is_what_stands_above(mark: str) -> None:
    rows = [("Salt Road", "May 3, 2021", "Jul 6, 2021"), (mark, "Jul 7, 2021", "Sep 3, 2021")]
    records = [
        Record((Slot(("title",), Passage(a)), Slot(("start",), Passage(b)), Slot(("end",), Passage(c))))
        for a, b, c in rows
    ]
    first, second = credits_of(records, "sha256:0", "resume.pdf").credits
    assert second.title.value == "Salt Road"
    assert second.title.confidence < first.title.confidence


LABELLED = """
Show:\tBorrowed Boats
Position:\t2nd APC
Dates:\tOct 27, 2025 to Feb 18, 2026
# of days:\t82

Show:\tCinder Block Summer
Position:\tOffice PA (Sep 3, 2025 - Sep 26, 2025, 16 days), then 2nd Asst. Production Coordinator
\t(Sep 29, 2025 - Oct 10, 2025, 12 days)

Show:\tThe Widow Lachine
Position:\t2nd APC
Dates:\tJun 16, 2025 to Jul 16, 2025
# of days:\t21
"""


def test_a_step_up_told_behind_the_position_s_label_is_two_credits() -> None:
    found = read(page(NAME + LABELLED))
    assert [(c.title.value, c.position.value, c.start.value, c.days.value) for c in found] == [
        ("Borrowed Boats", Position.SECOND_APC, date(2025, 10, 27), 82),
        ("Cinder Block Summer", Position.OTHER, date(2025, 9, 3), 16),
        ("Cinder Block Summer", Position.SECOND_APC, date(2025, 9, 29), 12),
        ("The Widow Lachine", Position.SECOND_APC, date(2025, 6, 16), 21),
    ]


DAILIES = """
Prod. Coord., Borrowed Boats (S1)
08/11/2025 to 10/16/2025 - 48 days

Second Asst. Prod. Coord. - dailies, Mistletoe Motel (S1)
04/12/2022 to 08/26/2022 - 96 days

1st Asst. Prod. Coord. - reshoots, Hollow Reeds (S2)
02/15/2022 to 03/16/2022 - 20 days
"""


def test_what_a_job_was_for_is_no_part_of_the_title_behind_it() -> None:
    found = read(page(NAME + DAILIES))
    assert [(c.title.value, c.position.value) for c in found] == [
        ("Borrowed Boats", Position.PC),
        ("Mistletoe Motel", Position.SECOND_APC),
        ("Hollow Reeds", Position.FIRST_APC),
    ]


UNDER_YEARS = """
2024

Fraser Heights - 2nd APC
MOW, Eight Bells Pictures Inc. July 29 to August 23, 20 days.

Longhouse Road, Season 6 - 2nd APC
TV Series, Eight Bells Pictures Inc. January 15 to June 7, 80 days.

2023

Longhouse Road, Season 5 - 2nd APC
TV Series, Eight Bells Pictures Inc. October 9 to November 17, 19 days.
"""


def test_days_behind_a_date_without_a_year_are_not_its_year() -> None:
    found = read(page(NAME + UNDER_YEARS))
    assert [(c.start.value, c.days.value) for c in found] == [
        (date(2024, 7, 29), 20),
        (date(2024, 1, 15), 80),
        (date(2023, 10, 9), 19),
    ]


LEADERS = """
Low Water Road .................... Travel Coordinator
May Street Productions Ltd. .................... February 2, 2026 - March 20, 2026
Producer Adwoa Fong, PM Deb Fotheringham, PC Gideon Dewdney
Total days: 34
Etobicoke Nights .................... Travel Coordinator
Marsh & Bank Pictures Ltd. .................... November 26, 2025 - January 9, 2026
Producer Zainab Gagliano, PM Marg Kapadia
Total days: 31
The Junction .................... 1st APC
Kipling & Bloor Entertainment .................... August 11, 2025 - November 5, 2025
Producer Ron Teixeira, PM Oswin Hatzis, PC Cosmo Strickland
Total days: 62
"""


def test_no_record_begins_with_the_count_of_the_one_before() -> None:
    found = read(page(NAME + LEADERS))
    assert [(c.title.value, c.days.value) for c in found] == [
        ("Low Water Road", 34),
        ("Etobicoke Nights", 31),
        ("The Junction", 62),
    ]


FOR_WHOM = """
Sixth Line Films Inc. for Halo – The Orillia Problem. 2nd APC from June 19 to July 17, 2024, 19 days worked.
Producer Vesna Quayle, PM Zelda Ivanenko.

Kipling & Bloor Entertainment for Netherfield – Marchbank. 2nd APC from May 7 to May 16, 2024, 8 days worked.
Producer Yannick Roebuck, PM Zelda Ivanenko.
"""


def test_who_made_a_show_for_whom_is_no_title() -> None:
    found = read(page(NAME + FOR_WHOM))
    assert [(c.title.value, c.company.value, c.studio.value) for c in found] == [
        ("The Orillia Problem", "Sixth Line Films Inc", "Halo"),
        ("Marchbank", "Kipling & Bloor Entertainment", "Netherfield"),
    ]


STEPS = """
Company Picnic
2nd Asst PC (48 days worked)\tJan 29/24 - Mar 29/24
Office PA (37 days worked)\tDec 4/23 - Jan 26/24
Long Table Television Inc.

Deadline, Dundas, Season 2
2nd Asst PC (75 days worked)\tJul 17/23 - Nov 3/23
Harbourfront Holdings Inc.

Wharf Street
Office PA (30 days worked)\tMar 6/23 - Apr 14/23
Canoe & Kin Pictures
"""


def test_a_step_with_its_days_behind_the_job_is_of_the_show_above() -> None:
    found = read(page(NAME + STEPS))
    assert [(c.title.value, c.position.value, c.days.value) for c in found] == [
        ("Company Picnic", Position.SECOND_APC, 48),
        ("Company Picnic", Position.OTHER, 37),
        ("Deadline, Dundas", Position.SECOND_APC, 75),
        ("Wharf Street", Position.OTHER, 30),
    ]


QUOTED = """
3 janv. 2023 au 5 juill. 2023 (118 jours)
« Ma tante Production », série, saison 2
2e assistante à la coordination, 9417-2203 Québec inc. (Canal Fleuve)

30 juill. 2022 au 20 déc. 2022 (96 jours)
« Rue Saison », minisérie
2e assistante à la coordination, Films du Bas-Canal (Studio Belvédère)
"""


def test_a_title_in_guillemets_is_whole() -> None:
    found = read(page(NAME + QUOTED))
    assert [(c.title.value, c.start.value, c.end.value) for c in found] == [
        ("Ma tante Production", date(2023, 1, 3), date(2023, 7, 5)),
        ("Rue Saison", date(2022, 7, 30), date(2022, 12, 20)),
    ]
