# ruff: noqa: E501  (markup and prose read better unbroken)
"""Small pieces that this set's papers share: a sheet of HTML, joined facts, file names."""

from __future__ import annotations

import random
from collections.abc import Iterable
from html import escape

from samples.layouts.core import PDF, Rendered
from samples.layouts.press import pdf_from_html
from samples.truth import PaperTruth, ResumeTruth


def resume_in(truth: PaperTruth) -> ResumeTruth:
    assert isinstance(truth, ResumeTruth)
    return truth


def joined(parts: Iterable[str], mark: str) -> str:
    """The parts that are not empty, with `mark` between them; not escaped."""
    return mark.join(part for part in parts if part)


def text(parts: Iterable[str], mark: str = "<br>") -> str:
    """The parts that are not empty, escaped, with markup between them."""
    return mark.join(escape(part) for part in parts if part)


def membership(resume: ResumeTruth, form: str) -> str:
    return form.format(resume.member_no) if resume.member_no else ""


def section(resume: ResumeTruth, heading: str, *, tag: str = "h2", mark: str = "") -> str:
    """Whatever is no credit, under a heading of its own."""
    if not resume.other_lines:
        return ""
    lines = "".join(f"<div class='o'>{mark}{escape(line)}</div>" for line in resume.other_lines)
    return f"<{tag}>{escape(heading)}</{tag}>{lines}"


def file_name(resume: ResumeTruth, rng: random.Random) -> str:
    last = resume.name.split()[-1]
    first = resume.name.split()[0]
    return rng.choice(
        (
            f"{first}{last}_Resume",
            f"{last}, {first} - credits",
            f"Resume {resume.name} 2026",
            "resume for 411",
            "Resume_v3",
        )
    )


def sheet(
    resume: ResumeTruth,
    rng: random.Random,
    font: str,
    css: str,
    body: str,
    *,
    size: str = "letter",
    margin: str = "0.75in",
) -> Rendered:
    page = f"@page {{ size: {size}; margin: {margin}; font-family: '{font}' }} body {{ font-family: '{font}'; margin: 0 }}"
    content = pdf_from_html(f"<html lang='en'><body>{body}</body></html>", page + css)
    return Rendered(content, PDF, f"{file_name(resume, rng)}.pdf")


def page_foot(words: str, style: str = "") -> str:
    """A line at the foot of every page, with the page's number."""
    quoted = words.replace("\\", "").replace('"', "'")
    return f'@page {{ @bottom-right {{ content: "{quoted}" counter(page); font-size: 8pt; color: #555; {style} }} }}'
