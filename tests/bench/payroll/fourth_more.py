"""The second half of the fourth set of layouts: see `fourth`."""

from __future__ import annotations

from models.terms import Position
from tests.bench.payroll.development import CRAFTS, LONG, SHORT
from tests.bench.payroll.layout import Layout
from tests.bench.payroll.second import MIXED, OTHERS

SECOND, FIRST, PC = Position.SECOND_APC, Position.FIRST_APC, Position.PC
SCRIPT, TRAVEL = Position.SCRIPT, Position.TRAVEL
OFFICE = {
    SECOND: "2nd Asst. Production Office Coordinator", FIRST: "1st Asst. Production Office Coordinator",
    PC: "Production Office Coordinator", SCRIPT: "Script Coordinator", TRAVEL: "Travel Coordinator",
    None: "Asst. Production Office Coordinator",
}  # fmt: skip
AFTER = {
    SECOND: "APC (2nd)", FIRST: "APC (1st)", PC: "Prod Coord", SCRIPT: "Script Coord",
    TRAVEL: "Travel Coord", None: "APC",
}  # fmt: skip
KINDS = {
    "": "Worked", "idle day": "Idle", "unworked holiday": "Unworked Holiday",
    "bereavement": "Bereavement Leave", "cancelled call": "Cancelled", "travel only": "Travel Day",
}  # fmt: skip
FILES = ("csv", "xlsx")

MORE = (
    Layout(
        "form",
        (("gap", ""), ("name", "Full name of crew member"), ("member_no", "IATSE 411 membership number"),
         ("job", "Position held"), ("spell", "Work week (from - to)"), ("days", "Number of days"),
         ("gross", "Gross wages for period"), ("pension", "RRSP contribution"),
         ("health", "Health & welfare contribution"), ("amount", "Total remitted")),
        MIXED, OTHERS, "week", one=("show",), between=" to ", dates="%b %d/%y", person="{given} {family}",
        titles=("|CONTRIBUTION REMITTANCE FORM", "|Production:|{show}", "|Signatory producer:|{company}",
                "|Agreement:|Independent"),
        merged=True, numbered=True, total="TOTAL", season=" - Season {}",
        notes=("|I certify that the above is correct.", "|Signature of employer"),
    ),
    Layout(
        "weeks over",
        (("family", "Last Name"), ("given", "First Name"), ("member_no", "Number"), ("show", "Title"),
         ("job", "Position")),
        AFTER, CRAFTS, "week", across=True, said_dates="W/E %b %d/%y", papers=FILES, figures="g",
        titles=("Days by week, all shows", "IATSE Local 411"), season=", S{}",
    ),
    Layout(
        "one letter a day",
        (("week_ending", "Week Ending"), ("member_no", "Mem. No."), ("name", "Name"), ("show", "Project"),
         ("job", "Position"), ("sun", "S"), ("mon", "M"), ("tue", "T"), ("wed", "W"), ("thu", "T"),
         ("fri", "F"), ("sat", "S"), ("hours", "Total"), ("gross", "Gross")),
        SHORT, CRAFTS, "week", dates="%Y/%m/%d", papers=FILES, empty="-",
    ),
    Layout(
        "contributors",
        (("name", "Contributor"), ("member_no", "Cert. No."), ("company", "Employer"), ("show", "Production"),
         ("job", "Class"), ("days", "Days Reported"), ("gross", "Reported Earnings"),
         ("amount", "Contribution Due"), ("standing", "Plan")),
        LONG, CRAFTS, "month", groups=(("spell", "Reporting month: {month}"),), sums="Month total",
        titles=("Benefit plan contribution statement", "Plan no. 40-7781"), person="{family}, {given}",
        dates="%B %Y", total="Statement total",
    ),
    Layout(
        "for services of",
        (("loan_out", "Loan-Out / Corp"), ("name", "F/S/O"), ("member_no", "Local 411 ID"),
         ("company", "Production Entity"), ("show", "Production Name"), ("job", "Occ'n"),
         ("start", "Svc From"), ("end", "Svc Thru"), ("days", "# Days Svc"), ("invoice", "Invoice"),
         ("paid_on", "Invoice Dt"), ("amount", "Fringe Pd")),
        LONG, CRAFTS, "week", person="{given} {family}", dates="%d%b%y", blanks=("loan_out", "name"),
        empty="", total="Total paid", season=" S{:02}",
    ),
    Layout(
        "ledger detail",
        (("account", "Acct"), ("paid_on", "Posted"), ("invoice", "Ref"), ("name", "Description"),
         ("member_no", "Mbr No"), ("job", "Job"), ("week_ending", "Per. End"), ("days", "Qty (Days)"),
         ("gross", "Labour"), ("amount", "Union Fringe")),
        MIXED, CRAFTS, "week", one=("show",), titles=("General ledger detail: 411 fringes", "{code} {show}",
        "{company}"),
        dates="%m-%d-%Y", negative="({})", person="{family}, {given}",
    ),
    Layout(
        "told once",
        (("member_no", "Member ID"), ("name", "Member"), ("job", "Work Type"), ("start", "Start of Wk"),
         ("end", "End of Wk"), ("days", "Tot. Days"), ("hours", "Tot. Hours"), ("amount", "Tot. Fringe")),
        SHORT, CRAFTS, "week", groups=(("show", "{code}|{show}|{company}"),), carries=True, capitals=True,
        sums="Total for {code}", total="Total all jobs", dates="%m/%d/%Y", gaps=True,
        titles=("Fringes by job",),
    ),
    Layout(
        "folded cells",
        (("member_no", "Member\nNo."), ("name", "Name of\nmember"), ("show", "Name of\nproduction"),
         ("job", "Job\nclassification"), ("start", "Period\nstarting"), ("end", "Period\nending"),
         ("days", "Days\npaid"), ("hours", "Hours\npaid"), ("gross", "Insurable\nearnings"),
         ("amount", "Fringe\nbenefits")),
        LONG, CRAFTS, "two weeks", wrapped=18, ruled=True, dates="%d-%b-%Y", papers=("pdf", "scan"),
        footer="Quillback Payroll Inc.   printed 04/02/2024 09:15   page {page}", total="Total",
    ),
    Layout(
        "currency told",
        (("employee_no", "Worker ID"), ("name", "Worker Name"), ("member_no", "Union Member Number"),
         ("code", "Production Code"), ("title", "Production Title"), ("job", "Job Profile"),
         ("start", "Work Start"), ("end", "Work End"), ("days", "Quantity (Days)"), ("rate", "Rate (CAD)"),
         ("gross", "Earnings (CAD)"), ("amount", "Employer Fringe (CAD)")),
        LONG, OTHERS, "week", delimiter="\t", money="${}", figures="g", dates="%-m/%-d/%Y", negative="-{}",
        encoding="utf-16",
    ),
    Layout(
        "pension and health",
        (("sin_end", "SSN (last 4)"), ("name", "Employee Name"), ("member_no", "Guild #"),
         ("show", "Project Title"), ("job", "Occ/Job"), ("city", "Wrk City"), ("status", "Sched"),
         ("start", "Wrk Beg"), ("end", "Wrk End"), ("guaranteed", "Guar Hrs"), ("hours", "Wrkd Hrs"),
         ("days", "Wrkd Days"), ("pension", "Pens"), ("health", "Hlth"), ("amount", "Tot P&H")),
        OFFICE, CRAFTS, "week", shout=True, dates="%m/%d/%y", total="PROJECT TOTALS",
        titles=("UNION PENSION & HEALTH REPORT",), season=" SEASON {}",
    ),
    Layout(
        "one line above",
        (("name", "Participant"), ("member_no", "ID"), ("job", "Capacity"), ("days", "Days"),
         ("kind", "Type of Day"), ("gross", "Fees"), ("amount", "Benefits")),
        LONG, CRAFTS, "two weeks", kinds=KINDS, person="{given} {family}",
        groups=(("show", ""), ("spell", "{show}  /  {company}  /  {start} - {end}")), said_dates="%d %b %Y",
        sums="Subtotal", titles=("Benefit contributions",), season=" Season {}",
    ),
    Layout(
        "number in the name",
        (("code", "Prod. #"), ("show", "Prod. Title"), ("name", "Member (No. & Name)"), ("job", "Credit"),
         ("week_ending", "Period Ended"), ("days", "Days Contributed"), ("hours", "Hours Contributed"),
         ("amount", "Amount Contributed")),
        AFTER, OTHERS, "week", person="{no} {family}, {given}", dates="%y-%m-%d", thousands="",
        total="Amount of this remittance", delimiter=";",
    ),
)  # fmt: skip
