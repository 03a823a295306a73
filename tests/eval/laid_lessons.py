"""Lessons for the resume network from layouts that people wrote: `python -m tests.eval.laid_lessons OUT`.

A page of a development layout becomes a lesson where the reader has read all its credits as they truly are:
the words that the readings rest on are known then, and of the others that they belong to no credit. Of any
other page the words that can be found from the truth alone are told (`laid_words`). With `--channels` the
same resume is scanned or faxed too, and each word that OCR gives is what the word in its place is. Every
third family is left out: on these confidences are fitted. So are the sets that judge, by people who had not
seen the reader.
"""

from __future__ import annotations

import argparse
import pickle
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.language import Gazetteer, Language
from extractors.layout import segments, text_lines
from extractors.ocr_clean import cleaned
from extractors.pages import see
from extractors.resume import read_resume
from extractors.resume_furniture import without_furniture
from models.terms import Box, CreditReading, Page, Reading, Word
from samples.matching import bare_text, best_pairs
from samples.scoring import MORE_FIELDS, ROW_FIELDS, row_fields, row_likeness
from samples.tagger.canvas import Sheet, Token
from samples.tagger.lessons import Lesson, lesson_of
from samples.tagger.noise import spoilt
from samples.truth import CreditTruth
from tests.eval.calibration_resumes import MadeResume, Order, families, is_taught, made_resume
from tests.eval.laid_words import words_told

NOISY = 2
"""How many copies of a page are spoilt as by a scan, each in its own way."""
_OVER = ("position", "kind", "studio", "agreement")
_FIELDS = ("title", "position", "days", *MORE_FIELDS, "company", "agreement")
_FIRST = 100
"""The first seed: confidences are fitted on lower ones."""
_LEAST_SAME, _CLOSE_PT, _LEAST_KEPT, _LEAST_ON = 12, 4.0, 0.7, 0.3
Tokens = dict[int, Token]
Claims = dict[int, list[tuple[str, int]]]


def lessons_of(order: Order) -> list[Lesson]:
    """The lessons of one resume; none where it is not surely known what each word is."""
    made = made_resume(replace(order, channel="text"))
    if made is None or made.ending == "txt" or (order.channel != "text" and made.ending != "pdf"):
        return []
    pages = _pages(made)
    tokens = tokens_of(pages, made.credits) or words_told(pages, made.credits)
    if tokens is None:
        return []
    if order.channel != "text":
        return [one for one in (_seen(order, pages, tokens),) if one is not None]
    rng = random.Random(order.name)
    found = [lesson_of(pages, tokens), *(lesson_of(*_spoilt(pages, tokens, rng)) for _ in range(NOISY))]
    return [one for one in found if one is not None]


def _seen(order: Order, pages: Sequence[Page], tokens: Tokens) -> Lesson | None:
    """The lesson of the same resume as OCR gives it; null where it cannot be laid over the text."""
    made = made_resume(order)
    if made is None:
        return None
    seen = _pages(made)
    if len(seen) != len(pages):
        return None
    told: Tokens = {}
    for page, under in zip(seen, pages, strict=True):
        laid = _laid_over(page, under)
        if laid is None:
            return None
        for word, meant in laid:
            told[id(word)] = (
                Token(word.text, "open", -1) if meant is None else replace(tokens[id(meant)], text=word.text)
            )
    return lesson_of(seen, told)


def _pages(made: MadeResume) -> list[Page]:
    """What the network sees of a resume."""
    seen = see(made.content, f"resume.{made.ending}", made.media_type).pages
    return without_furniture([cleaned(page) for page in seen])


def _laid_over(page: Page, under: Page) -> list[tuple[Word, Word | None]] | None:
    """Each word of a page by OCR with the word of the text in its place; null where too few are the same to
    tell how the one lies on the other."""
    texts, again = (Counter(w.text for w in p.words) for p in (page, under))
    once = {w.text: _middle(w.box) for w in under.words if texts[w.text] == again[w.text] == 1}
    same = [(_middle(w.box), once[w.text]) for w in page.words if w.text in once]
    if len(same) < _LEAST_SAME:
        return None
    moved, kept = cv2.estimateAffine2D(
        np.array([a for a, _ in same]), np.array([b for _, b in same]), ransacReprojThreshold=_CLOSE_PT
    )
    if moved is None or kept.mean() < _LEAST_KEPT:
        return None
    return [(word, _under(word, moved, under)) for word in page.words]


def _under(word: Word, moved: NDArray[Any], page: Page) -> Word | None:
    """The word of the text that most of a word by OCR lies on."""
    (x0, y0), (x1, y1) = (moved @ (*corner, 1.0) for corner in (word.box[:2], word.box[2:]))
    best, most = None, _LEAST_ON * (x1 - x0)
    for other in page.words:
        wide = min(x1, other.box[2]) - max(x0, other.box[0])
        level = other.box[1] - 1 < (y0 + y1) / 2 < other.box[3] + 1
        if level and wide > most:
            best, most = other, wide
    return best


def _middle(box: Box) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def tokens_of(pages: Sequence[Page], credits: Sequence[CreditTruth]) -> Tokens | None:
    """What each word of `pages` is, by its identity; null where a credit was not read as it is."""
    rows = read_resume(pages, "resume", "resume", language()).credits
    pairs = best_pairs(rows, credits, row_likeness)
    if len(rows) != len(credits) or len(pairs) != len(credits):
        return None
    claims: Claims = defaultdict(list)
    for number, truth in enumerate(credits):
        if not _claimed(pairs[number], truth, pages, claims, number):
            return None
    settled = _settled(claims)
    if settled is None:
        return None
    return {id(w): Token(w.text, *settled.get(id(w), ("open", -1))) for page in pages for w in page.words}


def _claimed(
    row: CreditReading, truth: CreditTruth, pages: Sequence[Page], claims: Claims, number: int
) -> bool:
    """Adds what the words of a credit are; false where the credit was not read as it is, or the words of a
    field are not all found."""
    right = row_fields(row, truth)
    if not all(right[name] for name in ROW_FIELDS):
        return False
    for name in _FIELDS:
        reading: Reading[Any] = getattr(row, name)
        if reading.value is None:
            unread = getattr(truth, name, None)
            for word in _standing(unread if isinstance(unread, str) else "", pages):
                claims[id(word)].append(("unknown", -1))
            continue
        words = _words(reading, pages)
        for word in words:
            claims[id(word)].append((name if right.get(name, True) else "unknown", number))
        if not words:
            return False
    start, end = _words(row.start, pages), _words(row.end, pages)
    period = _between({id(w) for w in (*start, *end)}, pages)
    for name, words in (("dates", period),) if period else (("start", start), ("end", end)):
        for word in words:
            claims[id(word)].append((name, number))
    return bool(start and end)


def _standing(name: str, pages: Sequence[Page]) -> Iterator[Word]:
    """The words of a name wherever it stands in one line."""
    wanted = [bare_text(part) for part in name.split()]
    for page in pages:
        for line in text_lines(page):
            bare = [bare_text(word.text) for word in line.words]
            for at in range(len(bare) - len(wanted) + 1):
                if wanted and bare[at : at + len(wanted)] == wanted:
                    yield from line.words[at : at + len(wanted)]


def _settled(claims: Claims) -> dict[int, tuple[str, int]] | None:
    """Each word's tag and credit. What several credits rest on is a heading over them, and then so is what
    stands for the same over one credit; null where it cannot be one."""
    known = {key: [claim for claim in found if claim[0] != "unknown"] for key, found in claims.items()}
    shared = {found[0][0] for found in known.values() if len({credit for _, credit in found}) > 1}
    if not shared <= set(_OVER):
        return None
    settled = {}
    for key, found in known.items():
        tag, credit = found[0] if found else ("unknown", -1)
        settled[key] = (f"over_{tag}", -1) if tag in shared else (tag, credit)
    return settled


def _between(ids: set[int], pages: Sequence[Page]) -> list[Word]:
    """The words from the first to the last of `ids`, where one segment holds them all."""
    for page in pages:
        for line in text_lines(page):
            for part in segments(line):
                if ids and ids <= {id(w) for w in part.words}:
                    places = [n for n, w in enumerate(part.words) if id(w) in ids]
                    return list(part.words[places[0] : places[-1] + 1])
    return []


def _words(reading: Reading[Any], pages: Sequence[Page]) -> list[Word]:
    """The words that a reading rests on; none where its evidence has no box or they are not all there."""
    found = reading.evidence
    if found is None or found.box is None:
        return []
    x0, y0, x1, y1 = found.box
    page = next(p for p in pages if p.number == found.page)
    left = bare_text(found.quote)
    words: list[Word] = []
    for word in (w for line in text_lines(page) for w in line.words):
        x, y = _middle(word.box)
        inside = x0 - 1 < x < x1 + 1 and y0 - 1 < y < y1 + 1
        bare = bare_text(word.text)
        if inside and left and (left.startswith(bare) or left in bare):
            words.append(word)
            left = left.removeprefix(bare) if left.startswith(bare) else ""
    return [] if left else words


def _spoilt(pages: Sequence[Page], tokens: Tokens, rng: random.Random) -> tuple[tuple[Page, ...], Tokens]:
    """The pages as OCR may give them back."""
    sheet = Sheet(rng, pages[0].width, pages[0].height, 36, 10, 1, False, 1.2)
    sheet.pages = [[(w, tokens[id(w)]) for w in page.words] for page in pages]
    sheet.strokes = [list(page.strokes) for page in pages]
    return spoilt(sheet, rng)


@cache
def language() -> Language:
    return Language.load(Gazetteer())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--seeds", type=int, default=30)
    parser.add_argument("--channels", nargs="+", default=["text"])
    parser.add_argument("--only", default="", help="families whose names begin so")
    parser.add_argument("--workers", type=int, default=2)
    wanted = parser.parse_args()
    orders = [
        Order(name, channel, _FIRST + seed)
        for seed in range(wanted.seeds)
        for channel in wanted.channels
        for name in families()
        if is_taught(name) and name.startswith(wanted.only)
    ]
    with ProcessPoolExecutor(wanted.workers, mp_context=get_context("fork")) as pool:
        made = list(pool.map(lessons_of, orders, chunksize=4))
    taught_by = Counter(order.family for order, found in zip(orders, made, strict=True) if found)
    wanted.out.write_bytes(pickle.dumps([one for found in made for one in found]))
    print(f"{sum(taught_by.values())} of {len(orders)} resumes, {len(taught_by)} families")
    print("none from", sorted({order.family for order in orders} - set(taught_by)))


if __name__ == "__main__":
    main()
