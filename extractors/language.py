"""Names, titles, companies and jobs in running text: the one door to spaCy.

Three sources are laid over each other. The office's registers (a gazetteer of people and show titles) are
evidence: a span they know says so in `source`. Rules name jobs, bodies and companies by their own words. A
small model, trained by `extractors.language_training` on generated sentences, finds the names and titles
that stand in no register. Everything is deterministic: the same text gives the same spans.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import spacy

MODEL = Path(__file__).with_name("language_model")
RULES_KEY = "rules"
REGISTERS_KEY = "registers"
LONGEST_TEXT = 20_000
"""Characters looked at in one call; longer text is cut, for no letter is."""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """What the office already knows: names of people and titles of shows, working titles among them."""

    people: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A named stretch of text: `text == source_text[start:end]` in characters.

    `label` is PERSON, SHOW, ORG, ROLE (a job on a production) or BODY (a union or guild). `source` is
    `register`, `rule` or `model`.
    """

    label: str
    text: str
    start: int
    end: int
    source: str = "model"


_APC = (
    "assistant production coordinator",
    "asst production coordinator",
    "asst. production coordinator",
    "apc",
)
_RANKS = ("1st", "first", "2nd", "second")
ROLE_PHRASES: tuple[str, ...] = (
    *(f"{rank} {job}" for rank in _RANKS for job in _APC),
    *_APC,
    "production coordinator",
    "script coordinator",
    "travel coordinator",
    "production manager",
    "unit production manager",
    "line producer",
    "executive producer",
    "co-producer",
    "coproducer",
    "associate producer",
    "supervising producer",
    "producer",
    "production secretary",
    "showrunner",
    "directrice de production",
    "directeur de production",
    "coordonnatrice de production",
    "coordonnateur de production",
    "productrice",
    "producteur",
)
_BODY_PATTERNS: tuple[list[dict[str, Any]], ...] = (
    [
        {"LOWER": {"IN": ["iatse", "i.a.t.s.e.", "aiest"]}},
        {"LOWER": {"IN": ["local", "section"]}, "OP": "?"},
        {"IS_DIGIT": True, "OP": "?"},
    ],
    [{"LOWER": "local"}, {"IS_DIGIT": True}],
    [{"LOWER": {"IN": ["dgc", "nabet", "actra", "aqtis", "unifor", "teamsters"]}}],
)
_COMPANY_WORDS = [
    "inc",
    "inc.",
    "ltd",
    "ltd.",
    "ltée",
    "ltee",
    "llc",
    "corp",
    "corp.",
    "productions",
    "pictures",
    "studios",
    "entertainment",
    "films",
    "media",
    "limited",
]
_COMPANY_PATTERN: list[dict[str, Any]] = [
    {"IS_TITLE": True, "OP": "+"},
    {"LOWER": {"IN": _COMPANY_WORDS}, "OP": "+"},
]  # fmt: skip


class Language:
    """A loaded pipeline; made once a process, by `load`. Safe to call again and again, not from threads."""

    def __init__(self, pipeline: Any) -> None:
        self._pipeline = pipeline

    @classmethod
    def load(cls, gazetteer: Gazetteer | None = None) -> Language:
        """The shipped model with the field's rules and the registers of `gazetteer` over it."""
        pipeline: Any = spacy.load(MODEL) if MODEL.is_dir() else spacy.blank("en")
        rules = pipeline.add_pipe("span_ruler", name="rules", config=_ruler(RULES_KEY))
        rules.add_patterns(
            [{"label": "ROLE", "pattern": phrase} for phrase in ROLE_PHRASES]
            + [{"label": "BODY", "pattern": pattern} for pattern in _BODY_PATTERNS]
            + [{"label": "ORG", "pattern": _COMPANY_PATTERN}]
        )
        known = gazetteer or Gazetteer()
        registers = pipeline.add_pipe("span_ruler", name="registers", config=_ruler(REGISTERS_KEY))
        registers.add_patterns(
            [{"label": "PERSON", "pattern": name} for name in _worth_knowing(known.people)]
            + [{"label": "SHOW", "pattern": title} for title in _worth_knowing(known.titles)]
        )
        return cls(pipeline)

    def spans(self, text: str) -> tuple[Span, ...]:
        """The spans of `text`, in order and never overlapping; where two would, the surer source is kept:
        a register's, then a rule's, then the model's, and of one source the longer."""
        doc = self._pipeline(text[:LONGEST_TEXT])
        found = [
            *(_span(ent, "register") for ent in _as_names(doc.spans.get(REGISTERS_KEY, ()))),
            *(_span(ent, "rule") for ent in doc.spans.get(RULES_KEY, ())),
            *(_span(ent, "model") for ent in doc.ents),
        ]
        return _without_overlap(found)


def _ruler(key: str) -> dict[str, Any]:
    return {"spans_key": key, "phrase_matcher_attr": "LOWER", "overwrite": True}


def _worth_knowing(entries: Iterable[str]) -> list[str]:
    """Entries of at least three letters, each once, in a fixed order."""
    return sorted({entry.strip() for entry in entries if len(entry.strip()) >= 3})


def _as_names(spans: Iterable[Any]) -> list[Any]:
    """Registers match whatever the case is; a title of one common word must at least begin with a capital."""
    return [span for span in spans if span.text[:1].isupper() or span.text[:1].isdigit()]


def _span(ent: Any, source: str) -> Span:
    return Span(ent.label_, ent.text, ent.start_char, ent.end_char, source)


def _without_overlap(found: Sequence[Span]) -> tuple[Span, ...]:
    order = {"register": 0, "rule": 1, "model": 2}
    kept: list[Span] = []
    for span in sorted(found, key=lambda s: (order[s.source], s.start - s.end, s.start)):
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return tuple(sorted(kept, key=lambda s: s.start))


@cache
def model_hash() -> str:
    """`sha256:<hex>` over the shipped model's files, by name; of nothing where none is shipped."""
    digest = hashlib.sha256()
    for path in sorted(MODEL.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(MODEL).as_posix().encode())
            digest.update(path.read_bytes())
    return f"sha256:{digest.hexdigest()}"
