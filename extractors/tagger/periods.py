"""A credit's period from the words that the network took for its dates."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from extractors.date_ranges import find_spans
from extractors.date_words import LONE_YEAR
from extractors.dates import pieces
from extractors.layout import unwrapped
from extractors.tagger.network import DAYS, TAGS, WHEN
from extractors.tagger.words import Ints, WordTable, lines_at

_LONG_DATE = 20
"""Letters of a date written out; what is longer holds more than one."""
_MARGIN = 4.0
"""How far left of a credit a year in the margin stands at least, in heights of letters."""
_LONGEST_REST = 6
_FREE = WHEN | {TAGS.index("none"), DAYS}


def period_of(table: WordTable, chains: Sequence[Ints], begin: int) -> Ints | None:
    """The words of a beginning and an end in reading order, where they make one period so: which of the two a
    date is, its place among them says better than its tag; null where they are one as they are tagged, or
    make none though the year above them is added."""
    chains = _without_years_over(table, chains)
    places = np.unique(np.concatenate(chains)).astype(np.int32)
    if not _are_period(table, chains) and _says_period(unwrapped(lines_at(table, places)).text):
        return places
    return _with_year(table, places, begin)


def _without_years_over(table: WordTable, chains: Sequence[Ints]) -> Sequence[Ints]:
    """Words of dates without the years that have a line to themselves, where these are two days that have
    none: such a year stands over credits and is none's alone."""
    line = table.groups[:, 1]
    places = np.unique(np.concatenate(chains)).tolist()
    years = [n for n in places if LONE_YEAR.fullmatch(table.words[n][1].text)]
    alone = [n for n in years if _begins_line(line, n) and _ends_line(line, n)]
    rest = [n for n in places if n not in alone]
    dates = pieces(unwrapped(lines_at(table, rest)).text) if alone and rest else ()
    if len(dates) != 2 or any(date.has_year for date in dates):
        return chains
    return [own for chain in chains if len(own := chain[~np.isin(chain, alone)])]


def _begins_line(line: Ints, at: int) -> bool:
    return at == 0 or bool(line[at - 1] != line[at])


def _ends_line(line: Ints, at: int) -> bool:
    return at + 1 == len(line) or bool(line[at + 1] != line[at])


def gone_on(table: WordTable, chains: Sequence[Ints], tags: Ints) -> Ints | None:
    """A lone date and the few words behind it that were taken for nothing, where both together are a period;
    else null."""
    places = np.unique(np.concatenate(chains)).astype(np.int32)
    spans = find_spans(unwrapped(lines_at(table, places)).text)
    if len(spans) != 1 or spans[0].end is not None or spans[0].ongoing:
        return None
    behind: list[int] = []
    for n in range(int(places[-1]) + 1, min(int(places[-1]) + 1 + _LONGEST_REST, len(tags))):
        if tags[n] not in _FREE:
            break
        behind.append(n)
        whole = np.array([*places, *behind], np.int32)
        text = unwrapped(lines_at(table, whole)).text
        if _says_period(text) and pieces(text)[-1].has_year:
            return whole
    return None


def _with_year(table: WordTable, tagged_when: Ints, begin: int) -> Ints | None:
    """The words of two dates without a year, and the year that stands by itself above the credit; null where
    they have one or need two."""
    places = [n for n in tagged_when.tolist() if not table.words[n][1].text.startswith("(")]
    dates = pieces(unwrapped(lines_at(table, places)).text)
    if len(dates) != 2 or any(date.has_year or date.options[0][2] is None for date in dates):
        return None
    years = [n for n in range(begin) if _is_year_over(table, n, begin)]
    dated = np.array([*places, *years[-1:]], np.int32)
    spans = find_spans(unwrapped(lines_at(table, dated)).text)
    ends = [end.value for span in spans for end in (span.start, span.end) if end and end.value]
    return dated if len(spans) == 1 and len(ends) == 2 and ends[0].year == ends[1].year else None


def _is_year_over(table: WordTable, at: int, begin: int) -> bool:
    """Whether a word is a year by itself on its line, or in the margin beside the lines of credits; it does
    not end a date above it ("Jan. 26," over "2026")."""
    if not LONE_YEAR.fullmatch(table.words[at][1].text) or _goes_on_from_above(table, at):
        return False
    segment, line = table.groups[:, 0], table.groups[:, 1]
    in_margin = segment[at + 1] != segment[at] and table.x[at] < table.x[begin] - _MARGIN
    return bool(_begins_line(line, at) and (_ends_line(line, at) or in_margin))


def _goes_on_from_above(table: WordTable, at: int) -> bool:
    above, segment = int(table.links[at, 2]), table.groups[:, 0]
    last = max(np.flatnonzero(segment == segment[above]).tolist()) if above != at else at
    return table.words[last][1].text.endswith(",")


def _are_period(table: WordTable, chains: Sequence[Ints]) -> bool:
    """Whether the dates as they are tagged make one period: they may be wrapped in columns side by side."""
    texts = [unwrapped(lines_at(table, chain)).text for chain in chains]
    lone = all(len(find_spans(text)) == 1 and len(text) < _LONG_DATE for text in texts)
    return (lone or len(texts) == 1) and _says_period(" – ".join(texts))


def _says_period(text: str) -> bool:
    spans = find_spans(text)
    if len(spans) != 1 or spans[0].start is None or spans[0].end is None:
        return len(spans) == 1 and spans[0].ongoing
    start, end = spans[0].start.value, spans[0].end.value
    return not (start and end and end < start)
