"""What a payroll company's column is about: its heading's wording first, then what stands below it.

The wordings are data: `rules/payroll_headers.yaml`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml
from rapidfuzz import fuzz, process

from extractors.positions import position_of
from extractors.sheet_cells import dated, member_no_of, number_of, text_of
from extractors.sheets import Cell

IDENTITY = frozenset({"member_no", "member_name", "last_name", "employee_no"})
WHEN = frozenset({"start", "end", "period_end", "week_start", "week_ending", "period", "work_date", "month"})
FIGURES = frozenset({"days", "hours", "hours_part", "amount", "amount_part", "gross"})
REPEATABLE = frozenset({"hours_part", "amount_part", "ignored", "gross", "pay_type"})
"""Fields of which one report may have several columns."""

COMPANY_END = re.compile(
    r"(?i)\b(?:inc|ltd|ltée|ltee|llc|corp|limited|productions|pictures|films?|television|entertainment|media|studios?|company)\.?$"
)
_PIECES = re.compile(r"[a-z0-9]+|[#$]")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The file, ready to look up; phrases are sorted tuples of plain words."""

    words: Mapping[str, str]
    fillers: frozenset[str]
    fields: Mapping[tuple[str, ...], str]
    any: Mapping[tuple[str, ...], tuple[str, ...]]
    labels: Mapping[tuple[str, ...], str]
    total: re.Pattern[str]
    summary: re.Pattern[str]
    worked: frozenset[str]
    paid_not_worked: Mapping[str, str]
    meanings: Mapping[str, str]
    own_local: frozenset[str]
    other_bodies: frozenset[str]


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The wordings, read once."""
    text = files("rules").joinpath("payroll_headers.yaml").read_text("utf-8")
    # BaseLoader, which is as safe, takes all for text: YAML's "no" would be false, and here it is a number.
    raw: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)
    words = {
        _folded(str(spelling)): word for word, spellings in raw["words"].items() for spelling in spellings
    }

    def key(phrase: object) -> tuple[str, ...]:
        return tuple(sorted(set(_worded(str(phrase), words))))

    def table(block: Mapping[str, Sequence[str]]) -> dict[tuple[str, ...], str]:
        return {key(phrase): field for field, phrases in reversed(list(block.items())) for phrase in phrases}

    return Vocabulary(
        words=words,
        fillers=frozenset(_folded(str(filler)) for filler in raw["fillers"]),
        fields=table(raw["fields"]),
        any={key(phrase): tuple(fields) for phrase, fields in raw["any"].items()},
        labels=table(raw["labels"]),
        total=_edged(raw["total_words"]),
        summary=_edged(raw["summary_words"]),
        worked=frozenset(_folded(str(word)) for word in raw["worked"]),
        paid_not_worked={
            _folded(str(word)): kind
            for kind, spellings in raw["paid_not_worked"].items()
            for word in spellings
        },
        meanings=dict(raw["meanings"]),
        own_local=frozenset(raw["own_local"]),
        other_bodies=frozenset(_folded(str(body)) for body in raw["other_bodies"]),
    )


def _edged(phrases: Sequence[str]) -> re.Pattern[str]:
    """Matches a folded text that begins or ends with one of `phrases`."""
    either = "|".join(re.escape(_folded(phrase)) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"^\W*(?:{either})\b|\b(?:{either})\W*$")


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))


folded = lru_cache(maxsize=20_000)(_folded)
"""Lower case without accents."""


def _worded(text: str, words: Mapping[str, str]) -> list[str]:
    return [words.get(piece, piece) for piece in _PIECES.findall(_folded(text))]


@lru_cache(maxsize=1024)
def nearest_word(word: str) -> str:
    """A misread word of a heading as the known one that it is nearest to; itself where none is near."""
    known = [spelling for spelling in vocabulary().words if len(spelling) >= 5]
    found = process.extractOne(_folded(word), known, scorer=fuzz.ratio, score_cutoff=66)
    return found[0] if found and len(word) >= 5 else word


@lru_cache(maxsize=4096)
def fields_of(heading: str) -> tuple[str, ...]:
    """The fields that a heading may stand for, the surest alone; () for one that says nothing known."""
    held = vocabulary()
    # Two spellings of one word say it once ("Gross Wages").
    plain = list(dict.fromkeys(_worded(heading, held.words)))
    if not plain or len(plain) > 8:
        return ()
    key = tuple(sorted(plain))
    lean = tuple(sorted(word for word in plain if word not in held.fillers and not word.isdigit()))
    for wanted in (key, lean):
        if wanted in held.any:
            return held.any[wanted]
        if wanted in held.fields:
            return (held.fields[wanted],)
    return _covered(set(lean), held)


def _covered(lean: set[str], held: Vocabulary) -> tuple[str, ...]:
    """The field whose phrase covers most of the heading, at most one word being left over."""
    best: tuple[int, str] | None = None
    for phrase, field in held.fields.items():
        wanted = set(phrase)
        if wanted <= lean and len(lean) - len(wanted) <= 1 and len(wanted) >= 2:
            size = len(wanted)
            if best is None or size > best[0] or (size == best[0] and field == "ignored"):
                best = (size, field)
    return () if best is None else (best[1],)


def label_of(text: str) -> str | None:
    """The field that a title row's label names ("Production Company:"), or null."""
    held = vocabulary()
    plain = _worded(text, held.words)
    if not 1 <= len(plain) <= 6:
        return None
    for words in (plain, [word for word in plain if word not in held.fillers]):
        found = held.labels.get(tuple(sorted(words)))
        if found is not None:
            return found
    known = fields_of(text)
    return known[0] if len(known) == 1 else None


def is_heading_row(cells: Sequence[Cell]) -> bool:
    """Whether a row is a row of column headings: it names who, and what or when, and nothing else."""
    texts = [text_of(cell) for cell in cells if cell is not None]
    if len(texts) < 3 or any(isinstance(cell, int | float) for cell in cells):
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


def map_columns(headings: Sequence[str], below: Sequence[Sequence[Cell]]) -> dict[int, str]:
    """Column to field. `below` is a sample of the rows under the headings: a wording that stands for
    several fields, and two columns for one field, are settled by what they hold."""
    columns = {place: fields_of(text) for place, text in enumerate(headings)}
    held = {
        place: [row[place] for row in below if place < len(row) and row[place] is not None]
        for place in columns
    }
    mapped: dict[int, str] = {}
    for sure in (True, False):
        for place, fields in columns.items():
            if place in mapped or not fields or (len(fields) == 1) is not sure:
                continue
            free = [f for f in fields if f in REPEATABLE or f not in mapped.values()]
            scored = [(fit(field, held[place], sure=sure), -order, field) for order, field in enumerate(free)]
            if not sure and _counts_rows(held[place]):
                scored = [(0.0 if field == "member_no" else share, n, field) for share, n, field in scored]
            best = max(scored, default=(0.0, 0, ""))
            if best[0] >= 0.5:
                mapped[place] = best[2]
    return mapped


def fit(field: str, cells: Sequence[Cell], *, sure: bool = False) -> float:
    """The share of `cells` that can be what `field` holds; an empty column fits whatever it says."""
    test = (_FITS if sure else _FITS | _CHOSEN).get(field)
    if test is None or not cells:
        return 1.0
    return sum(1 for cell in cells if test(cell)) / len(cells)


def _counts_rows(cells: Sequence[Cell]) -> bool:
    """Whether a column under a bare "No." numbers the rows: 1, 2, 3."""
    numbers = [number_of(cell) for cell in cells]
    return numbers == [float(n) for n in range(1, len(numbers) + 1)]


def _is_member_no(cell: Cell) -> bool:
    found = member_no_of(cell)
    return found is not None and any(character.isdigit() for character in found)


def _is_name(cell: Cell) -> bool:
    text = text_of(cell)
    return bool(re.search(r"[^\W\d_]{2}", text)) and position_of(text) == (None, ()) and dated(cell) is None


def _is_occupation(cell: Cell) -> bool:
    return not isinstance(cell, float) and position_of(text_of(cell)) != (None, ())


def _is_title(cell: Cell) -> bool:
    return bool(re.search(r"[^\W\d_]", text_of(cell))) and not _is_code(cell)


def _is_code(cell: Cell) -> bool:
    return bool(re.fullmatch(r"(?i)[a-z]{0,6}[-\s]?\d[\da-z-]*", text_of(cell)))


def _is_company(cell: Cell) -> bool:
    return bool(COMPANY_END.search(text_of(cell)))


def _is_date(cell: Cell) -> bool:
    return dated(cell) is not None


def _is_number(cell: Cell) -> bool:
    return number_of(cell) is not None


_FITS: dict[str, Callable[[Cell], bool]] = {
    "member_no": _is_member_no,
    "employee_no": _is_member_no,
    "member_name": _is_name,
    "last_name": _is_name,
    "production": _is_title,
    "start": _is_date,
    "end": _is_date,
    "period_end": _is_date,
    "week_start": _is_date,
    "week_ending": _is_date,
    "work_date": _is_date,
    "month": _is_date,
    "days": _is_number,
    "hours": _is_number,
    "amount": _is_number,
}
_CHOSEN: dict[str, Callable[[Cell], bool]] = {
    "occupation": _is_occupation,
    "production_id": _is_code,
    "company": _is_company,
}
