"""Envelopes: whether a paper whose name could not be read says by its content that it is the applicant's whom
everything received with it is about. The envelope alone places nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from models.terms import CreditReading, Evidence, LetterReading, Member, Reading, ReceivedPaper, ResumeReading
from validators.office_index import OfficeIndex, PaidRow
from validators.people import CLOSE, fold, name_parts, number_form
from validators.rulebook import Rulebook
from validators.titles import SAME_TITLE, title_parts, titles_alike

_NEAR = timedelta(days=10)


def name_unread(paper: ReceivedPaper, name: Reading[str], index: OfficeIndex, book: Rulebook) -> bool:
    """Whether the name on a resume or letter was not read: nothing there, too faint, or a show's title in its
    place."""
    if not isinstance(paper.paper.body, ResumeReading | LetterReading):
        return False
    faint = name.value is None or name.confidence < book.threshold("subject")
    return faint or index.productions.is_title(name.value or "")


def speaks_for(paper: ReceivedPaper, name: str, member: Member | None, index: OfficeIndex) -> bool:
    """Whether what the paper says bears out that it is about `name` (`member`, where the register knows
    them)."""
    body = paper.paper.body
    rows = index.paid_rows(member.member_no) if member else ()
    if isinstance(body, ResumeReading):
        return _says_whose(body, member) or _work_agrees(body, rows)
    if isinstance(body, LetterReading):
        return _names(body, name) or any(_paid_for(show.value or "", rows) for show in body.shows)
    return False


def _says_whose(body: ResumeReading, member: Member | None) -> bool:
    """Whether the member's number or e-mail stands in what was quoted from the resume."""
    if member is None:
        return False
    said = " ".join(e.quote for e in _quoted(body))
    numbered = number_form(member.member_no) in {number_form(word.strip(".,;:()#")) for word in said.split()}
    return numbered or bool(member.email and member.email.casefold() in said.casefold())


def _quoted(body: ResumeReading) -> Iterable[Evidence]:
    yield from (e for e in (body.name.evidence, body.member_no.evidence) if e is not None)
    yield from body.unread


def _work_agrees(body: ResumeReading, rows: tuple[PaidRow, ...]) -> bool:
    """Whether most credits, and two at least, are shows and times that the member was remitted for."""
    agreeing = sum(any(_same_work(credit, paid) for paid in rows) for credit in body.credits)
    return agreeing >= 2 and 2 * agreeing > len(body.credits)


def _same_work(credit: CreditReading, paid: PaidRow) -> bool:
    start, end, row = credit.start.value, credit.end.value, paid.row
    if not (start and end and row.start and row.end) or not _is_show(credit.title.value or "", paid):
        return False
    # A show may be remitted month by month: each row then lies within the credit.
    return start - _NEAR <= row.start and row.end <= end + _NEAR


def _paid_for(title: str, rows: tuple[PaidRow, ...]) -> bool:
    return any(_is_show(title, paid) for paid in rows)


def _is_show(title: str, paid: PaidRow) -> bool:
    known = (paid.production.title, *paid.production.also_known_as) if paid.production else ()
    base = title_parts(title).base
    return any(
        titles_alike(base, title_parts(k).base) >= SAME_TITLE for k in (*known, paid.row.production) if k
    )


def _names(letter: LetterReading, name: str) -> bool:
    """Whether the letter has the applicant's family name, in its text or as far as its subject was read."""
    parts = name_parts(name)
    if not parts:
        return False
    said = fold(f"{letter.text} {letter.subject.value or ''} {letter.subject.raw}").split()
    return len(parts[-1]) > 2 and any(titles_alike(parts[-1], word) >= CLOSE for word in said)
