"""Mutation of the rules: each comparison, number and boolean operator of `validators/`, and each number and
list item of the rulebook, is changed one at a time; the fast rule tests must fail.

`make mutation` prints the score and every change that nothing noticed. Each change is tried in a forked
process of its own, on the tests in which the changed expression gives something else than the original (in
the others nothing can differ), by turns the one that tries most of the program around it and the quickest of
each file of cases, up to the first that fails. Which tests these are is kept for the next run: after a change
of the program for none, after a change of the tests for those that stayed as they were. `--sample 600` tries
so many drawn by chance, and `--most 200` so many tests of each: a change that only a later test would notice
then counts as not noticed. What no test can notice stands in `equivalent.yaml`.
"""

from __future__ import annotations

import argparse
import gc
import math
import os
import pickle
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from zlib import crc32

import pytest
import yaml
from hypothesis import Phase, settings

from tests.mutation.mutants import Mutant
from tests.mutation.program import ROOT, Program, forget
from tests.mutation.rulebook_mutants import RuleMutant, rule_mutants
from tests.mutation.seen import EQUIVALENT, Seen, digest, in_turn, key_of, likeliest

TESTS = ("tests/rules", "tests/validators", "tests/agreements")
BOOK = ROOT / "rules" / "local411_pc_caucus.yaml"
LIMIT_SECONDS = 300
"""Of the processor: a change that makes the program run on without end is noticed."""
KILLED, SURVIVED = 1, 0
FEW = 14
AROUND = 12
"""What tells at so many places before and after a change is tried early."""

AnyMutant = Mutant | RuleMutant


def equivalent(path: Path = EQUIVALENT) -> dict[str, str]:
    """The changes that no test can notice, each with the reason."""
    said: dict[str, str] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    return {" ".join(change.split()): why for change, why in said.items()}


def _passes(item: pytest.Item) -> bool:
    from _pytest.runner import runtestprotocol

    return not any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


def _in_a_fork(work: Callable[[], int]) -> int:
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGPROF, lambda *_: os._exit(KILLED))
        signal.setitimer(signal.ITIMER_PROF, LIMIT_SECONDS)
        code = KILLED
        try:
            code = work()
        finally:
            os._exit(code)
    return child


class Loop:
    """Runs in the place of pytest's own loop, when the tests are collected and none has run."""

    def __init__(self, program: Program, options: argparse.Namespace) -> None:
        self.program = program
        self.options = options
        self.survived: list[AnyMutant] = []
        self.tried = 0
        self.known = equivalent()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if session.testsfailed:
            sys.exit("The tests could not be collected.")
        items = {item.nodeid: item for item in session.items if _fast(item)}
        if self.options.only or self.options.watch:
            wanted = self.options.tests.read_text(encoding="utf-8").splitlines()
            listed = [items[name] for name in wanted if name in items]
            if self.options.watch:
                os._exit(self._record(listed, self.options.watch))
            os._exit(self._noticed(listed))
        began = time.monotonic()
        seen = in_turn(self._seen(items))
        print(f"{len(items)} tests read in {time.monotonic() - began:.0f} s", flush=True)
        if self.options.slow:
            for seconds, name, _ in sorted(seen, key=lambda one: -one[0])[:25]:
                print(f"{seconds:.1f} s  {name}")
        gc.freeze()
        self._try(list(self._jobs(items, seen)))
        return True

    def _seen(self, items: dict[str, pytest.Item]) -> list[Seen]:
        """What would tell in each test; kept for the next run of the same program and rules."""
        out = ROOT / f".mutants.{digest()}"
        kept: dict[str, Seen] = pickle.loads(out.read_bytes()) if out.is_file() else {}
        keys = {name: key_of(item) for name, item in items.items()}
        new = [name for name, key in keys.items() if key not in kept]
        if new:
            self.options.listed.write_text("\n".join(new), "utf-8")
            command = [sys.executable, "-m", "tests.mutation.run", "--watch", str(out)]
            listed = ["--tests", str(self.options.listed), "--among", *self.options.among]
            if subprocess.run([*command, *listed], cwd=ROOT, check=False).returncode:
                sys.exit("The tests must pass before anything is changed.")
            kept = pickle.loads(out.read_bytes())
        return [kept[key] for key in keys.values()]

    def _record(self, items: Sequence[pytest.Item], out: Path) -> int:
        kept: dict[str, Seen] = pickle.loads(out.read_bytes()) if out.is_file() else {}
        for item in items:
            forget(everything=False)
            self.program.telling.told = told = set()
            began = time.process_time()
            if not _passes(item):
                print(f"fails unchanged: {item.nodeid}", flush=True)
                return 2
            kept[key_of(item)] = (time.process_time() - began, item.nodeid, told)
        out.write_bytes(pickle.dumps(kept))
        return 0

    def _jobs(
        self, items: dict[str, pytest.Item], seen: Sequence[Seen]
    ) -> Iterator[tuple[AnyMutant, Callable[[], int]]]:
        """What is tried, and how."""
        for mutant in self._chosen():
            if isinstance(mutant, RuleMutant):
                yield mutant, lambda mutant=mutant: self._ruled(mutant, list(items.values()))
                continue
            of = {m.number for m in self.program.mutants if m.file == mutant.file}
            places = of if mutant.at_import else {mutant.number}
            near = (
                places
                if mutant.at_import
                else of & set(range(mutant.number - AROUND, mutant.number + AROUND + 1))
            )
            through = [one for one in seen if one[1] in items and one[2] & places]
            tests = [items[name] for _, name, _ in likeliest(through, near)]
            if not mutant.at_import:
                yield mutant, lambda mutant=mutant, tests=tests: self._changed(mutant, tests)
            elif mutant.statement is not None:
                yield mutant, lambda mutant=mutant, tests=tests: self._assigned(mutant, tests)
            else:
                yield mutant, lambda mutant=mutant, tests=tests: _afresh(mutant, self._few(tests))

    def _chosen(self) -> list[AnyMutant]:
        found: list[AnyMutant] = [m for m in self.program.mutants if self._wanted(m.file)]
        if self._wanted(str(BOOK.relative_to(ROOT))):
            found += rule_mutants(BOOK)
        told = [mutant for mutant in found if " ".join(mutant.change.split()) not in self.known]
        print(f"{len(found)} changes, of which {len(found) - len(told)} cannot be noticed", flush=True)
        changes = [" ".join(mutant.change.split()) for mutant in found]
        for change in self.known if not self.options.file else ():
            if changes.count(change) != 1:
                sys.exit(f"{EQUIVALENT.name} has to name one change: {change} names {changes.count(change)}")
        if self.options.sample:
            told = Random(self.options.seed).sample(told, min(self.options.sample, len(told)))
        if self.options.again:
            lines = self.options.again.read_text(encoding="utf-8").splitlines()
            listed = {re.sub(r":\d+: ", ": ", line, count=1) for line in lines}
            told = [mutant for mutant in told if mutant.change in listed]
        return told[:: self.options.every]

    def _wanted(self, file: str) -> bool:
        return not self.options.file or any(part in file for part in self.options.file)

    def _few(self, tests: list[pytest.Item]) -> list[pytest.Item]:
        return tests[: self.options.most] if self.options.most else tests

    def _noticed(self, tests: list[pytest.Item]) -> int:
        forget(everything=False)
        return SURVIVED if all(_passes(item) for item in self._few(tests)) else KILLED

    def _changed(self, mutant: Mutant, tests: list[pytest.Item]) -> int:
        self.program.switch_on(mutant.number)
        return self._noticed(tests)

    def _assigned(self, mutant: Mutant, tests: list[pytest.Item]) -> int:
        self.program.switch_on(mutant.number)
        self.program.assign_again(mutant)
        return self._noticed(tests)

    def _ruled(self, mutant: RuleMutant, items: list[pytest.Item]) -> int:
        from validators import rulebook

        with tempfile.TemporaryDirectory() as folder:
            for path in (ROOT / "rules").glob("*.yaml"):
                (Path(folder) / path.name).write_bytes(path.read_bytes())
            (Path(folder) / mutant.file).write_text(mutant.text, encoding="utf-8")
            rulebook.RULES = Path(folder)
            forget(everything=True)
            reading = [item for item in items if "test_rul" not in item.nodeid]
            return SURVIVED if all(_passes(item) for item in sorted(reading, key=_cases_first)) else KILLED

    def _try(self, jobs: list[tuple[AnyMutant, Callable[[], int]]]) -> None:
        running: dict[int, AnyMutant] = {}
        for mutant, work in [*jobs, *[(None, None)] * self.options.jobs]:
            if mutant is not None and work is not None:
                running[_in_a_fork(work)] = mutant
            while len(running) >= self.options.jobs or (mutant is None and running):
                child, status = os.wait()
                done = running.pop(child)
                self.tried += 1
                if os.waitstatus_to_exitcode(status) == SURVIVED:
                    self.survived.append(done)
                    print(f"survived {done}", flush=True)
                    self.options.survivors.write_text("".join(f"{one}\n" for one in self.survived), "utf-8")
                if self.tried % 25 == 0:
                    print(self.score(), flush=True)

    def score(self) -> str:
        """How many of the changes tried so far were noticed, and the least share that this leaves likely."""
        killed, tried = self.tried - len(self.survived), max(1, self.tried)
        least = f"; at least {100 * _least(killed, tried):.1f} % of all" if self.options.sample else ""
        return f"{killed} of {self.tried} changes noticed: {100 * killed / tried:.1f} %{least}"


def _least(count: int, of: int) -> float:
    """The one-sided 95 % lower bound of a share, by Wilson's score."""
    z, share = 1.645, count / of
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (share + z * z / (2 * of) - spread) / (1 + z * z / of)


def _fast(item: pytest.Item) -> bool:
    """All but the tests that try every case over again for what the answers do not show: of those some."""
    of_cases = "case" in getattr(item, "fixturenames", ())
    return (
        not of_cases or "answer_as_the_officers_do" in item.nodeid or crc32(item.nodeid.encode()) % FEW == 0
    )


def _cases_first(item: pytest.Item) -> tuple[bool, str]:
    return ("answer_as_the_officers_do" not in item.nodeid, item.nodeid)


def _afresh(mutant: Mutant, items: list[pytest.Item]) -> int:
    """A change that shows only when its module is loaded again."""
    with tempfile.TemporaryDirectory() as folder:
        tests = Path(folder) / "tests"
        tests.write_text("\n".join(item.nodeid for item in items), "utf-8")
        command = [sys.executable, "-m", "tests.mutation.run", "--only", str(mutant.number), "--tests"]
        done = subprocess.run([*command, str(tests)], cwd=ROOT, capture_output=True, check=False)
    return KILLED if done.returncode else SURVIVED


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jobs", type=int, default=1)
    asked.add_argument("--every", type=int, default=1, help="try each n-th change only")
    asked.add_argument("--sample", type=int, default=0, help="try so many, drawn by chance")
    asked.add_argument("--seed", type=int, default=411, help="of the sample")
    asked.add_argument("--most", type=int, default=0, help="try so many tests of each change at most")
    asked.add_argument("--file", nargs="*", help="change only files whose path has one of these in it")
    asked.add_argument("--again", type=Path, help="try only the changes that this file lists")
    asked.add_argument("--among", nargs="*", default=TESTS, help="try only the tests in these")
    asked.add_argument("--slow", action="store_true", help="name the slowest tests")
    asked.add_argument("--survivors", type=Path, default=Path(".mutants"), help="where to list them")
    asked.add_argument("--only", type=int, default=0, help=argparse.SUPPRESS)
    asked.add_argument("--watch", type=Path, help=argparse.SUPPRESS)
    asked.add_argument("--tests", type=Path, help=argparse.SUPPRESS)
    asked.add_argument("--listed", type=Path, default=Path(".mutants.tests"), help=argparse.SUPPRESS)
    options = asked.parse_args()
    program = Program(watch=bool(options.watch))
    program.install()
    program.switch_on(options.only)
    phases = [Phase.explicit, Phase.generate]
    settings.register_profile("mutation", database=None, derandomize=True, max_examples=20, phases=phases)
    settings.load_profile("mutation")
    loop = Loop(program, options)
    began = time.monotonic()
    arguments = ["-o", "addopts=--import-mode=importlib", "-s", "-p", "no:cacheprovider", "--no-header"]
    arguments += ["--tb=native", "--assert=plain"]
    pytest.main([*options.among, *arguments], plugins=[loop])
    print(loop.score())
    print(f"in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
