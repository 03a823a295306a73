"""What a file is, by its own first bytes: names and senders' types are often wrong."""

from __future__ import annotations

import io
import zipfile
import zlib

PDF = "application/pdf"
TIFF = "image/tiff"
JPEG = "image/jpeg"
PNG = "image/png"
HEIC = "image/heic"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ZIP = "application/zip"
DOC = "application/msword"
ODT = "application/vnd.oasis.opendocument.text"
MSG = "application/vnd.ms-outlook"
CFB = "application/x-cfb"
TNEF = "application/ms-tnef"
RTF = "application/rtf"
HTML = "text/html"
TEXT = "text/plain"
EMAIL = "message/rfc822"
UNKNOWN = "application/octet-stream"

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"II+\x00", TIFF),
    (b"MM\x00+", TIFF),
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\x78\x9f\x3e\x22", TNEF),
    (b"{\\rtf", RTF),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
)
_HEIF_BRANDS = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"heif"}
_MEMBERS = (
    ("word/document.xml", DOCX),
    ("xl/workbook.xml", XLSX),
    ("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("content.xml", "application/vnd.oasis.opendocument"),
)
_BROKEN = {"docx": DOCX, "odt": ODT, "xlsx": XLSX}
_TEXT_KINDS = {TEXT, HTML, EMAIL, "text/csv", "text/calendar", "application/json"}
_BY_SUFFIX = {
    "html": HTML,
    "htm": HTML,
    "csv": "text/csv",
    "eml": EMAIL,
    "txt": TEXT,
    "json": "application/json",
}


def media_type_of(content: bytes, name: str, said: str = "") -> str:
    """The media type of `content` by its bytes; `name` and `said` only choose among kinds of text,
    and what a broken archive was to be.

    Returns "application/octet-stream" for what is nothing known, and for an empty file. Never raises.
    """
    for start, kind in _STARTS:
        if content.startswith(start) and not (kind == "image/bmp" and not _is_bitmap(content)):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS:
        return HEIC
    if content.startswith(b"PK\x03\x04") or content.startswith(b"PK\x05\x06"):
        return _of_zip(content, name)
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _of_compound_file(content)
    # PDF readers accept junk before the header within the first kilobyte, and so do senders' scanners.
    if b"%PDF-" in content[:1024]:
        return PDF
    return _of_text(content, name, said)


def _is_bitmap(content: bytes) -> bool:
    """A letter may begin "BM"; a bitmap has zero reserved bytes and a plausible header size after it."""
    return content[6:10] == b"\x00\x00\x00\x00" and content[14:18] in (
        b"\x28\0\0\0",
        b"\x6c\0\0\0",
        b"\x7c\0\0\0",
    )


def _of_zip(content: bytes, name: str) -> str:
    """What an archive holds; of one that cannot be opened its name says what it was to be."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            # OpenDocument says what it is in a member of that name.
            told = archive.read("mimetype")[:200].decode("ascii", "replace") if "mimetype" in names else ""
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, zlib.error):
        return _BROKEN.get(name.rpartition(".")[2].lower(), ZIP)
    if told.startswith("application/vnd.oasis.opendocument."):
        return told.removesuffix("-template").strip()
    return next((kind for member, kind in _MEMBERS if member in names), ZIP)


def _of_compound_file(content: bytes) -> str:
    """Streams of a compound file are named in UTF-16 in its directory; searching for them is enough."""
    if (
        "__substg1.0_".encode("utf-16-le") in content
        or "__properties_version1.0".encode("utf-16-le") in content
    ):
        return MSG
    if "EncryptedPackage".encode("utf-16-le") in content:
        return "application/x-encrypted-office"
    if "WordDocument".encode("utf-16-le") in content:
        return DOC
    if "Workbook".encode("utf-16-le") in content:
        return "application/vnd.ms-excel"
    return CFB


def _of_text(content: bytes, name: str, said: str) -> str:
    head = content[:4096]
    if not head.strip():
        return UNKNOWN
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    odd = sum(byte < 32 and byte not in (9, 10, 12, 13, 27) for byte in head)
    if not wide and (b"\x00" in head or odd > len(head) // 50):
        return UNKNOWN
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return HTML
    plain = said.partition(";")[0].strip().lower()
    if plain in _TEXT_KINDS:
        return plain
    return _BY_SUFFIX.get(name.rpartition(".")[2].lower(), TEXT)
