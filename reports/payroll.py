"""A payroll company's report as it would be read, for a person to confirm: columns, then the first rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from models.terms import ColumnGuess, LayoutGuess, Remittance

TOLD_BY = {
    "layout": "as confirmed before",
    "heading": "by its heading",
    "cells": "A GUESS by what stands below",
    "person": "as you say",
    "": "",
}


def guess_text(guess: LayoutGuess, meanings: Mapping[str, str]) -> str:
    """Every column with what it is taken for and its first cells, then the first rows as they would count."""
    return "\n".join(
        (
            "Columns",
            *(_column(column, meanings) for column in guess.columns),
            "",
            f"First rows of {guess.count}",
            *map(_row, guess.rows),
            *(f"  row {row.row} is not used: {row.why}" for row in guess.refused),
            *_lacking(guess),
        )
    )


def _column(column: ColumnGuess, meanings: Mapping[str, str]) -> str:
    taken = f"{column.field}: {meanings.get(column.field, '')}" if column.field else "not used"
    told = TOLD_BY[column.told_by]
    return f"  {column.heading:<28} {taken}{f' ({told})' if told else ''}   [{' | '.join(column.cells)}]"


def _row(row: Remittance) -> str:
    who = " ".join(part for part in (row.member_no, row.member_name) if part)
    season = f" season {row.season}" if row.season else ""
    show = f"{row.production or row.production_id}{season}"
    period = f"{row.start or '?'} to {row.end or '?'}"
    figures = [f"{row.days:g} days"] if row.days is not None else []
    figures += [f"{row.hours:g} hours"] if row.hours is not None else []
    figures += [f"{row.amount:.2f}"] if row.amount is not None else []
    note = f" ({row.paid_not_worked}, not worked)" if row.paid_not_worked else ""
    said = (who, show, row.company, row.occupation, period, ", ".join(figures) + note)
    return f"  row {row.provenance.row}: {'; '.join(part for part in said if part)}"


def _lacking(guess: LayoutGuess) -> Iterator[str]:
    """What a cross-check needs and no row shows."""
    if guess.rows and not any(row.days is not None or row.hours is not None for row in guess.rows):
        yield "  No column has days or hours."
    if guess.rows and not any(row.production or row.production_id for row in guess.rows):
        yield "  No production is named."
    if guess.rows and not any(row.start or row.end for row in guess.rows):
        yield "  No period is shown."
