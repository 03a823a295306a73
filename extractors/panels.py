"""White letters on dark panels (a table's head, a sidebar) turned to dark on white, as OCR wants them."""

from __future__ import annotations

import cv2
import numpy as np

from extractors.frames import Grey
from extractors.ruled import PixelBox

_SHRINK = 4
_WINDOW_INCHES = (0.4, 0.11)
_DARK = round(0.62 * 255)
_SHARE = (0.55, 0.99)
_SOLID_EDGE = round(0.72 * 255)
_MOSTLY = 0.55 * 255
_OUTLINE = 2
_BRIGHTEST = 99


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
        box = _trimmed(ink[y : y + height, x : x + width], x, y)
        if box is not None:
            found.append(box)
    return tuple(found)


def lightened(pixels: Grey, boxes: tuple[PixelBox, ...]) -> Grey:
    """A copy with each panel inverted and its ground made paper: a grey one would stay grey, and with it the
    letters' edges. Its outline is drawn, for it bounds what stands in it."""
    light = pixels.copy()
    for x0, top, x1, bottom in boxes:
        panel = light[top:bottom, x0:x1].astype(np.float32)
        ground, letters = float(np.median(panel)), float(np.percentile(panel, _BRIGHTEST))
        paper = np.clip((letters - panel) * (255 / max(letters - ground, 1.0)), 0, 255)
        light[top:bottom, x0:x1] = paper.astype(np.uint8)
        cv2.rectangle(light, (x0, top), (x1 - 1, bottom - 1), 0, _OUTLINE)
    return light


def _trimmed(ink: Grey, left: int, top: int) -> PixelBox | None:
    """The panel without the paper around it; None for a crowd of letters or a plain block."""
    rows = np.flatnonzero(ink.mean(axis=1) > _MOSTLY)
    columns = np.flatnonzero(ink.mean(axis=0) > _MOSTLY)
    if rows.size < 2 * _SHRINK or columns.size < 2 * _SHRINK:
        return None
    up, down, first, last = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    panel = ink[up:down, first:last]
    # Heavy letters are as dark as a panel, but only a panel is dark along its edges.
    edges = (panel[2:5], panel[-5:-2], panel[:, 2:5], panel[:, -5:-2])
    if min(float(edge.mean()) for edge in edges) < _SOLID_EDGE:
        return None
    if not _SHARE[0] <= float(panel.mean()) / 255 <= _SHARE[1]:
        return None
    return left + first, top + up, left + last, top + down
