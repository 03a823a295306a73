"""A PDF as pages: text layer or OCR, decided page by page (pypdfium2's only door)."""

from __future__ import annotations

import io
import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from extractors.drawn import with_ink_seen
from extractors.frames import PIXEL_LIMIT, Frame, Grey
from extractors.pdf_fields import flattened
from extractors.pdf_text import is_real_text, opened, stands_upright, text_page
from extractors.scan_pages import scan_pages
from extractors.text_layer import (
    COARSE_DPI,
    DIFFERS,
    agree,
    as_shown,
    pictured_text,
    reads_as_language,
    with_picture_read,
)
from models.errors import DeskError
from models.terms import Box, Page, Problem

PAGE_LIMIT = 60
_EMPTY_TREE = re.compile(rb"/Count\s+0\b")
_RENDER_DPI = 220.0
_LONGEST_PX = 6000
_LARGEST_PT = 72 * _LONGEST_PX / COARSE_DPI
_WHOLE = 0.8
_INVISIBLE = 3
_INVERTED = 110
_DRAWN = {pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_SHADING}
_DIGITAL_MARKS = (b"/ByteRange", b"/adbe.pkcs7", b"/ETSI.CAdES")

LOCKED = Problem("The PDF is locked with a password.", "Ask the sender for an open copy.")
DAMAGED = Problem("The PDF is damaged or cut short.", "Ask the sender to send it again.")
NO_PAGES = Problem("The PDF has no pages.", "Ask the sender to send the paper again.")


def is_signed_digitally(content: bytes) -> bool:
    """Whether the file holds a cryptographic signature (which this does not verify)."""
    return b"/ByteRange" in content and any(mark in content for mark in _DIGITAL_MARKS[1:])


def pdf_pages(content: bytes) -> tuple[tuple[Page, ...], Problem | None]:
    """The first 60 pages, and what is wrong with the file if anything; never raises for a bad file."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        locked = pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        if locked or _wants_password(content):
            return (), LOCKED
        # pdfium refuses an empty page tree as it refuses a broken one.
        return (), NO_PAGES if _EMPTY_TREE.search(content) else DAMAGED
    try:
        count = len(document)
        if count == 0:
            return (), NO_PAGES
        if (whole := _uncropped(document, min(count, PAGE_LIMIT))) is not None:
            document.close()
            content, document = whole, pypdfium2.PdfDocument(whole)
        pages = _with_fields(content, document, min(count, PAGE_LIMIT))
    except (MemoryError, DeskError):
        raise
    except Exception:  # pdfium and pdfminer raise nearly anything on a broken file.
        return (), DAMAGED
    finally:
        document.close()
    if count > PAGE_LIMIT:
        many = f"The PDF has {count} pages; only the first {PAGE_LIMIT} were read."
        return pages, Problem(many, "Ask the sender for the papers of the application only.")
    return pages, None


def _wants_password(content: bytes) -> bool:
    """Whether qpdf cannot open the file for want of a password: pdfium gives no reason for some."""
    try:
        pikepdf.open(io.BytesIO(content)).close()
    except pikepdf.PasswordError:
        return True
    except (pikepdf.PdfError, ValueError, RuntimeError):
        return False
    return False


def _uncropped(document: Any, count: int) -> bytes | None:
    """The file with pages whose crop box lies off them shown whole, which leave nothing to see otherwise;
    None where it has none."""
    lost = [number for number in range(count) if min(document.get_page_size(number)) < 1]
    for number in lost:
        page = document[number]
        page.set_cropbox(*page.get_mediabox())
        page.close()
    if not lost:
        return None
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _with_fields(content: bytes, document: Any, count: int) -> tuple[Page, ...]:
    """The pages with what was filled into their fields; without it where pdfium cannot draw that."""
    try:
        filled = flattened(content, document, count)
    except pypdfium2.PdfiumError:
        filled = None
    if filled is None:
        return _read(content, document, count)
    whole = pypdfium2.PdfDocument(filled)
    try:
        return _read(filled, whole, count)
    finally:
        whole.close()


def _read(content: bytes, document: Any, count: int) -> tuple[Page, ...]:
    """Text pages as they are; the others rendered one at a time and read together."""
    pages: dict[int, Page] = {}
    doubted: dict[int, Page] = {}
    for number, layer in _text_pages(content, document, count):
        if max(layer.width, layer.height) > _LARGEST_PT:
            pages[number] = layer
            continue
        pixels = _rendered(document[number - 1], COARSE_DPI)
        page = as_shown(layer, pixels)
        if page is None or not reads_as_language(page):
            doubted[number] = layer
        else:
            page = with_ink_seen(page, document[number - 1])
            pages[number] = _with_pictures_read(page, pixels, document)
    images = (number for number in range(1, count + 1) if number not in pages)
    for page in scan_pages((number, pdf_frame(document, number)) for number in images):
        pages[page.number] = _surer(doubted.get(page.number), page)
    return tuple(pages[number] for number in sorted(pages))


def _surer(layer: Page | None, read: Page) -> Page:
    """A doubted text layer where OCR reads the same words, else what OCR reads."""
    if layer is None:
        return read
    return layer if agree(layer, read) else replace(read, remark=DIFFERS)


def _with_pictures_read(page: Page, pixels: Grey, document: Any) -> Page:
    """The page with what its pictures of text say; a picture that lies turned on the page is left alone."""
    for box in pictured_text(page, pixels):
        fine = _rendered(document[page.number - 1], _RENDER_DPI)
        x0, top, x1, bottom = (round(edge * _RENDER_DPI / 72) for edge in box)
        frame = Frame(np.ascontiguousarray(fine[top:bottom, x0:x1]), _RENDER_DPI, _RENDER_DPI)
        (read,) = scan_pages([(page.number, frame)])
        if not read.turned and read.words:
            page = with_picture_read(page, box, read)
    return page


def _rendered(page: Any, dpi: float) -> Grey:
    """The page in grey, upright as it is shown."""
    bitmap = page.render(scale=dpi / 72, grayscale=True)
    pixels: Grey = np.array(bitmap.to_numpy()).reshape(bitmap.height, bitmap.width)
    bitmap.close()
    return pixels


def _text_pages(content: bytes, document: Any, count: int) -> Iterator[tuple[int, Page]]:
    """The pages whose text layer is what a reader of the page sees."""
    hopeful = [number for number in range(1, count + 1) if _may_have_text(document[number - 1])]
    if not hopeful:
        return
    try:
        with opened(content) as seen:
            for number in hopeful:
                if not stands_upright(seen[number - 1]):
                    continue  # drawn sideways: as a picture it is turned
                page = text_page(seen[number - 1], number, int(document[number - 1].get_rotation()))
                if is_real_text(page):
                    yield number, page
    except Exception:  # pdfminer is stricter than pdfium: such pages are read as pictures.
        return


def _may_have_text(page: Any) -> bool:
    """Whether visible text stands on the page, and is no scanner's hidden layer over a picture of it."""
    shown = hidden = 0
    scan = False
    width, height = page.get_size()
    for item in itertools.islice(page.get_objects(max_depth=4), 20_000):
        if item.type == pdfium.FPDF_PAGEOBJ_TEXT:
            if pdfium.FPDFTextObj_GetTextRenderMode(item.raw) == _INVISIBLE:
                hidden += 1
            else:
                shown += 1
        elif item.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = item.get_bounds()
            if (right - left) * (top - bottom) >= _WHOLE * width * height:
                # A picture over the whole page hides what was drawn before it.
                scan, shown, hidden = True, 0, hidden + shown
    return shown > 0 and not (scan and hidden > shown)


def pdf_frame(document: Any, number: int) -> Frame:
    """One page's pixels, upright: the scan itself where the page is one, else a rendering at 220 dpi."""
    page = document[number - 1]
    scan = _scan_itself(page)
    if scan is not None:
        return scan
    dpi = min(_RENDER_DPI, 72 * _LONGEST_PX / max(*page.get_size(), 1.0))
    return Frame(_rendered(page, dpi), dpi, dpi)


def _scan_itself(page: Any) -> Frame | None:
    """The picture of a page that is nothing else, dot for dot: rendering would blur a fax's oblong dots."""
    items = list(itertools.islice(page.get_objects(max_depth=2), 200))
    pictures = [item for item in items if item.type == pdfium.FPDF_PAGEOBJ_IMAGE]
    if len(pictures) != 1 or len(items) == 200 or any(item.type in _DRAWN for item in items):
        return None
    a, b, c, d, _, _ = pictures[0].get_matrix().get()
    width, height = page.get_size()
    if page.get_rotation() in (90, 270):
        width, height = height, width
    if (
        abs(b) > 1
        or abs(c) > 1
        or a < _WHOLE * width
        or d < _WHOLE * height
        or a > 1.05 * width
        or d > 1.05 * height
    ):
        return None
    wide, high = pictures[0].get_px_size()
    if wide * high > PIXEL_LIMIT or min(wide, high) < 300:
        return None
    image = pictures[0].get_bitmap(render=False).to_pil().convert("L")
    pixels = np.asarray(image)
    if float(pixels[::8, ::8].mean()) < _INVERTED:
        return None  # drawn through a mask or a reversed scale: only rendering shows it as it is seen
    turns = page.get_rotation() // 90
    x_dpi, y_dpi = wide * 72 / a, high * 72 / d
    if turns % 2:
        x_dpi, y_dpi = y_dpi, x_dpi
    bilevel = not bool(np.any((pixels > 0) & (pixels < 255)))
    return Frame(np.ascontiguousarray(np.rot90(pixels, k=-turns)), x_dpi, y_dpi, bilevel=bilevel)


def text_picture(content: bytes, page: Page, box: Box, dpi: int) -> Image.Image:
    """`box` of a page read from its text layer, rendered in colour. Raises ValueError for a missing page."""
    document = pypdfium2.PdfDocument(content)
    try:
        if page.number > len(document):
            raise ValueError(f"the file has no page {page.number}")
        document.init_forms()
        sheet = document[page.number - 1]
        scale = dpi / 72
        image: Image.Image = sheet.render(scale=scale).to_pil()
        beyond = (page.turned - sheet.get_rotation()) % 360
        if beyond:
            image = image.rotate(-beyond, expand=True)
        return image.crop(tuple(round(edge * scale) for edge in box))  # type: ignore[arg-type]
    finally:
        document.close()
