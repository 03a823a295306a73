"""The case: one application with its papers told apart, its credits checked and its letters settled."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import field
from datetime import date, datetime
from functools import partial
from typing import Any, TypeVar

from models.terms import (
    Application,
    CertificateReading,
    Correction,
    LetterReading,
    Member,
    Position,
    ProofReading,
    ReceivedPaper,
    RequestReading,
    ResumeReading,
)
from models.terms.values import value
from validators.arrival import in_time
from validators.copies import with_copies_told
from validators.corrections import NOT_A_CREDIT, Answers, about, answers, corrected
from validators.credits import Credit
from validators.crosscheck import Checked, check_credit, not_looked_up
from validators.cycles import cutoff, cycle_of, local_day
from validators.kept import Kept
from validators.needs import NEEDS
from validators.office_index import OfficeIndex, listed
from validators.rulebook import Requirement, Rulebook
from validators.settling import settle
from validators.signers import Letter, letter_body, settle_letter, shows_named
from validators.tally import Work, work_of

T = TypeVar("T")

LETTERS = frozenset(check for check in NEEDS if check.startswith("letters_"))
"""The checks that look at reference letters."""


@value(frozen=True, slots=True)
class Case:
    """All that a check may look at.

    `received` and `as_of_day` are days at the office; `as_of` is the moment that the rules see. `checked` are
    the governing resume's credits. `late` holds the pieces that came after the cut-off, `unsure` those
    of which no clock of the office's says whether they did, `notes` sentences about answers that could not be
    used. `remembered` keeps what several checks ask for, `kept` what other cases of the application may too.
    `supposed` is set where some answers are only supposed: nobody sees what is found then, so that what it
    rests on is left out.
    """

    application: Application
    index: OfficeIndex
    book: Rulebook
    as_of: datetime
    received: date
    as_of_day: date
    answers: Answers
    on_time: tuple[ReceivedPaper, ...]
    late: tuple[ReceivedPaper, ...]
    unsure: tuple[ReceivedPaper, ...]
    resume: ReceivedPaper | None
    older_resumes: tuple[ReceivedPaper, ...]
    checked: tuple[Checked, ...]
    letters: tuple[Letter, ...]
    notes: tuple[str, ...]
    kept: Kept = field(default_factory=Kept, compare=False, repr=False)
    remembered: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)
    supposed: bool = field(default=False, compare=False)

    @property
    def member(self) -> Member | None:
        return self.application.member

    @property
    def tally(self) -> tuple[Position, ...]:
        return self.book.categories[self.application.category].tally

    def requirement(self, name: str) -> Requirement:
        """The requirement of the category that is called `name`."""
        return self.once("requirements", _requirements)[name]

    @property
    def exempt(self) -> bool:
        """Whether the applicant's listing frees them from all but the request."""
        exemption = self.book.exemption
        if exemption is None or self.member is None or self.application.category != exemption.category:
            return False
        return exemption.when_listed in listed(self.member, self.received)

    def of(self, kind: type, papers: Sequence[ReceivedPaper] | None = None) -> tuple[ReceivedPaper, ...]:
        """The on-time papers (or those of `papers`) whose body is a `kind`."""
        chosen = self.on_time if papers is None else papers
        return tuple(paper for paper in chosen if isinstance(paper.paper.body, kind))

    def once(self, name: Hashable, make: Callable[[Case], T]) -> T:
        """What is called `name`, worked out of the case the first time that it is asked for."""
        try:
            known: T = self.remembered[name]
        except KeyError:
            known = self.remembered[name] = make(self)
        return known

    @property
    def work(self) -> tuple[Work, ...]:
        """The checked credits as the sums take them."""
        return self.once("work", _work)

    def in_position(self, position: Position) -> tuple[Checked, ...]:
        return tuple(c for c in self.checked if position in c.credit.positions)


def _requirements(case: Case) -> dict[str, Requirement]:
    return {requirement.id: requirement for requirement in case.book.requirements(case.application.category)}


def _work(case: Case) -> tuple[Work, ...]:
    return tuple(case.kept.once("work", (c,), partial(work_of, c, case.book)) for c in case.checked)


def build(
    application: Application,
    index: OfficeIndex,
    book: Rulebook,
    as_of: datetime,
    corrections: Sequence[Correction],
    kept: Kept | None = None,
) -> Case:
    """The case of `application` as `as_of` sees it, every answer in place.

    `kept` is that of another case of the same application: some of the answers are then only supposed.
    """
    supposed, kept = kept is not None, kept or Kept()
    given = answers(corrections)
    start = kept.once("outset", (), partial(_outset, application, book, as_of))
    settled = [_settled(paper, given, kept) for paper in start.papers]
    papers = [paper for paper, _ in settled]
    arrived = [(paper, in_time(paper, application, start.last, book, as_of, given)) for paper in papers]
    on_time = tuple(paper for paper, came in arrived if came)
    asked = start.asked
    resumes = [p for p in on_time if isinstance(p.paper.body, ResumeReading) and "resume" in asked]
    resume = max(resumes, key=_recency, default=None)
    credits = _credits(resume, index, book, application, start.received, given, kept)
    proofs = tuple(p for p in on_time if isinstance(p.paper.body, ProofReading))
    known = application.member is not None or not index.office.members
    checked = partial(_checked, credits, index, book, start.as_of_day, proofs, kept, known=known)
    return Case(
        application,
        index,
        book,
        as_of,
        start.received,
        start.as_of_day,
        given,
        on_time,
        tuple(paper for paper, came in arrived if came is False),
        tuple(paper for paper, came in arrived if came is None),
        resume,
        tuple(p for p in resumes if p is not resume),
        kept.once(("all checked", known), (*credits, *proofs), checked),
        _letters(on_time, application, index, book, credits, given, kept) if asked & LETTERS else (),
        tuple(note for _, notes in settled for note in notes),
        kept,
        supposed=supposed,
    )


@value(frozen=True, slots=True)
class _Outset:
    """What no answer changes: the papers in order, the last second in which they are on time, the days of
    receipt and of the report, and the checks that the category asks for."""

    papers: tuple[ReceivedPaper, ...]
    last: datetime
    received: date
    as_of_day: date
    asked: frozenset[str]


def _outset(application: Application, book: Rulebook, as_of: datetime) -> _Outset:
    # A request that came in a later cycle than its own is on time until that one's cut-off.
    cycle = max(application.cycle, cycle_of(application.received_at, book))
    return _Outset(
        tuple(sorted(application.papers, key=_order)),
        cutoff(cycle, book),
        local_day(application.received_at, book),
        local_day(as_of, book),
        frozenset(requirement.check for requirement in book.requirements(application.category)),
    )


def _settled(paper: ReceivedPaper, given: Answers, kept: Kept) -> tuple[ReceivedPaper, tuple[str, ...]]:
    """The paper with the answers about it in place: of the same answers the very same."""
    mine = about(paper, given)
    if not mine:
        return paper, ()
    return kept.once(("answered", mine), (paper,), partial(corrected, paper, given))


def _order(paper: ReceivedPaper) -> tuple[str, str, int]:
    return (paper.received_at.isoformat(), paper.document, paper.paper.first_page)


def _recency(paper: ReceivedPaper) -> tuple[datetime, date, int, str]:
    """Of a resume."""
    body = paper.paper.body
    assert isinstance(body, ResumeReading)
    return (paper.received_at, body.date.value or date.min, len(body.credits), paper.document)


def _credits(
    resume: ReceivedPaper | None,
    index: OfficeIndex,
    book: Rulebook,
    application: Application,
    received: date,
    given: Answers,
    kept: Kept,
) -> tuple[Credit, ...]:
    if resume is None:
        return ()
    number = application.member.member_no if application.member else ""
    chosen = {
        target: correction.value.strip()
        for target, correction in given.by_target.items()
        if target.endswith("/production") or correction.value.strip() == NOT_A_CREDIT
    }
    settled = partial(settle, resume, index, book, number, received, chosen, kept)
    return kept.once(("credits", tuple(chosen.items())), (resume,), settled)


def _checked(
    credits: Sequence[Credit],
    index: OfficeIndex,
    book: Rulebook,
    today: date,
    proofs: tuple[ReceivedPaper, ...],
    kept: Kept,
    *,
    known: bool,
) -> tuple[Checked, ...]:
    checked = (
        kept.once("checked", (c, *proofs), partial(check_credit, c, index, book, today, proofs))
        for c in credits
    )
    return tuple(checked) if known else tuple(map(not_looked_up, checked))


def _letters(
    papers: Sequence[ReceivedPaper],
    application: Application,
    index: OfficeIndex,
    book: Rulebook,
    credits: tuple[Credit, ...],
    given: Answers,
    kept: Kept,
) -> tuple[Letter, ...]:
    member, name = application.member, application.applicant
    found = []
    for paper in papers:
        if letter_body(paper.paper) is None:
            continue
        placed = given.value(f"place:{paper.document}#{paper.paper.first_page}") is not None
        named = kept.once("shows named", (paper, credits), partial(shows_named, paper, credits))
        settled = partial(settle_letter, paper, index, book, member, name, named, placed)
        letter = kept.once(("letter", placed), (paper, *named), settled)
        found += [letter] if letter is not None else []
    return kept.once("letters", tuple(found), partial(with_copies_told, found))


def requests(case: Case) -> tuple[ReceivedPaper, ...]:
    """The on-time papers that ask for the upgrade."""
    return case.of(RequestReading)


def certificates(case: Case) -> tuple[ReceivedPaper, ...]:
    """Certificates of attendance, late ones too: seminars are counted until the vote."""
    return case.of(CertificateReading, (*case.on_time, *case.unsure, *case.late))


def letter_in(case: Case, paper: ReceivedPaper) -> Letter | None:
    """The letter in a paper that came late or may have, as it would count had it come in time."""
    named = shows_named(paper, [checked.credit for checked in case.checked])
    return settle_letter(paper, case.index, case.book, case.member, case.application.applicant, named)


def late_letters(case: Case) -> tuple[ReceivedPaper, ...]:
    return case.of(LetterReading, case.late)
