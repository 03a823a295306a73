"""The ways in which Word keeps the signatures of the fourth set."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from docx.oxml import parse_xml
from docx.shared import Pt
from PIL import Image

from tests.bench.ink import fourth_pictures as pictures
from tests.bench.ink.fourth_hands import box, inked, outlines
from tests.bench.ink.fourth_word_parts import (
    EMU,
    MS,
    NAMESPACES,
    Place,
    either,
    floating,
    inline,
    picture,
    run,
)
from tests.bench.ink.pens import Pen


def _some(signature: Pen, rng: Random) -> bytes:
    """The picture that was at hand: cut out, or on white."""
    if rng.random() < 0.5:
        return pictures.png(pictures.cut_out(signature, rng))
    return pictures.jpeg(pictures.white_box(signature, rng))


def _own_line(place: Place, signature: Pen, rng: Random) -> None:
    size = box(signature)
    place.room.paragraph_format.left_indent = Pt(max(0.0, place.x))
    run(place.room, inline(picture(place.kept(_some(signature, rng)), size), size))


def _before_name(place: Place, signature: Pen, rng: Random) -> None:
    """In the line of the name or on one of its own before it, in the same paragraph."""
    size = box(signature)
    last = "<w:br/>" if rng.random() < 0.7 else "<w:t xml:space='preserve'>  </w:t>"
    drawing = inline(picture(place.kept(_some(signature, rng)), size), size)
    run(place.foot, f"{drawing}{last}", first=True)


def _float(behind: bool, wrap: str = "wrapNone") -> Callable[[Place, Pen, Random], None]:
    def put(place: Place, signature: Pen, rng: Random) -> None:
        size = box(signature)
        graphic = picture(place.kept(_some(signature, rng)), size)
        run(place.room, floating(place, graphic, size, behind=behind, wrap=wrap))

    return put


def _cropped_scan(place: Place, signature: Pen, rng: Random) -> None:
    """The scan of a whole sheet, of which Word shows the signature."""
    sheet, edges = pictures.scanned_sheet(signature, rng)
    left, top, right, bottom = (round(part * 100_000) for part in edges)
    cut, size = f'<a:srcRect l="{left}" t="{top}" r="{right}" b="{bottom}"/>', box(signature)
    graphic = picture(place.kept(pictures.jpeg(sheet)), size, cut=cut)
    if rng.random() < 0.5:
        run(place.room, inline(graphic, size))
    else:
        run(place.room, floating(place, graphic, size, behind=False))


def _ink_drawing(place: Place, signature: Pen, rng: Random) -> None:
    """Drawn in Word with a pen: ink as strokes, and a picture for programs that know none."""
    size, colour = box(signature), rng.choice(pictures.INKS)
    grid = (signature.wide * 35, signature.high * 35)
    traces = "".join(
        f"<trace contextRef='#c' brushRef='#b'>"
        f"{', '.join(f'{round(x * grid[0])} {round(y * grid[1])}' for x, y in stroke)}</trace>"
        for stroke in signature.strokes
    )
    told = (
        "<ink xmlns='http://www.w3.org/2003/InkML'><definitions><context xml:id='c'/><brush xml:id='b'>"
        f"<brushProperty name='color' value='#{bytes(colour).hex()}'/></brush></definitions>{traces}</ink>"
    )
    ink = place.part("/word/ink/ink1.xml", "application/inkml+xml", "customXml", told.encode())
    wide, high = (round(points * EMU) for points in size)
    content = (
        f'<a:graphic><a:graphicData uri="{MS}/word/2010/wordprocessingInk"><w14:contentPart bwMode="auto" '
        f'r:id="{ink}"><w14:nvContentPartPr><w14:cNvPr id="3" name="Ink 3"/><w14:cNvContentPartPr/>'
        f'</w14:nvContentPartPr><w14:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></w14:xfrm>'
        "</w14:contentPart></a:graphicData></a:graphic>"
    )
    dots = picture(place.kept(pictures.png(pictures.cut_out(signature, rng))), size)
    drawn, shown = (floating(place, graphic, size, behind=False) for graphic in (content, dots))
    run(place.room, either(drawn, "wpi", shown))


def _old_picture(place: Place, signature: Pen, rng: Random) -> None:
    """As Word 97 kept pictures, floating or in the line."""
    wide, high = box(signature)
    at = (
        f"position:absolute;margin-left:{place.x:.1f}pt;margin-top:{place.y:.1f}pt;"
        if rng.random() < 0.6
        else ""
    )
    style = f"{at}width:{wide:.1f}pt;height:{high:.1f}pt"
    data = f'<v:imagedata r:id="{place.kept(_some(signature, rng))}" o:title=""/>'
    run(
        place.room,
        f'<w:pict><v:shape id="_x0000_s1027" style="{style}" stroked="f">{data}</v:shape></w:pict>',
    )


def _signing_table(place: Place, signature: Pen, rng: Random) -> None:
    """A row for signature and date, with a line under each."""
    table = place.document.add_table(rows=2, cols=2)
    row, labels = (table.rows[at].cells for at in (0, 1))
    size = box(signature)
    run(row[0].paragraphs[0], inline(picture(place.kept(_some(signature, rng)), size), size))
    row[1].text = "14/10/2026"
    labels[0].text, labels[1].text = "Signature", "Date"
    for cell in labels:
        edge = f'<w:tcBorders {NAMESPACES}><w:top w:val="single" w:sz="6" w:color="000000"/></w:tcBorders>'
        cell._tc.get_or_add_tcPr().append(parse_xml(edge))
    place.foot._p.addprevious(table._tbl)


def _text_box(place: Place, signature: Pen, rng: Random) -> None:
    """In a box of text without a frame, so that it can be pushed about."""
    size = box(signature)
    drawing = inline(picture(place.kept(_some(signature, rng)), size), size)
    content = f"<w:txbxContent><w:p><w:r>{drawing}</w:r></w:p></w:txbxContent>"
    wide, high = (round((points + 16) * EMU) for points in size)
    shape = (
        f'<a:graphic><a:graphicData uri="{MS}/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr '
        'txBox="1"/>'
        f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom '
        'prst="rect">'
        f"<a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx>{content}</wps:txbx>"
        "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
    )
    grown = (size[0] + 16, size[1] + 16)
    style = f"position:absolute;margin-left:{place.x:.1f}pt;width:{grown[0]:.1f}pt;height:{grown[1]:.1f}pt"
    old = (
        f'<w:pict><v:shape style="{style}" stroked="f" filled="f"><v:textbox>{content}</v:textbox></v:shape>'
        "</w:pict>"
    )
    run(place.room, either(floating(place, shape, grown, behind=False), "wps", old))


def _grey_scan(place: Place, signature: Pen, rng: Random) -> None:
    size = box(signature)
    make = rng.choice((pictures.grey_scan, pictures.lined_paper))
    graphic = picture(place.kept(pictures.jpeg(make(signature, rng))), size)
    run(place.room, inline(graphic, size))


def _scribble(place: Place, signature: Pen, rng: Random) -> None:
    """Word's freehand tool: one open path, in the shape's own grid."""
    wide, high = (round(points * EMU) for points in (signature.wide, signature.high))
    parts = []
    for stroke in signature.strokes:
        for at, (x, y) in enumerate(stroke):
            kind = "lnTo" if at else "moveTo"
            parts.append(f'<a:{kind}><a:pt x="{round(x * wide)}" y="{round(y * high)}"/></a:{kind}>')
    path = f'<a:pathLst><a:path w="{wide}" h="{high}" fill="none">{"".join(parts)}</a:path></a:pathLst>'
    colour = bytes(rng.choice(pictures.INKS)).hex()
    shape = (
        f'<a:graphic><a:graphicData uri="{MS}/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/>'
        "<wps:spPr>"
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:custGeom><a:avLst/>'
        "<a:gdLst/>"
        f'<a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>{path}</a:custGeom><a:noFill/>'
        f'<a:ln w="{round(signature.thick * EMU)}"><a:solidFill><a:srgbClr val="{colour}"/>'
        "</a:solidFill></a:ln>"
        "</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
    )
    grid = (round(signature.wide * 20), round(signature.high * 20))
    old = " ".join(
        "m" + "l".join(f"{round(x * grid[0])},{round(y * grid[1])}" for x, y in stroke)
        for stroke in signature.strokes
    )
    style = (
        f"position:absolute;margin-left:{place.x:.1f}pt;margin-top:{place.y:.1f}pt;"
        f"width:{signature.wide:.1f}pt;"
        f"height:{signature.high:.1f}pt"
    )
    fallback = (
        f'<w:pict><v:shape style="{style}" coordsize="{grid[0]},{grid[1]}" path="{old}e" filled="f" '
        f'strokecolor="#{colour}" strokeweight="{signature.thick:.1f}pt"/></w:pict>'
    )
    size = (signature.wide, signature.high)
    run(place.room, either(floating(place, shape, size, behind=False), "wps", fallback))


def _vector_picture(place: Place, signature: Pen, rng: Random) -> None:
    """A picture of outlines, and one of dots for older programs."""
    wide, high = size = box(signature)
    path = "".join(f"M{' L'.join(f'{x:.2f} {y:.2f}' for x, y in line)}Z" for line in outlines(signature))
    view = f"xmlns='http://www.w3.org/2000/svg' viewBox='-5 -5 {wide:.1f} {high:.1f}'"
    told = f"<svg {view}><path d='{path}'/></svg>"
    vector = place.part("/word/media/image9.svg", "image/svg+xml", "image", told.encode())
    more = (
        '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">'
        f'<asvg:svgBlip r:embed="{vector}"/></a:ext></a:extLst>'
    )
    dots = place.kept(pictures.png(pictures.cut_out(signature, rng)))
    run(place.room, inline(picture(dots, size, more), size))


def _recoloured(place: Place, signature: Pen, rng: Random) -> None:
    """A photo of paper, made black and white and its white clear by Word's own tools."""
    inside = (
        '<a:clrChange><a:clrFrom><a:srgbClr val="FFFFFF"/></a:clrFrom><a:clrTo><a:srgbClr '
        'val="FFFFFF"><a:alpha '
        'val="0"/></a:srgbClr></a:clrTo></a:clrChange><a:biLevel thresh="50000"/>'
    )
    size = box(signature)
    paper = Image.new("RGB", inked(signature).size, (236, 230, 214))
    photo = pictures.jpeg(pictures.on_ground(signature, paper, (20, 24, 60), 1.2))
    graphic = picture(place.kept(photo), size, inside)
    run(place.room, floating(place, graphic, size, behind=rng.random() < 0.5))


WAYS: dict[str, Callable[[Place, Pen, Random], None]] = {
    "own line": _own_line,
    "before name": _before_name,
    "in front": _float(behind=False),
    "behind": _float(behind=True),
    "beside text": _float(behind=False, wrap="wrapSquare"),
    "cropped scan": _cropped_scan,
    "ink drawing": _ink_drawing,
    "old picture": _old_picture,
    "signing table": _signing_table,
    "text box": _text_box,
    "grey scan": _grey_scan,
    "scribble": _scribble,
    "vector picture": _vector_picture,
    "recoloured": _recoloured,
}
