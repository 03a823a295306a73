"""The styles: which papers travel together, by which channel. Each takes a delivery and sends it off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from samples.degrade import photo_jpeg, scan_pdf
from samples.delivery import Delivery
from samples.layouts.core import DOCX, PDF
from samples.mailroom import Attached
from samples.sheets import Sheet
from samples.world import TORONTO

LATE_PIECE = datetime(2026, 12, 2, 10, 2, 11, tzinfo=TORONTO)
Style = Callable[[Delivery], None]


def _mail_pdf(d: Delivery) -> None:
    with_request, letters = d.papers()
    d.mail([*with_request, *_in_time(d, letters)])
    _afterwards(d, letters)


def _mail_docx(d: Delivery) -> None:
    with_request, letters = d.papers(DOCX)
    d.mail([*with_request, *_in_time(d, letters)])
    _afterwards(d, letters)


def _mail_html(d: Delivery) -> None:
    with_request, letters = d.papers()
    d.mail([*with_request, *_in_time(d, letters)], html=True)
    _afterwards(d, letters)


def _mail_forwarded(d: Delivery) -> None:
    with_request, letters = d.papers()
    d.mail([*with_request, *_in_time(d, letters)], forwarded=True)
    _afterwards(d, letters)


def _mail_scan(d: Delivery) -> None:
    with_request, letters = d.papers()
    sheets = [*with_request, *_in_time(d, letters)]
    files = [
        Attached(f"SCAN_{n + 14:04d}.pdf", PDF, scan_pdf(sheet.rendered.content, d.rng, noise=d.noise.scan))
        for n, sheet in enumerate(sheets)
    ]
    d.mail(sheets, files=files, medium="scan200")
    _afterwards(d, letters)


def _mail_photo(d: Delivery) -> None:
    """The resume as a PDF, the letters laid on a desk and photographed."""
    with_request, letters = d.papers()
    one_page = [sheet for sheet in _in_time(d, letters) if sheet.pages == 1]
    longer = [sheet for sheet in _in_time(d, letters) if sheet.pages != 1]
    number = d.rng.randint(1000, 8000)
    photos = [
        Attached(
            f"IMG_{number + n}.jpg",
            "image/jpeg",
            photo_jpeg(sheet.rendered.content, d.rng, noise=d.noise.photo),
        )
        for n, sheet in enumerate(one_page)
    ]
    d.mail([*with_request, *longer])
    path = d.room.post(
        d.sender, d.draft.requested + timedelta(minutes=9), "Letters", "Sent from my phone\n", photos
    )
    d.room.became(path, "body", None, None)
    for sheet, photo in zip(one_page, photos, strict=True):
        d.label(path, photo.name, sheet, "photo")
    _afterwards(d, letters)


def _referees(d: Delivery) -> None:
    with_request, letters = d.papers()
    d.mail(with_request)
    d.referees(_in_time(d, letters))
    _afterwards(d, letters)


def _mail_then_fax(d: Delivery) -> None:
    with_request, letters = d.papers()
    d.mail(with_request)
    if letters:
        d.fax(_in_time(d, letters), "fine", when=d.draft.requested + timedelta(hours=2))
    _afterwards(d, letters)


def _faxed(mode: str, *, cover: bool = False, gateway: bool = False) -> Style:
    def style(d: Delivery) -> None:
        with_request, letters = d.papers()
        d.fax([d.request_sheet(), *with_request, *_in_time(d, letters)], mode, cover=cover, gateway=gateway)
        _afterwards(d, letters)

    return style


def _dropoff(d: Delivery) -> None:
    with_request, letters = d.papers()
    d.drop([d.request_sheet(), *with_request, *_in_time(d, letters)])
    _afterwards(d, letters)


def _in_time(d: Delivery, letters: list[Sheet]) -> list[Sheet]:
    return letters[: len(letters) - d.draft.late_letters]


def _afterwards(d: Delivery, letters: list[Sheet]) -> None:
    """What goes a way of its own: late letters, second copies, an earlier resume."""
    draft = d.draft
    if draft.late_letters:
        d.follow(letters[-draft.late_letters :], LATE_PIECE)
    again, later = letters[: draft.resend], draft.requested + timedelta(days=3)
    if any(sheet.rendered.media_type == DOCX for sheet in again):
        d.follow(again, later, duplicate=True)
    elif again:
        d.fax(again, "fine", when=later, duplicate=True)
    if draft.older:
        d.follow(d.resume(draft.older), draft.requested - timedelta(days=11))


STYLES: dict[str, Style] = {
    "mail_pdf": _mail_pdf,
    "mail_docx": _mail_docx,
    "mail_html": _mail_html,
    "mail_forwarded": _mail_forwarded,
    "mail_scan": _mail_scan,
    "mail_photo": _mail_photo,
    "referees": _referees,
    "mail_then_fax": _mail_then_fax,
    "fax_fine": _faxed("fine"),
    "fax_fine_cover": _faxed("fine", cover=True),
    "fax_standard": _faxed("standard"),
    "fax_gateway": _faxed("fine", gateway=True),
    "dropoff": _dropoff,
}
"""How an application may travel. `pdf` stays text; the names tell the rest."""
