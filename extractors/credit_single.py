"""Fields that one text holds alone, without asking what else the record says: dates, days, season, kind."""

from __future__ import annotations

import re

from extractors.credit_draft import Draft, Found
from extractors.credit_elements import (
    comma_parts,
    is_known,
    job_apart,
)
from extractors.credit_text import (
    EDGES,
    trimmed,
)
from extractors.credit_values import (
    bare_count,
    days_in,
    season_in,
    weeks_in,
)
from extractors.date_ranges import find_spans
from extractors.job_words import plain, register
from extractors.layout import Passage
from extractors.positions import bare_rank, kind_of, position_of
from models.terms import Position

_COORDINATORS = (Position.PC, Position.TRAVEL, Position.SCRIPT)
"""What a lone "Coordinator" in a job's place may be: the word before it may have been lost. It is asked."""
_LEADS_TO_DATE = re.compile(r"[\s,]+(?:from|between|during|since|starting|beginning|du)\s*$", re.IGNORECASE)

_HOW_LONG = re.compile(
    r"\W*(?:\d{1,2}|an?|one)\s*(?:years?|yrs?|months?|mos?|ans?|mois)\.?"
    r"(?:(?:,|\s|and|et|&)*\d{1,2}\s*(?:months?|mos?|mois)\.?)?\W*",
    re.IGNORECASE,
)


def dated_text(draft: Draft, field: str, text: Passage, sure: float) -> None:
    count = days_in(text.text)
    if count and not draft.has("days"):
        value, first, after = count
        draft.put("days", Found(text.cut(first, after), value, sure))
        text = trimmed(
            Passage(text.text[:first].rstrip(" (\n,;"), text.cut(0, first).marks)
            if first
            else text.cut(after, len(text.text))
        )
    draft.put(field, Found(text, None, sure))


def days(draft: Draft, text: Passage, sure: float) -> None:
    counted = days_in(text.text)
    value = counted[0] if counted else bare_count(text.text)
    weeks = weeks_in(text.text)
    if value is None and weeks:
        draft.put("days", Found(text, None, sure, (weeks[0],)))
    else:
        draft.put("days", Found(text, value, sure if value is None or "~" not in text.text else sure * 0.7))


def leftover_kind(draft: Draft, inner: Passage, sure: float) -> None:
    kind = kind_of(inner.text)
    if kind is not None and len(plain(inner.text)) > 2:
        draft.put("kind", Found(inner, kind, sure))


def season_aside(draft: Draft, text: Passage, sure: float) -> None:
    found = season_in(text.text)
    if found:
        draft.put("season", Found(text.cut(found[1], found[2]), found[0], sure * 0.98))


def to_known_line(text: Passage) -> tuple[Passage, list[Passage]]:
    """A title's lines before the first that gives itself away, and the others."""
    at = 0
    for line in text.text.split("\n"):
        if at and (is_known(line) or comma_parts(Passage(line)) or job_apart(Passage(line))):
            return text.cut(0, at), [text.cut(at, len(text.text))]
        at += len(line) + 1
    return text, []


def without_dates_and_days(draft: Draft, text: Passage, sure: float) -> list[Passage]:
    """Takes a period and a count of days out of `text`; gives what is left, in pieces."""
    cuts: list[tuple[int, int]] = []
    for span in find_spans(text.text):
        exact = (
            span.end is not None or span.ongoing or (span.start is not None and span.start.precision == "day")
        )
        if exact and not draft.has("dates") and not (draft.has("start") and draft.has("end")):
            draft.put("dates", Found(text.cut(span.first, span.after), None, sure))
            cuts.append((span.first, span.after))
            break
    count = days_in(text.text)
    weeks = weeks_in(text.text)
    if count and not draft.has("days"):
        draft.put("days", Found(text.cut(count[1], count[2]), count[0], sure))
        cuts.append(count[1:])
    elif weeks and not draft.has("days"):
        draft.put("days", Found(text.cut(weeks[1], weeks[2]), None, sure, (weeks[0],)))
        cuts.append(weeks[1:])
    left: list[Passage] = []
    at = 0
    for first, after in sorted(cuts):
        before = _LEADS_TO_DATE.sub("", text.text[: max(first, at)])
        left.append(text.cut(at, max(len(before), at)))
        at = max(after, at)
    left.append(text.cut(at, len(text.text)))
    parts = [part for part in map(trimmed, left) if part.text and part.text.strip(EDGES + "()[].")]
    return [part for part in parts if not (cuts and _HOW_LONG.fullmatch(part.text))]


def put_job(draft: Draft, text: Passage, sure: float) -> None:
    """Keeps what stands where a job is expected; a rank alone until it is known whose it is."""
    if rank := bare_rank(text.text):
        draft.rank = Found(text, rank, sure)
        return
    value, candidates = position_of(text.text)
    if not value and not candidates:
        words = plain(text.text)
        value = Position.OTHER if words in register().other_in_place else None
        candidates = _COORDINATORS if words == ("coordinator",) else ()
    draft.put("position", Found(text, value, sure, tuple(candidates)))
