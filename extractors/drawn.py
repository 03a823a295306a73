"""Ink that a PDF draws as paths: a signature made on a screen or a tablet, flattened into the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from extractors.layout import box_around
from models.terms import Box

_FEW_POINTS = 6
_PAPER = 0.9
_NEAR_PT = 14.0
_LEAST, _LARGEST = (22.0, 6.0), (330.0, 160.0)


def pen_marks(
    curves: Iterable[Mapping[str, Any]], place: Callable[[Mapping[str, Any]], Box]
) -> tuple[Box, ...]:
    """Boxes, in points, of hand-sized groups of paths that bend; `curves` are pdfplumber's.

    A rule has two points and a cell or panel, rounded corners too, lies along its own box: neither is ink.
    """
    groups: list[list[tuple[Box, int]]] = []
    for curve in curves:
        if _is_paper(curve) or _along_its_box(curve):
            continue
        box = place(curve)
        near = [group for group in groups if any(_near(box, other) for other, _ in group)]
        for group in near:
            groups.remove(group)
        groups.append([*(part for group in near for part in group), (box, len(curve["pts"]))])
    found = []
    for group in groups:
        whole = box_around(box for box, _ in group)
        wide, high = whole[2] - whole[0], whole[3] - whole[1]
        fits = _LEAST[0] <= wide <= _LARGEST[0] and _LEAST[1] <= high <= _LARGEST[1]
        if fits and sum(points for _, points in group) >= _FEW_POINTS:
            found.append(whole)
    return tuple(sorted(found, key=lambda box: box[1]))


def _is_paper(curve: Mapping[str, Any]) -> bool:
    """Filled white and not stroked: a ground, not ink."""
    colour = curve.get("non_stroking_color")
    parts = colour if isinstance(colour, (tuple, list)) else (colour,)
    light = all(isinstance(part, (int, float)) and part >= _PAPER for part in parts) and len(parts) != 4
    return not curve.get("stroke") and light


def _along_its_box(curve: Mapping[str, Any]) -> bool:
    """Whether every point lies near an edge of the box around them all, as a rule's and a panel's do."""
    points = curve["pts"]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, right, low, high = min(xs), max(xs), min(ys), max(ys)
    if right - left < 2 or high - low < 2:
        return True
    edge = 0.12 * min(right - left, high - low)
    return all(min(x - left, right - x, y - low, high - y) <= edge for x, y in points)


def _near(one: Box, other: Box) -> bool:
    return (
        one[0] - _NEAR_PT <= other[2]
        and other[0] - _NEAR_PT <= one[2]
        and one[1] - _NEAR_PT <= other[3]
        and other[1] - _NEAR_PT <= one[3]
    )
