"""From drafts to credit readings: values, confidences, evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar, cast

from extractors.credit_dates import Period, periods
from extractors.credit_draft import Draft, Found, Record
from extractors.credit_drafts import drafts_of
from extractors.credit_stints import with_dittos_told, with_shows_lent
from extractors.date_ranges import find_spans
from extractors.dates import Dated
from extractors.employers import is_company
from extractors.layout import Passage, joined
from extractors.ocr_repair import mended_credit
from models.terms import CreditReading, Evidence, Position, ProductionKind, Reading

T = TypeVar("T")
CLEAN = 0.99
_REPAIRED = 0.85
_CONTRADICTED = 0.5


@dataclass(frozen=True, slots=True)
class Built:
    """The credits of a resume and the words (by identity) that were taken into them."""

    credits: tuple[CreditReading, ...]
    words: frozenset[int]


def credits_of(records: Sequence[Record], document: str, name: str) -> Built:
    """The credits of one resume, in its order; records without both a title and dates or days are none,
    nor is a company with its years over the credits for it."""
    pairs = list(zip(records, drafts_of(records), strict=True))
    pairs = [(record, draft) for record, draft in pairs if _is_credit(draft)]
    found = periods([draft for _, draft in pairs])
    words = frozenset(
        id(mark.word) for record, _ in pairs for slot in record.slots for mark in slot.text.marks
    )
    built = tuple(
        _credit(record, draft, period, document, name)
        for (record, draft), period in zip(pairs, found, strict=True)
    )
    return Built(with_shows_lent(with_dittos_told(built)), words)


def _is_credit(draft: Draft) -> bool:
    says_when = any(draft.has(name) for name in ("dates", "start", "end"))
    if not draft.has("title"):
        return says_when and draft.has("days")
    told = (draft.has("days"), draft.has("position"))
    if any(told):
        return says_when or all(told)
    return says_when and _is_period(draft) and not is_company(draft.found["title"].text.text)


def _is_period(draft: Draft) -> bool:
    """Whether a beginning and an end are said: one lone date beside some words is no credit."""
    if draft.has("start") and draft.has("end"):
        return True
    texts = [draft.found[name].text.text for name in ("dates", "start") if draft.has(name)]
    return any(span.end or span.ongoing for text in texts for span in find_spans(text))


def _credit(record: Record, draft: Draft, period: Period, document: str, name: str) -> CreditReading:
    def text(field: str) -> Reading[str]:
        return _reading(draft, field, str, document, name)

    period = mended_credit(period, draft)
    fit = 1.0 if period.fits else _CONTRADICTED
    return CreditReading(
        title=text("title"),
        season=_reading(draft, "season", int, document, name),
        kind=_reading(draft, "kind", ProductionKind, document, name),
        studio=text("studio"),
        company=text("company"),
        position=_reading(draft, "position", Position, document, name),
        start=_date_reading(period.start, period.start_text, period.sure * fit, document, name),
        end=_date_reading(period.end, period.end_text, period.sure * fit, document, name),
        days=_reading(draft, "days", float, document, name, fit),
        producer=text("producer"),
        production_manager=text("production_manager"),
        production_coordinator=text("production_coordinator"),
        assistant_production_coordinator=text("assistant_production_coordinator"),
        agreement=text("agreement"),
        ongoing=period.ongoing,
        evidence=_whole(record, document, name),
    )


def _reading(
    draft: Draft, field: str, kind: type[T], document: str, name: str, fit: float = 1.0
) -> Reading[T]:
    found: Found | None = draft.found.get(field)
    if found is None:
        return Reading()
    value = found.value if isinstance(found.value, kind) else None
    confidence = CLEAN * found.text.confidence * found.sure * fit if value is not None else 0.0
    candidates = tuple(cast(T, candidate) for candidate in found.candidates)
    return Reading(value, confidence, found.text.as_read, found.text.evidence(document, name), candidates)


def _date_reading(found: Dated | None, text: Passage, sure: float, document: str, name: str) -> Reading[date]:
    if found is None:
        return Reading(None, 0.0, text.text, text.evidence(document, name))
    confidence = CLEAN * text.confidence * sure * (_REPAIRED if found.repaired else 1.0)
    return Reading(
        found.value,
        confidence if found.value else 0.0,
        text.as_read,
        text.evidence(document, name),
        found.candidates,
    )


def _whole(record: Record, document: str, name: str) -> Evidence:
    evidence = joined(slot.text for slot in record.slots).evidence(document, name)
    return evidence or Evidence(name=name, quote="", document=document)
