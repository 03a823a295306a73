# ruff: noqa: E501  (markup reads better unbroken)
"""Templates with a side column, or with the credits in two columns."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .register import FAMILIES
from .shell import CREDIT_HEADS, HEADLINES, contacts, e, header, others, pdf, rows, run_on, tag
from .words import CREW_KEYS, Voice, begin, total

_ASIDE_LABELS = ("Member", "E", "T", "A")


def _aside(truth: ResumeTruth, voice: Voice, rng: random.Random) -> str:
    labels = rng.choice((_ASIDE_LABELS, ("Union", "Email", "Phone", "Address"), ("", "@", "☎", "⌂")))
    pairs = zip(labels, contacts(truth, voice), strict=True)
    inner = "".join(f"{tag('h4', label)}{tag('p', value)}" for label, value in pairs)
    return f"<aside>{tag('h2', rng.choice(('Contact', 'Details', 'Get in touch')))}{inner}{others(truth, rng)}</aside>"


OCEAN = """
@page { margin: 0.6in 0.55in 0.6in 2.75in; }
.wash { position: fixed; z-index: -1; left: -2.75in; top: -0.6in; width: 2.4in; height: 11in; background: ACCENT; }
aside { position: absolute; left: -2.5in; width: 1.95in; color: white; font-size: 9pt; overflow-wrap: anywhere; }
aside h2 { font-size: 11pt; letter-spacing: 1pt; border-bottom: 0.6pt solid white; margin: 14pt 0 5pt; }
aside h4 { margin: 5pt 0 0; font-size: 8pt; opacity: 0.8; }
h1 { font-size: 25pt; line-height: 1.05; color: ACCENT; } main h2 { color: ACCENT; margin: 12pt 0 6pt; font-size: 13pt; }
.headline { letter-spacing: 2pt; font-size: 9pt; color: #666; }
.credit { margin-bottom: 9pt; } .when { float: right; color: #555; font-size: 9pt; margin-left: 8pt; }
.show { font-weight: bold; font-size: 11pt; } .role { color: ACCENT; } .crew { font-size: 8.5pt; color: #555; }
"""


def _ocean_credit(voice: Voice, credit: CreditTruth, mark: str) -> str:
    role = run_on([voice.text(credit, "job"), voice.text(credit, "kind"), voice.worked(credit)], mark)
    crew = run_on(voice.listed(credit, (*CREW_KEYS, "agreement")), mark)
    show = f"{tag('span', voice.span(credit), 'when')}{tag('span', voice.title(credit), 'show')}"
    return f'<div class="credit"><div>{show}</div>{tag("div", role, "role")}{tag("div", voice.house(credit))}{tag("div", crew, "crew")}</div>'


@FAMILIES.family("resume_ocean_sidebar")
def ocean(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A coloured column at the left of every page; dates float at the right of the title."""
    sheet, voice = begin(truth, rng)
    mark = rng.choice((" | ", " · ", " / ", ", "))
    credits = "".join(_ocean_credit(voice, credit, mark) for credit in sheet.credits)
    top = tag("h1", sheet.name) + tag("p", rng.choice(HEADLINES).upper(), "headline")
    wash = '<div class="wash"></div>'
    body = (
        f"{wash}{_aside(sheet, voice, rng)}<main>{top}{tag('h2', rng.choice(CREDIT_HEADS))}{credits}</main>"
    )
    return pdf(sheet, rng, body, OCEAN, font)


RAIL = """
@page { margin: 0.7in 2.6in 0.7in 0.7in; @bottom-left { content: 'Page ' counter(page); font-size: 8pt; color: #888; } }
aside { position: absolute; right: -2.15in; top: 0.75in; width: 1.8in; font-size: 8.5pt; border-left: 2pt solid ACCENT; padding-left: 9pt; overflow-wrap: anywhere; }
aside h2 { font-size: 10pt; margin: 10pt 0 3pt; } aside h4 { margin: 4pt 0 0; font-size: 8pt; color: ACCENT; }
h1 { font-weight: normal; font-size: 28pt; margin-right: -1.9in; border-bottom: 0.5pt solid #bbb; }
main h2 { margin: 10pt 0 4pt; color: ACCENT; font-size: 12pt; } .credit { margin-bottom: 10pt; }
h3 { background: SOFT; padding: 2pt 5pt; font-size: 10.5pt; } th { width: 1.35in; padding: 0.6pt 5pt; font-weight: normal; color: #777; font-size: 8.5pt; } td { padding: 0.6pt 0; font-size: 9.5pt; }
"""


@FAMILIES.family("resume_right_rail")
def rail(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Contacts and skills in a rail at the right; each credit a shaded title over pairs of label and value."""
    sheet, voice = begin(truth, rng)
    first = ["job", "kind", "season"] if rng.random() < 0.5 else ["kind", "season", "job"]
    when = rng.choice((["dates", "days"], ["start", "end", "days"], ["days", "start", "end"]))
    keys = (*first, *when, *rng.sample(["studio", "company"], 2), *CREW_KEYS, "agreement")
    blocks = "".join(
        f'<div class="credit">{tag("h3", credit.title)}<table>{rows(voice.facts(credit, keys))}</table></div>'
        for credit in sheet.credits
    )
    main = f"{tag('h1', sheet.name)}<main>{tag('h2', rng.choice(CREDIT_HEADS))}{blocks}</main>"
    return pdf(sheet, rng, _aside(sheet, voice, rng) + main, RAIL, font)


NEWSLETTER = """
@page { margin: 0.6in; @bottom-center { content: counter(page) ' / ' counter(pages); font-size: 8pt; } }
h1 { text-align: center; font-size: 22pt; letter-spacing: 3pt; color: ACCENT; } .headline, .contact { text-align: center; font-size: 9pt; }
h2 { text-align: center; border-top: 0.5pt solid ACCENT; border-bottom: 0.5pt solid ACCENT; margin: 9pt 0; font-size: 10.5pt; padding: 2pt; }
.two { columns: 2; column-gap: 0.35in; RULE } .credit { padding-left: 12pt; text-indent: -12pt; margin-bottom: 8pt; font-size: 9pt; }
.credit div { text-indent: 0; } .show { font-weight: bold; } .sum { text-align: right; font-size: 9pt; margin-top: 6pt; }
"""


def _column_credit(voice: Voice, credit: CreditTruth, *, crew_first: bool) -> str:
    head = f"{tag('span', voice.title(credit), 'show')} <i>{e(voice.text(credit, 'kind'))}</i>"
    crew = "".join(tag("div", line) for line in voice.listed(credit, CREW_KEYS))
    role = tag("div", f"{voice.text(credit, 'job')}, {voice.worked(credit)}")
    when = tag("div", voice.span(credit))
    union = "".join(tag("div", line) for line in voice.listed(credit, ("agreement",)))
    house = tag("div", voice.house(credit, ", "))
    parts = (house, crew, role, when) if crew_first else (role, when, house, crew)
    return f'<div class="credit">{head}{"".join(parts)}{union}</div>'


@FAMILIES.family("resume_newsletter_columns")
def newsletter(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """All credits run down two columns as hanging entries."""
    sheet, voice = begin(truth, rng)
    crew_first = rng.random() < 0.4
    credits = "".join(_column_credit(voice, credit, crew_first=crew_first) for credit in sheet.credits)
    sum_line = tag("p", f"Total days: {total(sheet.credits)}", "sum") if rng.random() < 0.5 else ""
    heading = tag("h2", rng.choice(CREDIT_HEADS).upper())
    body = f'{header(sheet, voice, rng)}{heading}<div class="two">{credits}</div>{sum_line}{others(sheet, rng, element="p")}'
    rule = rng.choice(("column-rule: 0.5pt solid #bbb;", ""))
    return pdf(sheet, rng, body, NEWSLETTER.replace("RULE", rule), font)
