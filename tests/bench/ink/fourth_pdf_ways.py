"""The ways in which the fourth set's PDFs are signed: as the page is made, or onto the finished file."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from random import Random
from typing import Any

import pikepdf

from tests.bench.ink import fourth_pictures as pictures
from tests.bench.ink.fourth_hands import box, inked, outlines, pressed
from tests.bench.ink.pens import Pen

_ROOM = 5.0
Pair = tuple[float, float]


def image(data: bytes, size: Pair, style: str = "") -> str:
    kind = "png" if data[:4] == b"\x89PNG" else "jpeg"
    source = f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
    return f"<img src='{source}' style='width:{size[0]:.1f}pt;height:{size[1]:.1f}pt;{style}'>"


def _svg(signature: Pen, inside: str) -> str:
    wide, high = box(signature)
    view = f"{-_ROOM} {-_ROOM} {wide:.1f} {high:.1f}"
    return f"<svg width='{wide:.1f}pt' height='{high:.1f}pt' viewBox='{view}'>{inside}</svg>"


def _colour(rng: Random) -> pictures.Colour:
    return rng.choice(pictures.INKS)


def _pressed_outline(signature: Pen, rng: Random) -> str:
    """A tablet's ink: each stroke one filled outline."""
    path = "".join(f"M{' L'.join(f'{x:.2f} {y:.2f}' for x, y in line)}Z" for line in outlines(signature))
    return _svg(
        signature, f"<path d='{path}' fill='rgb{_colour(rng)}' stroke='rgb{_colour(rng)}' stroke-width='.3'/>"
    )


def _short_strokes(signature: Pen, rng: Random) -> str:
    """A tablet's ink: a piece for every move of the pen, each of its own width."""
    colour = f"rgb{_colour(rng)}"
    pieces = "".join(
        f"<line x1='{a:.2f}' y1='{b:.2f}' x2='{c:.2f}' y2='{d:.2f}' stroke-width='{thick:.2f}'/>"
        for a, b, c, d, thick in pressed(signature)
    )
    return _svg(signature, f"<g stroke='{colour}' stroke-linecap='round'>{pieces}</g>")


def _signing_frame(signature: Pen, rng: Random) -> str:
    """What a signing service draws around what was drawn with a finger."""
    number = "".join(rng.choice("0123456789ABCDEF") for _ in range(16))
    small = "<span style='font:5.5pt Liberation Sans;color:#333;white-space:nowrap'>"
    frame = "border:1pt solid #2463b4;border-right:0;border-radius:6pt 0 0 6pt;padding:1pt 4pt;width:26pt"
    picture = image(pictures.png(pictures.cut_out(signature, rng)), box(signature), "position:static")
    return f"<div style='{frame}'>{small}Signed by:</span><br>{picture}<br>{small}{number}...</span></div>"


def _behind_text(signature: Pen, rng: Random) -> str:
    return image(pictures.png(pictures.white_box(signature, rng)), box(signature), "z-index:-1")


ON_PAGE: dict[str, Callable[[Pen, Random], str]] = {
    "cut out": lambda s, rng: image(pictures.png(pictures.cut_out(s, rng)), box(s)),
    "white box": lambda s, rng: image(pictures.jpeg(pictures.white_box(s, rng)), box(s)),
    "grey scan": lambda s, rng: image(pictures.jpeg(pictures.grey_scan(s, rng)), box(s)),
    "lined paper": lambda s, rng: image(pictures.jpeg(pictures.lined_paper(s, rng), 85), box(s)),
    "two tones": lambda s, rng: image(pictures.png(pictures.two_tones(s)), box(s)),
    "initialled": lambda s, rng: image(pictures.png(pictures.cut_out(s, rng)), box(s)),
    "pressed outline": _pressed_outline,
    "short strokes": _short_strokes,
    "signing frame": _signing_frame,
    "behind text": _behind_text,
}


def _lines(signature: Pen, at: Pair) -> list[list[Pair]]:
    """Its strokes in the page's points."""
    x, y = at
    return [
        [(x + px * signature.wide, y + (1 - py) * signature.high) for px, py in stroke]
        for stroke in signature.strokes
    ]


def _filled(signature: Pen, at: Pair, colour: pictures.Colour) -> bytes:
    """Drawing orders for its outlines, in the page's points."""
    x, y = at
    parts = [f"{' '.join(f'{part / 255:.3f}' for part in colour)} rg"]
    for line in outlines(signature):
        points = [f"{x + px:.2f} {y + signature.high - py:.2f}" for px, py in line]
        parts += [f"{points[0]} m", *(f"{point} l" for point in points[1:]), "h f"]
    return "\n".join(parts).encode()


def _saved(pdf: pikepdf.Pdf) -> bytes:
    stream = io.BytesIO()
    pdf.save(stream, deterministic_id=True)
    return stream.getvalue()


def _fill_and_sign(content: bytes, signature: Pen, at: Pair, rng: Random) -> bytes:
    """A viewer's own tool: filled outlines after all else in the page's orders."""
    pdf = pikepdf.open(io.BytesIO(content))
    orders = b"q /ADBE_FillSign BMC\n" + _filled(signature, at, _colour(rng)) + b"\nEMC Q"
    pdf.pages[-1].contents_add(b"q", prepend=True)
    pdf.pages[-1].contents_add(b"Q " + orders)
    return _saved(pdf)


def _form(pdf: pikepdf.Pdf, orders: bytes, corners: list[float], resources: Any = None) -> Any:
    stream = pdf.make_stream(orders)
    stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    stream.BBox = pikepdf.Array(corners)
    stream.Resources = resources if resources is not None else pikepdf.Dictionary()
    return stream


def _noted(pdf: pikepdf.Pdf, kind: str, corners: list[float], look: Any, **more: Any) -> bytes:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(f"/{kind}"), Rect=pikepdf.Array(corners), F=4,
        AP=pikepdf.Dictionary(N=look), **more,
    )  # fmt: skip
    page = pdf.pages[-1].obj
    page.Annots = pikepdf.Array([*page.get("/Annots", []), pdf.make_indirect(note)])
    return _saved(pdf)


def _corners(signature: Pen, at: Pair) -> list[float]:
    x, y = at
    return [x - _ROOM, y - _ROOM, x + signature.wide + _ROOM, y + signature.high + _ROOM]


def _ink_note(content: bytes, signature: Pen, at: Pair, rng: Random) -> bytes:
    """Drawn with the finger in a viewer, and kept as a note of ink with its look."""
    pdf, colour = pikepdf.open(io.BytesIO(content)), [part / 255 for part in _colour(rng)]
    orders = [f"{' '.join(f'{part:.3f}' for part in colour)} RG {signature.thick:.1f} w 1 J 1 j"]
    for line in _lines(signature, at):
        orders.append(
            " ".join(f"{x:.2f} {y:.2f} {'l' if place else 'm'}" for place, (x, y) in enumerate(line)) + " S"
        )
    look = _form(pdf, "\n".join(orders).encode(), _corners(signature, at))
    ink = pikepdf.Array(
        [pikepdf.Array([round(v, 2) for p in line for v in p]) for line in _lines(signature, at)]
    )
    return _noted(pdf, "Ink", _corners(signature, at), look, InkList=ink, C=pikepdf.Array(colour))


def _viewers_stamp(content: bytes, signature: Pen, at: Pair, rng: Random) -> bytes:
    """A signature that a viewer keeps and sets as a stamp of outlines."""
    pdf = pikepdf.open(io.BytesIO(content))
    look = _form(pdf, _filled(signature, at, _colour(rng)), _corners(signature, at))
    return _noted(pdf, "Stamp", _corners(signature, at), look)


def _picture_stamp(content: bytes, signature: Pen, at: Pair, rng: Random) -> bytes:
    """A stamp that holds a picture with a clear ground."""
    pdf, mask = pikepdf.open(io.BytesIO(content)), inked(signature)
    size = {
        "Type": pikepdf.Name.XObject,
        "Subtype": pikepdf.Name.Image,
        "Width": mask.width,
        "Height": mask.height,
    }
    clear = pdf.make_stream(mask.tobytes(), ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8, **size)
    ink = bytes(_colour(rng)) * (mask.width * mask.height)
    picture = pdf.make_stream(ink, ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, SMask=clear, **size)
    wide, high = box(signature)
    drawn = f"q {wide:.1f} 0 0 {high:.1f} 0 0 cm /Im Do Q".encode()
    look = _form(pdf, drawn, [0, 0, wide, high], pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=picture)))
    return _noted(pdf, "Stamp", _corners(signature, at), look)


AFTER: dict[str, Callable[[bytes, Pen, Pair, Random], bytes]] = {
    "fill and sign": _fill_and_sign,
    "ink note": _ink_note,
    "viewer's stamp": _viewers_stamp,
    "picture stamp": _picture_stamp,
}
