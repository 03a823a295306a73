"""Title rows and group headings: what they say of the rows below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.positions import position_of
from extractors.remittance_across import BEGINNING, ENDING
from extractors.remittance_apart import title_line, told_apart
from extractors.remittance_grid import UNCLEAR, Table, is_line
from extractors.remittance_headers import FIGURES, IDENTITY, WHEN, fields_of, label_of
from extractors.remittance_kinds import COMPANY_END, is_whole_name
from extractors.remittance_labels import CONTEXT, labelled
from extractors.remittance_layouts import Layouts
from extractors.remittance_periods import span_of
from extractors.remittance_vocabulary import folded, vocabulary
from extractors.remittance_words import code_and_title, split_member
from extractors.sheet_cells import dated, number_of, text_of
from extractors.sheets import Row
from models.terms import Position

_COUNTED = WHEN | FIGURES
_REPORT = re.compile(
    r"(?i)remit|contribution|fringe|benefit|\breport\b|cotisation|remise|payroll|\bpage\W{0,3}\d|continued"
)
_PAGE_NO = re.compile(r"(?i)\s*\bpage\W{0,3}\d+(?:\s*(?:of|de|sur|/)\s*\d+)?\s*$")
_SUMS = re.compile(
    r"^\W*(?:grand |sub\W?)?(?:totals?|totaux)\W*(?:$|\b(?:for|of|de|du|pour|this|all)\b|\W\s)"
)
"""What sums what stands above; a show may be called "Total Loss"."""
_SENTENCES = re.compile(r"(?:[^\W\d_]+\s+){2}[^\W\d_]{3,}(?<!Corp)(?<!Prod)(?<!Bros)[.!?]\s+[^\W\d_]")
"""A sentence and the next; a name has one "St." and one initial."""
_CONTINUED = re.compile(r"(?i)\s*[(–-]\s*(?:continued|cont\W?d?|suite)\.?\s*\)?$")


def context_of(
    row: Row, table: Table | None, following: Row | None, layouts: Layouts
) -> dict[str, str] | None:
    """What a title row or group heading says (field to value); null for a row that is neither."""
    filled = [(place, text_of(cell)) for place, cell in enumerate(row.cells) if cell is not None]
    filled = [(place, _CONTINUED.sub("", _PAGE_NO.sub("", text))) for place, text in filled]
    filled = [(place, text) for place, text in filled if text]
    if table is not None and len(filled) > 4:
        return None
    texts = [text for _, text in filled]
    if table is not None and _heads(row, table, following, layouts) and (known := told_apart(texts)):
        return known
    if table is not None and 2 <= len(texts) <= 3 and (whose := _member_in(texts, table)):
        return whose
    if table is not None and len(filled) >= 3 and not any(":" in text for text in texts):
        return None
    found = {name: value for name, value in labelled(texts) if _may_be(name, value)}
    if found:
        return _with_company(found, texts)
    if table is not None and row.confidence < UNCLEAR:
        return None
    if len(filled) == 1 and not isinstance(row.cells[filled[0][0]], int | float):
        return _bare(filled[0][1], table, following, layouts)
    return {} if table is None else None


def _member_in(texts: Sequence[str], table: Table) -> dict[str, str]:
    """The member whom a heading of two or three cells names by number and name, where rows name nobody."""
    if IDENTITY & set(table.fields.values()) or any(":" in text for text in texts):
        return {}
    number, name = split_member(" ".join(texts))
    return {"member": " ".join(texts)} if number and is_whole_name(name) else {}


def _may_be(name: str, value: str) -> bool:
    """Whether what stands beside a label can be what it names: "Remitted to: Local 411" ends no period, and
    "Client: All" is no firm."""
    if name in WHEN:
        return bool(re.search(r"\d", value)) and span_of(value, None) is not None
    return name != "company" or folded(value).strip(" .") not in vocabulary().everyone


def _heads(row: Row, table: Table, following: Row | None, layouts: Layouts) -> bool:
    """Whether a row of one cell to four, none of them a figure or a label, heads a group without a production
    of its rows' own."""
    cells = [cell for cell in row.cells if cell is not None]
    return (
        row.confidence >= UNCLEAR
        and not {"production", "production_id"} & set(table.fields.values())
        and all(isinstance(cell, str) and number_of(cell) is None and not _is_label(cell) for cell in cells)
        and not _SUMS.search(folded(str(cells[0])))
        and _rows_follow(table, following, layouts)
        and not any(
            cell is not None and table.fields.get(at) in _COUNTED and dated(cell) is not None
            for at, cell in enumerate(row.cells)
        )
    )


def _is_label(cell: str) -> bool:
    """Whether a text begins with a label that is known, whatever it may mean."""
    label, colon, _ = cell.partition(":")
    return bool(colon) and bool(label_of(label) or fields_of(label))


def _rows_follow(table: Table, following: Row | None, layouts: Layouts) -> bool:
    """Whether a row of the table, its headings or another heading of a group come next."""
    if following is None:
        return False
    cells = [cell for cell in following.cells if cell is not None]
    heads = len(cells) <= 4 and all(isinstance(cell, str) and number_of(cell) is None for cell in cells)
    return layouts.is_headings(following.cells) or is_line(following, table) or heads


def relied_on(table: Table) -> bool:
    """Whether rows of the table take from the headings above them what no column of theirs says."""
    have = set(table.fields.values())
    return not (
        have & {"production", "production_id"} and have & IDENTITY and have & WHEN and "occupation" in have
    )


def _with_company(found: dict[str, str], texts: Sequence[str]) -> dict[str, str]:
    """A production's heading that names its company beside it, in brackets or in a cell of its own."""
    if "production" not in found or "company" in found:
        return found
    bracketed = re.match(r"^(?P<title>.+?)\s*\((?P<company>[^()]+)\)$", found["production"])
    if bracketed and COMPANY_END.search(bracketed["company"]):
        return found | {"production": bracketed["title"], "company": bracketed["company"]}
    beside = [text for text in texts if ":" not in text and COMPANY_END.search(text)]
    return found | ({"company": beside[0]} if len(beside) == 1 and beside[0] != found["production"] else {})


def _bare(text: str, table: Table | None, following: Row | None, layouts: Layouts) -> dict[str, str] | None:
    """A heading without a label, between rows: an occupation, a company or a production's title.

    Read as a title only where the table has no such column and rows follow; a sentence is a note.
    """
    if (
        len(text) > (110 if table is None else 70)
        or _SENTENCES.search(text)
        or (text.endswith(".") and not COMPANY_END.search(text))
    ):
        return {}
    if re.fullmatch(r"(?i)(?:i\.?a\.?t\.?s\.?e\.?,?\s+)?local\s+(?:no\.?\s*)?\d{1,4}[a-z]?", text):
        return {"local": text}
    if table is None:
        # A title may hold the period ("Fringe remittance, March 2024"); a day of printing is no period.
        if len(text) < 50 and position_of(text)[0] not in (None, Position.OTHER):
            return {"occupation": text}
        speaks = _REPORT.search(text)
        if not speaks and (told := title_line(text)):
            return told
        other = re.search(r"(?i)\b(?:printed|run|prepared|issued|due|date[ds]?|created|as of|imprim)", text)
        return {"period": text} if speaks and not other and span_of(text, None) else {}
    if _REPORT.search(text):
        return {}
    have = set(table.fields.values())
    if not _rows_follow(table, following, layouts) or _SUMS.search(folded(text)):
        return {}
    if vocabulary().total.search(folded(text)) and not code_and_title(text):
        return {}
    if "occupation" not in have and position_of(text) != (None, ()):
        return {"occupation": text}
    if "company" not in have and COMPANY_END.search(text):
        return {"company": text}
    if not have & WHEN and span_of(text, None):
        plain = folded(text)
        return {
            "week_ending"
            if ENDING.search(plain)
            else "week_start"
            if BEGINNING.search(plain)
            else "period": text
        }
    if not have & IDENTITY and re.search(r"\d{3}", text):
        return {"member": text}
    if ":" in text and relied_on(table):
        return {"unread": text}
    if "production" not in have:
        return {"production": text, "bare": text}
    # A job that is not known, perhaps: whatever it is, the rows below are no more of the job above.
    return {} if "occupation" in have else {"occupation": text}


def joined(context: dict[str, str], known: dict[str, str], rows_since: bool) -> dict[str, str]:
    """The context with what a heading adds. After rows, a new company ends its productions, a new
    production its number and season; headings that follow one another add up."""
    kept = {name: value for name, value in context.items() if name in CONTEXT}
    if not rows_since:
        kept |= {name: value for name, value in context.items() if name == "unread"}
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
