"""Words, ruled lines and placed pictures of a PDF page that has a text layer (pdfplumber's only door)."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from statistics import median
from typing import Any

import pdfplumber

from extractors.drawn import may_be_drawn
from models.terms import Box, Page, PageSource, Word

THIN_PT = 3.0
_LONG_PT = 6.0
_WHOLE = 0.8
_SHOWN_AS_ODD = "(cid:"
_WHITE = 0.99
_LEAST_SMALL, _TOUCHING, _LEVEL = 0.6, 0.08, 0.1
"""How small the small capitals are at least, how far apart letters of one word stand and their feet differ,
all in the height of the large ones."""
_FEW_LETTERS = 40


@contextmanager
def opened(content: bytes) -> Iterator[Sequence[Any]]:
    """The file's pages as pdfplumber sees them; raises whatever pdfminer raises on a broken file."""
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        yield pdf.pages


def text_page(page: Any, number: int, turned: int) -> Page:
    """One page from its text layer, in points of its upright crop box; `marks` are paths, and strips of
    pictures, that may be ink. Raises what pdfminer raises."""
    left, top, right, bottom = (float(edge) for edge in page.cropbox)
    width, height = right - left, bottom - top

    def place(item: Mapping[str, Any]) -> Box:
        return (
            float(item["x0"]) - left,
            float(item["top"]) - top,
            float(item["x1"]) - left,
            float(item["bottom"]) - top,
        )

    words = _small_capitals_joined(
        Word(word["text"], place(word), 1.0, _size_of(word["chars"]), _font_of(word["chars"]))
        for word in page.filter(_seen_by_eye(page))
        .dedupe_chars(tolerance=_same_place(page))
        .extract_words(x_tolerance_ratio=0.2, y_tolerance=2, keep_blank_chars=False, return_chars=True)
        if _inside(place(word), width, height)
    )
    paths = [(path, may_be_drawn(path)) for path in (*page.curves, *page.lines)]
    ruled = [place(item) for item in (*page.rects, *(path for path, drawn in paths if not drawn))]
    strokes = tuple(stroke for box in ruled for stroke in _strokes_of(box))
    pictures = tuple(
        box
        for item in page.images
        if _worth_showing(box := _clipped(place(item), width, height), width, height)
    )
    marks = tuple(place(path) for path, drawn in paths if drawn)
    marks += tuple(place(strip) for strip in page.images if not pictures)
    return Page(number, width, height, words, PageSource.TEXT, strokes, pictures, marks, turned)


def _small_capitals_joined(words: Iterable[Word]) -> tuple[Word, ...]:
    """Words of small capitals whole: their large first letter stands higher than the rest, which makes it a
    word of its own."""
    told = list(words)
    ending: dict[int, list[int]] = defaultdict(list)
    joined: dict[int, Word] = {}
    for number, word in sorted(enumerate(told), key=lambda pair: pair[1].box[0]):
        near = [n for x in range(int(word.box[0]) - 3, int(word.box[0]) + 4) for n in ending[x]]
        at = next((n for n in near if _goes_on_smaller(joined[n], word)), number)
        joined[at] = _run_on(joined[at], word) if at != number else word
        ending[int(joined[at].box[2])].append(at)
    return tuple(joined[number] for number in sorted(joined))


def _run_on(first: Word, word: Word) -> Word:
    box = (first.box[0], min(first.box[1], word.box[1]), word.box[2], max(first.box[3], word.box[3]))
    size = max(first.size_pt, word.size_pt)
    return replace(first, text=first.text + word.text, box=box, size_pt=size)


def _goes_on_smaller(first: Word, word: Word) -> bool:
    """Whether two words touch on one base line, in two sizes or in one that others stand between."""
    small, large = sorted((first.size_pt, word.size_pt))
    gap = word.box[0] - first.box[2]
    level = abs(word.box[3] - first.box[3]) <= _LEVEL * large
    return level and -0.1 * large <= gap <= _TOUCHING * large and small >= _LEAST_SMALL * large


def _same_place(page: Any) -> float:
    """How near two equal letters are one that is printed twice to look bold, points.

    In small type the two l of "Mill" stand nearer than the two prints of one in large.
    """
    sizes = [letter["size"] for letter in page.chars]
    return min(1.0, 0.1 * median(sizes)) if sizes else 1.0


def stands_upright(page: Any) -> bool:
    """Whether most letters stand upright on the page as it is shown, its own turn counted; `page` is
    pdfplumber's. A few letters count as upright."""
    letters = page.chars
    if len(letters) < _FEW_LETTERS:
        return True
    upright = sum(bool(letter["upright"]) and letter["matrix"][0] > 0 for letter in letters)
    return bool(2 * upright >= len(letters))


def _seen_by_eye(page: Any) -> Callable[[Mapping[str, Any]], bool]:
    """Leaves out letters as white as the paper they stand on; a dark panel or a picture shows them."""
    grounds = [item for item in page.rects if item.get("fill") and not _is_white(item["non_stroking_color"])]
    grounds += [*page.curves, *page.images]

    def seen(item: Mapping[str, Any]) -> bool:
        if item["object_type"] != "char" or not _is_white(item["non_stroking_color"]):
            return True
        x, y = (item["x0"] + item["x1"]) / 2, (item["top"] + item["bottom"]) / 2
        return any(
            ground["x0"] <= x <= ground["x1"] and ground["top"] <= y <= ground["bottom"] for ground in grounds
        )

    return seen


def _is_white(colour: object) -> bool:
    """Of a grey, RGB or CMYK colour as pdfminer gives it; a pattern or nothing is not."""
    parts = colour if isinstance(colour, (tuple, list)) else (colour,)
    if not all(isinstance(part, (int, float)) for part in parts):
        return False
    return all(part == 0 for part in parts) if len(parts) == 4 else all(part >= _WHITE for part in parts)


def is_real_text(page: Page) -> bool:
    """Whether the layer reads as text: not empty, and not the debris of a font without a character map."""
    text = "".join(word.text for word in page.words)
    if not text:
        return False
    odd = text.count("\ufffd") + 5 * text.count(_SHOWN_AS_ODD)
    odd += sum("\ue000" <= char <= "\uf8ff" or (char < " ") for char in text)
    letters = sum(char.isalnum() for char in text)
    return odd <= 0.1 * len(text) and letters >= 0.4 * len(text)


def _size_of(chars: Sequence[Mapping[str, Any]]) -> float:
    return round(max(float(char["size"]) for char in chars), 2)


def _font_of(chars: Sequence[Mapping[str, Any]]) -> str:
    """The first character's font without the six letters that mark a subset."""
    name = str(chars[0].get("fontname", ""))
    return name[7:] if len(name) > 7 and name[6] == "+" else name


def _inside(box: Box, width: float, height: float) -> bool:
    return box[2] > 0 and box[3] > 0 and box[0] < width and box[1] < height


def _clipped(box: Box, width: float, height: float) -> Box:
    return (max(box[0], 0.0), max(box[1], 0.0), min(box[2], width), min(box[3], height))


def _strokes_of(box: Box) -> tuple[Box, ...]:
    """A thin box is a rule; a wide one is a cell or panel, whose four borders are rules."""
    x0, top, x1, bottom = box
    wide, high = x1 - x0, bottom - top
    if min(wide, high) <= THIN_PT:
        return (box,) if max(wide, high) >= _LONG_PT else ()
    if min(wide, high) < _LONG_PT:
        return ()
    half = 0.25
    return (
        (x0, top - half, x1, top + half),
        (x0, bottom - half, x1, bottom + half),
        (x0 - half, top, x0 + half, bottom),
        (x1 - half, top, x1 + half, bottom),
    )


def _worth_showing(box: Box, width: float, height: float) -> bool:
    """Not a scan of the whole page, not a speck."""
    area = (box[2] - box[0]) * (box[3] - box[1])
    return area < _WHOLE * width * height and box[2] - box[0] >= _LONG_PT and box[3] - box[1] >= _LONG_PT
