"""Explanation: one finding with its whole derivation, as plain lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import wrap

from models.terms import Evidence, Finding, Report, Weighed
from reports import words
from reports.plain import caption

_WIDTH = 100


def explanation_text(report: Report, finding: Finding, policies: Sequence[str]) -> str:
    """What was found and why, the clause, the rows that counted and those that did not, the steps, the
    policies (as sentences), a person's ruling, and where it all stands."""
    outcome = words.OUTCOME[finding.outcome]
    reason = f", {words.REASON[finding.reason]}" if finding.reason else ""
    lines = [
        f"{report.applicant}, {words.CATEGORY[report.category]}, {report.application}",
        f"{words.requirement(finding.id)} ({finding.id}): {outcome}{reason}",
        "",
        *_paragraph(finding.says),
    ]
    if finding.ruling:
        why = f" Reason given: {finding.ruling.why}" if finding.ruling.why else ""
        before = words.OUTCOME[finding.ruling.outcome]
        lines += _paragraph(f"Set by {finding.ruling.by}, {words.moment(finding.ruling.at)}.{why}")
        lines += _paragraph(f"By the rules alone: {before}.")
    if finding.to_complete:
        lines += _paragraph(words.still_needed(finding.to_complete))
    lines += ["", "The clause", *_paragraph(f"{finding.clause.source}: {finding.clause.section}")]
    lines += _paragraph(finding.clause.text)
    for name, counts in (("What counts", True), ("What is open", None), ("What does not count", False)):
        rows = [row for row in finding.working.rows if row.counts is counts]
        if rows:
            lines += ["", name, *(line for row in rows for line in _row(row))]
    if finding.working.steps:
        lines += ["", "The steps", *(line for step in finding.working.steps for line in _paragraph(step))]
    if policies:
        lines += ["", "The policies that decided", *(line for p in policies for line in _paragraph(p))]
    if not finding.working.rows and finding.evidence:
        lines += ["", "Where it stands"]
        lines += [line for e in finding.evidence for line in _paragraph(_place(e))]
    return words.masked("\n".join(lines)) + "\n"


def _place(evidence: Evidence) -> str:
    """Where something stands, and what is read there, once."""
    place, quote = caption(evidence), evidence.quote
    return f"{place}: {quote}" if quote and not place.endswith(quote) else place


def _paragraph(text: str, indent: str = "  ") -> Iterable[str]:
    return wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent)


def _row(row: Weighed) -> Iterable[str]:
    yield f"  {row.what}"
    yield from _paragraph(row.says, "    ")
    for evidence in row.evidence:
        quote = f": {evidence.quote}" if evidence.quote and evidence.page is None else ""
        yield from _paragraph(f"see {caption(evidence)}{quote}", "      ")
