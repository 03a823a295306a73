# ruff: noqa: E501  (markup reads better unbroken)
"""What comes out of a browser's print button: a web profile, a form, an exported builder page."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .people import plain
from .register import FAMILIES
from .shell import e, header, others, pdf, rows, run_on, tag
from .words import CREW_KEYS, Voice, begin, total

PRINTED = """
@page { margin: 0.6in 0.55in; @top-left { content: 'STAMP'; font-size: 7.5pt; } @top-center { content: 'PAGETITLE'; font-size: 7.5pt; }
  @bottom-left { content: 'ADDRESS'; font-size: 7.5pt; } @bottom-right { content: counter(page) '/' counter(pages); font-size: 7.5pt; } }
"""
PROFILE = """
h1 { font-size: 19pt; font-weight: normal; } .headline { font-size: 11pt; } .contact { color: #666; font-size: 9pt; margin-bottom: 6pt; }
h2 { font-size: 14pt; font-weight: normal; margin: 10pt 0 5pt; border-top: 0.5pt solid #ccc; padding-top: 8pt; }
.credit { margin: 0 0 12pt 8pt; } .job { font-weight: bold; font-size: 11pt; } .grey { color: #777; font-size: 9pt; } .crew { margin-top: 2pt; font-size: 9.5pt; }
"""


def _printed(sheet: ResumeTruth, rng: random.Random, title: str, address: str) -> str:
    stamp = (
        f"10/{rng.randint(16, 30)}/26, {rng.randint(1, 12)}:{rng.randint(10, 59)} {rng.choice(('AM', 'PM'))}"
    )
    css = PRINTED.replace("STAMP", stamp).replace("ADDRESS", address)
    return css.replace("PAGETITLE", title.replace("'", "\\'"))


def _profile_credit(voice: Voice, credit: CreditTruth, mark: str) -> str:
    show = run_on([voice.title(credit), voice.text(credit, "kind")], mark)
    when = run_on([voice.span(credit), voice.worked(credit)], mark)
    crew = "".join(f"<div>{e(line)}</div>" for line in voice.listed(credit, CREW_KEYS))
    union = run_on(voice.listed(credit, ("agreement",)), "")
    lines = tag("div", voice.text(credit, "job"), "job") + tag("div", show) + tag("div", when, "grey")
    return f'<div class="credit">{lines}{tag("div", voice.house(credit, mark), "grey")}<div class="crew">{crew}{tag("div", union)}</div></div>'


@FAMILIES.family("resume_profile_print")
def profile(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A networking profile printed from the browser: the job on top, then the show, then the dates."""
    sheet, voice = begin(truth, rng)
    mark = rng.choice((" · ", " | "))
    credits = "".join(_profile_credit(voice, credit, mark) for credit in sheet.credits)
    address = f"https://www.reelfolk.example/in/{plain(sheet.name)}-{rng.randint(100, 999)}/"
    top = header(sheet, voice, rng, " · ") + tag(
        "p", rng.choice(("Greater Toronto Area", "Ontario, Canada")), "grey"
    )
    body = f"{top}{tag('h2', 'Experience')}{credits}{others(sheet, rng, element='p')}"
    return pdf(sheet, rng, body, _printed(sheet, rng, f"{sheet.name} | Profile", address) + PROFILE, font)


FORM = """
h1 { font-size: 15pt; background: #f2f2f2; padding: 5pt 8pt; border: 0.5pt solid #ccc; } h2 { font-size: 11pt; margin: 10pt 0 4pt; color: ACCENT; }
.credit { border: 0.5pt solid #bbb; margin-bottom: 9pt; padding: 5pt 7pt; } h3 { font-size: 9.5pt; color: ACCENT; }
.grid { width: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 5pt 3pt; } .lab { font-size: 7.5pt; color: #666; } .box { border: 0.5pt solid #999; padding: 2pt 5pt; min-height: 11pt; }
"""
FORM_KEYS = (
    "title",
    "season",
    "kind",
    "job",
    "start",
    "end",
    "days",
    "studio",
    "company",
    *CREW_KEYS,
    "agreement",
)


def _boxes(pairs: list[tuple[str, str]], across: int) -> str:
    cells = [
        f'<td><div class="lab">{e(label)}</div><div class="box">{e(value) or "&nbsp;"}</div></td>'
        for label, value in pairs
    ]
    lines = ["".join(cells[at : at + across]) for at in range(0, len(cells), across)]
    return f'<table class="grid">{"".join(f"<tr>{line}</tr>" for line in lines)}</table>'


@FAMILIES.family("resume_web_form")
def web_form(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A filled form of a web site: boxes with a small label above, one frame for each credit."""
    sheet, voice = begin(truth, rng)
    voice = voice.numeric()
    across = rng.choice((2, 3))
    noun = rng.choice(("Credit", "Entry", "Work record"))
    count = len(sheet.credits)
    frames = "".join(
        f'<div class="credit">{tag("h3", f"{noun} {number} of {count}")}'
        f"{_boxes([(voice.label(key), voice.text(credit, key)) for key in FORM_KEYS], across)}</div>"
        for number, credit in enumerate(sheet.credits, start=1)
    )
    who = [
        ("Name", sheet.name),
        (voice.member, sheet.member_no),
        ("E-mail", sheet.email),
        ("Phone", sheet.phone),
        ("Address", sheet.address),
    ]
    title = rng.choice(("My work history", "Crew résumé builder", "Member credits form"))
    body = f"{tag('h1', title)}{tag('h2', 'Applicant')}{_boxes(who, across)}{tag('h2', 'Work history')}{frames}{others(sheet, rng)}"
    address = f"https://forms.creworg.example/r/{rng.randint(10000, 99999)}/print"
    return pdf(sheet, rng, body, _printed(sheet, rng, title, address) + FORM, font)


EXPORT = """
@page { margin: 0.7in; @bottom-right { content: 'Created with Vitaleaf | ' counter(page); font-size: 7.5pt; color: #aaa; } }
h1 { font-size: 20pt; } .headline { color: ACCENT; } .contact { font-size: 9pt; } h2 { margin: 12pt 0 5pt; font-size: 12pt; color: ACCENT; }
details { display: block; } .credit { border-left: 4pt solid ACCENT; padding-left: 9pt; margin-bottom: 10pt; } .head { background: SOFT; padding: 2pt 5pt; font-weight: bold; }
.half { display: inline-block; width: 48%; vertical-align: top; } th { font-weight: bold; padding: 0.5pt 6pt 0.5pt 0; font-size: 8.5pt; } td { font-size: 9pt; }
"""


@FAMILIES.family("resume_builder_export")
def builder(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A builder's export: job and show in one bar, under it the work at the left and the people at the right."""
    sheet, voice = begin(truth, rng)
    glue = rng.choice((" – ", " on ", ", ", " | "))
    work = rng.choice(
        (
            ("dates", "days", "kind", "studio", "company"),
            ("kind", "studio", "company", "start", "end", "days"),
        )
    )
    blocks = ""
    for credit in sheet.credits:
        head = glue.join((voice.text(credit, "job"), voice.title(credit)))
        halves = (rows(voice.facts(credit, work)), rows(voice.facts(credit, (*CREW_KEYS, "agreement"))))
        inner = " ".join(f'<div class="half"><table>{half}</table></div>' for half in halves)
        blocks += f'<div class="credit">{tag("div", head, "head")}{inner}</div>'
    sum_line = tag("p", f"Days in all: {total(sheet.credits)}") if rng.random() < 0.4 else ""
    body = f"{header(sheet, voice, rng)}{tag('h2', 'Employment')}{blocks}{sum_line}{others(sheet, rng)}"
    return pdf(sheet, rng, body, EXPORT, font)
