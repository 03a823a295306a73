"""A report's lines from its titles to its total and the notes below."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from tests.bench.payroll.cells import cell_of, job_of, person_of, said_day, show_of
from tests.bench.payroll.layout import IDLE_COLUMNS, NUMBERS, Cell, Layout, Line
from tests.bench.payroll.paid import Paid


def lines_of(layout: Layout, rows: Sequence[Paid]) -> list[Line]:
    """The report from its titles to its total. `rows` are put into the order of the groups."""
    keys = [field for field, _ in layout.groups]
    ordered = sorted(
        rows,
        key=lambda paid: (
            *(_group(field, paid) for field in keys),
            *(str(cell_of(field, layout, paid)) for field in layout.blanks),
            paid.person.family,
            paid.person.given,
            paid.start,
        ),
    )
    made = [Line("title", _said(text, layout, ordered[0])) for text in layout.titles]
    made += _headings(layout)
    before: tuple[str, ...] = ()
    for key, run in groupby(ordered, key=lambda paid: tuple(_group(field, paid) for field in keys)):
        held = list(run)
        fresh = next((n for n, (a, b) in enumerate(zip(before, key, strict=False)) if a != b), 0)
        made += [Line("group", (None,))] if layout.gaps and before else []
        made += [Line("group", _said(text, layout, held[0])) for _, text in layout.groups[fresh:]]
        made += _headings(layout) if layout.heads_again and before else []
        made += _rows(layout, held)
        if layout.sums:
            made.append(_sum(layout, _filled(layout.sums, layout, held[0]), held))
        before = key
    made += [_sum(layout, layout.total, ordered)] if layout.total else []
    made = _on_pages(layout, made) if layout.page_rows else made
    return [*made, *(Line("note", tuple(note.split("|"))) for note in layout.notes)]


def _on_pages(layout: Layout, lines: Sequence[Line]) -> list[Line]:
    """The lines as a file for a printer has them: a foot, the titles and the headings again on each page."""
    top = list(lines[: next(at for at, line in enumerate(lines) if line.kind in ("row", "group"))])
    made, rows, page = list(top), 0, 1
    for line in lines[len(top) :]:
        if line.kind == "row" and rows == layout.page_rows:
            made += [Line("note", (layout.footer.format(page=page),)), Line("note", (None,)), *top]
            rows, page = 0, page + 1
        rows += line.kind == "row"
        made.append(line)
    return made


def lines_in_sheets(layout: Layout, rows: Sequence[Paid]) -> list[Line]:
    """A sheet for each production, behind one that says what there is."""
    made = [
        Line("sheet", ("Cover",)),
        *(Line("title", _said(text, layout, rows[0])) for text in layout.cover),
    ]
    for code in sorted({paid.show.code for paid in rows}):
        own = [paid for paid in rows if paid.show.code == code]
        made.append(Line("title", (own[0].show.title, round(sum(paid.amount for paid in own), 2))))
    for code in sorted({paid.show.code for paid in rows}):
        made.append(Line("sheet", (code,)))
        made += lines_of(layout, [paid for paid in rows if paid.show.code == code])
    return made


def _group(field: str, paid: Paid) -> str:
    """What rows of one group have in common."""
    return {
        "company": paid.show.company,
        "show": f"{paid.show.company} {paid.show.code}",
        "member": paid.person.member_no,
        "spell": paid.start.isoformat(),
        "job": f"{paid.position} {paid.craft}",
        "local": paid.local,
    }[field]


def _headings(layout: Layout) -> list[Line]:
    parts = [heading.split("\n") for _, heading in layout.columns]
    height = max(map(len, parts))
    made = [
        Line("head", tuple(([""] * (height - len(part)) + part)[at] or None for part in parts))
        for at in range(height)
    ]
    longest = [max(map(len, part)) for part in parts]
    return [*made, Line("rule", tuple("-" * size for size in longest))] if layout.dashes else made


def _rows(layout: Layout, held: Sequence[Paid]) -> list[Line]:
    made: list[Line] = []
    for at, paid in enumerate(held):
        cells = [cell_of(field, layout, paid) for field in layout.fields]
        if layout.blanks and at:
            cells = _blanked(layout, cells, [cell_of(field, layout, held[at - 1]) for field in layout.fields])
        if layout.carries and at and held[at - 1].person == paid.person:
            cells = [
                None if f in ("member_no", "name") else cell
                for f, cell in zip(layout.fields, cells, strict=True)
            ]
        made.append(Line("row", tuple(cells), paid))
    return made


def _blanked(layout: Layout, cells: list[Cell], above: Sequence[Cell]) -> list[Cell]:
    """The cells but for those said above already, from the left up to the first that differs."""
    for at, field in enumerate(layout.fields):
        if field in layout.blanks:
            if cells[at] != above[at]:
                break
            cells[at] = None
    return cells


def lines_across(layout: Layout, rows: Sequence[Paid]) -> list[Line]:
    """The report with a column of days for each week, and a line for each member, show and job."""
    weeks = sorted({paid.end for paid in rows})
    heads = [heading for _, heading in layout.columns]
    made = [Line("title", _said(text, layout, rows[0])) for text in layout.titles]
    made.append(Line("head", (*heads, *(said_day(week, layout, layout.said_dates) for week in weeks))))

    def one(paid: Paid) -> tuple[str, ...]:
        return paid.person.member_no, paid.show.code, f"{paid.position} {paid.craft}"

    for _, run in groupby(sorted(rows, key=one), key=one):
        held = {paid.end: paid for paid in run}
        first = next(iter(held.values()))
        days: list[Cell] = [held[week].days if week in held else None for week in weeks]
        own = [cell_of(field, layout, first) for field in layout.fields]
        made.append(Line("row", (*own, *days), first, tuple(held.values())[1:]))
    return made


def _sum(layout: Layout, label: str, held: Sequence[Paid]) -> Line:
    cells: list[Cell] = [None] * len(layout.columns)
    for at, field in enumerate(layout.fields):
        if field in NUMBERS - {"season", "rate"}:
            found = [cell_of(field, layout, paid) for paid in held]
            cells[at] = round(sum(value for value in found if isinstance(value, float)), 2)
    words = [at for at, field in enumerate(layout.fields) if field not in NUMBERS | set(IDLE_COLUMNS)]
    words = [at for at in words if layout.fields[at] != "gap"]
    cells[words[min(2, len(words) - 1)]] = label
    return Line("sum", tuple(cells))


def _said(text: str, layout: Layout, paid: Paid) -> tuple[Cell, ...]:
    return tuple(_filled(part, layout, paid) or None for part in text.split("|"))


def _filled(text: str, layout: Layout, paid: Paid) -> str:
    """A title, a group's heading or a sum's label with what it is about."""
    return text.format(
        show=show_of(layout, paid), title=paid.show.title, company=paid.show.company, code=paid.show.code,
        start=said_day(paid.start, layout, layout.said_dates),
        end=said_day(paid.end, layout, layout.said_dates), month=said_day(paid.start, layout, "%B %Y"),
        member_no=paid.person.member_no,
        name=person_of(layout, paid), job=job_of(layout, paid), local=paid.local,
    )  # fmt: skip
