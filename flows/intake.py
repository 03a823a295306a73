"""The lines of intake.json: every item received, every part of it, and what became of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.media import TIFF
from flows.steps import Desk
from models.store import FiledPart, FiledSubmission
from models.terms import Became, DocumentReading, IntakeItem, IntakePart, Paper, PaperKind, Problem
from validators.placing import Placed

_NOT_READ = {
    "alternative": (Became.DUPLICATE, "The same text in another form as the body that was read."),
    "container": (Became.OTHER, "It was opened; what is in it stands below."),
    "aside": (Became.OTHER, "A file that a computer adds of itself; it is no paper."),
}
"""By the role of a part."""


def intake_items(desk: Desk) -> tuple[IntakeItem, ...]:
    """One line an item, by its path; parts in the item's own order."""
    filed_under = _filed_under(desk.placed)
    items = []
    for submission in sorted(desk.submissions, key=lambda s: (s.path, s.sha256)):
        parts = tuple(
            replace(line, way=_way(submission, part))
            for part in submission.parts
            for line in _lines(desk, submission, part, filed_under)
        )
        items.append(
            IntakeItem(
                path=submission.path,
                sha256=submission.sha256,
                channel=submission.channel,
                sender=submission.sender,
                received_at=submission.received_at,
                received_by=submission.received_by,
                parts=parts or (_nothing(submission),),
                check=submission.check,
            )
        )
    return tuple(items)


def _way(submission: FiledSubmission, part: FiledPart) -> str:
    """From the item through every container to the part."""
    through = [
        each.name
        for each in submission.parts
        if each.role == "container" and each.path and part.path.startswith(f"{each.path}.")
    ]
    names = (submission.path.rpartition("/")[2], *through, *((part.name,) if part.path else ()))
    return " > ".join(names)


def _filed_under(placed: Placed) -> dict[tuple[str, int], str]:
    """Application by document and first page; a paper that serves two applications names the first."""
    where: dict[tuple[str, int], str] = {}
    for application in placed.applications:
        for received in application.papers:
            where.setdefault((received.document, received.paper.first_page), application.id)
    return where


def _lines(
    desk: Desk, submission: FiledSubmission, part: FiledPart, filed_under: Mapping[tuple[str, int], str]
) -> Iterator[IntakePart]:
    if part.problem is not None:
        yield _part(part, Became.QUARANTINED, _told(part.problem))
        return
    if part.role in _NOT_READ:
        yield _part(part, *_NOT_READ[part.role])
        return
    if part.size_bytes == 0 and submission.problem is not None:
        yield _part(part, Became.QUARANTINED, _told(submission.problem))
        return
    if part.size_bytes == 0:
        yield _part(part, Became.OTHER, "There is nothing in it.")
        return
    reading = desk.readings.get(part.sha256)
    if reading is not None and _is_picture(part, reading):
        yield _part(part, Became.SIGNATURE_OR_LOGO, "A picture without the text of a paper.")
        return
    first, first_part = desk.documents[part.sha256]
    if (first.path, first_part.path) != (submission.path, part.path):
        yield _part(part, Became.DUPLICATE, f"The same bytes as {first_part.name} in {first.path}.")
        return
    if reading is None or (reading.problem is not None and not reading.papers):
        problem = reading.problem if reading else None
        yield _part(part, Became.QUARANTINED, _told(problem) if problem else "It has not been read yet.")
        return
    if not reading.papers:
        yield _part(part, Became.OTHER, "There is nothing on it.")
    for paper in reading.papers:
        application = filed_under.get(paper.part_of or (part.sha256, paper.first_page))
        for pages in _runs(paper.pages_in(part.sha256)):
            yield _paper(part, reading, paper, pages, application, desk.placed)


def _is_picture(part: FiledPart, reading: DocumentReading) -> bool:
    """A logo or a drawn signature sent along: a picture, no fax, that holds no paper. Told so each time."""
    nothing = all(paper.kind in (PaperKind.BLANK, PaperKind.OTHER) for paper in reading.papers)
    return (
        part.media_type.startswith("image/") and part.media_type != TIFF and bool(reading.papers) and nothing
    )


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each run of numbers that follow each other."""
    starts = [n for n in numbers if n - 1 not in numbers]
    ends = [n for n in numbers if n + 1 not in numbers]
    return list(zip(starts, ends, strict=True))


def _paper(
    part: FiledPart,
    reading: DocumentReading,
    paper: Paper,
    run: tuple[int, int],
    application: str | None,
    placed: Placed,
) -> IntakePart:
    pages = run if len(reading.papers) > 1 or reading.page_count > 1 else None
    why = [paper.amiss]
    if paper.kind is PaperKind.BLANK:
        became, says = Became.OTHER, "A blank page."
    else:
        became, says = Became(paper.kind.value), ""
    why.append(says or _why_unplaced(part.sha256, paper, application, placed))
    if reading.problem is not None:
        why.append(_told(reading.problem))
    return _part(part, became, " ".join(filter(None, why)), application, pages)


def _why_unplaced(document: str, paper: Paper, application: str | None, placed: Placed) -> str:
    if application is not None:
        return ""
    for unplaced in placed.unplaced:
        if (unplaced.paper.document, unplaced.paper.paper.first_page) == (document, paper.first_page):
            return unplaced.why
    return ""


def _part(
    part: FiledPart,
    became: Became,
    why: str,
    application: str | None = None,
    pages: tuple[int, int] | None = None,
) -> IntakePart:
    return IntakePart(part.name, part.media_type, part.sha256, pages, became, application, why)


def _told(problem: Problem) -> str:
    return f"{problem.what} {problem.advice}".strip()


def _nothing(submission: FiledSubmission) -> IntakePart:
    problem = submission.problem or Problem("The item has nothing in it.", "Ask the sender to send it again.")
    name = submission.path.rpartition("/")[2]
    return IntakePart(
        name, "message/rfc822", submission.sha256, None, Became.QUARANTINED, None, _told(problem)
    )
