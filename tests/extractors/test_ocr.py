"""Scans, faxes and photos, made here and read by Tesseract."""

from __future__ import annotations

import io
import random

import pytest
from PIL import ExifTags, Image, ImageDraw, ImageFont

from extractors import media
from extractors.crop import crop
from extractors.media import media_type_of
from extractors.pages import see
from models.terms import Page, PageSource

LINES = (
    "Dear members of the committee,",
    "Rosalind Okafor worked 102 days",
    "from May 12 to Oct 7, 2021.",
)
CELLS = (("Show", "Position", "Days"), ("Northbound", "Coordinator", "102"), ("Saltmarsh", "Assistant", "87"))


def font(size: int, face: str = "LiberationSans-Regular") -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(f"{face}.ttf", size)


def letter(dpi: int = 200) -> Image.Image:
    page = Image.new("L", (round(8.5 * dpi), 11 * dpi), 255)
    draw = ImageDraw.Draw(page)
    for number, line in enumerate(LINES * 3):
        draw.text((dpi, dpi + number * dpi // 4), line, font=font(dpi // 6), fill=0)
    return page


def table(dpi: int = 200) -> Image.Image:
    page = Image.new("L", (round(8.5 * dpi), 11 * dpi), 255)
    draw = ImageDraw.Draw(page)
    for row, cells in enumerate(CELLS):
        for column, text in enumerate(cells):
            box = (dpi + column * 300, dpi + row * 80, dpi + column * 300 + 300, dpi + row * 80 + 80)
            draw.rectangle(box, outline=0, width=2)
            draw.text((box[0] + 14, box[1] + 22), text, font=font(30), fill=0)
    return page


def saved(image: Image.Image, kind: str, **how: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **how)
    return stream.getvalue()


def fax(image: Image.Image, lines: int, compression: str, **how: object) -> bytes:
    rng = random.Random(4)
    small = image.resize((1728, round(11 * lines))).convert("1", dither=Image.Dither.NONE)
    for _ in range(900):
        small.putpixel((rng.randrange(1728), rng.randrange(small.height)), 0)
    return saved(small, "TIFF", compression=compression, **{"dpi": (204, lines), **how})


def look(content: bytes) -> tuple[Page, ...]:
    seen = see(content, "paper", media_type_of(content, "paper"))
    assert seen.problem is None
    return seen.pages


def text_of(page: Page) -> str:
    return " ".join(word.text for word in page.words)


def test_a_scan_is_read_with_boxes_in_points() -> None:
    (page,) = look(saved(letter(), "PNG", dpi=(200, 200)))
    assert (page.source, round(page.width), round(page.height)) == (PageSource.OCR, 612, 792)
    assert "Rosalind Okafor worked 102 days" in text_of(page)
    assert page.words[0].box[0] == pytest.approx(72, abs=2)
    assert 0.6 < page.words[0].confidence <= 1


@pytest.mark.parametrize(("lines", "compression"), [(196, "group4"), (98, "group3")])
def test_a_fax_has_a_square_page_whatever_its_lines(lines: int, compression: str) -> None:
    (page,) = look(fax(letter(), lines, compression))
    assert page.height / page.width == pytest.approx(11 / 8.47, abs=0.02)
    assert "Okafor worked 102 days" in text_of(page)


@pytest.mark.parametrize("tags", [(204, 204), (72, 72), (1, 1)])
def test_a_standard_fax_with_wrong_tags_still_stands_square(tags: tuple[int, int]) -> None:
    (page,) = look(fax(letter(), 98, "group3", dpi=tags))
    assert page.height / page.width == pytest.approx(11 / 8.47, abs=0.05)


def test_every_frame_of_a_transmission_is_a_page() -> None:
    first = letter().resize((1728, 2156)).convert("1")
    content = saved(first, "TIFF", save_all=True, append_images=[first], compression="group4", dpi=(204, 196))
    assert [page.number for page in look(content)] == [1, 2]


def test_cells_of_a_ruled_table_are_read_each_by_itself_and_stay_in_their_place() -> None:
    (page,) = look(fax(table(), 196, "group4"))
    for row, cells in enumerate(CELLS):
        for column, text in enumerate(cells):
            word = next(word for word in page.words if word.text == text)
            assert 72 + column * 108 < (word.box[0] + word.box[2]) / 2 < 72 + (column + 1) * 108 + 6
            assert 72 + row * 28.8 < (word.box[1] + word.box[3]) / 2 < 72 + (row + 1) * 28.8 + 3
    assert len(page.strokes) >= 8


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_fed_sideways_or_upside_down_is_stood_up(turn: int) -> None:
    (page,) = look(saved(letter().rotate(turn, expand=True), "PNG", dpi=(200, 200)))
    assert page.turned == turn
    assert "Okafor worked 102 days" in text_of(page)


def test_exif_orientation_is_obeyed() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    (page,) = look(saved(letter().rotate(90, expand=True), "JPEG", exif=exif, dpi=(200, 200)))
    assert page.turned == 0
    assert "Okafor worked 102 days" in text_of(page)


def test_a_crooked_page_is_straightened_and_its_crop_with_it() -> None:
    content = saved(letter().rotate(2.5, fillcolor=255), "PNG", dpi=(200, 200))
    (page,) = look(content)
    words = [word for word in page.words if word.text in ("Rosalind", "days")][:2]
    assert abs(words[0].box[1] - words[1].box[1]) < 3
    with Image.open(io.BytesIO(crop(content, media.PNG, page, words[0].box))) as picture:
        assert min(picture.tobytes()) < 80


def test_a_photo_on_a_dark_desk_is_squared_and_evenly_lit() -> None:
    sheet = letter().convert("RGB")
    desk = Image.new("RGB", (1900, 2500), (70, 60, 50))
    desk.paste(sheet.point(lambda value: int(value * 0.8)), (90, 140))
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Phone"
    (page,) = look(saved(desk.rotate(2, fillcolor=(70, 60, 50)), "JPEG", exif=exif))
    assert page.height / page.width == pytest.approx(11 / 8.5, abs=0.03)
    assert "Okafor worked 102 days" in text_of(page)


def test_a_signature_is_a_mark_and_printed_words_are_none() -> None:
    page = letter()
    draw = ImageDraw.Draw(page)
    draw.line(
        [(220 + 9 * step, 1300 + (step * 37 % 90) - (step * 11 % 50)) for step in range(45)], fill=0, width=4
    )
    (seen,) = look(saved(page, "PNG", dpi=(200, 200)))
    (mark,) = seen.marks
    assert mark[0] == pytest.approx(220 * 0.36, abs=6)
    assert mark[3] == pytest.approx(1390 * 0.36, abs=12)


def test_a_blank_page_has_no_words_and_no_problem() -> None:
    (page,) = look(saved(Image.new("L", (1700, 2200), 255), "PNG", dpi=(200, 200)))
    assert (page.words, page.marks, page.strokes) == ((), (), ())


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_ruled_table_is_stood_up_whichever_way_it_was_fed(turn: int) -> None:
    (page,) = look(saved(table().rotate(turn, expand=True), "PNG", dpi=(200, 200)))
    assert page.turned == turn
    assert "Coordinator" in text_of(page)


@pytest.mark.parametrize("turn", [0, 90])
def test_a_page_with_next_to_nothing_on_it_is_not_turned(turn: int) -> None:
    page = Image.new("L", (1700, 2200), 255)
    ImageDraw.Draw(page).text((800, 2100), "2", font=font(30), fill=0)
    (seen,) = look(saved(page.rotate(turn, expand=True), "PNG", dpi=(200, 200)))
    assert seen.turned == 0


@pytest.mark.parametrize("lines", [196, 98])
def test_a_tables_head_set_white_on_dark_is_read(lines: int) -> None:
    page = table()
    draw = ImageDraw.Draw(page)
    draw.rectangle((200, 200, 1100, 280), fill=0)
    for column, text in enumerate(CELLS[0]):
        draw.text((214 + column * 300, 222), text, font=font(30), fill=255)
    (seen,) = look(fax(page, lines, "group4"))
    heads = [word for word in seen.words if word.text in CELLS[0]]
    assert sorted(round((word.box[0] - 72) / 108) for word in heads) == [0, 1, 2]
    assert "Northbound" in text_of(seen)


def test_a_page_in_french_is_read_with_its_accents() -> None:
    page = Image.new("L", (1700, 2200), 255)
    draw = ImageDraw.Draw(page)
    lines = (
        "À qui de droit : une saison à Gaspé avec nous,",
        "dans les bureaux de la série et sur le plateau des",
        "équipes du matin, pour qui elle a été précieuse.",
    )
    for number, line in enumerate(lines):
        draw.text((200, 300 + 60 * number), line, font=font(34), fill=0)
    (seen,) = look(saved(page, "PNG", dpi=(200, 200)))
    assert {"Gaspé", "série", "équipes", "été", "précieuse."} <= {word.text for word in seen.words}
