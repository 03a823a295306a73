"""How exactly rows of remittance reports are read, in layouts that the readers were not made for.

`python -m tests.bench.payroll` prints reports of development and of held-out layouts as CSV, XLSX, PDF and
scan (200 dpi) and reads them again; `--help` says how many. A row is exact where all that the report shows of
it is: whose, production, season, company, job, period, days, hours, money, kind of pay. "Wrong unasked" are
rows read otherwise than they stand, and rows left out of a file of which nothing is said; in a file that is
asked about, no row is used and so none is exact. `--show` lists what went wrong on the development layouts;
of the held-out ones there are totals alone. `--confirmed` reads them as after `desk remittances map`, a
person having said once what each column holds.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections import Counter
from dataclasses import dataclass
from random import Random

from extractors.pages import see
from extractors.remittance import read_remittance
from extractors.remittance_doubts import ASK
from extractors.remittance_layouts import NONE, Layouts
from tests.bench.payroll import development, fifth, fourth, held_out, second, seventh, sixth, third
from tests.bench.payroll.layout import Layout, Line, confirmed
from tests.bench.payroll.lines import lines_across, lines_in_sheets, lines_of
from tests.bench.payroll.paid import Words, draw, in_whole_days, shows
from tests.bench.payroll.truth import Told, read, shown
from tests.bench.payroll.written import as_csv, as_pdf, as_scan, as_xlsx

PARTS = {
    "development": development, "second": second, "third": third, "fourth": fourth, "fifth": fifth,
    "sixth": sixth, "seventh": seventh, "held-out": held_out,
}  # fmt: skip
TARGETS = {"csv": 0.999, "xlsx": 0.999, "pdf": 0.995, "scan": 0.97}
A_FILE = {"csv": 150, "xlsx": 150, "pdf": 45, "scan": 45}
OUR_LOCAL = "411"


@dataclass(slots=True)
class Seen:
    """Rows printed, rows read exactly, rows read that are none, rows wrong of which nothing was asked, and
    files of which a person is asked what their columns hold."""

    printed: int = 0
    exact: int = 0
    invented: int = 0
    unasked: int = 0
    asked: int = 0


def report(layout: Layout, words: Words, rows: int, chance: Random) -> list[Line]:
    """One file of a layout."""
    stock = shows(words, chance, 1 if "show" in layout.one else 1 + rows // 12)
    paid = draw(
        words, chance, rows=rows, stock=stock, length=layout.length, kinds=layout.kinds is not None,
        locals_=layout.locals_,
    )  # fmt: skip
    if "mon" in layout.fields:
        paid = [in_whole_days(one) for one in paid]
    if layout.sheets:
        return lines_in_sheets(layout, paid)
    return lines_across(layout, paid) if layout.across else lines_of(layout, paid)


def written(kind: str, layout: Layout, lines: list[Line], chance: Random) -> bytes:
    if kind == "csv":
        return as_csv(layout, lines)
    return {"xlsx": as_xlsx, "pdf": as_pdf, "scan": as_scan}[kind](layout, lines, chance)


def compared(
    content: bytes, name: str, layout: Layout, lines: list[Line], layouts: Layouts = NONE
) -> tuple[Seen, Counter[Told], Counter[Told]]:
    """One file read: the count, and the rows that were missed and that were read otherwise."""
    behind = [paid for line in lines for paid in (line.paid, *line.also) if paid]
    ours = [paid for paid in behind if paid.local == OUR_LOCAL]
    wanted = Counter(shown(layout, paid) for paid in ours)
    rows, refused = read_remittance(content, name, see, layouts)
    found = Counter(map(read, rows))
    exact = sum((wanted & found).values())
    invented = max(0, sum(found.values()) - len(ours))
    otherwise, missing = sum((found - wanted).values()), max(0, len(ours) - sum(found.values()))
    asked = any(ASK in fault.why for fault in refused)
    told = any(fault.row or asked for fault in refused)
    unasked = otherwise + (0 if told else missing)
    return Seen(len(ours), exact, invented, unasked, asked), wanted - found, found - wanted


def bound(hits: int, of: int) -> float:
    """The one-sided 95 % lower bound (Wilson's score) of a share."""
    z, share = 1.645, hits / of
    middle = share + z * z / (2 * of)
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - spread) / (1 + z * z / of)


def measure(part: str, kind: str, rows: int, *, show: bool, only: str, told: bool) -> bool:
    """Prints one line of figures; whether the bound meets the target."""
    held = PARTS[part]
    total, by_layout, wrong = Seen(), Counter[str](), Counter[str]()
    began = time.perf_counter()
    layouts = [layout for layout in held.LAYOUTS if only in layout.name and kind in layout.papers]
    at = 0
    while total.printed < rows:
        layout = layouts[at % len(layouts)]
        chance = Random(f"{part} {kind} {at}")
        lines = report(layout, held.WORDS, A_FILE[kind], chance)
        name = f"remittances/r.{'pdf' if kind == 'scan' else kind}"
        seen, missed, odd = compared(
            written(kind, layout, lines, chance), name, layout, lines,
            Layouts([confirmed(layout)]) if told else NONE,
        )  # fmt: skip
        total.printed += seen.printed
        total.exact += seen.exact
        total.invented += seen.invented
        total.unasked += seen.unasked
        total.asked += seen.asked
        wrong[layout.name] += seen.unasked
        by_layout[layout.name] += seen.printed - seen.exact + seen.invented
        if show:
            for rows_told, sign in ((missed, "-"), (odd, "+")):
                for one in list(rows_told)[:4]:
                    print(f"    {layout.name}: {sign} {one}")
        at += 1
    of = total.printed + total.invented
    edge = bound(total.exact, of)
    print(
        f"{part:<12} {kind:<5} {total.exact / of:.5f} of {of} rows in {at} files, at least {edge:.5f} "
        f"(asked {TARGETS[kind]}); wrong unasked: {total.unasked} rows in {len(+wrong)} of "
        f"{min(len(layouts), at)} layouts; {total.asked} files asked about; "
        f"{time.perf_counter() - began:.0f} s"
    )
    if part != "held-out":
        print("   ", {name: count for name, count in by_layout.items() if count})
    return edge >= TARGETS[kind]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.payroll")
    parser.add_argument("--rows", type=int, default=3600, help="of CSV and of XLSX each")
    parser.add_argument("--pdfs", type=int, default=1080, help="rows of PDFs")
    parser.add_argument("--scans", type=int, default=540, help="rows of scans")
    parser.add_argument("--kinds", nargs="*", default=list(TARGETS))
    parser.add_argument("--layout", default="", help="only layouts whose name holds this")
    parser.add_argument("--show", action="store_true", help="list what went wrong on development layouts")
    parser.add_argument("--confirmed", action="store_true", help="the columns confirmed by a person before")
    parser.add_argument("--part", choices=list(PARTS), help="one part alone")
    said = parser.parse_args()
    met = True
    for part in [said.part] if said.part else list(PARTS):
        for kind in said.kinds:
            rows = {"pdf": said.pdfs, "scan": said.scans}.get(kind, said.rows)
            met &= measure(
                part,
                kind,
                rows,
                show=said.show and part != "held-out",
                only=said.layout,
                told=said.confirmed,
            )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
