"""What the weighing of kinds learns from: written papers, the sample office's, made resumes, page by page."""

from __future__ import annotations

import email
import email.policy
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from extractors.dates import date_spans
from extractors.kind_features import features
from extractors.layout import text_lines
from extractors.page_numbers import without_fax_strip
from extractors.pages import see
from models.terms import Page, PaperKind
from samples.labelled import truth_of
from samples.layouts import FAMILIES, FONTS, render
from samples.tagger.pages import resume
from samples.written import FOLDER, WRITERS, written

LETTER, REQUEST, NEITHER = "reference_letter", "request", "neither"
CLASSES = (LETTER, REQUEST, NEITHER)
_OF_LABEL = {"letters": LETTER, "requests": REQUEST}
_LOOKALIKES = {"l": "1", "o": "0", "e": "c", "n": "ri", "i": "l", "a": "o", "I": "l", "m": "rn"}
_NOISE = 0.02
_SEED = 411
_RESUMES = 150
_SAYS_NOTHING = 6
"""A mail of fewer words ("See attached.") asks for nothing, whatever its writer means by it."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One page: its class, who made it, what is seen of it."""

    of: str
    writer: str
    seen: dict[str, float]


def lessons() -> Iterator[Lesson]:
    """Every page; those that were written once as they are and once as a poor scan would have them."""
    for writer in WRITERS:
        for at, item in enumerate(written(FOLDER / writer)):
            of = _OF_LABEL.get(item.label, NEITHER)
            if of is REQUEST and len(item.text.split()) < _SAYS_NOTHING:
                continue
            for text in (item.text, worn(item.text, random.Random(f"{_SEED}/{writer}/{at}"))):
                for page in see(text.encode(), "body.txt", "text/plain").pages:
                    yield Lesson(of, writer, seen_of(page))
    for text in yaml.safe_load((FOLDER / "covering.yaml").read_text("utf-8")):
        for page in see(text.encode(), "body.txt", "text/plain").pages:
            yield Lesson(NEITHER, "covering", seen_of(page))
    yield from _of_samples()
    for office in (FOLDER.parent, FOLDER.parent / "local44"):
        yield from _of_mail(office)
    for at in range(_RESUMES):
        pages, _ = resume(random.Random(f"{_SEED}/resume {at}"))
        yield from (Lesson(NEITHER, "resumes", seen_of(page)) for page in pages)


def seen_of(page: Page) -> dict[str, float]:
    """What is seen of a page."""
    lines = text_lines(without_fax_strip(page))
    return features(lines, sum(bool(date_spans(line.text)) for line in lines))


def _of_samples() -> Iterator[Lesson]:
    labels = json.loads((FOLDER.parent / "labels.json").read_text("utf-8"))
    for at, paper in enumerate(labels["papers"]):
        rng = random.Random(f"{_SEED}/{at}")
        family = paper["family"] if paper["family"] in FAMILIES.by_name else ""
        kind = PaperKind(paper["kind"])
        if paper["again"] or not family or paper["truth"] is None:
            continue
        made = render(family, truth_of(paper), rng, font=FONTS[at % len(FONTS)])
        of = kind.value if kind.value in CLASSES else NEITHER
        for page in see(made.content, made.name, made.media_type).pages:
            yield Lesson(of, "samples", seen_of(page))


def _of_mail(office: Path) -> Iterator[Lesson]:
    """The bodies of an office's mails, where its labels say what they are."""
    labels = json.loads((office / "labels.json").read_text("utf-8"))
    for item in labels["items"]:
        became = {part["name"]: part["became"] for part in item["parts"]}.get("body")
        path = office / "inbox" / item["path"]
        if became is None or path.suffix != ".eml":
            continue
        body = email.message_from_bytes(path.read_bytes(), policy=email.policy.default).get_body(("plain",))
        if body is not None:
            of = became if became in CLASSES else NEITHER
            for page in see(body.get_content().encode(), "body.txt", "text/plain").pages:
                yield Lesson(of, "samples", seen_of(page))


def worn(text: str, rng: random.Random) -> str:
    """The text as a poor scan would have it read."""
    return "".join(_LOOKALIKES.get(char, char) if rng.random() < 2 * _NOISE else char for char in text)
