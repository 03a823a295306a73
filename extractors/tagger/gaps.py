"""What the network's reading of a credit leaves out and the page plainly says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from extractors.credit_draft import Record, Slot
from extractors.credit_values import days_in, season_in
from extractors.layout import Line, Passage, box_around, passage_of
from extractors.positions import beside_job, position_of
from extractors.tagger.network import FIRST_OVER, POSITION
from extractors.tagger.words import Floats, Ints, WordTable

_FILLED = 0.6
"""The chance of what the network took for no part of the credit: it is asked about."""
_INHERITED = 0.8


@dataclass(frozen=True, slots=True)
class Taken:
    """What of n words was taken: `credit` n, the number of each word's credit or -1, `tags` n, and `among`
    n x credits, each word's chances of belonging to each."""

    credit: Ints
    tags: Ints
    among: Floats


def gaps_filled(records: Sequence[Record], table: WordTable, taken: Taken) -> list[Record]:
    """The records with a job or a count of days that stands by itself among a credit's words, where it has
    none; and with the job on a line of its own that the credit before was given."""
    free = _free(table, taken)
    filled = []
    heading: Slot | None = None
    for number, record in enumerate(records):
        told = {name for slot in (*record.slots, *record.context) for name in slot.fields}
        slots = list(record.slots)
        if "position" in told:
            heading = _heading(record, table, taken, number)
        elif found := _only(free.get(number, ()), _is_job):
            slots.append(Slot(("position",), found, _FILLED))
        elif heading is not None:
            slots.append(heading)
        if "days" not in told and (found := _only(free.get(number, ()), _is_days)):
            slots.append(Slot(("days",), found, _FILLED))
        filled.append(replace(record, slots=tuple(slots)))
    return filled


def _heading(record: Record, table: WordTable, taken: Taken, number: int) -> Slot | None:
    """The job of a record that stands over its title, on a line where nothing else of a credit does."""
    places = np.flatnonzero((taken.credit == number) & (taken.tags == POSITION))
    mine = np.flatnonzero(taken.credit == number)
    line = table.groups[:, 1]
    if not len(places) or len(set(line[places].tolist())) > 1:
        return None
    beside = np.flatnonzero((line == line[places[0]]) & (taken.credit >= 0))
    others = mine[taken.tags[mine] != POSITION]
    if len(beside) > len(places) or not len(others) or line[places[0]] >= line[others].min():
        return None
    slot = next(slot for slot in record.slots if slot.fields == ("position",))
    return replace(slot, sure=slot.sure * _INHERITED)


def _free(table: WordTable, taken: Taken) -> dict[int, list[Passage]]:
    """Segments of which no word was taken, nor for a heading, by the credit they likeliest belong to."""
    found: dict[int, list[Passage]] = {}
    segment = table.groups[:, 0]
    ends = np.flatnonzero(np.diff(segment, append=segment[-1] + 1)) + 1
    for first, after in zip((0, *ends[:-1]), ends, strict=True):
        if (taken.credit[first:after] < 0).all() and (taken.tags[first:after] < FIRST_OVER).any():
            owner = int(taken.among[first:after].mean(axis=0).argmax())
            found.setdefault(owner, []).append(_passage(table, range(first, after)))
    return found


def first_heading(table: WordTable, tags: Ints, begin: int) -> Passage | None:
    """The job that stands by itself on the last such line above the first credit, which begins at the word
    `begin`, where jobs stand over the later credits and none over the first: it was taken for the person's
    own title, under the name."""
    over = np.flatnonzero(tags == FIRST_OVER)
    if not len(over) or over[0] < begin:
        return None
    for line in np.unique(table.groups[:begin, 1])[::-1]:
        passage = _passage(table, np.flatnonzero(table.groups[:, 1] == line).tolist())
        if _is_job(passage.text):
            return passage
    return None


def _passage(table: WordTable, places: Sequence[int]) -> Passage:
    """The words at `places`, which stand on one line."""
    words = tuple(table.words[n][1] for n in places)
    return passage_of([Line(table.words[places[0]][0], words, box_around(w.box for w in words))])


def is_numbered(table: WordTable, places: Ints) -> bool:
    """Whether a season's words name one, or are a number: "Season" alone is a title's last word."""
    after = places[-1] + 1
    behind = table.words[after][1].text if after < len(table.words) else ""
    text = " ".join(table.words[n][1].text for n in places)
    return season_in(text) is not None or not text.isalpha() or behind[:1].isdigit()


def _only(passages: Sequence[Passage], wanted: Callable[[str], bool]) -> Passage | None:
    """The one passage that is wanted; null for none or several."""
    found = [passage for passage in passages if wanted(passage.text)]
    return found[0] if len(found) == 1 else None


def _is_job(text: str) -> bool:
    return position_of(text)[0] is not None and beside_job(text) == 0


def _is_days(text: str) -> bool:
    found = days_in(text)
    return found is not None and found[1] <= 1 and found[2] >= len(text) - 1
