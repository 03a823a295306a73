"""A second set of layouts to improve the readers on, as unlike the first as an office has to expect.

Written down before the readers were tried on them: exports with names for machines, reports that producers
make themselves, French ones, weeks as columns, days of the week as columns, codes with a legend, cells left
blank where they repeat, columns held by spaces alone.
"""

from __future__ import annotations

from models.terms import Position
from tests.bench.payroll.development import CRAFTS, LONG, SHORT
from tests.bench.payroll.layout import Layout
from tests.bench.payroll.paid import Words
from tests.bench.signers.register import names

SECOND, FIRST, PC = Position.SECOND_APC, Position.FIRST_APC, Position.PC
SCRIPT, TRAVEL = Position.SCRIPT, Position.TRAVEL
MIXED = {
    SECOND: "Second Asst. Production Co-ordinator", FIRST: "First Asst. Production Co-ordinator",
    PC: "Production Co-ordinator", SCRIPT: "Script Co-ordinator", TRAVEL: "Travel Co-ordinator",
    None: "Asst. Production Co-ordinator",
}  # fmt: skip
CODED = {SECOND: "4112", FIRST: "4111", PC: "4110", SCRIPT: "4115", TRAVEL: "4116", None: "4119"}
FRANCAIS = {
    SECOND: "2e assistante coordonnatrice de production",
    FIRST: "1re assistante coordonnatrice de production",
    PC: "Coordonnatrice de production", SCRIPT: "Coordonnatrice de scénarios",
    TRAVEL: "Coordonnatrice des voyages", None: "Assistante coordonnatrice de production",
}  # fmt: skip
OTHERS = ("Gaffer", "Craft Services", "Office PA", "Honeywagon Driver")
METIERS = ("Éclairagiste en chef", "Cantinière", "Assistante de production", "Chauffeur de loges")
PAY = {
    "": "W", "idle day": "IDL", "unworked holiday": "STAT", "bereavement": "BRV", "cancelled call": "CXL",
    "travel only": "TRVL",
}  # fmt: skip
FILES = ("csv", "xlsx")

LAYOUTS = (
    Layout(
        "ledger",
        (("union", "Union"), ("employee_no", "File #"), ("member_no", "IA #"), ("name", "Artist/Technician"),
         ("sin_end", "SIN (last 3)"), ("show", "Show Name"), ("job", "Job Classification Desc."),
         ("week_ending", "W/E Date"), ("days", "Days Wkd"), ("hours_st", "Str. Hrs"), ("hours_ot", "O/T Hrs"),
         ("gross", "Fringeable Earnings"), ("vacation", "Vac. Pay 4%"), ("amount", "Ttl Fringes Remitted")),
        LONG, CRAFTS, "week", titles=("Lakehead Entertainment Payroll Ltd.", "Fringe Ledger by Union",
        "Run date: 04/02/2024 10:41 AM"), dates="%m/%d/%Y", capitals=True, total="*** Report Totals ***",
    ),
    Layout(
        "producer's own",
        (("name", "Crew Member"), ("member_no", "Union Membership Number"), ("job", "Position on Show"),
         ("spell", "Dates of Engagement"), ("days", "Days Engaged"), ("rate", "Agreed Daily Rate"),
         ("gross", "Gross Wages Paid"), ("pension", "R.R.S.P."), ("health", "H & W Plan")),
        MIXED, OTHERS, "two weeks", one=("show",), person="{given} {family}", dates="%d-%b-%Y",
        titles=("REMITTANCE FORM", "Name of Production:|{show}", "Name of Employer:|{company}",
                "Contact Person:|Accounting", "GST Registration #:|00000 0000 RT0001"),
        total="TOTALS THIS FORM",
        notes=("Cheques are payable to the benefit plan by the 15th of the month that follows.",
               "Authorized signature: ____________________|Date: ____________"),
    ),
    Layout(
        "en français",
        (("member_no", "No d'adhérent"), ("family", "Nom de famille"), ("given", "Prénom"),
         ("title", "Titre de la production"), ("season", "Saison"), ("company", "Maison de production"),
         ("job", "Poste occupé"), ("week_ending", "Semaine se terminant le"), ("days", "Nbre de jours"),
         ("hours", "Nbre d'heures"), ("gross", "Salaire brut"), ("amount", "Total des cotisations")),
        FRANCAIS, METIERS, "week", dates="%d/%m/%Y", decimal=",", thousands=" ", delimiter=";",
        titles=("Rapport de remises syndicales",), total="Grand total", negative="({})",
    ),
    Layout(
        "for machines",
        (("member_no", "union_member_number"), ("family", "last_nm"), ("given", "first_nm"),
         ("code", "proj_cd"), ("title", "proj_title"), ("season", "season_nbr"), ("job", "occ_desc"),
         ("start", "work_period_start_dt"), ("end", "work_period_end_dt"), ("days", "day_cnt"),
         ("hours", "hour_cnt"), ("amount", "fringe_amt_total")),
        SHORT, CRAFTS, "week", dates="%Y%m%d", delimiter="|", papers=FILES,
    ),
    Layout(
        "for machines too",
        (("member_no", "EmployeeUnionID"), ("name", "EmployeeFullName"), ("show", "ProductionTitle"),
         ("company", "EmployerName"), ("job", "JobClassName"), ("start", "PayPeriodStart"),
         ("end", "PayPeriodEnd"), ("days", "DaysReported"), ("amount", "ContributionTotal")),
        LONG, CRAFTS, "two weeks", dates="serial", person="{given} {family}", season=" ({})", papers=FILES,
    ),
    Layout(
        "every day",
        (("member_no", "Guild Card #"), ("name", "Crew Name"), ("show", "Job Title / Show"),
         ("job", "Engaged As"), ("start", "Date of Service"), ("days", "Units"), ("hours", "Paid Hrs"),
         ("dept", "Dept."), ("amount", "Remittance")),
        SHORT, CRAFTS, "day", dates="%d/%m/%Y", delimiter="\t", encoding="utf-16", show="{title}{season}",
    ),
    Layout(
        "days of the week",
        (("name", "Employee"), ("member_no", "Card"), ("job", "Classif."), ("mon", "Mon"), ("tue", "Tue"),
         ("wed", "Wed"), ("thu", "Thu"), ("fri", "Fri"), ("sat", "Sat"), ("sun", "Sun"),
         ("gross", "Total Earnings")),
        SHORT, CRAFTS, "week", groups=(("show", "Show: {show}"), ("spell", "Hours for week ending {end}")),
        titles=("Weekly Time and Fringe Summary by Employee",), season=" / Season {}",
    ),
    Layout(
        "weeks across",
        (("member_no", "Member No"), ("name", "Member"), ("show", "Production"), ("job", "Occupation")),
        LONG, CRAFTS, "week", across=True, said_dates="%Y-%m-%d", papers=FILES,
        titles=("Days worked by week ending",),
    ),
    Layout(
        "codes",
        (("standing", "Status"), ("member_no", "Acct. No."), ("name", "Participant Name"), ("code", "Show #"),
         ("title", "Show"), ("job", "Occ Code"), ("kind", "Pay Code"), ("week_ending", "Week-Ending"),
         ("days", "Day Equivalents"), ("gross", "Subject Wages"), ("amount", "Total Payable")),
        CODED, ("9001", "9002", "9003", "9004"), "week", kinds=PAY, dates="%y-%m-%d", capitals=True,
        notes=("Occupation codes:", "4110 = Production Coordinator", "4111 = 1st Asst Production Coordinator",
               "4112 = 2nd Asst Production Coordinator", "4115 = Script Coordinator",
               "4116 = Travel Coordinator", "4119 = Assistant Production Coordinator", "9001 = Key Grip",
               "9002 = Craft Service", "9003 = Production Assistant", "9004 = Honeywagon Operator"),
    ),
    Layout(
        "said once",
        (("show", "Feature/Series"), ("company", "Signatory Company"), ("name", "Member's Name"),
         ("member_no", "Member's #"), ("job", "Worked As"), ("start", "First Day"), ("end", "Last Day"),
         ("days", "Days"), ("amount", "Benefits Total")),
        LONG, CRAFTS, "week", groups=(), blanks=("show", "company", "name", "member_no"),
        dates="%B %d, %Y",
    ),
    Layout(
        "held by spaces",
        (("member_no", "MEMB NO"), ("name", "NAME"), ("code", "PROD NO"), ("title", "PRODUCTION"),
         ("job", "CLASS"), ("week_ending", "WK END"), ("days", "DAYS"), ("hours", "HOURS"),
         ("gross", "GROSS WAGES"), ("amount", "FRINGE AMT")),
        SHORT, ("GRIP", "CRAFT SERV", "OFFICE PA", "HONEYWAGON"), "week", delimiter="", capitals=True,
        dates="%m/%d/%y", titles=("FRG4410  UNION FRINGE CONTRIBUTION REGISTER", "LOCAL 411"),
        total="FINAL TOTAL", negative="{}-", papers=("csv", "pdf", "scan"),
    ),
    Layout(
        "all on one line",
        (("member_no", "Mem. #"), ("name", "Surname, Given"), ("job", "Work Classification"),
         ("days", "Days Pd"), ("hours", "Hrs Pd"), ("pension", "Retirement"), ("health", "Health Plan"),
         ("amount", "Line Total")),
        MIXED, OTHERS, "two weeks", heads_again=True, sums="Total {title}",
        groups=(("show", "Production: {show}  |Prod #: {code}|Employer: {company}"),
                ("spell", "Pay Period: {start} - {end}")),
        said_dates="%Y-%m-%d", total="Totals, all productions",
    ),
    Layout(
        "headings over headings",
        (("member_no", "Employee\nMember No."), ("name", "\nName"), ("show", "Production\nTitle"),
         ("job", "\nOccupation"), ("start", "Pay Period\nBegins"), ("end", "\nEnds"),
         ("days", "Time Reported\nDays"), ("hours", "\nHours"), ("pension", "Contributions\nPension"),
         ("health", "\nHealth"), ("amount", "\nTotal")),
        LONG, CRAFTS, "two weeks", dates="%d-%b-%y", ruled=True, papers=FILES,
    ),
    Layout(
        "month in the title",
        (("member_no", "Mbrshp #"), ("name", "Name of Member"), ("show", "Title of Project"),
         ("days", "Number of Days Engaged"), ("gross", "Gross Remuneration"), ("dues", "Dues 2%"),
         ("amount", "Total Employer Contributions")),
        LONG, CRAFTS, "month", groups=(("spell", "For the month of {month}"), ("job", "{job}")),
        person="{family}, {given}", titles=("Monthly Benefit Contribution Report",), sums="Sub Total",
        negative="({})",
    ),
    Layout(
        "episodes",
        (("show", "Project"), ("episode", "Ep."), ("crew", "Unit"), ("account", "Acct Code"),
         ("dept", "Department"), ("name", "Emp Name"), ("member_no", "Union Card #"), ("job", "Occupation"),
         ("week_ending", "Wk Ending (Sat)"), ("guaranteed", "Gtd Hrs"), ("hours", "Wkd Hrs"),
         ("days", "Wkd Days"), ("per_diem", "Per Diem"), ("gross", "Total Gross"), ("ytd", "YTD Gross")),
        SHORT, CRAFTS, "week", season=" S{:02}", dates="%d-%b-%Y", capitals=True,
        titles=("Report 17: Time worked by union, production and employee", "Prepared by: Northgate Payroll"),
    ),
    Layout(
        "loaned",
        (("week_no", "Wk #"), ("paid_on", "Cheque Date"), ("cheque", "Chq #"), ("name", "Paid To"),
         ("loan_out", "Corporation Name"), ("member_no", "Local 411 Member #"), ("company", "Producer"),
         ("show", "Working Title"), ("job", "Craft / Position"), ("start", "Pay Period Beginning"),
         ("end", "Pay Period Ending"), ("days", "Total Days Wkd"), ("amount", "Fringe Total ($)")),
        MIXED, OTHERS, "week", person="{family}, {given}", season=" - Cycle {}", dates="%b %d, %Y",
        total="Grand totals",
    ),
)  # fmt: skip

WORDS = Words(
    first="Alder Brass Canvas Dusty Evening Fallow Gravel Heron Indigo Jasper Knotted Lonely Mossy Narrow",
    second="Alley Barn Creek Dune Estate Ferry Gate Hill Inlet Jetty Kiln Lagoon Mill Notch",
    whole=("Subtotal", "The Week Before Friday", "Days of Gravel", "Member of the Choir", "404",
           "Nom de plume",
           "Local Heroine", "Period Piece", "The Position of the Moon", "A Rate of Knots"),
    companies=("{} Road Pictures Inc.", "{} Entertainment Ltd.", "The {} Company Inc.", "{} Media Corp."),
    given=tuple(names("development").given),
    family=names("development").family,
)  # fmt: skip
