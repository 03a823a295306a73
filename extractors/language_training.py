"""Makes the language model again from generated text: `python -m extractors.language_training`.

Sentences are templates filled with drawn names, titles and companies. Part of both (every ninth template,
every fifth word) is held back and measured on, so that the score says how the model does on names, titles and
sentences it never saw. The same seed on the same versions gives the same model.
"""

from __future__ import annotations

import argparse
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml

from extractors.language import MODEL, ROLE_PHRASES, blank_pipeline, example, fix_seeds
from extractors.language_words import Words

_TEMPLATES: dict[str, list[str]] = yaml.safe_load(
    Path(__file__).with_name("language_templates.yaml").read_text("utf-8")
)
_SLOT = re.compile(r"\{(\w+)\}")
_MONTHS = ("January", "March", "April", "June", "Sept.", "October", "Nov", "février", "août")
_LABELS = {"P": "PERSON", "F": "PERSON", "L": "PERSON", "S": "SHOW", "O": "ORG"}
_LOOKALIKES = {"l": "1", "o": "0", "e": "c", "n": "ri", "i": "l", "a": "o", "I": "l", "m": "rn"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text and its entities as (start, end, label) in characters."""

    text: str
    entities: tuple[tuple[int, int, str], ...]


class Writer:
    """Writes labelled texts; `held_out` uses only the templates and words kept back."""

    def __init__(self, seed: int, *, held_out: bool) -> None:
        self._random = Random(seed)
        self._words = Words(self._random, held_out=held_out)
        self._templates = [
            template
            for group in _TEMPLATES.values()
            for at, template in enumerate(group)
            if (at % 9 == 4) == held_out
        ]

    def texts(self, count: int) -> Iterator[Labelled]:
        for _ in range(count):
            yield self._text()

    def _text(self) -> Labelled:
        """One to four sentences in a row; some all in capitals, some as OCR would have them."""
        capitals = self._random.random() < 0.08
        noise = self._random.choice((0.0, 0.0, 0.0, 0.02))
        quotes = self._random.choice(("", "", "", "“”", '""', "''"))
        text = ""
        entities: list[tuple[int, int, str]] = []
        for _ in range(self._random.randint(1, 4)):
            text += self._random.choice((" ", " ", "\n")) if text else ""
            for piece, label in self._pieces(self._random.choice(self._templates)):
                shown = self._worn(piece.upper() if capitals and label else piece, noise)
                if label == "SHOW" and quotes and not text.endswith('"'):
                    text += quotes[0]
                if label:
                    entities.append((len(text), len(text) + len(shown), label))
                text += shown
                if label == "SHOW" and quotes and text[entities[-1][0] - 1 : entities[-1][0]] == quotes[0]:
                    text += quotes[1]
        return Labelled(text, tuple(_joined(entities, text)))

    def _pieces(self, template: str) -> Iterator[tuple[str, str]]:
        last = 0
        for match in _SLOT.finditer(template):
            yield template[last : match.start()], ""
            yield self._fill(match[1]), _LABELS.get(match[1], "")
            last = match.end()
        yield template[last:], ""

    def _fill(self, slot: str) -> str:
        words, random = self._words, self._random
        if slot == "S":
            title = words.title()
            return title.upper() if random.random() < 0.15 else title
        if slot == "ROLE":
            role = random.choice(ROLE_PHRASES)
            return role.title() if random.random() < 0.6 else role
        if slot == "D":
            return f"{random.choice(_MONTHS)} {random.randint(1, 28)}, {random.randint(2012, 2026)}"
        if slot == "N":
            return str(random.randint(1, 9999) if random.random() < 0.4 else random.randint(1, 12))
        draw = {"P": words.person, "F": words.given, "L": words.surname, "O": words.company, "C": words.place}
        return draw[slot]()

    def _worn(self, text: str, noise: float) -> str:
        if not noise:
            return text
        return "".join(
            _LOOKALIKES.get(char, char) if self._random.random() < noise * 2 else char for char in text
        )


def _joined(entities: list[tuple[int, int, str]], text: str) -> list[tuple[int, int, str]]:
    """A given name and the surname right after it are one person."""
    joined: list[tuple[int, int, str]] = []
    for start, end, label in entities:
        if joined and label == joined[-1][2] == "PERSON" and text[joined[-1][1] : start] == " ":
            joined[-1] = (joined[-1][0], end, label)
        else:
            joined.append((start, end, label))
    return joined


def train(seed: int = 411, *, texts: int = 8000, rounds: int = 4) -> Any:
    """A trained pipeline (tokenizer and recognizer). `rounds` are passes over `texts` labelled texts."""
    fix_seeds(seed)
    pipeline = blank_pipeline()
    examples = [
        example(pipeline, item.text, item.entities) for item in Writer(seed, held_out=False).texts(texts)
    ]
    optimizer = pipeline.initialize(lambda: examples[:400])
    order = Random(seed)
    for _ in range(rounds):
        order.shuffle(examples)
        for start in range(0, len(examples), 32):
            pipeline.update(examples[start : start + 32], sgd=optimizer, drop=0.15)
    return pipeline


def score(pipeline: Any, seed: int = 7, texts: int = 400) -> dict[str, dict[str, float]]:
    """Precision (p), recall (r) and their mean (f) by label on held-out templates and words."""
    held_out: Sequence[Labelled] = list(Writer(seed, held_out=True).texts(texts))
    by_label: dict[str, dict[str, float]] = pipeline.evaluate(
        [example(pipeline, item.text, item.entities) for item in held_out]
    )["ents_per_type"]
    return {label: {k: round(v, 3) for k, v in figures.items()} for label, figures in by_label.items()}


def main() -> None:
    """Train, save over the shipped model and say how it does."""
    parser = argparse.ArgumentParser(description="Make the language model again from generated text.")
    parser.add_argument("--seed", type=int, default=411)
    parser.add_argument("--out", type=Path, default=MODEL)
    options = parser.parse_args()
    pipeline = train(options.seed)
    shutil.rmtree(options.out, ignore_errors=True)
    pipeline.to_disk(options.out)
    for label, figures in sorted(score(pipeline).items()):
        print(f"{label:8} precision {figures['p']:.3f}  recall {figures['r']:.3f}  both {figures['f']:.3f}")


if __name__ == "__main__":
    main()
