"""Table cells of a page cut out and stacked in one image, so that one call reads them all, each by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from extractors.frames import Grey
from extractors.ruled import PixelBox
from models.terms import Word

_MARGIN = 10
_GAP = 14
_LEAST_INK = 15
_HIGHEST = 30_000


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a cell's ink lies in the stack, `top` to `bottom`, and how far off that it lay on the page."""

    top: int
    bottom: int
    right_by: int
    down_by: int


@dataclass(frozen=True, slots=True, eq=False)
class Stack:
    image: Grey
    slots: tuple[Slot, ...]


def stacked(pixels: Grey, ink: Grey, cells: Sequence[PixelBox]) -> Stack | None:
    """Stack the cells that hold ink, in rows from left to right; None where all are blank."""
    cuts: list[tuple[Grey, int, int]] = []
    height = _GAP
    for x0, top, x1, bottom in sorted(cells, key=lambda box: (box[1] // 16, box[0])):
        found = _ink_box(ink[top + 2 : bottom - 2, x0 + 2 : x1 - 2])
        if found is None:
            continue
        left, up, right, down = found
        cut = pixels[top + 2 + up : top + 2 + down, x0 + 2 + left : x0 + 2 + right]
        if height + cut.shape[0] + _GAP > _HIGHEST:
            break
        cuts.append((cut, x0 + 2 + left, top + 2 + up))
        height += cut.shape[0] + _GAP
    if not cuts:
        return None
    image = np.full((height, max(cut.shape[1] for cut, _, _ in cuts) + 2 * _MARGIN), 255, np.uint8)
    slots = []
    y = _GAP
    for cut, x, from_top in cuts:
        image[y : y + cut.shape[0], _MARGIN : _MARGIN + cut.shape[1]] = cut
        slots.append(Slot(y, y + cut.shape[0], x - _MARGIN, from_top - y))
        y += cut.shape[0] + _GAP
    return Stack(image, tuple(slots))


def on_page(words: Sequence[Word], stack: Stack) -> list[Word]:
    """Words read from the stack, moved back to where their cells stand on the page."""
    placed = []
    at = 0
    for word in sorted(words, key=lambda each: each.box[1] + each.box[3]):
        middle = (word.box[1] + word.box[3]) / 2
        while at < len(stack.slots) - 1 and middle > stack.slots[at].bottom + _GAP / 2:
            at += 1
        slot = stack.slots[at]
        x0, top, x1, bottom = word.box
        box = (x0 + slot.right_by, top + slot.down_by, x1 + slot.right_by, bottom + slot.down_by)
        placed.append(replace(word, box=box))
    return placed


def _ink_box(ink: Grey) -> PixelBox | None:
    if ink.size == 0 or cv2.countNonZero(ink) < _LEAST_INK:
        return None
    columns = np.flatnonzero(ink.any(axis=0))
    rows = np.flatnonzero(ink.any(axis=1))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
