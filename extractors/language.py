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
from spacy.training import Example
from thinc.api import fix_random_seed

MODEL = Path(__file__).with_name("language_model")
_HERE = Path(__file__).parent
WEIGHTS = (_HERE / "tagger" / "weights.npz", _HERE / "kind_weights.json")
RULES_KEY = "rules"
REGISTERS_KEY = "registers"
LONGEST_TEXT = 20_000
"""Characters looked at in one call; longer text is cut, for no letter is."""
_REMEMBERED = 256


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

    def __init__(self, pipeline: Any, people: Sequence[str] = ()) -> None:
        self._pipeline = pipeline
        self.people = tuple(people)
        self._seen: dict[str, tuple[Span, ...]] = {}

    @classmethod
    def load(cls, gazetteer: Gazetteer | None = None) -> Language:
        """The shipped model with the field's rules and the registers of `gazetteer` over it."""
        pipeline = load_model()
        rules = pipeline.add_pipe("span_ruler", name="rules", config=_ruler(RULES_KEY))
        rules.add_patterns(
            [{"label": "ROLE", "pattern": phrase} for phrase in ROLE_PHRASES]
            + [{"label": "BODY", "pattern": pattern} for pattern in _BODY_PATTERNS]
            + [{"label": "ORG", "pattern": _COMPANY_PATTERN}]
        )
        entries = _entries(gazetteer or Gazetteer())
        if entries:
            pipeline.add_pipe("span_ruler", name="registers", config=_ruler(REGISTERS_KEY)).add_patterns(
                entries
            )
        return cls(pipeline, _worth_knowing((gazetteer or Gazetteer()).people))

    def spans(self, text: str) -> tuple[Span, ...]:
        """The spans of `text`, in order and never overlapping; where two would, the surer source is kept:
        a register's, then a rule's, then the model's, and of one source the longer."""
        text = text[:LONGEST_TEXT]
        if text not in self._seen:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            self._seen[text] = self._look(text)
        return self._seen[text]

    def _look(self, text: str) -> tuple[Span, ...]:
        doc = self._pipeline(text)
        found = [
            *(_span(ent, "register") for ent in _as_names(doc.spans.get(REGISTERS_KEY, ()))),
            *(_span(ent, "rule") for ent in doc.spans.get(RULES_KEY, ())),
            *(_span(ent, "model") for ent in doc.ents),
        ]
        return _without_overlap(found)


def _ruler(key: str) -> dict[str, Any]:
    return {"spans_key": key, "phrase_matcher_attr": "LOWER", "overwrite": True}


def _entries(known: Gazetteer) -> list[dict[str, str]]:
    return [
        *({"label": "PERSON", "pattern": name} for name in _worth_knowing(known.people)),
        *({"label": "SHOW", "pattern": title} for title in _worth_knowing(known.titles)),
    ]


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


def load_model() -> Any:
    """The shipped model alone, without rules and registers. Raises OSError where it is not installed."""
    return spacy.load(MODEL)


def blank_pipeline() -> Any:
    """An untrained pipeline of the shipped shape: a small tok2vec (under 4 MB) and an entity recognizer."""
    pipeline: Any = spacy.blank("en")
    tok2vec = {
        "@architectures": "spacy.HashEmbedCNN.v2",
        "pretrained_vectors": None,
        "width": 96,
        "depth": 4,
        "embed_size": 2000,
        "window_size": 1,
        "maxout_pieces": 3,
        "subword_features": True,
    }
    model = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 48,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": tok2vec,
    }
    pipeline.add_pipe("ner", config={"model": model})
    return pipeline


def example(pipeline: Any, text: str, entities: Sequence[tuple[int, int, str]]) -> Any:
    """A training example; an entity whose ends are inside a token is left out, for it cannot be learned."""
    doc = pipeline.make_doc(text)
    gold = pipeline.make_doc(text)
    spans = [gold.char_span(start, end, label=label) for start, end, label in entities]
    gold.ents = [span for span in spans if span is not None]
    return Example(doc, gold)


def fix_seeds(seed: int) -> None:
    """Make training the same every time."""
    fix_random_seed(seed)


@cache
def model_hash() -> str:
    """`sha256:<hex>` over the files of the shipped models, by name: language, resume network and kinds."""
    digest = hashlib.sha256()
    for path in [*sorted(MODEL.rglob("*")), *WEIGHTS]:
        if path.is_file():
            digest.update(path.relative_to(MODEL.parent).as_posix().encode())
            digest.update(path.read_bytes())
    return f"sha256:{digest.hexdigest()}"
