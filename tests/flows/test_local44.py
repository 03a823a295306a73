"""Local 44's samples through the whole job by its own rulebook, and never together with another's."""

from __future__ import annotations

import filecmp
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from desk.cli import status_of
from flows import outputs, steps
from flows.shop import Settings, open_shop
from flows.steps import Desk, Order
from models.errors import UsageFault
from samples.local44 import make_local44

SAMPLES = Path(__file__).parent.parent.parent / "samples" / "local44"
LABELS: dict[str, Any] = json.loads((SAMPLES / "labels.json").read_text("utf-8"))


def order(base: Path, **changes: Any) -> Order:
    told = {
        "office": SAMPLES / "office",
        "inbox": SAMPLES / "inbox",
        "cycle": date.fromisoformat(LABELS["cycle"]),
        "as_of": datetime.fromisoformat(LABELS["as_of"]),
        "out": base / "out",
        "rulebook": LABELS["rulebook"],
    }
    return Order(**{**told, **changes})


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("local44")
    with open_shop(Settings(base / "workspace")) as shop:
        desk = Desk(shop, order(base))
        steps.import_records(shop, desk.order.office)
        steps.file_inbox(shop, desk.order.inbox)
        for document in steps.unread(desk):
            steps.read_document(desk, document)
        steps.forget_readings(desk)
        reports = [steps.screen(desk, application) for application in steps.applications(desk)]
        for report in reports:
            outputs.write_report(desk, report)
        outputs.write_cycle(desk, reports)
    return base


def written(base: Path, applicant: str) -> dict[str, Any]:
    reports = [json.loads(path.read_text("utf-8")) for path in base.glob("out/*/report.json")]
    return next(report for report in reports if report["application"]["applicant"] == applicant)


@pytest.mark.parametrize("label", LABELS["applications"], ids=lambda label: str(label["applicant"]))
def test_each_sample_comes_out_as_its_label_says(base: Path, label: dict[str, Any]) -> None:
    report = written(base, label["applicant"])
    assert report["status"] == label["status"]
    assert report["application"]["category"] == label["category"]
    found = {f["id"]: (f["outcome"], f["reason"]) for f in report["requirements"]}
    assert found == {id: (told["outcome"], told["reason"]) for id, told in label["requirements"].items()}


def test_each_application_has_its_report_its_pages_and_its_packet(base: Path) -> None:
    folders = sorted(path.name for path in (base / "out").iterdir() if path.is_dir())
    assert len(folders) == len(LABELS["applications"])
    assert "7001-local44_member" in folders
    for folder in folders:
        assert (base / "out" / folder / "report.pdf").stat().st_size > 1000
        assert (base / "out" / folder / "packet.pdf").stat().st_size > 1000


def test_the_report_says_by_which_rulebook(base: Path) -> None:
    report = written(base, "Orla Fennick")
    assert report["rulebook"] == {"name": "local44_admission", "version": "2026.1"}
    assert all(f["clause"]["source"].startswith("IATSE Local 44") for f in report["requirements"])


def test_two_rulebooks_never_share_a_workspace(base: Path) -> None:
    with (
        open_shop(Settings(base / "workspace")) as shop,
        pytest.raises(UsageFault, match="local44_admission"),
    ):
        steps.keep_apart(shop, order(base, rulebook="local411_pc_caucus", cycle=date(2026, 12, 1)))


def test_by_the_other_rulebook_nothing_of_these_is_an_application(tmp_path: Path) -> None:
    with open_shop(Settings(tmp_path / "workspace")) as shop:
        desk = Desk(shop, order(tmp_path, rulebook="local411_pc_caucus", cycle=date(2026, 12, 1)))
        steps.import_records(shop, desk.order.office)
        steps.file_inbox(shop, desk.order.inbox)
        for document in steps.unread(desk):
            steps.read_document(desk, document)
        steps.forget_readings(desk)
        assert steps.applications(desk) == ()


def test_the_samples_are_made_again_from_their_seed(tmp_path: Path) -> None:
    make_local44(tmp_path / "local44", LABELS["seed"])
    for kept in sorted(path for path in SAMPLES.rglob("*") if path.is_file()):
        assert filecmp.cmp(kept, tmp_path / "local44" / kept.relative_to(SAMPLES), shallow=False), kept


def test_a_rulebook_with_deadlines_wants_one_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ["--office", str(SAMPLES / "office"), "--inbox", str(SAMPLES / "inbox"), "--out", str(tmp_path)]
    assert status_of(["run", *told, "--as-of", "2026-11-20T09:00"]) == 2
    assert "--cycle 2026-12-01" in capsys.readouterr().err
