"""A fifth set of layouts, written when the readers could read the fourth, to see what that was worth.

Headings are those of union portals, bookkeeping programs, scheduling programs and Quebec forms, and the ways
of grouping are mixed anew.
"""

from __future__ import annotations

from models.terms import Position
from tests.bench.payroll.development import CRAFTS, LONG, SHORT
from tests.bench.payroll.fourth import MOIS, POSTES, WORDS
from tests.bench.payroll.layout import Layout
from tests.bench.payroll.second import MIXED, OTHERS

__all__ = ["LAYOUTS", "WORDS"]
SECOND, FIRST, PC = Position.SECOND_APC, Position.FIRST_APC, Position.PC
SCRIPT, TRAVEL = Position.SCRIPT, Position.TRAVEL
COMMAS = {
    SECOND: "Coordinator, Asst. Production (2nd)", FIRST: "Coordinator, Asst. Production (1st)",
    PC: "Coordinator, Production", SCRIPT: "Coordinator, Script", TRAVEL: "Coordinator, Travel",
    None: "Coordinator, Asst. Production",
}  # fmt: skip
SORTS = {
    "": "Regular Time", "idle day": "Idle day", "unworked holiday": "Stat not worked",
    "bereavement": "Bereavement", "cancelled call": "Cancelled call", "travel only": "Travel",
}  # fmt: skip
FILES = ("csv", "xlsx")

LAYOUTS = (
    Layout(
        "portal",
        (("member_no", "Local Member ID#"), ("family", "Member Last"), ("given", "Member First"),
         ("company", "Signatory"), ("title", "Production/Show Title"), ("season", "Season/Cycle"),
         ("job", "Classification Title"), ("week_ending", "Workweek Ending"), ("days", "Days Reportable"),
         ("gross", "Reportable Wages"), ("pension", "Pension Contribution"),
         ("health", "Welfare Contribution")),
        LONG, CRAFTS, "week", dates="%m/%d/%Y", figures=".2f",
    ),
    Layout(
        "bookkeeping",
        (("paid_on", "Trans. Date"), ("cheque", "Num"), ("name", "Vendor/Employee"),
         ("member_no", "Memb. ID"),
         ("job", "Class"), ("start", "Svc. Start"), ("end", "Svc. End"), ("days", "Qty"),
         ("rate", "Sales Price"),
         ("gross", "Wages"), ("amount", "Fringe Liability")),
        MIXED, CRAFTS, "week", groups=(("show", "Customer:Job  {show}|{code}"),), gaps=True,
        sums="Total for job", total="TOTAL", dates="%d/%m/%Y", titles=("Payroll liability detail",),
    ),
    Layout(
        "scheduling",
        (("show", "Proj. Title"), ("crew", "Shooting Unit"), ("dept", "Dept"), ("job", "Crew Position"),
         ("name", "Crew Member Name"), ("member_no", "Union Membership ID"), ("start", "Shift Date"),
         ("hours", "Hours on Set"), ("days", "Day Value")),
        SHORT, OTHERS, "day", dates="%a %d %b %Y", person="{given} {family}", season=" (S{})", papers=FILES,
    ),
    Layout(
        "formulaire",
        (("member_no", "N° membre"), ("family", "Nom"), ("given", "Prénom"), ("job", "Titre d'emploi"),
         ("start", "Période – du"), ("end", "Période – au"), ("days", "Jrs trav."), ("hours", "Hres trav."),
         ("gross", "Rémunération brute"), ("amount", "Cotisation totale")),
        POSTES, ("Machiniste", "Cantinier", "Commis", "Chauffeur"), "two weeks", one=("show",), months=MOIS,
        dates="%-d %B %Y", decimal=",", thousands=" ", delimiter=";", season=", saison {}",
        titles=("FORMULAIRE DE REMISE", "Titre de la production :|{show}", "Producteur :|{company}"),
    ),
    Layout(
        "wide blocks",
        (("job", "Job Title"), ("week_ending", "P/E Date"), ("days", "Dys Wkd"), ("hours", "Hrs Wkd"),
         ("amount", "Contrib $")),
        LONG, CRAFTS, "week", groups=(("show", "{company}: {show}"), ("member", "{member_no}  {name}")),
        sums="Member subtotal", capitals=True, dates="%b %d %Y",
         titles=("Contributions by production and member",),
    ),
    Layout(
        "short codes",
        (("local", "LCL"), ("member_no", "MBR#"), ("name", "NAME (L,F)"), ("code", "PROD CD"),
         ("title", "PROD NM"),
         ("job", "OCC"), ("kind", "EARN TYP"), ("start", "BEG DT"), ("end", "END DT"), ("days", "UNT DYS"),
         ("hours", "UNT HRS"), ("gross", "ERN AMT"), ("amount", "FRG TOT")),
        SHORT, CRAFTS, "week", kinds=SORTS, locals_=("411", "873"), dates="%Y%m%d", shout=True, delimiter="|",
        negative="{}-", total="GRAND TOT",
    ),
    Layout(
        "named by job",
        (("name", "Performer of Work"), ("member_no", "Union Reg. No."),
         ("days", "Total Days Worked in Period"),
         ("hours", "Total Hours Worked in Period"), ("gross", "Total Wages in Period"),
         ("amount", "Total Benefits in Period")),
        COMMAS, CRAFTS, "month", person="{given} {family}",
        groups=(("show", "Production Title: {show}|Production Number: {code}"), ("spell", "Period: {month}"),
                ("job", "Job: {job}")),
        sums="Sub-total", titles=("Monthly remittance to Local 411", "Prepared 2024-04-02"),
    ),
    Layout(
        "two rows of headings",
        (("name", "CREW MEMBER\nLast, First"), ("member_no", "\nUnion No."), ("show", "PRODUCTION\nTitle"),
         ("company", "\nCompany"), ("job", "WORK\nPosition"), ("start", "\nStart Date"),
         ("end", "\nEnd Date"),
         ("days", "\nDays"), ("pension", "REMITTANCE\nRRSP"), ("health", "\nHealth"), ("amount", "\nTotal")),
        LONG, CRAFTS, "two weeks", dates="%d-%b-%Y", merged=True, papers=FILES, money="$ {}", negative="({})",
    ),
    Layout(
        "week starting",
        (("start", "Week Commencing"), ("member_no", "Mem No."), ("name", "Engaged Person"),
         ("show", "Engaged On"),
         ("company", "Engager"), ("job", "Engaged In Capacity Of"), ("days", "Days Engaged"),
         ("amount", "Engager Contribution")),
        MIXED, OTHERS, "week", dates="%d.%m.%y", person="{given} {family}",
    ),
    Layout(
        "all in one cell",
        (("name", "Member"), ("job", "Occupation"), ("spell", "Pay Period"), ("days", "No. Days"),
         ("hours", "No. Hrs"), ("gross", "Gross Pay"), ("amount", "Total Contribs")),
        LONG, CRAFTS, "two weeks", person="{family}, {given} (#{no})", between=" – ", dates="%m/%d/%y",
        groups=(("show", "{show} [{code}]"),), heads_again=True, sums="Totals", season=" - S{}",
        titles=("Contribution listing",),
    ),
)  # fmt: skip
