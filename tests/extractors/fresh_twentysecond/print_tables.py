"""Printed tables: a spreadsheet, groups by kind without rules, a striped table of stacked cells."""

from __future__ import annotations

import random
from collections.abc import Callable

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .web import CREDITS, INKS, contacts, head, others, page_of, printed, put, table
from .wording import COLUMN_FORMS, Voice, grouped, joined, number, resume_of, total, voice

SHEET_HEADS = (
    (
        "#",
        "Show",
        "Season",
        "Type",
        "Studio",
        "Company",
        "Position",
        "Start{h}",
        "End{h}",
        "Days",
        "Producer",
        "PM",
        "PC",
        "APC",
        "Union",
    ),
    (
        "No.",
        "TITLE",
        "SSN",
        "KIND",
        "NETWORK",
        "PROD. CO.",
        "JOB",
        "FROM{h}",
        "TO{h}",
        "DAYS",
        "PRODUCER",
        "P.M.",
        "P.C.",
        "A.P.C.",
        "AGREEMENT",
    ),
    (
        "",
        "Production title",
        "Season",
        "Format",
        "Studio / network",
        "Production company",
        "Credit",
        "Date in{h}",
        "Date out{h}",
        "Total days",
        "Producer",
        "Prod. manager",
        "Prod. coordinator",
        "Asst. coordinator",
        "Contract",
    ),
)
SHEET_WIDTHS = (3, 11, 5, 6, 9, 10, 9, 7, 7, 4, 7, 7, 7, 7, 6)
SHEET_CSS = """
.bold { font-weight: bold } td, th { padding: 1.5pt 3pt }
table.grid td, table.grid th { border: 0.4pt solid #b5b5b5 }
table.bare td { border-bottom: 0.3pt solid #ddd }
table.grid th, table.bare th { background: TINT; vertical-align: bottom }
tr.last td { font-weight: bold }
"""


def _sheet_row(v: Voice, place: int, credit: CreditTruth) -> list[str]:
    return [
        str(place),
        credit.title,
        str(credit.season) if credit.season is not None else "",
        v.kind(credit),
        credit.studio,
        credit.company,
        v.job(credit),
        v.day(credit.start),
        v.day(credit.end),
        number(credit.days),
        credit.producer,
        credit.production_manager,
        credit.production_coordinator,
        credit.assistant_production_coordinator,
        credit.agreement,
    ]


def _moved(row: list[str], order: list[int]) -> list[str]:
    return [row[place] for place in order]


@FAMILIES.family("resume_spreadsheet")
def spreadsheet(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A spreadsheet printed across a legal page, one value to a cell, a sum in the last row."""
    me, v = resume_of(truth), voice(rng, COLUMN_FORMS)
    order = rng.choice(
        (
            list(range(15)),
            [0, 7, 8, 9, 1, 2, 3, 6, 4, 5, 10, 11, 12, 13, 14],
            [0, 6, 1, 2, 3, 4, 5, 10, 11, 12, 13, 7, 8, 9, 14],
        )
    )
    heads = [text.format(h=v.dates.hint) for text in rng.choice(SHEET_HEADS)]
    rows = [_moved(_sheet_row(v, place, credit), order) for place, credit in enumerate(me.credits, 1)]
    summed = [""] * 15
    summed[1], summed[9] = rng.choice(("TOTAL", "Total days", "Sum")), total(me.credits)
    rows.append(_moved(summed, order))
    grid = table(
        rng.choice(("grid", "bare")), _moved(heads, order), rows, [SHEET_WIDTHS[place] for place in order]
    )
    top = put("p.bold", f"{me.name} – {rng.choice(CREDITS)}") + "".join(
        put("p", bit) for bit in contacts(me, v)
    )
    css = SHEET_CSS.replace("TINT", rng.choice(("#e8e8e8", "#d9ead3", "#cfe2f3", "#fff")))
    body = f"{top}<br>{grid}<br>{''.join(put('p', line) for line in me.other_lines)}"
    return printed(
        me,
        rng,
        font,
        body,
        css,
        points=7.5,
        size="legal landscape",
        margin="0.4in",
        foot='"Sheet1   Page " counter(page)',
    )


KIND_CSS = """
h2 { font-size: 11pt; color: INK; margin: 12pt 0 2pt; letter-spacing: 0.5pt }
th { font-weight: normal; font-style: italic; color: #555; font-size: 8.5pt }
td { padding-bottom: 6pt } td:first-child { font-weight: bold } p { margin: 1pt 0 }
"""


@FAMILIES.family("resume_kind_groups")
def kind_groups(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A heading for each kind of production, below it a table without rules whose heads repeat."""
    me, v = resume_of(truth), voice(rng, COLUMN_FORMS)
    word, shout = rng.choice(("Credits: {}", "{}", "{} credits")), rng.random() < 0.6
    heads = rng.choice(
        (
            ("Title", "Position", "Dates{h}", "Days", "Company and crew"),
            ("Show", "Job", "Worked{h}", "Days", "For / with"),
        )
    )
    parts = []
    for kind, credits in grouped(me.credits, v.kind):
        rows = [
            (
                v.show(credit),
                joined("\n", v.job(credit), v.other_agreement(credit)),
                f"{v.day(credit.start)} –\n{v.day(credit.end)}",
                number(credit.days),
                joined("\n", v.house(credit), *v.crew_names(credit)),
            )
            for credit in credits
        ]
        heading = word.format(kind)
        parts.append(put("h2", heading.upper() if shout else heading))
        parts.append(
            table("plain", [text.format(h=v.dates.hint) for text in heads], rows, (25, 19, 17, 7, 32))
        )
    body = head(me, v, rng) + "".join(parts) + others(me, rng)
    return printed(
        me, rng, font, body, KIND_CSS.replace("INK", rng.choice(INKS)), points=9.5, foot=page_of(rng, me)
    )


STRIPE_CSS = """
h2 { font-size: 12pt; margin: 10pt 0 4pt } header { margin-bottom: 10pt }
table.stripes td { padding: 5pt 6pt } table.stripes tbody tr:nth-child(even) td { background: #f1f1f1 }
table.stripes th { background: INK; color: white; padding: 4pt 6pt }
"""


@FAMILIES.family("resume_striped_stacks")
def striped_stacks(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A striped table of three columns, several lines stacked in each cell."""
    me, v = resume_of(truth), voice(rng)
    columns: dict[str, Callable[[CreditTruth], str]] = {
        rng.choice(("Production", "Show", "Project")): lambda c: joined(
            "\n", v.show(c), v.kind(c), v.house(c, "\n")
        ),
        rng.choice(("Position & dates", "Work", "Employment")): lambda c: joined(
            "\n", v.job(c), v.span(c), v.days(c), v.other_agreement(c)
        ),
        rng.choice(("Crew", "Personnel", "Supervisors & office")): lambda c: "\n".join(v.crew_names(c)),
    }
    heads = list(columns)
    if rng.random() < 0.4:
        heads = [heads[1], heads[0], heads[2]]
    rows = [[columns[name](credit) for name in heads] for credit in me.credits]
    widths = [36, 34, 30]
    body = (
        head(me, v, rng, rng.choice(("left", "center")))
        + table("stripes", heads, rows, widths)
        + others(me, rng)
    )
    return printed(
        me,
        rng,
        font,
        body,
        STRIPE_CSS.replace("INK", rng.choice(INKS)),
        points=9.5,
        margin="0.7in",
        foot=page_of(rng, me),
    )
