"""What Word's files are made of, as far as a picture on a page needs it."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

EMU = 12_700
OFFICE = "http://schemas.openxmlformats.org"
MS = "http://schemas.microsoft.com/office"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{url}"'
    for prefix, url in {
        "w": f"{OFFICE}/wordprocessingml/2006/main",
        "r": f"{OFFICE}/officeDocument/2006/relationships",
        "a": f"{OFFICE}/drawingml/2006/main",
        "pic": f"{OFFICE}/drawingml/2006/picture",
        "wp": f"{OFFICE}/drawingml/2006/wordprocessingDrawing",
        "mc": f"{OFFICE}/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "w14": f"{MS}/word/2010/wordml",
        "wps": f"{MS}/word/2010/wordprocessingShape",
        "wpi": f"{MS}/word/2010/wordprocessingInk",
        "asvg": f"{MS}/drawing/2016/SVG/main",
    }.items()
)


@dataclass(frozen=True, slots=True)
class Place:
    """The paragraphs from the room to sign on, and where a floating signature is set: in points, from the
    text's left edge and from the room's first line."""

    document: Any
    room: Any
    foot: Any
    end: Any
    x: float
    y: float

    def kept(self, data: bytes) -> str:
        """The relation under which the document keeps a picture."""
        relation, _ = self.document.part.get_or_add_image(io.BytesIO(data))
        return str(relation)

    def part(self, name: str, media_type: str, relation: str, blob: bytes) -> str:
        """The relation under which the document keeps a part of another kind."""
        part = Part(PackURI(name), media_type, blob, self.document.part.package)
        return str(
            self.document.part.relate_to(part, f"{OFFICE}/officeDocument/2006/relationships/{relation}")
        )


def picture(relation: str, size: tuple[float, float], inside: str = "", cut: str = "") -> str:
    """The drawing of a picture; `inside` is said of the picture, `cut` of its edges."""
    wide, high = (round(points * EMU) for points in size)
    return (
        f'<a:graphic><a:graphicData uri="{OFFICE}/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="3" '
        f'name="Image 3"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}">'
        f"{inside}</a:blip>"
        f'{cut}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic>"
    )


def inline(graphic: str, size: tuple[float, float]) -> str:
    wide, high = (round(points * EMU) for points in size)
    return (
        f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
        f'<wp:docPr id="3" name="Image 3"/>{graphic}</wp:inline></w:drawing>'
    )


def floating(
    place: Place, graphic: str, size: tuple[float, float], *, behind: bool, wrap: str = "wrapNone"
) -> str:
    wide, high, x, y = (round(points * EMU) for points in (*size, place.x, place.y))
    around = '<wp:wrapSquare wrapText="bothSides"/>' if wrap == "wrapSquare" else "<wp:wrapNone/>"
    return (
        f'<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" '
        f'relativeHeight="251660288" behindDoc="{int(behind)}" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>{x}</wp:posOffset>'
        f'</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>{y}</wp:posOffset>'
        "</wp:positionV>"
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>{around}'
        f'<wp:docPr id="3" name="Image 3"/>{graphic}</wp:anchor></w:drawing>'
    )


def run(paragraph: Any, xml: str, *, first: bool = False) -> None:
    run = parse_xml(f"<w:r {NAMESPACES}>{xml}</w:r>")
    if first and paragraph.runs:
        paragraph.runs[0]._r.addprevious(run)
    else:
        paragraph._p.append(run)


def either(choice: str, needs: str, fallback: str) -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="{needs}">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )
