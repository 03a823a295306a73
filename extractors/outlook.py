"""Outlook's own message files (.msg, [MS-OXMSG]): a compound file whose streams are a message's properties.

python-oxmsg lays out the storages; the properties are read from their streams by number, so that a file
which its property table misdescribes is read all the same.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from email.message import Message
from email.parser import HeaderParser

from olefile import OleFileIO  # type: ignore[import-untyped]
from oxmsg.properties import Properties
from oxmsg.storage import Storage

from extractors.compressed_rtf import unpacked_rtf
from extractors.enclosures import Contents, Enclosed, empty, file_name
from extractors.media import HTML, MSG, RTF, TEXT
from models.terms import Problem

_TEXT, _OLD_TEXT, _BINARY, _OBJECT = 0x1F, 0x1E, 0x102, 0x0D
_HEADERS, _SUBJECT, _SENT_BY = 0x007D, 0x0037, (0x5D01, 0x39FE, 0x0C1F)
_SENDER = (0x0C1A, 0x0042)
_BODY, _RTF, _HTML = 0x1000, 0x1009, 0x1013
_DATA, _NAMES, _MIME, _CONTENT_ID = 0x3701, (0x3707, 0x3704, 0x3001), 0x370E, 0x3712
_ROOT_HEADER, _INNER_HEADER = 32, 24
_INNER = "__substg1.0_3701000D"
_ATTACH = "Ask the sender to attach the file itself."

CANNOT_BE_OPENED = Problem(
    "The Outlook message is damaged or cut short.", "Ask the sender to send its papers again as PDF files."
)


def outlook_message(content: bytes, most_bytes: int) -> tuple[Message, Contents]:
    """A message's headers and what it holds; of a broken file no headers and the problem. Never raises."""
    try:
        with OleFileIO(io.BytesIO(content)) as ole:
            entries = [entry for entry in ole.direntries if entry is not None]
            if sum(int(entry.size) for entry in entries if entry.entry_type == 2) > most_bytes:
                return Message(), Contents(problem=CANNOT_BE_OPENED)
            root = Storage.from_ole(ole)
        return _headers(root), _contents(root, _ROOT_HEADER, most_bytes)
    except MemoryError:
        raise
    except Exception:  # olefile raises nearly anything on a broken file.
        return Message(), Contents(problem=CANNOT_BE_OPENED)


def message_file(content: bytes, most_bytes: int) -> Contents:
    """What a message file holds."""
    return outlook_message(content, most_bytes)[1]


def _headers(storage: Storage) -> Message:
    """The headers that it came with; a message that never travelled has only its properties."""
    headers = HeaderParser().parsestr(_text(storage, (_HEADERS,)))
    if "subject" not in headers:
        headers["subject"] = " ".join(_text(storage, (_SUBJECT,)).split())
    if "from" not in headers:
        name, address = _text(storage, _SENDER), _text(storage, _SENT_BY)
        headers["from"] = " ".join(f'"{name}" <{address}>'.split() if "@" in address else name.split())
    return headers


def _contents(storage: Storage, header: int, most_bytes: int) -> Contents:
    texts = _texts(storage, header, most_bytes)
    kept = sorted(storage.iter_attachment_storages(), key=lambda each: each.name)
    return Contents((*texts, *(_attached(each, most_bytes) for each in kept)))


def _texts(storage: Storage, header: int, most_bytes: int) -> list[Enclosed]:
    """The message's own text in the forms in which it is there."""
    charset = _charset(storage, header)
    plain = _text(storage, (_BODY,), charset)
    html = _text(storage, (_HTML,), charset)
    if not html.strip():
        html = _decoded(_stream(storage, _HTML, _BINARY), charset)
    packed = _stream(storage, _RTF, _BINARY)
    try:
        rich = unpacked_rtf(packed, most_bytes) if packed else b""
    except ValueError:
        rich = b""
    return bodies(plain, html, rich)


def bodies(plain: str, html: str, rich: bytes) -> list[Enclosed]:
    """One text in up to three forms, the first that says anything as the body."""
    forms = [(plain.encode(), TEXT), (html.encode(), HTML), (rich, RTF)]
    said = [(content, kind) for content, kind in forms if content.strip(b"\0 \r\n\t")]
    return [
        Enclosed("body", content, kind, "alternative" if number else "body")
        for number, (content, kind) in enumerate(said)
    ]


def _attached(storage: Storage, most_bytes: int) -> Enclosed:
    name = file_name(_text(storage, _NAMES))
    inner = next((each for each in storage.storages if each.name == _INNER), None)
    if inner is not None and any(stream.name.startswith("__properties") for stream in inner.streams):
        subject = file_name(_text(inner, (_SUBJECT,)))
        within = _contents(inner, _INNER_HEADER, most_bytes)
        return Enclosed(subject or name or "forwarded message", b"", MSG, within=within)
    name = name or "attachment"
    if inner is not None:
        pasted = Problem(f"{name} is pasted into the message, not attached.", _ATTACH)
        return Enclosed(name, b"", problem=pasted)
    content = _stream(storage, _DATA, _BINARY)
    if content is None:
        return Enclosed(
            name, b"", problem=Problem(f"{name} is only a link to a file kept elsewhere.", _ATTACH)
        )
    role = "inline" if _text(storage, (_CONTENT_ID,)) else "attachment"
    return Enclosed(name, content, _text(storage, (_MIME,)), role, problem=empty(content, name))


def _charset(storage: Storage, header: int) -> str:
    try:
        return str(Properties(storage, header).body_encoding)
    except Exception:  # No table of properties, or one that is cut.
        return "cp1252"


def _text(storage: Storage, numbers: Iterable[int], charset: str = "cp1252") -> str:
    """The first of the properties that says anything, as text."""
    for number in numbers:
        wide = _stream(storage, number, _TEXT)
        text = wide.decode("utf-16-le", "replace") if wide else ""
        text = text or _decoded(_stream(storage, number, _OLD_TEXT), charset)
        if text.strip("\0 \r\n\t"):
            return text.strip("\0")
    return ""


def _decoded(content: bytes | None, charset: str) -> str:
    for each in (charset, "utf-8"):
        try:
            return (content or b"").decode(each)
        except (LookupError, UnicodeError):
            continue
    return (content or b"").decode("cp1252", "replace")


def _stream(storage: Storage, number: int, kind: int) -> bytes | None:
    try:
        return bytes(storage.property_stream_bytes(number, kind))
    except KeyError:
        return None
