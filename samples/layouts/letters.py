# ruff: noqa: E501  (markup and prose read better unbroken)
"""Reference letters as they come: letterhead, plain, email-like, with a subject line, on show stationery."""

from __future__ import annotations

import random
from html import escape

from models.terms import Signature
from samples.layouts import letter_words as words
from samples.layouts.core import PDF, Rendered
from samples.layouts.ink import ink_png
from samples.layouts.press import data_uri, pdf_from_html
from samples.layouts.register import FAMILIES
from samples.truth import LetterTruth, PaperTruth

LETTER_CSS = """
body { font-size: 11pt; line-height: 1.4 } p { margin: 0 0 9pt } .sig { height: 46pt; margin: -2pt 0 -6pt 0 }
.script { font-family: 'Z003', 'URW Chancery L', cursive; font-size: 23pt; margin: 2pt 0 } .gap { height: 42pt }
"""


def letter_of(truth: PaperTruth) -> LetterTruth:
    assert isinstance(truth, LetterTruth)
    return truth


def signed_html(truth: LetterTruth, rng: random.Random) -> str:
    """What stands between the closing and the printed name."""
    if truth.signature is Signature.INK:
        return f"<div><img class='sig' src='{data_uri(ink_png(truth.signer))}'></div>"
    if truth.signature is Signature.TYPED:
        style = "script" if rng.random() < 0.7 else "typed"
        return f"<div class='{style}'>{escape(truth.signer)}</div>"
    return "<div class='gap'></div>"


def file_name(truth: LetterTruth, rng: random.Random, extension: str) -> str:
    last, of = truth.signer.split()[-1], truth.subject.split()[-1]
    stems = (
        f"Reference {last}",
        f"Letter of Recommendation - {of}",
        f"{last}_letter",
        f"ref letter {of}",
        "scan0042",
    )
    return f"{rng.choice(stems)}.{extension}"


def block(lines: list[str]) -> str:
    return "<br>".join(escape(line) for line in lines if line)


def page(css: str, font: str, body: str) -> bytes:
    setting = f"@page {{ size: letter; margin: 1in }} body {{ font-family: '{font}' }}"
    return pdf_from_html(f"<html lang='en'><body>{body}</body></html>", setting + LETTER_CSS + css)


def paragraphs(text: list[str]) -> str:
    return "".join(f"<p>{escape(part)}</p>" for part in text)


@FAMILIES.family("letter_plain")
def plain(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Date on top, salutation, text, closing, name, title and number at the left."""
    letter = letter_of(truth)
    foot = [letter.signer, letter.signer_title, words.standing_of(letter, rng), letter.signer_company]
    body = (
        f"<p>{words.letter_date(letter.date, rng)}</p><p>IATSE Local 411<br>Mississauga, Ontario</p>"
        f"<p>{rng.choice(words.ADDRESSEE)}</p>{paragraphs(words.body(letter, rng))}"
        f"<p style='margin-bottom:4pt'>{rng.choice(words.CLOSINGS)}</p>{signed_html(letter, rng)}<p>{block(foot)}</p>"
    )
    return Rendered(page("", font, body), PDF, file_name(letter, rng, "pdf"))


@FAMILIES.family("letter_letterhead")
def letterhead(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The referee's own letterhead, centred; number before title under the name."""
    letter = letter_of(truth)
    foot = [letter.signer, words.standing_of(letter, rng), letter.signer_title]
    body = (
        f"<div style='text-align:center;border-bottom:1.5pt solid #334;padding-bottom:6pt'><span style='font-size:19pt'>"
        f"{escape(letter.signer)}</span><br><small>{escape(letter.signer_title)} · {escape(letter.signer_company)} · "
        f"Toronto, Ontario</small></div><br><p>{words.letter_date(letter.date, rng)}</p>"
        f"<p>{rng.choice(words.ADDRESSEE)}</p>{paragraphs(words.body(letter, rng, 4))}"
        f"<p style='margin-bottom:4pt'>{rng.choice(words.CLOSINGS)}</p>{signed_html(letter, rng)}<p>{block(foot)}</p>"
    )
    return Rendered(page("", font, body), PDF, file_name(letter, rng, "pdf"))


@FAMILIES.family("letter_stationery")
def stationery(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """On a production company's paper with a show named at the top; the block stands at the right."""
    letter = letter_of(truth)
    show = f"“{letter.shows[0]}” Production Office" if letter.shows else "Production Office"
    foot = [f"{letter.signer}, {letter.signer_title}", words.standing_of(letter, rng)]
    body = (
        f"<div style='background:#23323f;color:white;padding:9pt 12pt'><b style='font-size:15pt'>"
        f"{escape(letter.signer_company)}</b><br>{escape(show)}, 40 Wharf Road, Toronto</div><br>"
        f"<p style='text-align:right'>{words.letter_date(letter.date, rng)}</p><p>{rng.choice(words.ADDRESSEE)}</p>"
        f"{paragraphs(words.body(letter, rng))}<div style='margin-left:50%'><p style='margin-bottom:4pt'>"
        f"{rng.choice(words.CLOSINGS)}</p>{signed_html(letter, rng)}<p>{block(foot)}</p></div>"
    )
    return Rendered(page("", font, body), PDF, file_name(letter, rng, "pdf"))


@FAMILIES.family("letter_mail_like")
def mail_like(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A message saved as PDF: header lines, text, a contact card for a signature block."""
    letter = letter_of(truth)
    header = [
        f"From: {letter.signer}",
        f"Date: {words.letter_date(letter.date, rng)}",
        "To: Local 411 Office",
    ]
    foot = [f"{letter.signer} | {letter.signer_title}", letter.signer_company, words.standing_of(letter, rng)]
    body = (
        f"<p style='font-size:10pt'>{block([*header, f'Subject: Reference for {letter.subject}'])}</p><hr>"
        f"<p>Hello,</p>{paragraphs(words.body(letter, rng))}<p style='margin-bottom:4pt'>{rng.choice(words.CLOSINGS)}</p>"
        f"{signed_html(letter, rng)}<p style='font-size:10pt'>{block(foot)}</p>"
    )
    return Rendered(page("", font, body), PDF, file_name(letter, rng, "pdf"))
