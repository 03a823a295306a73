"""What stands on every page and is no part of a resume's text: running heads, page numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.credit_labels import fields_of
from extractors.credit_text import whole_position
from extractors.date_ranges import find_spans
from extractors.dates import pieces
from extractors.layout import Line, text_lines
from extractors.positions import beside_job, position_of
from models.terms import Page

_EDGE = 0.09
_NUMBERED = re.compile(
    r"(?:.{0,60}\W)?(?:page|pg\.?|p\.)\s*\d{1,2}(?:\s*(?:of|/|de|sur)\s*\d{1,2})?\W*|\W*\d{1,2}\s*(?:(?:of|/|de|sur)\s*\d{1,2})?\W*",
    re.IGNORECASE,
)


_SUM = re.compile(
    r"(?P<heading>\S.{0,40}?)\s*\(\s*[\d.,]+\s*(?:days|jours)(?P<total>\s+(?:in\s+(?:total|all)|total|au\s+total))?"
    r"\s*\)\W*",
    re.IGNORECASE,
)
_LEAST_BELOW = 2
_NUMBER = re.compile(r"\d+")
_OF_A_SHOW = re.compile(r"\b(?:season|saison|series|part|s|ep|episode)s?\W*\d", re.IGNORECASE)


def without_furniture(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages without page numbers, lines that stand at the edge of two pages or more, and the sums of
    headings."""
    lines_of = {page.number: text_lines(page) for page in pages}
    sums = _sums([line for lines in lines_of.values() for line in lines])
    edges = {page.number: _at_edges(page, lines_of[page.number]) for page in pages}
    alike: dict[str, list[tuple[int, Line]]] = {}
    for number, lines in edges.items():
        for line in lines:
            alike.setdefault(_key(line), []).append((number, line))
    found = []
    for page in pages:
        drop = sums | {
            id(word)
            for line in edges[page.number]
            if _NUMBERED.fullmatch(line.text)
            or (page.number != pages[0].number and _is_head(line, page.number, alike[_key(line)]))
            for word in line.words
        }
        words = tuple(word for word in page.words if id(word) not in drop)
        found.append(replace(page, words=words) if len(words) < len(page.words) else page)
    return tuple(found)


def _sums(lines: Sequence[Line]) -> set[int]:
    """The words of sums of days behind headings: "CASCADE STUDIOS (94 days in total)"; of jobs also without
    those words, where they stand over several periods each ("2nd APC (291 days)")."""
    found = [(line, match) for line in lines if (match := _SUM.fullmatch(line.text))]
    found = [(line, match) for line, match in found if not pieces(match["heading"])]
    jobs = [match for _, match in found if not match["total"] and whole_position(match["heading"])]
    headings = bool(jobs) and _LEAST_BELOW * len(jobs) <= sum(map(_tells_period, lines))
    return {
        id(word)
        for line, match in found
        if match["total"] or (headings and match in jobs)
        for word in line.words[len(match["heading"].split()) :]
    }


def _tells_period(line: Line) -> bool:
    return any(span.whole for span in find_spans(line.text))


def _at_edges(page: Page, lines: Sequence[Line]) -> list[Line]:
    high, low = _EDGE * page.height, (1 - _EDGE) * page.height
    return [line for line in lines if line.box[3] < high or line.box[1] > low]


def _key(line: Line) -> str:
    return _NUMBER.sub("0", line.text.casefold())


def _is_head(line: Line, page: int, alike: Sequence[tuple[int, Line]]) -> bool:
    """Whether the line is on another page as well, its numbers the same or told on as pages are. What two
    credits that begin pages have alike is no head: a labelled value, a job alone, another season."""
    label, colon, _ = line.text.partition(":")
    if (colon and {*fields_of(label)} - {"ignore"}) or _OF_A_SHOW.search(line.text):
        return False
    if position_of(line.text) != (None, ()) and not beside_job(line.text):
        return False
    own = _numbers(line)
    return any(
        all(n - m in (0, page - other) for n, m in zip(own, _numbers(them), strict=True))
        for other, them in alike
        if other != page
    )


def _numbers(line: Line) -> list[int]:
    return [int(digits) for digits in _NUMBER.findall(line.text)]
