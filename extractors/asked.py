"""The category that a request asks for, told from the jobs that its writer holds, has held or works with.

Every job that the text names is weighed by the words before it in its sentence: what one would like to become
is asked for, what one is, was or came from is not. Two asked for alike are candidates, never a choice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

import yaml

from extractors.bare_ranks import with_bare_ranks
from extractors.jobs import Job, jobs_in
from models.terms import Category, Position

CATEGORIES = {
    Position.FIRST_APC: Category.FIRST_APC,
    Position.PC: Category.PRODUCTION_COORDINATOR,
    Position.SCRIPT: Category.SCRIPT_COORDINATOR,
    Position.TRAVEL: Category.TRAVEL_COORDINATOR,
}
_WORDS: dict[str, list[str]] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))


def _any(name: str) -> str:
    return "(?:" + "|".join(_WORDS[name]) + ")"


def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_BETWEEN = rf"(?:[\s\"“”«»'’:,.\-–—(]|\b{_any('between')}\b)*$"
_ARROW = r"->|→|–>|=>|>"
_ASK = _pattern(rf"\b{_any('ask')}\b")
_HAS = _pattern(rf"\b{_any('has')}\b")
_MOVE = _pattern(rf"\b{_any('move')}\b")
_NOT_NOW = _pattern(_any("not_now"))
_OTHERS = _pattern(_any("others"))
_TO = _pattern(rf"(?:\b{_any('to')}\b|{_ARROW}){_BETWEEN}")
_PAIR = _pattern(rf"^s?[\s\"“”,)]*(?:\b(?:to|into|à|au|vers)\b|{_ARROW}){_BETWEEN}")
_AS = _pattern(rf"\b{_any('as')}\b{_BETWEEN}")
_LISTED = _pattern(rf"\b{_any('lists')}\b[^.;]{{0,60}}$")
_STRAIGHT = _pattern(
    rf"(?:request\w*|seek\w*|want\w*|sollicit\w*|demand\w*|upgrade|listing)(?: (?:for|of|pour|de))?{_BETWEEN}"
)
_FROM = _pattern(_any("from") + _BETWEEN)
_SO_CALLED = _pattern(
    r"^s?\W*(?:(?:upgrade|listing|status|category|position)\b\W*)?(?:request|application)\b|^s? upgrade\b"
)
_SPOKEN_FOR = _pattern(
    r"\b(?:recommend\w*|support\w*|endors\w*|upgrade|application|recommand\w*|appui\w*)\b[^.;]{0,80}$"
)
_FIT_FOR = _pattern(_any("fit_for") + _BETWEEN)
_TICKED = re.compile(r"(?:\[\s?[xX✓✔]\s?\]|\(\s?[xX✓✔]\s?\)|☒|☑|✓|✔|✗)\s*$")
_UNTICKED = re.compile(r"(?:\[\s*_?\s*\]|\(\s*_?\s*\)|☐|□)\s*$")
_HELD_LABEL = _pattern(rf"\b{_any('held_label')}\b[^.:]{{0,40}}:\s*$")
_WANTED_LABEL = _pattern(rf"\b{_any('wanted_label')}[^.:\n]{{0,40}}:\s*$")
_HELD_LINE = _pattern(
    r"\W*(?:(?:i am|i['’]m)(?! (?:apply|ask|seek|request))|je suis(?! candidat)|current|present|"
    r"now|held|status|actuel)\b"
)
_NEW_LABEL = re.compile(r"\s*[A-ZÀ-Ý][\w# ]{0,24}:")
_STOP = re.compile(r"[.!?](?=\s+[\"“(]?[A-ZÀ-Ý0-9])|\n\s*|;")
_GOES_ON = _pattern(rf"\b{_any('goes_on')}$")
_ALIKE = _pattern(
    r"s?[\s,\"“”]*(?:and(?:/or)?|or|et|ou|&|/|as well as|,)?[\s,\"“”]*"
    r"(?:as |an? |the |for |also |une? |comme |to |to a )*"
)
_LOOK_BACK = 240
_LED = _pattern(r"\b(?:for|as|under|named|myself|pour|comme)\s+(?:an? |the |la |le )?$")
_SOMEBODYS = re.compile(r"\s+[A-ZÀ-Ý][a-zà-ÿ]+\s+[A-ZÀ-Ý]")
_IN_PLACE = _pattern(
    r"\b(?:filling in|filled in|acting|acted|covering|stand(?:ing)? in|hired) (?:as )?[^.;,]*$"
)
_STILL = _pattern(
    r"(?:\bstill(?: listed| only| just)*(?: as)?(?: an?| my)?|\((?:\w+ )?listed(?: as)?(?: an?)?)\s$"
)
_STEP = _pattern(_any("step"))
_BESIDE = (Position.SCRIPT, Position.TRAVEL)
_END, _LIKELY = 90, 0.75


class Weight(IntEnum):
    """How a job stands in its sentence."""

    HELD = -1
    NAMED = 0
    MAYBE = 1
    ASKED = 2


@dataclass(frozen=True, slots=True)
class Wish:
    """A job named at `start` to `end`, weighed; `category` is null where it can be none."""

    category: Category | None
    weight: Weight
    start: int
    end: int
    job: Job


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: one `category`, or `candidates`. `start`/`end` are where; `sure` 0 to 1."""

    category: Category | None
    candidates: tuple[Category, ...]
    start: int
    end: int
    sure: float

    @property
    def is_said(self) -> bool:
        """Whether the text says that it asks, and the category is not only likely."""
        return bool(self.candidates) or self.sure > _LIKELY


def category_asked(text: str, about: Sequence[tuple[int, int]] = ()) -> Asked | None:
    """The category that `text` asks for; null where it names none. `about` are stretches that are a request
    by themselves: a subject line, the value of a form's label. Where no job is named in full, one that is
    called by its rank alone may be; else the one above that held, where a step up is asked for."""
    jobs = jobs_in(text)
    named, called = _wishes(text, jobs, about), _wishes(text, with_bare_ranks(text, jobs), about)
    return (
        _told(named, Weight.ASKED, 0.98)
        or _told(called, Weight.ASKED, 0.93)
        or _told(named, Weight.MAYBE, 0.9)
        or _led_to(text, called)
        or _told(called, Weight.MAYBE, _LIKELY)
        or _next_of(text, called)
    )


def _led_to(text: str, wishes: Sequence[Wish]) -> Asked | None:
    """The one job that stands behind "for", "under" or "as" and is not held: likely, never sure."""
    led = [
        wish
        for wish in wishes
        if wish.weight >= Weight.NAMED
        and _LED.search(text[: wish.start])
        and not _SOMEBODYS.match(text[wish.end :])
        and not _IN_PLACE.search(text[max(0, wish.start - _LOOK_BACK) : wish.start])
    ]
    values = tuple(dict.fromkeys(wish.category for wish in led if wish.category is not None))
    return Asked(values[0], (), led[0].start, led[0].end, _LIKELY) if len(values) == 1 else None


def _next_of(text: str, wishes: Sequence[Wish]) -> Asked | None:
    """The rank above the highest one held, where the text asks for a step up and names no other job: likely,
    never sure."""
    step = _STEP.search(text)
    listed = {
        wish.job.position for wish in wishes if _STILL.search(text[max(0, wish.start - 40) : wish.start])
    }
    held = listed or {
        wish.job.position
        for wish in wishes
        if (wish.weight is Weight.HELD or wish.end >= len(text) - _END or text[: wish.start].endswith(", "))
        and not _IN_PLACE.search(text[max(0, wish.start - _LOOK_BACK) : wish.start])
    }
    if step is None or Position.PC in held or any(wish.job.position in _BESIDE for wish in wishes):
        return None
    for rank, above in ((Position.FIRST_APC, Position.PC), (Position.SECOND_APC, Position.FIRST_APC)):
        if rank in held:
            return Asked(CATEGORIES[above], (), step.start(), step.end(), _LIKELY)
    return None


def _told(wishes: Sequence[Wish], weight: Weight, sure: float) -> Asked | None:
    """What is asked for with that `weight`, and how `sure` it is where it is one thing."""
    asked = [wish for wish in wishes if wish.weight is weight and wish.category is not None]
    values = tuple(dict.fromkeys(wish.category for wish in asked if wish.category is not None))
    if len(values) == 1:
        best = asked[0]
        doubt = 0.65 if best.job.position is None and not _rises(best, wishes) else sure
        return Asked(values[0], (), best.start, best.end, doubt)
    return Asked(None, values, asked[0].start, asked[-1].end, 0.0) if values else None


def _rises(wish: Wish, wishes: Sequence[Wish]) -> bool:
    """A bare "APC" that a 2nd APC asks to become can only be the 1st."""
    held = [w.job.position for w in wishes if w.weight is Weight.HELD]
    return Position.SECOND_APC in held and wish.category is Category.FIRST_APC


def _wishes(text: str, jobs: Sequence[Job], about: Sequence[tuple[int, int]]) -> tuple[Wish, ...]:
    """The `jobs` of `text`, weighed. A job joined to one asked for ("as X and Y") is asked for too."""
    wishes: list[Wish] = []
    for at, job in enumerate(jobs):
        weight = _weigh(text, jobs, at, about)
        before = wishes[-1] if wishes else None
        if before is not None:
            between = text[before.end : job.start]
            if _PAIR.match(between) and not _NOT_NOW.search(_sentence_before(text, jobs, at - 1)):
                wishes[-1] = replace(before, weight=Weight.HELD)
                weight = max(weight, Weight.ASKED)
            elif _is_joined(between):
                weight = before.weight
        wishes.append(Wish(_category(job), weight, job.start, job.end, job))
    return tuple(wishes)


def _is_joined(between: str) -> bool:
    return bool(_ALIKE.fullmatch(between))


def _category(job: Job) -> Category | None:
    found = {CATEGORIES[position] for position in job.either if position in CATEGORIES}
    return found.pop() if len(found) == 1 else None


def _weigh(text: str, jobs: Sequence[Job], at: int, about: Sequence[tuple[int, int]]) -> Weight:
    job = jobs[at]
    before = _sentence_before(text, jobs, at)
    if _TICKED.search(before):
        return Weight.HELD if _HELD_LINE.match(_line_before(text, job)) else Weight.ASKED
    if _UNTICKED.search(before) or _NOT_NOW.search(before) or _OTHERS.search(before):
        return Weight.NAMED
    if _HELD_LABEL.search(before) or _FROM.search(before):
        return Weight.HELD
    if _WANTED_LABEL.search(before):
        return Weight.ASKED
    asks, has = _last(_ASK, before), _last(_HAS, before)
    moves = _last(_MOVE, before)
    if _TO.search(before) and (moves > has or asks > has or (asks >= 0 and moves >= 0)):
        return Weight.ASKED
    if asks > has and _SO_CALLED.match(text[job.end :]):
        return Weight.ASKED
    if asks > has:
        return Weight.ASKED if _is_asked(before) else Weight.MAYBE
    if any(start <= job.start < end for start, end in about):
        return Weight.ASKED if has < 0 else Weight.NAMED
    if has < 0 and _SO_CALLED.match(text[job.end :]):
        return Weight.ASKED
    return Weight.HELD if has >= 0 else Weight.NAMED


def _line_before(text: str, job: Job) -> str:
    return text[text.rfind("\n", 0, job.start) + 1 : job.start]


def _is_asked(before: str) -> bool:
    """ "listed as", "apply for", "added to the list of", "requesting": a job right behind it is wanted."""
    led = _AS.search(before)
    if led and _LISTED.search(before[: led.start()]):
        return True
    return bool(_STRAIGHT.search(before) or _TO.search(before))


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _sentence_before(text: str, jobs: Sequence[Job], at: int) -> str:
    """The sentence up to a job, not too far back; a line that ends in mid-phrase is no end."""
    start = max(0, jobs[at].start - _LOOK_BACK)
    window = text[start : jobs[at].start]
    stop = 0
    for match in _STOP.finditer(window):
        goes_on = match[0].startswith("\n") and not _NEW_LABEL.match(window[match.end() :])
        if goes_on and _GOES_ON.search(window[: match.start()].rstrip()):
            continue
        stop = match.end()
    return window[stop:].replace("\n", " ").replace("\t", " ")


def category_supported(text: str) -> Asked | None:
    """The category that a letter speaks for: the first job that somebody is to be upgraded or moved "to", or
    is said to be fit for."""
    return _supported(text, jobs_in(text)) or _supported(text, with_bare_ranks(text, jobs_in(text)))


def _supported(text: str, jobs: Sequence[Job]) -> Asked | None:
    for at, job in enumerate(jobs):
        before = _sentence_before(text, jobs, at)
        category = _category(job)
        if category is None or job.position is None or _NOT_NOW.search(before):
            continue
        led = _AS.search(before) or _TO.search(before)
        moved = _TO.search(before) and _MOVE.search(before)
        if moved or _FIT_FOR.search(before) or (led and _SPOKEN_FOR.search(before[: led.start()])):
            return Asked(category, (), job.start, job.end, 0.93)
    return None
