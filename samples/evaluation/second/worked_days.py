"""Which days of an engagement were worked, by day, by week and by month."""

from __future__ import annotations

from datetime import date, timedelta

from samples.truth import ProofTruth


def worked(proof: ProofTruth) -> dict[date, float]:
    """Which days of the period were worked, the first and the last among them, to the truth's sum."""
    span = [proof.start + timedelta(days=k) for k in range((proof.end - proof.start).days + 1)]
    if proof.days is None:
        return {day: 1.0 for day in span if day.weekday() < 5}
    ends = [day for day in (proof.start, proof.end) if day in span]
    order = [
        *dict.fromkeys(ends),
        *(d for d in span if d.weekday() < 5),
        *(d for d in span if d.weekday() > 4),
    ]
    chosen = list(dict.fromkeys(order))
    marks: dict[date, float] = {}
    left = proof.days
    for day in chosen:
        if left <= 0:
            break
        marks[day] = min(1.0, left)
        left -= marks[day]
    return marks


def weeks(proof: ProofTruth) -> list[tuple[date, list[float]]]:
    """Mondays and the marks of their seven days; weeks without a day worked are left out."""
    marks, monday = worked(proof), proof.start - timedelta(days=proof.start.weekday())
    found = []
    while monday <= proof.end:
        days = [marks.get(monday + timedelta(days=k), 0.0) for k in range(7)]
        if any(days):
            found.append((monday, days))
        monday += timedelta(days=7)
    return found


def months(p: ProofTruth) -> list[tuple[date, date, float]]:
    """First and last day of the period in each month, and the days worked in it."""
    marks, first, spans = worked(p), p.start, []
    while first <= p.end:
        after = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
        last = min(p.end, after - timedelta(days=1))
        spans.append((first, last, sum(v for d, v in marks.items() if first <= d <= last)))
        first = after
    return spans
