"""What an application may lack: papers that were not opened, placed, whole or surely in time."""

from __future__ import annotations

from models.terms import (
    CertificateReading,
    Evidence,
    LetterReading,
    PaperKind,
    ProofReading,
    ReceivedPaper,
    RequestReading,
    ResumeReading,
    Unplaced,
)
from validators.case import Case

NEEDED, NOT_NEEDED = "needed", "not_needed"
"""The answers that a document which could not be opened may be, and is not, a paper asked for."""

COUNTED = ("shows.", "months.")
BY_ROLE = ("letters.pm_or_producer", "letters.worked_with", "letters.pc_worked_with")
WHOLE_RESUME = ("resume", "days.crosscheck", "proof.outside")
_MAY_LACK: dict[str, type] = {
    "request": RequestReading, "resume": ResumeReading, "proof": ProofReading, "letters": LetterReading,
    "seminars": CertificateReading, "seminar": CertificateReading, "evidence": ProofReading,
}  # fmt: skip


def unsure_papers(case: Case, requirement_id: str) -> tuple[ReceivedPaper, ...]:
    """The papers that would bear on a requirement if they had surely arrived in time."""
    kinds = [_MAY_LACK.get(requirement_id.split(".")[0])]
    if rests_on_resume(requirement_id):
        kinds.append(ResumeReading)
    wanted = tuple(kind for kind in kinds if kind is not None and kind is not CertificateReading)
    return tuple(p for p in case.unsure if isinstance(p.paper.body, wanted))


def rests_on_resume(requirement_id: str) -> bool:
    """Whether a requirement is answered from the resume's credits."""
    return requirement_id.startswith(COUNTED) or requirement_id in (*BY_ROLE, *WHOLE_RESUME)


def perhaps(case: Case, requirement_id: str) -> tuple[Unplaced, ...]:
    """The unplaced papers that may be what a requirement lacks."""
    kind = _MAY_LACK.get(requirement_id.split(".")[0])
    if kind is None:
        return ()
    return tuple(
        item
        for item in case.application.perhaps
        if isinstance(item.paper.paper.body, kind)
        or isinstance(item.paper.paper.rival_body, kind)
        or _page_unread(item.paper)
    )


def unopened(case: Case, requirement_id: str) -> tuple[Evidence, ...]:
    """The documents that could not be opened, and pages that could not be read, unless a person has said that
    they are none of the papers asked for."""
    if requirement_id.split(".")[0] not in _MAY_LACK:
        return ()
    blank = tuple(_shut(paper) for paper in case.on_time if _page_unread(paper))
    shut = (*case.application.unopened, *blank)
    return tuple(e for e in shut if case.answers.value(unopened_target(e)) != NOT_NEEDED)


def torn(case: Case, requirement_id: str) -> tuple[ReceivedPaper, ...]:
    """The papers of the kind asked for of which pages have not come, unless a person has said that they do
    without; a resume's pages matter to all that is counted from it."""
    kind = _MAY_LACK.get(requirement_id.split(".")[0])
    papers = [p for p in case.on_time if kind not in (None, ResumeReading) and isinstance(p.paper.body, kind)]
    if case.resume is not None and rests_on_resume(requirement_id):
        papers.append(case.resume)
    return tuple(p for p in papers if p.paper.missing and case.answers.value(torn_target(p)) != NOT_NEEDED)


def torn_target(paper: ReceivedPaper) -> str:
    """What an answer about a paper that has not come whole is filed under."""
    return f"{paper.document}#{paper.paper.first_page}/lacks"


def called(item: Evidence) -> str:
    """A document or page that could not be read, by its name; a picture has no pages to tell apart."""
    pages = item.name.casefold().endswith((".pdf", ".tif", ".tiff", ".docx"))
    return f"page {item.page} of {item.name}" if item.page and pages else item.name


def unopened_target(item: Evidence) -> str:
    """What an answer about a document that could not be opened is filed under."""
    return f"{item.document}#{item.page or 1}/unopened"


def _page_unread(paper: ReceivedPaper) -> bool:
    """Whether it could not be told what a paper is; a mail's own text is often a greeting, and is let be."""
    untold = paper.paper.kind is PaperKind.OTHER and paper.paper.body is None
    return untold and (bool(paper.paper.note) or not paper.name.startswith("body "))


def _shut(paper: ReceivedPaper) -> Evidence:
    note = paper.paper.amiss or "It could not be told what this paper is."
    return Evidence(paper.name, note, paper.document, paper.paper.first_page)
