"""report.html: one page that stands alone, with everything a committee member checks on it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from models.terms import CreditLine, Evidence, Finding, LetterLine, PaperKind, Report, Stage
from reports import words
from reports.crops import crop_key, letter_places, shown
from reports.mail import mail_said
from reports.measures import Measure, measure
from reports.plain import caption
from reports.timeline import timelines, undated
from reports.todo import first_to_do, questions_in_order, tally

CONTENT_SECURITY_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

_PICTURE_HEIGHT = 210
"""CSS pixels: no crop stands taller than this, whatever its shape."""

_QUOTE_LENGTH = 240
"""Characters of what was read that stand beside a line; report.json has them all."""

_CROP_SCALE = 96 / 130
"""Crops are cut at 130 dots an inch and a CSS inch has 96 pixels: so they stand in the paper's own size."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A crop as the page shows it: a data address, its size in CSS pixels, what it says and where it is."""

    source: str
    width: int
    height: int
    quote: str
    caption: str

    @property
    def wide(self) -> bool:
        return self.width > 400


@dataclass(frozen=True, slots=True)
class Quote:
    """A place of which there is no picture: a record's row, a flowing document, a masked identifier."""

    quote: str
    caption: str


@dataclass(frozen=True, slots=True)
class Beside:
    """All that stands beside one line."""

    pictures: tuple[Picture, ...]
    quotes: tuple[Quote, ...]
    more: str

    @property
    def strips(self) -> tuple[Picture, ...]:
        """Pictures too wide for the column beside the line: they stand under it, in full size."""
        return tuple(picture for picture in self.pictures if picture.wide)


def report_html(report: Report, crops: Mapping[str, bytes]) -> str:
    """The report as HTML. `crops` maps `crop_key` to PNG bytes for the places that `crops_wanted` names;
    a place whose crop is not there is quoted instead. Equal input gives equal text."""
    rows = [_row(finding, crops) for finding in report.findings]
    page: str = template("report.html").render(
        csp=CONTENT_SECURITY_POLICY,
        css=style("report.css"),
        report=report,
        tally=tally(report.findings),
        first=first_to_do(report),
        stages=[
            (name, [row for row in rows if row["finding"].stage is stage])
            for name, stage in (("Completeness", Stage.COMPLETENESS), ("Eligibility", Stage.ELIGIBILITY))
        ],
        totals=credit_totals(report.credits),
        timelines=timelines(report.credits),
        undated=undated(report.credits),
        letters=[(letter, _letter_beside(letter, crops)) for letter in report.letters],
        questions=[(question, beside(question.evidence, crops)) for question in questions_in_order(report)],
        policies=sorted({policy for finding in report.findings for policy in finding.policies}),
        papers=[paper for paper in report.papers if paper.kind != PaperKind.BLANK],
    )
    return page


def beside(evidence: Sequence[Evidence], crops: Mapping[str, bytes]) -> Beside:
    """The pictures, quotes and further places of one line."""
    chosen = shown(evidence)
    pictures, quotes = [], [_quote(place) for place in chosen.quotes]
    for place in chosen.pictures:
        picture = _picture(place, crops.get(crop_key(place)))
        if picture is not None:
            pictures.append(picture)
        else:
            quotes.append(_quote(place))
    more = "; ".join(source if count == 1 else f"{source} ({count} places)" for source, count in chosen.more)
    return Beside(tuple(pictures), tuple(quotes), more)


def credit_totals(credits: Sequence[CreditLine]) -> list[dict[str, Any]]:
    """Days by position, in the ledger's order of positions; unknown positions last."""
    totals = []
    for position in [*words.POSITION, None]:
        lines = [credit for credit in credits if credit.position == position]
        if lines:
            totals.append(
                {
                    "position": words.POSITION[position] if position else "Position not known",
                    "credits": len(lines),
                    "claimed": sum(line.days_claimed or 0 for line in lines),
                    "remitted": sum(line.days_remitted or 0 for line in lines),
                    "counted": sum(line.days_counted for line in lines),
                }
            )
    return totals


def template(name: str) -> Any:
    """A template of this room, everything put into it escaped."""
    return _environment().get_template(name)


def style(*names: str) -> Markup:
    """The room's own style sheets, shared one first, as they go into a `<style>` element."""
    environment = _environment()
    sources = [environment.loader.get_source(environment, name)[0] for name in ("page.css", *names)]  # type: ignore[union-attr]
    return Markup("\n".join(sources))


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        caption=caption,
        day=words.day,
        short_day=words.short_day,
        local_day=words.local_day,
        moment=words.moment,
        number=words.number,
        masked=words.masked,
        plural=words.plural,
    )
    environment.globals.update(words=words, mail_said=mail_said)
    return environment


def _row(finding: Finding, crops: Mapping[str, bytes]) -> dict[str, Any]:
    found: Measure | None = measure(finding)
    return {"finding": finding, "measure": found, "beside": beside(finding.evidence, crops)}


def _letter_beside(letter: LetterLine, crops: Mapping[str, bytes]) -> Beside:
    return beside(letter_places(letter), crops)


def _picture(place: Evidence, png: bytes | None) -> Picture | None:
    """The crop at the paper's own size, no taller than allowed; null where it is not there or no PNG."""
    if png is None or not png.startswith(b"\x89PNG\r\n\x1a\n") or len(png) < 24:
        return None
    width, height = int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
    if width < 1 or height < 1:
        return None
    scale = min(_CROP_SCALE, _PICTURE_HEIGHT / height)
    return Picture(
        source=f"data:image/png;base64,{b64encode(png).decode('ascii')}",
        width=max(1, round(width * scale)),
        height=max(1, round(height * scale)),
        quote=_cut(words.masked(place.quote)),
        caption=caption(place),
    )


def _quote(place: Evidence) -> Quote:
    return Quote(_cut(words.masked(place.quote)), caption(place))


def _cut(text: str) -> str:
    """A place's words, no more of them than a glance takes in."""
    return text if len(text) <= _QUOTE_LENGTH else text[:_QUOTE_LENGTH].rsplit(" ", 1)[0] + " …"
