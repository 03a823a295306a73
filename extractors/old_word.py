"""Old Word files (.doc) made into DOCX by LibreOffice, where it is installed: in the reading process's own
confinement (time, memory, no network), with a profile that is thrown away."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from models.terms import Problem

_SECONDS = 90
NOT_HERE = Problem(
    "Old Word files (.doc) are read only where LibreOffice is installed.",
    "Install it (sudo apt-get install libreoffice-writer), or ask the sender for a PDF.",
)
NOT_CONVERTED = Problem(
    "The old Word file is locked, damaged or is not one.", "Ask the sender to send it as a PDF."
)


def as_docx(content: bytes) -> bytes | Problem:
    """The document as DOCX, or why not; never raises."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return NOT_HERE
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "paper.doc").write_bytes(content)
        words = [
            *(program, "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}"),
            *("--convert-to", "docx", "--outdir", name, str(folder / "paper.doc")),
        ]
        try:
            subprocess.run(
                words,
                capture_output=True,
                stdin=subprocess.DEVNULL,
                timeout=_SECONDS,
                check=True,
                env={"PATH": os.defpath, "HOME": name},
            )
            return (folder / "paper.docx").read_bytes()
        except (OSError, subprocess.SubprocessError):
            return NOT_CONVERTED
