"""A mail body, plain or HTML, as blocks to lay out. HTML is reduced to text: nothing is fetched or run."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from extractors.flow import Block, Cell, Paragraph, Run, Table
from extractors.media import HTML

_PLAIN_SIZE_PT = 8.0
_LINE_LIMIT = 20_000
_CELL_LIMIT = 20_000
_FACTS = 3
_UNSEEN = {"script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe"}
_BLOCKS = {"p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote", "pre"}
_BLOCKS |= {"table", "tr", "td", "th", "section", "article", "header", "footer", "address", "dl", "dt", "dd"}
_VOID = {"br", "hr", "img", "meta", "link", "input", "area", "base", "col", "embed", "source", "track", "wbr"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?!\.?\d)", re.IGNORECASE)


def decoded(content: bytes) -> str:
    """Bytes as text: by their mark, as UTF-8, else as Windows-1252, which maps nearly every byte."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def text_blocks(text: str) -> tuple[Block, ...]:
    """Each line of a plain text as a paragraph whose blanks keep their width ("body, line 6")."""
    lines = text.replace("\f", "\n").splitlines()[:_LINE_LIMIT]
    return tuple(
        Paragraph((Run(line, _PLAIN_SIZE_PT),), f"body, line {number}")
        for number, line in enumerate(lines, start=1)
    )


def body_text(content: bytes, media_type: str) -> str:
    """All that a plain or HTML body says, without its layout; "" where it cannot be told."""
    try:
        if media_type == HTML:
            return " ".join(_text_in(block) for block in html_blocks(decoded(content)))
        return decoded(content)
    except (AssertionError, ArithmeticError, LookupError, RecursionError, TypeError, ValueError):
        return ""


def _text_in(block: Block) -> str:
    if isinstance(block, Table):
        return " ".join(_text_in(each) for row in block.rows for cell in row for each in cell.content)
    return "".join(run.text for run in block.runs) if isinstance(block, Paragraph) else ""


def html_blocks(markup: str) -> tuple[Block, ...]:
    """The visible text of an HTML body; tables of two rows and columns or more stay tables."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    reader.end_line()
    return tuple(reader.blocks)


def text_table(rows: Sequence[Sequence[Sequence[str]]], number: int) -> Table:
    """A table, the `number`th of its paper, of rows of cells of lines; a short row's last cell runs to its
    end."""
    columns = max(1, *(len(row) for row in rows))
    made = []
    for row_number, row in enumerate(rows, start=1):
        cells = []
        for at, lines in enumerate(row, start=1):
            where = f"table {number}, row {row_number}, cell {at}"
            span = columns - at + 1 if at == len(row) else 1
            cells.append(Cell(at - 1, span, tuple(Paragraph((Run(text),), where) for text in lines)))
        made.append(tuple(cells))
    return Table((1.0,) * columns, tuple(made))


def holds_table(markup: str) -> bool:
    """Whether an HTML body has a table of facts, which its plain form would have flattened."""
    tables = [block for block in html_blocks(markup) if isinstance(block, Table)]
    return any(len(table.rows) >= _FACTS and len(table.columns) >= _FACTS for table in tables)


class _Reader(HTMLParser):
    """Collects lines, and the innermost tables; a table that only lays out a page becomes its lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._line: list[str] = []
        self._lines = 0
        self._tables = 0
        self._hidden: list[str] = []
        self._open: list[list[list[list[str]]]] = []
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden:
            if tag not in _VOID:
                self._hidden.append(tag)
            return
        if tag not in _VOID and (tag in _UNSEEN or _HIDDEN.search(dict(attrs).get("style") or "")):
            self._hidden.append(tag)
            return
        if tag in _BLOCKS:
            self.end_line()
        if tag == "table":
            if self._open:
                self._spill()
            self._open.append([])
        elif tag == "tr" and self._open:
            self._open[-1].append([])
        elif tag in ("td", "th") and self._open and self._cells < _CELL_LIMIT:
            self._cells += 1
            if not self._open[-1]:
                self._open[-1].append([])
            self._open[-1][-1].append([])

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            if tag in self._hidden:
                while self._hidden.pop() != tag:
                    pass
            return
        if tag in _BLOCKS:
            self.end_line()
        if tag == "table" and self._open:
            self._close_table(self._open.pop())

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._line.append(data)

    def end_line(self) -> None:
        text = " ".join("".join(self._line).split())
        self._line = []
        if not text:
            return
        if self._open and self._open[-1] and self._open[-1][-1]:
            self._open[-1][-1][-1].append(text)
        else:
            self._add_line(text)

    def _add_line(self, text: str) -> None:
        if self._lines < _LINE_LIMIT:
            self._lines += 1
            self.blocks.append(Paragraph((Run(text),), f"body, line {self._lines}"))

    def _spill(self) -> None:
        """A table with a table inside lays out a page: what it holds so far are lines."""
        for row in self._open[-1]:
            for cell in row:
                for text in cell:
                    self._add_line(text)
        self._open[-1] = []

    def _close_table(self, rows: list[list[list[str]]]) -> None:
        full = [row for row in rows if any(row)]
        if len(full) < 2 or max(len([cell for cell in row if cell]) for row in full) < 2:
            for row in full:
                for cell in row:
                    for text in cell:
                        self._add_line(text)
            return
        self._tables += 1
        self.blocks.append(text_table(full, self._tables))
