"""What was read in one document, for `desk read`: as JSON (schema "reading/1") and as a table to look at."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar

from models.terms import (
    CreditReading,
    DocumentReading,
    LetterReading,
    Paper,
    Reading,
    RequestReading,
    ResumeReading,
    SigningReading,
)
from reports.plain import confidence, count, dumped, evidence_json
from reports.words import PAPER, masked

T = TypeVar("T")

_CREDIT_KEYS = (
    "title",
    "season",
    "kind",
    "studio",
    "position",
    "start",
    "end",
    "days",
    "producer",
    "production_manager",
    "production_coordinator",
    "assistant_production_coordinator",
    "company",
    "agreement",
)
_LETTER_KEYS = {
    "subject": "subject",
    "signer": "signer",
    "signer_member_no": "signer_member_no",
    "title": "signer_title",
    "date": "date",
    "signature": "signature",
    "role": "role",
    "subject_member_no": "subject_member_no",
    "category": "category",
}
"""report.json's name of a field → the reading's."""


def reading_json(reading: DocumentReading) -> str:
    """All that was read in one file. Credits and letters carry report.json's key names with plain values;
    `confidences` gives each of them its own, and `fields` every reading in full."""
    problem = reading.problem
    return dumped(
        {
            "schema": "reading/1",
            "document": reading.document,
            "name": reading.name,
            "media_type": reading.media_type,
            "pages": reading.page_count,
            "problem": None if problem is None else {"what": problem.what, "advice": problem.advice},
            "papers": [_paper(paper, reading.document) for paper in reading.papers],
        }
    )


def reading_text(reading: DocumentReading) -> str:
    """The same for a terminal: one line a value, with its confidence and page."""
    lines = [f"{reading.name} ({reading.media_type}, {reading.page_count} pages)"]
    if reading.problem is not None:
        lines += [f"  Not read: {reading.problem.what}", f"  What to do: {reading.problem.advice}"]
    for paper in reading.papers:
        pages = f"page {paper.first_page}"
        if paper.last_page != paper.first_page:
            pages = f"pages {paper.first_page}-{paper.last_page}"
        kind = PAPER.get(paper.kind, paper.kind)
        lines += ["", f"{kind}, {pages}, confidence {confidence(paper.confidence):.2f}"]
        lines += [f"  Note: {paper.amiss}"] if paper.amiss else []
        lines += _body_lines(paper)
    return _printable("\n".join(lines)) + "\n"


def _paper(paper: Paper, document: str) -> dict[str, Any]:
    body = paper.body
    return {
        "kind": paper.kind,
        "confidence": confidence(paper.confidence),
        "first_page": paper.first_page,
        "last_page": paper.last_page,
        "note": paper.amiss,
        "evidence": None if paper.evidence is None else evidence_json(paper.evidence),
        "fields": {name: _reading(value) for name, value in _readings(body).items()},
        "credits": [_credit(credit) for credit in body.credits] if isinstance(body, ResumeReading) else [],
        "letters": [_letter(body, document)] if isinstance(body, LetterReading) else [],
    }


def _readings(body: object) -> dict[str, Reading[Any]]:
    if body is None:
        return {}
    values = {item.name: getattr(body, item.name) for item in fields(body)}  # type: ignore[arg-type]
    readings = {name: value for name, value in values.items() if isinstance(value, Reading)}
    if isinstance(body, RequestReading):
        readings |= {statement.about: statement.stated for statement in body.statements}
    return readings


def _reading(reading: Reading[T]) -> dict[str, Any]:
    return {
        "value": _value(reading.value),
        "raw": masked(reading.raw),
        "confidence": confidence(reading.confidence),
        "candidates": [_value(candidate) for candidate in reading.candidates],
        "evidence": None if reading.evidence is None else evidence_json(reading.evidence),
    }


def _value(value: object) -> object:
    if isinstance(value, float):
        return count(value)
    if value is None or isinstance(value, int):
        return value
    return masked(str(value))


def _credit(credit: CreditReading) -> dict[str, Any]:
    readings: dict[str, Reading[Any]] = {key: getattr(credit, key) for key in _CREDIT_KEYS}
    named = {"days_claimed" if key == "days" else key: reading for key, reading in readings.items()}
    return {
        **{key: _value(reading.value) for key, reading in named.items()},
        "ongoing": credit.ongoing,
        "confidences": {key: confidence(reading.confidence) for key, reading in named.items()},
        "candidates": {
            key: [_value(candidate) for candidate in reading.candidates]
            for key, reading in named.items()
            if reading.candidates
        },
        "evidence": [evidence_json(credit.evidence)],
        "fields": {key: _reading(reading) for key, reading in named.items()},
    }


def _letter(letter: LetterReading, document: str) -> dict[str, Any]:
    named: dict[str, Reading[Any]] = {key: getattr(letter, name) for key, name in _LETTER_KEYS.items()}
    evidence = dict.fromkeys(reading.evidence for reading in named.values() if reading.evidence is not None)
    return {
        "document": document,
        **{key: _value(reading.value) for key, reading in named.items()},
        "shows": [_value(show.value) for show in letter.shows if show.value is not None],
        "confidences": {
            **{key: confidence(reading.confidence) for key, reading in named.items()},
            "shows": [confidence(show.confidence) for show in letter.shows if show.value is not None],
        },
        "evidence": [evidence_json(place) for place in evidence],
        "fields": {
            **{key: _reading(reading) for key, reading in named.items()},
            "shows": [_reading(show) for show in letter.shows],
            "also_named": [_reading(name) for name in letter.also_named],
            "addresses": [_reading(address) for address in letter.addresses],
        },
    }


def _body_lines(paper: Paper) -> list[str]:
    lines = [_line(name, reading) for name, reading in _readings(paper.body).items()]
    if isinstance(paper.body, LetterReading):
        lines += [_line("show", show) for show in paper.body.shows]
        lines += [_line("also named", name) for name in paper.body.also_named]
        lines += [_line("address", address) for address in paper.body.addresses]
    if isinstance(paper.body, SigningReading):
        for signing in paper.body.signings:
            lines += [_line(key, getattr(signing, key)) for key in ("signer", "address", "at")]
    if isinstance(paper.body, ResumeReading):
        for index, credit in enumerate(paper.body.credits, start=1):
            lines.append(f"  Credit {index}")
            lines += ["  " + _line(key, getattr(credit, key)) for key in _CREDIT_KEYS]
            lines += ["    ongoing"] if credit.ongoing else []
    return lines


def _line(name: str, reading: Reading[Any]) -> str:
    label = f"  {name.replace('_', ' ')[:34]:<34}"
    if reading.value is None and reading.candidates:
        either = " or ".join(str(_value(candidate)) for candidate in reading.candidates)
        return f"{label} unsure: {either}{_place(reading)}"
    if reading.value is None:
        return f"{label} -"
    return f"{label} {_value(reading.value)}  [{confidence(reading.confidence):.2f}]{_place(reading)}"


def _place(reading: Reading[Any]) -> str:
    evidence = reading.evidence
    if evidence is None:
        return ""
    return f"  page {evidence.page}" if evidence.page is not None else f"  {evidence.where or ''}".rstrip()


def _printable(text: str) -> str:
    """A paper's text must not drive the terminal: control characters become a middle dot."""
    return "".join(char if char == "\n" or char.isprintable() else "·" for char in text)
