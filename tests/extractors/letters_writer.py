# ruff: noqa: E501 - lines of HTML and lists of words read better whole
"""Who writes the fresh letters: truths drawn before rendering, pens, type and turns of phrase, in two sets.

`DEVELOPMENT` is what the reader is mended with; of `UNSEEN` only the totals are ever looked at.
"""

from __future__ import annotations

import base64
import io
import math
import random
from dataclasses import dataclass, field, replace
from datetime import date
from html import escape

from PIL import Image, ImageDraw
from weasyprint import HTML  # type: ignore[import-untyped]

from models.terms import Category, Role, Signature
from samples.truth import LetterTruth

TITLES = (
    ("Production Manager", Role.PRODUCTION_MANAGER),
    ("Unit Production Manager", Role.PRODUCTION_MANAGER),
    ("Producer", Role.PRODUCER),
    ("Production Coordinator", Role.PC),
    ("Production Coordinator", Role.PC),
    ("Travel Coordinator", Role.TRAVEL),
    ("1st Assistant Production Coordinator", Role.FIRST_APC),
)
SOUGHT = {
    Category.FIRST_APC: "1st Assistant Production Coordinator",
    Category.PRODUCTION_COORDINATOR: "Production Coordinator",
    Category.SCRIPT_COORDINATOR: "Script Coordinator",
    Category.TRAVEL_COORDINATOR: "Travel Coordinator",
}


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


MONTHS = _words("January February March April May June July August September October November December")
MOIS = _words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")


@dataclass(frozen=True, slots=True)
class Stock:
    """What one set is made of; in `praise` {f} is the subject's given name and {o} a third person."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]
    shows: tuple[str, ...]
    companies: tuple[str, ...]
    fonts: tuple[str, ...]
    praise: tuple[str, ...]
    scripts: tuple[str, ...] = ("Z003",)


DEVELOPMENT = Stock(
    given=_words(
            "Wilhelmina Tariq Océane Fergus Lakshmi Jean-Philippe Hedda Ignacio Maëlle Cormac Nkechi Stanisław "
            "Beatrix Rodrigo Aoife Sunniva Delphine Kwabena Ilse Matthew Joanne Craig Linda André Renée"
        ),
    surnames=(
        "Thistlewood", "Gagné", "van Houten", "McAllister", "Ferreira-Lobo", "Desrosiers", "Illingworth", "Wójcik",
        "O'Reilly", "Nakamura", "Côté", "Lindqvist", "du Plessis", "Ramsbottom", "Iyer", "Müller", "Campbell",
        "Hollingsworth", "Peña", "Tran", "Élie-Roux", "Fitzgerald", "Whyte", "Kilpatrick",
    ),
    shows=("Saltmarsh Road", "The Ninth Ferry", "Copper Winter", "Mrs. Dalgleish Regrets", "Low Orbit", "Fen Country", "Twelve Mile Creek", "Harrow & Sons"),
    companies=("Saltmarsh Productions Inc.", "Ninth Ferry Pictures Ltd.", "Grey Heron Films Inc.", "Copper Winter (Ontario) Inc."),
    fonts=("Liberation Sans", "FreeSerif", "Nimbus Roman", "DejaVu Serif", "URW Gothic", "Carlito", "Liberation Mono"),
    praise=(
        "{f} ran our office through a move of premises without losing a day.",
        "Every distribution list that {f} kept was right the first time.",
        "I was impressed by the patience with which {f} explained immigration forms to visiting cast.",
        "On the night shoots {f} was the person whom everybody telephoned.",
        "{o} and I agreed more than once that the show leaned on {f}.",
        "Budgets, petty cash and couriers were reconciled before I had to ask.",
        "There is nobody to whom I would sooner hand the keys of a production office.",
        "In fourteen weeks I cannot remember a single complaint from a department head.",
    ),
)  # fmt: skip
UNSEEN = Stock(
    given=_words(
            "Cornelius Fatoumata Benoît Philippa Arjun Marie-Josée Torvald Eluned Yevgenia Duarte Noémie Padraig "
            "Ximena Lorenz Adwoa Gráinne Quincy Solène Marguerite Hamish Susan Robert Irène Chloé Denis"
        ),
    surnames=(
        "Battersby", "Théberge", "de la Cruz", "MacPherson", "Lachance-Boyd", "Nordström", "Abara", "Zieliński",
        "D'Angelo", "Fujimoto", "Bédard", "Sutherland", "von Arnim", "Cholmondeley", "Chatterjee", "Gómez", "Rutherford",
        "Winterbourne", "Ibáñez", "Lim", "Saint-Cyr", "Maxwell", "Ellery", "Prud'homme",
    ),
    shows=("Iron Causeway", "The Beekeeper's Alibi", "North of Sixty-One", "Miss Pargeter", "Slow Tide", "Ravel County", "Eleven Windows", "Foundry Lane"),
    companies=("Iron Causeway Productions Inc.", "Slow Tide Pictures Ltd.", "Blue Gantry Films Inc.", "Eleven Windows (Ontario) Ltd."),
    fonts=("Nimbus Sans", "Liberation Serif", "Caladea", "P052", "URW Bookman", "DejaVu Sans", "FreeSans", "Nimbus Mono PS"),
    praise=(
        "{f} answered the telephones, the couriers and the crew with one even temper.",
        "Call sheets left on time for sixty-two days out of sixty-two.",
        "When the second unit doubled in size, {f} doubled the order of everything the same afternoon.",
        "The hotel bookings for our visiting cast were faultless.",
        "{o}, who is hard to please, asked me twice where we had found {f}.",
        "I learned a thing or two about filing from this member.",
        "Accounting has told me that the purchase orders were the tidiest they had seen.",
        "It was a difficult winter, and {f} never once let the office see it.",
    ),
)  # fmt: skip


def e(text: str) -> str:
    return escape(text)


@dataclass(slots=True)
class Letter:
    """One letter's truth and dice; a family prints it and may first say what it leaves out."""

    rng: random.Random
    stock: Stock
    truth: LetterTruth = field(init=False)
    other: str = field(init=False)

    def __post_init__(self) -> None:
        r = self.rng
        given, surnames = r.sample(self.stock.given, 3), r.sample(self.stock.surnames, 3)
        subject, signer, self.other = (f"{a} {b}" for a, b in zip(given, surnames, strict=True))
        title, role = r.choice(TITLES)
        own, about = r.sample(range(1100, 9899), 2)
        self.truth = LetterTruth(
            subject=subject, subject_member_no=str(about), signer=signer, signer_title=title, role=role,
            signer_member_no=str(own), signer_company=r.choice(self.stock.companies),
            date=date(r.choice((2025, 2026)), r.randint(1, 12), r.randint(1, 28)),
            shows=tuple(r.sample(self.stock.shows, 2)), category=r.choice(list(SOUGHT)),
            signature=r.choices((Signature.INK, Signature.TYPED, Signature.NONE), (80, 10, 10))[0],
        )  # fmt: skip

    def says(self, **changes: object) -> None:
        """Change the truth before anything is printed."""
        self.truth = replace(self.truth, **changes)  # type: ignore[arg-type]

    @property
    def first(self) -> str:
        return self.truth.subject.split()[0]

    @property
    def sought(self) -> str:
        return SOUGHT[self.truth.category] if self.truth.category else ""

    @property
    def day(self) -> str:
        d = self.truth.date
        month = MONTHS[d.month - 1]
        return self.rng.choice(
            (
                f"{month} {d.day}, {d.year}",
                f"{d.day} {month} {d.year}",
                f"{month[:3]}. {d.day}, {d.year}",
                d.isoformat(),
            )
        )

    @property
    def jour(self) -> str:
        d = self.truth.date
        return f"{d.day} {MOIS[d.month - 1]} {d.year}"

    def praise(self, sentences: int) -> str:
        chosen = self.rng.sample(self.stock.praise, sentences)
        return e(" ".join(line.format(f=self.first, o=self.other) for line in chosen))

    def sign(self, wide: int = 150, high: int = 40, over: int = 0, *, initials: bool = False) -> str:
        """What stands in the signing space; a pen's stroke may run `over` points into what is below."""
        match self.truth.signature:
            case Signature.TYPED:
                return f"<div style=\"font-family:'{self.rng.choice(self.stock.scripts)}';font-size:20pt\">{e(self.truth.signer)}</div>"
            case Signature.NONE:
                return f'<div style="height:{high}pt"></div>'
        picture = base64.b64encode(pen(self.rng, wide, high, initials=initials)).decode()
        return f'<img src="data:image/png;base64,{picture}" style="display:block;width:{wide}pt;height:{high}pt;margin-bottom:-{over}pt">'

    def pdf(self, html: str, css: str = "") -> bytes:
        r = self.rng
        look = f"@page{{size:letter;margin:{r.choice((50, 60, 72))}pt}}body{{font-family:'{r.choice(self.stock.fonts)}';font-size:{r.choice((10, 10.5, 11, 12))}pt;line-height:{r.choice((1.15, 1.3, 1.4))}}}p{{margin:0 0 9pt}}td{{vertical-align:top}}"
        return bytes(HTML(string=f"<style>{look}{css}</style>{html}").write_pdf())


def pen(rng: random.Random, wide: int, high: int, *, initials: bool = False) -> bytes:
    """A signature as a transparent PNG: loops that lean, a flourish now and then; or two capitals' strokes."""
    scale = 4
    image = Image.new("RGBA", (wide * scale, high * scale), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    ink, thick = rng.choice(((16, 32, 95, 255), (10, 10, 10, 255), (25, 50, 140, 255))), rng.choice((5, 6, 8))
    reach = 0.45 if initials else 0.94
    beats, lean, middle = (
        rng.uniform(2, 3) if initials else rng.uniform(5, 11),
        rng.uniform(0.1, 0.5),
        rng.uniform(0.5, 0.65),
    )
    points = []
    for step in range(260):
        t = step / 259
        tall = (
            high
            * scale
            * (0.44 * math.exp(-3.2 * t) + rng.choice((0.1, 0.1, 0.12)) + 0.1 * math.sin(9 * t + beats))
        )
        x = wide * scale * (0.03 + reach * t) + tall * lean * math.sin(beats * 6.28 * t + 1.2)
        y = high * scale * middle - tall * math.cos(beats * 6.28 * t)
        points.append((x, min(max(y, thick), high * scale - thick)))
    draw.line(points, fill=ink, width=thick, joint="curve")
    if rng.random() < 0.5:
        y = high * scale * rng.uniform(0.6, 0.9)
        draw.line(
            [(wide * scale * 0.1, y), (wide * scale * rng.uniform(0.6, 0.97), y - rng.uniform(0, 30))],
            fill=ink,
            width=thick,
        )
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
