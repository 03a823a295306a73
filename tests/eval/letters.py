"""Accuracy on fresh letters: `python -m tests.eval.letters [--set unseen] [--rounds N]`.

Every family is rendered through every channel, with noise like the evaluation's. Of the unseen set only the
totals are printed; of the development set the misses too.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context

from extractors.language import Gazetteer, Language
from extractors.pages import see
from extractors.reading import read_document
from models.terms import LetterReading, PaperKind
from samples.degrade import fax_tiff, photo_jpeg, scan_pdf
from samples.evaluation.first.noise import FAX, PHOTO, SCAN
from samples.matching import same_text
from samples.scoring import score_papers
from samples.truth import LetterTruth
from tests.extractors import letters_apart, letters_development
from tests.extractors.letters_writer import DEVELOPMENT, UNSEEN, Letter

SEED = 4110
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
CHANNELS = ("text_pdf", "scan200", "fax_fine", "fax_standard", "photo")
NAMES = ("signer", "subject", "title", "member_no", "date", "signature")
SETS = {"development": (letters_development, DEVELOPMENT), "unseen": (letters_apart, UNSEEN)}


@dataclass(frozen=True, slots=True)
class Paper:
    """One letter in one channel: everything that making it again takes."""

    of: str
    family: str
    channel: str
    round: int


def papers(of: str, rounds: int) -> list[Paper]:
    """Every family in every channel, `rounds` times over; a photo holds one page, a long letter has two."""
    module, _ = SETS[of]
    return [
        Paper(of, family.__name__, channel, number)
        for number in range(rounds)
        for families, channels in ((module.PDF_FAMILIES, CHANNELS), (module.WORD_FAMILIES, ("docx",)))
        for family in families
        for channel in channels
        if channel != "photo" or "two_pages" not in family.__name__
    ]


def made(paper: Paper) -> tuple[LetterTruth, bytes, str, str]:
    """The truth, and the file as it arrives with its name and media type."""
    module, stock = SETS[paper.of]
    rng = random.Random(f"{SEED}/{paper.family}/{paper.round}")
    letter = Letter(rng, stock)
    family: Callable[[Letter], bytes] = getattr(module, paper.family)
    content = family(letter)
    noise = random.Random(f"{SEED}/{paper.family}/{paper.round}/{paper.channel}")
    match paper.channel:
        case "docx":
            return letter.truth, content, "letter.docx", WORD
        case "scan200":
            return letter.truth, scan_pdf(content, noise, noise=SCAN), "letter.pdf", "application/pdf"
        case "photo":
            return letter.truth, photo_jpeg(content, noise, noise=PHOTO), "letter.jpg", "image/jpeg"
        case "fax_fine" | "fax_standard":
            mode = paper.channel.removeprefix("fax_")
            return letter.truth, fax_tiff([content], noise, mode, noise=FAX), "letter.tif", "image/tiff"
    return letter.truth, content, "letter.pdf", "application/pdf"


def read(paper: Paper) -> tuple[LetterTruth, LetterReading | None, float]:
    """The truth, what was read, and the seconds that seeing the pages took."""
    truth, content, name, media_type = made(paper)
    began = time.process_time() + _children()
    seen = see(content, name, media_type)
    took = time.process_time() + _children() - began
    found = read_document(seen, language()).papers
    bodies = [each.body for each in found if each.kind is PaperKind.REFERENCE_LETTER]
    return truth, bodies[0] if bodies and isinstance(bodies[0], LetterReading) else None, took


def _children() -> float:
    """CPU seconds of the programs that have run: Tesseract's."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@cache
def language() -> Language:
    return Language.load(Gazetteer())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--set", choices=SETS, default="development")
    parser.add_argument("--rounds", type=int, default=2)
    wanted = parser.parse_args()
    every = papers(wanted.set, wanted.rounds)
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        found = list(pool.map(read, every, chunksize=4))
    rates = score_papers(
        [(paper.channel, body) for paper, (_, body, _) in zip(every, found, strict=True)],
        [truth for truth, _, _ in found],
    )
    print(f"{'channel':<14}{'n':>4}" + "".join(f"{name:>11}" for name in NAMES) + "   seconds a letter")
    for channel, told in rates.items():
        took = [
            seconds for paper, (_, _, seconds) in zip(every, found, strict=True) if paper.channel == channel
        ]
        cells = "".join(f"{told[f'letter {name}']['rate']:>11.3f}" for name in NAMES)
        print(f"{channel:<14}{len(took):>4}{cells}   {sum(took) / len(took):.3f}")
    if wanted.set == "development":
        for paper, (truth, body, _) in zip(every, found, strict=True):
            misses(paper, truth, body)


def misses(paper: Paper, truth: LetterTruth, body: LetterReading | None) -> None:
    """What was read otherwise than the truth has it."""
    where = f"{paper.family}/{paper.channel}/{paper.round}"
    if body is None:
        print(f"{where}: no letter")
        return
    for name in ("signer", "subject", "signer_title", "signer_member_no", "date", "signature"):
        reading = getattr(body, name)
        true = str(getattr(truth, name))
        if not same_text(str(reading.value or ""), true):
            print(f"{where}: {name} {true} | {reading.value!s} {reading.confidence:.2f}")


if __name__ == "__main__":
    main()
