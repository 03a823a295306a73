"""Ruled lines of a page image, and the cells that they enclose."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from cv2.typing import MatLike

from extractors.frames import Grey

PixelBox = tuple[int, int, int, int]
"""x0, top, x1, bottom in pixels; x1 and bottom are the first beyond."""

_ACROSS_INCHES = 0.45
_DOWN_INCHES = 0.24
_THICK_INCHES = 0.03
_SEAL_INCHES = 0.1
_CELL_INCHES = (0.12, 0.07)
_FEWEST_CELLS = 4
_SOLID = round(0.94 * 255)
_BROKEN = 0.33
_BESIDE, _SHORT_INCHES = (0.35, 0.5), 1.0
_BIN_INCHES, _INKED_BINS = 0.2, 0.85
_DASHED_INCHES = (1.0, 2.0)
_WALL_INCHES, _WHITE, _DOTTED = 0.8, 0.025, round(0.2 * 255)
_FAR_LESS = np.array([max(2 * level - 1, 0) // 5 for level in range(256)], np.uint8)
"""For each level the greatest that is below two fifths of it: dots are weighed as they are, in one byte."""
_DASHED, _CLEAR = round(0.45 * 255), round(0.1 * 255)


@dataclass(frozen=True, slots=True, eq=False)
class Ruled:
    """`strokes` are the rules, `cells` the closed boxes between them, in reading order of neither; `remains`
    what a fax has left of upright rules: enough to be taken out, too little to tell cells by."""

    strokes: tuple[PixelBox, ...]
    cells: tuple[PixelBox, ...]
    remains: tuple[PixelBox, ...] = ()


def ruled(ink: Grey, dpi: float) -> Ruled:
    """Find the rules of a straight page; `ink` is 255 where there is ink, else 0."""
    across = _solid(ink, round(_ACROSS_INCHES * dpi), dpi, horizontal=True)
    down = _solid(ink, round(_DOWN_INCHES * dpi), dpi, horizontal=False)
    across = _with_dashed(ink, across, dpi)
    cells: list[PixelBox] = []
    for group in _tables(down, dpi):
        across = across + _broken_rules(ink, group, dpi)
    if len(across) >= 2 and len(down) >= 2:
        cells = _cells(ink.shape, across, down, dpi)
    return Ruled((*across, *down), tuple(cells), tuple(_dotted_walls(ink, down, dpi)))


def _solid(ink: Grey, long: int, dpi: float, *, horizontal: bool) -> list[PixelBox]:
    """Boxes of straight ink at least `long` dots long and as thin as a rule.

    Ink is thickened by a dot first, for a rule steps by one where the page is not quite straight.
    """
    thick = cv2.dilate(ink, np.ones((3, 1) if horizontal else (1, 3), np.uint8))
    core = _above(cv2.blur(thick, (long, 1) if horizontal else (1, long)), _SOLID - 1)
    if not core.any():
        return []
    # A mean over the same window finds what the window reached, many times faster than a dilation.
    reach = _above(cv2.blur(core, (long, 1) if horizontal else (1, long)), 0)
    found = []
    most = max(_THICK_INCHES * dpi, 5.0) + 2
    for x, y, width, height, area in _pieces(np.asarray(cv2.bitwise_and(reach, thick), np.uint8)):
        length = width if horizontal else height
        if length >= 0.9 * long and area / length <= most and min(width, height) <= 2 * most:
            if _is_of_letters(ink, (x, y, x + width, y + height), dpi, horizontal=horizontal):
                continue
            found.append(
                (x, y + 1, x + width, y + max(height - 1, 2))
                if horizontal
                else (x + 1, y, x + max(width - 1, 2), y + height)
            )
    return found


def _is_of_letters(ink: Grey, box: PixelBox, dpi: float, *, horizontal: bool) -> bool:
    """Whether ink goes on beside a box: bold lines set close are as solid as a rule where the bows of their
    letters meet, and small ones at the letters' feet."""
    x0, top, x1, bottom = box
    before, after = (
        (ink[max(top - 3, 0) : max(top - 1, 0), x0:x1], ink[bottom + 1 : bottom + 3, x0:x1])
        if horizontal
        else (ink[top:bottom, max(x0 - 3, 0) : max(x0 - 1, 0)], ink[top:bottom, x1 + 1 : x1 + 3])
    )
    one, other = sorted(float(side.mean()) / 255 if side.size else 0.0 for side in (before, after))
    short = max(x1 - x0, bottom - top) < _SHORT_INCHES * dpi
    return one > _BESIDE[0] or (short and other > _BESIDE[1])


def _with_dashed(ink: Grey, across: Sequence[PixelBox], dpi: float) -> list[PixelBox]:
    """Level rules with those that noise has broken to dashes made whole: long rows of ink, white close above
    and close below. Text is nowhere so thin for so long."""
    window = round(_DASHED_INCHES[0] * dpi)
    level = cv2.blur(cv2.dilate(ink, np.ones((3, 1), np.uint8)), (window, 1))
    apart = max(round(_THICK_INCHES * dpi), 4)
    clear = cv2.threshold(level, _CLEAR, 255, cv2.THRESH_BINARY_INV)[1]
    core = np.zeros_like(ink)
    around = cv2.bitwise_and(clear[: -2 * apart], clear[2 * apart :])
    core[apart:-apart] = cv2.bitwise_and(around, _above(level, _DASHED)[apart:-apart])
    found: list[PixelBox] = []
    for x, y, width, height, _ in _pieces(core):
        left, right = max(x - window // 2, 0), x + width + window // 2
        at = np.flatnonzero(ink[y : y + height, left:right].any(axis=0))
        if at.size and at[-1] - at[0] >= _DASHED_INCHES[1] * dpi:
            found.append((left + int(at[0]), y + 1, left + int(at[-1]) + 1, max(y + height - 1, y + 2)))
    kept = [box for box in across if not any(_lies_on(box, rule) for rule in found)]
    return kept + found


def _dotted_walls(ink: Grey, down: Sequence[PixelBox], dpi: float) -> list[PixelBox]:
    """Upright rules of a table that a fax has broken to dots: where the page is white between lines of text,
    they alone have ink, over an inch and more. Fewer than three are no table."""
    share = cv2.reduce(ink, 1, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel() / 255
    white = np.flatnonzero(share < _WHITE)
    if white.size < _WALL_INCHES * dpi / 4:
        return []
    thick = cv2.dilate(ink[white], np.ones((1, 3), np.uint8))
    window = max(round(_WALL_INCHES * dpi / 4), 8)
    level = cv2.blur(thick, (1, window))
    apart = max(round(_THICK_INCHES * dpi), 4)
    beside = np.zeros_like(level)
    beside[:, apart:-apart] = cv2.max(level[:, : -2 * apart], level[:, 2 * apart :])
    core = cv2.bitwise_and(
        _above(level, _DOTTED - 1), cv2.compare(beside, cv2.LUT(level, _FAR_LESS), cv2.CMP_LE)
    )
    found: list[PixelBox] = []
    for x, y, width, height, _ in _pieces(np.asarray(core, np.uint8)):
        inked = np.append(y + np.flatnonzero(thick[y : y + height, x : x + width].any(axis=1)), y)
        top, bottom = int(white[inked[0]]), int(white[inked.max()])
        known = any(abs(box[0] - x) <= apart and box[1] < bottom and box[3] > top for box in down)
        if bottom - top >= _WALL_INCHES * dpi and width <= 2 * apart and not known:
            found.append((x, top, x + width, bottom + 1))
    return found if len({round(box[0] / 8) for box in (*found, *down)}) >= 3 else []


def _lies_on(part: PixelBox, rule: PixelBox) -> bool:
    middle = (part[1] + part[3]) / 2
    return rule[1] - 4 <= middle <= rule[3] + 4 and rule[0] - 4 <= part[0] and part[2] <= rule[2] + 4


def _pieces(mask: Grey) -> Iterator[tuple[int, int, int, int, int]]:
    """x, y, width, height and area of connected pieces. On a page almost white, outlines are found twenty
    times faster than a label for every dot."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for outline in outlines:
        x, y, width, height = cv2.boundingRect(outline)
        yield x, y, width, height, cv2.countNonZero(mask[y : y + height, x : x + width])


def _above(level: MatLike, least: int) -> Grey:
    return np.asarray(cv2.threshold(level, least, 255, cv2.THRESH_BINARY)[1], dtype=np.uint8)


def _tables(down: Sequence[PixelBox], dpi: float) -> list[list[PixelBox]]:
    """Upright rules that stand side by side, as the walls of one table; three make a table."""
    groups: list[list[PixelBox]] = []
    for rule in sorted(down, key=lambda box: (box[1], box[0])):
        for group in groups:
            if rule[1] <= max(box[3] for box in group) + _SEAL_INCHES * dpi:
                group.append(rule)
                break
        else:
            groups.append([rule])
    return [group for group in groups if len({round(box[0] / 8) for box in group}) >= 3]


def _broken_rules(ink: Grey, walls: Sequence[PixelBox], dpi: float) -> list[PixelBox]:
    """Level rules of a table that noise has broken to dashes: rows far darker, over the table's whole
    width, than the rows just above and below."""
    left, right = min(box[0] for box in walls), max(box[2] for box in walls)
    top = max(min(box[1] for box in walls) - 6, 0)
    bottom = min(max(box[3] for box in walls) + 6, ink.shape[0])
    thick = cv2.dilate(ink[top:bottom, left:right], np.ones((3, 1), np.uint8))
    share = cv2.reduce(thick, 1, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel() / 255
    apart = max(round(_THICK_INCHES * dpi), 4)
    found: list[PixelBox] = []
    for row in np.flatnonzero(share >= _BROKEN).tolist():
        window = share[max(row - apart, 0) : row + apart + 1]
        around = min(share[max(row - apart, 0)], share[min(row + apart, share.size - 1)])
        beside = max(share[max(row - apart, 0)], share[min(row + apart, share.size - 1)])
        if share[row] < window.max() or beside > 0.6 * share[row] or around > 0.4 * share[row]:
            continue
        if (found and top + row - found[-1][3] < apart) or not _is_even(thick[row], dpi):
            continue
        found += _along_columns(
            np.asarray(thick[max(row - 1, 0) : row + 2], np.uint8), walls, left, top + row
        )
    return found


def _is_even(row: Grey, dpi: float) -> bool:
    """Whether ink lies all along a row, as a rule's dashes do; the words of a line leave their cells open."""
    size = round(_BIN_INCHES * dpi)
    bins = [bool(row[at : at + size].any()) for at in range(0, row.size, size)]
    return sum(bins) >= _INKED_BINS * len(bins)


def _along_columns(strip: Grey, walls: Sequence[PixelBox], left: int, row: int) -> list[PixelBox]:
    """The rule's stretches from wall to wall: a cell merged over two rows has none."""
    edges = sorted({box[0] - left for box in walls if box[1] - 12 <= row <= box[3] + 12})
    dark = strip.max(axis=0) > 0
    columns = [(a, b) for a, b in itertools.pairwise(edges) if b - a > 8]
    drawn = [(a, b) for a, b in columns if dark[a:b].mean() >= _BROKEN * 0.6]
    if len(drawn) >= 0.7 * len(columns):
        drawn = columns
    return [(left + a, row, left + b, row + 2) for a, b in drawn]


def _cells(
    shape: Sequence[int], across: Sequence[PixelBox], down: Sequence[PixelBox], dpi: float
) -> list[PixelBox]:
    """The enclosed white areas of the rules redrawn a little longer: that seals what noise has opened."""
    seal = round(_SEAL_INCHES * dpi)
    walls = np.full((shape[0], shape[1]), 255, np.uint8)
    for x0, top, x1, bottom in across:
        walls[top:bottom, max(x0 - seal, 0) : x1 + seal] = 0
    for x0, top, x1, bottom in down:
        walls[max(top - seal, 0) : bottom + seal, x0:x1] = 0
    outlines, nested = cv2.findContours(walls, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    wide, high = (inches * dpi for inches in _CELL_INCHES)
    cells: list[PixelBox] = []
    for outline, (_, _, _, within) in zip(outlines, nested[0].tolist(), strict=True):
        x, y, width, height = cv2.boundingRect(outline)
        border = x == 0 or y == 0 or x + width == shape[1] or y + height == shape[0]
        if within >= 0 or border or width < wide or height < high:
            continue  # a hole in a white area, the page around, or a gap
        if cv2.contourArea(outline) >= 0.8 * (width - 1) * (height - 1):
            cells.append((x, y, x + width, y + height))
    return cells if len(cells) >= _FEWEST_CELLS else []
