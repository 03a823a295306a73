"""The cycle at one look: summary.json, summary.csv and summary.html, one row per application."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO
from urllib.parse import quote

from models.terms import (
    Asked,
    Became,
    IntakeItem,
    IntakePart,
    Question,
    RefusedRow,
    Report,
    Unplaced,
)
from reports import words
from reports.html import CONTENT_SECURITY_POLICY, style, template
from reports.plain import dumped, iso_day, iso_moment
from reports.todo import first_to_do, questions_in_order, tally

_COLUMNS = (
    "status",
    "member_no",
    "applicant",
    "category",
    "cycle",
    "received_at",
    "met",
    "not_met",
    "needs_review",
    "not_applicable",
    "questions",
    "first_to_do",
    "folder",
)
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Row:
    """One application as the summary's page shows it; `link` is its folder as part of an address."""

    report: Report
    met: int
    not_met: int
    needs_review: int
    questions: int
    first: str
    link: str


def folder(report: Report) -> str:
    """The report's own folder, `<member_no>-<category>`."""
    return report.application.rpartition("/")[2]


def in_order(reports: Sequence[Report]) -> tuple[Report, ...]:
    """By status, what needs work first, then by name."""
    rank = {status: index for index, status in enumerate(words.STATUS_ORDER)}
    return tuple(sorted(reports, key=lambda r: (rank[r.status], r.applicant.casefold(), r.application)))


def summary_json(reports: Sequence[Report]) -> str:
    """The text of summary.json (schema "summary/1"): how many of each status, and an entry each."""
    counts = Counter(report.status for report in reports)
    return dumped(
        {
            "schema": "summary/1",
            "statuses": {status: counts[status] for status in words.STATUS},  # type: ignore[index]
            "applications": [
                {"application": report.application, **_entry(report)} for report in in_order(reports)
            ],
        }
    )


def summary_csv(reports: Sequence[Report]) -> str:
    """The same rows as CSV (RFC 4180). A cell that a spreadsheet would run starts with a quote."""
    buffer = StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for report in in_order(reports):
        entry = _entry(report)
        writer.writerow([defused(entry[column]) for column in _COLUMNS])
    return buffer.getvalue()


def summary_html(
    reports: Sequence[Report],
    *,
    cycle: date,
    unplaced: Sequence[Unplaced] = (),
    refused: Sequence[RefusedRow] = (),
    items: Sequence[IntakeItem] = (),
) -> str:
    """The page a manager starts from: applications, questions worst first, and everything set aside.

    `items` are all that were received: their parts in quarantine are shown with what to ask for.
    """
    rows = [_row(report) for report in in_order(reports)]
    counts = Counter(report.status for report in reports)
    page: str = template("summary.html").render(
        csp=CONTENT_SECURITY_POLICY,
        css=style("summary.css"),
        cycle=cycle,
        rows=rows,
        counts=[(status, counts[status]) for status in words.STATUS_ORDER],  # type: ignore[index]
        questions=_questions(reports),
        unplaced=sorted(unplaced, key=lambda one: (one.paper.submission, one.paper.paper.first_page)),
        set_aside=list(_set_aside(items)),
        refused=refused,
        received=len(items),
    )
    return page


def defused(value: str | int | None) -> str:
    """`value` as a CSV cell that no spreadsheet runs: `'` before `=`, `+`, `-`, `@`, tab and CR, also where
    blanks come first."""
    text = "" if value is None else str(value)
    return (
        f"'{text}"
        if text.startswith(_STARTS_A_FORMULA) or text.lstrip().startswith(_STARTS_A_FORMULA)
        else text
    )


def _entry(report: Report) -> dict[str, str | int | None]:
    counts = tally(report.findings)
    return {
        "member_no": report.member_no,
        "applicant": report.applicant,
        "category": report.category,
        "cycle": iso_day(report.cycle),
        "status": report.status,
        "received_at": iso_moment(report.received_at),
        "met": counts.met,
        "not_met": counts.not_met,
        "needs_review": counts.needs_review,
        "not_applicable": counts.not_applicable,
        "questions": len(report.questions),
        "first_to_do": words.masked(first_to_do(report)),
        "folder": folder(report),
    }


def _row(report: Report) -> Row:
    counts = tally(report.findings)
    return Row(
        report=report,
        met=counts.met,
        not_met=counts.not_met,
        needs_review=counts.needs_review,
        questions=len(report.questions),
        first=first_to_do(report),
        link=quote(folder(report), safe=""),
    )


def _questions(reports: Sequence[Report]) -> list[tuple[Question, Report, str]]:
    asked = [
        (question, report, quote(folder(report), safe=""))
        for report in reports
        for question in questions_in_order(report)
        if question.asked is Asked.MANAGER
    ]
    return sorted(asked, key=lambda one: (one[0].rank, -len(one[0].changes), one[1].application, one[0].id))


def _set_aside(items: Sequence[IntakeItem]) -> Iterator[tuple[IntakeItem, IntakePart]]:
    for item in sorted(items, key=lambda one: (one.received_at, one.path)):
        for part in item.parts:
            if part.became is Became.QUARANTINED:
                yield item, part
