"""What this machine lacks for the main job, each with the command that mends it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

from models.errors import MachineLacks


def examine() -> None:
    """Prints a line a thing looked at. Raises MachineLacks where one is missing."""
    lacking = []
    for name, found, mend in _looks():
        print(f"{'ok     ' if found else 'MISSING'}  {name}" + ("" if found else f"\n         type: {mend}"))
        if not found:
            lacking.append(name)
    if lacking:
        raise MachineLacks(f"This machine lacks {len(lacking)} of the things above.", "Type the lines shown.")
    print("Everything that the desk needs is here.")


def _looks() -> Iterator[tuple[str, bool, str]]:
    install = "sudo apt-get install -y"
    yield "Python 3.11", sys.version_info[:2] == (3, 11), f"{install} python3.11 python3.11-venv"
    yield "Tesseract (reads scans and faxes)", bool(shutil.which("tesseract")), f"{install} tesseract-ocr"
    languages = _languages()
    yield "Tesseract's English", "eng" in languages, f"{install} tesseract-ocr-eng"
    yield "Tesseract's French", "fra" in languages, f"{install} tesseract-ocr-fra"
    yield "Pango (sets the reports' type)", _pango(), f"{install} libpango-1.0-0 libpangoft2-1.0-0"
    yield "the reports' typeface", _typeface(), f"{install} fonts-liberation fonts-dejavu-core"


def _languages() -> set[str]:
    if not shutil.which("tesseract"):
        return set()
    told = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=False)
    return set(told.stdout.split())


def _pango() -> bool:
    from ctypes.util import find_library

    return all(find_library(name) for name in ("pango-1.0", "pangoft2-1.0"))


def _typeface() -> bool:
    if not shutil.which("fc-list"):
        return False
    told = subprocess.run(["fc-list", "Liberation Sans"], capture_output=True, text=True, check=False)
    return bool(told.stdout.strip())
