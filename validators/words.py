"""Words: how days, lists and amounts are written in a sentence for a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from models.terms import Position

POSITION_NAMES = {
    Position.SECOND_APC: "2nd APC",
    Position.FIRST_APC: "1st APC",
    Position.PC: "Production Coordinator",
    Position.SCRIPT: "Script Coordinator",
    Position.TRAVEL: "Travel Coordinator",
    Position.OTHER: "another position",
}

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day_said(day: date) -> str:
    """`December 1, 2026`, as the clauses write it."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def days_said(first: date, last: date) -> str:
    """`December 1, 2026`, or `December 1, 2026 to December 4, 2026`."""
    return day_said(first) if first == last else f"{day_said(first)} to {day_said(last)}"


def moment_said(at: datetime) -> str:
    """`November 13, 2026, 16:44`."""
    return f"{day_said(at.date())}, {at:%H:%M}"


def plural(count: float, noun: str) -> str:
    """`1 day`, `29.5 days`."""
    return f"{count:g} {noun}" if count == 1 else f"{count:g} {noun}s"


_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def number_word(count: int) -> str:
    """A small number at the start of a sentence: `Two`; `12` beyond nine."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)


def are(count: int) -> str:
    return "is" if count == 1 else "are"


def together(items: Sequence[str], most: int = 4, last: str = "and") -> str:
    """`a, b and c`; beyond `most`, how many more there are."""
    shown = list(items[:most])
    if len(items) > most:
        shown.append(f"{len(items) - most} more")
    return all_of(shown, last)


def all_of(items: Sequence[str], last: str = "and") -> str:
    """`a, b and c`, however many there are."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"
