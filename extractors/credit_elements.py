"""The elements of a credit's free text: parts between separators, jobs within a sentence, named people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.credit_labels import PERSONNEL, agreement_of, fields_of
from extractors.credit_text import UNIT, whole_kind, whole_position
from extractors.credit_values import days_in, looks_like_names, season_in
from extractors.date_ranges import find_spans
from extractors.employers import is_made_for
from extractors.layout import Passage
from extractors.positions import bare_rank

_BULLET = re.compile(
    r"\s*[|•·●▪■◦∙‣►»¦]+\s*|\s+(?:[-–—]{1,2}|/|//|~|\*)\s+|\s*[\n;\t]\s*|\.{4,}|(?:\s\.){4,}"
)
_SENTENCE_END = re.compile(
    r"(?<=[A-Za-z]{3})(?<!\bInc)(?<!\bLtd)(?<!\bCorp)(?<!\bAsst)(?<!\bProd)(?<!\bDept)(?<!\bMrs)(?<!\bMgr)"
    r"(?<!Coord)(?<!\bAssoc)(?<!\bExec)(?<!-ord)(?i:(?<!\bSgt)(?<!\bCapt)(?<!\bGen)(?<!\bProf)(?<!\bRev)"
    r"(?<!\bHon)(?<!\bPop)(?<!\bSsn)(?<!\bSea)(?<!\bSzn)(?<!\bSeas)(?<!\bBros)(?<!\bLieut)(?<!\bMlle)(?<!\bMme))\.\s+(?=[A-Z0-9])"
)
_EPISODES = re.compile(
    r"\W*\d{1,3}\s*(?:x\s*\d{1,3}\W*)?(?:eps?|[eé]pisodes?|hours?|hrs?)\b\W*", re.IGNORECASE
)
_LINK_WORD = re.compile(
    r"\W*(?:from|to|du|au|dates?|days?|and|total|for|with|as|on|worked)\W*", re.IGNORECASE
)
_UNIT = re.compile(rf"\W*{UNIT}\W*", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s+")
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_JOB_FIRST = re.compile(
    r"(?P<job>.{2,60}?)\s*(?:\s(?:on|for|sur|pour|at)|,|:)\s+(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL
)
_JOB_LAST = re.compile(
    r"(?P<rest>\S.*?)\s*(?:,|:|\bas(?:\s+(?:an?|the))?\b|\bcomme\b)\s+(?P<job>.{2,60})",
    re.IGNORECASE | re.DOTALL,
)
_JOB_NEXT = re.compile(r"(?P<rest>\S.*?\.)\s+(?P<job>[A-Z0-9].{1,60})", re.DOTALL)
_JOB_IN_BRACKETS = re.compile(r"(?P<rest>\S.*?)\s*[(\[](?P<job>[^()\[\]]{2,60})[)\]]", re.DOTALL)
_SHOW_IN_BRACKETS = re.compile(r"(?P<job>\S.*?)\s*[(\[](?P<rest>[A-ZÀ-Ý0-9][^()\[\]]+)[)\]]", re.DOTALL)
_FOR_WHOM = re.compile(r"\s*(?:[,.]|^)\s*(?:for|with|pour|chez|produced by|prod\. by)\s+", re.IGNORECASE)
_PEOPLE = (
    re.compile(r"(?P<name>[^()]+?)\s*\((?P<label>[^()]+)\)", re.DOTALL),
    re.compile(r"(?P<name>[^,]+),\s*(?P<label>[^,]+)", re.DOTALL),
    re.compile(
        r"(?P<label>(?:[A-Z]\.?){1,4}|(?:Line |Executive |Co-)?Producer)\s+(?P<name>\S+ .+)", re.DOTALL
    ),
    re.compile(r"(?P<name>[^–—-]+)\s[-–—]\s(?P<label>[^–—-]+)", re.DOTALL),
)


def elements(text: Passage) -> Iterator[Passage]:
    """The parts of `text` between bars, bullets, dashes, line and sentence ends, brackets kept whole."""
    for part in _split_outside(text, _BULLET):
        yield from _split_outside(part, _SENTENCE_END)


def comma_parts(text: Passage) -> list[Passage]:
    """The parts between commas, where at least one of them gives itself away; else none."""
    parts = [part for part in _split_outside(text, _COMMA) if part.text]
    if len(parts) < 2 or not any(gives_itself_away(part.text) or _has_job(part.text) for part in parts):
        return []
    return parts


def _has_job(text: str) -> bool:
    """Whether a name has a job in brackets behind it ("Quiet Tide [1st APC]")."""
    match = _JOB_IN_BRACKETS.fullmatch(text)
    return match is not None and whole_position(match["job"])


def _split_outside(text: Passage, separator: re.Pattern[str]) -> list[Passage]:
    """`split`, but for separators that stand in brackets."""
    masked = _IN_BRACKETS.sub(lambda match: "(" + "x" * (len(match.group()) - 2) + ")", text.text)
    places = [match.span() for match in separator.finditer(masked)]
    parts: list[Passage] = []
    at = 0
    for first, after in places:
        parts.append(text.cut(at, first))
        at = after
    return [*parts, text.cut(at, len(text.text))]


def gives_itself_away(text: str) -> bool:
    """Whether a text is wholly a job, a kind, an agreement or a labelled person."""
    return bool(
        whole_position(text)
        or whole_kind(text)
        or (agreement_of(text) and len(text) <= 40)
        or labelled_person(Passage(text))
    )


def is_aside(text: str) -> bool:
    """Whether a text only links others, counts episodes or says for which part of a show a job was."""
    return bool(_LINK_WORD.fullmatch(text)) or _is_note(text)


def _is_note(text: str) -> bool:
    return bool(_EPISODES.fullmatch(text) or _UNIT.fullmatch(text))


def is_known(text: str) -> bool:
    """Whether a text is a kind, a position, an agreement, dates, days, episodes or a labelled value."""
    return bool(
        _is_note(text)
        or bare_rank(text)
        or whole_kind(text)
        or whole_position(text)
        or (agreement_of(text) and len(text) < 40)
        or find_spans(text)
        or days_in(text)
        or (fields_of(text.split(":")[0]) and ":" in text)
    )


def labelled_person(element: Passage) -> tuple[str, Passage] | None:
    """The field and the name of "Anna Person (PM)", "Anna Person, PM" or "PM Anna Person"."""
    for pattern in _PEOPLE:
        match = pattern.fullmatch(element.text)
        if match is None:
            continue
        fields = fields_of(match["label"])
        if len(fields) == 1 and fields[0] in PERSONNEL and looks_like_names(match["name"]):
            return fields[0], element.cut(match.start("name"), match.end("name"))
    return None


def job_apart(element: Passage) -> tuple[Passage, Passage] | None:
    """A job and what stands beside it in one phrase: "1st APC on Quiet Tide", "Quiet Tide, as 1st APC"."""
    for pattern in (_JOB_FIRST, _JOB_LAST, _JOB_NEXT, _JOB_IN_BRACKETS, _SHOW_IN_BRACKETS):
        match = pattern.fullmatch(element.text)
        if match is None:
            continue
        job, rest = element.cut(*match.span("job")), element.cut(*match.span("rest"))
        if whole_position(job.text) and not gives_itself_away(rest.text) and not is_aside(rest.text):
            return job, rest
    return None


def employer_apart(element: Passage) -> tuple[Passage, Passage] | None:
    """What stands before "for Big Films" or "produced by Big Films", and whom it names; nothing before
    "Small Films Inc. for Big Films", which names both."""
    if is_made_for(element.text):
        return element.cut(0, 0), element
    match = _FOR_WHOM.search(element.text)
    if match is None or not element.text[match.end() :][:1].isupper():
        return None
    return element.cut(0, match.start()), element.cut(match.end(), len(element.text))


def lone_season(text: str) -> tuple[int, int, int] | None:
    """The season where the text is nothing else."""
    season = season_in(text)
    edges = " \n\t|•·-–—/,;:()[]."
    if season and not text[: season[1]].strip(edges) and not text[season[2] :].strip(edges):
        return season
    return None
