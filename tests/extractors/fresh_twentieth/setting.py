# ruff: noqa: E501  (markup and prose read better unbroken)
"""Small pieces of page that several of the set's families share."""

from __future__ import annotations

import random
from collections.abc import Iterable
from html import escape

from samples.layouts.core import PDF, Rendered
from samples.layouts.press import pdf_from_html
from samples.truth import ResumeTruth
from tests.extractors.fresh_twentieth.voice import file_name

RESET = """
table { border-collapse: collapse } td, th { vertical-align: top; text-align: left; font-weight: normal; padding: 0 }
p, h1, h2, h3, ul { margin: 0; padding: 0 } tr, .keep { break-inside: avoid } h2, h3 { break-after: avoid }
.n { white-space: nowrap }
"""


def made(
    resume: ResumeTruth,
    rng: random.Random,
    font: str,
    css: str,
    body: str,
    *,
    size: str = "letter",
    margin: str = "0.7in",
    page: str = "",
) -> Rendered:
    """A PDF of `body`; `page` are further declarations for the page itself."""
    face = f"font-family: '{font}'"
    setting = f"@page {{ size: {size}; margin: {margin}; {face}; {page} }} body {{ {face}; margin: 0 }}"
    content = pdf_from_html(f"<html lang='en'><body>{body}</body></html>", setting + RESET + css)
    return Rendered(content, PDF, f"{file_name(resume, rng)}.pdf")


def foot(words: str, corner: str = "right") -> str:
    """A running foot with the page's number."""
    quoted = words.replace("\\", "").replace('"', "'")
    return f'@bottom-{corner} {{ content: "{quoted}" counter(page) " of " counter(pages); font-size: 7pt; color: #555 }}'


def joined(parts: Iterable[str], mark: str = ", ") -> str:
    """What is not empty, escaped and joined."""
    return mark.join(escape(part) for part in parts if part)


def stacked(parts: Iterable[str]) -> str:
    return joined(parts, "<br>")


def whole(line: str) -> str:
    """A line escaped; one in brackets is not broken."""
    return f"<span class='n'>{escape(line)}</span>" if line.startswith("(") else escape(line)


def cells(values: Iterable[str], tag: str = "td") -> str:
    """A row of cells; line ends break lines."""
    inner = ("<br>".join(whole(line) for line in value.split("\n") if line) for value in values)
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in inner) + "</tr>"


def reach(resume: ResumeTruth, mark: str, member: str = "") -> str:
    """How to reach the applicant, on one line; `member` stands before the number where there is one."""
    number = f"{member}{resume.member_no}" if member and resume.member_no else ""
    return joined((number, resume.phone, resume.email, resume.address), mark)


def besides(resume: ResumeTruth, heading: str, tag: str = "h2", bullet: str = "") -> str:
    """The section that is no work; nothing where there is none."""
    if not resume.other_lines:
        return ""
    told = "".join(f"<div>{bullet}{escape(line)}</div>" for line in resume.other_lines)
    return f"<div class='keep more'><{tag}>{escape(heading)}</{tag}>{told}</div>"
