"""`desk remittances map`: shown, changed, confirmed, and used by the next import."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from desk.cli import status_of
from extractors.records import fingerprint
from models.store import Store

REPORT = (
    "Who,Ref,What For,Function,Commences,Ceases,Hrs\n"
    '"ROE, Ana",3456,Grey Gull,1st APC,2024-03-03,2024-03-09,5\n'
)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "quill.csv"
    file.write_text(REPORT, "utf-8")
    return file


def mapped(report: Path, *options: str) -> int:
    return status_of(["remittances", "map", str(report), "--workspace", str(report.parent / "w"), *options])


def test_a_report_is_shown_and_nothing_kept_without_a_word(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert mapped(report) == 0
    shown = capsys.readouterr().out
    assert "A GUESS" in shown and "Not kept" in shown and "3456 Ana Roe; Grey Gull" in shown
    store = Store.open(report.parent / "w")
    assert store.payroll_layouts() == ()
    store.close()


def test_what_is_confirmed_is_kept_with_a_name_listed_and_can_be_forgotten(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert mapped(report, "--column", "Hrs=days", "--confirm", "--by", "Ana Clerk") == 0
    store = Store.open(report.parent / "w")
    (layout,) = store.payroll_layouts()
    store.close()
    assert (layout.fields[-1], layout.by) == ("days", "Ana Clerk")
    assert fingerprint(report.parent, layouts=(layout,)) != fingerprint(report.parent), (
        "the office is read again"
    )
    capsys.readouterr()
    workspace = str(report.parent / "w")
    assert status_of(["remittances", "layouts", "--workspace", workspace]) == 0
    said = capsys.readouterr().out
    assert "Ana Clerk" in said
    assert status_of(["remittances", "layouts", "--forget", said.split()[0], "--workspace", workspace]) == 0
    assert status_of(["remittances", "layouts", "--forget", said.split()[0], "--workspace", workspace]) == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--column", "Hrs=daze"], "cannot hold 'daze'"),
        (["--column", "Hours=days"], "has no column 'Hours'"),
        (["--column", "Hrs"], "does not say which column"),
        (["--confirm"], "not said who confirms"),
    ],
)
def test_a_slip_is_told_with_what_to_do(
    report: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    assert mapped(report, *options) == 2
    assert said in capsys.readouterr().err


class Keyboard(io.StringIO):
    """A terminal at which these lines are typed."""

    def isatty(self) -> bool:
        return True


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", Keyboard("".join(f"{line}\n" for line in lines)))


def kept(report: Path) -> list[tuple[str, str]]:
    store = Store.open(report.parent / "w")
    try:
        return [(layout.fields[-1], layout.by) for layout in store.payroll_layouts()]
    finally:
        store.close()


def test_on_a_terminal_a_change_is_shown_again_and_kept_when_it_is_agreed_to(
    report: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "Hrs=days", "yes", "Ana Clerk")
    assert mapped(report) == 0
    shown = capsys.readouterr().out
    first, _, second = shown.partition("Keep this?")
    assert "5 hours" in first and "5 days" not in first
    assert "5 days" in second and "5 hours" not in second
    assert kept(report) == [("days", "Ana Clerk")]


def test_on_a_terminal_a_slip_is_told_and_asked_again(
    report: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "Hrs=daze", "Hours=days", "perhaps", "Hrs=days", "y", "Ana Clerk")
    assert mapped(report) == 0
    shown = capsys.readouterr().out
    assert "cannot hold 'daze'" in shown and "has no column 'Hours'" in shown
    assert "'perhaps' does not say which column" in shown and shown.count("Keep this?") == 5
    assert kept(report) == [("days", "Ana Clerk")]


@pytest.mark.parametrize("answer", ["no", "n", ""])
def test_on_a_terminal_nothing_is_kept_that_is_not_agreed_to(
    report: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    typed(monkeypatch, "Hrs=days", answer)
    assert mapped(report) == 0
    assert kept(report) == []
