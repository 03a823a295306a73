"""Working lives for the seventh set of resume layouts: drawn from the latest job back."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import CREW, html_safe

P, K = Position, ProductionKind
Jobs = Mapping[Position, str]


@dataclass(frozen=True, slots=True)
class Town:
    """Who works there and where they live; each a text of values split by a bar."""

    first: str
    last: str
    homes: str
    codes: str
    remarks: str


@dataclass(frozen=True, slots=True)
class Shows:
    """What one person has worked on and for whom; each a text of values split by a bar."""

    titles: str
    companies: str
    studios: str


TORONTO = Town(
    "Adwoa|Beatrix|Cosmo|Dorothea|Ewart|Fumiko|Gideon|Harriet|Ignacio|Jocasta|Kwame|Lavinia|Merrick|"
    "Nerys|Oswin|Petronella|Rufus|Sunniva|Tariq|Ursula|Vijay|Wilhelmina|Zainab|Alastair|Deb|Marg|Ron",
    "Aldous|Birchall|Cattermole|Dewdney|Egerton|Fotheringham|Gagliano|Hatzis|Innis|Jurgens|Kapadia|"
    "Lumsden|Mbeki-Ross|Nesbitt|Oakeshott|Papadakis|Rajaratnam|Strickland|Tennant|Upshaw|Vandermolen|"
    "Wetherby|Yallop|Zamboni-Clarke|Ó Riain|de Souza|St. Amour|McGillicuddy|Teixeira|Fong",
    "214 Withrow Ave., Toronto, ON M4K 1E1|88 Sorauren Avenue #3, Toronto ON M6R 2E4|"
    "1702-30 Godstone Road, North York, ON M2J 3C5|47 Hess St. S., Hamilton, Ontario L8P 3N4",
    "416|647|905",
    "Sheridan-on-the-Lake College, Radio & Television Arts, 1998-2000|Movie Magic, Excel, Word, Acrobat|"
    "WHMIS, Safety Awareness, Respect in the Workplace|Notary appointment, Province of Ontario|"
    "Member, Women in Moving Pictures Toronto, since 2011|Full G licence, own vehicle, no demerits|"
    "Conversational Portuguese and some Greek|Volunteer, Leslie Street Food Bank, Thursdays",
)
COAST = Town(
    "Anneke|Bodhi|Cleo|Darragh|Emiko|Fern|Gus|Hana|Indra|Jory|Kiri|Linden|Maeve|Nima|Orla|Pia|Ravi|"
    "Saoirse|Thea|Umi|Wren|Xiomara|Yael|Zander|Trish|Kelvin",
    "Arbuckle|Bains|Chow-Delaney|Derksen|Eriksson|Fraser-Hill|Gill|Halvorson|Imai|Joe|Kovac|Lidstone|"
    "Mah|Neufeld|Ocampo|Penner|Quist|Rempel|Sidhu|Toews|Uyeda|Vickers|Wong-Reid|Yuen|Zacharias|Dhesi",
    "3-1188 Salsbury Dr., Vancouver, BC V5L 4A9|2041 E. 7th Ave, Vancouver BC V5N 1S4|"
    "19 Begbie Street, New Westminster, B.C. V3M 3L9|640 Forbes Ave., North Vancouver, BC V7M 2X9",
    "604|778|236",
    "Burrard Inlet Film School, certificate in production, 2016|Standard First Aid and AED, May 2024|"
    "Airline booking: Sabre, Concur, and a great deal of patience|Class 5 BC driver's licence|"
    "Google Workspace, Slack, Airtable, Croogloo, Scenechronize|Japanese (JLPT N2), French (school)|"
    "Whistler guest services, winters of 2012 to 2014|Canadian citizen and EU passport",
)
EAST_AND_PRAIRIE = Town(
    "Alma|Bertrand|Coral|Dougal|Effie|Flora|Garnet|Hector|Ida|Jonas|Kathleen|Lowell|Mavis|Neil|Oline|"
    "Percy|Roslyn|Stewart|Tamsin|Ulla|Verna|Wilf|Yvonne|Ansgar|Bette|Colm",
    "Amirault|Bjornson|Crowchild|Doucet|Enns|Friesen|Gillis|Hnatyshyn|Inkster|Jessome|Kehler|LeBlanc|"
    "MacIsaac|Nault|Olafson|Proulx|Rankin|Sigurdson|Thiessen|Umlah|Vokey|Wasylyk|Young-Bear|Zwicker|Boyd",
    "512 Wolseley Place, Winnipeg, MB R3G 1B7|29 Creighton Row, Halifax, NS B3K 3S2|"
    "1207 15 Ave SE, Calgary AB T2G 0V1|8 Gower Lane, St. John's, NL A1C 2K8",
    "204|902|403|709",
    "Red River Bend College, Creative Communications diploma, 2009|Emergency First Aid / CPR, 2025|"
    "Smartsheet, QuickBooks, SmartPO, Adobe Acrobat Pro|Worked in five provinces and one territory|"
    "Dalhousie Street University, B.A. (Theatre), 2004|Class 4 licence (15-passenger van)|"
    "References gladly given|Curling, Ukrainian dance, pickling",
)
MONTREAL = Town(
    "Anouk|Blandine|Clémence|Daphnée|Édith|Fabienne|Ginette|Huguette|Ilana|Jacinthe|Léonie|Mahée|"
    "Ninon|Océane|Pénélope|Rachelle|Sidonie|Tatiana|Viviane|Yasmine|Zoé|Dominique|Claude|Camille",
    "Aubin|Bourassa-Lê|Charbonneau|Dagenais|Émond|Fréchette|Guérin|Huot|Imbeault|Joncas|Khoury|"
    "Lanctôt|Ménard|Normandeau|Ostiguy|Plourde|Quévillon|Raîche|Séguin|Théberge|Vaillancourt|Pham|Zaïdi",
    "4517, rue Garnier, Montréal (Québec) H2J 3S7|208, boul. Desaulniers, app. 12, Saint-Lambert J4P 1M4|"
    "6033, 3e Avenue, Montréal (Québec) H1Y 2X1",
    "514|438|450",
    "Baccalauréat en communication, Université du Mont-Vert, 2011|Secourisme en milieu de travail, 2024|"
    "Anglais : courant; italien : notions|Suite Office, Movie Magic, Croogloo, Acceo|"
    "Permis de conduire, classes 5 et 6A|Bénévole, Festival du court de Villeray, 2013 à 2017",
)
STEADY = (P.OTHER, P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.FIRST_APC, P.PC, P.PC)
YOUNG = (P.OTHER, P.SECOND_APC, P.SECOND_APC)
COORDINATOR = (P.SECOND_APC, P.FIRST_APC, P.PC, P.PC, P.PC, P.PC)
TRAVELLER = (P.OTHER, P.SECOND_APC, P.TRAVEL, P.TRAVEL, P.TRAVEL)
SCRIPTED = (P.OTHER, P.SECOND_APC, P.SCRIPT, P.SCRIPT, P.FIRST_APC, P.SCRIPT)
ASSISTANT = (P.SECOND_APC, P.SECOND_APC, P.FIRST_APC, P.TRAVEL, P.FIRST_APC)
_KINDS = (K.TV_SEASON,) * 9 + (K.FEATURE,) * 6 + (K.MOW, K.MINI_SERIES) * 2 + (K.PILOT, K.OTHER)
_WEEKS = {K.FEATURE: 18, K.MOW: 8, K.PILOT: 7, K.MINI_SERIES: 20, K.TV_SEASON: 30, K.OTHER: 2}
_SEASONS = (1, 1, 1, 2, 2, 3, 4, 6)
_STINT, _RUN, _STEP_DOWN = 0.1, 0.4, 0.1


def drawn(
    rng: random.Random,
    shows: Shows,
    town: Town,
    jobs: Jobs,
    ladder: Sequence[Position],
    *,
    least: int = 5,
    most: int = 10,
    pace: float = 1.0,
    rest: int = 110,
) -> ResumeTruth:
    """Somebody with `least` to `most` credits that do not overlap, latest first. `pace` shortens each;
    between two are up to `rest` days."""
    rng = random.Random(f"{rng.random()} {shows.titles}")
    first, last = (rng.sample(names.split("|"), 18) for names in (town.first, town.last))
    people = [f"{given} {family}" for given, family in zip(first, last, strict=True)]
    form = rng.choice(("({}) 555-01{}", "{}-555-01{}", "{}.555.01{}", "{} 555-01{}"))
    return ResumeTruth(
        name=people[0],
        member_no=str(rng.randint(1100, 9899)),
        email=f"{html_safe(people[0])}{rng.choice(('', '77', '.office'))}@"
        f"{rng.choice(('pigeonpost', 'northmail', 'webhaven'))}.example",
        phone=form.format(rng.choice(town.codes.split("|")), rng.randint(10, 99)),
        address=rng.choice(town.homes.split("|")),
        credits=tuple(_credits(rng, shows, jobs, ladder, people, rng.randint(least, most), pace, rest)),
        other_lines=tuple(rng.sample(town.remarks.split("|"), 3)),
    )


def _credits(
    rng: random.Random,
    shows: Shows,
    jobs: Jobs,
    ladder: Sequence[Position],
    people: Sequence[str],
    count: int,
    pace: float,
    rest: int,
) -> Iterator[CreditTruth]:
    titles = rng.sample(shows.titles.split("|"), count)
    companies, studios = shows.companies.split("|"), shows.studios.split("|")
    day, later = date(rng.choice((2025, 2026, 2026)), rng.randint(1, 10), 20), None
    for title in titles:
        rung = (count - 1 - titles.index(title)) * len(ladder) // count
        position = ladder[max(0, rung - (rng.random() < _STEP_DOWN))]
        kind = rng.choice(_KINDS)
        is_run = later is not None and (later.season or 0) > 1 and rng.random() < _RUN
        weeks = max(2, round(_WEEKS[kind] * pace * rng.uniform(0.65, 1.25)))
        if rng.random() < _STINT:
            weeks = rng.randint(1, 3)
        end = day - timedelta(days=(day.weekday() - rng.choice((4, 4, 4, 4, 3, 2))) % 7)
        start = end - timedelta(days=7 * (weeks - 1) + end.weekday() - rng.choice((0, 0, 0, 1, 2)))
        whole = sum((start + timedelta(days=n)).weekday() < 5 for n in range((end - start).days + 1))
        days = max(1, whole - rng.randint(0, 1 + whole // 14)) - (0.5 if rng.random() < 0.06 else 0)
        credit = CreditTruth(
            title=title,
            season=rng.choice(_SEASONS) if kind is K.TV_SEASON else None,
            kind=kind,
            studio=rng.choice(studios),
            company=rng.choice(companies),
            position=position,
            start=start,
            end=end,
            days=float(days),
            producer=rng.choice(people[1:6]),
            production_manager=rng.choice(people[6:10]),
            production_coordinator="" if position is P.PC else rng.choice(people[10:14]),
            assistant_production_coordinator="" if position is P.FIRST_APC else rng.choice(people[14:18]),
            position_as_written=jobs[position],
        )
        if is_run and later is not None:
            credit = replace(
                credit,
                title=later.title,
                season=(later.season or 2) - 1,
                kind=K.TV_SEASON,
                studio=later.studio,
                company=later.company,
                producer=later.producer,
            )
        later = credit
        yield credit
        day = start - timedelta(days=rng.randint(3, rest))


def changed(truth: ResumeTruth, change: Callable[[CreditTruth], Mapping[str, Any]]) -> ResumeTruth:
    """Each credit with what `change` gives for it in place of what it had."""
    return replace(truth, credits=tuple(replace(c, **change(c)) for c in truth.credits))


def forgetting(rng: random.Random, truth: ResumeTruth, chance: float, *fields: str) -> ResumeTruth:
    """Here and there a field is left blank, each by itself."""
    return changed(
        truth,
        lambda c: {name: "" if name in CREW else None for name in fields if rng.random() < chance},
    )


def silent(truth: ResumeTruth, *fields: str) -> ResumeTruth:
    """The truth of a page that does not print these facts about its sender."""
    gone: dict[str, Any] = dict.fromkeys(fields, "")
    return replace(truth, **gone)


def telling(truth: ResumeTruth, *lines: str) -> ResumeTruth:
    """The truth with more lines that are no credits."""
    return replace(truth, other_lines=(*truth.other_lines, *lines))


def headed(
    truth: ResumeTruth, key: Callable[[CreditTruth], str], order: Sequence[str] = ()
) -> tuple[ResumeTruth, list[tuple[str, list[CreditTruth]]]]:
    """The truth in the order of its page, and its credits under their headings; without an `order`, a
    heading comes where its latest credit does."""
    order = order or list(dict.fromkeys(key(c) for c in truth.credits))
    ordered = sorted(truth.credits, key=lambda c: order.index(key(c)))
    parts = [(head, list(credits)) for head, credits in groupby(ordered, key=key)]
    return replace(truth, credits=tuple(ordered)), parts


def crew_of(c: CreditTruth, labels: str, after: str = ": ") -> list[str]:
    """Whom the credit names, producer, PM, PC and APC, each after its label of `labels`; "-" is not said."""
    pairs = zip(labels.split("|"), (getattr(c, role) for role in CREW), strict=True)
    return [f"{label}{after}{name}" for label, name in pairs if name and label != "-"]


def in_short(day: date) -> str:
    """Sept 10/12, as secretaries write."""
    month = "Sept" if day.month == 9 else f"{day:%b}"
    return f"{month} {day.day}/{day:%y}"


def in_long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def initialled(name: str) -> str:
    """P. Vandermolen for Petronella Vandermolen."""
    first, _, last = name.partition(" ")
    return f"{first[0]}. {last}" if last else name
