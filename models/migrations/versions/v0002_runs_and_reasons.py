"""Which inbox and moment each cycle was last run for, and the reason that a person gave with an answer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "runs",
        sa.Column("cycle", sa.Text(), nullable=False),
        sa.Column("inbox", sa.Text(), nullable=False),
        sa.Column("as_of", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("cycle", name="pk_runs"),
    )
    op.add_column("corrections", sa.Column("reason", sa.Text(), nullable=False, server_default=""))
