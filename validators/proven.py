"""Papers about work elsewhere: which credit they are about, and what period and days they show."""

from __future__ import annotations

from models.terms import ProofKind, ProofReading, ReceivedPaper
from validators.certainty import possible, sure
from validators.counting import Exact, Span, exact, hull, meet
from validators.credits import Credit
from validators.people import fold
from validators.rulebook import Rulebook
from validators.titles import title_parts, titles_alike
from validators.words import days_said, plural


def kind_sure(paper: ReceivedPaper, book: Rulebook) -> ProofKind | None:
    body = paper.paper.body
    return sure(body.kind, book.threshold("proof_kind")) if isinstance(body, ProofReading) else None


def proves(paper: ReceivedPaper, credit: Credit) -> bool:
    """Whether a proof is about the credit: by title, or by employer and period together."""
    body = paper.paper.body
    if not isinstance(body, ProofReading):
        return False
    start, end = (next(iter(possible(r)), None) for r in (body.start, body.end))
    if start and end and credit.widest and meet((start, max(start, end)), credit.widest) is None:
        return False
    titles = [credit.title]
    if credit.production is not None:
        titles += [credit.production.title, *credit.production.also_known_as]
    said = [body.title.value or "", *body.title.candidates]
    if any(
        titles_alike(title_parts(a).base, title_parts(b).base) >= 0.85 for a in said if a for b in titles if b
    ):
        return True
    companies = [credit.reading.company.value or "", credit.reading.studio.value or ""]
    if credit.production is not None:
        companies += [credit.production.company, credit.production.studio]
    employer = fold(body.employer.value or "")
    by_name = any(titles_alike(employer, fold(company)) >= 0.88 for company in companies if company)
    return bool(employer and by_name and start and end and credit.widest)


def proof_names_nothing(paper: ReceivedPaper, book: Rulebook) -> bool:
    """Whether a proof was read too faintly to say which work it is about."""
    body = paper.paper.body
    if not isinstance(body, ProofReading):
        return False
    title, employer = (
        sure(body.title, book.threshold("title")),
        sure(body.employer, book.threshold("employer")),
    )
    return title is None and employer is None


def proof_period(papers: list[ReceivedPaper], book: Rulebook) -> Span | None:
    spans = []
    for paper in papers:
        body = paper.paper.body
        if isinstance(body, ProofReading):
            start, end = sure(body.start, book.threshold("start")), sure(body.end, book.threshold("end"))
            if start and end and start <= end:
                spans.append((start, end))
    return hull(spans)


def proven_days(papers: list[ReceivedPaper], book: Rulebook) -> Exact | None:
    """Days shown: papers of one kind for different periods add up, and of several kinds the fullest holds."""
    by_kind: dict[ProofKind | None, dict[object, Exact]] = {}
    for paper in papers:
        body = paper.paper.body
        days = sure(body.days, book.threshold("days")) if isinstance(body, ProofReading) else None
        if isinstance(body, ProofReading) and days is not None:
            period = (body.start.value, body.end.value)
            kept = by_kind.setdefault(body.kind.value, {})
            kept[period] = max(kept.get(period, 0), exact(days))
    return max((sum(periods.values()) for periods in by_kind.values()), default=None)


_SAYS: dict[ProofKind, tuple[str, str]] = {
    ProofKind.ROE: (
        "A record of employment",
        "It proves who employed them and from when to when, and no days: its hours are insurable hours.",
    ),
    ProofKind.TIMESHEET: ("A timesheet", "It shows the days worked, and not that fringes were paid on them."),
    ProofKind.PAY_STUB: ("A pay stub", "It proves pay for a period, and days only where it prints them."),
    ProofKind.REMITTANCE: ("A fringe statement", "It proves the days that fringes were paid on."),
    ProofKind.STATEMENT: (
        "A statement of days",
        "It is its writer's word; the clause does not name it.",
    ),
    ProofKind.CALL_IN: ("A call-in", "It shows that they were called, and not that they worked."),
}
"""What each kind of paper is called, and what it does and does not prove."""


def proof_said(paper: ReceivedPaper) -> str:
    """A paper in a sentence or two: kind, employer, period, days as read, and what that proves."""
    body = paper.paper.body
    if not isinstance(body, ProofReading):
        return ""
    named, proves_what = _SAYS[body.kind.value] if body.kind.value else ("A paper of a kind not known", "")
    period = ""
    if body.start.value and body.end.value:
        period = days_said(body.start.value, body.end.value)
    days = plural(body.days.value, "day") if body.days.value is not None else ""
    told = ", ".join(part for part in (named, body.employer.value or "", period, days) if part)
    return f"{told}. {proves_what}".strip()
