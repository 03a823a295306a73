"""Papers of development applications by hands that had seen no reader: resumes laid out by strangers, letters
and requests as three writers wrote them, all told of the made office's people and shows.

Nothing here is of the evaluation; whatever is found wrong on these papers may be mended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from random import Random
from typing import Any
from unittest.mock import patch

from models.terms import PaperKind, Position, Role, Signature
from samples.delivery import Delivery
from samples.layouts.core import DOCX, PDF, Rendered
from samples.layouts.ink import ink_png
from samples.layouts.letters import page
from samples.layouts.press import data_uri
from samples.sheets import Press, Sheet, pages_of
from samples.truth import CreditTruth, LetterTruth, PaperTruth, ResumeTruth
from samples.vocabulary import Vocabulary
from samples.written import FOLDER, WRITERS, Written, written
from tests.eval.calibration_resumes import BY_STRANGERS, JUDGING
from tests.extractors import (
    fresh_fifth,
    fresh_fifth_forms,
    fresh_fifth_more,
    fresh_fifth_word,
    fresh_fourth,
    fresh_fourth_more,
    fresh_lists,
    fresh_seventh,
    fresh_seventh_last,
    fresh_seventh_more,
    fresh_seventh_word,
    fresh_tables,
    fresh_word,
)
from tests.extractors.fresh_careers import JOBS, LEDGERS, LISTINGS, PAPERS
from tests.extractors.fresh_fourth_lives import ONTARIO

_NEEDED = (
    "title", "season", "position", "start", "end", "days", "producer", "production_manager",
    "production_coordinator", "assistant_production_coordinator",
)  # fmt: skip
_TITLES = {
    Role.PC: ("production coordinator", "pc", "p.c.", "prod. coord.", "coordinator"),
    Role.PRODUCTION_MANAGER: ("production manager", "pm", "unit production manager"),
    Role.PRODUCER: ("producer", "executive producer"),
    Role.LINE_PRODUCER: ("line producer", "producer"),
}
_MAKERS: dict[str, tuple[Any, ...]] = {
    "career": (fresh_tables, fresh_lists, fresh_word),
    "life": (fresh_fourth, fresh_fourth_more),
    "working_life": (fresh_fifth, fresh_fifth_forms, fresh_fifth_more, fresh_fifth_word),
    "drawn": (fresh_seventh, fresh_seventh_last, fresh_seventh_more, fresh_seventh_word),
}
"""What makes up a life in each of the layouts' modules."""
_EVERY = 3
"""One letter in three is of the sample office's layouts: no writer wrote for every role."""


def _split(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys("|".join(texts).split("|")))


def _first_words() -> Iterator[str]:
    for title in _split(LEDGERS.titles, LISTINGS.titles, PAPERS.titles):
        yield " ".join(title.split()[: 2 if title.startswith(("The ", "A ")) else 1])


WORDS = Vocabulary(
    given=_split(LEDGERS.first, ONTARIO.first, PAPERS.first),
    surnames=_split(LEDGERS.last, ONTARIO.last, LISTINGS.last),
    twins=("Whitlock",),
    nicknames={"Bernadette": "Bernie", "Esperanza": "Espe", "Leocadia": "Cady"},
    title_heads=tuple(dict.fromkeys(_first_words())),
    title_tails=_split("Notebook|Affair|Junction|Winter|Case|Lights|& Company|Hour|at Dusk"),
    working_titles=("Tall Order", "Untitled Barn Project", "Snapdragon", "Orange Door", "Mint", "Fireweed"),
    studios=_split(LEDGERS.studios, LISTINGS.studios),
    companies=_split(LEDGERS.companies, LISTINGS.companies, PAPERS.companies),
    domains=("mailbox.example", "letterbox.example"),
    first_member_no=2205,
)


@dataclass(slots=True)
class StrangersPress(Press):
    """Renders resumes and most signed letters as strangers make them, all else as the sample office does."""

    letters: int = 0

    def sheet(self, truth: PaperTruth, media_type: str = PDF) -> Sheet:
        if isinstance(truth, ResumeTruth):
            return self._resume(truth, media_type)
        if isinstance(truth, LetterTruth) and truth.signature is Signature.INK and media_type == PDF:
            self.letters += 1
            text = letter_text(truth, self.rng) if self.letters % _EVERY else None
            if text:
                made = _letter_pdf(text, truth.signer, self.rng.choice(self.fonts))
                return Sheet(PaperKind.REFERENCE_LETTER, truth, "letter_written", made, pages_of(made))
        return Press.sheet(self, truth, media_type)

    def _resume(self, truth: ResumeTruth, media_type: str) -> Sheet:
        names = sorted(name for name in BY_STRANGERS if not f"fresh-{name}".startswith(JUDGING))
        begin = self.turns.get(f"strangers {media_type}", 0)
        for step in range(len(names)):
            name = names[(begin + step) % len(names)]
            content, media, told = laid_out(name, truth, self.rng)
            if media == media_type and _tells_all(told.credits, truth.credits):
                self.turns[f"strangers {media_type}"] = begin + step + 1
                made = Rendered(content, media, f"resume{'.docx' if media == DOCX else '.pdf'}")
                return Sheet(PaperKind.RESUME, told, name, made, pages_of(made))
        raise LookupError("no layout tells everything of this resume")


def _tells_all(told: Sequence[CreditTruth], true: Sequence[CreditTruth]) -> bool:
    def needed(credits: Sequence[CreditTruth]) -> list[str]:
        return sorted(str([getattr(credit, name) for name in _NEEDED]) for credit in credits)

    return needed(told) == needed(true)


def laid_out(name: str, truth: ResumeTruth, rng: Random) -> tuple[bytes, str, ResumeTruth]:
    """The resume `truth` as the layout `name` sets it, with what it tells of it."""

    def instead(_: Random, *told: Any, latest_first: bool = True, **rest: Any) -> ResumeTruth:
        given = (*told, *rest.values())
        jobs = next((each for each in given if isinstance(each, Mapping) and Position.PC in each), JOBS)
        return _worded(truth, jobs, latest_first and False not in told, rng)

    with ExitStack() as held:
        for maker, modules in _MAKERS.items():
            for module in modules:
                held.enter_context(patch.object(module, maker, instead))
        return BY_STRANGERS[name](rng)


def _worded(truth: ResumeTruth, jobs: Mapping[Any, Any], latest_first: bool, rng: Random) -> ResumeTruth:
    said = {job: words if isinstance(words, str) else rng.choice(words) for job, words in jobs.items()}
    credits = [replace(credit, position_as_written=said[credit.position]) for credit in truth.credits]
    return replace(truth, credits=tuple(credits if latest_first else credits[::-1]))


class WrittenDelivery(Delivery):
    """Mails whose text is a request as somebody wrote it."""

    __slots__ = ()

    def request_text(self) -> tuple[str, str]:
        subject, text = Delivery.request_text(self)
        person, wanted = self.draft.applicant, self.draft.category.value
        named = [item for item in _texts("requests") if _named(item, "name")]
        fit = [item for item in named if item.truth["category"] == wanted]
        if not fit or not self.draft.credits:
            return subject, text
        item = self.rng.choice(fit)
        return subject, filled(item.text, {item.truth["name"]: person.name}, {}, item, person.member_no)


def letter_text(truth: LetterTruth, rng: Random) -> str | None:
    """A written letter for such a signer and category, told of the truth's people and shows."""
    fit = [item for item in _texts("letters") if _suits(item, truth)]
    if not fit:
        return None
    item = rng.choice(fit)
    people = {item.truth["signer"]: truth.signer, item.truth["subject"]: truth.subject}
    shows = dict(zip(item.truth["shows"], truth.shows, strict=False))
    return filled(item.text, people, shows, item, truth.signer_member_no)


def _suits(item: Written, truth: LetterTruth) -> bool:
    told = item.truth
    title = (told["title"] or "").casefold()
    return (
        told["category"] in (None, truth.category and truth.category.value)
        and title in _TITLES.get(truth.role, ())
        and _named(item, "signer")
        and _named(item, "subject")
        and any(line.strip().startswith(told["signer"]) for line in item.text.splitlines()[-9:])
        and 0 < len(told["shows"]) <= len(truth.shows) + 1
        and (not told["number"] or bool(truth.signer_member_no))
    )


def _named(item: Written, field: str) -> bool:
    name = item.truth[field]
    return bool(name) and name in item.text


@cache
def _texts(label: str) -> tuple[Written, ...]:
    return tuple(item for writer in WRITERS for item in written(FOLDER / writer) if item.label == label)


def filled(text: str, people: Mapping[str, str], shows: Mapping[str, str], item: Written, number: str) -> str:
    """`text` with its people, in full and by either name, its shows and its number told anew."""
    changes = {**shows, **people}
    for old, new in people.items():
        (given, family), (given_now, family_now) = old.split(" ", 1), new.split(" ", 1)
        changes |= {
            given: given_now,
            family: family_now,
            f"{given[0]}. {family}": f"{given_now[0]}. {family_now}",
        }
    if item.truth["number"]:
        changes[item.truth["number"]] = number
    ordered = sorted((old for old in changes if len(old) > 2), key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)", re.IGNORECASE)
    by_fold = {old.casefold(): new for old, new in changes.items()}
    return pattern.sub(lambda found: _cased(found[0], by_fold[found[0].casefold()]), text)


def _cased(old: str, new: str) -> str:
    return new.upper() if old.isupper() and len(old) > 3 and not old.isdigit() else new


def _letter_pdf(text: str, signer: str, font: str) -> Rendered:
    """The text as a letter is typed, with the signer's ink above the last line that names them."""
    lines = text.rstrip().splitlines()
    at = max((place for place, line in enumerate(lines) if signer in line), default=len(lines))
    ink = f"<img class='sig' src='{data_uri(ink_png(signer))}'>"
    parts = [f"<div>{escape(line) or '&nbsp;'}</div>" for line in lines]
    parts.insert(at, f"<div>{ink}</div>")
    css = "div { white-space: pre-wrap } body { font-size: 10.5pt }"
    return Rendered(page(css, font, "".join(parts)), PDF, "letter.pdf")
