"""An OpenDocument text as blocks: lines, tables with merged cells, pictures (odfpy's only door)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from odf.opendocument import load  # type: ignore[import-untyped]

from extractors.flow import Block, Cell, Paragraph, Picture, Run, Table
from models.terms import Problem

LOCKED = Problem("The document is locked with a password.", "Ask the sender for an open copy.")

_LARGEST = 200 * 2**20
_MOST_COLUMNS, _MOST_ROWS = 60, 2000
_PICTURE_PT = 24.0
_POINTS = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pt": 1.0, "pc": 12.0}
_UNSEEN = {"tracked-changes", "note-citation", "annotation", "annotation-end", "sequence-decls", "forms"}
_LINES = {"p", "h"}


@dataclass(slots=True)
class _Place:
    """Lines and tables gone by, and the cell that the reader is in."""

    name: str = "body"
    cell: str = ""
    lines: int = 0
    tables: int = 0

    def where(self) -> str:
        if self.cell:
            return self.cell
        self.lines += 1
        return f"{self.name}, line {self.lines}"


def is_locked(content: bytes) -> bool:
    """Whether its parts are encrypted. Raises what zipfile does."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        if sum(each.file_size for each in package.infolist()) > _LARGEST:
            raise MemoryError
        names = package.namelist()
        manifest = "META-INF/manifest.xml"
        return manifest in names and b"encryption-data" in package.read(manifest)


def odt_blocks(content: bytes) -> tuple[Block, ...]:
    """The document's blocks in reading order, the first page's header before them. Raises what zipfile and
    odfpy do on a broken file."""
    document = load(io.BytesIO(content))
    blocks: list[Block] = []
    masters = _named(document.masterstyles, "master-page")
    for header in (h for master in masters[:1] for h in _named(master, "header")):
        blocks += _blocks(header, _Place("header"))
    return (*blocks, *_blocks(document.text, _Place()))


def _named(element: Any, name: str) -> list[Any]:
    return [child for child in element.childNodes if _name(child) == name]


def _name(element: Any) -> str:
    return str(element.qname[1]) if getattr(element, "qname", None) else ""


def _blocks(element: Any, place: _Place) -> Iterator[Block]:
    for child in element.childNodes:
        name = _name(child)
        if name in _LINES:
            yield from _paragraph(child, place)
        elif name == "table":
            yield _table(child, place)
        elif name and name not in _UNSEEN:
            yield from _blocks(child, place)


def _paragraph(element: Any, place: _Place) -> Iterator[Block]:
    """Its lines; pictures stand before them and text boxes after."""
    frames = [each for each in _below(element) if _name(each) == "frame"]
    for frame in frames:
        if _named(frame, "image"):
            yield Picture(_points(frame, "width", 4 * _PICTURE_PT), _points(frame, "height", _PICTURE_PT))
    for line in "".join(_text(element)).split("\n"):
        yield Paragraph((Run(line),), place.where())
    for frame in frames:
        for box in _named(frame, "text-box"):
            yield from _blocks(box, place)


def _below(element: Any) -> Iterator[Any]:
    for child in element.childNodes:
        if _name(child) and _name(child) not in _UNSEEN:
            yield child
            yield from _below(child)


def _text(element: Any) -> Iterator[str]:
    """What is written in a paragraph, without what hangs on it."""
    for child in element.childNodes:
        name = _name(child)
        if not name:
            yield " ".join(str(child.data).replace("\n", " ").split(" ")) if hasattr(child, "data") else ""
        elif name == "s":
            yield " " * min(_number(child, "c"), 200)
        elif name in ("tab", "line-break"):
            yield "\t" if name == "tab" else "\n"
        elif name not in _UNSEEN and name not in ("frame", "note"):
            yield from _text(child)


def _table(element: Any, place: _Place) -> Table:
    place.tables += 1
    number, rows = place.tables, []
    for row, told in enumerate(_rows(element), start=1):
        cells: list[Cell] = []
        first = 0
        for at, cell in enumerate(each for each in told.childNodes if "table-cell" in _name(each)):
            where = f"table {number}, row {row}, cell {at + 1}"
            span = min(_number(cell, "number-columns-spanned"), _MOST_COLUMNS)
            repeated = min(_number(cell, "number-columns-repeated"), _MOST_COLUMNS)
            if _name(cell) == "covered-table-cell":
                covered = first < sum(c.span for c in cells)
                cells += () if covered else (Cell(first, 1, (), True),)
                first += repeated
                continue
            inner = _Place(cell=where, tables=place.tables)
            content = tuple(b for b in _blocks(cell, inner) if isinstance(b, Paragraph | Picture | Table))
            cells += [Cell(first + n, span, content) for n in range(repeated)]
            first += repeated
        rows.append(tuple(cell for cell in cells if cell.first + cell.span <= _MOST_COLUMNS))
    columns = max((cell.first + cell.span for row in rows for cell in row), default=1)
    return Table((1.0,) * columns, tuple(rows))


def _rows(element: Any) -> Iterator[Any]:
    """The rows, those in groups and headers too; an empty row that is repeated to a sheet's end once."""
    for child in list(element.childNodes)[:_MOST_ROWS]:
        if _name(child) == "table-row":
            yield child
        elif _name(child) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(child)


def _attribute(element: Any, name: str) -> str:
    return next((str(value) for (_, known), value in element.attributes.items() if known == name), "")


def _number(element: Any, name: str) -> int:
    told = _attribute(element, name) or "1"
    return max(int(told), 1) if told.isdigit() else 1


def _points(frame: Any, name: str, otherwise: float) -> float:
    told = _attribute(frame, name)
    try:
        return float(told[:-2]) * _POINTS[told[-2:]]
    except (KeyError, ValueError):
        return otherwise
