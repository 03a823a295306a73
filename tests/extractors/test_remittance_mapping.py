"""A new payroll company's report is shown as it would be read; what is confirmed is used from then on."""

from __future__ import annotations

from datetime import UTC, date, datetime

from extractors.pages import see
from extractors.remittance import read_remittance
from extractors.remittance_layouts import Layouts
from extractors.remittance_mapping import guess_layout, layout_of
from models.terms import LayoutGuess, PayrollLayout, Problem
from tests.extractors.test_remittance import columns, pdf, workbook

AT = datetime(2026, 11, 2, tzinfo=UTC)
ODD = (
    "Quill Pay Services,,,,,,,\nEmployer: Cedar Loop Pictures Inc.,,,,,,,\n"
    "Wer,Kennung,Wozu,Als was,Ab,Bis,Menge,Betrag\n"
    '"ROE, Ana",3456,Grey Gull,1st APC,2024-03-03,2024-03-09,5,120.50\n'
    '"LEE, Kim",3281,Grey Gull,PC,2024-03-03,2024-03-09,4.5,99.10\n'
)
FIELDS = ("member_name", "member_no", "production", "occupation", "start", "end", "days", "amount")


def guess(content: str | bytes, name: str = "r.csv", **changes: str) -> LayoutGuess:
    found = guess_layout(content.encode() if isinstance(content, str) else content, name, see, (), changes)
    assert not isinstance(found, Problem)
    (one,) = found
    return one


def test_headings_that_say_nothing_known_are_guessed_by_what_stands_below_and_marked_so() -> None:
    found = guess(ODD)
    assert tuple(column.field for column in found.columns) == FIELDS
    assert {column.told_by for column in found.columns} == {"cells"}
    assert found.columns[1].cells == ("3456", "3281")
    assert [(r.member_name, r.days, r.company) for r in found.rows] == [
        ("Ana Roe", 5.0, "Cedar Loop Pictures Inc."),
        ("Kim Lee", 4.5, "Cedar Loop Pictures Inc."),
    ]


def test_a_guess_is_not_used_before_it_is_confirmed() -> None:
    rows, (told,) = read_remittance(ODD.encode(), "r.csv", see)
    assert rows == [] and "desk remittances map" in told.why
    layout = layout_of(guess(ODD), "Ana", AT)
    rows, told_now = read_remittance(ODD.encode(), "r.csv", see, Layouts([layout]))
    assert [(r.member_no, r.days) for r in rows] == [("3456", 5.0), ("3281", 4.5)]
    assert told_now == []


def test_what_a_person_says_of_a_column_stands_over_its_heading() -> None:
    report = "Member No,Show,Occupation,From,To,Days,Hrs\n3456,Gull,PC,2024-03-03,2024-03-09,60,5\n"
    found = guess(report, Hrs="days", Days="hours")
    assert [(c.field, c.told_by) for c in found.columns[-2:]] == [("hours", "person"), ("days", "person")]
    (row,), _ = read_remittance(report.encode(), "r.csv", see, Layouts([layout_of(found, "Ana", AT)]))
    assert (row.days, row.hours) == (5.0, 60.0)


def test_a_column_that_is_said_to_hold_nothing_is_not_used() -> None:
    found = guess(
        "Member No,Show,Occupation,From,To,Days,Gross\n3456,Gull,PC,2024-03-03,2024-03-09,5,9\n", Gross=""
    )
    assert (found.columns[-1].field, found.rows[0].amount) == ("", None)


def test_a_confirmed_layout_is_known_again_whatever_capitals_and_spaces() -> None:
    layout = PayrollLayout(("Who", "Qty"), ("member_name", "days"), "Ana", AT)
    layouts = Layouts([layout])
    assert layouts.fields(("WHO ", None, "qty.")) == {0: "member_name", 2: "days"}
    assert layouts.fields(("Who", "Quantity")) is None


def test_a_workbook_and_a_pdf_are_mapped_like_a_csv() -> None:
    head = ["Who", "Ref", "What For", "Function", "Commences", "Ceases", "Qty"]
    cells = ["ROE, Ana", "3456", "Grey Gull", "1st APC", "2024-03-03", "2024-03-09", "5.0"]
    xs = [40, 140, 200, 330, 470, 560, 660]
    for content, name in (
        (workbook([head, [*cells[:4], date(2024, 3, 3), date(2024, 3, 9), 5]]), "r.xlsx"),
        (pdf([columns(xs, *head), columns(xs, *cells)]), "r.pdf"),
    ):
        found = guess(content, name)
        assert [column.field for column in found.columns] == list(FIELDS[:-1])
        layouts = Layouts([layout_of(found, "Ana", AT)])
        (row,), _ = read_remittance(content, name, see, layouts)
        assert (row.member_no, row.days, row.start) == ("3456", 5.0, date(2024, 3, 3))


def test_a_letter_is_no_report() -> None:
    found = guess_layout(b"Dear all,\nthis is a letter.\n", "r.csv", see, (), {})
    assert isinstance(found, Problem) and "headings" in found.what
