"""More ways of signing a PDF, and more that is none: the held-out half of letters that come as text."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable
from random import Random
from typing import Any

import pikepdf
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]

from tests.bench.ink import drawings
from tests.bench.ink.beside import Sheet
from tests.bench.ink.drawings import mask_of, on_paper, saved
from tests.bench.ink.office_letters import INKS
from tests.bench.ink.pdf_ways import Spot, _colour, _form, _noted, _pen_look, _picture_look

_WHITE = (255, 255, 255)


def _paletted(canvas: Any, spot: Spot, rng: Random) -> None:
    """A picture of few colours, as screenshots are saved."""
    picture = on_paper(mask_of(spot.pen), rng.choice(INKS), (250, 250, 252), rng).quantize(16)
    canvas.drawImage(ImageReader(io.BytesIO(saved(picture))), *spot.box)


def _grey_jpeg(canvas: Any, spot: Spot, rng: Random) -> None:
    """Photographed under a lamp, in grey."""
    picture = on_paper(mask_of(spot.pen), (40, 40, 40), (214, 214, 214), rng, grain=30).convert("L")
    canvas.drawImage(ImageReader(io.BytesIO(saved(picture, "JPEG"))), *spot.box)


def _columns(canvas: Any, spot: Spot, rng: Random) -> None:
    """Cut from side to side in upright strips."""
    picture = on_paper(mask_of(spot.pen), rng.choice(INKS), _WHITE, rng)
    x, y, wide, high = spot.box
    count = rng.randint(4, 9)
    for at in range(count):
        left, right = round(at * picture.width / count), round((at + 1) * picture.width / count)
        part = picture.crop((left, 0, right, picture.height))
        scale = wide / picture.width
        canvas.drawImage(ImageReader(part), x + left * scale, y, (right - left) * scale, high)


def _curve_by_curve(canvas: Any, spot: Spot, rng: Random) -> None:
    """Each short Bézier curve a path of its own, in a clipped frame."""
    canvas.saveState()
    frame = canvas.beginPath()
    x, y, wide, high = spot.box
    frame.rect(x, y, wide, high)
    canvas.clipPath(frame, stroke=0, fill=0)
    _colour(canvas, spot, rng)
    for points in spot.lines():
        for at in range(0, len(points) - 3, 3):
            path = canvas.beginPath()
            path.moveTo(*points[at])
            path.curveTo(*points[at + 1], *points[at + 2], *points[at + 3])
            canvas.drawPath(path)
    canvas.restoreState()


def _marker(canvas: Any, spot: Spot, rng: Random) -> None:
    """A thick felt pen."""
    canvas.saveState()
    _colour(canvas, spot, rng)
    canvas.setLineWidth(rng.uniform(2.2, 3.0))
    for points in spot.lines():
        for one, other in itertools.pairwise(points):
            canvas.line(*one, *other)
    canvas.restoreState()


def _nested_look(pdf: Any, spot: Spot, rng: Random) -> Any:
    """A form that shows a form, as viewers keep a signature that was saved once."""
    inner = _pen_look(pdf, spot, rng)
    return _form(pdf, spot, b"q 1 0 0 1 0 0 cm /Fm0 Do Q", XObject=pikepdf.Dictionary(Fm0=inner))


ON_PAGE_LATER: dict[str, Callable[[Any, Spot, Random], None]] = {
    "paletted": _paletted, "grey jpeg": _grey_jpeg, "columns": _columns, "curve by curve": _curve_by_curve,
    "marker": _marker,
}  # fmt: skip
AFTER_LATER: dict[str, Callable[[bytes, Spot, Random], bytes]] = {
    "nested stamp": _noted("/Stamp", _nested_look), "drawn field": _noted("/Widget", _pen_look, "/Sig"),
    "pictured ink": _noted("/Ink", _picture_look), "line note": _noted("/PolyLine", _pen_look),
}  # fmt: skip


def _put(sheet: Sheet, picture: Image.Image, x: float, y: float, wide: float, high: float) -> None:
    sheet.canvas.drawImage(ImageReader(picture), x, y, wide, high)


def _squares(sheet: Sheet, left: float, name: float, room: float) -> None:
    """A code of black squares for telephones."""
    picture = Image.new("RGB", (210, 210), "white")
    draw = ImageDraw.Draw(picture)
    for x, y in itertools.product(range(21), range(21)):
        if sheet.rng.random() < 0.5 or (x < 7 and y < 7):
            draw.rectangle((x * 10, y * 10, x * 10 + 9, y * 10 + 9), fill="black")
    _put(sheet, picture, left + 180, name - 30, 54, 54)


def _captioned(sheet: Sheet, left: float, name: float, room: float) -> None:
    canvas = sheet.canvas
    canvas.line(left, name + 22, left + 170, name + 22)
    canvas.setFont(sheet.font, 7)
    canvas.drawString(left + 50, name + 14, "(signature)")


def _logo_beside(sheet: Sheet, left: float, name: float, room: float) -> None:
    _put(sheet, drawings.logo(sheet.rng), left + 170, name - 10, 108, 36)


def _shield(sheet: Sheet, left: float, name: float, room: float) -> None:
    """A guild's arms, drawn as paths under the block."""
    canvas, x, y = sheet.canvas, left, sheet.y - 34
    canvas.setLineWidth(1.6)
    path = canvas.beginPath()
    path.moveTo(x, y + 34)
    path.lineTo(x + 30, y + 34)
    path.curveTo(x + 30, y + 12, x + 24, y + 4, x + 15, y)
    path.curveTo(x + 6, y + 4, x, y + 12, x, y + 34)
    canvas.drawPath(path)
    canvas.setFont("Helvetica-Bold", 12)
    canvas.drawCentredString(x + 15, y + 16, "L")


def _boxes(sheet: Sheet, left: float, name: float, room: float) -> None:
    """Boxes to tick, one of them ticked."""
    canvas = sheet.canvas
    for at, word in enumerate(("Mail", "Phone", "Either")):
        canvas.rect(left + at * 70, sheet.y - 8, 9, 9)
        canvas.drawString(left + at * 70 + 14, sheet.y - 7, word)
    canvas.lines(
        [(left + 1, sheet.y - 4, left + 4, sheet.y - 7), (left + 4, sheet.y - 7, left + 9, sheet.y + 1)]
    )


def _landscape(sheet: Sheet, left: float, name: float, room: float) -> None:
    """A photo along the foot."""
    picture = Image.linear_gradient("L").resize((600, 160)).convert("RGB")
    draw = ImageDraw.Draw(picture)
    draw.polygon(((0, 160), (140, 60), (260, 130), (420, 40), (600, 160)), fill=(60, 90, 60))
    noise = Image.effect_noise((600, 160), 40).convert("RGB")
    _put(sheet, Image.blend(picture, noise, 0.1), left, max(sheet.y - 90, 20), 240, 64)


def _capitals(sheet: Sheet, left: float, name: float, room: float) -> None:
    sheet.canvas.setFont("Helvetica", 13)
    sheet.canvas.drawString(left, name + room * 0.4, sheet.signer.upper())


def _typed_picture(sheet: Sheet, left: float, name: float, room: float) -> None:
    """The name in a slanted type, as a picture."""
    picture = Image.new("RGB", (900, 120), "white")
    face = ImageFont.truetype("LiberationSerif-Italic.ttf", 72)
    ImageDraw.Draw(picture).text((6, 16), sheet.signer, font=face, fill=(20, 20, 60))
    _put(sheet, picture, left, name + 12, 190, 25)


BESIDE_LATER: dict[str, Callable[[Sheet, float, float, float], None]] = {
    "squares": _squares, "captioned rule": _captioned, "logo beside block": _logo_beside, "shield": _shield,
    "boxes to tick": _boxes, "landscape": _landscape, "capitals": _capitals, "typed picture": _typed_picture,
}  # fmt: skip
