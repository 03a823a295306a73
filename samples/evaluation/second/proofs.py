# ruff: noqa: E501  (markup and prose read better unbroken)
"""The second evaluation's proofs of days: each kind in two makes, an agency's and a small office's.

Every family makes its own kind of paper; given a truth of another kind, it makes that kind in its own manner.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from html import escape

from models.terms import ProofKind
from samples.evaluation.second.office_hand import DATINGS, Dating, autograph, cells, pairs, pdf, stacked
from samples.evaluation.second.register import FAMILIES
from samples.evaluation.second.worked_days import months, weeks
from samples.layouts.core import PDF, Rendered
from samples.truth import PaperTruth, ProofTruth

PAYROLLS = ("Tallysheet Payroll Services", "Loonie & Ledger Entertainment Payroll", "Fourth Floor Pay Ltd.")
CSS = """
h2 { font-size: 14pt; margin: 0 0 8pt } th { font-weight: normal; padding: 2pt 14pt 2pt 0 } td { padding: 2pt 12pt 2pt 0 }
.g td, .g th { border: .6pt solid #555; padding: 1pt 6pt; font-size: 9pt; line-height: 1.2 } .g th { background: #e8e8e8; font-weight: bold } .d td:nth-child(3), .d td:nth-child(4) { white-space: nowrap }
"""


def _count(proof: ProofTruth) -> str:
    return "" if proof.days is None else f"{proof.days:g}"


def _pay(proof: ProofTruth, rng: random.Random) -> float:
    """Wages for the days at a plausible rate."""
    return (proof.days or 40.0) * rng.randint(255, 395) + rng.randint(0, 99) / 100


def _roe_blocks(p: ProofTruth, rng: random.Random, day: Dating) -> str:
    """Numbered boxes two by two with French under the English, as the government's form has them."""
    count = f" Days worked: {_count(p)}." if p.days is not None else ""
    boxes = (
        ("1", "Serial no. / N° de série", f"W{rng.randint(10000000, 99999999)}"), ("4", "Employer / Employeur", p.employer),
        ("6", "Pay period type / Période de paie", "Weekly / Hebdomadaire"), ("8", "Social insurance no. / NAS", "*** *** ***"),
        ("9", "Employee / Employé(e)", p.worker), ("13", "Occupation / Profession", p.occupation),
        ("10", "First day worked / Premier jour de travail", day(p.start)), ("11", "Last day for which paid / Dernier jour payé", day(p.end)),
        ("16", "Reason for issuing / Raison", "A - Shortage of work"), ("18", "Comments / Observations", f"Production: {p.title}.{count}"),
    )  # fmt: skip
    made = [
        f"<td style='border:.8pt solid;width:50%;padding:3pt 6pt 7pt'><div style='font-size:7.5pt'><b>{n}</b> {escape(k)}</div>{escape(v)}</td>"
        for n, k, v in boxes
    ]
    rows = "".join(f"<tr>{left}{right}</tr>" for left, right in zip(made[::2], made[1::2], strict=True))
    return f"<div style='font-size:13pt'><b>Record of Employment (ROE)</b> &#160; Relevé d'emploi (RE)</div><br><table style='width:100%'>{rows}</table><p style='font-size:8pt;margin-top:6pt'>Copy for employee / Copie de l'employé(e)</p>"


def _roe_screen(p: ProofTruth, rng: random.Random, day: Dating) -> str:
    """A web page printed by the employee: labels at the left, values at the right."""
    facts = (
        ("Employee", p.worker),
        ("Employer", p.employer),
        ("Occupation", p.occupation),
        ("First day worked", day(p.start)),
        ("Last day for which paid", day(p.end)),
        ("Days worked", _count(p)),
        ("Reason", "End of contract or season"),
        ("Recall", "Unknown"),
        ("Comments", f"Production: {p.title}"),
    )
    return f"<div style='color:#555;font-size:8pt'>My account &gt; Employment insurance &gt; Records</div><h2>Record of employment</h2><table>{pairs(facts)}</table>"


def _timesheet_weeks(p: ProofTruth, rng: random.Random, day: Dating) -> str:
    """A line for each week with its days, a total under them, signed by the coordinator of accounts."""
    rows = ""
    for monday, days in weeks(p):
        rows += cells(
            (
                f"{monday + timedelta(days=5):%d %b %Y}",
                *((f"{sum(days):g}",) if p.days is not None else ()),
                "Approved",
            )
        )
    head = cells(("Week ending (Sat.)", *(("Days",) if p.days is not None else ()), "Status"), "th")
    total = f"<p><b>Total days: {_count(p)}</b></p>" if p.days is not None else ""
    facts = (
        ("Production", p.title),
        ("Company", p.employer),
        ("Crew member", p.worker),
        ("Position", p.occupation),
        ("Start date", day(p.start)),
        ("Last day", day(p.end)),
    )
    return f"<h2>Time Sheet Summary</h2><table>{pairs(facts)}</table><br><table class='g'>{head}{rows}</table>{total}{autograph(p.employer, 24)}<div style='font-size:8.5pt'>Production accountant</div>"


def _timesheet_grid(p: ProofTruth, rng: random.Random, day: Dating) -> str:
    """A grid of weeks by weekdays with a 1 for each day worked, facts on two lines above."""
    names = ("Week of", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Total")
    rows = "".join(
        cells(
            (
                f"{monday:%b} {monday.day}, {monday.year}",
                *(f"{mark:g}" if mark else "" for mark in days),
                f"{sum(days):g}",
            )
        )
        for monday, days in weeks(p)
    )
    total = f" &#160; DAYS WORKED: {_count(p)}" if p.days is not None else ""
    return (
        f"<p style='font-size:12pt'><b>TIME SHEETS</b> &#160; {escape(p.title)} &#160; {escape(p.employer)}</p><p>Employee: <b>{escape(p.worker)}</b> &#160; Job: {escape(p.occupation)}<br>"
        f"Hired: {day(p.start)} &#160; Wrapped: {day(p.end)}{total}</p><table class='g'>{cells(names, 'th')}{rows}</table>"
    )


def _stub_slip(p: ProofTruth, rng: random.Random, day: Dating) -> str:
    """A pay stub: who and where in two columns, then earnings and deductions side by side, days in a line below."""
    gross = _pay(p, rng)
    tax = round(gross * 0.21, 2)
    left = stacked((p.worker, p.occupation, f"Show: {p.title}"))
    right = stacked((p.employer, f"c/o {rng.choice(PAYROLLS)}", f"Stub no. {rng.randint(20000, 98000)}"))
    count = f"<td><b>Days paid</b> {_count(p)}</td>" if p.days is not None else ""
    return (
        f"<h2>PAY STUB</h2><table style='width:100%'><tr><td style='width:50%'>{left}</td><td>{right}</td></tr></table><hr><table style='width:100%'><tr><td><b>Paid from</b> {day(p.start)}</td><td><b>Paid to</b> {day(p.end)}</td>{count}</tr></table><hr>"
        f"<table class='g' style='width:100%'>{cells(('Earnings', 'Amount', 'Deductions', 'Amount'), 'th')}{cells(('Gross wages', f'{gross:,.2f}', 'Income tax', f'{tax:,.2f}'))}{cells(('Vacation pay', f'{gross * 0.04:,.2f}', 'CPP / EI', f'{gross * 0.07:,.2f}'))}</table>"
    )


def _stub_deposit(p: ProofTruth, rng: random.Random, day: Dating) -> str:
    """A direct deposit notice in one narrow column."""
    facts = (
        ("Employer", p.employer),
        ("Employee", p.worker),
        ("Classification", p.occupation),
        ("Project", p.title),
        ("Period start", day(p.start)),
        ("Period end", day(p.end)),
        ("Days worked in period", _count(p)),
        ("Net deposit", f"${_pay(p, rng) * 0.72:,.2f}"),
    )
    return f"<div style='border:1pt dashed #333;width:330pt;padding:14pt'><h2>Payroll stub / direct deposit</h2><table>{pairs(facts)}</table></div>"


def _remittance_months(p: ProofTruth, rng: random.Random, day: Dating) -> str:
    """A member's statement of fringes, a line for each month of one show, totals in the last line."""
    counted = p.days is not None
    rows, rate = "", rng.choice((38.25, 41.5, 44.1))
    for first, last, days in months(p):
        rows += cells((day(first), day(last), *((f"{days:g}",) if counted else ()), f"{days * rate:,.2f}"))
    head = cells(("From", "To", *(("Days",) if counted else ()), "Fringes ($)"), "th")
    total = f"<tr><td colspan='2'><b>Total, {day(p.start)} to {day(p.end)}</b></td>{f'<td><b>{_count(p)}</b></td>' if counted else ''}<td></td></tr>"
    facts = (
        ("Member", p.worker),
        ("Employer", p.employer),
        ("Production", p.title),
        ("Classification", p.occupation),
    )
    return f"<h2>Fringe Remittance Statement</h2><table>{pairs(facts)}</table><br><table class='g'>{head}{rows}{total}</table>"


def _remittance_form(p: ProofTruth, rng: random.Random, day: Dating) -> str:
    """The employer's form: the company above, one line of a wide table for the one employee."""
    counted = p.days is not None
    head = ("Employee", "Job title", "From", "To", *(("Days",) if counted else ()), "Health", "RRSP")
    line = (
        p.worker,
        p.occupation,
        day(p.start),
        day(p.end),
        *((_count(p),) if counted else ()),
        f"{rng.randint(200, 900)}.00",
        f"{rng.randint(300, 1400)}.00",
    )
    return f"<h2>REMITTANCE OF FRINGE BENEFITS</h2><p>Remitted by: {escape(p.employer)}<br>In respect of: {escape(p.title)}<br>Cheque no. {rng.randint(1000, 9999)}</p><table class='g d' style='width:100%'>{cells(head, 'th')}{cells(line)}</table><br>{autograph(p.employer, 26)}<div style='font-size:9pt'>Authorized signing officer</div>"


def _statement_letter(p: ProofTruth, rng: random.Random, day: Dating) -> str:
    """A letter from a payroll house: prose, signed by a clerk."""
    count = f" A total of {_count(p)} days were worked and paid." if p.days is not None else ""
    text = f"At the request of {p.worker}, we confirm from our records the following employment: employer: {p.employer}; production: {p.title}; position: {p.occupation}; first day: {day(p.start)}; last day: {day(p.end)}.{count}"
    return f"<div style='font-size:15pt;color:#345'>{escape(rng.choice(PAYROLLS))}</div><hr><br><p><b>STATEMENT OF DAYS WORKED</b></p><p>{escape(text)}</p><p>This statement is issued without alteration from payroll data.</p>{autograph('Records clerk', 30)}<p>Records Department</p>"


def _statement_printout(p: ProofTruth, rng: random.Random, day: Dating) -> str:
    """A printout of one record, capitals and a typewriter face."""
    facts = (
        ("NAME", p.worker),
        ("EMPLOYER", p.employer),
        ("PROJECT", p.title),
        ("JOB", p.occupation),
        ("FROM", day(p.start)),
        ("THRU", day(p.end)),
        ("DAYS WORKED", _count(p)),
    )
    lines = "\n".join(f"{k + ' ':.<16} {escape(v)}" for k, v in facts if v)
    return f"<pre style='font-family:Liberation Mono;font-size:10pt;white-space:pre-wrap'>STATEMENT OF DAYS WORKED            PAGE 1 OF 1\n\n{lines}\n\n*** END OF STATEMENT ***</pre>"


Maker = Callable[[ProofTruth, random.Random, Dating], str]
MAKERS: dict[ProofKind, tuple[Maker, Maker]] = {
    ProofKind.ROE: (_roe_blocks, _roe_screen),
    ProofKind.TIMESHEET: (_timesheet_weeks, _timesheet_grid),
    ProofKind.PAY_STUB: (_stub_slip, _stub_deposit),
    ProofKind.REMITTANCE: (_remittance_months, _remittance_form),
    ProofKind.STATEMENT: (_statement_letter, _statement_printout),
}
NAMES = ("proof of days.pdf", "DOC0117.pdf", "days.pdf", "payroll.pdf", "from accounting.pdf")


def _made(truth: PaperTruth, rng: random.Random, font: str, make: int) -> Rendered:
    """Whatever kind the truth names, in the agency's make (0) or the small office's (1)."""
    assert isinstance(truth, ProofTruth)
    maker = MAKERS.get(truth.kind, MAKERS[ProofKind.STATEMENT])[make]
    body = maker(truth, rng, rng.choice(DATINGS))
    return Rendered(
        pdf(font, CSS + "body { font-size: 10pt }", body, margin="0.65in"), PDF, rng.choice(NAMES)
    )


@FAMILIES.family("proof_roe_numbered")
def roe_numbered(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A record of employment in numbered boxes, English and French."""
    return _made(truth, rng, font, 0)


@FAMILIES.family("proof_roe_online")
def roe_online(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A record of employment as the employee's own screen prints it."""
    return _made(truth, rng, font, 1)


@FAMILIES.family("proof_timesheet_by_week")
def timesheet_by_week(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A summary of time sheets, one line a week."""
    return _made(truth, rng, font, 0)


@FAMILIES.family("proof_timesheet_by_weekday")
def timesheet_by_weekday(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Time sheets as a grid, weeks down and weekdays across."""
    return _made(truth, rng, font, 1)


@FAMILIES.family("proof_pay_stub_cheque")
def pay_stub_cheque(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A stub as it hangs under a cheque, earnings beside deductions."""
    return _made(truth, rng, font, 0)


@FAMILIES.family("proof_remittance_monthly")
def remittance_monthly(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A member's fringes for one show, month by month."""
    return _made(truth, rng, font, 0)


@FAMILIES.family("proof_remittance_employer")
def remittance_employer(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The employer's remittance form with one line on it."""
    return _made(truth, rng, font, 1)


@FAMILIES.family("proof_statement_payroll_house")
def statement_payroll_house(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A payroll house's letter that states the days."""
    return _made(truth, rng, font, 0)


@FAMILIES.family("proof_statement_printed_record")
def statement_printed_record(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A record printed from an old system, dots between label and value."""
    return _made(truth, rng, font, 1)
