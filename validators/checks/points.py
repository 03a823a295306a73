"""Checks of what a request states: which of several kinds it is, and the conditions of that kind."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from models.terms import Evidence, Finding, Outcome, Reason, RequestReading, Weighed, Working
from validators.case import Case, requests
from validators.checks.answer import answer, whole_paper
from validators.checks.applicant import years_after
from validators.rulebook import Requirement
from validators.words import day_said, together


def _weighed(case: Case, point: str) -> Weighed | None:
    """What the requests say of a point: stated, denied, or not to be read with certainty; null where they
    say nothing of it. The latest request that speaks to it holds."""
    found: Weighed | None = None
    for paper in requests(case):
        body = paper.paper.body
        for statement in body.statements if isinstance(body, RequestReading) else ():
            if statement.about != point:
                continue
            sure = statement.stated.confidence >= case.book.threshold("statement")
            stated = statement.stated.value if sure else None
            says = "It could not be read with certainty."
            if stated is not None:
                says = "The request says so." if stated else "The request says otherwise."
            where: tuple[Evidence, ...] = (statement.stated.evidence or whole_paper(paper),)
            found = Weighed(_text(case, point), stated, says, where)
    return found


def _text(case: Case, point: str) -> str:
    return case.book.points[point].text


def _of_kind(case: Case, kinds: Sequence[str]) -> list[str]:
    return [kind for kind in kinds if (weighed := _weighed(case, kind)) and weighed.counts]


def _either(texts: Sequence[str]) -> str:
    """`the company applies as an Owner company or Employee Shareholder company`: said once how all begin."""
    words = [text.split() for text in texts]
    differs = (at for at, those in enumerate(zip(*words, strict=False)) if len(set(those)) > 1)
    same = next(differs, 0)
    return together([texts[0], *(" ".join(text[same:]) or texts[0] for text in words[1:])], last="or")


def check_one_of(case: Case, requirement: Requirement) -> Finding:
    """The request says which one of several kinds the applicant is."""
    texts = _either([_text(case, kind) for kind in requirement.one_of])
    weighed = [w for kind in requirement.one_of if (w := _weighed(case, kind))]
    stated = _of_kind(case, requirement.one_of)
    tell = partial(
        answer,
        requirement,
        required={"one_of": ", ".join(requirement.one_of)},
        found={"stated": ", ".join(stated) or None},
        evidence=[e for w in weighed for e in w.evidence] or [whole_paper(p) for p in requests(case)],
        working=Working(tuple(weighed)),
    )
    if len(stated) == 1:
        return tell(Outcome.MET, f"The request says that {_text(case, stated[0])}.")
    remedy = f"A statement in writing of whether {texts}."
    if stated:
        both = together([_text(case, kind) for kind in stated], last="and also that")
        return tell(
            Outcome.NEEDS_REVIEW, f"The request says that {both}.", Reason.AMBIGUOUS, to_complete=remedy
        )
    if len(weighed) == len(requirement.one_of) and all(w.counts is False for w in weighed):
        says = f"The request says that it is not so that {texts}."
        return tell(Outcome.NOT_MET, says, Reason.MISMATCH, to_complete=remedy)
    if any(w.counts is None for w in weighed):
        says = f"It could not be read with certainty whether {texts}."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.UNREADABLE, to_complete=remedy)
    says = f"The request does not say whether {texts}."
    return tell(Outcome.NEEDS_REVIEW, says, Reason.MISSING, to_complete=remedy)


def check_conditions(case: Case, requirement: Requirement) -> Finding:
    """The request states every condition of the applicant's kind, and was sent within the time in which they
    have to be shown again."""
    kinds = _of_kind(case, tuple(requirement.conditions))
    if len(kinds) != 1:
        says = "Which conditions hold depends on the kind of applicant, and that is not certain."
        where = [whole_paper(p) for p in requests(case)]
        return answer(requirement, Outcome.NEEDS_REVIEW, says, Reason.AMBIGUOUS, evidence=where)
    points = requirement.conditions[kinds[0]]
    said = {point: _weighed(case, point) for point in points}
    weighed = [w for w in said.values() if w]
    renew = years_after(case.received, requirement.years)
    tell = partial(
        answer,
        requirement,
        required={"conditions": ", ".join(points), "renewed_by": renew.isoformat()},
        found={"stated": ", ".join(p for p, w in said.items() if w and w.counts) or None},
        evidence=[e for w in weighed for e in w.evidence] or [whole_paper(p) for p in requests(case)],
        working=Working(tuple(weighed)),
    )
    denied = [_text(case, p) for p, w in said.items() if w and w.counts is False]
    if denied:
        says = f"The request does not bear out that {together(denied)}."
        return tell(
            Outcome.NOT_MET, says, Reason.MISMATCH, to_complete=f"Papers that show that {together(denied)}."
        )
    open_points = [_text(case, p) for p, w in said.items() if w is None or w.counts is None]
    if open_points:
        faint = any(w and w.counts is None for w in said.values())
        says = f"The request does not say with certainty that {together(open_points)}."
        reason = Reason.UNREADABLE if faint else Reason.MISSING
        remedy = f"A statement in writing of whether {together(open_points)}."
        return tell(Outcome.NEEDS_REVIEW, says, reason, to_complete=remedy)
    if case.as_of_day >= renew:
        shown = day_said(case.received)
        says = f"The conditions were shown on {shown}, and had to be shown again by {day_said(renew)}."
        remedy = "A new request that states the conditions."
        return tell(Outcome.NOT_MET, says, Reason.LATE, to_complete=remedy)
    unmeasured = together([_text(case, p) for p in points if p in requirement.unstated])
    if unmeasured:
        says = "The request states every condition; for one the source does not say how much is enough"
        return tell(Outcome.NEEDS_REVIEW, f"{says}: {unmeasured}.", Reason.POLICY)
    says = f"The request states every condition; they have to be shown again by {day_said(renew)}."
    return tell(Outcome.MET, says)
