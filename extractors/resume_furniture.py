"""What stands on every page and is no part of a resume's text: running heads, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extractors.layout import Line, text_lines
from models.terms import Page

_EDGE = 0.09
_NUMBERED = re.compile(
    r"(?:.{0,60}\W)?(?:page|pg\.?|p\.)\s*\d{1,2}(?:\s*(?:of|/|de|sur)\s*\d{1,2})?\W*|\W*\d{1,2}\s*(?:(?:of|/|de|sur)\s*\d{1,2})?\W*",
    re.IGNORECASE,
)


def without_furniture(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages without page numbers and lines that stand at the edge of two pages or more."""
    edges = {page.number: _at_edges(page) for page in pages}
    seen = Counter(key for lines in edges.values() for key in {_key(line) for line in lines})
    found = []
    for page in pages:
        drop = {
            id(word)
            for line in edges[page.number]
            if _NUMBERED.fullmatch(line.text) or (seen[_key(line)] > 1 and page.number != pages[0].number)
            for word in line.words
        }
        words = tuple(word for word in page.words if id(word) not in drop)
        found.append(replace(page, words=words) if drop else page)
    return tuple(found)


def _at_edges(page: Page) -> list[Line]:
    high, low = _EDGE * page.height, (1 - _EDGE) * page.height
    return [line for line in text_lines(page) if line.box[3] < high or line.box[1] > low]


def _key(line: Line) -> str:
    return re.sub(r"\d+", "0", line.text.casefold())
