"""Remittance reports of invented payroll companies, each laid out its own way, are read row by row."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest
from openpyxl import Workbook
from reportlab.lib.pagesizes import landscape, letter
from reportlab.pdfgen.canvas import Canvas

from extractors.pages import see
from extractors.remittance import read_remittance, read_remittances
from models.terms import Page, PageSet, PageSource, Position, Problem, RefusedRow, Remittance, Word

FIRST, SECOND, PC, OTHER = Position.FIRST_APC, Position.SECOND_APC, Position.PC, Position.OTHER


def read(content: str | bytes, name: str = "remittances/r.csv") -> tuple[list[Remittance], list[RefusedRow]]:
    return read_remittance(content.encode() if isinstance(content, str) else content, name, see)


def brief(rows: list[Remittance]) -> list[tuple[object, ...]]:
    """What a cross-check needs of each row."""
    return [
        (
            r.member_no or r.member_name,
            r.production_id or r.production,
            r.season,
            r.position,
            r.start,
            r.end,
            r.days,
        )
        for r in rows
    ]


def workbook(rows: list[list[object]], *more: tuple[str, list[list[object]]]) -> bytes:
    book = Workbook()
    book.active.title = "Detail"
    for row in rows:
        book.active.append(row)
    for title, others in more:
        sheet = book.create_sheet(title)
        for row in others:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# CSV


def test_a_plain_report_with_a_title_a_total_and_money_signs() -> None:
    rows, refused = read(
        "NORTHLINE PAYROLL SERVICES,,,,,,,\n"
        "Fringe Remittance Report,,,,,,,\n"
        "Employer:,Cedar Loop Pictures Inc.,,,,,,\n"
        ",,,,,,,\n"
        "Member #,Member Name,Show,Job Title,Period From,Period To,Days Worked,Contribution\n"
        '3456,"ROE, Ana",Grey Gull Season 2,1st Asst. Production Coordinator,'
        '2024-03-03,2024-03-09,5,"$1,210.50"\n'
        '3281,"LEE, Kim",Grey Gull Season 2,Production Coordinator,2024-03-03,2024-03-09,(2.5),"($605.25)"\n'
        ',,,,,Total,2.5,"$605.25"\n'
    )
    assert refused == []
    assert brief(rows) == [
        ("3456", "Grey Gull", 2, FIRST, date(2024, 3, 3), date(2024, 3, 9), 5.0),
        ("3281", "Grey Gull", 2, PC, date(2024, 3, 3), date(2024, 3, 9), -2.5),
    ]
    assert [(r.member_name, r.company, r.amount) for r in rows] == [
        ("Ana Roe", "Cedar Loop Pictures Inc.", 1210.5),
        ("Kim Lee", "Cedar Loop Pictures Inc.", -605.25),
    ]
    assert (rows[0].provenance.file, rows[0].provenance.row) == ("remittances/r.csv", 6)


def test_week_endings_of_two_digit_years_are_weeks_and_their_weekday_settles_the_order() -> None:
    rows, refused = read(
        "W/E Date;Union No.;Last Name;First Name;Project;Classification;Hrs\n"
        "09/03/24;03281;Lee;Kim;Tin Orchard;2nd APC;50,5\n"
        "06/04/24;03281;Lee;Kim;Tin Orchard;2nd APC;1 050,00\n"
    )
    assert refused == []
    assert brief(rows) == [
        ("03281", "Tin Orchard", None, SECOND, date(2024, 3, 3), date(2024, 3, 9), None),
        ("03281", "Tin Orchard", None, SECOND, date(2024, 3, 31), date(2024, 4, 6), None),
    ]
    assert [r.hours for r in rows] == [50.5, 1050.0]
    assert rows[0].member_name == "Kim Lee"


def test_dates_that_nothing_settles_are_refused_row_by_row() -> None:
    rows, refused = read(
        "Member No,Production,Occupation,Week Ending,Days\n"
        "3456,Tin Orchard,PC,03/04/2024,5\n3457,Tin Orchard,PC,05/05/2024,4\n"
    )
    assert brief(rows) == [("3457", "Tin Orchard", None, PC, date(2024, 4, 29), date(2024, 5, 5), 4.0)]
    assert [(r.row, r.column) for r in refused] == [(2, "Week Ending")]
    assert "two ways" in refused[0].why


def test_group_headings_above_the_rows_with_repeated_headings_and_subtotals() -> None:
    rows, refused = read(
        "Contribution report for the period 01/02/2024 to 29/02/2024\n"
        "Production Company: Cedar Loop Pictures Inc.\n"
        "Production: Grey Gull (P017)   Season: 3\n"
        "Member No,Name,Occupation,Days,Hours,Amount\n"
        '3456,"Roe, Ana",First Assistant Production Coordinator,20,,400\n'
        '3281,"Lee, Kim",Prod. Coord.,18,,380\n'
        "Sub-total Grey Gull,,,38,,780\n"
        "\n"
        "Production: Tin Orchard\n"
        "Member No,Name,Occupation,Days,Hours,Amount\n"
        '3456,"Roe, Ana",1st APC,1,,20\n'
        "Total for production,,,1,,20\n"
        "GRAND TOTAL,,,39,,800\n"
    )
    assert refused == []
    month = (date(2024, 2, 1), date(2024, 2, 29))
    assert brief(rows) == [
        ("3456", "P017", 3, FIRST, *month, 20.0),
        ("3281", "P017", 3, PC, *month, 18.0),
        ("3456", "Tin Orchard", None, FIRST, *month, 1.0),
    ]
    assert {r.company for r in rows} == {"Cedar Loop Pictures Inc."}
    assert rows[0].production == "Grey Gull"


def test_a_member_printed_once_is_carried_down_and_a_blank_among_repeats_is_not() -> None:
    head = "Mbr No,Mbr Name,Show Title,Position,Period,Days Paid\n"
    carried, refused = read(
        head + "3456,Ana Roe,Grey Gull,1st APC,Mar 3-9 2024,5\n"
        ",,Grey Gull,1st APC,Mar 10-16 2024,4\n"
        ",,Tin Orchard,1st APC,Mar 31 - Apr 6 2024,3\n"
        "3281,Kim Lee,Grey Gull,PC,Mar 3-9 2024,5\n"
    )
    assert refused == []
    assert [(r.member_no, r.start, r.end) for r in carried] == [
        ("3456", date(2024, 3, 3), date(2024, 3, 9)),
        ("3456", date(2024, 3, 10), date(2024, 3, 16)),
        ("3456", date(2024, 3, 31), date(2024, 4, 6)),
        ("3281", date(2024, 3, 3), date(2024, 3, 9)),
    ]
    rows, refused = read(
        head
        + "3456,Ana Roe,Grey Gull,1st APC,Mar 3-9 2024,5\n3456,Ana Roe,Grey Gull,1st APC,Mar 10-16 2024,5\n"
        ",,Grey Gull,1st APC,Mar 17-23 2024,5\n"
    )
    assert len(rows) == 2
    assert [(r.row, r.column) for r in refused] == [(4, "Mbr No")]


def test_paid_but_not_worked_is_named() -> None:
    rows, refused = read(
        "Member,Production,Occupation,Pay Type,Date Worked,Days\n"
        "3456,Grey Gull,1st APC,Regular,2024-03-04,1\n"
        "3456,Grey Gull,1st APC,Idle Day,2024-03-05,1\n"
        "3456,Grey Gull,1st APC,Stat Holiday,2024-03-29,1\n"
        "3456,Grey Gull,1st APC,Worked Holiday,2024-04-01,1\n"
        "3456,Grey Gull,1st APC,Bereavement,2024-04-02,1\n"
        "3456,Grey Gull,1st APC,Call Cancelled,2024-04-03,1\n"
        "3456,Grey Gull,1st APC,Travel Only,2024-04-04,1\n"
        "3456,Grey Gull,1st APC,Work and Travel,2024-04-05,1\n"
        "3456,Grey Gull,1st APC,XQ7,2024-04-06,1\n"
    )
    assert [r.paid_not_worked for r in rows] == [
        "", "idle day", "unworked holiday", "", "bereavement", "cancelled call", "travel only", "",
    ]  # fmt: skip
    assert rows[0].start == rows[0].end == date(2024, 3, 4)
    assert [(r.row, r.column) for r in refused] == [(10, "Pay Type")]


def test_columns_of_days_not_worked_become_rows_of_their_own() -> None:
    rows, _ = read(
        "Member No,Production,Occupation,Month,Days Worked,Idle Days,Holiday Days\n"
        "3456,Grey Gull,1st APC,March 2024,18,1,2\n"
    )
    assert [(r.days, r.paid_not_worked, r.start, r.end) for r in rows] == [
        (18.0, "", date(2024, 3, 1), date(2024, 3, 31)),
        (1.0, "idle day", date(2024, 3, 1), date(2024, 3, 31)),
        (2.0, "unworked holiday", date(2024, 3, 1), date(2024, 3, 31)),
    ]


def test_a_french_report_of_another_encoding() -> None:
    rows, refused = read(
        "N° de membre;Nom;Prénom;Émission;Poste;Début;Fin;Jours;Montant\n"
        "3456;Roé;Ana;Le Phare;Coordonnatrice de production;2024-03-03;2024-03-09;5;1 210,50 $\n".encode(
            "cp1252"
        )
    )
    assert refused == []
    assert brief(rows) == [("3456", "Le Phare", None, PC, date(2024, 3, 3), date(2024, 3, 9), 5.0)]
    assert (rows[0].member_name, rows[0].amount) == ("Ana Roé", 1210.5)


def test_identifiers_that_are_no_member_numbers_are_never_taken_for_them() -> None:
    rows, _ = read(
        "SIN,Employee ID,Employee Name,Local,Production,Job Title,Pay Date,Period Ending,Days,Rate\n"
        "123-456-789,E900,Roe Ana,411,Grey Gull,1st APC,2024-03-15,2024-03-09,5,300\n"
    )
    assert [(r.member_no, r.member_name) for r in rows] == [("", "Roe Ana")]
    assert (rows[0].start, rows[0].end, rows[0].days) == (None, date(2024, 3, 9), 5.0)


def test_headings_over_two_rows() -> None:
    rows, refused = read(
        "Member,Member,Production,Occupation,Period,,Total\nNo.,Name,Title,,From,To,Days\n"
        "3456,Ana Roe,Grey Gull,1st APC,2024-03-03,2024-03-09,5\n"
    )
    assert refused == []
    assert brief(rows) == [("3456", "Grey Gull", None, FIRST, date(2024, 3, 3), date(2024, 3, 9), 5.0)]


def test_a_title_that_begins_with_total_is_a_row() -> None:
    rows, _ = read(
        "Member No,Production,Occupation,From,To,Days\n3456,Total Tide,1st APC,2024-03-03,2024-03-09,5\n"
    )
    assert len(rows) == 1


# XLSX


def test_a_workbook_with_title_rows_real_dates_serials_and_number_cells() -> None:
    rows, refused = read(
        workbook(
            [
                ["Bright Ledger Entertainment Payroll"],
                ["Report of fringe benefits, IATSE 411", None, None, "Printed", date(2024, 4, 20)],
                [],
                ["Member ID", "Employee", "Title", "Prod. Code", "Job Class", "Start", "End", "# Days",
                 "Total Fringe"],
                [3281.0, "Lee, Kim", "Tin Orchard", "P009", "2nd Assistant Production Coordinator",
                 date(2024, 3, 3), date(2024, 3, 9), 5, 100.5],
                ["0042", "Roe, Ana", "Tin Orchard", "P009", "Key Grip", 45354, 45360, 4.5, 90],
                ["Subtotal", None, None, None, None, None, None, 9.5, 190.5],
                [None, None, None, None, None, None, None, 9.5, 190.5],
            ],
            ("Summary", [["Member ID", "Employee", "Title", "# Days"], [3281, "Lee, Kim", "Tin Orchard", 5]]),
        ),
        "remittances/r.xlsx",
    )  # fmt: skip
    assert refused == []
    assert brief(rows) == [
        ("3281", "P009", None, SECOND, date(2024, 3, 3), date(2024, 3, 9), 5.0),
        ("0042", "P009", None, None, date(2024, 3, 3), date(2024, 3, 9), 4.5),
    ] or brief(rows)[1][3] in (None, OTHER)
    assert rows[0].production == "Tin Orchard"


def test_a_workbook_grouped_by_production_and_occupation() -> None:
    rows, refused = read(
        workbook(
            [
                ["Week ending:", date(2024, 3, 9)],
                ["Employee", "Days", "Gross", "Pension", "Health"],
                ["GREY GULL - SEASON 2"],
                ["3456 Roe, Ana", 5, 1500, 75, 60.5],
                ["3281 Lee, Kim", 4, 1200, 60, 48],
                ["Total", 9, 2700, 135, 108.5],
            ]
        ),
        "remittances/r.xlsx",
    )
    assert refused == []
    assert brief(rows) == [
        ("3456", "GREY GULL", 2, None, date(2024, 3, 3), date(2024, 3, 9), 5.0),
        ("3281", "GREY GULL", 2, None, date(2024, 3, 3), date(2024, 3, 9), 4.0),
    ]
    assert rows[0].amount == 135.5


# PDF


def pdf(
    lines: list[list[tuple[float, str]]], right: frozenset[int] = frozenset(), ruled: bool = False
) -> bytes:
    """A page of lines of (x, text); x in `right` are right edges; a page break is an empty list."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=landscape(letter))
    y = 560.0
    for line in lines:
        if not line:
            canvas.showPage()
            y = 560.0
            continue
        canvas.setFont("Helvetica", 8)
        for x, text in line:
            canvas.drawRightString(x, y, text) if x in right else canvas.drawString(x, y, text)
        if ruled:
            canvas.line(30, y - 3, 760, y - 3)
        y -= 14
    canvas.save()
    return out.getvalue()


def columns(xs: Sequence[float], *texts: str) -> list[tuple[float, str]]:
    return [(x, text) for x, text in zip(xs, texts, strict=True) if text]


def test_a_pdf_of_columns_without_rules_over_two_pages() -> None:
    xs = [40, 90, 190, 330, 470, 530, 640, 720]
    head = columns(xs, "Member", "Name", "Production", "Occupation", "From", "To", "Days", "Amount")
    right = frozenset([640, 720])
    rows, refused = read(
        pdf(
            [
                [(300, "Fringe Remittance Report")],
                [(40, "Employer: Cedar Loop Pictures Inc."), (600, "Page 1 of 2")],
                head,
                columns(xs, "3456", "Roe, Ana", "Grey Gull Season 2", "1st Asst Prod Coordinator",
                        "03/03/24", "03/09/24", "5.0", "1,210.50"),
                columns(xs, "3281", "Van der Lee, Kim", "A Long Walk to the Old Mill",
                        "Production Coordinator", "03/10/24", "03/16/24", "4.5", "980.00"),
                [(470, "Page total"), (640, "9.5"), (720, "2,190.50")],
                [],
                [(40, "Employer: Cedar Loop Pictures Inc."), (600, "Page 2 of 2")],
                head,
                columns(xs, "3281", "Van der Lee, Kim", "Grey Gull Season 2", "2nd APC",
                        "03/17/24", "03/23/24", "-1.0", "(210.00)"),
                [(40, "Grand Total"), (640, "8.5"), (720, "1,980.50")],
            ],
            right,
        ),
        "remittances/r.pdf",
    )  # fmt: skip
    assert refused == []
    assert brief(rows) == [
        ("3456", "Grey Gull", 2, FIRST, date(2024, 3, 3), date(2024, 3, 9), 5.0),
        ("3281", "A Long Walk to the Old Mill", None, PC, date(2024, 3, 10), date(2024, 3, 16), 4.5),
        ("3281", "Grey Gull", 2, SECOND, date(2024, 3, 17), date(2024, 3, 23), -1.0),
    ]
    assert [r.member_name for r in rows] == ["Ana Roe", "Kim Van der Lee", "Kim Van der Lee"]
    assert [r.provenance.page for r in rows] == [1, 1, 2]
    assert {r.company for r in rows} == {"Cedar Loop Pictures Inc."}


def test_a_pdf_by_production_with_the_period_in_its_title() -> None:
    xs = [40, 120, 260, 420, 480]
    rows, refused = read(
        pdf(
            [
                [(40, "MAPLE COVE PAYROLL LTD.")],
                [(40, "Benefit contributions by production")],
                [(40, "For the period March 3, 2024 to March 30, 2024")],
                columns(xs, "Union No.", "Member Name", "Classification", "Days", "Contributions"),
                [(40, "Production: Grey Gull"), (260, "Prod. No: P017")],
                columns(xs, "3456", "Ana Roe", "1st APC", "20", "400.00"),
                columns(xs, "3281", "Kim Lee", "Production Secretary", "18", "360.00"),
                columns(xs, "", "", "Production Total", "38", "760.00"),
                [(40, "Production: Tin Orchard")],
                columns(xs, "3456", "Ana Roe", "APC", "1", "20.00"),
                columns(xs, "", "", "Production Total", "1", "20.00"),
                [(40, "Report Total"), (420, "39"), (480, "780.00")],
            ]
        ),
        "remittances/r.pdf",
    )
    assert refused == []
    span = (date(2024, 3, 3), date(2024, 3, 30))
    assert brief(rows) == [
        ("3456", "P017", None, FIRST, *span, 20.0),
        ("3281", "P017", None, SECOND, *span, 18.0),
        ("3456", "Tin Orchard", None, None, *span, 1.0),
    ]


def test_a_ruled_pdf_whose_titles_wrap_and_headings_stack() -> None:
    xs = [40, 120, 260, 420, 500, 600]
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=landscape(letter))
    canvas.setFont("Helvetica", 8)
    for y, line in [
        (500, columns(xs, "Member", "Member", "Production", "Job", "Week", "Days")),
        (491, columns(xs, "Number", "Name", "Title", "Title", "Ending", "Worked")),
        (470, columns(xs, "3456", "Roe, Ana", "A Long Walk to the Old", "1st APC", "2024-03-09", "5")),
        (461, columns(xs, "", "", "Mill by the River", "", "", "")),
        (440, columns(xs, "3281", "Lee, Kim", "Grey Gull", "Prod. Coordinator", "2024-03-09", "4")),
    ]:
        for x, text in line:
            canvas.drawString(x, y, text)
    for y in (512, 484, 454, 434):
        canvas.line(36, y, 660, y)
    for x in (36, *(x - 4 for x in xs[1:]), 660):
        canvas.line(x, 512, x, 434)
    canvas.save()
    rows, refused = read(out.getvalue(), "remittances/r.pdf")
    assert refused == []
    week = (date(2024, 3, 3), date(2024, 3, 9))
    assert brief(rows) == [
        ("3456", "A Long Walk to the Old Mill by the River", None, FIRST, *week, 5.0),
        ("3281", "Grey Gull", None, PC, *week, 4.0),
    ]


def test_a_row_that_ocr_is_not_sure_of_is_refused_and_the_rest_is_read() -> None:
    def line(y: float, *texts: str, confidence: float = 0.97) -> list[Word]:
        return [
            Word(t, (x, y, x + 8 * len(t) / 2, y + 9), confidence)
            for x, t in zip((40, 140, 260, 400, 500), texts, strict=True)
        ]

    words = [
        *line(50, "Member#", "Production", "Occupation", "W/E", "Days"),
        *line(70, "3456", "Gull", "PC", "2024-03-09", "5"),
        *line(90, "3281", "Gull", "PC", "2024-03-09", "4", confidence=0.5),
    ]
    page = Page(1, 700, 500, tuple(words), PageSource.OCR)
    rows, refused = read_remittance(
        b"%PDF", "remittances/s.pdf", lambda *_: PageSet("sha256:a", "s.pdf", "x", (page,))
    )
    assert [r.member_no for r in rows] == ["3456"]
    assert len(refused) == 1 and "scan" in refused[0].why


# Bad input


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("r.csv", b""),
        ("r.csv", b"\xff\xfe\x00"),
        ("r.csv", b"hello there\nthis is a letter, not a report\n"),
        ("r.csv", b"\x81\x8d\x8f,\x81\x8d\n" * 9),
        ("r.xlsx", b"PK\x03\x04 and no more"),
        ("r.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("r.pdf", b"%PDF-1.4 cut short"),
        ("r.pdf", b"no pdf at all"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_refused_line_with_advice(name: str, content: bytes) -> None:
    rows, refused = read(content, f"remittances/{name}")
    assert rows == []
    assert [(r.file, r.row) for r in refused] == [(f"remittances/{name}", 0)]
    assert len(refused[0].why) > 20


def test_a_scan_without_sure_columns_is_refused_with_advice() -> None:
    page = Page(1, 600, 800, (Word("smudge", (1.0, 1.0, 50.0, 9.0), 0.3),), PageSource.OCR)
    for seen in (
        PageSet("d", "s.pdf", "m", (page,)),
        PageSet("d", "s.pdf", "m", (), Problem("Shut.", "Ask.")),
    ):
        rows, (refused,) = read_remittance(b"%PDF", "remittances/s.pdf", lambda *_, seen=seen: seen)
        assert rows == [] and refused.row == 0 and "Ask" in refused.why


def test_bad_cells_refuse_their_row_only() -> None:
    rows, refused = read(
        "Member No,Production,Occupation,From,To,Days\n"
        "34 56!,Gull,PC,2024-03-03,2024-03-09,5\n3457,Gull,PC,soon,2024-03-09,5\n"
        "3458,Gull,PC,2024-03-03,2024-03-09,five\n3459,Gull,PC,2024-03-09,2024-03-03,5\n"
        "3460,Gull,PC,2024-03-03,2024-03-09,\n3461,Gull,PC,2024-03-03,2024-03-09,5\n"
    )
    assert [r.member_no for r in rows] == ["3461"]
    assert [(r.row, r.column) for r in refused] == [
        (2, "Member No"), (3, "From"), (4, "Days"), (5, "From"), (6, "days"),
    ]  # fmt: skip


def test_the_same_report_or_row_twice_counts_once() -> None:
    head = b"Member No,Production,Occupation,From,To,Days\n"
    a = head + b"3456,Gull,PC,2024-03-03,2024-03-09,5\n3456,Gull,PC,2024-03-03,2024-03-09,5\n"
    b = head + b"3456,Gull,PC,2024-03-03,2024-03-09,5\n3457,Gull,PC,2024-03-03,2024-03-09,5\n"
    rows, refused = read_remittances([("a.csv", a), ("b.csv", b), ("c.csv", a)], see)
    assert [(r.provenance.file, r.member_no) for r in rows] == [
        ("a.csv", "3456"),
        ("a.csv", "3456"),
        ("b.csv", "3457"),
    ]
    assert [(r.file, r.row) for r in refused] == [("b.csv", 2), ("c.csv", 0)]


def test_rows_keep_the_order_of_the_file() -> None:
    lines = "".join(f"{n},Gull,PC,2024-03-03,2024-03-09,5\n" for n in range(1000, 1300))
    rows, _ = read("Member No,Production,Occupation,From,To,Days\n" + lines)
    assert len(rows) == 300 and all(a.provenance.row < b.provenance.row for a, b in pairwise(rows))


def test_a_week_of_begins_and_period_endings_a_week_apart_are_weeks() -> None:
    rows, _ = read("Member,Week of,Days,Show,Occupation\n3456 Ana Roe,2024-03-03,5,Grey Gull,1st APC\n")
    assert brief(rows) == [("3456", "Grey Gull", None, FIRST, date(2024, 3, 3), date(2024, 3, 9), 5.0)]
    rows, _ = read(
        "Member No,Show,Occupation,Period Ending,Days\n3456,Gull,PC,2024-03-09,5\n3456,Gull,PC,2024-03-16,4\n"
    )
    assert [(r.start, r.end) for r in rows] == [
        (date(2024, 3, 3), date(2024, 3, 9)),
        (date(2024, 3, 10), date(2024, 3, 16)),
    ]
    rows, _ = read("Member No,Show,Occupation,Period Ending,Days\n3456,Gull,PC,2024-03-09,5\n")
    assert [(r.start, r.end) for r in rows] == [(None, date(2024, 3, 9))]


def test_title_rows_in_cells_of_their_own_and_a_column_that_numbers_the_rows() -> None:
    rows, refused = read(
        "Signatory Company;Blue Fern Productions Ltd.\nProject;Winter Harbour\n"
        "Pay Period;2024-06-02;to;2024-06-15\n"
        "Report Date;2024-06-20\n\n"
        "No.;Card #;Participant;Occ.;Days;ST Hrs;OT Hrs;Gross Wages;Total Remitted\n"
        "1;411-0332;ROE, ANA M.;1st APC;10;80;12,5;4000,00;400,00\n"
        "2;411-0555;O'LEARY, KIM;APC;9;72;;3000,00;300,00\n"
        "TOTALS;;;;19;152;12,5;7000,00;700,00\n"
    )
    assert refused == []
    period = (date(2024, 6, 2), date(2024, 6, 15))
    assert brief(rows) == [
        ("411-0332", "Winter Harbour", None, FIRST, *period, 10.0),
        ("411-0555", "Winter Harbour", None, None, *period, 9.0),
    ]
    assert [(r.member_name, r.hours, r.amount) for r in rows] == [
        ("Ana M. Roe", 92.5, 400.0),
        ("Kim O'Leary", 72.0, 300.0),
    ]


def test_a_production_heading_that_names_its_company_beside_it() -> None:
    head = "Mbr No,Employee,Occupation,From,To,Days\n"
    row = '3456,"ROE, Ana",1st APC,2024-03-03,2024-03-09,5\n'
    for heading in (
        "Production: Grey Gull S1   (1882 Lakeshore Productions),,,,,\n",
        "Production: Grey Gull S1,,1882 Lakeshore Productions,,,\n",
    ):
        rows, _ = read(head + heading + row)
        assert [(r.production, r.season, r.company) for r in rows] == [
            ("Grey Gull", 1, "1882 Lakeshore Productions")
        ]


def test_members_and_occupations_as_group_headings() -> None:
    rows, refused = read(
        "Benefit Remittance\nPrepared 04-Apr-2024\nMember: 3456 - Roe, Ana\n"
        "Production\tJob Title\tWeek Ending\tDays\n"
        "Grey Gull\t1st APC\tMar 9/24\t5\nMember Total\t\t\t5\nMember: 3281 - Lee, Kim\n"
        "Grey Gull\tPC\tMar 9/24\t4\nMember Total\t\t\t4\n"
    )
    assert refused == []
    assert [(r.member_no, r.member_name, r.position, r.days) for r in rows] == [
        ("3456", "Ana Roe", FIRST, 5.0),
        ("3281", "Kim Lee", PC, 4.0),
    ]
    rows, refused = read(
        "Production Company: Gull Two Inc.,,Month: March 2024,,\n1ST ASSISTANT PRODUCTION COORDINATOR,,,,\n"
        "Member No.,Member,Project Title,Days,Amount\n"
        "3456,Ana Roe,Grey Gull,5,100\nPRODUCTION COORDINATOR,,,,\n"
        "3281,Kim Lee,Grey Gull,7,300\n"
    )
    assert refused == []
    assert [(r.position, r.start, r.company) for r in rows] == [
        (FIRST, date(2024, 3, 1), "Gull Two Inc."),
        (PC, date(2024, 3, 1), "Gull Two Inc."),
    ]


def test_a_page_head_printed_again_changes_nothing_and_a_group_goes_on() -> None:
    xs = [40, 120, 260, 420, 520, 600]
    head = columns(xs, "Union No.", "Member Name", "Classification", "From", "To", "Days")
    title = [
        [(40, "MAPLE COVE PAYROLL LTD."), (600, "Page 1")],
        [(40, "Benefit contributions")],
        [(40, "Employer: Gull Two Inc.")],
    ]
    rows, refused = read(
        pdf(
            [
                *title,
                head,
                [(40, "GREY GULL - SEASON 2")],
                columns(xs, "3456", "Ana Roe", "1st APC", "2024-03-03", "2024-03-09", "5"),
                [],
                *title,
                head,
                columns(xs, "3281", "Kim Lee", "PC", "2024-03-03", "2024-03-09", "4"),
                [(40, "TIN ORCHARD (continued)")],
                columns(xs, "3282", "Lou Lee", "PC", "2024-03-03", "2024-03-09", "3"),
            ]
        ),
        "remittances/r.pdf",
    )
    assert refused == []
    assert [(r.production, r.season, r.company, r.days) for r in rows] == [
        ("GREY GULL", 2, "Gull Two Inc.", 5.0),
        ("GREY GULL", 2, "Gull Two Inc.", 4.0),
        ("TIN ORCHARD", None, "Gull Two Inc.", 3.0),
    ]


def test_days_that_do_not_add_up_to_the_printed_grand_total_are_told() -> None:
    body = "Member No,Production,Occupation,From,To,Days\n3456,Gull,PC,2024-03-03,2024-03-09,5\n"
    assert read(body + "Grand Total,,,,,5\n")[1] == []
    rows, (told,) = read(body + "Grand Total,,,,,9\n")
    assert len(rows) == 1
    assert (told.row, told.column) == (3, "Days") and "add up to 5" in told.why


def test_a_subtotal_that_its_group_does_not_add_up_to_is_told_and_running_totals_are_not() -> None:
    head = "Member No,Occupation,From,To,Days,Amount\n"
    body = (
        "Production: Grey Gull,,,,,\n3456,PC,2024-03-03,2024-03-09,5,50\n"
        "3457,PC,2024-03-03,2024-03-09,4,40\nSubtotal,,,,{},90\n"
        "Production: Tin Orchard,,,,,\n3458,PC,2024-03-03,2024-03-09,3,30\nSubtotal,,,,3,30\n"
        "Total year to date,,,,77,770\nGrand Total,,,,12,120\n"
    )
    assert read(head + body.format(9))[1] == []
    _, (told,) = read(head + body.format(8))
    assert (told.row, told.why) == (
        5,
        "The total here is 8 days, and the rows above add up to 9. Compare them.",
    )


def test_a_row_lost_in_the_report_itself_shows_in_its_total() -> None:
    rows, told = read(
        "Member No,Production,Occupation,From,To,Days\n3456,Gull,PC,2024-03-03,2024-03-09,5\n"
        "nobody!,Gull,PC,2024-03-03,2024-03-09,2\nTotal,,,,,7\n"
    )
    assert len(rows) == 1
    assert [(r.row, r.column) for r in told] == [(3, "Member No")], "the total counts the unused row too"


def test_rows_of_another_local_are_left_out_and_counted() -> None:
    rows, (told,) = read(
        "Local,Member No,Production,Occupation,From,To,Days\n411,3456,Gull,PC,2024-03-03,2024-03-09,5\n"
        "IATSE 873,3457,Gull,PC,2024-03-03,2024-03-09,4\n873,3458,Gull,PC,2024-03-03,2024-03-09,4\n"
        ",3459,Gull,PC,2024-03-03,2024-03-09,3\n"
    )
    assert [r.member_no for r in rows] == ["3456", "3459"]
    assert (told.row, told.why) == (3, "2 rows from here on are for Local 873, and are left out.")


def test_a_heading_that_names_another_local_speaks_for_the_rows_below_it() -> None:
    rows, (told,) = read(
        "IATSE LOCAL 411,,,,,\nMember No,Production,Occupation,From,To,Days\n"
        "3456,Gull,PC,2024-03-03,2024-03-09,5\nLocal 667,,,,,\n3457,Gull,PC,2024-03-03,2024-03-09,4\n"
    )
    assert [r.member_no for r in rows] == ["3456"]
    assert "Local 667" in told.why


@pytest.mark.parametrize(
    ("payee", "person"),
    [
        ("Roe Pictures Inc. f/s/o Ana Roe", "Ana Roe"),
        ("ROE PICTURES INC (FSO ANA ROE)", "Ana Roe"),
        ("Ana Roe c/o Roe Works Ltd.", "Ana Roe"),
        ("ROE, Ana", "Ana Roe"),
    ],
)
def test_a_loan_out_company_is_not_the_member(payee: str, person: str) -> None:
    (row,), _ = read(f'Payee,Production,Occupation,From,To,Days\n"{payee}",Gull,PC,2024-03-03,2024-03-09,5\n')
    assert row.member_name == person


def test_group_headings_of_one_kind_differ_by_their_figures_only() -> None:
    rows, _ = read(
        "Week Ending: 2024-03-09\nMember No,Production,Occupation,Days\n3456,Gull,PC,5\n"
        "Week Ending: 2024-03-16\n3456,Gull,PC,4\n"
    )
    assert [(r.start, r.end) for r in rows] == [
        (date(2024, 3, 3), date(2024, 3, 9)),
        (date(2024, 3, 10), date(2024, 3, 16)),
    ]
