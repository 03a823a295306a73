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
    boxes = _small_pieces(ink, max(_DOT_INCHES * dpi, 4.0))
    if len(boxes) < _FEWEST:
        return []
    boxes = boxes[~_dots_of_letters(ink, boxes, round(_STEM_INCHES * dpi))]
    centres = _centres(ink, boxes)
    found: list[PixelBox] = []
    for row in _levels(centres, max(_LEVEL_INCHES * dpi, 1.5)):
        for run in _runs(centres[row, 0], dpi):
            found.append(_around(boxes[row[run]]))
    return found


def _small_pieces(ink: Grey, most: float) -> np.ndarray:
    """Left, top, width and height of each connected piece of ink that is no larger than `most` dots either
    way. Outlines are found many times faster than a label and sums for every dot."""
    outlines, nested = cv2.findContours(ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    boxes = np.array(
        [
            cv2.boundingRect(outline)
            for outline, (_, _, _, within) in zip(
                outlines, nested[0].tolist() if outlines else (), strict=True
            )
            if within < 0
        ],
        np.int32,
    ).reshape(-1, 4)
    boxes = boxes[(boxes[:, 2:] <= most).all(axis=1)]
    return boxes[np.lexsort((boxes[:, 0], boxes[:, 1]))]


def _centres(ink: Grey, boxes: np.ndarray) -> np.ndarray:
    """Where the ink of each box has its middle: across and down."""
    wide, high = boxes[:, 2:].max(axis=0, initial=1)
    padded = np.pad(ink, ((0, high), (0, wide)))
    across, down = np.arange(wide), np.arange(high)
    rows, columns = boxes[:, 1, None, None] + down[:, None], boxes[:, 0, None, None] + across
    within = (down[:, None] < boxes[:, 3, None, None]) & (across < boxes[:, 2, None, None])
    inked = (padded[rows, columns] > 0) & within
    total = inked.sum(axis=(1, 2))
    return np.stack(
        ((inked * columns).sum(axis=(1, 2)) / total, (inked * rows).sum(axis=(1, 2)) / total), axis=1
    )


def _dots_of_letters(ink: Grey, boxes: np.ndarray, reach: int) -> np.ndarray:
    """Which dots have ink close below them: those of an i or a colon."""
    below, middle = boxes[:, 1] + boxes[:, 3], boxes[:, 0] + boxes[:, 2] // 2
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


def _around(boxes: np.ndarray) -> PixelBox:
    left, top = boxes[:, 0], boxes[:, 1]
    right, bottom = left + boxes[:, 2], top + boxes[:, 3]
    return int(left.min()), int(top.min()), int(right.max()), int(bottom.max())
