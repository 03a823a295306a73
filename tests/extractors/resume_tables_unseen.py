# ruff: noqa: E501
"""Table-like resumes laid out before their writer had seen the reader: HTML by WeasyPrint, and canvas pages."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from html import escape

from reportlab.lib.pagesizes import landscape, letter  # type: ignore[import-untyped]
from reportlab.lib.styles import ParagraphStyle  # type: ignore[import-untyped]
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle  # type: ignore[import-untyped]
from weasyprint import HTML

from samples.truth import CreditTruth
from tests.extractors.resume_tables_career import Career, dashed, dmy, iso, long, short, slashed, us

Cells = Callable[[CreditTruth], Sequence[str]]
RULED = "td,th{border:.6pt solid #333;padding:3pt 4pt}"
LINES = "tr{border-bottom:.5pt solid #888}td,th{padding:4pt}"
ZEBRA = "tr:nth-child(even){background:#e8eef4}td,th{padding:4pt 5pt}"
OUTER = "table{border:1pt solid #000}td,th{padding:3pt 5pt}"
PLAIN = "td,th{padding:3pt 6pt}"
ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII")


def page(
    body: str, css: str = "", *, wide: bool = False, font: str = "Liberation Sans", size: float = 9
) -> bytes:
    """A letter page as PDF; the table takes the page's width and repeats its head unless told otherwise."""
    style = (
        f"@page{{size:letter {'landscape' if wide else 'portrait'};margin:0.6in}}"
        f"body{{font-family:'{font}';font-size:{size}pt}}table{{border-collapse:collapse;width:100%}}"
        "td,th{text-align:left;vertical-align:top}tr{break-inside:avoid}h1{font-size:16pt;margin:2pt 0}"
        "h2{font-size:11pt;margin:8pt 0 3pt}p{margin:1pt 0}" + css
    )
    html = f"<html><head><style>{style}</style></head><body>{body}</body></html>"
    return bytes(HTML(string=html).write_pdf())


def table(head: Sequence[str], credits: Sequence[CreditTruth], cells: Cells, widths: str = "") -> str:
    cols = "".join(f"<col style='width:{w}%'>" for w in widths.split())
    top = "<thead><tr>" + "".join(f"<th>{h}</th>" for h in head) + "</tr></thead>" if head else ""
    rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in cells(k)) + "</tr>" for k in credits)
    return f"<table><colgroup>{cols}</colgroup>{top}<tbody>{rows}</tbody></table>"


def e(text: object) -> str:
    return escape(str(text))


def d(credit: CreditTruth) -> str:
    return f"{credit.days:g}"


def s(credit: CreditTruth, form: str) -> str:
    return form.format(credit.season, r=ROMAN[credit.season]) if credit.season else ""


def registry(m: Career) -> bytes:
    """Dates first, capacity next, the show with season and kind, personnel in four columns, ruled."""
    m.leave_out("studio", "agreement")
    head = "Dates", "Days", "Capacity", "Project", "Prod. Co.", "Producer", "P.M.", "P.C.", "A.P.C."
    body = f"<h1>{m.name}</h1><p>Member #{m.member_no} · 416-555-0134 · me@example.com</p>" + table(
        head, m.credits, lambda c: (f"{us(c.start)} – {us(c.end)}", d(c), e(c.position_as_written),
        e(c.title) + s(c, ", Season {}") + f" ({m.kind(c)})", e(c.company), e(c.producer), e(c.production_manager),
        e(c.production_coordinator), e(c.assistant_production_coordinator)))  # fmt: skip
    return page(body, RULED, wide=True, size=8.5)


def capitals(m: Career) -> bytes:
    """Heads in capitals on two lines; start above end in one cell; only horizontal rules; Times."""
    m.leave_out("agreement", "company")
    head = "PRODUCTION<br>TITLE", "TYPE", "NETWORK /<br>STUDIO", "POSITION<br>HELD", "START /<br>FINISH", "# OF<br>DAYS", "PRODUCER", "PROD.<br>MANAGER", "PROD.<br>COORD.", "APC"  # fmt: skip
    body = f"<div style='text-align:center'><h1>{m.last.upper()}, {m.first}</h1><p>IATSE 411 No. {m.member_no}</p><p>88 Elm Grove, Toronto</p></div>" + table(
        head, m.credits, lambda c: (e(c.title) + s(c, "<br>S{}"), m.kind(c), e(c.studio), e(c.position_as_written),
        f"{slashed(c.start)}<br>{slashed(c.end)}", d(c), e(c.producer), e(c.production_manager),
        e(c.production_coordinator), e(c.assistant_production_coordinator)))  # fmt: skip
    return page(body, LINES, wide=True, font="Liberation Serif")


def headless_zebra(m: Career) -> bytes:
    """No head at all, stripes, personnel stacked with labels in the last column."""
    m.leave_out("agreement", "company")
    body = f"<h1>{m.name}</h1><p>Local 411 Member No. {m.member_no}</p><h2>Credits</h2>" + table(
        (), m.credits, lambda c: (f"<b>{e(c.title)}</b>" + s(c, " S{}") + f"<br>{m.kind(c)} – {e(c.studio)}",
        e(c.position_as_written), f"{us(c.start)} to {us(c.end)}<br>({d(c)} days)",
        f"Prod: {e(c.producer)}<br>PM: {e(c.production_manager)}<br>PC: {e(c.production_coordinator)}<br>APC: {e(c.assistant_production_coordinator)}"),
        "32 20 22 26")  # fmt: skip
    return page(body, ZEBRA + "table{border:0}")


def outer_box(m: Career) -> bytes:
    """An outer box only; names of the crew unlabelled in the order of one column's head."""
    m.leave_out("agreement", "studio")
    head = "Show", "Job", "Company", "From", "To", "Days", "Producer / PM / PC / APC"
    body = f"<p style='text-align:right'><b style='font-size:15pt'>{m.name}</b><br>me@example.com<br>Member # {m.member_no}</p>" + table(
        head, m.credits, lambda c: (e(c.title) + s(c, " (Season {r})") + f"<br><i>{m.kind(c)}</i>", e(c.position_as_written),
        e(c.company), dashed(c.start), dashed(c.end), d(c), " / ".join(map(e, crew(c)))), "24 14 16 9 9 6 22")  # fmt: skip
    return page(body, OUTER, wide=True, font="Carlito", size=10)


def crew(c: CreditTruth) -> tuple[str, str, str, str]:
    return (c.producer, c.production_manager, c.production_coordinator, c.assistant_production_coordinator)


def line_breaks(m: Career) -> bytes:
    """As the head's order says, names one above another; the agreement has its own column; ruled."""
    m.leave_out("company")
    head = "Production / Studio", "Type", "Position", "Start Date", "End Date", "Total Days", "Union", "Prod. /<br>PM /<br>PC /<br>APC"  # fmt: skip
    body = f"<h1>{m.name.upper()}</h1><p>Membership No.: {m.member_no}</p>" + table(
        head, m.credits, lambda c: (e(c.title) + s(c, ", Ssn. {}") + f"<br>{e(c.studio)}", m.kind(c),
        e(c.position_as_written), iso(c.start), iso(c.end), d(c), e(c.agreement), "<br>".join(map(e, crew(c)))))  # fmt: skip
    return page(body, RULED, size=8.5)


def second_row(m: Career) -> bytes:
    """A full-width row of personnel under each credit; kind first; days with a d."""
    m.leave_out("agreement")
    rows = "".join(
        f"<tr><td>{m.kind(c)}</td><td>{e(c.title)}{s(c, ' – Season {}')}</td><td>{e(c.company)} ({e(c.studio)})</td>"
        f"<td>{e(c.position_as_written)}</td><td>{dmy(c.start)} - {dmy(c.end)}</td><td>{d(c)}d</td></tr>"
        f"<tr><td colspan=6>Producer: {e(c.producer)}; PM: {e(c.production_manager)}; PC: {e(c.production_coordinator)}; APC: {e(c.assistant_production_coordinator)}</td></tr>"
        for c in m.credits
    )
    head = "".join(
        f"<th>{h}</th>" for h in ("Format", "Title", "Company (Studio)", "Position", "Dates Worked", "Days")
    )
    body = f"<h1>{m.name}</h1><p>411 # {m.member_no}</p><table><thead><tr>{head}</tr></thead>{rows}</table>"
    return page(body, RULED)


def by_year(m: Career) -> bytes:
    """Section rows with years; borderless; job before title; two-line heads; Courier; contact at the left."""
    m.leave_out("agreement", "studio")
    parts, year = [], None
    for c in m.credits:
        if c.start.year != year:
            year = c.start.year
            parts.append(f"<tr><td colspan=6><b>{year}</b></td></tr>")
        cells = (e(c.position_as_written), e(c.title) + s(c, ", Yr {}") + f", {m.kind(c)}", e(c.company), f"{us(c.start)} - {us(c.end)}", d(c),
                 f"PR {e(c.producer)}<br>PM {e(c.production_manager)}<br>PC {e(c.production_coordinator)}<br>APC {e(c.assistant_production_coordinator)}")  # fmt: skip
        parts.append("<tr>" + "".join(f"<td>{x}</td>" for x in cells) + "</tr>")
    head = "".join(f"<th>{h}</th>" for h in ("Job<br>Title", "Name of<br>Project", "Production<br>Company", "Dates of<br>Employment", "No. of<br>Days", "Key<br>Personnel"))  # fmt: skip
    body = f"<h1>{m.name}</h1><p>Toronto ON<br>Member: {m.member_no}</p><table><thead><tr>{head}</tr></thead>{''.join(parts)}</table>"
    body += "<h2>Education</h2><p>Diploma in Media, Gull Harbour College, 2009 - 2011</p>"
    return page(body, PLAIN, wide=True, font="Liberation Mono", size=8)


def days_in_position(m: Career) -> bytes:
    """Days stand in the job's cell; season in its own column; surname-first crew; horizontal rules; Bookman."""
    m.leave_out("agreement", "company")
    head = (
        "Period",
        "Position (days)",
        "Title",
        "Ssn",
        "Kind",
        "Studio",
        "Producer",
        "UPM",
        "Coordinator",
        "APC",
    )
    body = f"<h1>Resume of {m.name}</h1><p>Member no {m.member_no}</p>" + table(
        head, m.credits, lambda c: (f"{slashed(c.start)}–{slashed(c.end)}", f"{e(c.position_as_written)} ({d(c)} days)",
        e(c.title), s(c, "{}"), m.kind(c), e(c.studio), *(e(m.last_first(n)) for n in crew(c))))  # fmt: skip
    return page(body, LINES, wide=True, font="URW Bookman", size=8)


def title_two_lines(m: Career) -> bytes:
    """Studio and company as second and third lines of the title; crew as initials/labels; partly ruled."""
    m.leave_out("agreement")
    head = "Production", "My Position", "Worked From", "Worked Until", "Days Worked", "Supervisors"
    body = f"<h1>{m.name}</h1><p>Member #: {m.member_no}</p>" + table(
        head, m.credits, lambda c: (f"“{e(c.title)}”" + s(c, " Season {}") + f" – {m.kind(c)}<br>Studio: {e(c.studio)}<br>Company: {e(c.company)}",
        e(c.position_as_written), long(c.start), long(c.end), d(c),
        f"Producer – {e(c.producer)}<br>PM – {e(c.production_manager)}<br>PC – {e(c.production_coordinator)}<br>APC – {e(c.assistant_production_coordinator)}"),
        "30 14 14 14 8 20")  # fmt: skip
    return page(
        body, "th{border-bottom:1.2pt solid #000}td{border-right:.4pt solid #999;padding:4pt}", size=8.5
    )


def _flow(story: list[object], size: tuple[float, float]) -> bytes:
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=size, leftMargin=36, rightMargin=36, topMargin=40, bottomMargin=40).build(
        story
    )
    return out.getvalue()


def _table(m: Career, head: Sequence[str], cells: Cells, widths: Sequence[float], rules: Sequence[tuple[object, ...]],
           font: str = "Helvetica", repeat: int = 1) -> list[object]:  # fmt: skip
    style = ParagraphStyle("cell", fontName=font, fontSize=8, leading=9.6)
    bold = ParagraphStyle(
        "head", parent=style, fontName={"Times-Roman": "Times-Bold"}.get(font, font + "-Bold")
    )
    top = ParagraphStyle("top", parent=bold, fontSize=15, leading=20)
    rows = [[Paragraph(h, bold) for h in head]] if head else []
    rows += [[Paragraph(t, style) for t in cells(c)] for c in m.credits]
    made = Table(rows, colWidths=list(widths), repeatRows=repeat if head else 0)
    made.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *rules]))
    return [
        Paragraph(m.name, top),
        Paragraph(f"IATSE 411 Member No. {m.member_no}", style),
        Spacer(1, 10),
        made,
    ]


GRID = [("GRID", (0, 0), (-1, -1), 0.5, "black")]


def drawn_grid(m: Career) -> bytes:
    """The Local's columns, drawn by reportlab with narrow wrapped cells; dates short; no repeated heads."""
    m.leave_out("agreement", "company")
    head = "Title", "Studio", "Pos.", "Start", "Wrap", "Days", "Prod", "PM", "PC", "APC"
    story = _table(m, head, lambda c: (e(c.title) + s(c, " S{}") + " " + m.kind(c), e(c.studio), e(c.position_as_written),
                   short(c.start), short(c.end), d(c), *map(e, crew(c))),
                   (100, 52, 62, 46, 46, 28, 52, 52, 52, 52), GRID, repeat=0)  # fmt: skip
    return _flow(story, letter)


def drawn_plain(m: Career) -> bytes:
    """No rules; dates | project | capacity; studio's own column; kind before the title."""
    m.leave_out("agreement", "company", *CREW)
    head = "Dates", "Project", "Capacity", "Studio / Network", "Days"
    story = _table(m, head, lambda c: (f"{us(c.start)} –<br/>{us(c.end)}", f"{m.kind(c)}: {e(c.title)}" + s(c, " (S{})"),
                   e(c.position_as_written), e(c.studio), d(c)), (90, 190, 120, 90, 40), [], "Times-Roman")  # fmt: skip
    return _flow(story, letter)


CREW = ("producer", "production_manager", "production_coordinator", "assistant_production_coordinator")


def drawn_wide(m: Career) -> bytes:
    """Landscape, lines below rows, headless with a column for everything."""
    m.leave_out("company")
    story = _table(m, (), lambda c: (e(c.title) + s(c, ", Season {}"), m.kind(c), e(c.studio), e(c.position_as_written),
                   iso(c.start), iso(c.end), d(c), *map(e, crew(c)), "IATSE 411" if c.agreement == "411" else c.agreement),
                   (110, 50, 58, 68, 58, 58, 30, 60, 60, 60, 60, 48), [("LINEBELOW", (0, 0), (-1, -1), 0.4, "grey")])  # fmt: skip
    return _flow(story, landscape(letter))


def by_union(m: Career) -> bytes:
    """Two tables headed by the union; position, show, period with the days; name in the footer."""
    m.leave_out("studio", *CREW)
    cells: Cells = lambda c: (e(c.position_as_written), e(c.title) + s(c, " – S{}"), m.kind(c), e(c.company),  # noqa: E731
                              f"{dmy(c.start)} to {dmy(c.end)} ({d(c)} days)")  # fmt: skip
    head = "Position", "Show", "Kind", "Employer", "Period (days)"
    ours, theirs = ([c for c in m.credits if (c.agreement == "411") is us_] for us_ in (True, False))
    body = "<h1>Résumé</h1><h2>IATSE Local 411 credits</h2>" + table(head, ours, cells)
    if theirs:
        body += "<h2>DGC credits</h2>" + table(head, theirs, cells)
    body += f"<h2>Training</h2><p>Safety awareness, 2019</p><p style='margin-top:20pt'>{m.name} – Member No. {m.member_no}</p>"
    return page(body, LINES, font="Liberation Serif", size=9.5)


def crew_table(m: Career) -> bytes:
    """Zebra, two heads stacked in one column, personnel by sentence labels with LP, 12 columns narrow fonts."""
    m.leave_out("agreement", "company")
    head = "Film / Series", "Season", "Format", "Studio", "Credit", "First Day", "Last Day", "Days", "Line Producer<br>Production Manager", "Coordinator<br>APC"  # fmt: skip
    body = f"<h1>{m.name}</h1><p>(416) 555-0188 | Member # {m.member_no}</p>" + table(
        head, m.credits, lambda c: (e(c.title), s(c, "{}") or "–", m.kind(c), e(c.studio), e(c.position_as_written),
        us(c.start), us(c.end), d(c), f"{e(c.producer)}<br>{e(c.production_manager)}",
        f"{e(c.production_coordinator)}<br>{e(c.assistant_production_coordinator)}"))  # fmt: skip
    body += "<h2>Other Credits</h2><p>Kestrel Lane – Office PA, 2011</p><h2>Volunteer</h2><p>Gull Harbour Festival, 2012</p>"
    return page(body, ZEBRA, wide=True, font="Liberation Sans Narrow", size=9.5)


def numbered(m: Career) -> bytes:
    """A column of numbers first; years cover; title last; ruled; initials."""
    m.leave_out("agreement", "studio")
    order = {id(c): i for i, c in enumerate(m.credits, 1)}
    head = (
        "No.",
        "Start",
        "End",
        "Days",
        "Role",
        "Producer",
        "PM",
        "PC",
        "1st APC",
        "Prod. Company",
        "Title of Production",
    )
    body = f"<h1>{m.name}</h1><p>Local 411 member {m.member_no}</p>" + table(
        head, m.credits, lambda c: (f"{order[id(c)]}", dashed(c.start), dashed(c.end), d(c), e(c.position_as_written),
        *map(e, crew(c)), e(c.company), f"{e(c.title)}, {m.kind(c)}" + s(c, ", Season {}")))  # fmt: skip
    return page(body, RULED, wide=True, font="DejaVu Sans", size=7)


def in_brackets(m: Career) -> bytes:
    """Borderless, narrow; kind and season in brackets behind the title; names by slash without labels."""
    m.leave_out("agreement", "company")
    head = "PROJECT (FORMAT)", "STUDIO", "CAPACITY", "DATES", "PRODUCER / PM", "PC / APC"
    body = f"<h1>{m.name}</h1><p>{m.member_no} (411)</p>" + table(
        head, m.credits, lambda c: (f"{e(c.title)} ({m.kind(c)}" + s(c, ", Season {}") + ")", e(c.studio),
        e(c.position_as_written), f"{us(c.start)} – {us(c.end)}, {d(c)} days", f"{e(c.producer)} / {e(c.production_manager)}",
        f"{e(c.production_coordinator)} / {e(c.assistant_production_coordinator)}"), "24 10 16 20 15 15")  # fmt: skip
    return page(body, PLAIN, wide=True, font="P052", size=9)


UNSEEN: dict[str, Callable[[Career], bytes]] = {
    f.__name__: f
    for f in (
        registry, capitals, headless_zebra, outer_box, line_breaks, second_row, by_year, days_in_position,
        title_two_lines, drawn_grid, drawn_plain, drawn_wide, by_union, crew_table, numbered, in_brackets,
    )
}  # fmt: skip
