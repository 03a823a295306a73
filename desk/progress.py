"""How far the work is: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import threading
import time

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

_A_LINE_EVERY_S = 5.0


class Bar:
    """A bar that grows; one line a step stays behind."""

    def __init__(self) -> None:
        self._progress = Progress(
            TextColumn("{task.description:<22}"),
            BarColumn(bar_width=32),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
        )
        self._task: TaskID | None = None
        self._progress.start()

    def begin(self, step: str, total: int) -> None:
        self._task = self._progress.add_task(step, total=total)

    def advance(self) -> None:
        if self._task is not None:
            self._progress.advance(self._task)

    def say(self, line: str) -> None:
        self._progress.console.print(line, markup=False, highlight=False)

    def close(self) -> None:
        self._progress.stop()


class Lines:
    """Plain lines for a log: a step's start, and how far it is every few seconds."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._step, self._total, self._done, self._said = "", 0, 0, 0.0

    def begin(self, step: str, total: int) -> None:
        self._step, self._total, self._done, self._said = step, total, 0, time.monotonic()
        self.say(f"{step}: {total}" if total else f"{step}: nothing new")

    def advance(self) -> None:
        with self._lock:
            self._done += 1
            now = time.monotonic()
            if now - self._said >= _A_LINE_EVERY_S and self._done < self._total:
                self._said = now
                self.say(f"  {self._done} of {self._total}")

    def say(self, line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    def close(self) -> None: ...


def progress() -> Bar | Lines:
    """The bar where a person looks on, else lines."""
    return Bar() if sys.stderr.isatty() else Lines()
