"""What comes with papers: the HTML side of a mail, a company logo, a fax cover sheet."""

from __future__ import annotations

import io
from datetime import datetime
from html import escape

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import letter  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]


def html_body(body: str, logo: bool) -> str:
    """The same words as HTML; a logo stands below them as mail signatures have it."""
    text = "".join(f"<p>{escape(part)}</p>" for part in body.strip().split("\n\n")).replace("\n", "<br>")
    picture = '<p><img src="cid:logo.png@inline" width="120" alt=""></p>' if logo else ""
    return f"<html><body style='font-family:Calibri,sans-serif'>{text}{picture}</body></html>"


def logo_png() -> bytes:
    """A small company mark, the same each time."""
    picture = Image.new("RGB", (180, 60), "white")
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle((6, 8, 52, 52), 10, fill=(22, 92, 125))
    pen.polygon([(20, 40), (29, 18), (38, 40)], fill="white")
    pen.line((64, 30, 170, 30), fill=(22, 92, 125), width=5)
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


def cover_pdf(name: str, pages: int, when: datetime) -> bytes:
    """A fax cover sheet."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=letter, invariant=1)
    canvas.setFont("Helvetica-Bold", 34)
    canvas.drawString(72, 690, "FAX")
    canvas.setFont("Helvetica", 13)
    lines = (
        "To: Local 411, Operations Manager",
        "Fax: 905 555 0112",
        # The canvas's own fonts know Latin-1 alone.
        f"From: {name.encode('latin-1', 'replace').decode('latin-1')}",
        f"Date: {when:%B %d, %Y}",
        f"Pages including this one: {pages}",
        "Re: upgrade request",
    )
    for number, line in enumerate(lines):
        canvas.drawString(72, 630 - 26 * number, line)
    canvas.line(72, 662, 540, 662)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()
