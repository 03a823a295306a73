"""Mail to parts: MIME by the standard library's modern policy, headers read so that none can raise.

The modern policy parses headers when they are touched and raises on some real ones (a group address without
members, a date that is none). Every access here falls back to the raw text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from email import policy
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from hashlib import sha256

from extractors.inbox import Item, in_toronto
from extractors.media import media_type_of
from models.terms import Part, Problem, Submission

MAX_PARTS = 200
"""More parts than this in one message are a fault of the sender's program; the rest is set aside and said."""

_DEEPEST = 20


def open_item(item: Item, content: bytes) -> Submission:
    """The submission that `item` is: a message with its parts, or a file that is its own only part."""
    digest = digest_of(content)
    if item.is_mail and not item.path.lower().endswith(".msg"):
        return _open_message(item, content, digest)
    name = item.source.name
    kind = media_type_of(content, name)
    part = Part(name, kind, digest, "", "file", content, _empty(content, name))
    received_at = item.received_at or item.modified_at
    received_by = "sidecar" if item.received_at else "modified"
    return Submission(
        path=item.path,
        sha256=digest,
        channel=item.channel,
        sender=item.sender,
        subject="",
        received_at=received_at,
        certain=received_by == "sidecar",
        received_by=received_by,
        parts=(part,),
    )


def digest_of(content: bytes) -> str:
    return f"sha256:{sha256(content).hexdigest()}"


def _open_message(item: Item, content: bytes, digest: str) -> Submission:
    message = BytesParser(policy=policy.default).parsebytes(content)
    received_at, received_by = _received(message, item.modified_at)
    parts = tuple(_parts(message, "", 0))
    problem = None
    if len(parts) > MAX_PARTS:
        parts = parts[:MAX_PARTS]
        problem = Problem(
            f"The message has more than {MAX_PARTS} parts; those after it were not opened.",
            "Ask the sender to send the papers again as separate PDF files.",
        )
    elif not any(part.content.strip() for part in parts):
        problem = Problem(
            "The message has nothing in it.", "Ask the sender to send it again with its papers."
        )
    name, address = parseaddr(header(message, "from"))
    return Submission(
        path=item.path,
        sha256=digest,
        channel=item.channel,
        sender=f"{name} <{address}>" if name else address or header(message, "from"),
        subject=header(message, "subject"),
        received_at=received_at,
        certain=received_by == "received",
        received_by=received_by,
        parts=parts,
        problem=problem,
    )


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


def _received(message: Message, modified_at: datetime) -> tuple[datetime, str]:
    """When the message arrived and which clock says so: the topmost Received header is our own server's."""
    stamp = header(message, "received").rpartition(";")[2]
    for text, clock in ((stamp, "received"), (header(message, "date"), "date")):
        moment = _moment(text)
        if moment is not None:
            return moment, clock
    return modified_at, "modified"


def _moment(text: str) -> datetime | None:
    try:
        return in_toronto(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _parts(message: Message, path: str, depth: int) -> Iterator[Part]:
    """The leaves of the message in their order; a forwarded message is opened like its envelope."""
    if depth > _DEEPEST:
        yield _set_aside(path, "The message is nested too deeply to be opened.")
        return
    if message.is_multipart():
        children = [child for child in message.get_payload() if isinstance(child, Message)]
        chosen = _chosen_alternative(children) if _said_type(message) == "multipart/alternative" else None
        for number, child in enumerate(children, 1):
            below = f"{path}.{number}" if path else str(number)
            for part in _parts(child, below, depth + 1):
                if chosen is not None and child is not chosen and part.role == "body":
                    yield replace(part, role="alternative")
                else:
                    yield part
        return
    if _filename(message).lower().endswith(".eml"):
        # Some programs attach a message as a plain file; it is opened like a forwarded one.
        forwarded = BytesParser(policy=policy.default).parsebytes(_decoded(message))
        yield from _parts(forwarded, f"{path or '1'}.1", depth + 1)
        return
    yield _leaf(message, path or "1")


def _chosen_alternative(children: Sequence[Message]) -> Message | None:
    """The plain text where it says anything, else the last, which by RFC 2046 is the richest."""
    for child in children:
        if _said_type(child) == "text/plain" and _decoded(child).strip():
            return child
    return children[-1] if children else None


def _leaf(message: Message, path: str) -> Part:
    said = _said_type(message)
    name = _filename(message)
    content = _decoded(message)
    disposition = header(message, "content-disposition").partition(";")[0].strip().lower()
    if said in {"text/plain", "text/html"} and disposition != "attachment" and not name:
        text = _text(message, content)
        return Part(f"body {path}", said, digest_of(text), path, "body", text)
    shown = name or f"part {path}"
    kind = media_type_of(content, name, said)
    role = "inline" if disposition == "inline" or header(message, "content-id") else "attachment"
    if kind in {"text/plain", "text/html"}:
        content = _text(message, content)
    return Part(shown, kind, digest_of(content), path, role, content, _empty(content, shown))


def _set_aside(path: str, what: str) -> Part:
    problem = Problem(what, "Ask the sender to send the papers again as PDF files attached to one message.")
    return Part(f"part {path}", "message/rfc822", digest_of(b""), path, "attachment", b"", problem)


def _empty(content: bytes, name: str) -> Problem | None:
    if content:
        return None
    return Problem(f"{name} is empty (0 bytes).", "Ask the sender to send the file again.")


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
    return " ".join(_clear(name).replace("\\", "/").rpartition("/")[2].split())[:200]


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
