"""Cells from ruled lines, columns from gaps."""

from __future__ import annotations

from dataclasses import replace

from extractors.layout import segments, text_lines
from extractors.merged_cells import with_spans_carried
from extractors.resume_heads import head_at
from extractors.tables import by_columns, columns_between, ruled_grids
from models.terms import Box, Page, PageSource, Word


def word(text: str, x: float, top: float) -> Word:
    return Word(text, (x, top, x + 5 * len(text), top + 9), 1.0, 9.0)


def ruled_page(words: tuple[Word, ...], xs: list[float], ys: list[float]) -> Page:
    level: list[Box] = [(xs[0], y - 0.3, xs[-1], y + 0.3) for y in ys]
    upright: list[Box] = [(x - 0.3, ys[0], x + 0.3, ys[-1]) for x in xs]
    return Page(1, 612, 792, words, PageSource.TEXT, strokes=(*level, *upright))


WORDS = (
    word("Show", 55, 52),
    word("Days", 155, 52),
    word("Quiet", 55, 72),
    word("Lantern", 55, 83),
    word("98", 155, 72),
)
PAGE = ruled_page(WORDS, [50, 150, 250], [50, 70, 95])


def cells(page: Page) -> list[list[str]]:
    (grid,) = ruled_grids(page)
    return [[" ".join(cell.text.text.split()) for cell in row.cells] for row in grid.rows]


def test_a_ruled_table_is_read_cell_by_cell_and_a_wrapped_cell_stays_whole() -> None:
    assert cells(PAGE) == [["Show", "Days"], ["Quiet Lantern", "98"]]


def test_an_upright_rule_lost_in_one_row_does_not_join_its_cells() -> None:
    strokes = tuple(box for box in PAGE.strokes if not (149 < box[0] < 151))
    broken = replace(PAGE, strokes=(*strokes, (149.7, 50.0, 150.3, 70.0)))
    assert cells(broken) == [["Show", "Days"], ["Quiet Lantern", "98"]]


def test_text_that_runs_over_a_lost_rule_is_one_merged_cell() -> None:
    title = tuple(word(text, 55 + 33 * n, 72) for n, text in enumerate(("Autumn", "Orchard", "Season", "3")))
    strokes = tuple(box for box in PAGE.strokes if not (149 < box[0] < 151))
    merged = replace(PAGE, words=(*WORDS[:2], *title), strokes=(*strokes, (149.7, 50.0, 150.3, 70.0)))
    assert cells(merged)[1] == ["Autumn Orchard Season 3"]


def test_a_frame_around_a_page_is_no_table() -> None:
    assert ruled_grids(ruled_page(WORDS, [20, 590], [20, 770])) == ()


def test_columns_without_rules_are_parted_where_no_line_crosses() -> None:
    page = Page(1, 612, 792, WORDS, PageSource.TEXT)
    lines = text_lines(page)
    boundaries = columns_between([WORDS[0].box, WORDS[1].box], lines)
    assert 90 < boundaries[0] < 155
    row = by_columns(page, lines[1:], boundaries)
    assert [" ".join(cell.text.text.split()) for cell in row.cells] == ["Quiet Lantern", "98"]


def test_a_line_falls_apart_at_wide_gaps_only() -> None:
    line = text_lines(
        Page(1, 612, 792, (word("Quiet", 50, 50), word("Tide", 78, 50), word("98", 150, 50)), PageSource.TEXT)
    )[0]
    assert [segment.text for segment in segments(line)] == ["Quiet Tide", "98"]


def test_a_cell_over_several_rows_is_said_of_each_of_them() -> None:
    words = (
        word("Job", 55, 52),
        word("Show", 155, 52),
        word("APC", 55, 83),
        word("Ash", 155, 72),
        word("Elm", 155, 92),
    )
    page = ruled_page(words, [50, 150, 250], [50, 70, 90, 110])
    merged = replace(page, strokes=(*(b for b in page.strokes if b[1] != 89.7), (150.0, 89.7, 350.0, 90.3)))
    page = replace(merged, strokes=(*merged.strokes, (250.0, 69.7, 350.0, 70.3), (349.7, 50.0, 350.3, 110.0)))
    (grid,) = ruled_grids(page)
    carried = with_spans_carried(page, grid)
    assert [[c.text.text for c in row.filled] for row in carried.rows[1:]] == [["APC", "Ash"], ["APC", "Elm"]]
    assert [row.cells[0].carried for row in carried.rows] == [False, False, True]


def test_a_column_that_no_rule_crosses_is_not_one_cell() -> None:
    words = (*WORDS, word("Ash", 55, 97), word("12", 155, 97))
    page = ruled_page(words, [50, 150, 350], [50, 70, 95, 110])
    bare = replace(
        page,
        strokes=tuple(
            (150.0, *box[1:]) if box[2] - box[0] > 100 and 60 < box[1] < 100 else box for box in page.strokes
        ),
    )
    (grid,) = ruled_grids(bare)
    assert not any(c.carried for row in with_spans_carried(bare, grid).rows for c in row.cells)


def test_a_wide_head_of_days_in_two_lines_is_one_column() -> None:
    top = [
        ("Show", 55),
        ("Position", 120),
        ("Dates", 200),
        ("Total", 300),
        ("#", 327),
        ("of", 334),
        ("Studio", 400),
    ]
    lines = text_lines(
        Page(1, 612, 792, (*(word(t, x, 52) for t, x in top), word("Days", 300, 62)), PageSource.TEXT)
    )
    head = head_at(lines, 0)
    assert head is not None
    assert [c.fields for c in head.columns] == [("title",), ("position",), ("dates",), ("days",), ("studio",)]
