"""A sixth set of layouts, written before the readers were opened or tried on them.

Each is what a large payroll company or a benefit administrator may send: fringe remittances by production and
by member that go on over pages, contributions with a column for each fund, a dues check-off, time sheets
exported wide, workbooks with two rows of joined headings. The other half stands in `sixth_more`.
"""

from __future__ import annotations

from models.terms import Position
from tests.bench.payroll.development import CRAFTS, LONG
from tests.bench.payroll.layout import Layout
from tests.bench.payroll.paid import Words
from tests.bench.payroll.second import OTHERS
from tests.bench.payroll.sixth_more import MORE
from tests.bench.signers.register import names

__all__ = ["LAYOUTS", "WORDS"]
SECOND, FIRST, PC = Position.SECOND_APC, Position.FIRST_APC, Position.PC
SCRIPT, TRAVEL = Position.SCRIPT, Position.TRAVEL
RANKED = {
    SECOND: "Asst Prod Coord - 2nd", FIRST: "Asst Prod Coord - 1st", PC: "Prod Coord",
    SCRIPT: "Script Coord", TRAVEL: "Travel Coord", None: "Asst Prod Coord",
}  # fmt: skip
NUMBERED = {
    SECOND: "41102 2nd Asst Production Coordinator", FIRST: "41101 1st Asst Production Coordinator",
    PC: "41100 Production Coordinator", SCRIPT: "41105 Script Coordinator",
    TRAVEL: "41106 Travel Coordinator", None: "41109 Asst Production Coordinator",
}  # fmt: skip
FILES = ("csv", "xlsx")

LAYOUTS = (
    Layout(
        "union report by production",
        (("sin_end", "SIN Last 3"), ("member_no", "Union Mem #"), ("name", "Employee Name"),
         ("job", "Occ Description"), ("week_ending", "Work W/E"), ("days", "Days Wrkd"),
         ("hours_st", "Hours 1X"), ("hours_15", "Hours 1.5X"), ("hours_20", "Hours 2X"),
         ("gross", "Subject Earnings"), ("pension", "RSP Er"), ("health", "H&W Er"),
         ("amount", "Total Fringe")),
        RANKED, CRAFTS, "week", capitals=True, dates="%m/%d/%y", season=" - Season {}", continued=" (Cont'd)",
        groups=(("show", "Production: {code} {show}|Employer: {company}"),), negative="{}-",
        sums="Production Total", total="Union Total", gaps=True,
        titles=("UNION REPORT BY PRODUCTION", "Blue Spruce Production Payroll",
                "Union: IATSE 411 Coordinators", "Check dates 01/01/2024 to 03/31/2024"),
        footer="Run 04/03/2024 08:22     UNR0411     Confidential     Page {page}",
    ),
    Layout(
        "dues check-off",
        (("seq", "Line"), ("member_no", "Ledger No."), ("name", "Payee"), ("standing", "M/P"),
         ("show", "Project"), ("job", "Engaged as"), ("paid_on", "Cheque Date"), ("week_ending", "Week End"),
         ("days", "Days"), ("gross", "Dues Base"), ("amount", "Dues Withheld")),
        LONG, OTHERS, "week", dates="%d-%b-%y", person="{given} {family}", season=", S{}",
        total="Total dues withheld",
        titles=("DUES CHECK-OFF", "Remitted to: Local 411", "Contact: payroll desk, ext. 214", "|"),
        notes=("Dues are withheld under the authorization on file for each payee.",),
    ),
    Layout(
        "fund columns",
        (("company", "Contributing Employer"), ("code", "Job #"), ("show", "Job Name"),
         ("member_no", "Participant ID"), ("family", "Participant Last Name"),
         ("given", "Participant First Name"), ("job", "Craft"), ("spell", "Contribution Period"),
         ("days", "Days Reported"), ("hours", "Hours Reported"), ("gross", "Contribution Base"),
         ("pension_er", "RRSP - Employer"), ("pension_ee", "RRSP - Member"), ("health", "Health Fund")),
        LONG, CRAFTS, "month", dates="%m/%d/%Y", money="${}", negative="({})", person="{family}, {given}",
        between=" to ", titles=("Contributions Report", "Fund office: Tidewater Benefit Administrators"),
        total="Report totals",
    ),
    Layout(
        "time sheets wide",
        (("name", "Crew Member"), ("member_no", "Union ID"), ("dept", "Department"), ("job", "Role"),
         ("show", "Project"), ("week_ending", "Week Ending (Sat)"), ("sun", "Sun Hrs"), ("mon", "Mon Hrs"),
         ("tue", "Tue Hrs"), ("wed", "Wed Hrs"), ("thu", "Thu Hrs"), ("fri", "Fri Hrs"), ("sat", "Sat Hrs"),
         ("hours", "Wk Hrs"), ("days", "Wk Days"), ("yes", "Approved")),
        LONG, OTHERS, "week", dates="%Y-%m-%d", person="{given} {family}", season=" S{:02}", papers=FILES,
        empty="0.00", figures=".2f",
    ),
    Layout(
        "joined headings",
        (("member_no", "MEMBER\nNumber"), ("family", "\nLast"), ("given", "\nFirst"),
         ("show", "ENGAGEMENT\nShow"), ("job", "\nClass"), ("start", "\nFrom"), ("end", "\nThru"),
         ("days", "TIME\nDays"), ("hours_st", "\nReg"), ("hours_ot", "\nOT"), ("gross", "WAGES\nSubject"),
         ("pension", "PLANS\nRetirement"), ("health", "\nHealth"), ("amount", "\nTotal Due")),
        LONG, CRAFTS, "two weeks", merged=True, heads_merged=True, dates="%b %d, %Y", season=" (Season {})",
        titles=("Fringe Contribution Report", "Local 411|Prepared for:|The Union Office"), total="TOTAL DUE",
        papers=("csv", "xlsx", "pdf"),
    ),
    Layout(
        "member's weeks",
        (("code", "Prod No"), ("title", "Prod Title"), ("season", "Seas"), ("job", "Occupation"),
         ("start", "Wk Start"), ("end", "Wk End"), ("days", "Days"), ("hours", "Hours"), ("gross", "Gross"),
         ("amount", "Contribution")),
        NUMBERED, CRAFTS, "week", dates="%d-%b-%Y", capitals=True, continued=" - continued",
        sums="Total {name}", groups=(("member", "{name}   Member No. {member_no}"),), negative="({})",
        total="Total for report",
        titles=("FRINGE REMITTANCE BY MEMBER", "IATSE Local 411", "Period: January to June"),
        footer="Page {page}     Ardent Payroll Services Inc.     Prepared for Local 411",
    ),
    *MORE,
)  # fmt: skip

WORDS = Words(
    first="Amber Brass Chalk Dusty Eleventh Feral Gravel Halfway Indigo Jagged Kettle Limestone Moth Ninth",
    second="Almanac Ballast Creek Divide Ember Foundry Gable Harbour Inlet Junction Kiln Ledger Mill Nursery",
    whole=("Days of Rust", "The Grand Total", "Week Nine", "Member of the Wedding Band", "Gross Weight",
           "Health & Safety", "From Here to Sudbury", "Regular Hours", "Sub Total Eclipse", "S.O.S. 12"),
    companies=("{} Films Inc.", "{} Productions (Ontario) Ltd.", "{} TV Season Inc.",
               "The {} Picture Company"),
    given=tuple(names("development").given),
    family=(*names("development").family, "O'Dell", "St-Pierre", "de la Cruz",
            "Van Houten", "MacIsaac", "Ng"),
)  # fmt: skip
