"""Papers written without sight of the readers: what is told of those that nobody mended by."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from extractors.pages import see
from extractors.stretches import papers_of
from models.terms import Paper
from samples.written import Written, written
from tests.extractors.written_papers import told

CONFIRMATION = tuple(written(Path(__file__).with_name("written") / "confirmation"))


def outcome(item: Written) -> str:
    pages = see(item.text.encode(), "body 1.txt", "text/plain").pages
    stretches = papers_of(pages, "sha256:ab", "body 1.txt")
    return told(tuple(Paper(s.kind, s.confidence, 1, 1, rival=s.rival) for s in stretches), item.label)


@pytest.mark.parametrize("label", ["requests", "letters"])
def test_no_request_and_no_letter_is_lost(label: str) -> None:
    of_label = [item for item in CONFIRMATION if item.label == label]
    found = Counter(outcome(item) for item in of_label)
    assert found["wrong"] <= 1
    assert found["right"] >= 0.85 * len(of_label)
