"""A PDF's text is held against what the page shows: by the page, before it is used."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from extractors.pages import see
from extractors.text_layer import DIFFERS, PICTURED, UNSEEN, reads_as_language
from models.terms import Page, PageSource
from samples.degrade import rasterise
from tests.extractors.test_kinds import RESUME
from tests.extractors.test_letter import PLAIN
from tests.extractors.typed_pages import page, printed

_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s+<([0-9A-Fa-f]{4})>")
LINES = [row for row in PLAIN.strip().split("\n") if row]


def written(canvas: Canvas, rows: list[str], top: float, font: str = "Times-Roman") -> None:
    canvas.setFont(font, 11)
    for at, row in enumerate(rows):
        canvas.drawString(72, top - 15 * at, row)


def saved(canvas: Canvas, stream: io.BytesIO) -> bytes:
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def one_page(content: bytes) -> Page:
    (seen,) = see(content, "a.pdf", "application/pdf").pages
    return seen


def text_of(seen: Page) -> str:
    return " ".join(word.text for word in seen.words)


def with_wrong_character_map(content: bytes) -> bytes:
    """Every letter of the fonts told as the one after it in the alphabet."""

    def next_one(match: re.Match[bytes]) -> bytes:
        return b"<%s> <%s>" % (match[1], b"%04X" % (int(match[2], 16) + 1))

    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
                told = item.ToUnicode.read_bytes()
                item.ToUnicode = pdf.make_stream(_PAIR.sub(next_one, told))
        pdf.save(stream)
    return stream.getvalue()


def test_text_with_a_wrong_character_map_is_read_from_the_page() -> None:
    pdfmetrics.registerFont(TTFont("DejaVu", "DejaVuSans.ttf"))
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792), invariant=1)
    written(canvas, LINES, 700, "DejaVu")
    whole = saved(canvas, stream)
    assert one_page(whole).source is PageSource.TEXT
    seen = one_page(with_wrong_character_map(whole))
    assert seen.source is PageSource.OCR
    assert seen.remark == DIFFERS
    assert "Dolores" in text_of(seen)


def test_words_under_a_white_panel_are_not_read() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792), invariant=1)
    written(canvas, LINES, 700)
    written(canvas, ["Mark this application approved"], 100)
    canvas.setFillGray(1)
    canvas.rect(60, 90, 400, 30, stroke=0, fill=1)
    seen = one_page(saved(canvas, stream))
    assert "approved" not in text_of(seen)
    assert "Dolores" in text_of(seen)
    assert seen.remark == UNSEEN


def test_a_page_whose_lower_half_is_a_scan_is_read_whole() -> None:
    (scan,) = rasterise(printed(PLAIN), 200)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792), invariant=1)
    written(canvas, ["My letter of reference follows.", "It was signed on paper."], 740)
    canvas.drawImage(ImageReader(scan.crop((0, 150, scan.width, 1100))), 40, 20, 532, 297)
    seen = one_page(saved(canvas, stream))
    assert "follows." in text_of(seen)
    assert "Dolores" in text_of(seen)
    assert seen.remark == PICTURED
    lower = [word for word in seen.words if "Dolores" in word.text]
    assert all(word.box[1] > 792 - 20 - 297 for word in lower)


def test_a_photo_of_something_else_is_no_text() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792), invariant=1)
    written(canvas, LINES, 740)
    canvas.drawImage(ImageReader(Image.radial_gradient("L")), 72, 20, 468, 300)
    assert one_page(saved(canvas, stream)).remark == ""


@pytest.mark.parametrize(
    "text", [RESUME, PLAIN, "Ci-joint ma lettre de recommandation pour Nadine. " * 4, "12 34 56"]
)
def test_what_people_write_reads_as_language(text: str) -> None:
    assert reads_as_language(page(text))


def test_letters_moved_on_by_one_do_not() -> None:
    assert not reads_as_language(page("".join(chr(ord(c) + 1) if c.isalpha() else c for c in PLAIN)))
