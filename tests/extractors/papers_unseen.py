# ruff: noqa: E501 - lines of HTML read better whole
"""Requests, proofs and certificates laid out before the reader saw any. Each returns its bytes and what it says."""

from __future__ import annotations

from typing import Any

from tests.extractors.letters_people import Letter, e

Made = tuple[bytes, dict[str, Any]]
CATEGORY = {
    "Production Coordinator": "production_coordinator",
    "1st Assistant Production Coordinator": "first_apc",
    "Travel Coordinator": "travel_coordinator",
    "Script Coordinator": "script_coordinator",
}


def _request(m: Letter, html: str, number: bool = True, css: str = "") -> Made:
    truth = {
        "kind": "request",
        "name": m.subject,
        "member_no": m.subject_no if number else None,
        "category": CATEGORY[m.sought],
    }
    return m.pdf(html, css), truth


def request_plain(m: Letter) -> Made:
    return _request(
        m,
        f"<p>{e(m.subject)}<br>44 Shuter St, Toronto M5B 1B2<br>416-555-0133<br>Member # {m.subject_no}</p><p>{m.date}</p><p>Dear Membership Committee,</p><p>I would like to be considered for an upgrade to {m.sought}. My resume and letters of reference are enclosed.</p><p>Thank you for your time,</p>{m.ink()}<p>{e(m.subject)}</p>",
    )


def request_form(m: Letter) -> Made:
    return _request(
        m,
        f"<h3>CHANGE OF CATEGORY REQUEST</h3><table><tr><td>Full name</td><td>{e(m.subject)}</td></tr><tr><td>Member number</td><td>{m.subject_no}</td></tr><tr><td>Current category</td><td>Member in good standing</td></tr><tr><td>Category requested</td><td>{m.sought}</td></tr><tr><td>Date</td><td>{m.date}</td></tr><tr><td>Signature</td><td>{m.ink(28)}</td></tr></table>",
        css="td{border:1px solid #444;padding:5pt;min-width:140pt}",
    )


def request_re(m: Letter) -> Made:
    return _request(
        m,
        f"<p>{m.date}</p><p>IATSE Local 411<br>Attn: {e(m.other)}, Membership</p><p><b>RE: Request for upgrade to {m.sought}</b></p><p>Dear {e(m.other)},</p><p>Please accept this letter as my formal request. I have completed the days required and attach my proof; {e(m.signer)} and others have written in support.</p><p>In solidarity,</p>{m.ink()}<p>{e(m.subject)}<br>IATSE 411 - {m.subject_no}</p>",
    )


def request_listed(m: Letter) -> Made:
    return _request(
        m,
        f"<p>To: PC Caucus</p><p>From: {e(m.subject)} ({m.subject_no})</p><p>Date: {m.date}</p><p>I am requesting to be listed as a {m.sought} on the availability list. Attached: resume, two references, proof of days.</p><p>{e(m.subject)}</p>",
    )


def request_french(m: Letter) -> Made:
    m.sought = "Production Coordinator"
    return _request(
        m,
        f"<p>Toronto, le 4 mai 2026</p><p>Objet : demande de reclassement</p><p>Bonjour,</p><p>Par la présente, je demande à être reclassée comme coordonnatrice de production. Mon numéro de membre est le {m.subject_no}.</p><p>Cordialement,</p>{m.ink()}<p>{e(m.subject)}</p>",
    )


def request_prose(m: Letter) -> Made:
    return _request(
        m,
        f"<p>{m.date}</p><p>Hello,</p><p>My name is {e(m.subject)} and I have been a member since 2019. With this letter I wish to apply to move up to {m.sought}. {e(m.signer)} ({m.title}) is one of my references.</p><p>Sincerely,</p>{m.ink()}<p>{e(m.subject)}</p>",
        number=False,
    )


def _proof(
    m: Letter, html: str, kind: str, employer: str, start: str, end: str, days: float | None, css: str = ""
) -> Made:
    return m.pdf(html, css), {
        "kind": "proof_of_days",
        "proof": kind,
        "worker": m.subject,
        "employer": employer,
        "start": start,
        "end": end,
        "days": days,
    }


def proof_statement(m: Letter) -> Made:
    days = m.rng.randint(31, 120)
    return _proof(
        m,
        f"<center><b>{e(m.company)}</b><br>Halifax, Nova Scotia</center><p>{m.date}</p><p>STATEMENT OF DAYS WORKED</p><p>This confirms that {e(m.subject)} was employed by {e(m.company)} as {m.title} on “{e(m.shows[0])}” from March 3, 2025 to July 18, 2025, for a total of {days} days.</p><p>Yours truly,</p>{m.ink()}<p>{e(m.signer)}<br>Payroll Accountant</p>",
        "statement_of_days",
        m.company,
        "2025-03-03",
        "2025-07-18",
        days,
    )


def proof_roe(m: Letter) -> Made:
    return _proof(
        m,
        f"<h3>RECORD OF EMPLOYMENT (ROE)</h3><table><tr><td>4. Employer’s name and address<br>{e(m.company)}<br>12 Quay St, Vancouver BC</td><td>2. Serial no. W4411{m.number}</td></tr><tr><td>9. Employee’s name and address<br>{e(m.subject)}<br>5 Elm St, Vancouver BC</td><td>10. First day worked<br>2025-02-10</td></tr><tr><td>13. Occupation<br>{m.title}</td><td>11. Last day for which paid<br>2025-06-27</td></tr><tr><td>15A. Total insurable hours<br>1,080</td><td>16. Reason: A – Shortage of work</td></tr></table>",
        "record_of_employment",
        m.company,
        "2025-02-10",
        "2025-06-27",
        None,
        "td{border:1px solid #222;padding:4pt;width:50%;vertical-align:top}",
    )


def proof_stub(m: Letter) -> Made:
    return _proof(
        m,
        f"<p><b>{e(m.company)}</b><br>PAY STATEMENT</p><table><tr><td>Employee</td><td>{e(m.subject)}</td><td>Pay period</td><td>2025-05-05 – 2025-05-16</td></tr><tr><td>Occupation</td><td>{m.title}</td><td>Days worked</td><td>10</td></tr></table><table><tr><th>Earnings</th><th>Rate</th><th>Amount</th></tr><tr><td>Regular</td><td>410.00</td><td>4,100.00</td></tr><tr><td>Deductions</td><td></td><td>-912.20</td></tr><tr><td>Net pay</td><td></td><td>3,187.80</td></tr></table>",
        "pay_stub",
        m.company,
        "2025-05-05",
        "2025-05-16",
        10,
        "td,th{padding:3pt 10pt;border-bottom:1px solid #aaa}",
    )


def proof_timesheet(m: Letter) -> Made:
    rows = "".join(
        f"<tr><td>{d}</td><td>2025-09-{n:02d}</td><td>8:00</td><td>18:00</td><td>10.0</td></tr>"
        for d, n in zip(("Mon", "Tue", "Wed", "Thu", "Fri"), range(8, 13), strict=True)
    )
    return _proof(
        m,
        f"<h3>WEEKLY TIME SHEET</h3><p>Production: {e(m.shows[0])}<br>Company: {e(m.company)}<br>Name: {e(m.subject)}<br>Position: {m.title}<br>Week ending: September 13, 2025</p><table><tr><th>Day</th><th>Date</th><th>In</th><th>Out</th><th>Hours</th></tr>{rows}<tr><td>Total</td><td></td><td></td><td></td><td>50.0</td></tr></table><p>Approved: {m.ink(26)} {e(m.signer)}</p>",
        "timesheet",
        m.company,
        "2025-09-08",
        "2025-09-12",
        5,
        "td,th{border:1px solid #777;padding:3pt 8pt}",
    )


def proof_letter(m: Letter) -> Made:
    days = m.rng.randint(20, 90)
    return _proof(
        m,
        f"<p>{e(m.company)}<br>Winnipeg, Manitoba</p><p>To whom it may concern,</p><p>RE: Employment of {e(m.subject)}</p><p>Please be advised that the above named worked {days} days for {e(m.company)} in the position of {m.title} between April 7, 2025 and August 1, 2025.</p><p>Regards,</p>{m.ink()}<p>{e(m.signer)}, Production Accountant</p>",
        "statement_of_days",
        m.company,
        "2025-04-07",
        "2025-08-01",
        days,
    )


def _certificate(m: Letter, html: str, host: str, seminar: str, when: str, css: str = "") -> Made:
    return m.pdf(html, "@page{size:letter landscape}" + css), {
        "kind": "seminar_certificate",
        "attendee": m.subject,
        "host": host,
        "seminar": seminar,
        "date": when,
    }


def certificate_classic(m: Letter) -> Made:
    return _certificate(
        m,
        f"<center><h1>Certificate of Attendance</h1><p>This is to certify that</p><h2>{e(m.subject)}</h2><p>attended</p><h3>Immigration for Travel Coordinators</h3><p>hosted by IATSE Local 411</p><p>May 9, 2026</p>{m.ink(30, 120, 'margin:auto')}<p>{e(m.signer)}<br>Education Director</p></center>",
        "IATSE Local 411",
        "Immigration for Travel Coordinators",
        "2026-05-09",
    )


def certificate_awarded(m: Letter) -> Made:
    return _certificate(
        m,
        f"<center><p>NORTHERN SCREEN INSTITUTE</p><h1>CERTIFICATE OF COMPLETION</h1><p>awarded to</p><h2>{e(m.subject.upper())}</h2><p>for completing the workshop “Work Permits and Crossing the Border”</p><p>on the 14th day of February, 2026</p></center><table style='width:100%;text-align:center'><tr><td>{m.ink(26)}<hr>{e(m.signer)}, Instructor</td><td>{m.ink(26)}<hr>{e(m.other)}, Chair</td></tr></table>",
        "Northern Screen Institute",
        "Work Permits and Crossing the Border",
        "2026-02-14",
    )


def certificate_form(m: Letter) -> Made:
    return _certificate(
        m,
        f"<h2>Proof of Attendance</h2><p>Participant: <b>{e(m.subject)}</b> (Member {m.subject_no})</p><p>Seminar: Immigration Basics for Production Offices</p><p>Presented by: Lakeside Film Alliance</p><p>Date: 2026-03-21</p><p>Facilitator: {e(m.signer)}</p>",
        "Lakeside Film Alliance",
        "Immigration Basics for Production Offices",
        "2026-03-21",
    )


def certificate_thanks(m: Letter) -> Made:
    return _certificate(
        m,
        f"<center><h2>IATSE Local 411</h2><p>is pleased to present this certificate to</p><h1 style='font-family:Z003'>{e(m.subject)}</h1><p>in recognition of participation in the seminar</p><h3>Visas, Permits & Entry to Canada</h3><p>held in Toronto on April 18, 2026</p></center>".replace(
            " & ", " &amp; "
        ),
        "IATSE Local 411",
        "Visas, Permits & Entry to Canada",
        "2026-04-18",
    )


PAPERS = (
    request_plain,
    request_form,
    request_re,
    request_listed,
    request_french,
    request_prose,
    proof_statement,
    proof_roe,
    proof_stub,
    proof_timesheet,
    proof_letter,
    certificate_classic,
    certificate_awarded,
    certificate_form,
    certificate_thanks,
)
