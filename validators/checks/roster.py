"""Checks of union work on the industry's experience roster, and of the papers that show its days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import partial

from models.terms import (
    Finding,
    Outcome,
    ProofKind,
    ProofReading,
    Reason,
    ReceivedPaper,
    RosterDays,
    Weighed,
    Working,
)
from validators.case import Case
from validators.certainty import sure
from validators.checks.answer import answer, no_row, record, whole_paper
from validators.counting import Span, length, meet, merged
from validators.rulebook import Requirement
from validators.titles import title_parts, titles_alike
from validators.words import are, day_said, number_word, plural, together

_SAME_SHOW = 0.85
_NAMES = {ProofKind.CALL_IN: "call-in"}
ZERO = Fraction(0)


def _rows(case: Case) -> tuple[RosterDays, ...]:
    return case.index.roster_of(case.member, case.application.applicant)


def _no_roster(case: Case) -> bool:
    return "roster.csv" in case.index.office.absent


def _weighed(row: RosterDays, case: Case, requirement: Requirement) -> Weighed:
    """Whether the row's days count: the kind of union work, and when the applicant's part in it began."""
    tell = partial(Weighed, row.production, evidence=(record(row.provenance, "days", f"{row.days:g}"),))
    if row.start is not None and row.start > case.received:
        return tell(False, "Worked after the request was received.")
    if row.basis not in requirement.bases:
        return tell(None, "The roster does not say in known words how these days became union work.")
    if row.basis in requirement.involved_before:
        if row.involved_since is None or row.organised_on is None:
            return tell(None, "It is not recorded whether the applicant's part began before the organising.")
        if row.involved_since >= row.organised_on:
            began, turned = day_said(row.involved_since), day_said(row.organised_on)
            return tell(False, f"The applicant's part began on {began}; the organising was on {turned}.")
    return tell(True, f"{plural(row.days, 'day')} {'counts' if row.days == 1 else 'count'}.")


def check_roster_days(case: Case, requirement: Requirement) -> Finding:
    """Days of union work on the roster; a date that two productions share counts once."""
    need = requirement.days
    if _no_roster(case):
        says = f"The office has no roster of union work; {need} days are required."
        required = {"days": need}
        return answer(requirement, Outcome.NEEDS_REVIEW, says, Reason.NO_RECORD, required=required)
    rows = _rows(case)
    weighed = [_weighed(row, case, requirement) for row in rows]
    have = _total(row for row, w in zip(rows, weighed, strict=True) if w.counts)
    likely = _total(row for row, w in zip(rows, weighed, strict=True) if w.counts is not False)
    tell = partial(
        answer,
        requirement,
        required={"days": need},
        found={"days": float(have), "possible_days": float(likely)},
        evidence=[e for w in weighed for e in w.evidence]
        or [no_row("roster.csv", case.application.applicant)],
        policies=("window",),
        working=Working(tuple(weighed)),
    )
    says = f"{_days_said(have)} of union work on the roster; {need} are required."
    if have >= need:
        return tell(Outcome.MET, says)
    if likely >= need:
        shows = together([w.what for w in weighed if w.counts is None])
        says = f"{says[:-1]}, and for those on {shows} it is not certain whether they count."
        how = f"Papers that say how the work on {shows} became union work, and when your part in it began."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.AMBIGUOUS, to_complete=how)
    remedy = f"{_more(need - have)} of union work on the roster."
    return tell(Outcome.NOT_MET, says, Reason.SHORT if have else Reason.MISSING, to_complete=remedy)


def _days_said(days: Fraction) -> str:
    return plural(float(days), "day")


def _more(days: Fraction) -> str:
    whole = -int(-days // 1)
    return "One more day" if whole == 1 else f"{number_word(whole)} more days"


def _total(rows: Iterable[RosterDays]) -> Fraction:
    """The days of all rows, no more than the dates that they cover where all give theirs."""
    chosen = tuple(rows)
    days = sum((Fraction(row.days) for row in chosen), ZERO)
    spans = [(row.start, row.end) for row in chosen if row.start and row.end]
    covered = sum(length(span) for span in merged(spans))
    return min(days, Fraction(covered)) if len(spans) == len(chosen) else days


def check_days_evidence(case: Case, requirement: Requirement) -> Finding:
    """Pay stubs and call-ins for the days; for productions that the roster has, where there is a roster."""
    need = requirement.days
    papers = [p for p in case.of(ProofReading) if _kind(p, case) in requirement.proof_kinds]
    weighed = [_weighed_paper(p, case) for p in papers]
    open_papers = [w.what for w in weighed if w.counts is None]
    have = _shown(papers, weighed, requirement, case)
    tell = partial(
        answer,
        requirement,
        required={"days": need},
        found={"papers": len(papers), "days": float(have)},
        evidence=[whole_paper(p) for p in papers],
        policies=("evidence_of_a_day",),
        working=Working(tuple(weighed)),
    )
    named = [_NAMES.get(kind, kind.replace("_", " ")) for kind in requirement.proof_kinds]
    kinds = together(named, last="or")
    wanted = together(named, last="and a") if case.book.chooses("evidence_of_a_day", "both") else kinds
    if not papers:
        says = f"No {kinds} was received; the {need} days have to be shown."
        remedy = f"A {wanted} for each of the {need} days."
        return tell(Outcome.NOT_MET, says, Reason.MISSING, to_complete=remedy)
    says = f"The papers show {_days_said(have)}; {need} {are(need)} required."
    if have >= need:
        return tell(Outcome.MET, says)
    remedy = f"A {wanted} for {_more(need - have).lower()}."
    if open_papers:
        says = f"{says[:-1]}, and what {together(open_papers)} shows is not certain."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.UNPROVEN, to_complete=remedy)
    return tell(Outcome.NOT_MET, says, Reason.SHORT, to_complete=remedy)


def _kind(paper: ReceivedPaper, case: Case) -> str | None:
    return sure(_body(paper).kind, case.book.threshold("proof_kind"))


def _body(paper: ReceivedPaper) -> ProofReading:
    body = paper.paper.body
    assert isinstance(body, ProofReading)
    return body


def _days(paper: ReceivedPaper, case: Case) -> Fraction | None:
    days = sure(_body(paper).days, case.book.threshold("days"))
    return None if days is None else Fraction(days)


def _weighed_paper(paper: ReceivedPaper, case: Case) -> Weighed:
    tell = partial(Weighed, paper.name, evidence=(whole_paper(paper),))
    days, title = _days(paper, case), sure(_body(paper).title, case.book.threshold("title"))
    if not _no_roster(case) and title is not None and not _on_roster(title, case):
        return tell(False, f"{title} is not on the roster for the applicant.")
    if days is None:
        return tell(None, "The number of days could not be read with certainty.")
    if title is None:
        return tell(None, "The production could not be read with certainty.")
    return tell(True, f"It shows {_days_said(days)}.")


def _on_roster(title: str, case: Case) -> bool:
    said = title_parts(title).base
    return any(titles_alike(said, title_parts(row.production).base) >= _SAME_SHOW for row in _rows(case))


def _shown(
    papers: Sequence[ReceivedPaper], weighed: Sequence[Weighed], requirement: Requirement, case: Case
) -> Fraction:
    """The days shown by the papers that count: by any of them, or by one of each kind."""
    counted = [p for p, w in zip(papers, weighed, strict=True) if w.counts]
    if case.book.chooses("evidence_of_a_day", "both"):
        kinds = requirement.proof_kinds
        return min(_apart([p for p in counted if _kind(p, case) == kind], case) for kind in kinds)
    return _apart(counted, case)


def _apart(papers: Sequence[ReceivedPaper], case: Case) -> Fraction:
    """The days of papers, the fullest first; one whose dates or production another covers adds none."""
    total, taken = ZERO, list[tuple[str, Span | None]]()
    for paper in sorted(papers, key=lambda p: (-(_days(p, case) or ZERO), p.document)):
        body = _body(paper)
        span = (body.start.value, body.end.value) if body.start.value and body.end.value else None
        of = title_parts(body.title.value or "").base
        if any(_overlap(of, span, *other) for other in taken):
            continue
        taken.append((of, span))
        total += _days(paper, case) or ZERO
    return total


def _overlap(of: str, span: Span | None, other: str, theirs: Span | None) -> bool:
    if span is None or theirs is None:
        return of == other
    return meet(span, theirs) is not None
