"""How a page is made ready for OCR, and what is read a second time: panels, letters that are no rules, words
that were hardly read."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from extractors import second_look
from extractors.frames import Grey
from extractors.ocr import read_images
from extractors.ruled import ruled
from extractors.second_look import Look, seen_again
from models.terms import Word
from tests.extractors.test_ocr import font, look, saved

JOBS = ("Second Asst. Production Coordinator", "Classification worked", "Studio or broadcaster")


def scanned(page: Image.Image, angle: float, ground: int) -> Image.Image:
    """Turned a little, on grey paper, with a scanner's grain."""
    pixels = np.asarray(page.rotate(angle, fillcolor=255, resample=Image.Resampling.BICUBIC), np.float32)
    grain = np.random.default_rng(3).normal(0, 5, pixels.shape)
    return Image.fromarray(np.clip(pixels * ground / 255 + grain, 0, 255).astype(np.uint8))


@pytest.mark.parametrize("dark", [20, 90])
def test_a_page_with_a_dark_side_panel_is_levelled_and_both_sides_are_read(dark: int) -> None:
    page = Image.new("L", (1700, 2200), 255)
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, 0, 460, 2200), fill=dark)
    for number, text in enumerate(("Eamon Quaye", "Standard First Aid", "Class G licence")):
        draw.text((120, 200 + 60 * number), text, font=font(30), fill=250)
    for number in range(12):
        draw.text(
            (560, 200 + 90 * number), f"Production Coordinator on show {number + 10}", font=font(32), fill=20
        )
    (seen,) = look(saved(scanned(page, 0.9, 236), "PNG", dpi=(200, 200)))
    words = {word.text for word in seen.words}
    assert {"Eamon", "Quaye", "Standard", "First", "Aid", "Class", "licence", "21"} <= words
    level = [word.box[3] for word in seen.words if word.text in ("Production", "show")][:2]
    assert abs(level[0] - level[1]) < 3


def ink(size: tuple[int, int], texts: tuple[str, ...], face: str, high: int, leading: int) -> Grey:
    """255 where soft letters set close are dark."""
    page = Image.new("L", size, 255)
    for number, text in enumerate(texts):
        ImageDraw.Draw(page).text((40, 40 + leading * number), text, font=font(high, face), fill=0)
    soft = cv2.GaussianBlur(np.asarray(page, np.uint8), (0, 0), 1.2)
    return np.where(soft < 185, 255, 0).astype(np.uint8)


@pytest.mark.parametrize("high", [20, 24, 28])
@pytest.mark.parametrize("text", JOBS)
def test_bold_letters_are_no_rules(text: str, high: int) -> None:
    assert ruled(ink((1700, 2200), (text,) * 4, "LiberationSans-Bold", high, high + 2), 200).strokes == ()


def test_a_rule_under_letters_is_one() -> None:
    page = ink((1700, 2200), JOBS, "LiberationSans-Bold", 28, 60)
    page[78:81, 40:800] = 255
    (rule,) = ruled(page, 200).strokes
    assert rule[0] <= 41 and rule[2] >= 799


def test_words_that_were_hardly_read_are_read_by_themselves() -> None:
    page = Image.new("L", (1700, 400), 255)
    draw = ImageDraw.Draw(page)
    draw.text((60, 100), "January 1, 2018", font=font(34), fill=0)
    draw.text((60, 138), "Nwosu", font=font(34), fill=0)
    pixels = np.asarray(page, np.uint8)
    words = (
        Word("anna", (60, 100, 190, 170), 0.04, 34),
        Word("1,", (199, 104, 228, 140), 0.96, 34),
        Word("2018", (240, 104, 314, 134), 0.97, 34),
    )
    (seen,) = seen_again([Look(words, (), pixels, pixels)], 200)
    again = {word.text for word in seen}
    assert {"January", "Nwosu", "1,", "2018"} <= again and "anna" not in again


def test_words_that_were_read_well_stay() -> None:
    rng = random.Random(2)
    pixels = np.full((400, 1700), 255, np.uint8)
    words = tuple(
        Word(f"w{n}", (60 + 90 * n, 100, 140 + 90 * n, 130), rng.uniform(0.6, 1), 30) for n in range(9)
    )
    assert seen_again([Look(words, (), pixels, pixels)], 200) == [words]


def test_pages_are_read_again_in_one_call_and_each_keeps_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []

    def counted(images: Sequence[Grey], *rest: Any) -> list[tuple[Word, ...]]:
        calls.append(len(images))
        return read_images(images, *rest)

    monkeypatch.setattr(second_look, "read_images", counted)
    pages = []
    for text in ("Cinderwell", "Brightwater"):
        page = Image.new("L", (1700, 400), 255)
        ImageDraw.Draw(page).text((60, 100), text, font=font(34), fill=0)
        pixels = np.asarray(page, np.uint8)
        pages.append(Look((Word("xx", (60, 100, 260, 140), 0.04, 34),), (), pixels, pixels))
    blank = Look((), (), pages[0].pixels, pages[0].softened)
    seen = seen_again([pages[0], blank, pages[1]], 200)
    assert [[word.text for word in words] for words in seen] == [["Cinderwell"], [], ["Brightwater"]]
    assert [count for count in calls if count] == [2]


def test_underlined_words_keep_their_descenders_and_rules_of_tables_go() -> None:
    page = Image.new("L", (1700, 1200), 255)
    draw = ImageDraw.Draw(page)
    face = font(34, "LiberationSerif-Regular")
    shows = ("Sundays by the Jetty", "Snow Day at Quigley", "Nobody's Daily Gypsy", "Heyday of Many Players")
    for number, text in enumerate(shows):
        draw.text((160, 100 + 160 * number), text, font=face, fill=20)
        wide = draw.textlength(text, font=face)
        draw.line((160, 135 + 160 * number, 160 + wide, 135 + 160 * number), fill=20, width=3)
        draw.text((160, 150 + 160 * number), "Marsh & Bank Pictures Ltd.", font=face, fill=20)
        draw.line((100, 235 + 160 * number, 1500, 235 + 160 * number), fill=20, width=3)
    (seen,) = look(saved(scanned(page, 0.2, 240), "PNG", dpi=(200, 200)))
    read = " ".join(word.text for word in seen.words)
    assert [text for text in shows if text not in read] == []
