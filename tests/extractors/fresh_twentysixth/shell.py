"""What the layouts share: a desk to work at, heads of pages, other sections, page shells, a flowing sheet."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from docx.oxml import OxmlElement
from docx.shared import Pt

from samples.layouts.core import DOCX, PDF, Rendered
from samples.layouts.press import Sheet, docx_bytes, pdf_from_html
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .voice import SHORT, WRITTEN_OUT, Voice, voice

MEMBER = ("Member #{}", "Member No. {}", "Membership no.: {}", "411 Member # {}", "Union no. {}")
PHONE = ("{}", "{}", "Tel. {}", "Cell: {}", "Phone: {}")
MAIL = ("{}", "{}", "Email: {}", "E-mail: {}")
ASIDE_HEADS = (
    "Education, Training & Skills",
    "Other Information",
    "Training and Skills",
    "Additional",
    "Skills / Education / Misc.",
    "Also",
)
WORK_HEADS = (
    "Work History",
    "Credits",
    "Experience",
    "Production Experience",
    "Film & Television Credits",
    "Employment",
)
COLOURS = ("#1f3a5f", "#5b2a3c", "#2f5d50", "#444444", "#7a4a12", "#3d2f6b", "#0b6a75")
TINTS = ("#eef2f6", "#f3efe6", "#eaf3ee", "#f1f1f1", "#f7ecec")
MONO = {"Liberation": "Liberation Mono", "FreeSans": "FreeMono", "FreeSerif": "FreeMono"}


@dataclass(frozen=True, slots=True)
class Desk:
    """A resume to lay out, with the applicant's voice and the contact lines drawn."""

    truth: ResumeTruth
    rng: random.Random
    font: str
    voice: Voice
    contacts: tuple[str, ...]
    colour: str
    work: str
    aside: str

    def pick(self, *choices: str) -> str:
        return self.rng.choice(choices)

    def note(self) -> str:
        """A line that tells the order of numeric dates, or nothing."""
        return f"All dates are {self.voice.hint}." if self.voice.hint else ""


def begin(
    truth: PaperTruth, rng: random.Random, font: str, forms: Sequence[str] = WRITTEN_OUT + SHORT
) -> Desk:
    """A desk for a resume whose dates take one of `forms`. Raises TypeError for another paper."""
    if not isinstance(truth, ResumeTruth):
        raise TypeError(f"these layouts are of resumes, not of {type(truth).__name__}")
    told = (
        (rng.choice(MEMBER), truth.member_no),
        ("{}", truth.address),
        (rng.choice(PHONE), truth.phone),
        (rng.choice(MAIL), truth.email),
    )
    contacts = [form.format(value) for form, value in told if value]
    if rng.random() < 0.6:
        contacts.append(contacts.pop(0))
    return Desk(
        truth=truth,
        rng=rng,
        font=font,
        voice=voice(truth, rng, forms),
        contacts=tuple(contacts),
        colour=rng.choice(COLOURS),
        work=rng.choice(WORK_HEADS),
        aside=rng.choice(ASIDE_HEADS),
    )


def mono(font: str) -> str:
    """The typewriter face that goes with a font family."""
    return next((face for start, face in MONO.items() if font.startswith(start)), "Liberation Mono")


def tag(name: str, text: str, css_class: str = "") -> str:
    """An element around escaped `text`; nothing for an empty text."""
    return wrap(name, escape(text), css_class) if text else ""


def wrap(name: str, inner: str, css_class: str = "") -> str:
    attribute = f' class="{css_class}"' if css_class else ""
    return f"<{name}{attribute}>{inner}</{name}>"


def joined(parts: Iterable[str], separator: str) -> str:
    return separator.join(part for part in parts if part)


def grouped(
    credits: Iterable[CreditTruth], key: Callable[[CreditTruth], str]
) -> list[tuple[str, list[CreditTruth]]]:
    """Credits by a word of theirs, in the order of each word's first credit."""
    groups: dict[str, list[CreditTruth]] = {}
    for credit in credits:
        groups.setdefault(key(credit), []).append(credit)
    return list(groups.items())


def head(desk: Desk, *, stacked: bool = False) -> str:
    """The name, and the contacts on one line or one below another."""
    name = tag("h1", desk.truth.name)
    separator = desk.pick(" | ", " · ", " \u2003", " – ", ", ")
    lines = desk.contacts if stacked else (separator.join(desk.contacts),)
    return wrap("header", name + "".join(tag("p", line) for line in lines) + tag("p", desk.note(), "hint"))


def asides(desk: Desk, *, listed: bool = True) -> str:
    """The section of lines that are no credits."""
    if not desk.truth.other_lines:
        return ""
    item = "li" if listed else "p"
    lines = "".join(tag(item, line) for line in desk.truth.other_lines)
    return tag("h2", desk.aside) + (wrap("ul", lines) if listed else lines)


def file_name(desk: Desk, extension: str) -> str:
    plain = desk.truth.name.replace(" ", desk.pick("_", "-", " ", ""))
    stem = desk.pick(
        "Resume", "resume_final", f"{plain} resume", f"CV {plain}", "Resume 2026", "work history"
    )
    return f"{stem}.{extension}"


def print_pdf(
    desk: Desk,
    body: str,
    css: str,
    *,
    size: float = 10,
    page: str = "letter",
    margin: str = "17mm",
    face: str = "",
) -> Rendered:
    """A PDF of a body of HTML, in most cases with numbered pages."""
    foot = desk.pick(
        'counter(page) " / " counter(pages)',
        '"Page " counter(page) " of " counter(pages)',
        '"- " counter(page) " -"',
        '""',
    )
    corner = desk.pick("bottom-right", "bottom-center", "bottom-left")
    family = face or desk.font
    base = f"""
    @page {{ size: {page}; margin: {margin}; @{corner} {{ content: {foot}; font: 8pt "{family}"; }} }}
    body {{ font: {size}pt/1.35 "{family}"; margin: 0; }}
    h1, h2, h3, p, ul, ol, dl, dd {{ margin: 0; }}
    h1 {{ font-size: 1.7em; }} h2 {{ font-size: 1.15em; margin: 1em 0 .4em; break-after: avoid; }}
    h3 {{ font-size: 1em; break-after: avoid; }} .hint {{ font-style: italic; font-size: .88em; }}
    table {{ border-collapse: collapse; width: 100%; }} tr {{ break-inside: avoid; }}
    td, th {{ vertical-align: top; text-align: left; padding: 2pt 4pt; }} .tight {{ white-space: nowrap; }}
    """
    return Rendered(pdf_from_html(wrap("body", body), base + css), PDF, file_name(desk, "pdf"))


def finish_docx(desk: Desk, document: Any) -> Rendered:
    return Rendered(docx_bytes(document, desk.truth.name), DOCX, file_name(desk, "docx"))


def docx_line(
    document: Any, *runs: tuple[str, str], style: str | None = None, indent: float = 0, gap: float = 2
) -> Any:
    """A paragraph of runs, each a text and its manner: "" or letters of b(old), i(talic), u(nderlined)."""
    paragraph = document.add_paragraph(style=style)
    for text, manner in runs:
        run = paragraph.add_run(text)
        run.bold, run.italic, run.underline = "b" in manner, "i" in manner, "u" in manner
    if indent:
        paragraph.paragraph_format.left_indent = Pt(indent)
    paragraph.paragraph_format.space_after = Pt(gap)
    return paragraph


def docx_head(desk: Desk, document: Any, *, size: float = 16, align: int = 0) -> None:
    """The name large, then the contacts, aligned left (0), centred (1) or right (2)."""
    name = docx_line(document, (desk.truth.name, "b"))
    name.runs[0].font.size = Pt(size)
    lines = desk.contacts if desk.rng.random() < 0.5 else (" | ".join(desk.contacts),)
    paragraphs = [name, *(docx_line(document, (line, "")) for line in (*lines, desk.note()) if line)]
    for paragraph in paragraphs:
        paragraph.alignment = align


def docx_asides(desk: Desk, document: Any, style: str | None = "List Bullet") -> None:
    if desk.truth.other_lines:
        docx_line(document, (desk.aside, "b")).paragraph_format.space_before = Pt(12)
    for line in desk.truth.other_lines:
        docx_line(document, (line, ""), style=style)


def docx_repeat_first_row(table: Any) -> None:
    """Marks the first row as a heading on every page, and every row as unbroken."""
    for number, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))


class Typist:
    """Types lines down a sheet, turning and numbering pages."""

    def __init__(self, font: str, size: float, left: float = 66, right: float = 56) -> None:
        self.sheet, self.size, self.left = Sheet(font), size, left
        self.right = self.sheet.width - right
        self.top, self.page = 64.0, 1

    def need(self, lines: float) -> None:
        """Turns the page unless so many lines still fit on it."""
        if self.top + lines * self.size * 1.3 > self.sheet.height - 58:
            self.sheet.next_page()
            self.page += 1
            self.sheet.put_right(self.right, 40, f"page {self.page}", self.size * 0.9)
            self.top = 64.0

    def feed(self, lines: float = 1) -> None:
        self.top += lines * self.size * 1.3

    def count(self, text: str, x: float, end: float = 0, face: str = "") -> int:
        return len(self.sheet.wrap(text, (end or self.right) - x, self.size, face))

    def type(self, text: str, x: float = 0, *, end: float = 0, face: str = "", hang: float = 0) -> None:
        """`text` from `x` to `end`, its further lines `hang` further in."""
        x, end = x or self.left, end or self.right
        for number, line in enumerate(self.sheet.wrap(text, end - x - hang, self.size, face)):
            self.need(1)
            self.sheet.put(x + (hang if number else 0), self.top, line, self.size, face)
            self.feed()

    def finish(self, desk: Desk) -> Rendered:
        return Rendered(self.sheet.finish(), PDF, file_name(desk, "pdf"))
