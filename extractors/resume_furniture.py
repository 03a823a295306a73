"""What stands on every page and is no part of a resume's text: running heads, page numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.credit_labels import fields_of
from extractors.credit_text import whole_position
from extractors.credit_values import days_in
from extractors.date_ranges import find_spans
from extractors.dates import pieces
from extractors.layout import Line, segments, text_lines
from extractors.positions import beside_job, position_of
from models.terms import Page, Word

_EDGE = 0.09
_NUMBERED = re.compile(
    r"(?:.{0,60}\W)?(?:page|pg\.?|p\.)\s*\d{1,2}(?:\s*(?:of|/|de|sur)\s*\d{1,2})?\W*|\W*\d{1,2}\s*(?:(?:of|/|de|sur)\s*\d{1,2})?\W*",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"(?P<heading>\S.{0,40}?)\s*\(\s*(?P<days>\d[\d,]*(?:\.\d+)?)\s*(?:days|jours)(?P<total>\s+(?:in\s+(?:total|all)|total|au\s+total))?"
    r"\s*\)\W*",
    re.IGNORECASE,
)
_COUNT = r"\d[\d,.]*(?:\s?½|\s1/2)?"
_SUM_LINE = re.compile(
    rf"\W*(?:(?:(?:19|20)\d\d\s+(?:sub-?)?(?:total|days)|(?:sub-?|grand\s)total"
    rf"|totals?\s+(?:days\s+)?(?:for|in|on|of)\s+(?:(?:19|20)\d\d|(?:this|the|above)\b(?:\s[a-z]+)?))\b.{{0,12}}?{_COUNT}"
    rf"(?:\s*(?:days?|jours?))?"
    rf"|{_COUNT}\s+days?\s+(?:in\s+(?:this|the)\s+(?:position|role|job|category|capacity)|on\s+this\s+show)"
    rf"|(?:brought|carried)\s+forward\b\D{{0,30}}{_COUNT})\W*",
    re.IGNORECASE,
)
"""A line that sums up the credits above it: "2024 total: 221.5 days", "Total for this show: 132 days"."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_LEAST_BELOW, _SAME_DAYS = 2, 0.01
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
    those words, where they stand over several periods each ("2nd APC (291 days)"). And sums on
    lines of their own."""
    alone = {id(word) for line in lines for word in _sum_alone(line)}
    found = [(line, match) for line in lines if (match := _SUM.fullmatch(line.text))]
    found = [(line, match) for line, match in found if not pieces(match["heading"])]
    jobs = [match for _, match in found if not match["total"] and whole_position(match["heading"])]
    several = bool(jobs) and _LEAST_BELOW * len(jobs) <= sum(map(_tells_period, lines))
    headings = several or _adds_up(lines, jobs)
    return alone | {
        id(word)
        for line, match in found
        if match["total"] or (headings and match in jobs)
        for word in line.words[len(match["heading"].split()) :]
    }


def _sum_alone(line: Line) -> Sequence[Word]:
    """The words of a line that is a sum; a year at its left edge stands over what is below and is kept."""
    if _SUM_LINE.fullmatch(line.text) is None:
        return ()
    first, *others = segments(line)
    return line.words[1:] if others and _YEAR.fullmatch(first.text) else line.words


def _adds_up(lines: Sequence[Line], jobs: Sequence[re.Match[str]]) -> bool:
    """Whether the days behind two jobs or more, and behind most, are the sum of those in the lines below."""
    said = {match.string: match for match in jobs}
    right, told, below = 0, 0.0, 0.0
    for line in [*lines, None]:
        if line is None or line.text in said:
            right += told > 0 and abs(told - below) < _SAME_DAYS
            told = float(said[line.text]["days"].replace(",", "")) if line else 0.0
            below = 0.0
        elif found := days_in(line.text):
            below += found[0]
    return right >= _LEAST_BELOW and 2 * right > len(jobs)


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
