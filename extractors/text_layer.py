"""Whether a PDF page's text is what the page shows: seen against a coarse rendering, and by its letters."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import replace

import cv2
import numpy as np

from extractors.frames import Grey
from extractors.layout import area, bare, lies_in
from models.terms import Box, Page, Word

COARSE_DPI = 100.0
"""Dots an inch of the rendering that text is held against: enough to see that there is ink, and quick."""

UNSEEN = "Words in the file that the page does not show were left out."
DIFFERS = "The text in the file is not what the page shows; the page was read as a picture."
PICTURED = "A picture of text on the page was read too."

_CONTRAST = 16
_MOSTLY_UNSEEN = 0.5
_COMMON = frozenset("etaoinsr")
_COMMON_SHARE = 0.5
_ENOUGH_LETTERS = 100
_LATIN_SHARE = 0.6
_AGREEING = 0.5
_LARGE_PICTURE = 0.08
_LETTER_PT = (3.0, 20.0)
_MANY_LETTERS = 80
_DARK_SHARE = 0.4


def as_shown(page: Page, pixels: Grey) -> Page | None:
    """The page without words where its rendering (grey, at COARSE_DPI) has no ink: white, covered or clipped.

    None where most words are not shown: the text is not this page's.
    """
    shown = tuple(word for word in page.words if _has_ink(word, pixels))
    if len(shown) == len(page.words):
        return page
    if len(shown) < _MOSTLY_UNSEEN * len(page.words):
        return None
    return replace(page, words=shown, remark=UNSEEN)


def _has_ink(word: Word, pixels: Grey) -> bool:
    if sum(map(str.isalnum, word.text)) < 2:
        return True
    x0, top, x1, bottom = word.box
    beyond = 0.2 * (bottom - top)
    part = _cut(pixels, (x0, top - beyond, x1, bottom + beyond))
    return part.size == 0 or int(part.max()) - int(part.min()) >= _CONTRAST


def _cut(pixels: Grey, box: Box) -> Grey:
    x0, top, x1, bottom = (max(round(edge * COARSE_DPI / 72), 0) for edge in box)
    return pixels[top : bottom + 1, x0 : x1 + 1]


def reads_as_language(page: Page) -> bool:
    """Whether the letters are as common as in English or French; true where there are too few to tell, or of
    another script. A font with a wrong character map gives letters, but the wrong ones."""
    letters = Counter(filter(str.isalpha, "".join(word.text for word in page.words).casefold()))
    plain = Counter[str]()
    for letter, count in letters.items():
        plain[unicodedata.normalize("NFD", letter)[0]] += count
    latin = sum(count for letter, count in plain.items() if "a" <= letter <= "z")
    if latin < _ENOUGH_LETTERS or latin < _LATIN_SHARE * letters.total():
        return True
    return sum(plain[letter] for letter in _COMMON) >= _COMMON_SHARE * latin


def agree(layer: Page, read: Page) -> bool:
    """Whether the words that OCR read surely are those of the text layer."""
    words = Counter(bare(word) for word in layer.words)
    sure = [bare(word) for word in read.words if word.confidence >= 0.8 and len(bare(word)) > 2]
    return sum(word in words for word in sure) >= _AGREEING * max(len(sure), 1)


def pictured_text(page: Page, pixels: Grey) -> tuple[Box, ...]:
    """The pictures on a page, not small, that show as many letters as a paragraph and lie under no words."""
    return tuple(
        box
        for box in page.pictures
        if area(box) >= _LARGE_PICTURE * page.width * page.height
        and not any(lies_in(word.box, box) for word in page.words)
        and _letters(_cut(pixels, box)) >= _MANY_LETTERS
    )


def _letters(pixels: Grey) -> int:
    """How many patches of ink are as tall as letters; none where the picture is mostly dark."""
    if pixels.size == 0:
        return 0
    paper = float(np.percentile(pixels, 90))
    ink = np.asarray(pixels < 0.68 * paper, dtype=np.uint8)
    if float(ink.mean()) > _DARK_SHARE:
        return 0
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    heights = (float(height) * 72 / COARSE_DPI for height in stats[1:, cv2.CC_STAT_HEIGHT])
    return sum(_LETTER_PT[0] <= height <= _LETTER_PT[1] for height in heights)


def with_picture_read(page: Page, box: Box, read: Page) -> Page:
    """The page with what was read in a picture on it, in the picture's place."""
    right, down = box[0], box[1]

    def moved(inner: Box) -> Box:
        return (inner[0] + right, inner[1] + down, inner[2] + right, inner[3] + down)

    return replace(
        page,
        words=(*page.words, *(replace(word, box=moved(word.box)) for word in read.words)),
        strokes=(*page.strokes, *map(moved, read.strokes)),
        marks=(*page.marks, *map(moved, read.marks)),
        stamps=(*page.stamps, *map(moved, read.stamps)),
        pictures=tuple(other for other in page.pictures if other != box),
        remark=" ".join(filter(None, (page.remark, PICTURED))),
    )
