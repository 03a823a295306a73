"""Which way up a page stands, told from its ink alone: before a word is read, in a few milliseconds."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.frames import Frame, Grey

_COARSE_DPI = 100
_RULE_INCHES = 0.45
_STRIP_INCHES, _TALL_STRIP_INCHES = 1.0, 1.5
_STEP, _SMOOTH = 6, 3
_SIDEWAYS = 1.4
_LEAST_INK = 0.001
_EVEN = 0.94
_Profile = NDArray[np.float32]


def lies_sideways(frame: Frame) -> bool:
    """Whether lines of text run up the page: then, strip by strip, columns of dots come and go as lines of
    text do. Strips keep a slanting page's lines apart; a page with next to no ink tells nothing."""
    ink = _coarse_ink(frame)
    if cv2.countNonZero(ink) < _LEAST_INK * ink.size:
        return False
    down, across = _liveliness(ink), _liveliness(np.ascontiguousarray(ink.T))
    return across > _SIDEWAYS * down


def steadiness(ink: Grey, dpi: float) -> float:
    """How much straighter the feet of letters stand in a row than their heads; below 1 upside down.

    Most letters stand on the line; their heads end at two heights. `ink` is 255 on ink, straight and
    without rules. 1.0 where there is too little ink to tell.
    """
    if cv2.countNonZero(ink) < _LEAST_INK * ink.size:
        return 1.0
    wide = round(_TALL_STRIP_INCHES * dpi)
    heads = _evenness(np.asarray(cv2.subtract(ink[1:], ink[:-1]), np.uint8), wide)
    feet = _evenness(np.asarray(cv2.subtract(ink[:-1], ink[1:]), np.uint8), wide)
    return feet / max(heads, 1e-9)


def is_inverted(steady: float) -> bool:
    """Whether `steadiness` says clearly that the page stands on its head."""
    return steady < _EVEN


def _evenness(edges: Grey, wide: int) -> float:
    return sum(float(np.square(rows[1:] + rows[:-1]).sum()) for rows in _profiles(edges, wide))


def _coarse_ink(frame: Frame) -> Grey:
    """255 on ink at 100 square dots an inch, long straight strokes left out; 0 elsewhere."""
    height, width = frame.pixels.shape
    size = (
        max(round(width * _COARSE_DPI / frame.x_dpi), 1),
        max(round(height * _COARSE_DPI / frame.y_dpi), 1),
    )
    small = cv2.resize(frame.pixels, size, interpolation=cv2.INTER_AREA)
    paper = float(np.percentile(small[::4, ::4], 75))
    _, ink = cv2.threshold(small, round(max(0.68 * paper, 90.0)), 255, cv2.THRESH_BINARY_INV)
    long = round(_RULE_INCHES * _COARSE_DPI)
    rules = cv2.bitwise_or(
        cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, long), np.uint8)),
        cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((long, 1), np.uint8)),
    )
    ink[cv2.dilate(rules, np.ones((3, 3), np.uint8)) > 0] = 0
    return np.asarray(ink, dtype=np.uint8)


def _liveliness(ink: Grey) -> float:
    """How sharply rows change within strips, over about half a line's height."""
    total = 0.0
    for rows in _profiles(ink, round(_STRIP_INCHES * _COARSE_DPI)):
        smooth = np.convolve(rows, np.full(_SMOOTH, 1 / _SMOOTH, np.float32))
        total += float(np.square(smooth[_STEP:] - smooth[:-_STEP]).sum())
    return total


def _profiles(ink: Grey, wide: int) -> Iterator[_Profile]:
    """The share of ink in each row of each strip `wide` dots wide."""
    for left in range(0, ink.shape[1], wide):
        strip = ink[:, left : left + wide]
        yield cv2.reduce(strip, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32F).ravel() / np.float32(255 * wide)
