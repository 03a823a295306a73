"""Social Insurance Numbers and bank accounts: found on pages and hidden before anything is kept.

A nine-digit number in one of the usual forms is taken for a SIN where its check digit (Luhn) holds; after or
under a label, whatever it is. Only the original keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.layout import Line, box_around, text_lines
from models.terms import Box, Page, Word

MASK = "•"
_GAP = r"[ \u00a0.\-–/]"
_DIGIT = r"[\dOoIl|SB]"
_GROUPED = re.compile(
    rf"(?<![\w$])(?<!\d[.,])\d{{3}}{_GAP}{{0,2}}\d{{3}}{_GAP}{{0,2}}\d{{3}}(?!\w|[.,]\d|{_GAP}{{1,2}}\d{{4}}\b)"
    rf"|(?<!\w)\d(?:{_GAP}\d){{8}}(?!\w)"
)
_LABEL = (
    r"(?:\bS\.?\s?I\.?\s?N\b|\bN\.?\s?A\.?\s?S\b|(?i:\bsocial\s+ins(?:urance|\.)?\b|\bassurance\s+sociale\b))"
)
_LABELLED = re.compile(
    rf"{_LABEL}\.?[^\d\n]{{0,24}}?(?P<number>{_DIGIT}(?:{_GAP}{{0,4}}{_DIGIT}){{8}})(?!\d|{_GAP}\d)"
)
_ONLY_LABEL = re.compile(_LABEL)
_BANK = re.compile(
    r"(?i)\b(?:(?:bank\s+)?(?:account|acct|compte)\s*\.?\s*(?:no\b|number|num\b|#|n°|numéro|:)|bank\s+(?:account|acct)"
    r"|transit|institution|iban)\s*(?:no\b|number|num\b|n°)?[.:#\s]{0,6}(?P<number>\d(?:[ -]?\d){2,19})\b"
)
_UNDER_LABEL_PT = 60.0
_COLUMN = "   "


def hidden_in(text: str) -> Iterator[tuple[int, int]]:
    """Where identifiers stand in a line of text: start and end of each."""
    for match in _LABELLED.finditer(text):
        yield match.span("number")
    for match in _BANK.finditer(text):
        yield match.span("number")
    for match in _GROUPED.finditer(text):
        if _checks(match[0]):
            yield match.span()


def hide_in_text(text: str) -> str:
    """`text` with its identifiers replaced by dots, line by line."""
    return "\n".join(_masked(line, tuple(hidden_in(line))) for line in text.split("\n"))


def hide(page: Page) -> Page:
    """The page with every identifier's letters replaced by dots; the words keep their boxes."""
    if not any(character.isdigit() for word in page.words for character in word.text):
        return page
    lines = text_lines(page)
    hidden: dict[Word, str] = {}
    for n, line in enumerate(lines):
        hidden |= _in_line(line)
        hidden |= _under(line, lines[n + 1 :])
    if not hidden:
        return page
    words = (replace(w, text=hidden[w], read="") if w in hidden else w for w in page.words)
    return replace(page, words=tuple(words))


def hidden_boxes(page: Page) -> tuple[Box, ...]:
    """The boxes of the words that `hide` changed."""
    return tuple(word.box for word in page.words if MASK in word.text)


def _checks(number: str) -> bool:
    """Whether the check digit of a SIN holds (Luhn)."""
    digits = [int(character) for character in number if character.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) if n % 2 else digit for n, digit in enumerate(digits)]
    return any(digits) and sum(doubled) % 10 == 0


def _masked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    characters = list(text)
    for start, end in spans:
        characters[start:end] = [MASK if c.isalnum() or c == "|" else c for c in characters[start:end]]
    return "".join(characters)


def _in_line(line: Line) -> dict[Word, str]:
    """The words of a line that change; a gap as wide as between columns parts two numbers."""
    starts: list[int] = []
    text = ""
    for n, word in enumerate(line.words):
        if n:
            gap = word.box[0] - line.words[n - 1].box[2]
            text += " " if gap <= 0.9 * (word.box[3] - word.box[1]) else _COLUMN
        starts.append(len(text))
        text += word.text
    masked = _masked(text, tuple(hidden_in(text)))
    found = {}
    for word, start in zip(line.words, starts, strict=True):
        now = masked[start : start + len(word.text)]
        if now != word.text:
            found[word] = now
    return found


def _under(line: Line, below: Sequence[Line]) -> dict[Word, str]:
    """Nine digits that stand under a label of their own."""
    words = [word for word in line.words if word.text.strip(".:#") and _near_label(word, line)]
    if not words:
        return {}
    label = box_around(word.box for word in words)
    found: dict[Word, str] = {}
    for other in below:
        if other.box[1] - label[3] > _UNDER_LABEL_PT:
            break
        under = [w for w in other.words if w.box[2] > label[0] - 12 and w.box[0] < label[2] + 24]
        digits = [w for w in under if re.fullmatch(rf"(?:{_DIGIT}|{_GAP})+", w.text)]
        if sum(c.isalnum() for w in digits for c in w.text) == 9:
            found |= {w: _masked(w.text, ((0, len(w.text)),)) for w in digits}
    return found


def _near_label(word: Word, line: Line) -> bool:
    """Whether a word is part of a label: the letters of it, or one of the words of "social insurance"."""
    if _ONLY_LABEL.fullmatch(word.text.strip(".:#()")):
        return True
    return bool(_ONLY_LABEL.search(line.text)) and word.text.casefold().strip(".:#") in (
        "social", "insurance", "assurance", "sociale",
    )  # fmt: skip
