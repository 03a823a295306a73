# ruff: noqa: E501 - lists of words read better whole
"""What scanners, fax lines and OCR do to words, done to made pages without an image."""

from __future__ import annotations

import random

from models.terms import Page, PageSource, Word
from samples.tagger.canvas import Sheet, Token

ALIKE = {
    "l": "1Ii|", "1": "lI|", "I": "l1|", "0": "OoC", "O": "0Q", "o": "0ce", "e": "co", "c": "e(", "a": "aou", "s": "5S",
    "S": "5$", "5": "S", "8": "B3", "B": "8", "3": "8", "6": "8b", "2": "Z7", "7": "1?", "n": "rnu", "m": "rnn", "h": "bn",
    "t": "fl", "f": "tr", "i": "l1j", "r": "tn", "u": "un", "v": "yu", "g": "9q", ",": ".", ".": ",", "-": "~—", "é": "e6", "A": "4R",
}  # fmt: skip
CRUMBS = (
    "|",
    ".",
    "'",
    "_",
    "~",
    "-",
    ":",
    "—",
    "i",
    "`",
    "oe",
    "ee",
    "aa",
    "I",
    "l",
    "=",
    "[",
    "]",
    "y",
    "4",
)


def spoilt(sheet: Sheet, rng: random.Random) -> tuple[tuple[Page, ...], dict[int, Token]]:
    """The sheet's pages as OCR gives them back, and each word's token by identity."""
    rate = rng.choice([0.002, 0.01, 0.02, 0.03, 0.06, 0.09])
    pages, tokens = [], {}
    tilt = rng.gauss(0, 0.001)
    for number, words in enumerate(sheet.pages, 1):
        kept: list[Word] = []
        last: tuple[Word, Token] | None = None
        for word, token in words:
            if rng.random() < rate * 0.25:
                continue
            made = _word(word, rng, rate, tilt)
            if len(made.text) > 3 and rng.random() < rate * 0.3:
                for part in _halves(made, rng):
                    kept.append(part)
                    tokens[id(part)] = token
                last = None
                continue
            touching = (
                last is not None
                and abs(last[0].box[1] - made.box[1]) < 2
                and 0 <= made.box[0] - last[0].box[2] < 0.4 * sheet.size
            )
            if last is not None and touching and rng.random() < rate * 0.4:
                before = kept.pop()
                box = (before.box[0], before.box[1], made.box[2], made.box[3])
                made = Word(before.text + made.text, box, 0.8, made.size_pt)
                token = last[1] if last[1].tag != "none" else token
                tokens.pop(id(before), None)
            kept.append(made)
            tokens[id(made)] = token
            last = made, token
        kept += _crumbs(sheet, rng, rate, tokens)
        strokes = tuple(s for s in sheet.strokes[number - 1] if rng.random() > 4 * rate)
        pages.append(Page(number, sheet.width, sheet.height, tuple(kept), PageSource.OCR, strokes))
    return tuple(pages), tokens


def _word(word: Word, rng: random.Random, rate: float, tilt: float) -> Word:
    text = "".join(rng.choice(ALIKE.get(c, c)) if rng.random() < rate else c for c in word.text)
    if len(text) > 2 and rng.random() < rate:
        at = rng.randrange(len(text))
        text = text[:at] + text[at + 1 :]
    if rng.random() < rate * 0.4:
        text = _garbled(text, rng)
    x0, y0, x1, y1 = word.box
    shift = x0 * tilt
    jitter = [rng.gauss(0, 0.25) for _ in range(4)]
    box = (x0 + jitter[0], y0 + shift + jitter[1], x1 + jitter[2], y1 + shift + jitter[3])
    return Word(text, box, 0.9, box[3] - box[1])


def _garbled(text: str, rng: random.Random) -> str:
    """A word of which little is left: some of its letters are others, or it ends early."""
    if rng.random() < 0.3:
        return text[: rng.randint(1, len(text))]
    return "".join(rng.choice("aeioucrnstlfvy") if c.isalpha() and rng.random() < 0.6 else c for c in text)


def _halves(word: Word, rng: random.Random) -> tuple[Word, Word]:
    """A word that OCR takes for two."""
    at = rng.randint(1, len(word.text) - 1)
    x0, y0, x1, y1 = word.box
    middle = x0 + (x1 - x0) * at / len(word.text)
    return (
        Word(word.text[:at], (x0, y0, middle - 0.5, y1), 0.7, word.size_pt),
        Word(word.text[at:], (middle + 0.5, y0, x1, y1), 0.7, word.size_pt),
    )


def _crumbs(sheet: Sheet, rng: random.Random, rate: float, tokens: dict[int, Token]) -> list[Word]:
    """Specks that OCR takes for words."""
    found = []
    for _ in range(rng.randint(0, int(200 * rate) + 1)):
        x, y = rng.uniform(10, sheet.width - 20), rng.uniform(10, sheet.height - 20)
        word = Word(rng.choice(CRUMBS), (x, y, x + 3, y + sheet.size), 0.3, sheet.size)
        tokens[id(word)] = Token(word.text)
        found.append(word)
    return found
