# ruff: noqa: E501  (markup and prose read better unbroken)
"""Small pieces that the second evaluation's requests, proofs and certificates share."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import date
from html import escape

from samples.layouts.ink import Pen, ink_png
from samples.layouts.press import data_uri, pdf_from_html

PEN = Pen(
    name="second office", loops=(2, 5), slant=(0.0, 0.6), width=(1.9, 3.9), pressure=0.5,
    colours=((15, 15, 20), (25, 45, 140), (40, 40, 60)), flourish=0.45, roughness=0.5,
)  # fmt: skip
MOIS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
Dating = Callable[[date], str]
DATINGS: tuple[Dating, ...] = (
    lambda d: f"{d:%B} {d.day}, {d.year}",
    lambda d: f"{d.day} {d:%B} {d.year}",
    lambda d: f"{d:%A}, {d:%b}. {d.day}, {d.year}",
    lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"{d:%d-%b-%Y}",
    lambda d: f"{d:%b} {d.day} {d.year}",
)
CSS = "table { border-collapse: collapse } td, th { text-align: left; vertical-align: top } p { margin: 0 0 9pt }"


def le(day: date) -> str:
    """A date in French."""
    return f"{'1er' if day.day == 1 else day.day} {MOIS[day.month - 1]} {day.year}"


def pdf(font: str, css: str, body: str, *, size: str = "letter", margin: str = "0.9in") -> bytes:
    page = f"@page {{ size: {size}; margin: {margin} }} body {{ font-family: '{font}'; font-size: 10.5pt; line-height: 1.4; font-variant-numeric: lining-nums; margin: 0 }}"
    return pdf_from_html(f"<html lang='en'><body>{body}</body></html>", page + CSS + css)


def stacked(parts: Iterable[str]) -> str:
    """Escaped lines under each other, empty ones left out."""
    return "<br>".join(escape(part) for part in parts if part)


def cells(values: Iterable[str], tag: str = "td") -> str:
    """A table row of escaped values."""
    return "<tr>" + "".join(f"<{tag}>{escape(value)}</{tag}>" for value in values) + "</tr>"


def pairs(facts: Iterable[tuple[str, str]]) -> str:
    """Rows of a label and its value; a fact without a value is left out."""
    return "".join(f"<tr><th>{escape(k)}</th><td>{escape(v)}</td></tr>" for k, v in facts if v)


def autograph(name: str, height_pt: int = 36) -> str:
    """A signature in ink as a picture."""
    return f"<img style='height:{height_pt}pt' src='{data_uri(ink_png(name, PEN))}'>"


def short(rng: random.Random, *choices: str) -> str:
    """One of the file names that people give such a paper."""
    return rng.choice(choices)
