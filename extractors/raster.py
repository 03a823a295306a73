"""Pixels made ready to be read: even light, no specks, square, straight. Everything here is deterministic."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from extractors.frames import PIXEL_LIMIT, Frame, Grey
from extractors.photo import evenly_lit, flattened, is_unevenly_lit
from extractors.restoring import is_fax, restored

# OpenCV's own threads would take the other workers' cores.
cv2.setNumThreads(1)

SPECK_PX = 4
_NEAR, _ABOVE = (5, 5), (5, 1)
_COARSE_DPI = 150.0
_MOSTLY_INK = 255 * 7 // 9
_WORKING_DPI = (180.0, 310.0)
_STEEPEST_DEG = 6.0
_BLOCK_PX, _BLOCK_SOLID = 8, 200


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """An upright, straight page: grey pixels with square dots, `dpi` of them an inch."""

    pixels: Grey
    dpi: float

    @property
    def size_pt(self) -> tuple[float, float]:
        height, width = self.pixels.shape
        return width * 72.0 / self.dpi, height * 72.0 / self.dpi


def straightened(frame: Frame, turned: int = 0, *, as_sent: bool = False) -> Sheet:
    """The frame as a straight page; `turned` degrees clockwise are applied first (0, 90, 180, 270).

    `as_sent` is for what people are shown: no dot of a fax is made darker or lighter than it came.
    """
    frame = _turned(flat(frame), turned)
    dpi = _working_dpi(frame)
    # Of the dots that came, so that a crop stands where the words were read.
    angle = skew_deg(frame.pixels, frame.x_dpi / frame.y_dpi)
    if frame.bilevel:
        coarse = min(frame.x_dpi, frame.y_dpi) < _COARSE_DPI
        cleaned = despeckled(frame.pixels, coarse=coarse)
        restore = is_fax(frame) and not as_sent
        frame = restored(frame, cleaned) if restore else replace(frame, pixels=cleaned)
    elif is_unevenly_lit(frame.pixels):
        frame = replace(frame, pixels=evenly_lit(frame.pixels))
    return Sheet(_scaled_and_turned(frame.pixels, dpi / frame.x_dpi, dpi / frame.y_dpi, angle), dpi)


def _turned(frame: Frame, degrees: int) -> Frame:
    if not degrees:
        return frame
    turned = replace(frame, pixels=np.ascontiguousarray(np.rot90(frame.pixels, k=-degrees // 90)))
    return replace(turned, x_dpi=frame.y_dpi, y_dpi=frame.x_dpi) if degrees in (90, 270) else turned


def _working_dpi(frame: Frame) -> float:
    dpi = min(max(max(frame.x_dpi, frame.y_dpi), _WORKING_DPI[0]), _WORKING_DPI[1])
    # A poster is drawn with no more dots than a file may bring.
    return min(dpi, math.sqrt(PIXEL_LIMIT * frame.x_dpi * frame.y_dpi / frame.pixels.size))


def flat(frame: Frame) -> Frame:
    """The page of a photo, squared and evenly lit; any other frame as it is."""
    return flattened(frame) if frame.photo else frame


def ink_of(pixels: Grey, share: float = 0.68) -> Grey:
    """255 where there is ink: darker than a share of the paper, whose grey a scanner chooses; else 0."""
    paper = float(np.percentile(pixels[::8, ::8], 75))
    return np.asarray(
        cv2.threshold(pixels, round(max(share * paper, 90.0)), 255, cv2.THRESH_BINARY_INV)[1], dtype=np.uint8
    )


def despeckled(pixels: Grey, *, coarse: bool) -> Grey:
    """Lone ink of up to SPECK_PX pixels, and lone white dots in ink, taken for noise of the line.

    On a `coarse` page (standard fax: letters are 8 dots high) a full stop is as small as a speck, so what
    has ink near it stays; on a finer one the dot of a small i is, so what stands close above or below ink
    does. A median filter would eat the letters' strokes.
    """
    _, ink = cv2.threshold(pixels, 127, 255, cv2.THRESH_BINARY_INV)
    beside = cv2.blur(ink, (3, 3))
    filled = cv2.bitwise_or(ink, cv2.threshold(beside, _MOSTLY_INK - 1, 255, cv2.THRESH_BINARY)[1])
    kept = _grouped(filled, _NEAR if coarse else _ABOVE)
    return np.asarray(cv2.bitwise_not(kept), dtype=np.uint8)


def _grouped(ink: MatLike, near: tuple[int, int]) -> MatLike:
    """Ink in groups of more than SPECK_PX dots, what lies within `near` (down, across) taken together."""
    _, labels = cv2.connectedComponents(
        cv2.dilate(ink, np.ones(near, np.uint8)), connectivity=8, ltype=cv2.CV_32S
    )
    kept = ink.copy()
    at = np.flatnonzero(kept)
    group = labels.ravel()[at]
    kept.ravel()[at[np.bincount(group)[group] <= SPECK_PX]] = 0
    return kept


def skew_deg(pixels: Grey, aspect: float) -> float:
    """How far lines of text fall to the right, in degrees, within ±6; `aspect` is y scale over x scale.

    Ink is projected along many slopes; the slope with the sharpest rows is the text's.
    """
    inked = cv2.findNonZero(
        _without_blocks(np.asarray(cv2.threshold(pixels, 127, 255, cv2.THRESH_BINARY_INV)[1], np.uint8))
    )
    if inked is None or len(inked) < 200:
        return 0.0
    if len(inked) > 40_000:
        inked = inked[np.linspace(0, len(inked) - 1, 40_000).astype(np.int64)]
    # Heights are counted in rows of the image: in finer ones a coarse fax at no slope at all is a comb, and
    # a comb is sharper than any text.
    x, y = inked.reshape(-1, 2).astype(np.float32).T.copy()
    x /= np.float32(aspect)
    best = 0.0
    for step, reach in ((0.5, _STEEPEST_DEG), (0.1, 0.5), (0.05, 0.05)):
        angles = np.arange(best - reach, best + reach + step / 2, step)
        best = float(angles[int(np.argmax([_sharpness(x, y, angle) for angle in angles]))])
    return best if abs(best) >= 0.1 else 0.0


def _without_blocks(ink: Grey) -> Grey:
    """Ink but for what is thicker than letters: a dark panel holds most of a page's ink and leans nowhere."""
    high, wide = ink.shape
    small = cv2.resize(ink, (wide // _BLOCK_PX, high // _BLOCK_PX), interpolation=cv2.INTER_AREA)
    core = cv2.erode(cv2.threshold(small, _BLOCK_SOLID, 255, cv2.THRESH_BINARY)[1], np.ones((3, 3), np.uint8))
    if not core.any():
        return ink
    around = cv2.dilate(core, np.ones((7, 7), np.uint8))
    blocks = cv2.resize(around, (wide, high), interpolation=cv2.INTER_NEAREST)
    return np.asarray(cv2.subtract(ink, blocks), np.uint8)


def _sharpness(x: NDArray[np.float32], y: NDArray[np.float32], angle: float) -> float:
    shifted = y - x * np.float32(math.tan(math.radians(angle)))
    rows = np.bincount((shifted - shifted.min()).astype(np.int64))
    return float(np.square(np.diff(rows.astype(np.float64))).sum())


def _scaled_and_turned(pixels: Grey, x_scale: float, y_scale: float, angle: float) -> Grey:
    """One resampling for both, so that edges are softened once."""
    height, width = pixels.shape
    size = (round(width * x_scale), round(height * y_scale))
    if angle == 0.0:
        if size == (width, height):
            return pixels
        smooth = cv2.INTER_AREA if min(x_scale, y_scale) < 0.8 else cv2.INTER_LINEAR
        return np.asarray(cv2.resize(pixels, size, interpolation=smooth), dtype=np.uint8)
    turn = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), angle, 1.0)
    scale = np.array([[x_scale, 0.0, 0.0], [0.0, y_scale, 0.0], [0.0, 0.0, 1.0]])
    moved = cv2.warpAffine(
        pixels, turn @ scale, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=255
    )
    return np.asarray(moved, dtype=np.uint8)
