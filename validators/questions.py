"""Questions: what a person is asked, only where the answer may change a finding, and in the order that
helps."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.terms import (
    Asked,
    Finding,
    Outcome,
    PaperKind,
    Position,
    Question,
    Reason,
    RequestReading,
    Stage,
    Unplaced,
)
from validators.arrival import arrival_target
from validators.case import Case, requests
from validators.certainty import Doubt, doubt_reason
from validators.checks.applicant import receipt
from validators.checks.letters import serving
from validators.corrections import LATE, ON_TIME
from validators.credit_doubts import doubts_of, field_doubts, resume_doubts
from validators.lacking import (
    BY_ROLE,
    NEEDED,
    NOT_NEEDED,
    called,
    perhaps,
    rests_on_resume,
    torn,
    torn_target,
    unopened,
    unopened_target,
    unsure_papers,
)
from validators.letter_doubts import kind_doubts, letter_doubts
from validators.openness import unread, unread_target
from validators.words import day_said
from validators.worlds import Suppose, agreed, hanging_on

ANSWERS = (Outcome.MET.value, Outcome.NOT_MET.value)


def question_id(target: str) -> str:
    """`q-` and the first ten hex digits of the target's SHA-256."""
    return f"q-{hashlib.sha256(target.encode()).hexdigest()[:10]}"


def ask(case: Case, findings: Sequence[Finding], suppose: Suppose | None = None) -> tuple[Question, ...]:
    """The questions that the findings in review leave, ranked: completeness first, then what changes most.

    `suppose` tells what a finding would be under other answers; a doubt that changes none is not asked.
    """
    doubts: dict[str, Doubt] = {}
    changes: dict[str, list[str]] = defaultdict(list)
    alone: list[Question] = []
    for finding in findings:
        if finding.outcome is not Outcome.NEEDS_REVIEW:
            continue
        found = _doubts(case, finding)
        found = hanging_on(finding, found, suppose) if suppose else found
        for doubt in found:
            doubts.setdefault(doubt.target, doubt)
            changes[doubt.target].append(finding.id)
        if not found:
            alone.append(_judgement(case, finding))
    asked = [
        Question(
            question_id(t),
            Asked.MANAGER,
            d.asks,
            d.options,
            tuple(changes[t]),
            t,
            evidence=d.where,
        )
        for t, d in doubts.items()
    ]
    return _ranked([*asked, *alone], findings)


def settled(case: Case, finding: Finding, suppose: Suppose) -> Finding:
    """`finding`, answered where all that it may hang on leads to one answer."""
    if finding.outcome is not Outcome.NEEDS_REVIEW or finding.ruling is not None:
        return finding
    return agreed(finding, _doubts(case, finding), suppose)


def _doubts(case: Case, finding: Finding) -> tuple[Doubt, ...]:
    if finding.reason in case.book.committee_reasons:
        return ()
    name = ("doubts", finding.id, finding.reason)
    return case.once(name, lambda case: tuple({d.target: d for d in _behind(case, finding)}.values()))


def _ranked(questions: Iterable[Question], findings: Sequence[Finding]) -> tuple[Question, ...]:
    stage = {finding.id: finding.stage for finding in findings}

    def order(question: Question) -> tuple[bool, bool, int, str]:
        early = any(stage.get(change) is Stage.COMPLETENESS for change in question.changes)
        return (question.asked is Asked.COMMITTEE, not early, -len(question.changes), question.target)

    return tuple(replace(q, rank=rank) for rank, q in enumerate(sorted(questions, key=order)))


def _behind(case: Case, finding: Finding) -> Iterable[Doubt]:
    """The fields that a person could settle and that this finding hangs on, and what keeps it open."""
    yield from _of_requirement(case, finding)
    yield from _who(case, finding)
    if finding.reason in (Reason.UNREADABLE, Reason.AMBIGUOUS):
        yield from _held(case, finding.id, unlisted=finding.reason is Reason.UNREADABLE)
    if case.resume is None and rests_on_resume(finding.id):
        yield from _held(case, "resume")


def is_count(requirement_id: str) -> bool:
    """Whether a requirement asks for months or shows."""
    return requirement_id.startswith(("months.", "shows."))


_BY_MEMBER = ("standing", "bar", "listed_from", "seminars", "seminar.immigration", "days.crosscheck")


def _who(case: Case, finding: Finding) -> Iterable[Doubt]:
    """The applicant's member number, where the register does not know who they are."""
    asked = finding.id in _BY_MEMBER or is_count(finding.id)
    if case.member is not None or not asked or not case.index.office.members:
        return
    for paper in (*requests(case), *((case.resume,) if case.resume else ()))[:1]:
        target = f"{paper.document}#{paper.paper.first_page}/member_no"
        if case.answers.value(target) is None:
            asks = f"What is the member number of {case.application.applicant or 'the applicant'}?"
            yield Doubt("subject", target, asks, (), Reason.NO_RECORD, paper.paper.evidence)


def _held(case: Case, requirement_id: str, *, unlisted: bool = False) -> Iterable[Doubt]:
    """What was not read, opened or placed, as questions. Shows that were remitted and not read matter only
    where a count fell short for want of them (`unlisted`)."""
    counted = is_count(requirement_id) or requirement_id in BY_ROLE
    found = unread(case)
    matters = bool(found.lines or found.empty) or (unlisted and counted)
    if matters and rests_on_resume(requirement_id) and case.answers.value(unread_target(case)) is None:
        yield from resume_doubts(case)
    if requirement_id in BY_ROLE:
        for checked in unread(case).credits:
            yield from doubts_of(case, checked)
    for item in perhaps(case, requirement_id):
        asked = about_unplaced(item)
        near = asked.evidence[0] if asked.evidence else None
        yield Doubt("paper", asked.target, asked.asks, asked.options, Reason.AMBIGUOUS, near)
    for shut in unopened(case, requirement_id):
        target = unopened_target(shut)
        if case.answers.value(target) is None:
            asks = f"Is {called(shut)}, which could not be read, one of the papers asked for?"
            yield Doubt("paper", target, asks, (NEEDED, NOT_NEEDED), Reason.UNREADABLE, shut)
    for paper in torn(case, requirement_id):
        if case.answers.value(torn_target(paper)) is not None:
            continue
        asks = f"{paper.name} lacks {paper.paper.missing}. Is that part needed?"
        near = paper.paper.evidence
        yield Doubt("paper", torn_target(paper), asks, (NEEDED, NOT_NEEDED), Reason.UNREADABLE, near)
    for paper in unsure_papers(case, requirement_id):
        deadline = day_said(case.application.cycle)
        asks = f"Did {paper.submission} arrive by the end of {deadline}?"
        where = receipt(paper, case.book)
        yield Doubt("paper", arrival_target(paper), asks, (ON_TIME, LATE), Reason.AMBIGUOUS, where)


def _of_requirement(case: Case, finding: Finding) -> Iterable[Doubt]:
    if finding.id == "request":
        return _about_request(case)
    if finding.id == "resume":
        return field_doubts(case) if finding.reason is Reason.UNREADABLE else ()
    if finding.id.startswith("letters."):
        return [d for letter in serving(case, finding.id)[1] for d in letter_doubts(case, letter, finding.id)]
    if finding.id in ("days.crosscheck", "proof.outside"):
        about = {"agreement", "credit", "show"}
        if finding.id == "days.crosscheck":
            about |= {"days", "dates", "position"}
        open_credits = [c for c in case.checked if c.reason is not None]
        return [d for c in open_credits for d in doubts_of(case, c) if d.about in about]
    if is_count(finding.id):
        wanted = {"position", "kind", "agreement", "credit"}
        wanted |= {"days", "dates", "show"} if finding.id.startswith("months") else {"show"}
        positions = _positions(case, finding.id)
        unsure = unread(case).credits
        mine = [w.checked for w in case.work if w.checked in unsure or w.may_be_in(positions)]
        return [d for c in mine for d in doubts_of(case, c) if d.about in wanted or c in unsure]
    return ()


def _positions(case: Case, requirement_id: str) -> tuple[Position, ...]:
    requirement = case.requirement(requirement_id)
    if requirement.position is not None and requirement_id.startswith("shows."):
        return (requirement.position,)
    return case.tally


def _about_request(case: Case) -> Iterable[Doubt]:
    for paper in case.on_time:
        if PaperKind.REQUEST in (paper.paper.kind, paper.paper.rival):
            yield from kind_doubts(paper)
    for paper in requests(case):
        body = paper.paper.body
        if isinstance(body, RequestReading):
            target = f"{paper.document}#{paper.paper.first_page}/category"
            yield Doubt(
                "field",
                target,
                "Which upgrade or listing does this request ask for?",
                tuple(category.value for category in case.book.categories),
                doubt_reason(body.category),
                body.category.evidence or paper.paper.evidence,
            )


_ACCEPTED = "Does the Committee take the requirement as met?"
_ENOUGH = "Is the requirement met?"
_ENOUGH_FOR: dict[tuple[str, Reason | None], str] = {
    ("resume", Reason.UNREADABLE): "Does the resume give them?",
    ("resume", Reason.MISSING): "Is the requirement met all the same?",
    ("proof.outside", Reason.UNPROVEN): "Does it prove the days worked?",
    ("days.crosscheck", Reason.MISMATCH): "Is the difference settled?",
}


def _judgement(case: Case, finding: Finding) -> Question:
    """A judgement that no field settles: the committee's own points, else the manager's."""
    target = f"finding:{case.application.id}:{finding.id}"
    asked = Asked.COMMITTEE if finding.reason in case.book.committee_reasons else Asked.MANAGER
    whether = _ENOUGH_FOR.get((finding.id, finding.reason), _ENOUGH)
    asks = f"{finding.says} {_ACCEPTED if asked is Asked.COMMITTEE else whether}"
    where = finding.evidence[:3]
    return Question(question_id(target), asked, asks, ANSWERS, (finding.id,), target, evidence=where)


def about_unplaced(item: Unplaced) -> Question:
    """Where a paper that found no application belongs; the answer is an application id or `none`."""
    target = f"place:{item.paper.document}#{item.paper.paper.first_page}"
    what = item.paper.paper.kind.value.replace("_", " ")
    asks = f"Which application does this {what} ({item.paper.name}) belong to? {item.why}"
    where = (item.paper.paper.evidence,) if item.paper.paper.evidence else ()
    options = (*item.candidates, "none") if item.candidates else ()
    return Question(question_id(target), Asked.MANAGER, asks, options, (), target, evidence=where)
