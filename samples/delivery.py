"""How an application reaches the office: which papers go together, by which channel, in which state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from models.terms import Category, PaperKind
from samples.careers import Credit
from samples.degrade import FaxNoise, PhotoNoise, ScanNoise, fax_tiff, scan_pdf
from samples.drafts import Draft, credit_truths
from samples.layouts.core import DOCX, PDF
from samples.mailroom import Attached, Mailroom, make_message
from samples.phrases import Phrases
from samples.sheets import Press, Sheet, truth_json
from samples.stationery import cover_pdf, html_body, logo_png
from samples.truth import PaperTruth, RequestTruth, ResumeTruth
from samples.world import World, mail_address

GATEWAY = ("Fax Gateway", "noreply@faxbridge.example")


@dataclass(frozen=True, slots=True)
class Noise:
    """What line, glass and lens do to papers; null is the development's own."""

    fax: FaxNoise | None = None
    scan: ScanNoise | None = None
    photo: PhotoNoise | None = None


@dataclass(slots=True)
class Delivery:
    """One application on its way: the sheets are made once, the style decides how they travel."""

    world: World
    room: Mailroom
    press: Press
    phrases: Phrases
    rng: Random
    draft: Draft
    noise: Noise = field(default_factory=Noise)

    @property
    def folder(self) -> str | None:
        """The report's folder; null for an applicant whom the register does not know."""
        draft = self.draft
        return f"{draft.applicant.member_no}-{draft.category.value}" if draft.known else None

    @property
    def sender(self) -> tuple[str, str]:
        return (self.draft.applicant.name, self.draft.applicant.email)

    def resume(self, credits: Sequence[Credit], media_type: str = PDF) -> list[Sheet]:
        """The resume as a list of one sheet, or of none for an application without credits."""
        person = self.draft.applicant
        if not credits:
            return []
        truth = ResumeTruth(
            name=person.name,
            member_no=person.member_no if self.draft.known else "",
            email=person.email,
            phone=person.phone,
            address="118 Larkspur Avenue, Toronto",
            credits=tuple(credit.truth for credit in credit_truths(credits)),
            other_lines=("Movie Magic Scheduling and Budgeting", "First aid and CPR, valid to 2027"),
        )
        return [self.press.sheet(truth, media_type)]

    def papers(self, media_type: str = PDF) -> tuple[list[Sheet], list[Sheet]]:
        """What goes with the request: resume and proofs, and the letters apart."""
        draft = self.draft
        others: tuple[PaperTruth, ...] = (*draft.proofs, *draft.certificates)
        rest = [self.press.sheet(paper) for paper in others]
        return (
            [*self.resume(draft.credits, media_type), *rest],
            [self.press.sheet(letter, media_type) for letter in draft.letters],
        )

    def request_sheet(self) -> Sheet:
        draft = self.draft
        number = draft.applicant.member_no if draft.known else ""
        return self.press.sheet(
            RequestTruth(draft.applicant.name, number, draft.category, draft.requested.date())
        )

    def request_text(self) -> tuple[str, str]:
        """Subject and body of a mail that is the request."""
        draft, phrases, rng = self.draft, self.phrases, self.rng
        fill = self._words()
        number = rng.choice(phrases.numbers).format(n=draft.applicant.member_no) if draft.known else ""
        if not draft.credits:
            opening = rng.choice(phrases.exempt_requests)
        elif draft.category in (Category.SCRIPT_COORDINATOR, Category.TRAVEL_COORDINATOR):
            opening = rng.choice(phrases.listing_requests)
        else:
            opening = rng.choice(phrases.requests)
        enclosed = f"\n\n{rng.choice(phrases.enclosed)}" if draft.credits else ""
        body = f"{opening.format(number=number, **fill)}{enclosed}\n\n{self._close(draft.applicant.name)}"
        return rng.choice(phrases.subjects).format(**fill), body

    def _words(self) -> dict[str, str]:
        sought = self.rng.choice(self.phrases.sought[self.draft.category])
        return {
            "name": self.draft.applicant.name,
            "sought": sought,
            "held": self.phrases.held[self.draft.category],
        }

    def _close(self, name: str) -> str:
        return f"{self.rng.choice(self.phrases.closings)}\n{name}\n"

    # One channel's work each.

    def mail(
        self, sheets: Sequence[Sheet], *, files: Sequence[Attached] | None = None, medium: str = "",
        html: bool = False, forwarded: bool = False,
    ) -> None:  # fmt: skip
        """The request as a mail's body, with `sheets` attached as they are or as `files`, one for each."""
        when = self.draft.requested
        subject, body = self.request_text()
        attached = list(files) if files is not None else attach(sheets)
        logo = [Attached("logo.png", "image/png", logo_png(), inline=True)] if html else []
        page = html_body(body, bool(logo)) if html or self.rng.random() < 0.4 else ""
        if forwarded:
            inner = make_message(
                self.rng, self.sender, when - timedelta(hours=3), subject, body, attached, html=page
            )
            steward = self.world.members[0]
            text = f"{self.rng.choice(self.phrases.forwarding)}\n\n{self._close(steward.name)}"
            path = self.room.post((steward.name, steward.email), when, f"Fwd: {subject}", text, quoted=inner)
            self.room.became(path, "body", "other", None)
            self.room.became(path, "nested body", "request", self.folder)
        else:
            path = self.room.post(self.sender, when, subject, body, [*attached, *logo], html=page)
            self.room.became(path, "body", "request", self.folder)
            for item in logo:
                self.room.became(path, item.name, "signature_or_logo", None)
        self._label_request(path)
        for sheet, item in zip(sheets, attached, strict=True):
            self.label(path, item.name, sheet, medium or medium_of(sheet))

    def follow(self, sheets: Sequence[Sheet], when: datetime, *, duplicate: bool = False) -> None:
        """Papers sent after (or before) the request, in a mail of their own."""
        fill = self._words()
        body = f"{self.rng.choice(self.phrases.follow_up).format(**fill)}\n\n{self._close(fill['name'])}"
        subject = self.rng.choice(self.phrases.subjects).format(**fill)
        attached = attach(sheets)
        path = self.room.post(self.sender, when, subject, body, attached)
        self.room.became(path, "body", None, None)
        for sheet, item in zip(sheets, attached, strict=True):
            self.label(path, item.name, sheet, medium_of(sheet), duplicate=duplicate)

    def referees(self, letters: Sequence[Sheet]) -> None:
        """Each referee sends the own letter from the own address, some before the request."""
        for number, sheet in enumerate(letters):
            letter = self.draft.letters[number]
            when = self.draft.requested + timedelta(days=(-6, 1, 2)[number % 3], hours=number)
            fill = self._words()
            body = f"{self.rng.choice(self.phrases.referee).format(**fill)}\n\n{self._close(letter.signer)}"
            sender = (letter.signer, mail_address(self.world, letter.signer))
            subject = self.rng.choice(self.phrases.referee_subjects).format(**fill)
            attached = attach([sheet])
            path = self.room.post(sender, when, subject, body, attached)
            self.room.became(path, "body", None, None)
            self.label(path, attached[0].name, sheet, medium_of(sheet))

    def fax(
        self, sheets: Sequence[Sheet], mode: str, *, cover: bool = False, when: datetime | None = None,
        duplicate: bool = False, gateway: bool = False,
    ) -> None:  # fmt: skip
        """One transmission of all `sheets`; a gateway wraps it in a mail."""
        when = when or self.draft.requested
        station = (
            f"{when:%b-%d-%Y %H:%M}  FROM:416 555 0{self.rng.randint(100, 199)}  TO:905 555 0112".upper()
        )
        pdfs = [sheet.rendered.content for sheet in sheets]
        front = (
            cover_pdf(self.draft.applicant.name, sum(s.pages for s in sheets) + 1, when) if cover else None
        )
        tiff = fax_tiff(pdfs, self.rng, mode, header=station, cover=front, noise=self.noise.fax)
        if gateway:
            name = f"FAX{when:%Y%m%d%H%M}.tif"
            number = self.rng.randint(100, 199)
            text = f"You have received a fax.\n\nFrom: 4165550{number}\nReceived: {when:%Y-%m-%d %H:%M}\n"
            path = self.room.post(
                GATEWAY, when, "New fax received", text, [Attached(name, "image/tiff", tiff)]
            )
            self.room.became(path, "body", "other", None)
        else:
            path = self.room.fax(tiff, when, "416 555 0100")
            name = path.rpartition("/")[2]
        at = 1
        if cover:
            self.room.became(path, name, "fax_cover", None, (1, 1))
            at = 2
        for sheet in sheets:
            pages = (at, at + sheet.pages - 1)
            self.label(path, name, sheet, f"fax_{mode}", pages=pages, duplicate=duplicate)
            at += sheet.pages

    def drop(self, sheets: Sequence[Sheet]) -> None:
        """Each paper handed in at the desk and scanned to a file of its own."""
        for number, sheet in enumerate(sheets):
            scan = scan_pdf(sheet.rendered.content, self.rng, noise=self.noise.scan)
            when = self.draft.requested + timedelta(minutes=number)
            path = self.room.drop(f"scan {when:%Y-%m-%d %H%M}.pdf", scan, when)
            self.label(path, path.rpartition("/")[2], sheet, "scan200")

    def label(
        self, item: str, part: str, sheet: Sheet, medium: str, *, pages: tuple[int, int] | None = None,
        duplicate: bool = False,
    ) -> None:  # fmt: skip
        """What this part of this item truly is."""
        word = None if duplicate else sheet.kind.value
        self.room.became(item, part, word, self.folder, pages)
        span = pages or ((1, sheet.pages) if sheet.pages else None)
        self._paper(item, part, span, sheet.kind, medium, sheet.family, sheet.truth, again=duplicate)

    def _label_request(self, item: str) -> None:
        draft = self.draft
        number = draft.applicant.member_no if draft.known else ""
        truth = RequestTruth(draft.applicant.name, number, draft.category, draft.requested.date())
        self._paper(item, "body", None, PaperKind.REQUEST, "body", "mail_body", truth)

    def _paper(
        self, item: str, part: str, pages: tuple[int, int] | None, kind: PaperKind, medium: str, family: str,
        truth: PaperTruth, *, again: bool = False,
    ) -> None:  # fmt: skip
        entry: dict[str, Any] = {
            "item": item,
            "part": part,
            "pages": pages,
            "kind": kind.value,
            "folder": self.folder,
            "applicant": self.draft.applicant.name,
            "medium": medium,
            "family": family,
            "again": again,
            "truth": truth_json(truth),
        }
        self.room.papers.append(entry)


def medium_of(sheet: Sheet) -> str:
    return "docx" if sheet.rendered.media_type == DOCX else "text_pdf"


def attach(sheets: Sequence[Sheet]) -> list[Attached]:
    """The sheets as files, no two of one name."""
    names: list[str] = []
    made = []
    for sheet in sheets:
        stem, _, ending = sheet.rendered.name.rpartition(".")
        name, number = sheet.rendered.name, 2
        while name in names:
            name, number = f"{stem} ({number}).{ending}", number + 1
        names.append(name)
        made.append(Attached(name, sheet.rendered.media_type, sheet.rendered.content))
    return made
