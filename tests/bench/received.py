"""A made paper's images as they came, for reading them with nothing but Tesseract."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2


def received_images(name: str, content: bytes, folder: Path) -> Iterator[Path]:
    """The images, kept in `folder`: a TIFF or JPEG untouched, a 200 dpi scan's pictures out of its PDF."""
    path = folder / name
    path.write_bytes(content)
    if path.suffix != ".pdf":
        yield path
        return
    document = pypdfium2.PdfDocument(content)
    for number, page in enumerate(document):
        picture = next(iter(page.get_objects()))
        image = folder / f"{number}.tif"
        picture.get_bitmap().to_pil().save(image, dpi=(200, 200))
        yield image
