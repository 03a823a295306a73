# ruff: noqa: E501  (prose reads better unbroken)
"""The sample applications of Local 44: an office, an inbox and labels of their own, below `local44/`.

Five people, each made for one reading of the rules; the labels are written from these truths, before anything
is rendered.
"""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any

from models.terms import Category, PaperKind, ProofKind
from samples.delivery import attach
from samples.layouts import FAMILIES, FONTS
from samples.mailroom import Mailroom
from samples.office import save_labels
from samples.sheets import Press, truth_json
from samples.truth import ProofTruth, RequestTruth
from samples.world import TORONTO

ADDRESS = "membership@local44.example"
DAY = date(2026, 12, 2)
AS_OF = datetime(2026, 12, 2, 15, 0, tzinfo=TORONTO)
MEMBER, SIGNATORY = Category("local44_member"), Category("local44_signatory")
JOIN = (
    "I would like to apply to join IATSE Local 44. My number with the Call Board is {number}.\n\n{enclosed}"
)


@dataclass(frozen=True, slots=True)
class Worked:
    """Days on one production as the roster has them, and the paper that shows them."""

    production: str
    company: str
    start: date
    end: date
    days: int
    basis: str
    paper: ProofKind
    organised_on: date | None = None
    involved_since: date | None = None


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who asks, what their mail says, what they worked, and what must come out: outcome and reason by id."""

    name: str
    number: str
    category: Category
    at: datetime
    text: str
    status: str
    expected: dict[str, tuple[str, str | None]]
    worked: tuple[Worked, ...] = ()
    occupation: str = "Set Dresser"


def _at(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, 20, tzinfo=TORONTO)


def _worked(
    title: str, company: str, span: str, days: int, *turned: str, paper: ProofKind = ProofKind.PAY_STUB
) -> Worked:
    """Permit days in `span` ("first to last"); or days on a production that turned union, where `turned` has
    the day of the organising and, if it is known, since when the applicant was involved."""
    start, _, end = span.partition(" to ")
    basis = "turned_union" if turned else "permit"
    first, last, *organised = (date.fromisoformat(day) for day in (start, end, *turned))
    return Worked(title, company, first, last, days, basis, paper, *organised)


SLATE = _worked(
    "Slate Harbour", "Slate Harbour Pictures LLC", "2026-03-02 to 2026-03-27", 20, paper=ProofKind.CALL_IN
)
LANTERN = _worked(
    "Paper Lantern Row", "Lantern Row Films LLC", "2026-05-04 to 2026-05-22", 15, "2026-05-06", "2026-05-04"
)
MERIDIAN = _worked("Quiet Meridian", "Meridian Stage Co.", "2026-06-01 to 2026-06-30", 22)
KETTLE = _worked(
    "Kettle and Crown", "Crown Kettle Media", "2026-02-02 to 2026-02-25", 18, paper=ProofKind.CALL_IN
)
ORCHARD = _worked("The Orchard Ledger", "Ledger Orchard Films", "2026-08-03 to 2026-08-20", 14, "2026-08-10")

APPLICANTS = (
    Applicant(
        "Orla Fennick",
        "7001",
        MEMBER,
        _at(9, 10),
        JOIN,
        "ready",
        {"request": ("met", None), "days.roster": ("met", None), "evidence.days": ("met", None)},
        (SLATE, LANTERN),
    ),
    Applicant(
        "Bram Castellan",
        "7002",
        MEMBER,
        _at(12, 16),
        JOIN,
        "incomplete",
        {
            "request": ("met", None),
            "days.roster": ("not_met", "short"),
            "evidence.days": ("not_met", "short"),
        },
        (MERIDIAN,),
        "Prop Maker",
    ),
    Applicant(
        "Imke Sorrel",
        "7003",
        MEMBER,
        _at(17, 9),
        JOIN,
        "needs_review",
        {
            "request": ("met", None),
            "days.roster": ("needs_review", "ambiguous"),
            "evidence.days": ("met", None),
        },
        (KETTLE, ORCHARD),
        "Upholsterer",
    ),
    Applicant(
        "Dorrit Vance",
        "",
        SIGNATORY,
        _at(18, 11),
        "I am applying for my company, Vance Scenic Works LLC, to become a signatory to Local 44, as an Owner company."
        "\n\nI take no part in the production. The company pays wages and benefits to its staff, and all its employees "
        "are union members.",
        "ready",
        {"request": ("met", None), "signatory.kind": ("met", None), "signatory.conditions": ("met", None)},
    ),
    Applicant(
        "Anselm Roake",
        "",
        SIGNATORY,
        _at(19, 14),
        "Please accept this as my request to become a signatory. Roake Drapery Inc. applies as an Employee Shareholder "
        "company.\n\nI work under the basic agreement, contributions are paid on my own hours, and the company employs "
        "other covered union members.",
        "needs_review",
        {
            "request": ("met", None),
            "signatory.kind": ("met", None),
            "signatory.conditions": ("needs_review", "policy"),
        },
    ),
)


def make_local44(out: Path, seed: int) -> None:
    """Writes office/, inbox/ and labels.json below `out`; what stood there before is taken away."""
    shutil.rmtree(out, ignore_errors=True)
    room = Mailroom(out / "inbox", Random(seed), address=ADDRESS)
    press = Press(FAMILIES, FONTS, Random(seed + 1))
    for applicant in APPLICANTS:
        _post(room, press, applicant)
    _write_office(out / "office")
    labels = {
        "schema": "labels/1",
        "seed": seed,
        "rulebook": "local44_admission",
        "cycle": DAY.isoformat(),
        "as_of": AS_OF.isoformat(),
        "applications": [_label(applicant) for applicant in APPLICANTS],
        "items": room.items,
        "papers": room.papers,
    }
    save_labels(out / "labels.json", labels)


def _post(room: Mailroom, press: Press, applicant: Applicant) -> None:
    """One mail: the request in its body, the papers attached."""
    sheets = [press.sheet(_proof(applicant, worked)) for worked in applicant.worked]
    attached = attach(sheets)
    enclosed = "My pay stubs and call-ins are attached."
    text = applicant.text.format(number=applicant.number, enclosed=enclosed)
    sender = (applicant.name, f"{applicant.name.split()[0].casefold()}@mail.example")
    body = f"Hello,\n\n{text}\n\nThank you,\n{applicant.name}\n"
    path = room.post(sender, applicant.at, "Application", body, attached)
    room.became(path, "body", "request", _folder(applicant))
    request = RequestTruth(applicant.name, applicant.number, applicant.category, applicant.at.date())
    _paper(room, path, "body", PaperKind.REQUEST, applicant, request)
    for sheet, item in zip(sheets, attached, strict=True):
        room.became(path, item.name, sheet.kind.value, _folder(applicant), (1, sheet.pages))
        assert isinstance(sheet.truth, ProofTruth)
        _paper(room, path, item.name, sheet.kind, applicant, sheet.truth)


def _folder(applicant: Applicant) -> str | None:
    return f"{applicant.number}-{applicant.category.value}" if applicant.number else None


def _proof(applicant: Applicant, worked: Worked) -> ProofTruth:
    return ProofTruth(
        worked.paper,
        applicant.name,
        worked.company,
        worked.production,
        applicant.occupation,
        worked.start,
        worked.end,
        float(worked.days),
    )


def _paper(
    room: Mailroom,
    item: str,
    part: str,
    kind: PaperKind,
    applicant: Applicant,
    truth: RequestTruth | ProofTruth,
) -> None:
    room.papers.append(
        {
            "item": item,
            "part": part,
            "kind": kind.value,
            "folder": _folder(applicant),
            "applicant": applicant.name,
            "truth": truth_json(truth),
        }
    )


def _label(applicant: Applicant) -> dict[str, Any]:
    return {
        "folder": _folder(applicant),
        "applicant": applicant.name,
        "category": applicant.category.value,
        "status": applicant.status,
        "requirements": {
            name: {"outcome": outcome, "reason": reason}
            for name, (outcome, reason) in applicant.expected.items()
        },
    }


def _write_office(folder: Path) -> None:
    folder.mkdir(parents=True)
    numbered = [applicant for applicant in APPLICANTS if applicant.number]
    members = [
        (a.number, a.name, "", "permit@2026-01-05", "", f"{a.name.split()[0].casefold()}@mail.example", "")
        for a in numbered
    ]
    head = ("member_no", "name", "known_as", "categories", "dues_paid_through", "email", "phone")
    _write(folder / "members.csv", head, members)
    rows = [
        (
            a.number,
            a.name,
            w.production,
            w.start,
            w.end,
            w.days,
            w.basis,
            w.organised_on or "",
            w.involved_since or "",
        )
        for a in numbered
        for w in a.worked
    ]
    roster = (
        "member_no",
        "name",
        "production",
        "from",
        "to",
        "days",
        "basis",
        "organised_on",
        "involved_since",
    )
    _write(folder / "roster.csv", roster, rows)


def _write(path: Path, head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerows([head, *rows])
    path.write_bytes(stream.getvalue().encode())
