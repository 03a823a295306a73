"""The ways that programs put a signature on a PDF: while the page is made, or onto the finished file."""

from __future__ import annotations

import io
import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

import pikepdf
from PIL import Image
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]

from tests.bench.ink.drawings import mask_of, on_alpha, on_paper, saved
from tests.bench.ink.office_letters import INKS
from tests.bench.ink.pens import Pen

_ROOM = 4.0
_CREAM = (244, 236, 214)


@dataclass(frozen=True, slots=True)
class Spot:
    """A signature and its lower left corner on the last page, in points from the page's own."""

    pen: Pen
    x: float
    y: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Lower left and size with the room that a picture of it has around."""
        return self.x - _ROOM, self.y - _ROOM, self.pen.wide + 2 * _ROOM, self.pen.high + 2 * _ROOM

    def lines(self) -> Iterator[list[tuple[float, float]]]:
        for stroke in self.pen.strokes:
            yield [(self.x + px * self.pen.wide, self.y + (1 - py) * self.pen.high) for px, py in stroke]


def _alpha(canvas: Any, spot: Spot, rng: Random) -> None:
    picture = on_alpha(mask_of(spot.pen), rng.choice(INKS))
    canvas.drawImage(ImageReader(picture), *spot.box, mask="auto")


def _white_jpeg(canvas: Any, spot: Spot, rng: Random) -> None:
    picture = on_paper(mask_of(spot.pen), rng.choice(INKS), (255, 255, 255), rng)
    canvas.drawImage(ImageReader(io.BytesIO(saved(picture, "JPEG"))), *spot.box)


def _cream_jpeg(canvas: Any, spot: Spot, rng: Random) -> None:
    picture = on_paper(mask_of(spot.pen), rng.choice(INKS), _CREAM, rng, grain=40)
    canvas.drawImage(ImageReader(io.BytesIO(saved(picture, "JPEG"))), *spot.box)


def _keyed(canvas: Any, spot: Spot, rng: Random) -> None:
    picture = on_paper(mask_of(spot.pen), rng.choice(INKS), (255, 255, 255), rng).convert("RGB")
    canvas.drawImage(ImageReader(picture), *spot.box, mask=[240, 255, 240, 255, 240, 255])


def _strips(canvas: Any, spot: Spot, rng: Random) -> None:
    """As some printer drivers cut a picture: bands one under the other."""
    picture = on_paper(mask_of(spot.pen), rng.choice(INKS), (255, 255, 255), rng)
    x, y, wide, high = spot.box
    count = rng.randint(3, 6)
    for at in range(count):
        top, low = round(at * picture.height / count), round((at + 1) * picture.height / count)
        part = picture.crop((0, top, picture.width, low))
        tall = high * (low - top) / picture.height
        canvas.drawImage(ImageReader(part), x, y + high * (1 - low / picture.height), wide, tall)


def _two_pictures(canvas: Any, spot: Spot, rng: Random) -> None:
    """Given and family name as pictures of their own, side by side."""
    picture = on_paper(mask_of(spot.pen), rng.choice(INKS), (255, 255, 255), rng)
    x, y, wide, high = spot.box
    half = picture.width // 2
    canvas.drawImage(ImageReader(picture.crop((0, 0, half, picture.height))), x, y, wide / 2, high)
    rest = picture.crop((half, 0, picture.width, picture.height))
    canvas.drawImage(ImageReader(rest), x + wide / 2 + 3, y, wide / 2, high)


def _inline(canvas: Any, spot: Spot, rng: Random) -> None:
    picture = on_paper(mask_of(spot.pen), rng.choice(INKS), (255, 255, 255), rng)
    small = picture.resize((picture.width // 2, picture.height // 2))
    x, y, wide, high = spot.box
    canvas.drawInlineImage(small, x, y, wide, high)


def _form_picture(canvas: Any, spot: Spot, rng: Random) -> None:
    canvas.beginForm("signed")
    _alpha(canvas, spot, rng)
    canvas.endForm()
    canvas.doForm("signed")


def _turned_form(canvas: Any, spot: Spot, rng: Random) -> None:
    """A picture in a form in a form, a little turned."""
    origin = Spot(spot.pen, 0, 0)
    canvas.beginForm("inner")
    _alpha(canvas, origin, rng)
    canvas.endForm()
    canvas.beginForm("outer")
    canvas.rotate(rng.uniform(-6, 8))
    canvas.doForm("inner")
    canvas.endForm()
    canvas.saveState()
    canvas.translate(spot.x, spot.y)
    canvas.doForm("outer")
    canvas.restoreState()


def _colour(canvas: Any, spot: Spot, rng: Random) -> None:
    ink = [part / 255 for part in rng.choice(INKS)]
    canvas.setStrokeColorRGB(*ink)
    canvas.setFillColorRGB(*ink)
    canvas.setLineWidth(spot.pen.thick)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)


def _one_path(canvas: Any, spot: Spot, rng: Random) -> None:
    """One path of Bézier curves."""
    canvas.saveState()
    _colour(canvas, spot, rng)
    path = canvas.beginPath()
    for points in spot.lines():
        path.moveTo(*points[0])
        for a, b, c in zip(points[1::3], points[2::3], points[3::3], strict=False):
            path.curveTo(*a, *b, *c)
    canvas.drawPath(path)
    canvas.restoreState()


def _segments(canvas: Any, spot: Spot, rng: Random) -> None:
    """Every short piece of the pen's way a line of its own, as signing pads send it."""
    canvas.saveState()
    _colour(canvas, spot, rng)
    for points in spot.lines():
        for one, other in itertools.pairwise(points):
            canvas.line(*one, *other)
    canvas.restoreState()


def _outline(points: list[tuple[float, float]], thick: float) -> list[tuple[float, float]]:
    """The outline of a nib that swells on its way."""
    left, right = [], []
    for at, (one, other) in enumerate(itertools.pairwise(points)):
        long = math.dist(one, other) or 1.0
        swell = thick * (0.35 + 0.3 * abs(math.sin(at / 9)))
        dx, dy = (other[0] - one[0]) / long * swell, (other[1] - one[1]) / long * swell
        left.append((one[0] - dy, one[1] + dx))
        right.append((one[0] + dy, one[1] - dx))
    return [*left, *reversed(right)]


def _outlines(canvas: Any, spot: Spot, rng: Random) -> None:
    """Filled outlines of strokes, as tablets draw a nib that presses."""
    canvas.saveState()
    _colour(canvas, spot, rng)
    for points in spot.lines():
        for start in range(0, max(1, len(points) - 1), 12):
            edge = _outline(points[start : start + 14], spot.pen.thick)
            if len(edge) < 3:
                continue
            path = canvas.beginPath()
            path.moveTo(*edge[0])
            for point in edge[1:]:
                path.lineTo(*point)
            path.close()
            canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _path_in_form(canvas: Any, spot: Spot, rng: Random) -> None:
    canvas.beginForm("drawn")
    canvas.saveState()
    _colour(canvas, spot, rng)
    for points in spot.lines():
        path = canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        canvas.drawPath(path)
    canvas.restoreState()
    canvas.endForm()
    canvas.doForm("drawn")


def _stencil(canvas: Any, spot: Spot, rng: Random) -> None:
    """A one-bit mask that lets the colour through."""
    mask = mask_of(spot.pen).point(lambda level: 255 if level > 127 else 0)
    picture = Image.new("RGBA", mask.size, (*rng.choice(INKS), 0))
    picture.putalpha(mask)
    canvas.drawImage(ImageReader(picture), *spot.box, mask="auto")


ON_PAGE: dict[str, Callable[[Any, Spot, Random], None]] = {
    "alpha png": _alpha, "white jpeg": _white_jpeg, "strips": _strips, "form picture": _form_picture,
    "one path": _one_path, "many segments": _segments, "keyed png": _keyed, "cream jpeg": _cream_jpeg,
    "inline picture": _inline, "turned form": _turned_form, "outlines": _outlines,
    "path in form": _path_in_form, "stencil": _stencil, "two pictures": _two_pictures,
}  # fmt: skip


def _note(
    pdf: pikepdf.Pdf, spot: Spot, subtype: str, look: pikepdf.Object, **more: Any
) -> pikepdf.Dictionary:
    x, y, wide, high = spot.box
    page = pdf.pages[-1]
    note = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name(subtype),
            Rect=pikepdf.Array([x, y, x + wide, y + high]),
            F=4,
            AP=pikepdf.Dictionary(N=look),
            P=page.obj,
            **more,
        )
    )
    page.obj.Annots = pikepdf.Array([*page.obj.get("/Annots", []), note])
    return note


def _form(pdf: pikepdf.Pdf, spot: Spot, content: bytes, **resources: Any) -> pikepdf.Object:
    _, _, wide, high = spot.box
    look = pdf.make_stream(content)
    look.Type, look.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    look.BBox = pikepdf.Array([0, 0, wide, high])
    look.Resources = pikepdf.Dictionary(**resources)
    return look


def _pen_look(pdf: pikepdf.Pdf, spot: Spot, rng: Random) -> pikepdf.Object:
    red, green, blue = (part / 255 for part in rng.choice(INKS))
    drawn = [f"{red:.3f} {green:.3f} {blue:.3f} RG {spot.pen.thick} w 1 J 1 j"]
    for points in Spot(spot.pen, _ROOM, _ROOM).lines():
        way = [f"{px:.2f} {py:.2f} {'l' if at else 'm'}" for at, (px, py) in enumerate(points)]
        drawn.append(" ".join(way) + " S")
    return _form(pdf, spot, "\n".join(drawn).encode())


def _picture_look(pdf: pikepdf.Pdf, spot: Spot, rng: Random) -> pikepdf.Object:
    mask = mask_of(spot.pen)
    image = pdf.make_stream(Image.new("RGB", mask.size, rng.choice(INKS)).tobytes())
    soft = pdf.make_stream(mask.tobytes())
    for stream, space in ((image, "/DeviceRGB"), (soft, "/DeviceGray")):
        stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        stream.Width, stream.Height, stream.BitsPerComponent = mask.width, mask.height, 8
        stream.ColorSpace = pikepdf.Name(space)
    image.SMask = soft
    _, _, wide, high = spot.box
    content = f"q {wide:.2f} 0 0 {high:.2f} 0 0 cm /Ink Do Q".encode()
    return _form(pdf, spot, content, XObject=pikepdf.Dictionary(Ink=image))


_Look = Callable[[pikepdf.Pdf, Spot, Random], pikepdf.Object]


def _noted(subtype: str, look: _Look, field: str = "") -> Callable[[bytes, Spot, Random], bytes]:
    """The finished file with a note or a field on its last page."""

    def put(content: bytes, spot: Spot, rng: Random) -> bytes:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            more: dict[str, Any] = {}
            if field:
                more = {"FT": pikepdf.Name(field), "T": "Signature1"}
            if field == "/Btn":
                more["Ff"] = 65_536
            if subtype == "/Ink":
                way = [coordinate for point in next(spot.lines()) for coordinate in point]
                more["InkList"] = pikepdf.Array([pikepdf.Array([round(part, 2) for part in way])])
            note = _note(pdf, spot, subtype, look(pdf, spot, rng), **more)
            if field:
                pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([note]))
            stream = io.BytesIO()
            pdf.save(stream)
        return stream.getvalue()

    return put


AFTER: dict[str, Callable[[bytes, Spot, Random], bytes]] = {
    "ink note": _noted("/Ink", _pen_look), "stamp picture": _noted("/Stamp", _picture_look),
    "signature field": _noted("/Widget", _picture_look, "/Sig"), "stamp paths": _noted("/Stamp", _pen_look),
    "button picture": _noted("/Widget", _picture_look, "/Btn"),
}  # fmt: skip
