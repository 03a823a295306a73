"""The second half of the sixth set of layouts: see `sixth`."""

from __future__ import annotations

from models.terms import Position
from tests.bench.payroll.development import CRAFTS, LONG, SHORT
from tests.bench.payroll.fourth import MOIS, POSTES
from tests.bench.payroll.layout import Layout
from tests.bench.payroll.second import METIERS, MIXED, OTHERS

__all__ = ["MORE"]
SECOND, FIRST, PC = Position.SECOND_APC, Position.FIRST_APC, Position.PC
SCRIPT, TRAVEL = Position.SCRIPT, Position.TRAVEL
RANK_LAST = {
    SECOND: "Production Coordinator, 2nd Assistant", FIRST: "Production Coordinator, 1st Assistant",
    PC: "Production Coordinator", SCRIPT: "Script Coordinator", TRAVEL: "Travel Coordinator",
    None: "Production Coordinator, Assistant",
}  # fmt: skip
EARNED = {
    "": "REG", "idle day": "IDLE", "unworked holiday": "HOL-NW", "bereavement": "BEREAV",
    "cancelled call": "CANC CALL", "travel only": "TRAVEL",
}  # fmt: skip
FILES = ("csv", "xlsx")

MORE = (
    Layout(
        "bordereau",
        (("member_no", "N° de membre"), ("name", "NOM, prénom"), ("job", "Fonction"),
         ("week_ending", "Sem. se terminant le"), ("days", "Jours travaillés"), ("hours", "Heures payées"),
         ("gross", "Salaire admissible"), ("pension", "REER (employeur)"), ("health", "Assurance collective"),
         ("amount", "Total de la remise")),
        POSTES, METIERS, "week", groups=(("show", "Production : {show}|Employeur : {company}"),),
        dates="%d/%m/%Y", decimal=",", thousands=" ", money="{} $", delimiter=";", encoding="cp1252",
        capitals=True, season=" - saison {}", sums="Sous-total", total="Total général", negative="({})",
        titles=("Bordereau de remise des avantages sociaux", "Section locale 411",
                "Préparé le 3 avril 2024 par Services de paie Rivière Haute"),
    ),
    Layout(
        "feuille de paie",
        (("name", "Salarié"), ("member_no", "Matricule syndical"), ("title", "Titre"), ("season", "Saison"),
         ("company", "Producteur"), ("job", "Titre du poste"), ("spell", "Période de paie"),
         ("days", "Nb jours"), ("hours", "Nb heures"), ("amount", "Contribution de l'employeur")),
        POSTES, METIERS, "two weeks", dates="%-d %B %Y", months=MOIS, between=" au ", decimal=",",
        thousands=" ", delimiter="\t", encoding="cp1252", capitals=True, person="{family} {given}",
        total="TOTAL",
    ),
    Layout(
        "preamble",
        (("local", "Local"), ("name", "Member Name"), ("member_no", "Member No."),
         ("show", "Series / Feature"), ("job", "Category"), ("kind", "Earn Code"), ("start", "Svc Date From"),
         ("end", "Svc Date To"), ("days", "Units (Days)"), ("hours", "Units (Hrs)"), ("gross", "Earnings"),
         ("amount", "Fringe Contrib")),
        SHORT, CRAFTS, "week", kinds=EARNED, locals_=("411", "411", "873"), delimiter="\t",
        dates="%Y/%m/%d", titles=("Report:|Fringe detail for unions", "Client:|All",
        "Requested by:|J. Payroll", "Parameters:|union in (411, 873); status = posted", "|"),
        notes=("|", "End of report"), negative="({})", season=" Season {}",
    ),
    Layout(
        "weeks wide",
        (("member_no", "Member #"), ("name", "Member Name"), ("company", "Employer"), ("show", "Show Title"),
         ("job", "Job Class")),
        RANK_LAST, CRAFTS, "week", across=True, said_dates="Days W/E %d-%b-%y", papers=FILES, figures=".2f",
        titles=("Quarterly days report", "Prepared for Local 411"), person="{given} {family}",
    ),
    Layout(
        "production then member",
        (("week_ending", "Payroll W/E"), ("job", "Job Title"), ("days", "Man-days"), ("hours", "Man-hours"),
         ("gross", "Scale Wages"), ("pension", "Pension $"), ("health", "Welfare $")),
        MIXED, OTHERS, "week", dates="%m-%d-%Y", continued=" (continued)", money="{}", ruled=True,
        groups=(("show", "{show}  [{code}]   {company}"), ("member", "{member_no} - {name}")),
        sums="Total for {name}", total="Total all productions", season=" S{}",
        titles=("Benefit contributions by production and employee", "Trust: 411 Members' Benefit Trust"),
        footer="Harrow & Finch Payroll     page {page}",
    ),
    Layout(
        "monthly statement",
        (("month", "Rpt Period"), ("member_no", "Certificate"), ("name", "Plan Member"),
         ("show", "Production"), ("company", "Participating Employer"), ("job", "Job"),
         ("days", "Reported Days"), ("hours", "Reported Hours"), ("pension", "Retirement Contrib."),
         ("health", "Health Contrib."), ("vacation", "Vacation"),
         ("dues", "Work Dues"), ("amount", "Plan Total")),
        LONG, CRAFTS, "month", blanks=("month",), sums="", total="Statement totals", dates="%m/%d/%Y",
        titles=("Employer contribution statement", "Plan year 2024", "Statement 00417-B"),
        season=" (S{})", numbered=True,
    ),
)  # fmt: skip
