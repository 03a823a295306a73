"""A Word file opened, be it a document, a template or one with macros."""

from __future__ import annotations

import io
from typing import Any

from docx.opc.part import PartFactory
from docx.package import Package
from docx.parts.document import DocumentPart

_KINDS = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
"""Templates, and documents with macros (which are never run), hold the same pages as a plain document."""
PartFactory.part_type_for.update(dict.fromkeys(_KINDS, DocumentPart))


def word_document(content: bytes) -> Any:
    """The document that the file holds. Raises what zipfile, lxml and python-docx raise on a broken one."""
    return Package.open(io.BytesIO(content)).main_document_part.document
