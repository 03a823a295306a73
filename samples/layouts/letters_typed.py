"""Reference letters typed with reportlab, and as Word files."""

from __future__ import annotations

import random

from docx.shared import Pt

from models.terms import Signature
from samples.layouts import letter_words as words
from samples.layouts.core import DOCX, PDF, Rendered
from samples.layouts.ink import ink_png
from samples.layouts.letters import file_name, letter_of
from samples.layouts.press import Sheet, docx_bytes, docx_picture, new_docx
from samples.layouts.register import FAMILIES
from samples.truth import PaperTruth


@FAMILIES.family("letter_re_line")
def re_line(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Sender on top, a bold RE: line, the signature over a typed rule, title before company."""
    letter, sheet = letter_of(truth), Sheet(font)
    top = 84.0
    for line in (
        letter.signer,
        letter.signer_company,
        "Toronto, ON",
        "",
        words.letter_date(letter.date, rng),
        "",
    ):
        sheet.put(76, top, line, 11)
        top += 14
    number = f", Member No. {letter.subject_member_no}" if letter.subject_member_no else ""
    sheet.put(76, top, f"RE: Letter of recommendation for {letter.subject}{number}", 11, sheet.bold)
    text = [rng.choice(words.ADDRESSEE), *words.body(letter, rng), rng.choice(words.CLOSINGS)]
    top += 26
    for part in text:
        for line in sheet.wrap(part, 460, 11):
            sheet.put(76, top, line, 11)
            top += 15
        top += 8
    if letter.signature is Signature.INK:
        sheet.picture(78, top - 10, ink_png(letter.signer), 48)
    elif letter.signature is Signature.TYPED:
        sheet.put(78, top + 28, letter.signer, 17, sheet.italic)
    sheet.rule(76, top + 40, 270, top + 40)
    top += 54
    for line in (letter.signer, letter.signer_title, letter.signer_company, words.standing_of(letter, rng)):
        if line:
            sheet.put(76, top, line, 11)
            top += 14
    return Rendered(sheet.finish(), PDF, file_name(letter, rng, "pdf"))


@FAMILIES.family("letter_docx")
def docx_letter(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A Word letter; ink is a scanned picture placed in it."""
    letter = letter_of(truth)
    document = new_docx(font, 11, 1.0)
    document.add_paragraph(words.letter_date(letter.date, rng))
    document.add_paragraph(rng.choice(words.ADDRESSEE))
    for part in words.body(letter, rng):
        document.add_paragraph(part).paragraph_format.space_after = Pt(9)
    document.add_paragraph(rng.choice(words.CLOSINGS))
    if letter.signature is Signature.INK:
        docx_picture(document, ink_png(letter.signer), 0.65)
    elif letter.signature is Signature.TYPED:
        run = document.add_paragraph().add_run(letter.signer)
        run.italic, run.font.size = True, Pt(18)
    else:
        document.add_paragraph("\n")
    for line in (letter.signer, letter.signer_title, words.standing_of(letter, rng), letter.signer_company):
        if line:
            document.add_paragraph(line)
    return Rendered(docx_bytes(document, letter.signer), DOCX, file_name(letter, rng, "docx"))
