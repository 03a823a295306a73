"""The layouts that the readers of remittances may be improved on, each an invented payroll company's."""

from __future__ import annotations

from models.terms import Position
from tests.bench.payroll.layout import Layout
from tests.bench.payroll.paid import Words
from tests.bench.signers.register import names

SECOND, FIRST, PC = Position.SECOND_APC, Position.FIRST_APC, Position.PC
SCRIPT, TRAVEL = Position.SCRIPT, Position.TRAVEL
LONG = {
    SECOND: "2nd Assistant Production Coordinator", FIRST: "1st Assistant Production Coordinator",
    PC: "Production Coordinator", SCRIPT: "Script Coordinator", TRAVEL: "Travel Coordinator",
    None: "Assistant Production Coordinator",
}  # fmt: skip
SHORT = {
    SECOND: "2ND APC", FIRST: "1ST APC", PC: "PROD COORD", SCRIPT: "SCRIPT COORD", TRAVEL: "TRAVEL COORD",
    None: "APC",
}  # fmt: skip
FRENCH = {
    SECOND: "2e assistant coordonnateur de production", FIRST: "1er assistant coordonnateur de production",
    PC: "Coordonnateur de production", SCRIPT: "Coordonnateur de scénarios",
    TRAVEL: "Coordonnateur des voyages", None: "Assistant coordonnateur de production",
}  # fmt: skip
CRAFTS = ("Key Grip", "Craft Service Server", "Production Assistant", "Honeywagon Operator")
CODES = ("GRIP", "CRAFT SERV", "OFFICE PA", "HONEYWAGON")
METIERS = ("Chef machiniste", "Cantinier", "Assistant de production", "Opérateur de loges")
PAY = {
    "": "Regular", "idle day": "Idle Day", "unworked holiday": "Stat Holiday", "bereavement": "Bereavement",
    "cancelled call": "Cancelled Call", "travel only": "Travel Only",
}  # fmt: skip

LAYOUTS = (
    Layout(
        "plain",
        (("member_no", "Member #"), ("name", "Employee Name"), ("show", "Production"),
         ("job", "Job Description"),
         ("start", "Period Start"), ("end", "Period End"), ("days", "Days Worked"),
         ("amount", "Gross Fringe")),
        LONG, CRAFTS, "week", person="{given} {family}",
    ),
    Layout(
        "french",
        (("member_no", "No de membre"), ("name", "Nom"), ("show", "Production"), ("job", "Fonction"),
         ("start", "Du"), ("end", "Au"), ("days", "Jours"), ("amount", "Cotisations")),
        FRENCH, METIERS, "two weeks", dates="%d/%m/%Y", decimal=",", thousands=" ", delimiter=";",
        encoding="utf-8-sig", total="Total général", season=" saison {}",
    ),
    Layout(
        "by production",
        (("member_no", "Mbr No"), ("name", "Employee"), ("job", "Occupation"), ("start", "From"),
         ("end", "To"),
         ("days", "Days"), ("amount", "Fringe $")),
        LONG, CRAFTS, "week", titles=("Cresset Pay Inc.", "Union fringe report: IATSE Local 411"),
        groups=(("show", "Production: {show}|{company}"),), sums="Subtotal {title}", total="Grand Total",
        capitals=True, dates="%m/%d/%Y", negative="({})", ruled=True,
    ),
    Layout(
        "week endings",
        (("member_no", "Union No."), ("family", "Last Name"), ("given", "First Name"), ("title", "Project"),
         ("season", "Season"), ("job", "Classification"), ("start", "Week\nBegin"), ("end", "Week\nEnd"),
         ("days", "Total\nDays"), ("hours", "Total\nHours")),
        SHORT, CODES, "week", dates="%d-%b-%Y", titles=("Weekly contributions",), total="TOTALS",
    ),
    Layout(
        "hours alone",
        (("member_no", "Card No"), ("name", "Participant"), ("show", "Show Title"), ("job", "Job Class"),
         ("start", "Period From"), ("end", "Period To"), ("hours_st", "ST Hrs"), ("hours_ot", "OT Hrs"),
         ("gross", "Gross Wages")),
        LONG, CRAFTS, "two weeks", dates="%b %d, %Y", season=" S{}", negative="{}-",
    ),
    Layout(
        "by company, production, period",
        (("name", "Name"), ("job", "Position"), ("days", "Days"), ("pension", "Pension"),
         ("health", "Health")),
        SHORT, CODES, "month", titles=("Harbour Payroll Services", "Statement of benefits"),
        groups=(("company", "Employer: {company}"), ("show", "Project: {show}"),
                ("spell", "Period: {start} to {end}")),
        person="{no} - {family}, {given}", season=", Season {}", sums="Sub-total", total="Report total",
    ),
    Layout(
        "one production",
        (("member_no", "Member No."), ("name", "Member Name"), ("job", "Occupation Title"),
         ("spell", "Period Worked"), ("days", "# Days"), ("rate", "Rate"), ("amount", "Contribution Amount")),
        LONG, CRAFTS, "week", one=("show",), dates="%Y-%m-%d",
        titles=("Beacon Entertainment Payroll", "Production Company:|{company}", "Production:|{show}",
                "Prod. No.:|{code}"),
        total="Grand total", negative="({})",
    ),
    Layout(
        "pay types",
        (("member_no", "Member ID"), ("name", "Employee"), ("code", "Job No."), ("title", "Production Title"),
         ("job", "Occ."), ("kind", "Pay Type"), ("start", "Start Date"), ("end", "End Date"),
         ("days", "Days"),
         ("gross", "Gross")),
        SHORT, CODES, "week", kinds=PAY, capitals=True, dates="%m/%d/%y", delimiter="\t",
    ),
    Layout(
        "months",
        (("member_no", "Membership No."), ("name", "Full Name"), ("show", "Series"), ("company", "Company"),
         ("job", "Classification"), ("month", "Month"), ("days", "Days Paid"), ("hours", "Hours Paid"),
         ("amount", "Total Remitted")),
        LONG, CRAFTS, "month", person="{given} {family}", season=" (Season {})",
    ),
    Layout(
        "carried down",
        (("member_no", "Mbr #"), ("name", "Mbr Name"), ("show", "Picture"), ("job", "Craft"),
         ("start", "Start"),
         ("end", "Finish"), ("days", "Days"), ("amount", "Contributions")),
        SHORT, CODES, "week", groups=(), carries=True, dates="%d %b %Y", capitals=True,
    ),
    Layout(
        "by member",
        (("show", "Production"), ("job", "Job Title"), ("start", "From Date"), ("end", "To Date"),
         ("days", "Days"), ("hours", "Hours"), ("amount", "Fringes")),
        LONG, CRAFTS, "two weeks", groups=(("member", "Member: {member_no} - {name}"),), sums="Member total",
        total="Report total", dates="%m/%d/%Y", titles=("Fringe remittance by member",),
    ),
    Layout(
        "loan-outs",
        (("cheque", "Cheque No"), ("sin", "SIN"), ("member_no", "Union ID"), ("name", "Payee"),
         ("loan_out", "Loan Out Company"), ("title", "Project Name"), ("season", "Ssn"), ("job", "Job Title"),
         ("start", "Worked From"), ("end", "Worked To"), ("paid_on", "Pay Date"), ("days", "No. of Days"),
         ("amount", "Fringe Amount")),
        LONG, CRAFTS, "week", person="{family} Pictures Inc. f/s/o {given} {family}", dates="%Y/%m/%d",
        total="Grand total",
    ),
    Layout(
        "several locals",
        (("local", "Local"), ("member_no", "Member Number"), ("name", "Employee Name"),
         ("show", "Production"),
         ("job", "Occupation Description"), ("start", "Period Begin"), ("end", "Period End"),
         ("days", "Units (Days)"), ("amount", "Amount")),
        LONG, CRAFTS, "week", locals_=("411", "411", "873", "667"), dates="%b %d/%y", total="Report total",
    ),
    Layout(
        "headings again",
        (("member_no", "Member"), ("name", "Name"), ("job", "Category"), ("start", "Period\nFrom"),
         ("end", "Period\nTo"), ("days", "Days\nWorked"), ("gross", "Gross\nEarnings")),
        LONG, CRAFTS, "week", groups=(("show", "{show}"),), heads_again=True, sums="Total for production",
        season=" - Season {}", ruled=True, dates="%d-%b-%y",
    ),
)  # fmt: skip

WORDS = Words(
    first="Amber Birch Copper Distant Ember Frozen Glass Hollow Iron Juniper Lantern Marble Paper",
    second="Quay Lane Harvest Road Falls Orchard Pines Harbour Bridge Meadow Station Window",
    whole=("Total Eclipse of Tuesday", "March of the Otters", "Nine Days", "A Long Walk to the Old Mill",
           "The Coordinator", "1882", "Gulls & Sons", "Le Phare", "What Rosa Saw", "Week of Wonders"),
    companies=("{} Films Inc.", "{} Productions Ltd.", "{} Street Television Inc.",
     "Cedar {} Pictures Corp."),
    given=tuple(names("development").given),
    family=names("development").family,
)  # fmt: skip
