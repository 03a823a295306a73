"""Openness: unread is not absent. What was not read, opened or placed keeps findings from `not_met`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from models.terms import (
    Evidence,
    Finding,
    Outcome,
    Position,
    ProductionKind,
    ProofReading,
    Reading,
    Reason,
    ReceivedPaper,
    ResumeReading,
)
from validators.case import Case
from validators.certainty import possible, sure
from validators.corrections import ALL_READ
from validators.credits import Credit, same_show
from validators.crosscheck import Checked
from validators.lacking import (
    BY_ROLE,
    COUNTED,
    WHOLE_RESUME,
    called,
    perhaps,
    rests_on_resume,
    torn,
    unopened,
    unsure_papers,
)
from validators.pay import days_paid, is_worked
from validators.proven import proof_names_nothing
from validators.words import all_of, plural, together

T = TypeVar("T")

_FEW_SHOWS = 2


@dataclass(frozen=True, slots=True)
class Unread:
    """What of the governing resume was not read: `lines` that look like credits, `credits` of which something
    essential is missing or faint, and `unlisted` shows that were remitted and that no credit was read for.
    `empty`: no credit at all was read. `lacks`: the pages of it that have not come, in words."""

    lines: tuple[Evidence, ...] = ()
    credits: tuple[Checked, ...] = ()
    unlisted: tuple[str, ...] = ()
    empty: bool = False
    lacks: str = ""


def unread(case: Case) -> Unread:
    """What of the governing resume was not read, as far as no person has answered for it."""
    return case.once("unread", _unread)


def _unread(case: Case) -> Unread:
    body = case.resume.paper.body if case.resume else None
    if not isinstance(body, ResumeReading):
        return Unread()
    credits = tuple(c for c in case.checked if _unread_credit(c, case))
    lacks = next((paper.paper.missing for paper in torn(case, "resume")), "")
    if case.answers.value(unread_target(case)) == ALL_READ:
        return Unread((), credits, lacks=lacks)
    return Unread(body.unread, credits, _unlisted(case), not body.credits, lacks)


def unread_target(case: Case) -> str:
    """What an answer about a resume's unread lines is filed under."""
    return f"{case.resume.document}#{case.resume.paper.first_page}/unread" if case.resume else ""


def _unread_credit(checked: Checked, case: Case) -> bool:
    return bool(unread_fields(checked.credit, case)) or not _show_found(checked, case)


def unread_fields(credit: Credit, case: Case) -> tuple[str, ...]:
    """The essential fields of a credit that were not read with certainty; values that are equally good are
    read."""
    reading, book = credit.reading, case.book
    faint = []
    if credit.production is None and (not credit.title or _faint(reading.title, book.threshold("title"))):
        faint.append("title")
    if credit.position is None and not _rivals(reading.position):
        faint.append("position")
    if credit.span is None or credit.span != credit.widest:
        if _faint(reading.start, book.threshold("start")):
            faint.append("start")
        if not reading.ongoing and _faint(reading.end, book.threshold("end")):
            faint.append("end")
    if credit.days is None and not _rivals(reading.days):
        faint.append("days")
    return tuple(faint)


def _rivals(reading: Reading[T]) -> bool:
    """Whether the field was read, and stands for one of several values."""
    return reading.value is None and len(possible(reading)) > 1


def _faint(reading: Reading[T], threshold: float) -> bool:
    return sure(reading, threshold) is None and not _rivals(reading)


def _show_found(checked: Checked, case: Case) -> bool:
    """Whether the show is on the register or was remitted; work elsewhere and other jobs need not be."""
    credit = checked.credit
    elsewhere = bool(credit.agreement) and credit.agreement != "411"
    if elsewhere or credit.position is Position.OTHER or credit.kind is ProductionKind.OTHER:
        return True
    if credit.production is not None or checked.remitted or not case.index.office.productions:
        return True
    return case.answers.value(f"{credit.target}/production") is not None


def _unlisted(case: Case) -> tuple[str, ...]:
    """Shows that the member was remitted for in a position that counts, and that no credit was read for."""
    if case.member is None or case.exempt:
        return ()
    found: dict[str, str] = {}
    claimed = {id(p.row) for c in case.checked for p in (*c.credit.rows, *c.credit.other_rows)}
    for paid in case.index.paid_rows(case.member.member_no):
        row = paid.row
        counts = days_paid(row, case.book) and row.position in case.tally and is_worked(row, case.book)
        if id(row) in claimed or not counts:
            continue
        if not any(same_show(c.credit, paid) for c in case.checked):
            title = paid.production.title if paid.production else row.production
            season = paid.production.season if paid.production else row.season
            title = title or row.production_id or "a show without a title"
            said = title if season is None else f"{title} (season {season})"
            found.setdefault(paid.key or said, said)
    return tuple(sorted(found.values()))


def held_open(case: Case, finding: Finding) -> Finding:
    """`finding`, in review where it rests on something that was not read, opened or placed."""
    waiting = _waiting(case, finding)
    if waiting is not None:
        return waiting
    why = list(_why(case, finding))
    if not why:
        return finding
    unread_things = len(why) > len(list(_unsure_arrivals(case, finding)))
    reason = Reason.UNREADABLE if unread_things else Reason.AMBIGUOUS
    return _reviewed(finding, reason, f"{finding.says[:-1]}, but ", why)


def _reviewed(
    finding: Finding, reason: Reason, begins: str, why: list[tuple[str, tuple[Evidence, ...]]]
) -> Finding:
    says = f"{begins}{together([text for text, _ in why])}."
    where = tuple(dict.fromkeys((*finding.evidence, *(e for _, places in why for e in places))))
    steps = (*finding.working.steps, f"Kept open: {all_of([text for text, _ in why])}.")
    working = replace(finding.working, steps=steps)
    outcome = Outcome.NEEDS_REVIEW
    held = replace(finding, outcome=outcome, reason=reason, says=says, evidence=where, working=working)
    return replace(held, to_complete=None, remedy=None)


def _waiting(case: Case, finding: Finding) -> Finding | None:
    """A finding that lacks a resume which has come, maybe, and is not placed or opened yet; else null."""
    if case.resume is not None:
        return None
    rests = rests_on_resume(finding.id) and finding.id != "resume"
    failed = finding.outcome is Outcome.NOT_MET or finding.reason is Reason.MISSING
    why = list(_lacking(case, "resume")) if rests and failed else []
    if not why:
        return None
    return _reviewed(finding, Reason.UNREADABLE, "There is no resume to count from yet: ", why)


def _why(case: Case, finding: Finding) -> Iterable[tuple[str, tuple[Evidence, ...]]]:
    """Why the finding stays open, in words and with what to look at."""
    failed = finding.outcome is Outcome.NOT_MET
    if failed and (finding.id.startswith(COUNTED) or _enough_letters(case, finding)):
        yield from _said(unread(case))
    if finding.id in WHOLE_RESUME and finding.outcome is not Outcome.NEEDS_REVIEW:
        whole = unread(case)
        bare = failed and finding.id == "proof.outside" and _doubtful_proof(case, whole)
        if bare or not failed:
            yield from _said(whole if bare else Unread(whole.lines, lacks=whole.lacks))
    if failed:
        yield from _lacking(case, finding.id)
        yield from _unsure_arrivals(case, finding)


def _enough_letters(case: Case, finding: Finding) -> bool:
    """Whether more shows could meet a requirement on who signs: only where there are letters enough."""
    return finding.id in BY_ROLE and len(case.letters) >= case.requirement(finding.id).letters


def _said(found: Unread) -> Iterable[tuple[str, tuple[Evidence, ...]]]:
    if found.empty:
        yield "no credit could be read in the resume", found.lines
        return
    if found.lacks:
        yield f"the resume lacks {found.lacks}", ()
    if found.lines:
        count = len(found.lines)
        yield f"{plural(count, 'line')} of the resume could not be read", found.lines
    if found.credits:
        where = tuple(c.credit.reading.evidence for c in found.credits)
        yield f"{plural(len(found.credits), 'credit')} could not be read with certainty", where
    if found.unlisted:
        few = len(found.unlisted) <= _FEW_SHOWS
        shown = found.unlisted if few else [plural(len(found.unlisted), "show")]
        yield f"the remittances also name {together(shown)}, not read on the resume", ()


def _doubtful_proof(case: Case, found: Unread) -> bool:
    """Whether the credit without a paper, or a paper on file, was not read well enough to hold them
    together."""
    bare = [c for c in found.credits if c.credit.agreement and c.credit.agreement != "411" and not c.proofs]
    return bool(bare) or any(proof_names_nothing(p, case.book) for p in case.of(ProofReading))


def _lacking(case: Case, requirement_id: str) -> Iterable[tuple[str, tuple[Evidence, ...]]]:
    near = perhaps(case, requirement_id)
    if near:
        names = together([item.paper.name for item in near])
        yield f"{names} may belong to this application", tuple(e for item in near for e in _where(item.paper))
    for paper in torn(case, requirement_id):
        if paper is not case.resume:
            yield f"{paper.name} lacks {paper.paper.missing}", _where(paper)
    shut = unopened(case, requirement_id)
    if shut:
        yield f"{together([called(item) for item in shut])} could not be read", shut


def _where(paper: ReceivedPaper) -> tuple[Evidence, ...]:
    return (paper.paper.evidence,) if paper.paper.evidence else ()


def _unsure_arrivals(case: Case, finding: Finding) -> Iterable[tuple[str, tuple[Evidence, ...]]]:
    papers = unsure_papers(case, finding.id)
    if papers:
        where = tuple(e for p in papers for e in _where(p))
        yield f"it is not certain that {together([p.name for p in papers])} arrived in time", where
