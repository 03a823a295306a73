"""Dotted leaders of a page image: rows of dots that lead the eye from a title to its number.

Tesseract takes them for letters and loses the words beside them, so they are taken out before it looks.
"""

from __future__ import annotations

import cv2
import numpy as np

from extractors.frames import Grey
from extractors.ruled import PixelBox

_DOT_INCHES = 0.032
_APART_INCHES = (0.015, 0.16)
_LEVEL_INCHES = 0.011
_STEM_INCHES = 0.05
_FEWEST = 6
_UNEVEN = 1.7
_LOST = 2.2
"""A fax loses a dot here and there: a gap may be so many times the usual one."""


def leaders(ink: Grey, dpi: float) -> list[PixelBox]:
    """The rows of dots on a straight page, each as a box; `ink` is 255 where there is ink, else 0."""
    _, _, stats, centres = cv2.connectedComponentsWithStats(ink, connectivity=8, ltype=cv2.CV_32S)
    most = max(_DOT_INCHES * dpi, 4.0)
    dots = np.flatnonzero((stats[:, cv2.CC_STAT_WIDTH] <= most) & (stats[:, cv2.CC_STAT_HEIGHT] <= most))
    dots = dots[~_dots_of_letters(ink, stats[dots], round(_STEM_INCHES * dpi))]
    found: list[PixelBox] = []
    for row in _levels(centres[dots], max(_LEVEL_INCHES * dpi, 1.5)):
        for run in _runs(centres[dots[row], 0], dpi):
            found.append(_around(stats[dots[row[run]]]))
    return found


def _dots_of_letters(ink: Grey, stats: np.ndarray, reach: int) -> np.ndarray:
    """Which dots have ink close below them: those of an i or a colon."""
    below = stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT]
    middle = stats[:, cv2.CC_STAT_LEFT] + stats[:, cv2.CC_STAT_WIDTH] // 2
    rows = np.minimum(below[:, None] + np.arange(reach)[None, :], ink.shape[0] - 1)
    inked: np.ndarray = ink[rows, middle[:, None]].any(axis=1)
    return inked


def _levels(centres: np.ndarray, apart: float) -> list[np.ndarray]:
    """Places of dots that stand on one level, each row from the left."""
    order = np.argsort(centres[:, 1], kind="stable")
    heights = centres[order, 1]
    cuts = np.flatnonzero(np.diff(heights) > apart / 2) + 1
    rows = [row for row in np.split(order, cuts) if len(row) >= _FEWEST]
    return [
        row[np.argsort(centres[row, 0], kind="stable")] for row in rows if np.ptp(centres[row, 1]) < 4 * apart
    ]


def _runs(places: np.ndarray, dpi: float) -> list[np.ndarray]:
    """The runs of dots at even distances."""
    gaps = np.diff(places)
    least, most = (inches * dpi for inches in _APART_INCHES)
    runs: list[list[int]] = [[0]] if len(places) else []
    for at, gap in enumerate(gaps.tolist(), 1):
        usual = float(np.median(np.diff(places[runs[-1]]))) if len(runs[-1]) > 2 else gap
        if least <= gap <= most and gap <= _LOST * usual + 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return [np.array(run) for run in runs if len(run) >= _FEWEST and _is_even(places[run])]


def _is_even(places: np.ndarray) -> bool:
    gaps = np.diff(places)
    usual = float(np.median(gaps))
    return float(np.mean((gaps > usual / _UNEVEN) & (gaps < usual * _UNEVEN))) >= 0.75


def _around(stats: np.ndarray) -> PixelBox:
    left, top = stats[:, cv2.CC_STAT_LEFT], stats[:, cv2.CC_STAT_TOP]
    right, bottom = left + stats[:, cv2.CC_STAT_WIDTH], top + stats[:, cv2.CC_STAT_HEIGHT]
    return int(left.min()), int(top.min()), int(right.max()), int(bottom.max())
