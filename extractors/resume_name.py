"""Whose resume it is: labelled, else the largest name above the credits where the mail address there does
not gainsay it, else the address's name, else one at a page's edge."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from statistics import median

from rapidfuzz import fuzz

from extractors.accented import unaccented
from extractors.credit_labels import fields_of
from extractors.credit_text import EDGES
from extractors.credit_values import looks_like_names
from extractors.crew_cells import forename_first
from extractors.date_ranges import find_spans
from extractors.language import Language
from extractors.layout import Line, Passage, passage_of, segments, text_lines
from extractors.name_words import PARTICLES
from extractors.names import shares_name
from models.terms import CreditReading, Page, Reading

_LABEL = re.compile(
    r"^\W*(?:(?:(?:full |member(?:'s)? |applicant(?:'s)? )?name|nom(?: complet)?|applicant)\s*[:–—-]"
    r"|(?:resume|résumé|c\.?v\.?|curriculum vitae|credits?(?: list)?|filmography)"
    r"(?:\s+(?:of|for|de)\b|\s*[:–—-]))"
    r"\s*(?=(?-i:[A-ZÀ-Ý]))",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"\b(?:resume|résumé|curriculum|vitae|c\.?v\.?|credits?|page|production|coordinator|iatse|local|member"
    r"|inc|ltd|prods?"
    r"|films?|pictures|media|entertainment|street|avenue|road|toronto|ontario|guild|updated|experience"
    r"|report|history|summary|profile|skills|scheduling|training|studios?|network|television|producer|manager"
    r"|pm|pc|apc)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\s*[|•·●▪■()\t]\s*|\s+[-–—/]+\s+|,?\s+(?=(?:IATSE|Local|Member|Mbr)\b)|:\s+|,\s*(?=[^,]*\d)"
)
_ADDRESS = re.compile(r"(?<![\w.+-])([A-Za-z]+(?:[._-][A-Za-z]+)+)\d*@")
_SUFFIX = re.compile(r"[\s,]+(?:jr|sr|ii|iii|iv)\.?$", re.IGNORECASE)
_NUMERALS = ("II", "III", "IV")
_MC = re.compile(r"\bMc[a-zà-ÿ]")
_LARGE, _MOST_WORDS = 1.25, 6
_MAILED = 0.9
"""A name that a mail address and a register or the paper itself have, however well either was read."""
_NO_PART = frozenset(
    {"", "office", "work", "info", "contact", "mail", "film", "films", "tv", "pc", "prod", "job"}
)
_TORN = 85
"""From here two runs of letters, of a hundred, are one name of which OCR lost or tore a letter."""
_PAGE_EDGE = 3
_TOP = 12


def applicant(
    pages: Sequence[Page],
    document: str,
    name: str,
    language: Language,
    credits: Sequence[CreditReading],
) -> Reading[str]:
    """The applicant's name, forename first; null where none is found. It is none of the shows of the
    `credits`, and hardly sure where it is their producer's or manager's in type no larger than others."""
    lines = [text_lines(page) for page in pages]
    top = _above_credits(lines[0][:_TOP] if lines else ())
    for line in [*top, *(line for page in lines for line in (*page[:_PAGE_EDGE], *page[-_PAGE_EDGE:]))]:
        passage = passage_of([line])
        if match := _LABEL.match(passage.text):
            rest = passage.cut(match.end(), len(passage.text))
            if found := next(_named(rest), None):
                return _reading(found, 0.97, document, name)
    taken = _read({"title"}, credits)
    stacked = _stacked(top)
    mailed = _mailed(lines, language)
    if mailed and (whole := _whole(mailed[0], [text for _, text in stacked])):
        return _reading(whole, 0.97, document, name)
    named = [
        (part, found)
        for part, text in stacked
        for found in _named(text)
        if found.text.casefold() not in taken
    ]
    if named:
        part, found = max(named, key=lambda pair: (round(_size(pair[0])), -pair[0].box[1]))
        if mailed is None or (shares_name(found.text, mailed[0]) and not _is_torn(found.text)):
            is_head = found.text.casefold() in _read({"producer", "production_manager"}, credits)
            is_largest = _size(part) > 0.95 * max(_size(line) for line in lines[0])
            return _reading(found, 0.97 if is_largest or not is_head else 0.6, document, name)
        if same := [found for _, found in named if _letters(found.text) == _letters(mailed[0])]:
            return _reading(same[0], 0.97, document, name)
    if mailed:
        return Reading(mailed[0], _MAILED, mailed[1].text, mailed[1].evidence(document, name))
    edges = [line for page in lines for line in (*page[: _PAGE_EDGE - 1], *page[-_PAGE_EDGE:])]
    texts = [passage_of([line]) for line in edges if not _is_row(line)]
    loose = [found for text in texts for found in _named(text) if found.text.casefold() not in taken]
    if loose:
        same = [found for found in loose if found.text == loose[0].text]
        return _reading(loose[0], 0.9 if len(same) == len(loose) else 0.7, document, name)
    return _by_language(lines[0][:_TOP] if lines else (), document, name, language)


def _read(fields: Collection[str], credits: Sequence[CreditReading]) -> frozenset[str]:
    """What stands in these fields of the credits, in small letters."""
    values = (getattr(credit, field).value for credit in credits for field in fields)
    return frozenset(value.casefold() for value in values if value)


def _mailed(lines: Sequence[Sequence[Line]], language: Language) -> tuple[str, Passage] | None:
    """The name in the mail address at the head ("rosa.lind@"), where a register or the rest of the paper has
    it too, and the line that bears it out."""
    top = lines[0][:_TOP] if lines else ()
    for line in top:
        address = _ADDRESS.search(line.text)
        words = (
            [w for w in re.split(r"[._-]+", address[1]) if w.casefold() not in _NO_PART] if address else []
        )
        if len(words) < 2 or not all(len(word) > 1 and word.isalpha() for word in words):
            continue
        passage = passage_of([line])
        known = [person for person in language.people if _letters(person) == "".join(words).casefold()]
        if len(known) == 1:
            return known[0], passage
        value = " ".join(word.title() for word in words)
        torn = [ln for ln in top if fuzz.ratio(_letters(ln.text), _letters(value)) >= _TORN]
        text = " ".join(other.text for page in lines for other in page if other is not line).casefold()
        if torn or all(re.search(rf"\b{re.escape(word.casefold())}\b", text) for word in words):
            return value, passage_of(torn[:1] or [line])
    return None


def _whole(mailed: str, texts: Sequence[Passage]) -> Passage | None:
    """The name in the texts at the head that begins and ends as that of a mail address does, with what stands
    between or behind it ("Rosa T. del Toro Jr." for rosa.toro@); null where there is none."""
    first, last = (_letters(word) for word in (mailed.split()[0], mailed.split()[-1]))
    for text in texts:
        for part in _parts_of(text):
            words = _SUFFIX.sub("", part.text).split()
            letters = _letters("".join(words))
            begins = letters.startswith(first) and letters.endswith(last)
            is_long_enough = len(letters) >= len(first) + len(last)
            if begins and is_long_enough and 2 <= len(words) <= _MOST_WORDS and looks_like_names(part.text):
                return part
    return None


def _stacked(top: Sequence[Line]) -> list[tuple[Line, Passage]]:
    """The parts of the lines at the head with their texts; where a name in large type goes on below, in the
    same type, both lines are one text."""
    parts = [part for line in top for part in segments(line)]
    usual = median(_size(part) for part in parts) if parts else 0.0
    found = []
    below: Line | None = None
    for part in parts:
        if part is below:
            continue
        below = next((other for other in parts if _goes_on_in(part, other, usual)), None)
        found.append((part, passage_of([part, below] if below else [part])))
    return found


def _goes_on_in(part: Line, other: Line, usual: float) -> bool:
    """Whether a name that is no whole one is continued by another line of large type right below it."""
    if _size(part) < _LARGE * usual or abs(_size(other) - _size(part)) > 0.05 * _size(part):
        return False
    height, gap = part.box[3] - part.box[1], other.box[1] - part.box[3]
    left = abs(part.box[0] - other.box[0])
    middle = abs(part.box[0] + part.box[2] - other.box[0] - other.box[2]) / 2
    if not (-0.5 * height < gap < height and min(left, middle) < 0.5 * height):
        return False
    texts = [line.text for line in (part, other)]
    if _NOT_A_NAME.search(" ".join(texts)) or not looks_like_names(" ".join(texts)):
        return False
    cut = texts[0].split()[-1].casefold() in PARTICLES or texts[1].split()[0].casefold() in PARTICLES
    return cut or any(len(text.split()) == 1 for text in texts)


def _is_torn(name: str) -> bool:
    """Whether a letter stands apart that is no initial ("G oria Jarrett")."""
    return any(len(word) == 1 for word in name.split())


def _letters(text: str) -> str:
    return "".join(character for character in unaccented(text) if character.isalpha())


def _size(line: Line) -> float:
    return max(word.size_pt for word in line.words)


def _above_credits(lines: Sequence[Line]) -> list[Line]:
    """The lines before the first row of a table or period of work."""
    top: list[Line] = []
    for line in lines:
        if _is_row(line):
            break
        top.append(line)
    return top


def _is_row(line: Line) -> bool:
    heads = sum(bool(fields_of(part.text)) for part in segments(line))
    return heads >= 3 or any(span.end or span.ongoing for span in find_spans(line.text))


def _named(text: Passage) -> Iterator[Passage]:
    """The first part of a line that looks like one person's name."""
    for part in _parts_of(text):
        words = part.text.split()
        if (
            looks_like_names(part.text)
            and 2 <= len(words) <= 5
            and not _NOT_A_NAME.search(part.text)
            and not fields_of(part.text)
        ):
            yield part
            return


def _parts_of(text: Passage) -> Iterator[Passage]:
    at = 0
    for match in (*_PARTS.finditer(text.text), None):
        end = match.start() if match else len(text.text)
        part = text.cut(at, end)
        yield part.cut(0, len(part.text.rstrip(EDGES)))
        at = match.end() if match else end


def _by_language(lines: Sequence[Line], document: str, name: str, language: Language) -> Reading[str]:
    for line in lines:
        spans = [span for span in language.spans(line.text) if span.label == "PERSON"]
        people = [span for span in spans if not _NOT_A_NAME.search(line.text[span.start : span.end])]
        if people:
            passage = passage_of([line]).cut(people[0].start, people[0].end)
            return _reading(passage, 0.6, document, name)
    return Reading()


def _reading(found: Passage, sure: float, document: str, name: str) -> Reading[str]:
    value = forename_first(_cased(" ".join(found.text.split())))
    return Reading(value, sure * found.confidence, found.text, found.evidence(document, name))


def _cased(text: str) -> str:
    """A name set in capitals, wholly or in its surname, as people write it."""
    return " ".join(_cased_word(word) for word in text.split())


def _cased_word(word: str) -> str:
    if not word.isupper() or len(word.strip(",.")) < 2 or word in _NUMERALS:
        return word
    return _MC.sub(lambda match: match[0][:-1] + match[0][-1].upper(), word.title())
