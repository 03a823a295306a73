"""A larger office and inbox, on which the whole desk is judged: the words and layouts of an evaluation."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random
from typing import Any

from models.terms import Category
from samples.evaluation.core import Evaluation
from samples.flaws import FLAWS
from samples.office import Setting, Wish, build, save_labels
from samples.sheets import Press
from samples.styles import STYLES

APPLICATIONS = 200
CLEAN_SHARE = 0.6
_CATEGORIES = {
    Category.FIRST_APC: 9,
    Category.PRODUCTION_COORDINATOR: 5,
    Category.SCRIPT_COORDINATOR: 3,
    Category.TRAVEL_COORDINATOR: 3,
}
FLAW_STYLES = (
    "mail_pdf",
    "mail_pdf",
    "mail_docx",
    "mail_html",
    "mail_scan",
    "fax_fine",
    "fax_standard",
    "dropoff",
)
"""How flawed applications travel: text as often as pictures, so that false `met` show on both."""


def population(
    held: Evaluation, n: int = APPLICATIONS, root: Path = Path(".eval/applications")
) -> tuple[Path, Path, dict[str, Any]]:
    """Writes `n` applications below `root` (emptied first): (office folder, inbox folder, labels).

    Six in ten are clean, over all categories and every style of delivery in turn; the others take the flaws
    in turn. The labels are saved as labels.json too; their shape is that of the committed samples.
    """
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    press = Press(held.families, held.fonts, Random(held.seed + 1))
    setting = Setting(
        held.vocabulary, held.phrases, press, held.noise, members=60 + n // 3, shows=60 + n // 2
    )
    labels = build(root, held.seed, setting, wishes(held.seed, n), junk=False)
    save_labels(root / "labels.json", labels)
    return root / "office", root / "inbox", labels


def wishes(seed: int, n: int) -> tuple[Wish, ...]:
    """What `population` makes, in an order that mixes clean and flawed."""
    rng = Random(seed)
    clean = round(n * CLEAN_SHARE)
    styles, flaws = list(STYLES), list(FLAWS)
    made = []
    for number in range(clean):
        category = rng.choices(list(_CATEGORIES), list(_CATEGORIES.values()))[0]
        made.append(Wish(category.value, styles[number % len(styles)]))
    for number in range(n - clean):
        made.append(Wish(flaws[number % len(flaws)], rng.choice(FLAW_STYLES)))
    rng.shuffle(made)
    return tuple(made)
