"""Starts and ends of all credits of one resume together: the order of day and month is the whole paper's.

A date readable two ways is settled, in this order, by another date of the same paper that reads one way only,
by the order of start and end, by the count of days, and by the rows that only one order fits. What stays open
keeps its candidates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from extractors.credit_draft import Draft, Found
from extractors.date_ranges import Span, find_spans
from extractors.dates import Dated, pieces, read_date
from extractors.layout import Passage, joined

_TURNED = 0.85
"""How sure a period remains whose end stands before its beginning: one of the two may be misread."""
_MOST_OF_SPAN = 1.25
_LEAST_OF_SPAN = 0.3


@dataclass(frozen=True, slots=True)
class Period:
    """One credit's dates. `start_text` and `end_text` are what they were read from; `sure` is the chance that
    the text is the credit's; `fits` is false where start, end and days contradict each other."""

    start: Dated | None
    end: Dated | None
    ongoing: bool
    start_text: Passage
    end_text: Passage
    sure: float
    fits: bool = True


def periods(drafts: Sequence[Draft]) -> tuple[Period, ...]:
    """The period of every draft, ambiguous dates settled as far as the paper allows."""
    order = _proved_order(drafts)
    found = [_period(draft, order) for draft in drafts]
    if order is None:
        order = _only_order_that_fits(drafts, found)
        if order is not None:
            found = [_period(draft, order) for draft in drafts]
    return tuple(_settled(period, _days(draft)) for draft, period in zip(drafts, found, strict=True))


def _texts(draft: Draft) -> list[Found]:
    both = [draft.found[name] for name in ("start", "end") if draft.has(name)]
    return both or ([draft.found["dates"]] if draft.has("dates") else [])


def _proved_order(drafts: Sequence[Draft]) -> bool | None:
    proofs = {
        piece.day_first
        for draft in drafts
        for found in _texts(draft)
        for piece in pieces(found.text.text)
        if piece.day_first is not None
    }
    return proofs.pop() if len(proofs) == 1 else None


def _period(draft: Draft, order: bool | None) -> Period:
    texts = _texts(draft)
    if draft.has("dates") and (draft.has("start") != draft.has("end")):
        texts = [draft.found["dates"], *texts]
    sure = min((found.sure for found in texts), default=0.0)
    whole = joined((found.text for found in texts), " – ")
    spans = find_spans(whole.text, order)
    paired = [span for span in spans if span.whole]
    if paired:
        span = paired[0]
        return _in_order(_of_span(whole, span, sure if len(paired) == 1 else sure * 0.6))
    return _apart(draft, order, sure)


def _in_order(period: Period) -> Period:
    """Of two whole dates the earlier is the beginning, whichever stands first on the page."""
    start, end = period.start, period.end
    if not (start and end and start.value and end.value and end.value < start.value):
        return period
    return replace(
        period,
        start=end,
        end=start,
        start_text=period.end_text,
        end_text=period.start_text,
        sure=period.sure * _TURNED,
    )


def _of_span(whole: Passage, span: Span, sure: float) -> Period:
    assert span.start is not None
    start_text = whole.cut(span.start.start, span.start.end)
    end_text = whole.cut(span.end.start, span.end.end) if span.end else whole.cut(span.start.end, span.after)
    return Period(span.start, span.end, span.ongoing, start_text, end_text, sure)


def _apart(draft: Draft, order: bool | None, sure: float) -> Period:
    """Start and end each by itself, where together they make no period."""
    texts = {
        name: draft.found[name].text if draft.has(name) else Passage() for name in ("start", "end", "dates")
    }
    start_text = texts["start"] if texts["start"].text else texts["dates"]
    start = read_date(start_text.text, day_first=order) if start_text.text else None
    end = read_date(texts["end"].text, day_first=order) if texts["end"].text else None
    return Period(start, end, False, start_text, texts["end"], sure * 0.9)


def _days(draft: Draft) -> float | None:
    found = draft.found.get("days")
    return found.value if found and isinstance(found.value, float) else None


def _only_order_that_fits(drafts: Sequence[Draft], found: Sequence[Period]) -> bool | None:
    """The order under which every ambiguous row can be true, where the other makes some row impossible."""
    doubtful = [
        (draft, period)
        for draft, period in zip(drafts, found, strict=True)
        if any(d is not None and d.precision == "day" and d.candidates for d in (period.start, period.end))
    ]
    if not doubtful:
        return None
    possible = [
        order
        for order in (True, False)
        if all(_possible(_period(draft, order), _days(draft)) for draft, _ in doubtful)
    ]
    return possible[0] if len(possible) == 1 else None


def _possible(period: Period, days: float | None) -> bool:
    if period.start is None or period.end is None or not (period.start.value and period.end.value):
        return True
    return consistent(period.start.value, period.end.value, days)


def _settled(period: Period, days: float | None) -> Period:
    """One row's own evidence: the only pair of readings that fits start, end and days."""
    start, end = period.start, period.end
    if (
        start is None
        or end is None
        or "month" in (start.precision, end.precision)
        or "year" in (start.precision, end.precision)
    ):
        return _checked(period, days)
    pairs = [(a, b) for a in _ways(start) for b in _ways(end) if consistent(a, b, days)]
    starts, ends = {a for a, _ in pairs}, {b for _, b in pairs}
    if pairs:
        start = _with(start, starts)
        end = _with(end, ends)
    settled = Period(start, end, period.ongoing, period.start_text, period.end_text, period.sure)
    return _checked(settled, days)


def _ways(found: Dated) -> tuple[date, ...]:
    return (found.value,) if found.value else found.candidates


def _with(found: Dated, ways: set[date]) -> Dated:
    value = next(iter(ways)) if len(ways) == 1 else None
    rivals = () if value else tuple(sorted(ways))
    return Dated(value, rivals, found.precision, found.start, found.end, found.day_first, found.repaired)


def _checked(period: Period, days: float | None) -> Period:
    start = period.start.value if period.start else None
    end = period.end.value if period.end else None
    fits = not (start and end) or consistent(start, end, days, least=0.0)
    return Period(
        period.start, period.end, period.ongoing, period.start_text, period.end_text, period.sure, fits
    )


def consistent(start: date, end: date, days: float | None, least: float = _LEAST_OF_SPAN) -> bool:
    """Whether the end is not before the start and the days could have been worked between them: at most a
    quarter more than the weekdays (weekend work), at least `least` of them."""
    if end < start:
        return False
    if days is None:
        return True
    span = weekdays(start, end)
    return least * span <= days <= min(max(span * _MOST_OF_SPAN + 3, 3), (end - start).days + 1)


def weekdays(start: date, end: date) -> int:
    """Mondays to Fridays from `start` to `end`, both included."""
    whole, left = divmod((end - start).days + 1, 7)
    return whole * 5 + sum((start + timedelta(days=day)).weekday() < 5 for day in range(left))
