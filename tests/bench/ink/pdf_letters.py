"""Letters as PDF with a text layer: the page, and what stands on an unsigned one."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable
from random import Random

from reportlab.lib.pagesizes import letter as LETTER  # type: ignore[import-untyped]
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from tests.bench.ink import drawings
from tests.bench.ink.beside import Sheet, font
from tests.bench.ink.beside import logo as drawn_logo
from tests.bench.ink.office_letters import Letter, Said, drawn, said
from tests.bench.ink.pdf_ways import AFTER, ON_PAGE, Spot
from tests.bench.ink.pdf_ways_later import AFTER_LATER, BESIDE_LATER, ON_PAGE_LATER

_NARROW = ("close", "below block", "above closing", "over all", "under name")
_BUILT_IN = ("Times-Roman", "Helvetica")
_TYPE = (*_BUILT_IN, "LiberationSerif-Regular", "Carlito-Regular", "LiberationSans-Regular")


def made(letter: Letter) -> bytes:
    """The letter as a program would have printed it."""
    rng = Random(letter.seed)
    told = said(letter, rng)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=LETTER, invariant=1)
    face = rng.choice(_TYPE)
    sheet = Sheet(rng, canvas, face if face in _BUILT_IN else font(face), 11.0, told.signer)
    _heading(sheet, letter.decor)
    _text(sheet, told, letter)
    spot = _end(sheet, told, letter)
    canvas.showPage()
    canvas.save()
    content = stream.getvalue()
    after = (AFTER | AFTER_LATER).get(letter.way)
    return after(content, spot, rng) if after else content


def _heading(sheet: Sheet, decor: str) -> None:
    canvas = sheet.canvas
    if decor == "drawn logo":
        drawn_logo(sheet, sheet.left, 742)
        sheet.y = 690
    elif decor in ("picture logo", "letterhead picture"):
        wide = 108 if decor == "picture logo" else 430
        picture = drawings.logo(sheet.rng) if wide == 108 else drawings.band(sheet.rng)
        canvas.drawImage(ImageReader(picture), sheet.left, 724, wide, 36)
        sheet.y = 690
    elif decor == "ruled head":
        canvas.line(sheet.left, 730, 540, 730)
        sheet.y = 700
    elif decor == "logo right":
        canvas.drawImage(ImageReader(drawings.logo(sheet.rng)), 430, 724, 108, 36)
    elif decor == "rule along foot":
        canvas.line(sheet.left, 40, 540, 40)
        canvas.setFont(sheet.font, 8)
        canvas.drawString(sheet.left, 28, "12 Harbord Crescent, Toronto")
    elif decor == "seal below":
        canvas.drawImage(ImageReader(drawings.seal(sheet.rng)), 430, 60, 62, 62)
    elif decor == "footer band":
        canvas.drawImage(ImageReader(drawings.band(sheet.rng)), sheet.left, 30, 460, 38)
    elif decor == "table above":
        for row in range(3):
            canvas.rect(sheet.left, 690 - row * 16, 140, 16)
            canvas.rect(sheet.left + 140, 690 - row * 16, 200, 16)
            canvas.setFont(sheet.font, 9)
            canvas.drawString(sheet.left + 4, 695 - row * 16, ("Re", "Show", "Office")[row])
            canvas.drawString(sheet.left + 144, 695 - row * 16, ("Reference", "Low Orbit", "Toronto")[row])
        sheet.y = 630


def _text(sheet: Sheet, told: Said, letter: Letter) -> None:
    for line in told.head:
        sheet.line(line, 2.2)
    for part in told.body:
        for line in textwrap.wrap(part, 88):
            sheet.line(line)
        sheet.down(5)
    if letter.block in ("second page", "torn to second page"):
        while sheet.y > 130:
            sheet.line("We kept in touch after the show, and I would hire again without a thought.", 1.9)
        if letter.block == "second page":
            sheet.canvas.showPage()
            sheet.y = 720.0
    sheet.down(8)


def _end(sheet: Sheet, told: Said, letter: Letter) -> Spot:
    """Closing, signing space and block; where the signature stands."""
    rng, size = sheet.rng, sheet.size
    indent = rng.choice((0.0, 0.0, 230.0)) if letter.place not in ("far right", "beside name") else 0.0
    closing = sheet.y
    if letter.closing:
        sheet.line(letter.closing, indent=indent)
    if letter.block == "torn to second page":
        sheet.canvas.showPage()
        sheet.y = closing = 720.0
    room = (
        16.0
        if letter.place in ("close", "below block", "above closing", "over all", "under name")
        else rng.uniform(34, 60)
    )
    top = sheet.y + size
    sheet.down(room)
    left, name = sheet.left + indent, sheet.y
    for line in told.foot:
        sheet.line(line, indent=indent)
    spot = _spot(letter, rng, left, (closing, top, name, sheet.y), told.foot[0], sheet)
    on_page = (ON_PAGE | ON_PAGE_LATER).get(letter.way)
    if on_page:
        on_page(sheet.canvas, spot, rng)
    elif not letter.way:
        (_BESIDE | BESIDE_LATER)[letter.beside](sheet, left, name, room)
    return spot


def _spot(
    letter: Letter,
    rng: Random,
    left: float,
    levels: tuple[float, float, float, float],
    printed: str,
    sheet: Sheet,
) -> Spot:
    pen = drawn(letter, rng)
    closing, top, name, foot = levels
    x, y = left + rng.uniform(-4, 20), (top + name + sheet.size - pen.high) / 2
    if letter.place == "indented":
        x = left + rng.uniform(50, 120)
    elif letter.place == "over name":
        y = name - rng.uniform(0.1, 0.4) * pen.high
    elif letter.place == "beside name":
        x = left + pdfmetrics.stringWidth(printed, sheet.font, sheet.size) + rng.uniform(12, 40)
        y = name - pen.high * 0.3
    elif letter.place == "under name":
        y = name - pen.high - 2
    elif letter.place == "beside closing":
        x, y = left + 90, closing - pen.high * 0.4
    elif letter.place == "over all":
        y = (closing + name) / 2 - pen.high / 2
    elif letter.place == "far right":
        x = rng.uniform(300, 380)
    elif letter.place == "below block":
        y = foot - pen.high + 6
    elif letter.place == "across closing":
        y = closing - pen.high * 0.6
    elif letter.place == "above closing":
        y = closing + sheet.size * 0.6
    return Spot(pen, min(x, 570 - pen.wide), y)


def _picture(sheet: Sheet, picture: object, x: float, y: float, wide: float, high: float) -> None:
    sheet.canvas.drawImage(ImageReader(picture), x, y, wide, high)


def _underscores(sheet: Sheet, left: float, name: float, room: float) -> None:
    sheet.canvas.drawString(left, name + sheet.size * 1.3, "_" * 30)


def _rule(sheet: Sheet, left: float, name: float, room: float) -> None:
    sheet.canvas.line(left, name + sheet.size * 1.2, left + 190, name + sheet.size * 1.2)


def _dotted(sheet: Sheet, left: float, name: float, room: float) -> None:
    sheet.canvas.setDash(1, 2)
    _rule(sheet, left, name, room)
    sheet.canvas.setDash()


def _label(sheet: Sheet, left: float, name: float, room: float) -> None:
    sheet.line("Signature: ______________________", indent=left - sheet.left)


def _x_line(sheet: Sheet, left: float, name: float, room: float) -> None:
    sheet.canvas.drawString(left, name + sheet.size * 1.4, "X" + "_" * 28)


def _date_line(sheet: Sheet, left: float, name: float, room: float) -> None:
    sheet.down(14)
    sheet.line("Signature ________________   Date ______________", indent=left - sheet.left)


def _script(sheet: Sheet, left: float, name: float, room: float) -> None:
    measures, shapes = (
        f"/usr/share/fonts/{part}/Z003-MediumItalic" for part in ("type1/urw-base35", "X11/Type1")
    )
    pdfmetrics.registerTypeFace(pdfmetrics.EmbeddedType1Face(f"{measures}.afm", f"{shapes}.pfb"))
    pdfmetrics.registerFont(pdfmetrics.Font("Z003", "Z003-MediumItalic", "WinAnsiEncoding"))
    sheet.canvas.setFont("Z003", 22)
    sheet.canvas.drawString(left, name + room * 0.4, sheet.signer)


def _slashed(sheet: Sheet, left: float, name: float, room: float) -> None:
    sheet.canvas.drawString(left, name + room * 0.4, f"/s/ {sheet.signer}")


def _typed(sheet: Sheet, left: float, name: float, room: float) -> None:
    sheet.canvas.drawString(left, name + room * 0.4, sheet.signer)


def _italic(sheet: Sheet, left: float, name: float, room: float) -> None:
    sheet.canvas.setFont("Times-Italic", 17)
    sheet.canvas.drawString(left, name + room * 0.4, sheet.signer)


def _logo_under(sheet: Sheet, left: float, name: float, room: float) -> None:
    _picture(sheet, drawings.logo(sheet.rng), left, sheet.y - 30, 96, 32)


def _band_under(sheet: Sheet, left: float, name: float, room: float) -> None:
    _picture(sheet, drawings.band(sheet.rng), sheet.left, max(sheet.y - 60, 20), 460, 38)


def _portrait(sheet: Sheet, left: float, name: float, room: float) -> None:
    _picture(sheet, drawings.portrait(sheet.rng), left + 190, name - 30, 64, 64)


def _icons(sheet: Sheet, left: float, name: float, room: float) -> None:
    for at in range(4):
        _picture(sheet, drawings.icon(sheet.rng), left + at * 22, sheet.y - 10, 16, 16)


def _seal(sheet: Sheet, left: float, name: float, room: float) -> None:
    _picture(sheet, drawings.seal(sheet.rng), left + 150, name - 20, 60, 60)


def _company_stamp(sheet: Sheet, left: float, name: float, room: float) -> None:
    _picture(sheet, drawings.stamp(sheet.rng), left + 120, name - 10, 120, 50)


def _nothing(sheet: Sheet, left: float, name: float, room: float) -> None:
    pass


_BESIDE: dict[str, Callable[[Sheet, float, float, float], None]] = {
    "": _nothing, "underscores": _underscores, "rule": _rule, "label": _label, "script type": _script,
    "slashed": _slashed, "logo under block": _logo_under, "footer band": _band_under, "typed name": _typed,
    "dotted rule": _dotted, "x line": _x_line, "portrait": _portrait, "icons": _icons, "seal": _seal,
    "company stamp": _company_stamp, "italic name": _italic, "date line": _date_line,
}  # fmt: skip
