# ruff: noqa: E501  (markup and prose read better unbroken)
"""Held-out requests, proofs of days and certificates."""

from __future__ import annotations

import random
from datetime import timedelta
from html import escape

from models.terms import Category, ProofKind
from samples.evaluation.first.letter_words import GOODBYES, GREETINGS
from samples.evaluation.first.register import FAMILIES
from samples.evaluation.first.setting import lines, pdf, row
from samples.layouts.core import PDF, TEXT, Rendered
from samples.truth import CertificateTruth, PaperTruth, ProofTruth, RequestTruth

WANTED: dict[Category, tuple[str, ...]] = {
    Category.FIRST_APC: ("be moved up to First Assistant Production Coordinator", "upgrade to 1st A.P.C."),
    Category.PRODUCTION_COORDINATOR: (
        "upgrade to Production Coordinator",
        "be moved up to Production Co-ordinator",
    ),
    Category.SCRIPT_COORDINATOR: (
        "be listed as a Script Coordinator",
        "be added to the Script Co-ordinator list",
    ),
    Category.TRAVEL_COORDINATOR: (
        "be listed as a Travel Coordinator",
        "be added to the Travel Co-ordinator list",
    ),
}
ASKS = (
    "With this letter I formally ask to {wanted} within the caucus.",
    "Please consider this my formal application to {wanted}.",
    "I, {name}, would like to {wanted}, and submit what the by-laws ask for below.",
    "I am applying this quarter to {wanted}. My credits and references are enclosed.",
)
CSS = """
body { font-size: 10pt; line-height: 1.35 } table { border-collapse: collapse } td, th { text-align: left; padding: 2pt 8pt 2pt 0 }
"""


def _words(request: RequestTruth, rng: random.Random) -> str:
    return rng.choice(ASKS).format(wanted=rng.choice(WANTED[request.category]), name=request.name)


@FAMILIES.family("request_letter_formal")
def request_letter(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A signed page that asks."""
    assert isinstance(truth, RequestTruth)
    body = (
        f"<p style='text-align:right'>{truth.date:%d %B %Y}</p><p>Local 411, Upgrades Desk</p><p>{rng.choice(GREETINGS)}</p>"
        f"<p>{escape(_words(truth, rng))}</p><p>Thank you for your time.</p><p>{rng.choice(GOODBYES)}</p><br>"
        f"<p>{lines((truth.name, f'Membership no. {truth.member_no}'))}</p>"
    )
    return Rendered(
        pdf(font, CSS + "body { font-size: 11.5pt }", body, margin="1.1in"), PDF, "application.pdf"
    )


@FAMILIES.family("request_mail_short")
def request_mail(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The text of a message."""
    assert isinstance(truth, RequestTruth)
    text = f"{rng.choice(GREETINGS)}\n\n{_words(truth, rng)}\n\n{rng.choice(GOODBYES)}\n{truth.name}\n"
    return Rendered((text + f"Member no. {truth.member_no}\n").encode(), TEXT, "body.txt")


def _proof(truth: PaperTruth) -> ProofTruth:
    assert isinstance(truth, ProofTruth)
    return truth


def _days(proof: ProofTruth) -> str:
    return "" if proof.days is None else f"{proof.days:g}"


@FAMILIES.family("proof_by_kind")
def proof_by_kind(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Whatever kind of paper the truth names, in this evaluation's own devising."""
    proof = _proof(truth)
    makers = {
        ProofKind.ROE: _roe,
        ProofKind.TIMESHEET: _timesheet,
        ProofKind.PAY_STUB: _stub,
        ProofKind.REMITTANCE: _remittance,
        ProofKind.STATEMENT: _statement,
    }
    body = makers[proof.kind](proof)
    return Rendered(pdf(font, CSS, body, margin="0.8in"), PDF, f"{proof.kind.value}.pdf")


def _roe(p: ProofTruth) -> str:
    boxes = (
        ("4", "Employer's name and address", p.employer),
        ("9", "Employee's name", p.worker),
        ("10", "First day worked", f"{p.start:%Y-%m-%d}"),
        ("11", "Last day for which paid", f"{p.end:%Y-%m-%d}"),
        ("13", "Occupation", f"{p.occupation}, {p.title}"),
        ("16", "Reason for issuing this ROE", "A – Shortage of work / End of contract"),
    )
    cells = "".join(
        f"<td style='border:.7pt solid;padding:4pt;width:250pt;vertical-align:top'><small>{n}. {k}</small><br>{escape(v)}</td>"
        + ("</tr><tr>" if at % 2 else "")
        for at, (n, k, v) in enumerate(boxes)
    )
    return f"<h2>RECORD OF EMPLOYMENT (ROE)</h2><small>Relevé d'emploi</small><table><tr>{cells}</tr></table>"


def _timesheet(p: ProofTruth) -> str:
    day, rows = p.start, ""
    shown = 0
    while day <= p.end and shown < 10:
        if day.weekday() < 5:
            rows += row((f"{day:%a %d %b %Y}", "08:00", "19:00", "10.0"))
            shown += 1
        day += timedelta(days=1)
    return (
        f"<h2>CREW TIME SHEET (SUMMARY)</h2><p>{lines((p.employer, f'Show: {p.title}', f'Name: {p.worker}', f'Classification: {p.occupation}'))}</p>"
        f"<table>{row(('Date', 'In', 'Out', 'Hours'), 'th')}{rows}</table><p>… continued for each week to {p.end:%d %b %Y}</p>"
        f"<p>Engaged from {p.start:%d %b %Y} until {p.end:%d %b %Y}. <b>Total days worked: {_days(p)}</b></p>"
    )


def _stub(p: ProofTruth) -> str:
    return (
        f"<h2>{escape(p.employer)}</h2><p>EARNINGS STATEMENT</p><table>"
        f"{row(('Employee', p.worker))}{row(('Production', p.title))}{row(('Job class', p.occupation))}"
        f"{row(('Pay period', f'{p.start:%d/%b/%Y} – {p.end:%d/%b/%Y}'))}{row(('Days paid', _days(p)))}"
        f"{row(('Gross pay', '$ 4,812.50'))}{row(('Deductions', '$ 1,120.18'))}{row(('Net pay', '$ 3,692.32'))}</table>"
    )


def _remittance(p: ProofTruth) -> str:
    head = ("Member", "Occupation", "Period from", "Period to", "Days", "Employer fringes")
    line = (p.worker, p.occupation, f"{p.start:%Y-%m-%d}", f"{p.end:%Y-%m-%d}", _days(p), "2,377.81")
    return (
        f"<h2>FRINGE BENEFITS REMITTED</h2><p>Employer: {escape(p.employer)}<br>Production: {escape(p.title)}</p>"
        f"<table border='1'>{row(head, 'th')}{row(line)}</table><p>Health, pension and vacation as per agreement.</p>"
    )


def _statement(p: ProofTruth) -> str:
    return (
        f"<h2>CONFIRMATION OF DAYS WORKED</h2><p>This confirms that <b>{escape(p.worker)}</b> was engaged by "
        f"{escape(p.employer)} as {escape(p.occupation)} on {escape(p.title)} from {p.start:%d %B %Y} to "
        f"{p.end:%d %B %Y}, and worked {_days(p)} days in that time.</p><p>Membership Records</p>"
    )


@FAMILIES.family("certificate_frame")
def certificate(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A framed landscape page."""
    assert isinstance(truth, CertificateTruth)
    body = (
        f"<div style='border:6pt double #555;padding:50pt;text-align:center'><div style='font-size:26pt'>Proof of Attendance"
        f"</div><br>{escape(truth.host)} confirms that<br><span style='font-size:20pt'>{escape(truth.attendee)}</span><br>"
        f"(member {escape(truth.member_no)}) took part in<br><span style='font-size:15pt'>{escape(truth.seminar)}</span>"
        f"<br><br>held on {truth.date:%d %B %Y}</div>"
    )
    return Rendered(pdf(font, CSS, body, size="letter landscape"), PDF, "seminar.pdf")
