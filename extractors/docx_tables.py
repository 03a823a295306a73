"""What a Word table says of its form: the grid's widths, merged cells, which sides are ruled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from extractors.docx_styles import TWIPS_PER_POINT, Styles
from extractors.flow import Edges

_SIDES = ("top", "right", "bottom", "left")
_SAME = {"left": "start", "right": "end"}
_UNRULED = {"nil", "none", None}
_COLUMN_LIMIT = 60
_FIRST_ROW = 0x20  # of the bits of a table's look


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cell stands in its table's grid."""

    element: Any
    row: int
    number: int
    first: int
    span: int
    continued: bool


class Form:
    """One table's form."""

    def __init__(self, element: Any, styles: Styles) -> None:
        self._properties = element.find(qn("w:tblPr"))
        named = self._find("w:tblStyle")
        self.style_id = named.get(qn("w:val")) if named is not None else None
        self._chain = styles.chain(self.style_id)
        self.rows = [list(_places(row, number)) for number, row in enumerate(_rows(element), start=1)]
        self.columns = self._columns(element)
        self.bold_head = self._has_bold_head()
        self._borders = self._table_borders()

    def _find(self, tag: str) -> Any:
        return self._properties.find(qn(tag)) if self._properties is not None else None

    @property
    def indent(self) -> float:
        element = self._find("w:tblInd")
        return max(_twips(element), 0.0) if element is not None else 0.0

    def _columns(self, element: Any) -> tuple[float, ...]:
        """The columns' widths in points: the grid's, or the cells' own where the grid says nothing."""
        widest = max((cell.first + cell.span for row in self.rows for cell in row), default=1)
        grid = tuple(_twips(column) for column in element.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}"))
        if len(grid) >= widest and len({round(width) for width in grid}) > 1 and all(grid):
            return grid
        for row in self.rows:
            widths = tuple(_cell_width(cell.element) for cell in row)
            if len(widths) == widest and all(widths):
                return widths
        return grid if len(grid) >= widest and all(grid) else (1.0,) * widest

    def _has_bold_head(self) -> bool:
        look = self._find("w:tblLook")
        if look is None or look.get(qn("w:firstRow")) == "0":
            return False
        if look.get(qn("w:firstRow")) is None and not _bits(look) & _FIRST_ROW:
            return False
        for style in self._chain:
            for part in style.findall(qn("w:tblStylePr")):
                if (
                    part.get(qn("w:type")) == "firstRow"
                    and part.find(f"{qn('w:rPr')}/{qn('w:b')}") is not None
                ):
                    return True
        return False

    def _table_borders(self) -> dict[str, bool]:
        borders: dict[str, bool] = {}
        holders = [style.find(qn("w:tblPr")) for style in self._chain]
        for holder in (*holders, self._properties):
            if holder is not None:
                borders.update(_ruled(holder.find(qn("w:tblBorders"))))
        return borders

    def edges(self, cell: Place) -> Edges:
        """Which sides of a cell a person sees ruled."""
        borders = self._borders
        last = max((c.first + c.span for row in self.rows for c in row), default=1)
        inside = {
            "top": cell.row > 1,
            "bottom": cell.row < len(self.rows),
            "left": cell.first > 0,
            "right": cell.first + cell.span < last,
        }
        own = _ruled(cell.element.find(f"{qn('w:tcPr')}/{qn('w:tcBorders')}"))
        sides = {}
        for side in _SIDES:
            within = "insideH" if side in ("top", "bottom") else "insideV"
            sides[side] = own.get(side, borders.get(within if inside[side] else side, False))
        if self.goes_on(cell):
            sides["bottom"] = False
        return Edges(**sides)

    def goes_on(self, cell: Place) -> bool:
        """Whether the row below continues this cell."""
        below = self.rows[cell.row] if cell.row < len(self.rows) else []
        return any(other.continued and other.first == cell.first for other in below)


def _rows(element: Any) -> Iterator[Any]:
    for child in element:
        if child.tag == qn("w:tr"):
            if child.find(f"{qn('w:trPr')}/{qn('w:del')}") is None:
                yield child
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml")):
            yield from _rows(child)


def _places(row: Any, number: int) -> Iterator[Place]:
    first = _count(row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}"), 0)
    for cell_number, cell in enumerate(_cells(row), start=1):
        span = _count(cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}"), 1)
        merge = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
        continued = merge is not None and merge.get(qn("w:val")) != "restart"
        yield Place(cell, number, cell_number, first, span, continued)
        first += span


def _cells(row: Any) -> Iterator[Any]:
    for child in row:
        if child.tag == qn("w:tc"):
            yield child
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml")):
            yield from _cells(child)


def _ruled(borders: Any) -> dict[str, bool]:
    if borders is None:
        return {}
    found = {}
    for side in (*_SIDES, "insideH", "insideV"):
        element = borders.find(qn(f"w:{side}"))
        if element is None and side in _SAME:
            element = borders.find(qn(f"w:{_SAME[side]}"))
        if element is not None:
            found[side] = element.get(qn("w:val")) not in _UNRULED
    return found


def _cell_width(cell: Any) -> float:
    width = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
    return _twips(width) if width is not None and width.get(qn("w:type")) == "dxa" else 0.0


def _twips(element: Any) -> float:
    text = str(element.get(qn("w:w")) or "")
    return int(text) / TWIPS_PER_POINT if text.isdigit() else 0.0


def _bits(look: Any) -> int:
    try:
        return int(look.get(qn("w:val"), "0"), 16)
    except ValueError:
        return 0


def _count(element: Any, otherwise: int) -> int:
    value = str(element.get(qn("w:val"))) if element is not None else ""
    return min(int(value), _COLUMN_LIMIT) if value.isdigit() else otherwise
