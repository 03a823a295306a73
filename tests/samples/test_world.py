"""The sample office: what is committed is what the program makes, and the labels hold by construction."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from email import policy
from email.parser import BytesParser
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
from openpyxl import load_workbook
from PIL import Image

from extractors.inbox import item_of
from extractors.mail import open_item
from models.terms import Category, Position
from samples.careers import months_by_calendar, months_by_days, months_of
from samples.drafts import Draft, requirement_ids
from samples.flaws import FLAWS
from samples.make import SEED, WISHES, make
from samples.office import Wish, make_drafts
from samples.styles import STYLES
from samples.vocabulary import SAMPLE
from samples.world import make_world

SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture(scope="module")
def labels() -> dict[str, Any]:
    told: dict[str, Any] = json.loads((SAMPLES / "labels.json").read_text("utf-8"))
    return told


@pytest.fixture(scope="module")
def drafts() -> list[Draft]:
    rng = Random(SEED)
    world = make_world(SAMPLE, rng, members=42, shows=44)
    return make_drafts(world, rng, WISHES)


def read(item: str) -> bytes:
    return (SAMPLES / "inbox" / item).read_bytes()


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_labels_answer_every_requirement_of_the_four_categories(labels: dict[str, Any]) -> None:
    for category in Category:
        told = [label for label in labels["applications"] if label["category"] == category]
        assert told
        for label in told:
            assert set(label["requirements"]) == set(requirement_ids(category))


def test_every_requirement_is_settled_somewhere(labels: dict[str, Any]) -> None:
    settled = {
        name
        for label in labels["applications"]
        for name, told in label["requirements"].items()
        if told["outcome"] is not None
    }
    assert settled == {name for category in Category for name in requirement_ids(category)}


def test_an_open_label_says_why(labels: dict[str, Any]) -> None:
    for label in labels["applications"]:
        for told in label["requirements"].values():
            assert told["outcome"] is not None or told["why"]
        if label["status"] is None:
            open_ones = [t for t in label["requirements"].values() if t["outcome"] is None]
            assert label["status_why"] or open_ones


def test_there_are_enough_applications_and_every_channel_and_state(labels: dict[str, Any]) -> None:
    assert len(labels["applications"]) >= 16
    assert {item["channel"] for item in labels["items"]} == {"email", "fax", "dropoff"}
    media = {"text_pdf", "docx", "scan200", "fax_fine", "fax_standard", "photo", "body"}
    assert {paper["medium"] for paper in labels["papers"]} == media
    assert {label["status"] for label in labels["applications"]} >= {
        "ready", "incomplete", "not_eligible", "needs_review", "for_committee",
    }  # fmt: skip
    assert {label["style"] for label in labels["applications"]} >= set(STYLES) - {"fax_fine"}


def test_two_applicants_share_a_surname(labels: dict[str, Any]) -> None:
    surnames = [label["applicant"].split(" ", 1)[1] for label in labels["applications"] if label["clean"]]
    assert surnames.count("Okonjo") == 2


def test_every_labelled_item_is_there_and_every_item_is_labelled(labels: dict[str, Any]) -> None:
    inbox = SAMPLES / "inbox"
    there = {path for path in digests(inbox) if not path.endswith((".tif.json", ".pdf.json"))}
    assert {item["path"].partition("#")[0] for item in labels["items"]} == there
    for item in labels["items"]:
        if item["channel"] != "email":
            told = json.loads((inbox / f"{item['path']}.json").read_text("utf-8"))
            assert told["received_at"] == item["received_at"]


def test_mails_hold_the_parts_that_the_labels_name(labels: dict[str, Any]) -> None:
    for item in labels["items"]:
        if not item["path"].endswith((".eml", ".msg")):
            continue
        submission = open_item(item_of(SAMPLES / "inbox" / item["path"]), read(item["path"]))
        names = {part.name for part in submission.parts}
        assert {p["name"] for p in item["parts"] if not p["name"].endswith("body")} <= names
        assert submission.received_by == "received"
        assert submission.received_at.isoformat() == item["received_at"]


def test_mails_are_written_without_a_defect(labels: dict[str, Any]) -> None:
    for item in labels["items"]:
        if item["path"].endswith(".eml"):
            message = BytesParser(policy=policy.default).parsebytes(read(item["path"]))
            assert not message.defects
            assert len(message.get_all("received") or ()) == 2


def test_papers_come_in_every_wrapping(labels: dict[str, Any]) -> None:
    endings = {item["path"].rpartition(".")[2].partition("#")[0] for item in labels["items"]}
    packed = {part["name"].rpartition(".")[2] for item in labels["items"] for part in item["parts"]}
    assert {"eml", "msg", "mbox", "tif"} <= endings
    assert {"zip", "dat", "pdf", "docx", "jpg"} <= packed


def test_fax_pages_add_up_to_the_page_ranges(labels: dict[str, Any]) -> None:
    for item in labels["items"]:
        if item["path"].endswith(".tif"):
            with Image.open(SAMPLES / "inbox" / item["path"]) as tiff:
                assert max(part["pages"][1] for part in item["parts"]) == getattr(tiff, "n_frames", 1)


def test_remittance_reports_sum_to_the_days_of_the_credits(labels: dict[str, Any]) -> None:
    reported = sum(report["days"] for report in labels["remittances"])
    credits = [
        credit["days_remitted"] or 0
        for label in labels["applications"]
        if label["folder"]
        for credit in label["credits"]
    ]
    assert reported == sum(credits)


def test_each_report_says_its_own_sum(labels: dict[str, Any]) -> None:
    stated = {report["file"].rpartition("/")[2]: report for report in labels["remittances"]}
    folder = SAMPLES / "office" / "remittances"
    northlight = list(csv.DictReader(io.StringIO((folder / "northlight_payroll.csv").read_text("utf-8"))))
    assert sum(float(row["Days Worked"]) for row in northlight) == stated["northlight_payroll.csv"]["days"]
    assert len(northlight) == stated["northlight_payroll.csv"]["rows"]
    sheet = load_workbook(folder / "cresset_local411.xlsx").active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[-1][1] == "Grand total"
    assert rows[-1][5] == sum(row[5] for row in rows[5:] if row[0] and isinstance(row[5], int | float))
    assert rows[-1][5] == stated["cresset_local411.xlsx"]["days"]


def test_clean_applications_reach_every_threshold_by_both_measures(drafts: list[Draft]) -> None:
    for draft in drafts:
        if not draft.clean or draft.scenario == "supplemented":
            continue
        if draft.category is Category.FIRST_APC:
            assert min(months_of(draft.credits, Position.SECOND_APC)) > 18.5
            assert min(months_of(draft.credits, Position.FIRST_APC)) > 18.5
        if draft.category is Category.PRODUCTION_COORDINATOR:
            assert min(months_of(draft.credits, Position.PC)) > 24.4


def test_no_two_credits_of_an_applicant_share_a_date(drafts: list[Draft]) -> None:
    for draft in drafts:
        spans = sorted((credit.truth.start, credit.truth.end) for credit in draft.credits)
        assert all(end < start for (_, end), (start, _) in pairwise(spans))


def test_short_days_leave_less_than_the_threshold(drafts: list[Draft]) -> None:
    draft = next(draft for draft in drafts if draft.scenario == "short_days")
    sure = sum(c.remitted or 0 for c in draft.credits if c.truth.position is Position.FIRST_APC)
    assert months_by_days(sure) < 18 < months_of(draft.credits, Position.FIRST_APC)[0]


def test_a_record_of_employment_decides_where_months_fall_short_without_it(drafts: list[Draft]) -> None:
    draft = next(draft for draft in drafts if draft.scenario == "outside_roe")
    own = [credit for credit in draft.credits if credit.truth.agreement == "411"]
    assert max(months_of(own, Position.FIRST_APC)) < 18 < min(months_of(draft.credits, Position.FIRST_APC))


def test_calendar_months_add_left_over_days_thirty_to_a_month() -> None:
    assert months_by_calendar([(date(2021, 1, 15), date(2021, 3, 14))]) == 2
    spans = [(date(2021, 1, 1), date(2021, 1, 15)), (date(2021, 6, 1), date(2021, 6, 15))]
    assert months_by_calendar(spans) == 1


def test_every_flaw_is_among_the_samples_or_in_the_evaluation() -> None:
    assert {wish.scenario for wish in WISHES} <= set(FLAWS) | set(Category)


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    wishes = (
        Wish("script_coordinator", "mail_docx"),
        Wish("travel_exempt", "fax_standard"),
        Wish("script_two_shows", "mail_html"),
        Wish("travel_exempt", "mail_pdf"),
    )
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        make(tmp_path / name, 7, wishes)
    assert digests(tmp_path / "one") == digests(tmp_path / "two")
