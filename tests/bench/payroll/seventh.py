"""A seventh set of layouts, written when the readers could read the sixth, to see what that was worth.

Written by one who had read the readers' vocabulary, so kinder to them than a stranger's would be.
"""

from __future__ import annotations

from models.terms import Position
from tests.bench.payroll.development import CRAFTS, LONG, SHORT
from tests.bench.payroll.fourth import MOIS, POSTES
from tests.bench.payroll.layout import Layout
from tests.bench.payroll.second import METIERS, MIXED, OTHERS
from tests.bench.payroll.sixth import WORDS

__all__ = ["LAYOUTS", "WORDS"]
SECOND, FIRST, PC = Position.SECOND_APC, Position.FIRST_APC, Position.PC
SCRIPT, TRAVEL = Position.SCRIPT, Position.TRAVEL
TIERED = {
    SECOND: "2nd Asst. Coord., Production", FIRST: "1st Asst. Coord., Production",
    PC: "Prod. Coordinator", SCRIPT: "Script Coord.", TRAVEL: "Travel Coord.",
    None: "Asst. Prod. Coordinator",
}  # fmt: skip
STATES = {
    "": "Worked", "idle day": "Idle - paid", "unworked holiday": "Holiday - not worked",
    "bereavement": "Bereavement - paid", "cancelled call": "Call cancelled",
    "travel only": "Travel - no work",
}  # fmt: skip
FILES = ("csv", "xlsx")

LAYOUTS = (
    Layout(
        "welfare trust",
        (("company", "Contributor Co."), ("title", "Job/Picture"), ("season", "Yr"),
         ("name", "Covered Person"), ("member_no", "Covered ID"), ("job", "Occupational Class"),
         ("spell", "Dates Covered"), ("days", "Covered Days"), ("hours", "Covered Hours"),
         ("pension", "Annuity"), ("health", "Medical/Dental"), ("amount", "Remitted")),
        LONG, CRAFTS, "two weeks", dates="%m/%d/%y", between="-", person="{family}, {given}", total="Sum",
        titles=("Trust remittance detail", "Employers reporting: all"),
    ),
    Layout(
        "pay group",
        (("week_ending", "Wk Ending Dt"), ("batch", "Pay Grp"), ("member_no", "Assoc. Membership"),
         ("family", "L. Name"), ("given", "F. Name"), ("show", "Prod./Ep."), ("job", "Posn. Descr."),
         ("days", "Dys Actual"), ("guaranteed", "Gtee Hrs"), ("hours", "Act. Hrs"), ("gross", "Pay Amt"),
         ("amount", "Er Frg")),
        TIERED, OTHERS, "week", dates="%d/%m/%Y", delimiter=";", season=" S{:02}",
    ),
    Layout(
        "crew list by week",
        (("name", "Name of Crew"), ("member_no", "411 No."), ("job", "Hired As"), ("days", "Worked (Days)"),
         ("hours", "Worked (Hrs)"), ("gross", "Total Pay"), ("amount", "Union Remittance")),
        LONG, OTHERS, "week", groups=(("show", "SHOW: {show}|CO: {company}"), ("spell", "W/E {end}")),
        sums="Week total", person="{given} {family}", said_dates="%d %b %Y", continued=" (cont.)",
        titles=("Crew remittance listing",), footer="Larkspur Payroll    {page}",
    ),
    Layout(
        "kinds of day",
        (("member_no", "Membership"), ("name", "Surname, Given"), ("code", "Show No."),
         ("title", "Show Name"), ("job", "Duties"), ("start", "Date Worked"), ("kind", "Day Status"),
         ("days", "Day Count"), ("hours", "Hour Count"), ("amount", "Benefit Amount")),
        SHORT, CRAFTS, "day", kinds=STATES, dates="%Y-%m-%d", capitals=True, papers=FILES,
    ),
    Layout(
        "remise mensuelle",
        (("member_no", "Numéro d'adhésion"), ("family", "Nom"), ("given", "Prénom"), ("job", "Métier"),
         ("month", "Mois visé"), ("days", "Total jours"), ("gross", "Gains admissibles"),
         ("pension", "Fonds de pension"), ("health", "Fonds de santé"), ("amount", "À remettre")),
        POSTES, METIERS, "month", groups=(("show", "Titre : {show}|Code : {code}|Société : {company}"),),
        decimal=",", thousands=" ", delimiter=";", encoding="cp1252", months=MOIS, season=" (saison {})",
        sums="Total {code}", total="Grand total",
    ),
    Layout(
        "plain register",
        (("name", "Talent"), ("member_no", "Card Nbr"), ("show", "Project"), ("job", "Job Code Desc"),
         ("start", "Svc Begin"), ("end", "Svc Finish"), ("rate", "Rate"), ("days", "Units Paid"),
         ("gross", "Gross Comp"), ("pension", "Pen"), ("health", "Hlth"), ("dues", "Wk Dues"),
         ("amount", "Pen+Hlth")),
        MIXED, CRAFTS, "week", dates="%b %d %Y", capitals=True, negative="({})", total="Report Total",
        titles=("Talent register", "Union = IATSE 411"), season=": Season {}",
    ),
    Layout(
        "days across months",
        (("name", "Member"), ("member_no", "Mbr ID"), ("show", "Title of Show"), ("job", "Engagement")),
        LONG, OTHERS, "week", across=True, said_dates="%d-%b-%y", papers=FILES, season=" / S{}",
        titles=("Days by week ending (Saturday)",), person="{family}, {given}", figures="g",
    ),
    Layout(
        "one production form",
        (("seq", "Ln"), ("name", "Employee (Last, First)"), ("member_no", "Local 411 #"), ("job", "Title"),
         ("start", "First Day Worked"), ("end", "Last Day Worked"), ("days", "# Days"), ("hours", "# Hrs"),
         ("gross", "Gross $"), ("amount", "Contribution $")),
        LONG, OTHERS, "two weeks", one=("show",), dates="%m-%d-%Y", merged=True, numbered=True,
        titles=("Employer Contribution Form|", "Name of production|{show}|Code|{code}",
                "Employer|{company}|"),
        total="Totals", notes=("Certified correct:|____________",),
    ),
)  # fmt: skip
