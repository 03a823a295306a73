"""The whole job on the sample office: Prefect's share, the second run, and peak memory.

`python tests/bench/run_bench.py`. The same job is done with Prefect and, step by step, without it, each in a
workspace of its own; then each once more with nothing new. Every run is a process of its own, as for users:
Prefect's client keeps the address of the first server that it has spoken to.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from extractors.inbox import in_toronto
from flows import outputs, prefect_home, steps
from flows.shop import Settings, open_shop
from flows.steps import Desk, Order

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def plain(workspace: Path, order: Order) -> dict[str, float]:
    """Seconds of the steps one after the other, documents two at a time as the flow has them."""
    start = time.perf_counter()
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
    return {"job": time.perf_counter() - start}


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


def order(out: Path) -> Order:
    labels = json.loads((SAMPLES / "labels.json").read_text("utf-8"))
    as_of = in_toronto(datetime.fromisoformat(labels["as_of"]))
    return Order(SAMPLES / "office", SAMPLES / "inbox", date.fromisoformat(labels["cycle"]), as_of, out)


def one_run(way: str, workspace: Path) -> None:
    """One run in this process; prints its seconds and the peak memory in MiB as JSON."""
    found = WAYS[way](workspace, order(workspace / "out"))
    for name, who in (("own", resource.RUSAGE_SELF), ("child", resource.RUSAGE_CHILDREN)):
        found[name] = resource.getrusage(who).ru_maxrss / 1024
    print(json.dumps(found))


def measured(way: str, workspace: Path) -> dict[str, float]:
    """What `one_run` finds in a process of its own; raises CalledProcessError where the run fails."""
    done = subprocess.run(
        [sys.executable, __file__, way, str(workspace)], check=True, stdout=subprocess.PIPE, text=True
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        first, second = (measured("prefect", base / "a") for _ in range(2))
        bare, bare_again = (measured("plain", base / "b") for _ in range(2))
    print(f"{'':<28}{'first run':>12}{'nothing new':>14}")
    for name, lap in (
        ("Prefect: start", "start"),
        ("the job under Prefect", "job"),
        ("Prefect: stop", "stop"),
    ):
        print(f"{name:<28}{first[lap]:>11.1f}s{second[lap]:>13.1f}s")
    print(f"{'the job without Prefect':<28}{bare['job']:>11.1f}s{bare_again['job']:>13.1f}s")
    print(f"second run / first run, Prefect's start and stop aside: {second['job'] / first['job']:.3f}")
    print(
        f"peak memory of one process: {first['own']:.0f} MiB the run's own, "
        f"{first['child']:.0f} MiB its largest child"
    )


WAYS = {"prefect": with_prefect, "plain": plain}

if __name__ == "__main__":
    if len(sys.argv) == 3:
        one_run(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
