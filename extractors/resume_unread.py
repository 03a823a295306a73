"""Lines like part of a credit that were taken into none: they show that a resume was read in part."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.credit_labels import ends_credits
from extractors.credit_values import days_in
from extractors.date_ranges import find_spans
from extractors.layout import Line, evidence_for, text_lines
from extractors.positions import position_of
from extractors.resume_tables import is_total
from models.terms import Evidence, Page


def unread_lines(
    pages: Sequence[Page], taken: frozenset[int], outside: frozenset[int], document: str, name: str
) -> tuple[Evidence, ...]:
    """Evidence of each such line. `taken` are the words (by identity) of credits, `outside` those of sections
    that hold none."""
    found = []
    for page in pages:
        for line in text_lines(page):
            words = [word for word in line.words if id(word) not in taken and id(word) not in outside]
            if not words or (len(words) < len(line.words) and not _tells(" ".join(w.text for w in words))):
                continue
            if _looks_like_a_credit(line):
                found.append(evidence_for(document, name, page.number, words))
    return tuple(evidence for evidence in found if evidence is not None)


def _looks_like_a_credit(line: Line) -> bool:
    return not is_total(line.text) and not ends_credits(line.text) and _tells(line.text)


def _tells(text: str) -> bool:
    """Whether a text has a period of days or months, or days beside a job."""
    if any(span.whole and span.start and span.start.precision != "year" for span in find_spans(text)):
        return True
    job, rivals = position_of(text)
    return days_in(text) is not None and bool(job or rivals)
