"""Checks of the resume and of what was paid: resume, cross-check of days, proof of work outside the Local."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from models.terms import (
    CrossCheck,
    Finding,
    Outcome,
    Position,
    ProofKind,
    ProofReading,
    Reason,
    ResumeReading,
    Working,
)
from validators.case import Case
from validators.checks.answer import (
    A_RESUME,
    answer,
    next_cycle,
    no_resume,
    on_register,
    rows_and_pay,
    rows_of,
    whole_paper,
)
from validators.checks.said import confirmation, points_said, titles, unknown
from validators.checks.weighed import crosscheck_row, outside_row, resume_row
from validators.crosscheck import Checked
from validators.presence import all_there, fields_asked, there
from validators.proven import proves
from validators.rulebook import Requirement
from validators.words import all_of, plural, together

FIELD_NAMES = {
    "production_manager": "PM",
    "production_coordinator": "PC",
    "assistant_production_coordinator": "APC",
    "start": "start date",
    "end": "end date",
    "days": "number of days",
}


def check_resume(case: Case, requirement: Requirement) -> Finding:
    """A current resume with every field but the studio for each credit."""
    if case.resume is None:
        late = case.of(ResumeReading, case.late)
        says = (
            "A resume arrived after the deadline and is not counted." if late else "No resume was received."
        )
        return answer(
            requirement,
            Outcome.NOT_MET,
            says,
            Reason.LATE if late else Reason.MISSING,
            to_complete=next_cycle(case) if late else A_RESUME,
            policies=("late_piece",) if late else (),
        )
    body = case.resume.paper.body
    if not isinstance(body, ResumeReading) or not case.checked:
        return answer(
            requirement,
            Outcome.NEEDS_REVIEW,
            "A resume was received, but no credits could be read in it.",
            Reason.UNREADABLE,
            evidence=[whole_paper(case.resume)],
            to_complete="The resume as a PDF or Word file with one entry for each show.",
        )
    absent, unread = _gaps(case)
    missing, faint = (sum(len(fields) for _, fields in gaps) for gaps in (absent, unread))
    tell = partial(
        answer,
        requirement,
        required={"fields": ", ".join(fields_asked(case.book))},
        found={"credits": len(case.checked), "fields_missing": missing, "fields_unread": faint},
        policies=("resume_fields",),
        working=Working(tuple(resume_row(case, c, absent, unread) for c in case.checked)),
    )
    if absent:
        missed = _listed(absent, entry=False)
        says = f"The resume leaves out {missed}."
        return tell(
            Outcome.NEEDS_REVIEW,
            says,
            Reason.MISSING,
            evidence=rows_of(c for c, _ in absent),
            to_complete=f"A resume that gives {missed}.",
        )
    if unread:
        missed = _listed(unread)
        says = f"{missed[:1].upper()}{missed[1:]} could not be read on the resume{_pages(unread)}."
        return tell(
            Outcome.NEEDS_REVIEW,
            says,
            Reason.UNREADABLE,
            evidence=rows_of(c for c, _ in unread),
            to_complete=f"Confirmation of {missed}, or a clearer copy of the resume.",
        )
    says = f"The resume gives every field asked for on {plural(len(case.checked), 'credit')}."
    return tell(Outcome.MET, says, evidence=[whole_paper(case.resume), *rows_of(case.checked)])


Gaps = list[tuple[Checked, list[str]]]


def _gaps(case: Case) -> tuple[Gaps, Gaps]:
    """The fields that credits leave out, and those of which it could not be read whether they do."""
    absent: Gaps = []
    unread: Gaps = []
    asked = fields_asked(case.book)
    for checked in case.checked:
        reading = checked.credit.reading
        fields = [f for f in asked if not (f == "end" and reading.ongoing)]
        if all_there(case, checked.credit, fields):
            continue
        given = {field: there(case, checked.credit, field) for field in fields}
        for kept, wanted in ((absent, False), (unread, None)):
            named = [FIELD_NAMES.get(field, field) for field in fields if given[field] is wanted]
            if named:
                kept.append((checked, named))
    return absent, unread


def _pages(gaps: Gaps) -> str:
    """` (Resume.pdf, page 2)`: where to look."""
    where = [c.credit.reading.evidence for c, _ in gaps]
    pages = sorted({e.page for e in where if e.page})
    if not pages:
        return f" ({where[0].name})"
    word = "page" if len(pages) == 1 else "pages"
    return f" ({where[0].name}, {word} {all_of([str(page) for page in pages])})"


def _listed(gaps: Gaps, entry: bool = True) -> str:
    """`the PM and APC of Amber Quay and the producer of Birch Lane`; see points_said."""
    return points_said([(fields, c.credit.called) for c, fields in gaps], entry)


def _inside(case: Case) -> list[Checked]:
    """The credits that fringes are remitted for here: all but work elsewhere and jobs outside the caucus."""
    return [
        c
        for c in case.checked
        if c.label is not CrossCheck.OUTSIDE_JURISDICTION and c.credit.position is not Position.OTHER
    ]


def check_days_crosscheck(case: Case, requirement: Requirement) -> Finding:
    """Days claimed against fringes remitted, and which productions the records told, not the title."""
    finding = _crosschecked(case, requirement)
    told = [c.credit for c in case.checked if c.credit.rests_on]
    if not told:
        return finding
    where = tuple(e for credit in told for e in on_register(credit))
    taken = [f"{credit.rests_on.partition(':')[0]}." for credit in told]
    says = " ".join([finding.says, *taken])
    return replace(finding, says=says, evidence=tuple(dict.fromkeys((*finding.evidence, *where))))


def _crosschecked(case: Case, requirement: Requirement) -> Finding:
    """Days claimed against fringes remitted, for every credit under the Local's agreement."""
    numbers = case.book.crosscheck
    required = {"tolerance_days": numbers.tolerance_days, "tolerance_share": numbers.tolerance_share}
    if case.resume is None:
        return no_resume(requirement, required)
    inside = _inside(case)
    if not inside and case.checked:
        says = "The resume has no credits under the Local's agreement."
        return answer(
            requirement,
            Outcome.NOT_APPLICABLE,
            says,
            Reason.NOTHING_TO_CHECK,
            required=required,
            evidence=rows_of(case.checked),
        )
    rest = [c for c in inside if c.label not in _AGREEING]
    found = {"credits": len(inside), "agreeing": len(inside) - len(rest)}
    rows = tuple(crosscheck_row(case, c, c.label in _AGREEING) for c in inside)
    tell = partial(
        answer,
        requirement,
        required=required,
        found=found,
        policies=(
            "crosscheck_tolerance",
            "paid_not_worked",
            *(["hours_without_days"] if any(c.converted for c in inside) else []),
        ),
        working=Working(rows),
    )
    if inside and not rest:
        says = f"The days claimed and the days remitted agree on {plural(len(inside), 'credit')}."
        return tell(Outcome.MET, says, evidence=rows_and_pay(case, inside))
    if "remittances" in case.index.office.absent:
        says = "The office has no remittance records to compare the days with."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.NO_RECORD, evidence=rows_of(rest))
    if not inside:
        says = "No credits could be read, so no days could be compared."
        return tell(Outcome.NEEDS_REVIEW, says, Reason.UNREADABLE)
    reasons = [c.reason for c in rest]
    order = (Reason.MISMATCH, Reason.NO_RECORD, Reason.UNREADABLE, Reason.AMBIGUOUS)
    reason = next((r for r in order if r in reasons), Reason.AMBIGUOUS)
    of = f" ({len(rest)} of {len(inside)} credits)" if len(inside) > 1 else ""
    says = _DIFFERS[reason].format(f"{titles(rest)}{of}")
    cure = confirmation(case, rest)
    if unknown(case):
        says = "What was remitted cannot be looked up before the applicant is found in the register."
    elif reason is Reason.MISMATCH:
        cure = f"Pay records for {titles(rest)}, or a corrected number of days claimed."
    return tell(Outcome.NEEDS_REVIEW, says, reason, evidence=rows_and_pay(case, rest), to_complete=cure)


_AGREEING = (CrossCheck.MATCHED, CrossCheck.NOT_YET_REMITTED)
_DIFFERS = {
    Reason.MISMATCH: "The days claimed and the days remitted differ on {}.",
    Reason.NO_RECORD: "The office's remittance records do not cover all the work on {}.",
    Reason.UNREADABLE: "The days on {} could not be compared, as not everything could be read.",
    Reason.AMBIGUOUS: "The days on {} could not be compared: show, position or agreement is not certain.",
}


def _kinds(case: Case) -> str:
    """`A fringe remittance report, a record of employment or timesheets`: the kinds that prove days."""
    named = {
        ProofKind.REMITTANCE: "a fringe remittance report",
        ProofKind.ROE: "a record of employment",
        ProofKind.TIMESHEET: "timesheets",
    }
    said = together([words for kind, words in named.items() if kind in case.book.proof_kinds], last="or")
    return said[:1].upper() + said[1:]


def _came_late(case: Case, bare: Sequence[Checked]) -> bool:
    """Whether every one of these credits has a paper that came after the deadline."""
    late = case.of(ProofReading, case.late)
    return all(any(proves(paper, c.credit) for paper in late) for c in bare)


def check_proof_outside(case: Case, requirement: Requirement) -> Finding:
    """A paper for every credit under another agreement."""
    if case.resume is None:
        return no_resume(requirement, {})
    outside = [c for c in case.checked if c.label is CrossCheck.OUTSIDE_JURISDICTION]
    unknown = [c for c in case.checked if not c.credit.agreement and c.credit.position is not Position.OTHER]
    if not case.checked:
        says = "No credits could be read, so it is not known whether any work was outside the Local."
        return answer(requirement, Outcome.NEEDS_REVIEW, says, Reason.UNREADABLE)
    bare = [c for c in outside if not c.proofs]
    unsure = [c for c in outside if c.proofs and not c.show_sure]
    tell = partial(answer, requirement, working=Working(tuple(outside_row(case, c) for c in case.checked)))
    found = {"credits_outside": len(outside), "with_a_paper": len(outside) - len(bare)}
    where = [p.paper.evidence for c in outside for p in c.proofs]
    if bare:
        says = f"No paper was received for work outside the Local on {titles(bare)}."
        return tell(
            Outcome.NOT_MET,
            says,
            Reason.LATE if _came_late(case, bare) else Reason.MISSING,
            found=found,
            evidence=rows_of(bare),
            to_complete=f"{_kinds(case)} for {titles(bare)}.",
        )
    if unsure:
        says = f"The paper for {titles(unsure)} may not be of a kind that the rules name."
        return tell(
            Outcome.NEEDS_REVIEW,
            says,
            Reason.UNPROVEN,
            found=found,
            evidence=where,
            to_complete=f"{_kinds(case)} for {titles(unsure)}.",
        )
    if unknown:
        were = "was" if len(unknown) == 1 else "were"
        says = f"The agreement under which {titles(unknown)} {were} made is not known."
        return tell(
            Outcome.NEEDS_REVIEW,
            says,
            Reason.AMBIGUOUS,
            found=found,
            evidence=rows_of(unknown),
            to_complete=f"The agreement under which {titles(unknown)} {were} made.",
        )
    if not outside:
        says = "The resume has no work outside the Local's jurisdiction."
        return tell(
            Outcome.NOT_APPLICABLE,
            says,
            Reason.NOTHING_TO_CHECK,
            found=found,
            evidence=rows_of(case.checked),
        )
    says = f"The work outside the Local on {titles(outside)} is documented."
    return tell(Outcome.MET, says, found=found, evidence=[*where, *rows_of(outside)])
