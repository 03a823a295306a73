"""The timeline: for each credit the weeks that are claimed, and under them those that were remitted, as SVG.

Claimed is an outline, remitted is solid, so that a print in black and white says the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from markupsafe import Markup, escape

from models.terms import CreditLine
from reports import words

WIDTH, NAMES, ROW, HEAD = 720.0, 216.0, 24.0, 20.0
"""User units: the whole width, the column of names, a credit's row, and the years above."""

ROWS_A_PICTURE = 20
"""A picture does not break over two pages: a longer timeline is several."""

_Across = Callable[[date], float]
_NAME_LENGTH = 34
_FONTS = "Liberation Sans, Helvetica, Arial, sans-serif"
_INK, _GREY = "#1a1a1a", "#c4c4c4"


def timelines(credits: Sequence[CreditLine]) -> tuple[Markup, ...]:
    """The pictures, all on one scale; none where no credit has both its dates."""
    dated = [credit for credit in credits if _claimed(credit)]
    spans = [span for credit in dated for span in (_claimed(credit), *_weeks(credit)) if span]
    if not spans:
        return ()
    first = date(min(start for start, _ in spans).year, 1, 1)
    last = date(max(end for _, end in spans).year, 12, 31)
    parts = [dated[at : at + ROWS_A_PICTURE] for at in range(0, len(dated), ROWS_A_PICTURE)]
    return tuple(_picture(part, first, last) for part in parts)


def undated(credits: Sequence[CreditLine]) -> int:
    """How many credits the timeline leaves out, their dates not being known."""
    return sum(1 for credit in credits if not _claimed(credit))


def _claimed(credit: CreditLine) -> tuple[date, date] | None:
    if credit.start is None or credit.end is None or credit.end < credit.start:
        return None
    return credit.start, credit.end


def _weeks(credit: CreditLine) -> list[tuple[date, date]]:
    """The remitted periods, those that follow each other within a week made one."""
    joined: list[tuple[date, date]] = []
    for start, end in sorted(credit.remitted_periods):
        if joined and start - joined[-1][1] <= timedelta(days=3):
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _picture(credits: Sequence[CreditLine], first: date, last: date) -> Markup:
    height = HEAD + ROW * len(credits)
    scale = (WIDTH - NAMES) / ((last - first).days + 1)

    def across(day: date) -> float:
        return NAMES + (day - first).days * scale

    drawn = [*_years(first, last, across, height)]
    for n, credit in enumerate(credits):
        drawn += _row(credit, HEAD + ROW * n, across)
    return Markup(
        f'<svg class="timeline" viewBox="0 0 {WIDTH:.0f} {height:.0f}" width="{WIDTH:.0f}" '
        f'height="{height:.0f}" font-family="{_FONTS}" role="img" '
        'aria-label="Weeks claimed and weeks remitted, show by show">'
        f"{''.join(drawn)}</svg>"
    )


def _years(first: date, last: date, across: _Across, height: float) -> Iterator[str]:
    step = 1 if last.year - first.year < 12 else 2
    for year in range(first.year, last.year + 1):
        x = across(date(year, 1, 1))
        yield f'<line x1="{x:.1f}" y1="{HEAD - 4:.0f}" x2="{x:.1f}" y2="{height:.0f}" stroke="{_GREY}"/>'
        if (year - first.year) % step == 0:
            yield _text(str(year), x + 3, HEAD - 7)


def _row(credit: CreditLine, top: float, across: _Across) -> Iterator[str]:
    yield _text(_name(credit), 0, top + 15)
    claimed = _claimed(credit)
    assert claimed is not None
    yield _bar(claimed, top + 4, 7, across, f'fill="#ffffff" stroke="{_INK}" stroke-width="1"')
    for span in _weeks(credit):
        yield _bar(span, top + 13, 6, across, f'fill="{_INK}"')


def _name(credit: CreditLine) -> str:
    season = f" {credit.season}" if credit.season else ""
    position = words.POSITION[credit.position] if credit.position else "?"
    title = words.masked(credit.title or "Title not read")
    room = _NAME_LENGTH - len(season) - len(position) - 2
    title = title if len(title) <= room else title[: max(room - 1, 6)].rstrip() + "…"
    return f"{title}{season}, {position}"


def _bar(span: tuple[date, date], top: float, height: float, across: _Across, look: str) -> str:
    left = across(span[0])
    wide = max(across(span[1] + timedelta(days=1)) - left, 1.5)
    return f'<rect x="{left:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{height:.0f}" {look}/>'


def _text(text: str, x: float, y: float) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="11" fill="{_INK}">{escape(text)}</text>'
