"""Ink that a PDF page shows beside its words: signatures pasted as pictures or drawn as paths, logos, photos.

The page is rendered without its text and its rules, and what is left is looked at: a program may cut a
picture in strips, draw a pen's way in a thousand pieces or keep either in a form; shown, all look the same.
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium

from extractors.hand import LOOK_DPI, Colours, Look, drawings
from extractors.layout import lies_in
from extractors.ruled import PixelBox
from models.terms import Box, Page

_MOST_OBJECTS, _DEEPEST = 50_000, 6
_BESIDE_RULE_PT = 0.8
_SLANT_PT = 0.15
_STEPS = 8
_RULE_PT = 30.0  # shorter ones may be pieces of a pen's way


def with_ink_seen(page: Page, sheet: Any) -> Page:
    """The page with `marks` that a hand drew, and `stamps` that surely none did; what is neither joins the
    pictures. `sheet` is pdfium's page, which loses its words. A page with neither pictures nor paths that
    bend or lean is left as it is."""
    if not page.pictures and not page.marks:
        return page
    grounds = tuple(_pixels(box) for box in page.pictures)
    lines = tuple(_pixels(box) for box in _lines(sheet))
    found = drawings(_without_rules(_without_text(sheet), page), LOOK_DPI, grounds, lines)
    shown = tuple(_points(each.box) for each in found if each.look is Look.EITHER)
    return replace(
        page,
        pictures=(
            *page.pictures,
            *(box for box in shown if not any(lies_in(box, held) for held in page.pictures)),
        ),
        marks=tuple(_points(each.box) for each in found if each.look is Look.HAND),
        stamps=tuple(_points(each.box) for each in found if each.look is Look.NONE),
    )


def _lines(sheet: Any) -> Iterator[Box]:
    """Where paths run that are stroked and not filled, in some steps: letters are filled."""
    height = sheet.get_height()
    filled, stroked = ctypes.c_int(), ctypes.c_int()
    edges = [ctypes.c_float() for _ in range(4)]
    for index in range(min(pdfium.FPDFPage_CountObjects(sheet.raw), _MOST_OBJECTS)):
        item = pdfium.FPDFPage_GetObject(sheet.raw, index)
        if pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        pdfium.FPDFPath_GetDrawMode(item, filled, stroked)
        if stroked.value and not filled.value and pdfium.FPDFPath_CountSegments(item) >= _STEPS:
            pdfium.FPDFPageObj_GetBounds(item, *edges)
            left, low, right, high = (edge.value for edge in edges)
            yield left, height - high, right, height - low


def may_be_drawn(path: Any) -> bool:
    """Whether a path of pdfplumber's bends or leans: no rule does, nor the edge of a cell or panel."""
    points = path["pts"]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, right, low, high = min(xs), max(xs), min(ys), max(ys)
    if len(points) == 2:
        return bool(min(right - left, high - low) > _SLANT_PT)
    edge = 0.12 * min(right - left, high - low)
    return any(min(x - left, right - x, y - low, high - y) > edge for x, y in points)


def _without_text(sheet: Any) -> Colours:
    every = _items(sheet.raw, pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject)
    for item in itertools.islice(every, _MOST_OBJECTS):
        if pdfium.FPDFPageObj_GetType(item) == pdfium.FPDF_PAGEOBJ_TEXT:
            pdfium.FPDFTextObj_SetTextRenderMode(item, pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)
    bitmap = sheet.render(scale=LOOK_DPI / 72, rev_byteorder=True)
    pixels = np.array(bitmap.to_numpy())[:, :, :3]
    bitmap.close()
    return np.ascontiguousarray(pixels)


def _items(holder: Any, count: Any, get: Any, depth: int = 0) -> Iterator[Any]:
    """The objects of a page or form, and of the forms in it."""
    for index in range(min(count(holder), _MOST_OBJECTS)):
        item = get(holder, index)
        yield item
        if depth < _DEEPEST and pdfium.FPDFPageObj_GetType(item) == pdfium.FPDF_PAGEOBJ_FORM:
            yield from _items(item, pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject, depth + 1)


def _without_rules(pixels: Colours, page: Page) -> Colours:
    for x0, top, x1, bottom in page.strokes:
        if max(x1 - x0, bottom - top) < _RULE_PT:
            continue
        beside = _BESIDE_RULE_PT
        left, upper, right, lower = _pixels((x0 - beside, top - beside, x1 + beside, bottom + beside))
        pixels[max(upper, 0) : lower + 1, max(left, 0) : right + 1] = 255
    return pixels


def _pixels(box: Box) -> PixelBox:
    x0, top, x1, bottom = (round(edge * LOOK_DPI / 72) for edge in box)
    return x0, top, x1, bottom


def _points(box: PixelBox) -> Box:
    x0, top, x1, bottom = (edge * 72 / LOOK_DPI for edge in box)
    return x0, top, x1, bottom
