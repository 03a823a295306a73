"""The inbox as a folder: which items lie in it, by what channel each came, and which clock says when.

The folder is only read. Mail is opened by `extractors.mail`; this module finds the items.
"""

from __future__ import annotations

import json
import mailbox
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from models.terms import Channel

TORONTO = ZoneInfo("America/Toronto")

MAIL_ENDINGS = {".eml", ".msg"}
_FOLDERS = {"fax": Channel.FAX, "dropoff": Channel.DROPOFF}


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the inbox, not yet opened.

    `path` is relative to the inbox, "/"-separated; a message of an mbox adds "#" and its number from 1.
    `source` is the file to read; `message` is that number from 0, or null. `received_at` and `sender` come
    from the sidecar where there is one; `modified_at` is the file's own. Times are aware.
    """

    path: str
    source: Path
    channel: Channel
    is_mail: bool
    modified_at: datetime
    received_at: datetime | None = None
    sender: str = ""
    message: int | None = None

    def content(self) -> bytes:
        """The item's bytes as received; raises OSError where the file cannot be read."""
        if self.message is None:
            return self.source.read_bytes()
        box = mailbox.mbox(self.source, create=False)
        try:
            return box.get_bytes(box.keys()[self.message])
        finally:
            box.close()


def find_items(inbox: Path) -> tuple[Item, ...]:
    """Every item below `inbox`, in the order of their paths. Hidden files and sidecars are no items."""
    items = [item for path in _files(inbox) for item in _items_in(inbox, path)]
    return tuple(sorted(items, key=lambda item: (item.path.partition("#")[0], item.message or 0)))


def item_of(file: Path) -> Item:
    """A single file as an item of its own, without an inbox around it."""
    modified_at = datetime.fromtimestamp(int(file.stat().st_mtime), TORONTO)
    is_mail = file.suffix.lower() in MAIL_ENDINGS
    return Item(file.name, file, Channel.EMAIL if is_mail else Channel.DROPOFF, is_mail, modified_at)


def _files(inbox: Path) -> Iterator[Path]:
    for path in sorted(inbox.rglob("*")):
        parts = path.relative_to(inbox).parts
        if path.is_file() and not any(part.startswith(".") for part in parts) and not _is_sidecar(path):
            yield path


def _is_sidecar(path: Path) -> bool:
    return path.suffix == ".json" and path.with_suffix("").is_file()


def _items_in(inbox: Path, path: Path) -> Iterator[Item]:
    relative = path.relative_to(inbox)
    modified_at = datetime.fromtimestamp(int(path.stat().st_mtime), TORONTO)
    ending = path.suffix.lower()
    name = relative.as_posix()
    if ending == ".mbox":
        box = mailbox.mbox(path, create=False)
        for number in range(len(box)):
            yield Item(f"{name}#{number + 1}", path, Channel.EMAIL, True, modified_at, message=number)
        box.close()
    elif ending in MAIL_ENDINGS or _in_maildir(path):
        yield Item(name, path, Channel.EMAIL, True, modified_at)
    else:
        # A loose file beside the folders was put there by somebody: it counts as handed in.
        channel = _FOLDERS.get(relative.parts[0].lower(), Channel.DROPOFF)
        received_at, sender = _sidecar(path)
        yield Item(name, path, channel, False, modified_at, received_at, sender)


def _in_maildir(path: Path) -> bool:
    folder = path.parent
    return (
        folder.name in {"cur", "new"}
        and (folder.parent / "cur").is_dir()
        and (folder.parent / "new").is_dir()
    )


def _sidecar(path: Path) -> tuple[datetime | None, str]:
    """What the sidecar says; one that cannot be read says nothing, and the modification time serves."""
    try:
        told = json.loads(path.with_name(path.name + ".json").read_text("utf-8-sig"))
        received_at = datetime.fromisoformat(str(told["received_at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None, ""
    sender = told.get("from") or told.get("sender") or ""
    return in_toronto(received_at), str(sender)


def in_toronto(moment: datetime) -> datetime:
    """`moment` in America/Toronto; one without a zone is taken to be told there."""
    return moment.replace(tzinfo=TORONTO) if moment.tzinfo is None else moment.astimezone(TORONTO)
