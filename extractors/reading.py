"""One file read whole: its papers told apart, each read by the reader of its kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from extractors.certificate import read_certificate
from extractors.digital_signature import DigitalSignature
from extractors.language import Language
from extractors.letter import read_letter
from extractors.page_numbers import without_fax_strip
from extractors.proof import read_proof
from extractors.request import read_request
from extractors.resume import read_resume
from extractors.signing_certificate import read_signing_certificate
from extractors.stretches import Stretch, not_sent, papers_of
from extractors.weighing import weighed
from models.terms import Body, DocumentReading, Leaf, Page, PageSet, Paper, PaperKind

READER = "reader/19"
"""Changes whenever the same pages may give another reading: stored ones of another version are made again."""

_MAIL = ("text/plain", "text/html")


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
    kind, note = stretch.kind, stretch.note
    try:
        body = _weighed(_body(kind, pages, seen, language, digital), pages, language)
    except (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError) as fault:
        # A fault of one reader costs that paper alone: the others of the file are read, and a person is told.
        kind, body = PaperKind.OTHER, None
        note = f"It could not be read ({type(fault).__name__}); open it by hand and report it to us."
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
    )


def _leaves(numbers: Sequence[int], seen: PageSet) -> tuple[Leaf, ...]:
    return tuple(Leaf(seen.document, seen.name, number) for number in numbers)


def _weighed(body: Body | None, pages: Sequence[Page], language: Language) -> Body | None:
    return None if body is None else weighed(body, pages, language)


def _body(
    kind: PaperKind,
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
    reader = _READERS.get(kind)
    return reader(pages, seen.document, seen.name, language) if reader else None


_Reader = Callable[[Sequence[Page], str, str, Language], Body | None]
_READERS: dict[PaperKind, _Reader] = {
    PaperKind.RESUME: read_resume,
    PaperKind.REQUEST: read_request,
    PaperKind.PROOF_OF_DAYS: read_proof,
    PaperKind.SEMINAR_CERTIFICATE: read_certificate,
    PaperKind.OTHER: read_signing_certificate,
}
