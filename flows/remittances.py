"""Payroll companies' reports: how a new one would be read, and what a person has confirmed of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from extractors.opening import open_payroll
from extractors.remittance_mapping import layout_of, meanings
from flows.shop import Shop
from models.errors import UsageFault
from models.store_layouts import layout_id as layout_id
from models.terms import LayoutGuess, PayrollLayout, Problem


def column_changes(said: Sequence[str]) -> dict[str, str]:
    """What a person says of columns, each "Heading=field" ("" or "ignored": not used). Raises UsageFault for
    a field that there is not."""
    changes: dict[str, str] = {}
    for text in said:
        heading, equals, field = text.rpartition("=")
        if not equals or not heading.strip():
            raise UsageFault(f"{text!r} does not say which column is what.", 'Write it as "Hrs=hours".')
        field = field.strip() or "ignored"
        if field not in meanings():
            known = ", ".join(meanings())
            raise UsageFault(f"A column cannot hold {field!r}.", f"It holds one of: {known}.")
        changes[heading.strip()] = "" if field == "ignored" else field
    return changes


def fields_said() -> Mapping[str, str]:
    """The fields that a column can hold, each in plain words."""
    return meanings()


def guessed(shop: Shop, file: Path, changes: Mapping[str, str]) -> tuple[LayoutGuess, ...]:
    """The tables of `file` as they would be read, opened in a confined child like any paper.

    Raises UsageFault where it cannot be read, or has no column of a name that is changed.
    """
    try:
        content = file.read_bytes()
    except OSError as fault:
        raise UsageFault(f"{file} cannot be read.", "Name a report, CSV, XLSX or PDF.") from fault
    layouts = shop.store.payroll_layouts()
    found = shop.sandbox.result(shop.sandbox.submit(open_payroll, content, file.name, layouts, dict(changes)))
    if isinstance(found, Problem):
        raise UsageFault(f"{file.name}: {found.what}", found.advice)
    there = {column.heading.casefold() for guess in found for column in guess.columns}
    for heading in changes:
        if heading.casefold() not in there:
            headings = ", ".join(column.heading for column in found[0].columns)
            raise UsageFault(f"{file.name} has no column {heading!r}.", f"It has: {headings}.")
    return found


def confirm(shop: Shop, guesses: Sequence[LayoutGuess], by: str, at: datetime) -> tuple[str, ...]:
    """Keeps what a person has confirmed; the ids of the layouts."""
    layouts = [layout_of(guess, by, at) for guess in guesses]
    for layout in layouts:
        shop.store.save_payroll_layout(layout)
    return tuple(layout_id(layout) for layout in layouts)


def confirmed(shop: Shop) -> tuple[PayrollLayout, ...]:
    return shop.store.payroll_layouts()


def forget(shop: Shop, layout: str) -> None:
    """Raises UsageFault where there is no such layout."""
    if not shop.store.forget_payroll_layout(layout):
        raise UsageFault(f"There is no layout {layout}.", "`desk remittances layouts` lists them.")
