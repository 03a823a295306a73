"""A paper photographed on a desk, made as flat and as evenly lit as a scan."""

from __future__ import annotations

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from extractors.frames import Frame, Grey

_SEARCH_PX = 600
_LEAST_SHARE, _MOST_SHARE = 0.3, 0.97
_LONG_SIDE_INCHES = 11.0
_LEVELS = (1.0, 0.9, 0.8, 0.7)
_TRUE_FIT = 0.94
_LIGHT_STEP = 8
_UNEVEN = 0.82
_PANEL = 0.45


def flattened(frame: Frame) -> Frame:
    """The page of a photo, corners square and light even; the whole photo where no page stands out."""
    corners = _corners(frame.pixels)
    pixels = frame.pixels if corners is None else _squared(frame.pixels, corners)
    dpi = max(pixels.shape) / _LONG_SIDE_INCHES
    return Frame(evenly_lit(pixels), dpi, dpi)


def evenly_lit(pixels: Grey) -> Grey:
    """Divide by the paper's own brightness, taken from the brightest dots around; ink keeps its contrast."""
    height, width = pixels.shape
    small = cv2.resize(
        pixels, (max(width // _LIGHT_STEP, 1), max(height // _LIGHT_STEP, 1)), interpolation=cv2.INTER_AREA
    )
    bright = cv2.dilate(small, np.ones((9, 9), np.uint8))
    printed = _printed(cv2.blur(small, (7, 7)))
    if printed.any():
        bright = cv2.inpaint(bright, cv2.dilate(printed, np.ones((15, 15), np.uint8)), 3, cv2.INPAINT_TELEA)
    paper = cv2.GaussianBlur(bright, (0, 0), 6)
    light = cv2.resize(np.maximum(paper, 1), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(pixels, light, scale=250), dtype=np.uint8)


def is_unevenly_lit(pixels: Grey) -> bool:
    """Whether the paper is much darker in some part than in another, as no scanner leaves it."""
    blocks = cv2.resize(pixels, (24, 24), interpolation=cv2.INTER_AREA)
    paper = cv2.dilate(blocks, np.ones((3, 3), np.uint8))[_printed(blocks) == 0]
    return bool(np.percentile(paper, 5) < _UNEVEN * np.percentile(paper, 95))


def _printed(light: MatLike) -> Grey:
    """255 where a page is so dark over some width as no shadow makes it: a printed panel, letters and all."""
    level = _PANEL * float(np.percentile(light, 95))
    return np.asarray(cv2.threshold(light, level, 255, cv2.THRESH_BINARY_INV)[1], dtype=np.uint8)


def _corners(pixels: Grey) -> NDArray[np.float32] | None:
    """The bright sheet's four corners: top left, top right, bottom right, bottom left."""
    scale = _SEARCH_PX / max(pixels.shape)
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), 2)
    otsu, _ = cv2.threshold(soft, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    # A shadow on the paper can be darker than Otsu's threshold: the level with the truest corners wins.
    tried = [_four_sided(soft, otsu * share) for share in _LEVELS]
    fit, points = max(tried, key=lambda each: each[0])
    if points is None or fit < _TRUE_FIT:
        return None
    points = points / np.float32(scale)
    total, apart = points.sum(axis=1), np.diff(points, axis=1).ravel()
    chosen = [int(total.argmin()), int(apart.argmin()), int(total.argmax()), int(apart.argmax())]
    return np.asarray(points[chosen], dtype=np.float32)


def _four_sided(soft: MatLike, level: float) -> tuple[float, NDArray[np.float32] | None]:
    """The largest area brighter than `level` as a quadrilateral, and how well it fits, 0 to 1."""
    _, bright = cv2.threshold(soft, level, 255, cv2.THRESH_BINARY)
    bright = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((21, 21), np.uint8))
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return 0.0, None
    outline = max(outlines, key=cv2.contourArea)
    hull = cv2.convexHull(outline)
    area = cv2.contourArea(hull)
    if not _LEAST_SHARE <= area / (soft.shape[0] * soft.shape[1]) <= _MOST_SHARE:
        return 0.0, None
    four = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, True), True)
    if len(four) != 4:
        return 0.0, None
    fit = min(cv2.contourArea(four), area) / max(cv2.contourArea(four), area)
    return fit * cv2.contourArea(outline) / area, four.reshape(4, 2).astype(np.float32)


def _squared(pixels: Grey, corners: NDArray[np.float32]) -> Grey:
    top_left, top_right, bottom_right, bottom_left = corners
    width = round(
        float(max(np.linalg.norm(top_right - top_left), np.linalg.norm(bottom_right - bottom_left)))
    )
    height = round(
        float(max(np.linalg.norm(bottom_left - top_left), np.linalg.norm(bottom_right - top_right)))
    )
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    squared = cv2.warpPerspective(pixels, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=255)
    return np.asarray(squared, dtype=np.uint8)
