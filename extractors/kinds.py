"""Which kind of paper each page is, and whether it begins one.

A page is judged by its words (what only a letter, a request, a statement says) and its shape (how long its
lines run, how many hold dates).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.asked import category_asked
from extractors.closing import is_closing
from extractors.dates import date_spans
from extractors.kind_records import weight_of_records
from extractors.kind_words import KIND_WORDS, Cue
from extractors.layout import Line, text_lines
from extractors.letter_parts import RE_LINE, SALUTATION
from extractors.page_numbers import PageNumber, printed_number
from extractors.signing_certificate import certifies
from models.terms import Page, PaperKind, Word

_GOES_ON = re.compile(r"\bpage (?:two|deux)\b|\bcontinued\b|\(suite\)", re.IGNORECASE)
_FEW_WORDS = 4
_PICTURE_SHARE = 0.04
_LEAST_SCORE = 1.6
_CLEARLY_ASKED, _FEWEST_DATED, _FEW_THIRD, _LONGEST_REQUEST = 1.1, 4, 1, 300
_SPOKEN_FOR = 1.1
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I’m|me|my|My|mon|ma|mes|je|Je)\b|\b[Jj]['’]")
_THIRD_PERSON = re.compile(r"\b(?:he|she|his|her|him|hers|herself|himself|elle|Mr|Mrs|M\.)\b")
_FORM = re.compile(r"\b(?:categor(?:y|ie)|upgrade|application|listing)\b[^.\n]{0,30}:", re.IGNORECASE)
_RISES = re.compile(
    r"\bupgrade\b|\b(?:next|higher) (?:level|category)\b|\b(?:step|mov(?:e|ing)|go(?:ing)?) up\b"
    r"|\b(?:move|step|passage|promot\w+) (?:from|to|de|à)\b"
    r"|\b(?:going|apply\w*|qualify|bid|ready) (?:for|to)\b"
    r"|\bput (?:me|my name) (?:down|forward)\b|\bcommittee\b[^.]{0,60}\b(?:consider|approv)"
    r"|\bconsider\w*\b[^.]{0,60}\bcommittee\b",
    re.IGNORECASE,
)
_FOR_ANOTHER = re.compile(
    r"\b(?:my|a|the|our) (?:reference|letter|recommendation)s?\b[^.]{0,40}\b(?:for|on behalf of|regarding)\b"
    r"|\brecommend|\brefere(?:e|nce for)|\bremittance|\binvoice|\bcongratulat",
    re.IGNORECASE,
)
_STRONG_CUE, _WHOLE_LETTER, _ASKS_FOR_ITSELF = 1.7, 1.0, 1.5
_UPGRADE = re.compile(
    r"(?:\bappl(?:y|ied|ying|ication)|upgrad|\bcategor|\blist(?:ed|ing)\b|\bmov(?:e|ed|ing) up|\bpromot|"
    r"\bchanged from)[^.]{0,60}(?:co-? ?ordinat|\bA\.?P\.?C)",
    re.IGNORECASE,
)
_FOR_ONESELF = re.compile(
    r"\b(?:I|my)\b[^.]{0,60}(?:upgrad|\blist(?:ed|ing)\b|\bcategor|\bappl(?:y|ying|ication)\b|moved up|"
    r"promot|changed from)",
)


@dataclass(frozen=True, slots=True)
class Told:
    """What one page is: `confidence` 0 to 1, `begins` whether it opens a paper, `number` the number that it
    prints."""

    page: Page
    kind: PaperKind
    confidence: float
    begins: bool
    number: PageNumber | None
    cues: tuple[Word, ...]


def tell(page: Page) -> Told:
    """The kind of one page, its fax strip already off."""
    words = [word for word in page.words if any(char.isalnum() for char in word.text)]
    if len(words) < _FEW_WORDS:
        inked = page.marks or page.pictures
        if not words and _is_picture(page):
            return Told(page, PaperKind.OTHER, 0.95, True, None, ())
        kind = PaperKind.OTHER if inked and words else PaperKind.BLANK
        return Told(page, kind, 0.95 if not inked else 0.7, True, None, ())
    lines = text_lines(page)
    text = "\n".join(line.text for line in lines)
    if certifies(text):
        return Told(page, PaperKind.OTHER, 0.98, True, None, ())
    scores, cues = _scores(text, lines)
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    (kind, best), second = ranked[0], ranked[1][1]
    number = printed_number(lines)
    if best < _LEAST_SCORE:
        return Told(page, PaperKind.OTHER, 0.8, _begins(lines, number), number, ())
    confidence = min(0.99, 0.6 + 0.09 * best) * (1.0 if best - second > 1.0 else 0.75)
    return Told(page, kind, round(confidence, 3), _begins(lines, number), number, cues.get(kind, ()))


def _is_picture(page: Page) -> bool:
    """Whether ink covers a good part of a page without words: a logo, a photo of something else."""
    inked = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (*page.marks, *page.pictures))
    return inked > _PICTURE_SHARE * page.width * page.height


def _scores(
    text: str, lines: Sequence[Line]
) -> tuple[dict[PaperKind, float], dict[PaperKind, tuple[Word, ...]]]:
    flat = re.sub(r"\s+", " ", text)
    scores: dict[PaperKind, float] = {}
    cues: dict[PaperKind, tuple[Word, ...]] = {}
    strong: dict[PaperKind, bool] = {}
    for kind, words in KIND_WORDS.items():
        hits = [cue for cue in words if cue.pattern.search(flat)]
        scores[kind] = sum(cue.weight for cue in hits)
        strong[kind] = any(cue.weight >= _STRONG_CUE for cue in hits)
        strongest = max(hits, key=lambda cue: cue.weight, default=None)
        if strongest is not None:
            cues[kind] = _cue_words(strongest, lines)
    spoken_for = scores[PaperKind.REFERENCE_LETTER] >= _SPOKEN_FOR
    dated = sum(bool(date_spans(line.text)) for line in lines)
    for kind, weight in _shape(lines, dated).items():
        scores[kind] = scores.get(kind, 0.0) + weight
    if strong[PaperKind.REQUEST] and not strong[PaperKind.REFERENCE_LETTER]:
        scores[PaperKind.REFERENCE_LETTER] -= _ASKS_FOR_ITSELF
    if not spoken_for and dated < _FEWEST_DATED and _asks_for_itself(text, flat):
        scores[PaperKind.REQUEST] = max(_LEAST_SCORE, *scores.values()) + _CLEARLY_ASKED
    letter, request = scores[PaperKind.REFERENCE_LETTER], scores[PaperKind.REQUEST]
    whole = letter >= _WHOLE_LETTER or request >= 0.4 * _WHOLE_LETTER
    if max(scores.values()) < _LEAST_SCORE and whole and _UPGRADE.search(flat):
        scores[_letter_or_request(flat)] = _LEAST_SCORE
    return scores, cues


def _asks_for_itself(text: str, flat: str) -> bool:
    """Whether a page's writer asks for an upgrade or a listing of their own: it names what is asked for, or
    speaks of an upgrade and of papers that come with it, and of no third person."""
    if len(_THIRD_PERSON.findall(flat)) > _FEW_THIRD or len(flat.split()) > _LONGEST_REQUEST:
        return False
    asked = category_asked(text)
    if asked is not None and (_FIRST_PERSON.search(flat) or _FORM.search(flat)):
        return True
    return bool(_FIRST_PERSON.search(flat) and _RISES.search(flat) and not _FOR_ANOTHER.search(flat))


def _letter_or_request(text: str) -> PaperKind:
    """Whether a letter without any of the known words speaks for its writer or for somebody else."""
    return PaperKind.REQUEST if _FOR_ONESELF.search(text) else PaperKind.REFERENCE_LETTER


def _cue_words(cue: Cue, lines: Sequence[Line]) -> tuple[Word, ...]:
    """The line where the strongest words stand; empty where they run over a line's end."""
    return next((line.words for line in lines if cue.pattern.search(line.text)), ())


def _shape(lines: Sequence[Line], dated: int) -> dict[PaperKind, float]:
    """What the look of the lines says: `dated` ones are a resume's, long ones and a closing a letter's."""
    long_lines = sum(len(line.words) >= 9 for line in lines)
    share = dated / max(1, len(lines))
    resume = min(2.4, 0.3 * dated) if dated >= 4 and share > 0.12 else 0.0
    shape = {PaperKind.RESUME: max(resume, weight_of_records(lines))}
    closes = any(is_closing(line.text) for line in lines[2:])
    greets = any(SALUTATION.match(line.text) for line in lines[:16])
    prose = 0.5 if long_lines >= 3 else 0.0
    letter = prose + (0.5 if closes else 0.0) + (0.4 if greets else 0.0)
    shape[PaperKind.REFERENCE_LETTER] = letter if dated < 8 else 0.0
    shape[PaperKind.REQUEST] = 0.4 * letter if dated < 8 else 0.0
    return shape


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
