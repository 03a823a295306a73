"""Reads every file below a folder as if it had come in: `python -m tests.try_folder DIR [--json FILE]`.

One line a file that was set aside or went wrong, then how many were read. A file goes wrong where it stops
the child that reads it, runs out of time, raises, or leaves a page in no paper or a refusal without advice.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic

from extractors.inbox import item_of
from extractors.language import Gazetteer
from extractors.mail import open_item
from extractors.opening import open_document
from extractors.sandbox import Sandbox
from models.errors import DeskError
from models.terms import DocumentReading, Part, Problem

READ, PARTLY, ASIDE, WRONG = "read", "read in part", "set aside", "went wrong"
_FAULTS = ("could not be read (", "broke off", "took longer", "took more than")


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of one file: the worst of its parts. `said` is what a person is told."""

    name: str
    outcome: str
    said: str
    parts: int
    pages: int
    seconds: float


def try_file(sandbox: Sandbox, file: Path, name: str) -> Tried:
    """Opens one file with all that it holds."""
    began = monotonic()
    content = file.read_bytes()
    opened = sandbox.result(sandbox.submit(open_item, item_of(file), content))
    if isinstance(opened, Problem):
        return Tried(name, *_of_problem(opened), 0, 0, round(monotonic() - began, 2))
    found = [_of_part(sandbox, part) for part in opened.parts]
    if opened.problem is not None:
        found.append((*_of_problem(opened.problem), 0))
    outcomes = [READ, PARTLY, ASIDE, WRONG]
    outcome, said, _ = max(found, key=lambda each: outcomes.index(each[0]), default=(WRONG, "no parts", 0))
    pages = sum(each[2] for each in found)
    return Tried(name, outcome, said, len(opened.parts), pages, round(monotonic() - began, 2))


def _of_part(sandbox: Sandbox, part: Part) -> tuple[str, str, int]:
    if part.problem is not None:
        return (*_of_problem(part.problem), 0)
    if not part.holds_a_paper or not part.content:
        return READ, "", 0
    work = sandbox.submit(open_document, part.content, part.name, part.media_type, Gazetteer())
    seen = sandbox.result(work)
    if isinstance(seen, Problem):
        return (*_of_problem(seen), 0)
    pages, reading = seen
    lost = len(pages.pages) - _accounted(reading)
    if lost:
        return WRONG, f"{lost} pages are in no paper or in two", len(pages.pages)
    if reading.problem is None:
        told = [paper.note for paper in reading.papers if "report it to us" in paper.note]
        return (WRONG, told[0], len(pages.pages)) if told else (READ, "", len(pages.pages))
    outcome, said = _of_problem(reading.problem)
    return (PARTLY if pages.pages and outcome == ASIDE else outcome), said, len(pages.pages)


def _accounted(reading: DocumentReading) -> int:
    return sum(len(paper.pages_in(reading.document)) for paper in reading.papers)


def _of_problem(problem: Problem) -> tuple[str, str]:
    said = f"{problem.what} {problem.advice}"
    whole = all(text.strip() and text.strip()[-1] in ".!?" for text in (problem.what, problem.advice))
    return (WRONG if not whole or any(fault in said for fault in _FAULTS) else ASIDE), said


def try_folder(folder: Path, seconds: float) -> Iterator[Tried]:
    """Every file below `folder`, by its path; hidden ones are no papers."""
    with Sandbox(workers=1, seconds=seconds) as sandbox:
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = file.relative_to(folder).as_posix()
            try:
                yield try_file(sandbox, file, name)
            except (DeskError, OSError) as error:
                yield Tried(name, WRONG, f"{type(error).__name__}: {error}", 0, 0, 0.0)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.try_folder", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=120, help="the longest that one part may take")
    parser.add_argument("--json", type=Path, help="a line for each file")
    told = parser.parse_args(arguments)
    counted: Counter[str] = Counter()
    pages, lines = 0, []
    for tried in try_folder(told.folder, told.seconds):
        counted[tried.outcome] += 1
        pages += tried.pages
        lines.append(json.dumps(asdict(tried)))
        if tried.outcome != READ:
            sys.stdout.write(f"{tried.outcome}: {tried.name}: {tried.said} ({tried.seconds} s)\n")
            sys.stdout.flush()
        if told.json:
            told.json.write_text("\n".join(lines) + "\n", encoding="utf-8")
    rest = ", ".join(f"{counted[outcome]} {outcome}" for outcome in (READ, PARTLY, ASIDE, WRONG))
    sys.stdout.write(f"{sum(counted.values())} files tried: {rest}; {pages} pages.\n")
    return 1 if counted[WRONG] else 0


if __name__ == "__main__":
    raise SystemExit(main())
