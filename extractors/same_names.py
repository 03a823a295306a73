"""One person's name that a paper shows more than once: the spelling read most surely serves for all."""

from __future__ import annotations

import re
from collections import defaultdict

from rapidfuzz import fuzz

from extractors.names import has_name_shape
from extractors.prose import Prose

_ALIKE = 80.0
_MORE, _LARGE = 1.02, 1.1
_JUNK, _SCRAWL, _TALL = 0.6, 0.35, 2.0
_EDGES = ' ,.;:()[]"“”|*_~'


def surest_spelling(prose: Prose, name: str, start: int, end: int) -> str:
    """`name`, which stands at `text[start:end]`, as the paper's surest mention spells it.

    A text layer is never doubted; OCR is where a word of the name was read unsurely or is spelled two ways.
    """
    own = prose.words(start, end)
    if not own or min(word.confidence for _, word in own) >= 0.99:
        return name
    spellings: dict[str, float] = defaultdict(float)
    as_read: dict[str, str] = {}
    count = len(name.split())
    for piece in prose.pieces:
        for at in range(len(piece.words) - count + 1):
            words = piece.words[at : at + count]
            text = re.sub(r"['’]s$", "", " ".join(word.text.strip(_EDGES) for word in words))
            if _is_same(text, name) and has_name_shape(text):
                key = text.casefold()
                large = _LARGE if text.isupper() else 1.0
                spellings[key] += large * min(word.confidence for word in words)
                if key not in as_read or as_read[key].isupper():
                    as_read[key] = text
    best = max(spellings, key=lambda key: spellings[key], default=name.casefold())
    if best == name.casefold() or spellings[best] < _MORE * spellings.get(name.casefold(), 0.0):
        return name
    if len(best) == len(name) and as_read[best].isupper():
        return _cased_like(as_read[best], name)
    return as_read[best]


def in_small_letters(prose: Prose, name: str) -> str:
    """A name in capitals as another mention writes it, else with a capital to each word."""
    if not name.isupper() or len(name) <= 4:
        return name
    mentions = (match[0] for match in re.finditer(re.escape(name), prose.text, re.IGNORECASE))
    return next((mention for mention in mentions if not mention.isupper()), name.title())


def _is_same(text: str, name: str) -> bool:
    one, other = text.casefold(), name.casefold()
    if one == other:
        return True
    words, others = one.split(), other.split()
    if len(words) != len(others) or fuzz.ratio(one, other) < _ALIKE:
        return False
    return all(fuzz.ratio(a, b) >= 50.0 for a, b in zip(words, others, strict=True))


def _cased_like(capitals: str, model: str) -> str:
    return "".join(a.upper() if b.isupper() else a.lower() for a, b in zip(capitals, model, strict=True))


def without_junk(prose: Prose, name: str, start: int, end: int) -> str:
    """`name` without the words that are no part of it but strokes of a pen: read unsurely
    and short, in capitals or of no vowel, far too tall, or hardly read at all. Left whole where what remains
    is no name."""
    words = [word for _, word in prose.words(start, end)]
    tokens = name.split()
    if len(tokens) < 3 or len(words) != len(tokens):
        return name
    low = min(word.box[3] - word.box[1] for word in words)
    kept = [
        token
        for token, word in zip(tokens, words, strict=True)
        if word.confidence >= _JUNK
        or not (_is_stroke(token) or word.confidence < _SCRAWL or word.box[3] - word.box[1] > _TALL * low)
    ]
    whole = " ".join(kept)
    return whole if len(kept) >= 2 and has_name_shape(whole) else name


def _is_stroke(token: str) -> bool:
    letters = token.strip(".")
    if len(letters) == 1 and token[-1] == ".":
        return False
    return len(letters) <= 3 and (letters.isupper() or not re.search(r"[aeiouyà-ÿ]", letters, re.IGNORECASE))
