"""Answer: the one way that a check makes its finding, and the words it says figures in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from models.terms import (
    Evidence,
    Figure,
    Finding,
    Outcome,
    Provenance,
    Reason,
    ReceivedPaper,
    Remedy,
    Remittance,
    Working,
)
from validators.case import Case
from validators.counting import DAY, Months, cut
from validators.credits import Credit
from validators.crosscheck import Checked
from validators.pay import days_paid
from validators.rulebook import Requirement
from validators.words import POSITION_NAMES, day_said, plural

LISTED_AS = {position.value: name for position, name in POSITION_NAMES.items()}

WHO_ARE_YOU = "Your full name and member number."


A_RESUME = "A current resume."

NO_WORKING = Working()


def category_name(category: str) -> str:
    """A listed category in words, the caucus's or another of the Local's."""
    return LISTED_AS.get(category) or category.replace("_", " ").capitalize()


def answer(
    requirement: Requirement,
    outcome: Outcome,
    says: str,
    reason: Reason | None = None,
    *,
    required: Mapping[str, Figure] | None = None,
    found: Mapping[str, Figure] | None = None,
    to_complete: str | None = None,
    evidence: Iterable[Evidence | None] = (),
    policies: Sequence[str] = (),
    remedy: Remedy | None = None,
    working: Working = NO_WORKING,
) -> Finding:
    """The finding of one requirement; evidence that is null is left out, the rest given once."""
    kept = tuple(dict.fromkeys([e for e in evidence if e is not None]))
    return Finding(
        requirement.id,
        requirement.stage,
        outcome,
        reason,
        requirement.clause,
        says,
        dict(required or {}),
        dict(found or {}),
        to_complete,
        kept,
        tuple(policies),
        remedy,
        working,
    )


def no_resume(requirement: Requirement, required: Mapping[str, Figure]) -> Finding:
    """Nothing can be counted without a resume."""
    return answer(
        requirement,
        Outcome.NEEDS_REVIEW,
        "No resume was received by the deadline, so nothing can be counted.",
        Reason.MISSING,
        required=required,
        to_complete=A_RESUME,
    )


def next_cycle(case: Case) -> str:
    """What is still needed where what was asked for came after the deadline."""
    following = day_said(case.book.closing(case.application.cycle + DAY))
    return f"A new request by {following}; what came late is on file and is looked at then."


def record(provenance: Provenance, column: str, quote: str) -> Evidence:
    """Evidence in an office record."""
    return Evidence(
        name=provenance.file,
        quote=quote,
        page=provenance.page,
        where=f"{provenance.file} row {provenance.row}, {column}",
    )


def rows_of(credits: Iterable[Checked]) -> tuple[Evidence, ...]:
    """The resume lines of some credits."""
    return tuple(c.credit.reading.evidence for c in credits)


def rows_and_pay(case: Case, credits: Iterable[Checked]) -> tuple[Evidence, ...]:
    """The resume lines of some credits, each with what was remitted for it, one entry a file."""
    return () if case.supposed else tuple(evidence for c in credits for evidence in row_and_pay(case, c))


def row_and_pay(case: Case, checked: Checked) -> tuple[Evidence, ...]:
    """The resume's line of one of the case's credits and what was remitted for it."""
    return case.once("rows and pay", _rows_and_pay)[checked.credit.at]


def _rows_and_pay(case: Case) -> dict[int, tuple[Evidence, ...]]:
    return {c.credit.at: (c.credit.reading.evidence, *_paid(case, c)) for c in case.checked}


def _paid(case: Case, checked: Checked) -> Iterable[Evidence]:
    files: dict[str, list[Remittance]] = {}
    for paid in (*checked.credit.rows, *checked.credit.other_rows):
        files.setdefault(paid.row.provenance.file, []).append(paid.row)
    for file, rows in files.items():
        days = sum(float(days_paid(row, case.book) or 0) for row in rows if not row.paid_not_worked)
        numbers = sorted({row.provenance.row for row in rows})
        pages = {row.provenance.page for row in rows}
        what = rows[0].production or rows[0].production_id
        label = "row" if len(numbers) == 1 else "rows"
        yield Evidence(
            name=file,
            quote=f"{what}, {rows[0].occupation}, {plural(days, 'day')}",
            page=pages.pop() if len(pages) == 1 else None,
            where=f"{file} {label} {_ranges(numbers)}, days",
        )


def _ranges(numbers: Sequence[int]) -> str:
    """`12 to 15, 18` for 12, 13, 14, 15, 18."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs)


def on_register(credit: Credit) -> tuple[Evidence, ...]:
    """The register's record of a production that the title alone did not tell."""
    if credit.production is None or not credit.rests_on:
        return ()
    return (record(credit.production.provenance, "title", credit.production.title),)


def no_row(file: str, what: str) -> Evidence:
    """Evidence that an office record has nothing: `declines.csv: no row for 3517`."""
    return Evidence(name=file, quote=f"no row for {what}", where=f"{file}: no row for {what}")


def whole_paper(paper: ReceivedPaper) -> Evidence:
    """The words that told a paper's kind, else its first page."""
    return paper.paper.evidence or Evidence(paper.name, "", paper.document, paper.paper.first_page)


def month_figures(months: Months, prefix: str = "") -> dict[str, Figure]:
    return {
        f"{prefix}months_by_days": cut(months.by_days),
        f"{prefix}months_by_calendar": cut(months.by_calendar),
    }
