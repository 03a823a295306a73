"""Signed or not: how often ink is found, and how often it is seen where there is none.

`python -m tests.bench.ink` makes letters, signed by pens of four hands, and unsigned with what may be taken
for a signature; sends them as scans, faxes and photos, and reads them as any paper. Of the held-out set
totals alone are shown; `--show` lists the development misses.
"""

from __future__ import annotations

import argparse
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from tests.bench.ink.reading import outcome
from tests.bench.ink.sheets import CHANNELS, SETS, papers
from tests.bench.signers.__main__ import bound


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--set", choices=SETS, default="development")
    parser.add_argument("--signed", type=int, default=70, help="signed letters a channel")
    parser.add_argument("--unsigned", type=int, default=70, help="unsigned letters a channel")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--show", action="store_true")
    wanted = parser.parse_args()
    every = papers(wanted.set, wanted.signed, wanted.unsigned)
    with ProcessPoolExecutor(wanted.workers, mp_context=get_context("spawn")) as pool:
        found = list(pool.map(outcome, every, chunksize=4))
    told = list(zip(every, (result for result, _ in found), strict=True))
    print(f"{'':<26}{'n':>5}{'signed':>8}{'asked':>8}{'unsigned':>10}")
    for channel in (*CHANNELS, "all"):
        for what in ("ink", "no ink"):
            _row(
                f"{channel}, {what}",
                [r for p, r in told if channel in (p.channel, "all") and bool(p.hand) == (what == "ink")],
            )
    for beside in SETS[wanted.set].beside:
        _row(
            f"no ink, {beside or 'nothing there'}", [r for p, r in told if not p.hand and p.beside == beside]
        )
    inked, bare = ([r for p, r in told if bool(p.hand) is is_inked] for is_inked in (True, False))
    missed, alarms = sum(r != "signed" for r in inked), bare.count("signed")
    print(
        f"ink found: {1 - missed / len(inked):.4f}, at least {1 - bound(missed, len(inked)):.4f} (asked 0.97)"
    )
    print(f"called unsigned though signed: {inked.count('unsigned')} of {len(inked)}")
    print(f"called signed though unsigned: {alarms} of {len(bare)}, at most {bound(alarms, len(bare)):.4f}")
    if wanted.show and wanted.set == "development":
        for paper, (result, why) in zip(every, found, strict=True):
            if result != ("signed" if paper.hand else "unsigned"):
                print(
                    f"{paper.seed} {paper.hand or paper.beside or 'nothing'} {paper.layout}: {result}, {why}"
                )


def _row(name: str, results: list[str]) -> None:
    seen = Counter(results)
    cells = f"{seen['signed']:>8}{seen['asked']:>8}{seen['unsigned']:>10}"
    print(f"{name:<26}{len(results):>5}{cells}")


if __name__ == "__main__":
    main()
