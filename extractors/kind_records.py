"""How far a page tells of several jobs with period, days and colleagues each: a resume however it is set."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.date_ranges import find_spans
from extractors.layout import Line

_JOB = re.compile(
    r"\bco-?\s?ordinat(?:or|rice|eur)|\bcoord\b|\bA\.?P\.?C\b|\bP\.?C\b|\bprod(?:uction|\.)? sec"
    r"|\boffice p\.?a\b",
    re.IGNORECASE,
)
_DAYS = re.compile(r"\b\d{1,3}\s*(?:days?|d\b|jours)|\bdays?\b|\bjours\b", re.IGNORECASE)
_PRODUCER = re.compile(
    r"\bproducer|\bproduced by\b|\bprod\.|\bproductrice|\bproducteur|\b[EL]?P/", re.IGNORECASE
)
_MANAGER = re.compile(
    r"\bmanager|\bmgr\b|\bU?PM\b|\bP\.\s?M\.|\bdirect(?:eur|rice) de production", re.IGNORECASE
)
_MOST, _EACH = 3, 0.8


def weight_of_records(lines: Sequence[Line]) -> float:
    """What the records of a page weigh, 0 to 4.8: nothing below two periods with a job and days each."""
    text = "\n".join(line.text for line in lines)
    periods = sum(span.whole for line in lines for span in find_spans(line.text))
    told = min(periods, _count(_JOB, text), _count(_DAYS, text))
    if told < 2:
        return 0.0
    crewed = min(told, _count(_PRODUCER, text), _count(_MANAGER, text))
    return _EACH * (min(told, _MOST) + (min(crewed, _MOST) if crewed > 1 else 0))


def _count(pattern: re.Pattern[str], text: str) -> int:
    return len(pattern.findall(text))
