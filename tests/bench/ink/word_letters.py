"""Letters as Word documents, and the ways that Word keeps a signature, a logo or a line to sign on."""

from __future__ import annotations

import io
from collections.abc import Callable
from random import Random
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.shared import Pt
from PIL import Image

from tests.bench.ink import drawings
from tests.bench.ink.drawings import mask_of, on_alpha, on_paper, saved
from tests.bench.ink.office_letters import INKS, Letter, drawn, said
from tests.bench.ink.pens import Pen
from tests.bench.ink.word_ways_later import BESIDE_LATER, ways

_EMU = 12_700
_SPACES = " ".join(
    f'xmlns:{prefix}="{url}"'
    for prefix, url in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpi": "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
    }.items()
)


def made(letter: Letter) -> bytes:
    """The letter as Word would have saved it."""
    rng = Random(letter.seed)
    told = said(letter, rng)
    document = docx.Document()
    document.styles["Normal"].font.name = rng.choice(("Calibri", "Times New Roman", "Arial"))
    if letter.decor in ("picture logo", "letterhead picture", "drawn logo"):
        _header_logo(document, rng)
    for line in (*told.head, *told.body):
        document.add_paragraph(line)
    pen = drawn(letter, rng)
    closing = document.add_paragraph(letter.closing)
    gap = document.add_paragraph()
    if letter.place != "close":
        document.add_paragraph()
    foot = document.add_paragraph()
    for at, line in enumerate(told.foot):
        if at:
            foot.add_run().add_break()
        foot.add_run(line)
    if letter.place in ("far right", "indented"):
        gap.paragraph_format.left_indent = Pt(rng.choice((90, 230)))
    end = document.add_paragraph()
    places = _Places(document, closing, gap, foot, end, told.signer)
    if letter.way:
        (_WAYS | ways(_signature, _run, _graphic, _anchored))[letter.way](places, pen, rng)
    else:
        (_BESIDE | BESIDE_LATER)[letter.beside](places, rng)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


class _Places:
    """The paragraphs around the signing space."""

    def __init__(self, document: Any, closing: Any, gap: Any, foot: Any, end: Any, signer: str) -> None:
        self.document, self.closing, self.gap, self.foot, self.end = document, closing, gap, foot, end
        self.signer = signer

    def kept(self, picture: Image.Image, kind: str = "PNG") -> str:
        """The relation under which the document keeps a picture."""
        relation, _ = self.document.part.get_or_add_image(io.BytesIO(saved(picture, kind)))
        return str(relation)


def _signature(pen: Pen, rng: Random) -> Image.Image:
    ink = rng.choice(INKS)
    if rng.random() < 0.4:
        return on_alpha(mask_of(pen), ink)
    paper = (255, 255, 255) if rng.random() < 0.5 else (243, 238, 224)
    return on_paper(mask_of(pen), ink, paper, rng, grain=0 if paper[0] == 255 else 30)


def _run(paragraph: Any, xml: str) -> None:
    paragraph._p.append(parse_xml(f"<w:r {_SPACES}>{xml}</w:r>"))


def _graphic(relation: str, wide: int, high: int) -> str:
    return (
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        '<pic:nvPicPr><pic:cNvPr id="7" name="Picture 7"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )


def _anchored(graphic: str, wide: int, high: int, x: int, y: int, level: str = "paragraph") -> str:
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" '
        'relativeHeight="251659264" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{level}"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:wrapNone/><wp:docPr id="7" name="Picture 7"/>'
        f"{graphic}</wp:anchor></w:drawing>"
    )


def _size(pen: Pen) -> tuple[int, int]:
    return round((pen.wide + 8) * _EMU), round((pen.high + 8) * _EMU)


def _float(places: _Places, at: Any, pen: Pen, rng: Random, y: int, level: str = "paragraph") -> None:
    wide, high = _size(pen)
    picture = _graphic(places.kept(_signature(pen, rng)), wide, high)
    _run(at, _anchored(picture, wide, high, rng.randint(-2, 20) * 10_000, y, level))


def _inline(places: _Places, pen: Pen, rng: Random) -> None:
    picture = io.BytesIO(saved(_signature(pen, rng)))
    places.gap.add_run().add_picture(picture, Pt(pen.wide + 8), Pt(pen.high + 8))


def _after_break(places: _Places, pen: Pen, rng: Random) -> None:
    """Closing and picture in one paragraph."""
    run = places.closing.add_run()
    run.add_break()
    run.add_picture(io.BytesIO(saved(_signature(pen, rng))), Pt(pen.wide + 8), Pt(pen.high + 8))


def _floating(places: _Places, pen: Pen, rng: Random) -> None:
    _float(places, places.closing, pen, rng, 14 * _EMU)


def _floating_name(places: _Places, pen: Pen, rng: Random) -> None:
    _float(places, places.foot, pen, rng, -30 * _EMU)


def _floating_page(places: _Places, pen: Pen, rng: Random) -> None:
    """Anchored in the first paragraph and placed by the page."""
    _float(places, places.document.paragraphs[0], pen, rng, 340 * _EMU, "page")


def _vml(places: _Places, pen: Pen, rng: Random) -> None:
    relation = places.kept(_signature(pen, rng))
    look = f"width:{pen.wide + 8:.0f}pt;height:{pen.high + 8:.0f}pt"
    shape = f'<v:shape id="s1" style="{look}"><v:imagedata r:id="{relation}" o:title="sig"/></v:shape>'
    _run(places.gap, f"<w:pict>{shape}</w:pict>")


def _object(places: _Places, pen: Pen, rng: Random) -> None:
    """A drawing of another program, shown by a picture."""
    relation = places.kept(_signature(pen, rng))
    look = f"width:{pen.wide + 8:.0f}pt;height:{pen.high + 8:.0f}pt"
    shape = f'<v:shape id="o1" style="{look}" o:ole=""><v:imagedata r:id="{relation}" o:title=""/></v:shape>'
    _run(places.gap, f"<w:object>{shape}</w:object>")


def _in_table(places: _Places, pen: Pen, rng: Random) -> None:
    table = places.document.add_table(rows=1, cols=2)
    places.gap._p.addnext(table._tbl)
    picture = io.BytesIO(saved(_signature(pen, rng)))
    table.cell(0, 0).paragraphs[0].add_run().add_picture(picture, Pt(pen.wide + 8), Pt(pen.high + 8))


def _text_box(places: _Places, pen: Pen, rng: Random) -> None:
    wide, high = _size(pen)
    inner = f'<w:drawing><wp:inline><wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="8" name="P"/>'
    inner += f"{_graphic(places.kept(_signature(pen, rng)), wide, high)}</wp:inline></w:drawing>"
    box = f"<wps:txbx><w:txbxContent><w:p><w:r>{inner}</w:r></w:p></w:txbxContent></wps:txbx>"
    _shape(places.closing, f"<wps:wsp><wps:cNvSpPr/><wps:spPr/>{box}<wps:bodyPr/></wps:wsp>", wide, high)


def _shape(paragraph: Any, shape: str, wide: int, high: int) -> None:
    kind = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    graphic = f'<a:graphic><a:graphicData uri="{kind}">{shape}</a:graphicData></a:graphic>'
    choice = _anchored(graphic, wide, high, 0, 16 * _EMU)
    _run(
        paragraph,
        f'<mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice></mc:AlternateContent>',
    )


def _drawn_shape(places: _Places, pen: Pen, rng: Random) -> None:
    """The pen's way as a shape drawn free-hand."""
    wide, high = _size(pen)
    way = ""
    for stroke in pen.strokes:
        for at, (x, y) in enumerate(stroke):
            point = f'<a:pt x="{round(x * wide)}" y="{round(y * high)}"/>'
            way += f"<a:lnTo>{point}</a:lnTo>" if at else f"<a:moveTo>{point}</a:moveTo>"
    geometry = (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:pathLst>"
        f'<a:path w="{wide}" h="{high}" fill="none">{way}</a:path></a:pathLst></a:custGeom>'
    )
    line = '<a:noFill/><a:ln w="12700"><a:solidFill><a:srgbClr val="1C2060"/></a:solidFill></a:ln>'
    size = f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
    shape = f"<wps:wsp><wps:cNvSpPr/><wps:spPr>{size}{geometry}{line}</wps:spPr><wps:bodyPr/></wps:wsp>"
    _shape(places.closing, shape, wide, high)


def _ink_part(places: _Places, pen: Pen, rng: Random) -> None:
    """Written with Word's own pen: a part of ink, and a picture of it for older programs."""
    wide, high = _size(pen)
    relation = places.kept(_signature(pen, rng))
    kind = "http://schemas.microsoft.com/office/word/2010/wordprocessingInk"
    part = (
        f'<w14:contentPart r:id="{relation}"><w14:nvContentPartPr><w14:cNvPr id="9" name="Ink 9"/>'
        '<w14:cNvContentPartPr/></w14:nvContentPartPr><w14:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{wide}" cy="{high}"/></w14:xfrm></w14:contentPart>'
    )
    ink = f'<a:graphic><a:graphicData uri="{kind}">{part}</a:graphicData></a:graphic>'
    shown = _anchored(ink, wide, high, 0, 16 * _EMU)
    older = _anchored(_graphic(relation, wide, high), wide, high, 0, 16 * _EMU)
    both = f'<mc:Choice Requires="wpi">{shown}</mc:Choice><mc:Fallback>{older}</mc:Fallback>'
    _run(places.closing, f"<mc:AlternateContent>{both}</mc:AlternateContent>")


def _content_control(places: _Places, pen: Pen, rng: Random) -> None:
    wide, high = _size(pen)
    inner = f'<w:drawing><wp:inline><wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="8" name="P"/>'
    inner += f"{_graphic(places.kept(_signature(pen, rng)), wide, high)}</wp:inline></w:drawing>"
    control = f"<w:sdtPr><w:picture/></w:sdtPr><w:sdtContent><w:r>{inner}</w:r></w:sdtContent>"
    places.gap._p.append(parse_xml(f"<w:sdt {_SPACES}>{control}</w:sdt>"))


_WAYS: dict[str, Callable[[_Places, Pen, Random], None]] = {
    "inline": _inline, "inline after break": _after_break, "floating in closing": _floating, "vml": _vml,
    "table cell": _in_table, "floating in name": _floating_name, "floating on page": _floating_page,
    "ink part": _ink_part, "drawn shape": _drawn_shape, "object": _object, "text box": _text_box,
    "content control": _content_control,
}  # fmt: skip


def _header_logo(document: Any, rng: Random) -> None:
    run = document.sections[0].header.paragraphs[0].add_run()
    run.add_picture(io.BytesIO(saved(drawings.logo(rng))), Pt(110), Pt(36))


def _footer_logo(places: _Places, rng: Random) -> None:
    run = places.document.sections[0].footer.paragraphs[0].add_run()
    run.add_picture(io.BytesIO(saved(drawings.logo(rng))), Pt(90), Pt(30))


def _written(text: str, face: str = "", italic: bool = False) -> Callable[[_Places, Random], None]:
    def put(places: _Places, rng: Random) -> None:
        run = places.gap.add_run(text.format(places.signer))
        run.italic = italic
        if face:
            run.font.name, run.font.size = face, Pt(22)

    return put


def _under(picture: Callable[[Random], Image.Image], wide: float, high: float, many: int = 1) -> Any:
    def put(places: _Places, rng: Random) -> None:
        for _ in range(many):
            places.end.add_run().add_picture(io.BytesIO(saved(picture(rng))), Pt(wide), Pt(high))

    return put


def _beside_name(places: _Places, rng: Random) -> None:
    picture = _graphic(places.kept(drawings.portrait(rng)), 64 * _EMU, 64 * _EMU)
    _run(places.foot, _anchored(picture, 64 * _EMU, 64 * _EMU, 200 * _EMU, -20 * _EMU))


def _signature_line(places: _Places, rng: Random) -> None:
    """Word's own line to sign on, not signed."""
    picture = Image.new("RGB", (384, 192), "white")
    relation = places.kept(picture)
    line = '<o:signatureline v:ext="edit" id="{7B3C}" provid="{0000}" issignatureline="t"/>'
    image = f'<v:imagedata r:id="{relation}" o:title=""/>'
    shape = f'<v:shape id="s2" style="width:192pt;height:96pt">{image}{line}</v:shape>'
    _run(places.gap, f"<w:pict>{shape}</w:pict>")


_BESIDE: dict[str, Callable[[_Places, Random], None]] = {
    "": lambda places, rng: None, "underscores": _written("_" * 30), "slashed": _written("/s/ {}"),
    "script type": _written("{}", "Brush Script MT"), "italic name": _written("{}", italic=True),
    "tab rule": _written("Signature:\t\t____________"), "x line": _written("X" + "_" * 26),
    "header logo": lambda places, rng: _header_logo(places.document, rng), "footer logo": _footer_logo,
    "logo under block": _under(drawings.logo, 96, 32), "portrait": _beside_name,
    "icons": _under(drawings.icon, 16, 16, 4), "signature line": _signature_line,
}  # fmt: skip
