"""Which kind of paper each page is, and whether it begins one.

Letter, request or neither is weighed by `extractors.kind_weighing`; what is neither, by the words that only a
resume, a statement, a certificate says and by how many lines hold dates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.dates import date_spans
from extractors.kind_features import features
from extractors.kind_records import weight_of_records
from extractors.kind_weighing import Chances, chances
from extractors.kind_words import KIND_WORDS, Cue
from extractors.layout import Line, inked, text_lines
from extractors.letter_parts import RE_LINE, SALUTATION
from extractors.page_numbers import PageNumber, printed_number
from extractors.signing_certificate import certifies
from models.terms import Page, PaperKind, Word

LETTERS = (PaperKind.REFERENCE_LETTER, PaperKind.REQUEST)
"""What people write as letters: these open, close and may go on over a page."""
UNSURE = 0.75
"""Below this confidence the kind of a page says too little to keep it from the paper before it."""

_GOES_ON = re.compile(r"\bpage (?:two|deux)\b|\bcontinued\b|\(suite\)", re.IGNORECASE)
_FEW_WORDS = 4
_PICTURE_SHARE = 0.04
_LEAST_SCORE = 1.6
_SURE = 0.8
"""From this chance on a page is a letter, or a request, or neither; below it a person is asked."""
_NEITHER = 0.65
_UNTOLD = "It could not be told what this paper is."


@dataclass(frozen=True, slots=True)
class Told:
    """What one page is: `confidence` 0 to 1, `begins` whether it opens a paper, `number` the number that it
    prints; `rival` what else it may be, where that is open."""

    page: Page
    kind: PaperKind
    confidence: float
    begins: bool
    number: PageNumber | None
    cues: tuple[Word, ...]
    rival: PaperKind | None = None
    note: str = ""


def tell(page: Page) -> Told:
    """The kind of one page, its fax strip already off."""
    words = [word for word in page.words if any(char.isalnum() for char in word.text)]
    if len(words) < _FEW_WORDS:
        drawn = page.marks or page.pictures
        if not words and _is_picture(page):
            return Told(page, PaperKind.OTHER, 0.95, True, None, ())
        kind = PaperKind.OTHER if drawn and words else PaperKind.BLANK
        return Told(page, kind, 0.95 if not drawn else 0.7, True, None, ())
    lines = text_lines(page)
    if certifies("\n".join(line.text for line in lines)):
        return Told(page, PaperKind.OTHER, 0.98, True, None, ())
    number = printed_number(lines)
    dated = sum(bool(date_spans(line.text)) for line in lines)
    scores, cues = _scores(lines, dated)
    record, sure = _record(scores)
    kind, likely, rival, note = _told(chances(features(lines, dated)), record)
    confidence = sure if kind is record else min(0.99, likely)
    begins = _begins(lines, number)
    return Told(page, kind, round(confidence, 3), begins, number, cues.get(kind, ()), rival, note)


def _record(scores: dict[PaperKind, float]) -> tuple[PaperKind, float]:
    """What a page is that is neither letter nor request, and how surely."""
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    (kind, best), second = ranked[0], ranked[1][1]
    if best < _LEAST_SCORE:
        return PaperKind.OTHER, 0.8
    return kind, min(0.99, 0.6 + 0.09 * best) * (1.0 if best - second > 1.0 else 0.75)


def _told(likely: Chances, record: PaperKind) -> tuple[PaperKind, float, PaperKind | None, str]:
    """The likeliest kind, its chance, the rival where that is not sure, and what to say where letter and
    request are unlikely and not ruled out. No kind at all is never put before one that is asked for."""
    ranked = sorted(
        (
            (likely.letter, PaperKind.REFERENCE_LETTER),
            (likely.request, PaperKind.REQUEST),
            (likely.neither, record),
        ),
        key=lambda pair: -pair[0],
    )
    (best, kind), (_, second) = ranked[:2]
    if best >= _SURE:
        return kind, best, None, ""
    if likely.neither >= _NEITHER:
        return record, likely.neither, None, _UNTOLD if record is PaperKind.OTHER else ""
    if kind is PaperKind.OTHER:
        return second, ranked[1][0], kind, ""
    return kind, best, second, ""


def _is_picture(page: Page) -> bool:
    """Whether ink covers a good part of a page without words: a logo, a photo of something else."""
    return inked(page) > _PICTURE_SHARE * page.width * page.height


def _scores(
    lines: Sequence[Line], dated: int
) -> tuple[dict[PaperKind, float], dict[PaperKind, tuple[Word, ...]]]:
    """What the words and the look of a page weigh for each kind but letter and request; and for every kind
    the words that speak for it the most."""
    flat = " ".join(word for line in lines for word in line.text.split())
    scores: dict[PaperKind, float] = {}
    cues: dict[PaperKind, tuple[Word, ...]] = {}
    for kind, words in KIND_WORDS.items():
        hits = [cue for cue in words if cue.pattern.search(flat)]
        strongest = max(hits, key=lambda cue: cue.weight, default=None)
        if strongest is not None:
            cues[kind] = _cue_words(strongest, lines)
        if kind not in LETTERS:
            scores[kind] = sum(cue.weight for cue in hits)
    scores[PaperKind.RESUME] += _look_of_resume(lines, dated)
    return scores, cues


def _cue_words(cue: Cue, lines: Sequence[Line]) -> tuple[Word, ...]:
    """The line where the strongest words stand; empty where they run over a line's end."""
    return next((line.words for line in lines if cue.pattern.search(line.text)), ())


def _look_of_resume(lines: Sequence[Line], dated: int) -> float:
    """What dated lines and records weigh for a resume."""
    share = dated / max(1, len(lines))
    return max(min(2.4, 0.3 * dated) if dated >= 4 and share > 0.12 else 0.0, weight_of_records(lines))


def _begins(lines: Sequence[Line], number: PageNumber | None) -> bool:
    """Whether a page opens a paper: page 1, a salutation or subject line, a date on its own near the top."""
    if number is not None:
        return number.number == 1
    head = lines[:14]
    if any(_GOES_ON.search(line.text) for line in (*lines[:3], *lines[-2:])):
        return False
    if any(SALUTATION.match(line.text) or RE_LINE.match(line.text) for line in head):
        return True
    return any(_dated_alone(line) for line in head[:8])


def _dated_alone(line: Line) -> bool:
    spans = date_spans(line.text)
    return len(spans) == 1 and spans[0].end - spans[0].start > 0.7 * len(line.text)
