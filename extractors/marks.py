"""Ink that is neither words nor rules: where a hand may have signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.frames import Grey
from extractors.ruled import PixelBox
from extractors.stamps import is_framed
from models.terms import Word

_SURE, _CERTAIN = 0.6, 0.85
_TALL = 1.9
_JOIN_INCHES = 0.05
_LEAST_INCHES = (0.35, 0.12)
_APART_INCHES = 0.7
_STROKE_INCHES = 0.22
_MOST_INCHES = (4.5, 2.2)
_SOLID_SHARE = 0.6
_LINE_INCHES, _LINE_SHAPE = 0.11, 7.0


@dataclass(frozen=True, slots=True)
class Marks:
    """Boxes, in pixels, of ink that a hand drew, and of stamps and seals."""

    drawn: tuple[PixelBox, ...] = ()
    stamps: tuple[PixelBox, ...] = ()


def marks(ink: Grey, words: Sequence[Word], dpi: float) -> Marks:
    """Hand-sized connected ink outside the words; `ink` is 255 on ink, rules removed.

    Tesseract reads a scrawl as a few unsure words, or one far taller than the others: these hide nothing.
    """
    left_over = ink.copy()
    usual = median(word.box[3] - word.box[1] for word in words) if words else 0.0
    for word in words:
        x0, top, x1, bottom = (round(edge) for edge in word.box)
        sure = _CERTAIN if bottom - top > _TALL * usual else _SURE
        if word.confidence >= sure:
            left_over[max(top - 2, 0) : bottom + 2, max(x0 - 2, 0) : x1 + 2] = 0
    if not left_over.any():
        return Marks()
    reach = max(round(_JOIN_INCHES * dpi) | 1, 3)
    joined = cv2.dilate(left_over, np.ones((reach, reach), np.uint8))
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    found: list[PixelBox] = []
    stamps: list[PixelBox] = []
    for outline in outlines:
        x, y, width, height = cv2.boundingRect(outline)
        wide, high = (width - reach) / dpi, (height - reach) / dpi
        if wide < _LEAST_INCHES[0] or high < _LEAST_INCHES[1]:
            continue
        if wide > _MOST_INCHES[0] or high > _MOST_INCHES[1] or _is_line(outline, dpi):
            continue
        inside = np.zeros((height, width), np.uint8)
        cv2.drawContours(inside, [outline], -1, 255, cv2.FILLED, offset=(-x, -y))
        part = cv2.bitwise_and(left_over[y : y + height, x : x + width], inside)
        if is_framed(np.asarray(part, np.uint8), outline - np.array((x, y), np.int32), dpi):
            stamps.append((x, y, x + width, y + height))
        elif _is_drawn(np.asarray(part, np.uint8), dpi):
            found.append((x, y, x + width, y + height))
    return Marks(_joined(found, round(_APART_INCHES * dpi)), tuple(sorted(stamps)))


def _joined(boxes: Sequence[PixelBox], apart: int) -> tuple[PixelBox, ...]:
    """A first and a last name written apart are one signature: boxes side by side, and near, are made one."""
    made: list[PixelBox] = []
    for box in sorted(boxes):
        for index, other in enumerate(made):
            level = min(box[3], other[3]) - max(box[1], other[1]) > 0
            if level and box[0] - other[2] <= apart:
                made[index] = (other[0], min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3]))
                break
        else:
            made.append(box)
    return tuple(sorted(made, key=lambda each: each[1]))


def _is_line(outline: NDArray[Any], dpi: float) -> bool:
    """One straight line, however it leans: a rule, or a stamp's edge."""
    long, thin = sorted(cv2.minAreaRect(outline)[1], reverse=True)
    return thin < _LINE_INCHES * dpi and long > _LINE_SHAPE * thin


def _is_drawn(part: Grey, dpi: float) -> bool:
    """A pen leaves a long connected stroke, which a crowd of specks has not, and never fills its box."""
    if cv2.countNonZero(part) > _SOLID_SHARE * part.size:
        return False
    _, _, stats, _ = cv2.connectedComponentsWithStats(part, connectivity=8)
    return any(
        np.hypot(width, height) >= _STROKE_INCHES * dpi and height >= 0.06 * dpi
        for _, _, width, height, _ in stats[1:].tolist()
    )
