"""Makes the sample office, its inbox and the labels: `python -m samples.make [--out samples] [--seed N]`."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

from samples import layouts
from samples.delivery import Noise
from samples.layouts import FAMILIES, FONTS
from samples.local44 import make_local44
from samples.office import Setting, Wish, build, save_labels
from samples.phrases import SAMPLE as PHRASES
from samples.repacking import reorder_fax, to_archive, to_mbox, to_msg, to_winmail
from samples.sheets import Press
from samples.vocabulary import SAMPLE as VOCABULARY

SEED = 411

WISHES = (
    Wish("first_apc", "mail_pdf", surname="Okonjo"),
    Wish("first_apc", "fax_fine_cover"),
    Wish("production_coordinator", "mail_docx"),
    Wish("script_coordinator", "mail_html"),
    Wish("travel_coordinator", "mail_pdf"),
    Wish("production_coordinator", "mail_scan"),
    Wish("first_apc", "fax_standard"),
    Wish("letters_resent", "mail_photo"),
    Wish("production_coordinator", "referees"),
    Wish("script_coordinator", "dropoff"),
    Wish("travel_coordinator", "fax_gateway"),
    Wish("first_apc", "mail_then_fax", surname="Okonjo"),
    Wish("newest_resume", "mail_pdf"),
    Wish("supplemented", "mail_forwarded"),
    Wish("outside_fringes", "mail_pdf"),
    Wish("outside_timesheet", "mail_pdf"),
    Wish("outside_statement", "mail_pdf"),
    Wish("signed_by_nickname", "mail_pdf"),
    Wish("travel_exempt", "mail_pdf"),
    Wish("short_days", "mail_pdf"),
    Wish("missing_letter", "mail_html"),
    Wish("typed_letter", "mail_pdf"),
    Wish("pc_in_arrears", "mail_pdf"),
    Wish("pc_not_listed", "mail_docx"),
    Wish("late_application", "mail_pdf"),
    Wish("late_letter", "mail_pdf"),
    Wish("barred", "mail_pdf"),
    Wish("one_seminar", "mail_docx"),
    Wish("outside_roe", "mail_pdf"),
    Wish("outside_unproven", "mail_pdf"),
    Wish("bare_apc_open", "mail_pdf"),
    Wish("two_letters_resent", "mail_pdf"),
    Wish("special_consideration", "mail_pdf"),
    Wish("unknown_applicant", "mail_pdf"),
    Wish("used_not_recorded", "mail_pdf"),
    Wish("script_two_shows", "mail_pdf"),
    Wish("script_no_caucus", "mail_pdf"),
    Wish("travel_no_seminar", "mail_pdf"),
    Wish("travel_other_agreement", "mail_pdf"),
)
"""The sample applications: every category and channel clean, most flaws once."""


def make(out: Path, seed: int = SEED, wishes: Sequence[Wish] = WISHES) -> None:
    """Writes office/, inbox/ and labels.json below `out`, and those of Local 44 below `out`/local44; what
    stood there before is taken away."""
    for name in ("office", "inbox"):
        shutil.rmtree(out / name, ignore_errors=True)
    press = Press(FAMILIES, FONTS, Random(seed + 1))
    setting = Setting(VOCABULARY, PHRASES, press, Noise(), members=42, shows=44)
    labels = build(out, seed, setting, wishes, junk=True)
    last = [entry["path"] for entry in labels["items"] if entry["path"].endswith(".eml")][-7:-5]
    inbox = out / "inbox"
    to_mbox(inbox, labels, last, "forwarded.mbox")
    if wishes is WISHES:  # the items are named by what these give
        to_archive(inbox, labels, "018.eml", "Briefcase.zip")
        to_winmail(inbox, labels, "020.eml")
        to_msg(inbox, labels, "022.eml")
        reorder_fax(inbox, labels, "fax/fax1.tif", (2, 4, 0, 5, 1, 3))
    save_labels(out / "labels.json", labels)
    make_local44(out / "local44", seed)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m samples.make", description=__doc__)
    parser.add_argument(
        "--out", type=Path, default=Path(layouts.__file__).parents[1], help="folder to write into"
    )
    parser.add_argument("--seed", type=int, default=SEED)
    told = parser.parse_args(arguments)
    told.out.mkdir(parents=True, exist_ok=True)
    make(told.out, told.seed)
    sys.stdout.write(f"The sample office is in {told.out}.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
