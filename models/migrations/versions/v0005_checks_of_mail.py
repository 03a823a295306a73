"""What came of the check of a mail's signatures at receipt, and the keys that it was made with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("submissions", sa.Column("mail_check", sa.Text(), nullable=True))
