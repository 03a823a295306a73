"""The layouts that the readers are judged on, with words and people of their own. They were fixed before the
readers were improved, and what goes wrong on them is counted and not looked at."""

from __future__ import annotations

from models.terms import Position
from tests.bench.payroll.layout import Layout
from tests.bench.payroll.paid import Words
from tests.bench.signers.register import names

SECOND, FIRST, PC = Position.SECOND_APC, Position.FIRST_APC, Position.PC
SCRIPT, TRAVEL = Position.SCRIPT, Position.TRAVEL
DOTTED = {
    SECOND: "2nd Asst. Production Coordinator", FIRST: "1st Asst. Production Coordinator",
    PC: "Production Co-ordinator", SCRIPT: "Script Co-ordinator", TRAVEL: "Travel Co-ordinator",
    None: "Asst. Production Coordinator",
}  # fmt: skip
ABBREVIATED = {
    SECOND: "APC 2nd", FIRST: "APC 1st", PC: "Prod. Coordinator", SCRIPT: "Script Coord.",
    TRAVEL: "Travel Coord.", None: "A.P.C.",
}  # fmt: skip
SPELLED = {
    SECOND: "Second Assistant Production Coordinator", FIRST: "First Assistant Production Coordinator",
    PC: "Production Coordinator", SCRIPT: "Script Coordinator", TRAVEL: "Travel Coordinator",
    None: "Assistant Production Coordinator",
}  # fmt: skip
FEMININE = {
    SECOND: "2e assistante coordonnatrice de production",
    FIRST: "1re assistante coordonnatrice de production",
    PC: "Coordonnatrice de production", SCRIPT: "Coordonnatrice de scénario",
    TRAVEL: "Coordonnatrice de voyage", None: "Assistante coordonnatrice de production",
}  # fmt: skip
CRAFTS = ("Dolly Grip", "Craft Service Provider", "Office Production Assistant", "Honeywagon Driver")
CODED = ("DOLLY GRIP", "CRAFT SVC", "OFFICE P.A.", "HONEYWAGON")
METIERS = ("Machiniste", "Responsable de cantine", "Assistante de production", "Chauffeuse de loges")
PAY = {
    "": "Work", "idle day": "Idle", "unworked holiday": "Unworked Holiday",
    "bereavement": "Bereavement Leave",
    "cancelled call": "Call Cancelled", "travel only": "Travel Day",
}  # fmt: skip

LAYOUTS = (
    Layout(
        "contributions list",
        (("member_no", "IATSE No."), ("name", "Member"), ("show", "Show"), ("job", "Position Held"),
         ("start", "Date From"), ("end", "Date To"), ("days", "Total Days"),
         ("amount", "Total Contributions")),
        DOTTED, CRAFTS, "two weeks", dates="%d-%b-%y", season=" Season {}", capitals=True,
        total="Grand Total",
    ),
    Layout(
        "family names apart",
        (("family", "Surname"), ("given", "Given Name"), ("member_no", "Union Member No"),
         ("company", "Employer"),
         ("title", "Working Title"), ("season", "Season No."), ("job", "Job Classification"),
         ("start", "First Day Worked"), ("end", "Last Day Worked"), ("days", "Days Paid"),
         ("hours", "Hours Paid")),
        ABBREVIATED, CODED, "week", dates="%Y-%m-%d", delimiter=";",
    ),
    Layout(
        "bordereau",
        (("member_no", "Numéro de membre"), ("name", "Nom et prénom"), ("show", "Émission"), ("job", "Poste"),
         ("start", "Début"), ("end", "Fin"), ("days", "Jours travaillés"), ("hours", "Heures"),
         ("amount", "Montant total")),
        FEMININE, METIERS, "week", dates="%Y-%m-%d", decimal=",", thousands=" ", delimiter=";",
        titles=("Bordereau de remise", "Section locale 411"), total="Totaux", season=", saison {}",
        encoding="cp1252",
    ),
    Layout(
        "grouped by show",
        (("member_no", "Member Code"), ("name", "Technician"), ("job", "Classification Description"),
         ("start", "Period Start Date"), ("end", "Period End Date"), ("days", "Days Worked"),
         ("gross", "Scale Gross"), ("amount", "Fringe Total")),
        SPELLED, CRAFTS, "two weeks",
        titles=("LANTERN ROAD PAY SERVICES LTD.", "Fringe benefit detail, Local 411"),
        groups=(("show", "Show: {show}|Company: {company}"),), sums="Show total", total="Overall total",
        dates="%m/%d/%Y", season=" - S{}",
    ),
    Layout(
        "hours only",
        (("name", "Employee Name"), ("member_no", "Membership"), ("show", "Production Name"),
         ("job", "Occupation Name"), ("start", "Worked From"), ("end", "Worked To"),
         ("hours", "Worked Hours"),
         ("pension", "Pension"), ("health", "Health & Welfare")),
        DOTTED, CRAFTS, "week", person="{given} {family}", dates="%B %d, %Y", season=" Season {}",
    ),
    Layout(
        "engager and month",
        (("name", "Participant Name"), ("job", "Engaged As"), ("days", "Days"), ("amount", "Amount Due")),
        SPELLED, CRAFTS, "month", titles=("Remittance advice",),
        groups=(("company", "Engager: {company}"), ("show", "Series Title: {show}"),
         ("spell", "Month of: {month}")),
        person="{family}, {given} ({no})", sums="Sub total", total="Grand total", season=" Season {}",
        ruled=True,
    ),
    Layout(
        "one show",
        (("member_no", "Card #"), ("name", "Name of Member"), ("job", "Capacity"), ("spell", "Dates Worked"),
         ("days", "No. Days"), ("amount", "Contribution")),
        ABBREVIATED, CODED, "week", one=("show",), dates="%b %d, %Y", said_dates="%Y-%m-%d",
        titles=("Quillon Payroll", "Employer: {company}", "Production Title: {show}",
        "Production Code: {code}"),
        total="Report Total", negative="({})", season=" S{}",
    ),
    Layout(
        "kinds of day",
        (("member_no", "Member No"), ("name", "Worker Name"), ("title", "Show Title"), ("code", "Show Code"),
         ("job", "Job Function"), ("kind", "Day Type"), ("start", "Date Start"), ("end", "Date End"),
         ("days", "Day Count"), ("gross", "Earnings")),
        DOTTED, CRAFTS, "week", kinds=PAY, dates="%d/%m/%Y", negative="{}-", delimiter="|",
    ),
    Layout(
        "by job",
        (("member_no", "Member Id"), ("name", "Member Name"), ("show", "Project Title"),
         ("start", "Period From"),
         ("end", "Period Thru"), ("days", "Days"), ("amount", "Remitted Amount")),
        SPELLED, CRAFTS, "two weeks", titles=("Contributions by classification",),
        groups=(("job", "Classification: {job}"),), sums="Classification total", total="Grand total",
        dates="%m/%d/%y", negative="({})",
    ),
    Layout(
        "lent companies",
        (("member_no", "Union Card"), ("name", "Payee Name"), ("show", "Film"),
         ("company", "Production Company"),
         ("job", "Role"), ("start", "Start Date"), ("end", "End Date"), ("days", "Paid Days"),
         ("amount", "Employer Contributions")),
        SPELLED, CRAFTS, "week", person="{family} & Co. Ltd. f/s/o {given} {family}", dates="%Y.%m.%d",
        heads_again=False, carries=False,
    ),
    Layout(
        "union codes",
        (("member_no", "Mem. No."), ("name", "Crew Member"), ("local", "Union Local"),
         ("show", "Prod. Title"),
         ("job", "Occ. Title"), ("start", "Pd. Start"), ("end", "Pd. End"), ("hours", "Hrs"), ("days", "Dys"),
         ("gross", "Gross Pay"), ("amount", "Fringes Payable")),
        ABBREVIATED, CODED, "week", locals_=("411", "411", "411", "873", "411M"), capitals=True,
        dates="%d %b %Y", total="File total",
    ),
    Layout(
        "two rows of headings",
        (("member_no", "Member\nNumber"), ("name", "Member\nName"), ("job", "Occupation\nTitle"),
         ("start", "Work\nFrom"), ("end", "Work\nTo"), ("days", "Days\nPaid"),
         ("amount", "Benefits\nRemitted")),
        SPELLED, CRAFTS, "week", groups=(("company", "{company}"),
        ("show", "{show} ({code})")), heads_again=True,
        sums="Production sub-total", dates="%d-%b-%Y", season=", Season {}", capitals=True,
    ),
)  # fmt: skip

WORDS = Words(
    first="Crimson Drowned Early Fallow Gentle Hidden Ivory Jagged Little Midnight Narrow Rusted Velvet",
    second="Anchor Baker Canyon Daughter Estuary Feather Gallery Hunter Inlet Kettle Ladder Market",
    whole=("The Sum of Her Parts", "April Fools of Elora", "Seven Weeks", "The Travel Agents", "411 Hours",
           "O'Neil's Way", "Minuit à Québec", "Season of Salt", "Who Paid Whom", "Period Piece"),
    companies=("{} Pictures Inc.", "{} Television Productions Inc.", "Lake {} Media Ltd.",
     "{} Entertainment Corp."),
    given=tuple(names("held_out").given),
    family=names("held_out").family,
)  # fmt: skip
