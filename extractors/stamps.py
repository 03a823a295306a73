"""Stamps and seals: ink with a frame around it, four-sided or round, which no hand draws when it signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.frames import Grey
from models.terms import Box, Page, PageSource, Word

_LEAST_INCHES = 0.3
_BAND_INCHES = 0.09
_COVERED = 0.72
_ROUND = 0.82
_BINS = 72
_WIDE_PT, _TALL_PT = (40.0, 190.0), (14.0, 90.0)
_LEAN_PT, _SLOPE_PT, _BEYOND_PT = 16.0, 26.0, 6.0
_ALONG, _AS_LONG = 0.3, 0.85
_SURE = 0.8
_TO_SIGN = re.compile(r"\W*(?:sign|name|nom|date\b|x\b)", re.IGNORECASE)


def is_framed(part: Grey, outline: NDArray[Any], dpi: float) -> bool:
    """Whether the ink of `part` (255 on ink) runs along the edge of `outline`, given in its pixels, as the
    frame of a stamp does, however it leans."""
    centre, (wide, high), lean = cv2.minAreaRect(outline)
    if min(wide, high) < _LEAST_INCHES * dpi:
        return False
    band = max(round(_BAND_INCHES * dpi), 2)
    return _has_four_sides(part, centre, (wide, high), lean, band) or (
        min(wide, high) > _ROUND * max(wide, high) and _is_ringed(part, outline, band)
    )


def _has_four_sides(
    part: Grey, centre: Sequence[float], size: Sequence[float], lean: float, band: int
) -> bool:
    wide, high = (round(edge) for edge in size)
    turn = cv2.getRotationMatrix2D((centre[0], centre[1]), lean, 1.0)
    turn[0, 2] += wide / 2 - centre[0]
    turn[1, 2] += high / 2 - centre[1]
    level = cv2.warpAffine(part, turn, (wide, high), flags=cv2.INTER_NEAREST) > 0
    sides = (level[:band].any(0), level[-band:].any(0), level[:, :band].any(1), level[:, -band:].any(1))
    return all(float(side.mean()) >= _COVERED for side in sides)


def _is_ringed(part: Grey, outline: NDArray[Any], band: int) -> bool:
    (x, y), radius = cv2.minEnclosingCircle(outline)
    rows, columns = np.nonzero(part)
    outer = np.hypot(columns - x, rows - y) > radius - 2 * band
    angles = np.arctan2(rows[outer] - y, columns[outer] - x)
    seen = np.unique(((angles + np.pi) / (2 * np.pi) * _BINS).astype(int) % _BINS)
    return len(seen) >= _COVERED * _BINS


def stamps_on(page: Page, *, form: bool) -> tuple[Box, ...]:
    """The stamps of a page: those that were seen and, under OCR, small boxes of rules with words in them that
    ask for no signature; on what is no `form` empty ones too, for a leaning stamp is often not read."""
    if page.source is not PageSource.OCR:
        return page.stamps
    boxes = [box for box in _boxes(page.strokes, page.marks) if _is_for_a_stamp(page.words, box, form)]
    return (*page.stamps, *boxes)


def _boxes(strokes: Sequence[Box], marks: Sequence[Box]) -> Iterator[Box]:
    """What two upright rules and one across them enclose, up to the size of a stamp. A leaning one is seen in
    pieces, or as a mark."""
    across = [s for s in (*strokes, *marks) if s[3] - s[1] < _SLOPE_PT]
    upright = [s for s in strokes if _TALL_PT[0] <= s[3] - s[1] <= _TALL_PT[1] and s[2] - s[0] < _LEAN_PT]
    for one, other in permutations(upright, 2):
        box = (one[0], min(one[1], other[1]), other[2], max(one[3], other[3]))
        if (
            _is_pair(one, other)
            and _WIDE_PT[0] <= box[2] - box[0] <= _WIDE_PT[1]
            and any(_bounds(s, box) for s in across)
        ):
            x0, top, x1, bottom = box
            yield (x0 - _BEYOND_PT, top - _BEYOND_PT, x1 + _BEYOND_PT, bottom + _BEYOND_PT)


def _is_pair(one: Box, other: Box) -> bool:
    """Whether two upright rules are of one length and stand beside each other, as two stems seldom do."""
    high, low = sorted((one[3] - one[1], other[3] - other[1]), reverse=True)
    return low > _AS_LONG * high and min(one[3], other[3]) - max(one[1], other[1]) > high / 3


def _bounds(rule: Box, box: Box) -> bool:
    """Whether a rule runs along the upper or lower edge, or a good part of it, and not beyond."""
    along = min(rule[2], box[2]) - max(rule[0], box[0]) > _ALONG * (box[2] - box[0])
    along = along and rule[0] > box[0] - _BEYOND_PT and rule[2] < box[2] + _BEYOND_PT
    middle = (rule[1] + rule[3]) / 2
    return along and min(abs(middle - box[1]), abs(middle - box[3])) < _LEAN_PT


def _is_for_a_stamp(words: Sequence[Word], box: Box, form: bool) -> bool:
    inside = [w for w in words if box[0] < w.box[0] and w.box[2] < box[2] and box[1] < w.box[1] < box[3]]
    sure = any(w.confidence > _SURE and sum(c.isalnum() for c in w.text) > 1 for w in inside)
    return (sure or not form) and not any(_TO_SIGN.match(word.text) for word in inside)
