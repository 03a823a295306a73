"""The fourth set's letters as Word documents, and what stands on those that nobody signed."""

from __future__ import annotations

import io
from collections.abc import Callable
from random import Random
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.shared import Inches, Pt, RGBColor
from PIL import Image

from samples.layouts.press import docx_bytes
from tests.bench.ink import fourth_pictures as pictures
from tests.bench.ink.fourth import Told, told
from tests.bench.ink.fourth_hands import pen
from tests.bench.ink.fourth_word_parts import NAMESPACES, Place
from tests.bench.ink.fourth_word_ways import WAYS
from tests.bench.ink.office_letters import Letter

_FACES = ("Georgia", "Garamond", "Verdana", "Century Gothic", "Cambria", "Tahoma", "Book Antiqua")
_SCRIPTS = (
    "Segoe Script",
    "Brush Script MT",
    "Lucida Handwriting",
    "Edwardian Script ITC",
    "Freestyle Script",
)


def made(letter: Letter) -> bytes:
    """The letter as Word saves it."""
    rng = Random(letter.seed)
    says = told(letter, rng)
    signature = pen(letter.hand, says.signer, rng)
    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = rng.choice(_FACES), Pt(rng.choice((10, 10.5, 11, 12)))
    for side in ("left_margin", "right_margin"):
        setattr(document.sections[0], side, Inches(rng.choice((0.9, 1.0, 1.25))))
    above = _ABOVE.get(letter.beside)
    if above:
        above(document, says, rng)
    elif letter.decor in ("centred head", "side column"):
        _head(document, letter.decor, says)
    _text(document, letter, says)
    place = _end(document, letter, says, rng)
    if letter.way:
        WAYS[letter.way](place, signature, rng)
    else:
        _BESIDE.get(letter.beside, _nothing)(place, says, rng)
    return docx_bytes(document, says.signer)


def _head(document: Any, decor: str, says: Told) -> None:
    """A letterhead of type: in the header's middle, or a table of name and address."""
    address = "9 Tannery Close, Toronto, ON   416 555 0133"
    if decor == "centred head":
        header = document.sections[0].header.paragraphs[0]
        header.alignment = WD_ALIGN_PARAGRAPH.CENTER
        header.add_run(says.company).bold = True
        header.add_run(f"\n{address}").font.size = Pt(8)
        return
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    cells[0].paragraphs[0].add_run(says.company).bold = True
    cells[1].text = address.replace("   ", "\n")
    cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _text(document: Any, letter: Letter, says: Told) -> None:
    document.add_paragraph(says.date)
    document.add_paragraph("\n".join(says.to))
    document.add_paragraph().add_run(says.about).bold = True
    for part in (says.greeting, *says.body):
        paragraph = document.add_paragraph(part)
        if letter.decor == "side column":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    if letter.decor == "two pages":
        document.add_page_break()
        document.add_paragraph("I say the above without reserve and would be glad to repeat it.")


def _end(document: Any, letter: Letter, says: Told, rng: Random) -> Place:
    """Closing words, empty lines where there is room to sign, and the block."""
    lines = {"roomy": 3, "to the right": 2, "low": 0}.get(letter.place, 1)
    closing, *rooms = (document.add_paragraph(text) for text in (letter.closing, *[""] * max(1, lines)))
    foot = document.add_paragraph()
    for at, line in enumerate(says.foot):
        if at:
            foot.add_run().add_break()
        foot.add_run(line)
    end = document.add_paragraph()
    indent = 223.0 if letter.decor == "half block" else 0.0
    x, y = rng.uniform(-4, 24), rng.uniform(-4, 8)
    if letter.place == "to the right":
        x = rng.uniform(150, 220)
    elif letter.place == "across name":
        y += 12
    elif letter.place == "beside closing":
        x, y = rng.uniform(100, 130), -28
    elif letter.place == "low":
        x, y = rng.uniform(60, 130), 16
    for paragraph in (closing, *rooms, foot, end):
        paragraph.paragraph_format.left_indent = Pt(indent)
    return Place(document, rooms[0], foot, end, min(indent + x, 260.0), y)


_Beside = Callable[[Place, Told, Random], None]


def _nothing(place: Place, says: Told, rng: Random) -> None:
    """The letter ends with its block."""


def _below(make: Callable[[Random], Image.Image], points: float) -> _Beside:
    """A picture under the block, so many points wide."""

    def put(place: Place, says: Told, rng: Random) -> None:
        stream = io.BytesIO(pictures.png(make(rng)))
        place.end.add_run().add_picture(stream, width=Pt(points))

    return put


def _double_rule(place: Place, says: Told, rng: Random) -> None:
    edge = f'<w:pBdr {NAMESPACES}><w:top w:val="double" w:sz="6" w:space="6" w:color="404040"/></w:pBdr>'
    place.end._p.get_or_add_pPr().append(parse_xml(edge))
    place.end.add_run("Toronto  •  Hamilton  •  Sudbury").font.size = Pt(8)


def _sign_here(place: Place, says: Told, rng: Random) -> None:
    """A tag in yellow over a line, or a line that a tab draws."""
    if rng.random() < 0.5:
        tag = place.room.add_run(" SIGN HERE ")
        tag.font.size = Pt(7)
        shade = f'<w:shd {NAMESPACES} w:val="clear" w:fill="FFD93B"/>'
        tag._r.get_or_add_rPr().append(parse_xml(shade))
        edge = (
            f'<w:pBdr {NAMESPACES}><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
        )
        place.room._p.get_or_add_pPr().append(parse_xml(edge))
    else:
        table = place.document.add_table(rows=1, cols=2, style="Table Grid")
        table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Signature:", "Date:"
        place.foot._p.addprevious(table._tbl)


def _typed(size: float, *faces: str) -> _Beside:
    """The signer's name in type where a hand would sign."""

    def put(place: Place, says: Told, rng: Random) -> None:
        run = place.room.add_run(says.signer if faces else f"/s/ {says.signer}")
        run.font.size = Pt(size)
        if faces:
            run.font.name = rng.choice(faces)
            run.font.color.rgb = RGBColor(*rng.choice(pictures.INKS))

    return put


def _certificate(place: Place, says: Told, rng: Random) -> None:
    when = f"2026-10-{rng.randint(10, 28)} 14:{rng.randint(10, 59)} EDT"
    run = place.room.add_run(f"Electronically signed by {says.signer}\n{when}")
    run.font.size = Pt(8)


def _empty_frame(place: Place, says: Told, rng: Random) -> None:
    """A box of the drawing tools, with nothing in it but a word."""
    word = rng.choice(("Signature", ""))
    place.room._p.append(
        parse_xml(
            f'<w:r {NAMESPACES}><w:pict><v:rect style="position:absolute;margin-left:2pt;margin-top:0;'
            "width:180pt;"
            'height:36pt;z-index:4" filled="f" strokecolor="#666666"><v:textbox><w:txbxContent><w:p>'
            "<w:r><w:t>"
            f"{word}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r>"
        )
    )


_BESIDE: dict[str, _Beside] = {
    "logo by name": _below(pictures.logo, 90),
    "double rule": _double_rule,
    "flourish": _below(pictures.flourish, 150),
    "headshot": _below(pictures.headshot, 66),
    "square code": _below(pictures.square_code, 60),
    "social icons": _below(pictures.social_icons, 84),
    "sign here": _sign_here,
    "slashed name": _typed(11),
    "script name": _typed(22, *_SCRIPTS),
    "typed certificate": _certificate,
    "empty frame": _empty_frame,
}


def _banner(document: Any, says: Told, rng: Random) -> None:
    run = document.sections[0].header.paragraphs[0].add_run()
    run.add_picture(io.BytesIO(pictures.jpeg(pictures.banner(rng))), width=Inches(6.2))


def _script_head(document: Any, says: Told, rng: Random) -> None:
    """The company's name in a script face, or a picture of one."""
    paragraph = document.sections[0].header.paragraphs[0]
    if rng.random() < 0.5:
        picture = io.BytesIO(pictures.png(pictures.company_in_script(rng)))
        paragraph.add_run().add_picture(picture, width=Pt(250))
        return
    run = paragraph.add_run(says.company)
    run.font.name, run.font.size = rng.choice(_SCRIPTS), Pt(26)


_WORD_ART = (
    "sum #0 0 10800|prod #0 2 1|sum 21600 0 @1|sum 0 0 @2|sum 21600 0 @3|if @0 @3 0|if @0 21600 @1|"
    "if @0 0 @2|if @0 @4 21600|mid @5 @6|mid @8 @5|mid @7 @8|mid @6 @7|sum @6 0 @5"
)


def _watermark(document: Any, says: Told, rng: Random) -> None:
    """Word's own: a word as a shape in the header, turned and half clear."""
    paragraph, word = document.sections[0].header.paragraphs[0], rng.choice(("DRAFT", "COPY", "SAMPLE"))
    style = (
        "position:absolute;margin-left:0;margin-top:0;width:400pt;height:150pt;rotation:315;"
        "z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;"
        "mso-position-vertical-relative:margin"
    )
    formulas = "".join(f'<v:f eqn="{formula}"/>' for formula in _WORD_ART.split("|"))
    kind = (
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        f'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>{formulas}</v:formulas><v:path textpathok="t" '
        'o:connecttype="custom"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
    )
    paragraph._p.append(
        parse_xml(
            f'<w:r {NAMESPACES}><w:pict>{kind}<v:shape type="#_x0000_t136" style="{style}" '
            'fillcolor="silver" '
            f'stroked="f"><v:fill opacity=".5"/><v:textpath on="t" style="font-family:&quot;Calibri&quot;" '
            f'string="{word}"/></v:shape></w:pict></w:r>'
        )
    )


_ABOVE: dict[str, Callable[[Any, Told, Random], None]] = {
    "letterhead banner": _banner,
    "script letterhead": _script_head,
    "watermark": _watermark,
}
