"""The command line as a user meets it: plain words, the contract's exit statuses, no stack trace."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from desk.cli import status_of
from flows.calendar import screening_rules
from models.store import Store
from models.terms import Asked, Question

SAMPLES = Path(__file__).parent.parent.parent / "samples"


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def a_question(options: tuple[str, ...] = ("2nd_apc", "1st_apc")) -> Question:
    return Question(
        id="q-0123456789",
        asked=Asked.MANAGER,
        asks="Which APC position was worked on Marrowgate Overpass?",
        options=options,
        changes=("months.1st_apc",),
        target="sha256:ab#1/credits/0/position",
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    store = Store.open(tmp_path / "workspace")
    store.save_questions("2026-12-01/3517-first_apc", [a_question()])
    store.close()
    return tmp_path / "workspace"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ["run", "--office", "none", "--inbox", "none", "--cycle", "2026-12-01", "--out", "o"],
            "not a folder",
        ),
        (
            ["run", "--office", ".", "--inbox", ".", "--cycle", "2026-12-02", "--out", "o"],
            "--cycle 2027-03-01",
        ),
        (["run", "--office", ".", "--inbox", ".", "--cycle", "soon", "--out", "o"], "Write it as 2026-12-01"),
        (["read", "none.pdf"], "none.pdf is not a file"),
        (["answer", "q-0123456789", "pc", "--by", "me"], "It takes one of: 2nd_apc, 1st_apc"),
        (["answer", "q-nothing", "pc", "--by", "me"], "desk questions"),
        (["answer", "q-0123456789", "--take-back", "--by", "me"], "no answer to take back"),
        (["answer", "q-0123456789", "--by", "me"], "Give either a value or --take-back"),
        (["nonsense"], "No such command"),
    ],
)
def test_wrong_usage_is_told_in_a_line_and_ends_with_2(
    words: list[str], told: str, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status_of(words) == 2
    said = capsys.readouterr()
    assert told in said.err and "Traceback" not in said.err + said.out


def test_questions_and_answers(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["questions"]) == 0
    assert "Which APC position" in capsys.readouterr().out
    assert status_of(["answer", "q-0123456789", "1st_apc", "--by", "A. Manager"]) == 0
    assert status_of(["questions"]) == 0
    assert "Nothing is asked" in capsys.readouterr().out
    store = Store.open(workspace)
    (kept,) = store.corrections()
    store.close()
    assert (kept.target, kept.value, kept.by) == ("sha256:ab#1/credits/0/position", "1st_apc", "A. Manager")
    assert status_of(["answer", "q-0123456789", "--take-back", "--by", "A. Manager"]) == 0
    assert status_of(["questions"]) == 0
    assert "Which APC position" in capsys.readouterr().out


def test_read_shows_a_message_part_by_part(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["read", str(SAMPLES / "inbox/001.eml"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {entry["schema"] for entry in told} == {"reading/1"}


def test_a_paper_that_cannot_be_read_is_no_fault_of_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "cut.pdf").write_bytes(b"%PDF-1.7 cut")
    assert status_of(["read", "cut.pdf"]) == 0
    assert "Traceback" not in capsys.readouterr().out


def test_a_fault_of_ours_ends_with_1_and_keeps_the_trace_in_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks(_count: int, _rulebook: str) -> None:
        raise RuntimeError("inner secret")

    monkeypatch.setattr("desk.commands.calendar", breaks)
    assert status_of(["calendar"]) == 1
    said = capsys.readouterr().err
    assert "inner secret" not in said and "desk-fault.log" in said
    assert "inner secret" in (tmp_path / "desk-fault.log").read_text("utf-8")


def test_the_calendar_prints_the_coming_deadlines(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["calendar", "--count", "4"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 4 and all("cut-off" in line and "23:59:59" in line for line in lines)


@pytest.mark.parametrize("count", ["-5", "0", "100000"])
def test_a_calendar_of_no_or_too_many_deadlines_is_refused(
    count: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status_of(["calendar", "--count", count]) == 2
    assert "1<=x<=100" in capsys.readouterr().err


def test_the_calendar_of_a_local_without_deadlines_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["calendar", "--rulebook", "local44_admission"]) == 0
    assert "IATSE Local 44" in (said := capsys.readouterr().out) and "has no deadlines" in said


def test_an_unknown_rulebook_is_told_with_those_that_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = ["--office", str(tmp_path), "--inbox", str(tmp_path), "--out", str(tmp_path)]
    for command in (["calendar"], ["schedule", *folders]):
        assert status_of([*command, "--rulebook", "local99"]) == 2
        assert "local411_pc_caucus, local44_admission" in capsys.readouterr().err


def test_a_local_without_deadlines_is_screened_every_night() -> None:
    from datetime import date
    from itertools import islice, pairwise

    from dateutil.rrule import rrulestr

    (nightly,) = screening_rules(date(2026, 11, 20), 5, "local44_admission")
    runs = list(islice(rrulestr(nightly), 400))
    assert all(run.hour == 2 for run in runs)
    assert {(b - a).days for a, b in pairwise(runs)} == {1}


def test_screening_is_nightly_for_thirty_days_and_two_hourly_on_the_last() -> None:
    from datetime import date

    from dateutil.rrule import rrulestr

    nights, last_day = screening_rules(date(2026, 11, 20), 1)
    runs = list(rrulestr(nights))
    assert (runs[0].date(), runs[-1].date(), len(runs)) == (date(2026, 11, 1), date(2026, 11, 30), 30)
    runs = list(rrulestr(last_day))
    assert {run.date() for run in runs} == {date(2026, 12, 1)} and [run.hour for run in runs] == list(
        range(0, 24, 2)
    )


def test_the_doctor_says_how_to_mend_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status_of(["doctor"]) == 0
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert status_of(["doctor"]) == 3
    said = capsys.readouterr()
    assert "apt-get install -y tesseract-ocr" in said.out and "lacks" in said.err


def test_no_test_can_reach_another_machine() -> None:
    with pytest.raises(ConnectionRefusedError, match="asked for the network"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
