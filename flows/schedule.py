"""The scheduled runs as Prefect deployments in America/Toronto.

Imported only after `flows.prefect_home.prepare`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from prefect import flow
from prefect import serve as serve_deployments
from prefect.schedules import Interval, RRule, Schedule

from flows import steps
from flows.calendar import screening_rules
from flows.shop import Settings, open_shop
from flows.steps import Order
from validators import cycles, rulebook

ZONE = "America/Toronto"
_AHEAD = 5
"""Deadlines that schedules are laid out for: over a year; the service is started more often than that."""


def serve(settings: Settings, office: Path, inbox: Path, out: Path) -> None:
    """Serves intake and screening until the process is stopped."""

    @flow(name="desk-intake")
    def intake() -> None:
        with open_shop(settings) as shop:
            steps.import_records(shop, office)
            steps.file_inbox(shop, inbox)

    @flow(name="desk-screening")
    def screening() -> None:
        from flows.run import run_cycle

        as_of = steps.in_toronto(datetime.now(UTC))
        cycle = cycles.cycle_of(as_of, rulebook.load())
        with open_shop(settings) as shop:
            run_cycle(shop, Order(office, inbox, cycle, as_of, out / cycle.isoformat()))

    today = steps.in_toronto(datetime.now(UTC)).date()
    rules = [RRule(rule, timezone=ZONE) for rule in screening_rules(today, _AHEAD)]
    deployments: Any = (
        intake.to_deployment(name="every-ten-minutes", schedule=intake_schedule()),
        screening.to_deployment(name="before-deadlines", schedules=rules),
    )
    serve_deployments(*deployments, pause_on_shutdown=True)


def intake_schedule() -> Schedule:
    return Interval(timedelta(minutes=10), timezone=ZONE)
