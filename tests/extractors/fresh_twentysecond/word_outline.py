"""Resumes outlined in a word processor: bullets below jobs, a built-in template, labels with tabs."""

from __future__ import annotations

import random
from typing import Any

from samples.layouts.core import Rendered
from samples.layouts.press import new_docx
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .web import CREDITS, contacts
from .word import filed, name_block, other_part, page_number, write
from .wording import Voice, grouped, joined, resume_of, total, voice


def _bullets(document: Any, v: Voice, credit: CreditTruth, gap: str, dates_first: bool) -> None:
    write(
        document,
        (v.show(credit), "b"),
        (f"{gap}{joined(gap, v.kind(credit), v.house(credit))}", ""),
        style="List Bullet",
        before=3,
        keep=True,
    )
    when = [v.span(credit), v.days(credit)]
    write(document, (joined(", ", *(when if dates_first else when[::-1])), ""), style="List Bullet 2")
    for line in (v.crew_line(credit), v.other_agreement(credit)):
        if line:
            write(document, (line, ""), style="List Bullet 2")


@FAMILIES.family("resume_job_bullets")
def job_bullets(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A heading for each job, below it the shows as bullets with bullets of their own."""
    me, v = resume_of(truth), voice(rng)
    document = new_docx(font, rng.choice((10, 10.5, 11)), 0.9)
    name_block(document, me, v, rng)
    gap, summed, dates_first = rng.choice((" – ", ", ", " | ")), rng.random() < 0.5, rng.random() < 0.7
    plural = rng.random() < 0.3
    for job, credits in grouped(me.credits, v.job):
        heading = f"Credits as {job}" if plural else job.upper() if rng.random() < 0.1 else job
        count = f"  (total {total(credits)} days)" if summed else ""
        write(document, (heading, "bu"), (count, ""), before=12, after=2, keep=True, size=12)
        for credit in credits:
            _bullets(document, v, credit, gap, dates_first)
    other_part(document, me, rng)
    return filed(document, me, rng)


@FAMILIES.family("resume_builtin_template")
def builtin_template(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The word processor's own resume template: title, styled headings, job | company | dates."""
    me, v = resume_of(truth), voice(rng)
    document, bar = new_docx(font, 10.5, 1.0), rng.choice((" | ", " · ", " ▪ "))
    write(document, (me.name, ""), style="Title", after=4)
    write(document, (bar.join(contacts(me, v)), ""), after=6)
    write(document, (rng.choice(CREDITS), ""), style="Heading 1", before=10, after=2, keep=True)
    dates_head = rng.random() < 0.5
    for credit in me.credits:
        top = (v.job(credit), v.show(credit))
        if dates_head:
            write(document, (v.span(credit), ""), style="Heading 3", before=8, keep=True)
            write(document, (joined(bar, *top), ""), style="Heading 2", keep=True)
        else:
            write(document, (joined(bar, *top, v.span(credit)), ""), style="Heading 2", before=8, keep=True)
        write(document, (joined(bar, v.kind(credit), v.house(credit, bar), v.days(credit)), ""))
        for name in v.crew_names(credit):
            write(document, (name, ""), style="List Bullet")
        if v.other_agreement(credit):
            write(document, (v.other_agreement(credit), "i"))
    other_part(document, me, rng, "Heading 1")
    return filed(document, me, rng)


Pairs = list[tuple[str, str]]


def _fields(v: Voice, credit: CreditTruth, words: dict[str, str]) -> Pairs:
    """The record as labels and texts, in the order of `words`."""
    texts = {
        "show": credit.title,
        "season": str(credit.season) if credit.season is not None else "",
        "kind": v.kind(credit),
        "studio": credit.studio,
        "company": credit.company,
        "job": v.job(credit),
        "start": v.day(credit.start),
        "end": v.day(credit.end),
        "days": f"{credit.days:g}",
        "agreement": credit.agreement if credit.agreement != "411" else "",
    }
    return [(label, texts[key]) for key, label in words.items() if texts[key]]


ORDERS = (
    {
        "show": "Production",
        "season": "Season",
        "kind": "Type",
        "studio": "Network",
        "company": "Production Company",
        "job": "Position",
        "start": "Start date",
        "end": "End date",
        "days": "Days worked",
        "agreement": "Agreement",
    },
    {
        "job": "Position",
        "show": "Show",
        "season": "Season #",
        "kind": "Format",
        "company": "Company",
        "studio": "Studio",
        "start": "From",
        "end": "To",
        "days": "Total days",
        "agreement": "Contract",
    },
    {
        "start": "Started",
        "end": "Finished",
        "days": "Days",
        "show": "Project",
        "season": "Season",
        "job": "Job",
        "kind": "Kind",
        "studio": "Studio/Network",
        "company": "Prod. Co.",
        "agreement": "Union agreement",
    },
)


def _two_abreast(document: Any, pairs: Pairs) -> None:
    stops = [(1.75, "l"), (3.9, "l"), (5.2, "l")]
    while pairs:
        left = pairs.pop(0)
        beside = bool(pairs) and len(left[1]) < 23 and len(pairs[0][0]) < 13 and len(pairs[0][1]) < 18
        right = pairs.pop(0) if beside else ("", "")
        runs = [(f"{left[0]}:", "b"), (f"\t{left[1]}", "")]
        if right[0]:
            runs += [(f"\t{right[0]}:", "b"), (f"\t{right[1]}", "")]
        write(document, *runs, tabs=stops, left=1.75, first=-1.75, keep=bool(pairs))


@FAMILIES.family("resume_tabbed_labels")
def tabbed_labels(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Labels and texts on tab stops, one or two to a line, a block for each show."""
    me, v = resume_of(truth), voice(rng)
    document, words = new_docx(font, 10.5, 0.9), rng.choice(ORDERS)
    name_block(document, me, v, rng)
    abreast, counted = rng.random() < 0.5, rng.random() < 0.5
    write(document, (rng.choice(CREDITS), "b"), before=10, size=13, keep=True)
    for place, credit in enumerate(me.credits, 1):
        pairs = _fields(v, credit, words) + v.crew(credit)
        write(document, (f"{place}." if counted else "", "b"), before=8, keep=True)
        if abreast:
            _two_abreast(document, pairs)
            continue
        for number, (label, text) in enumerate(pairs, 1):
            write(
                document,
                (f"{label}:", "b"),
                (f"\t{text}", ""),
                tabs=[(2.5, "l")],
                left=2.5,
                first=-2.5,
                keep=number < len(pairs),
            )
    other_part(document, me, rng)
    page_number(document, "Page ")
    return filed(document, me, rng)
