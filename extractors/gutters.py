"""Columns of tables without upright rules, told from the white between them, so that each is read by itself.

Tesseract runs the staggered lines of neighbouring columns into one. A table shows as gutters: white from
top to bottom of several lines that have ink at both sides of it; running text has none.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.frames import Grey
from extractors.ruled import PixelBox

_SHRINK = 4
_SPECK_INCHES = (0.06, 0.05)
_GUTTER_INCHES = 0.085
_APART_INCHES = 0.6
_BESIDE_INCHES, _BESIDE_SHARE = 0.33, 0.25
_FEWEST_GUTTERS, _LEAST_BESIDE = 2, 2
_WIDE_INCHES, _STAGGERED, _OFF = 0.12, 3, 0.3
_Mask = NDArray[np.bool_]
_Run = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Found:
    """Bands `first` to `last` (beyond) with the `gutters` that they share; `worth` is what they hold."""

    first: int
    last: int
    gutters: tuple[_Run, ...]
    worth: float


@dataclass(frozen=True, slots=True, eq=False)
class _Bands:
    """Stretches of rows with ink, `runs` of `mask`; for each, which columns are `inked`, and how many are
    `before` each column."""

    mask: _Mask
    runs: Sequence[_Run]
    inked: _Mask
    before: NDArray[np.int32]


def columns(ink: Grey, dpi: float) -> tuple[PixelBox, ...]:
    """Boxes, in pixels, of the columns of each table found; `ink` is 255 on ink, straight, without rules and
    without what is read otherwise. Nothing where no gutters show a table."""
    bands = _bands(_without_specks(ink, dpi))
    found: list[PixelBox] = []
    parts = [(0, len(bands.runs))]
    while parts:
        first, last = parts.pop()
        best = max(
            (each for start in range(first, last) for each in _from(bands, start, last, dpi)),
            key=lambda each: each.worth,
            default=None,
        )
        if best is None:
            continue
        found += _boxes(bands, best, ink.shape)
        parts += [(first, best.first), (best.last, last)]
    return tuple(found)


def _without_specks(ink: Grey, dpi: float) -> _Mask:
    """Ink on a coarser grid, small pieces left out that stand by themselves."""
    size = (-(-ink.shape[1] // _SHRINK), -(-ink.shape[0] // _SHRINK))
    padded = cv2.copyMakeBorder(
        ink,
        0,
        size[1] * _SHRINK - ink.shape[0],
        0,
        size[0] * _SHRINK - ink.shape[1],
        cv2.BORDER_CONSTANT,
        value=0,
    )
    small = cv2.resize(padded, size, interpolation=cv2.INTER_AREA)
    mask = np.asarray(cv2.threshold(small, 8, 255, cv2.THRESH_BINARY)[1], np.uint8)
    outlines, _ = cv2.findContours(
        cv2.dilate(mask, np.ones((1, 3), np.uint8)), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
    )
    wide, high = (inches * dpi / _SHRINK for inches in _SPECK_INCHES)
    for outline in outlines:
        x, y, width, height = cv2.boundingRect(outline)
        if width - 2 <= wide and height <= high:
            mask[y : y + height, x : x + width] = 0
    return np.asarray(mask > 0)


def _bands(mask: _Mask) -> _Bands:
    runs = _runs(np.asarray(mask.any(axis=1)))
    inked = np.zeros((len(runs), mask.shape[1]), np.bool_)
    for band, (top, bottom) in enumerate(runs):
        inked[band] = mask[top:bottom].any(axis=0)
    before = np.zeros((len(runs), mask.shape[1] + 1), np.int32)
    np.cumsum(inked, axis=1, out=before[:, 1:])
    return _Bands(mask, runs, inked, before)


def _runs(flags: _Mask) -> list[_Run]:
    """Start and end (the first beyond) of each stretch of True."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _from(bands: _Bands, start: int, stop: int, dpi: float) -> list[_Found]:
    """What tables begin at band `start`, one for each band that they may end at."""
    found = []
    inked = np.zeros(bands.mask.shape[1], np.bool_)
    for last in range(start, stop):
        if last > start and bands.runs[last][0] - bands.runs[last - 1][1] > _APART_INCHES * dpi / _SHRINK:
            break
        inked |= bands.inked[last]
        gutters = _gutters(inked, dpi)
        if not gutters:
            break
        table = _table(bands, start, last + 1, gutters, dpi)
        if table is not None:
            found.append(table)
    return found


def _gutters(inked: _Mask, dpi: float) -> list[_Run]:
    at = np.flatnonzero(inked)
    left, right = int(at[0]), int(at[-1])
    wide = _GUTTER_INCHES * dpi / _SHRINK
    return [(left + a, left + b) for a, b in _runs(~inked[left:right]) if b - a >= wide]


def _table(bands: _Bands, first: int, last: int, gutters: Sequence[_Run], dpi: float) -> _Found | None:
    """The bands as a table: each gutter kept has, over lines enough, ink right and left of it."""
    edges = [0, *(gutter[0] for gutter in gutters), bands.mask.shape[1]]
    heights = np.array([bottom - top for top, bottom in bands.runs[first:last]])
    filled = np.diff(bands.before[first:last, edges], axis=1) > 0
    if filled[0].sum() < _LEAST_BESIDE or filled[-1].sum() < _LEAST_BESIDE:
        return None
    least = max(_BESIDE_INCHES * dpi / _SHRINK, _BESIDE_SHARE * float(heights.sum()))
    beside = (filled[:, 1:] & filled[:, :-1]).T @ heights
    kept = tuple(gutter for gutter, high in zip(gutters, beside, strict=True) if high >= least)
    if len(kept) < _FEWEST_GUTTERS and not (
        kept and _parts_lines(bands.mask, bands.runs[first:last], kept[0], dpi)
    ):
        return None
    return _Found(first, last, kept, float(beside[beside >= least].sum()))


def _parts_lines(mask: _Mask, bands: Sequence[_Run], gutter: _Run, dpi: float) -> bool:
    """Whether a lone gutter is wide and the lines at its two sides are staggered: where they stand level,
    they are read well together."""
    if gutter[1] - gutter[0] < _WIDE_INCHES * dpi / _SHRINK:
        return False
    part = mask[bands[0][0] : bands[-1][1]]
    left, right = (
        _runs(np.asarray(side.any(axis=1))) for side in (part[:, : gutter[0]], part[:, gutter[1] :])
    )
    few, many = sorted((left, right), key=len)
    return sum(_is_staggered(line, many) for line in few) >= _STAGGERED


def _is_staggered(line: _Run, others: Sequence[_Run]) -> bool:
    """Whether a line lies over some of the others and level with none."""
    over = [other for other in others if other[0] < line[1] and line[0] < other[1]]
    return bool(over) and all(
        abs(other[1] - line[1]) > _OFF * (line[1] - line[0])
        and abs(other[0] - line[0]) > _OFF * (line[1] - line[0])
        for other in over
    )


def _boxes(bands: _Bands, found: _Found, shape: Sequence[int]) -> list[PixelBox]:
    """What each band holds in each column, from the middle of one gutter to the middle of the next."""
    inked = np.flatnonzero(bands.inked[found.first : found.last].any(axis=0))
    left, right = max(int(inked[0]) - 1, 0), int(inked[-1]) + 2
    edges = (left, *((a + b) // 2 for a, b in found.gutters), right)
    across = [(a * _SHRINK, min(b * _SHRINK, shape[1])) for a, b in itertools.pairwise(edges)]
    boxes = []
    for band_top, band_bottom in bands.runs[found.first : found.last]:
        top, bottom = max(band_top * _SHRINK - 2, 0), min(band_bottom * _SHRINK + 2, shape[0])
        boxes += [(a, top, b, bottom) for a, b in across]
    return boxes
