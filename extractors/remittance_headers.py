"""What a payroll company's column or label is about, by its wording."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from extractors.remittance_vocabulary import Phrase, plain_words, readings, vocabulary
from extractors.sheet_cells import text_of
from extractors.sheets import Cell

IDENTITY = frozenset({"member_no", "member_name", "last_name", "employee_no"})
WHEN = frozenset({"start", "end", "period_end", "week_start", "week_ending", "period", "work_date", "month"})
FIGURES = frozenset({"days", "hours", "hours_part", "weekday", "amount", "amount_part", "gross"})
REPEATABLE = frozenset({"hours_part", "amount_part", "ignored", "gross", "pay_type", "weekday"})
"""Fields of which one report may have several columns."""

MOST_UNKNOWN = 2
"""The most words of a heading that say nothing known; one of them may be a number."""
_LETTER = re.compile(r"[^\W\d_]|[#$]")
_SAYS = re.compile(r"\w:\s+\w")
"""A label with its value, which no heading of a column is."""
_PAGE_NO = re.compile(r"(?i)^page\W{0,3}\d")
_BRACKETED = re.compile(r"\s*\([^()]*\)")


@lru_cache(maxsize=4096)
def fields_of(heading: str) -> tuple[str, ...]:
    """The fields that a heading may stand for, the surest alone; () for one that says nothing known. One with
    a spelling that may be short for two words has the fields of both."""
    return _of_readings(heading) or _of_readings(_BRACKETED.sub("", heading))


def _of_readings(heading: str) -> tuple[str, ...]:
    found = [_fields_of(words) for words in readings(heading)]
    told = [fields for fields in found if fields and fields != ("ignored",)] or found[:1]
    return tuple(dict.fromkeys(field for fields in told for field in fields))


def _fields_of(plain: tuple[str, ...]) -> tuple[str, ...]:
    held = vocabulary()
    if not plain or len(plain) > 8 or sum(1 for word in plain if word not in held.known) > MOST_UNKNOWN:
        return ()
    lean = frozenset(word for word in plain if word not in held.fillers and not word.isdigit())
    if found := _said(frozenset(plain), held.fields) or _said(lean, held.fields):
        return found
    if lean & held.beside:
        return ("ignored",)
    # A word that says nothing known is left over where the others say enough, and a weak one where they say
    # all without it.
    known = lean & held.known
    if 2 <= len(known) == len(lean) - 1 and (found := _said(known, held.fields)):
        return found
    weak = [_said(lean - {word}, held.fields) for word in sorted(lean & held.weak)]
    return next((found for found in weak if found), ()) if len(lean) >= 3 else ()


@lru_cache(maxsize=4096)
def leading(heading: str) -> Mapping[str, int]:
    """The fields that words of a heading speak for, and how many do; what stands below has to bear it out."""
    held = vocabulary()
    words = {word for reading in readings(heading) for word in reading}
    return {field: count for field, lead in held.leads.items() if (count := len(words & lead))}


def _said(words: frozenset[str], phrases: Sequence[Phrase]) -> tuple[str, ...]:
    """What the phrases of most words of their own say, and of those the ones of most kinds."""
    said = [phrase for phrase in phrases if words and phrase.says(words)]
    like = [phrase for phrase in said if phrase.weight == said[0].weight]
    return tuple(dict.fromkeys(field for phrase in like for field in phrase.means))


def label_of(text: str) -> str | None:
    """The field that a title row's label names ("Production Company:"), or null."""
    held = vocabulary()
    plain = plain_words(text)
    if not 1 <= len(plain) <= 6:
        return None
    for words in (plain, [word for word in plain if word not in held.fillers]):
        if found := _said(frozenset(words), held.labels):
            return found[0]
    known = fields_of(text)
    return known[0] if len(known) == 1 else None


def is_heading_row(cells: Sequence[Cell]) -> bool:
    """Whether a row is a row of column headings: it names who, and what or when, and nothing else."""
    texts = [text_of(cell) for cell in cells if cell is not None]
    if len(texts) < 3 or any(isinstance(cell, int | float) for cell in cells):
        return False
    if any(_SAYS.search(text) or _PAGE_NO.search(text) for text in texts):
        return False
    if 0 < sum(1 for text in texts if text.endswith(":")) < len(texts):
        # A label and its value.
        return False
    if sum(1 for text in texts if not _LETTER.search(text)) * 3 > len(texts):
        return False
    known = [fields for text in texts if (fields := fields_of(text))]
    named = {field for fields in known for field in fields}
    return (
        len(known) >= 3
        and len(known) * 2 >= len(texts)
        and bool(named & (FIGURES | WHEN))
        and len(set(known)) >= 3
    )


def headings_known(texts: Sequence[str]) -> float:
    """How much a row of headings says: a sure one 1, one of several meanings 0.6, an unknown one -0.6."""
    return sum((0.6 if len(fields) > 1 else 1.0) if (fields := fields_of(t)) else -0.6 for t in texts if t)
