"""Remittances in bulk: 100,000 rows imported from files, and 1,000 applications cross-checked against them.

`python tests/bench/remittance_bench.py`. The rows are those of the office of `screen_bench`, each show paid
in weeks, written as payroll companies write them: half as CSV, half as XLSX, 5,000 rows a file. The import
reads the files and fills the database, in a process of its own whose memory is told. Targets: 60 s,
500 MiB, 10 s.
"""

from __future__ import annotations

import csv
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from random import Random

from openpyxl import Workbook

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from extractors.records import read_office
from models.store import Store
from models.terms import Remittance
from tests.bench.screen_bench import AS_OF, World
from validators.case import build
from validators.office_index import OfficeIndex
from validators.rulebook import load

ROWS, A_FILE, APPLICATIONS = 100_000, 5000, 1000
HEADINGS = (
    "Member No.",
    "Name",
    "Production",
    "Season",
    "Employer",
    "Occupation",
    "From",
    "To",
    "Days",
    "Gross",
)


def weekly(paid: Remittance) -> Iterator[Remittance]:
    """One show's days as the weeks that payroll reports."""
    weeks = max(1, ((paid.end - paid.start).days + 1) // 7)
    for n in range(weeks):
        start = paid.start + timedelta(days=7 * n)
        end = paid.end if n == weeks - 1 else start + timedelta(days=6)
        days = paid.days // weeks + (n < paid.days % weeks)
        yield replace(paid, start=start, end=end, days=float(days))


def write(folder: Path, rows: Sequence[Remittance]) -> None:
    for number, at in enumerate(range(0, len(rows), A_FILE)):
        lines = [HEADINGS, *(_cells(row) for row in rows[at : at + A_FILE])]
        if number % 2:
            with (folder / f"report{number:03d}.csv").open("w", newline="") as file:
                csv.writer(file).writerows(lines)
        else:
            book = Workbook(write_only=True)
            sheet = book.create_sheet()
            for line in lines:
                sheet.append(line)
            book.save(folder / f"report{number:03d}.xlsx")


def _cells(row: Remittance) -> tuple[object, ...]:
    family = f"{row.member_name.split()[-1].upper()}, {row.member_name.split()[0]}"
    return (
        row.member_no, family, row.production, row.season, row.company, row.occupation, row.start, row.end,
        row.days, 40.0 * (row.days or 0),
    )  # fmt: skip


def imported(folder: Path) -> None:
    """Reads and stores the rows in `folder`, and says what that took."""
    began, spent = time.monotonic(), time.process_time()
    office = read_office(folder)
    store = Store.open(folder / "workspace")
    store.replace_office(office)
    store.close()
    mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"imported {len(office.remittances)} rows ({len(office.refused)} refused): "
        f"{time.process_time() - spent:.1f} s of processor, {time.monotonic() - began:.1f} s by the clock, "
        f"{mib:.0f} MiB at most"
    )


def cross_checked(world: World, rows: Sequence[Remittance]) -> None:
    """Cross-checks applications against `rows`, the office's index made before."""
    index = OfficeIndex(replace(world.office, remittances=tuple(rows)))
    applications = list(islice(world.applications(), APPLICATIONS))
    spent = time.process_time()
    credits = sum(len(build(a, index, load(), AS_OF, ()).checked) for a in applications)
    print(f"{APPLICATIONS} applications, {credits} credits: {time.process_time() - spent:.1f} s of processor")


def main() -> None:
    world = World(Random(411))
    rows = [week for paid in world.office.remittances for week in weekly(paid)][:ROWS]
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "remittances").mkdir()
        write(Path(name) / "remittances", rows)
        subprocess.run([sys.executable, __file__, name], check=True)
    cross_checked(world, rows)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        imported(Path(sys.argv[1]))
    else:
        main()
