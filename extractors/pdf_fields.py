"""What was typed into a PDF's form fields, or set on the page as a note, made part of the page itself."""

from __future__ import annotations

import io
import logging
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

# It advises another build on every XFA form; such a form's plain pages are read all the same.
logging.getLogger("pypdfium2").setLevel(logging.ERROR)

_SHOWN = {
    pdfium.FPDF_ANNOT_WIDGET,
    pdfium.FPDF_ANNOT_FREETEXT,
    pdfium.FPDF_ANNOT_STAMP,
    pdfium.FPDF_ANNOT_INK,
    pdfium.FPDF_ANNOT_POLYLINE,
    pdfium.FPDF_ANNOT_POLYGON,
    pdfium.FPDF_ANNOT_LINE,
}


def flattened(content: bytes, document: Any, count: int) -> bytes | None:
    """The file with the fields and notes of its first `count` pages drawn into their pages; None where it has
    none. `document` is `content` opened. Raises PdfiumError where the file cannot be written again."""
    chosen = [number for number in range(count) if _has_fields(document[number])]
    if not chosen:
        return None
    without_form = document.get_formtype() == pdfium.FORMTYPE_NONE
    copy = pypdfium2.PdfDocument(_with_empty_form(content) if without_form else content)
    try:
        copy.init_forms()  # before any page is opened: draws fields whose look is left to the viewer
        drawn = [_drawn(copy[number]) for number in chosen]
        if not any(drawn):
            return None
        stream = io.BytesIO()
        copy.save(stream)
        return stream.getvalue()
    finally:
        copy.close()


def _with_empty_form(content: bytes) -> bytes:
    """The file with a form of no fields: only beside one does pdfium draw notes that have no look yet."""
    stream = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            type_face = pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
                Encoding=pikepdf.Name.WinAnsiEncoding,
            )
            pdf.Root.AcroForm = pikepdf.Dictionary(
                Fields=pikepdf.Array(),
                DR=pikepdf.Dictionary(Font=pikepdf.Dictionary(Helv=pdf.make_indirect(type_face))),
            )
            pdf.save(stream)
    except (pikepdf.PdfError, ValueError):
        return content
    return stream.getvalue()


def _drawn(page: Any) -> bool:
    return bool(pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS)


def _has_fields(page: Any) -> bool:
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), 500)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if kind in _SHOWN:
            return True
    return False
