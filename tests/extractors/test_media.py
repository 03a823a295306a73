"""What a file is, whatever it is called."""

from __future__ import annotations

import io
import zipfile

import pytest

from extractors import media
from extractors.media import media_type_of
from samples.outlook import compound_file


def zip_of(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return stream.getvalue()


COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64)
CASES = [
    (b"%PDF-1.7\n", "resume.doc", media.PDF),
    (b"\r\n\r\nscanner junk %PDF-1.4", "x.pdf", media.PDF),
    (b"II*\x00\x08\x00\x00\x00", "fax.pdf", media.TIFF),
    (b"MM\x00*\x00\x00\x00\x08", "fax", media.TIFF),
    (b"\xff\xd8\xff\xe0", "letter.png", media.JPEG),
    (b"\x89PNG\r\n\x1a\n", "letter.jpg", media.PNG),
    (b"\x00\x00\x00\x18ftypheic", "IMG_1.jpg", media.HEIC),
    (zip_of("[Content_Types].xml", "word/document.xml"), "a.zip", media.DOCX),
    (zip_of("xl/workbook.xml"), "a.docx", media.XLSX),
    (zip_of("readme.txt"), "a.docx", media.ZIP),
    (b"PK\x03\x04broken", "a.docx", media.DOCX),
    (b"PK\x03\x04broken", "a.odt", media.ODT),
    (b"PK\x03\x04broken", "papers.zip", media.ZIP),
    (b"PK\x03\x04 packed unchanged: %PDF-1.4", "papers.zip", media.ZIP),
    (COMPOUND + "__substg1.0_".encode("utf-16-le"), "m", media.MSG),
    (COMPOUND + "WordDocument".encode("utf-16-le"), "m", media.DOC),
    (COMPOUND, "m.msg", media.CFB),
    (b"\x78\x9f\x3e\x22\x00", "winmail.dat", media.TNEF),
    (b"{\\rtf1", "a.doc", media.RTF),
    (b"  <!DOCTYPE html><p>", "body", media.HTML),
    (b"Dear committee", "body", media.TEXT),
    (b"BMX bikes were hired", "note.txt", media.TEXT),
    ("été".encode("utf-16"), "note.txt", media.TEXT),
    (b"", "empty.pdf", media.UNKNOWN),
    (b"\x00\x01\x02\x03" * 40, "a.pdf", media.UNKNOWN),
]


@pytest.mark.parametrize(("content", "name", "kind"), CASES)
def test_a_file_is_what_its_bytes_say(content: bytes, name: str, kind: str) -> None:
    assert media_type_of(content, name) == kind


def test_the_sender_only_chooses_among_kinds_of_text() -> None:
    assert media_type_of(b"<p>Hello</p>", "body", "text/html; charset=utf-8") == media.HTML
    assert media_type_of(b"Hello", "a.txt", "application/pdf") == media.TEXT


def test_a_locked_word_file_is_told_from_an_old_one() -> None:
    streams = {"EncryptedPackage": b"x", "WordDocument": b"x"}
    assert media_type_of(compound_file(streams), "a.docx") == "application/x-encrypted-office"
    assert media_type_of(compound_file({"WordDocument": b"x"}), "a.doc") == media.DOC
