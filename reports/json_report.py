"""report.json, intake.json and the JSON of `desk read`: the contract's keys, in the contract's order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from models.terms import (
    CreditLine,
    Finding,
    IntakeItem,
    IntakePart,
    LetterLine,
    PaperLine,
    Question,
    Report,
    Ruling,
    Unplaced,
    Weighed,
)
from reports.mail import check_json, mail_json
from reports.plain import caption, confidence, count, dumped, evidence_json, iso_day, iso_moment
from reports.readings import reading_json, reading_text
from reports.words import masked

__all__ = ["intake_json", "reading_json", "reading_text", "report_json"]


def report_json(report: Report) -> str:
    """The text of report.json (schema "report/1"); equal reports give equal text."""
    return dumped(
        {
            "schema": "report/1",
            "application": {
                "id": report.application,
                "member_no": report.member_no,
                "applicant": report.applicant,
                "category": report.category,
                "cycle": iso_day(report.cycle),
                "received_at": iso_moment(report.received_at),
                "channels": list(report.channels),
            },
            "status": report.status,
            "requirements": [_finding(finding) for finding in report.findings],
            "credits": [_credit(credit) for credit in report.credits],
            "letters": [_letter(letter) for letter in report.letters],
            "questions": [_question(question) for question in report.questions],
            "rulebook": {"name": report.versions.rulebook, "version": report.versions.rulebook_version},
            "as_of": iso_moment(report.as_of),
            "reader": {
                "desk": report.versions.desk,
                "tesseract": report.versions.tesseract,
                "tessdata": report.versions.tessdata,
                "language_model": report.versions.language_model,
            },
            "papers": [_paper(paper) for paper in report.papers],
            "facts": list(report.facts),
            "mails": [mail_json(mail) for mail in report.mails],
        }
    )


def intake_json(items: Sequence[IntakeItem], *, unplaced: Sequence[Unplaced] = ()) -> str:
    """The text of intake.json (schema "intake/1"): items by time received and path, whatever order they
    came in, and the papers that no application could be found for."""
    ordered = sorted(items, key=lambda item: (item.received_at, item.path, item.sha256))
    return dumped(
        {
            "schema": "intake/1",
            "items": [_item(item) for item in ordered],
            "unplaced": [_unplaced(paper) for paper in sorted(unplaced, key=_unplaced_order)],
        }
    )


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "stage": finding.stage,
        "outcome": finding.outcome,
        "reason": finding.reason,
        "clause": {
            "source": finding.clause.source,
            "section": finding.clause.section,
            "text": finding.clause.text,
        },
        "required": dict(finding.required),
        "found": dict(finding.found),
        "says": finding.says,
        "to_complete": finding.to_complete,
        "evidence": [evidence_json(evidence) for evidence in finding.evidence],
        "policies": list(finding.policies),
        "ruling": _ruling(finding.ruling),
        "working": {
            "rows": [_weighed(row) for row in finding.working.rows],
            "steps": list(finding.working.steps),
        },
    }


def _ruling(ruling: Ruling | None) -> dict[str, Any] | None:
    if ruling is None:
        return None
    return {
        "by": ruling.by,
        "at": iso_moment(ruling.at),
        "why": ruling.why,
        "rules_outcome": ruling.outcome,
        "rules_reason": ruling.reason,
    }


def _weighed(row: Weighed) -> dict[str, Any]:
    return {
        "what": row.what,
        "counts": row.counts,
        "says": row.says,
        "at": [caption(evidence) for evidence in row.evidence],
    }


def _credit(credit: CreditLine) -> dict[str, Any]:
    return {
        "title": credit.title,
        "season": credit.season,
        "kind": credit.kind,
        "studio": credit.studio,
        "production_id": credit.production_id,
        "position": credit.position,
        "start": iso_day(credit.start),
        "end": iso_day(credit.end),
        "days_claimed": count(credit.days_claimed),
        "days_remitted": count(credit.days_remitted),
        "days_counted": count(credit.days_counted),
        "producer": credit.producer,
        "production_manager": credit.production_manager,
        "production_coordinator": credit.production_coordinator,
        "assistant_production_coordinator": credit.assistant_production_coordinator,
        "crosscheck": credit.crosscheck,
        "confidence": confidence(credit.confidence),
        "evidence": [evidence_json(evidence) for evidence in credit.evidence],
        "days_possible": count(credit.days_possible),
        "days_converted": count(credit.days_converted),
        "why_not": credit.why_not,
        "remittances": [evidence_json(evidence) for evidence in credit.remittances],
    }


def _letter(letter: LetterLine) -> dict[str, Any]:
    return {
        "document": letter.document,
        "subject": letter.subject,
        "signer": letter.signer,
        "signer_member_no": letter.signer_member_no,
        "title": letter.title,
        "date": iso_day(letter.date),
        "shows": list(letter.shows),
        "signature": letter.signature,
        "serves": list(letter.serves),
        "why_not": dict(sorted(letter.why_not.items())),
        "confidence": confidence(letter.confidence),
        "evidence": [evidence_json(evidence) for evidence in letter.evidence],
        "name": letter.name,
        "page": letter.page,
        "checks": list(letter.checks),
        "told_by": letter.told_by,
        "mail": mail_json(letter.mail) if letter.mail else None,
    }


def _question(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "for": question.asked,
        "asks": masked(question.asks),
        "options": list(question.options),
        "changes": list(question.changes),
        "target": question.target,
        "rank": question.rank,
        "evidence": [evidence_json(evidence) for evidence in question.evidence],
    }


def _paper(paper: PaperLine) -> dict[str, Any]:
    return {
        "document": paper.document,
        "name": paper.name,
        "kind": paper.kind,
        "pages": [paper.first_page, paper.last_page],
        "leaves": [
            {"document": leaf.document, "name": leaf.name, "page": leaf.page} for leaf in paper.leaves
        ],
        "received_at": iso_moment(paper.received_at),
        "channel": paper.channel,
        "governs": paper.governs,
        "note": paper.note,
    }


def _item(item: IntakeItem) -> dict[str, Any]:
    return {
        "path": item.path,
        "sha256": item.sha256,
        "channel": item.channel,
        "sender": item.sender,
        "received_at": iso_moment(item.received_at),
        "received_by": item.received_by,
        "parts": [_part(part) for part in item.parts],
        "authenticity": check_json(item.check),
    }


def _part(part: IntakePart) -> dict[str, Any]:
    return {
        "name": part.name,
        "media_type": part.media_type,
        "sha256": part.sha256,
        "pages": None if part.pages is None else list(part.pages),
        "became": part.became,
        "filed_under": part.filed_under,
        "why": part.why,
        "way": part.way,
    }


def _unplaced(unplaced: Unplaced) -> dict[str, Any]:
    received = unplaced.paper
    return {
        "document": received.document,
        "name": received.name,
        "kind": received.paper.kind,
        "pages": [received.paper.first_page, received.paper.last_page],
        "item": received.submission,
        "received_at": iso_moment(received.received_at),
        "candidates": list(unplaced.candidates),
        "why": unplaced.why,
    }


def _unplaced_order(unplaced: Unplaced) -> tuple[str, str, int]:
    return (unplaced.paper.submission, unplaced.paper.document, unplaced.paper.paper.first_page)
