"""The whole job on the sample office: Prefect's share, the second run, and peak memory.

`python tests/bench/run_bench.py`. The same job is done with Prefect and, step by step, without it, each in a
workspace of its own; then each once more with nothing new.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from extractors.inbox import in_toronto
from flows import outputs, prefect_home, steps
from flows.shop import Settings, open_shop
from flows.steps import Desk, Order

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def plain(workspace: Path, order: Order) -> None:
    """The steps one after the other, documents two at a time as the flow has them."""
    from concurrent.futures import ThreadPoolExecutor

    with open_shop(Settings(workspace)) as shop, ThreadPoolExecutor(2) as pool:
        desk = Desk(shop, order)
        steps.import_records(shop, order.office)
        steps.file_inbox(shop, order.inbox)
        list(pool.map(lambda document: steps.read_document(desk, document), steps.unread(desk)))
        steps.forget_readings(desk)

        def report(application: str) -> object:
            found = steps.screen(desk, application)
            outputs.write_report(desk, found)
            return found

        reports = list(pool.map(report, steps.applications(desk)))
        outputs.write_cycle(desk, reports)


def with_prefect(workspace: Path, order: Order) -> dict[str, float]:
    laps = {"start": time.perf_counter()}
    with open_shop(Settings(workspace)) as shop:
        prefect_home.prepare(workspace)
        with prefect_home.server(workspace) as ready:
            from flows.run import run_cycle

            ready()
            laps["started"] = time.perf_counter()
            run_cycle(shop, order)
            laps["done"] = time.perf_counter()
    laps["stopped"] = time.perf_counter()
    return {
        "start": laps["started"] - laps["start"],
        "job": laps["done"] - laps["started"],
        "stop": laps["stopped"] - laps["done"],
    }


def main() -> None:
    labels = json.loads((SAMPLES / "labels.json").read_text("utf-8"))
    as_of = in_toronto(datetime.fromisoformat(labels["as_of"]))
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)

        def order(name: str) -> Order:
            cycle = date.fromisoformat(labels["cycle"])
            return Order(SAMPLES / "office", SAMPLES / "inbox", cycle, as_of, base / name / "out")

        first = with_prefect(base / "a", order("a"))
        second = with_prefect(base / "a", order("a"))
        bare = timed(lambda: plain(base / "b", order("b")))
        bare_again = timed(lambda: plain(base / "b", order("b")))
    print(f"{'':<28}{'first run':>12}{'nothing new':>14}")
    print(f"{'Prefect: start':<28}{first['start']:>11.1f}s{second['start']:>13.1f}s")
    print(f"{'the job under Prefect':<28}{first['job']:>11.1f}s{second['job']:>13.1f}s")
    print(f"{'Prefect: stop':<28}{first['stop']:>11.1f}s{second['stop']:>13.1f}s")
    print(f"{'the job without Prefect':<28}{bare:>11.1f}s{bare_again:>13.1f}s")
    print(f"second run / first run, Prefect's start and stop aside: {second['job'] / first['job']:.3f}")
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(
        f"peak memory of one process: {own / 1024:.0f} MiB here, {largest / 1024:.0f} MiB the largest child"
    )


if __name__ == "__main__":
    main()
