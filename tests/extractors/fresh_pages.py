"""What stands on a made resume, for tests that it says what its truth says."""

from __future__ import annotations

import io
import re
import zipfile

import pypdfium2
from lxml import etree

from samples.truth import CreditTruth
from tests.extractors.fresh_careers import CREW


def letters(text: str) -> str:
    """Lines, capitals and gaps are the layout's."""
    return re.sub(r"[\s\x02\xad\ufffe-]+", "", text.casefold())


def printed(content: bytes) -> str:
    """The letters of a PDF's or a Word file's text."""
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            body = etree.fromstring(archive.read("word/document.xml"))
        return letters("".join(body.itertext("{*}t")))
    pages = pypdfium2.PdfDocument(content)
    return letters("".join(page.get_textpage().get_text_bounded() for page in pages))


def said_of(credit: CreditTruth) -> list[str]:
    """The letters of what a credit says, its dates left out."""
    said = [credit.title, credit.position_as_written, credit.company, credit.studio]
    said += [getattr(credit, role) for role in CREW]
    said += [f"{credit.days:g}"] if credit.days else []
    return [letters(text) for text in said if text]
