"""The rules at the command line: checked, shown to somebody who knows the by-laws, and compared."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from desk.cli import status_of
from flows.shop import Settings, open_shop
from models.terms import Category
from tests.desk.test_inquiries import run
from tests.validators.test_third_local import BOOK
from validators.rule_words import rules_text
from validators.rulebook import RULES, parse

TEXT = (RULES / "local411_pc_caucus.yaml").read_text(encoding="utf-8")
MORE = TEXT.replace('  start: "2026.1"\n', '  start: "2026.1"\n  2027-01-15: "2027.1"\n').replace(
    "          start: 24\n", "          start: 24\n          2027-01-15: 30\n"
)
"""More months as PC from January on."""


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("ruled")
    run(base)
    return base


@pytest.fixture
def changed(tmp_path: Path) -> str:
    (tmp_path / "changed.yaml").write_text(MORE, "utf-8")
    return str(tmp_path / "changed.yaml")


def test_every_rulebook_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["rules", "check"]) == 0
    told = capsys.readouterr().out
    assert "local411_pc_caucus: good. 4 categories; dated changes: none." in told


def test_one_category_is_told_as_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "third.yaml").write_text(BOOK, "utf-8")
    assert status_of(["rules", "check", str(tmp_path / "third.yaml")]) == 0
    assert "good. 1 category; dated" in capsys.readouterr().out


def test_a_bad_rulebook_is_told_by_file_line_and_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(TEXT.replace("  start: 18\n", "  start: eighteen\n"), "utf-8")
    assert status_of(["rules", "check", str(bad)]) == 2
    told = capsys.readouterr().err
    assert "bad.yaml, line " in told and "months" in told and "whole number" in told


def test_the_rules_are_shown_beside_their_clauses(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["rules", "show", "first_apc", "--on", "2026-12-01"]) == 0
    shown = capsys.readouterr().out
    assert "for the deadline of December 1, 2026 (version 2026.1)" in shown
    assert "1) 2nd APC to 1st APC, item 1    At least 18 months are worked as 2nd APC" in shown
    assert "By days: days worked x 12 / 260." in shown
    assert "{" not in shown
    assert all(len(line) <= 100 for line in shown.splitlines())


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_rules_of_the_first_and_the_last_day_that_there_is_are_shown(
    day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status_of(["rules", "show", "first_apc", "--on", day]) == 0
    assert "1) 2nd APC to 1st APC, item 1" in capsys.readouterr().out


def test_how_months_are_counted_is_shown_where_months_are_asked(capsys: pytest.CaptureFixture[str]) -> None:
    for category, asked in (("first_apc", True), ("script_coordinator", False)):
        status_of(["rules", "show", category, "--on", "2026-12-01"])
        shown = capsys.readouterr().out
        assert ("By days: days worked" in shown) is asked
        assert "These are shows" in shown


def test_only_the_policies_of_the_category_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    status_of(["rules", "show", "first_apc", "--on", "2026-12-01"])
    first = capsys.readouterr().out
    status_of(["rules", "show", "travel_coordinator", "--on", "2026-12-01"])
    travel = capsys.readouterr().out
    assert "travel_time_supplements" in first and "exempt_resume" not in first
    assert "exempt_resume" in travel and "travel_time_supplements" not in travel


def test_a_category_without_rules_is_told_with_those_that_have_some(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert status_of(["rules", "show", "second_apc"]) == 2
    assert "first_apc" in capsys.readouterr().err


def test_a_difference_is_told_in_words_and_for_whom(
    stored: Path, changed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ["rules", "diff", "2026-12-01", changed, "--workspace", str(stored / "workspace")]
    assert status_of(told) == 0
    said = capsys.readouterr().out
    assert "production_coordinator, months.pc, months: 24 -> 30" in said
    assert "version: 2026.1 -> 2027.1" in said
    assert "1 application would come out otherwise." in said
    assert "months.pc: Met -> Not met, short" in said


def test_the_applications_of_every_cycle_that_was_run_are_compared(
    stored: Path, changed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace = tmp_path / "workspace"
    shutil.copytree(stored / "workspace", workspace)
    with open_shop(Settings(workspace)) as shop:
        inbox, as_of, rulebook = shop.store.last_run("2026-12-01") or ("", None, "")
        assert as_of is not None
        shop.store.save_run("2027-03-01", inbox, as_of, rulebook)
    assert status_of(["rules", "diff", "2026-12-01", changed, "--workspace", str(workspace)]) == 0
    assert "1 application would come out otherwise." in capsys.readouterr().out


def test_the_same_rules_change_nothing_for_anybody(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = ["rules", "diff", "2026-12-01", "2027-03-01", "--workspace", str(stored / "workspace")]
    assert status_of(told) == 0
    said = capsys.readouterr().out
    assert "Nothing changed." in said and "0 applications" in said


def test_what_is_decided_for_later_is_shown_beside_what_holds() -> None:
    shown = rules_text(parse(MORE, "x.yaml"), Category("production_coordinator"), date(2026, 12, 1))
    flat = " ".join(shown.split())
    assert "At least 24 months are worked as PC. From the cycle of March 1, 2027: At least 30 months" in flat
    after = rules_text(parse(MORE, "x.yaml"), Category("production_coordinator"), date(2027, 3, 1))
    assert "At least 30 months are worked as PC." in after and "From the cycle" not in after
