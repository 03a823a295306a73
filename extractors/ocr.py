"""Words of page images (pytesseract's only door): one call for many images, one thread, no PNG in between."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

import cv2
import pytesseract

from extractors.frames import Grey
from models.errors import MachineLacks
from models.terms import Word

LANGUAGES = "eng"
_BAR = 1.05
# One thread a page: Tesseract's own threads make a page eight times slower on a shared machine.
os.environ["OMP_THREAD_LIMIT"] = "1"

PixelWord = Word
"""A Word whose box is in pixels of the image it was read from."""


def read_images(
    images: Sequence[Grey], dpi: float, mode: int, languages: str = LANGUAGES
) -> list[tuple[PixelWord, ...]]:
    """The words of each image, boxes in its pixels, in one Tesseract call.

    `mode` is Tesseract's page segmentation mode. Raises MachineLacks where Tesseract is missing, and
    pytesseract's TesseractError where it fails; the sandbox holds it to its time.
    """
    if not images:
        return []
    with tempfile.TemporaryDirectory(prefix="desk-ocr-") as folder:
        paths = []
        for index, image in enumerate(images):
            path = Path(folder, f"{index}.bmp")  # Leptonica reads a PGM dot by dot, slowly
            cv2.imwrite(str(path), image)
            paths.append(str(path))
        source = paths[0]
        if len(paths) > 1:
            listing = Path(folder, "images.txt")
            listing.write_text("\n".join(paths) + "\n")
            source = str(listing)
        table = _table(source, languages, mode, dpi)
    return _by_image(table, len(images))


def _table(source: str, languages: str, mode: int, dpi: float) -> str:
    try:
        table: str = pytesseract.image_to_data(
            source,
            lang=languages,
            config=f"--psm {mode} --dpi {round(dpi)} -c tessedit_do_invert=0",
            output_type=pytesseract.Output.STRING,
        )
    except pytesseract.TesseractNotFoundError as missing:
        raise MachineLacks("Tesseract is not installed.", "Run: desk doctor") from missing
    return table


def _by_image(table: str, count: int) -> list[tuple[PixelWord, ...]]:
    found: list[list[PixelWord]] = [[] for _ in range(count)]
    line: list[PixelWord] = []
    at = ("", "", "", "")
    for row in csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row["text"] or "").strip()
        if row["level"] != "5" or not text:
            continue
        place = (row["page_num"], row["block_num"], row["par_num"], row["line_num"])
        if place != at and line:
            found[int(at[0]) - 1] += _with_bars_told_apart(line)
            line = []
        at = place
        left, top = float(row["left"]), float(row["top"])
        box = (left, top, left + float(row["width"]), top + float(row["height"]))
        line.append(Word(text, box, min(max(float(row["conf"]) / 100, 0.0), 1.0), box[3] - box[1]))
    if line:
        found[int(at[0]) - 1] += _with_bars_told_apart(line)
    return [tuple(words) for words in found]


def _with_bars_told_apart(line: list[PixelWord]) -> list[PixelWord]:
    """A lone bar that stands on the line and is no taller than its capitals is the word "I".

    Tesseract's English reads a sans-serif I as a bar; a real bar reaches below the line.
    """
    others = [word for word in line if len(word.text) > 1]
    if not others or all(word.text != "|" for word in line):
        return line
    tall = median(word.box[3] - word.box[1] for word in others)
    return [
        replace(word, text="I") if word.text == "|" and word.box[3] - word.box[1] <= tall * _BAR else word
        for word in line
    ]
