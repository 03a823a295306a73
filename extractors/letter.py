"""What a reference letter says: who is recommended, by whom and as what, when, on which shows, if signed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from extractors.asked import category_supported
from extractors.closing import Signer, signer_of
from extractors.dates import Dated, date_spans
from extractors.language import Language
from extractors.letter_parts import Parts, parts_of
from extractors.letter_titles import read_role, read_title
from extractors.member_numbers import Number, member_numbers
from extractors.names import same_person, shares_name
from extractors.positions import category_of
from extractors.prose import Piece, prose_of
from extractors.shows import read_shows
from extractors.signature import read_signature
from extractors.subject import read_subject
from models.terms import Category, LetterReading, Page, Reading

_OWN = re.compile(r"\b(?:my|I am|I'm|mon|ma|je suis)\b[^.;]{0,40}$", re.IGNORECASE)
_SUPPORTS = re.compile(
    r"recommend|support|upgrad|position of|promot|apply|appli|ready|listed|listing|categor|endors|"
    r"move up|poste|"
    r"\bstep to|seeks",
    re.IGNORECASE,
)
_SURE_SIGNER, _LIKELY_SIGNER = 1.9, 1.3


def read_letter(
    pages: Sequence[Page],
    document: str,
    name: str,
    language: Language,
    *,
    signed_digitally: bool = False,
    mail: bool = False,
) -> LetterReading:
    """The letter on `pages` of the file `document` (`sha256:<hex>`) called `name`.

    `mail` says that the pages are the body of a message. Fields that the letter does not show are null.
    """
    parts = parts_of(prose_of(pages, document, name), language)
    claimed = tuple(claim[0] for claim in parts.claimed)
    first = signer_of(parts.prose, parts.closing, language, subject=None, claimed=claimed)
    subject = read_subject(parts, language, first.name if first else None)
    signer = signer_of(parts.prose, parts.closing, language, subject=subject.value, claimed=claimed)
    if first and signer and signer.name != first.name:
        subject = read_subject(parts, language, signer.name)
    signer_reading = _signer(parts, signer, subject.value)
    own, about = _numbers(parts, signer, subject.value)
    title = read_title(parts, signer)
    return LetterReading(
        subject=subject,
        subject_member_no=about,
        signer=signer_reading,
        signer_title=title,
        role=read_role(title),
        signer_member_no=own,
        date=_date(parts),
        shows=read_shows(parts, tuple(n for n in (subject.value, signer_reading.value) if n)),
        category=_category(parts),
        signature=read_signature(
            parts.prose, pages, parts.closing, signer, signed_digitally=signed_digitally, mail=mail
        ),
        text=parts.prose.text,
    )


def _signer(parts: Parts, signer: Signer | None, subject: str | None) -> Reading[str]:
    """The printed name under the closing; without one, the name that the writer gives elsewhere."""
    if signer is not None:
        likely = 0.96 if signer.score >= _LIKELY_SIGNER else 0.85
        sure = 0.99 if signer.score >= _SURE_SIGNER else likely
        if parts.closing.words is None:
            sure -= 0.08 if signer.score >= _SURE_SIGNER else 0.25
        return parts.prose.reading(_tidy(signer.name), signer.start, signer.end, sure)
    for name, start, end in parts.claimed:
        if not subject or same_person(name, subject) < 0.85:
            return parts.prose.reading(_tidy(name), start, end, 0.75)
    return Reading()


def _tidy(name: str) -> str:
    """A name in capitals is written as names are; "MCCRAE" cannot be told from "Mccrae" and stays simple."""
    return name.title() if name.isupper() and len(name) > 4 else name


def _numbers(parts: Parts, signer: Signer | None, subject: str | None) -> tuple[Reading[str], Reading[str]]:
    """The signer's member number and the subject's, told apart by where they stand."""
    own: Reading[str] = Reading()
    about: Reading[str] = Reading()
    for number in member_numbers(parts.prose.text):
        if _is_signers(parts, number, signer):
            own = own if own.value else _number(parts, number)
        elif _is_subjects(parts, number, subject):
            about = about if about.value else _number(parts, number)
    return own, about


def _number(parts: Parts, number: Number) -> Reading[str]:
    return parts.prose.reading(number.value, number.start, number.end, 0.8 if number.repaired else 0.98)


def _is_signers(parts: Parts, number: Number, signer: Signer | None) -> bool:
    text = parts.prose.text
    if signer is not None and number.start >= parts.end:
        return number.start > signer.end - len(signer.name) - 200
    if number.start >= parts.body:
        before = text[max(parts.body, number.start - 60) : number.start]
        return bool(_OWN.search(before)) and not (
            parts.about and parts.about[0] <= number.start < parts.about[1]
        )
    if parts.about and parts.about[0] <= number.start < parts.about[1]:
        return False
    head = parts.prose.text[: parts.body]
    return signer is not None and signer.name.casefold() in head.casefold()


def _is_subjects(parts: Parts, number: Number, subject: str | None) -> bool:
    if parts.about and parts.about[0] <= number.start < parts.about[1]:
        return True
    if not parts.body <= number.start < parts.end or not subject:
        return False
    near = parts.prose.text[max(0, number.start - 110) : number.end + 60]
    return shares_name(subject, near) or bool(re.search(r"\b(?:her|his|their|whose|son)\b", near))


def _date(parts: Parts) -> Reading[date]:
    """The letter's own date: in the heading, else beside the signature, else a "dated" in the text."""
    in_head = [found for piece in parts.head for found in _dates_in(piece)]
    alone = [(piece, dated) for piece, dated in in_head if _fills(piece, dated)]
    if in_head:
        return _dated(parts, *(alone or in_head)[0], 0.98)
    for piece in parts.prose.pieces:
        said = [d for _, d in _dates_in(piece)]
        if said and _fills(piece, said[0]):
            return _dated(parts, piece, said[0], 0.95)
        if said and piece.start >= parts.end:
            return _dated(parts, piece, said[0], 0.93)
        if said and re.search(
            r"\bdated?\W*(?:at \w+,? )?(?:this )?$", piece.text[: said[0].start], re.IGNORECASE
        ):
            return _dated(parts, piece, said[0], 0.85)
    return Reading()


def _dates_in(piece: Piece) -> list[tuple[Piece, Dated]]:
    return [(piece, dated) for dated in date_spans(piece.text)]


def _fills(piece: Piece, dated: Dated) -> bool:
    return dated.end - dated.start > 0.6 * len(piece.text)


def _dated(parts: Parts, piece: Piece, dated: Dated, sure: float) -> Reading[date]:
    candidates = () if dated.value else dated.candidates
    return parts.prose.reading(
        dated.value, piece.start + dated.start, piece.start + dated.end, sure, candidates
    )


def _category(parts: Parts) -> Reading[Category]:
    """The category that the letter supports: where it says so plainly, else in the subject line, else in the
    first sentence that asks."""
    text = parts.prose.text
    spoken = category_supported(text[: parts.end])
    if spoken is not None:
        return parts.prose.reading(spoken.category, spoken.start, spoken.end, spoken.sure)
    for start, end, sure in ((*(parts.about or (0, 0)), 0.95), (0, parts.end, 0.93)):
        for first, last in parts.sentences(start, end):
            sentence = text[first:last]
            asked = category_of(sentence) if sure > 0.93 or _SUPPORTS.search(sentence) else None
            if asked is not None:
                return parts.prose.reading(asked, *parts.naming(asked, first, last), sure)
    return Reading()
