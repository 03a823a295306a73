"""A report's rows sorted: title rows and group headings give context, headings name columns, sums go.

Works on the rows of a sheet and on the rows that geometry finds in a PDF alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.remittance_context import context_of, joined, relied_on
from extractors.remittance_fit import map_columns
from extractors.remittance_grid import UNCLEAR, Held, Sum, Table, is_line
from extractors.remittance_heads import SAMPLE_ROWS, headings_in, sample_below
from extractors.remittance_layouts import NONE, Layouts
from extractors.remittance_totals import is_sum
from extractors.remittance_vocabulary import folded, vocabulary
from extractors.sheet_cells import number_of, text_of
from extractors.sheets import Row

_OF_PAGES = re.compile(
    r"(?i)\bpage\W{0,3}\d|\bpage$|\bcontinued|\bprinted\b|\bconfiden|\brun (?:date|on)\b|payroll"
)
_PAGE = re.compile(r"(?i)\bpage\W{0,3}\d.*|\bpage$")
HEADS_TOGETHER = 3
"""The most headings of groups that stand over one another above the same rows."""


def tables_of(rows: Sequence[Row], layouts: Layouts = NONE) -> list[Table]:
    """The tables of one sheet or PDF, sums and repeated headings left out, each row with its context.
    Columns under headings that a person has confirmed are what `layouts` says."""
    sorter = _Sorter(rows, layouts)
    place = 0
    while place < len(rows):
        place = sorter.take(place)
    return sorter.tables


@dataclass(slots=True)
class _Sorter:
    """What is known after the rows taken so far: the tables, the one that rows go into, and what the titles
    and group headings above say (`context`). `summary` says that a recapitulation has begun, `rows_since`
    that rows stand below the last heading; `titles` are the lines above the first table, `plain` the first of
    them that says nothing of the rows, `in_head` that a page's head is being gone through again; `labelled`
    are the fields that a label has told."""

    rows: Sequence[Row]
    layouts: Layouts
    tables: list[Table] = field(default_factory=list)
    context: dict[str, str] = field(default_factory=dict)
    titles: set[str] = field(default_factory=set)
    plain: str = ""
    in_head: bool = False
    labelled: set[str] = field(default_factory=set)
    summary: bool = False
    rows_since: bool = False

    @property
    def current(self) -> Table | None:
        return self.tables[-1] if self.tables else None

    def take(self, place: int) -> int:
        """Sorts the row at `place`; the place of the next that is not sorted yet."""
        row = self.rows[place]
        found = headings_in(self.rows, place, self.layouts)
        if found is not None:
            headings, last = found
            self._begin(headings, last)
            self.in_head = False
            return last + 1
        if is_sum(row, self.current) and not (_is_worded(row) and self._leads(place)):
            self._add_sum(row)
        elif not self._is_page_head(place) and not self._says(place):
            self._add_line(row)
        return place + 1

    def _begin(self, headings: tuple[str, ...], last: int) -> None:
        """A new table below these headings; the same ones again go on with the one there is."""
        if self.current is not None and self.current.headings == headings and not self.summary:
            return
        table = Table(headings, self.summary)
        sample = [row.cells for row in sample_below(self.rows, last, self.layouts)]
        confirmed = self.layouts.fields(headings)
        table.confirmed = confirmed is not None
        table.fields = confirmed or map_columns(headings, sample)
        self.tables.append(table)

    def _add_sum(self, row: Row) -> None:
        if self.current is None:
            self.summary = self.summary or _says_summary(row)
        else:
            self.current.sums.append(Sum(row, len(self.current.lines)))

    def _is_page_head(self, place: int) -> bool:
        """Whether a row is of a page's head, printed again: what it says was taken the first time.

        A page's head begins with a new page, or with the first title that is none of the rows' own: a
        production's heading that stood above the first table too is not one.
        """
        row = self.rows[place]
        title = _title_of(row)
        if self.current is None:
            self.titles.add(title)
            return False
        begins = title == self.plain or (place > 0 and row.page != self.rows[place - 1].page)
        self.in_head = title in self.titles and (begins or self.in_head)
        return self.in_head

    def _leads(self, place: int) -> bool:
        """Whether rows of the table or headings come next on the page, or after other headings of groups."""
        table, row = self.current, self.rows[place]
        if table is None:
            return False
        for other in self.rows[place + 1 : place + 1 + HEADS_TOGETHER]:
            if other.page != row.page or _title_of(other) in self.titles:
                return False
            if self.layouts.is_headings(other.cells):
                return True
            if not _is_worded(other):
                return is_line(other, table) and not is_sum(other, table)
        return False

    def _says(self, place: int) -> bool:
        """Whether a row is a title or heads a group; what it says then holds for the rows below it."""
        following = self.rows[place + 1] if place + 1 < len(self.rows) else None
        known = context_of(self.rows[place], self.current, following, self.layouts)
        if known is None:
            return False
        if self.current is None and not self.plain and not known.keys() - {"ignored"}:
            self.plain = _title_of(self.rows[place])
        if not known and self.current is not None and relied_on(self.current) and self._leads(place):
            self._not_understood(_title_of(self.rows[place]))
            return True
        if firm := known.pop("firm", ""):
            # A firm that no label names is the production's, where a title is told and no other firm.
            known = (
                {"company": firm} if "production" in self.context and "company" not in self.context else {}
            )
        bare = known.pop("bare", "")
        if "unread" in known or (bare and "production" in self.labelled):
            # No label explains it, where one told the production before: what it says is not known.
            self._not_understood(known.get("unread", bare))
            return True
        self.labelled |= set() if bare else known.keys()
        news = {name: value for name, value in known.items() if self.context.get(name) != value}
        if news:
            # A new production, company or period ends what stood under the former one.
            self.context = joined(self.context, news, self.rows_since)
            self.rows_since = False
        return True

    def _add_line(self, row: Row) -> None:
        if _says_summary(row):
            self.summary = True
        elif self.current is not None and is_line(row, self.current):
            self.current.lines.append(Held(row, self.context))
            self.rows_since = True
        elif (
            self.current is not None
            and _may_head(row)
            and (row.confidence < UNCLEAR or relied_on(self.current))
        ):
            self._not_understood(" ".join(text_of(cell) for cell in row.cells if cell is not None))

    def _not_understood(self, text: str) -> None:
        """Whatever a line says, the rows below it are perhaps no more of the group above."""
        if not _OF_PAGES.search(text):
            self.context = self.context | {"unread": text}
            self.rows_since = False


def map_alike(tables: Sequence[Table], *, again: bool = False) -> None:
    """Maps the columns of tables that have the same headings by the rows of all: a sheet of three rows bears
    nothing out, and means what the others mean. `again` maps a table alone anew, whose cells were mended."""
    groups: dict[tuple[str, ...], list[Table]] = {}
    for table in tables:
        if not table.confirmed:
            groups.setdefault(table.headings, []).append(table)
    for headings, group in groups.items():
        if len(group) > 1 or again:
            sample = [held.row.cells for table in group for held in table.lines[:SAMPLE_ROWS]][:SAMPLE_ROWS]
            fields = map_columns(headings, sample)
            for table in group:
                table.fields = dict(fields)


def _title_of(row: Row) -> str:
    """What a line that is no row says, its page's number left out."""
    return _PAGE.sub("", " ".join(text_of(cell) for cell in row.cells if cell is not None)).strip()


def _is_worded(row: Row) -> bool:
    """Whether no cell of a row is a figure."""
    return all(cell is None or (isinstance(cell, str) and number_of(cell) is None) for cell in row.cells)


def _says_summary(row: Row) -> bool:
    texts = [text_of(cell) for cell in row.cells if cell is not None]
    return len(texts) <= 2 and any(vocabulary().summary.search(folded(text)) for text in texts)


def _may_head(row: Row) -> bool:
    """Whether a line that says nothing known may head a group: a few cells with words."""
    texts = [text_of(cell) for cell in row.cells if cell is not None]
    return 1 <= len(texts) <= 4 and any(re.search(r"[^\W\d_]{4}", text) for text in texts)
