# ruff: noqa: E501
"""What the layouts share: the person and their voice together, page shells, mastheads, closing sections."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from samples.layouts.core import DOCX, PDF, Rendered
from samples.layouts.press import docx_bytes, pdf_from_html
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .voice import Dates, Voice, voice

TINTS = ("#d9e2f3", "#e2efda", "#fff2cc", "#ededed", "#fce4d6", "#ddebf7", "#e8e0ee")
INKS = ("#1f3864", "#385723", "#7f1d1d", "#333333", "#0b5563", "#5b2a6e")
OTHER_HEADINGS = (
    "Education & Skills",
    "Other",
    "Additional Information",
    "Training and Skills",
    "Misc.",
    "Also",
)
CREDIT_HEADINGS = (
    "Credits",
    "Work History",
    "Production Experience",
    "Employment Record",
    "Film & TV Credits",
)


@dataclass(frozen=True, slots=True)
class Setting:
    """One resume about to be set."""

    who: ResumeTruth
    rng: random.Random
    font: str
    voice: Voice
    tint: str
    ink: str

    @property
    def credits(self) -> tuple[CreditTruth, ...]:
        return self.who.credits

    @property
    def oldest_first(self) -> list[CreditTruth]:
        return sorted(self.credits, key=lambda credit: credit.start)

    def contacts(self) -> list[tuple[str, str]]:
        """Member number and contacts, each after its label."""
        member = self.rng.choice(
            ("Member No.", "Member #", "IATSE 411 Member #", "Membership No.", "411 Member No.")
        )
        phone = self.rng.choice(("Phone", "Tel.", "Cell", "T"))
        parts = [
            (member, self.who.member_no),
            (phone, self.who.phone),
            (self.rng.choice(("Email", "E-mail", "E")), self.who.email),
            ("Address", self.who.address),
        ]
        return [(label, value) for label, value in parts if value]

    def total(self, credits: Iterable[CreditTruth]) -> str:
        return self.voice.number(sum(credit.days for credit in credits))

    def _name(self, suffix: str) -> str:
        last = self.who.name.split()[-1]
        stem = self.rng.choice(
            ("Resume", f"{last}_Resume", f"{self.who.name} - Credits", "work history", f"CV {last}")
        )
        return f"{stem}.{suffix}"

    def pdf(
        self, body: str, css: str, *, landscape: bool = False, size: float = 9, foot: str = ""
    ) -> Rendered:
        """A PDF of the HTML `body`."""
        html = f"<html lang='en'><body>{body}</body></html>"
        sheet = base_css(self.font, size, landscape=landscape, foot=foot) + css
        return self.file(pdf_from_html(html, sheet))

    def file(self, content: bytes) -> Rendered:
        return Rendered(content, PDF, self._name("pdf"))

    def docx(self, document: object) -> Rendered:
        return Rendered(docx_bytes(document, self.who.name), DOCX, self._name("docx"))


def setting(truth: PaperTruth, rng: random.Random, font: str, dates: Dates = "named") -> Setting:
    """`truth`, which must be a resume's, with a voice drawn for it."""
    if not isinstance(truth, ResumeTruth):
        raise TypeError("these families lay out resumes")
    return Setting(truth, rng, font, voice(rng, dates), rng.choice(TINTS), rng.choice(INKS))


def base_css(font: str, size: float, *, landscape: bool, foot: str) -> str:
    paper = "11in 8.5in" if landscape else "8.5in 11in"
    return f"""
    @page {{ size: {paper}; margin: 0.55in 0.5in 0.6in;
      @bottom-center {{ content: {foot or "none"}; font: {size - 1.5}pt '{font}', sans-serif; color: #444; }} }}
    body {{ font: {size}pt '{font}', sans-serif; margin: 0; line-height: 1.25; }}
    table {{ border-collapse: collapse; width: 100%; }}
    td, th {{ vertical-align: top; text-align: left; padding: 1.5pt 3pt; }}
    tr, .entry {{ break-inside: avoid; }}
    h1 {{ font-size: {size * 1.8}pt; margin: 0 0 2pt; }}
    h2 {{ font-size: {size * 1.2}pt; margin: 9pt 0 3pt; break-after: avoid; }}
    p {{ margin: 2pt 0; }} ul {{ margin: 2pt 0; padding-left: 14pt; }}
    .days, .sum {{ text-align: right; padding-right: 7pt; }} td.start, td.end, .nb {{ white-space: nowrap; }} .mid {{ text-align: center; }} .head {{ margin-bottom: 8pt; }}
    """


PAGE_FEET = (
    "'Page ' counter(page) ' of ' counter(pages)",
    "'Page ' counter(page)",
    "counter(page) ' / ' counter(pages)",
    "",
)


def foot(rng: random.Random, *more: str) -> str:
    """A page's foot: one of the common ones, or of `more`."""
    return rng.choice((*PAGE_FEET, *more))


def masthead(s: Setting) -> str:
    """Name and contacts, in one of several arrangements."""
    parts, name = s.contacts(), escape(s.who.name)
    labelled = [f"{escape(label)}: {escape(value)}" for label, value in parts]
    style = s.rng.randrange(4)
    if style == 0:
        return f"<div class='head mid'><h1>{name}</h1><p>{' &nbsp;|&nbsp; '.join(labelled)}</p></div>"
    if style == 1:
        right = "<br>".join(labelled)
        return f"<table class='head'><tr><td style='border:0'><h1>{name}</h1></td><td style='border:0;text-align:right'>{right}</td></tr></table>"
    if style == 2:
        cells = "".join(
            f"<tr><td style='width:95pt;border:0'><b>{escape(k)}</b></td><td style='border:0'>{escape(v)}</td></tr>"
            for k, v in [("Name", s.who.name), *parts]
        )
        return f"<table class='head'>{cells}</table>"
    return f"<div class='head'><h1>{name}</h1>" + "".join(f"<p>{line}</p>" for line in labelled) + "</div>"


def closing(s: Setting) -> str:
    """The sections that are no credits."""
    if not s.who.other_lines:
        return ""
    heading, lines = s.rng.choice(OTHER_HEADINGS), [escape(line) for line in s.who.other_lines]
    if s.rng.random() < 0.6:
        return f"<h2>{escape(heading)}</h2><ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"
    return f"<h2>{escape(heading)}</h2>" + "".join(f"<p>{line}</p>" for line in lines)


def title_line(s: Setting) -> str:
    return f"<h2>{escape(s.rng.choice(CREDIT_HEADINGS))}</h2>"


def td(text: str, name: str = "", attributes: str = "") -> str:
    return f"<td class='{name}' {attributes}>{escape(text)}</td>"


def th(text: str, name: str = "", attributes: str = "") -> str:
    word, opening, hint = escape(text).partition("(")
    whole = f"{word}<span class='nb'>({hint}</span>" if opening else word
    return f"<th class='{name}' {attributes}>{whole}</th>"


def tr(*cells: str, name: str = "") -> str:
    return f"<tr class='{name}'>{''.join(cells)}</tr>"


def head_row(s: Setting, keys: Sequence[str]) -> str:
    """The header row of the columns `keys`."""
    return tr(*(th(s.voice.heading(key), key) for key in keys))


def row(s: Setting, credit: CreditTruth, keys: Sequence[str]) -> str:
    return tr(*(td(s.voice.cell(credit, key), key) for key in keys))


def sum_row(label: str, total: str, before: int, after: int, name: str = "total") -> str:
    """A row with `label` across the columns before the days, and `total` under them."""
    rest = td("", "", f"colspan={after}") if after else ""
    return tr(td(label, "sum", f"colspan={before}"), td(total, "days"), rest, name=name)


def table(head: str, rows: Iterable[str], name: str = "") -> str:
    return f"<table class='{name}'><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>"


def entries(head: str, groups: Iterable[str], name: str = "") -> str:
    """A table of groups of rows, none of which breaks over two pages."""
    bodies = "".join(f"<tbody class='entry'>{group}</tbody>" for group in groups)
    return f"<table class='{name}'><thead>{head}</thead>{bodies}</table>"
