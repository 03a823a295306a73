"""What a resume's page makes doubtful of its credits once they are read: a job that may have ended at a
heading that is not known, and a title that is the next credit's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from extractors.credit_labels import PERSONNEL, begins_credits, ends_credits
from extractors.date_ranges import find_spans
from extractors.job_words import plain
from extractors.layout import Line, segments, text_lines
from extractors.positions import bare_rank, kind_of, position_of
from extractors.resume_two_readings import PLACED, with_reading
from extractors.resume_two_titles import bare, in_one_place
from models.terms import CreditReading, Evidence, Page, Reading

_DOUBTED, _SURE = 0.5, 0.9
_LONGEST_HEADING = 6
_LEFT_PT, _SIZE = 2.0, 0.06
_SORTS = frozenset(
    {
        "and", "film", "films", "tv", "television", "series", "features", "movies", "streaming", "network",
        "episodic", "scripted", "unscripted", "live", "selected", "other", "additional", "earlier", "recent",
    }
)  # fmt: skip
"""What sorts of shows stand over within one job."""
_FIELDS = ("title", *PLACED, *PERSONNEL)
"""What no heading is taken for; a company may be one that nobody knows for a heading."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a line, with the room above and below its line."""

    line: Line
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class _Laid:
    """Where credits stand: the `parts` of the pages, by credit and field the part that its words begin in,
    all parts that are `read`, and whether most credits have their job below their title (`jobs_below`)."""

    parts: Sequence[_Part]
    places: Sequence[dict[str, int | None]]
    read: frozenset[int]
    jobs_below: bool


def with_doubts(credits: Sequence[CreditReading], pages: Sequence[Page]) -> tuple[CreditReading, ...]:
    """The credits, with less trust in what the page does not bear out."""
    laid = _laid(credits, pages)
    found = list(credits)
    ended: set[int | None] = set()
    for number, credit in enumerate(credits):
        head = laid.places[number]["position"]
        if head in ended or _is_past_its_heading(number, credit, laid):
            ended.add(head)
            found[number] = _doubted(credit, "position")
        elif _is_within_another(number, laid):
            found[number] = _doubted(credit, "position")
        if number + 1 < len(found) and _is_next_title(number, found, laid.places):
            found[number] = _doubted(found[number], "title")
    return tuple(found)


def _laid(credits: Sequence[CreditReading], pages: Sequence[Page]) -> _Laid:
    parts = [part for page in pages for part in _parts(page)]
    places = [{name: _place(getattr(credit, name).evidence, parts) for name in _FIELDS} for credit in credits]
    read = frozenset(at for each in places for at in each.values() if at is not None)
    below = [each for each in places if (job := each["position"]) is not None and (each["title"] or 0) <= job]
    return _Laid(parts, places, read, 2 * len(below) > len(places))


def _parts(page: Page) -> Iterator[_Part]:
    lines = text_lines(page)
    for at, line in enumerate(lines):
        above = line.box[1] - lines[at - 1].box[3] if at else 0.0
        below = lines[at + 1].box[1] - line.box[3] if at + 1 < len(lines) else page.height
        for part in segments(line):
            yield _Part(part, above, below)


def _place(evidence: Evidence | None, parts: Sequence[_Part]) -> int | None:
    """The part that evidence begins in."""
    if evidence is None:
        return None
    return next((at for at, part in enumerate(parts) if _begins_in(evidence, part.line)), None)


def _begins_in(evidence: Evidence, part: Line) -> bool:
    if evidence.box is None:
        where = evidence.where
        return where is not None and part.words[0].where == where
    x, y = evidence.box[0] + 0.5, evidence.box[1] + 0.5
    x0, y0, x1, y1 = part.box
    return evidence.page == part.page and x0 - 1 <= x <= x1 and y0 - 1 <= y <= y1


def _is_past_its_heading(number: int, credit: CreditReading, laid: _Laid) -> bool:
    """Whether a credit has its job from a heading over others too, and between the last of those and itself,
    or where a title of its own is doubtful, stands what looks like such a heading and is none that is known.
    """
    head, title = laid.places[number]["position"], laid.places[number]["title"]
    if head is None or title is None or head >= title:
        return False
    over = [
        at
        for each in laid.places[:number]
        if each["position"] == head and (at := each["title"]) is not None and head < at < title
    ]
    if not over:
        return False
    between = [at for at in range(max(over) + 1, title) if at not in laid.read]
    between += [title] if credit.title.confidence < _SURE else []
    return any(_looks_alike(laid.parts[at], laid.parts[head]) for at in between)


def _is_within_another(number: int, laid: _Laid) -> bool:
    """Whether a credit has its job from a line above it that is another's too, and that line stands below the
    other's title, or most credits have theirs below their titles: it is no heading's."""
    job, title = laid.places[number]["position"], laid.places[number]["title"]
    if job is None or title is None or job >= title:
        return False
    others = [each["title"] for each in laid.places if each["position"] == job and each["title"] != title]
    if laid.jobs_below:
        return bool(others)
    return any(over is not None and over < job for over in others)


def _looks_alike(part: _Part, head: _Part) -> bool:
    """Whether a part is set as a heading is, and names neither a job nor what else stands over credits."""
    text, first, known = part.line.text, part.line.words[0], head.line.words[0]
    if len(part.line.words) > _LONGEST_HEADING or not text[:1].isupper() or part.above < part.below:
        return False
    if abs(first.box[0] - known.box[0]) > _LEFT_PT or first.font != known.font:
        return False
    if abs(first.size_pt - known.size_pt) > _SIZE * known.size_pt:
        return False
    is_job = bare_rank(text) is not None or position_of(text) != (None, ())
    is_sort = kind_of(text) is not None or _SORTS.issuperset(plain(text))
    is_other = is_sort or begins_credits(text) or ends_credits(text)
    return not (is_job or is_other or find_spans(text) or any(map(str.isdigit, text)))


def _is_next_title(
    number: int, credits: Sequence[CreditReading], places: Sequence[dict[str, int | None]]
) -> bool:
    """Whether a credit has its title from the words below it that are the next one's, whose facts follow."""
    mine, theirs = credits[number].title, credits[number + 1].title
    if mine.value is None or theirs.value is None or bare(mine.value) != bare(theirs.value):
        return False
    title = places[number]["title"]
    if title is None or not in_one_place(mine, theirs):
        return False
    above = [at for name in PLACED if (at := places[number][name]) is not None]
    below = [at for name in PLACED if (at := places[number + 1][name]) is not None]
    return bool(above and below) and max(above) < title <= min(below)


def _doubted(credit: CreditReading, name: str) -> CreditReading:
    reading: Reading[Any] = getattr(credit, name)
    return with_reading(credit, name, replace(reading, confidence=min(reading.confidence, _DOUBTED)))
