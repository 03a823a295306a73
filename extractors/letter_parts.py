"""The parts of a letter: heading, subject line, body and closing, and what its writer calls themself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.closing import Closing, closing_of, signer_of
from extractors.language import Language, Span
from extractors.names import SHAPED, has_name_shape
from extractors.own_names import claimed_names, signed_in_part
from extractors.positions import category_of
from extractors.prose import Piece, Prose
from models.terms import Category

SALUTATION = re.compile(
    r"^\W*(?:dear\b|to whom|to the (?:\w+ ){0,4}(?:committee|board|members?|caucus)|attention|attn|"
    r"hello\b(?!@)|hi\b|bonjour|madame|mesdames|monsieur|messieurs|cher|chère|"
    r"à qui de droit|aux membres|greetings|"
    r"sisters|good (?:morning|afternoon|day|evening))",
    re.IGNORECASE,
)
RE_LINE = re.compile(
    r"^\W*(?:(?:re|r[ée]f|subject|objet|sujet|regarding|concerning|in re)\b"
    r"(?:\s*/\s*(?:re|subject|objet|sujet))?\s*[:;.\-–—]+|"
    r"re\s+(?=(?-i:[A-ZÀ-Ý]))|"
    r"(?:letter of |lettre d[e'’]\s?)?(?:reference|recomm[ae]ndation|support|appui)(?: letter)?\s+"
    r"(?:for|of|pour|de|[:–—-]))\s*(?=\S)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"(?:[^.!?\n]|(?<=\b[A-Z])\.|(?<=\bM[rsx])\.|(?<=\bMrs)\.|(?<=\b[Aa]s[st]t)\.|(?<=\bProd)\.|[.!?](?!\s+[\"“(]?[A-ZÀ-Ý]|\s*\n|\s*$))+"
)
_LONG_LINE = 9


@dataclass(frozen=True, slots=True)
class Parts:
    """Offsets into the prose's text: the body runs from `body` to `end`. `about` is the subject line's
    text span; `claimed` are names that the letter gives its writer outside the closing."""

    prose: Prose
    closing: Closing
    head: tuple[Piece, ...]
    about: tuple[int, int] | None
    body: int
    end: int
    spans: tuple[Span, ...]
    claimed: tuple[tuple[str, int, int], ...]

    def people(self, start: int, end: int) -> tuple[Span, ...]:
        return tuple(s for s in self.spans if s.label == "PERSON" and start <= s.start < end)

    def signed_in_part(self) -> str | None:
        """The writer's name in full where they sign with a part of it."""
        return signed_in_part(self.prose, self.closing, self.full_names())

    def full_names(self) -> tuple[tuple[str, int, int], ...]:
        """(name, start, end) of every full name that the paper shows: the writer's claims first, then whom
        the model sees or a line of the heading or subject may name."""
        found = list(self.claimed)
        found += [
            (s.text, s.start, s.end) for s in self.spans if s.label == "PERSON" and has_name_shape(s.text)
        ]
        for start, end in ((0, self.body), self.about or (0, 0)):
            shaped = SHAPED.finditer(self.prose.text, start, end)
            found += [(m[0], m.start(), m.end()) for m in shaped if has_name_shape(m[0])]
        return tuple(found)

    def sentences(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Offsets of each sentence or line between `start` and `end`; an initial's point ends none."""
        for match in _SENTENCE.finditer(self.prose.text, start, end):
            yield match.start(), match.end()

    def naming(self, category: Category, start: int, end: int) -> tuple[int, int]:
        """Where in the sentence the category is named: its last job that is that category, else all of it."""
        jobs = [s for s in self.spans if s.label == "ROLE" and start <= s.start and s.end <= end]
        named = [job for job in jobs if category_of(f"to {job.text}") is category]
        return (named[-1].start, named[-1].end) if named else (start, end)


def parts_of(prose: Prose, language: Language) -> Parts:
    """The prose taken apart. A letter without a salutation begins at its first long line."""
    closing = closing_of(prose)
    end = _end(prose, closing, language)
    greeting = next(
        (p for p in prose.pieces if p.start < end and SALUTATION.match(p.text) and p.text[0] != ">"), None
    )
    first_long = next((p for p in prose.pieces if len(p.words) >= _LONG_LINE), None)
    body = greeting.start if greeting else first_long.start if first_long else 0
    if greeting and first_long and first_long.start < greeting.start and len(first_long.words) > 14:
        body = first_long.start
    head = tuple(piece for piece in prose.pieces if piece.end <= body)
    about = next((_about(p, prose) for p in prose.pieces if p.start < end and RE_LINE.match(p.text)), None)
    spans = language.spans(prose.text)
    claimed = claimed_names(prose, head, spans, language, RE_LINE)
    return Parts(prose, closing, head, about, body, end, spans, claimed)


def _end(prose: Prose, closing: Closing, language: Language) -> int:
    """Where the text ends: at the closing words, else at the printed name."""
    if closing.words is not None:
        return closing.words.start
    signer = signer_of(prose, closing, language, subject=None, claimed=())
    return signer.piece.start if signer else len(prose.text)


def _about(piece: Piece, prose: Prose) -> tuple[int, int]:
    """The subject line to the end of its paragraph."""
    match = RE_LINE.match(piece.text)
    start = piece.start + (match.end() if match else 0)
    stop = prose.text.find("\n", piece.end)
    return start, min(stop if stop >= 0 else piece.end, start + 200)
