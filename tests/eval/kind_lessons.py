"""More pages for the weighing of letter and request, of papers laid out by several hands:
`python -m tests.eval.kind_lessons OUT`, then `python -m samples.written.train --also OUT`.

Each page is learnt once as it is and once as a poor scan would have it. No family of the evaluation that
judges is among them.
"""

from __future__ import annotations

import pickle
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import yaml

from extractors.pages import see
from models.terms import Page, PaperKind
from samples.evaluation.core import KINDS
from samples.evaluation.first import FIRST
from samples.layouts import FONTS
from samples.truth import LetterTruth
from samples.written.lessons import CLASSES, LETTER, NEITHER, REQUEST, Lesson, seen_of, worn
from tests.eval import calibration_papers
from tests.eval.letters import WORD
from tests.extractors import (
    letters_apart,
    letters_development,
    letters_later,
    letters_people,
    letters_unseen,
    letters_writer,
    papers_unseen,
)

ROUNDS, CALIBRATED = 4, 160
"""Of each layout so many papers, and so many of each half of those that confidences are fitted to."""
_REQUESTS = Path(letters_people.__file__).with_name("requests_fresh.yaml")


def lessons() -> Iterator[Lesson]:
    """Every page, twice."""
    for number, (of, writer, pages) in enumerate(_papers()):
        for page in pages:
            yield Lesson(of, writer, seen_of(page))
            rng = random.Random(f"{writer}/{number}/{page.number}")
            words = tuple(replace(word, text=worn(word.text, rng)) for word in page.words)
            yield Lesson(of, writer, seen_of(replace(page, words=words)))


def _papers() -> Iterator[tuple[str, str, tuple[Page, ...]]]:
    of_people = (*letters_unseen.PDF_FAMILIES, *letters_unseen.WORD_FAMILIES, *letters_later.PDF_FAMILIES)
    for family in of_people:
        for seed in range(ROUNDS):
            letter = letters_people.Letter(random.Random(f"kinds/{family.__name__}/{seed}"))
            yield LETTER, "letters of people", _pages(family(letter))
    for module, stock in (
        (letters_development, letters_writer.DEVELOPMENT),
        (letters_apart, letters_writer.UNSEEN),
    ):
        for family in (*module.PDF_FAMILIES, *module.WORD_FAMILIES):
            for seed in range(ROUNDS):
                rng = random.Random(f"kinds/{family.__name__}/{seed}")
                yield LETTER, module.__name__, _pages(family(letters_writer.Letter(rng, stock)))
    for family in papers_unseen.PAPERS:
        for seed in range(ROUNDS):
            content, truth = family(letters_people.Letter(random.Random(f"kinds/{family.__name__}/{seed}")))
            yield _class_of(truth["kind"]), "papers of people", _pages(content)
    for text in yaml.safe_load(_REQUESTS.read_text("utf-8")):
        yield REQUEST, "fresh requests", see(text.encode(), "body.txt", "text/plain").pages
    yield from _retired()
    for half in ("fit", "check"):
        for number in range(
            0, CALIBRATED * len(calibration_papers.CHANNELS), len(calibration_papers.CHANNELS)
        ):
            made = calibration_papers.made(number, half)
            of = LETTER if isinstance(made.truth, LetterTruth) else REQUEST
            yield of, f"calibration {half}", _pages(made.content)


def _retired() -> Iterator[tuple[str, str, tuple[Page, ...]]]:
    """Of the first evaluation, which is development since it was retired."""
    for kind in KINDS:
        for name in FIRST.families.names(kind):
            for seed in range(ROUNDS if kind == "letter" else 1):
                rng = random.Random(f"kinds/{name}/{seed}")
                made = FIRST.families.render(name, FIRST.truths[kind](rng), rng, font=rng.choice(FONTS))
                pages = see(made.content, "paper", made.media_type).pages
                yield {"letter": LETTER, "request": REQUEST}.get(kind, NEITHER), f"first {kind}", pages


def _class_of(kind: str) -> str:
    return PaperKind(kind).value if kind in CLASSES else NEITHER


def _pages(content: bytes) -> tuple[Page, ...]:
    media_type = WORD if content[:2] == b"PK" else "application/pdf"
    return see(content, "paper", media_type).pages


if __name__ == "__main__":
    made = list(lessons())
    Path(sys.argv[1]).write_bytes(pickle.dumps(made))
    print({(one.of, one.writer): sum((o.of, o.writer) == (one.of, one.writer) for o in made) for one in made})
