"""One cell as a date, a number, a member number or a text; null where it is none, never a guess."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from extractors.dates import Dated, read_date
from extractors.sheets import Cell

MEMBER_NO = re.compile(r"[A-Za-z0-9-]{1,20}")
_WHOLE_FLOAT = re.compile(r"(\d+)\.0+")
_SERIAL = re.compile(r"[34]\d{4}(?:\.0+)?")
_SERIAL_START = date(1899, 12, 30)
_NUMBER = re.compile(r"\d+(?:\.\d+)?|\.\d+")
_MONEY = re.compile(
    r"(?i)\b(?:cad|usd|cdn|us|ca)\b|[$€£\s\xa0\u202f']|\b(?:days?|hrs?|hours?|jours?|heures?)\b\.?"
)


def text_of(cell: Cell) -> str:
    """The cell as text: whole numbers without ".0", dates in ISO form, spaces made single."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str(cell).split())


def member_no_of(cell: Cell) -> str | None:
    """The member number, "#" and "No." before it left out; null where it is none of the contract's form.

    A number that a spreadsheet made a float of (3281.0) is the number; leading zeros of a text stay.
    """
    text = re.sub(r"(?i)^(?:#|no\.?\s|member\s)\s*", "", text_of(cell))
    whole = _WHOLE_FLOAT.fullmatch(text)
    text = whole[1] if whole else text
    return text if MEMBER_NO.fullmatch(text) else None


def dated(cell: Cell, day_first: bool | None = None) -> Dated | None:
    """The date in the cell, with its rivals where it can be read two ways; Excel's serial numbers too."""
    if isinstance(cell, date):
        return Dated(cell, (), "day", 0, 10)
    text = text_of(cell)
    if _SERIAL.fullmatch(text):
        return Dated(_SERIAL_START + timedelta(days=int(float(text))), (), "day", 0, len(text))
    return _read(text, day_first) if text else None


@lru_cache(maxsize=20_000)
def _read(text: str, day_first: bool | None) -> Dated | None:
    """Remittance files hold few different dates in many rows."""
    if len(text) == 10 and text[4] == text[7] == "-":
        try:
            return Dated(date.fromisoformat(text), (), "day", 0, 10)
        except ValueError:
            return None
    # A time of day after the date says nothing here.
    return read_date(
        re.sub(r"[T ]\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?:\s?[AaPp][Mm])?Z?$", "", text), day_first=day_first
    )


def day_of(cell: Cell, day_first: bool | None = None) -> date | None:
    """The one day that the cell is, or null."""
    found = dated(cell, day_first)
    return found.value if found else None


def number_of(cell: Cell) -> float | None:
    """The number in the cell: "1,234.50", "1 234,50 $", "(3.0)", "3.0-", "-3"; null where it is none.

    A comma before exactly three digits is a thousands separator, else a decimal one.
    """
    if isinstance(cell, int | float):
        return float(cell)
    if not isinstance(cell, str):
        return None
    text = _MONEY.sub("", cell.replace("−", "-").replace("–", "-"))
    negative = text.startswith(("-", "(")) or text.endswith("-") or text.upper().endswith("CR")
    text = re.sub(r"(?i)cr$|[()+-]", "", text)
    if "," in text and "." in text and text.rfind(",") > text.rfind("."):
        text = text.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text):
        text = text.replace(",", "")
    elif text.count(",") == 1:
        text = text.replace(",", ".")
    if not _NUMBER.fullmatch(text):
        return None
    return -float(text) if negative else float(text)
