"""Words that OCR is known to misread, mended where their neighbours leave one reading only.

A capital I read as l at the head of a name, the ordinal of an assistant, the lone "I" of a writer, the
Local's own name. A text layer is never touched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from extractors.accented import accented
from extractors.layout import text_lines
from models.terms import Page, PageSource, Word

_SMALL_L = re.compile(
    r"^[(\"“'‘]?[l|1!\[](?=[b-dfghj-np-tvxz][a-zà-ÿ]{2}|y(?!ing|ri|nx|re)[a-z]{2}|w[aeio][a-z]{2}|ai?n(?:['’]s)?[,.;:)]?$)"
)
_SMALL_HEAD = re.compile(r"^l[a-zà-ÿ]{2,}$")
_SHORT_LINE = 6
_RANK = re.compile(r"^(?P<lead>[\"'“(\[]?)[A-Za-z\d|!\[\]](?P<rank>st|nd)\.?$")
_NO_RANK = frozenset({"and"})
_NO_WORD = re.compile(r"^[Il|!\[]st$")
_RANKED = re.compile(r"^(?:ass|a\.?p\.?c)", re.IGNORECASE)
_LONE = frozenset({"1", "|", "l", "!", "{", "[", "]"})
_MY_VERB = re.compile(
    r"^(?:am|have|had|was|would|write|wish|hereby|recommend|support|hope|believe|know|worked|served|relied|hired|can|request|"
    r"ask|apply|understand|first|endorse|met|saw|do|did|will|also|now|currently|formally)$"
)
_GLUED = re.compile(
    r"^[Il|](?=(?:recommend|endorse|support|write|worked|would|fully|highly|hereby|request|hired|believe|wholeheartedly|"
    r"can|have|confirm|know)$)"
)
_DIGIT_WITHIN = re.compile(
    r"^(?=.{4,})[\"“(]?[A-ZÀ-Ý](?:[a-zà-ÿ]*(?=\d[a-zà-ÿ]{2})|[a-zà-ÿ]{3,}(?=\d[a-zà-ÿ]))(?P<d>[0156])[a-zà-ÿ]+[\w'’\-]*"
    r"[,.;:)\"”]?$"
)
_LETTER_FOR = {"0": "o", "1": "l", "5": "s", "6": "o"}
_UNION = re.compile(r"^[\[{(|JjlI1TtfF]?ATSE\b")


def mended(page: Page) -> Page:
    """The page with such words mended; pages with a text layer come back as they are."""
    if page.source is not PageSource.OCR:
        return page
    better: dict[int, Word] = {}
    for line in text_lines(page):
        if (head := _head_of_line(line.words)) is not None:
            better[id(line.words[0])] = replace(line.words[0], text=head)
        for at, word in enumerate(line.words):
            after = line.words[at + 1].text if at + 1 < len(line.words) else ""
            before = line.words[at - 1].text if at else ""
            for mend in _MENDS:
                text = mend(word.text, before, after)
                if text is not None:
                    better[id(word)] = replace(word, text=text)
                    break
    return replace(page, words=tuple(better.get(id(word), word) for word in page.words)) if better else page


def _head_of_line(words: Sequence[Word]) -> str | None:
    """A short line that begins with a small l before a capitalised word begins with a name."""
    if not 2 <= len(words) <= _SHORT_LINE or not words[1].text[:1].isupper():
        return None
    return f"I{words[0].text[1:]}" if _SMALL_HEAD.match(words[0].text) else None


def _capital(word: str, before: str, after: str) -> str | None:
    match = _SMALL_L.match(word)
    if match is None or not (after[:1].isupper() or before[:1].isupper() or word.endswith(("'s", "’s"))):
        return None
    return f"{word[: match.end() - 1]}I{word[match.end() :]}"


def _ordinal(word: str, before: str, after: str) -> str | None:
    match = _RANK.match(word)
    if match is None or word.casefold() in _NO_RANK:
        return None
    if not _RANKED.match(after) and (after or not _NO_WORD.match(word)):
        return None
    return f"{match['lead']}{'1st' if match['rank'] == 'st' else '2nd'}"


def _lone(word: str, before: str, after: str) -> str | None:
    return "I" if word in _LONE and _MY_VERB.match(after) else None


def _union(word: str, before: str, after: str) -> str | None:
    return _UNION.sub("IATSE", word) if _UNION.match(word) and word[:5] != "IATSE" else None


def _initial(word: str, before: str, after: str) -> str | None:
    named = len(word) == 2 and (
        (word[0].isupper() and word[1] == ",") or (word[0].islower() and word[1] == ".")
    )
    return f"{word[0].upper()}." if named and before[:1].isupper() and after[:1].isupper() else None


def _glued(word: str, before: str, after: str) -> str | None:
    return _GLUED.sub("I ", word) if _GLUED.match(word) else None


def _digit_within(word: str, before: str, after: str) -> str | None:
    """An accented letter of a name read as a digit ("Zs6fia"): its bare letter."""
    match = _DIGIT_WITHIN.match(word)
    return word[: match.start("d")] + _LETTER_FOR[match["d"]] + word[match.end("d") :] if match else None


def _accent(word: str, before: str, after: str) -> str | None:
    beside = before[:1].isupper() or after[:1].isupper()
    return accented(word) if word.strip("(\"“‘'")[:1].isupper() and beside else None


_MENDS: tuple[Callable[[str, str, str], str | None], ...] = (
    _capital, _ordinal, _lone, _union, _initial, _glued, _digit_within, _accent,
)  # fmt: skip
