"""A fourth set of layouts, written before the readers were opened or tried on them.

Each is what some payroll company, production accountant or benefit administrator may send: registers for a
line printer, workbooks of a sheet for each production, blocks by member, forms in two languages, columns that
mean nothing here, headings cut to a few letters. The other half stands in `fourth_more`.
"""

from __future__ import annotations

from models.terms import Position
from tests.bench.payroll.development import CRAFTS, LONG
from tests.bench.payroll.fourth_more import MORE
from tests.bench.payroll.layout import Layout
from tests.bench.payroll.paid import Words
from tests.bench.payroll.second import OTHERS
from tests.bench.signers.register import names

SECOND, FIRST, PC = Position.SECOND_APC, Position.FIRST_APC, Position.PC
SCRIPT, TRAVEL = Position.SCRIPT, Position.TRAVEL
CUT_OFF = {
    SECOND: "2ND ASST PROD CO-ORD", FIRST: "1ST ASST PROD CO-ORD", PC: "PRODUCTION CO-ORD",
    SCRIPT: "SCRIPT CO-ORDINATOR", TRAVEL: "TRAVEL CO-ORDINATOR", None: "ASST PROD CO-ORD",
}  # fmt: skip
DOTTED = {
    SECOND: "2nd A.P.C.", FIRST: "1st A.P.C.", PC: "P.C.", SCRIPT: "Script Coord.", TRAVEL: "Travel Coord.",
    None: "A.P.C.",
}  # fmt: skip
POSTES = {
    SECOND: "2e ass. coord. de production", FIRST: "1er ass. coord. de production",
    PC: "Coord. de production", SCRIPT: "Coord. de scénarios", TRAVEL: "Coord. des voyages",
    None: "Ass. coord. de production",
}  # fmt: skip
MOIS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
        "novembre", "décembre")  # fmt: skip
FILES = ("csv", "xlsx")

LAYOUTS = (
    Layout(
        "line printer",
        (("member_no", "MBR NBR"), ("name", "EMPLOYEE NAME"), ("code", "PRD"), ("title", "PRODUCTION TITLE"),
         ("job", "OCC DESC"), ("week_ending", "W/E DATE"), ("days", "DYS"), ("hours_st", "HRS ST"),
         ("hours_ot", "HRS OT"), ("gross", "GRS WAGES"), ("amount", "FRG AMT")),
        CUT_OFF, CRAFTS, "week", delimiter="", shout=True, dashes=True, page_rows=38, negative="{}CR",
        dates="%m/%d/%y", titles=("RPT UFR020-2        UNION FRINGE REGISTER        IATSE 411",),
        footer="*** CONTINUED *** PAGE {page:04}", total="** FINAL **", papers=("csv",),
    ),
    Layout(
        "a sheet each",
        (("seq", "#"), ("name", "Employee"), ("member_no", "Union Mbr No."), ("job", "Role"),
         ("week_ending", "Wk End Sat."), ("rate", "Daily Rate"), ("days", "Days @ Rate"),
         ("gross", "Gross Fee"), ("amount", "Fringe to Remit")),
        LONG, OTHERS, "week", sheets=True, merged=True, numbered=True, papers=("xlsx",),
        titles=("REMITTANCE SUMMARY", "Production|{show}", "Production Company|{company}", "Job No.|{code}"),
        cover=("Fringe remittance package", "Prepared by the production accountant", "Production|Total"),
        one=(), total="Total this production", gaps=True,
    ),
    Layout(
        "upload",
        (("member_no", "memberId"), ("family", "lastName"), ("given", "firstName"), ("hired_on", "hireDate"),
         ("company", "employer.legalName"), ("code", "project.code"), ("title", "project.title"),
         ("season", "project.seasonNo"), ("job", "roleName"), ("start", "workFrom"), ("end", "workTo"),
         ("days", "workedDays"), ("hours", "workedHours"), ("amount", "remit.totalAmount")),
        LONG, CRAFTS, "two weeks", dates="%Y-%m-%dT00:00:00", empty="NULL", thousands="", papers=FILES,
        figures=".2f",
    ),
    Layout(
        "time cards",
        (("batch", "Batch"), ("start", "Wrk Dt"), ("name", "Emp Nm"), ("member_no", "Mbrshp Nbr"),
         ("show", "Prodn"), ("job", "Clss"), ("days", "Day Eq."), ("hours_st", "1.0x Hrs"),
         ("hours_15", "1.5x Hrs"), ("hours_20", "2.0x Hrs"), ("gross", "Tot Pay")),
        DOTTED, OTHERS, "day", dates="%-d-%b-%y", season=" S{}", total="Batch totals",
        titles=("Time card detail for union reporting",),
    ),
    Layout(
        "blocks",
        (("show", "Worked on"), ("job", "Job"), ("week_ending", "Week ending"), ("days", "Days"),
         ("hours", "Hours"), ("gross", "Wages"), ("amount", "Fringes")),
        LONG, CRAFTS, "week", groups=(("member", "Employee:|{name}|Union card:|{member_no}"),), gaps=True,
        sums="Employee totals", total="Totals for all employees", dates="%a %m/%d/%y", heads_again=True,
        titles=("Statement of fringes by employee", "Foxglove Entertainment Payroll"),
    ),
    Layout(
        "two tongues",
        (("name", "Employee / Employé"), ("member_no", "Member No. / No de membre"),
         ("show", "Production / Émission"), ("job", "Position / Poste"), ("start", "From / Du"),
         ("end", "To / Au"), ("days", "Days / Jours"), ("amount", "Contribution / Cotisation")),
        LONG, OTHERS, "two weeks", dates="%Y.%m.%d", season=", Season / Saison {}",
        titles=("Remittance of contributions / Remise des cotisations", "Local 411"),
        encoding="utf-8-sig",
    ),
    Layout(
        "relevé",
        (("name", "Technicien(ne)"), ("member_no", "No carte"), ("job", "Fonction exercée"),
         ("start", "Période du"), ("end", "Période au"), ("days", "Nb jrs"), ("gross", "Cachet brut"),
         ("pension", "Part employeur"), ("health", "Part employé")),
        POSTES, ("Machiniste", "Cantinier", "Commis", "Chauffeur"), "week", one=("show",), months=MOIS,
        dates="%-d %B %Y", decimal=",", thousands=" ", money="{} $", delimiter=";", season=", saison {}",
        titles=("Relevé des cotisations", "Émission : {show}", "Maison de production : {company}"),
        total="Total du relevé", capitals=True,
    ),
    Layout(
        "few letters",
        (("code", "Prj"), ("title", "Prd Ttl"), ("company", "Co"), ("member_no", "Mbr"), ("name", "Empl"),
         ("job", "Clsf"), ("week_ending", "W/E"), ("days", "Dys"), ("hours_st", "ST"), ("hours_ot", "OT"),
         ("gross", "Grs"), ("dues", "Ded"), ("amount", "Ttl Frng")),
        DOTTED, CRAFTS, "week", dates="%d.%m.%Y", capitals=True, figures=".2f", total="TTL",
    ),
    Layout(
        "period codes",
        (("period_code", "PP"), ("start", "P/B"), ("end", "P/E"), ("employee_no", "Emp #"),
         ("member_no", "Union ID #"), ("family", "Last"), ("initials", "Init."), ("given", "First"),
         ("show", "Prod'n"), ("job", "Occ Title"), ("yes", "Member Y/N"), ("days", "Days Wk'd"),
         ("gross", "Fringeable $"), ("amount", "Fringe Due $")),
        CUT_OFF, CRAFTS, "two weeks", dates="%Y.%m.%d", season=" Yr {}", total="Totals", negative="({})",
    ),
    Layout(
        "locals in groups",
        (("name", "Name (Last, First)"), ("member_no", "Mbr."), ("job", "Occupation"),
         ("week_ending", "Week Ending"), ("days", "Days"), ("hours_st", "Straight"), ("hours_ot", "Overtime"),
         ("amount", "Fringe")),
        LONG, CRAFTS, "week", locals_=("411", "873", "411", "667"), dates="%b %d, %Y",
        groups=(("local", "UNION: IATSE LOCAL {local}"), ("show", "PROD: {code}  {show}|{company}")),
        sums="Total {code}", total="Total all unions", season=" (S{})", ruled=True,
        titles=("Union Fringe Detail", "Page 1"),
    ),
    Layout(
        "kinds beside",
        (("member_no", "Union #"), ("name", "Crew"), ("show", "Show"), ("job", "Position"),
         ("week_ending", "Wk Ending"), ("days", "Days Worked"), ("idle", "Idle Days"),
         ("holiday", "Stat Days"), ("bereaved", "Bereavement Days"), ("cancelled", "Cancelled Days"),
         ("travel", "Travel Days"), ("amount", "Fringe Amount")),
        LONG, OTHERS, "week", kinds={}, dates="%d %b %Y", papers=("csv", "xlsx", "pdf"),
    ),
    Layout(
        "by period",
        (("member_no", "Member"), ("name", "Name"), ("show", "Picture / Series"), ("job", "Job"),
         ("hours_st", "Reg. Hrs"), ("hours_ot", "Prem. Hrs"), ("hours", "Total Hrs"),
         ("gross", "Gross Earnings ($)")),
        LONG, CRAFTS, "two weeks", groups=(("spell", "Pay period {start} through {end}"),),
        sums="Period total", total="Grand total", said_dates="%b %d, %Y", person="{family}, {given}",
        titles=("Hours reported to the union",),
    ),
    *MORE,
)  # fmt: skip

WORDS = Words(
    first="Apple Borrowed Cinder Dappled Errant Foggy Gilded Humble Inland Jolly Kindred Lucky Muted Net",
    second="Attic Boathouse Causeway Dairy Elevator Ferryman Garrison Hedge Infirmary Jubilee Kitchen Locks",
    whole=("Net Pay", "Hours of Darkness", "The Local", "Idle Hands", "Total Loss", "Page Turner", "Run Date",
           "Company Town", "1 Member 1 Vote", "Season of Salt", "To Whom", "P.O. Box 9", "The 5th Day"),
    companies=("{} Pictures Ltd.", "{} Television Productions Inc.", "Great {} Films Limited",
               "{} & Daughters Media Corp."),
    given=tuple(names("development").given),
    family=names("development").family,
)  # fmt: skip
