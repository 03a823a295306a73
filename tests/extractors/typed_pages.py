"""Pages set in type by hand, so that readers are tested without a PDF."""

from __future__ import annotations

import io
from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from models.terms import Box, Page, PageSet, PageSource, Word

LETTER = """
September 14, 2026

Dear Committee Members:

I am writing to recommend Nadine Oyelaran for an upgrade to 1st Assistant Production Coordinator, and
she has my full support in this.

Sincerely,




Dolores Quan-Whitby
Production Coordinator
"""
"""A letter with room for a signature."""
LEFT, TOP, SIZE, PITCH = 72.0, 72.0, 11.0, 15.0


def line(text: str, top: float, left: float = LEFT, *, font: str = "Serif", seen: float = 1.0) -> list[Word]:
    """Words of `text` from `left`; a tab leaves a wide gap."""
    words = []
    x = left
    for part in text.split("\t"):
        for token in part.split():
            wide = 5.4 * len(token)
            words.append(Word(token, (x, top, x + wide, top + SIZE), seen, SIZE, font))
            x += wide + 4
        x += 90
    return words


def page(text: str, number: int = 1, *, source: PageSource = PageSource.TEXT, seen: float = 1.0) -> Page:
    """A letter-sized page; an empty line is a gap between blocks."""
    words: list[Word] = []
    top = TOP
    for row in text.strip("\n").split("\n"):
        words += line(row, top, seen=seen)
        top += PITCH if row.strip() else PITCH * 0.8
    return Page(number, 612.0, 792.0, tuple(words), source)


def box_of(on: Page, text: str) -> Box:
    """The box of the last run of words that reads `text`."""
    tokens = text.split()
    for at in range(len(on.words) - len(tokens), -1, -1):
        run = on.words[at : at + len(tokens)]
        if [word.text for word in run] == tokens:
            return (run[0].box[0], run[0].box[1], run[-1].box[2], run[-1].box[3])
    raise ValueError(f"{text!r} is not on the page")


def with_marks(on: Page, *boxes: Box) -> Page:
    return replace(on, marks=boxes)


def with_pictures(on: Page, *boxes: Box) -> Page:
    return replace(on, pictures=boxes)


def page_set(*pages: Page, name: str = "paper.pdf", media_type: str = "application/pdf") -> PageSet:
    return PageSet(f"sha256:{'ab' * 32}", name, media_type, pages)


def printed(*texts: str) -> bytes:
    """A PDF of letter-sized pages with the same layout."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792), invariant=1)
    for text in texts:
        for word in page(text).words:
            canvas.setFont("Times-Roman", SIZE)
            canvas.drawString(word.box[0], 792 - word.box[3] + 2, word.text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()
