"""Page shells: what every layout needs around its credits."""

from __future__ import annotations

import random
from collections.abc import Iterable
from html import escape
from typing import Any

from samples.layouts.core import DOCX, PDF, Rendered
from samples.layouts.press import docx_bytes, pdf_from_html
from samples.truth import ResumeTruth

from .words import Voice

PALETTES = (
    ("#1f4e5f", "#e3eef1"),
    ("#7a2e3a", "#f6e9eb"),
    ("#2f5d3a", "#e8f1ea"),
    ("#3b3f73", "#e9eaf5"),
    ("#8a5a12", "#f8f0e0"),
    ("#222222", "#eeeeee"),
    ("#5a3d7a", "#efe9f5"),
    ("#b03a2e", "#fbeae8"),
)
CREDIT_HEADS = (
    "Experience",
    "Credits",
    "Production Credits",
    "Work History",
    "Film & Television",
    "Selected credits",
)
OTHER_HEADS = (
    "Education & Skills",
    "Training",
    "Skills",
    "Additional Information",
    "Software & Training",
    "Other",
)
HEADLINES = (
    "Production Office",
    "Film & Television Production",
    "Production Office Professional",
    "Resume",
    "CV",
)


def file_name(truth: ResumeTruth, rng: random.Random, ending: str) -> str:
    last = truth.name.split()[-1]
    stems = (
        f"{truth.name} Resume",
        f"resume_{last}",
        "Resume 2026",
        "CV",
        f"{last}-credits",
        "my resume (1)",
    )
    return f"{rng.choice(stems)}.{ending}"


def e(text: str) -> str:
    return escape(text, quote=False)


def tag(name: str, text: str, kind: str = "") -> str:
    """`text` escaped in an element, nothing at all when it is empty."""
    return f'<{name} class="{kind}">{e(text)}</{name}>' if text else ""


def run_on(parts: Iterable[str], mark: str) -> str:
    return mark.join(part for part in parts if part)


def contacts(truth: ResumeTruth, voice: Voice) -> list[str]:
    """Member number, mail, telephone and address, each a line."""
    return [f"{voice.member} {truth.member_no}", truth.email, truth.phone, truth.address]


def header(truth: ResumeTruth, voice: Voice, rng: random.Random, mark: str = " | ") -> str:
    """The name, a headline now and then, and the contacts in a line."""
    lines = contacts(truth, voice)
    rng.shuffle(lines)
    headline = rng.choice((*HEADLINES, "", ""))
    return tag("h1", truth.name) + tag("p", headline, "headline") + tag("p", mark.join(lines), "contact")


def others(truth: ResumeTruth, rng: random.Random, *, element: str = "li") -> str:
    """The section that holds no credits."""
    inner = "".join(tag(element, line) for line in truth.other_lines)
    wrapped = f"<ul>{inner}</ul>" if element == "li" else inner
    return f'<section class="others">{tag("h2", rng.choice(OTHER_HEADS))}{wrapped}</section>'


def rows(facts: Iterable[tuple[str, str]]) -> str:
    return "".join(f"<tr>{tag('th', label)}{tag('td', value)}</tr>" for label, value in facts)


BASE = """
@page { size: Letter; margin: 0.7in; font-family: 'FONT', 'DejaVu Sans'; }
body { font-family: 'FONT', 'DejaVu Sans'; font-size: 10pt; line-height: 1.35; margin: 0; color: #222; }
h1, h2, h3, p, ul { margin: 0; }
h2, h3 { break-after: avoid; }
table { border-collapse: collapse; }
td, th { text-align: left; vertical-align: top; }
tr, .credit { break-inside: avoid; }
ul { padding-left: 14pt; }
.others { margin-top: 14pt; break-inside: avoid; }
"""


def pdf(truth: ResumeTruth, rng: random.Random, body: str, css: str, font: str) -> Rendered:
    """`body` under `css`, in which FONT, ACCENT and SOFT stand for the sender's choices."""
    accent, soft = rng.choice(PALETTES)
    sheet = (BASE + css).replace("FONT", font).replace("ACCENT", accent).replace("SOFT", soft)
    page = f'<html lang="en"><head><title>{e(truth.name)}</title></head><body>{body}</body></html>'
    return Rendered(pdf_from_html(page, sheet), PDF, file_name(truth, rng, "pdf"))


def docx(truth: ResumeTruth, rng: random.Random, document: Any) -> Rendered:
    return Rendered(docx_bytes(document, truth.name), DOCX, file_name(truth, rng, "docx"))
