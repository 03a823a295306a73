"""Subjects: whom each paper is about, read from the paper, with the papers beside it as support only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.terms import (
    Category,
    CertificateReading,
    LetterReading,
    Member,
    ProofReading,
    Reading,
    ReceivedPaper,
    RequestReading,
    ResumeReading,
)
from validators.envelopes import name_unread, speaks_for
from validators.office_index import OfficeIndex
from validators.people import CLOSE, PersonMatch, alike, bears_out, name_parts
from validators.rulebook import Rulebook

_NO_READING: Reading[str] = Reading()


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a paper is about: `who` is a member number, or `unknown-…` for a person whom the register does not
    know, or "" where it is open; `candidates` are then member numbers. `beside` are those that the papers
    received with it are about. `unread`: the name of whom it is about was not read."""

    paper: ReceivedPaper
    who: str = ""
    member: Member | None = None
    name: str = ""
    candidates: tuple[str, ...] = ()
    why: str = ""
    beside: frozenset[str] = frozenset()
    unread: bool = False


def named_category(paper: ReceivedPaper, book: Rulebook) -> Category | None:
    """The category that a request or letter surely names."""
    body = paper.paper.body
    if isinstance(body, RequestReading | LetterReading):
        least = book.threshold("category")
        if body.category.value is not None and body.category.confidence >= least:
            return body.category.value
    return None


def names_surely(paper: ReceivedPaper, book: Rulebook) -> bool:
    """Whether the name of the person that a paper is about was read with certainty, family name included."""
    fields = _fields(paper)
    if fields is None or len(name_parts(fields[0].value or "")) < 2:
        return False
    return fields[0].confidence >= book.threshold("subject")


def subjects(papers: Sequence[ReceivedPaper], index: OfficeIndex, book: Rulebook) -> tuple[Subject, ...]:
    """The subject of every paper, in the order given."""
    alone = [_by_itself(paper, index, book) for paper in papers]
    known = _with_unknown_named(alone)
    return _with_support(known, index, book)


def _fields(paper: ReceivedPaper) -> tuple[Reading[str], Reading[str]] | None:
    """The name and number of the person that a paper is about; null for kinds that name nobody."""
    body = paper.paper.body
    if isinstance(body, ResumeReading | RequestReading):
        return body.name, body.member_no
    if isinstance(body, LetterReading):
        return body.subject, body.subject_member_no
    if isinstance(body, ProofReading):
        return body.worker, _NO_READING
    if isinstance(body, CertificateReading):
        return body.attendee, body.member_no
    return None


def _by_itself(paper: ReceivedPaper, index: OfficeIndex, book: Rulebook) -> Subject:
    fields = _fields(paper)
    if fields is None:
        return Subject(paper)
    name, number = fields
    written = name.value or next(iter(name.candidates), "") or ""
    digits = number.value or ""
    match = index.identify(written, digits, number_sure=number.confidence >= book.threshold("member_no"))
    if match.member is not None:
        return Subject(paper, match.member.member_no, match.member, written)
    if match.candidates:
        numbers = tuple(member.member_no for member in match.candidates)
        return Subject(paper, "", None, written, numbers, f"{_capital(match)}.")
    return Subject(paper, "", None, written, unread=name_unread(paper, name, index, book))


def _capital(match: PersonMatch) -> str:
    return match.how[:1].upper() + match.how[1:]


def _with_unknown_named(alone: Sequence[Subject]) -> list[Subject]:
    """Papers about a person whom the register does not know, gathered by name under one made-up number.

    The number is of the request, else the resume, else the earliest paper (`unknown-<first 8 hex>`).
    """
    groups: list[list[int]] = []
    for at, subject in enumerate(alone):
        if subject.who or subject.candidates or not subject.name:
            continue
        mine = next((g for g in groups if alike(alone[g[0]].name, subject.name) >= CLOSE), None)
        if mine is None:
            groups.append([at])
        else:
            mine.append(at)
    out = list(alone)
    for group in groups:
        own = [at for at in group if isinstance(alone[at].paper.paper.body, RequestReading | ResumeReading)]
        if not own:
            continue
        if len(group) == 1 and alone[group[0]].unread:
            continue
        first = min(own, key=lambda at: (not isinstance(alone[at].paper.paper.body, RequestReading), at))
        who = f"unknown-{alone[first].paper.document.removeprefix('sha256:')[:8]}"
        for at in group:
            out[at] = replace(alone[at], who=who)
    return out


def _with_support(alone: Sequence[Subject], index: OfficeIndex, book: Rulebook) -> tuple[Subject, ...]:
    """Papers that leave their subject open take that of the papers beside them, where those agree and what
    the paper says does not speak against it."""
    beside: dict[str, set[str]] = defaultdict(set)
    members: dict[str, Member | None] = {}
    names: dict[str, str] = {}
    others: set[str] = set()
    for subject in alone:
        if subject.who:
            beside[subject.paper.submission].add(subject.who)
            members[subject.who] = members.get(subject.who) or subject.member
            names.setdefault(subject.who, subject.member.name if subject.member else subject.name)
        elif not subject.unread and names_surely(subject.paper, book):
            others.add(subject.paper.submission)
    out = []
    for subject in alone:
        near = frozenset(beside[subject.paper.submission])
        told = replace(subject, beside=near)
        chosen = near & set(subject.candidates) if subject.candidates else near
        if not subject.who and len(chosen) == 1:
            who = next(iter(chosen))
            if subject.unread:
                alone_in = subject.paper.submission not in others
                out.append(_by_content(told, who, names[who], members[who], index, alone_in))
                continue
            if not subject.candidates and not _may_be(subject.name, members[who]):
                out.append(told)
                continue
            told = replace(told, who=who, member=members.get(who), candidates=(), why="")
        out.append(told)
    return tuple(out)


def _by_content(
    subject: Subject, who: str, name: str, member: Member | None, index: OfficeIndex, alone_in: bool
) -> Subject:
    """A paper whose name was not read, received among papers of one applicant: theirs where its content bears
    that out, else a question with them as the candidate."""
    if alone_in and speaks_for(subject.paper, name, member, index):
        return replace(subject, who=who, member=member)
    why = f"The name on it could not be read, and nothing in it that was read says that it is {name}'s."
    return replace(subject, candidates=(who,), why=why)


def _may_be(name: str, member: Member | None) -> bool:
    """Whether a name read is none, a given name alone, or no further from the member's than damage
    explains."""
    return len(name_parts(name)) < 2 or (member is not None and bears_out(name, member))
