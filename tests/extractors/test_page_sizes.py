"""Pages of odd sizes: larger than there is room for, or cut down to nothing."""

from __future__ import annotations

import io

import cv2
import numpy as np
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from extractors import scan_pages
from extractors.frames import PIXEL_LIMIT, Frame
from extractors.pdf_pages import pdf_pages
from extractors.raster import straightened


def test_a_poster_is_not_drawn_with_more_dots_than_a_file_may_bring() -> None:
    frame = Frame(np.full((3000, 3000), 255, np.uint8), 20.0, 20.0)
    sheet = straightened(frame)
    assert sheet.pixels.size <= PIXEL_LIMIT * 1.001
    assert [round(side) for side in sheet.size_pt] == [10800, 10800]


def test_a_page_of_a_letter_s_size_keeps_its_working_resolution() -> None:
    sheet = straightened(Frame(np.full((2200, 1700), 255, np.uint8), 200.0, 200.0))
    assert sheet.dpi == 200.0


def test_a_page_without_room_is_too_large_and_not_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(frame: Frame, turned: int) -> None:
        fault = cv2.error("Insufficient memory")
        fault.code = cv2.Error.StsNoMem
        raise fault

    monkeypatch.setattr(scan_pages, "straightened", no_room)
    frame = Frame(np.full((400, 300), 255, np.uint8), 200.0, 200.0)
    with pytest.raises(MemoryError):
        list(scan_pages.scan_pages([(1, frame)]))


def test_a_page_whose_crop_box_lies_off_it_is_shown_whole_and_the_others_are_kept() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792))
    for line in ("A letter of one page for the members", "A second page that follows the letter"):
        canvas.drawString(72, 700, line)
        canvas.showPage()
    canvas.save()
    document = pypdfium2.PdfDocument(stream.getvalue())
    document[1].set_cropbox(700, 800, 900, 1000)
    cropped = io.BytesIO()
    document.save(cropped)
    pages, problem = pdf_pages(cropped.getvalue())
    assert problem is None
    assert [page.words[1].text for page in pages] == ["letter", "second"]
    assert {(page.width, page.height) for page in pages} == {(612.0, 792.0)}
