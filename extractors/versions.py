"""Which Tesseract and which of its data read the pages: shown in every report."""

from __future__ import annotations

import subprocess
from functools import cache
from hashlib import sha256
from pathlib import Path

from models.errors import MachineLacks


@cache
def tesseract_version() -> str:
    """Such as "5.3.0". Raises MachineLacks where there is no Tesseract."""
    return _told("--version").split()[1]


@cache
def tessdata_version() -> str:
    """`sha256:<first 16 hex digits>` of the English data: machines with the same read alike."""
    first = _told("--list-langs").splitlines()[0]
    folder = Path(first[first.index('"') + 1 : first.rindex('"')])
    return f"sha256:{sha256((folder / 'eng.traineddata').read_bytes()).hexdigest()[:16]}"


def _told(option: str) -> str:
    try:
        return subprocess.run(["tesseract", option], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as fault:
        raise MachineLacks("Tesseract is not on this machine.", "Type: desk doctor") from fault
