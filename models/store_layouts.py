"""Layouts of payroll companies' reports that a person has confirmed: learned once, used by every import."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Mapped, mapped_column

from models.database import Database, upsert
from models.tables import Base
from models.terms import PayrollLayout


class PayrollLayoutRow(Base):
    """`id` is that of the headings, so that a layout confirmed again takes the place of the former."""

    __tablename__ = "payroll_layouts"
    id: Mapped[str] = mapped_column(primary_key=True)
    headings: Mapped[list[Any]]
    fields: Mapped[list[Any]]
    by: Mapped[str]
    at: Mapped[datetime]


def layout_id(layout: PayrollLayout) -> str:
    """`l-` and the first 10 hex digits of the headings' SHA-256."""
    told = "\n".join(heading.casefold() for heading in layout.headings)
    return f"l-{hashlib.sha256(told.encode()).hexdigest()[:10]}"


class PayrollLayouts(Database):
    """The confirmed layouts, by id."""

    def save_payroll_layout(self, layout: PayrollLayout) -> None:
        row = {
            "id": layout_id(layout),
            "headings": list(layout.headings),
            "fields": list(layout.fields),
            "by": layout.by,
            "at": layout.at,
        }
        with self.writing() as connection:
            upsert(connection, PayrollLayoutRow, [row])

    def payroll_layouts(self) -> tuple[PayrollLayout, ...]:
        """All of them, in the order of their ids."""
        held = PayrollLayoutRow
        query = select(held.headings, held.fields, held.by, held.at).order_by(held.id)
        with self.looking() as connection:
            rows = connection.execute(query).all()
        return tuple(PayrollLayout(tuple(h), tuple(f), by, at) for h, f, by, at in rows)

    def forget_payroll_layout(self, name: str) -> bool:
        """Drops the layout called `name` (its id); false where there is none."""
        with self.writing() as connection:
            dropped = connection.execute(delete(PayrollLayoutRow).where(PayrollLayoutRow.id == name))
            return dropped.rowcount > 0
