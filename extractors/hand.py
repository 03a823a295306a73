"""Whether ink looks drawn by a hand: thin strokes of one colour that run on, and neither type nor a frame.

Lengths are in points. Told from pictures and paths of pages that are no scans, where nothing but the drawing
stands; what is not clearly one or the other is said to be either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.frames import Grey
from extractors.ruled import PixelBox

LOOK_DPI = 144.0
"""Dots an inch that ink is looked at with: a fine pen is two dots wide."""

_LEAST_PT, _MOST_PT = (18.0, 6.0), (340.0, 170.0)
_REACH_PT = 9.0
_INK_SHARE, _DARKEST_PAPER = 0.68, 100.0
_THICK_PT, _BLOB_PT = 4.5, 8.0
_FULL, _SOLID = 0.42, 0.5
_LONG_PT = 6.0
_OFF_COLOUR, _COLOURED = 26.0, 0.08
_LETTER_PT, _ROUND_PT, _LEVEL = 2.5, 0.5, 0.045
_TYPE_LETTERS, _MANY, _FEW_SHARE, _MANY_SHARE, _ALIKE = 4, 8, 0.8, 0.65, 0.33
_DOT, _JOINED = 0.3, 4.0
_MOST_WIDE = 0.6
_STRAIGHT = 0.05
_PART_PT = 1.5
_RING_PT, _HOLLOW = 14.0, 0.45


class Look(Enum):
    """`HAND` is surely drawn by one, `NONE` surely not, `EITHER` is open."""

    HAND = "hand"
    EITHER = "either"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A group of ink on a picture, its box in pixels, and how it looks."""

    box: PixelBox
    look: Look


Colours = NDArray[np.uint8]


def drawings(
    colours: Colours, dpi: float, grounds: Sequence[PixelBox] = (), lines: Sequence[PixelBox] = ()
) -> tuple[Drawing, ...]:
    """The groups of ink of a signature's size on `colours` (height × width × RGB); `grounds` are boxes whose
    paper has a shade of its own, as a photo's has, `lines` those of lines that run on and enclose nothing: no
    type is set in them."""
    ink = _ink(colours, grounds)
    if not ink.any():
        return ()
    reach = max(round(_REACH_PT * dpi / 72) | 1, 3)
    joined = cv2.dilate(ink, np.ones((reach, reach), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    found = []
    for number, (x, y, width, height, _) in enumerate(stats[1:].tolist(), start=1):
        part = np.where(
            labels[y : y + height, x : x + width] == number, ink[y : y + height, x : x + width], 0
        )
        left, top, wide, high = cv2.boundingRect(np.asarray(part, np.uint8))
        size = wide * 72 / dpi, high * 72 / dpi
        if size[0] < _LEAST_PT[0] or size[1] < _LEAST_PT[1]:
            continue
        box = (x + left, y + top, x + left + wide, y + top + high)
        inner = np.asarray(part[top : top + high, left : left + wide], np.uint8)
        large = size[0] > _MOST_PT[0] or size[1] > _MOST_PT[1]
        drawn = any(_is_most_of(line, box) for line in lines)
        shown = colours[box[1] : box[3], box[0] : box[2]]
        seen = Look.NONE if large else look(inner, shown, dpi, may_be_type=not drawn)
        found.append(Drawing(box, seen))
    return tuple(found)


def _ink(colours: Colours, grounds: Sequence[PixelBox]) -> Grey:
    """255 where it is clearly darker than the paper; within a ground, than most of the ground is."""
    grey = np.asarray(cv2.cvtColor(colours, cv2.COLOR_RGB2GRAY), np.uint8)
    ink = np.asarray(grey < 255 * (0.5 + _INK_SHARE / 2), np.uint8) * 255
    for x0, top, x1, bottom in grounds:
        inner = grey[max(top, 0) : bottom, max(x0, 0) : x1]
        if inner.size == 0:
            continue
        paper = float(np.percentile(inner, 85))
        if paper > _DARKEST_PAPER:
            ink[max(top, 0) : bottom, max(x0, 0) : x1] = np.where(inner < _INK_SHARE * paper, 255, 0)
    return ink


def _is_most_of(line: PixelBox, box: PixelBox) -> bool:
    wide = min(line[2], box[2]) - max(line[0], box[0])
    return wide > _MOST_WIDE * (box[2] - box[0]) and line[1] < box[3] and line[3] > box[1]


def look(ink: Grey, colours: Colours, dpi: float, *, may_be_type: bool = True) -> Look:
    """How one group of ink looks; `ink` is 255 on it, cut to its box, `colours` the same place (RGB)."""
    deep = cv2.distanceTransform(cv2.copyMakeBorder(ink, 1, 1, 1, 1, cv2.BORDER_CONSTANT), cv2.DIST_L2, 5)
    deep = deep[1:-1, 1:-1]
    full = cv2.countNonZero(ink) / ink.size
    thick, blob = (part * 72 / dpi for part in (4 * float(deep[ink > 0].mean()), 2 * float(deep.max())))
    if full > _SOLID or blob > 1.25 * _BLOB_PT or _is_many_coloured(ink, colours):
        return Look.NONE
    parts = tuple(_parts(ink, dpi))
    is_type = may_be_type and _is_type(parts)
    if any(part.is_framed for part in parts) or is_type or _is_straight(ink, dpi):
        return Look.NONE
    longest = max((part.long for part in parts), default=0.0)
    by_pen = thick <= _THICK_PT and blob <= _BLOB_PT and full <= _FULL
    return Look.HAND if by_pen and longest >= _LONG_PT else Look.EITHER


@dataclass(frozen=True, slots=True)
class _Part:
    """A connected piece of ink, in points: `long` is its diagonal, `foot` its lower edge."""

    long: float
    high: float
    wide: float
    foot: float
    is_framed: bool


def _parts(ink: Grey, dpi: float) -> Iterator[_Part]:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    for number, (x, y, wide, high, _) in enumerate(stats[1:].tolist(), start=1):
        size = wide * 72 / dpi, high * 72 / dpi
        if max(size) < _PART_PT:
            continue
        large = min(size) > max(0.5 * ink.shape[0] * 72 / dpi, _RING_PT)
        framed = large and _is_ring(np.asarray(labels[y : y + high, x : x + wide] == number, np.uint8))
        yield _Part(float(np.hypot(*size)), size[1], size[0], (y + high) * 72 / dpi, framed)


def _is_ring(part: Grey) -> bool:
    """Whether a piece runs all around one hole: a box, a ring or a shield, which fill their bounds."""
    outlines, levels = cv2.findContours(part, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    holes = [cv2.contourArea(each) for each, level in zip(outlines, levels[0], strict=True) if level[3] >= 0]
    return max(holes, default=0.0) > _HOLLOW * part.size


def _is_many_coloured(ink: Grey, colours: Colours) -> bool:
    """Whether a good part of the ink has another colour than most of it: its edges are mixed with the paper,
    and lie between the two."""
    lab = cv2.cvtColor(np.ascontiguousarray(colours), cv2.COLOR_RGB2LAB).astype(np.float32)
    inked, bare = lab[ink > 0], lab[cv2.dilate(ink, np.ones((5, 5), np.uint8)) == 0]
    paper = np.median(bare, axis=0) if len(bare) else np.array((255.0, 128.0, 128.0))
    dark = inked[inked[:, 0] <= np.percentile(inked[:, 0], 50)]
    way = np.median(dark, axis=0) - paper
    way /= max(float(np.linalg.norm(way)), 1.0)
    off = (inked - paper) - np.outer((inked - paper) @ way, way)
    return bool(np.mean(np.linalg.norm(off, axis=1) > _OFF_COLOUR) > _COLOURED)


def _is_type(parts: Sequence[_Part]) -> bool:
    """Whether most pieces are letters on one straight line, many of them of one height, as no hand sets
    them."""
    tall = max((part.high for part in parts), default=0.0)
    letters = [part for part in parts if part.high > max(_LETTER_PT, _DOT * tall)]
    if len(letters) < _TYPE_LETTERS:
        return False
    middle = median(part.high for part in letters)
    narrow = [part for part in letters if part.wide < _JOINED * middle]
    close = max(_LEVEL * middle, _ROUND_PT)
    lines = ([part for part in narrow if abs(part.foot - other.foot) <= close] for other in narrow)
    level = max(lines, key=len, default=[])
    alike = max((sum(abs(part.high - other.high) <= close for part in level) for other in level), default=0)
    share = _MANY_SHARE if len(letters) >= _MANY else _FEW_SHARE
    return len(level) >= max(_TYPE_LETTERS, share * len(letters)) and alike >= _ALIKE * len(level)


def _is_straight(ink: Grey, dpi: float) -> bool:
    """Whether all of it is one straight line, however it leans."""
    rows, columns = np.nonzero(ink)
    points = np.column_stack((columns, rows)).astype(np.float32)
    long, thin = sorted(cv2.minAreaRect(points)[1], reverse=True)
    return bool(thin < max(_STRAIGHT * long, 3 * dpi / 72))
