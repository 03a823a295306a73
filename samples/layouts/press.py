"""The presses: HTML through WeasyPrint, a reportlab canvas, a DOCX, each giving the same bytes every time."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import weasyprint
from docx import Document
from docx.shared import Inches, Pt
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

FONT_FOLDER = Path("/usr/share/fonts")
FONT_FILES = {
    "Liberation Sans": ("LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic"),
    "Liberation Serif": ("LiberationSerif-Regular", "LiberationSerif-Bold", "LiberationSerif-Italic"),
    "Liberation Mono": ("LiberationMono-Regular", "LiberationMono-Bold", "LiberationMono-Italic"),
    "DejaVu Sans": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"),
    "DejaVu Serif": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic"),
    "DejaVu Sans Condensed": (
        "DejaVuSansCondensed",
        "DejaVuSansCondensed-Bold",
        "DejaVuSansCondensed-Oblique",
    ),
    "Carlito": ("Carlito-Regular", "Carlito-Bold", "Carlito-Italic"),
    "Caladea": ("Caladea-Regular", "Caladea-Bold", "Caladea-Italic"),
    "FreeSans": ("FreeSans", "FreeSansBold", "FreeSansOblique"),
    "FreeSerif": ("FreeSerif", "FreeSerifBold", "FreeSerifItalic"),
    "FreeMono": ("FreeMono", "FreeMonoBold", "FreeMonoOblique"),
}


class FontMissing(Exception):
    """A font that the samples are set in is not installed."""


@cache
def _font_path(stem: str) -> Path:
    found = sorted(FONT_FOLDER.rglob(f"{stem}.ttf"))
    if not found:
        raise FontMissing(
            f"{stem}.ttf is not installed: apt-get install fonts-liberation fonts-dejavu fonts-freefont-ttf "
            "fonts-crosextra-carlito fonts-crosextra-caladea fonts-urw-base35"
        )
    return found[0]


@cache
def typeface(family: str) -> tuple[str, str, str]:
    """Regular, bold and italic of a Debian font family, registered with reportlab, by name."""
    names = []
    for stem in FONT_FILES[family]:
        pdfmetrics.registerFont(TTFont(stem, str(_font_path(stem))))
        names.append(stem)
    return names[0], names[1], names[2]


def data_uri(content: bytes, media_type: str = "image/png") -> str:
    return f"data:{media_type};base64,{base64.b64encode(content).decode('ascii')}"


class _OnlyData(weasyprint.urls.URLFetcher):  # type: ignore[misc]
    """Samples bring their pictures with them; nothing is fetched."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=("data",))


def pdf_from_html(html: str, css: str) -> bytes:
    """A PDF with a text layer. The identifier is a hash of the source, so that bytes follow from the seed."""
    identifier = hashlib.sha256((html + css).encode()).digest()[:16]
    document = weasyprint.HTML(string=html, url_fetcher=_OnlyData())
    content = document.write_pdf(stylesheets=[weasyprint.CSS(string=css)], pdf_identifier=identifier)
    return bytes(content)


class Sheet:
    """A reportlab canvas measured from the top left, in points, with the three faces of one font."""

    def __init__(self, font: str, size: tuple[float, float] = (612.0, 792.0)) -> None:
        self.stream = io.BytesIO()
        self.width, self.height = size
        self.canvas = Canvas(self.stream, pagesize=size, invariant=1)
        self.regular, self.bold, self.italic = typeface(font)

    def put(self, x: float, top: float, text: str, size: float = 10, face: str = "") -> float:
        """Sets `text` with its baseline at `top`; gives the x where it ends."""
        self.canvas.setFont(face or self.regular, size)
        self.canvas.drawString(x, self.height - top, text)
        return x + float(pdfmetrics.stringWidth(text, face or self.regular, size))

    def put_right(self, x: float, top: float, text: str, size: float = 10, face: str = "") -> None:
        self.put(x - self.measure(text, size, face), top, text, size, face)

    def measure(self, text: str, size: float = 10, face: str = "") -> float:
        return float(pdfmetrics.stringWidth(text, face or self.regular, size))

    def wrap(self, text: str, width: float, size: float = 10, face: str = "") -> list[str]:
        """`text` broken at spaces into lines no wider than `width`; a longer word stands alone."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.measure(longer, size, face) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def rule(self, x0: float, top: float, x1: float, bottom: float, weight: float = 0.7) -> None:
        self.canvas.setLineWidth(weight)
        self.canvas.line(x0, self.height - top, x1, self.height - bottom)

    def picture(self, x: float, top: float, png: bytes, height: float) -> None:
        reader = ImageReader(io.BytesIO(png))
        wide, high = reader.getSize()
        self.canvas.drawImage(
            reader, x, self.height - top - height, height * wide / high, height, mask="auto"
        )

    def next_page(self) -> None:
        self.canvas.showPage()

    def finish(self) -> bytes:
        self.canvas.save()
        return self.stream.getvalue()


def new_docx(font: str, size_pt: float, margin_in: float = 0.8, *, landscape: bool = False) -> Any:
    """An empty DOCX in `font` with dates that do not move."""
    document = Document()
    section = document.sections[0]
    wide, high = (11.0, 8.5) if landscape else (8.5, 11.0)
    section.page_width, section.page_height = Inches(wide), Inches(high)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Inches(margin_in))
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size_pt)
    normal.paragraph_format.space_after = Pt(2)
    return document


def docx_bytes(document: Any, author: str) -> bytes:
    """The DOCX's bytes, its core properties and its archive's times fixed."""
    properties = document.core_properties
    properties.author = properties.last_modified_by = author
    properties.created = properties.modified = datetime(2026, 1, 1)
    raw = io.BytesIO()
    document.save(raw)
    fixed = io.BytesIO()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(_entry(name), source.read(name))
    return fixed.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def docx_picture(document: Any, png: bytes, height_in: float) -> None:
    document.add_picture(io.BytesIO(png), height=Inches(height_in))


def docx_rows(document: Any, rows: Sequence[Sequence[str]], *, style: str | None, size_pt: float) -> Any:
    """A table whose first row is bold."""
    table = document.add_table(rows=0, cols=len(rows[0]), style=style)
    for number, row in enumerate(rows):
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            run = cell.paragraphs[0].add_run(text)
            run.font.size, run.bold = Pt(size_pt), number == 0
    return table
