"""Whom the register says signed a letter: rightly, wrongly, or asked.

`python -m tests.bench.signers` draws registers of 2,000 members and 400 productions, with deliberate
near-namesakes, and letters to them as they are read from scans, mails and typed papers; no page is drawn. Of
the held-out names totals alone are shown; `--show` lists what went wrong of the development ones.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from itertools import islice
from random import Random
from zoneinfo import ZoneInfo

from models.terms import Channel, Paper, PaperKind, ReceivedPaper
from tests.bench.signers.letters import Desk, Signed
from tests.bench.signers.register import Register, names, without
from tests.rules.casemaker import credit
from validators.credits import Credit
from validators.office_index import OfficeIndex
from validators.productions import ProductionMatch
from validators.rulebook import load
from validators.signers import settle_letter, shows_named

RECEIVED = datetime(2026, 11, 12, 10, 30, tzinfo=ZoneInfo("America/Toronto"))


def outcome(signed: Signed, index: OfficeIndex) -> str:
    """`right`, `wrong`, `asked` or `none` for a letter as read."""
    paper = ReceivedPaper(
        Paper(PaperKind.REFERENCE_LETTER, 0.99, 1, 1, None, signed.reading),
        "sha256:00", "Letter.pdf", "mail", Channel.EMAIL, RECEIVED, True, signed.sender,
    )  # fmt: skip
    credits = [_credit(at, production) for at, production in enumerate(signed.productions)]
    named = shows_named(paper, credits)
    letter = settle_letter(paper, index, load(), None, "Tam Applicant", named)
    assert letter is not None
    if letter.member is not None:
        return "right" if letter.member is signed.signer else "wrong"
    return "asked" if letter.match.candidates or not letter.signer_sure else "none"


def _credit(at: int, production: object) -> Credit:
    reading = credit({"title": production.title, "start": production.start, "end": production.end})
    span = (production.start, production.end)
    match = ProductionMatch(production, (), 1.0)
    return Credit(
        at, f"#{at}", reading, production.title, production.title, match, production.production_id, True,
        production.kind, None, (), span, span, None, None, "411",
    )  # fmt: skip


def bound(count: int, of: int) -> float:
    """The one-sided 95 % upper bound (Wilson's score) of a share."""
    z, share = 1.645, count / of
    middle = share + z * z / (2 * of)
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle + spread) / (1 + z * z / of)


def figures(part: str, registers: int, letters: int, *, show: bool, bare: bool) -> bool:
    """Prints the totals of one set of names; whether every bound meets its target."""
    members, others = Counter[str](), Counter[str]()
    spent = 0.0
    for seed in range(registers):
        chance = Random(f"{part}-{seed}")
        register = Register(names(part), chance)
        index = OfficeIndex(
            without(register.office, "remittances", "productions") if bare else register.office
        )
        desk = Desk(register, chance)
        start = time.perf_counter()
        for drawn, seen in ((desk.by_members(), members), (desk.by_others(), others)):
            _count(islice(drawn, letters), index, seen, show=show)
        spent += time.perf_counter() - start
    n = registers * letters
    print(
        f"{part}: {n} letters by members of {registers} registers, {n} by others; {spent / 2 / n:.2g} s each"
    )
    rows = (
        ("in the register, resolved right", members["right"], "at least", 0.98),
        ("in the register, wrongly resolved", members["wrong"], "at most", 0.002),
        ("not in it, said to be someone", others["wrong"], "at most", 0.005),
    )
    met = True
    for what, count, way, target in rows:
        edge = bound(count, n) if way == "at most" else 1 - bound(n - count, n)
        met &= edge <= target if way == "at most" else edge >= target
        print(f"  {what:<34} {count / n:.4f}  {way} {edge:.4f}  (target {target})")
    print(f"  in the register: {members['asked']} asked, {members['none']} said not to be in it;", end=" ")
    print(f"not in it: {others['asked']} asked, {others['none']} said so")
    return met


def _count(drawn: Iterable[Signed], index: OfficeIndex, seen: Counter[str], *, show: bool) -> None:
    for signed in drawn:
        found = outcome(signed, index)
        seen[found] += 1
        if show and found != ("right" if signed.signer else "none"):
            print(f"    {found}: {signed.told}; {signed.signer.name if signed.signer else 'nobody'}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.signers")
    parser.add_argument("--letters", type=int, default=4000, help="of each kind, a register")
    parser.add_argument("--registers", type=int, default=5)
    parser.add_argument("--bare", action="store_true", help="an office without productions and remittances")
    parser.add_argument(
        "--show", action="store_true", help="list what went wrong, of development names alone"
    )
    said = parser.parse_args()
    met = True
    for part in ("development",) if said.show else ("development", "held_out"):
        met &= figures(part, said.registers, said.letters, show=said.show, bare=said.bare)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
