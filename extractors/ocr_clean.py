"""OCR'd words made ready for readers: specks dropped, bullets told, boxes as a text layer would give them.

Tesseract's boxes hug the ink: "Office" is higher than "one", a dash is a sliver. Readers measure gaps and
rows in heights of lines, so every word is given the height that its type has. Nothing is said here that was
not read: words are dropped or trimmed of specks, and a lone sign among others becomes the bullet that it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from extractors.layout import text_lines
from extractors.ocr_repair import mended_words
from extractors.ocr_rules import with_mended_rules
from models.terms import Page, PageSource, Word

_UP, _DOWN = 0.92, 0.22
_CAPITAL, _SMALL, _BELOW = 0.72, 0.53, 0.21
_TALL = re.compile(r"[A-Z0-9bdfhklit|!\[\](){}/&À-ß]")
_LOW = re.compile(r"[gjpqy,;Q()\[\]{}|/ç]")
_LEVEL = re.compile(r"[A-Za-z0-9]")
_SNAP = 0.13
_DASHES = frozenset("-‐–—~=")
_BULLETS = frozenset("*«»+•·●°¢®©¤■▪§¥€")
_LEAD = re.compile(r"^(?:[|_~=‘“”„‚`'\"\\}{<>«»*+^—–-]|\[(?![^\[]*\])|[.,:;])+(?=\w|[(\[])")
_TRAIL = re.compile(r"(?<=[\w.)\],!?’'+])[|_~=‘“`\\}{<>«»*^]+$")
_YEAR, _CUT = re.compile(r"(?:19|20)\d\d"), 1.0
_LEAST_BULLETS = 3
_SPECK_SURE = 0.45


def cleaned(page: Page) -> Page:
    """The page with its words cleaned and the rules of its tables mended, where they were had by OCR; else
    the page itself."""
    if page.source is not PageSource.OCR or not page.words:
        return page
    usual = _usual_size(page.words)
    words = [trimmed for word in page.words if (trimmed := _without_specks(word)) is not None]
    lines = text_lines(page, words)
    kept = [word for line in lines for word in _true_words(_with_parts_joined(line.words), usual)]
    kept = _with_bullets(page, kept)
    kept = [word for words_of_line in mended_words(text_lines(page, kept)) for word in words_of_line]
    sizes = _sizes(page, kept, usual)
    laid = tuple(_laid(word, size) for word, size in zip(kept, sizes, strict=True))
    return with_mended_rules(replace(page, words=laid))


def _size(word: Word) -> float | None:
    """The type size that the height of its ink tells; null where its characters do not tell."""
    if not _LEVEL.search(word.text):
        return None
    ink = (_CAPITAL if _TALL.search(word.text) else _SMALL) + (_BELOW if _LOW.search(word.text) else 0.0)
    return (word.box[3] - word.box[1]) / ink


def _usual_size(words: Sequence[Word]) -> float:
    told = [size for word in words if len(word.text) > 2 and word.confidence > 0.6 and (size := _size(word))]
    return median(told) if told else 10.0


def _without_specks(word: Word) -> Word | None:
    """A word without the bars and specks that stick to its ends; null where nothing is left."""
    if not _LEVEL.search(word.text):
        return replace(word, text="–") if len(word.text) > 1 and set(word.text) <= _DASHES else word
    text = _TRAIL.sub("", _LEAD.sub("", word.text))
    return replace(word, text=text) if text else None


def _with_parts_joined(words: Sequence[Word]) -> list[Word]:
    """The words of a line, its guillemets, where they are pairs, part of the words that they stand around,
    and a year at its head whole ("202 3")."""
    found = list(words)
    if len(found) > 1 and _is_cut_year(found[0], found[1]):
        found[:2] = [_as_one(found[0], found[1])]
    opening = [n for n, word in enumerate(found[:-1]) if word.text == "«"]
    closing = [n for n, word in enumerate(found) if n and word.text.startswith("»")]
    if len(opening) != len(closing) or any(b - a < 2 for a, b in zip(opening, closing, strict=True)):
        return found
    for n in sorted((*opening, *(n - 1 for n in closing)), reverse=True):
        found[n : n + 2] = [_as_one(found[n], found[n + 1])]
    return found


def _is_cut_year(first: Word, second: Word) -> bool:
    blank = second.box[0] - first.box[2]
    return (
        len(first.text) == 3
        and _YEAR.fullmatch(first.text + second.text) is not None
        and blank < _CUT * (first.box[3] - first.box[1])
    )


def _as_one(first: Word, second: Word) -> Word:
    (x0, y0, _, y1), (_, v0, u1, v1) = first.box, second.box
    confidence = second.confidence if first.text == "«" else first.confidence
    box = (x0, min(y0, v0), u1, max(y1, v1))
    return replace(first, text=first.text + second.text, box=box, confidence=confidence)


def _true_words(words: Sequence[Word], usual: float) -> list[Word]:
    """The words of a line without those that are specks."""
    return [word for number, word in enumerate(words) if not _is_speck(words, number, usual)]


def _is_speck(words: Sequence[Word], number: int, usual: float) -> bool:
    word = words[number]
    wide, high = word.box[2] - word.box[0], word.box[3] - word.box[1]
    if _LEVEL.search(word.text):
        flat = high < 0.3 * usual
        small = len(word.text) == 1 and high < 0.42 * usual
        return (flat or small or high > 3.5 * usual) and word.confidence < 0.9
    inner = 0 < number < len(words) - 1
    near = inner and (
        word.box[0] - words[number - 1].box[2] < 1.5 * usual
        and words[number + 1].box[0] - word.box[2] < 1.5 * usual
    )
    if set(word.text) <= _DASHES:
        return not near or wide < 0.12 * usual
    if set(word.text) <= _BULLETS or word.text in ("|", "/", "&"):
        return not near and number > 0
    return not set(word.text) & set("()[]&#$%")


def _with_bullets(page: Page, words: Sequence[Word]) -> list[Word]:
    """Lone signs between words become bullets where the page has several; a gap as wide as theirs in a line
    of bullets holds one that was not read."""
    signs = [word for word in words if set(word.text) <= _BULLETS]
    if len(signs) < _LEAST_BULLETS:
        return list(words)
    found: list[Word] = []
    for line in text_lines(page, words):
        told = [
            replace(w, text="•", confidence=max(w.confidence, 0.9)) if set(w.text) <= _BULLETS else w
            for w in line.words
        ]
        places = [n for n in range(1, len(told) - 1) if told[n].text == "•"]
        gap = median(told[n + 1].box[0] - told[n - 1].box[2] for n in places) if len(places) > 1 else 1e9
        for number, word in enumerate(told):
            before = told[number - 1] if number else None
            if (
                before
                and before.text != "•" != word.text
                and 0.75 * gap <= word.box[0] - before.box[2] <= 1.4 * gap
            ):
                middle = (word.box[0] + before.box[2]) / 2
                found.append(replace(word, text="•", box=(middle - 1, word.box[1], middle + 1, word.box[3])))
            found.append(word)
    return found


def _sizes(page: Page, words: Sequence[Word], usual: float) -> list[float]:
    """The type size of each word: its neighbours' median, the page's usual one where it is close to that."""
    by_word: dict[int, float] = {}
    for line in text_lines(page, words):
        for number, word in enumerate(line.words):
            near = [
                size
                for other in line.words[max(number - 3, 0) : number + 4]
                if (size := _size(other)) is not None and other.confidence > 0.3
            ]
            size = median(near) if near else usual
            by_word[id(word)] = usual if abs(size - usual) <= _SNAP * usual else min(size, 4 * usual)
    return [by_word[id(word)] for word in words]


def _laid(word: Word, size: float) -> Word:
    """The word in a box as high as its type, upon its own baseline."""
    x0, top, x1, bottom = word.box
    if not _LEVEL.search(word.text):
        middle = (top + bottom) / 2
        base = middle + 0.3 * size
    else:
        base = bottom - (_BELOW * size if _LOW.search(word.text) else 0.0)
    return replace(
        word, box=(x0, round(base - _UP * size, 2), x1, round(base + _DOWN * size, 2)), size_pt=round(size, 2)
    )
