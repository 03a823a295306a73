"""Arrival: whether a paper came in time, as far as the office's clocks or a person's answer say so."""

from __future__ import annotations

from datetime import datetime

from models.terms import Application, Channel, ReceivedPaper, RequestReading
from validators.corrections import LATE, ON_TIME, Answers
from validators.rulebook import Rulebook


def in_time(
    paper: ReceivedPaper,
    application: Application,
    last: datetime,
    book: Rulebook,
    as_of: datetime,
    given: Answers,
) -> bool | None:
    """Whether a piece came by `last`, the cut-off; null where only the sender's clock, or a file's date after
    the cut-off, says when, and nobody has answered. What came with the request is as late as the request.
    Source: contract.md, 2."""
    before = paper.received_at.replace(microsecond=0) <= last
    if before and paper.certain:
        return True
    if book.chooses("late_piece", "counted"):
        return True
    doubtful = paper.channel is Channel.EMAIL or not before
    if paper.certain or not doubtful or as_of <= last or _with_the_request(paper, application):
        return before
    answered = given.value(arrival_target(paper))
    return {ON_TIME: True, LATE: False}.get(answered or "")


def arrival_target(paper: ReceivedPaper) -> str:
    """What an answer about when an item arrived is filed under."""
    return f"arrival:{paper.submission}"


def _with_the_request(paper: ReceivedPaper, application: Application) -> bool:
    return any(
        isinstance(other.paper.body, RequestReading) and other.submission == paper.submission
        for other in application.papers
    )
