"""Resumes made for fitting and checking confidences: every development family and every family of the tests
of the reader, by channels; no paper of the evaluation.

The families of the tests are found by their files' names (`resume_layouts*.py`, `resume_*_word.py`,
`*_unseen.py`), so that one written later is taken in with no change here.
"""

from __future__ import annotations

import importlib
import inspect
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints
from zlib import crc32

from extractors.media import DOCX, JPEG, PDF, TEXT, TIFF
from samples.degrade import fax_tiff, photo_jpeg, scan_pdf
from samples.evaluation import EVALUATIONS
from samples.layouts import FAMILIES, FONTS, Families, render
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import Family
from tests.extractors.fresh_eighteenth import EIGHTEENTH
from tests.extractors.fresh_eighth import EIGHTH
from tests.extractors.fresh_eighth_last import EIGHTH_LAST
from tests.extractors.fresh_eighth_more import EIGHTH_MORE
from tests.extractors.fresh_eighth_word import EIGHTH_WORD
from tests.extractors.fresh_eighth_word_last import EIGHTH_WORD_LAST
from tests.extractors.fresh_eleventh import ELEVENTH
from tests.extractors.fresh_eleventh_more import ELEVENTH_MORE
from tests.extractors.fresh_eleventh_word import ELEVENTH_WORD
from tests.extractors.fresh_fifteenth import FIFTEENTH
from tests.extractors.fresh_fifth import FIFTH
from tests.extractors.fresh_fifth_forms import FIFTH_FORMS
from tests.extractors.fresh_fifth_more import FIFTH_MORE
from tests.extractors.fresh_fifth_word import FIFTH_WORD
from tests.extractors.fresh_fourteenth import FOURTEENTH
from tests.extractors.fresh_fourth import FOURTH
from tests.extractors.fresh_fourth_more import MORE
from tests.extractors.fresh_nineteenth import NINETEENTH
from tests.extractors.fresh_ninth import NINTH
from tests.extractors.fresh_ninth_last import NINTH_LAST
from tests.extractors.fresh_ninth_more import NINTH_MORE
from tests.extractors.fresh_ninth_word import NINTH_WORD
from tests.extractors.fresh_ninth_word_last import NINTH_WORD_LAST
from tests.extractors.fresh_seventeenth import SEVENTEENTH
from tests.extractors.fresh_seventh import SEVENTH
from tests.extractors.fresh_seventh_last import SEVENTH_LAST
from tests.extractors.fresh_seventh_more import SEVENTH_MORE
from tests.extractors.fresh_seventh_word import SEVENTH_WORD
from tests.extractors.fresh_sixteenth import SIXTEENTH
from tests.extractors.fresh_sixth import SIXTH
from tests.extractors.fresh_sixth_later import SIXTH_LATER
from tests.extractors.fresh_sixth_more import SIXTH_MORE
from tests.extractors.fresh_sixth_word import SIXTH_WORD
from tests.extractors.fresh_tenth import TENTH
from tests.extractors.fresh_tenth_more import TENTH_MORE
from tests.extractors.fresh_tenth_word import TENTH_WORD
from tests.extractors.fresh_thirteenth import THIRTEENTH
from tests.extractors.fresh_twelfth import TWELFTH
from tests.extractors.fresh_twelfth_last import TWELFTH_LAST
from tests.extractors.fresh_twelfth_more import TWELFTH_MORE
from tests.extractors.fresh_twelfth_word import TWELFTH_WORD
from tests.extractors.fresh_twelfth_word_last import TWELFTH_WORD_LAST
from tests.extractors.fresh_twentieth import FAMILIES as TWENTIETH
from tests.extractors.fresh_twentieth import resume as twentieth_resume
from tests.extractors.fresh_twentyfifth import FAMILIES as TWENTYFIFTH
from tests.extractors.fresh_twentyfifth import resume as twentyfifth_resume
from tests.extractors.fresh_twentyfirst import FAMILIES as TWENTYFIRST
from tests.extractors.fresh_twentyfirst import resume as twentyfirst_resume
from tests.extractors.fresh_twentyfourth import FAMILIES as TWENTYFOURTH
from tests.extractors.fresh_twentyfourth import resume as twentyfourth_resume
from tests.extractors.fresh_twentysecond import FAMILIES as TWENTYSECOND
from tests.extractors.fresh_twentysecond import resume as twentysecond_resume
from tests.extractors.fresh_twentysixth import FAMILIES as TWENTYSIXTH
from tests.extractors.fresh_twentysixth import resume as twentysixth_resume
from tests.extractors.fresh_twentythird import FAMILIES as TWENTYTHIRD
from tests.extractors.fresh_twentythird import resume as twentythird_resume
from tests.extractors.fresh_word import FRESH
from tests.extractors.resume_writer import Writer

FOLDER = Path(__file__).parents[1] / "extractors"
PATTERNS = ("resume_layouts*.py", "resume_*_word.py", "*_unseen.py")
SCANNED = ("scan", "fine", "standard", "photo")
_STRIP = "NOV 12 2026 10:31AM  HOME OFFICE   416 555 0143"
_HELD_BACK = 3
_SEEDS = 12
_WORD = ("docx", "word")
JUDGING = ("fresh-eighth_", "fresh-thirteenth_", "fresh-seventeenth_", "fresh-nineteenth_")
"""Sets by people who had seen no reader: nothing is learnt or fitted on them, nor mended but for what the
seventeenth showed after it had judged."""
_TYPES = {"pdf": PDF, "jpg": JPEG, "tif": TIFF, "txt": TEXT, "docx": DOCX}


@dataclass(frozen=True, slots=True)
class MadeResume:
    """A resume as it arrives; `credits` are its truth."""

    name: str
    content: bytes
    ending: str
    credits: tuple[CreditTruth, ...]

    @property
    def media_type(self) -> str:
        return _TYPES[self.ending]


@dataclass(frozen=True, slots=True)
class Order:
    """Which resume to make. Every third seed of a family, and every seed of every third of the families that
    the network has not learnt from, is no part of the fit: `half` is `fit`, `seeds` (another resume in a
    family that was fitted) or `families`."""

    family: str
    channel: str
    seed: int

    @property
    def name(self) -> str:
        return f"{self.family}.{self.channel}.{self.seed}"

    @property
    def half(self) -> str:
        if _stirred(self.family) // _HELD_BACK % _HELD_BACK == 0:
            return "families"
        return "seeds" if self.seed % _HELD_BACK == 2 else "fit"


def orders(text: int, scanned: int) -> list[Order]:
    """`text` resumes of each family as its sender made it, and `scanned` in all that need OCR."""
    names = [name for name in families() if not is_taught(name) and not name.startswith(JUDGING)]
    drawn = [
        Order(family, channel, seed)
        for family in names
        for channel in SCANNED
        for seed in range(_SEEDS)
        if not _is_word(family)
    ]
    drawn.sort(key=lambda order: _stirred(order.name))
    return [Order(family, "text", seed) for family in names for seed in range(text)] + drawn[:scanned]


def is_taught(family: str) -> bool:
    """Whether the network learns from a family: from two in three."""
    return not (_stirred(family) % _HELD_BACK == 0 or family.startswith(JUDGING))


def _is_word(family: str) -> bool:
    return any(word in family for word in _WORD)


def _stirred(name: str) -> int:
    """A number that is the same on every machine and in every year."""
    return crc32(name.encode())


def made_resume(order: Order) -> MadeResume | None:
    """The same order gives the same resume; null where a family makes no PDF to scan."""
    pages, credits = families()[order.family](1000 + order.seed * 37 + _stirred(order.family) % 97)
    word = pages[:2] == b"PK"
    if order.channel == "text":
        ending = "docx" if word else "pdf" if pages[:4] == b"%PDF" else "txt"
        return MadeResume(order.name, pages, ending, credits)
    if pages[:4] != b"%PDF":
        return None
    rng = random.Random(f"calibration:{order.name}")
    if order.channel == "scan":
        return MadeResume(order.name, scan_pdf(pages, rng), "pdf", credits)
    if order.channel == "photo":
        return MadeResume(order.name, photo_jpeg(pages, rng), "jpg", credits)
    strip = _STRIP if rng.random() < 0.5 else ""
    return MadeResume(order.name, fax_tiff([pages], rng, order.channel, strip), "tif", credits)


Maker = Callable[[int], tuple[bytes, tuple[CreditTruth, ...]]]


@cache
def families() -> dict[str, Maker]:
    """Every family by its name, in a fixed order."""
    found: dict[str, Maker] = {name: _developed(name) for name in FAMILIES.names("resume")}
    for path in sorted({path for pattern in PATTERNS for path in FOLDER.glob(pattern)}):
        module = importlib.import_module(f"tests.extractors.{path.stem}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            author = _author_of(function, module.__name__)
            if author is not None and not name.startswith("_"):
                found[f"{path.stem}-{name}"] = _tested(author, function)
    strangers = {f"fresh-{name}": _fresh(family) for name, family in BY_STRANGERS.items()}
    registered = {
        f"fresh-{prefix}_{name.removeprefix('resume_')}": _registered(families, name, resume)
        for prefix, families, resume in REGISTERED
        for name in families.names("resume")
    }
    return {**found, **strangers, **registered}


def _author_of(function: Any, module: str) -> type | None:
    """The class of the one argument of a family: a person with credits who is made from a seed."""
    if function.__module__ != module or len(inspect.signature(function).parameters) != 1:
        return None
    hints = get_type_hints(function)
    given = next((hints[name] for name in inspect.signature(function).parameters if name in hints), None)
    is_author = isinstance(given, type) and "seed" in inspect.signature(given).parameters
    return given if is_author and hints.get("return") is bytes else None


def _tested(author: Any, function: Callable[[Any], bytes]) -> Maker:
    def make(seed: int) -> tuple[bytes, tuple[CreditTruth, ...]]:
        person = author(seed)
        content = function(person)
        return content, tuple(person.credits)

    return make


BY_STRANGERS = {
    **FRESH,
    **{f"fourth_{name}": family for name, family in (FOURTH | MORE).items()},
    **{f"fifth_{name}": family for name, family in (FIFTH | FIFTH_MORE | FIFTH_WORD | FIFTH_FORMS).items()},
    **{
        f"seventh_{name}": family
        for name, family in (SEVENTH | SEVENTH_MORE | SEVENTH_LAST | SEVENTH_WORD).items()
    },
    **{
        f"eighth_{name}": family
        for name, family in (EIGHTH | EIGHTH_MORE | EIGHTH_LAST | EIGHTH_WORD | EIGHTH_WORD_LAST).items()
    },
    **{
        f"ninth_{name}": family
        for name, family in (NINTH | NINTH_MORE | NINTH_LAST | NINTH_WORD | NINTH_WORD_LAST).items()
    },
    **{f"tenth_{name}": family for name, family in (TENTH | TENTH_MORE | TENTH_WORD).items()},
    **{f"eleventh_{name}": family for name, family in (ELEVENTH | ELEVENTH_MORE | ELEVENTH_WORD).items()},
    **{
        f"twelfth_{name}": family
        for name, family in (TWELFTH | TWELFTH_MORE | TWELFTH_LAST | TWELFTH_WORD | TWELFTH_WORD_LAST).items()
    },
    **{f"thirteenth_{name}": family for name, family in THIRTEENTH.items()},
    **{f"fourteenth_{name}": family for name, family in FOURTEENTH.items()},
    **{f"fifteenth_{name}": family for name, family in FIFTEENTH.items()},
    **{f"sixteenth_{name}": family for name, family in SIXTEENTH.items()},
    **{f"seventeenth_{name}": family for name, family in SEVENTEENTH.items()},
    **{f"eighteenth_{name}": family for name, family in EIGHTEENTH.items()},
    **{f"nineteenth_{name}": family for name, family in NINETEENTH.items()},
    **{f"sixth_{name}": family for name, family in (SIXTH | SIXTH_MORE | SIXTH_LATER | SIXTH_WORD).items()},
}
"""The families by people who had seen no reader."""


_FIRST = EVALUATIONS["first"]
REGISTERED: tuple[tuple[str, Families, Callable[[random.Random], Any]], ...] = (
    ("twentieth", TWENTIETH, twentieth_resume),
    ("twentyfirst", TWENTYFIRST, twentyfirst_resume),
    ("twentysecond", TWENTYSECOND, twentysecond_resume),
    ("twentythird", TWENTYTHIRD, twentythird_resume),
    ("twentyfourth", TWENTYFOURTH, twentyfourth_resume),
    ("twentyfifth", TWENTYFIFTH, twentyfifth_resume),
    ("twentysixth", TWENTYSIXTH, twentysixth_resume),
    ("first", _FIRST.families, _FIRST.truths["resume"]),
)
"""Families that lay out any resume, with the resumes of their set; the last are the first evaluation's."""
_FACES = ("Carlito", "Caladea", "Liberation Sans", "Liberation Serif", "DejaVu Sans Condensed", "FreeSans")


def _registered(families: Families, name: str, resume: Callable[[random.Random], Any]) -> Maker:
    def make(seed: int) -> tuple[bytes, tuple[CreditTruth, ...]]:
        rng = random.Random(f"{name}:{seed}")
        truth = resume(rng)
        return families.render(name, truth, rng, font=rng.choice(_FACES)).content, truth.credits

    return make


def _fresh(family: Family) -> Maker:
    def make(seed: int) -> tuple[bytes, tuple[CreditTruth, ...]]:
        content, _, truth = family(random.Random(f"{family.__name__}:{seed}"))
        return content, truth.credits

    return make


def _developed(family: str) -> Maker:
    def make(seed: int) -> tuple[bytes, tuple[CreditTruth, ...]]:
        person = Writer(seed, count=7)
        truth = ResumeTruth(
            person.name, "34512", "mail@example.com", "416-555-0142", "12 Elm Street, Toronto",
            person.credits, ("Film Production Diploma, Lakeshore College, 2014", "First aid, May 3, 2019"),
        )  # fmt: skip
        font = FONTS[seed % len(FONTS)]
        return render(family, truth, random.Random(seed), font=font).content, person.credits

    return make
