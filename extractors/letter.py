"""What a reference letter says: who is recommended, by whom and as what, when, on which shows, if signed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from extractors.asked import category_supported
from extractors.closing import Signer, signer_of
from extractors.dates import Dated, date_spans
from extractors.digital_signature import DigitalSignature
from extractors.labels import labelled
from extractors.language import Language
from extractors.letter_fields import Field, Fields, fields_of
from extractors.letter_numbers import read_numbers
from extractors.letter_parts import Parts, parts_of
from extractors.letter_titles import read_role, read_title
from extractors.names import same_person
from extractors.own_names import in_full, lacks_family_name
from extractors.positions import category_of
from extractors.prose import Piece, prose_of
from extractors.shows import read_shows
from extractors.signature import read_signature
from extractors.signer_names import CLAIMED, agreed_signer, own_claim
from extractors.subject import read_subject
from extractors.writers_marks import names_elsewhere, writers_addresses
from models.terms import Category, LetterReading, Page, Reading

_SUPPORTS = re.compile(
    r"recommend|support|upgrad|position of|promot|apply|appli|ready|listed|listing|categor|endors|"
    r"move up|poste|"
    r"\bstep to|seeks",
    re.IGNORECASE,
)
_IS_FOR = re.compile(r"recomm[ae]nd|support|upgrad|promot|endors|move up|step to|appui", re.IGNORECASE)
_HAS_DONE = re.compile(
    r"\b(?:worked|employed|served|was|were|occup(?:ait|é|ée|a)|travaill\w+|engagée?|étai(?:t|s))\b",
    re.IGNORECASE,
)
"""A sentence that says this, and not that anybody is recommended, names the job that somebody had."""
_SIGNED_AT = re.compile(
    r"^\W*(?:fait|signed|dated|given|signé) (?:à|in|at) [^\n\d]{2,40}?,? (?P<when>(?:le |on |"
    r"this )?[^\n]{6,40})$",
    re.I | re.M,
)
_WEEK_OF = re.compile(r"\b(?:week of|semaine du)\s*$", re.IGNORECASE)
_REPLIED_TO = re.compile(r"^\s*>|\bwrote\s*:\s*$|\ba écrit\s*:\s*$")
_DATE_LABEL = re.compile(r"\W*dated?(?: signed)?\s*:", re.IGNORECASE)
_SURE_SIGNER, _LIKELY_SIGNER, _SAME = 1.9, 1.3, 0.85


def read_letter(
    pages: Sequence[Page],
    document: str,
    name: str,
    language: Language,
    *,
    signed_digitally: bool = False,
    digital: DigitalSignature | None = None,
    mail: bool = False,
) -> LetterReading:
    """The letter on `pages` of the file `document` (`sha256:<hex>`) called `name`.

    `mail` says that the pages are the body of a message; `digital` is what the check of the file's
    cryptographic signature found. Fields that the letter does not show are null.
    """
    parts = parts_of(prose_of(pages, document, name), language)
    fields = fields_of(parts.prose, language)
    claimed = tuple(claim[0] for claim in parts.claimed) + ((fields.signer.text,) if fields.signer else ())
    first = signer_of(parts.prose, parts.closing, language, subject=None, claimed=claimed)
    if first is None or parts.closing.words is None:
        first = _labelled_signer(parts, fields, first) or first
    own = in_full(parts.prose.text, first.name) if first else own_claim(parts)
    subject = read_subject(parts, language, own, fields.subject)
    signer = signer_of(parts.prose, parts.closing, language, subject=subject.value, claimed=claimed)
    if parts.closing.words is None or signer is None:
        signer = _labelled_signer(parts, fields, signer) or signer
    if first and signer and signer.name != first.name:
        subject = read_subject(parts, language, signer.name, fields.subject)
    signer = agreed_signer(parts, signer, subject.value)
    signer_reading = _signer(parts, signer)
    number, about = read_numbers(parts, fields, signer, subject.value)
    title = _labelled_title(parts, fields) or read_title(parts, signer)
    return LetterReading(
        subject=subject,
        subject_member_no=about,
        signer=signer_reading,
        signer_title=title,
        role=read_role(title),
        signer_member_no=number,
        date=_date(parts),
        shows=read_shows(parts, tuple(n for n in (subject.value, signer_reading.value) if n)),
        category=_category(parts),
        signature=read_signature(
            parts.prose,
            pages,
            parts.closing,
            signer,
            signed_digitally=signed_digitally,
            digital=digital,
            mail=mail,
        ),
        text=parts.prose.text,
        also_named=names_elsewhere(parts, subject.value),
        addresses=writers_addresses(parts),
    )


def _labelled_signer(parts: Parts, fields: Fields, below: Signer | None) -> Signer | None:
    """The name beside "Name of referee:" or "FROM:", where no closing words lead to another and it does not
    stand `below` too."""
    field = fields.signer
    piece = parts.prose.piece_at(field.start) if field else None
    if field is None or piece is None or (below and same_person(below.name, field.text) > _SAME):
        return None
    return Signer(field.text, piece, field.start, field.end, _LIKELY_SIGNER, False)


def _labelled_title(parts: Parts, fields: Fields) -> Reading[str] | None:
    field: Field | None = fields.signer_title
    return parts.prose.reading(field.text, field.start, field.end, 0.95) if field else None


def _signer(parts: Parts, signer: Signer | None) -> Reading[str]:
    """The printed name under the closing; without one, the name that the writer gives elsewhere."""
    if signer is None:
        return Reading()
    likely = 0.96 if signer.score >= _LIKELY_SIGNER else 0.85 if signer.score > CLAIMED else 0.75
    sure = 0.99 if signer.score >= _SURE_SIGNER else likely
    sure = min(sure, 0.75) if lacks_family_name(signer.name) else sure
    if parts.closing.words is None and signer.from_block:
        sure -= 0.08 if signer.score >= _SURE_SIGNER else 0.25
    return parts.prose.reading(_tidy(signer.name), signer.start, signer.end, sure)


def _tidy(name: str) -> str:
    """A name in capitals is written as names are; "MCCRAE" cannot be told from "Mccrae" and stays simple."""
    return name.title() if name.isupper() and len(name) > 4 else name


def _date(parts: Parts) -> Reading[date]:
    """The letter's own date: by a label, in the heading, beside the signature, else a "dated" in the text."""
    for place in _SIGNED_AT.finditer(parts.prose.text):
        said = [dated for dated in date_spans(place["when"]) if dated.value is not None]
        if len(said) == 1:
            at = place.start("when")
            return parts.prose.reading(said[0].value, at + said[0].start, at + said[0].end, 0.95)
    for start, end in labelled(parts.prose, _DATE_LABEL):
        whole = [dated for dated in date_spans(parts.prose.text[start:end]) if dated.value is not None]
        if len(whole) == 1:
            return parts.prose.reading(whole[0].value, start + whole[0].start, start + whole[0].end, 0.97)
    in_head = [found for piece in parts.head for found in _dates_in(piece)]
    alone = [(piece, dated) for piece, dated in in_head if _fills(piece, dated)]
    if in_head:
        whole_days = [found for found in alone or in_head if found[1].precision == "day"]
        return _dated(parts, *(whole_days or alone or in_head)[0], 0.98)
    for piece in parts.prose.pieces:
        if _REPLIED_TO.search(piece.text):
            continue
        said = [d for _, d in _dates_in(piece)]
        if said and _fills(piece, said[0]):
            return _dated(parts, piece, said[0], 0.95)
        if said and piece.start >= parts.end:
            return _dated(parts, piece, said[0], 0.93)
        if said and re.search(
            r"\bdated?\W*(?:at \w+,? )?(?:this )?$", piece.text[: said[0].start], re.IGNORECASE
        ):
            return _dated(parts, piece, said[0], 0.85)
    for piece in parts.prose.pieces[-2:]:
        if said := [
            dated for _, dated in _dates_in(piece) if dated.value and not _REPLIED_TO.search(piece.text)
        ]:
            return _dated(parts, piece, said[0], 0.8)
    return Reading()


def _dates_in(piece: Piece) -> list[tuple[Piece, Dated]]:
    """The days and months that a line names; a year alone is no letter's date."""
    return [(piece, dated) for dated in date_spans(piece.text) if dated.precision != "year"]


def _fills(piece: Piece, dated: Dated) -> bool:
    return dated.end - dated.start > 0.6 * len(piece.text)


def _dated(parts: Parts, piece: Piece, dated: Dated, sure: float) -> Reading[date]:
    candidates = () if dated.value else dated.candidates
    sure = min(sure, 0.6) if _WEEK_OF.search(piece.text[: dated.start]) else sure
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
            had = _HAS_DONE.search(sentence) and not _IS_FOR.search(sentence)
            speaks = sure > 0.93 or (_SUPPORTS.search(sentence) and not had)
            asked = category_of(sentence) if speaks else None
            if asked is not None:
                return parts.prose.reading(asked, *parts.naming(asked, first, last), sure)
    return Reading()
