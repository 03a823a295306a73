"""Printed lines that a signature runs over, read once more by themselves.

Tesseract takes a scrawl and the line that it touches for one tall line and reads neither. Cut down to the
line's own height, most of the ink falls away and what remains of it are a few strokes among the letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

import cv2
import numpy as np

from extractors.frames import Grey
from extractors.ruled import PixelBox
from models.terms import Word

_SURE, _BETTER, _WORTH, _PART = 0.7, 0.04, 0.25, 0.25
_LEAST_LINES = 1.2
_BESIDE_INCHES, _REACH_INCHES = 0.35, 2.2
_MOST = 3
GROWN = 1.5


@dataclass(frozen=True, slots=True)
class Band:
    """Pixel rows and columns of one printed line."""

    x0: int
    top: int
    x1: int
    bottom: int

    def holds(self, word: Word) -> bool:
        middle = (word.box[1] + word.box[3]) / 2
        across = (word.box[0] + word.box[2]) / 2
        return self.top <= middle <= self.bottom and self.x0 <= across <= self.x1


def bands_under_ink(
    words: Sequence[Word], drawn: Sequence[PixelBox], shape: tuple[int, ...], dpi: float
) -> list[Band]:
    """The printed lines that a mark of `drawn` touches, a few at most; boxes in pixels."""
    sure = [word for word in words if word.confidence >= _SURE and len(word.text) > 1]
    if len(sure) < 8 or not drawn:
        return []
    high = median(word.box[3] - word.box[1] for word in sure)
    bands = [
        band
        for mark in drawn
        if mark[3] - mark[1] >= _LEAST_LINES * high
        for band in _bands(mark, sure, high, dpi, shape)
    ][:_MOST]
    return [band for band in bands if band.bottom - band.top > 6 and band.x1 - band.x0 > 20]


def with_band(
    words: Sequence[Word], again: Sequence[Word], band: Band, besides: Sequence[Word] = ()
) -> tuple[Word, ...]:
    """The words with those of the band as `again` has them, boxes in its cutting, where that reads more.
    Words `besides` belong to it though they stand out of it."""
    before = [word for word in words if band.holds(word) or word in besides]
    others = [word for word in words if word not in before]
    placed = [_placed(word, band) for word in again if any(c.isalnum() for c in word.text)]
    placed = [word for word in placed if not any(_overlap(word, other) for other in others)]
    if _mass(placed) <= _mass(before) + _BETTER * max(1, _letters(placed)):
        return tuple(words)
    return (*others, *placed)


def _overlap(one: Word, other: Word) -> bool:
    """Whether a word read in a cutting is a part of one that stands beside it."""
    wide = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    high = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    least = min((word.box[2] - word.box[0]) * (word.box[3] - word.box[1]) for word in (one, other))
    return wide > 0 and high > 0 and wide * high > _PART * least


def _bands(
    mark: PixelBox, sure: Sequence[Word], high: float, dpi: float, shape: tuple[int, ...]
) -> list[Band]:
    """The line that the mark's lower end touches: where words of it were read, those tell its height; else
    it stands just above the next line below."""
    left = max(0, round(mark[0] - _BESIDE_INCHES * dpi))
    right = min(shape[1], round(mark[2] + _REACH_INCHES * dpi))
    near = [word for word in sure if word.box[2] > left and word.box[0] < right]
    within = [w for w in near if mark[1] + high < (w.box[1] + w.box[3]) / 2 < mark[3] + 0.2 * high]
    pad = 0.3 * high
    if within:
        last = max(within, key=lambda w: w.box[3])
        level = [w for w in within if abs(w.box[3] - last.box[3]) < 0.6 * high]
        top, bottom = median(w.box[1] for w in level), median(w.box[3] for w in level)
        return [Band(left, max(0, round(top - pad)), right, min(shape[0], round(bottom + pad)))]
    below = [w.box[1] for w in near if mark[3] - 0.4 * high <= w.box[1] <= mark[3] + 2.0 * high]
    if below:
        bottom = min(below) - 0.1 * high
        return [Band(left, max(0, round(bottom - 1.55 * high)), right, round(bottom))]
    bottom = mark[3] + 0.35 * high
    return [Band(left, max(0, round(bottom - 1.7 * high)), right, min(shape[0], round(bottom)))]


def cut(pixels: Grey, band: Band) -> Grey:
    """The band alone, half again as large, with white around it."""
    part = pixels[band.top : band.bottom, band.x0 : band.x1]
    grown = cv2.resize(part, None, fx=GROWN, fy=GROWN, interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.copyMakeBorder(grown, 12, 12, 12, 12, cv2.BORDER_CONSTANT, value=255), np.uint8)


def _placed(word: Word, band: Band) -> Word:
    x0, top, x1, bottom = ((edge - 12) / GROWN for edge in word.box)
    box = (x0 + band.x0, top + band.top, x1 + band.x0, bottom + band.top)
    return replace(word, box=box, size_pt=box[3] - box[1])


def _mass(words: Sequence[Word]) -> float:
    """How much was read, and how surely."""
    return sum(max(0.0, word.confidence - _WORTH) * sum(c.isalnum() for c in word.text) for word in words)


def _letters(words: Sequence[Word]) -> int:
    return sum(len(word.text) for word in words)
