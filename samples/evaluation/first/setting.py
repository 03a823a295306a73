# ruff: noqa: E501  (markup and prose read better unbroken)
"""How the evaluation sets its papers: small pieces of HTML that its families share, its pens and its names."""

from __future__ import annotations

import random
from collections.abc import Iterable
from html import escape

from models.terms import Signature
from samples.layouts.ink import Pen, ink_png
from samples.layouts.press import data_uri, pdf_from_html
from samples.truth import LetterTruth, PaperTruth, ResumeTruth

PEN = Pen(
    name="evaluation",
    loops=(2, 7),
    slant=(-0.15, 0.7),
    width=(1.6, 4.4),
    pressure=0.4,
    colours=((8, 8, 8), (10, 30, 120), (60, 20, 90), (15, 70, 60)),
    flourish=0.35,
    roughness=0.6,
)


def resume_of(truth: PaperTruth) -> ResumeTruth:
    assert isinstance(truth, ResumeTruth)
    return truth


def letter_of(truth: PaperTruth) -> LetterTruth:
    assert isinstance(truth, LetterTruth)
    return truth


def is_french(name: str) -> bool:
    return any(letter in name for letter in "éèëêîïôçÉ")


def pdf(font: str, css: str, body: str, *, size: str = "letter", margin: str = "0.7in") -> bytes:
    setting = f"@page {{ size: {size}; margin: {margin} }} body {{ font-family: '{font}'; margin: 0 }}"
    return pdf_from_html(f"<html lang='en'><body>{body}</body></html>", setting + css)


def lines(parts: Iterable[str]) -> str:
    """Escaped lines, empty ones left out."""
    return "<br>".join(escape(part) for part in parts if part)


def row(cells: Iterable[str], tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{lines(cell.split(chr(10)))}</{tag}>" for cell in cells) + "</tr>"


def others(truth: ResumeTruth, heading: str) -> str:
    """The sections that are no credits."""
    if not truth.other_lines:
        return ""
    return f"<h3>{escape(heading)}</h3>" + "".join(f"<div>{escape(line)}</div>" for line in truth.other_lines)


def signed(letter: LetterTruth, rng: random.Random, height_pt: int = 40) -> str:
    """Ink as a picture, a typed name, or nothing but room for one."""
    if letter.signature is Signature.INK:
        return f"<img style='height:{height_pt}pt' src='{data_uri(ink_png(letter.signer, PEN))}'>"
    if letter.signature is Signature.TYPED:
        style, form = rng.choice(
            (("font: 22pt Z003", "{}"), ("font: italic 15pt C059", "{}"), ("font-size: 11pt", "/s/ {}"))
        )
        return f"<span style='{style}'>{escape(form.format(letter.signer))}</span>"
    return f"<span style='display:inline-block;height:{height_pt - 6}pt'></span>"


def resume_name(truth: ResumeTruth, rng: random.Random) -> str:
    last = truth.name.split()[-1]
    forms = (
        f"CV - {truth.name}",
        f"{last.upper()} credits",
        f"{last}_work_history_2026",
        "my resume (final)",
    )
    return rng.choice(forms)


def letter_name(letter: LetterTruth, rng: random.Random) -> str:
    last = letter.signer.split()[-1]
    return rng.choice(
        (f"Support letter {last}", f"{last} re upgrade", "Reference 2", "IMG letter", "Document1")
    )
