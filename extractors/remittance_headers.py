"""What a payroll company's column or label is about, by its wording."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extractors.remittance_vocabulary import Phrase, plain_words, vocabulary
from extractors.sheet_cells import text_of
from extractors.sheets import Cell

IDENTITY = frozenset({"member_no", "member_name", "last_name", "employee_no"})
WHEN = frozenset({"start", "end", "period_end", "week_start", "week_ending", "period", "work_date", "month"})
FIGURES = frozenset({"days", "hours", "hours_part", "weekday", "amount", "amount_part", "gross"})
REPEATABLE = frozenset({"hours_part", "amount_part", "ignored", "gross", "pay_type", "weekday"})
"""Fields of which one report may have several columns."""

COMPANY_END = re.compile(
    r"(?i)\b(?:inc|ltd|ltée|ltee|llc|corp|limited|productions|pictures|films?|television|entertainment|media|studios?|company)\.?$"
)
MOST_UNKNOWN = 2
"""The most words of a heading that say nothing known; one of them may be a number."""
_LETTER = re.compile(r"[^\W\d_]|[#$]")
_SAYS = re.compile(r"\w:\s+\w")
"""A label with its value, which no heading of a column is."""
_BRACKETED = re.compile(r"\s*\([^()]*\)")


@lru_cache(maxsize=4096)
def fields_of(heading: str) -> tuple[str, ...]:
    """The fields that a heading may stand for, the surest alone; () for one that says nothing known."""
    return _fields_of(heading) or _fields_of(_BRACKETED.sub("", heading))


def _fields_of(heading: str) -> tuple[str, ...]:
    held = vocabulary()
    plain = plain_words(heading)
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
def hinted(heading: str) -> frozenset[str]:
    """The fields that single words of a heading stand for, which what stands below has to bear out."""
    held = vocabulary()
    words = [word for word in plain_words(heading) if word in held.known and word not in held.fillers]
    if set(words) & held.beside:
        return frozenset()
    return frozenset(field for word in words for field in _said(frozenset({word}), held.fields))


def _said(words: frozenset[str], phrases: Sequence[Phrase]) -> tuple[str, ...]:
    return next((phrase.means for phrase in phrases if words and phrase.says(words)), ())


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
    if any(_SAYS.search(text) for text in texts):
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
