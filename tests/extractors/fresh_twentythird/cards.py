# ruff: noqa: E501  (markup reads better unbroken)
"""Templates of cards, pills, bands and icons."""

from __future__ import annotations

import random
from itertools import groupby

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shell import CREDIT_HEADS, contacts, e, header, others, pdf, run_on, tag
from .words import CREW_KEYS, Voice, begin, total

CARDS = """
@page { margin: 0.55in; }
h1 { font-size: 22pt; color: white; background: ACCENT; padding: 10pt 14pt 0; } .headline { background: ACCENT; color: white; padding: 0 14pt; } .contact { background: ACCENT; color: white; padding: 2pt 14pt 10pt; font-size: 8.5pt; }
h2 { margin: 11pt 0 4pt; color: ACCENT; } .deck { width: 100%; border-collapse: separate; border-spacing: 7pt; margin: 0 -7pt; table-layout: fixed; }
.card { border: 0.8pt solid #bbb; border-radius: 5pt; padding: 7pt 9pt; font-size: 9pt; } .none { border: none; }
.show { font-weight: bold; font-size: 11pt; line-height: 1.2; margin-bottom: 3pt; } .pill { background: SOFT; color: ACCENT; border-radius: 6pt; padding: 1pt 6pt; font-size: 8pt; margin-right: 3pt; display: inline-block; }
.crew { border-top: 0.4pt solid #ddd; margin-top: 3pt; padding-top: 3pt; font-size: 8.5pt; color: #555; }
"""


def _card(voice: Voice, credit: CreditTruth, pills: tuple[str, ...]) -> str:
    worded = [voice.worked(credit) if key == "days" else voice.text(credit, key) for key in pills]
    strip = " ".join(tag("span", word, "pill") for word in worded)
    season = run_on(voice.listed(credit, ("season",), colon=" "), "")
    crew = "".join(tag("div", line) for line in voice.listed(credit, (*CREW_KEYS, "agreement")))
    inner = f"{tag('div', credit.title, 'show')}{tag('div', season)}<div>{strip}</div>{tag('div', voice.span(credit))}"
    house = tag("div", credit.studio) + tag("div", credit.company)
    return f'<td class="card">{inner}{house}<div class="crew">{crew}</div></td>'


@FAMILIES.family("resume_card_deck")
def card_deck(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Cards two by two under a coloured head; the job, the kind and the days are pills."""
    sheet, voice = begin(truth, rng)
    pills = rng.choice((("job", "kind", "days"), ("kind", "job", "days"), ("days", "job", "kind")))
    cells = [_card(voice, credit, pills) for credit in sheet.credits]
    cells += ['<td class="card none"></td>'] * (len(cells) % 2)
    deck = "".join(f"<tr>{left}{right}</tr>" for left, right in zip(cells[::2], cells[1::2], strict=True))
    heading = tag("h2", rng.choice(CREDIT_HEADS))
    body = f'{header(sheet, voice, rng)}{heading}<table class="deck">{deck}</table>{others(sheet, rng)}'
    return pdf(sheet, rng, body, CARDS, font)


BANDS = """
@page { margin: 0.65in; @bottom-center { content: 'FOOT'; font-size: 8pt; color: #777; } }
h1 { font-size: 26pt; text-align: right; color: ACCENT; } .headline, .contact { text-align: right; font-size: 9pt; }
h2 { background: ACCENT; color: white; padding: 2pt 8pt; margin: 11pt 0 6pt; font-size: 12pt; letter-spacing: 1pt; } .others h2 { background: SOFT; color: ACCENT; }
.credit { margin: 0 4pt 8pt; } .top { display: flex; justify-content: space-between; } .show { font-weight: bold; } .when { text-align: right; padding-left: 12pt; white-space: nowrap; }
.fine { font-size: 9pt; color: #555; } .sub { text-align: right; font-size: 9pt; margin-right: 4pt; font-style: italic; }
"""


def _band_credit(voice: Voice, credit: CreditTruth, mark: str) -> str:
    when = voice.span(credit, year=credit.start.year)
    top = f'<div class="top">{tag("div", voice.title(credit), "show")}{tag("div", when, "when")}</div>'
    role = f'<div class="top">{tag("div", voice.text(credit, "job"))}{tag("div", voice.worked(credit), "when")}</div>'
    house = run_on([voice.text(credit, "kind"), credit.company, credit.studio], mark)
    crew = run_on(voice.listed(credit, (*CREW_KEYS, "agreement")), mark)
    return f'<div class="credit">{top}{role}{tag("div", house, "fine")}{tag("div", crew, "fine")}</div>'


@FAMILIES.family("resume_year_bands")
def year_bands(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A coloured band for each year; under it the dates of that year go without it."""
    sheet, voice = begin(truth, rng)
    mark, summed = rng.choice((" | ", " • ", "; ")), rng.random() < 0.5
    body = header(sheet, voice, rng)
    for year, group in groupby(sheet.credits, key=lambda credit: credit.start.year):
        credits = list(group)
        body += tag("h2", str(year)) + "".join(_band_credit(voice, credit, mark) for credit in credits)
        body += tag("div", f"{year} total: {total(credits)} days", "sub") if summed else ""
    foot = f"{sheet.name} | {sheet.phone}".replace("'", "\\'")
    return pdf(sheet, rng, body + others(sheet, rng, element="p"), BANDS.replace("FOOT", foot), font)


ICONS = """
@page { margin: 0.7in; } h1 { font-size: 21pt; } .contact { font-size: 9pt; color: #444; } .headline { color: ACCENT; }
h2 { color: ACCENT; border-bottom: 1pt solid ACCENT; margin: 11pt 0 6pt; } .credit { margin-bottom: 10pt; } .show { font-weight: bold; font-size: 11pt; color: ACCENT; }
.line { font-size: 9.5pt; padding-left: 15pt; } .line span { margin-right: 12pt; display: inline-block; }
"""
GLYPHS = (
    {"show": "▶", "job": "★", "dates": "◷", "days": "☀", "kind": "▣", "house": "⌂", "crew": "☺"},
    {"show": "●", "job": "➤", "dates": "✎", "days": "#", "kind": "♦", "house": "◆", "crew": "✓"},
    {"show": "■", "job": "»", "dates": "»", "days": "»", "kind": "»", "house": "»", "crew": "»"},
)


def _icon_line(pairs: list[tuple[str, str]]) -> str:
    inner = " ".join(tag("span", f"{glyph} {text}") for glyph, text in pairs if text)
    return f'<div class="line">{inner}</div>' if inner else ""


def _icon_credit(voice: Voice, credit: CreditTruth, glyphs: dict[str, str]) -> str:
    union = [("§", line) for line in voice.listed(credit, ("agreement",))]
    first = [(glyphs["job"], voice.text(credit, "job")), (glyphs["kind"], voice.text(credit, "kind"))]
    second = [(glyphs["dates"], voice.span(credit)), (glyphs["days"], voice.worked(credit))]
    third = [(glyphs["house"], credit.studio), (glyphs["house"], credit.company)]
    crew = [(glyphs["crew"], line) for line in voice.listed(credit, CREW_KEYS)]
    lines = "".join(_icon_line(pairs) for pairs in (first, second, third, crew + union))
    return (
        f'<div class="credit"><div class="show">{glyphs["show"]} {e(voice.title(credit))}</div>{lines}</div>'
    )


@FAMILIES.family("resume_icon_lines")
def icon_lines(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Small icons as plain text before every fact."""
    sheet, voice = begin(truth, rng)
    glyphs = rng.choice(GLYPHS)
    credits = "".join(_icon_credit(voice, credit, glyphs) for credit in sheet.credits)
    marks = ("№", "✉", "☎", "⌂")
    line = "   ".join(f"{mark} {text}" for mark, text in zip(marks, contacts(sheet, voice), strict=True))
    top = tag("h1", sheet.name) + tag("p", line, "contact")
    body = f"{top}{others(sheet, rng)}{tag('h2', rng.choice(CREDIT_HEADS))}{credits}"
    return pdf(sheet, rng, body, ICONS, font)
