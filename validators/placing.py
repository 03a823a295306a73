"""Placing: whose each paper is and for which category, by what it says and not by who sent it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from models.terms import (
    Application,
    Category,
    Correction,
    Evidence,
    LetterReading,
    Member,
    Office,
    PaperKind,
    ReceivedPaper,
    RequestReading,
    ResumeReading,
    Unplaced,
)
from validators.corrections import Answers, answers, corrected
from validators.cycles import cutoff, cycle_of, previous
from validators.letter_or_request import told_by_resumes
from validators.office_index import OfficeIndex
from validators.rulebook import Rulebook
from validators.subjects import Subject, named_category, names_surely, subjects
from validators.wording import said_by_many
from validators.words import day_said

_NOTHING_NEW = (PaperKind.BLANK, PaperKind.DUPLICATE)


@dataclass(frozen=True, slots=True)
class Placed:
    """Every application of a cycle with its papers, and the papers that none could be found for."""

    applications: tuple[Application, ...]
    unplaced: tuple[Unplaced, ...]


@dataclass(frozen=True, slots=True)
class _Claim:
    """A request, or what stands in for one: who, for what, received when."""

    who: str
    category: Category
    at: datetime
    certain: bool


def place(
    papers: Sequence[ReceivedPaper],
    office: Office | OfficeIndex,
    cycle: date,
    book: Rulebook,
    corrections: Sequence[Correction] = (),
    unopened: Mapping[str, Sequence[Evidence]] | None = None,
) -> Placed:
    """Papers to the applications of `cycle` (a deadline) for what `book` knows categories of.

    `unopened` are the documents of each submission (by its path) that could not be opened, the quote saying
    why: they may be what an application of that submission lacks.

    A cycle holds the requests received after the previous cut-off up to its own, with all papers on file for
    that member and category; later requests are reported too. Source: contract.md, 2.
    """
    index = office if isinstance(office, OfficeIndex) else OfficeIndex(office)
    given = answers(corrections)
    settled = told_by_resumes([corrected(paper, given)[0] for paper in sorted(papers, key=_order)])
    found = subjects(settled, index, book)
    opened, closed = _claims(found, cycle, book, given)
    claims = _first_of_each([*opened, *_implied(found, opened, closed, cycle, book)])
    claims = _with_forced(claims, found, given, book)
    placed = _filed(found, claims, closed, cycle, book, given)
    usual = _said_by_many(found)
    made = tuple(_with_perhaps(a, placed.unplaced, unopened or {}) for a in placed.applications)
    return replace(placed, applications=tuple(replace(each, usual=usual) for each in made))


def _said_by_many(found: Sequence[Subject]) -> frozenset[str]:
    letters = ((subject.who, subject.paper.paper.body) for subject in found if subject.who)
    return said_by_many((who, body) for who, body in letters if isinstance(body, LetterReading))


def _with_perhaps(
    application: Application, unplaced: Sequence[Unplaced], unopened: Mapping[str, Sequence[Evidence]]
) -> Application:
    """The application with what may be its own: papers that come near, and what came with it unopened."""
    near = tuple(item for item in unplaced if application.id in item.candidates)
    submissions = sorted({paper.submission for paper in application.papers})
    shut = dict.fromkeys(item for submission in submissions for item in unopened.get(submission, ()))
    return replace(application, perhaps=near, unopened=tuple(shut))


def _order(paper: ReceivedPaper) -> tuple[str, str, int]:
    return (paper.received_at.isoformat(), paper.document, paper.paper.first_page)


def application_id(cycle: date, who: str, category: Category) -> str:
    return f"{cycle.isoformat()}/{who}-{category.value}"


def _claims(
    found: Sequence[Subject], cycle: date, book: Rulebook, given: Answers
) -> tuple[list[_Claim], dict[str, date]]:
    """The cycle's requests and later ones; and, by applicant, the cycle of requests that came before it."""
    opened: list[_Claim] = []
    closed: dict[str, date] = {}
    for subject in found:
        body = subject.paper.paper.body
        if not isinstance(body, RequestReading) or not subject.who:
            continue
        category = (
            named_category(subject.paper, book) or _supported(subject, found, book) or body.category.value
        )
        if category not in book.categories or category is None:
            continue
        if _on_time(subject.paper.received_at, previous(cycle, book), book):
            closed[subject.who] = cycle_of(subject.paper.received_at, book)
            continue
        if not book.deadlines and not _on_time(subject.paper.received_at, cycle, book):
            continue
        opened.append(_Claim(subject.who, category, subject.paper.received_at, subject.paper.certain))
    return opened, closed


def _on_time(at: datetime, deadline: date | None, book: Rulebook) -> bool:
    return deadline is not None and at.replace(microsecond=0) <= cutoff(deadline, book)


def _supported(subject: Subject, found: Sequence[Subject], book: Rulebook) -> Category | None:
    """The one category that the applicant's other papers name, for a request whose own could not be read."""
    named = {named_category(other.paper, book) for other in found if other.who == subject.who} - {None}
    return named.pop() if len(named) == 1 else None


def _implied(
    found: Sequence[Subject], opened: Sequence[_Claim], closed: dict[str, date], cycle: date, book: Rulebook
) -> list[_Claim]:
    """Applications without any request: papers of this cycle that name an applicant and a category."""
    asked = {claim.who for claim in opened} | set(closed)
    claims: list[_Claim] = []
    for subject in found:
        at = subject.paper.received_at
        in_window = _on_time(at, cycle, book) and not _on_time(at, previous(cycle, book), book)
        category = named_category(subject.paper, book)
        if category is None or category not in book.categories:
            continue
        if subject.who and subject.who not in asked and in_window:
            claims.append(_Claim(subject.who, category, at, subject.paper.certain))
    return claims


def _first_of_each(claims: Iterable[_Claim]) -> list[_Claim]:
    """Of several requests for one thing the earliest stands."""
    kept: dict[tuple[str, Category], _Claim] = {}
    for claim in sorted(claims, key=lambda c: (c.at, c.who, c.category)):
        kept.setdefault((claim.who, claim.category), claim)
    return list(kept.values())


def _with_forced(
    claims: list[_Claim], found: Sequence[Subject], given: Answers, book: Rulebook
) -> list[_Claim]:
    """The claims, and those that a person's answers about single papers open."""
    known = {(claim.who, claim.category) for claim in claims}
    for subject in found:
        forced = _forced(subject, given, book)
        if forced is not None and forced not in known and forced[0]:
            known.add(forced)
            claims.append(_Claim(*forced, subject.paper.received_at, subject.paper.certain))
    return claims


def _forced(subject: Subject, given: Answers, book: Rulebook) -> tuple[str, Category] | None:
    value = given.value(f"place:{subject.paper.document}#{subject.paper.paper.first_page}")
    if not value or value == "none":
        return None
    who, _, category = value.rpartition("/")[2].rpartition("-")
    return (who, Category(category)) if category in book.categories else None


def _filed(
    found: Sequence[Subject],
    claims: Sequence[_Claim],
    closed: dict[str, date],
    cycle: date,
    book: Rulebook,
    given: Answers,
) -> Placed:
    by_who: dict[str, list[_Claim]] = defaultdict(list)
    for claim in claims:
        by_who[claim.who].append(claim)
    held: dict[tuple[str, Category], list[ReceivedPaper]] = defaultdict(list)
    unplaced: list[Unplaced] = []
    for subject in found:
        forced = _forced(subject, given, book)
        targets = (
            [c for c in claims if (c.who, c.category) == forced]
            if forced
            else _targets(subject, by_who, book)
        )
        if subject.paper.paper.kind in _NOTHING_NEW or _set_aside(subject, given):
            continue
        for claim in targets:
            held[(claim.who, claim.category)].append(subject.paper)
        if not targets and subject.paper.paper.kind is not PaperKind.FAX_COVER:
            unplaced.append(_unplaced(subject, claims, closed, cycle, book))
    people = _people(found)
    made = [_application(claim, held[(claim.who, claim.category)], people, cycle) for claim in claims]
    return Placed(tuple(sorted(made, key=lambda a: a.id)), tuple(unplaced))


def _set_aside(subject: Subject, given: Answers) -> bool:
    return given.value(f"place:{subject.paper.document}#{subject.paper.paper.first_page}") == "none"


def _targets(subject: Subject, by_who: dict[str, list[_Claim]], book: Rulebook) -> list[_Claim]:
    """The applicant's applications that a paper serves: the one of its category, else all of theirs."""
    mine = by_who.get(subject.who, [])
    body = subject.paper.paper.body
    if isinstance(body, RequestReading | LetterReading):
        category = named_category(subject.paper, book)
        named = [claim for claim in mine if claim.category is category]
        if named or (isinstance(body, RequestReading) and category is not None):
            return named
    return mine


def _unplaced(
    subject: Subject, claims: Sequence[_Claim], closed: dict[str, date], cycle: date, book: Rulebook
) -> Unplaced:
    near = {*subject.candidates, subject.who} - {""}
    ids = tuple(application_id(cycle, c.who, c.category) for c in claims if c.who in near)
    if subject.who in closed:
        why = f"The request of this applicant belongs to the cycle of {day_said(closed[subject.who])}."
    elif subject.candidates:
        why = subject.why or "The name comes near to more than one applicant."
    elif subject.who and isinstance(subject.paper.paper.body, RequestReading):
        why = "The request does not say with certainty which upgrade or listing it asks for."
        ids = ids or tuple(application_id(cycle, subject.who, category) for category in book.categories)
    elif subject.who:
        why = "There is no application of this person in the cycle."
        if subject.member is None:  # A name misread, maybe: what came beside it says whose it may be.
            ids = ids or _beside(subject, claims, cycle)
    elif names_surely(subject.paper, book):
        why = f"It is about {subject.name}, who has no application in the cycle."
    else:
        why = subject.why or "It is not certain whom the paper is about."
        ids = ids or _beside(subject, claims, cycle)
    return Unplaced(subject.paper, ids, why)


def _beside(subject: Subject, claims: Sequence[_Claim], cycle: date) -> tuple[str, ...]:
    """The applications of those whom the papers received with this one are about."""
    return tuple(application_id(cycle, c.who, c.category) for c in claims if c.who in subject.beside)


@dataclass(frozen=True, slots=True)
class _Person:
    member: Member | None
    name: str


def _people(found: Sequence[Subject]) -> dict[str, _Person]:
    """Each applicant's record, else their name as their own papers give it best."""
    people: dict[str, _Person] = {}
    for subject in sorted(
        found, key=lambda s: not isinstance(s.paper.paper.body, RequestReading | ResumeReading)
    ):
        known = people.get(subject.who, _Person(None, ""))
        member = known.member or subject.member
        people[subject.who] = _Person(member, member.name if member else known.name or subject.name)
    return people


def _application(
    claim: _Claim, papers: Sequence[ReceivedPaper], people: dict[str, _Person], cycle: date
) -> Application:
    person = people.get(claim.who, _Person(None, ""))
    return Application(
        application_id(cycle, claim.who, claim.category),
        claim.who,
        person.name,
        person.member,
        claim.category,
        cycle,
        claim.at,
        claim.certain,
        tuple(papers),
    )
