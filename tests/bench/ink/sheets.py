"""Letters for the bench of signatures: set in type, signed or not, and sent through a machine."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from reportlab.lib.pagesizes import letter as LETTER  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from samples.degrade import fax_tiff, photo_jpeg, scan_pdf
from tests.bench.ink import pens
from tests.bench.ink.beside import IN_SPACE, Sheet, font, logo

CHANNELS = ("scan", "fine fax", "standard fax", "photo")
_TYPE = (
    "LiberationSerif-Regular",
    "LiberationSans-Regular",
    "DejaVuSerif",
    "Carlito-Regular",
    "LiberationMono-Regular",
)
_PEOPLE = (
    "Wilhelmina Thistlewood", "Tariq Illingworth", "Hedda Ramsbottom", "Cormac Lindqvist",
    "Beatrix Fitzgerald", "Rodrigo Hollingsworth", "Delphine Whyte", "Joanne Kilpatrick",
    "Craig Nakamura", "Sunniva Campbell",    "Fergus Ferreira", "Linda Desrosiers",
)  # fmt: skip
_JOBS = ("Production Manager", "Production Coordinator", "Line Producer", "Producer", "Travel Coordinator")
_SHOWS = ("Saltmarsh Road", "The Ninth Ferry", "Copper Winter", "Low Orbit", "Fen Country")
_PRAISE = (
    "ran our office through a move of premises without losing a day.",
    "kept every distribution list, and every one was right the first time.",
    "explained immigration forms to visiting cast with a patience that I admired.",
    "was the person whom everybody telephoned on the night shoots.",
    "reconciled petty cash and couriers before I had to ask.",
)
_CLOSINGS = ("Sincerely,", "Yours truly,", "Best regards,", "Respectfully,")


@dataclass(frozen=True, slots=True)
class Paper:
    """One letter in one channel. `hand` names the pen's family, "" for an unsigned one; `beside` what else
    is on it that is no signature."""

    hand: str
    layout: str
    beside: str
    channel: str
    seed: str


def made(paper: Paper) -> tuple[bytes, str, str]:
    """The file as it arrives, with its name and media type."""
    rng = Random(paper.seed)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=LETTER, invariant=1)
    signer, subject = rng.sample(_PEOPLE, 2)
    sheet = Sheet(rng, canvas, font(rng.choice(_TYPE)), rng.choice((10.5, 11.0, 12.0)), signer)
    sheet.left = rng.uniform(60, 84)
    _LAYOUTS[paper.layout](sheet, subject, paper)
    canvas.showPage()
    canvas.save()
    pdf = stream.getvalue()
    match paper.channel:
        case "text":
            return pdf, "letter.pdf", "application/pdf"
        case "scan":
            return scan_pdf(pdf, rng), "letter.pdf", "application/pdf"
        case "photo":
            return photo_jpeg(pdf, rng), "letter.jpg", "image/jpeg"
    mode = paper.channel.removesuffix(" fax")
    return fax_tiff([pdf], rng, mode, "NOV 12 2026 10:31 FROM 416 555 0147"), "letter.tif", "image/tiff"


def _opening(sheet: Sheet, subject: str) -> None:
    rng, first = sheet.rng, subject.split()[0]
    sheet.line(rng.choice(("September 14, 2026", "3 March 2026", "2026-05-09")), 2.6)
    sheet.line("Membership Committee, IATSE Local 411", 2.4)
    sheet.line("Dear Committee Members:", 2.2)
    sheet.line(f"I am writing to recommend {subject} for an upgrade to 1st Assistant")
    sheet.line(f"Production Coordinator. We worked together on {rng.choice(_SHOWS)}.", 2.0)
    for praise in rng.sample(_PRAISE, rng.randint(2, 4)):
        sheet.line(f"{first} {praise}")
    sheet.down(sheet.size * rng.uniform(0.8, 1.8))


def _closing(sheet: Sheet, paper: Paper, indent: float = 0.0, *, ruled: bool = False) -> None:
    """Closing words, the signing space and the printed name."""
    rng = sheet.rng
    sheet.line(rng.choice(_CLOSINGS), indent=indent)
    top, room = sheet.y, rng.uniform(34, 62)
    sheet.down(room)
    if ruled:
        sheet.canvas.setLineWidth(0.7)
        rule = sheet.y + sheet.size + 2
        sheet.canvas.line(sheet.left + indent, rule, sheet.left + indent + rng.uniform(150, 220), rule)
    _space(sheet, paper, sheet.left + indent, top, room)
    sheet.line(sheet.signer, indent=indent)
    sheet.line(rng.choice(_JOBS), indent=indent)
    if rng.random() < 0.6:
        sheet.line(f"IATSE Local 411 Member #{rng.randint(1100, 9899)}", indent=indent)


def _space(sheet: Sheet, paper: Paper, left: float, top: float, room: float) -> None:
    """What stands in the signing space: a pen's signature, or what else is there and is none."""
    if paper.hand:
        _sign(sheet, pens.pen((pens.DEVELOPMENT | pens.HELD_OUT)[paper.hand], sheet.rng), left, top, room)
    if paper.beside in IN_SPACE:
        IN_SPACE[paper.beside](sheet, left, top - room + sheet.size * 1.1, room)


def _sign(sheet: Sheet, drawn: pens.Pen, left: float, top: float, room: float) -> None:
    """A pen sits about the middle of the space, sometimes over the name below or the words above."""
    rng, canvas = sheet.rng, sheet.canvas
    x, y = left + rng.uniform(-6, 30), top + sheet.size * 0.8 - (room - drawn.high) * rng.uniform(0.3, 1.0)
    canvas.saveState()
    canvas.setLineWidth(drawn.thick)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.setStrokeGray(drawn.grey)
    canvas.translate(x, y)
    canvas.rotate(rng.uniform(-4, 7))
    for stroke in drawn.strokes:
        path = canvas.beginPath()
        for at, (px, py) in enumerate(stroke):
            (path.lineTo if at else path.moveTo)(px * drawn.wide, -py * drawn.high)
        canvas.drawPath(path)
    canvas.restoreState()


def plain(sheet: Sheet, subject: str, paper: Paper) -> None:
    _opening(sheet, subject)
    _closing(sheet, paper)


def ruled(sheet: Sheet, subject: str, paper: Paper) -> None:
    """A printed line to sign on, over the name."""
    _opening(sheet, subject)
    _closing(sheet, paper, ruled=True)


def letterhead(sheet: Sheet, subject: str, paper: Paper) -> None:
    """Logo and company above, a rule under them."""
    logo(sheet, sheet.left, 742)
    sheet.canvas.setFont("Helvetica-Bold", 15)
    sheet.canvas.drawString(sheet.left + 62, 738, f"{sheet.rng.choice(_SHOWS)} Productions Inc.")
    sheet.canvas.setLineWidth(1)
    sheet.canvas.line(sheet.left, 718, 540, 718)
    sheet.y = 694
    _opening(sheet, subject)
    _closing(sheet, paper)


def set_right(sheet: Sheet, subject: str, paper: Paper) -> None:
    """Closing and name in the right half."""
    _opening(sheet, subject)
    _closing(sheet, paper, indent=sheet.rng.uniform(200, 250))


def labelled(sheet: Sheet, subject: str, paper: Paper) -> None:
    """A line with "Signature:" before it, the name in type under it."""
    _opening(sheet, subject)
    sheet.line(sheet.rng.choice(_CLOSINGS))
    top = sheet.y
    sheet.down(42)
    sheet.line("Signature:", 0)
    start = sheet.left + 62
    sheet.canvas.setLineWidth(0.7)
    sheet.canvas.line(start, sheet.y - 2, start + 200, sheet.y - 2)
    _space(sheet, paper, start + 4, top, 42)
    sheet.down(sheet.size * 2.2)
    sheet.line(f"Name: {sheet.signer}")
    sheet.line(f"Title: {sheet.rng.choice(_JOBS)}")


def footed(sheet: Sheet, subject: str, paper: Paper) -> None:
    """A band with a logo and an address along the foot."""
    _opening(sheet, subject)
    _closing(sheet, paper, ruled=sheet.rng.random() < 0.3)
    foot = max(40.0, min(sheet.y - 30, sheet.rng.uniform(44, 200)))
    logo(sheet, sheet.left, foot)
    sheet.canvas.setFont("Helvetica", 8)
    sheet.canvas.drawString(sheet.left + 70, foot, "12 Harbord Crescent, Toronto   office@saltmarsh.example")


_LAYOUTS: dict[str, Callable[[Sheet, str, Paper], None]] = {
    "plain": plain, "ruled": ruled, "letterhead": letterhead,
    "set_right": set_right, "labelled": labelled, "footed": footed,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Set:
    """What one set of papers is made of. `beside` are things on unsigned letters; "" is nothing."""

    hands: tuple[str, ...]
    layouts: tuple[str, ...]
    beside: tuple[str, ...]


SETS = {
    "development": Set(
        tuple(pens.DEVELOPMENT), ("plain", "ruled", "letterhead"),
        ("", "typed name", "script font", "dated stamp")
    ),
    "held-out": Set(
        tuple(pens.HELD_OUT), ("set_right", "labelled", "footed"),
        ("", "name in italics", "leaning script font", "round seal", "dotted line"),
    ),
}  # fmt: skip


def papers(of: str, signed: int, unsigned: int) -> list[Paper]:
    """So many letters in each channel: hands, layouts and what stands beside in turn."""
    kind, found = SETS[of], []
    for channel in CHANNELS:
        for at in range(signed + unsigned):
            hand = kind.hands[at % len(kind.hands)] if at < signed else ""
            beside = "" if hand else kind.beside[at % len(kind.beside)]
            layout = kind.layouts[(at // 2) % len(kind.layouts)]
            found.append(Paper(hand, layout, beside, channel, f"{of}/{channel}/{at}"))
    return found
