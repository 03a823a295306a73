# ruff: noqa: E501  (markup and prose read better unbroken)
"""Reference letters of people short of time: a form filled in, a memo in points, a note, and one from Montréal."""

from __future__ import annotations

import random
from html import escape

from docx.shared import Pt

from models.terms import Signature
from samples.evaluation.second.letters_forms_words import (
    CHATTY,
    FORMAL,
    FRENCH,
    OPEN,
    SHUT,
    SOUGHT,
    TERSE,
    VOICES,
    WARM,
    english_day,
    french_day,
    pieces,
    sought,
)
from samples.evaluation.second.register import FAMILIES
from samples.evaluation.second.written_hand import div, joined, pdf
from samples.layouts.core import DOCX, PDF, Rendered
from samples.layouts.ink import Pen, ink_png
from samples.layouts.press import data_uri, docx_bytes, docx_picture, new_docx
from samples.truth import LetterTruth, PaperTruth

PEN = Pen(
    name="ballpoint",
    loops=(2, 5),
    slant=(-0.05, 0.6),
    width=(1.8, 3.4),
    pressure=0.3,
    colours=((16, 24, 84), (20, 20, 24), (24, 56, 128)),
    flourish=0.5,
    roughness=0.5,
)
SHOW_MARKS = (("“", "”"), ("<i>", "</i>"), ("", ""), ("<b>", "</b>"))


def letter_of(truth: PaperTruth) -> LetterTruth:
    assert isinstance(truth, LetterTruth)
    return truth


def _set(text: str, marks: tuple[str, str]) -> str:
    """Escaped, the shows between `marks`."""
    return escape(text).replace(OPEN, marks[0]).replace(SHUT, marks[1])


def _signed(letter: LetterTruth, rng: random.Random, high: int = 42) -> str:
    if letter.signature is Signature.INK:
        return f"<img style='height:{high}pt;display:block' src='{data_uri(ink_png(letter.signer, PEN))}'>"
    if letter.signature is Signature.TYPED:
        face = rng.choice(("italic 17pt 'Charis SIL'", "17pt 'Comic Neue'", "inherit"))
        mark = "/s/ " if face == "inherit" else ""
        return f'<div style="font:{face};padding:5pt 0">{mark}{escape(letter.signer)}</div>'
    return f"<div style='height:{high}pt'></div>"


def _file(letter: LetterTruth, rng: random.Random) -> str:
    first, last = letter.subject.split()[0], letter.subject.split()[-1]
    return rng.choice(
        (
            f"Ref letter for {first}",
            f"{last} reference",
            f"Letter - {letter.signer}",
            "signed reference",
            "Scan0042",
            f"{first}_{last}_LOR",
        )
    )


def _made(content: bytes, letter: LetterTruth, rng: random.Random) -> Rendered:
    return Rendered(content, PDF, f"{_file(letter, rng)}.pdf")


def _tick_boxes(letter: LetterTruth) -> str:
    box = "<span style='display:inline-block;width:10pt;height:10pt;line-height:10pt;border:.8pt solid;text-align:center;font-weight:bold;font-size:9pt;margin-right:5pt'>{}</span>"
    options = "".join(
        f"<div style='margin-bottom:3pt'>{box.format('X' if category is letter.category else '&nbsp;')}{words[0]}</div>"
        for category, words in SOUGHT.items()
    )
    return f"<tr><td class='k'>Applying for</td><td class='v'>{options}</td></tr>"


def _ratings(rng: random.Random) -> str:
    asked = (
        "Organization",
        "Paperwork and record keeping",
        "Communication",
        "Knowledge of union agreements",
        "Attitude and dependability",
    )
    rows = ""
    for quality in rng.sample(asked, 4):
        place = rng.choice((0, 0, 0, 1))
        marks = "".join(f"<td>{'X' if n == place else ''}</td>" for n in range(4))
        rows += f"<tr><td class='q'>{quality}</td>{marks}</tr>"
    heads = "".join(f"<td>{head}</td>" for head in ("Excellent", "Good", "Fair", "Poor"))
    return f"<table class='r'><tr><td class='q'></td>{heads}</tr>{rows}</table>"


@FAMILIES.family("letter_tick_form")
def tick_form(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A questionnaire filled in: numbered parts, ruled answers, boxes ticked with an X, comments, a signing line."""
    letter = letter_of(truth)
    voice = rng.choice((TERSE, WARM, CHATTY))
    say = pieces(letter, voice, rng, rng.choice((1, 2, 3)))
    wanted = sought(letter, rng)
    ticked = letter.category in SOUGHT and rng.random() < 0.5
    seeking = _tick_boxes(letter) if ticked else _answer("Applying for", wanted)
    css = """body { font-size: 10pt; line-height: 1.3 } h4 { font-size: 10pt; background: #e4e4e4; padding: 2pt 5pt; margin: 11pt 0 5pt }
    table { width: 100%; border-collapse: collapse } .k { width: 150pt; padding: 3pt 0; vertical-align: top }
    .v { border-bottom: .5pt solid #555; padding: 3pt 0 } .r td { border: .5pt solid #555; text-align: center; padding: 2pt } .r .q { text-align: left; padding-left: 5pt }
    .s td { vertical-align: bottom; padding-right: 14pt } .s div.l { border-top: .8pt solid; font-size: 8pt }"""
    about = (
        _answer("Name of applicant", letter.subject)
        + _answer("Member number", letter.subject_member_no)
        + seeking
    )
    me = _answer("Your name", letter.signer) + _answer("Your position", letter.signer_title)
    me += _answer("Your member number", letter.signer_member_no) + _answer("Company", letter.signer_company)
    me += _answer("Shows worked on together", "\n".join(letter.shows))
    remarks = joined((*say.praise, say.asking, say.ending), " ")
    body = (
        f"<div style='font-size:14pt;text-align:center'><b>{rng.choice(('Reference Questionnaire', 'Letter of Recommendation – Upgrade Form', 'Referee’s Statement'))}</b></div>"
        f"<h4>Part 1. The applicant</h4><table>{about}</table><h4>Part 2. The referee</h4><table>{me}</table>"
        f"<h4>Part 3. How would you rate the applicant?</h4>{_ratings(rng)}<h4>Part 4. Comments</h4><p style='margin:4pt 0'>{_set(remarks, ('', ''))}</p>"
        f"<h4>Part 5. Signature</h4><table class='s'><tr><td style='width:62%'>{_signed(letter, rng, 38)}<div class='l'>Signature</div></td>"
        f"<td>{escape(english_day(letter.date, rng))}<div class='l'>Date</div></td></tr></table>"
    )
    return _made(pdf(font, css, body, margin="0.8in"), letter, rng)


def _answer(label: str, value: str) -> str:
    if not value:
        return ""
    return f"<tr><td class='k'>{escape(label)}</td><td class='v'>{escape(value).replace(chr(10), '<br>')}</td></tr>"


@FAMILIES.family("letter_points_memo")
def points_memo(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """An inter-office memo: a company line, four labelled lines at a tab stop, then numbered points; signed below."""
    letter = letter_of(truth)
    say = pieces(letter, rng.choice((TERSE, FORMAL, CHATTY)), rng, 3)
    marks = rng.choice(SHOW_MARKS)
    about = f"Reference for {letter.subject}" + (
        f" (member {letter.subject_member_no})" if letter.subject_member_no else ""
    )
    heads = [
        ("Date", english_day(letter.date, rng)),
        ("To", "IATSE 411, Membership Committee"),
        ("From", f"{letter.signer}, {letter.signer_title}"),
        ("Re", about),
    ]
    if rng.random() < 0.5:
        heads = [heads[1], heads[2], heads[0], heads[3]]
    lines = "".join(
        f"<div><span style='display:inline-block;width:52pt'>{k}:</span>{escape(v)}</div>" for k, v in heads
    )
    points = [joined((say.opening, say.known), " "), *say.praise, joined((say.asking, say.ending), " ")]
    numbered = rng.random() < 0.7
    text = "".join(
        f"<div class='p'>{f'<span class=n>{n}.</span>' if numbered else ''}{_set(point, marks)}</div>"
        for n, point in enumerate(points, start=1)
    )
    number = f"Local 411 member {letter.signer_member_no}" if letter.signer_member_no else ""
    inset = "padding-left: 26pt; text-indent: -26pt" if numbered else ""
    css = f"body {{ font-size: 11pt; line-height: 1.4 }} .p {{ margin-bottom: 9pt; {inset} }} .n {{ display: inline-block; width: 26pt; text-indent: 0 }}"
    body = (
        f"<div style='font-size:12pt'>{escape(letter.signer_company)}</div><div style='font-size:9pt;letter-spacing:.12em;margin-bottom:14pt'>INTER-OFFICE MEMORANDUM</div>"
        f"{lines}<div style='border-top:1pt dashed #333;margin:10pt 0 14pt'></div>{text}<br>{_signed(letter, rng)}"
        f"{div(letter.signer)}{div(number)}<br><div style='font-size:9pt'>c.c. {escape(letter.subject)}</div>"
    )
    return _made(pdf(font, css, body, margin="1in 1.1in"), letter, rng)


@FAMILIES.family("letter_de_montreal")
def de_montreal(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A French-Canadian referee writing English: place and date in French, guillemets, a French closing."""
    letter = letter_of(truth)
    say = pieces(letter, FRENCH, rng, rng.choice((2, 3, 4)))
    marks = rng.choice((("« ", " »"), ("« ", " »"), ("<i>", "</i>")))
    number = f" (no de membre : {letter.subject_member_no})" if letter.subject_member_no else ""
    own = rng.choice(("Membre no {}", "Section locale 411, membre {}", "IATSE 411 – no {}")).format(
        letter.signer_member_no
    )
    middle = len(say.praise) // 2 + 1
    paragraphs = [
        joined((say.opening, say.known), " "),
        " ".join(say.praise[:middle]),
        joined((*say.praise[middle:], say.asking), " "),
        say.ending,
    ]
    text = "".join(f"<p>{_set(part, marks)}</p>" for part in paragraphs if part)
    right = rng.random() < 0.5
    place = rng.choice(("Montréal, le ", "Le ", "Gatineau, le ")) + french_day(letter.date)
    css = "body { font-size: 11pt; line-height: 1.45 } p { margin: 0 0 10pt; text-align: justify }"
    body = (
        f"<div style='{'text-align:right' if right else ''}'>{escape(place)}</div><br>{div('Comité des adhésions')}{div('IATSE, section locale 411')}"
        f"{div('Mississauga (Ontario)')}<br><p><b>Objet : recommandation – {escape(letter.subject)}</b>{escape(number)}</p><p>{escape(say.greeting)}</p>"
        f"{text}<p style='text-align:left'>{escape(say.closing)}</p>{_signed(letter, rng, 46)}{div(letter.signer)}{div(letter.signer_title)}"
        f"{div(letter.signer_company)}{div(own if letter.signer_member_no else '')}"
    )
    return _made(pdf(font, css, body, margin="1in 1.15in"), letter, rng)


@FAMILIES.family("letter_word_note")
def word_note(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A short note in Word: five or six lines, the date above or at the very end, one line for name and job."""
    letter = letter_of(truth)
    say = pieces(letter, rng.choice(VOICES), rng, rng.choice((1, 1, 2)))
    marks = rng.choice((("“", "”"), ("", "")))
    document = new_docx(font, rng.choice((11, 12)), 1.2)
    day, day_last = english_day(letter.date, rng), rng.random() < 0.4
    member = (
        f"{letter.subject}'s member number is {letter.subject_member_no}." if letter.subject_member_no else ""
    )
    first, second = joined((say.opening, say.known, member), " "), joined((*say.praise, say.asking), " ")
    for line in ("" if day_last else day, say.greeting, first, second, say.ending, say.closing):
        if line:
            text = line.replace(OPEN, marks[0]).replace(SHUT, marks[1])
            document.add_paragraph(text).paragraph_format.space_after = Pt(9)
    if letter.signature is Signature.INK:
        docx_picture(document, ink_png(letter.signer, PEN), 0.55)
    elif letter.signature is Signature.TYPED:
        run = document.add_paragraph().add_run(letter.signer)
        run.italic, run.font.size, run.font.name = True, Pt(17), "Charis SIL"
    else:
        document.add_paragraph("\n")
    number = rng.choice(("411 member {}", "IATSE 411 #{}", "Member no. {}")).format(letter.signer_member_no)
    block = [
        letter.signer,
        letter.signer_title,
        letter.signer_company,
        number if letter.signer_member_no else "",
        day if day_last else "",
    ]
    if rng.random() < 0.5:
        block[:2] = [f"{letter.signer}, {letter.signer_title}"]
    for line in filter(None, block):
        document.add_paragraph(line)
    return Rendered(docx_bytes(document, letter.signer), DOCX, f"{_file(letter, rng)}.docx")
