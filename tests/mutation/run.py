"""Mutation of the rules: each comparison, number and boolean operator of `validators/`, and each number and
list item of the rulebook, is changed one at a time; the fast rule tests must fail.

`make mutation` prints the score and every change that nothing noticed. Each change is tried in a forked
process of its own, on the tests that pass through its place, the quickest first, up to the first that fails.
"""

from __future__ import annotations

import argparse
import builtins
import os
import pickle
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib import invalidate_caches
from importlib.abc import MetaPathFinder, SourceLoader
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.mutation.mutants import SWITCH, Mutant, planted
from tests.mutation.rulebook_mutants import RuleMutant, rule_mutants

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "validators"
TESTS = ("tests/rules", "tests/validators")
LIMIT_SECONDS = 300
"""Of the processor: a change that makes the program run on without end is noticed."""
KILLED, SURVIVED = 1, 0
FEW = 14


class _State:
    active = 0
    seen: set[int] | None = None


def _on(number: int) -> bool:
    if _State.seen is not None:
        _State.seen.add(number)
    return number == _State.active


class Planted(MetaPathFinder, SourceLoader):
    """Loads `validators` with every mutant in it."""

    def __init__(self) -> None:
        self.trees: dict[str, Any] = {}
        self.mutants: list[Mutant] = []
        for path in sorted(PROGRAM.rglob("*.py")):
            name = str(path.relative_to(ROOT))
            tree, found = planted(path, name, len(self.mutants) + 1)
            self.trees[str(path)] = tree
            self.mutants += found

    def find_spec(self, name: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if name.partition(".")[0] != "validators":
            return None
        source = Path(self.get_filename(name))
        inside = [str(source.parent)] if source.name == "__init__.py" else None
        return spec_from_file_location(name, source, loader=self, submodule_search_locations=inside)

    def get_filename(self, name: str) -> str:
        place = ROOT / name.replace(".", "/")
        package = place / "__init__.py"
        return str(package if package.is_file() else place.with_suffix(".py"))

    def get_data(self, path: str) -> bytes:
        return Path(path).read_bytes()

    def get_code(self, name: str) -> Any:
        file = self.get_filename(name)
        return compile(self.trees[file], file, "exec", dont_inherit=True)


def _forget(everything: bool) -> None:
    """Empties what the program remembers; the rulebook, which is dear to read, only where it matters."""
    for name, module in list(sys.modules.items()):
        if name.startswith("validators.") and (everything or "rule" not in name):
            for thing in list(vars(module).values()):
                if hasattr(thing, "cache_clear") and getattr(thing, "__module__", "") == name:
                    thing.cache_clear()


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

    def __init__(self, program: Planted, options: argparse.Namespace) -> None:
        self.program = program
        self.options = options
        self.survived: list[Mutant | RuleMutant] = []
        self.quickest: list[pytest.Item] = []
        self.tried = 0

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if session.testsfailed:
            sys.exit("The tests could not be collected.")
        items = [item for at, item in enumerate(session.items) if _fast(item) or at % FEW == 0]
        if self.options.only:
            named = {item.nodeid: item for item in items}
            wanted = self.options.tests.read_text(encoding="utf-8").splitlines()
            _forget(everything=False)
            passed = all(_passes(named[name]) for name in wanted if name in named)
            os._exit(SURVIVED if passed else KILLED)
        began = time.monotonic()
        covering = self._covering(items)
        print(f"{len(items)} tests read in {time.monotonic() - began:.0f} s", flush=True)
        self._try(list(self._jobs(items, covering)))
        return True

    def _covering(self, items: list[pytest.Item]) -> dict[int, list[pytest.Item]]:
        """For each mutant the tests that pass through its place, the quickest first."""
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "seen"

            def record() -> int:
                signal.setitimer(signal.ITIMER_PROF, 0)
                found = []
                for at, item in enumerate(items):
                    _forget(everything=False)
                    _State.seen = set()
                    began = time.monotonic()
                    if not _passes(item):
                        print(f"fails unchanged: {item.nodeid}", flush=True)
                        os._exit(2)
                    found.append((time.monotonic() - began, at, _State.seen))
                out.write_bytes(pickle.dumps(found))
                return 0

            _, status = os.waitpid(_in_a_fork(record), 0)
            if status:
                sys.exit("The tests must pass before anything is changed.")
            covering: dict[int, list[pytest.Item]] = {}
            if self.options.slow:
                for seconds, at, _ in sorted(pickle.loads(out.read_bytes()), key=lambda one: -one[0])[:25]:
                    print(f"{seconds:.1f} s  {items[at].nodeid}")
            for _, at, seen in sorted(pickle.loads(out.read_bytes()), key=lambda one: one[0]):
                self.quickest.append(items[at])
                for number in seen:
                    covering.setdefault(number, []).append(items[at])
        return covering

    def _jobs(
        self, items: list[pytest.Item], covering: dict[int, list[pytest.Item]]
    ) -> Iterator[tuple[Mutant | RuleMutant, Callable[[], int]]]:
        chosen = [m for m in self.program.mutants if self.options.file in m.file][:: self.options.every]
        for mutant in chosen:
            if mutant.at_import:
                yield mutant, lambda mutant=mutant: _afresh(mutant, self._of_module(mutant, covering))
            else:
                yield mutant, lambda mutant=mutant: _changed(mutant, covering.get(mutant.number, []))
        if self.options.file in "rules/local411_pc_caucus.yaml":
            for rule in rule_mutants(ROOT / "rules" / "local411_pc_caucus.yaml")[:: self.options.every]:
                yield rule, lambda rule=rule: _ruled(rule, items)

    def _of_module(self, mutant: Mutant, covering: dict[int, list[pytest.Item]]) -> list[pytest.Item]:
        """The tests that pass through any place of the mutant's module: what is made when it is loaded is
        used there, or by whoever imports it from there."""
        near = [m.number for m in self.program.mutants if m.file == mutant.file]
        through = {item.nodeid for number in near for item in covering.get(number, ())}
        return [item for item in self.quickest if item.nodeid in through] or self.quickest

    def _try(self, jobs: list[tuple[Mutant | RuleMutant, Callable[[], int]]]) -> None:
        running: dict[int, Mutant | RuleMutant] = {}
        for mutant, work in [*jobs, *[(None, None)] * self.options.jobs]:
            if mutant is not None and work is not None:
                running[_in_a_fork(work)] = mutant
                self.tried += 1
            while len(running) >= self.options.jobs or (mutant is None and running):
                child, status = os.wait()
                done = running.pop(child)
                if os.waitstatus_to_exitcode(status) == SURVIVED:
                    self.survived.append(done)
                    print(f"survived {done}", flush=True)
                    self.options.survivors.write_text("".join(f"{one}\n" for one in self.survived), "utf-8")


def _fast(item: pytest.Item) -> bool:
    """All but the tests that try every case over again for what the answers do not show: of those some."""
    of_cases = "case" in getattr(item, "fixturenames", ())
    return not of_cases or "answer_as_the_officers_do" in item.nodeid


def _cases_first(item: pytest.Item) -> tuple[bool, str]:
    return ("answer_as_the_officers_do" not in item.nodeid, item.nodeid)


def _changed(mutant: Mutant, items: list[pytest.Item]) -> int:
    _forget(everything=False)
    _State.active = mutant.number
    return SURVIVED if all(_passes(item) for item in items) else KILLED


def _afresh(mutant: Mutant, items: list[pytest.Item]) -> int:
    """A change that shows only when its module is loaded again."""
    with tempfile.TemporaryDirectory() as folder:
        tests = Path(folder) / "tests"
        tests.write_text("\n".join(item.nodeid for item in items), "utf-8")
        command = [sys.executable, "-m", "tests.mutation.run", "--only", str(mutant.number), "--tests"]
        done = subprocess.run([*command, str(tests)], cwd=ROOT, capture_output=True, check=False)
    return KILLED if done.returncode else SURVIVED


def _ruled(mutant: RuleMutant, items: list[pytest.Item]) -> int:
    from validators import rulebook

    with tempfile.TemporaryDirectory() as folder:
        for path in (ROOT / "rules").glob("*.yaml"):
            (Path(folder) / path.name).write_bytes(path.read_bytes())
        (Path(folder) / mutant.file).write_text(mutant.text, encoding="utf-8")
        rulebook.RULES = Path(folder)
        _forget(everything=True)
        reading = [item for item in items if "test_rul" not in item.nodeid]
        return SURVIVED if all(_passes(item) for item in sorted(reading, key=_cases_first)) else KILLED


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jobs", type=int, default=1)
    asked.add_argument("--every", type=int, default=1, help="try each n-th change only")
    asked.add_argument("--file", default="", help="change only files whose path has this in it")
    asked.add_argument("--slow", action="store_true", help="name the slowest tests")
    asked.add_argument("--survivors", type=Path, default=Path(".mutants"), help="where to list them")
    asked.add_argument("--only", type=int, default=0, help=argparse.SUPPRESS)
    asked.add_argument("--tests", type=Path, help=argparse.SUPPRESS)
    options = asked.parse_args()
    setattr(builtins, SWITCH, _on)
    program = Planted()
    sys.meta_path.insert(0, program)
    invalidate_caches()
    _State.active = options.only
    settings.register_profile("mutation", database=None, derandomize=True, max_examples=20)
    settings.load_profile("mutation")
    loop = Loop(program, options)
    began = time.monotonic()
    arguments = ["-o", "addopts=--import-mode=importlib", "-s", "-p", "no:cacheprovider", "--no-header"]
    pytest.main([*TESTS, *arguments], plugins=[loop])
    killed = loop.tried - len(loop.survived)
    print(f"{killed} of {loop.tried} changes noticed: {100 * killed / max(1, loop.tried):.1f} %")
    print(f"in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
