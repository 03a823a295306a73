"""Certainty: which readings are sure enough to settle something, and what is asked where they are not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from models.terms import Evidence, Reading, Reason

T = TypeVar("T")

_FIRST_YEAR, _LAST_YEAR, _MANY_DAYS = 1900, 2100, 10_000
"""Outside these a date or a number of days was misread; no rule is meant."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field that a person could settle. `about` names what hangs on it: `days`, `show`, `position`,
    `agreement`, `signature`, `signer`, `subject`, `role`, `field`, `credit`, `resume`, `paper`,
    `kind of paper`. `more` is
    further evidence than the first place to look at."""

    about: str
    target: str
    asks: str
    options: tuple[str, ...]
    reason: Reason
    evidence: Evidence | None = None
    more: tuple[Evidence, ...] = ()

    @property
    def where(self) -> tuple[Evidence, ...]:
        """All that a person should look at, each once."""
        return tuple(dict.fromkeys((*((self.evidence,) if self.evidence else ()), *self.more)))


def _sane(value: object) -> bool:
    """Whether a value can be meant at all: a date of these centuries, a number of days that is one."""
    if isinstance(value, date):
        return _FIRST_YEAR <= value.year <= _LAST_YEAR
    if isinstance(value, float):
        return 0 <= value < _MANY_DAYS  # which neither infinity nor what is no number is
    return value is not None


def sure(reading: Reading[T], threshold: float) -> T | None:
    """The value, where it was read at or above `threshold` and can be meant at all; else null."""
    return reading.value if reading.confidence >= threshold and _sane(reading.value) else None


def possible(reading: Reading[T]) -> tuple[T, ...]:
    """Every value that the reading may stand for; empty where nothing was read."""
    if not reading.candidates:
        return (reading.value,) if reading.value is not None and _sane(reading.value) else ()
    values = (reading.value, *reading.candidates)
    return tuple(dict.fromkeys(value for value in values if value is not None and _sane(value)))


def present(reading: Reading[T], threshold: float) -> bool | None:
    """Whether something stands in the field: true, false, or null where that itself is unsure."""
    if reading.value is not None:
        return True if reading.confidence >= threshold else None
    if reading.candidates:
        return True
    return None if reading.raw.strip() else False


def doubt_reason(reading: Reading[T]) -> Reason:
    """`ambiguous` where several values are equally good, else `unreadable`."""
    return Reason.AMBIGUOUS if len(reading.candidates) > 1 else Reason.UNREADABLE
