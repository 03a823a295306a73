"""The people of a crew's cell: behind short labels, or one after another in the order that the head names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from extractors.credit_labels import PERSONNEL, fields_of
from extractors.credit_text import EDGES, split
from extractors.layout import Passage

_NAME = r"[A-ZÀ-Ý][\w'’.-]*(?:,?\s+\S|,)"
_LABEL = re.compile(
    r"(?<![\w(/'’-])(?P<label>(?:Line |Exec(?:utive|\.)? |Co-|Supervising )?Producers?|Prod|Pr|LP|EP|P"
    r"|U\.?P\.?M|P\.?M|P\.?O\.?C|P\.?C|(?:1st |2nd )?A\.?P\.?C"
    r"|(?:(?:Assistant|Asst\.?) )?(?:Production |Prod\.? )?(?:Co-?ordinator|Coord|Manager|Mgr))\b\.?"
    r"(?:\s*[:=–—-]+\s*|\s+)(?=" + _NAME + ")",
    re.IGNORECASE,
)
_SHORT = {"p": "producer", "pr": "producer", "prod": "producer"}
_LINES = re.compile(r"\s*[/|;•·]\s*|\s*\n\s*")
_STROKES = re.compile(r"\s*[/|;•·]\s*")
_MOST_WORDS = 4


def crew_of(text: Passage, fields: Sequence[str]) -> list[tuple[str, Passage, float]]:
    """The people of a column whose head names `fields`: each with the chance that the name is that one's."""
    names, parted = in_order(text, len(fields))
    if names:
        return [(field, name, parted) for field, name in zip(fields, names, strict=True)]
    return [(field, name, 1.0) for field, name in labelled_crew(text)] or [(fields[0], text, 0.4)]


def labelled_crew(text: Passage) -> list[tuple[str, Passage]]:
    """Each person of the cell with the field of their label; empty where it holds fewer than two labels, or
    begins with none."""
    places = [(m, field) for m in _LABEL.finditer(text.text) if (field := _field(m["label"])) and _upper(m)]
    if len(places) < 2 or places[0][0].start() > 1 or len({field for _, field in places}) < 2:
        return []
    ends = [match.start() for match, _ in places[1:]] + [len(text.text)]
    return [
        (field, name)
        for (match, field), end in zip(places, ends, strict=True)
        if (name := _trim(text.cut(match.end(), end))).text
    ]


def _upper(match: re.Match[str]) -> bool:
    """Labels and names begin with capitals whatever the pattern lets pass."""
    return match["label"][0].isupper() and match.string[match.end()].isupper()


def _field(label: str) -> str:
    fields = fields_of(label)
    known = fields[0] if len(fields) == 1 and fields[0] in PERSONNEL else ""
    return _SHORT.get(label.casefold().strip(" ."), known)


def _trim(text: Passage) -> Passage:
    start = len(text.text) - len(text.text.lstrip(EDGES))
    return text.cut(start, max(len(text.text.rstrip(EDGES + "(")), start))


def in_order(text: Passage, count: int) -> tuple[list[Passage], float]:
    """`count` names of a cell in reading order and the chance that they are parted rightly; none where
    strokes or lines do not give so many."""
    for pattern in (_STROKES, _LINES):
        names = [name for name in split(text, pattern) if name.text]
        if len(names) == count:
            return names, 1.0
    return _by_lines(text, count)


def _by_lines(text: Passage, count: int) -> tuple[list[Passage], float]:
    """Names that each begin on a line of their own, some wrapped."""
    starts = [
        mark.start
        for above, mark in pairwise(text.marks)
        if mark.page != above.page or mark.word.box[1] > above.word.box[3] - 2
    ]
    if not count - 1 <= len(starts) <= 10:
        return [], 0.0
    ended = {at for at in starts if "\n" in text.text[max(at - 2, 0) : at]}
    ways = [way for way in combinations(starts, count - 1) if ended <= set(way)]
    ways = ways or list(combinations(starts, count - 1))
    good = [
        (_badness(parts), parts) for way in ways if all(map(_could_be_name, parts := list(_cut(text, way))))
    ]
    if not good:
        return [], 0.0
    good.sort(key=lambda pair: pair[0])
    alone = len(good) == 1 or len(starts) == count - 1
    return good[0][1], 0.95 if alone else 0.8 if good[0][0] < good[1][0] else 0.5


def _cut(text: Passage, at: Sequence[int]) -> Iterator[Passage]:
    for a, b in pairwise((0, *at, len(text.text))):
        yield _trim(text.cut(a, b))


def _could_be_name(part: Passage) -> bool:
    words = part.text.split()
    return (
        2 <= len(words) <= _MOST_WORDS and words[0][0].isupper() and not any(c.isdigit() for c in part.text)
    )


def _badness(parts: Sequence[Passage]) -> int:
    return sum((len(part.text.split()) - 2) ** 2 for part in parts)


_SURNAME_FIRST = re.compile(
    r"(?P<last>(?:(?:de|van|von|der|la|le|du|St\.?)\s+)*[^\s,]+),\s+(?P<first>[^\s,]+(?:\s+[A-Z]\.)?)",
    re.IGNORECASE,
)


def forename_first(name: str) -> str:
    """ "Person, Anna" as "Anna Person"; any other text as it is."""
    match = _SURNAME_FIRST.fullmatch(name)
    return f"{match['first']} {match['last']}" if match else name
