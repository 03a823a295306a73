"""Mails and faxes packed as other programs pack them: after all is made, so that nothing else changes."""

from __future__ import annotations

import io
import mailbox
import zipfile
from collections.abc import Callable, Sequence
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import Any

from PIL import Image

from samples.mailroom import Attached
from samples.outlook import msg_file, winmail_dat

Labels = dict[str, Any]


def to_mbox(inbox: Path, labels: Labels, paths: Sequence[str], name: str) -> None:
    """Moves mails of their own files into one mbox and renames them in the labels."""
    box = mailbox.mbox(inbox / name)
    for number, path in enumerate(paths, start=1):
        message = mailbox.mboxMessage((inbox / path).read_bytes())
        message.set_from("MAILER-DAEMON Mon Nov  2 09:00:00 2026")
        box.add(message)
        (inbox / path).unlink()
        _rename(labels, path, f"{name}#{number}")
    box.close()


def to_msg(inbox: Path, labels: Labels, path: str) -> None:
    """Makes a mail the file that Outlook saves it as: `022.eml` becomes `022.msg`."""
    saved = f"{path.removesuffix('.eml')}.msg"
    (inbox / saved).write_bytes(msg_file(_message(inbox / path)))
    (inbox / path).unlink()
    _rename(labels, path, saved)


def to_archive(inbox: Path, labels: Labels, path: str, name: str) -> None:
    """Puts what is attached to a mail into one ZIP called `name`."""
    _wrap(inbox, labels, path, name, lambda message: ("application/zip", _archive(message)))


def to_winmail(inbox: Path, labels: Labels, path: str) -> None:
    """Puts what is attached to a mail, and its text once more, into a winmail.dat, as Outlook does for a
    reader that it takes for its own."""
    _wrap(inbox, labels, path, "winmail.dat", lambda message: ("application/ms-tnef", _winmail(message)))


def reorder_fax(inbox: Path, labels: Labels, path: str, papers: Sequence[int]) -> None:
    """Lays a fax's papers in the order `papers`, numbers from 0 of its parts, each with its last page first.

    The pages go on bearing the numbers that the sending machine gave them.
    """
    (entry,) = (entry for entry in labels["items"] if entry["path"] == path)
    moved: dict[tuple[int, int], tuple[int, int]] = {}
    order: list[int] = []
    for part in (entry["parts"][number] for number in papers):
        first, last = part["pages"]
        moved[first, last] = (len(order) + 1, len(order) + 1 + last - first)
        order += range(last, first - 1, -1)
    _lay(inbox / path, order)
    for told in (*entry["parts"], *(paper for paper in labels["papers"] if paper["item"] == path)):
        told["pages"] = moved[told["pages"][0], told["pages"][1]]


def _lay(fax: Path, order: Sequence[int]) -> None:
    pages = []
    with Image.open(fax) as tiff:
        told = {"compression": tiff.info["compression"], "dpi": tiff.info["dpi"]}
        for number in order:
            tiff.seek(number - 1)
            pages.append(tiff.copy())
    stream = io.BytesIO()
    pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:], **told)
    fax.write_bytes(stream.getvalue())


def _wrap(
    inbox: Path, labels: Labels, path: str, name: str, packed: Callable[[EmailMessage], tuple[str, bytes]]
) -> None:
    message = _message(inbox / path)
    kind, content = packed(message)
    text = message.get_body(("plain",))
    assert text is not None
    bare = EmailMessage(policy=policy.SMTP)
    for header, value in message.items():
        if header.lower() not in ("content-type", "content-transfer-encoding"):
            bare[header] = value
    bare.set_content(text.get_content(), cte=text["content-transfer-encoding"])
    bare.add_attachment(content, *kind.split("/"), filename=name)
    bare.set_boundary(message.get_boundary() or "=_packed")
    (inbox / path).write_bytes(bare.as_bytes())
    (entry,) = (entry for entry in labels["items"] if entry["path"] == path)
    entry["parts"].insert(1, {"name": name, "pages": None, "became": "other", "folder": None})


def _attached(message: EmailMessage) -> list[Attached]:
    return [
        Attached(part.get_filename() or "", part.get_content_type(), part.get_content())
        for part in message.iter_attachments()
    ]


def _archive(message: EmailMessage) -> bytes:
    stream = io.BytesIO()
    sent = message["date"].datetime.timetuple()[:6]
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in _attached(message):
            archive.writestr(zipfile.ZipInfo(each.name, sent), each.content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _winmail(message: EmailMessage) -> bytes:
    text = message.get_body(("plain",))
    return winmail_dat(
        text.get_content() if text else "", {each.name: each.content for each in _attached(message)}
    )


def _message(path: Path) -> EmailMessage:
    return BytesParser(policy=policy.SMTP).parsebytes(path.read_bytes())


def _rename(labels: Labels, path: str, renamed: str) -> None:
    for entry in labels["items"]:
        if entry["path"] == path:
            entry["path"] = renamed
    for entry in labels["papers"]:
        if entry["item"] == path:
            entry["item"] = renamed
