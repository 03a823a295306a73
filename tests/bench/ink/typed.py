"""Signed or not, on letters that come as text: PDF with a text layer, and Word.

`python -m tests.bench.ink.typed` reads signed and unsigned letters as office programs make them, each by the
ways of `office_letters`, or, of the fourth set, of `fourth`. Of that set totals alone are shown, of the
held-out half also how each way fared; `--show` lists the misses of the others.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable

from tests.bench.ink import fourth, fourth_pdf, fourth_word, pdf_letters, word_letters
from tests.bench.ink.office_letters import HALVES, Letter, letters
from tests.bench.ink.reading import read_as
from tests.bench.signers.__main__ import bound

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--set", choices=(*HALVES, fourth.NAME), default="development")
    parser.add_argument("--signed", type=int, default=180, help="signed letters of each kind")
    parser.add_argument("--unsigned", type=int, default=300, help="unsigned letters of each kind")
    parser.add_argument("--show", action="store_true")
    wanted = parser.parse_args()
    told = [
        (letter, *read(letter))
        for kind in ("pdf", "word")
        for letter in _letters(wanted.set, kind, wanted.signed, wanted.unsigned)
    ]
    print(f"{'':<34}{'n':>5}{'signed':>8}{'asked':>8}{'unsigned':>10}")
    for kind in ("pdf", "word"):
        _rows([(letter, result) for letter, result, _ in told if letter.kind == kind], kind)
    if wanted.show and wanted.set not in ("held-out", fourth.NAME):
        for letter, result, why in told:
            if result != ("signed" if letter.way else "unsigned"):
                what = (
                    f"{letter.kind} {letter.way or '-' + letter.beside} | {letter.place} | {letter.closing}"
                )
                print(f"{letter.seed} {what} | {letter.block} | {letter.hand}: {result}, {why}")


def _letters(of: str, kind: str, signed: int, unsigned: int) -> list[Letter]:
    if of == fourth.NAME:
        return fourth.letters(kind, signed, unsigned)
    return letters(of, kind, signed, unsigned)


def read(letter: Letter) -> tuple[str, str]:
    """`signed`, `unsigned` or `asked`, as the rules take it, and what was read."""
    is_fourth = letter.half == fourth.NAME
    if letter.kind == "pdf":
        makes = fourth_pdf.made if is_fourth else pdf_letters.made
        return read_as(makes(letter), "letter.pdf", "application/pdf")
    makes = fourth_word.made if is_fourth else word_letters.made
    return read_as(makes(letter), "letter.docx", _WORD)


def _rows(told: list[tuple[Letter, str]], kind: str) -> None:
    signed = [result for letter, result in told if letter.way]
    bare = [result for letter, result in told if not letter.way]
    nothing = [result for letter, result in told if not letter.way and not letter.beside]
    for name, results in (("signed", signed), ("not signed", bare), ("with nothing there", nothing)):
        _row(f"{kind}, {name}", results)
    if told[0][0].half == fourth.NAME:
        _row(f"{kind}, a name typed", _those(told, lambda letter: letter.beside in fourth.TYPED))
    else:
        _by_way(told)
    missed, alarms = sum(result != "signed" for result in signed), bare.count("signed")
    print(
        f"{kind}: signed, seen: {1 - missed / len(signed):.4f}, at least {1 - bound(missed, len(signed)):.4f}"
    )
    print(f"{kind}: signed, called unsigned: {signed.count('unsigned')} of {len(signed)}")
    print(
        f"{kind}: not signed, called signed: {alarms} of {len(bare)}, at most {bound(alarms, len(bare)):.4f}"
    )


def _by_way(told: list[tuple[Letter, str]]) -> None:
    for what in sorted({letter.way for letter, _ in told if letter.way}):
        _row(f"   {what}", _those(told, lambda letter, what=what: letter.way == what))
    for what in sorted({letter.beside for letter, _ in told if letter.beside}):
        _row(f"   - {what}", _those(told, lambda letter, what=what: letter.beside == what))


def _those(told: list[tuple[Letter, str]], chosen: Callable[[Letter], bool]) -> list[str]:
    return [result for letter, result in told if chosen(letter)]


def _row(name: str, results: list[str]) -> None:
    seen = Counter(results)
    print(f"{name:<34}{len(results):>5}{seen['signed']:>8}{seen['asked']:>8}{seen['unsigned']:>10}")


if __name__ == "__main__":
    main()
