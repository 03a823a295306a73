"""Small tools for the text of a credit: labels with colons, elements between bars, edges trimmed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.credit_labels import PERSONNEL, fields_of
from extractors.credit_values import season_in
from extractors.date_ranges import find_spans
from extractors.job_neighbours import is_of_a_department
from extractors.job_words import plain
from extractors.layout import Passage
from extractors.positions import beside_job, kind_of, position_of
from models.terms import Position

EDGES = " \n\t|•·●▪■◦-–—/\\,;:_~*"
_LONE_BAR = re.compile(r"(?<=\s)[Il!](?=\s)")
_COLON = re.compile(r"\s*:\s*|\s*=\s*")
_BEFORE_LABEL = re.compile(r"[\n|•·●▪■;,(\t]|\s[-–—/]\s|\s{2,}|\.\s")
_LABEL_WORDS = 6
_NAME = re.compile(r"[A-ZÀ-Ý][\w'’.-]+\s+(?:(?:van|von|de|du|la|le|di|da|St\.)\s+)*[A-ZÀ-Ý]")
_HARD_BREAK = re.compile(r"[\n|•·●▪■;]")
_PROD = re.compile(r"prod\.?", re.IGNORECASE)
_BARE_LABEL = re.compile(
    r"(?:^|(?<=[\n|•·;,.(/])|(?<=\s[-–—/]))\s*(?P<label>(?:Line |Exec(?:utive|\.)? |Co-)?Producers?"
    r"|LP|EP|U\.?P\.?M\.?|P\.?M\.?"
    r"|P\.?C\.?|A\.?P\.?C\.?|(?:Production |Prod\.? )?(?:Co-?ordinator|Coord\.?|Manager|Mgr\.?))\s+(?="
    + _NAME.pattern
    + ")"
)
ALIAS = r"(?:a\.?k\.?a\.?|w\.?/?t\.?|working(?:\s+title)?|formerly)"
"""What says that another title of the same show follows."""
ALIASED = re.compile(rf"\b{ALIAS}(?!\w)", re.IGNORECASE)
UNIT = (
    r"(?:dailies|re-?shoots|pick-?ups|add(?:itiona)?l (?:photography|days?|unit)"
    r"|(?:2nd|second|splinter|main|b) unit)"
)
"""For which unit or part of a show a job was."""
_JOB_WORDS = frozenset(
    [
        "unit",
        "main",
        "daily",
        "dailies",
        "replacement",
        "relief",
        "cover",
        "additional",
        "senior",
        "junior",
        "acting",
        "interim",
        "local",
        "prep",
        "wrap",
        "promoted",
        "later",
        "then",
        "key",
        "reshoots",
        "reshoot",
        "pickups",
        "photography",
    ]
)
_RANKS = frozenset(["1st", "2nd", "3rd"])
"""Part of a job that is none of the five ("2nd Assistant Accountant")."""
_KIND_WORDS = frozenset(
    [
        "mini",
        "movie",
        "week",
        "made",
        "for",
        "hour",
        "hr",
        "half",
        "one",
        "1st",
        "30",
        "60",
        "min",
        "minute",
        "low",
        "budget",
        "drama",
        "comedy",
        "cable",
        "episodic",
        "streaming",
        "web",
        "holiday",
        "indie",
        "independent",
        "theatrical",
        "motion",
        "picture",
        "episode",
        "episodes",
        "ep",
        "eps",
        "8",
        "10",
        "6",
        "long",
        "metrage",
        "emission",
        "tier",
        "live",
        "action",
        "scripted",
        "animated",
        "network",
        "limited",
        "event",
        "block",
    ]
)


def until_break(value: Passage, fields: tuple[str, ...]) -> tuple[Passage, Passage]:
    """A labelled value ends at a bar or bullet (a dash may be a period's, a line end a wrap's)."""
    match = re.search(r"\s*[|•·●▪■;]\s*|\s{3,}", value.text)
    if match is None:
        return value, Passage()
    return value.cut(0, match.start()), value.cut(match.end(), len(value.text))


def labels_in(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Labels with a colon, and of people also without one: where each begins, where its value begins, and its
    fields."""
    yield from sorted({label[1]: label for label in (*_bare_labels(text), *_colon_labels(text))}.values())


def leads_title(label: tuple[int, int, tuple[str, ...]]) -> bool:
    """Whether a label found in a text stands at its head and says that a title follows."""
    return label[0] == 0 and label[2] == ("title",)


def _bare_labels(text: str) -> list[tuple[int, int, tuple[str, ...]]]:
    """ "Producer Anna Person, PM Boris Person": at least two, one of which cannot be the credit's own job."""
    found = [
        (match.start("label"), match.end(), fields_of(match["label"])) for match in _BARE_LABEL.finditer(text)
    ]
    found = [label for label in found if label[2]]
    sure = any(set(fields) & {"producer", "production_manager"} for _, _, fields in found)
    return found if sure and (len(found) > 1 or found[0][0] == 0) else []


def _colon_labels(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    taken = 0
    for colon in _COLON.finditer(text):
        before = text[taken : colon.start()]
        breaks = [match.end() for match in _BEFORE_LABEL.finditer(before)]
        starts = {0, *breaks, *(match.start() for match in re.finditer(r"(?<=\s)\S", before))}
        hard = max((match.end() for match in _HARD_BREAK.finditer(before)), default=0)
        near = sorted(s for s in starts if s >= hard and len(before[s:].split()) <= _LABEL_WORDS)
        for start in near:
            fields = fields_of(before[start:].strip(EDGES + "("))
            if len(fields) > 1 and (not _go_together(fields) or start not in {0, *breaks}):
                continue  # "Tack Productions / Studio: ..." is a company, and only then a label.
            value = text[colon.end() :].lstrip()
            if fields and fields[0] in PERSONNEL and _begins_with_date(value):
                continue  # "1st APC: May 3, 2021 to ..." is the own job, and nobody's name.
            if fields == ("title",) and text[: taken + start + 1].rstrip().endswith("("):
                fields = ("ignore",)  # "(working title: Project Maple)"
            fields = ("producer",) if names_producer(before[start:].strip(EDGES + "("), value) else fields
            if fields:
                lead = len(before[start:]) - len(before[start:].lstrip(EDGES + "("))
                yield taken + start + lead, colon.end(), fields
                taken = colon.end()
                break


def names_producer(label: str, value: str) -> bool:
    """Whether "Prod." stands before somebody's name; before anything else it is a production's."""
    return _PROD.fullmatch(label) is not None and _NAME.match(value) is not None


def _begins_with_date(text: str) -> bool:
    return any(not text[: span.first].strip("( ") for span in find_spans(text)[:1])


def _go_together(fields: tuple[str, ...]) -> bool:
    """Whether one label may name these several fields ("Producer / PM", "Start – End", "Title / Season")."""
    return all(field in PERSONNEL for field in fields) or (
        "position" not in fields and not ({"days", *PERSONNEL} & set(fields))
    )


def whole_position(text: str) -> bool:
    """Whether `text` is a job and hardly anything else."""
    value, candidates = position_of(text)
    if not (value or candidates):
        return False
    words = plain(text)
    if is_of_a_department(words):
        return True
    more = _JOB_WORDS | _RANKS if value is Position.OTHER else _JOB_WORDS
    beside = beside_job(text) - sum(word in more for word in words)
    return beside <= (1 if len(words) >= 4 and not re.search(r"[,:“”\"|]|\s[-–—/]\s", text) else 0)


def whole_kind(text: str) -> bool:
    """Whether `text` is a kind of production and hardly anything else ("TV Series, Season 2"); "The Movie" is
    the end of a title."""
    if text.startswith("The "):
        return False
    found = season_in(text)
    alone = text[: found[1]] + text[found[2] :] if found else text
    words = [word for word in plain(alone) if not (word.isdigit() and len(word) < 3)]
    return bool(words) and kind_of(alone) is not None and _all_kind_words(words)


def _all_kind_words(words: list[str]) -> bool:
    return all(kind_of(word) is not None or word in _KIND_WORDS for word in words)


def trimmed(text: Passage) -> Passage:
    """Without separators at the ends, and without a bracket that is not closed."""
    start, end = 0, len(text.text)
    while start < end and text.text[start] in EDGES:
        start += 1
    while end > start and text.text[end - 1] in EDGES:
        end -= 1
    inner = text.text[start:end]
    if inner.startswith("(") and inner.count("(") > inner.count(")"):
        start += 1
    if inner.endswith(")") and inner.count(")") > inner.count("("):
        end -= 1
    if inner.startswith("(") and inner.endswith(")") and inner.count("(") == 1:
        start, end = start + 1, end - 1
    return text.cut(start, end)


def split(text: Passage, separator: re.Pattern[str]) -> list[Passage]:
    parts: list[Passage] = []
    at = 0
    for match in separator.finditer(text.text):
        parts.append(text.cut(at, match.start()))
        at = match.end()
    parts.append(text.cut(at, len(text.text)))
    return parts


def bars_mended(text: Passage) -> Passage:
    """OCR takes a bar that stands alone for a letter; among other bars it is one."""
    return Passage(_LONE_BAR.sub("|", text.text), text.marks) if "|" in text.text else text


def one_line(text: str) -> str:
    return " ".join(text.split())
