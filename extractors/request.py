"""What a request says: who asks, under which member number, for which category."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.asked import category_asked
from extractors.closing import Signer, is_alone, signer_of
from extractors.labels import labelled
from extractors.language import Language
from extractors.letter_parts import Parts, parts_of
from extractors.member_numbers import bare_number, member_numbers
from extractors.names import has_name_shape, name_in_line, same_person
from extractors.own_names import in_full, lacks_family_name, uncapitalised_names
from extractors.prose import prose_of
from extractors.rulebook_words import categories_asked, points_said
from models.terms import Category, Page, Reading, RequestReading, Statement

_BY_NAME = 0.98
"""How sure a category is that is asked for in its rulebook's own words."""
_NAME_LABEL = re.compile(
    r"(?:(?:member|applicant|full|your)(?:'s)? )?name\b|nom\b|applicant\b|member\b(?! ?(?:n|#|id))|"
    r"(?:\w+ ){1,6}(?:for|on behalf of|requested by)\s*:|who\b(?! (?:says|said|wrote|writes|else))",
    re.I,
)
_INVERTED = re.compile(
    r"\s*([A-ZÀ-Ý][A-ZÀ-Ý'’\- ]{2,}),\s+([A-ZÀ-Ý][\w'’\-]+(?: [A-Z]\.)?)(?=\s*(?:[-–—,;(]|$))"
)
_GIVEN_LABEL = re.compile(r"\W*(?:first|given) name\b|prénom\b", re.I)
_FAMILY_LABEL = re.compile(r"\W*(?:last|family) name\b|surname\b|nom de famille\b", re.I)
_GUESS = 0.6
_ALONE_NUMBER = re.compile(
    r"(?<![\w$€£.,:/@+-])(?!(?:19|20)\d\d\b)\d{4}(?![\w@%:]|[.,/-]\d|\s*(?:hours|hrs|days|km|"
    r"[A-Z][a-z]+ (?:St|Ave|Rd|Road|Street|"
    r"Avenue|Drive|Lane|Blvd|Way|Court|Cres)\b))"
)
"""A number of four digits that stands by itself: a member's, if nothing before it says what else it is."""
_NO_MEMBER = re.compile(
    r"(?:\d{3}[-. )]{1,2}|\$ ?|\b(?:tel|phone|cell|fax|ext|unit|suite|apt|room|box|local|stage|"
    r"total|days|hours|extension)\W{0,3})$",
    re.I,
)
_LIKE_A_YEAR = re.compile(r"^[\s,;|/#•·(\[–—-]*((?:19|20)\d\d)[)\]\s.]*$")
_KNOWN, _LIKELY, _ALONE, _SAME, _NICKNAMED = 1.9, 1.3, 0.75, 0.85, 0.15
"""How well a name at the end must be one to be the writer's where no closing words lead to it: known to a
register or beside a job; or, where nothing else names the writer, likely."""
_CATEGORY_LABEL = re.compile(
    r"(?:category|position|classification|upgrad\w*|listing)(?: \w+){0,3}\s*:|to\s*:|requested (?:category|"
    r"position)",
    re.I,
)


def read_request(pages: Sequence[Page], document: str, name: str, language: Language) -> RequestReading:
    """The request on `pages` of the file `document` (`sha256:<hex>`) called `name`."""
    parts = parts_of(prose_of(pages, document, name), language)
    claimed = tuple(claim[0] for claim in parts.claimed)
    signer = signer_of(parts.prose, parts.closing, language, subject=None, claimed=claimed)
    name_of_writer, number = _name(parts, signer, language), _member_no(parts, signer)
    return RequestReading(name_of_writer, number, _category(parts), _statements(parts))


def _name(parts: Parts, signer: Signer | None, language: Language) -> Reading[str]:
    """The name under the closing, else what the writer calls themself, else a label's or letterhead's."""
    if signer is not None and (parts.closing.words is not None or signer.score > _KNOWN):
        sure = 0.98 if parts.closing.words is not None else 0.88
        return _signed(parts, signer, sure)
    if (two := _in_two(parts)) is not None:
        return two
    for start, end in labelled(parts.prose, _NAME_LABEL):
        if inverted := _INVERTED.match(parts.prose.text[start:end]):
            return parts.prose.reading(
                _tidy(f"{inverted[2]} {_tidy(inverted[1])}"), start, start + inverted.end(), 0.95
            )
        named = name_in_line(parts.prose.text[start:end], language)
        if named is not None:
            at = start + named.start
            return parts.prose.reading(
                _tidy(in_full(parts.prose.text, named.text)), at, at + len(named.text), 0.97
            )
    whole = parts.signed_in_part()
    for text, start, end in parts.claimed:
        if whole is None or same_person(whole, text) > _SAME:
            return parts.prose.reading(_tidy(in_full(parts.prose.text, text)), start, end, 0.93)
    if signer is not None and signer.score > _LIKELY:
        return _signed(parts, signer, 0.88)
    if whole is not None:
        return parts.prose.reading(
            _tidy(whole), parts.closing.block[-1].start, parts.closing.block[-1].end, 0.8
        )
    if signer is not None and is_alone(signer):
        return _signed(parts, signer, _ALONE)
    for start, end in uncapitalised_names(parts.prose.text):
        return parts.prose.reading(parts.prose.text[start:end], start, end, _GUESS)
    for span in parts.people(0, len(parts.prose.text)):
        if has_name_shape(span.text):
            return parts.prose.reading(span.text, span.start, span.end, _GUESS)
    return Reading()


def _signed(parts: Parts, signer: Signer, sure: float) -> Reading[str]:
    """The signer's name; one with a nickname in it is less surely as the register has it."""
    sure -= _NICKNAMED if '"' in signer.name or "“" in signer.name else 0.0
    sure = min(sure, _GUESS) if lacks_family_name(signer.name) else sure
    name = in_full(parts.prose.text, signer.name)
    return parts.prose.reading(_tidy(name), signer.start, signer.end, sure)


def _in_two(parts: Parts) -> Reading[str] | None:
    """A form's name in two fields, family and given."""
    given, family = (next(labelled(parts.prose, label), None) for label in (_GIVEN_LABEL, _FAMILY_LABEL))
    if given is None or family is None:
        return None
    name = " ".join(parts.prose.text[start:end].strip() for start, end in (given, family))
    return parts.prose.reading(_tidy(name), *family, 0.95) if has_name_shape(name) else None


def _tidy(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 4 else name


def _member_no(parts: Parts, signer: Signer | None) -> Reading[str]:
    """The member number; where the request shows two different ones, both are candidates."""
    found = member_numbers(parts.prose.text)
    values = tuple(dict.fromkeys(number.value for number in found))
    if not found:
        return _bare(parts, signer)
    first = found[0]
    if len(values) > 1:
        return parts.prose.reading(None, first.start, first.end, 0.0, values)
    return parts.prose.reading(first.value, first.start, first.end, 0.8 if first.repaired else 0.98)


def _bare(parts: Parts, signer: Signer | None) -> Reading[str]:
    """A number alone after a From: line's or letterhead's name, or beside or under the writer's below."""
    text = parts.prose.text
    places = [(end, text.find("\n", end)) for _, _, end in parts.claimed]
    if signer is not None:
        block = [piece for piece in parts.prose.pieces if piece.start > signer.start]
        places += [(signer.end, signer.piece.end), *((piece.start, piece.end) for piece in block[:2])]
    for start, stop in places:
        line = text[start : stop if stop >= 0 else None]
        number = bare_number(line)
        if number is not None:
            return parts.prose.reading(number.value, start + number.start, start + number.end, 0.8)
        if like_a_year := _LIKE_A_YEAR.match(line):
            first, last = like_a_year.span(1)
            return parts.prose.reading(like_a_year[1], start + first, start + last, _GUESS)
    alone = [match for match in _ALONE_NUMBER.finditer(text) if not _NO_MEMBER.search(text[: match.start()])]
    if len({match[0] for match in alone}) == 1:
        return parts.prose.reading(alone[0][0], alone[0].start(), alone[0].end(), _GUESS)
    return Reading()


def _category(parts: Parts) -> Reading[Category]:
    """The category asked for, in the text, the subject line or a form's field; two alike are candidates."""
    named = [said for said in categories_asked(parts.prose.text) if not said.denied]
    if named:
        values = tuple(Category(said.of) for said in named)
        one = values[0] if len(values) == 1 else None
        sure, rivals = (_BY_NAME, ()) if one else (0.0, values)
        return parts.prose.reading(one, named[0].start, named[0].end, sure, rivals)
    about = [place for place in (parts.about, *labelled(parts.prose, _CATEGORY_LABEL)) if place]
    text = parts.prose.text
    asked = category_asked(text[: max(parts.end, parts.body)], about) or category_asked(text, about)
    if asked is None:
        return Reading()
    return parts.prose.reading(asked.category, asked.start, asked.end, asked.sure, asked.candidates)


def _statements(parts: Parts) -> tuple[Statement, ...]:
    """What the request says of the points that the rulebooks ask about."""
    return tuple(
        Statement(said.of, parts.prose.reading(not said.denied, said.start, said.end, _BY_NAME))
        for said in points_said(parts.prose.text)
    )
