"""A third set of layouts, tried when the readers were done with the second, to see what that was worth.

Made by another rule than the first two: each heading takes its words from union agreements' own contribution
forms, from spreadsheets that production offices keep, or from time sheets, and none of those used before
where another could be found.
"""

from __future__ import annotations

from tests.bench.payroll.development import CRAFTS, LONG, SHORT
from tests.bench.payroll.layout import Layout
from tests.bench.payroll.paid import Words
from tests.bench.payroll.second import FRANCAIS, METIERS, MIXED, OTHERS, PAY
from tests.bench.signers.register import names

LAYOUTS = (
    Layout(
        "plan administrator",
        (("member_no", "Plan Member ID"), ("family", "Surname"), ("given", "Given Name(s)"),
         ("company", "Contributing Employer"), ("show", "Name of Show"), ("job", "Occupational Class"),
         ("start", "Service From"), ("end", "Service To"), ("days", "Eligible Days"),
         ("gross", "Pensionable Earnings"), ("amount", "Employer & Employee Contributions")),
        LONG, CRAFTS, "two weeks", dates="%d %B %Y", titles=("Contribution statement",),
        total="Statement total",
    ),
    Layout(
        "office spreadsheet",
        (("name", "Who (Last, First)"), ("member_no", "411 #"), ("job", "Credit / Role"),
         ("show", "Series Title"),
         ("start", "Wk Starting"), ("days", "# of Days Wrkd"), ("hours", "# of Hrs Wrkd"),
         ("rate", "Day Rate"),
         ("gross", "Gross Pay"), ("amount", "Remit to Union")),
        SHORT, OTHERS, "week", dates="%b-%d-%Y", season=", S{}", notes=("* Days include pro-rated ones.",),
    ),
    Layout(
        "bulletin",
        (("employee_no", "Crew ID"), ("member_no", "Union Mbr #"), ("name", "Full Legal Name"),
         ("code", "Production Ref."), ("title", "Name of Picture"), ("job", "Trade Classification"),
         ("month", "Contribution Month"), ("days", "Total No. Days"), ("pension", "Pension Plan Contrib."),
         ("health", "Health & Welfare Contrib."), ("amount", "Contrib. Total")),
        LONG, CRAFTS, "month", person="{given} {family}", total="Overall total", capitals=True,
    ),
    Layout(
        "bordereau",
        (("member_no", "Numéro de membre"), ("name", "Nom, prénom"), ("show", "Projet"),
         ("job", "Catégorie d'emploi"),
         ("start", "Début de période"), ("end", "Fin de période"), ("days", "Jours travaillés"),
         ("hours", "Heures payées"), ("amount", "Montant à remettre")),
        FRANCAIS, METIERS, "two weeks", dates="%d-%m-%Y", decimal=",", thousands=" ", delimiter=";",
        season=" (saison {})", titles=("Bordereau de cotisations", "Employeur :|{company}"), one=("show",),
    ),
    Layout(
        "run by kinds",
        (("union", "Local Union"), ("name", "Labourer Name"), ("member_no", "Union Book No"),
         ("show", "Production/Project"), ("company", "Prod Co"), ("job", "Craft Description"),
         ("kind", "Earnings Type"), ("week_ending", "Payroll W/E"), ("days", "Day Count"),
         ("gross", "Earnings Amount"), ("amount", "Benefit Amount")),
        SHORT, CRAFTS, "week", kinds={**PAY, "": "REG"}, capitals=True, dates="%Y/%m/%d", delimiter="|",
        locals_=("411", "411", "873"),
    ),
    Layout(
        "by job",
        (("member_no", "Card Number"), ("name", "Worker"), ("start", "First Day Worked"),
         ("end", "Last Day Worked"),
         ("days", "Days on Payroll"), ("hours_st", "Straight Time Hours"), ("hours_ot", "Overtime Hours"),
         ("amount", "Total Benefits Due")),
        LONG, CRAFTS, "week", groups=(("show", "Title: {show}|Signatory: {company}"),
         ("job", "Classification: {job}")),
        sums="Total for classification", total="Report grand total", dates="%m/%d/%Y", negative="({})",
        titles=("Benefit contributions by classification", "Printed 05/06/2024"),
    ),
    Layout(
        "grid of days",
        (("member_no", "Mem #"), ("name", "Mem Name"), ("title", "Show Title"), ("job", "Pos'n"),
         ("week_ending", "W/E"), ("sun", "Su"), ("mon", "M"), ("tue", "Tu"), ("wed", "W"), ("thu", "Th"),
         ("fri", "F"), ("sat", "Sa"), ("hours", "Ttl Hrs")),
        SHORT, CRAFTS, "week", dates="%d-%b-%y", papers=("csv", "xlsx"),
    ),
    Layout(
        "paid by",
        (("name", "Recipient"), ("member_no", "Membership ID"), ("job", "Hired As"),
         ("spell", "Work Dates"),
         ("days", "Days Credited"), ("gross", "Base Wages"), ("dues", "Union Dues"),
         ("amount", "Total Remittance")),
        MIXED, OTHERS, "week", person="{given} {family}", one=("show",), dates="%Y-%m-%d",
        titles=("Remittance advice", "Project: {show}", "Project no.: {code}",
        "Production entity: {company}"),
    ),
)  # fmt: skip

WORDS = Words(
    first="Ashen Bitter Cobalt Drifting Eastern Feather Golden Hidden Ivory Jagged Kestrel Limestone",
    second="Acre Beacon Cabin Depot Eddy Farm Grove Hollow Isle Junction Keep Landing",
    whole=("The Total Sum of Us", "Page Nine", "1917 Elm Street", "Employee of the Week",
        "Union of Hearts"),
    companies=("{} North Pictures Inc.", "{} House Productions Ltd.", "{} Two Films Corp."),
    given=tuple(names("development").given),
    family=names("development").family,
)  # fmt: skip
