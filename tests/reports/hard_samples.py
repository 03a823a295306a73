"""Reports that are hard to show: hostile text, sixty credits, the rarer states; and the pictures for all."""

from __future__ import annotations

from dataclasses import replace

from models.terms import Asked, Evidence, Outcome, PaperKind, Reason, Report, Status
from reports.crops import crop_key, crops_wanted
from tests.reports.report_samples import changed, incomplete, needs_review, ready
from tests.reports.sample_parts import (
    HOSTILE,
    PAPERS,
    RESUME,
    ROWS,
    credit,
    drawn,
    finding,
    paper,
    question,
    resume_row,
)


def hostile() -> Report:
    base = needs_review()
    odd = Evidence(HOSTILE, "Employee SIN 046 454 286 " + HOSTILE, RESUME, 1, (10, 10, 500, 30))
    return replace(
        base,
        application="2026-12-01/7777-first_apc",
        member_no="7777",
        applicant="=cmd|' /C calc'!A0 " + HOSTILE,
        findings=(replace(base.findings[0], says=HOSTILE, evidence=(odd, *ROWS)), *base.findings[1:]),
        credits=(
            credit(0, title="עיר של זכוכית"),
            credit(1, title=HOSTILE, producer=HOSTILE, why_not=HOSTILE),
        ),
        letters=(
            replace(base.letters[0], signer="\u202eמרים לוי", title=HOSTILE, shows=(HOSTILE, "W" * 90)),
        ),
        facts=(HOSTILE, "Marked approved by the applicant's own letter: SIN 046-454-286."),
        papers=(paper(PaperKind.RESUME, RESUME, HOSTILE), *PAPERS[1:]),
    )


def crowded() -> Report:
    base = ready()
    many = tuple(resume_row(i % 20, f"row {i}", 1 + i // 20) for i in range(60))
    return replace(
        base,
        application="2026-12-01/6060-first_apc",
        member_no="6060",
        applicant="Wilhelmina Sixty",
        findings=tuple(replace(f, evidence=many) if f.id == "shows.1st_apc" else f for f in base.findings),
        credits=tuple(credit(i) for i in range(60)),
    )


def for_committee() -> Report:
    base = ready()
    asked = question("Should 3 shows with 24 months be considered specially?", asked=Asked.COMMITTEE)
    open_point = finding(
        "shows.1st_apc",
        Outcome.NEEDS_REVIEW,
        "3 different shows as 1st APC over 24 months; 4 are required.",
        reason=Reason.SPECIAL_CONSIDERATION,
        required={"shows": 4},
        found={"shows": 3},
        evidence=ROWS[:3],
    )
    return replace(
        base,
        application="2026-12-01/1804-first_apc",
        member_no="1804",
        applicant="Émile Ouellette-Nakamura",
        status=Status.FOR_COMMITTEE,
        findings=changed(base, shows=open_point),
        questions=(asked,),
    )


def not_eligible() -> Report:
    base = ready()
    short = finding(
        "months.1st_apc",
        Outcome.NOT_MET,
        "9.1 months as 1st APC on 4 shows; 18 are required.",
        reason=Reason.SHORT,
        required={"months": 18},
        found={"months_by_days": 9.1, "months_by_calendar": 9.4},
        todo="Work 8.9 further months as 1st APC and apply again.",
        evidence=ROWS,
    )
    return replace(
        base,
        application="2026-12-01/5120-first_apc",
        member_no="5120",
        applicant="Henrike Dallow",
        status=Status.NOT_ELIGIBLE,
        findings=changed(base, months=short),
    )


ALL = {
    "ready": ready,
    "incomplete": incomplete,
    "needs_review": needs_review,
    "hostile": hostile,
    "crowded": crowded,
    "for_committee": for_committee,
    "not_eligible": not_eligible,
}


def crops_for(report: Report) -> dict[str, bytes]:
    """A picture for every place that the report shows, of the size that the place has at 130 dpi."""
    return {crop_key(place): drawn(place) for place in crops_wanted(report)}
