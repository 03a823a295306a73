"""What tells a right value of a resume from a wrong one when it is read: how regular the rows are, whether
dates and days agree, what a title is made of, how clear the pages are. Pure functions, each 0 to 1 or nearly.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from extractors.credit_dates import consistent, weekdays
from extractors.dates import date_spans
from extractors.positions import kind_of, position_of, role_of
from models.terms import CreditReading, Page, PageSource, Reading

FIELDS = ("title", "season", "kind", "position", "start", "end", "days")
COMMON = (
    "score",
    "unclear",
    "agree",
    "astray",
    "untidy",
    "filled",
    "aligned",
    "alike",
    "whole",
    "usual",
    "twin",
)
TITLES = (
    "single", "long", "digits", "small", "job", "dated", "other", "marks", "spaced", "kind",
    "rather_short", "rather_long", "no_studio", "left", "left_more", "sound",
)  # fmt: skip
FEATURES: dict[str, tuple[str, ...]] = {name: COMMON + (TITLES if name == "title" else ()) for name in FIELDS}
"""The features of each field, in the order that they are fitted in."""
_SAID = (*FIELDS, "studio")
_NAMES = (
    "studio", "company", "producer", "production_manager", "production_coordinator",
    "assistant_production_coordinator",
)  # fmt: skip
_LEAST_WORKED = 0.55
_NEARLY_ALL = 0.87
_SAME_PLACE = 8.0
_LONG = 40
_WORDS = re.compile(r"\w+")
_MARKS = re.compile(r"[|;:(){}\[\]_~*<>=\\•·\"“”]|[,.]$|\s[-–—]\s|^[^\w'’]")


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of a resume and what they have in common. `clear` is the mean confidence of the letters that
    OCR read, 1 where nothing was. Of the row in the middle, `whole` is the share of fields said, `left` the
    words taken into no field, `length` the words of its title."""

    credits: tuple[CreditReading, ...]
    clear: float
    others: frozenset[str]
    agreeing: float
    whole: float
    left: float
    length: float


def rows_of(credits: Sequence[CreditReading], pages: Sequence[Page]) -> Rows:
    count = max(len(credits), 1)
    return Rows(
        tuple(credits),
        clearness(pages),
        other_names(credits),
        sum(agree(credit) for credit in credits) / count,
        _middle([_whole(credit) for credit in credits]),
        _middle([_left(credit) for credit in credits]),
        _middle([float(len((credit.title.value or "").split())) for credit in credits]),
    )


def clearness(pages: Sequence[Page]) -> float:
    """The mean confidence of the letters that OCR read, 0 to 1; 1 where it read none."""
    words = [word for page in pages for word in page.words if page.source is PageSource.OCR]
    letters = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / letters if letters else 1.0


def features_of(name: str, credit: CreditReading, rows: Rows) -> Mapping[str, float]:
    """The features of the field `name` of one row, by the names in `FEATURES`. The field has a value."""
    reading: Reading[Any] = getattr(credit, name)
    peers = [
        other for row in rows.credits if row is not credit and (other := getattr(row, name)).value is not None
    ]
    score = min(max(reading.confidence, 0.02), 0.99)
    whole = _whole(credit)
    found = {
        "score": math.log(score / (1 - score)) / 4,
        "unclear": (1 - rows.clear) * 4,
        "agree": float(agree(credit)),
        "astray": _astray(credit),
        "untidy": 1 - rows.agreeing,
        "filled": (len(peers) + 1) / max(len(rows.credits), 1),
        "aligned": _share(peers, lambda other: _same_place(reading, other)),
        "alike": _share(peers, lambda other: _form(reading.raw) == _form(other.raw)),
        "whole": whole,
        "usual": float(whole >= rows.whole),
        "twin": float(_is_twin(name, credit, rows.credits)),
    }
    return found | _of_title(credit, rows) if name == "title" else found


def agree(credit: CreditReading) -> bool:
    """Whether start, end and days are all read and tell of the same stretch of work."""
    start, end, days = credit.start.value, credit.end.value, credit.days.value
    if start is None or end is None or days is None:
        return False
    return consistent(start, end, days, _LEAST_WORKED)


def other_names(credits: Sequence[CreditReading]) -> frozenset[str]:
    """What the resume names as studios, companies and people, in small letters: no show has such a title."""
    return frozenset(
        value.casefold()
        for credit in credits
        for name in _NAMES
        if (value := getattr(credit, name).value) and len(value) > 2
    )


def _whole(credit: CreditReading) -> float:
    return sum(getattr(credit, name).value is not None for name in _SAID) / len(_SAID)


def _astray(credit: CreditReading) -> float:
    """How far the days are from the weekdays of the period, 1 being half or twice as many."""
    start, end, days = credit.start.value, credit.end.value, credit.days.value
    if start is None or end is None or not days or end < start:
        return 0.0
    return min(abs(math.log2(days / max(weekdays(start, end), 1))), 2.0)


def _share(peers: Sequence[Reading[Any]], is_like: Any) -> float:
    return sum(is_like(other) for other in peers) / len(peers) if peers else 0.0


def _same_place(one: Reading[Any], other: Reading[Any]) -> bool:
    if one.evidence is None or other.evidence is None or not one.evidence.box or not other.evidence.box:
        return False
    return abs(one.evidence.box[0] - other.evidence.box[0]) <= _SAME_PLACE


def _form(raw: str) -> str:
    """The text with a letter for each word and a 9 for each number: "Apr 3, 2021" is "a 9, 9"."""
    return re.sub(r"\d+", "9", re.sub(r"[^\W\d_]+", "a", raw.strip()))


def _is_twin(name: str, credit: CreditReading, credits: Sequence[CreditReading]) -> bool:
    """Whether another row says the same title and season, or begins or ends on the same day."""
    if name in ("kind", "position", "season", "days"):
        return False
    told = Counter((str(getattr(row, name).value).casefold(), row.season.value) for row in credits)
    return told[str(getattr(credit, name).value).casefold(), credit.season.value] > 1


def _middle(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2] if values else 0.0


def _left(credit: CreditReading) -> float:
    """How many words of the row, up to four, went into no field: some may be the rest of a title."""
    taken = Counter(
        word
        for name in (*_SAID, *_NAMES, "agreement")
        for word in _WORDS.findall(getattr(credit, name).raw.casefold())
    )
    return float(min((Counter(_WORDS.findall(credit.evidence.quote.casefold())) - taken).total(), 4))


def _of_title(credit: CreditReading, rows: Rows) -> dict[str, float]:
    title = str(credit.title.value)
    first = title.lstrip("'’\"“«")[:1]
    words = title.split()
    left = _left(credit)
    found = {
        "single": float(len(words) < 2),
        "long": float(len(title) > _LONG),
        "digits": float(any(c.isdigit() for c in title)),
        "small": float(first != first.upper()),
        "job": float(position_of(title)[0] is not None or role_of(title) is not None),
        "dated": float(bool(date_spans(title))),
        "other": float(any(name in title.casefold() for name in rows.others)),
        "marks": float(bool(_MARKS.search(title))),
        "spaced": float(sum(len(word) < 2 for word in words) / max(len(words), 1)),
        "kind": float(kind_of(title) is not None),
        "rather_short": max(rows.length - len(words), 0.0) / 3,
        "rather_long": min(max(len(words) - rows.length, 0.0), 6.0) / 3,
        "no_studio": float(credit.studio.value is None),
        "left": left / 4,
        "left_more": float(left > rows.left),
    }
    return {**found, "sound": float(is_sound(found, credit))}


def is_sound(of_title: Mapping[str, float], credit: CreditReading) -> bool:
    """Whether the row says nearly all that a row does, its dates agree, and nothing speaks against its title:
    each of these alone leaves titles in doubt that all together do not."""
    amiss = ("single", "small", "job", "dated", "other", "no_studio")
    return agree(credit) and _whole(credit) >= _NEARLY_ALL and not any(of_title[name] for name in amiss)
