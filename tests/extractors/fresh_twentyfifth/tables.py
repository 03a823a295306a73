# ruff: noqa: E501
"""Ruled tables: a spreadsheet's print, two rows a credit, a web form's print."""

from __future__ import annotations

import random
from string import ascii_uppercase

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .hand import Hand, as_resume, crew_names, draw_hand, joined
from .register import FAMILIES
from .shells import COLOURS, bold, contacts, e, foot_of, masthead, page_css, pdf, sections, solid, table, tail


def _dated(word: str, hand: Hand) -> str:
    """A column's word with the order of its numbers, where bare numbers need it."""
    return joined(" ", word, f"({hand.form.note})" if hand.form.note else "")


def _ledger(hand: Hand, credit: CreditTruth, blank: str) -> dict[str, str]:
    crew = dict(zip(hand.crew_heads, crew_names(credit), strict=True))
    cells = {
        "Production": f"{credit.title}{hand.season(credit)}",
        "Type": hand.kind(credit),
        "Studio/Network": credit.studio,
        "Company": credit.company,
        "Position": hand.job(credit),
        _dated("Start", hand): hand.day(credit.start),
        _dated("End", hand): hand.day(credit.end),
        "Days": hand.number(credit.days),
        **crew,
        "Union": "411" if credit.agreement == "411" else credit.agreement,
    }
    return {name: text or blank for name, text in cells.items()}


def _sheet_head(rng: random.Random, paper: ResumeTruth) -> str:
    """Name and contacts as a spreadsheet's first cells."""
    lines = joined(" &nbsp; ", *map(e, contacts(rng, paper)))
    return f"<p><b>{e(paper.name)}</b></p><p style='margin-bottom:6pt'>{lines}</p>"


@FAMILIES.family("resume_ledger_sheet")
def ledger_sheet(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A spreadsheet printed across the page, one credit a row, a total of days below."""
    paper, hand = as_resume(truth), draw_hand(rng, noted=True)
    blank = rng.choice(("", "", "-", "n/a"))
    rows = [_ledger(hand, credit, blank) for credit in paper.credits]
    names = list(rows[0])
    days = names[5:7]
    if rng.random() < 0.5:
        names = [*days, *names[:5], *names[7:]]
    head = [e(name) for name in names]
    body = [[solid(row[name]) if name in days else e(row[name]) for name in names] for row in rows]
    total = ["Total" if place == 0 else "" for place in range(len(names))]
    total[names.index("Days")] = bold(hand.total(paper.credits))
    body.append(total)
    if rng.random() < 0.4:
        body = [
            [str(number), *row] for number, row in enumerate([[bold(name) for name in names], *body], start=1)
        ]
        head = ["", *ascii_uppercase[: len(names)]]
    css = page_css(font, 7.5, "0.4in", foot='"Sheet1 – " counter(page)', wide=True) + (
        ".grid{border-collapse:collapse;width:100%}.grid td,.grid th{border:.5pt solid #888;padding:1.5pt 3pt;vertical-align:top}"
        f".grid th{{background:{rng.choice(('#ddd', '#cfe2f3', '#fff2cc', 'none'))};text-align:left}}"
        ".grid tr{break-inside:avoid}.grid{hyphens:none}"
    )
    content = _sheet_head(rng, paper) + table(body, head)
    return pdf(rng, paper, content + tail(rng, paper, tag="b"), css)


@FAMILIES.family("resume_double_row")
def double_row(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ruled table of two rows a credit: the facts, and under them the crew across the width."""
    paper, hand = as_resume(truth), draw_hand(rng, noted=True)
    split_dates = rng.random() < 0.5
    shade = rng.choice(("#f1f1f1", "#eaf1ea", "none"))
    separator = rng.choice((" &nbsp;|&nbsp; ", " &nbsp;•&nbsp; ", "; "))

    def rows(credit: CreditTruth) -> str:
        dates = (
            [solid(hand.day(credit.start)), solid(hand.day(credit.end))]
            if split_dates
            else [f"{solid(hand.day(credit.start))}<br>{solid(hand.day(credit.end))}"]
        )
        show = joined("<br>", bold(credit.title) + e(hand.season(credit)), e(hand.kind(credit)))
        top = [
            *dates,
            show,
            e(joined(" / ", credit.company, credit.studio)),
            e(hand.job(credit)),
            hand.number(credit.days),
        ]
        low = separator.join(
            map(e, [*hand.crew(credit), *([hand.agreement(credit)] if hand.agreement(credit) else [])])
        )
        cells = "".join(f"<td>{cell}</td>" for cell in top)
        return f"<tbody class='keep'><tr>{cells}</tr><tr><td class='low' colspan='{len(top)}'>{low or '&nbsp;'}</td></tr></tbody>"

    names = [_dated("From", hand), _dated("To", hand)] if split_dates else [_dated("Dates", hand)]
    names += [
        "Production",
        rng.choice(("Company / Studio", "Prod. Co. / Network")),
        "Position",
        rng.choice(("Days", "# Days")),
    ]
    head = "".join(f"<th>{e(name)}</th>" for name in names)
    css = page_css(font, 9, "0.6in", foot=foot_of(rng, paper)) + (
        ".two{border-collapse:collapse;width:100%}.two td,.two th{border:.7pt solid black;padding:2.5pt 4pt;vertical-align:top;text-align:left}"
        f".two .low{{background:{shade};font-size:.92em}}h2{{font-size:1.05em}}"
    )
    grid = f"<table class='two'><thead><tr>{head}</tr></thead>{''.join(map(rows, paper.credits))}</table>"
    return pdf(rng, paper, masthead(rng, paper) + grid + tail(rng, paper), css)


def _field(label: str, value: str) -> str:
    return f"<div class='field'><div class='label'>{e(label)}</div><div class='value'>{e(value) or '&nbsp;'}</div></div>"


def _portal_fields(hand: Hand, credit: CreditTruth) -> list[tuple[str, str]]:
    season = "" if credit.season is None else str(credit.season)
    note = f" ({hand.form.note})" if hand.form.note else ""
    return [
        ("Production title", credit.title),
        ("Season", season),
        ("Production type", hand.kind(credit)),
        ("Position held", hand.job(credit)),
        (f"Start date{note}", hand.day(credit.start)),
        (f"End date{note}", hand.day(credit.end)),
        ("Days worked", hand.number(credit.days)),
        ("Studio / Network", credit.studio),
        ("Production company", credit.company),
        *zip(hand.crew_heads, crew_names(credit), strict=True),
        ("Collective agreement", "IATSE 411" if credit.agreement == "411" else credit.agreement),
    ]


@FAMILIES.family("resume_portal_form")
def portal_form(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A web form's print: each credit a box of labels with their values under them."""
    paper, hand = as_resume(truth), draw_hand(rng, noted=True)
    total, colour = len(paper.credits), rng.choice(COLOURS)
    keep_empty = rng.random() < 0.5
    legend = rng.choice(("Credit {} of {}", "Work history entry {} / {}", "Production #{} (of {})"))

    def box(number: int, credit: CreditTruth) -> str:
        fields = [pair for pair in _portal_fields(hand, credit) if keep_empty or pair[1]]
        inner = "".join(_field(label, value) for label, value in fields)
        return f"<div class='box keep'><div class='legend'>{legend.format(number, total)}</div>{inner}</div>"

    mine = [("Member name", paper.name), ("Member number", paper.member_no), ("E-mail", paper.email)]
    mine += [("Telephone", paper.phone), ("Mailing address", paper.address)]
    top = (
        "<div class='box'><div class='legend'>Applicant</div>"
        + "".join(_field(*pair) for pair in mine)
        + "</div>"
    )
    boxes = "".join(box(number, credit) for number, credit in enumerate(paper.credits, start=1))
    rest = "".join(_field(name, "; ".join(lines)) for name, lines in sections(rng, paper))
    foot = '"https://members.example.org/credits/print – page " counter(page) " of " counter(pages)'
    css = page_css(font, 9.5, "0.6in", foot=foot) + (
        ".box{border:.8pt solid #bbb;border-radius:4pt;padding:5pt 8pt;margin-bottom:8pt}"
        f".legend{{font-weight:bold;color:{colour};margin-bottom:3pt}}"
        ".field{display:inline-block;vertical-align:top;width:31.5%;margin:0 1.5% 4pt 0}"
        ".label{font-size:7.5pt;color:#666}.value{border-bottom:.5pt solid #ccc}"
    )
    title = f"<h1 style='font-size:1.5em;margin-bottom:8pt'>{e(rng.choice(('Member Work History', 'My Credits', 'Résumé summary')))}</h1>"
    return pdf(rng, paper, title + top + boxes + f"<div class='box wide'>{rest}</div>", css)
