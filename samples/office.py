"""From a list of wishes to an office, an inbox and labels: one road for samples and evaluation."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from models.terms import Category
from samples.careers import Credit, NoRoom, pay_rows
from samples.clean import CLEAN, Bench
from samples.delivery import Delivery, Noise
from samples.drafts import Draft, credit_truths
from samples.flaws import FLAWS
from samples.junk import post_junk
from samples.mailroom import Mailroom
from samples.payroll import Written
from samples.phrases import Phrases
from samples.records import write_office
from samples.sheets import Press, plain, truth_json
from samples.styles import STYLES
from samples.vocabulary import Vocabulary
from samples.world import AS_OF, CYCLE, PREVIOUS, World, make_world


@dataclass(frozen=True, slots=True)
class Wish:
    """One application to be made: a flaw's name or a category's for a clean one, and how it travels."""

    scenario: str
    style: str
    surname: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """What tells one office from another: words, layouts, noise, and how its applicants write."""

    vocabulary: Vocabulary
    phrases: Phrases
    press: Press
    noise: Noise
    members: int
    shows: int
    delivery: type[Delivery] = Delivery


def make_drafts(world: World, rng: Random, wishes: Sequence[Wish]) -> list[Draft]:
    """The applications wished for; a career that cannot be fitted is drawn again."""
    drafts = []
    for wish in wishes:
        made = _draft(world, rng, wish)
        for credit in made.credits if made.known else ():
            world.pay.extend(pay_rows(made.applicant, credit))
        drafts.append(made)
    return drafts


def _draft(world: World, rng: Random, wish: Wish) -> Draft:
    for _ in range(20):
        bench = Bench(world, rng, wish.surname)
        try:
            if wish.scenario in FLAWS:
                made = FLAWS[wish.scenario][1](bench)
                made.scenario = wish.scenario
            else:
                made = CLEAN[Category(wish.scenario)](bench)
            return made
        except NoRoom:
            continue
    raise NoRoom


def build(root: Path, seed: int, setting: Setting, wishes: Sequence[Wish], *, junk: bool) -> dict[str, Any]:
    """Writes `root`/office and `root`/inbox; returns the labels, which are made from the truths alone."""
    rng = Random(seed)
    world = make_world(setting.vocabulary, rng, members=setting.members, shows=setting.shows)
    drafts = make_drafts(world, rng, wishes)
    reports = write_office(root / "office", world)
    room = Mailroom(root / "inbox", rng)
    for made, wish in zip(drafts, wishes, strict=True):
        papers = (setting.press, setting.phrases, rng, made, setting.noise)
        STYLES[wish.style](setting.delivery(world, room, *papers))
    if junk:
        post_junk(room)
    applications = [_label(made, wish) for made, wish in zip(drafts, wishes, strict=True)]
    return {
        "schema": "labels/1",
        "seed": seed,
        "cycle": CYCLE.isoformat(),
        "previous": PREVIOUS.isoformat(),
        "as_of": AS_OF.isoformat(),
        "applications": applications,
        "remittances": [_report_label(report) for report in reports],
        "items": room.items,
        "papers": room.papers,
    }


def _report_label(report: Written) -> dict[str, Any]:
    return {"file": report.file, "rows": report.rows, "days": report.days}


def _label(made: Draft, wish: Wish) -> dict[str, Any]:
    number = made.applicant.member_no
    return {
        "folder": f"{number}-{made.category.value}" if made.known else None,
        "member_no": number if made.known else None,
        "applicant": made.applicant.name,
        "category": made.category.value,
        "scenario": made.scenario,
        "clean": made.clean,
        "style": wish.style,
        "received_at": made.requested.isoformat(),
        "status": made.status,
        "status_why": made.open_status,
        "requirements": {
            name: {"outcome": expected.outcome, "reason": expected.reason, "why": expected.why}
            for name, expected in made.expected.items()
        },
        "credits": [_credit_label(credit) for credit in credit_truths(made.credits)],
        "letters": [truth_json(letter) for letter in made.letters],
    }


def _credit_label(credit: Credit) -> dict[str, Any]:
    truth = truth_json(credit.truth)
    return {**truth, "production_id": credit.show.production_id, "days_remitted": plain(credit.remitted)}


def save_labels(path: Path, labels: dict[str, Any]) -> None:
    """The labels as JSON, in the order made."""
    path.write_text(json.dumps(labels, ensure_ascii=False, indent=1, default=str) + "\n", encoding="utf-8")
