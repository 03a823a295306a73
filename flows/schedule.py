"""The scheduled runs as Prefect deployments, on the clock of the rulebook's office.

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

_AHEAD = 5
"""Deadlines that schedules are laid out for: over a year; the service is started more often than that."""


def serve(settings: Settings, office: Path, inbox: Path, out: Path, name: str) -> None:
    """Serves intake and screening by the rulebook called `name` until the process is stopped."""
    book = rulebook.load(name)

    @flow(name="desk-intake")
    def intake() -> None:
        with open_shop(settings) as shop:
            steps.import_records(shop, office)
            steps.file_inbox(shop, inbox)

    @flow(name="desk-screening")
    def screening() -> None:
        from flows.run import run_cycle

        as_of = cycles.local(datetime.now(UTC), book)
        cycle = cycles.cycle_of(as_of, book)
        with open_shop(settings) as shop:
            run_cycle(shop, Order(office, inbox, cycle, as_of, out / cycle.isoformat(), name))

    today = cycles.local_day(datetime.now(UTC), book)
    rules = [RRule(rule, timezone=book.timezone) for rule in screening_rules(today, _AHEAD, name)]
    deployments: Any = (
        intake.to_deployment(name="every-ten-minutes", schedule=intake_schedule(book.timezone)),
        screening.to_deployment(name="before-deadlines", schedules=rules),
    )
    serve_deployments(*deployments, pause_on_shutdown=True)


def intake_schedule(timezone: str) -> Schedule:
    return Interval(timedelta(minutes=10), timezone=timezone)
