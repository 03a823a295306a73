"""The summary has a row an application, worst questions first, and no cell that a spreadsheet would run."""

import csv
import json
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from models.terms import (
    Became,
    Channel,
    IntakeItem,
    IntakePart,
    Paper,
    PaperKind,
    ReceivedPaper,
    RefusedRow,
    Unplaced,
)
from reports.html import CONTENT_SECURITY_POLICY
from reports.summary import defused, summary_csv, summary_html, summary_json
from tests.reports.hard_samples import ALL, for_committee
from tests.reports.report_samples import incomplete, needs_review, ready
from tests.reports.sample_parts import RECEIVED, RESUME, question

CYCLE = date(2026, 12, 1)
REPORTS = [make() for make in ALL.values()]


def test_there_is_one_row_an_application_by_status_then_name() -> None:
    rows = json.loads(summary_json(REPORTS))["applications"]
    assert len(rows) == len(REPORTS)
    assert [row["status"] for row in rows] == [
        "needs_review",
        "needs_review",
        "incomplete",
        "not_eligible",
        "for_committee",
        "ready",
        "ready",
    ]
    assert [row["applicant"] for row in rows[-2:]] == ["Rosalind Achterberg", "Wilhelmina Sixty"]
    assert rows[-1]["folder"] == "6060-first_apc"


def test_the_summary_does_not_depend_on_the_order_of_completion() -> None:
    backwards = list(reversed(REPORTS))
    assert summary_json(backwards) == summary_json(REPORTS)
    assert summary_csv(backwards) == summary_csv(REPORTS)
    assert summary_html(backwards, cycle=CYCLE) == summary_html(REPORTS, cycle=CYCLE)


def test_no_cell_of_the_csv_is_a_formula() -> None:
    rows = list(csv.reader(StringIO(summary_csv(REPORTS), newline="")))
    assert len(rows) == len(REPORTS) + 1
    assert any(cell.startswith("'=cmd") for row in rows for cell in row)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1"])
def test_a_cell_that_would_run_is_defused(cell: str) -> None:
    assert defused(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["Anne-Marie", "3456", "a=b", "", "x@example.invalid"])
def test_an_honest_cell_is_left_alone(cell: str) -> None:
    assert defused(cell) == cell


def test_the_page_leads_to_every_report_and_packet() -> None:
    page = summary_html([ready(), incomplete()], cycle=CYCLE)
    for folder in ("3456-first_apc", "2210-first_apc"):
        for name in ("report.html", "report.pdf", "packet.pdf"):
            assert f'href="{folder}/{name}"' in page
    assert CONTENT_SECURITY_POLICY.replace("'", "&#39;") in page


def test_questions_for_the_manager_come_worst_first_and_the_committees_are_not_among_them() -> None:
    mild = replace(incomplete(), questions=(question("A mild question?", rank=7),))
    page = summary_html([mild, needs_review(), for_committee()], cycle=CYCLE)
    asked = page[page.index("Questions for you") :]
    assert asked.index("signed by hand?") < asked.index("A mild question?")
    assert "considered specially" not in asked


def test_everything_set_aside_is_shown_with_advice() -> None:
    part = IntakePart(
        "a.zip", "application/zip", RESUME, None, Became.QUARANTINED, None, "Ask for the papers as PDF files."
    )
    item = IntakeItem("m/1.eml", RESUME, Channel.EMAIL, "<b>x</b>", RECEIVED, "Received", (part,))
    paper = Paper(PaperKind.REFERENCE_LETTER, 0.9, 2, 2)
    received = ReceivedPaper(paper, RESUME, "fax3.tif", "fax/fax3.tif", Channel.FAX, RECEIVED, True)
    page = summary_html(
        [],
        cycle=CYCLE,
        unplaced=[Unplaced(received, ("2026-12-01/3456-first_apc",), "Close to two members.")],
        refused=[RefusedRow("members.csv", 41, "member_no", "No member number.")],
        items=[item],
    )
    for text in (
        "Ask for the papers as PDF files.",
        "Close to two members.",
        "row 41, member_no",
        "&lt;b&gt;x",
    ):
        assert text in page
    assert "No application belongs to this cycle yet." in page
