"""Fits and checks the confidences: `python -m tests.eval.calibration_fit [--only letters|resumes]`.

Both tables of `extractors/calibration.py` are made here: letters and requests by `calibration_letters`,
resumes by `calibration_resume_fit`. The papers are made, seen, and read without any calibration; one part
fits, the others check: other seeds and wordings, and for resumes other families too. `--cache` keeps the
pages seen, for another go.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.eval.calibration_letters import fit_letters
from tests.eval.calibration_resume_fit import fit_resumes


def main() -> None:
    parser = argparse.ArgumentParser(description="Fit the confidences and check them.")
    parser.add_argument("--only", choices=("letters", "resumes"))
    parser.add_argument("--fit", type=int, default=500, help="letters and requests to fit to")
    parser.add_argument("--check", type=int, default=300, help="letters and requests to check with")
    parser.add_argument("--text", type=int, default=6, help="resumes of each family as text or DOCX")
    parser.add_argument("--scanned", type=int, default=400, help="resumes in all as scans, faxes and photos")
    parser.add_argument("--cache", type=Path, default=Path(".eval/calibration"))
    wanted = parser.parse_args()
    wanted.cache.mkdir(parents=True, exist_ok=True)
    if wanted.only != "resumes":
        fit_letters(wanted.fit, wanted.check, wanted.cache)
    if wanted.only != "letters":
        fit_resumes(wanted.text, wanted.scanned, wanted.cache)


if __name__ == "__main__":
    main()
