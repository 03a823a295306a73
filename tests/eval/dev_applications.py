"""Whole applications for development: `python -m tests.eval.dev_applications [--n 40] [--styles text]`.

Strangers' resumes, written letters and requests (`dev_papers`), read, placed, checked and reported as for a
user; printed are the outcomes, the clean applications that are ready, and what keeps the others from it.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from flows import steps
from flows.outputs import folder_of
from flows.shop import Settings, open_shop
from flows.steps import Desk, Order
from models.terms import Report
from reports.json_report import report_json
from samples.delivery import Noise
from samples.flaws import FLAWS
from samples.layouts import FAMILIES, FONTS
from samples.office import Setting, Wish, build, save_labels
from samples.phrases import SAMPLE as PHRASES
from samples.scoring import score
from tests.eval.dev_papers import WORDS, StrangersPress, WrittenDelivery

SEED = 80
FOLDER = Path(".eval/development")
STYLES = {
    "text": ("mail_pdf", "mail_docx", "mail_html", "referees", "mail_pdf", "mail_forwarded"),
    "scans": ("mail_scan", "mail_photo", "dropoff", "mail_scan"),
    "faxes": ("fax_fine", "fax_standard", "mail_then_fax"),
}
CATEGORIES = (
    *("first_apc",) * 4,
    *("production_coordinator",) * 3,
    "script_coordinator",
    "travel_coordinator",
)
_CLEAN = 0.7
_NONE: dict[str, Any] = {"status": "", "requirements": [], "questions": []}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=40)
    parser.add_argument("--styles", choices=sorted(STYLES), default="text")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--keep", action="store_true", help="judge the readings of the run before anew")
    told = parser.parse_args()
    root = FOLDER / f"{told.styles}-{told.seed}-{told.n}"
    labels = population(root, told.seed, told.n, STYLES[told.styles])
    run(root, labels, told.keep)
    figures = score(root / "out", labels)
    show(figures, held_up(root / "out", labels))
    (root / "figures.json").write_text(json.dumps(figures, indent=1, sort_keys=True), "utf-8")


def population(root: Path, seed: int, n: int, styles: tuple[str, ...]) -> dict[str, Any]:
    """Made once and kept: it does not depend on the reader."""
    kept = root / "labels.json"
    if not kept.is_file():
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True)
        press = StrangersPress(FAMILIES, FONTS, Random(seed + 1))
        size = {"members": 60 + n // 3, "shows": 60 + n // 2}
        setting = Setting(WORDS, PHRASES, press, Noise(), delivery=WrittenDelivery, **size)
        save_labels(kept, build(root, seed, setting, wishes(seed, n, styles), junk=False))
    labels: dict[str, Any] = json.loads(kept.read_text("utf-8"))
    return labels


def wishes(seed: int, n: int, styles: tuple[str, ...]) -> list[Wish]:
    """Seven in ten clean, the others with the flaws in turn; all by the styles in turn."""
    rng, flaws = Random(seed), sorted(FLAWS)
    rng.shuffle(flaws)
    clean = round(n * _CLEAN)
    made = [Wish(CATEGORIES[at % len(CATEGORIES)], styles[at % len(styles)]) for at in range(clean)]
    return made + [Wish(flaws[at % len(flaws)], styles[at % len(styles)]) for at in range(n - clean)]


def run(root: Path, labels: dict[str, Any], keep: bool) -> None:
    """The steps of the job, but for pages and packets, in a workspace of its own, which is emptied first:
    another reader reads anew."""
    if not keep:
        shutil.rmtree(root / "workspace", ignore_errors=True)
    shutil.rmtree(root / "out", ignore_errors=True)
    cycle, as_of = date.fromisoformat(labels["cycle"]), datetime.fromisoformat(labels["as_of"])
    order = Order(root / "office", root / "inbox", cycle, as_of, root / "out")
    with open_shop(Settings(root / "workspace")) as shop:
        desk = Desk(shop, order)
        steps.import_records(shop, order.office)
        steps.file_inbox(shop, order.inbox)
        with ThreadPoolExecutor(2) as readers:
            list(readers.map(partial(steps.read_document, desk), steps.unread(desk)))
        steps.forget_readings(desk)
        for application in steps.applications(desk):
            report = steps.screen(desk, application)
            write_report_json(folder_of(report, order.out), report)


def write_report_json(folder: Path, report: Report) -> None:
    folder.mkdir(parents=True)
    (folder / "report.json").write_text(report_json(report), "utf-8")


def held_up(out: Path, labels: dict[str, Any]) -> list[dict[str, Any]]:
    """The clean applications that are not ready: what is not met, why, and what is asked."""
    found = []
    for label in labels["applications"]:
        path = out / (label["folder"] or "") / "report.json"
        if label["status"] != "ready" or not label["clean"]:
            continue
        report = json.loads(path.read_text("utf-8")) if path.is_file() else _NONE
        if report["status"] == "ready":
            continue
        papers = [paper["family"] for paper in labels["papers"] if paper["folder"] == label["folder"]]
        still = [r for r in report["requirements"] if r["outcome"] in ("needs_review", "not_met")]
        found.append(
            {
                "folder": label["folder"],
                "style": label["style"],
                "papers": papers,
                "open": [(r["id"], r["reason"], r["says"]) for r in still],
                "questions": [(q["asks"], q["changes"]) for q in report["questions"]],
            }
        )
    return found


def show(figures: dict[str, Any], held: list[dict[str, Any]]) -> None:
    for name, found in (*figures["rates"].items(), *figures["ready"].items()):
        print(f"{name:<48}{found['rate']:>7.3f}{found['n']:>7}")
    for entry in held:
        print(f"\n{entry['folder']} ({entry['style']}): {', '.join(entry['papers'])}")
        for requirement, reason, says in entry["open"]:
            print(f"  {requirement}: {reason}: {says}")
        for asks, changes in entry["questions"]:
            print(f"  ? {asks} [{', '.join(changes)}]")
    causes = Counter(requirement for entry in held for requirement, _, _ in entry["open"])
    print("\nheld up by:", ", ".join(f"{name} {n}" for name, n in causes.most_common()))
    print(f"without a report: {len(figures['missing'])}; said to be met that are not: {figures['false_met']}")


if __name__ == "__main__":
    main()
