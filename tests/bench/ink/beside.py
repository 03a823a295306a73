"""A page under way: what is set on it, and what stands on it that is no signature."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]


@dataclass(slots=True)
class Sheet:
    """A page under way: the dice, the canvas, the referee, and the signing space once it is known."""

    rng: Random
    canvas: Canvas
    font: str
    size: float
    signer: str
    left: float = 72.0
    y: float = 720.0

    def line(self, text: str, gap: float = 1.35, indent: float = 0.0) -> None:
        self.canvas.setFont(self.font, self.size)
        self.canvas.drawString(self.left + indent, self.y, text)
        self.y -= self.size * gap

    def down(self, points: float) -> None:
        self.y -= points


@cache
def font(name: str) -> str:
    pdfmetrics.registerFont(TTFont(name, f"{name}.ttf"))
    return name


def _typed(sheet: Sheet, left: float, base: float, room: float) -> None:
    sheet.canvas.setFont(sheet.font, sheet.size * sheet.rng.choice((1.0, 1.2)))
    sheet.canvas.drawString(left, base + room * 0.3, sheet.signer)


def _italic(sheet: Sheet, left: float, base: float, room: float) -> None:
    sheet.canvas.setFont(font("LiberationSerif-Italic"), sheet.size * 1.5)
    sheet.canvas.drawString(left, base + room * 0.3, sheet.signer)


def _in_script(sheet: Sheet, left: float, base: float, room: float) -> None:
    _lettered(sheet, left, base, "Z003-MediumItalic.otf", 0.0)


def _in_leaning_script(sheet: Sheet, left: float, base: float, room: float) -> None:
    file = sheet.rng.choice(("Z003-MediumItalic.otf", "URWBookman-LightItalic.otf", "C059-Italic.otf"))
    _lettered(sheet, left, base, file, sheet.rng.uniform(0.15, 0.35))


def _lettered(sheet: Sheet, left: float, base: float, file: str, lean: float) -> None:
    """The referee's name in a font that looks written, `lean` more slanted than it is made."""
    face = ImageFont.truetype(f"/usr/share/fonts/opentype/urw-base35/{file}", 160)
    x0, y0, x1, y1 = face.getbbox(sheet.signer)
    wide, high = int(x1 - x0), int(y1 - y0)
    picture = Image.new("L", (wide + int(lean * high) + 8, high + 8), 255)
    ImageDraw.Draw(picture).text((4 - x0, 4 - y0), sheet.signer, font=face, fill=0)
    if lean:
        picture = picture.transform(
            picture.size, Image.Transform.AFFINE, (1, lean, -lean * high, 0, 1, 0), fillcolor=255
        )
    tall = sheet.rng.uniform(20, 27)
    size = picture.width * tall / picture.height, tall
    sheet.canvas.drawImage(ImageReader(picture), left, base + 2, *size, mask=[250, 255, 250, 255, 250, 255])


def _dated_stamp(sheet: Sheet, left: float, base: float, room: float) -> None:
    """An office's box stamp, beside where one signs."""
    canvas, rng = sheet.canvas, sheet.rng
    canvas.saveState()
    canvas.translate(left + rng.uniform(60, 220), base + rng.uniform(-6, 10))
    canvas.rotate(rng.uniform(-8, 8))
    canvas.setLineWidth(1.4)
    canvas.rect(0, 0, 104, 34)
    canvas.setFont("Helvetica-Bold", 12)
    canvas.drawCentredString(52, 19, "RECEIVED")
    canvas.setFont("Helvetica", 9)
    canvas.drawCentredString(52, 6, "NOV 12 2026")
    canvas.restoreState()


def _round_seal(sheet: Sheet, left: float, base: float, room: float) -> None:
    """A company's seal: two rings with words between them."""
    canvas, rng = sheet.canvas, sheet.rng
    x, y = left + rng.uniform(170, 300), base + rng.uniform(0, 14)
    canvas.setLineWidth(1.2)
    canvas.circle(x, y, 30)
    canvas.circle(x, y, 19)
    canvas.setFont("Helvetica-Bold", 7)
    for at, char in enumerate("SALTMARSH PRODUCTIONS INC."):
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(200 - at * 13)
        canvas.drawCentredString(0, 22, char)
        canvas.restoreState()
    canvas.setFont("Helvetica", 8)
    canvas.drawCentredString(x, y - 3, "SEAL")


def _dotted_line(sheet: Sheet, left: float, base: float, room: float) -> None:
    sheet.canvas.setLineWidth(0.8)
    sheet.canvas.setDash(1, 2)
    sheet.canvas.line(left, base + 3, left + 190, base + 3)
    sheet.canvas.setDash()


_Space = Callable[[Sheet, float, float, float], None]
IN_SPACE: dict[str, _Space] = {
    "typed name": _typed, "script font": _in_script, "dated stamp": _dated_stamp,
    "name in italics": _italic, "leaning script font": _in_leaning_script, "round seal": _round_seal,
    "dotted line": _dotted_line,
}  # fmt: skip


def logo(sheet: Sheet, x: float, y: float) -> None:
    """A mark of shapes, as companies have them."""
    canvas, rng = sheet.canvas, sheet.rng
    canvas.setFillGray(rng.choice((0.0, 0.3, 0.55)))
    way = rng.randrange(3)
    if way == 0:
        canvas.circle(x + 18, y, 18, stroke=0, fill=1)
        canvas.setFillGray(1)
        canvas.circle(x + 25, y + 5, 12, stroke=0, fill=1)
    elif way == 1:
        path = canvas.beginPath()
        for px, py in ((0, -14), (14, 16), (24, -4), (33, 12), (46, -14)):
            (path.lineTo if px else path.moveTo)(x + px, y + py)
        canvas.setLineWidth(3)
        canvas.drawPath(path)
    else:
        for at in range(4):
            canvas.rect(x + at * 11, y - 14, 7, 10 + at * 6, stroke=0, fill=1)
    canvas.setFillGray(0)
