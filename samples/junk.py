"""What else arrives at an office: a newsletter, locked, empty and broken files, an archive cut short."""

from __future__ import annotations

import io
from datetime import datetime
from zipfile import ZipFile, ZipInfo

import pikepdf
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from samples.mailroom import Attached, Mailroom
from samples.world import TORONTO

_NEWSLETTER = """Screen Supply Monthly, October

Fall rental specials on walkies, tents and heaters. Ask about our long-term rates.
New: compostable craft trays, by the case.

You receive this because you rented from us. Unsubscribe at the front desk.
"""


def post_junk(room: Mailroom) -> None:
    """One item of each kind; none belongs to any application."""
    at = datetime(2026, 10, 9, 6, 30, 12, tzinfo=TORONTO)
    page = f"<html><body><h1>Screen Supply</h1><p>{_NEWSLETTER}</p></body></html>"
    path = room.post(
        ("Screen Supply", "news@screensupply.example"), at, "Fall specials inside", _NEWSLETTER, html=page
    )
    room.became(path, "body", "other", None)
    sender = ("Unknown Sender", "papers@postbox.example")
    for day, (name, media_type, content) in enumerate(_unreadable(), start=12):
        when = datetime(2026, 10, day, 11, 5, 9, tzinfo=TORONTO)
        path = room.post(sender, when, "papers", "see attached\n", [Attached(name, media_type, content)])
        room.became(path, "body", None, None)
        room.became(path, name, "quarantined", None)


def _unreadable() -> list[tuple[str, str, bytes]]:
    return [
        ("resume locked.pdf", "application/pdf", _locked_pdf()),
        ("letter.pdf", "application/pdf", b""),
        ("winmail.dat", "application/ms-tnef", b"\x78\x9f\x3e\x22" + bytes(range(200)) * 4),
        ("my papers.zip", "application/zip", _zip()[:60]),
    ]


def _locked_pdf() -> bytes:
    plain, locked = io.BytesIO(), io.BytesIO()
    canvas = Canvas(plain, invariant=1)
    canvas.drawString(72, 700, "Resume")
    canvas.save()
    with pikepdf.open(io.BytesIO(plain.getvalue())) as document:
        # AES would draw its vectors from the system's random source; RC4 gives one file for one seed.
        lock = pikepdf.Encryption(owner="desk", user="secret", R=3, aes=False, metadata=False)
        document.save(locked, encryption=lock, deterministic_id=False, static_id=True)
    return locked.getvalue()


def _zip() -> bytes:
    stream = io.BytesIO()
    with ZipFile(stream, "w") as archive:
        archive.writestr(ZipInfo("resume.txt", (2026, 10, 1, 9, 0, 0)), "Resume\n")
    return stream.getvalue()
