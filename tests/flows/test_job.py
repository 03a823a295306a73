"""The main job on a piece of the sample inbox: twice the same, whole after a kill, plain about bad papers."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from datetime import date, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from extractors.inbox import in_toronto
from flows import outputs, steps
from flows.shop import Settings, open_shop
from flows.steps import Desk, Order
from models.errors import UsageFault
from models.terms import Correction
from samples.outlook import msg_file, winmail_dat

SAMPLES = Path(__file__).parent.parent.parent / "samples"
LABELS = json.loads((SAMPLES / "labels.json").read_text("utf-8"))
CYCLE = date.fromisoformat(LABELS["cycle"])
AS_OF = in_toronto(datetime.fromisoformat(LABELS["as_of"]))
PIECE = ("001.eml", "003.eml")
"""Two mails of the sample inbox: text PDFs, an HTML body, a logo."""
UNRECORDED = "038.eml"
"""An upgrade to PC where no record says which credits the upgrade before it used: a person is asked."""


@pytest.fixture(scope="module")
def inbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("inbox")
    for name in PIECE:
        shutil.copy2(SAMPLES / "inbox" / name, folder / name)
    return folder


def order(inbox: Path, out: Path) -> Order:
    return Order(SAMPLES / "office", inbox, CYCLE, AS_OF, out)


def run(workspace: Path, wanted: Order) -> list[str]:
    """The steps in the flow's order, without Prefect; the ids of the documents that had to be read."""
    with open_shop(Settings(workspace)) as shop:
        desk = Desk(shop, wanted)
        steps.import_records(shop, wanted.office)
        steps.file_inbox(shop, wanted.inbox)
        waiting = list(steps.unread(desk))
        for document in waiting:
            steps.read_document(desk, document)
        steps.forget_readings(desk)
        reports = [steps.screen(desk, application) for application in steps.applications(desk)]
        for report in reports:
            outputs.write_report(desk, report)
        outputs.write_cycle(desk, reports)
    return waiting


def json_files(out: Path) -> dict[str, bytes]:
    return {str(path.relative_to(out)): path.read_bytes() for path in sorted(out.rglob("*.json"))}


@pytest.fixture(scope="module")
def first(inbox: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A workspace and its output after one run."""
    base = tmp_path_factory.mktemp("first")
    assert run(base / "workspace", order(inbox, base / "out"))
    return base / "workspace", base / "out"


def test_every_application_has_its_four_files_and_the_cycle_its_four(first: tuple[Path, Path]) -> None:
    _, out = first
    folders = [path for path in out.iterdir() if path.is_dir()]
    assert folders
    for folder in folders:
        assert {p.name for p in folder.iterdir()} == {
            "report.json",
            "report.html",
            "report.pdf",
            "packet.pdf",
        }
    assert {p.name for p in out.iterdir() if p.is_file()} == {
        *("summary.json", "summary.csv", "summary.html", "intake.json"),
    }


def test_a_second_run_reads_nothing_writes_nothing_and_files_nothing_twice(
    first: tuple[Path, Path], inbox: Path
) -> None:
    workspace, out = first
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    assert run(workspace, order(inbox, out)) == []
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_another_workspace_gives_the_same_bytes(
    first: tuple[Path, Path], inbox: Path, tmp_path: Path
) -> None:
    run(tmp_path / "workspace", order(inbox, tmp_path / "out"))
    assert json_files(tmp_path / "out") == json_files(first[1])


def test_no_part_is_missing_from_the_intake(first: tuple[Path, Path]) -> None:
    intake = json.loads((first[1] / "intake.json").read_text("utf-8"))
    assert {item["path"] for item in intake["items"]} == set(PIECE)
    labelled = {item["path"]: item["parts"] for item in LABELS["items"]}
    for item in intake["items"]:
        assert len(item["parts"]) >= len(labelled[item["path"]])


def test_nothing_told_outside_names_this_machine(first: tuple[Path, Path], inbox: Path) -> None:
    for content in json_files(first[1]).values():
        assert str(inbox).encode() not in content and str(first[0]).encode() not in content


def test_two_runs_at_once_do_not_share_a_workspace(tmp_path: Path) -> None:
    with (
        open_shop(Settings(tmp_path)),
        pytest.raises(UsageFault, match="Another run"),
        open_shop(Settings(tmp_path)),
    ):
        pass


def test_two_inboxes_of_one_workspace_never_mix(
    first: tuple[Path, Path], tmp_path: Path, inbox: Path
) -> None:
    workspace, out = first
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy2(SAMPLES / "inbox" / "002.eml", other / "002.eml")
    run(workspace, order(other, tmp_path / "out"))
    assert [i["path"] for i in json.loads((tmp_path / "out/intake.json").read_text())["items"]] == ["002.eml"]
    run(workspace, order(inbox, tmp_path / "again"))
    assert json_files(tmp_path / "again") == json_files(out)


def test_bad_papers_are_set_aside_with_advice_and_the_rest_is_done(inbox: Path, tmp_path: Path) -> None:
    mixed = tmp_path / "inbox"
    (mixed / "dropoff").mkdir(parents=True)
    shutil.copy2(inbox / PIECE[0], mixed / PIECE[0])
    bad = {
        "empty.pdf": b"",
        "cut.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
        "not-a.docx": b"PK\x03\x04 this is no archive",
        "broken.tif": b"II*\x00\xff\xff\xff\x7f" + bytes(40),
        "letters.zip": b"PK\x05\x06" + bytes(18),
        "winmail.dat": b"\x78\x9f\x3e\x22" + bytes(40),
    }
    for name, content in bad.items():
        (mixed / "dropoff" / name).write_bytes(content)
    (mixed / "nothing.eml").write_bytes(b"")
    run(tmp_path / "workspace", order(mixed, tmp_path / "out"))
    items = json.loads((tmp_path / "out/intake.json").read_text("utf-8"))["items"]
    told = {item["path"]: item["parts"] for item in items}
    for name in (*(f"dropoff/{name}" for name in bad), "nothing.eml"):
        (part,) = told[name]
        assert part["became"] == "quarantined", (name, part)
        assert len(part["why"].split()) > 6, part
    assert [p for p in told[PIECE[0]] if p["filed_under"]]


def test_every_part_tells_its_way_in_through_what_it_lay_in(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("note.txt", "See you at the general meeting on December 4.")
    mail = EmailMessage()
    mail.set_content("Lunch on Thursday?")
    wrapped = winmail_dat("", {"papers.zip": packed.getvalue()})
    mail.add_attachment(wrapped, maintype="application", subtype="ms-tnef", filename="winmail.dat")
    (inbox / "a.msg").write_bytes(msg_file(mail))
    run(tmp_path / "workspace", order(inbox, tmp_path / "out"))
    (item,) = json.loads((tmp_path / "out/intake.json").read_text("utf-8"))["items"]
    assert [part["way"] for part in item["parts"]] == [
        "a.msg > body",
        "a.msg > winmail.dat",
        "a.msg > winmail.dat > papers.zip",
        "a.msg > winmail.dat > papers.zip > note.txt",
    ]
    assert {part["became"] for part in item["parts"]} == {"other"}
    with open_shop(Settings(tmp_path / "workspace")) as shop:
        assert all(shop.store.has_original(part["sha256"]) for part in item["parts"])


def test_an_answer_is_used_by_the_next_run_and_taken_back(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    shutil.copy2(SAMPLES / "inbox" / UNRECORDED, inbox / UNRECORDED)
    workspace, wanted = tmp_path / "workspace", order(inbox, tmp_path / "out")
    run(workspace, wanted)
    before = json_files(wanted.out)
    (path,) = wanted.out.glob("*/report.json")
    question = next(q for q in json.loads(path.read_text("utf-8"))["questions"] if "not_met" in q["options"])
    answer = Correction(question["id"], question["target"], "met", "A. Manager", AS_OF)
    with open_shop(Settings(workspace)) as shop:
        shop.store.add_correction(answer)
    run(workspace, wanted)
    report = json.loads(path.read_text("utf-8"))
    outcomes = {r["id"]: r["outcome"] for r in report["requirements"]}
    assert outcomes[question["changes"][0]] == "met"
    assert question["id"] not in {q["id"] for q in report["questions"]}
    with open_shop(Settings(workspace)) as shop:
        assert shop.store.withdraw_correction(question["id"])
    run(workspace, wanted)
    assert json_files(wanted.out) == before


def test_a_wrong_cycle_or_folder_is_told_plainly(inbox: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageFault, match="is not a deadline"):
        steps.check_order(Order(SAMPLES / "office", inbox, date(2026, 12, 2), AS_OF, tmp_path))
    with pytest.raises(UsageFault, match="is not a folder"):
        steps.check_order(Order(tmp_path / "none", inbox, CYCLE, AS_OF, tmp_path))


def desk(*words: str | Path, cwd: Path) -> subprocess.Popen[str]:
    root = Path(__file__).parent.parent.parent
    environment = os.environ | {"PYTHONPATH": str(root), "OMP_THREAD_LIMIT": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "desk", *map(str, words)],
        cwd=cwd,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def children_of(workspace: Path) -> list[str]:
    """Command lines of processes that still serve this workspace's Prefect."""
    told = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True).stdout
    mine = []
    for line in told.splitlines():
        pid = line.split()[0]
        environment = Path(f"/proc/{pid}/environ")
        try:
            if str(workspace).encode() in environment.read_bytes():
                mine.append(line)
        except OSError:
            continue
    return mine


def test_the_flow_killed_half_way_and_run_again_gives_the_same(
    first: tuple[Path, Path], inbox: Path, tmp_path: Path
) -> None:
    words = (
        *("run", "--office", SAMPLES / "office", "--inbox", inbox, "--cycle", LABELS["cycle"]),
        *("--as-of", LABELS["as_of"], "--out", tmp_path / "out", "--workspace", tmp_path / "workspace"),
    )
    killed = desk(*words, cwd=tmp_path)
    until = time.monotonic() + 120
    while not list((tmp_path / "workspace/originals").glob("*/*")) and time.monotonic() < until:
        time.sleep(0.05)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    again = desk(*words, cwd=tmp_path)
    out, err = again.communicate(timeout=240)
    assert again.returncode == 0, err
    assert json_files(tmp_path / "out") == json_files(first[1])
    for noise in ("Traceback", "prefect", "WARNING", "ERROR", "Task run"):
        assert noise not in out + err
    until = time.monotonic() + 10
    while children_of(tmp_path / "workspace") and time.monotonic() < until:
        time.sleep(0.2)
    assert not children_of(tmp_path / "workspace"), "a killed run left a child behind"
