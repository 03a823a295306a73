"""Forgets pages, readings and pictures made before identifiers were hidden: they are made again."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("page_sets", "readings", "crops", "report_digests"):
        op.execute(f"DELETE FROM {table}")
