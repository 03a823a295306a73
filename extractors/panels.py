"""White letters on dark panels (a table's head, a sidebar) turned to dark on white, as OCR wants them."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.frames import Grey
from extractors.ruled import PixelBox

_SHRINK = 4
_WINDOW_INCHES = (0.4, 0.11)
_DARK = round(0.62 * 255)
_SHARE = (0.55, 0.998)
_SOLID_EDGE = round(0.72 * 255)
_MOSTLY = 0.55 * 255
_OUTLINE = 2
_BRIGHT = 75
_AT_EDGE = 0.015
_HALF = 128


def panels(ink: Grey, dpi: float) -> tuple[PixelBox, ...]:
    """Dark boxes with something white in them; `ink` is 255 on ink, else 0."""
    small = cv2.resize(ink, None, fx=1 / _SHRINK, fy=1 / _SHRINK, interpolation=cv2.INTER_AREA)
    window = (
        max(round(_WINDOW_INCHES[0] * dpi / _SHRINK), 1),
        max(round(_WINDOW_INCHES[1] * dpi / _SHRINK), 1),
    )
    _, core = cv2.threshold(cv2.blur(small, window), _DARK, 255, cv2.THRESH_BINARY)
    if not core.any():
        return ()
    _, reach = cv2.threshold(cv2.blur(core, window), 0, 255, cv2.THRESH_BINARY)
    outlines, _ = cv2.findContours(reach, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for outline in outlines:
        x, y, width, height = (edge * _SHRINK for edge in cv2.boundingRect(outline))
        box = _trimmed(ink, (x, y, x + width, y + height))
        if box is not None:
            found.append(box)
    return tuple(found)


def lightened(pixels: Grey, boxes: tuple[PixelBox, ...]) -> Grey:
    """A copy with each panel inverted and its ground made paper: a grey one would stay grey, and with it the
    letters' edges. Its outline is drawn, for it bounds what stands in it."""
    light = pixels.copy()
    for x0, top, x1, bottom in boxes:
        panel = light[top:bottom, x0:x1].astype(np.float32)
        ground = float(np.median(panel))
        letters = float(np.percentile(panel[panel >= (ground + panel.max()) / 2], _BRIGHT))
        paper = np.clip((letters - panel) * (255 / max(letters - ground, 1.0)), 0, 255)
        paper[_beside_the_page(paper, (x0, top, x1, bottom), light.shape)] = 255
        light[top:bottom, x0:x1] = paper.astype(np.uint8)
        cv2.rectangle(light, (x0, top), (x1 - 1, bottom - 1), 0, _OUTLINE)
    return light


def _trimmed(ink: Grey, box: PixelBox) -> PixelBox | None:
    """The panel without the paper around it; None for a crowd of letters or a plain block."""
    left, top, right, bottom = box
    part = ink[top:bottom, left:right]
    rows = np.flatnonzero(part.mean(axis=1) > _MOSTLY)
    columns = np.flatnonzero(part.mean(axis=0) > _MOSTLY)
    if rows.size < 2 * _SHRINK or columns.size < 2 * _SHRINK:
        return None
    up, down, first, last = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    panel = part[up:down, first:last]
    found = (left + first, top + up, left + last, top + down)
    # Heavy letters are as dark as a panel, but only a panel is dark along its edges.
    if min((float(edge.mean()) for edge in _edges(panel, found, ink.shape)), default=255.0) < _SOLID_EDGE:
        return None
    return found if _SHARE[0] <= float(panel.mean()) / 255 <= _SHARE[1] else None


def _beside_the_page(paper: NDArray[Any], box: PixelBox, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Where a panel that reaches the page's edge holds what lies beyond it: ink from the edge on."""
    dark = paper < _HALF
    found = np.zeros_like(dark)
    for turns, at_edge in enumerate(_at_edges(box, shape)):
        if at_edge:
            found |= np.rot90(np.logical_and.accumulate(np.rot90(dark, -turns), axis=0), turns)
    return found


def _at_edges(box: PixelBox, shape: tuple[int, ...]) -> list[bool]:
    """Whether a box reaches the page's top, left, bottom and right edge."""
    high, wide = shape
    return [gap <= _AT_EDGE * high for gap in (box[1], box[0], high - box[3], wide - box[2])]


def _edges(panel: Grey, box: PixelBox, shape: tuple[int, ...]) -> list[Grey]:
    """The panel's edges but for those that are the page's own, where a page that was turned has a wedge."""
    edges = (panel[2:5], panel[:, 2:5], panel[-5:-2], panel[:, -5:-2])
    return [edge for edge, at_edge in zip(edges, _at_edges(box, shape), strict=True) if not at_edge]
