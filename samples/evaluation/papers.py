# ruff: noqa: E501  (markup and prose read better unbroken)
"""The papers of an evaluation: truths, families, channels and files, all from its seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

from samples.degrade import fax_tiff, photo_jpeg, scan_pdf
from samples.evaluation.core import CHANNELS, FAX_FINE, PHOTOGRAPH, SCAN200, TEXT_PDF, WORD, Evaluation
from samples.layouts.core import PDF, Rendered
from samples.truth import PaperTruth


def papers(held: Evaluation, n: int) -> Iterator[tuple[PaperTruth, str, str, Rendered]]:
    """The first `n` papers as (truth, family, channel, file); kinds and channels take turns in the order of
    the evaluation's round, and a kind's families take turns within each channel. Every paper has a random source
    of its own, so paper k is the same whatever `n` is."""
    return (paper(held, k) for k in range(n))


def paper(held: Evaluation, k: int) -> tuple[PaperTruth, str, str, Rendered]:
    """Paper number `k`, of the kind and by the channel whose turn it is."""
    kind, channel = held.round[k % len(held.round)]
    truth, family, clean, rng = clean_paper(held, k, kind, channel)
    return truth, family, channel, arrive(held, clean, channel, rng)


def clean_paper(
    held: Evaluation, k: int, kind: str, channel: str
) -> tuple[PaperTruth, str, Rendered, random.Random]:
    """Paper number `k` before it is sent, and the random source that its channel goes on with."""
    rng = random.Random(f"{held.seed}:{k}:{kind}:{channel}")
    truth: PaperTruth = held.truths[kind](rng)
    family = family_of(held, k, kind, channel)
    return truth, family, held.families.render(family, truth, rng, font=rng.choice(held.fonts)), rng


def family_of(held: Evaluation, k: int, kind: str, channel: str) -> str:
    """The family of paper `k`: those that a channel can carry take turns within it, each channel beginning with
    another."""
    choices = [name for name in held.families.names(kind) if ("_word" in name) == (channel == WORD)]
    choices = [name for name in choices if channel == TEXT_PDF or "_mail_short" not in name]
    rounds, place = divmod(k, len(held.round))
    turn = rounds * held.round.count((kind, channel)) + held.round[:place].count((kind, channel))
    return choices[(turn + 5 * CHANNELS.index(channel)) % len(choices)]


def arrive(held: Evaluation, clean: Rendered, channel: str, rng: random.Random) -> Rendered:
    """A clean file as `channel` delivers it; text, Word and plain text come as they are."""
    if clean.media_type != PDF or channel in (TEXT_PDF, WORD):
        return clean
    stem = clean.name.rsplit(".", 1)[0]
    if channel == SCAN200:
        return Rendered(scan_pdf(clean.content, rng, 200, held.noise.scan), PDF, f"{stem}.pdf")
    if channel == PHOTOGRAPH:
        picture = photo_jpeg(clean.content, rng, 0, held.noise.photo)
        return Rendered(picture, "image/jpeg", f"IMG_{rng.randint(1000, 9999)}.JPG")
    mode = "fine" if channel == FAX_FINE else "standard"
    header = f"{rng.randint(1, 12):02d}/{rng.randint(1, 28):02d}/2026  {rng.randint(8, 18)}:{rng.randint(0, 59):02d}"
    header = f"{header}   {rng.choice(held.stations)}   FAX 905 555 {rng.randint(100, 199):04d}"
    return Rendered(
        fax_tiff([clean.content], rng, mode, header, None, held.noise.fax), "image/tiff", f"{stem}.tif"
    )
