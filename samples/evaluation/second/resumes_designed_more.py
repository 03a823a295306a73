# ruff: noqa: E501  (markup and prose read better unbroken)
"""More resumes: two plain ones (in sentences, in bullets), panels under years, striped rows below a banner."""

from __future__ import annotations

import random
from datetime import date
from html import escape
from itertools import groupby

from samples.evaluation.second.designed_hand import Habit, habit, joined, resume_of, section
from samples.evaluation.second.register import FAMILIES
from samples.evaluation.second.resumes_designed import DARK, PALE, press
from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth


def _and(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _sentences(c: CreditTruth, say: Habit, turn: int) -> str:
    """One show told in two or three sentences; `turn` is the teller's manner."""
    title, job, kind = f"<b>{escape(say.title(c))}</b>", escape(say.job(c)), escape(say.kind(c))
    first, last = escape(say.dates.full(c.start)), escape(say.dates.full(c.end))
    days = f"{c.days:g} day" + ("" if c.days == 1 else "s")
    studio = escape(c.studio)
    crew = escape(_and([f"{name} ({label})" for label, name in say.pairs(c)]))
    union = f" This one was under {escape(c.agreement)}." if c.agreement != "411" else ""
    if turn == 0:
        made = f" ({kind}, {studio})" if studio else f" ({kind})"
        return f"{title}{made}. I was {job} from {first} to {last}, {days} in all.{union}" + (
            f" The office: {crew}." if crew else ""
        )
    if turn == 1:
        made = f"{kind} for {studio}" if studio else kind
        return (
            f"{job} on {title}, {made}. Started {first}, wrapped {last}, worked {days}."
            + (f" I worked with {crew}." if crew else "") + union
        )  # fmt: skip
    made = f"; studio {studio}" if studio else ""
    return (
        f"{first} to {last}: {title} – {kind}{made}. Position: {job}, {days}."
        + (f" My team was {crew}." if crew else "") + union
    )  # fmt: skip


@FAMILIES.family("resume_plain_prose")
def told_in_prose(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """No design at all: name and contact as on a letter, a line of introduction, then one short paragraph of
    sentences for each show, and a last paragraph about schooling."""
    resume, say = resume_of(truth), habit(rng)
    turn, size = rng.choice((0, 1, 2)), rng.choice((10.5, 11, 11.5))
    css = f"""
    @page {{ size: letter; margin: {rng.choice(("1in", ".9in 1.1in"))} }} body {{ font: {size}pt/1.38 '{font}' }}
    .e {{ break-inside: avoid; margin-bottom: 8pt }} h2 {{ font-size: {size}pt; margin: 10pt 0 3pt; text-decoration: underline }}
    """
    intro = rng.choice(
        (
            "The following are the shows I have worked on, the most recent first.",
            "Here is my work in production offices, listed show by show.",
            "Resume of production office work",
        )
    )
    body = (
        f"<p><b>{escape(resume.name)}</b></p>" + "".join(f"<p>{escape(part)}</p>" for part in say.contact(resume))
        + f"<br><p>{intro}</p><br>"
        + "".join(f"<p class='e'>{_sentences(c, say, turn)}</p>" for c in resume.credits)
        + section(resume, rng.choice(("Schooling and other skills", "Education", "Also")))
    )  # fmt: skip
    return press(body, css, resume, rng)


def _bullets(c: CreditTruth, say: Habit, crew_apart: bool) -> str:
    facts = [joined((say.kind(c), say.studio(c)), ", "), escape(say.days(c)), escape(say.union(c))]
    facts += [escape(person) for person in say.crew(c)] if crew_apart else [joined(say.crew(c), ", ")]
    return "<ul>" + "".join(f"<li>{fact}</li>" for fact in facts if fact) + "</ul>"


@FAMILIES.family("resume_plain_bullets")
def plain_bullets(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A plain word processor page: show and job in bold at the left, the dates at the right edge of the same line,
    the rest in round bullets."""
    resume, say = resume_of(truth), habit(rng)
    crew_apart, job_first, centred = rng.random() < 0.4, rng.random() < 0.5, rng.random() < 0.5
    css = f"""
    @page {{ size: letter; margin: .8in .9in }} body {{ font: 10pt/1.3 '{font}' }}
    h1 {{ font-size: 16pt }} .top {{ text-align: {"center" if centred else "left"} }} h2 {{ font-size: 11pt; margin: 12pt 0 4pt; border-bottom: .7pt solid black }}
    .e {{ break-inside: avoid; margin-bottom: 7pt }} table {{ width: 100%; border-collapse: collapse }} td {{ padding: 0; vertical-align: top }}
    .r {{ text-align: right; white-space: nowrap; padding-left: 10pt }}
    """
    entries = ""
    for c in resume.credits:
        show, job = f"<b>{escape(say.title(c))}</b>", escape(say.job(c))
        head = f"<b>{job}</b>, <i>{escape(say.title(c))}</i>" if job_first else f"{show} – {job}"
        entries += (
            f"<div class='e'><table><tr><td>{head}</td><td class='r'>{escape(say.span(c))}</td></tr></table>"
            f"{_bullets(c, say, crew_apart)}</div>"
        )
    contact = joined(say.contact(resume), " | ") if centred else joined(say.contact(resume), "<br>")
    body = (
        f"<div class='top'><h1>{escape(resume.name)}</h1><p>{contact}</p></div>"
        f"<h2>{rng.choice(('Work Experience', 'Production Experience', 'EXPERIENCE'))}</h2>{entries}"
        f"{section(resume, rng.choice(('Education', 'Skills', 'Education and Skills')), bullets=True)}"
    )
    return press(body, css, resume, rng)


def _panel(c: CreditTruth, say: Habit) -> str:
    left = (
        f"<p class='t'>{escape(say.title(c))}</p><p>{escape(say.kind(c))}</p><p>{escape(say.studio(c))}</p>"
    )
    middle = f"<p class='j'>{escape(say.job(c))}</p><p>{escape(say.span(c))}</p><p>{escape(say.days(c))}</p>"
    middle += f"<p>{escape(say.union(c))}</p>" if say.union(c) else ""
    right = joined(say.crew(c), "<br>")
    return f"<tr><td class='a'>{left}</td><td class='b'>{middle}</td><td class='z'>{right}</td></tr>"


@FAMILIES.family("resume_panels_under_years")
def panels_under_years(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Large light years as headings (the year a show began); under each, shows in three unruled panels: what it
    was, what I did and when, and with whom."""
    resume, say = resume_of(truth), habit(rng, short_labels=True)
    accent = rng.choice(("#c0562f", "#2f6f8f", "#6b7f2a", "#8b4a6b"))
    css = f"""
    @page {{ size: letter; margin: .6in .7in }} body {{ font: 9.3pt/1.34 '{font}'; color: #222 }}
    h1 {{ font-size: 30pt; font-weight: 300; line-height: 1.1 }} .k {{ border-bottom: 3pt solid {accent}; padding-bottom: 7pt; margin-bottom: 8pt }}
    h2 {{ font-size: 17pt; font-weight: 300; color: {accent}; margin: 8pt 0 2pt; break-after: avoid }}
    table {{ width: 100%; border-collapse: collapse; table-layout: fixed }} tr {{ break-inside: avoid }}
    td {{ vertical-align: top; padding: 3pt 12pt 8pt 0 }} .a {{ width: 33% }} .b {{ width: 33% }} .t {{ font-weight: bold; font-size: 10.3pt }} .j {{ font-weight: bold }}
    .z {{ font-size: 8.6pt; border-left: 1.5pt solid {accent}; padding-left: 8pt }}
    """
    body = f"<h1>{escape(resume.name)}</h1><p class='k'>{joined(say.contact(resume), ' &nbsp;/&nbsp; ')}</p>"
    for year, group in groupby(resume.credits, key=lambda c: c.start.year):
        body += f"<h2>{year}</h2><table>{''.join(_panel(c, say) for c in group)}</table>"
    body += section(resume, rng.choice(("Skills", "Education", "And also")))
    return press(body, css, resume, rng)


def _stacked(c: CreditTruth, say: Habit, day: str) -> str:
    """A day as the table's head promises it."""
    if day == "words":
        return f"{escape(say.dates.full(c.start))}<br>{escape(say.dates.full(c.end))}"
    return "<br>".join(_numbers(d, day) for d in (c.start, c.end))


def _numbers(d: date, order: str) -> str:
    return f"{d:%m/%d/%Y}" if order == "mm/dd/yyyy" else f"{d:%d/%m/%Y}"


def _striped(c: CreditTruth, say: Habit, day: str) -> str:
    show = f"<b>{escape(say.title(c))}</b><br>{joined((say.kind(c), c.studio), '<br>')}"
    job = joined((say.job(c), say.union(c)), "<br>")
    return (
        f"<tr><td class='s'>{show}</td><td>{job}</td><td class='w'>{_stacked(c, say, day)}</td>"
        f"<td class='n'>{c.days:g}</td><td class='p'>{joined(say.crew(c), '<br>')}</td></tr>"
    )


@FAMILIES.family("resume_rows_below_banner")
def rows_below_banner(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A coloured banner across the head of the first page with the name, contact in a pale bar beneath; then rows
    striped in a tint: show over kind and studio, job, first day over last day, days, crew one a line. Numeric
    dates only below a head that says their order."""
    resume, say = resume_of(truth), habit(rng, short_labels=True)
    accent, pale = rng.choice(DARK), rng.choice(PALE)
    day = rng.choice(("words", "words", "mm/dd/yyyy", "dd/mm/yyyy"))
    css = f"""
    @page {{ size: letter; margin: .6in }} @page :first {{ margin-top: 0 }} body {{ font: 9pt/1.32 '{font}'; color: #222 }}
    .banner {{ margin: 0 -.6in; padding: 24pt .6in 16pt; background: {accent}; color: white }} h1 {{ font-size: 27pt; line-height: 1.1 }}
    .bar {{ margin: 0 -.6in 14pt; padding: 5pt .6in; background: {pale} }}
    table {{ width: 100%; border-collapse: collapse }} tr {{ break-inside: avoid }} td, th {{ vertical-align: top; padding: 5pt 6pt; text-align: left }}
    th {{ color: {accent}; border-bottom: 1.4pt solid {accent}; font-size: 8.6pt }} tbody tr:nth-child(even) {{ background: {pale} }}
    .n, .w {{ white-space: nowrap }} .n {{ text-align: center }} .s {{ width: 29% }} .p {{ width: 30%; font-size: 8.4pt }} h2 {{ font-size: 12pt; color: {accent}; margin: 12pt 0 3pt }}
    """
    when = "First day / last day" if day == "words" else f"Start / End<br>({day})"
    head = "".join(
        f"<th>{name}</th>" for name in ("Production / Studio", "Position", when, "Days", "Worked with")
    )
    body = (
        f"<div class='banner'><h1>{escape(resume.name)}</h1><p>{rng.choice(('Production office professional', 'Resume', 'Film and TV production'))}</p></div>"
        f"<div class='bar'>{joined(say.contact(resume), ' &nbsp;•&nbsp; ')}</div><table><thead><tr>{head}</tr></thead><tbody>"
        + "".join(_striped(c, say, day) for c in resume.credits)
        + f"</tbody></table>{section(resume, rng.choice(('Education & Certification', 'Skills', 'Training')), bullets=True)}"
    )
    return press(body, css, resume, rng)
