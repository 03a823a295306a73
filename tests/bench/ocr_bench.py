"""How fast and how well pages are read: `python tests/bench/ocr_bench.py --pages N [--processes P]`.

Plain `tesseract` on the images as received and `see` read the same pages in turn, with the same number of
processes and OMP_THREAD_LIMIT=1 on both sides. Prints the ratio of pages a second, overall and by class, by
the clock and by the processor's time (which other work on the machine hardly changes), the share of words
read right in their place, where the time went and peak memory. Papers come from
samples/layouts and samples/degrade only.
"""

from __future__ import annotations

import argparse
import itertools
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from multiprocessing import get_context
from pathlib import Path
from typing import Any

os.environ["OMP_THREAD_LIMIT"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from papers import BenchPaper, papers
from received import received_images

from extractors import ocr, pdf_pages, scan_pages
from extractors.media import media_type_of
from extractors.pages import see
from models.terms import Page

_NEAR_PT = 25.0
_STAGES = (
    ("rasterise", pdf_pages, "pdf_frame"),
    ("prepare", scan_pages, "_ready"),
    ("OCR", ocr, "_table"),
    ("words", ocr, "_by_image"),
    ("marks", scan_pages, "marks"),
)
_spent: dict[str, float] = defaultdict(float)


def watch_stages() -> None:
    """Time each stage of `see` in this process from now on. No stage runs within another."""
    for stage, module, name in _STAGES:
        setattr(module, name, _timed(stage, getattr(module, name)))


def _timed(stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def run(*args: Any, **named: Any) -> Any:
        start = time.perf_counter()
        try:
            return function(*args, **named)
        finally:
            _spent[stage] += time.perf_counter() - start

    return run


def plain_seconds(paper: BenchPaper) -> tuple[float, float]:
    """Seconds by the clock and of the processor."""
    with tempfile.TemporaryDirectory() as folder:
        images = list(received_images(paper.name, paper.content, Path(folder)))
        start, spent = time.perf_counter(), _processor()
        for image in images:
            subprocess.run(["tesseract", str(image), f"{image}.out", "tsv"], capture_output=True, check=True)
        return time.perf_counter() - start, _processor() - spent


def _processor() -> float:
    """Seconds of the processor that this process and the children it waited for have had."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def see_seconds(paper: BenchPaper) -> tuple[float, float, int, int, int]:
    """Seconds by the clock and of the processor, pages, words in the paper, words read right."""
    start, spent = time.perf_counter(), _processor()
    seen = see(paper.content, paper.name, media_type_of(paper.content, paper.name))
    seconds, spent = time.perf_counter() - start, _processor() - spent
    truth = see(paper.clean, "clean.pdf", "application/pdf")
    words = sum(len(page.words) for page in truth.pages)
    return seconds, spent, len(seen.pages), words, sum(map(_right, truth.pages, seen.pages))


def _right(truth: Page, seen: Page) -> int:
    left = list(seen.words)
    right = 0
    for word in truth.words:
        for other in left:
            if word.text == other.text and abs(word.box[0] - other.box[0]) < _NEAR_PT > abs(
                word.box[1] - other.box[1]
            ):
                left.remove(other)
                right += 1
                break
    return right


def both(paper: BenchPaper) -> tuple[tuple[str, ...], tuple[float, ...], dict[str, float]]:
    """One paper both ways, in turn, so that a busy machine slows both alike: its classes, plain seconds by
    the clock and of the processor, those of `see`, pages, words, words right; and the seconds by stage."""
    plain = plain_seconds(paper)
    _spent.clear()
    figures = see_seconds(paper)
    kind = paper.kind.split("_")[0]
    together = "= photo" if paper.channel == "photo" else "= fax and scan"
    classes = (f"{paper.channel} {paper.kind}", f"= {paper.channel} {kind}", together, "= all")
    return classes, (*plain, *figures), dict(_spent)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=48, help="papers, each of a page or more")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=11)
    chosen = parser.parse_args()
    made = itertools.islice(papers(chosen.seed), chosen.pages)
    totals: dict[str, list[float]] = defaultdict(lambda: [0.0] * 7)
    stages: dict[str, float] = defaultdict(float)
    with get_context("spawn").Pool(chosen.processes, watch_stages) as pool:
        pool.map(both, itertools.islice(papers(1), chosen.processes))  # imports are no page's time
        for classes, figures, spent in pool.imap_unordered(both, made):
            for key in classes:
                totals[key] = [total + figure for total, figure in zip(totals[key], figures, strict=True)]
            for stage, seconds in spent.items():
                stages[stage] += seconds
    for key, (plain, plain_spent, seconds, spent, pages, words, right) in sorted(totals.items()):
        print(
            f"{key:40} {pages:4.0f} pages  plain {pages / plain:5.2f}/s  see {pages / seconds:5.2f}/s"
            f"  ratio {plain / seconds:5.2f}, of the processor's time {plain_spent / spent:5.2f}"
            f"  words right {right / max(words, 1):.3f}"
        )
    every = totals["= all"][4]
    parts = (f"{stage} {stages[stage] / every:.3f}" for stage, _, _ in _STAGES)
    print(f"seconds a page of see: {', '.join(parts)}")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"peak memory of a process: {peak:.0f} MiB")


if __name__ == "__main__":
    main()
