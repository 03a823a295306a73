"""What sample reports are made of: findings, credits, letters and crops of invented people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from models.terms import (
    Asked,
    Channel,
    Clause,
    CreditLine,
    CrossCheck,
    Evidence,
    Figure,
    Finding,
    LetterLine,
    Outcome,
    PaperKind,
    PaperLine,
    Position,
    ProductionKind,
    Question,
    Reason,
    Signature,
    Stage,
    Versions,
)
from reports.words import TORONTO

RESUME = "sha256:" + "a1" * 32
LETTERS = "sha256:" + "b2" * 32
REQUEST = "sha256:" + "c3" * 32
PROOF = "sha256:" + "d4" * 32
RECEIVED = datetime(2026, 11, 12, 10, 30, tzinfo=TORONTO)
SOURCE = "IATSE Local 411, Production Coordinator Caucus Upgrade Requirements"
VERSIONS = Versions(
    "0.1.0", "5.3.0", "sha256:" + "e5" * 32, "sha256:" + "f6" * 32, "local411_pc_caucus", "2019-06-01"
)
HOSTILE = '<script>alert(1)</script><img src="http://127.0.0.1:9/x.png"> =cmd|calc'


def resume_row(number: int, quote: str, page: int = 1) -> Evidence:
    top = 180.0 + 26 * number
    return Evidence("Resume.pdf", quote, RESUME, page, (54.0, top, 558.0, top + 24))


def record(where: str, quote: str) -> Evidence:
    return Evidence(where.split()[0], quote, where=where)


def finding(
    identifier: str,
    outcome: Outcome,
    says: str,
    *,
    reason: Reason | None = None,
    required: dict[str, Figure] | None = None,
    found: dict[str, Figure] | None = None,
    todo: str | None = None,
    evidence: tuple[Evidence, ...] = (),
    policies: tuple[str, ...] = (),
) -> Finding:
    complete = identifier in ("request", "resume", "proof.outside") or identifier.startswith("letters.")
    return Finding(
        identifier,
        Stage.COMPLETENESS if complete else Stage.ELIGIBILITY,
        outcome,
        reason,
        Clause(SOURCE, "1) 2nd APC to 1st APC, item 1", "Eighteen months of work in each position."),
        says,
        required or {},
        found or {},
        todo,
        evidence,
        policies,
    )


SHOWS = (
    "Harbour of Glass",
    "The Quiet Ledger",
    "Northbound Tin",
    "Maple & Ash",
    "A Lamp for Odile",
    "Seven Weirs",
    "Copper Meridian",
    "The Understudies' Ball",
)


def credit(index: int, position: Position = Position.FIRST_APC, **changes: object) -> CreditLine:
    start = date(2019, 3, 4) + timedelta(days=170 * index)
    line = CreditLine(
        title=SHOWS[index % len(SHOWS)],
        season=index % 3 + 1 if index % 2 else None,
        kind=ProductionKind.TV_SEASON if index % 2 else ProductionKind.FEATURE,
        studio="Lanternfish Studios",
        production_id=f"P{index:03}",
        position=position,
        start=start,
        end=start + timedelta(days=140),
        days_claimed=98.0 + index,
        days_remitted=98.0 + index,
        days_counted=98.0 + index,
        days_possible=98.0 + index,
        producer="Marguerite Osei-Thibodeau",
        production_manager="Colm Farraday",
        production_coordinator="Ines Valdecasas",
        assistant_production_coordinator="Jo Brackenridge",
        crosscheck=CrossCheck.MATCHED,
        confidence=0.987,
        evidence=(resume_row(index % 12, f"{SHOWS[index % len(SHOWS)]} 1st APC 98 days", 1 + index // 12),),
    )
    return replace(line, **changes)  # type: ignore[arg-type]


def letter(index: int, signer: str, **changes: object) -> LetterLine:
    line = LetterLine(
        document=LETTERS,
        name="Letters scanned.tif",
        page=index + 1,
        subject="Rosalind Achterberg",
        signer=signer,
        signer_member_no=f"32{index}1",
        title="Production Coordinator",
        date=date(2026, 9, 14 + index),
        shows=(SHOWS[index], SHOWS[index + 1]),
        signature=Signature.INK,
        serves=("letters.count", "letters.members"),
        why_not={"letters.pc": "the register lists this member as 1st APC, not as PC."},
        confidence=0.98,
        checks=(
            "Listed 1st APC since May 3, 2017.",
            "In good standing at receipt, at the letter's date and today.",
        ),
        evidence=(
            Evidence("Letters scanned.tif", f"Sincerely, {signer}", LETTERS, index + 1, (72, 560, 300, 640)),
        ),
    )
    return replace(line, **changes)  # type: ignore[arg-type]


def paper(
    kind: PaperKind, document: str, name: str, pages: tuple[int, int] = (1, 1), **changes: object
) -> PaperLine:
    line = PaperLine(document, name, kind, pages[0], pages[1], RECEIVED, Channel.EMAIL, True)
    return replace(line, **changes)  # type: ignore[arg-type]


PAPERS = (
    paper(PaperKind.RESUME, RESUME, "Resume.pdf", (1, 2)),
    paper(PaperKind.REFERENCE_LETTER, LETTERS, "Letters scanned.tif", (1, 1), channel=Channel.FAX),
    paper(PaperKind.REFERENCE_LETTER, LETTERS, "Letters scanned.tif", (2, 2), channel=Channel.FAX),
    paper(PaperKind.REFERENCE_LETTER, LETTERS, "Letters scanned.tif", (3, 3), channel=Channel.FAX),
    paper(PaperKind.REQUEST, REQUEST, "body of the message"),
    paper(PaperKind.PROOF_OF_DAYS, PROOF, "ROE.jpg", note="proves the period, not the days"),
)

ROWS = tuple(resume_row(i, f"{SHOWS[i]} 1st APC 98") for i in range(4))


def question(
    asks: str,
    options: tuple[str, ...] = (),
    evidence: tuple[Evidence, ...] = (),
    rank: int = 0,
    asked: Asked = Asked.MANAGER,
) -> Question:
    target = f"{RESUME}#1/credits/{rank}/start"
    return Question(
        "q-" + sha256(target.encode()).hexdigest()[:10],
        asked,
        asks,
        options,
        ("months.1st_apc",),
        target,
        rank,
        evidence,
    )


def drawn(place: Evidence) -> bytes:
    assert place.box is not None
    x0, top, x1, bottom = place.box
    image = Image.new("L", (round((x1 - x0) * 130 / 72), round((bottom - top) * 130 / 72)), 255)
    pen = ImageDraw.Draw(image)
    font = ImageFont.load_default(19)
    if place.document == LETTERS:
        pen.text((8, 6), "Sincerely,", 0, font)
        points = [(20 + 3 * i, 70 + 28 * ((i * 7919) % 13 - 6) / (2 + i % 5)) for i in range(100)]
        pen.line(points, 30, 3)
        pen.text((8, image.height - 28), place.quote.removeprefix("Sincerely, "), 0, font)
    else:
        for number, part in enumerate(place.quote.split(" / ")):
            line = 8 + number * 47
            for column, text in enumerate(
                [part[:26], "1st APC", "04/03/2021", "22/07/2021", "98", "M. Osei-T."]
            ):
                pen.text((10 + column * 160 + (80 if column else 0), line), text, 0, font)
            pen.line([(0, line + 37), (image.width, line + 37)], 90)
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def png(width: int, height: int) -> bytes:
    buffer = BytesIO()
    Image.new("L", (width, height), 200).save(buffer, "PNG")
    return buffer.getvalue()
