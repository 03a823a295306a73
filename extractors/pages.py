"""Any file as pages of positioned words: the one door through which papers are seen."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

from extractors import media
from extractors.docx_pages import docx_blocks
from extractors.flow import lay_out
from extractors.frames import Frame, frames
from extractors.identifiers import hide
from extractors.mail_text import decoded, html_blocks, text_blocks
from extractors.odt_pages import LOCKED, is_locked, odt_blocks
from extractors.old_word import as_docx
from extractors.pdf_pages import is_signed_digitally, pdf_pages
from extractors.rich_text import rich_blocks
from extractors.scan_pages import scan_pages
from models.errors import DeskError
from models.terms import Page, PageSet, PageSource, Problem

PREPARATION = "pages/16"
"""Changes whenever the same bytes may give other words: stored readings of another version are made again."""

_FLOW_LIMIT = 60
_IMAGES = {media.TIFF, media.JPEG, media.PNG, media.HEIC, "image/gif", "image/bmp", "image/webp"}
_LEGIBLE_DOTS = 400
"""The longer side of the smallest picture on which a page can be read: under 40 dots an inch no word can."""
_Seen = tuple[tuple[Page, ...], Problem | None]


def see(content: bytes, name: str, media_type: str) -> PageSet:
    """What stands on the pages of one file; never raises for bad input.

    `problem` says why there are no pages, or, beside pages, what could not be read of the file.
    `media_type` is `media_type_of`'s answer. Boxes are points of the upright page.
    """
    document = f"sha256:{hashlib.sha256(content).hexdigest()}"
    signed = media_type == media.PDF and is_signed_digitally(content)
    pages, problem = _seen(content, media_type)
    if problem is not None:
        problem = Problem(f"{name}: {problem.what}", problem.advice)
    # Identifiers are hidden here, where pages begin, so that nothing made of them can hold one.
    return PageSet(document, name, media_type, tuple(hide(page) for page in pages), problem, signed)


def _seen(content: bytes, media_type: str) -> _Seen:
    if not content:
        return (), Problem("The file is empty.", "Ask the sender to send it again.")
    way = _WAYS.get(media_type)
    if media_type in _IMAGES:
        way = _image
    if way is None:
        return (), Problem(*_UNREAD.get(media_type, _UNREAD[""]))
    try:
        return way(content)
    except DeskError:
        raise
    except MemoryError:
        return (), Problem(
            "The file needs more memory than one paper may take.", "Ask the sender for a scan at 200 dpi."
        )
    except Exception:  # A hostile file must never stop the batch, whatever a decoder raises on it.
        return (), Problem(
            "The file could not be opened; it seems damaged.", "Ask the sender to send it again as a PDF."
        )


def _image(content: bytes) -> _Seen:
    problems: list[Problem] = []
    tiny: list[Page] = []

    def good() -> Iterator[tuple[int, Frame]]:
        for number, frame in enumerate(frames(content), start=1):
            if isinstance(frame, Problem):
                problems.append(frame)
            elif max(frame.pixels.shape) < _LEGIBLE_DOTS:
                tiny.append(_without_words(number, frame))
            else:
                yield number, frame

    pages = sorted((*scan_pages(good()), *tiny), key=lambda page: page.number)
    return tuple(pages), problems[0] if problems else None


def _without_words(number: int, frame: Frame) -> Page:
    """A picture too small to hold a paper that could be read: a logo, an icon, a ruler of a mail."""
    high, wide = frame.pixels.shape
    return Page(number, wide * 72.0 / frame.x_dpi, high * 72.0 / frame.y_dpi, (), PageSource.OCR)


def _docx(content: bytes) -> _Seen:
    try:
        blocks = docx_blocks(content)
    except Exception:  # zipfile, lxml and python-docx each raise their own on a broken package.
        return (), Problem(
            "The Word document is damaged or is not one.", "Ask the sender to send it as a PDF."
        )
    return lay_out(blocks, _FLOW_LIMIT), None


def _doc(content: bytes) -> _Seen:
    made = as_docx(content)
    return ((), made) if isinstance(made, Problem) else _docx(made)


def _odt(content: bytes) -> _Seen:
    try:
        if is_locked(content):
            return (), LOCKED
        blocks = odt_blocks(content)
    except MemoryError:
        raise
    except Exception:  # zipfile, the XML parser and odfpy each raise their own on a broken package.
        return (), Problem("The OpenDocument text is damaged.", "Ask the sender to send it as a PDF.")
    return lay_out(blocks, _FLOW_LIMIT), None


def _rtf(content: bytes) -> _Seen:
    pages = lay_out(rich_blocks(content), _FLOW_LIMIT)
    if content.rstrip(b"\0 \r\n").endswith(b"}"):
        return pages, None
    cut = Problem("The RTF file is cut short.", "Ask the sender to send it as a PDF.")
    return (pages if any(page.words for page in pages) else ()), cut


def _text(content: bytes) -> _Seen:
    return lay_out(text_blocks(decoded(content)), _FLOW_LIMIT), None


def _html(content: bytes) -> _Seen:
    return lay_out(html_blocks(decoded(content)), _FLOW_LIMIT), None


_WAYS: dict[str, Callable[[bytes], _Seen]] = {
    media.PDF: pdf_pages,
    media.DOCX: _docx,
    media.DOC: _doc,
    media.ODT: _odt,
    media.RTF: _rtf,
    media.TEXT: _text,
    media.HTML: _html,
}
_UNREAD = {
    media.CFB: ("The Office file is damaged or of a kind that is not read.", "Ask the sender for a PDF."),
    "application/x-encrypted-office": (
        "The Office file is locked with a password.",
        "Ask the sender for an open copy.",
    ),
    "": ("This kind of file is not read.", "Ask the sender for a PDF."),
}
