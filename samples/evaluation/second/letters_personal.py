# ruff: noqa: E501  (markup and prose read better unbroken)
"""Reference letters that people write at home: on a plain sheet, from a mail program, on note paper, in Word."""

from __future__ import annotations

import random
import re
import unicodedata
from datetime import date
from html import escape
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt

from models.terms import Signature
from samples.evaluation.second.letters_personal_words import (
    BEGIN,
    CHATTY,
    END,
    FORMAL,
    TERSE,
    VOICES,
    WARM,
    written,
)
from samples.evaluation.second.register import FAMILIES
from samples.layouts.core import DOCX, PDF, Rendered
from samples.layouts.ink import Pen, ink_png
from samples.layouts.press import data_uri, docx_bytes, docx_picture, new_docx, pdf_from_html
from samples.truth import LetterTruth, PaperTruth

PEN = Pen(
    name="household",
    loops=(1, 5),
    slant=(-0.3, 0.45),
    width=(1.8, 3.2),
    pressure=0.7,
    colours=((15, 15, 20), (24, 44, 140), (40, 70, 160), (90, 20, 30)),
    flourish=0.25,
    roughness=0.8,
)
_HOMES = (
    "27 Glenhaven Path, Toronto, ON  M4C 1K9", "Unit 6, 340 Birchmount Circle, Toronto  M1N 3H2", "R.R. 2, Erin, Ontario  N0B 1T0",
    "88 Saltfleet Way, Hamilton, ON  L8E 5G3", "1503 – 25 Harbour Terrace, Toronto, ON  M5J 2X8", "9 Pondview Hill, Pickering, ON  L1V 6B2",
)  # fmt: skip
_NUMBERS = (
    "IATSE 411 member {n}",
    "Member no. {n}, Local 411",
    "411 #{n}",
    "My membership number: {n}",
    "IATSE Local 411 – {n}",
)
CSS = "body { margin: 0 } body * { font-variant-numeric: lining-nums } p { margin: 0 } .t p { margin-bottom: 9pt } .s { margin-top: 4pt }"


def _letter_of(truth: PaperTruth) -> LetterTruth:
    assert isinstance(truth, LetterTruth)
    return truth


def _markup(text: str) -> str:
    return escape(text).replace(BEGIN, "<i>").replace(END, "</i>")


def _text(parts: list[str]) -> str:
    return "<div class='t'>" + "".join(f"<p>{_markup(part)}</p>" for part in parts) + "</div>"


def _stacked(parts: list[str]) -> str:
    return "<br>".join(escape(part) for part in parts if part)


def _dated(day: date, rng: random.Random) -> str:
    forms = (
        f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}", f"Toronto, {day:%B} {day.day}, {day.year}",
        f"{day:%a}. {day:%b} {day.day}, {day.year}", f"{day:%B} {day.day} {day.year}", f"{day:%b} {day.day} '{day:%y}",
    )  # fmt: skip
    return rng.choice(forms)


def _number(letter: LetterTruth, rng: random.Random) -> str:
    return rng.choice(_NUMBERS).format(n=letter.signer_member_no) if letter.signer_member_no else ""


def _hand(letter: LetterTruth, rng: random.Random, height: int) -> str:
    """The signature: ink, a typed name, or room for one that was never filled."""
    if letter.signature is Signature.INK:
        return f"<img class='s' style='height:{height}pt' src='{data_uri(ink_png(letter.signer, PEN))}'>"
    if letter.signature is Signature.TYPED:
        style, form = rng.choice(
            (
                ("font: 24pt Z003", "{}"),
                ("font: italic 17pt P052", "{}"),
                ("", "/s/ {}"),
                ("font: italic 15pt 'Comic Neue'", "{}"),
            )
        )
        return f"<p class='s' style=\"{style}\">{escape(form.format(letter.signer))}</p>"
    rule = "border-bottom:.7pt solid black;width:190pt;" if rng.random() < 0.5 else ""
    return f"<div style='{rule}height:{height - 4}pt;margin-bottom:3pt'></div>"


def _block(letter: LetterTruth, rng: random.Random, *, company: float) -> list[str]:
    """Name, title, number and perhaps the company, in the order and on the lines of the signer's choice."""
    number = _number(letter, rng)
    where = letter.signer_company if rng.random() < company else ""
    shape = rng.choice(("lines", "comma", "bracket"))
    if shape == "comma":
        return [f"{letter.signer}, {letter.signer_title}", where, number]
    if shape == "bracket" and number:
        return [f"{letter.signer} ({number})", letter.signer_title, where]
    return [letter.signer, letter.signer_title, where, number]


def _press(body: str, css: str, letter: LetterTruth, rng: random.Random) -> Rendered:
    content = pdf_from_html(f"<html lang='en'><body>{body}</body></html>", CSS + css)
    return Rendered(content, PDF, f"{_file_name(letter, rng)}.pdf")


def _file_name(letter: LetterTruth, rng: random.Random) -> str:
    last, whom = letter.signer.split()[-1], letter.subject.split()[0]
    return rng.choice(
        (
            f"letter for {whom}",
            f"Reference from {last}",
            "scan0007",
            "For the committee",
            f"{whom} letter signed",
        )
    )


@FAMILIES.family("letter_from_home")
def from_home(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A plain sheet: the writer's own address and the date at the top (left or right), perhaps the union's address,
    perhaps a line of reference, the text, goodbye, signature and name."""
    letter = _letter_of(truth)
    voice, side = rng.choice(VOICES), rng.choice(("left", "right"))
    about, union = rng.random() < 0.5, rng.random() < 0.5
    css = f"@page {{ size: letter; margin: {rng.choice(('1in', '1.2in 1.25in', '.9in 1in'))} }} body {{ font: {rng.choice((10.5, 11, 12))}pt/{rng.choice((1.38, 1.45, 1.7))} '{font}' }}"
    number = f", member {letter.subject_member_no}" if letter.subject_member_no else ""
    line = (
        f"<p><b>{rng.choice(('Re:', 'RE:', 'About:'))} {escape(letter.subject + number)}</b></p><br>"
        if about
        else ""
    )
    to = "<p>IATSE Local 411<br>2087 Dundas Street East, Unit 104<br>Mississauga, ON</p><br>" if union else ""
    body = (
        f"<p style='text-align:{side}'>{escape(rng.choice(_HOMES))}<br>{escape(_dated(letter.date, rng))}</p><br>{to}{line}"
        f"<p>{escape(rng.choice(voice.greetings))}</p><br>{_text(written(letter, voice, rng, number_in_text=not about))}"
        f"<div style='break-inside:avoid'><p>{rng.choice(voice.goodbyes)}</p>{_hand(letter, rng, 44)}"
        f"<p>{_stacked(_block(letter, rng, company=0.3))}</p></div>"
    )
    return _press(body, css, letter, rng)


def _mailbox(name: str, rng: random.Random) -> str:
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z ]", "", plain).split()
    return f"{words[0]}.{words[-1]}@{rng.choice(('homemail.example', 'lakeline.example', 'post.example'))}"


@FAMILIES.family("letter_webmail_printout")
def webmail_printout(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A message printed from a web mail page: the subject in large type, "1 message", sender, time and receiver
    in a ruled block, the text as it was typed, the name beneath; page address in the foot."""
    letter = _letter_of(truth)
    voice, day, own = rng.choice((CHATTY, WARM, TERSE, CHATTY)), letter.date, _mailbox(letter.signer, rng)
    clock = f"{rng.randint(1, 11)}:{rng.randint(0, 59):02d} {rng.choice(('AM', 'PM'))}"
    when = rng.choice(
        (f"{day:%a}, {day:%b} {day.day}, {day.year} at {clock}", f"{day.day} {day:%B} {day.year} at {clock}")
    )
    subject = rng.choice(("Reference for {}", "{} – letter of support", "Fwd to committee: {}", "{}")).format(
        letter.subject
    )
    about = rng.random() < 0.5 and letter.subject_member_no
    subject += f" ({letter.subject_member_no})" if about else ""
    css = f"""
    @page {{ size: letter; margin: .6in .65in; @bottom-left {{ content: "webmail.{own.split("@")[1]}/print?view=one"; font: 7.5pt '{font}' }}
      @bottom-right {{ content: counter(page) "/" counter(pages); font: 7.5pt '{font}' }} }}
    body {{ font: 10pt/1.4 '{font}' }} .h {{ border-top: 1pt solid #bbb; border-bottom: 1pt solid #bbb; padding: 5pt 0; margin: 6pt 0 12pt }}
    .w {{ float: right; color: #333 }} .b {{ max-width: 6.2in }}
    """
    body = (
        f"<p style='font-size:9pt;color:#555'>{escape(letter.signer)} &lt;{own}&gt;</p><p style='font-size:15pt'><b>{escape(subject)}</b></p>"
        f"<p style='font-size:8.5pt'>1 message</p><div class='h'><span class='w'>{when}</span><p><b>{escape(letter.signer)}</b> &lt;{own}&gt;</p>"
        f"<p>To: {escape(_mailbox(letter.subject, rng))}</p></div><div class='b'><p>{escape(rng.choice(voice.greetings))}</p><br>"
        f"{_text(written(letter, voice, rng, number_in_text=not about))}<p>{rng.choice(voice.goodbyes)}</p>"
        f"{_hand(letter, rng, 38)}<p>{_stacked(_block(letter, rng, company=0.5))}</p></div>"
    )
    return _press(body, css, letter, rng)


@FAMILIES.family("letter_note_paper")
def note_paper(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Personal note paper: the writer's name in thin coloured capitals at the head, a rule or a frame, wide margins,
    the date after the text or before it; the name beside or below the signature."""
    letter = _letter_of(truth)
    voice, last = rng.choice((WARM, TERSE, FORMAL)), rng.random() < 0.5
    colour = rng.choice(("#6b4f3a", "#35577a", "#44624a", "#7a3552"))
    frame = rng.random() < 0.4
    css = f"""
    @page {{ size: letter; margin: 1.1in 1.45in }} body {{ font: {rng.choice((11, 11.5))}pt/1.5 '{font}' }}
    .n {{ text-align: center; letter-spacing: .22em; color: {colour}; font-size: 13pt; padding-bottom: 8pt; margin-bottom: 22pt;
      border-bottom: {"none" if frame else f".8pt solid {colour}"} }}
    .f {{ position: fixed; top: -.6in; bottom: -.6in; left: -.95in; right: -.95in; border: 1.5pt solid {colour} }} td {{ vertical-align: bottom; padding: 0 }}
    """
    day = escape(_dated(letter.date, rng))
    block = _block(letter, rng, company=0.15)
    signed, named = _hand(letter, rng, 46), _stacked(block)
    foot = f"{signed}<p>{named}</p>"
    if rng.random() < 0.3:
        foot = f"<table><tr><td style='padding-right:22pt'>{signed}</td><td>{named}</td></tr></table>"
    body = (
        ("<div class='f'></div>" if frame else "") + f"<div class='n'>{escape(letter.signer.upper())}</div>"
        + ("" if last else f"<p style='text-align:right'>{day}</p><br>") + f"<p>{escape(rng.choice(voice.greetings))}</p><br>"
        + _text(written(letter, voice, rng, number_in_text=True))
        + f"<div style='break-inside:avoid'><p>{rng.choice(voice.goodbyes)}</p>{foot}" + (f"<br><p>{day}</p>" if last else "") + "</div>"
    )  # fmt: skip
    return _press(body, css, letter, rng)


def _typed(document: Any, text: str, space: float = 8) -> Any:
    """A paragraph whose shows are in italics where the writer put them so."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(space)
    for part in re.split(f"({BEGIN}[^{END}]*{END})", text):
        if part:
            paragraph.add_run(part.strip(BEGIN + END)).italic = part.startswith(BEGIN)
    return paragraph


def _sign_word(document: Any, letter: LetterTruth, rng: random.Random) -> None:
    if letter.signature is Signature.INK:
        docx_picture(document, ink_png(letter.signer, PEN), rng.choice((0.5, 0.6, 0.7)))
    elif letter.signature is Signature.TYPED:
        face, form = rng.choice((("Z003", "{}"), ("", "/s/ {}"), ("P052", "{}")))
        run = document.add_paragraph().add_run(form.format(letter.signer))
        if face:
            run.font.name, run.font.size, run.italic = face, Pt(18), True
    else:
        document.add_paragraph(rng.choice(("", "_" * 30)))


@FAMILIES.family("letter_kitchen_table_word")
def kitchen_table_word(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A Word file typed at home: the date first (now and then at the right), perhaps the writer's address, a line
    of reference or a title in the middle, indented or spaced paragraphs, the signature as a picture or typed."""
    letter = _letter_of(truth)
    voice, title = rng.choice(VOICES), rng.random() < 0.4
    document = new_docx(font, rng.choice((11, 12)), rng.choice((1.0, 1.25)))
    if rng.random() < 0.5:
        _typed(document, rng.choice(_HOMES), 2)
    dated = _typed(document, _dated(letter.date, rng), 14)
    dated.alignment = rng.choice((None, None, WD_ALIGN_PARAGRAPH.RIGHT))
    if title:
        number = f" (member {letter.subject_member_no})" if letter.subject_member_no else ""
        head = document.add_paragraph()
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        head.add_run(
            rng.choice(("Reference for {}", "Recommendation: {}")).format(letter.subject) + number
        ).bold = True
    _typed(document, rng.choice(voice.greetings))
    indent = rng.choice((0.0, 0.0, 0.4))
    for part in written(letter, voice, rng, number_in_text=not title):
        _typed(document, part).paragraph_format.first_line_indent = Inches(indent)
    _typed(document, rng.choice(voice.goodbyes))
    _sign_word(document, letter, rng)
    for line in _block(letter, rng, company=0.4):
        if line:
            _typed(document, line, 1)
    return Rendered(docx_bytes(document, letter.signer), DOCX, f"{_file_name(letter, rng)}.docx")
