"""Tables without upright rules: columns told from the white between them, and running text left whole."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.gutters import columns
from extractors.pages import see
from extractors.raster import despeckled, skew_deg
from extractors.ruled import ruled
from extractors.scan_pages import _stacks

DPI = 200
ROWS = (
    ("The Borrowed\nParade of the\nNorth", "Pilot", "Script\nCoordinator", "82"),
    ("Copper Tide", "Limited\nSeries", "Travel\nCoordinator", "49"),
    ("A Hollow\nMeridian", "Feature", "Production\nSecretary", "87"),
    ("The Paper\nLantern of the\nSouth", "Pilot", "Script\nCoordinator", "98"),
)
CREDITS = (
    ("Ice Road Choir", "Production Coordinator, Porcupine Pictures", "Producer: Mireille Yeung"),
    ("Parade of Small Gods", "Production Coordinator, Canopy", "Producer: Fenna Jamieson"),
    ("Bloor West Babylon", "First Assistant Coordinator", "Producer: Chidi Dossett"),
    ("Ring Road Rebels", "First Assistant Coordinator", "Producer: Parveen Fenwick"),
)
DATES = ("18 Oct 2022 to", "17 Jun 2023", "178 days")
LEFT, PITCH, HIGH = (160, 420, 640, 920), 26, 110


def font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype("LiberationSans-Regular.ttf", size)


def table() -> Image.Image:
    """Rows of cells centred in height, so that neighbouring columns' lines are staggered."""
    page = Image.new("L", (round(8.5 * DPI), 11 * DPI), 255)
    draw = ImageDraw.Draw(page)
    for row, cells in enumerate(ROWS):
        for x, text in zip(LEFT, cells, strict=True):
            lines = text.split("\n")
            for number, line in enumerate(lines):
                y = 300 + row * HIGH + 40 - len(lines) * PITCH // 2 + number * PITCH
                draw.text((x, y), line, font=font(22), fill=0)
    return page


def ink(page: Image.Image) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.where(np.asarray(page) < 128, 255, 0).astype(np.uint8)


def test_staggered_cells_are_read_each_in_its_place() -> None:
    stream = io.BytesIO()
    table().save(stream, "PNG", dpi=(DPI, DPI))
    (page,) = see(stream.getvalue(), "table.png", "image/png").pages
    for column, x in enumerate(LEFT):
        edges = ((x - 30) * 72 / DPI, ([*LEFT, 1700][column + 1] - 30) * 72 / DPI)
        read = [word for word in page.words if edges[0] <= word.box[0] < edges[1]]
        assert sorted(word.text for word in read) == sorted(" ".join(row[column] for row in ROWS).split())


def beside(left: int, pitch: int) -> Image.Image:
    """Dates in a column of their own, `pitch` apart, left of credits in a larger hand."""
    page = Image.new("L", (round(8.5 * DPI), 11 * DPI), 255)
    draw = ImageDraw.Draw(page)
    for number, (title, job, people) in enumerate(CREDITS):
        top = 300 + number * 150
        for line, date in enumerate(DATES):
            draw.text((left, top + line * pitch), date, font=font(22), fill=0)
        for line, text in zip((0, 33, 75), (title, job, people), strict=True):
            draw.text((430, top + line), text, font=font(26), fill=0)
    return page


def test_a_column_of_dates_is_read_by_itself_where_its_lines_are_staggered() -> None:
    page = beside(200, 30)
    stream = io.BytesIO()
    page.save(stream, "PNG", dpi=(DPI, DPI))
    (seen,) = see(stream.getvalue(), "dates.png", "image/png").pages
    read = [word.text for word in seen.words if word.box[0] < 400 * 72 / DPI]
    assert sorted(read) == sorted(" ".join(DATES * len(CREDITS)).split())
    boxes = columns(ink(page), DPI)
    assert boxes and all(x1 <= 430 or x0 >= 300 for x0, _, x1, _ in boxes)


def test_a_column_of_dates_level_with_the_credits_is_left_with_them() -> None:
    level = Image.new("L", (round(8.5 * DPI), 11 * DPI), 255)
    draw = ImageDraw.Draw(level)
    for line in range(12):
        draw.text((200, 300 + line * 40), DATES[line % 3], font=font(24), fill=0)
        draw.text((430, 300 + line * 40), CREDITS[line % 4][line % 3], font=font(24), fill=0)
    assert columns(ink(level), DPI) == ()


def prose() -> Image.Image:
    page = Image.new("L", (round(8.5 * DPI), 11 * DPI), 255)
    draw = ImageDraw.Draw(page)
    line = "worked with us from May to October and was always ready to help whoever asked her"
    for number in range(20):
        draw.text((DPI, DPI + number * 40), line[number % 7 :], font=font(28), fill=0)
    return page


def test_running_text_has_no_columns() -> None:
    assert columns(ink(prose()), DPI) == ()
    assert columns(np.zeros((400, 300), np.uint8), DPI) == ()


def test_a_level_rule_broken_to_dashes_is_one_rule() -> None:
    page = np.zeros((600, 1600), np.uint8)
    for x in range(200, 1400, 17):
        page[300 + x % 2 : 302 + x % 2, x : x + 12] = 255
    (rule,) = ruled(page, DPI).strokes
    assert rule[0] <= 204 and rule[2] >= 1396 and abs(rule[1] - 300) <= 2


@pytest.mark.parametrize("slope", [0.4, -0.4])
def test_a_slight_slope_of_a_coarse_fax_is_told(slope: float) -> None:
    page = prose().rotate(-slope, fillcolor=255).resize((1700, 1100)).point(lambda dot: 255 * (dot > 127))
    assert skew_deg(np.asarray(page), 2.0) == pytest.approx(slope, abs=0.12)


def test_the_dot_of_a_small_i_is_no_speck_but_a_lone_dot_is() -> None:
    page = np.full((60, 60), 255, np.uint8)
    page[20:30, 10:12] = 0
    page[16:18, 10:12] = 0
    page[40:42, 40:42] = 0
    clean = despeckled(page, coarse=False)
    assert (clean[16:18, 10:12] == 0).all()
    assert (clean[40:42, 40:42] == 255).all()


def test_what_stands_in_a_ruled_cell_is_not_read_in_a_column_too() -> None:
    page = np.asarray(table())
    cell = (140, 300, 600, 410)  # of rules that were found in part: over two of the columns
    stacks = _stacks(page, ink(table()), [cell], DPI)
    assert len(stacks) > 1
    assert sum(int((stack.image < 128).sum()) for stack in stacks) <= int((page < 128).sum())
