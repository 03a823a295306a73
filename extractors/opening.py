"""What runs inside the sandbox: one call opens one document, reads it and hands back plain terms.

Importable at module level and free of state, so that a pooled child can run it; the language pipeline is
loaded once a child.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

from extractors.bars import barred_pdf
from extractors.crop import crop
from extractors.digital_signature import check_signature
from extractors.language import Gazetteer, Language
from extractors.pages import see
from extractors.reading import read_document, read_pieces
from extractors.records import read_office
from extractors.remittance_mapping import guess_layout
from models.terms import (
    Box,
    DocumentReading,
    LayoutGuess,
    Leaf,
    Office,
    Page,
    PageSet,
    Paper,
    PayrollLayout,
    Problem,
)


def open_document(
    content: bytes,
    name: str,
    media_type: str,
    gazetteer: Gazetteer,
    seen: PageSet | None = None,
    issuers: tuple[bytes, ...] = (),
) -> tuple[PageSet, DocumentReading]:
    """The pages of a file and what they say; `seen` spares looking at the pages again. `issuers` are the
    certificates (DER) that digital signatures are trusted by."""
    pages = seen or see(content, name, media_type)
    digital = check_signature(content, issuers) if pages.signed_digitally else None
    return pages, read_document(pages, _language(gazetteer), digital)


def open_pieces(
    parts: Sequence[PageSet], leaves: Sequence[Leaf], pieces: Sequence[Paper], gazetteer: Gazetteer
) -> Paper:
    """What pages of several files say as one paper."""
    return read_pieces(parts, leaves, pieces, _language(gazetteer))


def open_crops(content: bytes, media_type: str, wanted: Sequence[tuple[Page, Box]]) -> tuple[bytes, ...]:
    """PNG pictures of places in one file, in the order wanted."""
    return tuple(crop(content, media_type, page, box) for page, box in wanted)


def open_barred(content: bytes, media_type: str, pages: Sequence[Page]) -> bytes:
    """A file as pictures of its pages, identifiers barred."""
    return barred_pdf(content, media_type, pages)


def open_office(
    folder: Path, remittances_since: date | None, layouts: tuple[PayrollLayout, ...] = ()
) -> Office:
    """The office's records; payroll reports in PDF are looked at like any other paper. `layouts` are those
    that a person has confirmed."""
    return read_office(folder, see=see, remittances_since=remittances_since, layouts=layouts)


def open_payroll(
    content: bytes, name: str, layouts: tuple[PayrollLayout, ...], changes: Mapping[str, str]
) -> tuple[LayoutGuess, ...] | Problem:
    """A payroll company's report as it would be read. `changes` are a person's (heading to field)."""
    return guess_layout(content, name, see, layouts, changes)


@lru_cache(maxsize=2)
def _language(gazetteer: Gazetteer) -> Language:
    return Language.load(gazetteer)
