"""No pattern of the readers is slow on a long row of one sign, as leaders, rules and noise bring."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import FrameType

import pytest

import extractors
import validators

ROWS = [
    sign * 60
    for sign in (".", "-", "_", " ", "9", "a", "A", ". ", "- ", "a ", "1 ", "a.", "(", '"', "/", ":")
]
SECONDS = 2


def modules() -> Iterator[str]:
    for package in (extractors, validators):
        folder = Path(package.__path__[0])
        for file in sorted(folder.rglob("*.py")):
            parts = file.relative_to(folder).with_suffix("").parts
            yield ".".join((package.__name__, *(part for part in parts if part != "__init__")))


def patterns(module: str) -> dict[str, re.Pattern[str]]:
    found = vars(import_module(module)).items()
    return {
        name: each for name, each in found if isinstance(each, re.Pattern) and isinstance(each.pattern, str)
    }


def _too_long(_: int, __: FrameType | None) -> None:
    raise TimeoutError


@pytest.mark.parametrize("module", [name for name in modules() if patterns(name)])
def test_a_row_of_one_sign_is_searched_at_once(module: str) -> None:
    before = signal.signal(signal.SIGALRM, _too_long)
    try:
        for name, pattern in patterns(module).items():
            for row in ROWS:
                for text in (row, f"{row}!", f"2019 {row}§ 2020", f"a{row}é!"):
                    signal.alarm(SECONDS)
                    try:
                        pattern.search(text)
                        pattern.fullmatch(text)
                        pattern.fullmatch(text, 4)
                    except TimeoutError:
                        pytest.fail(f"{module}.{name} hangs on {text!r}")
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
