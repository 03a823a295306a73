"""Characters read right, beside plain Tesseract's: `python -m tests.eval.characters [--papers N]`.

Papers of the second evaluation in every image channel. The truth is the text layer of the paper
before it was scanned, faxed or photographed; a character is right where it is part of the longest common
subsequence with what was read, spaces left out, so what is read besides (a fax strip, specks) counts against
neither side. Plain Tesseract reads the images as they were received, with its default segmentation. Only
totals are printed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from rapidfuzz.distance import LCSseq

from extractors.layout import text_lines
from extractors.pages import see
from models.terms import Page
from samples.evaluation import EVALUATIONS
from samples.evaluation.papers import arrive, clean_paper
from tests.bench.received import received_images
from tests.eval.accuracy import lower_bound

CHANNELS = ("scan200", "fax_fine", "fax_standard", "photo")
Count = tuple[str, int, int, int]
"""Channel, characters of the truth, those read right by the desk, those read right by plain Tesseract."""


def count(job: tuple[int, str, str]) -> Count:
    """Reads paper `k` of a kind as it comes through a channel in both ways."""
    k, kind, channel = job
    held = EVALUATIONS["second"]
    _, _, clean, rng = clean_paper(held, k, kind, channel)
    pages = see(clean.content, clean.name, clean.media_type).pages
    truth = _text(pages[:1] if channel == "photo" else pages)
    made = arrive(held, clean, channel, rng)
    ours = _text(see(made.content, made.name, made.media_type).pages)
    with tempfile.TemporaryDirectory() as folder:
        plain = "".join(_plain(image) for image in received_images(made.name, made.content, Path(folder)))
    return channel, len(truth), _common(truth, ours), _common(truth, plain)


def _text(pages: tuple[Page, ...]) -> str:
    return "".join("".join(line.text.split()) for page in pages for line in text_lines(page))


def _common(truth: str, read: str) -> int:
    return int(LCSseq.similarity(truth, read))


def _plain(image: Path) -> str:
    told = subprocess.run(
        ["tesseract", str(image), "stdout", "-l", "eng+fra"],
        env={**os.environ, "OMP_THREAD_LIMIT": "1"}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return "".join(told.stdout.split())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kind", choices=("letter", "resume"), default="letter")
    parser.add_argument("--papers", type=int, default=40, help="papers in each channel")
    wanted = parser.parse_args()
    jobs = [(k, wanted.kind, channel) for channel in CHANNELS for k in range(wanted.papers)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        found = list(pool.map(count, jobs, chunksize=4))
    print(f"{'channel':<14}{'papers':>7}{'characters':>12}{'desk':>9}{'bound':>9}{'plain Tesseract':>17}")
    for channel in CHANNELS:
        mine = [one for one in found if one[0] == channel]
        n, ours, plain = (sum(one[at] for one in mine) for at in (1, 2, 3))
        told = f"{ours / n:>9.4f}{lower_bound(ours, n):>9.4f}{plain / n:>17.4f}"
        print(f"{channel:<14}{len(mine):>7}{n:>12}{told}")


if __name__ == "__main__":
    main()
