"""Scanned and photographed pages: frames in, pages of positioned words out.

The pages of a file share the calls of Tesseract: one for plain pages, one for those with tables, and those of
the second look.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from extractors.cells import Stack, on_page, stacked
from extractors.frames import Frame, Grey
from extractors.gutters import columns
from extractors.leaders import leaders
from extractors.marks import Marks, marks
from extractors.ocr import LANGUAGES, read_images
from extractors.panels import lightened, panels
from extractors.raster import Sheet, flat, ink_of, straightened
from extractors.restoring import is_fax
from extractors.ruled import PixelBox, Ruled, ruled
from extractors.second_look import Look, seen_again
from extractors.upright import is_inverted, lies_sideways, steadiness
from models.terms import Box, Page, PageSource, Word

_PLAIN_MODE, _TABLE_MODE, _BAND_MODE = 4, 6, 6
_TABLE_LANGUAGES = "eng+fra"
_FRENCH_LANGUAGES = "fra+eng"
_FRENCH = re.compile(
    r"aux|avec|chez|comme|dans|depuis|des|du|elle|et|il|je|la|les?|leur|mais|nous|par|pour|pendant|qui|que|ses"
    r"|sous|sur|une?|vous",
    re.IGNORECASE,
)
_FEWEST_FRENCH, _FRENCH_SHARE = 4, 0.03
_SOFTEN = 0.7
_FAINT = 0.84
_POOR = 0.55
_BAND_INCHES = 1.1
_FEWEST_LETTERS = 6.0
_BATCH = 8
_EDGE = 12
_ON_LINE_INCHES, _STANDING = 0.03, 0.25
_PARAGRAPH_INCHES = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class _Ready:
    """A page prepared: `softened` is without rules, `around` all its ink, cut out at `corner`;
    `stacks`, where it has a table, hold the cells and what stands around them. `ink` is without rules."""

    number: int
    frame: Frame
    turned: int
    sheet: Sheet
    rules: Ruled
    ink: Grey
    softened: Grey
    around: Grey
    corner: tuple[int, int]
    stacks: tuple[Stack, ...]
    steady: float


def scan_pages(frames: Iterable[tuple[int, Frame]]) -> Iterator[Page]:
    """Read numbered frames by OCR, a few at a time, in order. Raises MemoryError for too large a page."""
    batch: list[_Ready] = []
    for number, frame in frames:
        try:
            batch.append(_upright(number, frame))
        except cv2.error as error:
            if error.code == cv2.Error.StsNoMem:
                raise MemoryError("no room for the page's dots") from error
            raise
        if len(batch) == _BATCH:
            yield from _read(batch)
            batch = []
    if batch:
        yield from _read(batch)


def _upright(number: int, frame: Frame) -> _Ready:
    """Prepared the way up that its ink tells; where it leans to upside down, a band is read."""
    frame = flat(frame)
    turned = 90 if lies_sideways(frame) else 0
    ready = _ready(number, frame, turned)
    if is_inverted(ready.steady) or (ready.steady < 1.0 and _is_upside_down(ready)):
        return _ready(number, frame, turned + 180)
    return ready


def _ready(number: int, frame: Frame, turned: int) -> _Ready:
    sheet = straightened(frame, turned)
    ink = ink_of(sheet.pixels)
    dark = panels(ink, sheet.dpi)
    pixels = lightened(sheet.pixels, dark)
    ink = ink_of(pixels) if dark else ink
    hard = frame.bilevel and not is_fax(frame)
    rules = _rules(pixels, ink, hard, sheet.dpi)
    under = _underlines(ink, rules.strokes, sheet.dpi)
    _erase(pixels, ink, [box for box in rules.strokes if box not in under], 2)
    _erase(pixels, ink, (*rules.remains, *leaders(ink, sheet.dpi)), 1)
    steady = steadiness(ink, sheet.dpi)
    if hard:
        pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), _SOFTEN), dtype=np.uint8)
    stacks = _stacks(pixels, ink, rules.cells, sheet.dpi)
    around, corner = _cut_to_ink(pixels, ink)
    return _Ready(number, frame, turned, sheet, rules, ink, pixels, around, corner, stacks, steady)


def _stacks(pixels: Grey, ink: Grey, cells: Sequence[PixelBox], dpi: float) -> tuple[Stack, ...]:
    """The ruled cells, the columns without upright rules and, where there are such, what stands around them;
    no dot is in two of them."""
    stacks = [stacked(pixels, ink, cells)]
    pixels, ink = _without(pixels, cells, 255), _without(ink, cells, 0)
    boxes = columns(ink, dpi)
    stacks.append(stacked(pixels, ink, boxes))
    if any(stacks):
        left_over = _without(ink, boxes, 0)
        stacks.append(stacked(_without(pixels, boxes, 255), left_over, _paragraphs(left_over, dpi)))
    return tuple(stack for stack in stacks if stack is not None)


def _erase(pixels: Grey, ink: Grey, boxes: Sequence[PixelBox], beyond: int) -> None:
    """Makes the boxes white, and so many dots around them."""
    for x0, top, x1, bottom in boxes:
        place = (slice(max(top - beyond, 0), bottom + beyond), slice(max(x0 - beyond, 0), x1 + beyond))
        pixels[place], ink[place] = 255, 0


def _underlines(ink: Grey, boxes: Sequence[PixelBox], dpi: float) -> set[PixelBox]:
    """The level rules that letters stand on."""
    near = round(_ON_LINE_INCHES * dpi)
    found = set()
    for box in boxes:
        x0, top, x1, bottom = box
        if x1 - x0 > bottom - top:
            above = ink[max(top - 2 - near, 0) : max(top - 2, 0), x0:x1]
            if above.size and float(above.max(axis=0).mean()) / 255 > _STANDING:
                found.add(box)
    return found


def _rules(pixels: Grey, ink: Grey, hard: bool, dpi: float) -> Ruled:
    """The page's rules; those of grey that is too faint for ink where these make more of a table. A `hard`
    page is black and white alone."""
    rules = ruled(ink, dpi)
    if hard:
        return rules
    faint = ruled(ink_of(pixels, _FAINT), dpi)
    more = (len(faint.cells), len(faint.strokes)) > (len(rules.cells), len(rules.strokes))
    return faint if more else rules


def _paragraphs(ink: Grey, dpi: float) -> list[PixelBox]:
    """The page from side to side, cut where it is white: Tesseract drops lines that stand far apart."""
    inked = ink.any(axis=1)
    rows = np.flatnonzero(inked)
    apart = np.flatnonzero(np.diff(rows) > _PARAGRAPH_INCHES * dpi)
    tops = [rows[0], *rows[apart + 1]] if rows.size else []
    bottoms = [*rows[apart], rows[-1]] if rows.size else []
    high = ink.shape[0]
    return [
        (0, max(int(top) - 4, 0), ink.shape[1], min(int(bottom) + 5, high))
        for top, bottom in zip(tops, bottoms, strict=True)
    ]


def _without(pixels: Grey, cells: Sequence[PixelBox], blank: int) -> Grey:
    """A copy with the cells made `blank`; the pixels themselves where there are no cells."""
    if not cells:
        return pixels
    left_over = pixels.copy()
    for x0, top, x1, bottom in cells:
        left_over[max(top - 3, 0) : bottom + 3, max(x0 - 3, 0) : x1 + 3] = blank
    return left_over


def _cut_to_ink(pixels: Grey, ink: Grey) -> tuple[Grey, tuple[int, int]]:
    """The part of a page that holds ink outside its cells: finding lines costs by the area."""
    x, y, width, height = cv2.boundingRect(ink)
    left, top = max(x - _EDGE, 0), max(y - _EDGE, 0)
    return np.ascontiguousarray(pixels[top : y + height + _EDGE, left : x + width + _EDGE]), (left, top)


def _read(batch: Sequence[_Ready]) -> list[Page]:
    read = [_right_way_up(ready, words) for ready, words in zip(batch, _words(batch), strict=True)]
    found = [marks(ready.ink, words, ready.sheet.dpi) for ready, words in read]
    looks = [
        Look(words, (*drawn.drawn, *drawn.stamps), ready.sheet.pixels, ready.softened)
        for (ready, words), drawn in zip(read, found, strict=True)
    ]
    seen = seen_again(looks, batch[0].sheet.dpi)
    return [_page(ready, words, drawn) for (ready, _), words, drawn in zip(read, seen, found, strict=True)]


def _right_way_up(ready: _Ready, words: list[Word]) -> tuple[_Ready, list[Word]]:
    """The page and its words; turned and read anew where it was hardly read and stands on its head."""
    if not (_is_poor(words, _POOR) and _is_upside_down(ready)):
        return ready, words
    turned = _ready(ready.number, ready.frame, (ready.turned + 180) % 360)
    return turned, _words([turned])[0]


def _words(batch: Sequence[_Ready]) -> list[list[Word]]:
    """The words of each page in pixels of its sheet.

    Pages with cells are read with French beside English, for names: short lines make it affordable.
    """
    found: list[list[Word]] = [[] for _ in batch]
    dpi = batch[0].sheet.dpi
    plain = [(index, ready) for index, ready in enumerate(batch) if not ready.stacks and _is_inked(ready)]
    for languages in (LANGUAGES, _FRENCH_LANGUAGES):
        images = [ready.around for _, ready in plain]
        for (index, ready), words in zip(
            plain, read_images(images, dpi, _PLAIN_MODE, languages), strict=True
        ):
            found[index] = _moved(words, ready.corner)
        plain = [(index, ready) for index, ready in plain if _is_french(found[index])]
    owned = [(index, stack) for index, ready in enumerate(batch) for stack in ready.stacks]
    images = [stack.image for _, stack in owned]
    for (index, stack), words in zip(
        owned, read_images(images, dpi, _TABLE_MODE, _TABLE_LANGUAGES), strict=True
    ):
        found[index] += on_page(words, stack)
    return found


def _is_french(words: Sequence[Word]) -> bool:
    """Whether a page is written in French, whose accents Tesseract's English does not know."""
    small = [word.text.casefold() for word in words if _FRENCH.fullmatch(word.text)]
    return len(set(small)) >= _FEWEST_FRENCH and len(small) >= _FRENCH_SHARE * len(words)


def _is_inked(ready: _Ready) -> bool:
    return ready.around.size > 0 and float(ready.around.min()) < 128


def _moved(words: Sequence[Word], corner: tuple[int, int]) -> list[Word]:
    right, down = corner
    return [
        replace(w, box=(w.box[0] + right, w.box[1] + down, w.box[2] + right, w.box[3] + down)) for w in words
    ]


def _is_poor(words: Sequence[Word], least: float) -> bool:
    letters = sum(len(word.text) for word in words)
    return letters == 0 or sum(word.confidence * len(word.text) for word in words) < least * letters


def _is_upside_down(ready: _Ready) -> bool:
    """Read the band with the most edges both ways up; the surer reading stands upright."""
    rows = cv2.reduce(
        cv2.subtract(ready.ink[:, 1:], ready.ink[:, :-1]), 1, cv2.REDUCE_AVG, dtype=cv2.CV_32F
    ).ravel()
    high = min(round(_BAND_INCHES * ready.sheet.dpi), rows.size)
    sums = np.convolve(rows, np.ones(high, np.float32), "valid")
    top = int(sums.argmax())
    band = np.ascontiguousarray(ready.sheet.pixels[top : top + high])
    for x0, up, x1, down in ready.rules.strokes:
        band[max(up - 2 - top, 0) : max(down + 2 - top, 0), max(x0 - 2, 0) : x1 + 2] = 255
    ways = read_images([band, np.ascontiguousarray(band[::-1, ::-1])], ready.sheet.dpi, _BAND_MODE)
    upright, inverted = (sum(word.confidence**2 * len(word.text) for word in words) for words in ways)
    return inverted > max(1.2 * upright, _FEWEST_LETTERS)


def _page(ready: _Ready, words: Sequence[Word], found: Marks) -> Page:
    width, height = ready.sheet.size_pt
    scale = 72.0 / ready.sheet.dpi

    def place(box: Sequence[float]) -> Box:
        x0, top, x1, bottom = (round(edge * scale, 2) for edge in box)
        return (x0, top, x1, bottom)

    return Page(
        ready.number,
        width,
        height,
        tuple(Word(w.text, place(w.box), w.confidence, round(w.size_pt * scale, 2)) for w in words),
        PageSource.OCR,
        strokes=tuple(place(box) for box in ready.rules.strokes),
        marks=tuple(place(box) for box in found.drawn),
        stamps=tuple(place(box) for box in found.stamps),
        turned=ready.turned,
    )
