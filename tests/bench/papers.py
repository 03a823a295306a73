"""Papers for the bench: invented resumes and letters in the development layouts, as machines send them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from models.terms import Category, Position, ProductionKind, Role, Signature
from samples.degrade import fax_tiff, photo_jpeg, scan_pdf
from samples.layouts import FAMILIES, FONTS, PDF, render
from samples.truth import CreditTruth, LetterTruth, ResumeTruth

CHANNELS = ("fine", "standard", "scan", "photo")
_FIRST = ("Marguerite", "Dale", "Ines", "Théo", "Rosalind", "Wendell", "Priya", "Zoé", "Callum")
_LAST = (
    "Okafor",
    "Tremblay",
    "Vandermeer",
    "Lachance",
    "Brightwater",
    "Singh",
    "Hollis",
    "Côté",
    "Marsh",
    "Iyer",
)
_TITLES = (
    "Saltmarsh Road",
    "The Ninth Ferry",
    "Harrow & Pike",
    "Paper Lanterns",
    "Northbound 88",
    "Quiet Ice",
)
_STUDIOS = ("Cinderwell", "Blue Heron Pictures", "Larkspur Media", "Granite Street", "Ostler & Wren")


@dataclass(frozen=True, slots=True)
class BenchPaper:
    """`channel` is fine, standard, scan or photo; `clean` the PDF before any machine touched it."""

    channel: str
    kind: str
    content: bytes
    name: str
    clean: bytes


def papers(
    seed: int, channels: tuple[str, ...] = ("fine", "standard", "scan", "photo")
) -> Iterator[BenchPaper]:
    """Endless papers, resumes and letters in turn, each family of samples/layouts in turn, every channel."""
    rng = random.Random(seed)
    families = [name for kind in ("resume", "letter") for name in FAMILIES.names(kind)]
    while True:
        for family in families:
            truth = _resume(rng) if family.startswith("resume") else _letter(rng)
            made = render(family, truth, rng, font=rng.choice(FONTS))
            if made.media_type != PDF:
                continue
            for channel in channels:
                content, name = _sent(made.content, rng, channel)
                yield BenchPaper(channel, family, content, name, made.content)


def _sent(pdf: bytes, rng: random.Random, channel: str) -> tuple[bytes, str]:
    if channel == "scan":
        return scan_pdf(pdf, rng), "scan.pdf"
    if channel == "photo":
        return photo_jpeg(pdf, rng), "photo.jpg"
    return fax_tiff([pdf], rng, channel, "NOV 12 2026 10:31 FROM 416 555 0147"), "fax.tif"


def _name(rng: random.Random) -> str:
    return f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"


def _credit(rng: random.Random, start: date) -> CreditTruth:
    days = rng.randint(22, 140)
    return CreditTruth(
        title=rng.choice(_TITLES),
        season=rng.choice((None, 1, 2, 3)),
        kind=rng.choice([kind for kind in ProductionKind if kind != ProductionKind.OTHER]),
        studio=rng.choice(_STUDIOS),
        company=f"{rng.choice(_STUDIOS)} Productions Inc.",
        position=rng.choice((Position.SECOND_APC, Position.FIRST_APC, Position.PC)),
        start=start,
        end=start + timedelta(days=days * 7 // 5),
        days=float(days),
        producer=_name(rng),
        production_manager=_name(rng),
        production_coordinator=_name(rng),
        assistant_production_coordinator=_name(rng),
    )


def _resume(rng: random.Random) -> ResumeTruth:
    start = date(2014, 3, 3)
    credits = []
    for _ in range(rng.randint(7, 11)):
        credits.append(_credit(rng, start))
        start = credits[-1].end + timedelta(days=rng.randint(5, 90))
    name = _name(rng)
    return ResumeTruth(
        name,
        str(rng.randint(2000, 6000)),
        "reel@example.org",
        "416 555 0123",
        "12 Elm St, Toronto",
        tuple(credits),
        ("Software: schedules, budgets, spreadsheets", "French and English"),
    )


def _letter(rng: random.Random) -> LetterTruth:
    return LetterTruth(
        _name(rng),
        str(rng.randint(2000, 6000)),
        _name(rng),
        "Production Manager",
        Role.PRODUCTION_MANAGER,
        str(rng.randint(2000, 6000)),
        "Larkspur Media",
        date(2026, 9, 14),
        tuple(rng.sample(_TITLES, 2)),
        Category.FIRST_APC,
        rng.choice(tuple(Signature)[:1]),
    )
