"""Accuracy on held-out generated papers: `python -m tests.eval.accuracy [--papers N] [--applications N]`.

The papers' layout families, names, fonts and noise are those of the second of `samples.evaluation`, fixed in
a commit before the reader that is judged on them; `--set first` takes the one that was retired. Figures go to
.eval/figures.json and, as a table, to the terminal.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from extractors.language import Gazetteer, Language
from extractors.pages import see
from extractors.reading import read_document
from models.terms import PaperKind
from samples.evaluation import EVALUATIONS, Evaluation
from samples.evaluation.applications import population
from samples.evaluation.papers import paper
from samples.scoring import score, score_papers
from samples.truth import LetterTruth, PaperTruth, ResumeTruth

FOLDER = Path(".eval")
KINDS = {
    "resume": PaperKind.RESUME,
    "letter": PaperKind.REFERENCE_LETTER,
    "request": PaperKind.REQUEST,
    "proof": PaperKind.PROOF_OF_DAYS,
    "certificate": PaperKind.SEMINAR_CERTIFICATE,
}
TARGETS = {
    ("text_pdf", "row"): 0.98,
    ("docx", "row"): 0.98,
    ("scan200", "row"): 0.90,
    ("fax_fine", "row"): 0.85,
    ("fax_standard", "row"): 0.65,
    ("text_pdf", "letter signer"): 0.97,
    ("docx", "letter signer"): 0.97,
    ("fax_fine", "letter signer"): 0.90,
    ("fax_standard", "letter signer"): 0.90,
    ("photo", "letter signer"): 0.90,
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--set", choices=EVALUATIONS, default="second")
    parser.add_argument("--papers", type=int, default=720)
    parser.add_argument("--applications", type=int, default=200)
    wanted = parser.parse_args()
    held = EVALUATIONS[wanted.set]
    say_missing(held.fonts)
    figures: dict[str, Any] = {}
    FOLDER.mkdir(exist_ok=True)
    if wanted.papers:
        figures["papers"] = papers(held, wanted.papers)
        print_papers(figures["papers"])
    if wanted.applications:
        figures["applications"] = applications(held, wanted.applications)
        print_applications(figures["applications"])
    (FOLDER / "figures.json").write_text(json.dumps(figures, indent=1, sort_keys=True), "utf-8")


def say_missing(fonts: Sequence[str]) -> None:
    """A paper set in another font than its own would be another paper."""
    told = subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True, check=True).stdout
    missing = [font for font in fonts if font not in told]
    if missing:
        raise SystemExit(f"Fonts are missing: {', '.join(missing)}. `make eval` installs them.")


def papers(held: Evaluation, n: int) -> dict[str, Any]:
    """Each paper read on its own, with no register at hand."""
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        read = list(pool.map(partial(read_one, held.name), range(n), chunksize=4))
    judged = [(truth, channel, body) for truth, channel, _, body in read if is_judged(truth)]
    rates = score_papers([(channel, body) for _, channel, body in judged], [truth for truth, _, _ in judged])
    for _, channel, kind_right, _ in read:
        tally = rates.setdefault(channel, {}).setdefault("kind", {"right": 0, "n": 0, "rate": 0.0})
        tally["n"] += 1
        tally["right"] += kind_right
        tally["rate"] = tally["right"] / tally["n"]
    return rates


def is_judged(truth: PaperTruth) -> bool:
    return isinstance(truth, ResumeTruth | LetterTruth)


def read_one(name: str, k: int) -> tuple[PaperTruth, str, bool, object]:
    """Makes paper `k` and reads it: its truth, channel, whether its kind was told, and what it says."""
    truth, family, channel, made = paper(EVALUATIONS[name], k)
    reading = read_document(see(made.content, made.name, made.media_type), language())
    right = [found for found in reading.papers if found.kind is KINDS[family.split("_")[0]]]
    return truth, channel, bool(right), right[0].body if right else None


@cache
def language() -> Language:
    return Language.load(Gazetteer())


def applications(held: Evaluation, n: int) -> dict[str, Any]:
    """The whole job, as a user runs it, over a population of clean and flawed applications."""
    root = FOLDER / "applications"
    office, inbox, labels = made(held, n, root)
    out = root / "out"
    command = [sys.executable, "-m", "desk", "run", "--office", office, "--inbox", inbox, "--out", out]
    options = ["--cycle", labels["cycle"], "--as-of", labels["as_of"], "--workspace", root / "workspace"]
    subprocess.run([str(word) for word in (*command, *options)], check=True)
    return score(out, labels)


def made(held: Evaluation, n: int, root: Path) -> tuple[Path, Path, dict[str, Any]]:
    """The population; one from an earlier call serves again, for it does not depend on the reader."""
    kept = root / "labels.json"
    if kept.is_file():
        labels: dict[str, Any] = json.loads(kept.read_text("utf-8"))
        if (labels["seed"], len(labels["applications"])) == (held.seed, n):
            return root / "office", root / "inbox", labels
    return population(held, n, root)


def lower_bound(right: int, n: int, z: float = 1.645) -> float:
    """The one-sided 95 % Wilson bound of a rate."""
    if n == 0:
        return 0.0
    p = right / n
    middle, spread = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (middle - spread) / (1 + z * z / n)


def print_papers(rates: dict[str, Any]) -> None:
    print(f"{'channel':<14}{'what':<34}{'rate':>7}{'bound':>8}{'n':>7}  target")
    for channel, names in sorted(rates.items()):
        for name, found in names.items():
            target = TARGETS.get((channel, name))
            told = "" if target is None else f"{target:.2f} {'ok' if found['rate'] >= target else 'MISSED'}"
            bound = lower_bound(found["right"], found["n"])
            print(f"{channel:<14}{name:<34}{found['rate']:>7.3f}{bound:>8.3f}{found['n']:>7}  {told}")


def print_applications(figures: dict[str, Any]) -> None:
    print(f"\n{figures['applications']} applications; without a report: {len(figures['missing'])}")
    rows: Sequence[tuple[str, Any]] = [*figures["rates"].items(), *figures["ready"].items()]
    for name, found in rows:
        bound = lower_bound(found["right"], found["n"])
        print(f"{name:<48}{found['rate']:>7.3f}{bound:>8.3f}{found['n']:>7}")
    print(f"requirements said to be met that are not: {len(figures['false_met'])}")


if __name__ == "__main__":
    main()
