"""An item of the inbox as a submission: who sent it, when it came by which clock, and all of its parts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from extractors.authenticity import NOT_AS_SENT, check_mail
from extractors.enclosures import Contents, Enclosed, empty
from extractors.inbox import Item, in_toronto
from extractors.mail_signatures import key_names
from extractors.media import EMAIL, HTML, MSG, PDF, UNKNOWN, media_type_of
from extractors.mime import header, message_contents, message_of
from extractors.outlook import outlook_message
from extractors.unpacking import MOST_BYTES, digest_of, parts_of, parts_of_file
from models.terms import Problem, Submission

__all__ = ["digest_of", "open_item"]

_NOTHING = Problem("The message has nothing in it.", "Ask the sender to send it again with its papers.")


def open_item(item: Item, content: bytes, servers: tuple[str, ...] = ()) -> Submission:
    """The submission that `item` is: a message with its parts, or a file with what it holds. `servers` are
    the hosts whose word on a message the office trusts."""
    kind = media_type_of(content, item.source.name)
    if kind == MSG:
        headers, contents = outlook_message(content, MOST_BYTES)
        if contents.enclosed or contents.problem is None:
            return replace(_message(item, content, headers, contents), check=NOT_AS_SENT)
    elif item.is_mail and not _is_file(content, kind):
        message = message_of(content)
        told = _message(item, content, message, message_contents(message))
        check = check_mail(content, told.received_at, servers=servers)
        return replace(told, check=check, key_names=key_names(content))
    name = item.source.name
    whole = Enclosed(name, content, EMAIL if kind == EMAIL else "", "file", problem=empty(content, name))
    return Submission(
        path=item.path,
        sha256=digest_of(content),
        channel=item.channel,
        sender=item.sender,
        subject="",
        received_at=item.received_at or item.modified_at,
        certain=item.received_at is not None,
        received_by="sidecar" if item.received_at else "modified",
        parts=parts_of_file(whole),
    )


def _is_file(content: bytes, kind: str) -> bool:
    """Whether a file named like a message is something else. Any bytes are a message to a reader of mail."""
    if kind == PDF:
        return content.lstrip().startswith(b"%PDF-")
    return kind == HTML or not (
        kind == UNKNOWN or kind.startswith("text/") or kind in (EMAIL, "application/json")
    )


def _message(item: Item, content: bytes, headers: Message, contents: Contents) -> Submission:
    received_at, received_by = _received(headers, item.modified_at)
    parts = parts_of(contents)
    full = contents.problem is not None or any(part.content.strip() for part in parts)
    name, address = parseaddr(header(headers, "from"))
    return Submission(
        path=item.path,
        sha256=digest_of(content),
        channel=item.channel,
        sender=f"{name} <{address}>" if name else address or header(headers, "from"),
        subject=header(headers, "subject"),
        received_at=received_at,
        certain=received_by == "received",
        received_by=received_by,
        parts=parts,
        problem=contents.problem if full else _NOTHING,
    )


def _received(headers: Message, modified_at: datetime) -> tuple[datetime, str]:
    """When the message arrived and which clock says so: the topmost Received header is our own server's."""
    stamp = header(headers, "received").rpartition(";")[2]
    for text, clock in ((stamp, "received"), (header(headers, "date"), "date")):
        moment = _moment(text)
        if moment is not None:
            return moment, clock
    return modified_at, "modified"


def _moment(text: str) -> datetime | None:
    try:
        return in_toronto(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
