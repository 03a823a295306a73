"""Dotted leaders, faint rules and rules broken to dots are taken out before words are looked for."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from extractors.leaders import leaders
from extractors.pages import see
from extractors.ruled import ruled
from models.terms import Page

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
DPI = 200
ROWS = [
    ("Amber Quay", "2nd APC", "2019-02-04", "41"),
    ("Birch Lane", "2nd APC", "2019-05-13", "77"),
    ("Cold Harvest", "1st APC", "2020-01-06", "93"),
    ("Dune", "1st APC", "2020-09-21", "58"),
]
EDGES = (150, 480, 760, 1080, 1250)
HIGH = 44


def sheet(paper: int = 255) -> tuple[Image.Image, ImageDraw.ImageDraw, ImageFont.FreeTypeFont]:
    image = Image.new("L", (1700, 1100), paper)
    return image, ImageDraw.Draw(image), ImageFont.truetype(FONT, 26)


def table(paper: int, rule: int) -> Image.Image:
    image, draw, font = sheet(paper)
    for number, row in enumerate(ROWS):
        for left, text in zip(EDGES, row, strict=False):
            draw.text((left + 10, 200 + number * HIGH + 6), text, fill=20, font=font)
    bottom = 200 + len(ROWS) * HIGH
    for x in EDGES:
        draw.line((x, 200, x, bottom), fill=rule, width=2)
    for number in range(len(ROWS) + 1):
        draw.line((EDGES[0], 200 + number * HIGH, EDGES[-1], 200 + number * HIGH), fill=rule, width=2)
    return image


def read(image: Image.Image) -> Page:
    held = io.BytesIO()
    image.save(held, "PNG", dpi=(DPI, DPI))
    (page,) = see(held.getvalue(), "page.png", "image/png").pages
    return page


def test_a_table_ruled_in_pale_grey_on_grey_paper_is_read_cell_by_cell() -> None:
    page = read(table(paper=215, rule=165))
    texts = " ".join(word.text for word in page.words)
    assert page.strokes
    assert not set("|[]") & set(texts)
    for row in ROWS:
        assert all(part in texts for cell in row for part in cell.split())


def test_upright_rules_broken_to_dots_are_found() -> None:
    chance = np.random.default_rng(7)
    ink = 255 - np.asarray(table(paper=255, rule=255))
    ink = np.where(ink > 100, 255, 0).astype(np.uint8)
    for x in EDGES:
        rows = np.flatnonzero(chance.random(len(ROWS) * HIGH) < 0.45) + 200
        ink[rows, x] = 255
    walls = [box for box in ruled(ink, DPI).remains if box[3] - box[1] > 100]
    assert len(walls) == len(EDGES)
    assert all(any(abs(box[0] - x) <= 2 for x in EDGES) for box in walls)


def test_letters_that_stand_below_one_another_are_no_walls() -> None:
    ink = 255 - np.asarray(table(paper=255, rule=255))
    found = ruled(np.where(ink > 100, 255, 0).astype(np.uint8), DPI)
    assert not found.strokes
    assert not found.remains


def test_a_dotted_leader_is_found_and_letters_are_not() -> None:
    image, draw, font = sheet()
    draw.text((150, 200), "DEC 11 2013 to MAR 4 2014", fill=0, font=font)
    draw.text((620, 200), "." * 40, fill=0, font=font)
    draw.text((1200, 200), "50.5 days", fill=0, font=font)
    draw.text((150, 300), "Initials i. j. k. of illicit iridium ...", fill=0, font=font)
    ink = np.where(np.asarray(image) < 128, 255, 0).astype(np.uint8)
    (found,) = leaders(ink, DPI)
    assert 610 < found[0] < 640
    assert found[2] < 1190
    assert 200 < found[1] < found[3] < 240


def test_the_days_beyond_a_leader_are_read() -> None:
    image, draw, font = sheet()
    for number, days in enumerate(("50.5", "33", "112")):
        y = 200 + 60 * number
        draw.text((150, y), "DEC 11 2013 to MAR 4 2014", fill=0, font=font)
        draw.text((620, y), "." * 40, fill=0, font=font)
        draw.text((1200, y), f"{days} days", fill=0, font=font)
    texts = [word.text for word in read(image).words]
    assert texts.count("2013") == texts.count("days") == 3
    assert {"50.5", "33", "112"} <= set(texts)
