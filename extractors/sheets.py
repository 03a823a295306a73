"""CSV and XLSX files as rows of cells, whatever wrote them: encoding, delimiter and cell types."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from extractors.spaced_text import spaced_rows
from models.terms import Problem

Cell = str | int | float | date | None

AS_CSV_ADVICE = "Save it again as CSV (UTF-8) or XLSX."
MAX_UNPACKED_BYTES = 400_000_000
DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `number` counts from 1 in its sheet. `page` and `confidence` are a PDF's."""

    number: int
    cells: tuple[Cell, ...]
    page: int | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; `name` is "" for a CSV. Rows without any cell are left out."""

    name: str
    rows: tuple[Row, ...]


def read_sheets(content: bytes, name: str) -> tuple[Sheet, ...] | Problem:
    """The sheets of a CSV or XLSX file, told by what the bytes are and not by the name."""
    if not content.strip(b"\0\r\n\t ,;"):
        return Problem("The file is empty.", "Put the records in it, or take it away.")
    if content.startswith(b"PK\x03\x04"):
        return _workbook(content)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return Problem("The file is an old Excel file (.xls).", "Save it again as .xlsx or as CSV (UTF-8).")
    text = decoded(content)
    if isinstance(text, Problem):
        return text
    return (Sheet("", tuple(_csv_rows(text))),)


def decoded(content: bytes) -> str | Problem:
    """The text of a CSV: UTF-8 or UTF-16 by mark or form, else cp1252 where every byte of it makes sense."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError:
            return Problem("The file is cut short in the middle of a letter (UTF-16).", AS_CSV_ADVICE)
    if b"\0" in content[:4000]:
        return _unmarked_utf16(content)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    # cp1252 is taken only where it yields letters people write names with; other 8-bit sets yield signs.
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        return Problem("The file's encoding is not known.", AS_CSV_ADVICE)
    odd = {character for character in text if ord(character) > 127}
    if all(character.isalpha() or character in "’‘“”–—…€°ºª«»\xa0·£©®" for character in odd):
        return text
    return Problem("The file is not in UTF-8, and its encoding cannot be told safely.", AS_CSV_ADVICE)


def _unmarked_utf16(content: bytes) -> str | Problem:
    head = content[:4000]
    encoding = "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return Problem("The file is not text.", AS_CSV_ADVICE)
    return Problem("The file is not text.", AS_CSV_ADVICE) if "\0" in text else text


def _csv_rows(text: str) -> Iterator[Row]:
    # One cell longer than this is a file with a quote that never ends.
    csv.field_size_limit(10_000_000)
    delimiter = _delimiter(text)
    read: Iterable[Sequence[str | None]] = spaced_rows(text, delimiter) or csv.reader(
        io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter
    )
    for number, cells in enumerate(read, start=1):
        held = tuple((cell or "").strip() or None for cell in cells)
        if any(held):
            yield Row(number, held)


def _delimiter(text: str) -> str:
    """The delimiter that most lines of the start agree on, quoted text left out."""
    lines = [re.sub(r'"[^"]*"', "", line) for line in text[:20_000].splitlines()[:60]]
    if lines and (said := re.fullmatch(r"sep=(.)", lines[0].strip())):
        return said[1]
    best, best_score = ",", 0.0
    for delimiter in DELIMITERS:
        counts = Counter(count for line in lines if (count := line.count(delimiter)))
        if counts:
            count, agreeing = counts.most_common(1)[0]
            score = agreeing * (1 + count / 100)
            if score > best_score:
                best, best_score = delimiter, score
    return best


def _workbook(content: bytes) -> tuple[Sheet, ...] | Problem:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if "xl/workbook.xml" not in archive.namelist():
                return Problem("The file is an archive and no Excel workbook.", AS_CSV_ADVICE)
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED_BYTES:
                return Problem("The workbook unpacks to more than an office's records can be.", AS_CSV_ADVICE)
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        try:
            return tuple(
                Sheet(sheet.title, tuple(_sheet_rows(sheet.iter_rows(values_only=True))))
                for sheet in book.worksheets
                if sheet.sheet_state == "visible"
            )
        finally:
            book.close()
    except (
        zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, OSError, ParseError, EOFError,
        TypeError,
    ):  # fmt: skip
        return Problem(
            "The workbook is damaged, locked or no workbook.", "Open it in Excel and save it again."
        )


def _sheet_rows(rows: Iterator[Sequence[object]]) -> Iterator[Row]:
    for number, values in enumerate(rows, start=1):
        cells = tuple(_cell(value) for value in values)
        if any(cell is not None for cell in cells):
            yield Row(number, cells)


def _cell(value: object) -> Cell:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, bool) or value is None:
        return None if value is None else str(value)
    if isinstance(value, int | float | date):
        return value
    return str(value).strip() or None
