# ruff: noqa: E501  (markup and prose read better unbroken)
"""The papers on which the reader is judged: truths, families, channels and files, all from one seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from samples.degrade import fax_tiff, photo_jpeg, scan_pdf
from samples.evaluation import FAMILIES, FONTS, people
from samples.evaluation.noise import FAX, PHOTO, SCAN
from samples.layouts.core import PDF, Rendered
from samples.truth import PaperTruth

TEXT_PDF, WORD, SCAN200, FAX_FINE, FAX_STANDARD, PHOTOGRAPH = (
    "text_pdf",
    "docx",
    "scan200",
    "fax_fine",
    "fax_standard",
    "photo",
)
CHANNELS = (TEXT_PDF, WORD, SCAN200, FAX_FINE, FAX_STANDARD, PHOTOGRAPH)
ROUND = (
    *[("resume", channel) for channel in (TEXT_PDF, WORD, SCAN200, FAX_FINE, FAX_STANDARD)],
    *[("letter", channel) for channel in CHANNELS],
    ("request", TEXT_PDF),
    ("resume", TEXT_PDF),
    ("proof", TEXT_PDF),
    ("resume", SCAN200),
    ("certificate", TEXT_PDF),
    ("resume", FAX_FINE),
    ("proof", SCAN200),
    ("resume", FAX_STANDARD),
    ("certificate", FAX_FINE),
    ("proof", FAX_FINE),
)
TRUTHS: dict[str, Callable[[random.Random], PaperTruth]] = {
    "resume": people.resume,
    "letter": people.letter,
    "request": people.request,
    "proof": people.proof,
    "certificate": people.certificate,
}
STATIONS = ("ARCHAMBAULT RES", "COPY SHOP BLOOR", "PROD OFFICE 2", "UPTOWN MAIL")


def papers(seed: int, n: int) -> Iterator[tuple[PaperTruth, str, str, Rendered]]:
    """`n` papers as (truth, family, channel, file); kinds and channels take turns in the order of `ROUND`,
    and a kind's families take turns within each channel. Every paper has a random source of its own, so
    paper k is the same whatever `n` is."""
    for k in range(n):
        kind, channel = ROUND[k % len(ROUND)]
        yield paper(seed, k, kind, channel)


def paper(seed: int, k: int, kind: str, channel: str) -> tuple[PaperTruth, str, str, Rendered]:
    """Paper number `k` of `seed`, of a kind and by a channel."""
    rng = random.Random(f"{seed}:{k}:{kind}:{channel}")
    truth: PaperTruth = TRUTHS[kind](rng)
    family = family_of(k, kind, channel)
    clean = FAMILIES.render(family, truth, rng, font=rng.choice(FONTS))
    return truth, family, channel, arrive(clean, channel, rng)


def family_of(k: int, kind: str, channel: str) -> str:
    """The family of paper `k`: those that a channel can carry take turns within it."""
    choices = [name for name in FAMILIES.names(kind) if ("_word" in name) == (channel == WORD)]
    choices = [name for name in choices if channel == TEXT_PDF or "_mail_short" not in name]
    return choices[(2 * (k // len(ROUND)) + k) % len(choices)]


def arrive(clean: Rendered, channel: str, rng: random.Random) -> Rendered:
    """A clean file as `channel` delivers it; text, Word and plain text come as they are."""
    if clean.media_type != PDF or channel in (TEXT_PDF, WORD):
        return clean
    stem = clean.name.rsplit(".", 1)[0]
    if channel == SCAN200:
        return Rendered(scan_pdf(clean.content, rng, 200, SCAN), PDF, f"{stem}.pdf")
    if channel == PHOTOGRAPH:
        return Rendered(
            photo_jpeg(clean.content, rng, 0, PHOTO), "image/jpeg", f"IMG_{rng.randint(1000, 9999)}.JPG"
        )
    mode = "fine" if channel == FAX_FINE else "standard"
    header = f"{rng.randint(1, 12):02d}/{rng.randint(1, 28):02d}/2026  {rng.randint(8, 18)}:{rng.randint(0, 59):02d}"
    header = f"{header}   {rng.choice(STATIONS)}   FAX 905 555 {rng.randint(100, 199):04d}"
    return Rendered(fax_tiff([clean.content], rng, mode, header, None, FAX), "image/tiff", f"{stem}.tif")
