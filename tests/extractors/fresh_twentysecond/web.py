"""The shell of the resumes that are printed from HTML: text put into elements, heads, sections, tables."""

from __future__ import annotations

import random
from collections.abc import Sequence
from html import escape

from samples.layouts.core import PDF, Rendered
from samples.layouts.press import pdf_from_html
from samples.truth import ResumeTruth

from .wording import Voice, joined

INKS = ("#1f3a5f", "#7a1f2b", "#2f5d50", "#4a3b6b", "#333333", "#8a5a00", "#005f73", "#5b4636")
OTHERS = (
    "Other",
    "Additional Information",
    "Skills & Training",
    "Education and Skills",
    "Also",
    "Training, Skills, Interests",
)
CREDITS = (
    "Credits",
    "Production Credits",
    "Work Experience",
    "Experience",
    "Film & Television Experience",
    "Employment History",
    "Work History",
)
BASE = """
@page { size: SIZE; margin: MARGIN; FOOT }
* { box-sizing: border-box }
body { font-family: 'FONT'; font-size: POINTSpt; line-height: 1.3; margin: 0; color: #111 }
h1, h2, h3, p, ul, ol { margin: 0 }
h2, h3 { break-after: avoid }
table { border-collapse: collapse; width: 100% }
th { text-align: left }
th, td { vertical-align: top; padding: 2pt 4pt }
tr, .rec { break-inside: avoid }
"""


def put(kind: str, text: str) -> str:
    """`text` in an element, "p.note" or ".note" or "h2"; nothing where there is no text."""
    return box(kind, escape(text).replace("\n", "<br>")) if text else ""


def box(kind: str, *inner: str) -> str:
    """An element around markup."""
    tag, _, name = kind.partition(".")
    return f'<{tag or "div"} class="{name}">{"".join(inner)}</{tag or "div"}>'


def pair(label: str, text: str, kind: str = "") -> str:
    """A bold label and its text on a line of its own."""
    return box(kind, put("b", label), " ", put("span", text)) if text else ""


def table(kind: str, heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int] = ()) -> str:
    """A table of plain texts, its head row repeated on every page; widths are in percent."""
    columns = "".join(f'<col style="width:{width}%">' for width in widths)
    head = box("thead", box("tr", *(box("th", escape(text)) for text in heads))) if heads else ""
    body = "".join(
        box("tr", *(box("td", escape(text).replace("\n", "<br>")) for text in row)) for row in rows
    )
    return box(
        f"table.{kind}", f"<colgroup>{columns}</colgroup>" if columns else "", head, box("tbody", body)
    )


def contacts(truth: ResumeTruth, voice: Voice) -> list[str]:
    return [text for text in (truth.address, truth.phone, truth.email, voice.member_no(truth)) if text]


def head(truth: ResumeTruth, voice: Voice, rng: random.Random, align: str = "left") -> str:
    """Name and contacts, in one line, in two or stacked."""
    bits = contacts(truth, voice)
    gap = rng.choice((" | ", " · ", "   •   ", " / ", ", "))
    lines = rng.choice(([gap.join(bits)], [bits[0], gap.join(bits[1:])], bits))
    name = truth.name.upper() if rng.random() < 0.25 else truth.name
    return box(
        "header",
        f'<h1 style="text-align:{align};font-size:{rng.choice((16, 18, 21, 24))}pt">{escape(name)}</h1>',
        *(f'<p style="text-align:{align}">{escape(line)}</p>' for line in lines),
    )


def others(truth: ResumeTruth, rng: random.Random, heading: str = "h2") -> str:
    """The lines that are no credits under a heading of their own: a list, lines, or one paragraph."""
    if not truth.other_lines:
        return ""
    form = rng.choice(("list", "lines", "run"))
    lines = truth.other_lines
    if form == "list":
        inner = box("ul", *(put("li", line) for line in lines))
    elif form == "lines":
        inner = "".join(put("p", line) for line in lines)
    else:
        inner = put("p", "; ".join(lines) + ".")
    return put(heading, rng.choice(OTHERS)) + inner


def file_name(truth: ResumeTruth, rng: random.Random, ending: str) -> str:
    last = truth.name.split()[-1]
    stem = rng.choice(
        (
            "Resume",
            f"{last} resume",
            f"{last}_Resume_2026",
            "CV 2026",
            f"{truth.name} - Credits",
            "resume (2)",
        )
    )
    return f"{stem}.{ending}"


def printed(
    truth: ResumeTruth,
    rng: random.Random,
    font: str,
    body: str,
    css: str = "",
    *,
    points: float = 10,
    margin: str = "0.8in",
    size: str = "letter",
    foot: str = "",
) -> Rendered:
    """The body as a PDF; `foot` is what the page's foot shows, in CSS."""
    base = (
        BASE.replace("FONT", font)
        .replace("POINTS", f"{points:g}")
        .replace("SIZE", size)
        .replace("MARGIN", margin)
    )
    feet = f"@bottom-center {{ content: {foot}; font: 8pt '{font}'; color: #555 }}" if foot else ""
    content = pdf_from_html(f'<html lang="en"><body>{body}</body></html>', base.replace("FOOT", feet) + css)
    return Rendered(content, PDF, file_name(truth, rng, "pdf"))


def page_of(rng: random.Random, truth: ResumeTruth) -> str:
    """A page number as a page's foot has it."""
    name = truth.name.replace('"', "")
    return rng.choice(
        (
            '"Page " counter(page) " of " counter(pages)',
            "counter(page)",
            f'"{joined(" – ", name, "Resume")}, p. " counter(page)',
            f'"{name}    " counter(page) "/" counter(pages)',
        )
    )
