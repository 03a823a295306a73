# ruff: noqa: E501, SIM905  (lists of names read better as words)
"""The evaluation's own people, companies, titles and careers. All are invented."""

from __future__ import annotations

import random
from datetime import date, timedelta

from models.terms import Category, Position, ProductionKind, ProofKind, Role, Signature
from samples.truth import (
    CertificateTruth,
    CreditTruth,
    LetterTruth,
    ProofTruth,
    RequestTruth,
    ResumeTruth,
)

FIRST = (
    "Aurélie Benoît Chantal Damien Élodie Fabrice Geneviève Hugues Isabeau Jérôme Karine Lucien Mireille "
    "Noémie Octave Pascale Rosalie Sylvain Thérèse Yannick Adaeze Bronwyn Caspian Dilnoza Emeka Farrah Gwendolyn "
    "Hamza Ingrid Jaswinder Keiko Leopold Mahalia Nikolai Oriana Padraig Qadira Rhiannon Soren Tamsin Ulrich "
    "Valentina Wendell Xiomara Yusuf Zofia Marie-Ève Jean-Marc Anne-Sophie"
).split()
LAST = (
    "Archambault Beauséjour Charbonneau Desrosiers Éthier Fontaine-Roy Gagnon-Leduc Houle Jolicoeur Labrecque "
    "Marchildon Pelletier Quesnel Robitaille St-Onge Thibodeau Vaillancourt Adeyinka Birnbaum Castellanos "
    "Dhaliwal Eastwick Fitzwilliam Grzelak Hashemi Ivanchuk Jankowski Kowalczyk Lindqvist McAllister Nakagawa "
    "Okonjo Pemberton Rautio Szymanski Tremaine Uchida Venkataraman Whitlock Yamashiro Zielinski O'Rourke "
    "Vandermeer"
).split()
OPENERS = (
    "Crooked Hollow Marigold Nine-Mile Pewter Saffron Tin Unlit Velvet Wayward Gravel Juniper Lantern Mercury "
    "Northerly Orchard Quiet Rookery Sandbar Thistle Umber Borrowed"
).split()
CLOSERS = (
    "Almanac Barometer Causeway Dovecote Escarpment Foundry Granary Hymnal Inlet Kiln Larder Millrace Notary "
    "Overpass Parish Quarry Regatta Semaphore Tollbooth Undertow Viaduct Weathervane"
).split()
STUDIOS = (
    "Boréal Pictures",
    "Castlerock North",
    "Deuxième Rive",
    "Fathom Six Television",
    "Gaslamp Media",
    "Highwater Studios",
    "Ironwood Network",
    "Meridian Vista",
    "Pontoon Entertainment",
    "Tall Pine TV",
)
COMPANIES = (
    "Almanac Season Productions Ltd.",
    "Bascule Bridge Films Inc.",
    "Corktown Reel Inc.",
    "Dufferin Gate Pictures",
    "Escarpment Road Productions",
    "Productions Fil d'Or inc.",
    "Leslieville Moving Image Ltd.",
)
STREETS = ("Wychwood Ave", "Coxwell Blvd", "Rue Laurier", "Ossington Ave", "Indian Grove", "Kew Beach Ave")
BODIES = ("DGC Ontario", "IATSE Local 212", "NABET 700-M", "DGC BC", "IATSE Local 667")
OTHER_LINES = (
    "Honours B.A., Media Production, Toronto Metropolitan University (2014)",
    "WHMIS and Smart Serve certified",
    "Bilingual: English and French",
    "Proficient in Movie Magic Budgeting, SyncOnSet, Scenechronize",
    "Valid G licence and passport",
    "Volunteer usher, Hot Docs Cinema, 2012",
    "Stage manager, Fringe of Toronto, 2011 to 2013",
)
SEMINARS = (
    ("Work Permits and Border Crossing for Crews", "immigration"),
    ("Workplace Harassment Awareness", "safety"),
    ("Office Accounting for Coordinators", "accounting"),
    ("Set Etiquette and Radio Protocol", "protocol"),
)
TITLES: dict[Role, tuple[str, ...]] = {
    Role.PC: ("Production Coordinator", "Production Co-ordinator"),
    Role.PRODUCTION_MANAGER: ("Production Manager", "Unit Production Manager"),
    Role.PRODUCER: ("Producer",),
    Role.LINE_PRODUCER: ("Line Producer",),
    Role.FIRST_APC: ("First Assistant Production Coordinator",),
    Role.TRAVEL: ("Travel Coordinator",),
}
PROOFS = tuple(kind for kind in ProofKind if kind is not ProofKind.CALL_IN)
"""Kinds of proof that members of 411 send."""
LADDER = (Position.SECOND_APC, Position.FIRST_APC, Position.PC)


def person(rng: random.Random) -> str:
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def member_no(rng: random.Random) -> str:
    return rng.choice((str(rng.randint(1200, 9899)), f"411-{rng.randint(1000, 9999)}"))


def show_title(rng: random.Random) -> str:
    opener, closer = rng.choice(OPENERS), rng.choice(CLOSERS)
    forms = ("The {o} {c}", "{o} {c}", "{c} of the {o} Year", "A {o} {c}", "Return to {o} {c}", "{o} & {c}")
    return rng.choice(forms).format(o=opener, c=closer)


def _kind(rng: random.Random) -> ProductionKind:
    kinds = list(ProductionKind)
    return rng.choices(kinds, weights=[22, 14, 8, 8, 44, 4])[0]


def _position(rng: random.Random, share: float, special: Position | None) -> Position:
    """The ladder climbed over a career: `share` is 0 for the first credit, 1 for the last."""
    if special is not None and rng.random() < 0.5:
        return special
    if rng.random() < 0.05:
        return rng.choice((Position.OTHER, Position.TRAVEL, Position.SCRIPT))
    return LADDER[min(2, int(share * 2.4 + rng.uniform(-0.3, 0.3)) if share > 0 else 0)]


def credit(rng: random.Random, name: str, title: str, start: date, position: Position) -> CreditTruth:
    kind = _kind(rng)
    weeks = {ProductionKind.OTHER: 2, ProductionKind.MOW: 7, ProductionKind.PILOT: 6}.get(
        kind, rng.randint(9, 30)
    )
    end = start + timedelta(days=weeks * 7 + rng.choice((-3, -2, 0, 4)))
    worked = sum((start + timedelta(days=k)).weekday() < 5 for k in range((end - start).days + 1))
    claimed = max(3, worked - rng.randint(0, 6)) + rng.choice((0, 0, 0, 0, 0, 0, 0.5))
    crew = [person(rng) if rng.random() > 0.03 else "" for _ in range(4)]
    if position is Position.PC:
        crew[2] = name
    return CreditTruth(
        title=title,
        season=rng.randint(1, 7) if kind is ProductionKind.TV_SEASON else None,
        kind=kind,
        studio=rng.choice(STUDIOS) if rng.random() > 0.05 else "",
        company=rng.choice(COMPANIES),
        position=position,
        start=start,
        end=end,
        days=float(claimed),
        producer=crew[0],
        production_manager=crew[1],
        production_coordinator=crew[2],
        assistant_production_coordinator=crew[3],
        agreement="411" if rng.random() > 0.12 else rng.choice(BODIES),
    )


def resume(rng: random.Random, *, credits: int | None = None) -> ResumeTruth:
    """A career of up to 12 credits (or `credits`), the newest first, none of two shows with one title."""
    name = person(rng)
    count = credits or rng.randint(5, 12)
    special = rng.choice((None, None, None, Position.SCRIPT, Position.TRAVEL))
    start = date(2026, 9, 1) - timedelta(days=count * 160 + rng.randint(0, 300))
    titles: list[str] = []
    while len(titles) < count:
        title = show_title(rng)
        if title not in titles:
            titles.append(title)
    career = []
    for number, title in enumerate(titles):
        position = _position(rng, number / max(1, count - 1), special)
        made = credit(rng, name, title, start, position)
        if made.end > date(2026, 10, 15):
            break
        career.append(made)
        start = made.end + timedelta(days=rng.randint(4, 55))
    mail = name.lower().replace(" ", ".").replace("'", "").encode("ascii", "ignore").decode()
    return ResumeTruth(
        name=name,
        member_no=member_no(rng),
        email=f"{mail}@example.org",
        phone=f"({rng.choice((416, 647, 905, 438))}) 555-{rng.randint(100, 199):04d}",
        address=f"{rng.randint(3, 980)} {rng.choice(STREETS)}, Toronto ON",
        credits=tuple(reversed(career)),
        other_lines=tuple(rng.sample(OTHER_LINES, rng.randint(0, 4))),
    )


def letter(rng: random.Random) -> LetterTruth:
    role = rng.choice(list(TITLES))
    caucus = role in (Role.PC, Role.FIRST_APC, Role.TRAVEL)
    shows = list({show_title(rng) for _ in range(rng.randint(1, 3))})
    return LetterTruth(
        subject=person(rng),
        subject_member_no=member_no(rng) if rng.random() < 0.4 else "",
        signer=person(rng),
        signer_title=rng.choice(TITLES[role]),
        role=role,
        signer_member_no=member_no(rng) if caucus and rng.random() < 0.85 else "",
        signer_company=rng.choice(COMPANIES),
        date=date(2026, 1, 5) + timedelta(days=rng.randint(0, 300)),
        shows=tuple(sorted(shows)),
        category=rng.choice(list(Category)) if rng.random() < 0.9 else None,
        signature=rng.choices((Signature.INK, Signature.TYPED, Signature.NONE), weights=(75, 15, 10))[0],
    )


def request(rng: random.Random) -> RequestTruth:
    received = date(2026, 1, 5) + timedelta(days=rng.randint(0, 300))
    return RequestTruth(person(rng), member_no(rng), rng.choice(list(Category)), received)


def proof(rng: random.Random) -> ProofTruth:
    kind = rng.choice(PROOFS)
    start = date(2023, 1, 9) + timedelta(days=rng.randint(0, 900))
    end = start + timedelta(days=rng.randint(4, 24) * 7 - 3)
    worked = sum((start + timedelta(days=k)).weekday() < 5 for k in range((end - start).days + 1))
    shown = None if kind is ProofKind.ROE else float(worked - rng.randint(0, 3))
    occupation = rng.choice(("Production Coordinator", "1st Assistant Coordinator", "Production Secretary"))
    return ProofTruth(
        kind, person(rng), rng.choice(COMPANIES), show_title(rng), occupation, start, end, shown
    )


def certificate(rng: random.Random) -> CertificateTruth:
    seminar, topic = rng.choice(SEMINARS)
    held = date(2025, 1, 11) + timedelta(days=rng.randint(0, 600))
    return CertificateTruth(person(rng), member_no(rng), seminar, topic, "IATSE Local 411", held)
