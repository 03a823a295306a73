# ruff: noqa: E501  (markup reads better unbroken)
"""Templates of tables: landscape grids, chapters by job, stacked cells."""

from __future__ import annotations

import random
from collections.abc import Sequence

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shell import CREDIT_HEADS, e, header, others, pdf, tag
from .words import CREW_KEYS, Voice, begin, total

GRID = """
@page { size: Letter landscape; margin: 0.45in; @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font-size: 7.5pt; } }
h1 { font-size: 17pt; color: ACCENT; } .contact, .headline { font-size: 8.5pt; } h2 { font-size: 11pt; margin: 8pt 0 3pt; }
.grid { width: 100%; font-size: 7.6pt; line-height: 1.25; } .grid th { background: ACCENT; color: white; padding: 3pt 4pt; } .grid td { padding: 3pt 4pt; LINES }
.grid tr:nth-child(even) td { background: SOFT; } .sum td { font-weight: bold; border-top: 1pt solid ACCENT; } td.n, th.n { text-align: right; }
"""


def _head(voice: Voice, keys: Sequence[str]) -> str:
    return f"<thead><tr>{''.join(tag('th', voice.label(key), key) for key in keys)}</tr></thead>"


def _line(voice: Voice, credit: CreditTruth, keys: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<td>{e(voice.text(credit, key))}</td>' for key in keys)}</tr>"


@FAMILIES.family("resume_zebra_landscape")
def zebra(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A sheet turned on its side, every field a column, the coloured header on each page."""
    sheet, voice = begin(truth, rng)
    start = rng.choice((["show", "kind"], ["job", "show", "kind"], ["start", "end", "show", "kind"]))
    middle = [key for key in ("studio", "company", "job", "start", "end", "days") if key not in start]
    crew = [*CREW_KEYS, "agreement"]
    keys = [*start, *middle, *crew] if rng.random() < 0.6 else [*start, *crew, *middle]
    lines = "".join(_line(voice, credit, keys) for credit in sheet.credits)
    body = f'{header(sheet, voice, rng)}{tag("h2", rng.choice(CREDIT_HEADS))}<table class="grid">{_head(voice, keys)}<tbody>{lines}</tbody></table>'
    body += tag("p", f"TOTAL DAYS {total(sheet.credits)}", "contact") if rng.random() < 0.5 else ""
    ruled = rng.choice(("border-bottom: 0.4pt solid #ccc;", "border: 0.4pt solid #ccc;", ""))
    return pdf(sheet, rng, body + others(sheet, rng), GRID.replace("LINES", ruled), font)


CHAPTERS = """
@page { margin: 0.65in; @bottom-left { content: 'NAME'; font-size: 8pt; } @bottom-right { content: counter(page); font-size: 8pt; } }
h1 { font-size: 23pt; letter-spacing: 1pt; } .contact { font-size: 9pt; } .headline { color: ACCENT; } h2 { color: ACCENT; font-size: 13pt; margin: 13pt 0 3pt; }
.light { width: 100%; font-size: 8.6pt; } .light th { border-bottom: 0.8pt solid ACCENT; font-size: 8pt; color: #777; font-weight: normal; padding: 2pt 6pt 2pt 0; } .light td { border-bottom: 0.3pt solid #ddd; padding: 3pt 6pt 3pt 0; }
.sum { text-align: right; font-size: 9pt; font-weight: bold; margin-top: 3pt; } .days { white-space: nowrap; }
"""


def _stacked(voice: Voice, credit: CreditTruth, cells: Sequence[Sequence[str]]) -> str:
    """A row whose cells hold several fields, one under the other."""
    stacks = ["".join(tag("div", line) for line in voice.stack(credit, keys)) for keys in cells]
    return f"<tr>{''.join(f'<td>{stack}</td>' for stack in stacks)}</tr>"


def _grouped(credits: Sequence[CreditTruth], voice: Voice) -> dict[str, list[CreditTruth]]:
    groups: dict[str, list[CreditTruth]] = {}
    for credit in credits:
        groups.setdefault(voice.text(credit, "job"), []).append(credit)
    return groups


@FAMILIES.family("resume_job_chapters")
def chapters(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A chapter for each job with a light table and the days of that job summed."""
    sheet, voice = begin(truth, rng)
    cells = rng.choice(
        (
            (("show", "kind"), ("studio", "company"), ("dates",), ("days",), (*CREW_KEYS, "agreement")),
            (("dates",), ("show", "kind"), ("company", "studio"), (*CREW_KEYS, "agreement"), ("days",)),
        )
    )
    heads = "".join(
        tag("th", " / ".join(voice.label(key) for key in keys) if len(keys) < 3 else "Crew") for keys in cells
    )
    body, word = header(sheet, voice, rng), rng.choice(("Subtotal", "Days as {}", "{} days"))
    for job, credits in _grouped(sheet.credits, voice).items():
        lines = "".join(_stacked(voice, credit, cells) for credit in credits)
        body += f'{tag("h2", job)}<table class="light"><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>'
        body += tag("p", f"{word.format(job)}: {total(credits)}", "sum")
    name = sheet.name.replace("'", "\\'")
    return pdf(sheet, rng, body + others(sheet, rng), CHAPTERS.replace("NAME", name), font)
