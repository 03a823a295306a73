"""What a hand drew under the text of a letter that is no scan, and where nothing was drawn at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.closing import Closing
from extractors.layout import text_lines
from models.terms import Box, Page, PageSource

FULL_LINE = 8
"""So many words fill a line of a letter's text."""

_POSTSCRIPT = re.compile(r"\W*P\.\s?(?:P\.\s?)*S\b", re.IGNORECASE)

_ABOVE_CLOSING, _BELOW_BLOCK, _UNDER_TEXT = 30.0, 60.0, 5.0
_Place = tuple[int, float]


def drawn_to_sign(pages: Sequence[Page], closing: Closing) -> tuple[Page, Box] | None:
    """What a hand drew between the letter's text and the end of its signature block, on whichever page."""
    start, end = _start(pages, closing), _end(closing)
    for page, box in _under(pages, start):
        if box in page.marks and (end is None or (page.number, box[1]) <= end):
            return page, box
    return None


def is_bare(pages: Sequence[Page], closing: Closing) -> bool:
    """Whether nothing stands under the first full line that a hand may have drawn; false for a scan."""
    if any(page.source is PageSource.OCR for page in pages):
        return False
    first = min(_full_lines(pages, closing), default=(0, 0.0))
    return next(_under(pages, first), None) is None


def is_open_in_block(pages: Sequence[Page], closing: Closing) -> bool:
    """Whether something stands between closing words and the block's last line that seems to be no hand's: it
    may yet be a signature in neat letters."""
    words, end = closing.words, _end(closing)
    if words is None or end is None:
        return False
    last = (end[0], end[1] - _BELOW_BLOCK)
    start = (words.page, words.box[1])
    return any(start <= (page.number, (box[1] + box[3]) / 2) <= last for page in pages for box in page.stamps)


def _under(pages: Sequence[Page], start: _Place) -> Iterator[tuple[Page, Box]]:
    """Marks, and pictures that may be ink, whose lower edge lies below a place; the last first."""
    for page in reversed([page for page in pages if page.source is not PageSource.OCR]):
        open_pictures = (box for box in page.pictures if not _is_told(box, page.stamps))
        for box in (*page.marks, *open_pictures):
            if (page.number, box[3]) >= start:
                yield page, box


def _is_told(picture: Box, stamps: Sequence[Box]) -> bool:
    """Whether what a picture shows surely was not drawn by a hand."""
    return any(
        picture[0] - 1 <= box[0]
        and picture[1] - 1 <= box[1]
        and box[2] <= picture[2] + 1
        and box[3] <= picture[3] + 1
        for box in stamps
    )


def _start(pages: Sequence[Page], closing: Closing) -> _Place:
    """The end of the text: its last full line over the closing words, or, where these are a good way down,
    somewhat above them."""
    words = closing.words
    last = max(_full_lines(pages, closing), default=(0, 0.0))
    return last if words is None else max(last, (words.page, words.box[1] - _ABOVE_CLOSING))


def _full_lines(pages: Sequence[Page], closing: Closing) -> list[_Place]:
    """Somewhat under each full line over the closing words and any postscript."""
    words = closing.words
    lines = [(page, line) for page in pages for line in text_lines(page)]
    after = next((n for n, (_, line) in enumerate(lines) if _POSTSCRIPT.match(line.text)), len(lines))
    return [
        (page.number, line.box[3] + _UNDER_TEXT)
        for page, line in lines[:after]
        if len(line.words) >= FULL_LINE
        and (words is None or (page.number, line.box[1]) < (words.page, words.box[1]))
    ]


def _end(closing: Closing) -> _Place | None:
    if not closing.block:
        return None
    last = max((piece.page, piece.box[3]) for piece in closing.block)
    return last[0], last[1] + _BELOW_BLOCK
