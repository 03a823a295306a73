"""The network that reads resumes: what it sees of words, and that made pages never seen are read."""

from __future__ import annotations

import random

import numpy as np

from extractors.credit_build import credits_of
from extractors.media import DOCX, PDF
from extractors.pages import see
from extractors.tagger.gaps import first_heading
from extractors.tagger.network import TAGS, tagged
from extractors.tagger.people import known_names, with_whole_names
from extractors.tagger.records import learned_records
from extractors.tagger.words import word_table
from models.terms import Page, PageSource, Word
from samples.tagger.pages import resume
from tests.eval.calibration_resumes import Order, made_resume

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


def test_a_known_name_is_of_one_person_though_the_network_parts_it() -> None:
    table = word_table(
        [
            page(
                word("PC", 50, 50),
                word("Ada", 70, 50),
                word("Vale", 95, 50),
                word("Pat", 125, 50),
                word("Roe", 150, 50),
            )
        ]
    )
    names = known_names(table, ["Pat Roe", "Ada Vale", "Ada Vale Pat", "Roe"])
    assert [[table.words[n][1].text for n in places] for places in names] == [["Ada", "Vale", "Pat"]]
    names = known_names(table, ["Pat Roe", "Ada Vale"])
    pc, apc = TAGS.index("production_coordinator"), TAGS.index("assistant_production_coordinator")
    tags = np.zeros((5, len(TAGS)), np.float32)
    tags[0, TAGS.index("label")] = 1
    tags[1, pc], tags[2, apc], tags[2, pc] = 0.9, 0.6, 0.4
    tags[3:, apc] = 1
    assert with_whole_names(tags, names).argmax(axis=1)[1:].tolist() == [pc, pc, apc, apc]
    assert with_whole_names(tags, []).argmax(axis=1)[2] == apc


def test_a_known_name_that_names_nobody_of_the_crew_stays_as_it_is() -> None:
    table = word_table([page(word("Ada", 70, 50), word("Vale", 95, 50))])
    tags = np.zeros((2, len(TAGS)), np.float32)
    tags[0, 0], tags[1, TAGS.index("title")] = 1, 1
    assert (with_whole_names(tags, known_names(table, ["Ada Vale"])) == tags).all()


def test_dates_without_a_year_take_that_of_the_heading_above_them() -> None:
    made = made_resume(Order("fresh-fifth_word_bullets_by_year", "text", 0))
    assert made is not None
    pages = see(made.content, "resume.docx", DOCX).pages
    rows = credits_of(learned_records(pages), "resume", "resume").credits
    read = {row.title.value: (row.start.value, row.end.value) for row in rows}
    yearless = [t for t in made.credits if t.end and t.start and t.start.year == t.end.year]
    assert len(yearless) >= 3
    assert sum(read.get(t.title) == (t.start, t.end) for t in yearless) >= len(yearless) - 1


def test_a_bracket_left_open_for_a_season_is_no_part_of_a_title() -> None:
    made = made_resume(Order("fresh-fifth_stacked_dates", "text", 1))
    assert made is not None
    rows = credits_of(learned_records(see(made.content, "r.pdf", PDF).pages), "r", "r").credits
    assert {"The Kapuskasing Letters", "Good Neighbour Sam Fong"} <= {row.title.value for row in rows}


def test_a_job_over_the_first_credits_is_one_where_jobs_stand_over_the_later_ones() -> None:
    """Under the name it looks like the person's own title."""
    jobs = (("Production", "Coordinator", 50), ("Travel", "Coordinator", 90))
    words = [word(text, x, y) for a, b, y in jobs for text, x in ((a, 50), (b, 120))]
    shows = [word(text, 50, y) for text, y in (("Reef", 65), ("Gull", 105))]
    table = word_table([page(*words, *shows)])
    texts = [w.text for _, w in table.words]
    begin = texts.index("Reef")
    tags = np.zeros(len(texts), np.int32)
    assert first_heading(table, tags, begin) is None
    tags[texts.index("Travel") :][:2] = TAGS.index("over_position")
    found = first_heading(table, tags, begin)
    assert found is not None and found.text == "Production Coordinator"
    tags[:2] = TAGS.index("over_position")
    assert first_heading(table, tags, begin) is None
