"""MIME messages by the standard library's modern policy, headers read so that none can raise.

The modern policy parses headers when they are touched and raises on some real ones (a group address without
members, a date that is none). Every access here falls back to the raw text.
"""

from __future__ import annotations

import binascii
import io
from base64 import b64decode
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from email import policy
from email.generator import BytesGenerator
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser

from extractors.enclosures import Contents, Enclosed, empty, file_name
from extractors.mail_text import decoded, holds_table
from extractors.media import EMAIL, HTML, TEXT, media_type_of
from models.terms import Problem

_DEEPEST = 20
_TOO_DEEP = Problem(
    "The message is nested too deeply to be opened.",
    "Ask the sender to send the papers again as PDF files attached to one message.",
)
_NO_PARTS = Problem(
    "The message says that it has several parts, and they cannot be told apart or did not come.",
    "Ask the sender to send it again with its papers.",
)
_SIGNATURES = {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"}
"""What a mail program adds to a message that it signs: no paper, and nothing to ask the sender for."""


def message_of(content: bytes) -> Message:
    """The message that the bytes are; any bytes are one."""
    return BytesParser(policy=policy.default).parsebytes(content)


def message_contents(message: Message) -> Contents:
    """The leaves of the message in their order, forwarded messages among them, unopened."""
    return Contents(tuple(_leaves(message, "", 0)))


def header(message: Message, name: str) -> str:
    """One header decoded to text, "" where it is absent; never raises."""
    wanted = name.lower()
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == wanted), "")
    return _clear(" ".join(raw.split()))


def _clear(raw: str) -> str:
    """A header's text with its encoded words decoded; bytes that are no text become replacement marks."""
    try:
        text = str(make_header(decode_header(raw)))
    except (ValueError, LookupError, UnicodeError):
        text = raw
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def _leaves(message: Message, place: str, depth: int) -> Iterator[Enclosed]:
    said = _said_type(message)
    if message.is_multipart() and said == "message/delivery-status":
        yield Enclosed("delivery report", _flat(message), TEXT, place=place or "1")
    elif message.is_multipart() and said.startswith("message/"):
        yield _forwarded(message, place or "1")
    elif message.is_multipart() and depth == _DEEPEST:
        yield Enclosed(f"part {place}", _flat(message), place=place, problem=_TOO_DEEP)
    elif message.is_multipart():
        children = [child for child in message.get_payload() if isinstance(child, Message)]
        chosen = _chosen_alternative(children) if said == "multipart/alternative" else None
        for number, child in enumerate(children, 1):
            for leaf in _leaves(child, f"{place}.{number}" if place else str(number), depth + 1):
                other = chosen is not None and child is not chosen and leaf.role == "body"
                yield replace(leaf, role="alternative") if other else leaf
    else:
        yield _leaf(message, place or "1")


def _forwarded(message: Message, place: str) -> Enclosed:
    """A message in the message, as bytes. Some programs encode it although the standard forbids that."""
    inner = message.get_payload(0)
    content = _flat(inner) if isinstance(inner, Message) else b""
    if header(message, "content-transfer-encoding").lower() == "base64" and b":" not in content[:80]:
        with suppress(binascii.Error):
            content = b64decode(content)
    subject = header(inner, "subject") if isinstance(inner, Message) else ""
    name = _filename(message) or file_name(subject) or "forwarded message"
    return Enclosed(name, content, EMAIL, place=place)


def _flat(message: Message) -> bytes:
    """The message's bytes; headers as they stood."""
    stream = io.BytesIO()
    try:
        BytesGenerator(stream, mangle_from_=False, policy=policy.compat32).flatten(message)
    except Exception:  # The generator raises many kinds on what the parser let through.
        return str(message.get_payload()).encode("utf-8", "surrogateescape")
    return stream.getvalue()


def _chosen_alternative(children: Sequence[Message]) -> Message | None:
    """The plain text where it says anything and no table was flattened in it, else the last, which by
    RFC 2046 is the richest."""
    for child in children:
        if _said_type(child) == HTML and holds_table(decoded(_text(child, _decoded(child)))):
            return child
    for child in children:
        if _said_type(child) == TEXT and _decoded(child).strip():
            return child
    return children[-1] if children else None


def _leaf(message: Message, place: str) -> Enclosed:
    said = _said_type(message)
    name = _filename(message)
    content = _decoded(message)
    disposition = header(message, "content-disposition").partition(";")[0].strip().lower()
    if said in {TEXT, HTML} and disposition != "attachment" and not name:
        return Enclosed(f"body {place}", _text(message, content), said, "body", place)
    shown = name or f"part {place}"
    if said.startswith("multipart/"):
        return Enclosed(shown, content, said, "attachment", place, _NO_PARTS)
    if said in _SIGNATURES:
        return Enclosed(shown, content, said, "aside", place)
    role = "inline" if disposition == "inline" or header(message, "content-id") else "attachment"
    if media_type_of(content, name, said) in {TEXT, HTML}:
        content = _text(message, content)
    return Enclosed(shown, content, said, role, place, empty(content, shown))


def _said_type(message: Message) -> str:
    try:
        return message.get_content_type()
    except Exception:  # The header parser of the standard library raises many kinds on malformed input.
        return "application/octet-stream"


def _filename(message: Message) -> str:
    """The attachment's file name without any folders, "" where it has none."""
    try:
        name = message.get_filename() or ""
    except Exception:
        name = ""
    return file_name(_clear(name))


def _decoded(message: Message) -> bytes:
    """The part's bytes after its transfer encoding; what cannot be decoded is given as it stands."""
    try:
        payload = message.get_payload(decode=True)
    except Exception:
        payload = None
    if isinstance(payload, bytes):
        return payload
    raw = message.get_payload()
    return raw.encode("utf-8", "surrogateescape") if isinstance(raw, str) else b""


def _text(message: Message, content: bytes) -> bytes:
    """The text as UTF-8. An unknown or wrong charset falls back to UTF-8, then to Windows-1252."""
    try:
        said = message.get_content_charset() or "utf-8"
    except Exception:
        said = "utf-8"
    for charset in (said, "utf-8", "cp1252"):
        try:
            return content.decode(charset).encode("utf-8")
        except (LookupError, UnicodeError):
            continue
    return content.decode("latin-1").encode("utf-8")
