"""Explaining, overriding, supposing and foretelling at the command line, on the papers that a run stored."""

from __future__ import annotations

import hashlib
import json
import shutil
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desk.cli import status_of
from flows import inquiry, outputs, steps
from flows.rules import DEFAULT
from flows.shop import Settings, open_shop
from flows.steps import Desk, Order
from models.terms import Asked, Question
from reports.explanation import explanation_text
from tests.rules.casebook import usual
from tests.rules.casemaker import report
from validators.whatif import with_added

SAMPLES = Path(__file__).parent.parent.parent / "samples"
AS_OF = datetime(2026, 12, 2, 9, 0, tzinfo=ZoneInfo("America/Toronto"))
MESSAGE = "038.eml"
"""An upgrade to PC where no record says which credits the upgrade before it used."""


def run(base: Path) -> Path:
    """A run over one message in `base`; the application's folder."""
    return run_of(base, SAMPLES, MESSAGE, date(2026, 12, 1), DEFAULT)


def run_of(base: Path, samples: Path, message: str, cycle: date, rulebook: str) -> Path:
    """The same over one message of `samples`, by `rulebook`."""
    (base / "inbox").mkdir(exist_ok=True)
    shutil.copy2(samples / "inbox" / message, base / "inbox" / message)
    order = Order(samples / "office", base / "inbox", cycle, AS_OF, base / "out", rulebook)
    with open_shop(Settings(base / "workspace")) as shop:
        desk = Desk(shop, order)
        steps.import_records(shop, order.office)
        steps.file_inbox(shop, order.inbox)
        for document in steps.unread(desk):
            steps.read_document(desk, document)
        steps.forget_readings(desk)
        for application in steps.applications(desk):
            outputs.write_report(desk, steps.screen(desk, application))
    (folder,) = (path.parent for path in order.out.glob("*/report.json"))
    return folder


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("stored")
    run(base)
    return base


@pytest.fixture(scope="module")
def joining(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace of Local 44 with one request to join, of which neither months nor shows are asked."""
    base = tmp_path_factory.mktemp("joining")
    run_of(base, SAMPLES / "local44", "001.eml", date(2026, 12, 2), "local44_admission")
    return base


def application(base: Path) -> str:
    (path,) = base.glob("out/*/report.json")
    return str(json.loads(path.read_text("utf-8"))["application"]["id"])


def desk(base: Path, *words: str) -> int:
    return status_of([*words, "--workspace", str(base / "workspace")])


def fingerprint(base: Path) -> dict[str, str]:
    """Every file of the workspace and the output, by its bytes; the lock and SQLite's own files aside."""
    files = (p for p in base.rglob("*") if p.is_file() and not p.name.endswith(("lock", "-wal", "-shm")))
    return {str(p.relative_to(base)): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(files)}


def test_explain_names_clause_page_and_remittance_row(
    stored: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk(stored, "explain", application(stored), "months.pc") == 0
    told = capsys.readouterr().out
    assert "1) 1st APC to PC, item 1" in told
    assert "What counts" in told and "What does not count" in told
    assert ", page 1" in told and " row" in told
    assert "÷ 260 = " in told
    assert "(measure)" in told


def test_whatif_says_what_would_change_and_keeps_nothing(
    stored: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = fingerprint(stored)
    assert desk(stored, "whatif", application(stored), "--add-months", "6", "1st_apc") == 0
    told = capsys.readouterr().out
    assert "months.1st_apc_additional: To review -> Met" in told
    assert fingerprint(stored) == before
    assert not (stored / "workspace" / "prefect").exists()


def test_a_letter_of_any_kind_can_be_supposed(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for signer in ("crew", "pc", "member", "anyone", "caucus"):
        assert desk(stored, "whatif", application(stored), "--add-letter", signer) == 0
    assert "4 letters" in capsys.readouterr().out


def test_a_letter_by_anyone_is_none_of_a_member(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_shop(Settings(stored / "workspace")) as shop:
        of = inquiry.asked(shop, application(stored))
        case, before = of.case, of.screened()
        supposed = with_added(case, inquiry.a_letter(of, "anyone"))
        after = of.screened(supposed)
    assert supposed.office.members == case.index.office.members
    assert [len(report.letters) for report in (before, after)] == [3, 4]
    assert after.letters[-1].signer_member_no is None


def test_an_answer_of_the_wrong_kind_is_refused_and_the_same_one_is_told(
    stored: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(stored / "workspace", tmp_path / "workspace")
    targets = {
        "days": ("sha256:aa#1/credits/0/days", "102", "many", "a number of days"),
        "show": ("sha256:aa#1/credits/0/production", "P001", "P999", "productions.csv"),
        "who": ("sha256:aa#1/member_no", "3804", "0000", "members.csv"),
    }
    here = application(stored)
    asked = [Question(id, Asked.MANAGER, "?", (), (), target) for id, (target, *_) in targets.items()]
    with open_shop(Settings(tmp_path / "workspace")) as shop:
        shop.store.save_questions(here, asked)
    for id, (_, right, wrong, wanted) in targets.items():
        assert desk(tmp_path, "answer", id, wrong, "--by", "Pat") == 2
        assert wanted in capsys.readouterr().err
        assert desk(tmp_path, "answer", id, right, "--by", "Pat") == 0
        assert "Kept" in capsys.readouterr().out
        assert desk(tmp_path, "answer", id, right, "--by", "Pat") == 0
        assert "is the answer already" in capsys.readouterr().out
    assert desk(tmp_path, "answer", "show", "none", "--by", "Pat") == 0
    assert desk(tmp_path, "answer", "days", "103", "--by", " ") == 2
    assert "--by names nobody" in capsys.readouterr().err


def test_forecast_names_a_cycle_and_what_it_assumes(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = fingerprint(stored)
    member = application(stored).partition("/")[2].partition("-")[0]
    assert desk(stored, "forecast", member) == 0
    told = capsys.readouterr().out
    assert "No cycle can be foretold" in told
    assert "Then still open: shows.1st_apc_additional. Still needed: a list of the shows that counted" in told
    assert "Assumed: It goes on without a break at" in told
    assert "Nothing else changes: letters, seminars, dues and the rules are as they are today." in told
    assert fingerprint(stored) == before


def test_an_override_stands_in_every_report_and_taking_it_back_restores_the_bytes(tmp_path: Path) -> None:
    folder = run(tmp_path)
    before = (folder / "report.json").read_bytes(), (folder / "report.html").read_bytes()
    which = (application(tmp_path), "months.1st_apc_additional")
    why = "The upgrade file of 2019 lists the shows."
    assert desk(tmp_path, "override", *which, "met", "--reason", why, "--by", "A. Manager") == 0
    run(tmp_path)
    report = json.loads((folder / "report.json").read_text("utf-8"))
    finding = next(r for r in report["requirements"] if r["id"] == which[1])
    assert finding["outcome"] == "met"
    assert finding["ruling"]["by"] == "A. Manager" and finding["ruling"]["why"] == why
    assert finding["ruling"]["rules_outcome"] == "needs_review"
    page = (folder / "report.html").read_text("utf-8")
    assert why in page and "A. Manager" in page
    assert desk(tmp_path, "override", *which, "--take-back", "--by", "A. Manager") == 0
    run(tmp_path)
    assert ((folder / "report.json").read_bytes(), (folder / "report.html").read_bytes()) == before


def test_where_no_work_is_asked_for_none_is_supposed_or_foretold(
    joining: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here = application(joining)
    for added in (["--add-months", "2", "pc"], ["--add-show", "pc"]):
        assert desk(joining, "whatif", here, *added) == 2
        assert "No months or shows are asked for this application." in capsys.readouterr().err
    assert desk(joining, "forecast", here.partition("/")[2].rpartition("-local44")[0]) == 0
    told = capsys.readouterr().out
    assert "  No months or shows are asked for." in told and "are met" not in told


def test_before_a_run_there_is_nothing_to_foretell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk(tmp_path, "forecast", "3456") == 2
    assert "No cycle was run in this workspace yet." in capsys.readouterr().err


def test_as_many_months_as_may_be_added_are_counted(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk(stored, "whatif", application(stored), "--add-months", "399.9", "pc") == 0
    assert "days.crosscheck" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["explain", "2026-12-01/9999-first_apc", "months.pc"], "There is no application"),
        (["explain", "2031-12-01/3456-first_apc", "months.pc"], "was not run in this workspace"),
        (["explain", "HERE", "months.astronaut"], "Asked are: request, resume"),
        (["override", "HERE", "months.pc", "fine", "--reason", "r", "--by", "me"], "It is one of met"),
        (["override", "HERE", "months.pc", "met", "--by", "me"], "Give an outcome with --reason"),
        (["override", "HERE", "months.pc", "--take-back", "--by", "me"], "no override to take back"),
        (["whatif", "HERE"], "Say what is added"),
        (["whatif", "HERE", "--add-letter", "astronaut"], "is no member number"),
        (["whatif", "HERE", "--add-months", "2", "astronaut"], "It is one of 2nd_apc"),
        (["whatif", "HERE", "--add-months", "-2", "pc"], "Give a number above 0"),
        (["whatif", "HERE", "--add-months", "1e9", "pc"], "Give a number above 0 and below 400"),
        (["whatif", "HERE", "--add-months", "two", "pc"], "two is no number of months"),
        (["whatif", "HERE", "--add-letter", "MEMBER"], "is the applicant"),
        (["override", "HERE", "months.pc", "met", "--reason", "r", "--by", " "], "--by names nobody"),
        (["forecast", "0000"], "has no application"),
        (["forecast", "2026-12-01/3456-first_apc"], "Give a member's number"),
    ],
)
def test_a_wrong_word_is_told_plainly(
    stored: Path, words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    here = application(stored)
    known = {"HERE": here, "MEMBER": here.partition("/")[2].partition("-")[0]}
    assert desk(stored, *(known.get(word, word) for word in words)) == 2
    shown = capsys.readouterr().err
    assert told in shown
    assert "Traceback" not in shown


def test_what_is_in_a_place_is_not_said_twice() -> None:
    result = report({**usual("first_apc"), "seminars": []})
    told = explanation_text(result, next(f for f in result.findings if f.id == "seminars"), ())
    assert told.count("no row for 3456") == 1
