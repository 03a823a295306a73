"""Resumes of paragraphs, made in a word processor."""

from __future__ import annotations

import random
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt

from samples.layouts.core import Rendered
from samples.layouts.press import new_docx
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .docx_parts import add, colours, other_section, right_tab
from .register import FAMILIES
from .shell import CREDIT_HEADS, contacts, docx, run_on
from .words import CREW_KEYS, Voice, begin, total


def _top(document: Any, truth: ResumeTruth, voice: Voice, colour: str, size: float) -> None:
    add(document.add_paragraph(), truth.name, bold=True, size=size, colour=colour)
    member, mail, phone, address = contacts(truth, voice)
    add(document.add_paragraph(), f"{address}\n{run_on((phone, mail), '  |  ')}\n{member}", size=9.5)


def _footer(document: Any, text: str) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add(paragraph, text, size=8, colour="777777")


def _tabbed(document: Any, left: str, right: str, *, dotted: bool, **look: Any) -> Any:
    paragraph = document.add_paragraph()
    right_tab(paragraph, 6.9, dotted=dotted)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_after = Pt(0)
    add(paragraph, left, **look)
    add(paragraph, f"\t{right}")
    return paragraph


def _tab_credit(document: Any, voice: Voice, credit: CreditTruth, *, dotted: bool, colour: str) -> None:
    title = _tabbed(document, voice.title(credit), voice.span(credit), dotted=dotted, bold=True, size=11)
    title.paragraph_format.space_before = Pt(7)
    _tabbed(
        document, voice.text(credit, "job"), voice.worked(credit), dotted=dotted, caps=True, colour=colour
    )
    house = document.add_paragraph()
    house.paragraph_format.keep_with_next = True
    add(house, run_on((voice.text(credit, "kind"), voice.house(credit, ", ")), ", "), italic=True)
    crew = run_on(voice.listed(credit, (*CREW_KEYS, "agreement"), colon=" "), "   ")
    if crew:
        add(document.add_paragraph(), crew, size=9)


@FAMILIES.family("resume_small_cap_tabs")
def small_caps(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Title and dates at the two ends of a line, the job in small capitals and the days under them."""
    sheet, voice = begin(truth, rng)
    document, (accent, _) = new_docx(font, 10), colours(rng)
    dotted = rng.random() < 0.4
    _top(document, sheet, voice, accent, 24)
    add(document.add_paragraph(), rng.choice(CREDIT_HEADS), bold=True, size=13, colour=accent, caps=True)
    for credit in sheet.credits:
        _tab_credit(document, voice, credit, dotted=dotted, colour=accent)
    other_section(document, sheet, rng, accent)
    _footer(document, f"{sheet.name} – {sheet.phone}")
    return docx(sheet, rng, document)


def _opening(voice: Voice, credit: CreditTruth, pattern: int) -> tuple[str, str, str]:
    """What comes before the title, the title, and what follows it to the first full stop."""
    kind, job, span = voice.text(credit, "kind"), voice.text(credit, "job"), voice.span(credit)
    days = f"{credit.days:g} {'day' if credit.days == 1 else 'days'}"
    return (
        ("", voice.title(credit), f" ({kind}) – {job}, {span}, {days}."),
        (f"{job} on ", voice.title(credit), f", {kind}. {span}; {days}."),
        (f"{span}: {days} as {job} on ", voice.title(credit), f", {kind}."),
    )[pattern]


def _tail(voice: Voice, credit: CreditTruth) -> str:
    house, crew = voice.house(credit, " and "), run_on(voice.listed(credit, CREW_KEYS, colon=" "), ", ")
    union = f"Agreement: {credit.agreement}." if credit.agreement != "411" else ""
    parts = (f"Made for {house.rstrip('.')}." if house else "", f"Team: {crew}." if crew else "", union)
    return run_on(parts, " ")


@FAMILIES.family("resume_told_sentences")
def sentences(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A very large name, and each credit told in sentences of one pattern, hanging or bulleted."""
    sheet, voice = begin(truth, rng)
    document, (accent, _) = new_docx(font, 10.5, 0.95), colours(rng)
    pattern, style = rng.randrange(3), rng.choice(("List Bullet", None))
    _top(document, sheet, voice, accent, 30)
    add(document.add_paragraph(), rng.choice(CREDIT_HEADS), bold=True, size=13)
    for credit in sheet.credits:
        before, title, after = _opening(voice, credit, pattern)
        paragraph = document.add_paragraph(style=style)
        paragraph.paragraph_format.space_after = Pt(6)
        if style is None:
            paragraph.paragraph_format.left_indent = Inches(0.25)
            paragraph.paragraph_format.first_line_indent = Inches(-0.25)
        add(paragraph, before)
        add(paragraph, title, bold=True)
        add(paragraph, f"{after} {_tail(voice, credit)}")
    if rng.random() < 0.4:
        closing = f"In all, {total(sheet.credits)} days over {len(sheet.credits)} productions."
        add(document.add_paragraph(), closing, italic=True)
    other_section(document, sheet, rng, accent)
    return docx(sheet, rng, document)
