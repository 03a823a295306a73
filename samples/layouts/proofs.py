# ruff: noqa: E501  (markup and prose read better unbroken)
"""Proofs of days and seminar certificates, each kind as its issuer lays it out."""

from __future__ import annotations

import random
from datetime import date, timedelta
from html import escape

from samples.layouts.core import PDF, Rendered
from samples.layouts.press import Sheet, pdf_from_html
from samples.layouts.register import FAMILIES
from samples.truth import CertificateTruth, PaperTruth, ProofTruth

CSS = """
body { font-size: 10pt } h1 { font-size: 15pt; margin: 0 0 6pt } table { border-collapse: collapse; width: 100% }
td, th { border: 0.6pt solid #444; padding: 3pt 5pt; text-align: left; vertical-align: top; font-size: 9pt }
"""


def _proof(truth: PaperTruth) -> ProofTruth:
    assert isinstance(truth, ProofTruth)
    return truth


def _days(proof: ProofTruth) -> str:
    return "" if proof.days is None else f"{proof.days:g}"


def _page(font: str, body: str, size: str = "letter") -> bytes:
    css = f"@page {{ size: {size}; margin: 0.8in }} body {{ font-family: '{font}' }}" + CSS
    return pdf_from_html(f"<html lang='en'><body>{body}</body></html>", css)


def _long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


@FAMILIES.family("proof_roe")
def roe(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A record of employment: numbered boxes; it proves a period, not days."""
    proof, sheet = _proof(truth), Sheet(font)
    sheet.put(54, 60, "Record of Employment (ROE)", 15, sheet.bold)
    sheet.put(54, 76, "Employer's copy   Serial no. W" + str(rng.randint(10**7, 10**8 - 1)), 8)
    boxes = (
        ("1. Serial number", "see above"),
        ("4. Employer's name", proof.employer),
        ("5. CRA payroll account number", "XXXXX XXXX RP0001"),
        ("6. Pay period type", "Weekly"),
        ("9. Employee's name", proof.worker),
        ("10. First day worked", f"{proof.start:%d/%m/%Y} (D/M/Y)"),
        ("11. Last day for which paid", f"{proof.end:%d/%m/%Y} (D/M/Y)"),
        ("12. Final pay period ending date", f"{proof.end + timedelta(days=1):%d/%m/%Y} (D/M/Y)"),
        ("13. Occupation", proof.occupation),
        ("16. Reason for issuing this ROE", "A - Shortage of work"),
        ("18. Comments", f"Production: {proof.title}"),
        ("22. Name of issuer", "Payroll Department"),
    )
    for number, (label, value) in enumerate(boxes):
        x, top = 54 + 256 * (number % 2), 96 + 46.0 * (number // 2)
        for x0, y0, x1, y1 in ((0, 0, 248, 0), (0, 40, 248, 40), (0, 0, 0, 40), (248, 0, 248, 40)):
            sheet.rule(x + x0, top + y0, x + x1, top + y1)
        sheet.put(x + 4, top + 11, label, 7.5)
        sheet.put(x + 8, top + 29, value, 10)
    return Rendered(sheet.finish(), PDF, "ROE.pdf")


@FAMILIES.family("proof_timesheet")
def timesheet(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A weekly summary timesheet with a total of days."""
    proof = _proof(truth)
    rows, week, left = "", proof.start, proof.days or 0.0
    while week <= proof.end and left > 0:
        worked = min(5.0, left)
        left -= worked
        rows += f"<tr><td>{week + timedelta(days=6):%d %b %Y}</td><td>{worked:g}</td><td>{worked * 10:g}</td></tr>"
        week += timedelta(days=7)
    body = (
        f"<h1>Crew Timesheet Summary</h1><p>Production: <b>{escape(proof.title)}</b><br>Company: {escape(proof.employer)}"
        f"<br>Employee: {escape(proof.worker)}<br>Occupation: {escape(proof.occupation)}<br>Period: {_long(proof.start)} to "
        f"{_long(proof.end)}</p><table><tr><th>Week ending</th><th>Days worked</th><th>Hours</th></tr>{rows}"
        f"<tr><th>Total days</th><th>{_days(proof)}</th><th></th></tr></table>"
    )
    return Rendered(_page(font, body), PDF, rng.choice(("timesheets.pdf", "Time cards.pdf")))


@FAMILIES.family("proof_pay_stub")
def pay_stub(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A pay stub that gives the days of its period."""
    proof = _proof(truth)
    gross = (proof.days or 20) * 310
    body = (
        f"<h1>Statement of Earnings</h1><p>{escape(proof.employer)}<br>Production: {escape(proof.title)}</p>"
        f"<table><tr><th>Employee</th><th>Occupation</th><th>Period start</th><th>Period end</th><th>Days</th></tr>"
        f"<tr><td>{escape(proof.worker)}</td><td>{escape(proof.occupation)}</td><td>{_long(proof.start)}</td>"
        f"<td>{_long(proof.end)}</td><td>{_days(proof)}</td></tr></table><br><table><tr><th>Earnings</th><th>Amount</th>"
        f"<th>Deductions</th><th>Amount</th></tr><tr><td>Regular</td><td>{gross:,.2f}</td><td>Income tax</td>"
        f"<td>{gross * 0.21:,.2f}</td></tr><tr><td>Vacation pay</td><td>{gross * 0.04:,.2f}</td><td>CPP</td>"
        f"<td>{gross * 0.05:,.2f}</td></tr></table>"
    )
    return Rendered(_page(font, body), PDF, "paystub.pdf")


@FAMILIES.family("proof_remittance")
def remittance(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A fringe remittance statement for one member."""
    proof = _proof(truth)
    body = (
        f"<h1>Fringe Remittance Statement</h1><p>Employer: {escape(proof.employer)}<br>Production: {escape(proof.title)}</p>"
        f"<table><tr><th>Member name</th><th>Occupation</th><th>From</th><th>To</th><th>Days</th><th>Pension</th>"
        f"<th>Health</th></tr><tr><td>{escape(proof.worker)}</td><td>{escape(proof.occupation)}</td>"
        f"<td>{proof.start:%Y-%m-%d}</td><td>{proof.end:%Y-%m-%d}</td><td>{_days(proof)}</td><td>1,204.10</td>"
        f"<td>988.40</td></tr></table>"
    )
    return Rendered(_page(font, body, "letter landscape"), PDF, "fringe statement.pdf")


@FAMILIES.family("proof_statement")
def statement(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Another body's statement of days worked."""
    proof = _proof(truth)
    body = (
        f"<h1>Directors and Production Staff Guild – Statement of Days</h1><p>Member: <b>{escape(proof.worker)}</b></p>"
        f"<table><tr><th>Production</th><th>Company</th><th>Category</th><th>Start</th><th>End</th><th>Days</th></tr>"
        f"<tr><td>{escape(proof.title)}</td><td>{escape(proof.employer)}</td><td>{escape(proof.occupation)}</td>"
        f"<td>{proof.start:%d-%b-%Y}</td><td>{proof.end:%d-%b-%Y}</td><td>{_days(proof)}</td></tr></table>"
        f"<p>Issued from the Guild's contribution records at the member's request.</p>"
    )
    return Rendered(_page(font, body), PDF, "Statement of days.pdf")


@FAMILIES.family("proof_call_in")
def call_in(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A call board's confirmation of the days that somebody was called in for."""
    proof = _proof(truth)
    body = (
        f"<h1>Call-In Confirmation</h1><p>Call Board. No member was available for this call.</p><table>"
        f"<tr><th>Employee</th><td>{escape(proof.worker)}</td></tr><tr><th>Production</th><td>{escape(proof.title)}</td></tr>"
        f"<tr><th>Company</th><td>{escape(proof.employer)}</td></tr><tr><th>Craft</th><td>{escape(proof.occupation)}</td></tr>"
        f"<tr><th>First day worked</th><td>{_long(proof.start)}</td></tr><tr><th>Last day worked</th><td>{_long(proof.end)}</td></tr>"
        f"<tr><th>Total days worked</th><td>{_days(proof)}</td></tr></table>"
    )
    return Rendered(_page(font, body), PDF, "call-in.pdf")


def _certificate(truth: PaperTruth) -> CertificateTruth:
    assert isinstance(truth, CertificateTruth)
    return truth


@FAMILIES.family("certificate_landscape")
def certificate_landscape(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A framed certificate."""
    paper = _certificate(truth)
    number = f"<p>Member No. {escape(paper.member_no)}</p>" if paper.member_no else ""
    body = (
        f"<div style='border:3pt double #345;padding:40pt;text-align:center'><p>{escape(paper.host)}</p>"
        f"<h1 style='font-size:26pt'>Certificate of Attendance</h1><p>This certifies that</p>"
        f"<p style='font-size:19pt'>{escape(paper.attendee)}</p>{number}<p>attended the seminar</p>"
        f"<p style='font-size:15pt'><b>{escape(paper.seminar)}</b></p><p>on {_long(paper.date)}</p></div>"
    )
    return Rendered(_page(font, body, "letter landscape"), PDF, "certificate.pdf")


@FAMILIES.family("certificate_slip")
def certificate_slip(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A plain confirmation of attendance."""
    paper = _certificate(truth)
    facts = (
        ("Seminar", paper.seminar),
        ("Hosted by", paper.host),
        ("Date", _long(paper.date)),
        ("Attendee", paper.attendee),
        ("Member No.", paper.member_no),
    )
    rows = "".join(f"<tr><th>{label}</th><td>{escape(value)}</td></tr>" for label, value in facts if value)
    body = f"<h1>Seminar Attendance Confirmation</h1><table>{rows}</table><p>Keep this for your records.</p>"
    return Rendered(_page(font, body), PDF, "seminar attendance.pdf")
