# ruff: noqa: E501  (markup and prose read better unbroken)
"""Held-out reference letters."""

from __future__ import annotations

import random
from html import escape

from samples.evaluation.first import letter_words as words
from samples.evaluation.first.register import FAMILIES
from samples.evaluation.first.setting import PEN, letter_name, letter_of, lines, pdf, signed
from samples.layouts.core import DOCX, PDF, Rendered
from samples.layouts.ink import ink_png
from samples.layouts.press import docx_bytes, docx_picture, new_docx
from samples.truth import LetterTruth, PaperTruth

CSS = "body { font-size: 11pt; line-height: 1.42 } p { margin: 0 0 10pt } .t { margin-bottom: 2pt }"


def _paragraphs(text: list[str]) -> str:
    return "".join(f"<p>{escape(part)}</p>" for part in text)


def _made(content: bytes, letter: LetterTruth, rng: random.Random) -> Rendered:
    return Rendered(content, PDF, f"{letter_name(letter, rng)}.pdf")


@FAMILIES.family("letter_memo")
def memo(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A memorandum: To, From, Date, Subject in a table; signed without a closing word."""
    letter = letter_of(truth)
    facts = (
        ("TO", "Membership Committee, Local 411"),
        ("FROM", f"{letter.signer}, {letter.signer_title}"),
        ("DATE", words.dated(letter, rng)),
        ("SUBJECT", f"{letter.subject} – upgrade request"),
    )
    rows = "".join(f"<tr><td style='width:70pt'><b>{k}:</b></td><td>{escape(v)}</td></tr>" for k, v in facts)
    body = (
        f"<div style='font-size:18pt;letter-spacing:.3em'>MEMO</div><hr><table>{rows}</table><hr><br>"
        f"{_paragraphs(words.text(letter, rng))}<div>{signed(letter, rng)}</div>"
        f"<p>{lines((letter.signer, letter.signer_title, words.number(letter, rng), letter.signer_company))}</p>"
    )
    return _made(pdf(font, CSS, body, margin="1in"), letter, rng)


@FAMILIES.family("letter_right_blocks")
def right_blocks(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Sender and date at the right, indented paragraphs, closing and signature past the middle."""
    letter = letter_of(truth)
    css = "p.i { text-indent: 28pt; text-align: justify; margin-bottom: 4pt } .r { margin-left: 52% }"
    text = "".join(f"<p class='i'>{escape(part)}</p>" for part in words.text(letter, rng))
    body = (
        f"<div class='r'>{lines((letter.signer, letter.signer_company, 'Toronto, Ontario'))}<br><br>"
        f"{escape(words.dated(letter, rng))}</div><br><p>{rng.choice(words.GREETINGS)}</p>{text}<br>"
        f"<div class='r'><div class='t'>{rng.choice(words.GOODBYES)}</div>{signed(letter, rng)}<br>"
        f"{lines((letter.signer, words.number(letter, rng), letter.signer_title))}</div>"
    )
    return _made(pdf(font, CSS + css, body, margin="1.1in"), letter, rng)


@FAMILIES.family("letter_foot_stationery")
def foot_stationery(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The company stands at the foot of the page; title before the name in the signature block."""
    letter = letter_of(truth)
    company = escape(letter.signer_company)
    css = f"""
    @page {{ @bottom-center {{ content: "{letter.signer_company}   •   1120 Lakeshore Blvd E, Toronto   •   416-555-0177";
      font-size: 8.5pt; border-top: 1pt solid #888; padding-top: 5pt }} }}
    """
    body = (
        f"<div style='width:54pt;height:54pt;border:3pt double #333;text-align:center;font-size:24pt;line-height:54pt'>"
        f"{company[0]}</div><br><p>{rng.choice(words.GREETINGS)}</p>{_paragraphs(words.text(letter, rng))}"
        f"<p>{escape(words.dated(letter, rng))}</p><div class='t'>{rng.choice(words.GOODBYES)}</div>"
        f"{signed(letter, rng)}<p>{lines((letter.signer_title, letter.signer, words.number(letter, rng)))}</p>"
    )
    return _made(pdf(font, CSS + css, body, margin="0.9in"), letter, rng)


@FAMILIES.family("letter_reference_form")
def reference_form(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A reference form filled in: labelled lines, remarks, a signature on a rule with a date beside it."""
    letter = letter_of(truth)
    facts = [
        ("Applicant", letter.subject),
        ("Applicant's member number", letter.subject_member_no or "—"),
        ("Referee", letter.signer),
        ("Referee's position", letter.signer_title),
        ("Referee's member number", letter.signer_member_no or "—"),
        ("Company", letter.signer_company),
        ("Productions worked on together", "; ".join(letter.shows)),
    ]
    rows = "".join(
        f"<tr><td style='width:165pt;border-bottom:.5pt solid #aaa'>{k}:</td><td style='border-bottom:.5pt solid #aaa'>"
        f"{escape(v)}</td></tr>"
        for k, v in facts
    )
    body = (
        f"<div style='font-size:15pt;text-align:center'><b>Letter of Reference</b></div><br>"
        f"<table style='width:100%;border-spacing:0 4pt'>{rows}</table><br><p><b>Remarks</b></p>"
        f"{_paragraphs(words.text(letter, rng))}<br><table style='width:100%'><tr>"
        f"<td style='width:60%;vertical-align:bottom'>{signed(letter, rng)}<div style='border-top:.8pt solid black;width:220pt'>"
        f"Signature of referee</div></td><td style='vertical-align:bottom'>{escape(words.dated(letter, rng))}"
        f"<div style='border-top:.8pt solid black'>Date</div></td></tr></table>"
    )
    return _made(pdf(font, CSS, body, margin="0.9in"), letter, rng)


@FAMILIES.family("letter_objet")
def objet(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """In the French-Canadian manner: an "Objet / Re" line, name above the text, one line for name and title."""
    letter = letter_of(truth)
    foot = ", ".join((letter.signer, letter.signer_title))
    body = (
        f"<div style='font-size:14pt;letter-spacing:.05em'>{escape(letter.signer.upper())}</div>"
        f"<div style='font-size:9.5pt;border-bottom:.7pt solid;padding-bottom:5pt'>{escape(letter.signer_company)}</div><br>"
        f"<p style='text-align:right'>{escape(words.dated(letter, rng))}</p>"
        f"<p><u>Objet / Re : {escape(letter.subject)}, lettre de recommandation</u></p>"
        f"<p>{rng.choice(words.GREETINGS)}</p>{_paragraphs(words.text(letter, rng))}"
        f"<div class='t'>{rng.choice(words.GOODBYES)}</div><div>{signed(letter, rng, 46)}</div>"
        f"<p>{lines((foot, words.number(letter, rng)))}</p>"
    )
    return _made(pdf(font, CSS, body, margin="1in"), letter, rng)


@FAMILIES.family("letter_printed_mail")
def printed_mail(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A message printed and signed by hand: mail program's header, short lines, contact card at the end."""
    letter = letter_of(truth)
    header = (
        f"From: {letter.signer}",
        f"Sent: {letter.date:%A, %B} {letter.date.day}, {letter.date.year} 4:12 PM",
        "To: upgrades@example.org",
        f"Subject: {letter.subject}",
    )
    card = (letter.signer, " | ".join(p for p in (letter.signer_title, letter.signer_company) if p))
    body = (
        f"<div style='font-size:9.5pt'>{lines(header)}</div><hr><br><p>{rng.choice(words.GREETINGS)}</p>"
        f"<div style='width:85%'>{_paragraphs(words.text(letter, rng))}</div><div class='t'>{rng.choice(words.GOODBYES)}</div>"
        f"{signed(letter, rng, 36)}<p>{lines((*card, words.number(letter, rng)))}</p>"
    )
    return _made(pdf(font, CSS + "body { font-size: 10.5pt }", body, margin="0.8in"), letter, rng)


@FAMILIES.family("letter_word")
def word(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A Word file; ink is a picture placed in it."""
    letter = letter_of(truth)
    document = new_docx(font, 11, 1.1)
    document.add_paragraph(letter.signer_company)
    document.add_paragraph(words.dated(letter, rng))
    document.add_paragraph(rng.choice(words.GREETINGS))
    for part in words.text(letter, rng):
        document.add_paragraph(part).paragraph_format.space_after = 114300
    document.add_paragraph(rng.choice(words.GOODBYES))
    if letter.signature.value == "ink":
        docx_picture(document, ink_png(letter.signer, PEN), 0.6)
    elif letter.signature.value == "typed":
        document.add_paragraph().add_run(f"/s/ {letter.signer}").italic = True
    else:
        document.add_paragraph("\n")
    for line in (letter.signer, letter.signer_title, words.number(letter, rng)):
        if line:
            document.add_paragraph(line)
    return Rendered(docx_bytes(document, letter.signer), DOCX, f"{letter_name(letter, rng)}.docx")
