"""Pictures in a Word document: how large they stand, and whether a hand drew what they show."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
from docx.oxml.ns import qn
from PIL import Image

from extractors.flow_tables import Picture
from extractors.hand import LOOK_DPI, Look, drawings

_EMU_PER_POINT = 12700.0
_UNKNOWN_PT = (96.0, 24.0)
_MOST_PT = 2000.0
_HEAD_PT = 160.0
_FEW_POINTS = 8
_BOX = qn("w:txbxContent")
_INK = "{http://schemas.microsoft.com/office/word/2010/wordml}contentPart"
_VML = "{urn:schemas-microsoft-com:vml}"
_LINE = "{urn:schemas-microsoft-com:office:office}signatureline"
_LENGTH = re.compile(r"(?<![\w-])(width|height):\s*(\d*\.?\d+)(pt|in|cm|mm|px)?")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "px": 0.75, "": 0.75}


def picture_in(element: Any, part: Any) -> Picture | None:
    """What a drawing, a VML picture or an embedded object of `part` shows, text boxes in it aside.

    Word's own ink and lines drawn free-hand are a hand's; of a picture it is looked at. A line to sign on of
    Word's, which is signed by a cryptographic signature alone, is none."""
    if next(element.iter(_LINE), None) is not None:
        return None
    blobs = [each for each in element.iter(qn("a:blip"), f"{_VML}imagedata") if not _is_boxed(each, element)]
    drawn = next(element.iter(_INK), None) is not None or _is_freehand(element)
    if not blobs and not drawn:
        return None
    wide, high = _size(element)
    if drawn:
        return Picture(wide, high, look=Look.HAND, loose=_is_loose(element))
    looks = {_look(_content(each, part), wide, high) for each in blobs}
    look = looks.pop() if len(looks) == 1 else Look.EITHER
    return Picture(wide, high, look=look, loose=look is not Look.NONE and _is_loose(element))


def _is_loose(element: Any) -> bool:
    """Whether a picture is placed by the page, and well under its head, wherever its paragraph stands."""
    for place in element.iter(qn("wp:positionV")):
        offset = place.find(qn("wp:posOffset"))
        by_page = place.get("relativeFrom") in ("page", "margin")
        told = (offset.text or "0").lstrip("-") if offset is not None else "0"
        if by_page and told.isdigit() and int(told) > _HEAD_PT * _EMU_PER_POINT:
            return True
    return False


def _is_boxed(item: Any, within: Any) -> bool:
    above: Iterator[Any] = item.iterancestors()
    return any(each.tag == _BOX for each in _up_to(above, within))


def _up_to(above: Iterator[Any], within: Any) -> Iterator[Any]:
    for each in above:
        if each is within:
            return
        yield each


def _is_freehand(element: Any) -> bool:
    """Whether a shape of many points is drawn and not filled."""
    for shape in element.iter(qn("a:custGeom")):
        properties = shape.getparent()
        filled = any(
            properties.find(qn(tag)) is not None for tag in ("a:solidFill", "a:gradFill", "a:blipFill")
        )
        if (
            not filled
            and sum(1 for _ in shape.iter(qn("a:pt"))) >= _FEW_POINTS
            and not _is_boxed(shape, element)
        ):
            return True
    return False


def _size(element: Any) -> tuple[float, float]:
    """In points."""
    extent = next(element.iter(qn("wp:extent")), None)
    if extent is not None:
        told = (int(extent.get("cx", 0)) / _EMU_PER_POINT, int(extent.get("cy", 0)) / _EMU_PER_POINT)
        return min(told[0], _MOST_PT), min(told[1], _MOST_PT)
    for shape in element.iter(f"{_VML}group", f"{_VML}shape", f"{_VML}rect"):
        lengths = {
            name: float(number) * _POINTS[unit]
            for name, number, unit in _LENGTH.findall(shape.get("style", ""))
        }
        if len(lengths) == 2:
            return min(lengths["width"], _MOST_PT), min(lengths["height"], _MOST_PT)
    return _UNKNOWN_PT


def _content(item: Any, part: Any) -> bytes:
    """The picture's bytes; none where the document does not hold it."""
    relation = part.rels.get(item.get(qn("r:embed")) or item.get(qn("r:id")) or "")
    return b"" if relation is None or relation.is_external else bytes(relation.target_part.blob)


def _look(content: bytes, wide: float, high: float) -> Look:
    """How a picture shown so large looks, in points; `EITHER` where it cannot be opened."""
    scale = LOOK_DPI / 72
    size = max(round(wide * scale), 1), max(round(high * scale), 1)
    try:
        with Image.open(io.BytesIO(content)) as image:
            shown = image.convert("RGBA").resize(size, Image.Resampling.BOX)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return Look.EITHER
    paper = Image.new("RGBA", size, "white")
    pixels = np.asarray(Image.alpha_composite(paper, shown).convert("RGB"))
    looks = {each.look for each in drawings(pixels, LOOK_DPI, ((0, 0, *size),))}
    return looks.pop() if len(looks) == 1 else Look.EITHER if looks else Look.NONE
