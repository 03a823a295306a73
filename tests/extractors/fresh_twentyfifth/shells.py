"""What the HTML layouts share: the page, its head, the sections that are no credits."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from html import escape

from samples.layouts.core import DOCX, PDF, Rendered
from samples.layouts.press import pdf_from_html
from samples.truth import CreditTruth, ResumeTruth

from .hand import Hand, joined

COLOURS = ("#1f3a5f", "#7a1f2b", "#2f5d50", "#444444", "#5b3a78", "#8a5a12", "#0b6072")
SCHOOL_MARKS = ("Diploma", "B.A.", "B.F.A.", "B.Comm.", "Certificate,")
MEMBER = (
    "IATSE Local 411 member no. {}",
    "Member #{}",
    "Local 411 – Member No. {}",
    "Union no.: {}",
    "411 #{}",
)
MEMBRE = ("No de membre : {}", "Membre no {} – section locale 411", "No membre {}")
CREDIT_HEADS = ("CREDITS", "Production Credits", "FILM & TELEVISION", "Selected Credits", "EXPERIENCE")
TITRES = ("EXPÉRIENCE", "Expérience professionnelle", "CRÉDITS", "Productions", "EXPÉRIENCE DE PLATEAU")


def e(text: str) -> str:
    return escape(text)


def bold(text: str) -> str:
    return f"<b>{e(text)}</b>"


def solid(text: str) -> str:
    """A short date, kept on one line; a longer text may wrap."""
    return e(text) if len(text) > 13 else f"<span style='white-space:nowrap'>{e(text)}</span>"


def page_css(font: str, size: float, margin: str = "0.8in", *, foot: str = "", wide: bool = False) -> str:
    """The page, its margins, its font and a foot of CSS content."""
    paper = "letter landscape" if wide else "letter"
    bottom = f"@bottom-center{{content:{foot};font:8pt '{font}';color:#555}}" if foot else ""
    return (
        f"@page{{size:{paper};margin:{margin};{bottom}}}"
        f"body{{font-family:'{font}';font-size:{size}pt;line-height:1.3;margin:0}}"
        "p,h1,h2,h3,ul,ol,table{margin:0;padding:0}"
        "h2{break-after:avoid}.keep{break-inside:avoid}"
    )


def foot_of(rng: random.Random, truth: ResumeTruth, *, french: bool = False) -> str:
    """A page foot in CSS content, or none."""
    of = " de " if french else " of "
    name = truth.name.replace('"', "")
    return rng.choice(
        (
            "",
            "counter(page)",
            f'"Page " counter(page) "{of}" counter(pages)',
            f'"{name} – " counter(page) "/" counter(pages)',
        )
    )


def member_line(rng: random.Random, truth: ResumeTruth, *, french: bool = False) -> str:
    return rng.choice(MEMBRE if french else MEMBER).format(truth.member_no)


def contacts(rng: random.Random, truth: ResumeTruth, *, french: bool = False) -> list[str]:
    """Address, telephone, e-mail and member number, with or without labels."""
    phone, mail = rng.choice(
        (("Tél. : {}", "Courriel : {}"),) if french else (("{}", "{}"), ("Tel: {}", "E: {}"))
    )
    return [
        truth.address,
        phone.format(truth.phone),
        mail.format(truth.email),
        member_line(rng, truth, french=french),
    ]


def masthead(rng: random.Random, truth: ResumeTruth, *, french: bool = False, align: str = "") -> str:
    """The name and the contacts: centred, at the left, or name and contacts facing each other."""
    lines = contacts(rng, truth, french=french)
    style = align or rng.choice(("center", "left", "split"))
    name = truth.name.upper() if rng.random() < 0.4 else truth.name
    big = f"<div style='font-size:1.7em;font-weight:bold;letter-spacing:.03em'>{e(name)}</div>"
    if style == "split":
        right = "<br>".join(map(e, lines))
        return (
            "<table style='width:100%;border-collapse:collapse;margin-bottom:12pt'><tr>"
            f"<td style='vertical-align:top'>{big}</td>"
            f"<td style='text-align:right;font-size:.9em'>{right}</td></tr></table>"
        )
    separator = rng.choice((" | ", " • ", "<br>"))
    body = separator.join(e(line) for line in lines)
    return f"<div style='text-align:{style};margin-bottom:12pt'>{big}<div>{body}</div></div>"


def heading(rng: random.Random, *, french: bool = False) -> str:
    return rng.choice(TITRES if french else CREDIT_HEADS)


def sections(rng: random.Random, truth: ResumeTruth, *, french: bool = False) -> list[tuple[str, list[str]]]:
    """The other lines under their headings: schooling first, then the rest; empty sections left out."""
    school = [line for line in truth.other_lines if any(mark in line for mark in SCHOOL_MARKS)]
    rest = [line for line in truth.other_lines if line not in school]
    names = (
        (rng.choice(("Formation", "Études")), rng.choice(("Compétences", "Autres renseignements")))
        if french
        else (rng.choice(("Education", "Training")), rng.choice(("Skills", "Other", "Skills & Training")))
    )
    return [(name, lines) for name, lines in zip(names, (school, rest), strict=True) if lines]


def tail(rng: random.Random, truth: ResumeTruth, *, french: bool = False, tag: str = "h2") -> str:
    """The sections that are no credits, each under a heading."""
    mark = rng.choice(("", "• ", "- "))
    return "".join(
        f"<div class='keep' style='margin-top:10pt'><{tag}>{e(name)}</{tag}>"
        + "".join(f"<p>{mark}{e(line)}</p>" for line in lines)
        + "</div>"
        for name, lines in sections(rng, truth, french=french)
    )


def makers(credit: CreditTruth, style: str) -> str:
    """Company and studio as one phrase: "for", "slash", "dash", "paren" or "network" (network first)."""
    company, studio = credit.company, credit.studio
    if not (company and studio):
        return company or studio
    return {
        "for": f"{company} for {studio}",
        "pour": f"{company} pour {studio}",
        "slash": f"{company} / {studio}",
        "dash": f"{company} – {studio}",
        "paren": f"{company} ({studio})",
        "network": f"{studio}: {company}",
    }[style]


def facts(hand: Hand, credit: CreditTruth, separator: str, style: str) -> str:
    """Kind, makers and any other agreement on one line of plain text."""
    return joined(separator, hand.kind(credit), makers(credit, style), hand.agreement(credit))


def table(rows: Iterable[Sequence[str]], head: Sequence[str], *, css_class: str = "grid") -> str:
    """A table of cells that are already markup, its head repeated on every page."""
    top = "".join(f"<th>{cell}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table class='{css_class}'><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _file_name(rng: random.Random, truth: ResumeTruth, ending: str) -> str:
    last = truth.name.split()[-1]
    stem = rng.choice(("Resume", "resume", f"{last} resume", f"CV_{last}", "Credits 2026", "CV"))
    return f"{stem}.{ending}"


def pdf(rng: random.Random, truth: ResumeTruth, body: str, css: str) -> Rendered:
    return Rendered(pdf_from_html(f"<body>{body}</body>", css), PDF, _file_name(rng, truth, "pdf"))


def sheet_file(rng: random.Random, truth: ResumeTruth, content: bytes) -> Rendered:
    return Rendered(content, PDF, _file_name(rng, truth, "pdf"))


def docx_file(rng: random.Random, truth: ResumeTruth, content: bytes) -> Rendered:
    return Rendered(content, DOCX, _file_name(rng, truth, "docx"))
