"""The network that reads resumes: what it sees of words, and that made pages never seen are read."""

from __future__ import annotations

import random

from extractors.credit_build import credits_of
from extractors.tagger.network import tagged
from extractors.tagger.records import learned_records
from extractors.tagger.words import word_table
from models.terms import Page, PageSource, Word
from samples.tagger.pages import resume

UNSEEN = range(990_000_000, 990_000_040)
"""Seeds that no training draws from."""


def word(text: str, x: float, y: float) -> Word:
    return Word(text, (x, y, x + 6 * len(text), y + 10), 1.0, 10)


def page(*words: Word) -> Page:
    return Page(1, 612, 792, words, PageSource.TEXT)


def test_a_cell_hears_the_word_above_it_and_the_label_over_its_column() -> None:
    table = word_table(
        [page(word("Show", 50, 50), word("Days", 300, 50), word("Reef", 50, 65), word("91", 300, 65))]
    )
    texts = [w.text for _, w in table.words]
    days = texts.index("91")
    assert texts[table.links[days, 2]] == "Days"
    assert texts[table.links[days, 4]] == "Days"
    assert table.groups[days, 2] == table.groups[texts.index("Days"), 2]


def test_no_words_are_no_credits() -> None:
    assert learned_records([page()]) == []
    assert not len(tagged(word_table([])).begins)


def test_most_words_of_resumes_never_seen_are_told_right() -> None:
    right = words = begins = found = 0
    for seed in UNSEEN:
        pages, tokens = resume(random.Random(seed))
        table = word_table(pages)
        said = tagged(table)
        truth = [tokens[id(w)] for _, w in table.words]
        titles = {n for n, t in enumerate(truth) if t.tag == "title"}
        first = {min(n for n in titles if truth[n].credit == c) for c in {truth[n].credit for n in titles}}
        begins += len(first)
        found += len(first & set(said.begins.tolist()))
        words += len(titles)
        right += sum(said.tags[n].argmax() == 2 for n in titles)
    assert right >= 0.9 * words
    assert found >= 0.9 * begins


def test_records_of_a_made_resume_become_its_credits() -> None:
    whole = told = 0
    for seed in UNSEEN:
        pages, tokens = resume(random.Random(seed))
        true = {t.credit for t in tokens.values() if t.tag == "title"}
        built = credits_of(learned_records(pages), "sha256:0", "resume.pdf")
        told += len(true)
        whole += sum(c.title.value is not None and c.position.value is not None for c in built.credits)
        assert len(built.credits) <= len(true) + 3
    assert whole >= 0.75 * told
