"""A payroll company's PDF report: real pages, headers on each, one block a production with its subtotal."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from reportlab.lib.pagesizes import landscape, letter  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from models.terms import Position
from samples.world import PayRow

_COLUMNS = (("Member", 40), ("Employee", 95), ("Occupation", 250), ("From", 450), ("To", 535))
_RIGHT = (("Days", 655), ("Fringes", 745))
_FONTS = Path("/usr/share/fonts/truetype/liberation")


def report_pdf(
    rows: Sequence[PayRow], jobs: Mapping[Position | None, str], titled: Callable[[PayRow], str], rate: float
) -> bytes:
    """The report of `rows`, which are in order of production. `rate` is the amount a day."""
    for name, file in (("Body", "LiberationSans-Regular.ttf"), ("Bold", "LiberationSans-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(_FONTS / file)))
    stream = io.BytesIO()
    sheet = _Sheet(Canvas(stream, pagesize=landscape(letter), invariant=1))
    for show, group in groupby(rows, key=lambda row: row.show):
        mine = list(group)
        sheet.room(3)
        sheet.line([(40, f"Production: {titled(mine[0])}"), (450, show.company)], bold=True)
        for row in mine:
            sheet.room(1)
            sheet.line(
                [
                    (40, row.member_no),
                    (95, row.name),
                    (250, jobs[row.position]),
                    (450, _day(row.start)),
                    (535, _day(row.end)),
                ],
                [(655, f"{row.days:.1f}"), (745, f"{row.days * rate:,.2f}")],
            )
        sheet.room(1)
        days = sum(row.days for row in mine)
        sheet.line(
            [(250, "Production total")], [(655, f"{days:.1f}"), (745, f"{days * rate:,.2f}")], bold=True
        )
        sheet.y -= 8
    total = sum(row.days for row in rows)
    sheet.room(1)
    sheet.line([(250, "REPORT TOTAL")], [(655, f"{total:.1f}"), (745, f"{total * rate:,.2f}")], bold=True)
    sheet.close()
    return stream.getvalue()


def _day(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"


class _Sheet:
    """A page being filled from the top; a new one begins with the headers again."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.number = 0
        self.y = 0.0
        self._begin()

    def _begin(self) -> None:
        self.number += 1
        self.canvas.setFont("Bold", 12)
        self.canvas.drawString(40, 575, "Harbourfront Payroll Services Ltd.")
        self.canvas.setFont("Body", 9)
        self.canvas.drawString(40, 561, "Fringe Remittance Detail by Production: IATSE Local 411")
        self.canvas.drawRightString(745, 575, "Run date: Nov 6, 2026")
        self.canvas.drawRightString(745, 561, f"Page {self.number}")
        self.canvas.line(40, 553, 750, 553)
        self.y = 540.0
        self.line([(x, name) for name, x in _COLUMNS], [(x, name) for name, x in _RIGHT], bold=True)
        self.canvas.line(40, 536, 750, 536)
        self.y -= 4

    def room(self, lines: int) -> None:
        """Turns the page where `lines` more do not fit."""
        if self.y - 13 * lines < 40:
            self.canvas.showPage()
            self._begin()

    def line(
        self,
        left: Sequence[tuple[float, str]],
        right: Sequence[tuple[float, str]] = (),
        *,
        bold: bool = False,
    ) -> None:
        self.canvas.setFont("Bold" if bold else "Body", 8.5)
        for x, text in left:
            self.canvas.drawString(x, self.y, text)
        for x, text in right:
            self.canvas.drawRightString(x, self.y, text)
        self.y -= 13

    def close(self) -> None:
        self.canvas.showPage()
        self.canvas.save()
