"""Letter or request: a paper whose words allow both is told by whose resumes have come.

A request is its applicant's own; a letter is signed by somebody else than whom it is about. Only whole names
that are the same count, so a misread name leaves the paper open for a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.terms import (
    LetterReading,
    Paper,
    PaperKind,
    Reading,
    ReceivedPaper,
    RequestReading,
    ResumeReading,
)
from validators.people import fold

_Name = frozenset[str]
_NOBODY: _Name = frozenset()
_SURELY = 0.95


def told_by_resumes(papers: Sequence[ReceivedPaper]) -> list[ReceivedPaper]:
    """The papers, those that could be a letter or a request made the one that the resumes leave; one that may
    be its subject's only request stays open."""
    bodies = [paper.paper.body for paper in papers]
    applicants = {_name(body.name) for body in bodies if isinstance(body, ResumeReading)} - {_NOBODY}
    asked = {_name(body.name) for body in bodies if isinstance(body, RequestReading)}
    with_request = {p.submission for p in papers if _is_request(p.paper)}
    return [
        replace(paper, paper=_told(paper.paper, applicants, asked, paper.submission in with_request))
        for paper in papers
    ]


def _is_request(paper: Paper) -> bool:
    return paper.kind is PaperKind.REQUEST and paper.rival is None and paper.rival_body is None


def _told(paper: Paper, applicants: set[_Name], asked: set[_Name], beside_request: bool) -> Paper:
    bodies = (paper.body, paper.rival_body)
    letter = next((body for body in bodies if isinstance(body, LetterReading)), None)
    request = next((body for body in bodies if isinstance(body, RequestReading)), None)
    if letter is None or request is None:
        return paper
    subject, signer, asker = _name(letter.subject), _name(letter.signer), _name(request.name)
    needless = paper.rival is None or subject in asked or beside_request
    if paper.rival is None and paper.confidence >= _SURELY and asker == subject:
        return paper  # A form that names its applicant, its referees beside.
    if subject in applicants and signer and signer not in applicants and needless:
        return replace(paper, kind=PaperKind.REFERENCE_LETTER, body=letter, rival=None, rival_body=None)
    own = signer in applicants and asker in (signer, _NOBODY)
    if own and (subject == signer or subject not in applicants):
        return replace(paper, kind=PaperKind.REQUEST, body=request, rival=None, rival_body=None)
    return paper


def _name(read: Reading[str]) -> _Name:
    return frozenset(fold(read.value or "").split())
