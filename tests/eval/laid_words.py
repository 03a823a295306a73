"""What each word of a laid-out resume is, found by searching the page for what is truly on it.

For layouts that the reader does not read yet: titles and periods are looked for by what they say, the other
fields near them where most credits have theirs. What is not surely found is left unknown and teaches nothing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from statistics import median
from typing import Any

from extractors.date_ranges import find_spans
from extractors.dates import Dated
from extractors.layout import Line, Passage, passage_of, segments, text_lines, unwrapped
from extractors.positions import kind_of, position_of
from models.terms import Page, Word
from samples.matching import bare_text, best_pairs
from samples.tagger.canvas import Token
from samples.truth import CreditTruth

Tokens = dict[int, Token]
_BESIDES = {
    "producer": "producer", "production_manager": "production_manager",
    "production_coordinator": "production_coordinator",
    "assistant_production_coordinator": "assistant_production_coordinator", "studio": "studio",
    "company": "company", "position_as_written": "position",
}  # fmt: skip
_PAGE, _ASIDE, _LEVEL = 4000.0, 0.05, 8.0
_WRAPPED_PT, _LINES_BELOW = 14.0, 2
_MOST_UNFOUND, _FEWEST_TOLD = 0.2, 3
_OF_THE_GAP, _LEAST_GAP, _MOSTLY = 0.6, 12.0, 0.6
_SEASON_WORD = re.compile(r"^\W*(?:season|saison|series|s|sn)\.?\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands: its words, and how far down its document and across its page."""

    words: tuple[Word, ...]
    y: float
    x: float


class _Pages:
    """The parts of lines of a document, and what is already told of its words."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self.lines = [(number, line) for number, page in enumerate(pages) for line in text_lines(page)]
        self.parts = [(at, part) for at, (_, line) in enumerate(self.lines) for part in segments(line)]
        self.told: dict[int, tuple[str, int]] = {}

    def spot(self, at: int, words: Sequence[Word]) -> Spot:
        number = self.lines[at][0]
        return Spot(tuple(words), number * _PAGE + (words[0].box[1] + words[0].box[3]) / 2, words[0].box[0])

    def below(self, at: int, part: Line) -> Iterator[Line]:
        """What a part of a line may go on with, set off to the left or the right alike."""
        for next_at, other in self.parts:
            near = 0 < next_at - at <= _LINES_BELOW and self.lines[next_at][0] == self.lines[at][0]
            edges = (abs(other.box[0] - part.box[0]), abs(other.box[2] - part.box[2]))
            if near and min(edges) < _WRAPPED_PT:
                yield other

    def free(self, words: Sequence[Word]) -> bool:
        return not any(id(word) in self.told for word in words)

    def alone(self, words: Sequence[Word]) -> bool:
        """Whether nothing else stands on their line."""
        line = next(line for _, line in self.lines if words[0] in line.words)
        return all(word in words or not bare_text(word.text) for word in line.words)

    def tell(self, words: Sequence[Word], tag: str, credit: int) -> None:
        self.told.update({id(word): (tag, credit) for word in words})

    def of_name(self, name: str) -> list[Spot]:
        """Wherever the name stands, over the end of a line too."""
        wanted = bare_text(name)
        found = []
        for at, part in self.parts if wanted else ():
            for first in range(len(part.words)):
                words, left = _eaten(part.words[first:], wanted)
                if words and left and words[-1] is part.words[-1]:
                    for other in self.below(at, part):
                        more, rest = _eaten(other.words, left)
                        if more and not rest:
                            words, left = [*words, *more], rest
                            break
                if words and not left:
                    found.append(self.spot(at, words))
        return found

    @cached_property
    def periods(self) -> list[tuple[Any, Spot]]:
        """Every period on the pages, in one part of a line or over two."""
        found = []
        for at, part in self.parts:
            alone = passage_of([part])
            found += [(span, self.spot(at, words)) for span, words in _spans(alone)]
            for other in self.below(at, part):
                both = unwrapped([part, other])
                ends = len(alone.text)
                found += [
                    (span, self.spot(at, words))
                    for span, words in _spans(both)
                    if span.first < ends < span.after
                ]
        return found

    def counts(self, days: float) -> list[Spot]:
        """Wherever a number stands that is no part of anything else."""
        said = re.escape(f"{days:g}").replace(r"\.", "[.,]")
        wanted = re.compile(rf"\D{{0,2}}{said}(?:[.,]0+)?\D{{0,6}}")
        return [
            self.spot(at, [word])
            for at, (_, line) in enumerate(self.lines)
            for word in line.words
            if wanted.fullmatch(word.text) and self.free([word])
        ]


def _eaten(words: Sequence[Word], wanted: str) -> tuple[list[Word], str]:
    """The first words, as far as they spell `wanted`, and what of it is left."""
    taken: list[Word] = []
    for word in words:
        bare = bare_text(word.text)
        if not bare and not taken:
            return [], wanted
        if not wanted or not wanted.startswith(bare):
            break
        wanted = wanted[len(bare) :]
        taken.append(word)
    while taken and not bare_text(taken[-1].text):
        taken.pop()
    return taken, wanted


def _spans(text: Passage) -> Iterator[tuple[Any, list[Word]]]:
    for span in find_spans(text.text):
        words = [mark.word for mark in text.marks if mark.start < span.after and mark.end > span.first]
        if words:
            yield span, words


def words_told(pages: Sequence[Page], credits: Sequence[CreditTruth]) -> Tokens | None:
    """What each word of `pages` is, by its identity; null where too few credits are found on them."""
    sheet = _Pages(pages)
    anchors = _anchored(sheet, credits)
    if len(anchors) < max(_FEWEST_TOLD, (1 - _MOST_UNFOUND) * len(credits)):
        return None
    for field, tag in _BESIDES.items():
        every = {getattr(credit, field) for credit in credits}
        spots = _longest({value: sheet.of_name(value) for value in every if value})
        values = {number: getattr(credits[number], field) for number in anchors}
        if not _beside(sheet, anchors, values, tag, spots):
            _over(sheet, anchors, values, f"over_{tag}", spots)
    _ends_apart(sheet, credits, anchors)
    counts = {days: sheet.counts(days) for days in {credit.days for credit in credits} if days is not None}
    _beside(sheet, anchors, {number: credits[number].days for number in anchors}, "days", counts)
    for number, spot in anchors.items():
        _seasons_and_kinds(sheet, credits[number], number, spot)
    return {
        id(word): Token(word.text, *_meaning(sheet, word, line))
        for _, line in sheet.lines
        for word in line.words
    }


def _longest(spots: Mapping[str, Sequence[Spot]]) -> dict[str, list[Spot]]:
    """Spots that are no part of a longer one: "Coordinator" stands in "Travel Coordinator" too."""
    every = [{id(word) for word in spot.words} for there in spots.values() for spot in there]
    return {
        value: [
            spot for spot in there if not any({id(word) for word in spot.words} < other for other in every)
        ]
        for value, there in spots.items()
    }


def _ends_apart(sheet: _Pages, credits: Sequence[CreditTruth], anchors: Mapping[int, Spot]) -> None:
    """Tells first and last days that stand apart from one another, in columns of their own."""
    dates = [
        (span.start, spot) for span, spot in sheet.periods if span.end is None and sheet.free(spot.words)
    ]
    for field in ("start", "end"):
        wanted = {getattr(credit, field) for credit in credits} - {None}
        spots = {day: [spot for found, spot in dates if _may_be(found, day)] for day in wanted}
        _beside(sheet, anchors, {n: getattr(credits[n], field) for n in anchors}, field, spots)


def _meaning(sheet: _Pages, word: Word, line: Line) -> tuple[str, int]:
    if id(word) in sheet.told:
        return sheet.told[id(word)]
    text = " ".join(each.text for each in line.words)
    doubtful = (
        not sheet.free(line.words)
        or kind_of(text) is not None
        or position_of(text) != (None, ())
        or bool(find_spans(text))
    )
    return ("unknown" if doubtful else "open", -1)


def _anchored(sheet: _Pages, credits: Sequence[CreditTruth]) -> dict[int, Spot]:
    """The title of each credit, near its period where it has one; both are told."""
    periods = sheet.periods
    when = [[spot for span, spot in periods if _is_period(span, credit)] for credit in credits]
    anchors: dict[int, Spot] = {}
    for title in {credit.title for credit in credits}:
        numbers = [number for number, credit in enumerate(credits) if credit.title == title]
        spots = sheet.of_name(title)
        if len(spots) < len(numbers) or (len(spots) > len(numbers) and not all(when[n] for n in numbers)):
            continue
        chosen = best_pairs(
            spots, numbers, lambda spot, n: 1 / (1 + min((_apart(spot, d) for d in when[n]), default=0))
        )
        anchors |= {numbers[at]: spot for at, spot in chosen.items()}
    for number, spot in anchors.items():
        sheet.tell(spot.words, "title", number)
    taken = best_pairs(
        [spot for _, spot in periods],
        list(anchors),
        lambda spot, n: 1 / (1 + _apart(spot, anchors[n])) if spot in when[n] else 0.0,
    )
    for at, spot in taken.items():
        if sheet.free(spot.words):
            sheet.tell(spot.words, "dates", list(anchors)[at])
    return anchors


def _is_period(span: Any, credit: CreditTruth) -> bool:
    if credit.start is None or not _may_be(span.start, credit.start):
        return False
    return bool(span.ongoing) if credit.end is None else _may_be(span.end, credit.end)


def _may_be(found: Dated | None, true: date) -> bool:
    return found is not None and (found.value == true or true in found.candidates)


def _apart(one: Spot, other: Spot) -> float:
    return abs(one.y - other.y) + _ASIDE * abs(one.x - other.x)


def _beside(
    sheet: _Pages,
    anchors: Mapping[int, Spot],
    values: Mapping[int, Any],
    tag: str,
    spots: Mapping[Any, Sequence[Spot]],
) -> bool:
    """Tells a field, its `values` by credit, where most have it in one place by their titles; false where
    they have not."""
    nearest = []
    for number, anchor in anchors.items():
        offsets = [(spot.y - anchor.y, spot.x - anchor.x) for spot in spots.get(values[number], ())]
        if offsets:
            nearest.append(min(offsets, key=lambda at: abs(at[0]) + _ASIDE * abs(at[1])))
    if not nearest:
        return True
    down, right = (median(values) for values in zip(*nearest, strict=True))
    having = [number for number in anchors if values[number]]
    reach = _reach(anchors)
    found: dict[int, Spot] = {}
    for value, there in spots.items():
        numbers = [number for number in having if values[number] == value]

        def likeness(spot: Spot, number: int) -> float:
            off = abs(spot.y - anchors[number].y - down) + _ASIDE * abs(spot.x - anchors[number].x - right)
            return 1 / (1 + off) if off < reach and sheet.free(spot.words) else 0.0

        found |= {numbers[at]: spot for at, spot in best_pairs(there, numbers, likeness).items()}
    if len(found) < _MOSTLY * len(having):
        return False
    for number, spot in found.items():
        if sheet.free(spot.words):
            sheet.tell(spot.words, tag, number)
    return True


def _reach(anchors: Mapping[int, Spot]) -> float:
    """How far from its usual place a field may stand and still be its credit's."""
    down = sorted(spot.y for spot in anchors.values())
    gaps = [b - a for a, b in itertools.pairwise(down) if _LEVEL < b - a < _PAGE / 2]
    return _OF_THE_GAP * max(median(gaps), _LEAST_GAP) if gaps else _LEAST_GAP


def _over(
    sheet: _Pages,
    anchors: Mapping[int, Spot],
    values: Mapping[int, Any],
    tag: str,
    spots: Mapping[Any, Sequence[Spot]],
) -> None:
    """Tells headings: of what stands over each credit the nearest must say what is true of it."""
    if tag not in ("over_position", "over_studio"):
        return
    places = sorted(
        ((spot.y, value, spot) for value, there in spots.items() for spot in there), key=lambda p: p[0]
    )
    used: list[Spot] = []
    for number, anchor in anchors.items():
        over = [(value, spot) for y, value, spot in places if y < anchor.y - _LEVEL / 2]
        if not over or over[-1][0] != values[number]:
            return
        used.append(over[-1][1])
    for spot in used:
        if sheet.free(spot.words) and sheet.alone(spot.words):
            sheet.tell(spot.words, tag, -1)


def _seasons_and_kinds(sheet: _Pages, credit: CreditTruth, number: int, anchor: Spot) -> None:
    """Tells the season and the kind of production where they stand on a line of the title."""
    for _, line in sheet.lines:
        if not any(word in anchor.words for word in line.words):
            continue
        for at, word in enumerate(line.words):
            if credit.season is not None and sheet.free([word]):
                before = line.words[at - 1] if at else None
                if re.fullmatch(rf"\W*[sS]0?{credit.season}\W*", word.text):
                    sheet.tell([word], "season", number)
                elif (
                    before is not None
                    and re.fullmatch(rf"\W*{credit.season}\W*", word.text)
                    and _SEASON_WORD.match(before.text)
                    and sheet.free([before])
                ):
                    sheet.tell([before, word], "season", number)
            if sheet.free([word]) and kind_of(word.text) == credit.kind:
                sheet.tell([word], "kind", number)
