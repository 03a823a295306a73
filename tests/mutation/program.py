"""The program with every mutant in it, loaded in its own place, and what switches one of them on."""

from __future__ import annotations

import ast
import builtins
import sys
from collections.abc import Callable
from importlib import invalidate_caches
from importlib.abc import MetaPathFinder, SourceLoader
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from typing import Any

from tests.mutation.mutants import SWITCH, WATCH, Mutant, planted

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "validators"


class Telling:
    """Takes down each mutant whose expression gives something else than the original, or raises, at a place
    that is run. The others leave the state of the program as it is, so that no test can notice them."""

    def __init__(self) -> None:
        self.told: set[int] = set()
        self._trying = False

    def __call__(self, number: int, after: Callable[[], object], before: object) -> object:
        if not self._trying and number not in self.told:
            self._trying = True
            try:
                other = after()
                if other is not before and not (type(other) is type(before) and other == before):
                    self.told.add(number)
            except Exception:
                self.told.add(number)
            self._trying = False
        return before


class Program(MetaPathFinder, SourceLoader):
    """Loads `validators` with every mutant in it, none of them on; with `watch`, takes down in `telling`
    which of them would tell."""

    def __init__(self, *, watch: bool = False) -> None:
        self.telling = Telling()
        self.trees: dict[str, ast.Module] = {}
        self.mutants: list[Mutant] = []
        for path in sorted(PROGRAM.rglob("*.py")):
            name = str(path.relative_to(ROOT))
            tree, found = planted(path, name, len(self.mutants) + 1, watch)
            self.trees[str(path)] = tree
            self.mutants += found

    def install(self) -> None:
        """From here on `validators` is loaded so."""
        self.switch_on(0)
        setattr(builtins, WATCH, self.telling)
        sys.meta_path.insert(0, self)
        invalidate_caches()

    def switch_on(self, number: int) -> None:
        """From here on the mutant `number` takes its place; 0 for none."""
        setattr(builtins, SWITCH, number)

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

    def assign_again(self, mutant: Mutant) -> None:
        """Runs the assignment that holds `mutant` once more, and gives what it assigns to all who took it."""
        file = str(ROOT / mutant.file)
        module = vars(sys.modules[mutant.file.removesuffix(".py").replace("/", ".")])
        before = dict(module)
        assert mutant.statement is not None
        statement = ast.Module([self.trees[file].body[mutant.statement]], [])
        exec(compile(statement, file, "exec", dont_inherit=True), module)
        new = {name: value for name, value in module.items() if value is not before.get(name)}
        for name, other in list(sys.modules.items()):
            if name.startswith(("validators.", "tests.")):
                for assigned in new.keys() & vars(other).keys():
                    if vars(other)[assigned] is before.get(assigned):
                        setattr(other, assigned, new[assigned])


def forget(*, everything: bool) -> None:
    """Empties what the program remembers; the rulebook, which is dear to read, only where it matters."""
    for name, module in list(sys.modules.items()):
        if name.startswith("validators.") and (everything or "rule" not in name):
            for thing in list(vars(module).values()):
                if hasattr(thing, "cache_clear") and getattr(thing, "__module__", "") == name:
                    thing.cache_clear()
