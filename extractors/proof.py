"""What a paper about work elsewhere proves: whose work, for whom, on what, from when to when, how many days.

Six kinds: a record of employment (a period, no days), timesheets (days are counted or totalled), pay stubs,
fringe remittance statements, another body's statement of days, and call-ins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from extractors.dates import Dated, date_spans
from extractors.labels import cells_under, labelled
from extractors.language import Language, Span
from extractors.names import has_name_shape, name_in_line
from extractors.proof_days import read_days
from extractors.proof_words import (
    EMPLOYER,
    EMPLOYER_SAID,
    END,
    KINDS,
    NOT_THE_PERIOD,
    PERIOD,
    START,
    TITLE,
    WORKER,
    WORKER_SAID,
)
from extractors.prose import Prose, prose_of
from models.terms import Page, ProofKind, ProofReading, Reading

_NO_EMPLOYER = re.compile(r"^\d{1,2}[A-C]?[.)]?\s+(?:serial|employee|first|last|final|date)\b", re.IGNORECASE)
_NO_DAYS = frozenset({ProofKind.ROE})


def read_proof(pages: Sequence[Page], document: str, name: str, language: Language) -> ProofReading:
    """The proof on `pages` of the file `document` (`sha256:<hex>`) called `name`."""
    prose = prose_of(pages, document, name)
    spans = language.spans(prose.text)
    kind = _kind(prose)
    start, end = _period(prose)
    return ProofReading(
        kind=kind,
        worker=_worker(prose, language, spans),
        employer=_employer(prose, spans),
        title=_title(prose, spans),
        start=start,
        end=end,
        days=Reading() if kind.value in _NO_DAYS else read_days(prose),
    )


def _kind(prose: Prose) -> Reading[ProofKind]:
    """The kind whose words stand first and most plainly."""
    found = [
        (weight, -match.start(), kind, match)
        for kind, patterns in KINDS.items()
        for weight, pattern in patterns
        if (match := pattern.search(prose.text))
    ]
    if not found:
        return Reading()
    weight, _, kind, match = max(found, key=lambda item: (item[0], item[1]))
    return prose.reading(kind, match.start(), match.end(), 0.97 if weight >= 2 else 0.8)


def _worker(prose: Prose, language: Language, spans: Sequence[Span]) -> Reading[str]:
    for start, end in labelled(prose, WORKER):
        name = name_in_line(_reordered(prose.text[start:end]), language)
        if name is not None:
            return prose.reading(_tidy(name.text), start, end, 0.97)
    for cell in cells_under(prose, WORKER):
        name = name_in_line(_reordered(cell.text), language)
        if name is not None:
            return prose.reading_of(_tidy(name.text), cell.words, cell.text, 0.95)
    for match in WORKER_SAID.finditer(prose.text):
        for span in spans:
            if span.label == "PERSON" and 0 <= span.start - match.end() < 6:
                return prose.reading(_tidy(span.text), span.start, span.end, 0.95)
        text = re.split(
            r",|\.\s|\s(?=(?:has|was|worked|is|of)\b)", prose.text[match.end() : match.end() + 50]
        )[0]
        if has_name_shape(text.strip()):
            return prose.reading(_tidy(text.strip()), match.end(), match.end() + len(text), 0.93)
    for span in spans:
        if span.label == "PERSON" and has_name_shape(span.text):
            return prose.reading(_tidy(span.text), span.start, span.end, 0.55)
    return Reading()


def _reordered(text: str) -> str:
    """ "TREMBLAY, Marie" as "Marie TREMBLAY"."""
    match = re.match(r"^\s*([^\W\d_][\w'’\- ]+),\s*([^\W\d_][\w'’\- ]+?)\s*$", text)
    return f"{match[2]} {match[1]}" if match else text


def _tidy(name: str) -> str:
    return " ".join(word.title() if word.isupper() and len(word) > 2 else word for word in name.split())


def _employer(prose: Prose, spans: Sequence[Span]) -> Reading[str]:
    for cell in cells_under(prose, EMPLOYER):
        if not any(map(str.isalpha, cell.text)):
            continue  # What the employer paid.
        return prose.reading_of(cell.text, cell.words, cell.text, 0.93)
    for start, end in labelled(prose, EMPLOYER):
        value = prose.text[start:end].split("\t")[0].split("\n")[0].strip(" ,")
        if value and not _NO_EMPLOYER.match(value):
            return prose.reading(value, start, start + len(value), 0.96)
    for match in EMPLOYER_SAID.finditer(prose.text):
        for span in spans:
            if span.label == "ORG" and 0 <= span.start - match.end() < 8:
                return prose.reading(span.text, span.start, span.end, 0.93)
    for span in spans:
        if span.label == "ORG":
            return prose.reading(span.text, span.start, span.end, 0.7)
    return Reading()


def _title(prose: Prose, spans: Sequence[Span]) -> Reading[str]:
    for cell in cells_under(prose, TITLE):
        return prose.reading_of(cell.text, cell.words, cell.text, 0.93)
    for start, end in labelled(prose, TITLE):
        value = prose.text[start:end].strip(" \"“”'")
        if value:
            return prose.reading(value, start, end, 0.96)
    for span in spans:
        if span.label == "SHOW" and (
            span.source == "register"
            or re.search(r"\b(?:on|of|production|sur)\s+[\"“]?$", prose.text[: span.start])
        ):
            sure = 0.95 if span.source == "register" else 0.7
            return prose.reading(span.text, span.start, span.end, sure)
    return Reading()


def _period(prose: Prose) -> tuple[Reading[date], Reading[date]]:
    """First and last day: by their labels, else a labelled period, else "from ... to ...", else the span of
    all dates that are not the paper's own."""
    dates = date_spans(prose.text, day_first=_day_first(prose.text))
    first, last = _cell_date(prose, START), _cell_date(prose, END)
    if first.raw and last.raw:
        return first, last
    start, end = _labelled_date(prose, dates, START), _labelled_date(prose, dates, END)
    if start and end:
        return _dated(prose, start, 0.97), _dated(prose, end, 0.97)
    periods = [
        found for a, b in labelled(prose, PERIOD) if len(found := [d for d in dates if a <= d.start < b]) == 2
    ]
    if periods:
        inside = sorted((d for found in periods for d in found), key=_first_day)
        return _dated(prose, inside[0], 0.95), _dated(prose, inside[-1], 0.95)
    for one, other in pairwise(dates):
        between = prose.text[one.end : other.start]
        if re.fullmatch(r"\s*(?:to|until|through|and|–|—|-|au|à|jusqu.au)\s*", between, re.IGNORECASE):
            return _dated(prose, one, 0.95), _dated(prose, other, 0.95)
    if start or end:
        return _dated(prose, start, 0.95), _dated(prose, end, 0.95)
    return _outermost(prose, dates)


def _day_first(text: str) -> bool | None:
    """The order of numbers in dates, where the paper prints it ("D/M/Y")."""
    order = re.search(r"\b(D{1,2}|J{1,2})\W?M{1,2}\W?[YA]|\bM{1,2}\W?D{1,2}\W?Y", text)
    return None if order is None else order[1] is not None


def _cell_date(prose: Prose, heading: re.Pattern[str]) -> Reading[date]:
    for cell in cells_under(prose, heading):
        for dated in date_spans(cell.text, day_first=_day_first(prose.text)):
            candidates = () if dated.value else dated.candidates
            return prose.reading_of(dated.value, cell.words, cell.text, 0.95, candidates)
    return Reading()


def _outermost(prose: Prose, dates: Sequence[Dated]) -> tuple[Reading[date], Reading[date]]:
    worked = [
        d for d in dates if d.value and not NOT_THE_PERIOD.search(prose.text[max(0, d.start - 40) : d.start])
    ]
    if len(worked) < 2:
        return Reading(), Reading()
    in_order = sorted(worked, key=_first_day)
    return _dated(prose, in_order[0], 0.7), _dated(prose, in_order[-1], 0.7)


def _first_day(dated: Dated) -> date:
    return dated.value or min(dated.candidates)


def _labelled_date(prose: Prose, dates: Sequence[Dated], label: re.Pattern[str]) -> Dated | None:
    for start, end in labelled(prose, label):
        found = next((dated for dated in dates if start <= dated.start < end), None)
        if found:
            return found
    for dated in dates:
        if re.search(
            rf"(?:{label.pattern})\W*$", prose.text[max(0, dated.start - 60) : dated.start], re.IGNORECASE
        ):
            return dated
    return None


def _dated(prose: Prose, dated: Dated | None, sure: float) -> Reading[date]:
    if dated is None:
        return Reading()
    return prose.reading(dated.value, dated.start, dated.end, sure, () if dated.value else dated.candidates)
