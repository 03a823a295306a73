"""The scheduled runs: those of the rulebook named, on its office's clock, whenever they take place."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desk.commands import schedule
from flows import prefect_home
from flows.shop import Settings
from flows.steps import Order
from validators import cycles
from validators.rulebook import load


class Served:
    """What `desk schedule` gives Prefect to serve, in the place of Prefect's runner, which never ends."""

    def __init__(self) -> None:
        self.schedules: dict[str, list[Any]] = {}

    def __call__(self, *deployments: Any, **_how: Any) -> None:
        for deployment in deployments:
            self.schedules[deployment.flow_name] = [one.schedule for one in deployment.schedules]


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Served:
    """As it comes to Prefect from the command, with a server of the office's own named, so that none is
    started."""
    monkeypatch.setattr(os, "environ", dict(os.environ))
    os.environ["DESK_PREFECT_API_URL"] = "http://127.0.0.1:9/api"
    prefect_home.prepare(tmp_path)
    found = Served()
    monkeypatch.setattr("flows.schedule.serve_deployments", found)
    return found


def folders(at: Path) -> tuple[Path, Path, Path]:
    return at / "office", at / "inbox", at / "out"


def test_another_locals_schedule_is_served_every_night_on_its_own_clock(
    served: Served, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = load("local44_admission")
    schedule(Settings(tmp_path), *folders(tmp_path), book.name)
    (intake,), (nightly,) = served.schedules["desk-intake"], served.schedules["desk-screening"]
    assert (intake.interval.total_seconds(), intake.timezone) == (600, book.timezone)
    assert nightly.rrule.endswith("T020000\nRRULE:FREQ=DAILY") and nightly.timezone == book.timezone
    assert f"{book.title} has no deadlines" in capsys.readouterr().out


def test_a_scheduled_screening_goes_by_the_rulebook_named_and_the_cycle_of_its_day(
    served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prefect.flows import Flow

    taken: list[Order] = []
    flows: dict[str, Any] = {}
    monkeypatch.setattr("flows.run.run_cycle", lambda _shop, order: taken.append(order))
    monkeypatch.setattr(Flow, "to_deployment", lambda self, **_how: flows.setdefault(self.name, self))
    monkeypatch.setattr("flows.schedule.serve_deployments", lambda *_flows, **_how: None)
    for name in ("local44_admission", "local411_pc_caucus"):
        flows.clear()
        schedule(Settings(tmp_path), *folders(tmp_path), name)
        flows["desk-screening"].fn()
        book, order = load(name), taken[-1]
        today = cycles.local(datetime.now(UTC), book)
        assert (order.rulebook, order.cycle) == (name, cycles.cycle_of(today, book))
        assert order.out == tmp_path / "out" / order.cycle.isoformat()
        assert abs(today - order.as_of).total_seconds() < 600
