"""The inbox as it fills: mails with their headers and parts, faxes and dropped-off papers with sidecars."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

OFFICE_ADDRESS = "operationsmanager@local411.example"


@dataclass(frozen=True, slots=True)
class Attached:
    """A file to attach; `inline` gives it a Content-ID for the HTML body to show."""

    name: str
    media_type: str
    content: bytes
    inline: bool = False


@dataclass(slots=True)
class Mailroom:
    """Writes items into `inbox` and keeps what each truly is, for the labels."""

    inbox: Path
    rng: Random
    address: str = OFFICE_ADDRESS
    items: list[dict[str, Any]] = field(default_factory=list)
    papers: list[dict[str, Any]] = field(default_factory=list)
    mails: int = 0
    faxes: int = 0
    drops: int = 0

    def post(
        self, sender: tuple[str, str], when: datetime, subject: str, body: str,
        attached: Sequence[Attached] = (), *, html: str = "", quoted: EmailMessage | None = None,
    ) -> str:  # fmt: skip
        """One mail as a file of its own; returns its path in the inbox."""
        self.mails += 1
        path = f"{self.mails:03d}.eml"
        message = make_message(
            self.rng, sender, when, subject, body, attached, html=html, quoted=quoted, to=self.address
        )
        self.write(path, message.as_bytes(policy=SMTP))
        self.note(path, "email", when)
        return path

    def fax(self, tiff: bytes, when: datetime, sender: str, ending: str = "tif") -> str:
        """One transmission with its sidecar."""
        self.faxes += 1
        return self._with_sidecar(f"fax/fax{self.faxes}.{ending}", tiff, when, "fax", sender)

    def drop(self, name: str, content: bytes, when: datetime) -> str:
        """One paper handed in and scanned, with its sidecar."""
        self.drops += 1
        return self._with_sidecar(f"dropoff/{self.drops:02d} {name}", content, when, "dropoff", "front desk")

    def _with_sidecar(self, path: str, content: bytes, when: datetime, channel: str, sender: str) -> str:
        self.write(path, content)
        told = json.dumps({"received_at": when.isoformat(), "from": sender}, indent=1)
        self.write(f"{path}.json", (told + "\n").encode())
        self.note(path, channel, when)
        return path

    def write(self, path: str, content: bytes) -> None:
        target = self.inbox / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

    def note(self, path: str, channel: str, when: datetime) -> None:
        """The item's own label; what its parts become is added with `became`."""
        received = when.replace(microsecond=0).isoformat()
        self.items.append({"path": path, "channel": channel, "received_at": received, "parts": []})

    def became(
        self,
        item: str,
        name: str,
        became: str | None,
        folder: str | None,
        pages: tuple[int, int] | None = None,
    ) -> None:
        """What a part of an item must become; null where more than one word would be right."""
        entry = next(entry for entry in self.items if entry["path"] == item)
        entry["parts"].append({"name": name, "pages": pages, "became": became, "folder": folder})


def make_message(
    rng: Random, sender: tuple[str, str], when: datetime, subject: str, body: str,
    attached: Sequence[Attached] = (), *, html: str = "", quoted: EmailMessage | None = None,
    to: str = OFFICE_ADDRESS,
) -> EmailMessage:  # fmt: skip
    """A mail as our server stores it: Received headers on top, the sender's own clock in Date."""
    message = EmailMessage()
    token = f"{rng.getrandbits(48):012x}"
    domain = sender[1].split("@")[1]
    relay = when - timedelta(seconds=rng.randint(2, 40))
    message["Received"] = (
        f"from mx.{domain} (mx.{domain} [192.0.2.{rng.randint(1, 250)}]) by mail.{to.partition('@')[2]} "
        f"with ESMTPS id {token[:8]} for <{to}>; {format_datetime(when)}"
    )
    message["Received"] = (
        f"from [198.51.100.{rng.randint(1, 250)}] by mx.{domain} with ESMTPSA; {format_datetime(relay)}"
    )
    # Senders' clocks are wrong by minutes, and some by hours.
    skew = rng.choice((0, 1, 2, 3, -190))
    message["Date"] = format_datetime(when - timedelta(minutes=skew, seconds=45))
    message["From"] = f'"{sender[0]}" <{sender[1]}>' if sender[0] else sender[1]
    message["To"] = f"Operations Manager <{to}>"
    message["Subject"] = subject
    message["Message-ID"] = f"<{token}@{domain}>"
    message["MIME-Version"] = "1.0"
    _fill(message, rng, body, attached, html, quoted)
    for number, part in enumerate(message.walk()):
        if (
            part.is_multipart()
            and part.get_content_type() != "message/rfc822"
            and part.get_boundary() is None
        ):
            part.set_boundary(f"=_{token}_{number}")
    return message


def _fill(
    message: EmailMessage, rng: Random, body: str, attached: Sequence[Attached], html: str,
    quoted: EmailMessage | None,
) -> None:  # fmt: skip
    encoding = "quoted-printable" if rng.random() < 0.7 or not body.isascii() else "7bit"
    message.set_content(body, cte=encoding)
    if html:
        message.add_alternative(html, subtype="html", cte="quoted-printable")
        pictures = [item for item in attached if item.inline]
        page = message.get_payload(1)
        assert isinstance(page, MIMEPart)
        for item in pictures:
            main, sub = item.media_type.split("/")
            page.add_related(
                item.content, main, sub, cid=f"<{item.name}@inline>", filename=item.name, disposition="inline"
            )
    for item in attached:
        if not item.inline:
            main, sub = item.media_type.split("/")
            message.add_attachment(item.content, main, sub, filename=item.name)
    if quoted is not None:
        message.add_attachment(quoted)


def content_hash(content: bytes) -> str:
    return f"sha256:{sha256(content).hexdigest()}"
