"""Reports of invented people, and crops drawn with PIL in the shapes that pages really give."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from models.terms import (
    Asked,
    Category,
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
    Report,
    Signature,
    Stage,
    Status,
    Versions,
)
from reports.crops import crop_key, crops_wanted
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
            "Listed 1st APC since 3 May 2017.",
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


def _common() -> tuple[Finding, ...]:
    months: dict[str, Figure] = {"months_by_days": 18.7, "months_by_calendar": 18.6}
    met = Outcome.MET
    signer = letter(0, "Ines Valdecasas").evidence
    return (
        finding("request", met, "The message asks for an upgrade to 1st APC and names member 3456.",
                evidence=(Evidence("body of the message", "Please accept this as my formal request to be upgraded "
                          "to 1st Assistant Production Coordinator.", REQUEST, where="body, line 3"),)),
        finding("resume", met, "Every credit names its production, dates, days and personnel.",
                evidence=(Evidence("Resume.pdf", "Rosalind Achterberg", RESUME, 1, (54, 40, 320, 92)),)),
        finding("letters.count", met, "Three different people signed letters about the applicant.",
                required={"letters": 3}, found={"letters": 3}, evidence=signer),
        finding("letters.pc", met, "Ines Valdecasas is listed PC and was in good standing at receipt.",
                required={"letters": 1}, found={"letters": 1},
                evidence=(*signer, record("members.csv row 12, categories", "pc@2011-02-01"))),
        finding("letters.members", met, "Two further letters are from members in good standing.",
                required={"letters": 2}, found={"letters": 2},
                evidence=letter(1, "Colm Farraday").evidence),
        finding("proof.outside", Outcome.NOT_APPLICABLE, "No credit is outside the Local's jurisdiction.",
                reason=Reason.NOTHING_TO_CHECK),
        finding("standing", met, "Dues are paid through 31 December 2026.",
                evidence=(record("members.csv row 31, dues_paid_through", "2026-12-31"),)),
        finding("deadline", met, "The request was received 18 days before the deadline."),
        finding("days.crosscheck", met, "All 8 credits match the fringes remitted.",
                required={"credits": 8}, found={"credits": 8}, policies=("crosscheck_tolerance",)),
        finding("shows.1st_apc", met, "4 different shows as 1st APC; 4 are required.",
                required={"shows": 4}, found={"shows": 4}, evidence=ROWS),
        finding("months.1st_apc", met, "18.6 months as 1st APC on 4 shows; 18 are required.",
                required={"months": 18}, found=months, evidence=ROWS, policies=("month_measures",)),
        finding("seminars", met, "Two different Local 411 seminars attended.",
                required={"seminars": 2}, found={"seminars": 2},
                evidence=(record("seminars.csv row 8", "3456, Payroll basics, hosted, 2024-05-11"),
                          record("seminars.csv row 19", "3456, Immigration, endorsed, 2025-02-08"))),
    )  # fmt: skip


def ready() -> Report:
    return Report(
        application="2026-12-01/3456-first_apc",
        member_no="3456",
        applicant="Rosalind Achterberg",
        category=Category.FIRST_APC,
        cycle=date(2026, 12, 1),
        received_at=RECEIVED,
        channels=(Channel.EMAIL, Channel.FAX),
        status=Status.READY,
        findings=_common(),
        credits=tuple(credit(i, Position.FIRST_APC if i % 2 else Position.SECOND_APC) for i in range(8)),
        letters=(
            letter(0, "Ines Valdecasas", serves=("letters.count", "letters.pc"), why_not={}),
            letter(1, "Colm Farraday"),
            letter(2, "Jo Brackenridge", signer_member_no="3221"),
        ),
        questions=(),
        papers=PAPERS,
        as_of=datetime(2026, 12, 2, 9, 0, tzinfo=TORONTO),
        versions=VERSIONS,
        facts=("Kinds of show: 4 features, 4 TV seasons.", "Worked for 3 studios and 5 companies."),
    )


def _changed(report: Report, **findings: Finding) -> tuple[Finding, ...]:
    by_id = {changed.id: changed for changed in findings.values()}
    return tuple(by_id.get(each.id, each) for each in report.findings)


def incomplete() -> Report:
    base = ready()
    findings = _changed(
        base,
        letters=finding(
            "letters.count", Outcome.NOT_MET, "Two signed letters were received; three are required.",
            reason=Reason.SHORT, required={"letters": 3}, found={"letters": 2},
            todo="Send one more reference letter, signed by hand, from a member in good standing.",
            evidence=letter(2, "Jo Brackenridge").evidence,
        ),
        months=finding(
            "months.1st_apc", Outcome.NEEDS_REVIEW,
            "14.2 months as 1st APC are sure and 18.9 if every claim holds; 18 are required.",
            reason=Reason.MISMATCH, required={"months": 18},
            found={"months_by_days": 14.2, "months_by_calendar": 14.9, "months_possible": 18.9}, evidence=ROWS,
        ),
    )  # fmt: skip
    short = credit(
        3, days_remitted=61.0, days_counted=61.0, crosscheck=CrossCheck.SHORT,
        why_not="61 days were remitted for this period; the lower figure counts.",
    )  # fmt: skip
    unsigned = letter(
        2, "Jo Brackenridge", signature=Signature.NONE, serves=(),
        why_not={"letters.count": "the letter is not signed.", "letters.members": "the letter is not signed."},
    )  # fmt: skip
    return replace(
        base,
        application="2026-12-01/2210-first_apc",
        member_no="2210",
        applicant="Tobias Wrenfield",
        status=Status.INCOMPLETE,
        findings=findings,
        credits=(*base.credits[:3], short, *base.credits[4:]),
        letters=(*base.letters[:2], unsigned),
        questions=(question("Which dates are right for Maple & Ash: 3 April or 4 March 2021?",
                            ("2021-04-03", "2021-03-04"), ROWS[:1]),),
    )  # fmt: skip


def question(asks: str, options: tuple[str, ...] = (), evidence: tuple[Evidence, ...] = (), rank: int = 0,
             asked: Asked = Asked.MANAGER) -> Question:  # fmt: skip
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


def needs_review() -> Report:
    base = incomplete()
    findings = tuple(
        replace(each, outcome=Outcome.NEEDS_REVIEW, reason=Reason.UNSIGNED)
        if each.outcome is Outcome.NOT_MET
        else each
        for each in base.findings
    )
    typed = replace(base.letters[2], signature=Signature.TYPED)
    asked = (
        question("Was the letter of Jo Brackenridge signed by hand?", ("ink", "typed"), typed.evidence, 0),
        question("Should 3 shows and 18.9 months be considered specially?", (), (), 1, Asked.COMMITTEE),
    )
    return replace(
        base,
        application="2026-12-01/0917-first_apc",
        member_no="0917",
        applicant="Anneliese Papadimitriou-Vandenbroucke de la Fontaine-Wolferstan",
        status=Status.NEEDS_REVIEW,
        findings=findings,
        letters=(*base.letters[:2], typed),
        questions=asked,
    )


def hostile() -> Report:
    base = needs_review()
    odd = Evidence(HOSTILE, "Employee SIN 046 454 286 " + HOSTILE, RESUME, 1, (10, 10, 500, 30))
    return replace(
        base,
        application="2026-12-01/7777-first_apc",
        member_no="7777",
        applicant="=cmd|' /C calc'!A0 " + HOSTILE,
        findings=(replace(base.findings[0], says=HOSTILE, evidence=(odd, *ROWS)), *base.findings[1:]),
        credits=(
            credit(0, title="עיר של זכוכית"),
            credit(1, title=HOSTILE, producer=HOSTILE, why_not=HOSTILE),
        ),
        letters=(
            replace(base.letters[0], signer="\u202eמרים לוי", title=HOSTILE, shows=(HOSTILE, "W" * 90)),
        ),
        facts=(HOSTILE, "Marked approved by the applicant's own letter: SIN 046-454-286."),
        papers=(paper(PaperKind.RESUME, RESUME, HOSTILE), *PAPERS[1:]),
    )


def crowded() -> Report:
    base = ready()
    many = tuple(resume_row(i % 20, f"row {i}", 1 + i // 20) for i in range(60))
    return replace(
        base,
        application="2026-12-01/6060-first_apc",
        member_no="6060",
        applicant="Wilhelmina Sixty",
        findings=tuple(replace(f, evidence=many) if f.id == "shows.1st_apc" else f for f in base.findings),
        credits=tuple(credit(i) for i in range(60)),
    )


ALL = {
    "ready": ready,
    "incomplete": incomplete,
    "needs_review": needs_review,
    "hostile": hostile,
    "crowded": crowded,
}


def crops_for(report: Report) -> dict[str, bytes]:
    """A picture for every place that the report shows, of the size that the place has at 130 dpi."""
    return {crop_key(place): drawn(place) for place in crops_wanted(report)}


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
