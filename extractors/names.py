"""Where a person's name stands in a short line, by its shape, by the registers and by the model.

Shape alone is weak ("Silver Lantern" has it too) and the model alone misses rare names: they are added up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from extractors.language import Language, Span
from extractors.name_words import FAMILY_TOO, GIVEN_TOO, NEVER, PARTICLES
from extractors.positions import role_of

_LABEL = re.compile(
    r"^\W*(?:(?:print(?:ed)?|full|your)?\s*name|nom|signed(?: by)?|signature|signataire|by|per|from|de|/s/)"
    r"(?:\s*\((?:print(?:ed)?|please print)\))?\s*[:.]\s*|^\s*/s/\s*|^\W*[ar]\s*:\s+|"
    r"^\W*(?-i:FROM|NAME|SENDER|SIGNED|BY)\s+(?=(?-i:[A-ZÀ-Ý]))",
    re.IGNORECASE,
)
_HONORIFIC = re.compile(
    r"^\(?(?:Mr|Mrs|Ms|Mx|Miss|Dr|Sir|M|Mme|Mlle)\.?\)?\s+(?=\S+\s)|^(?:Big|Lil['’]?|Uncle|Auntie)\s+(?=\S+\s\S)"
)
SHAPED = re.compile(
    r"[A-ZÀ-Ý][\w'’.\-]*(?: (?:[A-ZÀ-Ý]\.|(?:de|van|der|den|ter|ten|von|du|la|le|el|al|da|das|dos|di)\b|"
    r"[\"“][\w.]+[\"”]|\([A-ZÀ-Ý][a-zà-ÿ]+\)(?= [A-ZÀ-Ý])|[A-ZÀ-Ý][\w'’\-]+)){1,4}"
)
"""Capital words that may be a full name."""
INITIALS = re.compile(r"(?:[A-ZÀ-Ý]\.-?){2,4}")
"""What some go by for a given name: "J.P."."""
_NO_MENTION = PARTICLES | {"jr", "sr", "ii", "iii", "iv"}
_BARE_HONORIFIC = re.compile(r"(?:Mrs?|Ms|Mx|Miss|Mme|Mlle|Dr)\.?", re.IGNORECASE)
_CUT = re.compile(
    r"\s*(?:\s[:;]-?[)(DP]|[,;|•·\t\n<]|\s[-–—/:]\s|[–—]|\s?\((?![\"“'’]?\w+[\"”'’]?\)\s+[A-Z])|:\s|#|(?<=[a-zà-ÿ]{3})(?<![Pp]rod)(?<![Aa]sst)\.\s)\s*"
)
_OPENED = re.compile(r"\((?![\"“'’]?\w+[\"”'’]?\)\s+[A-Z])(?=[A-ZÀ-Ý])")
_QUOTES = ('"', "“", "”")
_STRAY = re.compile(r"^(\S+ \S.*[a-zà-ÿ]) [A-ZÀ-Ý]$")
_TOKEN = re.compile(r"^[\"“'‘(]?[^\W\d_](?:[^\W\d_]|['’.\-])*[\"”'’)]?\.?$")


@dataclass(frozen=True, slots=True)
class NameAt:
    """A name and how well it is one: `score` is about 1 for shape alone, 2 and more where it is known too."""

    text: str
    start: int
    end: int
    score: float


def same_person(one: str, other: str) -> float:
    """0 to 1: how alike two names are, letters only, order of given and family name ignored."""
    return fuzz.token_sort_ratio(_plain(one), _plain(other)) / 100


def shares_name(one: str, other: str) -> bool:
    """Whether a word of `one` is a word of `other`: a first name or surname alone."""
    return bool(set(_plain(one).split()) & set(_plain(other).split()))


def _plain(name: str) -> str:
    return re.sub(r"['’]s\b|[^\w\s]", "", name.replace("-", " ")).casefold()


def mentions(name: str) -> list[str]:
    """The words of a name by which somebody may be spoken of, as patterns of their letters."""
    found = re.findall(rf"{INITIALS.pattern}|[\w'’\-]+", name)
    return [re.escape(word) for word in found if len(word) > 1 and word.casefold() not in _NO_MENTION]


def name_in_line(text: str, language: Language) -> NameAt | None:
    """The name that a line of a closing, letterhead or form gives; null where it gives none.

    What follows a comma, dash or bar (a job, a number) is left off, and so is a label or an honorific.
    """
    start = 0
    for lead in (_LABEL, _HONORIFIC):
        match = lead.match(text[start:])
        start += match.end() if match else 0
    start += len(text[start:]) - len(text[start:].lstrip(" \t>_*~.'`-–—|{}[]\\/"))
    start += bool(_OPENED.match(text[start:]))
    rest = text[start:]
    cut = _CUT.search(rest)
    chunk = (rest[: cut.start()] if cut else rest).rstrip(" _*.,~")
    if chunk[:1] in _QUOTES and chunk[-1:] in _QUOTES:
        start, chunk = start + 1, chunk[1:-1]
    spans = language.spans(chunk)
    roles = [span.start for span in spans if span.label in ("ROLE", "BODY")]
    if roles:
        chunk = chunk[: min(roles)].rstrip()
    chunk = _STRAY.sub(r"\1", chunk)
    if not has_name_shape(chunk):
        return None
    score = 1.0 + _weight(chunk, spans)
    return NameAt(chunk, start, start + len(chunk), score) if score > 0.3 else None


def is_never_a_name(word: str) -> bool:
    """Whether no name has this word."""
    return word.casefold().strip(".,") in NEVER


def _may_be_one(word: str, at: int, of: int) -> bool:
    """Whether the word may be a name's `at`-th `of` so many: April Jones and Summer West are people too."""
    if not is_never_a_name(word):
        return True
    also = GIVEN_TOO if at == 0 else FAMILY_TOO if at == of - 1 else frozenset()
    return word.casefold() in also


def _is_torn(text: str) -> bool:
    """Whether a bracket or quotation mark opens or closes outside the text."""
    return (
        text.count('"') % 2 == 1 or text.count("(") != text.count(")") or text.count("“") != text.count("”")
    )


def has_name_shape(text: str) -> bool:
    """Two to five words, capitals first (particles aside), no digits, no word that no name has."""
    tokens = text.split()
    if not 2 <= len(tokens) <= 5 or len(text) > 48 or _is_torn(text):
        return False
    never = [token for at, token in enumerate(tokens) if not _may_be_one(token, at, len(tokens))]
    if never or role_of(text) is not None:
        return False
    if len(tokens) == 2 and _BARE_HONORIFIC.fullmatch(tokens[0]):
        return False  # whom a letter is addressed to
    proper = 0
    for token in tokens:
        if token.casefold() in PARTICLES:
            continue
        if token[-1] == "." and len(token) > 3 and token != tokens[-1] and not INITIALS.fullmatch(token):
            return False  # the end of a sentence, no initial
        if not _TOKEN.match(token) or not token.strip("\"“'‘(")[:1].isupper():
            return False
        proper += 1
    if not any(len(token.strip(".'’")) > 1 for token in tokens if token.casefold() not in PARTICLES):
        return False  # single letters are strokes of a pen
    return proper >= 2 or (proper == 1 and len(tokens) > 1 and len(tokens[-1]) > 2)


def _weight(text: str, spans: Iterable[Span]) -> float:
    """What the registers, rules and model say of a line that has the shape of a name."""
    weight = 0.0
    for span in spans:
        share = (span.end - span.start) / max(1, len(text))
        if span.label == "PERSON" and share > 0.45:
            weight += 1.2 if span.source == "register" else 0.6
        elif span.label == "ORG" and share > 0.6:
            weight -= 0.8 if span.source == "rule" else 0.3
        elif span.label == "SHOW" and share > 0.6:
            weight -= 1.2 if span.source == "register" else 0.3
    return weight
