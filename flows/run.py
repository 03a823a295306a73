"""The main job as a Prefect flow: one task a document or application, each one call to a step.

Imported only after `flows.prefect_home.prepare`. Tasks take ids; what they work on is in the workspace.
"""

from __future__ import annotations

from typing import Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.futures import PrefectFuture
from prefect.task_runners import ThreadPoolTaskRunner

from flows import outputs, steps
from flows.collector import records_set_aside
from flows.shop import Shop
from flows.steps import Desk, Order
from models.terms import Report


def run_cycle(shop: Shop, order: Order) -> tuple[Report, ...]:
    """Runs the whole job as the flow `desk-run` and returns the reports, by application id."""
    steps.keep_apart(shop, order)
    desk = Desk(shop, order)
    reports: dict[str, Report] = {}

    @task(name="import-records", cache_policy=NO_CACHE)
    def import_records() -> None:
        steps.import_records(shop, order.office)

    @task(name="file-inbox", cache_policy=NO_CACHE)
    def file_inbox() -> None:
        steps.file_inbox(shop, order.inbox)

    @task(name="read-document", task_run_name="read {document}", cache_policy=NO_CACHE)
    def read_document(document: str) -> None:
        steps.read_document(desk, document)

    @task(name="report", task_run_name="report {application}", cache_policy=NO_CACHE)
    def report(application: str) -> None:
        reports[application] = steps.screen(desk, application)
        outputs.write_report(desk, reports[application])

    @task(name="sum-up", cache_policy=NO_CACHE)
    def sum_up() -> None:
        outputs.write_cycle(desk, [reports[id] for id in sorted(reports)])

    runner: Any = ThreadPoolTaskRunner(max_workers=shop.settings.workers)

    @flow(name="desk-run", task_runner=runner)
    def desk_run() -> None:
        import_records()
        file_inbox()
        waiting = steps.unread(desk)
        shop.progress.begin("Reading documents", len(waiting))
        _all(read_document.map(waiting))
        steps.forget_readings(desk)
        applications = steps.applications(desk)
        shop.progress.begin("Writing reports", len(applications))
        with records_set_aside():
            _all(report.map(applications))
        sum_up()

    desk_run()
    return tuple(reports[id] for id in sorted(reports))


def _all(futures: Any) -> None:
    """Waits for every task of a map; the first that failed raises its error here."""
    future: PrefectFuture[None]
    for future in futures:
        future.result()
