# ruff: noqa: E501
"""Plain papers: typed, pasted from mail, numbered, told in prose, written as a letter."""

from __future__ import annotations

import random
from datetime import timedelta

from samples.layouts.core import Rendered
from samples.layouts.press import new_docx
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shell import (
    Desk,
    Typist,
    asides,
    begin,
    docx_line,
    finish_docx,
    head,
    joined,
    mono,
    print_pdf,
    tag,
    wrap,
)
from .voice import WRITTEN_OUT, written_date


def _typed_pairs(desk: Desk, credit: CreditTruth) -> list[tuple[str, str]]:
    voice = desk.voice
    pairs = [
        ("Position", voice.job(credit)),
        ("Dates", voice.span(credit)),
        ("Days", voice.number(credit.days)),
        ("Type", voice.kind(credit)),
        ("Company", credit.company),
        ("Studio", credit.studio),
        *voice.crew(credit),
        ("Agreement", voice.agreement(credit)),
    ]
    return [(label, value) for label, value in pairs if value]


def _typed_head(desk: Desk, typist: Typist) -> None:
    title = desk.pick("RESUME", "R E S U M E", "CURRICULUM VITAE", "WORK RECORD")
    x = (typist.sheet.width - typist.sheet.measure(title, typist.size)) / 2
    typist.type(title, x)
    typist.feed()
    for line in (desk.truth.name.upper(), *desk.contacts, desk.note()):
        typist.type(line)
    typist.feed()


def _typed_section(typist: Typist, heading: str, mark: str) -> None:
    typist.need(5)
    typist.type(heading.upper())
    typist.type(mark * len(heading))
    typist.feed()


@FAMILIES.family("resume_carbon_copy")
def carbon_copy(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Typewriter: numbered records of labels with dot leaders, headings underlined with hyphens."""
    desk = begin(truth, rng, font)
    typist = Typist(mono(font), 10)
    _typed_head(desk, typist)
    mark, leader, shout = desk.pick("-", "=", "_"), desk.pick(".", ".", " "), rng.random() < 0.5
    width = max(18, 3 + max(len(label) for label in desk.voice.labels))
    one = typist.sheet.measure("0", typist.size)
    _typed_section(typist, desk.work, mark)
    for number, credit in enumerate(desk.truth.credits, 1):
        pairs = _typed_pairs(desk, credit)
        typist.need(len(pairs) + 3)
        title = desk.voice.title(credit)
        typist.type(f"{number:>2}.  {title.upper() if shout else title}", hang=one * 5)
        for label, value in pairs:
            x = typist.left + one * 5
            typist.need(2)
            typist.sheet.put(x, typist.top, f"{label} ".ljust(width - 2, leader) + ":", typist.size)
            typist.type(value, x + one * width)
        typist.feed()
    if desk.truth.other_lines:
        _typed_section(typist, desk.aside, mark)
    for line in desk.truth.other_lines:
        typist.type(f"  * {line}", hang=one * 4)
    return typist.finish(desk)


@FAMILIES.family("resume_pasted_from_mail")
def pasted_from_mail(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A mail's plain text: records between rows of signs, fields of a line parted by a sign."""
    desk = begin(truth, rng, font)
    voice, sign = desk.voice, desk.pick(" | ", " / ", " -- ", " * ", ", ")
    rule = desk.pick("-", "=", "~", "*", "_") * rng.choice((20, 40, 52))
    order = rng.sample(range(3), 3)
    sheet = [desk.truth.name, *desk.contacts, desk.note(), "", f"*{desk.work}*", rule]
    for credit in desk.truth.credits:
        agreement = voice.agreement(credit)
        middle = (
            joined((voice.job(credit), voice.span(credit), voice.days(credit)), sign),
            joined((voice.kind(credit), voice.house(credit)), sign),
            joined((*voice.crew_words(credit), agreement and f"Agreement: {agreement}"), sign),
        )
        sheet += [voice.title(credit), *(middle[place] for place in order if middle[place]), rule]
    sheet += ["", f"*{desk.aside}*"] + [f"- {line}" for line in desk.truth.other_lines]
    css = "p { white-space: pre-wrap; min-height: 1.3em; }"
    body = "".join(tag("p", line) or "<p>&#160;</p>" for line in sheet)
    face = mono(font) if rng.random() < 0.4 else ""
    return print_pdf(desk, body, css, size=9.5, face=face, margin="20mm")


@FAMILIES.family("resume_numbered_dossier")
def numbered_dossier(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A numbered history: the number in the margin, dates first, then who and what, crew in brackets."""
    desk = begin(truth, rng, font)
    voice, down = desk.voice, rng.random() < 0.5
    mark = desk.pick("{}.", "No. {}", "#{}", "({})", "{})")
    of, body = desk.pick("on", "–", ",", ":"), ""
    count = len(desk.truth.credits)
    for place, credit in enumerate(desk.truth.credits):
        number = mark.format(count - place if down else place + 1)
        agreement = voice.agreement(credit)
        crew = joined((*voice.crew_words(credit), agreement), "; ")
        job = f"{voice.job(credit)}{'' if of in ',:' else ' '}{of} "
        lines = (
            tag(
                "p",
                f"{voice.span(credit)} ({voice.number(credit.days)} day{'' if credit.days == 1 else 's'})",
            ),
            wrap("p", tag("span", job) + tag("b", voice.title(credit))),
            tag("p", joined((voice.kind(credit), voice.house(credit)), ". ")),
            tag("p", crew and f"[{crew}]", "crew"),
        )
        body += wrap("div", tag("div", number, "no") + wrap("div", "".join(lines), "rec"), "row")
    css = f"""
    .row {{ display: flex; break-inside: avoid; margin-bottom: 9pt; }} .no {{ width: 46pt; flex: none; font-weight: bold; color: {desk.colour}; }}
    .rec {{ flex: 1; }} .crew {{ font-size: .92em; }} header {{ text-align: {desk.pick("left", "center", "right")}; }}
    """
    return print_pdf(desk, head(desk) + tag("h2", desk.work) + body + asides(desk), css, size=10.5)


def _told(desk: Desk, credit: CreditTruth) -> str:
    """One show in a sentence or two."""
    voice = desk.voice
    days = f"{voice.number(credit.days)} day{'' if credit.days == 1 else 's'}"
    by = joined((credit.company and f"by {credit.company}", credit.studio and f"for {credit.studio}"), " ")
    what = joined((f"{voice.title(credit)} ({voice.kind(credit)})", by and f"produced {by}"), ", ")
    first, last, job = voice.date(credit.start), voice.date(credit.end), voice.job(credit)
    opening = desk.pick(
        f"From {first} to {last} I worked {days} as {job} on {what}.",
        f"{job} on {what}: {days}, from {first} until {last}.",
        f"On {what}, I was the {job} from {first} through {last}, {days} in all.",
        f"{first} thru {last}, {job}, {what}. I was paid for {days}.",
    )
    crew = joined((f"{label} {name}" for label, name in voice.crew(credit)), ", ")
    agreement = voice.agreement(credit)
    closing = crew and desk.pick(f"The office was {crew}.", f"I worked with {crew}.", f"({crew}.)")
    told = joined((opening, closing, agreement and f"This was under the {agreement} agreement."), " ")
    return told.replace("..", ".")


@FAMILIES.family("resume_told_in_prose")
def told_in_prose(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Prose only: one paragraph a show, its dates in the sentence."""
    desk = begin(truth, rng, font, WRITTEN_OUT)
    shape = desk.pick("text-indent: 18pt;", "margin-bottom: 7pt;", "padding-left: 18pt; text-indent: -18pt;")
    css = f".told {{ {shape} break-inside: avoid; }} h1, h2 {{ font-weight: normal; }} header {{ margin-bottom: 14pt; }}"
    body = "".join(tag("p", _told(desk, credit), "told") for credit in desk.truth.credits)
    return print_pdf(
        desk,
        head(desk, stacked=True) + tag("h2", desk.work) + body + asides(desk, listed=False),
        css,
        size=11,
        margin="24mm",
    )


def _letter_opening(desk: Desk) -> tuple[str, ...]:
    day = max(credit.end for credit in desk.truth.credits) + timedelta(days=desk.rng.randint(2, 20))
    return (
        written_date("%B %-d, %Y", day),
        desk.pick("Dear Membership Committee,", "To whom it may concern:", "Dear Sisters and Brothers,"),
        desk.pick(
            "Please find below the shows I have worked on, as the upgrade form asks.",
            "As requested, here is my complete work history. Pay stubs are attached separately.",
            "I am writing to set out my experience in the production office.",
        ),
    )


@FAMILIES.family("resume_dear_committee")
def dear_committee(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A letter in a word processor, its credits indented paragraphs between greeting and closing."""
    desk = begin(truth, rng, font)
    voice, document = desk.voice, new_docx(font, 11, 1.0)
    for line in (desk.truth.name, *desk.contacts):
        docx_line(document, (line, ""), gap=0).alignment = 2
    for line in (*_letter_opening(desk), desk.note()):
        docx_line(document, (line, ""), gap=9)
    manner = desk.pick("b", "bu", "u", "bi")
    for credit in desk.truth.credits:
        paragraph = docx_line(document, (voice.title(credit), manner), indent=28, gap=9)
        dates = f"{voice.job(credit)}, {voice.span(credit)}, {voice.days(credit)}"
        about = joined((voice.kind(credit), voice.house(credit)), ", ")
        rest = joined((*voice.crew_words(credit), voice.agreement(credit)), ", ")
        for line in (dates, about, rest):
            if line:
                paragraph.add_run().add_break()
                paragraph.add_run(line)
        paragraph.paragraph_format.keep_together = True
    for line in desk.truth.other_lines:
        docx_line(document, (line, ""), gap=4)
    for line in (desk.pick("Yours truly,", "In solidarity,", "Thank you,"), "", desk.truth.name):
        docx_line(document, (line, ""))
    return finish_docx(desk, document)
