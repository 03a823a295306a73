"""What OCR misread, mended where the form of a resume leaves one reading only. Pure functions of text.

A word is mended where its neighbours demand it (a rank before "Assistant", a month between a day and a year),
a count of days or a year where the period demands it. What was read is kept by the caller; every mend lowers
the confidence of what rests on it.
"""

from __future__ import annotations

import re
from calendar import month_abbr
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from rapidfuzz.distance import Levenshtein

from extractors.credit_dates import Period, consistent
from extractors.credit_draft import Draft
from extractors.credit_labels import fields_of
from extractors.layout import Line, Passage
from extractors.ocr_months import month_or_day
from models.terms import Word

MENDED = 0.9
"""What a word's confidence is multiplied by where its text is mended."""
_FITTED = 0.6
_LIKE_ZERO = (6, 8, 9)
_JOBS = re.compile(r"^(?:ass[it]|asst|a\.?p\.?c\b)", re.IGNORECASE)
_RANK_JOB = re.compile(r"^(?P<rank>[1IlijtA|!]st|[2Zz]nd)(?P<job>(?:APC|A\.P\.C|Ass).*)$")
_SHORT = re.compile(r"^(?:prod|asst|ass't|assoc),$", re.IGNORECASE)
_REST = re.compile(r"^(?:co-?ord|manager|mgr|secretary|prod|assistant|asst)", re.IGNORECASE)
_SEASON = re.compile(r"^\$(\d{1,2})([,.)]?)$")
_LOST_BAR = re.compile(r"^([0-3]\d)([01]\d)/((?:19|20)\d\d)([,.]?)$")
_MONTH = re.compile(r"^(?P<day>\d{1,2}[-./ ]?)?(?P<month>[A-Za-z]{3})(?P<rest>[-./ ]?(?:19|20)\d\d[,.]?)$")
_GLUED = re.compile(r"^([A-Z][a-z]{2,8})\.?([1-3Iil|][\dOoIil|]|[1-9])([,.]?(?:19|20)\d\d[,.]?)$")
_DOUBLED = re.compile(r"^[Oo](0[1-9][-./].*\d.*)$")
_LEAD_WORDS = 4
_MONTHS = tuple(name.lower() for name in month_abbr if name)
_KNOWN_MONTHS = frozenset((*_MONTHS, "mai", "aou", "fev", "avr", "dec", "jui"))
_FOR_COLON = ".,;’'‘`"
_LIKE = dict(zip("0123456789", ("68", "47", "7", "8", "1", "68", "508", "12", "306", "80"), strict=True))
"""Digits, and those that a coarse line makes of them."""
_AS_DIGIT = str.maketrans("OoQDUlI|!itLZzASsGbBgq", "0000011111112245566899")
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d)?")
_GLUED_UNIT = re.compile(r"(?<=\S)(?:days?|jours?)\b", re.IGNORECASE)
_TENTHS = re.compile(r"L5$")
"""What the end of "121.5" looks like to OCR ("12L5")."""


def mended_words(lines: Sequence[Line]) -> list[list[Word]]:
    """The words of each line, those mended that their neighbours leave one reading for."""
    labels = {w.text[:-1].casefold() for line in lines for w in line.words if w.text.endswith(":")}
    leads = _leads(lines)
    return [_lead_mended(_each_mended(line.words, labels), leads) for line in lines]


def _leads(lines: Sequence[Line]) -> frozenset[tuple[str, ...]]:
    """The labels with a colon that several lines of the page begin with, word by word."""
    counts: Counter[tuple[str, ...]] = Counter()
    for line in lines:
        at = next((n for n, word in enumerate(line.words[:_LEAD_WORDS]) if word.text.endswith(":")), None)
        if at is not None:
            counts[_bare(line.words[: at + 1])] += 1
    return frozenset(lead for lead, count in counts.items() if count > 1 and fields_of(" ".join(lead)))


def _bare(words: Sequence[Word]) -> tuple[str, ...]:
    return tuple(word.text.rstrip(_FOR_COLON + ":").casefold() for word in words)


def _lead_mended(words: list[Word], leads: frozenset[tuple[str, ...]]) -> list[Word]:
    """A line that begins with such a label, its colon lost or misread."""
    for count in range(min(_LEAD_WORDS, len(words) - 1), 0, -1):
        last = words[count - 1]
        if last.text.endswith(":"):
            return words
        if _bare(words[:count]) in leads:
            words[count - 1] = _with(last, f"{last.text.rstrip(_FOR_COLON)}:")
            return words
    return words


def _with(word: Word, text: str) -> Word:
    return replace(word, text=text, read=word.read or word.text, confidence=MENDED * word.confidence)


def _each_mended(words: Sequence[Word], labels: Iterable[str]) -> list[Word]:
    texts = [word.text for word in words]
    mended = [_mended(texts, number, labels) for number in range(len(words))]
    return [
        word if text is None or text == word.text else _with(word, text)
        for word, text in zip(words, mended, strict=True)
    ]


def _mended(texts: Sequence[str], number: int, labels: Iterable[str]) -> str | None:
    """What a word of a line stands for; null where nothing leaves it another reading."""
    text, after = texts[number], texts[number + 1] if number + 1 < len(texts) else ""
    return (
        rank(text, after)
        or _stopped(text, after)
        or _label(text, after, labels)
        or _in_form(text)
        or month_or_day(texts, number)
    )


def rank(text: str, after: str) -> str | None:
    """The ordinal that `text` stands for before a job ("Ast APC", "2na Assistant", "IstAPC"), or null."""
    glued = _RANK_JOB.match(text)
    if glued:
        return f"{'2nd' if 'nd' in glued['rank'] else '1st'} {glued['job']}"
    if not _JOBS.match(after) or not 2 <= len(text.rstrip(".,")) <= 4 or text.lower() in ("and", "asst"):
        return None
    bare = text.rstrip(".,").lower()
    first = min(Levenshtein.distance(bare, form) for form in ("1st", "ist", "lst"))
    second = min(Levenshtein.distance(bare, form) for form in ("2nd", "znd"))
    if min(first, second) > 1 or first == second or bare in ("1st", "2nd"):
        return None
    return "1st" if first < second else "2nd"


def _stopped(text: str, after: str) -> str | None:
    """A short form whose stop was read as a comma before the rest of the job ("Prod, Coordinator")."""
    return f"{text[:-1]}." if _SHORT.match(text) and _REST.match(after) else None


def _label(text: str, after: str, labels: Iterable[str]) -> str | None:
    """A label whose colon was misread, where the page has the same label with its colon."""
    stem = text[:-1]
    if len(text) < 3 or text[-1] not in _FOR_COLON or stem.casefold() not in labels or not fields_of(stem):
        return None
    sure = text[-1] not in ".," or after[:1].isupper() or after[:1].isdigit()
    return f"{stem}:" if after and sure else None


def _in_form(text: str) -> str | None:
    """A word whose own form tells what it is: "$6" a season, "1303/2016" a date, "12-Noy-2017" a month."""
    if season := _SEASON.match(text):
        return f"S{season[1]}{season[2]}"
    if lost := _LOST_BAR.match(text):
        return f"{lost[1]}/{lost[2]}/{lost[3]}{lost[4]}"
    if glued := _GLUED.match(text):
        return f"{glued[1]} {glued[2].translate(_AS_DIGIT)}{glued[3]}"
    if doubled := _DOUBLED.match(text):
        return doubled[1]
    month = _MONTH.match(text)
    if month is None or month["month"].lower() in _KNOWN_MONTHS:
        return None
    near = [name for name in _MONTHS if Levenshtein.distance(month["month"].lower(), name) == 1]
    return f"{month['day'] or ''}{near[0].title()}{month['rest']}" if len(near) == 1 else None


def mended_credit(period: Period, draft: Draft) -> Period:
    """The period, an OCR'd year put right that the other date and the days demand; a misread count of days
    in `draft` too, where the period leaves one reading. Both are
    less sure than what was read plainly."""
    days = draft.found.get("days")
    count = days.value if days is not None and isinstance(days.value, float) else None
    period = _with_years(period, count)
    start, end = (date_.value if date_ else None for date_ in (period.start, period.end))
    if days is not None and count is None and _is_ocr(days.text):
        fitting = days_that_fit(days.text.text, start, end)
        if fitting is not None:
            draft.found["days"] = replace(days, value=fitting, sure=_FITTED * days.sure)
    elif days is not None and count is not None and _is_ocr(days.text):
        whole = with_half_told(without_false_tenth(count), period)
        if whole != count:
            draft.found["days"] = replace(days, value=whole, sure=_FITTED * days.sure)
    return period


def without_false_tenth(count: float) -> float:
    """A count of days without tenths that nobody counts and that OCR makes of a zero: 151.6 is 151.0."""
    return float(int(count)) if round(count * 10) % 10 in _LIKE_ZERO else count


def with_half_told(count: float, period: Period) -> float:
    """A count of days whose point was lost before its half: 745 are too many for a period that 74.5 fit."""
    start, end = (found.value if found else None for found in (period.start, period.end))
    if not (start and end) or count % 10 != 5 or consistent(start, end, count):
        return count
    return count / 10 if count > (end - start).days and consistent(start, end, count / 10, 0.5) else count


def _with_years(period: Period, days: float | None) -> Period:
    start, end = period.start, period.end
    if not (start and end and start.value and end.value) or not _is_ocr(period.start_text):
        return period
    if consistent(start.value, end.value, days):
        return period
    other_end = year_that_fits(end.value, start.value, days, is_end=True)
    other_start = year_that_fits(start.value, end.value, days, is_end=False)
    if (other_end is None) == (other_start is None):
        return period
    if other_end is not None:
        end = replace(end, value=other_end, repaired=True)
    else:
        start = replace(start, value=other_start, repaired=True)
    return replace(period, start=start, end=end, fits=True, sure=_FITTED * period.sure)


def _is_ocr(text: Passage) -> bool:
    return any(mark.word.confidence < 1.0 for mark in text.marks)


def days_that_fit(text: str, start: date | None, end: date | None) -> float | None:
    """The one count of days that a misread cell can stand for between two dates, or null: a number among
    specks ("79 4"), or letters that look like digits ("SL", "gi")."""
    if start is None or end is None or not text.strip():
        return None
    counts: dict[float, None] = {}
    for token in _GLUED_UNIT.sub(" ", text).split():
        number = _TENTHS.sub("1.5", token.strip(".,;:'‘’°|()")).translate(_AS_DIGIT)
        if _NUMBER.fullmatch(number) and consistent(
            start, end, value := float(number.replace(",", ".")), 0.5
        ):
            counts[value] = None
    return next(iter(counts)) if len(counts) == 1 else None


def year_that_fits(value: date, other: date, days: float | None, *, is_end: bool) -> date | None:
    """`value` with one digit of its year taken for one that looks like it, so that it makes a period with the
    other date and the days; null where none or several do. Only asked where it makes none as it was read."""
    fits = []
    year = f"{value.year:04d}"
    for place in (2, 3):
        for digit in _LIKE[year[place]]:
            try:
                changed = value.replace(year=int(year[:place] + digit + year[place + 1 :]))
            except ValueError:
                continue
            start, end = (other, changed) if is_end else (changed, other)
            if (end - start).days < 1000 and consistent(start, end, days):
                fits.append(changed)
    return fits[0] if len(fits) == 1 else None
