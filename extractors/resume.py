"""The resume reader: pages of words in, credits with evidence out, whatever the layout.

Ruled tables are read by their cells, tables without rules by their heads and gaps, the rest as records of
lines. A trained network reads the same pages by what it has learned of layouts. Both give records of slots,
one way of understanding slots serves all, and the two readings are made one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from extractors.credit_build import Built, credits_of
from extractors.credit_days_apart import with_days_joined
from extractors.credit_draft import Record, Slot
from extractors.credit_labels import begins_credits, ends_credits
from extractors.credit_numerals import with_numerals_told
from extractors.dates import read_date
from extractors.label_forms import value_edge
from extractors.language import Language
from extractors.layout import Line, passage_of, segments, text_lines
from extractors.merged_cells import with_spans_carried
from extractors.ocr_clean import cleaned
from extractors.resume_columns import reading_order, stands_aside
from extractors.resume_doubts import with_doubts
from extractors.resume_furniture import without_furniture
from extractors.resume_heads import Head, carried_head, head_at, headless, is_only_head
from extractors.resume_items import Item, item_of_line, items_of_grid, mostly_labelled
from extractors.resume_name import applicant
from extractors.resume_open_tables import records_of_lines
from extractors.resume_records import records_of_items
from extractors.resume_tables import (
    TableState,
    grid_has_head,
    heading_slots,
    records_of_grid,
)
from extractors.resume_two_readings import made_one
from extractors.resume_unread import unread_lines
from extractors.resume_weighing import case_of, weighed_credits
from extractors.tables import Grid, ruled_grids
from extractors.tagger.records import learned_records
from extractors.title_ends import with_ends_told
from models.terms import Page, Reading, ResumeReading

_MEMBER = re.compile(
    r"(?:\b(?:member(?:ship)?|mbr|411|card)\b[\s:.,]*(?:id|no|num|number|nº|n°)?[\s:.#]*(?:no\.?|number)?[\s:.#]*)(?<![\d])"
    r"([A-Z]{0,3}-?\d{3,8})\b|\b(?P<before>\d{4,6})\s*\(?(?:IATSE\s+|Local\s+)*411\)",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"\b(?:updated?|revised|as of|current as of|mise à jour|dated?)\b", re.IGNORECASE)


def read_resume(pages: Sequence[Page], document: str, name: str, language: Language) -> ResumeReading:
    """What a resume says. `document` is `sha256:<hex>`, `name` its file's name; both go into evidence.

    Never raises for odd pages: what cannot be understood is left out or has a low confidence.
    """
    pages = [cleaned(page) for page in pages]
    reader = _Reader()
    plain_pages = without_furniture(pages)
    for page in plain_pages:
        reader.take(page)
    known = credits_of(reader.finish(), document, name)
    learned = credits_of(learned_records(plain_pages, language.people), document, name)
    typed = case_of(pages) == "typed"
    built = made_one(_weighed(known, pages), _weighed(learned, pages), typed)
    told = with_ends_told(with_numerals_told(with_days_joined(built.credits)), typed)
    lines = [line for page in pages[:1] for line in text_lines(page)]
    return ResumeReading(
        name=applicant(pages, document, name, language, built.credits),
        member_no=_member_no(pages, document, name),
        date=_own_date(lines, document, name),
        credits=with_doubts(told, plain_pages),
        unread=unread_lines(plain_pages, built.words, frozenset(reader.outside), document, name),
    )


def _weighed(built: Built, pages: Sequence[Page]) -> Built:
    return Built(weighed_credits(built.credits, pages), built.words)


class _Reader:
    """Goes down the pages; holds what runs over their ends."""

    def __init__(self) -> None:
        self._records: list[Record] = []
        self._items: list[Item] = []
        self._table = TableState()
        self._credits = True
        self.outside: set[int] = set()
        self._laid: Head | None = None
        self._laid_on = 0

    def take(self, page: Page) -> None:
        parts = reading_order(page)
        before = self._credits
        for part in parts:
            if part is parts[-1] and not stands_aside(part):
                self._credits = self._credits or before  # What ends the column beside it ends that alone.
            before = self._credits
            self._take_part(part)
            if part is parts[-1] and len(parts) > 1 and stands_aside(part):
                self._credits = before  # "Languages" beside the credits does not end them.

    def finish(self) -> list[Record]:
        self._flush()
        return self._records

    def _flush(self) -> None:
        self._records += records_of_items(self._items)
        self._items = []

    def _head_table(self) -> None:
        """Before a table: the last heading among the lines above it is what its rows stand under."""
        for item in reversed(self._items):
            if item.line is not None and not item.anchor and (slots := heading_slots(item.line)):
                self._table.context = slots
                break
        self._flush()

    def _take_part(self, page: Page) -> None:
        grids = [grid for grid in ruled_grids(page) if not (is_only_head(grid) or _is_band(grid))]
        lines = [line for line in text_lines(page) if not any(_inside(line, grid) for grid in grids)]
        blocks: list[Line | Grid] = sorted([*lines, *grids], key=lambda block: block.box[1])
        run: list[Line] = []
        for block in blocks:
            if isinstance(block, Grid):
                self._take_lines(page, run)
                run = []
                self._take_grid(page, block)
            else:
                run.append(block)
        self._take_lines(page, run)

    def _take_grid(self, page: Page, grid: Grid) -> None:
        if not self._credits:
            self.outside |= {
                id(w) for row in grid.rows for c in row.cells for ln in c.lines for w in ln.words
            }
            return
        before = len(self._records)
        carried = with_spans_carried(page, grid)
        if grid_has_head(carried, self._table):
            self._head_table()
        records = records_of_grid(carried, self._table)
        if records is None:
            self._items += items_of_grid(grid)
            return
        self._flush()
        if before and records and self._table.goes_on:
            last = self._records[-1]
            self._records[-1] = Record((*last.slots, *records[0].slots), last.context, last.sure)
            records = records[1:]
        self._records += records

    def _take_lines(self, page: Page, lines: Sequence[Line]) -> None:
        at, labelled = 0, mostly_labelled(lines)
        loose: list[Line] = []
        while at < len(lines):
            line = lines[at]
            if len(segments(line)) <= 2 and ends_credits(line.text):
                loose = self._take_loose(page, loose)
                self._credits = False
                self._table.head = self._laid = None
            elif begins_credits(line.text):
                self._credits = True
                if not any(item.anchor for item in self._items):
                    self._items, loose = [], []
            head = head_at(lines, at) if self._credits or len(segments(line)) > 3 else None
            if labelled and head is not None and not _tells_all(head):
                head = None
            if head is not None:
                loose = self._take_loose(page, loose)
                self._head_table()
                self._credits = True
                end = _end_of_table(lines, at + head.lines, head)
                self._records += records_of_lines(page, head, lines[at + head.lines : end], self._table)
                self._laid, self._laid_on = head, page.number
                at = end
                continue
            if not self._credits:
                self.outside |= {id(word) for word in line.words}
            elif not begins_credits(line.text):
                loose.append(line)
            at += 1
        self._take_loose(page, loose)

    def _end_of_row(self, lines: list[Line], head: Head) -> list[Line]:
        """Gives the last row of the page before what stands above the first of this one; gives the rest."""
        left = head.columns[0].box[0]
        first = next((n for n, line in enumerate(lines) if line.box[0] <= left + 8), 0)
        if first and self._records:
            last = self._records[-1]
            more = tuple(Slot(("ignore",), passage_of([line])) for line in lines[:first])
            self._records[-1] = Record((*last.slots, *more), last.context, last.sure)
        return lines[first:]

    def _take_loose(self, page: Page, lines: list[Line]) -> list[Line]:
        """Lines under no head: rows of columns without one, or lines of records. Gives an empty list."""
        columns = self._credits and len(lines) >= 6 and not mostly_labelled(lines)
        head = headless(lines) if columns else None
        first = next((n for n, line in enumerate(lines) if len(segments(line, 0.5)) >= 4), 0)
        if head is None and columns and first and (head := headless(lines[first:])) is not None:
            self._add_items(page, lines[:first])
            lines = lines[first:]
        if self._credits and (carried := carried_head(self._laid, self._laid_on, lines)):
            head, self._laid_on = carried, lines[0].page
            lines = self._end_of_row(lines, carried)
        if head is not None and (records := records_of_lines(page, head, lines, self._table)):
            self._flush()
            self._records += records
        else:
            self._add_items(page, lines)
        return []

    def _add_items(self, page: Page, lines: Sequence[Line]) -> None:
        edge = value_edge(lines)
        self._items += [item_of_line(line, _right_edge(page), edge) for line in lines]


def _is_band(grid: Grid) -> bool:
    """Whether one line stands in a box of its own: a coloured band behind a heading."""
    cells = [cell for row in grid.rows for cell in row.filled]
    return len(cells) == 1 and len(cells[0].lines) == 1


def _tells_all(head: Head) -> bool:
    """Whether a head names so much that labels below it are a crew's in a cell, not the records' own."""
    return {"title", "position"} <= head.fields and bool(head.fields & {"dates", "start"})


def _right_edge(page: Page) -> float:
    """How far right the text of a page could run: its right margin is taken to be as wide as its left one,
    which of a column that ends left of the middle cannot be said."""
    rightmost = max((word.box[2] for word in page.words), default=0.0)
    if rightmost < 0.6 * page.width:
        return rightmost
    return page.width - min((word.box[0] for word in page.words if word.box[0] > 0), default=0.0)


def _inside(line: Line, grid: Grid) -> bool:
    middle = (line.box[1] + line.box[3]) / 2
    return (
        grid.box[1] - 2 <= middle <= grid.box[3] + 2
        and line.box[0] <= grid.box[2]
        and line.box[2] >= grid.box[0]
    )


def _end_of_table(lines: Sequence[Line], start: int, head: Head) -> int:
    """The line at which an unruled table's body is over: a heading of another section, or another head."""
    for number in range(start, len(lines)):
        line = lines[number]
        if len(segments(line)) == 1 and (ends_credits(line.text) or begins_credits(line.text)):
            return number
        other = head_at(lines, number) if number > start else None
        if other is not None and not _goes_on(lines[number - 1], line, other, head):
            return number
    return len(lines)


def _goes_on(above: Line, line: Line, other: Head, head: Head) -> bool:
    """Whether words like heads are only a row's next line: close below its cells, naming fewer columns."""
    near = line.box[1] - above.box[3] < 0.5 * (line.box[3] - line.box[1])
    fewer = sum(map(bool, (c.fields for c in other.columns))) < sum(
        map(bool, (c.fields for c in head.columns))
    )
    return near and fewer and len(segments(above)) > 1


def _member_no(pages: Sequence[Page], document: str, name: str) -> Reading[str]:
    for part in (part for page in pages for part in reading_order(page)):
        passage = passage_of(text_lines(part))
        match = _MEMBER.search(passage.text)
        if match:
            group = "before" if match["before"] else 1
            value = passage.cut(match.start(group), match.end(group))
            return Reading(value.text, 0.97 * value.confidence, match.group(), value.evidence(document, name))
    return Reading()


def _own_date(lines: Sequence[Line], document: str, name: str) -> Reading[date]:
    for line in lines:
        if not _UPDATED.search(line.text):
            continue
        passage = passage_of([line])
        found = read_date(passage.text)
        if found is not None:
            value = passage.cut(found.start, found.end)
            return Reading(
                found.value,
                0.95 * value.confidence if found.value else 0.0,
                value.text,
                value.evidence(document, name),
                found.candidates,
            )
    return Reading()
