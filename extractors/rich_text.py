"""An RTF document as blocks: its lines, and its tables with their cells (striprtf's only door)."""

from __future__ import annotations

import re

from striprtf.striprtf import rtf_to_text

from extractors.flow import Block, Paragraph, Run
from extractors.mail_text import text_table

_BEGIN, _CELL, _ROW = "\ue000", "\ue001", "\ue002"
_MARKED = ((r"\\trowd(?![a-z])", _BEGIN), (r"\\(?:nest)?cell(?![a-z])", _CELL), (r"\\row(?![a-z])", _ROW))
"""The words that make a table, and private characters to find them by in the text."""
_LINE_LIMIT = 20_000


def rich_text(content: bytes) -> str:
    """The text alone. Raises what striprtf does on a file that is none."""
    return re.sub(f"[{_BEGIN}{_CELL}{_ROW}]", "\t", _told(content))


def rich_blocks(content: bytes) -> tuple[Block, ...]:
    """The lines and tables in their order. Raises what striprtf does on a file that is none."""
    blocks: list[Block] = []
    rows: list[list[list[str]]] = []
    lines = tables = 0

    def close() -> None:
        nonlocal tables
        if rows:
            tables += 1
            blocks.append(text_table(rows, tables))
            rows.clear()

    *stretches, last = _told(content).split(_ROW)
    for stretch in (*stretches, last):
        before, begun, row = stretch.partition(_BEGIN)
        for line in before.splitlines()[:_LINE_LIMIT]:
            if line.strip(f" \t{_CELL}"):
                close()
            if not rows:
                lines += 1
                blocks.append(Paragraph((Run(line.replace(_CELL, "\t")),), f"body, line {lines}"))
        if begun:
            cells = row.replace(_BEGIN, "").split(_CELL)[:-1]
            rows.append([[part.strip() for part in cell.split("\n") if part.strip()] for cell in cells])
    close()
    return tuple(blocks)


def _told(content: bytes) -> str:
    text = content.decode("latin-1")
    for word, mark in _MARKED:
        text = re.sub(word, f"\\\\u{ord(mark)}?", text)
    return str(rtf_to_text(text, "cp1252", "replace"))  # type: ignore[no-untyped-call]
