# ruff: noqa: E501  (markup and prose read better unbroken)
"""The second evaluation's requests and certificates; proofs of days are in `proofs`."""

from __future__ import annotations

import random
from html import escape

from docx.enum.text import WD_ALIGN_PARAGRAPH

from models.terms import Category
from samples.evaluation.second import proofs  # noqa: F401  (enters its families in the register)
from samples.evaluation.second.office_hand import (
    DATINGS,
    autograph,
    le,
    pairs,
    pdf,
    short,
    stacked,
)
from samples.evaluation.second.register import FAMILIES
from samples.layouts.core import DOCX, PDF, TEXT, Rendered
from samples.layouts.press import docx_bytes, new_docx
from samples.truth import CertificateTruth, PaperTruth, RequestTruth

HELD = {
    Category.FIRST_APC: "2nd Assistant Production Coordinator",
    Category.PRODUCTION_COORDINATOR: "1st Assistant Production Coordinator",
    Category.SCRIPT_COORDINATOR: "2nd Assistant Production Coordinator",
    Category.TRAVEL_COORDINATOR: "1st Assistant Production Coordinator",
}
SOUGHT = {
    Category.FIRST_APC: (
        "1st Assistant Production Coordinator",
        "First Assistant Production Coordinator",
        "1st APC",
    ),
    Category.PRODUCTION_COORDINATOR: (
        "Production Coordinator",
        "Production Coordinator",
        "Production Co-ordinator",
    ),
    Category.SCRIPT_COORDINATOR: ("Script Coordinator", "Script Co-ordinator"),
    Category.TRAVEL_COORDINATOR: ("Travel Coordinator", "Travel Co-ordinator"),
}
UPGRADES = (
    "This letter is my formal request to be upgraded to {sought}.",
    "I respectfully submit my candidacy for advancement from {held} to {sought}.",
    "I am currently in the {held} category and am asking the Local to move me up to {sought}.",
    "Having met the show and month minimums, I now apply for {sought} status.",
    "I'd like to go from {held} to {sought}, effective whenever the membership votes on it.",
    "Would you please put my upgrade to {sought} before the Committee at its next sitting?",
    "My name is {name} and I want to upgrade to {sought}. I have been a {held} until now.",
    "Please treat this page as my official upgrade request. The category I am after is {sought}.",
    "After several busy years as a {held}, I feel ready to be listed as a {sought} and hereby ask for the upgrade.",
    "I ask that my listing be changed: {held} at present, {sought} in future.",
    "Par la présente, je demande à être reclassée. (I hereby request an upgrade to {sought}.)",
    "Kindly accept my application for reclassification as a {sought}.",
    "Re-submitting my request for {sought}, this time with everything the checklist calls for.",
)
LISTINGS = (
    "This letter is my formal request to be listed as a {sought}.",
    "I respectfully ask to be entered in the {sought} category.",
    "I now have three shows as a {sought} and would like to be in that category on the availability list.",
    "Would you please put my name to the Committee for the {sought} listing?",
    "My name is {name} and I want to be listed as a {sought}.",
    "Please treat this page as my letter of request for the {sought} category.",
    "I'd like to be on the {sought} list, if the Committee agrees.",
    "I ask that {sought} be recorded as my category with the Local.",
    "Je souhaite être inscrit(e) sur la liste. (I wish to be listed as a {sought}.)",
    "Kindly accept my application for listing as a {sought}.",
    "For the past while I have worked as a {sought}; please list me as one.",
    "Having done the required shows in the job, I apply to be listed under {sought}.",
)
HELLOS = (
    "Dear Committee Members,",
    "Dear Operations Manager,",
    "To: Local 411 office",
    "Hi there,",
    "Good morning,",
    "Dear Kin,",
)
BYES = (
    "Yours truly,",
    "Respectfully submitted,",
    "With thanks,",
    "In solidarity,",
    "Best regards,",
    "Regards,",
)
SMALL_TALK = (
    "My resume, letters and seminar certificates come with this page.",
    "I am in good standing and my dues are paid to the end of the quarter.",
    "If anything is missing I would be grateful for a call before the deadline.",
    "I have enjoyed every minute in the production office and look forward to more.",
    "I understand that the vote is taken at a General Meeting.",
)


def _asked(truth: PaperTruth) -> RequestTruth:
    assert isinstance(truth, RequestTruth)
    return truth


def _wish(request: RequestTruth, rng: random.Random) -> str:
    listing = request.category in (Category.SCRIPT_COORDINATOR, Category.TRAVEL_COORDINATOR)
    form = rng.choice(LISTINGS if listing else UPGRADES)
    return form.format(
        sought=rng.choice(SOUGHT[request.category]), held=HELD[request.category], name=request.name
    )


def _numbered(request: RequestTruth, label: str) -> str:
    return f"{label}{request.member_no}" if request.member_no else ""


@FAMILIES.family("request_signed_page")
def signed_page(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A business letter: the office's address, a subject line in bold, two paragraphs, ink over the name."""
    request = _asked(truth)
    talk = " ".join(rng.sample(SMALL_TALK, 2))
    body = (
        f"<p>{escape(rng.choice(DATINGS)(request.date))}</p><p>{stacked(('IATSE Local 411', '2087 Dundas Street East, Unit 104', 'Mississauga, ON  L4X 2V7'))}</p>"
        f"<p><b>RE: {'Request' if rng.random() < 0.5 else 'Application'}, Production Coordinator Caucus</b></p><p>{rng.choice(HELLOS)}</p>"
        f"<p>{escape(_wish(request, rng))}</p><p>{escape(talk)}</p><p>{rng.choice(BYES)}</p>{autograph(request.name)}"
        f"<p>{stacked((request.name, _numbered(request, rng.choice(('IATSE 411 Member #', 'Member no. ', 'Membership number: ')))))}</p>"
    )
    return Rendered(
        pdf(font, "body { font-size: 11pt }", body, margin="1.15in"),
        PDF,
        short(rng, "Request letter.pdf", "Letter to 411.pdf"),
    )


@FAMILIES.family("request_filled_form")
def filled_form(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ruled form of the member's own making, filled in with a typewriter face, signed and dated at the foot."""
    request = _asked(truth)
    up = request.category in (Category.FIRST_APC, Category.PRODUCTION_COORDINATOR)
    facts = (
        ("Member's name", request.name), ("Membership no.", request.member_no), ("Type of request", "Upgrade" if up else "Listing in an additional category"),
        ("Category held now", HELD[request.category]), ("Category requested", rng.choice(SOUGHT[request.category])), ("Attached", "Resume; three letters; certificates"),
    )  # fmt: skip
    css = """
    h2 { font-size: 13pt; background: #333; color: white; padding: 5pt 8pt; margin: 0 0 14pt } table.f { width: 100% }
    .f th { width: 34%; font-weight: normal; font-size: 9pt; padding: 9pt 6pt 3pt 0 } .f td { border-bottom: .7pt solid #444; font-family: 'Liberation Mono'; font-size: 10.5pt; padding: 8pt 4pt 2pt }
    """
    signed = f"<table style='width:100%;margin-top:26pt'><tr><td style='width:60%'>{autograph(request.name, 32)}<br>Signature of member</td><td style='vertical-align:bottom'><span style='font-family:Liberation Mono'>{rng.choice(DATINGS)(request.date)}</span><br>Date</td></tr></table>"
    body = f"<h2>Member's Request &#8211; Coordinators</h2><table class='f'>{pairs(facts)}</table>{signed}"
    return Rendered(
        pdf(font, css, body, margin="0.8in"), PDF, short(rng, "form filled.pdf", "request form.pdf")
    )


@FAMILIES.family("request_brief_note")
def brief_note(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A few lines at the head of an otherwise empty page, the date after the name, no address at all."""
    request = _asked(truth)
    last = ", ".join(
        part for part in (request.name, _numbered(request, "#"), rng.choice(DATINGS)(request.date)) if part
    )
    body = f"<p>{rng.choice(HELLOS)}</p><p>{escape(_wish(request, rng))} {rng.choice(SMALL_TALK)}</p><p>{rng.choice(('Thanks!', 'Cheers', 'Merci', 'Thank you'))}<br>{escape(last)}</p>"
    return Rendered(
        pdf(font, "body { font-size: 13pt; line-height: 1.6 }", body, margin="1in"),
        PDF,
        short(rng, "note.pdf", "Untitled document.pdf"),
    )


@FAMILIES.family("request_with_checklist")
def with_checklist(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Name and number in a band across the top, one sentence that asks, then boxes ticked for what is enclosed."""
    request = _asked(truth)
    enclosed = (
        "Current resume in 411 format",
        "Letter of reference (1)",
        "Letter of reference (2)",
        "Letter of reference (3)",
        "Seminar certificates",
        "Proof of days, other agreements",
    )
    ticks = [True, True, True, True, rng.random() < 0.8, rng.random() < 0.4]
    rows = "".join(
        f"<tr><td class='b'>{'X' if tick else '&nbsp;'}</td><td style='padding:2pt 0 2pt 9pt'>{escape(item)}</td></tr>"
        for tick, item in zip(ticks, enclosed, strict=True)
    )
    css = "table.e { border-collapse: separate; border-spacing: 0 5pt } .b { border: 1pt solid black; width: 12pt; text-align: center; font-weight: bold; line-height: 1.15 } .band { border-top: 2.5pt solid #2a5d67; border-bottom: .8pt solid #2a5d67; padding: 7pt 0; margin-bottom: 18pt }"
    member = f"<span style='float:right'>{escape(_numbered(request, '411 Member No. '))}</span>"
    body = (
        f"<div class='band'>{member}<b>{escape(request.name)}</b></div><p>{escape(_wish(request, rng))}</p><p>You will find enclosed:</p><table class='e'>{rows}</table>"
        f"<p style='margin-top:18pt'>Dated {'this ' if rng.random() < 0.3 else ''}{escape(rng.choice(DATINGS[:2])(request.date))}</p>{autograph(request.name, 30)}"
    )
    return Rendered(
        pdf(font, css, body, margin="1in"), PDF, short(rng, "cover + checklist.pdf", "Upgrade cover page.pdf")
    )


@FAMILIES.family("request_typed_mail_short")
def typed_mail(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A mail in plain text, as copied out of the sent folder: its date in a line on top or under the name."""
    request = _asked(truth)
    day = le(request.date) if rng.random() < 0.2 else rng.choice(DATINGS)(request.date)
    above, below = (f"Sent: {day}\n\n", "") if rng.random() < 0.5 else ("", f"{day}\n")
    number = (
        _numbered(request, rng.choice(("IATSE 411 #", "member no. ", "Mbr "))) + "\n"
        if request.member_no
        else ""
    )
    text = f"{above}{rng.choice(HELLOS)}\n\n{_wish(request, rng)} {rng.choice(SMALL_TALK)}\n\n{rng.choice(BYES)}\n{request.name}\n{number}{below}"
    return Rendered(text.encode(), TEXT, "message.txt")


@FAMILIES.family("request_letter_word")
def letter_word(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A Word letter: the sender's name large and centred, the date at the right, number after the closing."""
    request = _asked(truth)
    document = new_docx(font, 11.5, 1.0)
    head = document.add_paragraph()
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    head.add_run(request.name).bold = True
    day = document.add_paragraph(rng.choice(DATINGS)(request.date))
    day.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    talk = rng.sample(SMALL_TALK, 2)
    for text in (
        "",
        rng.choice(HELLOS),
        "",
        f"{_wish(request, rng)} {talk[0]}",
        "",
        talk[1],
        "",
        rng.choice(BYES),
        "",
        request.name,
    ):
        document.add_paragraph(text)
    if request.member_no:
        document.add_paragraph(f"Local 411 member {request.member_no}")
    return Rendered(
        docx_bytes(document, request.name), DOCX, short(rng, "Request.docx", "Dear Committee.docx")
    )


def _held(truth: PaperTruth) -> CertificateTruth:
    assert isinstance(truth, CertificateTruth)
    return truth


@FAMILIES.family("certificate_ribbon")
def certificate_ribbon(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A landscape sheet with a coloured ribbon at the left, everything set flush left, two lines for signatures."""
    held = _held(truth)
    number = f"<div>Member No. {escape(held.member_no)}</div>" if held.member_no else ""
    css = ".s { border-left: 34pt solid #7a3b2e; padding: 30pt 0 30pt 40pt; height: 400pt } .n { font-size: 25pt; margin: 12pt 0 2pt } .t { font-size: 16pt; font-weight: bold; margin-bottom: 16pt } .l { display: inline-block; width: 190pt; border-top: .7pt solid; margin: 0 30pt 0 0; font-size: 9pt }"
    body = (
        f"<div class='s'><div style='letter-spacing:.2em;font-size:11pt'>{escape(held.host.upper() if rng.random() < 0.4 else held.host)}</div><div style='font-size:30pt;margin:6pt 0 22pt'>Certificate of Completion</div>"
        f"<div>This is to certify that</div><div class='n'>{escape(held.attendee)}</div>{number}<div style='margin:14pt 0 4pt'>has completed the seminar</div><div class='t'>{escape(held.seminar)}</div>"
        f"<div>{rng.choice(('Given on', 'Toronto,', 'Session of'))} {escape(rng.choice(DATINGS[:2])(held.date))}</div><br><br>{autograph(f'Instructor {held.topic}', 30)}<br><span class='l'>Instructor</span><span class='l'>For the Local</span></div>"
    )
    return Rendered(
        pdf(font, css, body, size="letter landscape", margin="0.6in"),
        PDF,
        short(rng, "certificate.pdf", "Seminar cert.pdf"),
    )


@FAMILIES.family("certificate_tear_off")
def certificate_slip(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A plain upright page, as a training office mails it: a table of who, what and when under a heading."""
    held = _held(truth)
    facts = (
        ("Participant", held.attendee),
        ("Membership no.", held.member_no),
        ("Seminar", held.seminar),
        ("Date attended", rng.choice(DATINGS)(held.date)),
        ("Hosted by", held.host),
        ("Result", "Attended in full"),
    )
    css = "th { font-weight: normal; color: #444; padding: 5pt 22pt 5pt 0 } td { font-weight: bold; padding: 5pt 0 } .w { border: 1pt solid #999; padding: 26pt 30pt; margin-top: 20pt }"
    body = f"<div class='w'><div style='font-size:17pt;margin-bottom:14pt'>Confirmation of Seminar Attendance</div><table>{pairs(facts)}</table><p style='margin-top:22pt;font-size:9pt'>Keep this page for your upgrade application. No replacement will be issued.</p></div>"
    return Rendered(pdf(font, css, body, margin="0.9in"), PDF, short(rng, "attendance.pdf", "scan0004.pdf"))
