"""Jobs of the caucus that are called by their rank alone: "bump me to 1st", "I am a Second", "2nd to 1st".

A rank by itself is weak: "first" is also what comes before the second. It counts as a job where "Assistant"
stands behind it, or where the phrase ends there or goes on about an upgrade.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.jobs import Job
from models.terms import Position

_ASSISTANT = r"\.?[ \n](?:asst|assistant)e?s?\b\.?(?:[ \n](?:pc|coord\w*)\b\.?(?:[ \n]de[ \n]production\b)?)?"
_ENDS = (
    r"s?(?:['’]s?)?(?=\s*(?:[.,;:!?)\]\n\"”»]|$|-+>|→|[-–—]\s|\b(?:apc|upgrade|list|listing|card|category|status|"
    r"application|round|please|pls|and|or|on|for|is|are|since|now|in|at|to|with|under|but|this|by|so|as|level|à|vers|et|ou|pour|sur)\b))"
)
_RANK = {
    Position.FIRST_APC: r"(?:1st|first|1re|1ère|1er|première?|premier)",
    Position.SECOND_APC: r"(?:2nd|second|2e|2ème|deuxième|seconde?)",
}
_COORDINATOR = r"\bco-?or?d[io]n\w*t(?:or|er|rice|eur)s?\b(?:['’]s?)?(?:[ \n]de[ \n]production\b)?"
_NO_COORDINATOR = re.compile(
    r"\b(?:assistante?s?|asst\.?|script|travel|office|apc|[12](?:st|nd|re|er|e)|my(?: \w+)?|our|his|her|"
    r"their|last|two|three|both|all|by|under|with)[ \n]$",
    re.IGNORECASE,
)
_BODY_AFTER = re.compile(r"['’]?[ \n](?:caucus|committee|department)\b", re.IGNORECASE)
_ASKED_OF = re.compile(r"[ \n](?:upgrade|card|listing|application|status|category)\b", re.IGNORECASE)
_PATTERNS = (
    *(
        (position, re.compile(rf"\b{rank}(?:{_ASSISTANT}|{_ENDS})", re.IGNORECASE))
        for position, rank in _RANK.items()
    ),
    (Position.SCRIPT, re.compile(r"\bscript[ \n]co(?:ord\w*)?\b\.?", re.IGNORECASE)),
    (
        Position.TRAVEL,
        re.compile(r"\btravel[ \n]coord\w*\.?|\bcoordonnat\w+[ \n]des?[ \n]voyages?\b", re.IGNORECASE),
    ),
    (Position.PC, re.compile(_COORDINATOR, re.IGNORECASE)),
)


def with_bare_ranks(text: str, jobs: Sequence[Job]) -> tuple[Job, ...]:
    """`jobs` and those that `text` calls by their rank alone, in order."""
    found = list(jobs)
    for job in _bare(text):
        if all(job.end <= other.start or job.start >= other.end for other in found):
            found.append(job)
    return tuple(sorted(found, key=lambda job: job.start))


def _bare(text: str) -> Iterator[Job]:
    for position, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            owned = position is Position.PC and _NO_COORDINATOR.search(text[: match.start()])
            if _BODY_AFTER.match(text[match.end() :]) or (owned and not _ASKED_OF.match(text[match.end() :])):
                continue
            yield Job(position, (), match.start(), match.end())
