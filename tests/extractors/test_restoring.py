"""Fax pages made grey again: nearer to the paper than what came, and shown to people as it came."""

from __future__ import annotations

import random

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.frames import Frame
from extractors.raster import straightened
from extractors.restoring import is_fax, restored
from tests.eval.restoring_fit import FINE_DPI, sent

WORDS = "Production Coordinator 14/03/2024 Ibis & Quarry Films, 61 days; Théo Lachance-Okafor"


def paper() -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    page = Image.new("L", (round(8.5 * FINE_DPI), 4 * FINE_DPI), 255)
    draw = ImageDraw.Draw(page)
    for number, points in enumerate((8, 9, 10, 12)):
        font = ImageFont.truetype("LiberationSerif-Regular.ttf", round(points * FINE_DPI / 72))
        draw.text((300, 300 + 300 * number), WORDS, font=font, fill=0)
    return np.asarray(page)


def as_it_came(coarse: bool) -> tuple[Frame, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    """A fax of `paper`, and how much of each dot was ink at fine mode's lines."""
    rng = random.Random(5)
    while True:
        ink, true = sent(paper(), coarse, rng)
        if ink.shape[1] > 1500:  # not laid in sideways
            return Frame(
                np.where(ink, 0, 255).astype(np.uint8), 204.0, 98.0 if coarse else 196.0, bilevel=True
            ), true


@pytest.mark.parametrize("coarse", [True, False])
def test_a_restored_fax_is_far_nearer_to_the_paper_than_what_came(coarse: bool) -> None:
    frame, true = as_it_came(coarse)
    back = restored(frame, frame.pixels)
    assert back.y_dpi == 196.0 and back.pixels.shape == true.shape
    came = np.repeat(frame.pixels, 2, axis=0) if coarse else frame.pixels
    errors = [float(np.square(1 - pixels / 255 - true).sum()) for pixels in (back.pixels, came)]
    assert errors[0] < 0.5 * errors[1]


def test_what_is_shown_to_people_has_the_dots_that_came_in_the_same_places() -> None:
    frame, _ = as_it_came(coarse=True)
    read, shown = straightened(frame), straightened(frame, as_sent=True)
    assert read.pixels.shape == shown.pixels.shape and read.dpi == shown.dpi
    darker = [np.asarray(sheet.pixels < 128) for sheet in (read, shown)]
    moves = [(0, 0), (2, 0), (-2, 0), (0, 2), (0, -2)]
    alike = [np.corrcoef(darker[0].ravel(), np.roll(darker[1], move, (0, 1)).ravel())[0, 1] for move in moves]
    assert alike[0] > max(alike[1:])
    assert not np.array_equal(read.pixels, shown.pixels)


def test_only_what_has_a_faxs_dots_is_restored() -> None:
    dots = np.full((40, 40), 255, np.uint8)
    assert is_fax(Frame(dots, 204.0, 98.0, bilevel=True)) and is_fax(Frame(dots, 200.0, 200.0, bilevel=True))
    assert not is_fax(Frame(dots, 204.0, 98.0)) and not is_fax(Frame(dots, 300.0, 300.0, bilevel=True))
    black = np.zeros((40, 40), np.uint8)
    dark = restored(Frame(black, 204.0, 196.0, bilevel=True), black)
    assert dark.pixels[2:-2, 2:-2].max() == 0
    blank = restored(Frame(dots, 204.0, 98.0, bilevel=True), dots)
    assert blank.pixels.shape == (80, 40) and blank.pixels.min() == 255
