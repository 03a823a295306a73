"""A report's rows sorted: title rows and group headings give context, headings name columns, sums go.

Works on the rows of a sheet and on the rows that geometry finds in a PDF alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from extractors.positions import position_of
from extractors.remittance_headers import (
    FIGURES,
    IDENTITY,
    WHEN,
    fields_of,
    folded,
    headings_known,
    is_heading_row,
    label_of,
    map_columns,
    vocabulary,
)
from extractors.remittance_periods import span_of
from extractors.sheet_cells import dated, number_of, text_of
from extractors.sheets import Cell, Row
from models.terms import Position

SAMPLE_ROWS = 200
CONTEXT = frozenset(
    {"company", "production", "production_id", "season", "member_no", "member_name", "member", "occupation"}
    | {"period", "week_start", "week_ending", "period_end", "month", "start", "end"}
)
_LABELLED = re.compile(r"^(?P<label>[^:]{2,40}?)\s*:\s*(?P<value>.*)$")
_UNLABELLED_COLON = re.compile(r"\s{2,}|\s[|]\s|;\s")
_PERIOD_LEAD = re.compile(
    r"(?i)^(?P<label>(?:for (?:the )?)?(?:pay(?:roll)? |reporting |remittance |contribution )?"
    r"(?:period|week|month|semaine|periode|période)(?: of)?(?: ending| ended| covered| from|\s*-)?"
    r"|from|du)\s+(?P<value>.*\d.*)$"
)
_WITHIN = (None, "start", "end")
"""What a label's value may hold: "to" between two dates is no label."""
_COMPANY_END = re.compile(r"(?i)\b(?:inc|ltd|ltée|ltee|llc|corp|limited|productions|company)\.?$")


@dataclass(frozen=True, slots=True)
class Held:
    """A row of the report's body with the context it stands in (field to text)."""

    row: Row
    context: dict[str, str]


@dataclass(slots=True)
class Table:
    """Rows under one row of headings. `fields` maps columns; `summary` marks a recapitulation."""

    headings: tuple[str, ...]
    summary: bool
    lines: list[Held] = field(default_factory=list)
    fields: dict[int, str] = field(default_factory=dict)


def tables_of(rows: Sequence[Row]) -> list[Table]:
    """The tables of one sheet or PDF, sums and repeated headings left out, each row with its context."""
    tables: list[Table] = []
    context: dict[str, str] = {}
    summary = False
    current: Table | None = None
    skip_to = -1
    rows_since = False
    for place, row in enumerate(rows):
        if place <= skip_to:
            continue
        found = _headings(rows, place)
        if found is not None:
            headings, skip_to = found
            if current is None or current.headings != headings or summary:
                current = Table(headings, summary)
                current.fields = map_columns(headings, [r.cells for r in _sample(rows, skip_to)])
                tables.append(current)
            continue
        if is_sum(row, current):
            summary = summary or (current is None and _says_summary(row))
            continue
        known = _context_of(row, current, rows[place + 1] if place + 1 < len(rows) else None)
        if known is not None:
            # A new production, company or period ends what stood under the former one.
            context = _joined(context, known, rows_since)
            rows_since = False
            continue
        if _says_summary(row):
            summary = True
        elif current is not None and _is_line(row, current):
            current.lines.append(Held(row, context))
            rows_since = True
    return tables


def _headings(rows: Sequence[Row], place: int) -> tuple[tuple[str, ...], int] | None:
    """The column headings that begin at `place`, over one row or two, and the last row they take."""
    upper = [text_of(cell) for cell in rows[place].cells]
    alone = is_heading_row(rows[place].cells)
    if place + 1 < len(rows) and sum(1 for text in upper if text) >= 2 and not _has_figures(rows[place]):
        lower_row = rows[place + 1]
        if not _has_figures(lower_row) and all(isinstance(c, str) or c is None for c in lower_row.cells):
            both = _stacked(upper, [text_of(cell) for cell in lower_row.cells])
            apart = max(headings_known(upper), headings_known([text_of(cell) for cell in lower_row.cells]))
            if is_heading_row(both) and headings_known(both) > apart and not _is_context(lower_row):
                return tuple(both), place + 1
    return (tuple(upper), place) if alone else None


def _is_context(row: Row) -> bool:
    return any(":" in text_of(cell) for cell in row.cells)


def _has_figures(row: Row) -> bool:
    return any(number_of(cell) is not None or re.search(r"\d{2}", text_of(cell)) for cell in row.cells)


def _stacked(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Two rows of headings as one; one over several columns ("Period" over "From", "To") goes to each."""
    width = max(len(upper), len(lower))
    over, joined = "", []
    for place in range(width):
        high = upper[place] if place < len(upper) else ""
        low = lower[place] if place < len(lower) else ""
        over = high or (over if low else "")
        own = f"{over} {low}".strip()
        joined.append(low if low and not high and not fields_of(own) else own)
    return joined


def _sample(rows: Sequence[Row], after: int) -> list[Row]:
    """Rows under the headings at `after` that fill most columns of theirs, up to the next headings."""
    width = sum(1 for cell in rows[after].cells if cell is not None)
    found: list[Row] = []
    for row in rows[after + 1 : after + 1 + SAMPLE_ROWS]:
        if is_heading_row(row.cells) and tuple(row.cells) != tuple(rows[after].cells):
            break
        if sum(1 for cell in row.cells if cell is not None) * 2 >= width and not _says_total(row, None):
            found.append(row)
    return [row for row in found if not is_heading_row(row.cells)]


def is_sum(row: Row, table: Table | None) -> bool:
    """Whether a row is a total: it says so, outside a production's title, or holds nothing but figures."""
    if _says_total(row, table):
        return True
    if table is None:
        return False
    filled = [place for place, cell in enumerate(row.cells) if cell is not None]
    return all(number_of(row.cells[p]) is not None or not _letters(row.cells[p]) for p in filled) and not any(
        table.fields.get(place) in IDENTITY | WHEN | {"occupation", "production"} for place in filled
    )


def _letters(cell: Cell) -> bool:
    return bool(re.search(r"[^\W\d_]{2}", text_of(cell)))


def _says_total(row: Row, table: Table | None) -> bool:
    pattern = vocabulary().total
    for place, cell in enumerate(row.cells):
        if not isinstance(cell, str) or not pattern.search(folded(cell)):
            continue
        kind = table.fields.get(place) if table else None
        if (
            kind in ("production", "company", "member_name", "last_name")
            and table
            and _is_whole(row, table, place)
        ):
            continue
        if kind == "pay_type" and table and _is_whole(row, table, place) and len(cell) > 24:
            continue
        return True
    return False


def _is_whole(row: Row, table: Table, but: int) -> bool:
    """Whether a row holds who, when or as what, and a figure, whatever stands at `but`."""
    held = {
        table.fields.get(place) for place, cell in enumerate(row.cells) if cell is not None and place != but
    }
    who = held & IDENTITY or ({"member_name"} & {table.fields.get(but)} and "member_no" in held)
    return bool(who and held & FIGURES and held & (WHEN | {"occupation"}))


def _says_summary(row: Row) -> bool:
    texts = [text_of(cell) for cell in row.cells if cell is not None]
    return len(texts) <= 2 and any(vocabulary().summary.search(folded(text)) for text in texts)


def _is_line(row: Row, table: Table) -> bool:
    held = {table.fields.get(place) for place, cell in enumerate(row.cells) if cell is not None}
    held.discard(None)
    figures = any(
        table.fields.get(place, "").startswith(("days", "hours", "amount", "gross"))
        and number_of(cell) is not None
        for place, cell in enumerate(row.cells)
    )
    return len(held) >= 3 or (len(held) >= 2 and figures)


def _context_of(row: Row, table: Table | None, following: Row | None) -> dict[str, str] | None:
    """What a title row or group heading says (field to value); null for a row that is neither."""
    filled = [(place, text_of(cell)) for place, cell in enumerate(row.cells) if cell is not None]
    if table is not None and len(filled) > 4:
        return None
    if table is not None and len(filled) >= 3 and not any(":" in text for _, text in filled):
        return None
    found = dict(_labelled([text for _, text in filled]))
    if found:
        return found
    if len(filled) == 1 and not isinstance(row.cells[filled[0][0]], int | float):
        return _bare(filled[0][1], table, following)
    return {} if table is None else None


def _labelled(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Labels and values: "Employer: X" in a cell (several, set apart), or "Employer" and X in two."""
    pieces = [piece for text in texts for piece in _apart(text)]
    place = 0
    while place < len(pieces):
        match = _LABELLED.match(pieces[place])
        label = label_of(match["label"]) if match else None
        if match and label and match["value"]:
            yield label, match["value"].strip()
        elif (
            (name := label_of(pieces[place].rstrip(": ")))
            and place + 1 < len(pieces)
            and (label or not match)
        ):
            if label_of(pieces[place + 1].rstrip(": ")) is None and (
                place == 0 or ":" in pieces[place] or label
            ):
                rest = list(
                    takewhile(lambda text: label_of(text.rstrip(": ")) in _WITHIN, pieces[place + 1 :])
                )
                rest = [text for text in rest if not text.endswith(":")] if name in WHEN else rest[:1]
                yield name, " ".join(rest)
                place += len(rest)
        elif lead := _PERIOD_LEAD.match(pieces[place]):
            kind = "week_ending" if re.search(r"(?i)week|semaine", lead["label"]) else "period"
            ending = re.search(r"(?i)ending|ended", lead["label"])
            yield ("period_end" if kind == "period" and ending else kind), lead["value"]
        place += 1


def _apart(text: str) -> list[str]:
    """A cell that holds several labels, taken apart where each piece has its own."""
    parts = [part.strip() for part in _UNLABELLED_COLON.split(text) if part.strip()]
    if len(parts) > 1 and all(_LABELLED.match(part) for part in parts):
        return parts
    again = re.split(r"\s+(?=[A-Z][\w /#.]{1,28}:\s)", text)
    if len(again) > 1 and all((m := _LABELLED.match(part)) and label_of(m["label"]) for part in again):
        return again
    return [text]


def _bare(text: str, table: Table | None, following: Row | None) -> dict[str, str] | None:
    """A heading without a label, between rows: an occupation, a company or a production's title.

    Read as a title only where the table has no such column and rows follow; a sentence is a note.
    """
    if (
        len(text) > (110 if table is None else 70)
        or re.search(r"[.!?]\s+\w", text)
        or (text.endswith(".") and not _COMPANY_END.search(text))
    ):
        return {}
    if table is None:
        # A title may hold the period ("Fringe remittance, March 2024"); a day of printing is no period.
        if len(text) < 50 and position_of(text)[0] not in (None, Position.OTHER):
            return {"occupation": text}
        speaks = re.search(r"(?i)remit|contribution|fringe|benefit|report|cotisation|remise", text)
        other = re.search(r"(?i)\b(?:printed|run|prepared|issued|due|date[ds]?|created|as of|imprim)", text)
        return {"period": text} if speaks and not other and span_of(text, None) else {}
    have = set(table.fields.values())
    follows = following is not None and (is_heading_row(following.cells) or _is_line(following, table))
    if not follows or vocabulary().total.search(folded(text)):
        return {}
    if "occupation" not in have and position_of(text) != (None, ()):
        return {"occupation": text}
    if "company" not in have and _COMPANY_END.search(text):
        return {"company": text}
    if not have & WHEN and dated(text):
        return {"period": text}
    if not have & IDENTITY and re.search(r"\d{3}", text):
        return {"member": text}
    return {"production": text} if "production" not in have else {}


def _joined(context: dict[str, str], known: dict[str, str], rows_since: bool) -> dict[str, str]:
    """The context with what a heading adds. After rows, a new company ends its productions, a new
    production its number and season; headings that follow one another add up."""
    kept = {name: value for name, value in context.items() if name in CONTEXT}
    if not rows_since:
        pass
    elif "company" in known:
        kept = {
            name: value
            for name, value in kept.items()
            if name not in ("production", "production_id", "season")
        }
    elif "production" in known:
        kept = {name: value for name, value in kept.items() if name not in ("production_id", "season")}
    if known.keys() & {"period", "week_start", "week_ending", "period_end", "month"}:
        kept = {name: value for name, value in kept.items() if name not in WHEN}
    return kept | {name: value for name, value in known.items() if name in CONTEXT}
