"""Title rows and group headings: what they say of the rows below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from extractors.positions import position_of
from extractors.remittance_across import BEGINNING, ENDING
from extractors.remittance_apart import title_line, told_apart
from extractors.remittance_grid import UNCLEAR, Table, is_line
from extractors.remittance_headers import FIGURES, IDENTITY, WHEN, fields_of, label_of
from extractors.remittance_kinds import COMPANY_END, fit, is_code, is_whole_name
from extractors.remittance_layouts import Layouts
from extractors.remittance_periods import span_of
from extractors.remittance_vocabulary import folded, plain_words, vocabulary
from extractors.remittance_words import code_and_title, split_member
from extractors.sheet_cells import dated, number_of, text_of
from extractors.sheets import Row
from models.terms import Position

CONTEXT = frozenset(
    {
        "company",
        "production",
        "production_id",
        "season",
        "member_no",
        "member_name",
        "member",
        "occupation",
        "local",
    }
    | {"period", "week_start", "week_ending", "period_end", "month", "start", "end"}
)
_LABELLED = re.compile(r"^(?P<label>[^:]{2,40}?)\s*:\s*(?P<value>.*)$")
_UNLABELLED_COLON = re.compile(r"\s{2,}|\s[|]\s|;\s")
_PERIOD_LEAD = re.compile(
    r"(?i)^(?P<label>(?:for (?:the )?)?(?:pay(?:roll)? |reporting |remittance |contribution )?"
    r"(?:period|week|month|semaine|periode|période)(?: of)?(?: ending| ended| covered| from|\s*-)?"
    r"|from|du)\s+(?P<value>.*\d.*)$"
)
_PERIOD_LAST = re.compile(
    r"(?i)\b(?P<label>(?:week|period|semaine)s? (?:ending|ended|se terminant le|of|beginning)"
    r"|month of|mois de)\s*:?\s+(?P<value>[^:]*\d[^:]*)$"
)
"""A line that ends with its period, whatever it says before."""
_WITHIN = (None, "start", "end")
"""What a label's value may hold: "to" between two dates is no label."""
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
    found = {name: value for name, value in _labelled(texts) if _may_be(name, value)}
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


def _labelled(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Labels and values: "Employer: X" in a cell (several, set apart), or "Employer" and X in two."""
    pieces = [piece for text in texts for piece in _apart(text)]
    place = 0
    paired = True
    while place < len(pieces):
        match = _LABELLED.match(pieces[place])
        label = (label_of(match["label"]) or _by_value(match["label"], match["value"])) if match else None
        if match and label and match["value"]:
            yield label, match["value"].strip()
        elif (
            place + 1 < len(pieces)
            and (name := _label_beside(pieces[place].rstrip(": "), pieces[place + 1]))
            and (label or not match)
        ):
            paired = paired or ":" in pieces[place] or bool(label)
            if paired and not _is_bare_label(pieces[place + 1]):
                rest = pieces[place + 1 : place + 2]
                if name in WHEN:
                    more = takewhile(lambda text: label_of(text.rstrip(": ")) in _WITHIN, pieces[place + 2 :])
                    rest += [text for text in more if not text.endswith(":")]
                yield name, " ".join(rest)
                place += len(rest)
        elif lead := _PERIOD_LAST.search(pieces[place]) or _PERIOD_LEAD.match(pieces[place]):
            yield _kind_of_period(lead["label"]), lead["value"]
        else:
            paired = False
        place += 1


def _is_bare_label(text: str) -> bool:
    """Whether a text is a label and no value: it is understood, and all its words are known ("Season 6" and
    "Net Dairy Season 6" are values)."""
    label = label_of(text.rstrip(": "))
    if text.endswith(":"):
        return label is not None
    return label not in (None, "ignored") and set(plain_words(text)) <= vocabulary().known


def _label_beside(label: str, value: str) -> str | None:
    """The field that a label in a cell of its own names, by the value in the next where it may name several."""
    found = label_of(label)
    by_value = _by_value(label, value) if found is None and len(fields_of(label)) > 1 else None
    return found or (by_value if by_value == "production_id" else None)


def _by_value(label: str, value: str) -> str | None:
    """The one of several fields that a label may name ("Job") which its value can be; null where it is not
    told. What is no number is a job where the label may name one: a title there is asked about."""
    fields = [field for field in fields_of(label) if field in CONTEXT and value]
    able = [field for field in fields if fit(field, [value]) == 1.0]
    if "occupation" in fields and not is_code(value) and not code_and_title(value):
        return "occupation"
    return able[0] if len(able) == 1 else None


def _kind_of_period(label: str) -> str:
    ending, weekly = re.search(r"(?i)ending|ended|terminant", label), re.search(r"(?i)week|semaine", label)
    if weekly:
        return "week_start" if re.search(r"(?i)\b(?:of|beginning|du)\b", label) else "week_ending"
    return "period_end" if ending else "period"


def _with_company(found: dict[str, str], texts: Sequence[str]) -> dict[str, str]:
    """A production's heading that names its company beside it, in brackets or in a cell of its own."""
    if "production" not in found or "company" in found:
        return found
    bracketed = re.match(r"^(?P<title>.+?)\s*\((?P<company>[^()]+)\)$", found["production"])
    if bracketed and COMPANY_END.search(bracketed["company"]):
        return found | {"production": bracketed["title"], "company": bracketed["company"]}
    beside = [text for text in texts if ":" not in text and COMPANY_END.search(text)]
    return found | ({"company": beside[0]} if len(beside) == 1 and beside[0] != found["production"] else {})


def _apart(text: str) -> list[str]:
    """A cell that holds several labels, taken apart where each piece has its own."""
    parts = [part.strip() for part in _UNLABELLED_COLON.split(text) if part.strip()]
    if len(parts) > 1 and all(_LABELLED.match(part) for part in parts):
        return parts
    again = re.split(r"\s+(?=[A-Z][\w /#.]{1,28}:\s)", text)
    if len(again) > 1 and all((m := _LABELLED.match(part)) and label_of(m["label"]) for part in again):
        return again
    return [text]


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
