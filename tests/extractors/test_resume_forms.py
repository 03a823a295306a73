# ruff: noqa: E501  (markup reads better unbroken)
"""Forms of labels and values, stints below their show, a show amid its rows, days of one month."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.credit_values import bare_count
from extractors.date_ranges import find_spans
from extractors.language import Language
from extractors.layout import text_lines
from extractors.pages import see
from extractors.resume import read_resume
from extractors.resume_furniture import without_furniture
from extractors.resume_tables import heading_slots
from models.terms import CreditReading, Position
from samples.layouts.press import pdf_from_html
from tests.extractors.typed_pages import page

Row = tuple[str | None, Position | None, date | None, date | None, float | None]
SHOWS = (
    ("Grackle Bay", "1st APC", "Mar 4, 2024", "Jun 7, 2024", "61"),
    ("The Salt Clerk", "2nd APC", "Aug 12, 2024", "Nov 1, 2024", "52.5"),
    ("Otter Street", "Production Coordinator", "Jan 6, 2025", "May 9, 2025", "83"),
)
READ: tuple[Row, ...] = (
    ("Grackle Bay", Position.FIRST_APC, date(2024, 3, 4), date(2024, 6, 7), 61.0),
    ("The Salt Clerk", Position.SECOND_APC, date(2024, 8, 12), date(2024, 11, 1), 52.5),
    ("Otter Street", Position.PC, date(2025, 1, 6), date(2025, 5, 9), 83.0),
)
HEAD = "<h1>Wanda Prill</h1><div>Member no. 4821</div><h2>Credits</h2>"


def credits_in(body: str, css: str = "") -> list[Row]:
    content = pdf_from_html(f"<html><body>{HEAD}{body}</body></html>", f"@page {{ size: letter }} {css}")
    pages = see(content, "resume.pdf", "application/pdf").pages
    return [row_of(credit) for credit in read_resume(pages, "resume", "resume", Language.load()).credits]


def row_of(credit: CreditReading) -> Row:
    return (
        credit.title.value, credit.position.value, credit.start.value, credit.end.value, credit.days.value,
    )  # fmt: skip


def test_labels_at_the_right_edge_of_their_column_name_the_values_beside_them() -> None:
    def form(title: str, job: str, first: str, last: str, days: str) -> str:
        told = (
            ("Title", title),
            ("Job", job),
            ("Dates", f"{first} to {last}"),
            ("Days", f"{days} (9 wks)"),
            ("Prod.", "Ludo Farrant"),
        )
        return "".join(f"<div><span class='l'>{label}</span> {value}</div>" for label, value in told)

    css = ".l { display: inline-block; width: 120pt; text-align: right }"
    assert credits_in("<br>".join(form(*show) for show in SHOWS), css) == list(READ)


def test_a_label_over_its_value_in_one_cell_names_it() -> None:
    def form(number: int, title: str, job: str, first: str, last: str, days: str) -> str:
        cells = (("Job", job), ("From", first), ("To", last), ("# Days", days))
        more = (("Show", title), ("Kind", "Feature"), ("Producer", "Ludo Farrant"), ("P.M.", "n/a"))
        rows = ("".join(f"<td>{label}<br>{value}</td>" for label, value in row) for row in (cells, more))
        return f"<p>Credit {number}</p><table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"

    css = "table { border-collapse: collapse; width: 100% } td { border: .7pt solid black; padding: 3pt; width: 25% }"
    assert credits_in("".join(form(n, *show) for n, show in enumerate(SHOWS, 1)), css) == list(READ)


def test_labels_and_values_in_turn_are_no_head_of_a_table() -> None:
    def form(title: str, job: str, first: str, last: str, days: str) -> str:
        rows = (
            ("Job:", job, "Title:", title),
            ("Kind:", "Feature", "Season:", ""),
            ("Start Date:", first, "End Date:", last),
            ("Days Worked:", days, "P.M.:", "Ona Birk"),
        )
        return f"<table>{''.join('<tr>' + ''.join(f'<td>{cell}</td>' for cell in row) + '</tr>' for row in rows)}</table><br>"

    css = "table { border-collapse: collapse; width: 100% } td { border: .7pt solid black; padding: 3pt; width: 25% }"
    long = (SHOWS[0], ("The Salt Clerk", "2nd Assistant Production Coordinator", *SHOWS[1][2:]), SHOWS[2])
    assert credits_in("".join(form(*show) for show in long), css) == list(READ)


def test_stints_further_in_than_their_show_are_credits_on_it_each_with_its_own_crew() -> None:
    def stint(job: str, first: str, last: str, days: str) -> str:
        return f"<div style='margin-left:14pt'>• {job}, {first} to {last} ({days} days)<div style='margin-left:10pt'>Producer: Ludo Farrant; Production Manager: Ona Birk</div></div>"

    body = "".join(
        f"<div><b>{title}</b></div><div>Feature – Pinhook Films Ltd.</div>{stint(job, first, last, days)}"
        for title, job, first, last, days in SHOWS[:2]
    )
    body += f"<div><b>Otter Street</b></div><div>Feature – Pinhook Films Ltd.</div>{stint(*SHOWS[2][1:])}{stint('1st APC', 'Sep 2, 2024', 'Jan 3, 2025', '70')}"
    body += "<div style='margin-left:24pt'>Total for this show: 153 days</div>"
    last = ("Otter Street", Position.FIRST_APC, date(2024, 9, 2), date(2025, 1, 3), 70.0)
    assert credits_in(body) == [*READ, last]


def test_a_show_in_the_middle_of_its_rows_is_that_of_each() -> None:
    first, second, third = ("".join(f"<td>{cell}</td>" for cell in show[1:]) for show in SHOWS)
    body = (
        "<table><tr><th>Title</th><th>Position</th><th>From</th><th>To</th><th>Days</th></tr>"
        f"<tr><td>Grackle Bay</td>{first}</tr>"
        f"<tr><td rowspan='2'>The Lamplighter's Second Cousin</td>{second}</tr><tr>{third}</tr></table>"
    )
    css = "table { border-collapse: collapse } td, th { border: .7pt solid black; padding: 4pt; width: 90pt; vertical-align: middle }"
    title = "The Lamplighter's Second Cousin"
    assert credits_in(body, css) == [READ[0], (title, *READ[1][1:]), (title, *READ[2][1:])]


def test_a_year_over_credits_is_not_that_of_the_credit_above_it() -> None:
    def row(show: tuple[str, ...], when: str) -> str:
        return (
            f"<tr><td>{when}</td><td>{show[0]}</td><td>{show[1]}</td><td>Feature</td><td>{show[4]}</td></tr>"
        )

    body = (
        "<table><tr><th>Dates</th><th>Title</th><th>Position</th><th>Type</th><th>Days</th></tr>"
        f"<tr><td colspan='5'>2025</td></tr>{row(SHOWS[2], 'Jan 6 to May 9')}"
        f"<tr><td colspan='5'>2024</td></tr>{row(SHOWS[1], 'Aug 12 to Nov 1')}{row(SHOWS[0], 'Mar 4 to Jun 7')}</table>"
    )
    css = "table { border-collapse: collapse; width: 100% } td, th { padding: 4pt; text-align: left }"
    assert credits_in(body, css) == list(reversed(READ))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("8 thru 26 September 2025", [(date(2025, 9, 8), date(2025, 9, 26))]),
        ("du 8 au 26 septembre 2025", [(date(2025, 9, 8), date(2025, 9, 26))]),
        ("Sept 8 to 26, 2025", [(date(2025, 9, 8), date(2025, 9, 26))]),
        ("Apr 3-28, 2021; May 3-28, 2022", [(date(2021, 4, 3), date(2021, 4, 28)), (date(2022, 5, 3), date(2022, 5, 28))]),
        ("May 4 – 26 June 2025", [(date(2025, 5, 4), date(2025, 6, 26))]),
        ("Season 3 – 26 September 2025", [(date(2025, 9, 26), None)]),
        ("3 – 26 September 2025 to 4 October 2025", [(date(2025, 9, 26), date(2025, 10, 4))]),
    ],
)  # fmt: skip
def test_two_days_of_one_month_are_a_period(text: str, found: list[tuple[date, date | None]]) -> None:
    said = [(span.start and span.start.value, span.end and span.end.value) for span in find_spans(text)]
    assert said == found


@pytest.mark.parametrize(
    "text", ["Worked as 2nd Asst. Coord.", "As Production Coordinator", "Credits as a 1st APC"]
)
def test_a_heading_may_say_as_what_somebody_worked(text: str) -> None:
    slots = heading_slots(text_lines(page(text))[0])
    assert slots is not None
    assert [slot.fields for slot in slots] == [("position",)]
    assert not slots[0].text.text.casefold().startswith(("worked", "as ", "credits"))


@pytest.mark.parametrize(("text", "count"), [("34 (7 wks)", 34.0), ("17½ (4 wks)", 17.5), ("7 wks", None)])
def test_days_may_be_told_in_weeks_too(text: str, count: float | None) -> None:
    assert bare_count(text) == count


@pytest.mark.parametrize(
    "text",
    [
        "2024 total: 221.5 days", "Total for this show: 147 1/2 days", "71.5 days in this position",
        "Grand total: 1,234 days", "Brought forward 552.5", "Total in 2024: 83",
    ],
)  # fmt: skip
def test_a_line_that_sums_up_others_is_no_part_of_a_credit(text: str) -> None:
    told = page(f"Grackle Bay\n1st APC, Mar 4, 2024 to Jun 7, 2024, 61 days\n{text}")
    left = " ".join(word.text for word in without_furniture([told])[0].words)
    assert left.endswith("61 days")
    assert text not in left


@pytest.mark.parametrize("text", ["Total days: 45", "Total: 163 days", "2024 days of summer", "2012 Days"])
def test_the_days_of_a_credit_and_titles_are_no_sums(text: str) -> None:
    told = page(f"Grackle Bay\n1st APC, Mar 4, 2024 to Jun 7, 2024\n{text}")
    assert without_furniture([told])[0].words == told.words


def test_a_year_beside_its_sum_stands_over_what_is_below() -> None:
    told = page("2025\tsubtotal 83 days\nJan 6 - May 9 Otter Street, Production Coordinator")
    assert [word.text for word in without_furniture([told])[0].words][:2] == ["2025", "Jan"]


@pytest.mark.parametrize(("second", "kept"), [(71, False), (70, True)])
def test_days_behind_headings_are_sums_where_they_add_up(second: int, kept: bool) -> None:
    told = page(
        f"1ST APC (61 days)\nGrackle Bay, Mar 4, 2024 to Jun 7, 2024, 61 days\n2ND APC ({second} days)\n"
        "The Salt Clerk, Aug 12, 2024 to Nov 1, 2024, 50 days\nOtter Street, Jan 6 to Feb 7, 2025, 21 days"
    )
    words = [word.text for word in without_furniture([told])[0].words]
    assert ("(61" in words) is kept
