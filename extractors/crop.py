"""A piece of a page as a picture, for a person to check a value against."""

from __future__ import annotations

import io
from functools import lru_cache

import pypdfium2
from PIL import Image, ImageDraw

from extractors import media
from extractors.frames import Frame, frames
from extractors.identifiers import hidden_boxes
from extractors.pdf_pages import pdf_frame, text_picture
from extractors.raster import Sheet, straightened
from models.terms import Box, Page, PageSource

_MARGIN_PT = 4.0


def crop(content: bytes, media_type: str, page: Page, box: Box, dpi: int = 130) -> bytes:
    """PNG of `box` (points of the upright page, as in `page`) with a margin of 4 points, at `dpi`.

    For PDF and image files as given to `see`. Raises ValueError for a flowing page, which has no picture,
    and for a page that the file does not have.
    """
    if page.source is PageSource.FLOW:
        raise ValueError("a flowing page has no picture")
    around = _with_margin(page, box)
    if media_type == media.PDF and page.source is PageSource.TEXT:
        picture = text_picture(content, page, around, dpi)
    else:
        picture = _from_sheet(_sheet(content, media_type, page.number, page.turned), around, dpi)
    _bar(picture, page, around)
    stream = io.BytesIO()
    picture.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _bar(picture: Image.Image, page: Page, around: Box) -> None:
    """Paints over the words of `page` that are hidden, in the pixels themselves."""
    across, down = picture.width / (around[2] - around[0]), picture.height / (around[3] - around[1])
    pen = ImageDraw.Draw(picture)
    for left, top, right, bottom in hidden_boxes(page):
        low, high = (left - 1 - around[0]) * across, (right + 1 - around[0]) * across
        pen.rectangle((low, (top - 1 - around[1]) * down, high, (bottom + 1 - around[1]) * down), fill=0)


def _with_margin(page: Page, box: Box) -> Box:
    left, top = max(box[0] - _MARGIN_PT, 0.0), max(box[1] - _MARGIN_PT, 0.0)
    right, bottom = min(box[2] + _MARGIN_PT, page.width), min(box[3] + _MARGIN_PT, page.height)
    if right - left < 1.0 or bottom - top < 1.0:
        raise ValueError("the box lies outside the page")
    return left, top, right, bottom


@lru_cache(maxsize=2)
def _sheet(content: bytes, media_type: str, number: int, turned: int) -> Sheet:
    """The page as its words were read from; kept, for one page gives many crops."""
    return straightened(_frame(content, media_type, number), turned, as_sent=True)


def _frame(content: bytes, media_type: str, number: int) -> Frame:
    if media_type == media.PDF:
        document = pypdfium2.PdfDocument(content)
        try:
            if number > len(document):
                raise ValueError(f"the file has no page {number}")
            document.init_forms()
            return pdf_frame(document, number)
        finally:
            document.close()
    for at, frame in enumerate(frames(content), start=1):
        if at == number and isinstance(frame, Frame):
            return frame
    raise ValueError(f"the file has no page {number}")


def _from_sheet(sheet: Sheet, box: Box, dpi: int) -> Image.Image:
    scale = sheet.dpi / 72
    left, top, right, bottom = (round(edge * scale) for edge in box)
    piece = Image.fromarray(sheet.pixels[top:bottom, left:right])
    size = (max(round(piece.width * dpi / sheet.dpi), 1), max(round(piece.height * dpi / sheet.dpi), 1))
    return piece.resize(size, Image.Resampling.LANCZOS)
