"""Pages of the papers that confidences are fitted to, kept between goes."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path

from extractors.pages import see
from models.terms import PageSet
from samples.truth import CreditTruth
from tests.eval.calibration_resumes import Order, made_resume, orders

SeenResume = tuple[Order, PageSet, tuple[CreditTruth, ...]]


def seen_resumes(text: int, scanned: int, cache: Path) -> Iterator[SeenResume]:
    """The resumes of `orders` as the reader sees them. Those in `cache` are not seen again: it is to be
    emptied when the seeing changes."""
    for order in orders(text, scanned):
        path = cache / f"{order.name}.pkl"
        if not path.exists():
            made = made_resume(order)
            if made is None:
                continue
            pages = see(made.content, f"paper.{made.ending}", made.media_type)
            path.write_bytes(pickle.dumps((pages, made.credits)))
        pages, credits = pickle.loads(path.read_bytes())
        yield order, pages, credits
