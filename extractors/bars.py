"""Pages as pictures with a bar over every identifier; under it lies nothing, for there is no more."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image

from extractors.crop import crop
from models.terms import Page

DPI = 150


def barred_pdf(content: bytes, media_type: str, pages: Sequence[Page]) -> bytes:
    """The pages of a file as a PDF of pictures without any text, as `crop` shows them: identifiers barred.

    `pages` are those of `see`, which say where identifiers stand. Equal input gives equal pages.
    """
    held = {page.number: page for page in pages}
    plain = [_picture(content, media_type, held.get(number)) for number in range(1, max(held) + 1)]
    stream = io.BytesIO()
    plain[0].save(stream, "PDF", save_all=True, append_images=plain[1:], resolution=DPI, quality=85)
    return stream.getvalue()


def _picture(content: bytes, media_type: str, page: Page | None) -> Image.Image:
    """One page; an empty sheet for one that could not be seen, so that the others keep their numbers."""
    if page is None:
        return Image.new("L", (850, 1100), 255)
    whole = (0.0, 0.0, page.width, page.height)
    picture = Image.open(io.BytesIO(crop(content, media_type, page, whole, DPI)))
    return picture.convert("L" if picture.mode in ("L", "1") else "RGB")
