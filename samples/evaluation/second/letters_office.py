# ruff: noqa: E501  (markup and prose read better unbroken)
"""Reference letters on the letterhead of production offices."""

from __future__ import annotations

import random
from collections.abc import Iterable
from html import escape
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from models.terms import Signature
from samples.evaluation.second.letters_office_words import (
    LEAN,
    STRAIGHT,
    VOICES,
    dated,
    own_number,
    paragraphs,
    regarding,
)
from samples.evaluation.second.register import FAMILIES
from samples.evaluation.second.sheets_hand import as_letter, filled, page
from samples.layouts.core import DOCX, PDF, Rendered
from samples.layouts.ink import Pen, ink_png
from samples.layouts.press import data_uri, docx_bytes, docx_picture, new_docx
from samples.truth import LetterTruth, PaperTruth

OFFICE_PEN = Pen(
    name="office letterhead",
    loops=(1, 5),
    slant=(-0.05, 0.55),
    width=(2.0, 4.8),
    pressure=0.7,
    colours=((15, 15, 20), (24, 44, 140), (0, 60, 110), (35, 35, 60)),
    flourish=0.5,
    roughness=0.5,
)
_STREETS = (
    "Studio 4, 30 Booth Avenue",
    "225 Commissioners Street, 2nd Floor",
    "77 Carlaw Avenue, Unit 6",
    "1491 Kipling Avenue, Building C",
)
_CSS = "p { margin: 0 0 9pt } .tight p { margin: 0 } "


def _office(rng: random.Random) -> tuple[str, str, str]:
    return rng.choice(_STREETS), "Toronto, Ontario", f"416-555-{rng.randint(100, 199):04d}"


def _marked(text: str) -> str:
    return escape(text).replace(LEAN, "<i>").replace(STRAIGHT, "</i>")


def _flow(parts: Iterable[str]) -> str:
    return "".join(f"<p>{_marked(part)}</p>" for part in parts)


def _stack(parts: Iterable[str]) -> str:
    return "<br>".join(escape(part) for part in parts if part)


def _hand(letter: LetterTruth, rng: random.Random, height: int = 44) -> str:
    """The signature as the letter has it: a picture, the name in a script or after "/s/", or white space."""
    style, form = rng.choice((("font: 24pt Z003", "{}"), ("font: italic 16pt P052", "{}"), ("", "/s/ {}")))
    if letter.signature is Signature.INK:
        return (
            f"<div><img style='height:{height}pt' src='{data_uri(ink_png(letter.signer, OFFICE_PEN))}'></div>"
        )
    if letter.signature is Signature.TYPED:
        return f"<div style='{style};margin:8pt 0'>{escape(form.format(letter.signer))}</div>"
    return f"<div style='height:{height}pt'></div>"


def _block(letter: LetterTruth, rng: random.Random, *, company: bool) -> list[str]:
    """The lines below the signature: name and title in one line or two, then number and company."""
    number, joined = own_number(letter, rng), rng.random() < 0.4
    first = [f"{letter.signer}, {letter.signer_title}"] if joined else [letter.signer, letter.signer_title]
    return filled(*first, number, letter.signer_company if company else "")


def _mailed(content: bytes, letter: LetterTruth, rng: random.Random, kind: str = PDF) -> Rendered:
    last, first = letter.subject.split()[-1], letter.subject.split()[0]
    names = (
        f"Reference - {letter.subject}",
        f"{first} {last} rec letter",
        f"ltr {last}",
        "Reference Letter signed",
        "Scan_0012",
    )
    return Rendered(content, kind, f"{rng.choice(names)}.{'pdf' if kind == PDF else 'docx'}")


@FAMILIES.family("letter_ruled_head")
def ruled_head(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Company at the left and its office at the right over a heavy rule; all else flush left, a "RE:" line in bold."""
    letter, voice, office = as_letter(truth), rng.choice(VOICES), _office(rng)
    css = (
        _CSS
        + ".h { border-bottom: 2pt solid black; width: 100%; margin-bottom: 20pt } .h td { vertical-align: bottom; padding-bottom: 5pt }"
    )
    head = (
        f"<table class='h'><tr><td style='font-size:15pt'><b>{escape(letter.signer_company)}</b><br>"
        f"<span style='font-size:9.5pt'>Production Office</span></td>"
        f"<td style='text-align:right;font-size:9pt'>{_stack(office)}</td></tr></table>"
    )
    re = regarding(letter, rng)
    body = f"{head}<p>{escape(dated(letter, rng))}</p><p>IATSE Local 411<br>2087 Dundas Street East, Unit 104<br>Mississauga, ON</p>"
    body += f"<p><b>{escape(re)}</b></p>" if re else ""
    body += f"<p>{rng.choice(voice.greetings)}</p>{_flow(paragraphs(letter, voice, rng))}"
    body += f"<p style='margin-bottom:2pt'>{rng.choice(voice.goodbyes)}</p>{_hand(letter, rng)}<div>{_stack(_block(letter, rng, company=False))}</div>"
    return _mailed(page(font, css + "body { line-height: 1.4 }", body, 11, margin="0.9in 1in"), letter, rng)


@FAMILIES.family("letter_centred_head")
def centred_head(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Letterhead in the middle between two thin rules, justified text, date and signature block in the middle too."""
    letter, voice, office = as_letter(truth), rng.choice(VOICES), _office(rng)
    css = (
        _CSS
        + ".h { text-align: center; border-top: .6pt solid; border-bottom: .6pt solid; padding: 8pt; margin-bottom: 22pt } .m { text-align: center } .x p { text-align: justify }"
    )
    head = (
        f"<div class='h'><span style='font-size:17pt;letter-spacing:.07em'>{escape(letter.signer_company)}</span><br>"
        f"<span style='font-size:9pt'>{escape(' · '.join(office))}</span></div>"
    )
    rule = (
        ""
        if letter.signature is not Signature.NONE
        else "<div style='border-top:.7pt solid;width:200pt;margin:0 auto'></div>"
    )
    body = f"{head}<p class='m'>{escape(dated(letter, rng))}</p><p>{rng.choice(voice.greetings)}</p>"
    body += f"<div class='x'>{_flow(paragraphs(letter, voice, rng))}</div><div class='m'><p style='margin-bottom:2pt'>{rng.choice(voice.goodbyes)}</p>"
    body += f"{_hand(letter, rng, 50)}{rule}{_stack(_block(letter, rng, company=True))}</div>"
    return _mailed(
        page(font, css + "body { line-height: 1.5 }", body, 11.3, margin="0.8in 1.15in"), letter, rng
    )


@FAMILIES.family("letter_side_strip")
def side_strip(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A narrow strip at the left names company, office and writer; the letter stands right of it, its date last."""
    letter, voice, office = as_letter(truth), rng.choice(VOICES), _office(rng)
    css = (
        _CSS
        + ".s { position: absolute; left: 0; top: 0; width: 112pt; font-size: 8.8pt } .b { margin-left: 136pt; border-left: .8pt solid #777; padding-left: 18pt; min-height: 560pt }"
    )
    strip = f"<b style='font-size:12.5pt'>{escape(letter.signer_company)}</b><br><br>{_stack(office)}<br><br>{_stack(('Office of', letter.signer, letter.signer_title))}"
    re = regarding(letter, rng)
    first = rng.random() < 0.5
    date = f"<p>{escape(dated(letter, rng))}</p>"
    body = f"<div class='s'>{strip}</div><div class='b'>{date if first else ''}"
    body += f"<p><u>{escape(re)}</u></p>" if re else ""
    body += f"<p>{rng.choice(voice.greetings)}</p>{_flow(paragraphs(letter, voice, rng))}<p style='margin-bottom:2pt'>{rng.choice(voice.goodbyes)}</p>"
    body += f"{_hand(letter, rng, 40)}<p>{_stack(_block(letter, rng, company=False))}</p>{'' if first else date}</div>"
    return _mailed(
        page(font, css + "body { line-height: 1.4 }", body, 10.6, margin="0.8in 0.8in 0.8in 0.6in"),
        letter,
        rng,
    )


def _leaning(paragraph: Any, text: str) -> None:
    """Runs of a Word paragraph, those between the marks in italics."""
    for number, part in enumerate(text.replace(STRAIGHT, LEAN).split(LEAN)):
        if part:
            paragraph.add_run(part).italic = number % 2 == 1
    paragraph.paragraph_format.space_after = Pt(9)


def _sign_word(document: Any, letter: LetterTruth) -> None:
    if letter.signature is Signature.INK:
        docx_picture(document, ink_png(letter.signer, OFFICE_PEN), 0.65)
    elif letter.signature is Signature.TYPED:
        run = document.add_paragraph().add_run(letter.signer)
        run.font.name, run.font.size = "Segoe Script", Pt(16)
    else:
        document.add_paragraph("\n")


@FAMILIES.family("letter_word_office")
def word_office(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A Word file: letterhead in the page's header, date at the right edge, the block of the signer below a picture."""
    letter, voice, office = as_letter(truth), rng.choice(VOICES), _office(rng)
    document = new_docx(font, 11, 1.0)
    head = document.sections[0].header.paragraphs[0]
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    head.add_run(letter.signer_company).bold = True
    head.add_run("\n" + ", ".join(office)).font.size = Pt(9)
    document.add_paragraph(dated(letter, rng)).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    re = regarding(letter, rng)
    if re:
        document.add_paragraph().add_run(re).bold = True
    for part in (rng.choice(voice.greetings), *paragraphs(letter, voice, rng), rng.choice(voice.goodbyes)):
        _leaning(document.add_paragraph(), part)
    _sign_word(document, letter)
    for line in _block(letter, rng, company=True):
        document.add_paragraph(line).paragraph_format.space_after = Pt(0)
    return _mailed(docx_bytes(document, letter.signer), letter, rng, DOCX)
