"""One file read whole: its papers told apart, each read by the reader of its kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import partial
from typing import Any

from extractors.certificate import read_certificate
from extractors.digital_signature import DigitalSignature
from extractors.language import Language
from extractors.letter import read_letter
from extractors.names import same_person
from extractors.page_numbers import without_fax_strip
from extractors.proof import read_proof
from extractors.request import read_request
from extractors.resume import read_resume
from extractors.signing_certificate import read_signing_certificate
from extractors.stretches import Stretch, not_sent, papers_of
from extractors.weighing import weighed
from models.terms import (
    Body,
    DocumentReading,
    Evidence,
    Leaf,
    LetterReading,
    Page,
    PageSet,
    Paper,
    PaperKind,
)

READER = "reader/33"
"""Changes whenever the same pages may give another reading: stored ones of another version are made again."""

_SURELY, _PERHAPS, _ANOTHER = 0.85, 0.5, 0.6
_MAIL = ("text/plain", "text/html")
_FEW_WORDS = 60
_MAY_ASK = re.compile(
    r"\b(?:upgrad|appl(?:y|ying|ication)|request|list(?:ed|ing)|categor|demande|reclass)", re.IGNORECASE
)
_COMES_WITH = re.compile(r"\b(?:attach\w*|enclos\w*|ci[- ]joint\w*|en pièce jointe)\b", re.IGNORECASE)


def read_document(
    seen: PageSet, language: Language, digital: DigitalSignature | None = None
) -> DocumentReading:
    """Everything that one file says. A file that could not be opened has its problem and no papers; one that
    could be opened in part has both."""
    papers = tuple(
        _paper(stretch, seen, language, digital)
        for stretch in papers_of(seen.pages, seen.document, seen.name)
    )
    problem = seen.problem or not_sent(seen.pages)
    return DocumentReading(seen.document, seen.name, seen.media_type, len(seen.pages), papers, problem)


def _paper(stretch: Stretch, seen: PageSet, language: Language, digital: DigitalSignature | None) -> Paper:
    pages = [without_fax_strip(page) for page in stretch.pages]
    kind, rival = stretch.kind, stretch.rival
    untold = "" if seen.media_type in _MAIL and _only_announces(pages) else stretch.note
    note = " ".join(dict.fromkeys(filter(None, (untold, *(page.remark for page in pages)))))
    read = partial(_read_as, pages=pages, seen=seen, language=language, digital=digital)
    (body, fault), (other, other_fault) = read(kind), read(rival or _beside(kind))
    if fault or (rival and other_fault):
        kind, rival, body, other, note = PaperKind.OTHER, None, None, None, fault or other_fault
    if rival is None:
        other = other if _speaks_of_another(other, _PERHAPS) else None
    elif _speaks_of_another(other, _SURELY):
        kind, rival, body, other = rival, kind, other, body
    numbers = tuple(page.number for page in pages)
    first, last = min(numbers), max(numbers)
    return Paper(
        kind=kind,
        confidence=stretch.confidence,
        first_page=first,
        last_page=last,
        evidence=stretch.evidence,
        body=body,
        note=note,
        leaves=_leaves(numbers, seen) if numbers != tuple(range(first, last + 1)) else (),
        missing=stretch.missing,
        extent=stretch.extent,
        rival=rival,
        rival_body=other,
    )


def _only_announces(pages: Sequence[Page]) -> bool:
    """Whether a mail says no more than that something comes with it."""
    text = " ".join(word.text for page in pages for word in page.words)
    announces = _COMES_WITH.search(text) is not None and _MAY_ASK.search(text) is None
    return announces and len(text.split()) <= _FEW_WORDS


def _leaves(numbers: Sequence[int], seen: PageSet) -> tuple[Leaf, ...]:
    return tuple(Leaf(seen.document, seen.name, number) for number in numbers)


def _beside(kind: PaperKind) -> PaperKind | None:
    """What a paper is read as besides: a request that speaks of another may yet turn out to be a letter."""
    return PaperKind.REFERENCE_LETTER if kind is PaperKind.REQUEST else None


def _speaks_of_another(letter: Body | None, least: float) -> bool:
    """Whether a paper that may be a letter names whom it is about, as surely as `least`, and that is not who
    signed it: then a request is not seen where a referee wrote."""
    if not isinstance(letter, LetterReading):
        return False
    subject, signer = letter.subject, letter.signer
    if not subject.value or not signer.value or subject.confidence < least:
        return False
    return same_person(subject.value, signer.value) < _ANOTHER


def _read_as(
    kind: PaperKind | None,
    pages: Sequence[Page],
    seen: PageSet,
    language: Language,
    digital: DigitalSignature | None,
) -> tuple[Body | None, str]:
    """What the pages say as a paper of that kind, weighed; and the fault of its reader, which costs that
    reading alone: the rest of the file is read, and a person is told."""
    try:
        return _weighed(_body(kind, pages, seen, language, digital), pages, language), ""
    except (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError) as fault:
        return None, f"It could not be read ({type(fault).__name__}); open it by hand and report it to us."


def _weighed(body: Body | None, pages: Sequence[Page], language: Language) -> Body | None:
    return None if body is None else weighed(body, pages, language)


def _body(
    kind: PaperKind | None,
    pages: Sequence[Page],
    seen: PageSet,
    language: Language,
    digital: DigitalSignature | None,
) -> Body | None:
    """What the reader of that kind reads; covers and blanks have no fields."""
    if kind is PaperKind.REFERENCE_LETTER:
        return read_letter(
            pages,
            seen.document,
            seen.name,
            language,
            signed_digitally=seen.signed_digitally,
            digital=digital,
            mail=seen.media_type in _MAIL,
        )
    reader = _READERS.get(kind) if kind else None
    return reader(pages, seen.document, seen.name, language) if reader else None


_Reader = Callable[[Sequence[Page], str, str, Language], Body | None]
_READERS: dict[PaperKind, _Reader] = {
    PaperKind.RESUME: read_resume,
    PaperKind.REQUEST: read_request,
    PaperKind.PROOF_OF_DAYS: read_proof,
    PaperKind.SEMINAR_CERTIFICATE: read_certificate,
    PaperKind.OTHER: read_signing_certificate,
}


def read_pieces(
    parts: Sequence[PageSet], leaves: Sequence[Leaf], pieces: Sequence[Paper], language: Language
) -> Paper:
    """The paper that `leaves`, pages of several files, make together; `pieces` is how each was read alone."""
    held = {(part.document, page.number): page for part in parts for page in part.pages}
    pages = [without_fax_strip(held[leaf.document, leaf.page]) for leaf in leaves]
    told = max(pieces, key=lambda piece: (piece.kind is not PaperKind.OTHER, piece is pieces[0]))
    stack = PageSet("", "", parts[0].media_type, tuple(_numbered(pages)))
    body = _weighed(_body(told.kind, stack.pages, stack, language, None), stack.pages, language)
    own = tuple(leaf.page for leaf in leaves if leaf.document == leaves[0].document)
    numbers = {number for piece in pieces for number in piece.extent.numbers}
    whole = len(numbers) == max(piece.extent.count for piece in pieces)
    return Paper(
        kind=told.kind,
        confidence=told.confidence,
        first_page=min(own),
        last_page=max(own),
        evidence=told.evidence,
        body=_placed(body, leaves),
        leaves=tuple(leaves),
        missing="" if whole or not numbers else pieces[0].missing,
    )


def _numbered(pages: Sequence[Page]) -> Iterator[Page]:
    return (replace(page, number=number) for number, page in enumerate(pages, start=1))


def _placed(value: Any, leaves: Sequence[Leaf]) -> Any:
    """A reading of pages counted through, each place told in the file that the page lies in."""
    if isinstance(value, Evidence):
        leaf = leaves[(value.page or 1) - 1]
        page = value.page and leaf.page
        return replace(value, document=leaf.document, name=leaf.name, page=page)
    if isinstance(value, tuple):
        return tuple(_placed(each, leaves) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {each.name: _placed(getattr(value, each.name), leaves) for each in fields(value)}
    return replace(value, **changed)
